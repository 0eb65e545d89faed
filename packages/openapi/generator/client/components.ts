import type { OpenAPIV3_1 } from "openapi-types";
import type { OpenApiDocument } from "../../src/openapi-document.ts";
import { isReference, resolve } from "../references.ts";
import { isObject, type LooseSchema, visitSchema, visitSchemas } from "../schema-walk.ts";
import type { TypeText } from "./model.ts";
import { Names, pascalCase } from "./names.ts";
import { reservedTypeNames } from "./reserved.ts";

/** A schema, or a reference to one. */
export type SchemaOrReference = OpenAPIV3_1.SchemaObject | OpenAPIV3_1.ReferenceObject;

const componentPointer = /^#\/components\/schemas\/([^/]+)$/;

/**
 * The named schemas of a description, for which types and validators are generated. Names are made fit for TypeScript and told apart, and
 * what an operation describes in place gets a name too, so that the emitter knows every name and nothing else decides on one.
 */
export class Components {
  /** The description with the names of this class. */
  readonly document: OpenApiDocument;
  readonly #schemas: Record<string, SchemaOrReference>;
  readonly #names: Names;
  /** Names given to places other than components, by reference. */
  readonly #places = new Map<string, string>();

  /** @param taken - names of types that the emitter itself defines. */
  constructor(document: OpenApiDocument, taken: Iterable<string> = []) {
    this.document = structuredClone(document);
    this.#names = new Names([...reservedTypeNames, ...taken]);
    const renamed = new Map<string, string>();
    const named = Object.entries(this.document.components?.schemas ?? {}).map(([name, schema]) => {
      const fit = /^[A-Z]\w*$/.test(name) ? name : pascalCase(name) || "Schema";
      const unique = this.#names.unique(fit);
      renamed.set(name, unique);
      return [unique, schema] as const;
    });
    this.#schemas = Object.fromEntries(named);
    this.document.components = { ...this.document.components, schemas: this.#schemas };
    visitSchemas(this.document, (schema) => rename(schema, renamed));
    visitSchemas(this.document, (schema) => this.#nameTarget(schema));
  }

  /** All named schemas. */
  get schemas(): Readonly<Record<string, SchemaOrReference>> {
    return this.#schemas;
  }

  /**
   * The type of a schema: that of the component it refers to, or of a new one.
   *
   * @param suggestion - name for a new one. A list of a component is `<component>List`, wherever it is used.
   */
  typeOf(schema: SchemaOrReference, suggestion: string): TypeText {
    const name = this.#nameOf(schema) ?? this.#listOf(schema) ?? this.#add(suggestion, schema);
    return { text: name, imports: [name] };
  }

  /** The name of the component a schema refers to, if it does. */
  #nameOf(schema: SchemaOrReference): string | undefined {
    return isReference(schema) ? componentPointer.exec(schema.$ref)?.[1] : undefined;
  }

  #listOf(schema: SchemaOrReference): string | undefined {
    if (isReference(schema) || schema.type !== "array") return undefined;
    const { type: _, items, description: _description, ...rest } = schema;
    const item = this.#nameOf(items);
    if (item === undefined || Object.keys(rest).length > 0) return undefined;
    const place = `list of ${item}`;
    const name = this.#places.get(place) ?? this.#add(`${item}List`, { type: "array", items });
    this.#places.set(place, name);
    return name;
  }

  #add(suggestion: string, schema: SchemaOrReference): string {
    const name = this.#names.unique(suggestion);
    this.#schemas[name] = schema;
    return name;
  }

  /** Gives a schema that is referred to by another place than its own a name. */
  #nameTarget(schema: LooseSchema): void {
    const { $ref } = schema;
    if (typeof $ref !== "string" || componentPointer.test($ref)) return;
    let name = this.#places.get($ref);
    if (name === undefined) {
      const target = structuredClone(resolve<SchemaOrReference & object>(this.document, { $ref }));
      const words = $ref.split("/").filter((word) => !["#", "components", "schemas", "properties"].includes(word));
      name = this.#add(pascalCase(words.slice(-2).join(" ")) || "Schema", target);
      this.#places.set($ref, name);
      visitSchema(target as LooseSchema, (inner) => this.#nameTarget(inner));
    }
    schema.$ref = `#/components/schemas/${name}`;
  }
}

/** Rewrites the references and discriminators of one schema after components were renamed. */
function rename(schema: LooseSchema, names: ReadonlyMap<string, string>): void {
  if (typeof schema.$ref === "string") schema.$ref = renameReference(schema.$ref, names);
  const { discriminator } = schema;
  if (isObject(discriminator) && isObject(discriminator.mapping)) {
    for (const [value, target] of Object.entries(discriminator.mapping)) {
      const reference = typeof target === "string" && names.has(target) ? `#/components/schemas/${target}` : target;
      discriminator.mapping[value] = renameReference(String(reference), names);
    }
  }
}

function renameReference(reference: string, names: ReadonlyMap<string, string>): string {
  return reference.replace(/^(#\/components\/schemas\/)([^/]+)/, (whole, start: string, token: string) => {
    const name = decodeURIComponent(token).replaceAll("~1", "/").replaceAll("~0", "~");
    const fresh = names.get(name);
    return fresh === undefined ? whole : `${start}${fresh}`;
  });
}
