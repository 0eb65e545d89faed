const BRAND: unique symbol = Symbol.for("@apiera/error") as never;

/** What every {@link ApieraError} is built from. */
export interface ApieraErrorOptions {
  /** Stable, machine-readable identifier, e.g. `APIERA_TIMEOUT`. Part of the public contract: never renamed. */
  readonly code: string;
  /** Whether the same call may succeed later without any change by the caller. */
  readonly retryable: boolean;
  /** The underlying failure, as thrown. Never carries a secret. */
  readonly cause?: unknown;
  /** What to do about it, as sentences, where that is known. */
  readonly remedy?: string | undefined;
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
  /** What is wrong: the message without the remedy, for programs that have a remedy of their own to tell. */
  declare readonly problem: string;
  /** What to do about it, in terms of the options in code, where that is known. The message ends with it. */
  declare readonly remedy: string | undefined;

  /** @param problem - what is wrong, as sentences; with the remedy it is the message. */
  constructor(problem: string, options: ApieraErrorOptions) {
    const { cause, remedy } = options;
    super(remedy === undefined ? problem : `${problem} ${remedy}`, cause === undefined ? undefined : { cause });
    this.name = new.target.name;
    this.code = options.code;
    this.retryable = options.retryable;
    // Not enumerable: the message says both already, where an error is printed.
    Object.defineProperties(this, { [BRAND]: { value: true }, problem: { value: problem }, remedy: { value: remedy } });
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
