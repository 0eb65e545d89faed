import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { description, operations } from "@apiera/openapi";
import { createAdaptorServer } from "@hono/node-server";
import { createAccessTokens } from "./access-token.ts";
import { createApiEndpoint } from "./api-endpoint.ts";
import { createApp, TOKEN_PATH } from "./app.ts";
import { createBodyValidators } from "./description/body-validator.ts";
import { createApiModel } from "./description/model.ts";
import { createFaultQueue, type FaultInjector } from "./faults.ts";
import { AUDIENCE, type MockServerOptions, resolveOptions } from "./options.ts";
import { createRateLimiter } from "./rate-limit.ts";
import { createIdGenerator } from "./seeded-ids.ts";
import { createStatsCounter, type MockServerStats } from "./stats.ts";
import { createOrganizations } from "./store/organizations.ts";
import { createTimestampGenerator } from "./timestamps.ts";

/** What a client needs to get a token from the server. */
export interface MockServerCredentials {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly organization: string;
  readonly audience: string;
}

/** A running server. */
export interface MockServer extends AsyncDisposable {
  /** Origin of the API, e.g. `http://127.0.0.1:43210`. */
  readonly apiUrl: string;
  /** Address of the token endpoint. */
  readonly tokenUrl: string;
  readonly credentials: MockServerCredentials;
  /** What was counted so far. */
  stats(): MockServerStats;
  /** Makes things go wrong. */
  readonly faults: FaultInjector;
  /** Ends every connection at once and stops listening. More calls do nothing more. */
  close(): Promise<void>;
}

/**
 * Starts Apiera on this machine: the token endpoint and every operation of the description that the server knows, with data in memory.
 *
 * Close it when done; a server that listens keeps the process alive.
 *
 * @throws MockServerOptionError for a malformed option; Node's own error when the address cannot be listened on.
 */
export async function startMockServer(options: MockServerOptions = {}): Promise<MockServer> {
  const resolved = resolveOptions(options);
  const { host, port, clientId, clientSecret, organization, permissions, seed, now, rateLimit } = resolved;
  const closing = new AbortController();
  const stats = createStatsCounter();
  const queue = createFaultQueue(new Set(operations.map(({ operationId }) => operationId)));

  let apiUrl = "";
  const tokens = await createAccessTokens({
    issuer: () => `${apiUrl}/`,
    audience: AUDIENCE,
    lifetimeMs: resolved.tokenLifetimeMs,
    newId: createIdGenerator(seed, "tokens"),
    now,
  });
  const model = createApiModel({ ...description }, operations);
  const newTimestamp = createTimestampGenerator(now);
  const endpoint = createApiEndpoint({
    model,
    validators: createBodyValidators({ ...description }, operations),
    tokens,
    limiter: rateLimit === false ? undefined : createRateLimiter(rateLimit, now),
    organizations: createOrganizations(model, resolved, newTimestamp),
    newCorrelationId: createIdGenerator(seed, "correlation"),
    newTimestamp,
    options: resolved,
  });
  const faults: FaultInjector = { inject: queue.inject, clear: queue.clear, revokeTokens: tokens.revokeAll };
  const organizations = [organization, ...resolved.otherOrganizations];
  const tokenEndpoint = { clientId, clientSecret, organizations, audience: AUDIENCE, permissions, tokens };
  const app = createApp({ model, endpoint, tokens, tokenEndpoint, queue, faults, stats, now, closing: closing.signal });
  // Node drops an idle connection after 5 s by default, which a client that is just about to use it again sees as a failure.
  const serverOptions = { keepAliveTimeout: 60_000 };
  const server = createAdaptorServer({ fetch: app.fetch, overrideGlobalObjects: false, serverOptions });
  server.listen(port, host);
  await once(server, "listening");
  apiUrl = originOf(host, server.address());

  let closed: Promise<void> | undefined;
  function close(): Promise<void> {
    closed ??= new Promise((resolve) => {
      closing.abort();
      server.close(() => resolve());
      if ("closeAllConnections" in server) server.closeAllConnections();
    });
    return closed;
  }

  return {
    apiUrl,
    tokenUrl: `${apiUrl}${TOKEN_PATH}`,
    credentials: { clientId, clientSecret, organization, audience: AUDIENCE },
    stats: stats.snapshot,
    faults,
    close,
    [Symbol.asyncDispose]: close,
  };
}

/** The address to reach the server under; a server on every address is reached over loopback. */
function originOf(host: string, address: AddressInfo | string | null): string {
  const port = typeof address === "object" && address !== null ? address.port : 0;
  const reachable = host === "0.0.0.0" ? "127.0.0.1" : host === "::" ? "::1" : host;
  return `http://${reachable.includes(":") ? `[${reachable}]` : reachable}:${port}`;
}
