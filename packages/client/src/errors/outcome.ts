/** Shared by every copy of this package. */
const BRAND: unique symbol = Symbol.for("@apiera/outcome-unknown") as never;

/** Remembers that the request behind `error` may have been carried out by the server. Returns `error`. */
export function markOutcomeUnknown<E extends Error>(error: E): E {
  Reflect.defineProperty(error, BRAND, { value: true, configurable: true });
  return error;
}

/**
 * Tells whether the request that failed with `error` may nevertheless have been carried out: it was sent, and the connection broke,
 * no answer came in time, or the answer does not tell (a 5xx from a gateway, or one that cannot be read). Also for errors of another copy
 * of this package. The reason of an aborted signal belongs to the caller and tells nothing: the request may have been on its way.
 *
 * False for an error of the client means that the server did not do what was asked. Look before repeating a create for which this is true.
 *
 * @param error - what a call of the client rejected with.
 */
export function isOutcomeUnknown(error: unknown): boolean {
  return typeof error === "object" && error !== null && Reflect.get(error, BRAND) === true;
}
