/** The catalogue service, with Hono: lists the company's products. */

import { createTokenProviderFromEnv } from "@apiera/auth";
import { createRedisCache } from "@apiera/cache-redis";
import { createClient } from "@apiera/client";
import { createAdaptorServer } from "@hono/node-server";
import { Hono } from "hono";
import { Redis } from "ioredis";
import { createLog, errorDetails } from "../../shared/log.ts";
import { PROBLEM_TYPE, problemOf } from "../../shared/problem.ts";
import { readSettings } from "../../shared/settings.ts";
import { createTelemetry } from "../../shared/telemetry.ts";

const settings = readSettings("catalogue");
const log = createLog("catalogue", settings.instance);

// While Redis is away, a command fails soon instead of waiting for it: the token in hand is as good without.
const redis = new Redis(settings.redisUrl, { maxRetriesPerRequest: 1 });
redis.on("error", (error) => log("redis failed", errorDetails(error)));
const telemetry = createTelemetry({
  redis,
  service: "catalogue",
  instance: settings.instance,
  framework: "hono",
});

// One token for all services of the company: whoever needs one first buys it, the others find it in Redis.
const auth = telemetry.watch(
  createTokenProviderFromEnv({
    ...(settings.sharedToken && { cache: createRedisCache({ client: redis }) }),
    onEvent: telemetry.onTokenEvent,
  }),
);
// Somebody waits for the answer: rather a 503 soon than an answer too late.
const client = createClient({
  auth,
  timeoutMs: 10_000,
  rateLimit: { maxWaitMs: 3_000 },
  onEvent: telemetry.onClientEvent,
});
telemetry.watchRateLimit(client);

/** Whoever asks for readiness, such as Kubernetes, often waits a second for the answer and no longer. */
const READY_TIMEOUT_MS = 500;

let stopping = false;

/** Ready means that a token is at hand, so that the first request need not wait for one. While one is held this costs nothing. */
async function isReady(timeoutMs: number): Promise<boolean> {
  try {
    await auth.getToken({ signal: AbortSignal.timeout(timeoutMs) });
  } catch (error) {
    if (!stopping) log("no token yet", errorDetails(error));
    return false;
  }
  if (!stopping) telemetry.ready();
  return !stopping;
}

const app = new Hono();

// Callers that keep connections open learn that this one ends, and take another for their next request.
app.use(async (c, next) => {
  await next();
  if (stopping) c.header("Connection", "close");
});

app.get("/live", (c) => c.json({ status: "live" }));
app.get("/ready", async (c) =>
  !stopping && (await isReady(READY_TIMEOUT_MS)) ? c.json({ status: "ready" }) : c.json({ status: "not ready" }, 503),
);

app.get("/products", async (c) => {
  const { page, size } = c.req.query();
  const { items, pagination } = await client.products.list(
    { statuses: ["published"], code: { order: "asc" }, page: Number(page ?? 1), size: Number(size ?? 20) },
    // Aborted when the caller goes away: then nobody needs the answer, and the company's request budget is spared.
    { signal: c.req.raw.signal },
  );
  return c.json({ items: items.map(({ uuid, code, type, status }) => ({ uuid, code, type, status })), pagination });
});

app.get("/products/:uuid", async (c) => {
  const product = await client.products.get(
    c.req.param("uuid"),
    { expand: { contents: true } },
    { signal: c.req.raw.signal },
  );
  return c.json(product);
});

app.notFound((c) =>
  c.json({ type: "about:blank", title: "Not Found", status: 404 }, 404, { "Content-Type": PROBLEM_TYPE }),
);

app.onError((error, c) => {
  // Nobody is there to read it.
  if (c.req.raw.signal.aborted) return c.body(null);
  log("request failed", { path: c.req.path, ...errorDetails(error) });
  const { status, headers, problem } = problemOf(error);
  return new Response(JSON.stringify(problem), { status, headers: { ...headers, "Content-Type": PROBLEM_TYPE } });
});

const server = createAdaptorServer({ fetch: app.fetch });
server.listen(settings.port, settings.host, () => {
  const address = server.address();
  const port = typeof address === "object" ? address?.port : settings.port;
  log("listening", { url: `http://${settings.host}:${port}` });
});
void isReady(60_000);

/** Readiness off, no new connections, finish what is under way, then let go of what is shared. */
async function stop(): Promise<void> {
  stopping = true;
  telemetry.stopping();
  log("stopping");
  if (settings.stopDelayMs > 0) await new Promise((resolve) => setTimeout(resolve, settings.stopDelayMs));
  // Ends what is still under way after the time limit: its callers see a closed connection, its calls are aborted.
  const limit = setTimeout(() => {
    if ("closeAllConnections" in server) server.closeAllConnections();
  }, settings.stopTimeoutMs);
  await new Promise((resolve) => server.close(resolve));
  clearTimeout(limit);
  await auth.close();
  await telemetry.stopped();
  redis.disconnect();
  log("stopped");
  process.exit(0);
}

for (const signal of ["SIGTERM", "SIGINT"] as const) {
  // Who asks twice does not want to wait.
  process.on(signal, () => (stopping ? process.exit(1) : void stop()));
}
