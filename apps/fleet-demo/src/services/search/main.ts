/** The search service, with Fastify: finds products by a part of their code. */

import { createTokenProviderFromEnv } from "@apiera/auth";
import { createRedisCache } from "@apiera/cache-redis";
import { createClient } from "@apiera/client";
import { fastify } from "fastify";
import { Redis } from "ioredis";
import { createLog, errorDetails } from "../../shared/log.ts";
import { PROBLEM_TYPE, problemOf } from "../../shared/problem.ts";
import { readSettings } from "../../shared/settings.ts";
import { createTelemetry } from "../../shared/telemetry.ts";

const settings = readSettings("search");
const log = createLog("search", settings.instance);

// While Redis is away, a command fails soon instead of waiting for it: the token in hand is as good without.
const redis = new Redis(settings.redisUrl, { maxRetriesPerRequest: 1 });
redis.on("error", (error) => log("redis failed", errorDetails(error)));
const telemetry = createTelemetry({ redis, service: "search", instance: settings.instance, framework: "fastify" });

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

const app = fastify();

// Callers that keep connections open learn that this one ends, and take another for their next request.
app.addHook("onSend", async (_request, reply) => {
  if (stopping) reply.header("Connection", "close");
});

app.get("/live", async () => ({ status: "live" }));
app.get("/ready", async (_request, reply) => {
  if (!stopping && (await isReady(READY_TIMEOUT_MS))) return { status: "ready" };
  return reply.code(503).send({ status: "not ready" });
});

app.get<{ Querystring: { q: string; size: number } }>(
  "/search",
  {
    schema: {
      querystring: {
        type: "object",
        required: ["q"],
        properties: {
          q: { type: "string", minLength: 1, maxLength: 100 },
          size: { type: "integer", minimum: 1, maximum: 100, default: 10 },
        },
      },
    },
  },
  async ({ query, signal }) => {
    const { items, pagination } = await client.products.list(
      { code: { contains: query.q, order: "asc" }, statuses: ["published"], size: query.size },
      // Aborted when the caller goes away: then nobody needs the answer, and the company's request budget is spared.
      { signal },
    );
    return { hits: items.map(({ uuid, code, type }) => ({ uuid, code, type })), total: pagination.totalItems };
  },
);

app.setNotFoundHandler((_request, reply) =>
  reply.code(404).type(PROBLEM_TYPE).send({ type: "about:blank", title: "Not Found", status: 404 }),
);

app.setErrorHandler((error, request, reply) => {
  // Nobody is there to read it.
  if (request.raw.destroyed && reply.raw.destroyed) return reply.hijack();
  log("request failed", { path: request.routeOptions.url, ...errorDetails(error) });
  const { status, headers, problem } = problemOf(error);
  return reply.code(status).headers(headers).type(PROBLEM_TYPE).send(problem);
});

// Fastify runs this once the requests under way are answered.
app.addHook("onClose", async () => {
  await auth.close();
  await telemetry.stopped();
  redis.disconnect();
});

log("listening", { url: await app.listen({ port: settings.port, host: settings.host }) });
void isReady(60_000);

/** Readiness off, no new connections, finish what is under way; the hook above lets go of what is shared. */
async function stop(): Promise<void> {
  stopping = true;
  telemetry.stopping();
  log("stopping");
  if (settings.stopDelayMs > 0) await new Promise((resolve) => setTimeout(resolve, settings.stopDelayMs));
  // Ends what is still under way after the time limit: its callers see a closed connection, its calls are aborted.
  setTimeout(() => app.server.closeAllConnections(), settings.stopTimeoutMs).unref();
  await app.close();
  log("stopped");
  process.exit(0);
}

for (const signal of ["SIGTERM", "SIGINT"] as const) {
  // Who asks twice does not want to wait.
  process.on(signal, () => (stopping ? process.exit(1) : void stop()));
}
