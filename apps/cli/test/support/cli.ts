import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { MockServer } from "@apiera/mock-server";

/** The program as it is run from source. */
export const MAIN: string = fileURLToPath(new URL("../../src/main.ts", import.meta.url));

/** Variables of a run. */
export type Env = Readonly<Record<string, string>>;

/** What a run came to. */
export interface RunResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A run under way. */
export interface RunningCli {
  readonly child: ChildProcess;
  readonly ended: Promise<RunResult>;
}

/** Where Node keeps compiled modules by default: hundreds of runs need not compile the same again. */
const COMPILED = join(tmpdir(), "node-compile-cache");

/** The environment of this process without what could change a run. */
export function cleanEnv(env: Env): Env {
  const dropped = /^(?:APIERA_|NO_COLOR$|FORCE_COLOR$|NODE_OPTIONS$|NODE_ENV$|VITEST|CI$|XDG_CACHE_HOME$)/;
  const inherited = Object.entries(process.env).flatMap(([name, value]) =>
    value === undefined || dropped.test(name) ? [] : [[name, value] as const],
  );
  return { ...Object.fromEntries(inherited), TERM: "xterm-256color", NODE_COMPILE_CACHE: COMPILED, ...env };
}

/** The credentials of a mock server as variables, with a cache directory. */
export function envOf({ credentials, apiUrl, tokenUrl }: MockServer, cacheDirectory: string): Env {
  return {
    APIERA_CLIENT_ID: credentials.clientId,
    APIERA_CLIENT_SECRET: credentials.clientSecret,
    APIERA_ORGANIZATION_ID: credentials.organization,
    APIERA_AUDIENCE: credentials.audience,
    APIERA_TOKEN_URL: tokenUrl,
    APIERA_API_URL: apiUrl,
    APIERA_CACHE_DIR: cacheDirectory,
  };
}

/** Starts the program as a process of its own. */
export function startCli(args: readonly string[], env: Env = {}, script: string = MAIN): RunningCli {
  const child = spawn(process.execPath, [script, ...args], {
    env: cleanEnv(env),
    stdio: ["ignore", "pipe", "pipe"],
  });
  let stdout = "";
  let stderr = "";
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
    stdout += chunk;
  });
  child.stderr.setEncoding("utf8").on("data", (chunk: string) => {
    stderr += chunk;
  });
  const ended = once(child, "close").then(([code]) => ({ code, stdout, stderr }));
  return { child, ended };
}

/** Runs the program to its end. */
export function runCli(args: readonly string[], env?: Env, script?: string): Promise<RunResult> {
  return startCli(args, env, script).ended;
}

/** A directory that is removed again. */
export async function temporaryDirectory(): Promise<AsyncDisposable & { readonly path: string }> {
  const path = await mkdtemp(join(tmpdir(), "apiera cli "));
  return {
    path,
    async [Symbol.asyncDispose]() {
      await rm(path, { recursive: true, force: true });
    },
  };
}
