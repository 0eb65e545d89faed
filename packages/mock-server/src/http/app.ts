import type { RequestListener } from "node:http";
import { TrieRouter } from "hono/router/trie-router";
import type { AccessTokens } from "../auth/access-token.ts";
import { oauthError, type TokenEndpoint } from "../auth/token-endpoint.ts";
import type { BodyValidators } from "../description/body-validator.ts";
import type { ApiModel } from "../description/model.ts";
import { applyFault, distort, type ErrorAnswer, type FaultOutcome } from "../faults/apply-fault.ts";
import type { Fault } from "../faults/fault.ts";
import type { FaultQueue } from "../faults/fault-queue.ts";
import { UPLOAD_PREFIX } from "../uploads/presigned-urls.ts";
import type { UploadEndpoint } from "../uploads/upload-endpoint.ts";
import { type Answer, writeAnswer } from "./answer.ts";
import type { ApiEndpoint, ApiTarget } from "./api-endpoint.ts";
import { answerControl, CONTROL_PREFIX, type ControlParts } from "./control-routes.ts";
import { ClientGoneError, createExchange, type Exchange, readText } from "./exchange.ts";
import { HttpProblem } from "./problem.ts";
import type { StatsCounter } from "./stats.ts";

/** What the application is made of. */
export interface AppParts {
  readonly model: ApiModel;
  readonly endpoint: ApiEndpoint;
  readonly validators: BodyValidators;
  readonly tokens: AccessTokens;
  readonly tokenEndpoint: TokenEndpoint;
  readonly uploadEndpoint: UploadEndpoint;
  readonly queue: FaultQueue;
  readonly stats: StatsCounter;
  readonly control: ControlParts;
  /** The clock, in milliseconds since the epoch. */
  readonly now: () => number;
  /** Aborted when the server stops. */
  readonly closing: AbortSignal;
}

/** Path of the token endpoint. */
export const TOKEN_PATH = "/oauth/token";

/** Routes every address of the server: the token endpoint, the keys, the control routes, and the API for all the rest. */
export function createApp(parts: AppParts): RequestListener {
  const { endpoint, tokens, tokenEndpoint, uploadEndpoint, queue, stats, now, closing } = parts;
  let router: ReturnType<typeof createRouter> | undefined;

  return (incoming, outgoing) => {
    const exchange = createExchange(incoming, outgoing);
    handle(exchange).catch((error: unknown) => {
      if (error instanceof ClientGoneError) return;
      console.error(error);
      send(exchange, endpoint.problem(500, exchange.path), undefined);
    });
  };

  async function handle(exchange: Exchange): Promise<void> {
    const { path, method } = exchange;
    if (path.startsWith(CONTROL_PREFIX)) return send(exchange, await answerControl(parts.control, exchange), undefined);
    if (path === TOKEN_PATH && method === "POST") return handleToken(exchange);
    if (path === "/.well-known/jwks.json" && (method === "GET" || method === "HEAD")) {
      const headers = { "Content-Type": "application/json" };
      return send(exchange, { status: 200, headers, body: JSON.stringify(await tokens.jwks()) }, undefined);
    }
    if (path.startsWith(UPLOAD_PREFIX)) return handleUpload(exchange);
    return handleApi(exchange);
  }

  async function handleUpload(exchange: Exchange): Promise<void> {
    const fault = queue.take("upload");
    const outcome = await disturb(fault, (status) => ({ status, headers: {}, body: null }));
    if (outcome.kind === "reset") return resetConnection(exchange);
    send(exchange, outcome.kind === "answer" ? outcome.answer : await uploadEndpoint(exchange), fault);
  }

  async function handleToken(exchange: Exchange): Promise<void> {
    stats.tokenRequested();
    const text = await readText(exchange).catch(refusedBody);
    const fault = queue.take("token");
    const outcome = await disturb(fault, oauthError);
    if (outcome.kind === "reset") return resetConnection(exchange);
    const answer =
      outcome.kind === "answer"
        ? { ...outcome.answer, headers: { "Cache-Control": "no-store", Pragma: "no-cache", ...outcome.answer.headers } }
        : typeof text !== "string"
          ? oauthError(400)
          : await tokenEndpoint({
              contentType: exchange.incoming.headers["content-type"],
              text,
              replay: fault?.replayToken === true,
              clockOffsetMs: fault?.clockOffsetMs ?? 0,
            });
    send(exchange, answer, fault);
  }

  async function handleApi(exchange: Exchange): Promise<void> {
    const { incoming, path, query } = exchange;
    // Made for the first request: a start should not wait for it.
    router ??= createRouter(parts.model);
    const [target, pathParameters] = router(exchange);
    const operationId = target?.operation.operationId;
    stats.requested(operationId);
    const text = await readText(exchange).catch(refusedBody);
    if (target?.operation.hasBody === true) await parts.validators.load();
    const counted = endpoint.admit(incoming.headers.authorization);
    let admission = counted instanceof Promise ? await counted : counted;
    // A request over the limit never reaches what a fault breaks, so it does not use one up.
    const fault = admission.allowed ? queue.take("api", operationId) : undefined;
    if (fault?.revokeToken === true) admission = endpoint.revoke(admission);
    const outcome = fault === undefined ? undefined : await disturb(fault, (status) => endpoint.problem(status, path));
    if (outcome?.kind === "reset") return resetConnection(exchange);
    const contentType = incoming.headers["content-type"];
    const answer =
      outcome?.kind === "answer"
        ? outcome.answer
        : endpoint.answer(target, { path, query, pathParameters, contentType, text }, admission);
    stats.answered(answer.status);
    const limitHeaders = endpoint.limitHeaders(admission, fault?.clockOffsetMs ?? 0);
    send(exchange, { ...answer, headers: { ...answer.headers, ...limitHeaders } }, fault);
  }

  function disturb(fault: Fault | undefined, errorAnswer: ErrorAnswer): Promise<FaultOutcome> | FaultOutcome {
    return fault === undefined ? { kind: "pass" } : applyFault(fault, errorAnswer, closing);
  }

  function send({ outgoing, method }: Exchange, answer: Answer, fault: Fault | undefined): void {
    // The Date of an answer comes from the same clock as the times in it, so that a client may tell its own clock's offset.
    const date = new Date(now() + (fault?.clockOffsetMs ?? 0)).toUTCString();
    const distorted = distort(fault, { ...answer, headers: { Date: date, ...answer.headers } });
    writeAnswer(outgoing, distorted, method === "HEAD");
  }
}

/** A body that cannot be read is a problem like others, told in its turn: after the token and the limit. */
function refusedBody(error: unknown): HttpProblem {
  if (error instanceof HttpProblem) return error;
  throw error;
}

function resetConnection({ incoming }: Exchange): void {
  incoming.socket.resetAndDestroy();
}

type Route = readonly [ApiTarget, Readonly<Record<string, string>>];

/** Finds the operation of an address. Static segments go before parameters: `/v1/products/bulk` is not the product called bulk. */
function createRouter({ served }: ApiModel): (exchange: Exchange) => Route {
  const router = new TrieRouter<ApiTarget>();
  const key = ({ operation }: (typeof served)[number]): string => operation.path.replaceAll("{", "~");
  for (const target of served.toSorted((a, b) => (key(a) < key(b) ? -1 : 1))) {
    const { method, path } = target.operation;
    router.add(method, path.replace(/\{([^}]+)\}/g, ":$1"), target);
  }
  return ({ method, path }) => {
    const [[found] = []] = router.match(method === "HEAD" ? "GET" : method, path);
    if (found === undefined) return [undefined, {}];
    const [target, parameters] = found;
    return [
      target,
      Object.fromEntries(Object.entries(parameters).map(([name, text]) => [name, decoded(String(text))])),
    ];
  };
}

/** Names no row when it is not decodable. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
