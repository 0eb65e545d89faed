/** A token, and when its life ends on the monotonic clock of this process. */
export interface Candidate {
  readonly value: string;
  /** The version of its cache entry. */
  readonly version: string;
  readonly lifetimeMs: number;
  readonly expiresAt: number;
  readonly permissions: readonly string[];
  readonly frugal: boolean;
  readonly bought: boolean;
}
