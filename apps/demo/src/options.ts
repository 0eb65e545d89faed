import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { SAMPLE_CATALOGUE_PATH } from "./catalogue/sample-path.ts";
import { DemoError } from "./demo-error.ts";

/** What the command line asks for. */
export interface DemoOptions {
  /** Ends standard output with one line of JSON; text for people goes to standard error. */
  readonly json: boolean;
  readonly help: boolean;
  /** Path of the catalogue, absolute. */
  readonly file: string;
  /** Writes to a real organization without asking. */
  readonly yes: boolean;
  /** Directory that keeps the exported files, absolute. Without it they are deleted at the end. */
  readonly output: string | undefined;
}

/** What `--help` prints. */
export const HELP = `Imports a catalogue into Apiera, exports it again and compares, with three processes and one token.

Usage: node apps/demo/src/main.ts [options]

  --file <csv>     the catalogue to import (default: the sample catalogue)
  --output <dir>   keep the exported files in this directory
  --yes            write to a real organization without asking
  --json           print the result as one line of JSON at the end of standard output
  --help           show this

Without environment variables it runs against a mock server that it starts and stops.
With APIERA_CLIENT_ID, APIERA_CLIENT_SECRET and APIERA_ORGANIZATION_ID it runs against that organization;
APIERA_TOKEN_URL, APIERA_API_URL and APIERA_AUDIENCE say where, when it is not the public API.

Exit code: 0 when one token was bought, no request was refused for its rate and all records came back equal; else 1.`;

/**
 * Reads the command line.
 *
 * @param args - the arguments after the script's name.
 * @throws DemoError - an option is unknown or lacks its value; the message says which.
 */
export function parseOptions(args: readonly string[]): DemoOptions {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        json: { type: "boolean", default: false },
        help: { type: "boolean", default: false },
        file: { type: "string", default: SAMPLE_CATALOGUE_PATH },
        yes: { type: "boolean", default: false },
        output: { type: "string" },
      },
    });
    const { json, help, file, yes, output } = values;
    return { json, help, file: resolve(file), yes, output: output === undefined ? undefined : resolve(output) };
  } catch (cause) {
    throw new DemoError(`${cause instanceof Error ? cause.message : cause}. See --help.`, { cause });
  }
}
