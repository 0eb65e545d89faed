import type { AccessTokens, TokenVerdict } from "../auth/access-token.ts";
import type { BodyValidators } from "../description/body-validator.ts";
import type { ApiModel } from "../description/model.ts";
import type { ServedOperation } from "../description/served-operation.ts";
import type { JsonObject } from "../json.ts";
import type { ResolvedOptions } from "../options.ts";
import { checkBody } from "../resources/check-body.ts";
import { serve } from "../resources/serve.ts";
import type { IdGenerator } from "../seeded-ids.ts";
import type { OrganizationLookup } from "../store/organizations.ts";
import type { TimestampGenerator } from "../timestamps.ts";
import type { Answer } from "./answer.ts";
import { HttpProblem, problemBody } from "./problem.ts";
import {
  type RateLimiter,
  type RateLimitState,
  rateLimitDetail,
  rateLimitHeaders,
  retryAfterSeconds,
} from "./rate-limit.ts";

/** A request to the API. */
export interface ApiRequest {
  /** Path without the query, as sent. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly pathParameters: Readonly<Record<string, string>>;
  readonly contentType: string | undefined;
  /** Text of the body, or why it cannot be read. */
  readonly text: string | HttpProblem;
}

/** What an address of the API leads to. */
export type ApiTarget = ServedOperation | undefined;

/** What the API is made of. */
export interface ApiEndpointParts {
  readonly model: ApiModel;
  readonly validators: BodyValidators;
  readonly tokens: AccessTokens;
  /** Undefined when the limit is off. */
  readonly limiter: RateLimiter | undefined;
  readonly organizations: OrganizationLookup;
  /** Makes the address the content of a file of the organization is sent to. */
  readonly presign: (organization: string, file: JsonObject) => string;
  readonly newCorrelationId: IdGenerator;
  readonly newTimestamp: TimestampGenerator;
  readonly options: ResolvedOptions;
}

/** Who sent a request, and where its organization stands. */
export interface Admission {
  /** The bearer token. */
  readonly token: string | undefined;
  /** Undefined without a bearer token. */
  readonly verdict: TokenVerdict | undefined;
  /** For the headers of the answer. Undefined when the limit is off. */
  readonly rateLimit: RateLimitState | undefined;
  /** Whether the organization has requests left. */
  readonly allowed: boolean;
}

/** The API: admission first, then the answer. The two are apart because a fault may come between them. */
export interface ApiEndpoint {
  /** Verifies the token and counts the request. Only a valid token counts: without one the organization is not known for sure. */
  admit(authorization: string | undefined): Promise<Admission> | Admission;
  /** The same admission once its token is revoked. */
  revoke(admission: Admission): Admission;
  /** Serves the request, or says why not. An operation with a body needs the validators loaded. */
  answer(target: ApiTarget, request: ApiRequest, admission: Admission): Answer;
  /** The documented headers, for every answer of the API. */
  limitHeaders(admission: Admission, clockOffsetMs: number): Readonly<Record<string, string>>;
  /** The documented body of an error status, for faults. It has no headers beyond the media type: a fault sends those it names. */
  problem(status: number, path: string): Answer;
  /** The answer to what could not be read as a request, with the headers of every answer. */
  refusal(status: number): Answer;
}

/** Nobody's bucket: what a response without a known organization tells of the limit. */
const ANONYMOUS = "";

/** Creates the API. */
export function createApiEndpoint(parts: ApiEndpointParts): ApiEndpoint {
  const { limiter, newCorrelationId, options } = parts;

  function problem(status: number, path: string, cause?: HttpProblem, headers: Record<string, string> = {}): Answer {
    const body = problemBody(status, {
      instance: path,
      correlationId: newCorrelationId(),
      detail: cause?.message,
      errors: cause?.errors,
    });
    return {
      status,
      headers: { "Content-Type": "application/problem+json", ...headers },
      body: JSON.stringify(body),
    };
  }

  function refuse(
    target: ApiTarget,
    request: ApiRequest,
    { verdict, rateLimit, allowed }: Admission,
  ): Answer | undefined {
    const { path } = request;
    if (rateLimit !== undefined && options.rateLimit !== false && !allowed) {
      const detail = rateLimitDetail(rateLimit, options.rateLimit.windowMs);
      return problem(429, path, new HttpProblem(429, detail), { "Retry-After": String(retryAfterSeconds(rateLimit)) });
    }
    if (target === undefined) return problem(404, path);
    // RFC 6750 section 3.1: a request without any credentials is told the scheme, not an error code.
    if (verdict === undefined) return problem(401, path, undefined, { "WWW-Authenticate": 'Bearer realm="apiera"' });
    if (!verdict.valid) return invalidToken(verdict.message);
    if (!verdict.identity.permissions.includes(target.operation.permission)) return problem(403, path);
    return undefined;
  }

  function respond(target: ApiTarget, request: ApiRequest, { verdict }: Admission): Answer {
    if (target === undefined || verdict?.valid !== true) return problem(500, request.path);
    const { operation, resource } = target;
    const { organization } = verdict.identity;
    const { data, newId } = parts.organizations(organization);
    const body = operation.hasBody ? readBody(request) : undefined;
    const validate = parts.validators.of(operation.operationId);
    if (validate !== undefined) checkBody(resource, validate, body);
    const { model, newTimestamp } = parts;
    const { pathParameters, query } = request;
    const answer = serve({
      ...{ model, served: target, data, pathParameters, query, body, newId, newTimestamp, options },
      presign: (file) => parts.presign(organization, file),
    });
    return answer === undefined
      ? { status: operation.successStatus, headers: {}, body: null }
      : {
          status: operation.successStatus,
          headers: { "Content-Type": "application/json" },
          body: JSON.stringify(answer),
        };
  }

  return {
    admit(authorization) {
      const token = /^Bearer +(\S+)$/i.exec(authorization ?? "")?.[1];
      const verdict = token === undefined ? undefined : parts.tokens.verify(token);
      return verdict instanceof Promise ? verdict.then((known) => count(token, known)) : count(token, verdict);
    },
    revoke(admission) {
      const { token } = admission;
      if (token === undefined || admission.verdict?.valid !== true) return admission;
      parts.tokens.revoke(token);
      const { organization } = admission.verdict.identity;
      return { ...admission, verdict: { valid: false, message: "Token has been revoked", organization } };
    },
    limitHeaders,
    answer: (target, request, admission) => refuse(target, request, admission) ?? attempt(target, request, admission),
    problem: (status, path) => problem(status, path),
    refusal: (status) => problem(status, "/", undefined, limitHeaders(count(undefined, undefined), 0)),
  };

  function limitHeaders({ rateLimit }: Admission, clockOffsetMs: number): Record<string, string> {
    if (rateLimit === undefined || options.rateLimit === false) return {};
    return rateLimitHeaders(rateLimit, options.rateLimit, clockOffsetMs);
  }

  function count(token: string | undefined, verdict: TokenVerdict | undefined): Admission {
    if (limiter === undefined) return { token, verdict, rateLimit: undefined, allowed: true };
    if (verdict?.valid !== true) {
      return { token, verdict, rateLimit: limiter.peek(verdict?.organization ?? ANONYMOUS), allowed: true };
    }
    const { allowed, ...rateLimit } = limiter.take(verdict.identity.organization);
    return { token, verdict, rateLimit, allowed };
  }

  function attempt(target: ApiTarget, request: ApiRequest, admission: Admission): Answer {
    try {
      return respond(target, request, admission);
    } catch (error) {
      if (error instanceof HttpProblem) return problem(error.status, request.path, error);
      throw error;
    }
  }
}

/** The 401 of the authentication guide, which is not a problem document. */
function invalidToken(message: string): Answer {
  return {
    status: 401,
    headers: {
      "Content-Type": "application/json",
      "WWW-Authenticate": `Bearer realm="apiera", error="invalid_token", error_description="${message}"`,
    },
    body: JSON.stringify({ error: "invalid_token", message }),
  };
}

function readBody({ contentType, text }: ApiRequest): unknown {
  if (typeof text !== "string") throw text;
  if (!/^application\/(?:[\w.-]+\+)?json\b/i.test(contentType ?? "")) {
    throw new HttpProblem(400, "The Content-Type must be application/json.");
  }
  try {
    return JSON.parse(text);
  } catch {
    throw new HttpProblem(400, "The body is not valid JSON.");
  }
}
