import type { CacheEntry } from "@apiera/auth";

/** What lies in the store: plain JSON. */
export interface StoredEntry {
  readonly value: string;
  readonly version: string;
  /** Life when it was stored, in milliseconds. */
  readonly ttlMs: number;
  /** When it ends by the wall clock of who stored it, in epoch milliseconds. */
  readonly endsAt: number;
}

/** What to store for an entry. */
export function toStored({ value, version, ttlMs }: CacheEntry, now: number): StoredEntry {
  return { value, version, ttlMs, endsAt: now + ttlMs };
}

/** Reads what lies in the store; undefined when it is nothing of ours, or its life is over. */
export function fromStored(stored: unknown, now: number): CacheEntry | undefined {
  if (typeof stored !== "object" || stored === null) return undefined;
  const { value, version, ttlMs, endsAt } = stored as Partial<Record<keyof StoredEntry, unknown>>;
  if (typeof value !== "string" || typeof version !== "string") return undefined;
  if (typeof ttlMs !== "number" || typeof endsAt !== "number") return undefined;
  // A reader whose clock is behind the writer's must not lengthen a life.
  const leftMs = Math.min(endsAt - now, ttlMs);
  return leftMs > 0 ? { value, version, ttlMs: leftMs } : undefined;
}
