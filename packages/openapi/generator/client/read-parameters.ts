import type { OpenAPIV3_1 } from "openapi-types";
import type { OpenApiDocument } from "../../src/openapi-document.ts";
import { isReference, resolve } from "../references.ts";
import type { Components, SchemaOrReference } from "./components.ts";
import type { HeaderParameterModel, PathParameterModel, QueryParameterModel, TypeText } from "./model.ts";
import { camelCase, identifier, Names, pascalCase } from "./names.ts";
import { kindOf } from "./parameter-kinds.ts";
import { reservedParameterNames } from "./reserved.ts";
import { elementsOf, members, schemaOf, typesOf } from "./schema-types.ts";

/** A parameter of a description. */
export type Parameter = Omit<OpenAPIV3_1.ParameterObject, "schema"> & { schema?: SchemaOrReference };

/** Header parameters that OpenAPI says are none: they follow from the body, the answer and the security scheme. */
const ignoredHeaders = new Set(["accept", "content-type", "authorization"]);
const separators: Readonly<Record<string, string>> = { form: ",", spaceDelimited: " ", pipeDelimited: "|" };

/** The parameters of an operation: its own, and those of its path that it does not replace. */
export function parametersOf(
  document: OpenApiDocument,
  own: readonly (Parameter | OpenAPIV3_1.ReferenceObject)[] = [],
  shared: readonly (Parameter | OpenAPIV3_1.ReferenceObject)[] = [],
): Parameter[] {
  const byPlace = new Map<string, Parameter>();
  for (const parameter of [...shared, ...own].map((item) => resolve<Parameter>(document, item))) {
    byPlace.set(`${parameter.in} ${parameter.name}`, parameter);
  }
  return [...byPlace.values()];
}

/**
 * The parameters in a path template, in its order, under names that can be those of a function's parameters; and the template, with these
 * names where the original ones are no words.
 */
export function readPath(
  document: OpenApiDocument,
  path: string,
  parameters: readonly Parameter[],
): { path: string; pathParameters: PathParameterModel[] } {
  const names = new Names(reservedParameterNames);
  const pathParameters: PathParameterModel[] = [];
  const template = path.replace(/\{([^{}]+)\}/g, (_, original: string) => {
    const name = names.unique(identifier(camelCase(original)) || "parameter");
    const schema = parameters.find((parameter) => parameter.in === "path" && parameter.name === original)?.schema;
    const types = schema === undefined ? [] : typesOf(schemaOf(document, schema));
    const format = schema === undefined ? undefined : schemaOf(document, schema).format;
    pathParameters.push({
      name,
      type: types.join() === "integer" || types.join() === "number" ? "number" : "string",
      isUuid: types.join() === "string" && format === "uuid",
    });
    return `{${/^\w+$/.test(original) ? original : name}}`;
  });
  return { path: template, pathParameters };
}

/** The header parameters of an operation. */
export function readHeaders(document: OpenApiDocument, parameters: readonly Parameter[]): HeaderParameterModel[] {
  return parameters
    .filter((parameter) => parameter.in === "header" && !ignoredHeaders.has(parameter.name.toLowerCase()))
    .map(({ name, schema = {}, description, required = false }) => {
      const types = typesOf(schemaOf(document, schema));
      const [type = "string"] = types;
      const text = type === "boolean" ? "boolean" : type === "integer" || type === "number" ? "number" : "string";
      return { name, type: text, description, required };
    });
}

/**
 * The query parameters of an operation. One whose value is an object is written by its members, `filter[name]`, or, in the style `form`,
 * as one parameter per member.
 *
 * @param typeName - beginning of the names of types that have none.
 */
export function readQuery(
  components: Components,
  parameters: readonly Parameter[],
  typeName: string,
): QueryParameterModel[] {
  const { document } = components;
  return parameters
    .filter((parameter) => parameter.in === "query" && !/\s/.test(parameter.name))
    .flatMap((parameter): QueryParameterModel[] => {
      const {
        name,
        schema = {},
        description,
        required = false,
        style = "form",
        explode = style === "form",
      } = parameter;
      const found = members(document, schema);
      if (found !== undefined && style === "form" && explode) {
        const inside = [...found].map(([member, memberSchema]) => ({
          name: member,
          in: "query",
          schema: memberSchema,
        }));
        return readQuery(components, inside, typeName);
      }
      const type = parameterType(components, schema, `${typeName}${pascalCase(name)}`);
      const list = elementsOf(document, schema) !== undefined;
      // OpenAPI leaves open how a list is written in this style; those who use it read empty brackets.
      const written = list && style === "deepObject" ? `${name}[]` : name;
      return [
        {
          name: written,
          type,
          description,
          required,
          allowed: allowedNames(document, schema, written, {
            deep: style === "deepObject" && !list,
            joined: list && !explode,
          }),
          separator: list && !explode ? separators[style] : undefined,
        },
      ];
    });
}

function allowedNames(
  document: OpenApiDocument,
  schema: SchemaOrReference,
  name: string,
  { deep, joined }: { readonly deep: boolean; readonly joined: boolean },
): string[] {
  if (!deep) {
    // A list that is written as one value has no value left to look at.
    const kind = joined ? undefined : kindOf(document, schema);
    return [kind === undefined || name.includes(";") ? name : `${name};${kind}`];
  }
  const { anyOf, oneOf } = schemaOf(document, schema);
  return anyOf === undefined && oneOf === undefined ? [`${name}[*]`] : [name, `${name}[*]`];
}

/** The type of one query parameter as its caller gives it. */
function parameterType(components: Components, schema: SchemaOrReference, suggestion: string): TypeText {
  const { document } = components;
  const resolved = schemaOf(document, schema);
  const items = elementsOf(document, schema);
  if (items !== undefined) {
    const item = parameterType(components, items, suggestion);
    const text = /^[\w$]+$/.test(item.text) ? item.text : `(${item.text})`;
    return { text: `readonly ${text}[]`, imports: item.imports };
  }
  const types = typesOf(resolved);
  const composed = ["properties", "allOf", "anyOf", "oneOf", "additionalProperties"].some((key) => key in resolved);
  if (isReference(schema) || composed || types.includes("object")) return components.typeOf(schema, suggestion);
  const literals = resolved.enum?.filter((value) => value !== null).map((value) => JSON.stringify(value));
  const texts = literals ?? types.filter((type) => type !== "null").map((type) => scalarType(type, resolved.format));
  const all = [...(texts.length === 0 ? ["string"] : texts), ...(types.includes("null") ? ["null"] : [])];
  return { text: all.join(" | "), imports: [] };
}

function scalarType(type: string, format: string | undefined): string {
  if (type === "integer" || type === "number") return "number";
  if (type === "boolean") return "boolean";
  return format === "date-time" ? "Date | string" : "string";
}
