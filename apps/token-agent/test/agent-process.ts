import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import type { MockServer } from "@apiera/mock-server";
import type { AgentPlace } from "./ask.ts";

/** Compiling the agent takes most of its start; Node keeps what it compiled here. */
const COMPILED = fileURLToPath(new URL("../node_modules/.cache/compiled", import.meta.url));

export const MAIN: string = fileURLToPath(new URL("../src/main.ts", import.meta.url));

/** An agent that runs as a process of its own. */
export interface AgentProcess extends AsyncDisposable, AgentPlace {
  readonly child: ChildProcess;
  /** What it printed so far. */
  readonly output: { stdout: string; stderr: string };
  /** The lines of its log so far. */
  log(): { event: string; [fact: string]: unknown }[];
  /** Resolves once the log has a line of this event. Rejects when the agent ends without. */
  logged(event: string): Promise<{ event: string; [fact: string]: unknown }>;
  /** Resolves when it has ended. */
  readonly ended: Promise<{ code: number | null; signal: NodeJS.Signals | null }>;
}

export interface AgentSurroundings {
  readonly args?: readonly string[];
  /** Beside those of the mock server. An undefined one is taken out. */
  readonly env?: Readonly<Record<string, string | undefined>>;
}

/** A directory that is gone after the test. */
export async function temporaryDirectory(): Promise<AsyncDisposable & { readonly path: string }> {
  const path = await mkdtemp(join(tmpdir(), "agent-"));
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) };
}

/** The environment in which an agent uses the mock server. */
export function environmentOf(server: MockServer): Record<string, string> {
  const { clientId, clientSecret, organization, audience } = server.credentials;
  return {
    APIERA_CLIENT_ID: clientId,
    APIERA_CLIENT_SECRET: clientSecret,
    APIERA_ORGANIZATION_ID: organization,
    APIERA_AUDIENCE: audience,
    APIERA_TOKEN_URL: server.tokenUrl,
  };
}

/** Starts the program with nothing in its environment but what is named. */
export function spawnAgent(directory: string, { args = [], env = {} }: AgentSurroundings): AgentProcess {
  const surroundings = {
    PATH: process.env.PATH,
    HOME: directory,
    XDG_RUNTIME_DIR: directory,
    NODE_COMPILE_CACHE: COMPILED,
    ...env,
  };
  const child = spawn(process.execPath, [MAIN, ...args], {
    cwd: directory,
    env: Object.fromEntries(Object.entries(surroundings).filter(([, value]) => value !== undefined)),
    stdio: ["ignore", "pipe", "pipe"],
  });
  const output = { stdout: "", stderr: "" };
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
    output.stdout += chunk;
  });
  child.stderr.setEncoding("utf8").on("data", (chunk: string) => {
    output.stderr += chunk;
  });
  /** Whether all that it wrote has been read, which is later than that it ended. */
  let isOver = false;
  const ended = once(child, "close").then(([code, signal]) => {
    isOver = true;
    return { code, signal };
  });
  const log: AgentProcess["log"] = () =>
    output.stderr
      .split("\n")
      .slice(0, -1)
      .map((line) => JSON.parse(line));
  return {
    child,
    output,
    ended,
    log,
    async logged(event) {
      for (;;) {
        const line = log().find((entry) => entry.event === event);
        if (line !== undefined) return line;
        if (isOver) throw new Error(`The agent ended without "${event}": ${output.stderr}`);
        await Promise.race([once(child.stderr, "data"), ended]);
      }
    },
    async [Symbol.asyncDispose]() {
      child.kill("SIGKILL");
      await ended;
    },
  };
}

/** Starts an agent against the mock server and waits until it listens, by default on the socket in `directory`. */
export async function startAgent(
  server: MockServer,
  directory: string,
  { args = [], env = {} }: AgentSurroundings = {},
): Promise<AgentProcess> {
  const agent = spawnAgent(directory, { args, env: { ...environmentOf(server), ...env } });
  const { stdout } = agent.child;
  if (stdout === null) throw new Error("The agent has no standard output.");
  const died = agent.ended.then(() => Promise.reject(new Error(`The agent did not start: ${agent.output.stderr}`)));
  died.catch(() => {});
  const [line] = await Promise.race([once(createInterface(stdout), "line"), died]);
  return { ...agent, ...JSON.parse(String(line)) };
}
