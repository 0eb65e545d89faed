import { parseArgs } from "node:util";

/** What the command line asks for. */
export interface DemoOptions {
  readonly help: boolean;
  /** Print the result as one line of JSON on standard output. */
  readonly json: boolean;
  /** Show the logs of the services on standard error. */
  readonly verbose: boolean;
  /** Keep the services running under traffic until told to stop. */
  readonly serve: boolean;
  /** Run on the API of the environment instead of a mock server. */
  readonly againstApi: boolean;
  /** Life of a token of the mock server, in milliseconds. */
  readonly tokenLifetimeMs: number | undefined;
  /** Requests a minute that the mock server allows. */
  readonly rateLimit: number;
}

/** The command line is wrong. Its message says what. */
export class CommandLineError extends Error {
  override readonly name = "CommandLineError";
}

export const HELP = `Three services in three frameworks and a worker share one token through Redis.

Usage: node apps/fleet-demo/src/main.ts [options]

  --serve                   keep the services running under traffic, restart some now and then, until SIGTERM or SIGINT
  --against-api             run on the API of the environment, with APIERA_CLIENT_ID, APIERA_CLIENT_SECRET and
                            APIERA_ORGANIZATION_ID; only lists are read
  --token-lifetime-ms <ms>  life of a token of the mock server (default 24 hours)
  --rate-limit <count>      requests a minute that the mock server allows (default 100)
  --verbose                 show the logs of the services on standard error
  --json                    print the result as one line of JSON on standard output
  --help                    show this

REDIS_URL names a Redis to use; without it one is started. Exit code: 0 when the services together bought exactly one
token (none, where --against-api found one in that Redis) and no request failed; else 1.`;

/**
 * Reads the command line.
 *
 * @throws CommandLineError - an option is unknown, options do not go together, or a number is none.
 */
export function readOptions(args: readonly string[]): DemoOptions {
  const values = parse(args);
  const { help, json, verbose, serve, "against-api": againstApi } = values;
  const lifetime = values["token-lifetime-ms"];
  const limit = values["rate-limit"];
  if (againstApi && (serve || lifetime !== undefined || limit !== undefined))
    throw new CommandLineError(
      "--serve, --token-lifetime-ms and --rate-limit are for the mock server, not for --against-api.",
    );
  return {
    help,
    json,
    verbose,
    serve,
    againstApi,
    tokenLifetimeMs: lifetime === undefined ? undefined : wholeNumber("--token-lifetime-ms", lifetime, 1_000),
    rateLimit: limit === undefined ? 100 : wholeNumber("--rate-limit", limit, 10),
  };
}

function wholeNumber(name: string, text: string, least: number): number {
  const value = Number(text);
  // Empty text counts as 0, which is too little.
  if (!Number.isInteger(value) || value < least || value > 2_147_483_647)
    throw new CommandLineError(`${name} must be a whole number of at least ${least}.`);
  return value;
}

const OPTIONS = {
  help: { type: "boolean", default: false },
  json: { type: "boolean", default: false },
  verbose: { type: "boolean", default: false },
  serve: { type: "boolean", default: false },
  "against-api": { type: "boolean", default: false },
  "token-lifetime-ms": { type: "string" },
  "rate-limit": { type: "string" },
} as const;

function parse(args: readonly string[]): ReturnType<typeof parseArgs<{ options: typeof OPTIONS }>>["values"] {
  try {
    return parseArgs({ args: [...args], options: OPTIONS }).values;
  } catch (cause) {
    throw new CommandLineError(`${cause instanceof Error ? cause.message : cause}. See --help.`, { cause });
  }
}
