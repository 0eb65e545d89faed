import type { HttpBindings } from "@hono/node-server";
import { RESPONSE_ALREADY_SENT } from "@hono/node-server/utils/response";
import { type Context, Hono } from "hono";
import type { AccessTokens } from "./access-token.ts";
import type { ApiEndpoint, ApiTarget } from "./api-endpoint.ts";
import { applyFault, type ErrorBody, type FaultOutcome } from "./apply-fault.ts";
import { createControlRoutes } from "./control-routes.ts";
import type { ApiModel } from "./description/model.ts";
import type { Fault, FaultInjector, FaultQueue } from "./faults.ts";
import type { StatsCounter } from "./stats.ts";
import { answerTokenRequest, type TokenEndpointOptions } from "./token-endpoint.ts";

type Env = { Bindings: HttpBindings };

/** What the application is made of. */
export interface AppParts {
  readonly model: ApiModel;
  readonly endpoint: ApiEndpoint;
  readonly tokens: AccessTokens;
  readonly tokenEndpoint: TokenEndpointOptions;
  readonly queue: FaultQueue;
  readonly faults: FaultInjector;
  readonly stats: StatsCounter;
  /** The clock, in milliseconds since the epoch. */
  readonly now: () => number;
  /** Aborted when the server stops. */
  readonly closing: AbortSignal;
}

/** Path of the token endpoint. */
export const TOKEN_PATH = "/oauth/token";

/** Routes every address of the server: the token endpoint, the keys, the control routes, and the API for all the rest. */
export function createApp(parts: AppParts): Hono<Env> {
  const { model, endpoint, tokens, tokenEndpoint, queue, stats, now, closing } = parts;
  const app = new Hono<Env>();

  app.get("/.well-known/jwks.json", (c) => c.json(tokens.jwks));
  app.route("/_mock", createControlRoutes(stats, parts.faults));
  app.post(TOKEN_PATH, handleToken);
  for (const target of inRoutingOrder(model)) {
    const { method, path } = target.operation;
    app.on(method, path.replace(/\{([^}]+)\}/g, ":$1"), (c) => handleApi(c, target));
  }
  app.notFound((c) => handleApi(c, undefined));
  app.onError((error, c) => {
    // Reading the body of a client that went away fails as well; there is nobody left to tell.
    if (c.env.incoming.socket.destroyed) return RESPONSE_ALREADY_SENT;
    console.error(error);
    const { contentType, body } = documentedProblem(endpoint, 500, new URL(c.req.url).pathname);
    return send(500, body, contentType, {}, undefined);
  });
  return app;

  async function handleToken(c: Context<Env>): Promise<Response> {
    stats.tokenRequested();
    const text = await c.req.text();
    const fault = queue.take("token");
    const outcome = await disturb(fault, oauthError);
    if (outcome.kind === "reset") return resetConnection(c);
    const noStore = { "Cache-Control": "no-store", Pragma: "no-cache" };
    if (outcome.kind === "answer") return send(outcome.status, outcome.body, outcome.contentType, noStore, fault);
    const { status, body } = await answerTokenRequest(tokenEndpoint, c.req.header("content-type"), text);
    if (status === 200) stats.tokenIssued();
    return send(status, JSON.stringify(body), "application/json", noStore, fault);
  }

  async function handleApi(c: Context<Env>, target: ApiTarget): Promise<Response> {
    const operationId = target?.operation.operationId;
    stats.requested(operationId);
    const { pathname, searchParams } = new URL(c.req.url);
    const text = await c.req.text();
    const authorization = c.req.header("authorization");
    const admission = await endpoint.admit(authorization);
    // A request over the limit never reaches what a fault breaks, so it does not use one up.
    const fault = admission.allowed ? queue.take("api", operationId) : undefined;
    const outcome = await disturb(fault, (status) => documentedProblem(endpoint, status, pathname));
    if (outcome.kind === "reset") return resetConnection(c);
    const request = {
      ...{ path: pathname, query: searchParams, authorization, text },
      pathParameters: c.req.param(),
      contentType: c.req.header("content-type"),
    };
    const limitHeaders = endpoint.limitHeaders(admission);
    if (outcome.kind === "answer") {
      stats.answered(outcome.status);
      return send(outcome.status, outcome.body, outcome.contentType, limitHeaders, fault);
    }
    const answer = endpoint.answer(target, request, admission);
    stats.answered(answer.status);
    return send(answer.status, answer.body, undefined, { ...answer.headers, ...limitHeaders }, fault);
  }

  function disturb(fault: Fault | undefined, errorBody: ErrorBody): Promise<FaultOutcome> | FaultOutcome {
    return fault === undefined ? { kind: "pass" } : applyFault(fault, errorBody, closing);
  }

  function send(
    status: number,
    body: string | null,
    contentType: string | undefined,
    own: Readonly<Record<string, string>>,
    fault: Fault | undefined,
  ): Response {
    // The Date of an answer comes from the same clock as the times in it, so that a client may tell its own clock's offset.
    const headers = new Headers({ Date: new Date(now()).toUTCString(), ...own });
    if (contentType !== undefined) headers.set("Content-Type", contentType);
    for (const [name, value] of Object.entries(fault?.headers ?? {})) headers.set(name, value);
    const bodyless = status === 204 || status === 205 || status === 304;
    return new Response(bodyless ? null : body, { status, headers });
  }
}

/** Static segments before parameters: `/v1/products/bulk` is not the product called bulk. */
function inRoutingOrder({ served, unserved }: ApiModel): readonly Exclude<ApiTarget, undefined>[] {
  const targets = [...served, ...unserved.map((operation) => ({ operation }))];
  const key = (target: (typeof targets)[number]): string => target.operation.path.replaceAll("{", "~");
  return targets.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}

function resetConnection(c: Context<Env>): Response {
  c.env.incoming.socket.resetAndDestroy();
  return RESPONSE_ALREADY_SENT;
}

function documentedProblem(endpoint: ApiEndpoint, status: number, path: string): ReturnType<ErrorBody> {
  const { headers, body } = endpoint.problem(status, path);
  return { contentType: headers["Content-Type"] ?? "application/problem+json", body: body ?? "" };
}

const OAUTH_ERRORS: Readonly<Record<number, string>> = {
  400: "invalid_request",
  401: "invalid_client",
  403: "access_denied",
  429: "too_many_requests",
  503: "temporarily_unavailable",
};

/** Error codes of RFC 6749 sections 4.1.2.1 and 5.2 where one fits; `too_many_requests` is what identity providers answer. */
function oauthError(status: number): ReturnType<ErrorBody> {
  const error = OAUTH_ERRORS[status] ?? (status >= 500 ? "server_error" : "invalid_request");
  return { contentType: "application/json", body: JSON.stringify({ error, error_description: `Status ${status}.` }) };
}
