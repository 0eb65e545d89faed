import { Command, Option } from "commander";
import manifest from "../../package.json" with { type: "json" };
import type { AddressFlags } from "../listen/address.ts";

const ABOUT = `Hands the current Apiera access token to services in other languages on this
machine, as the metadata server of a cloud does.`;

const MORE = `
Ask it:
  curl --unix-socket "$XDG_RUNTIME_DIR/apiera-token-agent.sock" \\
    --header "Apiera-Agent: true" http://localhost/token

Environment:
  APIERA_CLIENT_ID        from Apiera Dashboard > Settings > API Access
  APIERA_CLIENT_SECRET    from there
  APIERA_ORGANIZATION_ID  from there
  APIERA_TOKEN_URL        token endpoint, when it is not that of the public API
  APIERA_AUDIENCE         audience, when it is not the public API
  CREDENTIALS_DIRECTORY   when it has a file client-secret, the secret is there

When it is ready it prints one line of JSON on standard output: socket or url.
Its log is JSON lines on standard error. It stops on SIGTERM and SIGINT.

Exit codes:
  0  stopped by a signal, or the probe succeeded
  1  it cannot listen, it crashed, or the probe failed
  2  the command line, the environment or the credentials are wrong`;

/** The flags as they are typed. */
export interface Flags extends AddressFlags {
  readonly organization?: string[];
  readonly credentialsFile?: string;
  readonly cacheDir?: string;
  readonly cache: boolean;
  readonly wait: string;
  readonly maxConnections: string;
  readonly probe?: "health" | "ready";
  readonly verbose?: boolean;
}

/** The command line of the agent. Its `--help`, and the table in the README, are made of this. */
export function createProgram(): Command {
  const repeated = (value: string, before: string[] = []): string[] => [...before, value];
  const probe = new Option(
    "--probe <what>",
    "ask a running agent instead of starting one: health (it answers) or ready (it has a token)",
  ).choices(["health", "ready"]);
  const organization = new Option(
    "--organization <org_...>",
    "an organization whose tokens may be asked for, beside APIERA_ORGANIZATION_ID; repeat it for more",
  ).argParser(repeated);
  return new Command("apiera-token-agent")
    .description(ABOUT)
    .version(manifest.version, "--version", "print the version")
    .helpOption("--help", "print this")
    .option(
      "--socket <path>",
      "unix socket to listen on (default: token-agent.sock in $RUNTIME_DIRECTORY, or apiera-token-agent.sock in $XDG_RUNTIME_DIR)",
    )
    .option(
      "--socket-mode <mode>",
      "0600 for this user, 0660 for the group too (default: 0600, with --socket-group 0660)",
    )
    .option(
      "--socket-group <group>",
      "group that the socket is given to, by name or number (default: that of the agent)",
    )
    .option("--port <number>", "listen on this port of the loopback interface instead; 0 picks a free one")
    .option("--host <address>", "127.0.0.1 or ::1, with --port (default: 127.0.0.1)")
    .addOption(organization)
    .option("--credentials-file <file>", "file with the client secret, alone or in JSON; read again for each purchase")
    .option(
      "--cache-dir <directory>",
      "where tokens are shared with other processes (default: the user's cache directory)",
    )
    .option("--no-cache", "share nothing: each start buys a token")
    .option("--wait <seconds>", "so long a request may wait for a token, and a probe for its answer", "20")
    .option("--max-connections <number>", "so many at the same time; more are closed", "256")
    .addOption(probe)
    .option("--verbose", "log more: probes, each use of a token, stacks of errors")
    .addHelpText("after", MORE);
}
