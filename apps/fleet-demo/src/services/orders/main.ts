/** The order service, with Express: takes orders for SKUs that the company sells. */

import { createTokenProviderFromEnv } from "@apiera/auth";
import { createRedisCache } from "@apiera/cache-redis";
import { createClient } from "@apiera/client";
import express, { type NextFunction, type Request, type Response } from "express";
import { Redis } from "ioredis";
import { createLog, errorDetails } from "../../shared/log.ts";
import { PROBLEM_TYPE, problemOf } from "../../shared/problem.ts";
import { readSettings } from "../../shared/settings.ts";
import { createTelemetry } from "../../shared/telemetry.ts";

const settings = readSettings("orders");
const log = createLog("orders", settings.instance);

// While Redis is away, a command fails soon instead of waiting for it: the token in hand is as good without.
const redis = new Redis(settings.redisUrl, { maxRetriesPerRequest: 1 });
redis.on("error", (error) => log("redis failed", errorDetails(error)));
const telemetry = createTelemetry({ redis, service: "orders", instance: settings.instance, framework: "express" });

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

/** Aborted when the caller goes away: then nobody needs the answer, and the company's request budget is spared. */
function callerSignal(response: Response): AbortSignal {
  const caller = new AbortController();
  response.once("close", () => {
    if (!response.writableFinished) caller.abort(new Error("The caller went away."));
  });
  return caller.signal;
}

/** The lines of an order as they were sent, or undefined when they are none. */
function readLines(body: unknown): { sku: string; quantity: number }[] | undefined {
  if (typeof body !== "object" || body === null || !("lines" in body) || !Array.isArray(body.lines)) return undefined;
  const lines: unknown[] = body.lines;
  const read = lines.flatMap((line) =>
    typeof line === "object" &&
    line !== null &&
    "sku" in line &&
    typeof line.sku === "string" &&
    "quantity" in line &&
    Number.isInteger(line.quantity) &&
    Number(line.quantity) > 0
      ? [{ sku: line.sku, quantity: Number(line.quantity) }]
      : [],
  );
  return read.length > 0 && read.length <= 100 && read.length === lines.length ? read : undefined;
}

const app = express();
app.disable("x-powered-by");

const underWay = new Set<Response>();
app.use((_request, response, next) => {
  underWay.add(response);
  response.once("close", () => underWay.delete(response));
  if (stopping) response.set("Connection", "close");
  next();
});
app.use(express.json({ limit: "100kb" }));

app.get("/live", (_request, response) => {
  response.json({ status: "live" });
});
app.get("/ready", async (_request, response) => {
  const ready = !stopping && (await isReady(READY_TIMEOUT_MS));
  response.status(ready ? 200 : 503).json({ status: ready ? "ready" : "not ready" });
});

app.post("/orders", async (request, response) => {
  const lines = readLines(request.body);
  if (lines === undefined) {
    const detail = "An order has 1 to 100 lines, each with a sku and a quantity of at least 1.";
    response
      .status(422)
      .type(PROBLEM_TYPE)
      .json({ type: "about:blank", title: "Unprocessable Content", status: 422, detail });
    return;
  }
  const codes = [...new Set(lines.map(({ sku }) => sku))];
  // Only what is published is sold.
  const query = { codes, statuses: ["published"], size: 100 } as const;
  const { items } = await client.skus.list(query, { signal: callerSignal(response) });
  const unknown = codes.filter((code) => !items.some((sku) => sku.code === code));
  // An order system would store it here, if nothing is unknown.
  response.status(unknown.length === 0 ? 201 : 200).json({ accepted: unknown.length === 0, lines, unknown });
});

app.use((_request, response) => {
  response.status(404).type(PROBLEM_TYPE).json({ type: "about:blank", title: "Not Found", status: 404 });
});

// Express knows an error handler by its four parameters.
app.use((error: unknown, request: Request, response: Response, next: NextFunction) => {
  // Nobody is there to read it, or half of it is out already.
  if (response.destroyed || response.headersSent) return next(error);
  log("request failed", { path: request.path, ...errorDetails(error) });
  const { status, headers, problem } = problemOf(error);
  response.status(status).set(headers).type(PROBLEM_TYPE).json(problem);
});

const server = app.listen(settings.port, settings.host, (error) => {
  if (error) throw error;
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
  // Callers that keep connections open learn that this one ends, and take another for their next request.
  for (const response of underWay) if (!response.headersSent) response.set("Connection", "close");
  if (settings.stopDelayMs > 0) await new Promise((resolve) => setTimeout(resolve, settings.stopDelayMs));
  // Ends what is still under way after the time limit: its callers see a closed connection, its calls are aborted.
  const limit = setTimeout(() => server.closeAllConnections(), settings.stopTimeoutMs);
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
