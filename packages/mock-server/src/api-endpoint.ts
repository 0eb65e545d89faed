import type { ApiOperation } from "@apiera/openapi";
import type { AccessTokens, TokenVerdict } from "./access-token.ts";
import type { BodyValidator } from "./description/body-validator.ts";
import type { ApiModel } from "./description/model.ts";
import type { ServedOperation } from "./description/served-operation.ts";
import type { ResolvedOptions } from "./options.ts";
import { HttpProblem, problemBody } from "./problem.ts";
import {
  type RateLimiter,
  type RateLimitState,
  rateLimitDetail,
  rateLimitHeaders,
  retryAfterSeconds,
} from "./rate-limit.ts";
import { checkBody } from "./resources/check-body.ts";
import { serve } from "./resources/serve.ts";
import type { IdGenerator } from "./seeded-ids.ts";
import type { OrganizationLookup } from "./store/organizations.ts";
import type { TimestampGenerator } from "./timestamps.ts";

/** An answer that is not on the wire yet. */
export interface ApiAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Text of the body; null for an answer without one. */
  readonly body: string | null;
}

/** A request to the API. */
export interface ApiRequest {
  /** Path without the query, as sent. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly pathParameters: Readonly<Record<string, string>>;
  readonly authorization: string | undefined;
  readonly contentType: string | undefined;
  /** Text of the body. */
  readonly text: string;
}

/** What an address of the API leads to. */
export type ApiTarget = ServedOperation | { readonly operation: ApiOperation } | undefined;

/** What the API is made of. */
export interface ApiEndpointParts {
  readonly model: ApiModel;
  readonly validators: ReadonlyMap<string, BodyValidator>;
  readonly tokens: AccessTokens;
  /** Undefined when the limit is off. */
  readonly limiter: RateLimiter | undefined;
  readonly organizations: OrganizationLookup;
  readonly newCorrelationId: IdGenerator;
  readonly newTimestamp: TimestampGenerator;
  readonly options: ResolvedOptions;
}

/** Who sent a request, and where its organization stands. */
export interface Admission {
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
  admit(authorization: string | undefined): Promise<Admission>;
  /** Serves the request, or says why not. */
  answer(target: ApiTarget, request: ApiRequest, admission: Admission): ApiAnswer;
  /** The documented headers, for every answer of the API. */
  limitHeaders(admission: Admission): Readonly<Record<string, string>>;
  /** The documented body of an error status, for faults. It has no headers beyond the media type: a fault sends those it names. */
  problem(status: number, path: string): ApiAnswer;
}

/** Nobody's bucket: what a response without a known organization tells of the limit. */
const ANONYMOUS = "";

/** Creates the API. */
export function createApiEndpoint(parts: ApiEndpointParts): ApiEndpoint {
  const { limiter, newCorrelationId, options } = parts;

  function problem(status: number, path: string, cause?: HttpProblem, headers: Record<string, string> = {}): ApiAnswer {
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
  ): ApiAnswer | undefined {
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

  function respond(target: ApiTarget, request: ApiRequest, { verdict }: Admission): ApiAnswer {
    if (target === undefined || verdict?.valid !== true) return problem(500, request.path);
    if (!("resource" in target)) throw new HttpProblem(501);
    const { operation, resource } = target;
    const { data, newId } = parts.organizations(verdict.identity.organization);
    const body = operation.hasBody ? readBody(request) : undefined;
    const validate = parts.validators.get(operation.operationId);
    if (validate !== undefined) checkBody(resource, validate, body);
    const { model, newTimestamp } = parts;
    const { pathParameters, query } = request;
    const { maxPageSize, maxBulkItems } = options;
    const answer = serve({
      ...{ model, served: target, data, pathParameters, query, body, newId, newTimestamp, maxPageSize, maxBulkItems },
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
    async admit(authorization) {
      const token = /^Bearer +(\S+)$/i.exec(authorization ?? "")?.[1];
      const verdict = token === undefined ? undefined : await parts.tokens.verify(token);
      if (limiter === undefined) return { verdict, rateLimit: undefined, allowed: true };
      if (verdict?.valid !== true) {
        return { verdict, rateLimit: limiter.peek(verdict?.organization ?? ANONYMOUS), allowed: true };
      }
      const { allowed, ...rateLimit } = limiter.take(verdict.identity.organization);
      return { verdict, rateLimit, allowed };
    },
    limitHeaders: ({ rateLimit }) => (rateLimit === undefined ? {} : rateLimitHeaders(rateLimit)),
    answer: (target, request, admission) => refuse(target, request, admission) ?? attempt(target, request, admission),
    problem: (status, path) => problem(status, path),
  };

  function attempt(target: ApiTarget, request: ApiRequest, admission: Admission): ApiAnswer {
    try {
      return respond(target, request, admission);
    } catch (error) {
      if (error instanceof HttpProblem) return problem(error.status, request.path, error);
      throw error;
    }
  }
}

/** The 401 of the authentication guide, which is not a problem document. */
function invalidToken(message: string): ApiAnswer {
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
  if (!/^application\/(?:[\w.-]+\+)?json\b/i.test(contentType ?? "")) {
    throw new HttpProblem(400, "The Content-Type must be application/json.");
  }
  try {
    return JSON.parse(text);
  } catch {
    throw new HttpProblem(400, "The body is not valid JSON.");
  }
}
