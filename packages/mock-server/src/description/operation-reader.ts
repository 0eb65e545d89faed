import type { ApiOperation } from "@apiera/openapi";
import { isJsonObject, type JsonObject } from "../json.ts";
import { createSchemaReader, type ResolvedSchema, type SchemaReader } from "./schema-reader.ts";

/** Reads what the description says of an operation. */
export interface OperationReader {
  readonly schemas: SchemaReader;
  /** Schema of one row in the answer, whether it answers a row, an array of them or a page. */
  row(operation: ApiOperation): ResolvedSchema | undefined;
  /** Whether it answers a page. */
  isPage(operation: ApiOperation): boolean;
  /** Schema of the body. */
  body(operation: ApiOperation): unknown;
  /** Members of the body, or of one of its items. */
  bodyMembers(operation: ApiOperation): ReadonlyMap<string, ResolvedSchema>;
  /** Statuses of the described answers. */
  statuses(operation: ApiOperation): ReadonlySet<number>;
}

/** Creates a reader of `document`. */
export function createOperationReader(document: JsonObject): OperationReader {
  const schemas = createSchemaReader(document);

  function node({ path, method }: ApiOperation): unknown {
    return at(document, "paths", path, method.toLowerCase());
  }

  function answer(operation: ApiOperation): unknown {
    const response = at(node(operation), "responses", String(operation.successStatus));
    return jsonSchemaOf(schemas.resolve(response).schema);
  }

  /** The element of an array schema, or the schema itself. */
  function elementOf(schema: unknown): unknown {
    const resolved = schemas.resolve(schema).schema;
    return resolved.type === "array" ? resolved.items : schema;
  }

  const body = (operation: ApiOperation): unknown => jsonSchemaOf(at(node(operation), "requestBody"));

  return {
    schemas,
    row(operation) {
      const schema = answer(operation);
      if (schema === undefined) return undefined;
      const items = schemas.membersOf(schema).get("items");
      return schemas.resolve(elementOf(items?.schema ?? schema));
    },
    isPage: (operation) => schemas.membersOf(answer(operation)).has("items"),
    body,
    bodyMembers: (operation) => schemas.membersOf(elementOf(body(operation))),
    statuses: (operation) => {
      const responses = at(node(operation), "responses");
      return new Set(isJsonObject(responses) ? Object.keys(responses).map(Number) : []);
    },
  };
}

function jsonSchemaOf(node: unknown): unknown {
  return at(node, "content", "application/json", "schema");
}

function at(node: unknown, ...keys: readonly string[]): unknown {
  return keys.reduce<unknown>((current, key) => (isJsonObject(current) ? current[key] : undefined), node);
}
