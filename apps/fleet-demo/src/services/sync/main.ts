/** The worker: looks now and then which products have changed. It serves nothing but its health. */

import { createServer } from "node:http";
import { setTimeout as pause } from "node:timers/promises";
import { createTokenProviderFromEnv } from "@apiera/auth";
import { createRedisCache } from "@apiera/cache-redis";
import { createClient } from "@apiera/client";
import { Redis } from "ioredis";
import { createLog, errorDetails } from "../../shared/log.ts";
import { readSettings } from "../../shared/settings.ts";
import { createTelemetry } from "../../shared/telemetry.ts";

/** A run that takes longer has met something that hangs; the next one begins where it began. */
const RUN_TIMEOUT_MS = 120_000;
const MOST_PAGES = 5;

const settings = readSettings("sync");
const log = createLog("sync", settings.instance);

// While Redis is away, a command fails soon instead of waiting for it: the token in hand is as good without.
const redis = new Redis(settings.redisUrl, { maxRetriesPerRequest: 1 });
redis.on("error", (error) => log("redis failed", errorDetails(error)));
const telemetry = createTelemetry({ redis, service: "sync", instance: settings.instance, framework: "worker" });

// One token for all services of the company: whoever needs one first buys it, the others find it in Redis.
const auth = telemetry.watch(
  createTokenProviderFromEnv({
    ...(settings.sharedToken && { cache: createRedisCache({ client: redis }) }),
    onEvent: telemetry.onTokenEvent,
  }),
);
// Nobody waits for a worker: it keeps out of the way of those who do, and waits for the rate limit as long as it takes.
const client = createClient({ auth, onEvent: telemetry.onClientEvent });
telemetry.watchRateLimit(client);

/** Whoever asks for readiness, such as Kubernetes, often waits a second for the answer and no longer. */
const READY_TIMEOUT_MS = 500;

const shutdown = new AbortController();

/** Ready means that a token is at hand. While one is held this costs nothing. */
async function isReady(timeoutMs: number): Promise<boolean> {
  try {
    await auth.getToken({ signal: AbortSignal.any([shutdown.signal, AbortSignal.timeout(timeoutMs)]) });
  } catch (error) {
    if (!shutdown.signal.aborted) log("no token yet", errorDetails(error));
    return false;
  }
  if (!shutdown.signal.aborted) telemetry.ready();
  return !shutdown.signal.aborted;
}

/** Reads what has changed since a time. @returns how many products. */
async function syncSince(since: Date | undefined): Promise<number> {
  const signal = AbortSignal.any([shutdown.signal, AbortSignal.timeout(RUN_TIMEOUT_MS)]);
  const changed = client.products.iterate(
    // Removed ones too: what is gone has to go elsewhere as well.
    { ...(since && { updatedAt: { min: since } }), createdAt: { order: "asc" }, size: 100 },
    { signal },
  );
  let products = 0;
  let pages = 0;
  for await (const page of changed.pages()) {
    // A worker would put the items where they belong here.
    products += page.items.length;
    pages += 1;
    if (pages === MOST_PAGES) break;
  }
  return products;
}

async function work(): Promise<void> {
  let since: Date | undefined;
  while (!shutdown.signal.aborted) {
    const begun = new Date();
    try {
      log("synchronised", { products: await syncSince(since) });
      since = begun;
    } catch (error) {
      // The next run does what this one did not.
      if (!shutdown.signal.aborted) log("run failed", errorDetails(error));
    }
    await pause(settings.syncIntervalMs, undefined, { signal: shutdown.signal }).catch(() => {});
  }
}

const health = createServer(async ({ url }, response) => {
  const ok = url === "/live" || (url === "/ready" && !shutdown.signal.aborted && (await isReady(READY_TIMEOUT_MS)));
  const headers = { "Content-Type": "application/json", Connection: "close" };
  response.writeHead(ok ? 200 : 503, headers).end(JSON.stringify({ status: ok ? "ok" : "not ready" }));
});
health.listen(settings.port, settings.host, () => {
  const address = health.address();
  const port = typeof address === "object" ? address?.port : settings.port;
  log("listening", { url: `http://${settings.host}:${port}` });
});
void isReady(60_000);
const working = work();

/** Readiness off, break off the run under way, then let go of what is shared. */
async function stop(): Promise<void> {
  shutdown.abort(new Error("The worker stops."));
  telemetry.stopping();
  log("stopping");
  if (settings.stopDelayMs > 0) await pause(settings.stopDelayMs);
  const limit = setTimeout(() => health.closeAllConnections(), settings.stopTimeoutMs);
  await new Promise((resolve) => health.close(resolve));
  clearTimeout(limit);
  await working;
  await auth.close();
  await telemetry.stopped();
  redis.disconnect();
  log("stopped");
  process.exit(0);
}

for (const signal of ["SIGTERM", "SIGINT"] as const) {
  // Who asks twice does not want to wait.
  process.on(signal, () => (shutdown.signal.aborted ? process.exit(1) : void stop()));
}
