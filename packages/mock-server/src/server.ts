import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { description, operations } from "@apiera/openapi";
import { createAccessTokens } from "./auth/access-token.ts";
import { knownClients } from "./auth/clients.ts";
import { createTokenEndpoint } from "./auth/token-endpoint.ts";
import { createTokenQuotas } from "./auth/token-quota.ts";
import { createBodyValidators } from "./description/body-validator.ts";
import { createApiModel } from "./description/model.ts";
import { createFaultQueue, type FaultInjector } from "./faults/fault-queue.ts";
import { createApiEndpoint } from "./http/api-endpoint.ts";
import { createApp, TOKEN_PATH } from "./http/app.ts";
import { refuseMalformed } from "./http/malformed.ts";
import { createRateLimiter } from "./http/rate-limit.ts";
import { createStatsCounter, type MockServerStats } from "./http/stats.ts";
import { AUDIENCE, type MockServerOptions, resolveOptions, type SeedRow } from "./options.ts";
import { createSeeder } from "./resources/seed.ts";
import { createIdGenerator } from "./seeded-ids.ts";
import { createOrganizations } from "./store/organizations.ts";
import { createTimestampGenerator } from "./timestamps.ts";
import { createPresignedUrls } from "./uploads/presigned-urls.ts";
import { createUploadEndpoint } from "./uploads/upload-endpoint.ts";

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
  /**
   * Adds rows without a request: nothing is counted, and 100,000 rows take a second or two.
   *
   * @param collection - name of the collection in camel case, as its address has it: `products`, `productContents`, `attributeTerms`.
   * @param rows - the members of a create, and whichever of `uuid`, `status`, `createdAt`, `updatedAt` and the parents' UUIDs (`productUuid`) are to be set.
   * @param organization - @defaultValue the organization of the credentials
   * @returns the rows. Nothing is kept when one of them does not fit.
   * @throws TypeError (rejects with one) for an unknown collection or a row that breaks a rule; the message names the row's index.
   */
  seed(collection: string, rows: readonly SeedRow[], organization?: string): Promise<readonly SeedRow[]>;
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
  const { host, port, clientId, clientSecret, organization, seed, now, rateLimit, quotas } = resolved;
  const closing = new AbortController();
  const stats = createStatsCounter();
  const queue = createFaultQueue(new Set(operations.map(({ operationId }) => operationId)), seed);

  let apiUrl = "";
  const tokens = createAccessTokens({
    issuer: () => `${apiUrl}/`,
    audience: AUDIENCE,
    lifetimeMs: resolved.tokenLifetimeMs,
    newId: createIdGenerator(seed, "tokens"),
    now,
  });
  const model = createApiModel({ ...description }, operations);
  const validators = createBodyValidators({ ...description }, operations);
  const newTimestamp = createTimestampGenerator(now);
  const organizations = createOrganizations(model, resolved, newTimestamp);
  const urls = createPresignedUrls(() => apiUrl, createIdGenerator(seed, "uploads"), now);
  const endpoint = createApiEndpoint({
    model,
    validators,
    tokens,
    limiter: rateLimit === false ? undefined : createRateLimiter(rateLimit, now),
    organizations,
    presign: urls.presign,
    newCorrelationId: createIdGenerator(seed, "correlation"),
    newTimestamp,
    options: resolved,
  });
  const faults: FaultInjector = { inject: queue.inject, clear: queue.clear, revokeTokens: tokens.revokeAll };
  const seedRows = createSeeder({ model, validators, organizations, newTimestamp, options: resolved });
  for (const [collection, rows] of Object.entries(resolved.data)) await seedRows(collection, rows);
  const tokenEndpoint = createTokenEndpoint({
    clients: knownClients(resolved),
    audience: AUDIENCE,
    tokens,
    quotas: quotas === false ? undefined : createTokenQuotas(quotas, now),
    onIssued: stats.tokenIssued,
  });
  const control = { stats, faults, seed: seedRows, adminKey: resolved.adminKey };
  const app = createApp({
    uploadEndpoint: createUploadEndpoint({ model, urls, organizations, now }),
    ...{ model, endpoint, validators, tokens, tokenEndpoint, queue, stats, control, now, closing: closing.signal },
  });
  // Node drops an idle connection after 5 s by default, which a client that is just about to use it again sees as a failure.
  // A query may name a few hundred UUIDs; by default the head of a request may have 16 KiB.
  const server = createServer({ keepAliveTimeout: 60_000, maxHeaderSize: 65_536 }, app);
  // An expectation other than 100-continue may be ignored (RFC 9110 section 10.1.1).
  server.on("checkExpectation", app);
  server.on("clientError", (_error, socket) => refuseMalformed(socket, endpoint.refusal(400)));
  server.on("connect", (_request, socket) => refuseMalformed(socket, endpoint.refusal(404)));
  server.listen(port, host);
  await once(server, "listening");
  apiUrl = originOf(host, server.address());
  // Once whoever waits for the start has gone on, make ready what the first requests need.
  setImmediate(() => {
    if (closed === undefined) Promise.all([tokens.jwks(), validators.load()]).catch(console.error);
  });

  let closed: Promise<void> | undefined;
  function close(): Promise<void> {
    closed ??= new Promise((resolve) => {
      closing.abort();
      server.close(() => resolve());
      server.closeAllConnections();
    });
    return closed;
  }

  return {
    apiUrl,
    tokenUrl: `${apiUrl}${TOKEN_PATH}`,
    credentials: { clientId, clientSecret, organization, audience: AUDIENCE },
    stats: stats.snapshot,
    faults,
    seed: seedRows,
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
