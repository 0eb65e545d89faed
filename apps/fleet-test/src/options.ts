import { parseArgs } from "node:util";

/** What the command line asks for. */
export interface FleetOptions {
  readonly help: boolean;
  /** Processes that share a redis-server; 0: none. */
  readonly redis: number;
  /** Processes that share a directory; 0: none. */
  readonly filesystem: number;
  readonly json: boolean;
  /** Whether the table goes into the README of the repository. */
  readonly write: boolean;
}

export const HELP = `Usage: pnpm test:fleet [options]

  --redis N        processes that share a redis-server (default 50; 0 leaves it out)
  --filesystem N   processes that share a directory (default 20; 0 leaves it out)
  --write          write the table into README.md at the root of the repository
  --json           print the result as JSON
  --help           this text

Exits with 1 when more tokens are bought than should be, a call fails, or a caller waits too long.`;

function size(name: string, text: string): number {
  const value = Number(text);
  // One buys while another waits: with fewer than two there is no fleet.
  if (text.trim() === "" || !Number.isInteger(value) || value < 0 || value === 1 || value > 1_000)
    throw new RangeError(`--${name} must be 0 or a whole number from 2 to 1000.`);
  return value;
}

/**
 * Reads the command line.
 *
 * @throws RangeError - a number is none, or too small or large.
 * @throws TypeError - an option is unknown.
 */
export function readOptions(args: readonly string[]): FleetOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      redis: { type: "string", default: "50" },
      filesystem: { type: "string", default: "20" },
      write: { type: "boolean", default: false },
      json: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  const { help, json, write } = values;
  return { help, json, write, redis: size("redis", values.redis), filesystem: size("filesystem", values.filesystem) };
}
