import { isDeepStrictEqual } from "node:util";
import type { ApiOperation } from "../src/api-operation.ts";
import type { OpenApiDocument } from "../src/openapi-document.ts";
import { operationTable } from "./operations.ts";

/**
 * What differs between two descriptions, one line each: operations by method and path, then schemas by name.
 *
 * @returns no lines when nothing a caller could notice has changed. Texts do not count for operations.
 */
export function listChanges(before: OpenApiDocument, after: OpenApiDocument): string[] {
  return [
    ...compare("operation", byAddress(before), byAddress(after), changedMembers),
    ...compare("schema", schemas(before), schemas(after), () => ""),
  ];
}

function byAddress(document: OpenApiDocument): Map<string, ApiOperation> {
  return new Map(operationTable(document).map((operation) => [`${operation.method} ${operation.path}`, operation]));
}

function schemas(document: OpenApiDocument): Map<string, object> {
  return new Map(Object.entries(document.components?.schemas ?? {}));
}

function compare<T>(
  kind: string,
  before: Map<string, T>,
  after: Map<string, T>,
  how: (a: T, b: T) => string,
): string[] {
  const names = new Set([...before.keys(), ...after.keys()]);
  return [...names].flatMap((name) => {
    const [old, fresh] = [before.get(name), after.get(name)];
    if (old === undefined) return [`added ${kind} ${name}`];
    if (fresh === undefined) return [`removed ${kind} ${name}`];
    return isDeepStrictEqual(old, fresh) ? [] : [`changed ${kind} ${name}${how(old, fresh)}`];
  });
}

function changedMembers(before: ApiOperation, after: ApiOperation): string {
  const { queryParameters: oldParameters, ...oldRest } = before;
  const { queryParameters: newParameters, ...newRest } = after;
  const newValues = new Map<string, unknown>(Object.entries(newRest));
  const members = Object.entries(oldRest)
    .filter(([name, value]) => !isDeepStrictEqual(value, newValues.get(name)))
    .map(([name, value]) => `${name} ${value} -> ${newValues.get(name)}`);
  const byName = (parameters: ApiOperation["queryParameters"]) =>
    new Map(parameters.map((parameter) => [parameter.name, parameter]));
  const parameters = compare("parameter", byName(oldParameters), byName(newParameters), () => "");
  const all = [...members, ...parameters];
  return all.length === 0 ? ": order of parameters" : `: ${all.join(", ")}`;
}
