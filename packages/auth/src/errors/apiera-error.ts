const BRAND: unique symbol = Symbol.for("@apiera/error") as never;

/** What every {@link ApieraError} is built from. */
export interface ApieraErrorOptions {
  /** Stable, machine-readable identifier, e.g. `APIERA_TIMEOUT`. Part of the public contract: never renamed. */
  readonly code: string;
  /** Whether the same call may succeed later without any change by the caller. */
  readonly retryable: boolean;
  /** The underlying failure, as thrown. Never carries a secret. */
  readonly cause?: unknown;
}

/**
 * The base of every error this toolkit throws, in every package.
 *
 * Recognise one with {@link isApieraError}, which also holds when two copies of a package are installed; `instanceof` does not.
 */
export class ApieraError extends Error {
  /** Stable, machine-readable identifier. */
  readonly code: string;
  /** Whether the same call may succeed later without any change by the caller. */
  readonly retryable: boolean;

  constructor(message: string, options: ApieraErrorOptions) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = new.target.name;
    this.code = options.code;
    this.retryable = options.retryable;
    Object.defineProperty(this, BRAND, { value: true });
  }
}

/**
 * Tells whether `value` is an {@link ApieraError}, whichever copy of whichever package threw it.
 *
 * @param value - anything, typically what a `catch` received.
 */
export function isApieraError(value: unknown): value is ApieraError {
  return typeof value === "object" && value !== null && (value as Record<symbol, unknown>)[BRAND] === true;
}
