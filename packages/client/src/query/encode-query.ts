import { InvalidRequestError } from "../errors/invalid-request-error.ts";
import { parseParameters, type QueryParameter, type QueryParameters, type ValueKind } from "./parameters.ts";

/** A value that goes into the query as it is. */
type Scalar = string | number | boolean | null | Date;

/**
 * Writes a query object the way the API reads it: `{ code: { contains: "x" } }` becomes `code%5Bcontains%5D=x`, an array a repeated
 * parameter, a `Date` its ISO form, `null` the word `null`. A value right under a name that only exists with `[eq]` gets it:
 * `{ statuses: ["draft"] }`; one that only exists with `[]` likewise. `filter[*]` allows an object of any depth as `filter`. Members that are
 * `undefined` are left out. Parameters come in documented order.
 *
 * @param operationId - for errors.
 * @param written - the operation's parameters, as {@link parseParameters} reads them.
 * @param query - what the caller gave.
 * @param check - whether values are held against their kinds; names always are.
 * @returns the query without the question mark; empty when there is nothing to send.
 * @throws InvalidRequestError - a name the operation does not have, an empty list or filter (which would be dropped and match
 * everything), or a value the parameter does not take.
 */
export function encodeQuery(
  operationId: string,
  written: string | undefined,
  query: object | undefined,
  check = true,
): string {
  if (query === undefined) {
    return "";
  }
  if (!isPlainObject(query)) {
    throw new InvalidRequestError("the query must be an object of filters", { operationId, parameter: "query" });
  }
  const parameters = parseParameters(written ?? "");
  const pairs: { order: number; name: string; value: string }[] = [];
  for (const [key, given] of Object.entries(query)) {
    for (const [name, value] of flatten(operationId, key, given)) {
      const [full, parameter] = parameterOf(name, parameters) ?? [];
      if (full === undefined || parameter === undefined) {
        throw unknownName(operationId, name, parameters.names);
      }
      for (const text of write(operationId, full, check ? parameter.kind : undefined, value)) {
        pairs.push({ order: parameter.place, name: full, value: text });
      }
    }
  }
  return pairs
    .sort((a, b) => a.order - b.order)
    .map(({ name, value }) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .join("&");
}

/** The parameter a name stands for: itself, with `[eq]` or the `[]` of lists, or any member of an object. */
function parameterOf(name: string, { byName }: QueryParameters): [name: string, parameter: QueryParameter] | undefined {
  for (const full of [name, `${name}[eq]`, `${name}[]`]) {
    const parameter = byName.get(full);
    if (parameter !== undefined) {
      return [full, parameter];
    }
  }
  const inside = byName.get(name.replace(/\[.*$/, "[*]"));
  return inside === undefined ? undefined : [name, inside];
}

/** No parameter is nested so deep: the object contains itself. */
const MAX_DEPTH = 32;

function* flatten(operationId: string, name: string, value: unknown, depth = 0): Generator<[string, unknown]> {
  if (value === undefined) {
    return;
  }
  if (depth > MAX_DEPTH) {
    throw new InvalidRequestError("the query is nested too deep", {
      operationId,
      parameter: name.replace(/\[.*$/, ""),
    });
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
    yield* flatten(operationId, `${name}[${key}]`, member, depth + 1);
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

function write(operationId: string, name: string, kind: ValueKind | undefined, value: unknown): readonly string[] {
  const writeOne = (one: unknown): string => {
    const text = writeScalar(operationId, name, one);
    if (kind === undefined || (one === null ? kind.nullable : kind.test(text))) {
      return text;
    }
    throw new InvalidRequestError(`${name} must be ${kind.expected}${kind.nullable ? ", or null" : ""}`, {
      operationId,
      parameter: name,
    });
  };
  if (!Array.isArray(value)) {
    return [writeOne(value)];
  }
  if (kind?.list === false) {
    throw new InvalidRequestError(`${name} takes one value, not a list`, { operationId, parameter: name });
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
  return value.map(writeOne);
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
