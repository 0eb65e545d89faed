/** Where client libraries keep the error behind an error. */
const BEHIND = ["cause", "lastNodeError", "originalError"] as const;

/** What a server repeats of an unknown command, values included. */
const REPEATED = /, with args beginning with:.*$/s;

function behind(error: Error): Error | undefined {
  const members = error as Partial<Record<(typeof BEHIND)[number], unknown>>;
  return BEHIND.map((name) => members[name]).find((inner) => inner instanceof Error);
}

/**
 * The client's error without what was sent: ioredis hangs the command on it as `command`, and its arguments are what was to be stored, or
 * the password. Errors end up in logs; neither belongs there.
 */
export function withoutCommand(error: unknown, depth = 3): Error {
  if (!(error instanceof Error)) return new Error("The client rejected with something that is no Error.");
  const inner = depth > 0 ? behind(error) : undefined;
  const message = error.message.replace(REPEATED, "");
  const copy = new Error(message, inner && { cause: withoutCommand(inner, depth - 1) });
  copy.name = error.name;
  if (error.stack !== undefined) copy.stack = error.stack.replace(error.message, () => message);
  return copy;
}

/** What an answer of the server means for whoever runs the service. What a script was refused comes in other words, and before Redis 7 further in. */
const MEANINGS: readonly { readonly says: RegExp; readonly meaning: string; readonly retryable: boolean }[] = [
  {
    says: /^(WRONGPASS|NOAUTH|ERR invalid password)/,
    meaning: "Redis does not accept the user or password of the client",
    retryable: false,
  },
  {
    says: /^NOPERM|The user executing the script can't|ACL failure in script/,
    meaning: "the client's Redis user lacks a permission that the cache needs",
    retryable: false,
  },
  { says: /^OOM |-OOM /, meaning: "Redis has no memory left and its policy evicts nothing", retryable: true },
];

/** Says what `error`, or an error behind it, means, and whether the same call may succeed later without anybody doing something. */
export function explain(error: Error): { readonly meaning: string; readonly retryable: boolean } {
  for (let at: unknown = error; at instanceof Error; at = at.cause) {
    const { message } = at;
    const known = MEANINGS.find(({ says }) => says.test(message));
    if (known !== undefined) return known;
  }
  return { meaning: "Redis failed or is out of reach", retryable: true };
}
