import type { OpenAPIV3_1 } from "openapi-types";
import type { HttpMethod } from "../../src/api-operation.ts";
import type { OpenApiDocument, OperationExtensions } from "../../src/openapi-document.ts";
import { operationsOf } from "../operations.ts";
import { resolve } from "../references.ts";
import type { OperationModel, QueryParameterModel, Role, TypeText } from "./model.ts";
import { pascalCase } from "./names.ts";
import { type Address, methodNameOf, parseAddress } from "./roles.ts";
import { componentName, elements, members, parameterType, type SchemaOrReference } from "./schema-types.ts";

type Operation = OpenAPIV3_1.OperationObject<Partial<OperationExtensions>>;
type Content = Record<string, OpenAPIV3_1.MediaTypeObject>;

/**
 * Reads every operation of a bundled description, in the order of its paths. One without a tag belongs to the tag its path suggests.
 *
 * @throws Error - an operation has no `operationId`.
 */
export function readOperations(document: OpenApiDocument): OperationModel[] {
  return Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
    operationsOf(item).map(([method, operation]) =>
      readOperation(document, method, path, operation, item?.parameters ?? []),
    ),
  );
}

function readOperation(
  document: OpenApiDocument,
  method: HttpMethod,
  path: string,
  operation: Operation,
  shared: NonNullable<Operation["parameters"]>,
): OperationModel {
  const { operationId } = operation;
  if (operationId === undefined) throw new Error(`${method} ${path} needs an operationId.`);
  const address = parseAddress(path);
  const result = successSchema(document, operation);
  const body = bodySchema(document, operation);
  const pageItems = result && pageItemsOf(document, result);
  const resultItems = result && elements(document, result);
  const bodyItems = body && elements(document, body);
  const role = roleOf(document, address, { body, bodyItems, resultItems, pageItems });
  const typeName = pascalCase(operationId);
  const item = pageItems ?? resultItems;
  const bodyType = bodyTypeOf(role, body, bodyItems, typeName);
  return {
    operationId,
    tag: operation.tags?.[0] ?? pascalCase(address.collection.filter((segment) => segment !== "{}").join(" ")),
    method,
    path,
    pathParameters: Array.from(path.matchAll(/\{(\w+)\}/g), ([, name = ""]) => name),
    collection: address.collection,
    methodName: methodNameOf(method, address, pageItems !== undefined),
    role,
    query: readQuery(document, [...shared, ...(operation.parameters ?? [])]),
    body: bodyType,
    bodyHasUuid: bodyItems !== undefined && (members(document, bodyItems)?.has("uuid") ?? false),
    result: result && typeOf(result, `${typeName}Response`),
    item: item && typeOf(item, `${typeName}Response`, pageItems === undefined ? "[number]" : '["items"][number]'),
    itemHasUuid: item !== undefined && (members(document, item)?.has("uuid") ?? false),
    summary: operation.summary ?? operationId,
    description: operation.description,
    permission: operation["x-permission"],
    evidence: operation["x-evidence"],
    errors: Object.keys(operation.responses ?? {})
      .map(Number)
      .filter((status) => status >= 400)
      .sort((a, b) => a - b),
  };
}

interface Schemas {
  readonly body: SchemaOrReference | undefined;
  readonly bodyItems: SchemaOrReference | undefined;
  readonly resultItems: SchemaOrReference | undefined;
  readonly pageItems: SchemaOrReference | undefined;
}

function roleOf(document: OpenApiDocument, address: Address, schemas: Schemas): Role {
  const { body, bodyItems, resultItems, pageItems } = schemas;
  if (pageItems !== undefined) return "list";
  if (address.bulk && bodyItems !== undefined && resultItems !== undefined) return "bulkItems";
  const bodyMembers = address.action === "lifecycle" && body !== undefined ? members(document, body) : undefined;
  const names = [...(bodyMembers?.keys() ?? [])].sort().join();
  if (address.bulk && names === "transition,uuids" && resultItems !== undefined) return "bulkUuids";
  return names === "transition" ? "transition" : "plain";
}

function bodyTypeOf(
  role: Role,
  body: SchemaOrReference | undefined,
  bodyItems: SchemaOrReference | undefined,
  typeName: string,
): TypeText | undefined {
  if (role === "bulkItems" && bodyItems !== undefined) return typeOf(bodyItems, `${typeName}Data`, '["body"][number]');
  const type = body && typeOf(body, `${typeName}Data`, '["body"]');
  return type !== undefined && (role === "transition" || role === "bulkUuids")
    ? { ...type, text: `${type.text}["transition"]` }
    : type;
}

/** The generated type of a component, or the one generated for the operation when the schema has no name of its own. */
function typeOf(schema: SchemaOrReference, fallback: string, access = ""): TypeText {
  const name = componentName(schema);
  return name === undefined ? { text: `${fallback}${access}`, imports: [fallback] } : { text: name, imports: [name] };
}

function readQuery(document: OpenApiDocument, parameters: NonNullable<Operation["parameters"]>): QueryParameterModel[] {
  return parameters
    .map((parameter) => resolve<OpenAPIV3_1.ParameterObject>(document, parameter))
    .filter((parameter) => parameter.in === "query")
    .map(({ name, schema, description, required }) => ({
      name,
      type: parameterType(document, schema ?? {}),
      description,
      required: required ?? false,
    }));
}

function successSchema(document: OpenApiDocument, operation: Operation): SchemaOrReference | undefined {
  const [, response] = Object.entries(operation.responses ?? {}).find(([status]) => status.startsWith("2")) ?? [];
  return response && jsonSchema(resolve<OpenAPIV3_1.ResponseObject>(document, response).content);
}

function bodySchema(document: OpenApiDocument, { requestBody }: Operation): SchemaOrReference | undefined {
  return requestBody && jsonSchema(resolve<OpenAPIV3_1.RequestBodyObject>(document, requestBody).content);
}

function jsonSchema(content: Content | undefined): SchemaOrReference | undefined {
  return content?.["application/json"]?.schema;
}

/** The schema of a page's items; undefined when `schema` is no page. */
function pageItemsOf(document: OpenApiDocument, schema: SchemaOrReference): SchemaOrReference | undefined {
  const found = members(document, schema);
  const items = found?.has("pagination") ? found.get("items") : undefined;
  return items && elements(document, items);
}
