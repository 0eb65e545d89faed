import { CommanderError } from "commander";
import type { AgentSettings } from "../agent.ts";
import { AgentError } from "../errors.ts";
import { readAddress } from "../listen/address.ts";
import { createProgram, type Flags } from "./program.ts";

/** What the command line asks for. */
export interface Settings extends AgentSettings {
  readonly probe: "health" | "ready" | undefined;
  readonly verbose: boolean;
}

/** A timer takes no more: an hour is longer than anybody waits. */
const LONGEST_WAIT_SECONDS = 3_600;

/** As the token provider has it, which knows nothing of the flag that an id came by. */
const ORGANIZATION = /^org_[\x21-\x7e]+$/;

/**
 * Reads the command line. `--help` and `--version` are printed here.
 *
 * @param args - the arguments after the script's name.
 * @returns undefined when it was `--help` or `--version`.
 * @throws AgentError - something is unknown, missing or malformed.
 */
export function readSettings(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Settings | undefined {
  // What is wrong is told by whoever catches it.
  const program = createProgram()
    .exitOverride()
    .configureOutput({ outputError: () => {} });
  try {
    program.parse(args, { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return undefined;
    throw usage(`${withoutValues(error)}. See --help.`);
  }
  const flags = program.opts<Flags>();
  const cacheFlag = flags.cacheDir;
  if (!flags.cache && cacheFlag !== undefined) {
    throw usage("--no-cache does not go with --cache-dir.");
  }
  const organizations = flags.organization ?? [];
  if (!organizations.every((organization) => ORGANIZATION.test(organization))) {
    throw usage("--organization takes the id of an organization: org_ and what follows.");
  }
  return {
    address: readAddress(flags, env),
    organizations,
    credentialsFile: flags.credentialsFile,
    cacheDirectory: flags.cache ? cacheFlag : false,
    waitMs: readNumber("--wait", flags.wait, LONGEST_WAIT_SECONDS) * 1_000,
    maxConnections: readNumber("--max-connections", flags.maxConnections, 65_535),
    probe: flags.probe,
    verbose: flags.verbose === true,
  };
}

function readNumber(flag: string, text: string, most: number): number {
  const number = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
  if (number >= 1 && number <= most) return number;
  throw usage(`${flag} takes a whole number from 1 to ${most}.`);
}

/** What is wrong, without what was typed beside the names of flags: somebody may have put the secret there, and a service manager keeps the message. */
function withoutValues({ code, message }: CommanderError): string {
  if (code === "commander.excessArguments") return "There are no arguments without an option";
  return message
    .replace(/^error: /, "")
    .replace(/^(unknown option '[^'=]*)=[^\n]*/, "$1'")
    .replace(/\s+/g, " ");
}

function usage(message: string): AgentError {
  return new AgentError("APIERA_AGENT_USAGE", message);
}
