import { once } from "node:events";
import { Server } from "node:http";
import { isIPv6 } from "node:net";
import { fileURLToPath } from "node:url";
import { type ClientEvent, createClient } from "@apiera/client";
import { createAdaptorServer } from "@hono/node-server";
import { createAccessFeed } from "./access/feed.ts";
import { createApp } from "./app.ts";
import { createLocales } from "./catalogue/locales.ts";
import { createCloseServer } from "./http/close-server.ts";
import { createOrigins, type Origins } from "./http/request-checks.ts";
import { RequestProblem } from "./http/request-problem.ts";
import { createSignalOf } from "./http/request-signal.ts";
import { createImages } from "./images/images.ts";
import type { DashboardServer, DashboardServerOptions } from "./options.ts";

const PAGE_DIRECTORY = fileURLToPath(new URL("../../dist", import.meta.url));
const DEFAULT_API_URL = "https://api.apiera.io";
/** Requests that are under way when the server closes are aborted and may take this long to end, in milliseconds. */
const CLOSE_GRACE_MS = 2_000;

/**
 * Starts the server of the page. It keeps the credentials, and is the only one that talks to the API.
 *
 * @throws Error - the address cannot be listened on, or an option is malformed.
 */
export async function createDashboardServer(options: DashboardServerOptions): Promise<DashboardServer> {
  const { auth, host = "127.0.0.1", port = 0, log = () => {}, accessEvents } = options;
  const apiUrl = options.apiUrl ?? process.env.APIERA_API_URL ?? DEFAULT_API_URL;
  const closing = new AbortController();
  const listeners = new Set<(event: ClientEvent) => void>();
  const client = createClient({
    timeoutMs: 90_000,
    attemptTimeoutMs: 15_000,
    ...options.client,
    auth,
    baseUrl: apiUrl,
    onEvent: (event) => {
      for (const listener of listeners) listener(event);
    },
  });
  const access =
    accessEvents && createAccessFeed(accessEvents.redis, accessEvents.stream ?? "apiera:access-events", log);
  let origins: Origins = createOrigins([]);
  const app = createApp({
    auth,
    client,
    apiHost: new URL(apiUrl).host,
    locales: createLocales(client, closing.signal),
    images: createImages(client, options.images),
    access,
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    signalOf: createSignalOf(closing.signal),
    heartbeatMs: options.heartbeatMs ?? 15_000,
    origins: () => origins,
    pageDirectory: options.pageDirectory ?? PAGE_DIRECTORY,
    log,
  });

  const server = createAdaptorServer({ fetch: app.fetch, hostname: host });
  if (!(server instanceof Server)) throw new Error("The adapter made no HTTP server.");
  const closeServer = createCloseServer(server);
  try {
    server.listen(port, host);
    await once(server, "listening");
  } catch (error) {
    await access?.close();
    throw error;
  }
  const address = server.address();
  const actualPort = typeof address === "object" && address !== null ? address.port : port;
  const url = `http://${isIPv6(host) ? `[${host}]` : host}:${actualPort}`;
  const loopback = ["127.0.0.1", "localhost", "[::1]"].map((name) => `http://${name}:${actualPort}`);
  origins = createOrigins([url, ...loopback, ...(options.allowedOrigins ?? [])]);

  const close = async (): Promise<void> => {
    const detail = "The server of this page is shutting down.";
    closing.abort(new RequestProblem({ title: "Shutting down", status: 503, detail }));
    await Promise.all([closeServer(CLOSE_GRACE_MS), access?.close()]);
  };
  let closed: Promise<void> | undefined;
  const closeOnce = (): Promise<void> => (closed ??= close());
  const routes = app.routes.map(({ method, path }) => ({ method, path }));
  return { url, routes, close: closeOnce, [Symbol.asyncDispose]: closeOnce };
}
