import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import * as z from "zod/mini";
import { DemoError } from "../demo-error.ts";

const PACKAGE = "@apiera/mock-server";
const BIN = "apiera-mock-server";
/** A server that was told to stop and is still there after this time is killed. */
const STOP_GRACE_MS = 3_000;

const manifestSchema = z.object({ bin: z.record(z.string(), z.string()) });

/** The line that the server prints when it can be used. */
const readySchema = z.object({
  apiUrl: z.string(),
  tokenUrl: z.string(),
  credentials: z.object({
    clientId: z.string(),
    clientSecret: z.string(),
    organization: z.string(),
    audience: z.string(),
  }),
});

/** Where a started mock server is and who may use it. */
export interface MockReady {
  readonly apiUrl: string;
  readonly tokenUrl: string;
  readonly credentials: {
    readonly clientId: string;
    readonly clientSecret: string;
    readonly organization: string;
    readonly audience: string;
  };
}

/** A mock server in its own process. Dispose of it to stop it: the promise then resolves when the process is gone. */
export interface MockProcess extends AsyncDisposable {
  readonly ready: MockReady;
}

/**
 * Starts `apiera-mock-server` and waits until it can be used.
 *
 * @param rateLimit - requests an organization may send in a window of `windowMs` milliseconds.
 * @throws DemoError - the process ended instead; the message holds what it said.
 */
export async function startMockProcess(rateLimit: { limit: number; windowMs: number }): Promise<MockProcess> {
  const args = [
    await findBin(),
    "--rate-limit",
    String(rateLimit.limit),
    "--rate-limit-window-ms",
    String(rateLimit.windowMs),
  ];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "pipe"] });
  const exited = once(child, "exit");
  exited.catch(() => {});
  let stderr = "";
  child.stderr.setEncoding("utf8").on("data", (chunk: string) => {
    stderr += chunk;
  });

  const stop = async (): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const kill = setTimeout(() => child.kill("SIGKILL"), STOP_GRACE_MS);
    child.kill("SIGTERM");
    await exited;
    clearTimeout(kill);
  };

  try {
    const [line] = await Promise.race([
      once(createInterface(child.stdout), "line"),
      once(child, "close").then(() => Promise.reject(new DemoError(`The mock server did not start. ${stderr.trim()}`))),
    ]);
    return { ready: readySchema.parse(JSON.parse(String(line))), [Symbol.asyncDispose]: stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** The script behind the package's bin. */
async function findBin(): Promise<string> {
  const manifest = import.meta.resolve(`${PACKAGE}/package.json`);
  const { bin } = manifestSchema.parse(JSON.parse(await readFile(fileURLToPath(manifest), "utf8")));
  const script = bin[BIN];
  if (script === undefined) throw new DemoError(`${PACKAGE} has no bin named ${BIN}.`);
  return fileURLToPath(new URL(script, manifest));
}
