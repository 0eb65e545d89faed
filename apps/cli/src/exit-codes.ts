/** What the program's exit code says. Part of what scripts rely on: never renumbered. */
export const EXIT_CODES = {
  ok: 0,
  /** Failed for a reason that has no code of its own. */
  failed: 1,
  /** The command line is mistaken: nothing was sent. */
  usage: 2,
  /** A variable is missing or malformed, or the credentials were refused. */
  configuration: 3,
  /** The credentials may not do this. */
  permission: 4,
  notFound: 5,
  /** The rate limit or the token quota is used up. */
  limit: 6,
  /** No answer came, or none that could be used. */
  network: 7,
  /** `doctor` found something that does not work. */
  checkFailed: 8,
  /** Part of the work was done, part of it failed. */
  incomplete: 9,
  hungUp: 129,
  interrupted: 130,
  terminated: 143,
} as const;

/** The meaning of each exit code in words, for `--help`. */
export const EXIT_CODE_HELP: readonly (readonly [code: number, meaning: string])[] = [
  [EXIT_CODES.ok, "done"],
  [EXIT_CODES.failed, "failed"],
  [EXIT_CODES.usage, "the command line is mistaken; nothing was sent"],
  [EXIT_CODES.configuration, "a variable is missing or malformed, or the credentials were refused"],
  [EXIT_CODES.permission, "the credentials may not do this"],
  [EXIT_CODES.notFound, "there is no such thing"],
  [EXIT_CODES.limit, "the rate limit or the token quota is used up"],
  [EXIT_CODES.network, "no answer came, or none that could be used"],
  [EXIT_CODES.checkFailed, "doctor: a check failed"],
  [EXIT_CODES.incomplete, "part of the work was done, part of it failed"],
  [EXIT_CODES.hungUp, "the terminal was closed (SIGHUP)"],
  [EXIT_CODES.interrupted, "interrupted (Ctrl-C)"],
  [EXIT_CODES.terminated, "terminated (SIGTERM)"],
];
