/** A worker process: takes commands from the main process and does one job. Its argument is the directory of the token cache. */
import { on } from "node:events";
import { DemoError, describeError } from "../demo-error.ts";
import { type Connection, connect } from "./connection.ts";
import { runJob } from "./jobs.ts";
import type { Command, Report } from "./messages.ts";
import { createUsageCounter, type UsageCounter } from "./usage.ts";

// Ctrl-C reaches every process of the terminal. The main process decides, and closes the channel when this one has to end.
process.on("SIGINT", () => {});

const disconnected = new AbortController();
process.once("disconnect", () => disconnected.abort());

function tell(report: Report): void {
  if (process.connected) process.send?.(report);
}

const [cacheDirectory] = process.argv.slice(2);
if (cacheDirectory === undefined) throw new DemoError("Name the directory of the token cache.");

const commands = on(process, "message", { close: ["disconnect"] });
try {
  const counter = createUsageCounter((waitMs) => tell({ type: "rate-limit-wait", waitMs }));
  await using connection = connect(cacheDirectory, counter);
  tell({ type: "ready" });
  for await (const [command] of commands) await obey(command, connection, counter);
} catch (error) {
  tell({ type: "failed", message: describeError(error) });
  await commands.return?.();
}

async function obey(command: Command, { auth, client }: Connection, counter: UsageCounter): Promise<void> {
  if (command.type === "get-token") {
    await auth.getToken();
    tell({ type: "token-held" });
    return;
  }
  const result = await runJob(command.job, {
    client,
    signal: disconnected.signal,
    onProgress: (task, done, total) => tell({ type: "progress", task, done, total }),
  });
  const { waits = 0, waitedMs = 0 } = client.rateLimit ?? {};
  tell({ type: "done", result, usage: { ...counter.usage(), rateLimitWaits: waits, rateLimitWaitMs: waitedMs } });
}
