import { parseArgs } from "node:util";

/** What the command line asks for. */
export type SimulateOptions =
  | { readonly command: "help" }
  | { readonly command: "scale"; readonly json: boolean }
  | {
      readonly command: "seeds";
      readonly firstSeed: number;
      readonly seeds: number;
      readonly json: boolean;
    }
  | { readonly command: "replay"; readonly seed: number; readonly json: boolean };

export const HELP = `Usage: pnpm simulate [options]

  --seeds N        how many seeds to run (default 2000)
  --first-seed N   the first of them (default 0)
  --seed N         run one seed and print its whole trace
  --scale          print purchases per day for fleets of 1 to 10,000 processes, as a markdown table
  --json           print the result as JSON
  --help           this text

Exits with 1 when an invariant is violated.`;

function count(name: string, text: string | undefined, fallback: number): number {
  const value = text === undefined ? fallback : Number(text);
  if (!Number.isSafeInteger(value) || value < 0 || text === "")
    throw new RangeError(`--${name} must be a whole number from 0 on.`);
  return value;
}

/**
 * Reads the command line.
 *
 * @throws RangeError - a number is none.
 * @throws TypeError - an option is unknown.
 */
export function readOptions(args: readonly string[]): SimulateOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      seeds: { type: "string" },
      "first-seed": { type: "string" },
      seed: { type: "string" },
      scale: { type: "boolean", default: false },
      json: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  const { json } = values;
  if (values.help) return { command: "help" };
  if (values.scale) return { command: "scale", json };
  if (values.seed !== undefined) return { command: "replay", seed: count("seed", values.seed, 0), json };
  return {
    command: "seeds",
    firstSeed: count("first-seed", values["first-seed"], 0),
    seeds: count("seeds", values.seeds, 2_000),
    json,
  };
}
