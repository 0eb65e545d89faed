import type { JsonObject } from "../json.ts";

/** One broken rule of a 422. */
export interface ProblemItem {
  /** Stable code, `<ENTITY>_<REASON>`, e.g. `SKU_INVALID_TRANSITION`. */
  readonly code: string;
  /** The rule in words; in a bulk call it names the index of the item. */
  readonly message: string;
}

interface ProblemKind {
  readonly slug: string;
  readonly title: string;
  readonly detail: string;
}

// Slugs and titles are the problem pages' own where there is one (400, 401, 403, 409, 422, 429, 503, 504); 500 and 501 follow their pattern.
const KINDS: Readonly<Record<number, ProblemKind>> = {
  400: {
    slug: "bad-request",
    title: "Bad Request",
    detail: "The request could not be understood by the server due to malformed syntax.",
  },
  401: {
    slug: "unauthorized",
    title: "Unauthorized",
    detail: "Authentication is required. Provide valid credentials.",
  },
  403: { slug: "forbidden", title: "Forbidden", detail: "You do not have permission to access this resource." },
  404: { slug: "not-found", title: "Not Found", detail: "The requested resource could not be found." },
  409: {
    slug: "conflict",
    title: "Conflict",
    detail: "The request conflicts with the current state of the resource.",
  },
  422: {
    slug: "unprocessable-entity",
    title: "Unprocessable Entity",
    detail: "The request was well-formed but contains semantic errors.",
  },
  429: { slug: "rate-limit-exceeded", title: "Rate Limit Exceeded", detail: "Rate limit exceeded." },
  500: { slug: "internal-server-error", title: "Internal Server Error", detail: "An unexpected error occurred." },
  501: { slug: "not-implemented", title: "Not Implemented", detail: "This server does not serve the operation." },
  503: {
    slug: "service-unavailable",
    title: "Service Unavailable",
    detail: "A required downstream service is currently unavailable. Please try again later.",
  },
  504: {
    slug: "gateway-timeout",
    title: "Gateway Timeout",
    detail: "A required downstream service did not respond in time. Please try again later.",
  },
};

/** Ends the handling of a request with a problem; what was written to the store is undone. */
export class HttpProblem extends Error {
  /** HTTP status of the answer. */
  readonly status: number;
  /** Broken rules, for a 422. */
  readonly errors: readonly ProblemItem[] | undefined;

  constructor(status: number, detail?: string, errors?: readonly ProblemItem[]) {
    super(detail ?? kindOf(status).detail);
    this.name = "HttpProblem";
    this.status = status;
    this.errors = errors;
  }
}

/** A 422 with its broken rules. */
export function unprocessable(errors: readonly ProblemItem[]): HttpProblem {
  return new HttpProblem(422, undefined, errors);
}

/** What {@link problemBody} needs beside the status. */
export interface ProblemContext {
  /** Path of the request. */
  readonly instance: string;
  /** Id for support. Left out of a 401, whose schema has none. */
  readonly correlationId: string;
  /** What went wrong this time. @defaultValue the sentence of the status' problem page */
  readonly detail?: string | undefined;
  /** Broken rules, for a 422. */
  readonly errors?: readonly ProblemItem[] | undefined;
}

/** The body of a problem answer (RFC 9457), members in the documented order. */
export function problemBody(status: number, context: ProblemContext): JsonObject {
  const kind = kindOf(status);
  return {
    type: `https://docs.apiera.io/problems/${kind.slug}`,
    title: kind.title,
    status,
    detail: context.detail ?? kind.detail,
    instance: context.instance,
    ...(status === 401 ? {} : { correlationId: context.correlationId }),
    ...(context.errors === undefined ? {} : { errors: context.errors }),
  };
}

function kindOf(status: number): ProblemKind {
  const known = KINDS[status];
  if (known !== undefined) return known;
  return { slug: `status-${status}`, title: `Status ${status}`, detail: `The server answered with status ${status}.` };
}
