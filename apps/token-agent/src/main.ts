#!/usr/bin/env node
import { ConfigurationError, isApieraError } from "@apiera/auth";
import { type Agent, startAgent } from "./agent.ts";
import { readSettings, type Settings } from "./cli/settings.ts";
import { AgentError } from "./errors.ts";
import { createLogger, type Log } from "./log/logger.ts";
import { Redactor } from "./log/redactor.ts";
import { probe } from "./probe.ts";

/** Requests under way when the agent is told to stop get so long, in milliseconds. */
const GRACE_MS = 10_000;

const redactor = new Redactor();
const write = (line: string): void => void process.stderr.write(line);
// Who reads the log may leave; the agent goes on.
process.stderr.on("error", () => {});

/** Says on standard error what is wrong, for people. */
function complain(error: unknown): void {
  const message = isApieraError(error)
    ? error.message
    : `Unexpected: ${error instanceof Error ? error.message : error}`;
  write(`${redactor.clean(`apiera-token-agent: ${message}`)}\n`);
}

function exitCodeOf(error: unknown): number {
  const wrongUse =
    error instanceof ConfigurationError || (error instanceof AgentError && error.code === "APIERA_AGENT_USAGE");
  return wrongUse ? 2 : 1;
}

/** Node would print the error with everything that hangs on it. */
function logCrashes(log: Log, cleanUp: () => void): void {
  process.on("uncaughtException", (error: unknown) => {
    log("error", "crashed", { error: error instanceof Error ? error : new Error(String(error)) });
    cleanUp();
    process.exit(1);
  });
}

async function run(settings: Settings): Promise<void> {
  const log = createLogger({ write, redactor, verbose: settings.verbose });
  let agent: Agent | undefined;
  logCrashes(log, () => agent?.abandon());
  agent = await startAgent({ ...settings, env: process.env, log, redactor });

  const signals = ["SIGTERM", "SIGINT"] as const;
  const stop = async (signal: NodeJS.Signals): Promise<void> => {
    // A second signal, whichever, falls back to Node's own handling, in case stopping ever hangs.
    for (const each of signals) process.off(each, stop);
    const stopped = agent?.stop(GRACE_MS);
    log("info", "stopping", { signal });
    await stopped;
    log("info", "stopped");
  };
  for (const signal of signals) process.on(signal, stop);
  log("info", "ready", { ...agent.ready, pid: process.pid });
  process.stdout.on("error", () => {});
  process.stdout.write(`${JSON.stringify(agent.ready)}\n`);
}

async function main(args: readonly string[]): Promise<void> {
  try {
    const settings = readSettings(args, process.env);
    if (settings === undefined) return;
    if (settings.probe === undefined) return await run(settings);
    const { address, waitMs } = settings;
    process.stdout.write(`${await probe(address, settings.probe, AbortSignal.timeout(waitMs))}\n`);
  } catch (error) {
    complain(error);
    process.exitCode = exitCodeOf(error);
  }
}

await main(process.argv.slice(2));
