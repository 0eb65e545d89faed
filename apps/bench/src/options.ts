import { parseArgs } from "node:util";
import { BenchError } from "./bench-error.ts";

/** What the command line asks for. */
export interface BenchOptions {
  /** Prints the result as one line of JSON; text for people goes to standard error. */
  readonly json: boolean;
  /** Measures less, to see that everything can be measured. */
  readonly quick: boolean;
  readonly help: boolean;
}

/** What `--help` prints. */
export const HELP = `Measures what a token, a call and an idle organization cost, beside other libraries.

Usage: node --expose-gc apps/bench/src/main.ts [options]

  --json     print the result as one line of JSON at the end of standard output
  --quick    measure less: shows that it works, its figures say little
  --help     show this

It needs no network: every server it talks to is its own, on the loopback interface.

Exit code: 0 when a token in hand costs at most twice what awaiting an async function does, and less than with the other libraries; else 1.`;

/**
 * Reads the command line.
 *
 * @param args - the arguments after the script's name.
 * @throws BenchError - an option is unknown; the message says which.
 */
export function parseOptions(args: readonly string[]): BenchOptions {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        json: { type: "boolean", default: false },
        quick: { type: "boolean", default: false },
        help: { type: "boolean", default: false },
      },
    });
    return values;
  } catch (cause) {
    throw new BenchError(`${cause instanceof Error ? cause.message : cause}. See --help.`, { cause });
  }
}
