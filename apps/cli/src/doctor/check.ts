/** What a check came to. `skip`: it could not be made, because of another that failed. */
export type CheckStatus = "pass" | "warn" | "fail" | "skip";

/** A line of the report. */
export interface Check {
  /** Stable, machine-readable, e.g. `token-endpoint`. */
  readonly id: string;
  readonly status: CheckStatus;
  /** What was found. Never a secret or a token. */
  readonly message: string;
  /** What to do about it. */
  readonly remedy?: string | undefined;
}

/** Makes a {@link Check}. */
export function check(id: string, status: CheckStatus, message: string, remedy?: string): Check {
  return { id, status, message, remedy };
}
