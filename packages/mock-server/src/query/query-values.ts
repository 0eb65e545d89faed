import type { ApiQueryParameter } from "@apiera/openapi";
import { HttpProblem } from "../http/problem.ts";
import { normalizeTimestamp } from "../timestamps.ts";

/** One value of a query parameter. */
export type QueryValue = string | number | boolean | null;

/** A parameter that was given, with its values. */
export interface GivenParameter {
  /** As written, e.g. `code[contains]` or `page`. */
  readonly name: string;
  /** The part before the bracket. */
  readonly key: string;
  /** The part in the brackets; undefined without any. */
  readonly operator: string | undefined;
  readonly values: readonly QueryValue[];
}

const INT32_MAX = 2 ** 31 - 1;
/** The text form of a UUID, in either case. */
export const UUID: RegExp = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

/**
 * Reads the query of an operation against the parameters the description gives it, in the order of the query.
 *
 * A parameter the operation does not have is refused: a filter that is silently ignored answers the wrong rows. The facts do not say what
 * the API does.
 *
 * @throws HttpProblem 400 for an unknown parameter, a repeated one that takes one value, and a malformed value.
 */
export function readQuery(parameters: readonly ApiQueryParameter[], query: URLSearchParams): readonly GivenParameter[] {
  if (query.size === 0) return [];
  const known = parametersByName(parameters);
  return [...new Set(query.keys())].map((name) => {
    const parameter = known.get(name);
    if (parameter === undefined) throw new HttpProblem(400, `The operation has no query parameter '${name}'.`);
    const texts = query.getAll(name);
    if (!parameter.array && texts.length > 1) {
      throw new HttpProblem(400, `The query parameter '${name}' takes one value.`);
    }
    const [, key = name, operator] = /^(.+)\[(.+)\]$/.exec(name) ?? [];
    return { name, key, operator, values: texts.map((text) => readValue(parameter, text)) };
  });
}

type ByName = ReadonlyMap<string, ApiQueryParameter>;

const tables = new WeakMap<readonly ApiQueryParameter[], ByName>();

function parametersByName(parameters: readonly ApiQueryParameter[]): ByName {
  const table = tables.get(parameters) ?? new Map(parameters.map((parameter) => [parameter.name, parameter]));
  tables.set(parameters, table);
  return table;
}

function readValue(parameter: ApiQueryParameter, text: string): QueryValue {
  const { name, type, format } = parameter;
  // How a null is written in a query is not documented; both usual spellings are taken.
  if (parameter.nullable === true && (text === "null" || text === "")) return null;
  if (parameter.enum !== undefined && !parameter.enum.includes(text)) {
    throw new HttpProblem(400, `The query parameter '${name}' must be one of ${parameter.enum.join(", ")}.`);
  }
  if (type === "boolean") {
    if (text !== "true" && text !== "false") throw malformed(name, "true or false");
    return text === "true";
  }
  if (type === "integer") {
    if (!/^-?\d{1,10}$/.test(text) || Math.abs(Number(text)) > INT32_MAX) throw malformed(name, "a 32-bit integer");
    return Number(text);
  }
  if (format === "uuid") {
    if (!UUID.test(text)) throw malformed(name, "a UUID");
    return text.toLowerCase();
  }
  if (format === "date-time") {
    const time = normalizeTimestamp(text);
    if (time === undefined) throw malformed(name, "a date-time such as 2025-11-23T14:15:22.123456Z");
    return time;
  }
  return text;
}

function malformed(name: string, expected: string): HttpProblem {
  return new HttpProblem(400, `The query parameter '${name}' must be ${expected}.`);
}
