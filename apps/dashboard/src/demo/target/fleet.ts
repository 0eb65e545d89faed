import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import * as z from "zod";
import type { DemoTarget, TargetSettings } from "./target.ts";

const MAIN = fileURLToPath(new URL("../../../../fleet-demo/src/main.ts", import.meta.url));
/** A fleet that was told to stop and is still there after this time is killed, in milliseconds. */
const STOP_GRACE_MS = 15_000;

/** The line that the fleet prints when all of it is ready. */
const readySchema = z.object({
  redisUrl: z.string(),
  apiUrl: z.string(),
  tokenUrl: z.string(),
  credentials: z.object({
    clientId: z.string(),
    clientSecret: z.string(),
    organization: z.string(),
    audience: z.string(),
  }),
  stream: z.string(),
});

/** Starts the fleet demo as a process: Redis, the mock server, services that share tokens through it, and traffic. */
export async function startFleet({ rateLimit, tokenLifetimeMs }: TargetSettings): Promise<DemoTarget> {
  const settings = ["--rate-limit", String(rateLimit), "--token-lifetime-ms", String(tokenLifetimeMs)];
  const args = [MAIN, "--serve", ...settings];
  // Its standard input ends with this process, however that ends, and that ends the fleet. A group of its own: Ctrl-C is for this process, which stops the fleet.
  const child = spawn(process.execPath, args, { stdio: ["pipe", "pipe", "pipe"], detached: true });
  let said = "";
  child.stderr.setEncoding("utf8").on("data", (chunk: string) => {
    said = (said + chunk).slice(-4_000);
  });
  child.stdin.on("error", () => {});
  const exited = once(child, "close").then(([code, signal]) => ({ code, signal }));
  let stopping = false;
  const ended = exited.then(({ code, signal }) => {
    if (stopping) return new Promise<never>(() => {});
    throw new Error(`The fleet demo ended by itself (${signal ?? `code ${code}`}). ${said.trim()}`);
  });
  ended.catch(() => {});

  const stop = async (): Promise<void> => {
    stopping = true;
    if (child.exitCode === null && child.signalCode === null) {
      child.kill("SIGTERM");
      const kill = setTimeout(() => child.kill("SIGKILL"), STOP_GRACE_MS);
      await exited;
      clearTimeout(kill);
    }
  };

  try {
    const [line] = await Promise.race([once(createInterface(child.stdout), "line"), ended]);
    const { redisUrl, stream, ...ready } = readySchema.parse(JSON.parse(String(line)));
    child.stdout.resume();
    return { ...ready, redis: { url: redisUrl, stream }, ended, [Symbol.asyncDispose]: stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
