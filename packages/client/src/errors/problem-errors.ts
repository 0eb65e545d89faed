import { type ProblemDetails, ProblemError } from "./problem-error.ts";

/** 400: the request is malformed. https://docs.apiera.io/problems/bad-request */
export class BadRequestError extends ProblemError {
  constructor(details: ProblemDetails) {
    super(details, { code: "APIERA_BAD_REQUEST", retryable: false });
  }
}

/** 401: no token, or one that is not accepted, also after it was replaced once. https://docs.apiera.io/problems/unauthorized */
export class UnauthorizedError extends ProblemError {
  constructor(details: ProblemDetails) {
    super(details, { code: "APIERA_UNAUTHORIZED", retryable: false });
  }
}

/** 403: the client's role lacks the permission, or the organization is the wrong one. https://docs.apiera.io/problems/forbidden */
export class ForbiddenError extends ProblemError {
  constructor(details: ProblemDetails) {
    super(details, { code: "APIERA_FORBIDDEN", retryable: false });
  }
}

/** 404: no such resource in this organization. https://docs.apiera.io/problems/not-found */
export class NotFoundError extends ProblemError {
  constructor(details: ProblemDetails) {
    super(details, { code: "APIERA_NOT_FOUND", retryable: false });
  }
}

/** 409: a duplicate, or a state that does not allow it; read again before repeating. https://docs.apiera.io/problems/conflict */
export class ConflictError extends ProblemError {
  constructor(details: ProblemDetails) {
    super(details, { code: "APIERA_CONFLICT", retryable: false });
  }
}

/** 422: well-formed but not valid; `errors` says what. https://docs.apiera.io/problems/unprocessable-entity */
export class UnprocessableEntityError extends ProblemError {
  constructor(details: ProblemDetails) {
    super(details, { code: "APIERA_UNPROCESSABLE_ENTITY", retryable: false });
  }
}

/** 429: the organization's request budget is used up, and retrying did not help. https://docs.apiera.io/problems/rate-limit-exceeded */
export class RateLimitExceededError extends ProblemError {
  constructor(details: ProblemDetails) {
    super(details, { code: "APIERA_RATE_LIMIT_EXCEEDED", retryable: true });
  }
}

/** 500: an unexpected failure of the API. Whether the request was carried out is not known. https://docs.apiera.io/problems */
export class InternalServerError extends ProblemError {
  constructor(details: ProblemDetails) {
    super(details, { code: "APIERA_INTERNAL_SERVER_ERROR", retryable: true });
  }
}

/** 503: a service the API needs is not available. https://docs.apiera.io/problems/service-unavailable */
export class ServiceUnavailableError extends ProblemError {
  constructor(details: ProblemDetails) {
    super(details, { code: "APIERA_SERVICE_UNAVAILABLE", retryable: true });
  }
}

/** 504: a service the API needs did not answer in time. https://docs.apiera.io/problems/gateway-timeout */
export class GatewayTimeoutError extends ProblemError {
  constructor(details: ProblemDetails) {
    super(details, { code: "APIERA_GATEWAY_TIMEOUT", retryable: true });
  }
}

/** Any other status the API does not document, such as a redirect or an answer of a proxy. */
export class UnexpectedStatusError extends ProblemError {
  constructor(details: ProblemDetails) {
    super(details, { code: "APIERA_UNEXPECTED_STATUS", retryable: details.status === 408 || details.status === 502 });
  }
}

/** The error for a status. */
export function createProblemError(details: ProblemDetails): ProblemError {
  switch (details.status) {
    case 400:
      return new BadRequestError(details);
    case 401:
      return new UnauthorizedError(details);
    case 403:
      return new ForbiddenError(details);
    case 404:
      return new NotFoundError(details);
    case 409:
      return new ConflictError(details);
    case 422:
      return new UnprocessableEntityError(details);
    case 429:
      return new RateLimitExceededError(details);
    case 500:
      return new InternalServerError(details);
    case 503:
      return new ServiceUnavailableError(details);
    case 504:
      return new GatewayTimeoutError(details);
    default:
      return new UnexpectedStatusError(details);
  }
}
