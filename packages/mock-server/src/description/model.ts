import type { ApiOperation } from "@apiera/openapi";
import { isJsonObject, type JsonObject } from "../json.ts";
import { createSchemaReader, type ResolvedSchema, type SchemaReader } from "./schema-reader.ts";
import {
  actionOf,
  collectionPathOf,
  type Member,
  parentsOf,
  type Resource,
  type ServedOperation,
  upperSnake,
} from "./served-operation.ts";

/** What the server knows from the description. */
export interface ApiModel {
  /** What is served. */
  readonly served: readonly ServedOperation[];
  /** Operations of the description whose kind the server does not know; they answer 501. */
  readonly unserved: readonly ApiOperation[];
  /** Resources by the path of their collection. */
  readonly resources: ReadonlyMap<string, Resource>;
  /** Resources whose rows live under rows of the given collection, at any depth. */
  childrenOf(collectionPath: string): readonly Resource[];
  /** The resource whose rows are called so, e.g. `sku` for a member `skuUuid`; undefined when it is not served. */
  resourceNamed(name: string): Resource | undefined;
}

/** Derives the resources from the operations and their schemas. */
export function createApiModel(document: JsonObject, operations: readonly ApiOperation[]): ApiModel {
  const reader = createSchemaReader(document);
  const known = operations.filter((operation) => isKnownKind(document, reader, operation));
  const resources = new Map<string, Resource>();
  for (const collectionPath of new Set(known.map(({ path }) => collectionPathOf(path)))) {
    const group = known.filter(({ path }) => collectionPathOf(path) === collectionPath);
    const resource = resourceOf(document, reader, collectionPath, group);
    if (resource !== undefined) resources.set(collectionPath, resource);
  }

  const served: ServedOperation[] = [];
  const unserved: ApiOperation[] = [];
  for (const operation of operations) {
    const action = actionOf(operation.method, operation.path);
    const resource = resources.get(collectionPathOf(operation.path));
    if (action === undefined || resource === undefined || !known.includes(operation)) unserved.push(operation);
    else {
      const idParameter = operation.pathParameters.at(-1);
      const onOneRow = operation.pathParameters.length > resource.parents.length;
      const bodyMembers = new Set(reader.membersOf(elementOf(reader, bodySchema(document, operation))).keys());
      served.push({ operation, action, resource, idParameter: onOneRow ? idParameter : undefined, bodyMembers });
    }
  }

  const all = [...resources.values()];
  return {
    served,
    unserved,
    resources,
    childrenOf: (collectionPath) =>
      all.filter((resource) => resource.parents.some((parent) => parent.collectionPath === collectionPath)),
    resourceNamed: (name) => all.find(({ entity }) => entity.toLowerCase() === name.toLowerCase()),
  };
}

function resourceOf(
  document: JsonObject,
  reader: SchemaReader,
  collectionPath: string,
  operations: readonly ApiOperation[],
): Resource | undefined {
  const row = operations.map((operation) => rowSchema(document, reader, operation)).find((schema) => schema?.name);
  if (row?.name === undefined) return undefined;
  const entity = row.name.replace(/Response$/, "");
  const relations = new Set(
    operations.flatMap(({ queryParameters }) =>
      queryParameters.flatMap(({ name }) => /^(?:include|expand)\[(.+)\]$/.exec(name)?.[1] ?? []),
    ),
  );
  const hydrated = new Map<string, { readonly list: boolean }>();
  const members = new Map<string, Member>();
  for (const [name, { schema }] of reader.membersOf(row.schema)) {
    const types = reader.typesOf(schema);
    if (relations.has(name)) hydrated.set(name, { list: types.has("array") });
    else members.set(name, { nullable: types.has("null"), boolean: types.has("boolean") });
  }
  const create = operations.find(({ method, path }) => method === "POST" && path === collectionPath);
  const transition = operations.find(({ path }) => path.endsWith("/actions/lifecycle"));
  const transitions = transition && reader.membersOf(bodySchema(document, transition)).get("transition")?.schema.enum;
  return {
    collectionPath,
    entity,
    errorPrefix: upperSnake(entity),
    parents: parentsOf(collectionPath),
    members,
    hydrated,
    requiredTexts: create === undefined ? new Set() : requiredTexts(reader, bodySchema(document, create)),
    transitions: Array.isArray(transitions) ? transitions.map(String) : [],
  };
}

/** A `GET` that answers no page is a resource of its own, e.g. the current organization; the store has no such thing. */
function isKnownKind(document: JsonObject, reader: SchemaReader, operation: ApiOperation): boolean {
  const action = actionOf(operation.method, operation.path);
  if (action === "list") return reader.membersOf(answerSchema(document, reader, operation)).has("items");
  return action !== undefined;
}

function requiredTexts(reader: SchemaReader, body: unknown): ReadonlySet<string> {
  const { schema } = reader.resolve(body);
  const required = new Set(Array.isArray(schema.required) ? schema.required.map(String) : []);
  const texts = [...reader.membersOf(body)].filter(
    ([name, member]) =>
      required.has(name) &&
      member.schema.type === "string" &&
      member.schema.format === undefined &&
      member.schema.enum === undefined,
  );
  return new Set(texts.map(([name]) => name));
}

/** The schema of one row in the answer of an operation, whether it answers a row, an array of them or a page. */
function rowSchema(document: JsonObject, reader: SchemaReader, operation: ApiOperation): ResolvedSchema | undefined {
  const answer = answerSchema(document, reader, operation);
  if (answer === undefined) return undefined;
  const items = reader.membersOf(answer).get("items");
  return reader.resolve(elementOf(reader, items?.schema ?? answer));
}

function answerSchema(document: JsonObject, reader: SchemaReader, operation: ApiOperation): unknown {
  const response = at(operationNode(document, operation), "responses", String(operation.successStatus));
  return jsonSchemaOf(reader.resolve(response).schema);
}

/** The element of an array schema, or the schema itself. */
function elementOf(reader: SchemaReader, node: unknown): unknown {
  const { schema } = reader.resolve(node);
  return schema.type === "array" ? schema.items : node;
}

function bodySchema(document: JsonObject, operation: ApiOperation): unknown {
  return jsonSchemaOf(at(operationNode(document, operation), "requestBody"));
}

function operationNode(document: JsonObject, operation: ApiOperation): unknown {
  return at(document, "paths", operation.path, operation.method.toLowerCase());
}

function jsonSchemaOf(node: unknown): unknown {
  return at(node, "content", "application/json", "schema");
}

function at(node: unknown, ...keys: readonly string[]): unknown {
  return keys.reduce<unknown>((current, key) => (isJsonObject(current) ? current[key] : undefined), node);
}
