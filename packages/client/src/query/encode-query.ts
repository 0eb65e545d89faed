import { InvalidRequestError } from "../errors/invalid-request-error.ts";

/** A value that goes into the query as it is. */
type Scalar = string | number | boolean | null | Date;

/**
 * Writes a query object the way the API reads it: `{ code: { contains: "x" } }` becomes `code%5Bcontains%5D=x`, an array a repeated
 * parameter, a `Date` its ISO form, `null` the word `null`. A value right under a name that only exists with `[eq]` gets it:
 * `{ statuses: ["draft"] }`; one that only exists with `[]` likewise. `filter[*]` allows an object of any depth as `filter`. Members that are `undefined` are left out. Parameters come in documented order.
 *
 * @param operationId - for errors.
 * @param allowed - parameter names of the operation in documented order, separated by blanks.
 * @param query - what the caller gave.
 * @returns the query without the question mark; empty when there is nothing to send.
 * @throws InvalidRequestError - a name the operation does not have, an empty list or filter (which would be dropped and match
 * everything), or a value that has no written form.
 */
export function encodeQuery(operationId: string, allowed: string | undefined, query: object | undefined): string {
  if (query === undefined) {
    return "";
  }
  if (!isPlainObject(query)) {
    throw new InvalidRequestError("the query must be an object of filters", { operationId, parameter: "query" });
  }
  const names = allowed === undefined || allowed === "" ? [] : allowed.split(" ");
  const order = new Map(names.map((name, index) => [name, index]));
  const pairs: { order: number; name: string; value: string }[] = [];
  for (const [key, given] of Object.entries(query)) {
    for (const [name, value] of flatten(operationId, key, given)) {
      const [full, position] = placeOf(name, order) ?? [];
      if (full === undefined || position === undefined) {
        throw unknownName(operationId, name, names);
      }
      for (const text of write(operationId, full, value)) {
        pairs.push({ order: position, name: full, value: text });
      }
    }
  }
  return pairs
    .sort((a, b) => a.order - b.order)
    .map(({ name, value }) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .join("&");
}

/** The parameter a name stands for, and its place: itself, with `[eq]` or the `[]` of lists, or any member of an object. */
function placeOf(name: string, order: ReadonlyMap<string, number>): [name: string, position: number] | undefined {
  for (const full of [name, `${name}[eq]`, `${name}[]`]) {
    const position = order.get(full);
    if (position !== undefined) {
      return [full, position];
    }
  }
  const inside = order.get(name.replace(/\[.*$/, "[*]"));
  return inside === undefined ? undefined : [name, inside];
}

function* flatten(operationId: string, name: string, value: unknown): Generator<[string, unknown]> {
  if (value === undefined) {
    return;
  }
  if (!isPlainObject(value)) {
    yield [name, value];
    return;
  }
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  if (members.length === 0) {
    throw new InvalidRequestError(`${name} is an empty filter, which would match everything; leave it out`, {
      operationId,
      parameter: name,
    });
  }
  for (const [key, member] of members) {
    yield* flatten(operationId, `${name}[${key}]`, member);
  }
}

/** Whether `value` is an object of named members, and not a list, a date, a set or anything else that has none to walk through. */
function isPlainObject(value: unknown): value is object {
  if (typeof value !== "object" || value === null) {
    return false;
  }
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype || Object.getPrototypeOf(prototype) === null;
}

function write(operationId: string, name: string, value: unknown): readonly string[] {
  if (!Array.isArray(value)) {
    return [writeScalar(operationId, name, value)];
  }
  if (value.length === 0) {
    throw new InvalidRequestError(
      `${name} is an empty list, which would match everything; leave it out or skip the call`,
      {
        operationId,
        parameter: name,
      },
    );
  }
  return value.map((item: unknown) => writeScalar(operationId, name, item));
}

function writeScalar(operationId: string, name: string, value: unknown): string {
  if (isScalar(value)) {
    return value instanceof Date ? value.toISOString() : String(value);
  }
  throw new InvalidRequestError(`${name} must be a well-formed string, finite number, boolean, valid Date or null`, {
    operationId,
    parameter: name,
  });
}

function isScalar(value: unknown): value is Scalar {
  if (value instanceof Date) {
    return !Number.isNaN(value.getTime());
  }
  // Half a surrogate pair is no character and has no encoding.
  if (typeof value === "string") {
    return !/\p{Cs}/u.test(value);
  }
  return value === null || typeof value === "boolean" || Number.isFinite(value);
}

function unknownName(operationId: string, name: string, names: readonly string[]): InvalidRequestError {
  const allowed = names.length === 0 ? "it takes no query" : `allowed are ${names.join(", ")}`;
  return new InvalidRequestError(`there is no query parameter ${name}; ${allowed}`, { operationId, parameter: name });
}
