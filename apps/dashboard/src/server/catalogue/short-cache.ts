import { untilAborted } from "@apiera/auth";

/** Gives a value that is fetched at most once per life. */
export type ShortCache<Value> = (signal: AbortSignal) => Promise<Value>;

/**
 * Keeps a value for a short time. Callers that come while it is fetched share the request: it belongs to none of them, so one that goes away does not take
 * it from the others. A failure is not kept.
 *
 * @param lifeMs - how long a value is handed out, in milliseconds.
 * @param load - fetches it.
 */
export function createShortCache<Value>(lifeMs: number, load: () => Promise<Value>): ShortCache<Value> {
  let held: { readonly value: Promise<Value>; readonly until: number } | undefined;
  return async (signal) => {
    signal.throwIfAborted();
    if (held === undefined || performance.now() >= held.until) {
      const value = load();
      const entry = { value, until: performance.now() + lifeMs };
      held = entry;
      value.catch(() => {
        if (held === entry) held = undefined;
      });
    }
    return await untilAborted(held.value, signal);
  };
}
