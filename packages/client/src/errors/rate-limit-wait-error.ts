import { ApieraError } from "@apiera/auth";

/** The request budget is used up, and waiting for its renewal would take longer than `rateLimit.maxWaitMs`. Nothing was sent. */
export class RateLimitWaitError extends ApieraError {
  /** The operation that was called. */
  readonly operationId: string;
  /** How long the call would have to wait, or has waited, in milliseconds. */
  readonly waitMs: number;
  /** The limit it exceeds, in milliseconds. */
  readonly maxWaitMs: number;

  constructor(details: { operationId: string; waitMs: number; maxWaitMs: number }) {
    super(
      `${details.operationId} would wait ${Math.ceil(details.waitMs)} ms for the rate limit, rateLimit.maxWaitMs is ${details.maxWaitMs} ms; ` +
        "call again later, use bulk operations, or raise the limit",
      { code: "APIERA_RATE_LIMIT_WAIT", retryable: true },
    );
    this.operationId = details.operationId;
    this.waitMs = details.waitMs;
    this.maxWaitMs = details.maxWaitMs;
  }
}
