import { isJsonObject, type JsonObject } from "../json.ts";

/** A schema after its references were followed. */
export interface ResolvedSchema {
  /** The schema itself, without a `$ref`. */
  readonly schema: JsonObject;
  /** Name under `components`, when the schema was referred to, e.g. `ProductResponse`. */
  readonly name: string | undefined;
}

/** Reads parts of an OpenAPI 3.1 document. */
export interface SchemaReader {
  /** Follows `$ref` to the end. */
  resolve(node: unknown): ResolvedSchema;
  /** Members of an object schema, those of its `allOf` parts included. */
  membersOf(node: unknown): ReadonlyMap<string, ResolvedSchema>;
  /** JSON types the schema allows, e.g. `string` and `null`; those of `anyOf` and `oneOf` branches included. */
  typesOf(node: unknown): ReadonlySet<string>;
}

/** Creates a reader of `document`. */
export function createSchemaReader(document: JsonObject): SchemaReader {
  const targets = new Map<string, ResolvedSchema>();

  function resolve(node: unknown): ResolvedSchema {
    const schema = isJsonObject(node) ? node : {};
    return typeof schema.$ref === "string" ? follow(schema.$ref) : { schema, name: undefined };
  }

  function follow(reference: string): ResolvedSchema {
    const known = targets.get(reference);
    if (known !== undefined) return known;
    const segments = reference.replace(/^#\//, "").split("/").map(unescapeSegment);
    const target = segments.reduce<unknown>((at, segment) => (isJsonObject(at) ? at[segment] : undefined), document);
    const { schema, name } = resolve(target);
    const found = { schema, name: name ?? segments.at(-1) };
    targets.set(reference, found);
    return found;
  }

  function membersOf(node: unknown): ReadonlyMap<string, ResolvedSchema> {
    const { schema } = resolve(node);
    const members = new Map<string, ResolvedSchema>();
    for (const part of listOf(schema.allOf)) {
      for (const [name, member] of membersOf(part)) members.set(name, member);
    }
    if (isJsonObject(schema.properties)) {
      for (const [name, member] of Object.entries(schema.properties)) members.set(name, resolve(member));
    }
    return members;
  }

  function typesOf(node: unknown): ReadonlySet<string> {
    const { schema } = resolve(node);
    const own = typeof schema.type === "string" ? [schema.type] : listOf(schema.type).map(String);
    const branches = [...listOf(schema.anyOf), ...listOf(schema.oneOf)];
    return new Set([...own, ...branches.flatMap((branch) => [...typesOf(branch)])]);
  }

  return { resolve, membersOf, typesOf };
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function unescapeSegment(segment: string): string {
  return segment.replaceAll("~1", "/").replaceAll("~0", "~");
}
