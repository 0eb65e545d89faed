import type { ApiOperation } from "@apiera/openapi";
import type { OperationReader } from "./operation-reader.ts";
import type { ResolvedSchema, SchemaReader } from "./schema-reader.ts";
import { type Member, parentsOf, type Resource, upperSnake } from "./served-operation.ts";

/**
 * Derives a resource from its operations.
 *
 * @returns undefined when none of them answers a row whose schema has a name.
 */
export function readResource(
  reader: OperationReader,
  collectionPath: string,
  operations: readonly ApiOperation[],
): Resource | undefined {
  // What reads a row shows it as it is; what changes one may answer more than the row.
  const inOrder = operations.toSorted((a, b) => Number(a.method !== "GET") - Number(b.method !== "GET"));
  const row = inOrder.map((operation) => reader.row(operation)).find((schema) => schema?.name);
  if (row?.name === undefined) return undefined;
  const entity = entityOf(collectionPath, operations) ?? row.name.replace(/Response$/, "");
  const create = operations.find(({ method, path }) => method === "POST" && path === collectionPath);
  const transition = operations.find(({ path }) => path.endsWith("/actions/lifecycle"));
  const transitions = transition && reader.bodyMembers(transition).get("transition")?.schema.enum;
  return {
    ...{ collectionPath, entity, errorPrefix: upperSnake(entity), parents: parentsOf(collectionPath) },
    ...readMembers(reader.schemas, row, operations),
    requiredTexts: create === undefined ? new Set() : requiredTexts(reader.schemas, reader.body(create)),
    transitions: Array.isArray(transitions) ? transitions.map(String) : [],
  };
}

/** The path parameter of a single row names the entity: `assetMetadataUuid`, whose schema is called `MetadataResponse`. */
function entityOf(collectionPath: string, operations: readonly ApiOperation[]): string | undefined {
  const single = operations.find(({ path }) => path.startsWith(`${collectionPath}/{`) && path.endsWith("Uuid}"));
  const parameter = single?.pathParameters.at(-1)?.replace(/Uuid$/, "");
  return parameter && parameter.charAt(0).toUpperCase() + parameter.slice(1);
}

function readMembers(
  schemas: SchemaReader,
  row: ResolvedSchema,
  operations: readonly ApiOperation[],
): Pick<Resource, "members" | "hydrated"> {
  const relations = new Set(
    operations.flatMap(({ queryParameters }) =>
      queryParameters.flatMap(({ name }) => /^(?:include|expand)\[(.+)\]$/.exec(name)?.[1] ?? []),
    ),
  );
  const hydrated = new Map<string, { readonly list: boolean }>();
  const members = new Map<string, Member>();
  for (const [name, { schema }] of schemas.membersOf(row.schema)) {
    const types = schemas.typesOf(schema);
    if (relations.has(name)) hydrated.set(name, { list: types.has("array") });
    else {
      const words = Array.isArray(schema.enum) ? schema.enum.map(String) : [];
      members.set(name, {
        nullable: types.has("null"),
        boolean: types.has("boolean"),
        initial: initialOf(types),
        words,
      });
    }
  }
  return { members, hydrated };
}

/** A member that a create may leave out is null when it can be, and otherwise the least value of its type. */
function initialOf(types: ReadonlySet<string>): unknown {
  if (types.has("null")) return null;
  if (types.has("boolean")) return false;
  if (types.has("integer") || types.has("number")) return 0;
  return types.has("array") ? [] : undefined;
}

function requiredTexts(schemas: SchemaReader, body: unknown): ReadonlySet<string> {
  const { schema } = schemas.resolve(body);
  const required = new Set(Array.isArray(schema.required) ? schema.required.map(String) : []);
  const texts = [...schemas.membersOf(body)].filter(
    ([name, member]) =>
      required.has(name) &&
      member.schema.type === "string" &&
      member.schema.format === undefined &&
      member.schema.enum === undefined,
  );
  return new Set(texts.map(([name]) => name));
}
