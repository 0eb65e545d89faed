import type { OpenAPIV3_1 } from "openapi-types";
import type { HttpMethod } from "../../src/api-operation.ts";
import type { OpenApiDocument, OperationExtensions } from "../../src/openapi-document.ts";
import { operationsOf } from "../operations.ts";
import type { Components, SchemaOrReference } from "./components.ts";
import type { BodyModel, OperationModel, ResultModel, Role, TypeText } from "./model.ts";
import { pascalCase } from "./names.ts";
import { type ContentModel, requestContent, type SuccessModel, successContent } from "./read-content.ts";
import { parametersOf, readHeaders, readPath, readQuery } from "./read-parameters.ts";
import { type Address, methodNameOf, parseAddress } from "./roles.ts";
import { elements, has, members } from "./schema-types.ts";

type Operation = OpenAPIV3_1.OperationObject<Partial<OperationExtensions>>;

const BINARY: TypeText = {
  text: "Blob | ArrayBuffer | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>",
  imports: [],
};

/**
 * Reads every operation of a bundled description, in the order of its paths. One without a tag belongs to the tag its path suggests.
 *
 * @throws Error - an operation has no `operationId`.
 */
export function readOperations(components: Components): OperationModel[] {
  return Object.entries(components.document.paths ?? {}).flatMap(([path, item]) =>
    operationsOf(item).map(([method, operation]) =>
      readOperation(components, method, path, operation, item?.parameters ?? []),
    ),
  );
}

function readOperation(
  components: Components,
  method: HttpMethod,
  originalPath: string,
  operation: Operation,
  shared: NonNullable<Operation["parameters"]>,
): OperationModel {
  const { document } = components;
  const { operationId } = operation;
  if (operationId === undefined) throw new Error(`${method} ${originalPath} needs an operationId.`);
  const address = parseAddress(originalPath);
  const success = successContent(document, operation);
  const request = requestContent(document, operation);
  const typeName = pascalCase(operationId);
  const parts = partsOf(document, success, request);
  const role = roleOf(document, address, request, parts);
  const parameters = parametersOf(document, operation.parameters, shared);
  const query = readQuery(components, parameters, typeName);
  const canIterate = query.some(({ name }) => name === "page") && isPage(document, success?.schema, parts.pageItems);
  const itemSchema = canIterate ? parts.pageItems : parts.resultItems;
  const needsItem = canIterate || role === "bulkItems" || role === "bulkUuids";
  return {
    operationId,
    tag: operation.tags?.[0] ?? pascalCase(address.collection.filter((segment) => segment !== "{}").join(" ")),
    method,
    ...readPath(document, originalPath, parameters),
    collection: address.collection,
    methodName: methodNameOf(method, address, isList(address, parts)),
    isSingle: address.item,
    conventional: address.bulk || address.action !== undefined,
    role,
    query,
    headers: readHeaders(document, parameters),
    body: request && bodyOf(components, role, request, typeName),
    result: success && resultOf(components, success, typeName),
    item: needsItem && itemSchema !== undefined ? components.typeOf(itemSchema, `${typeName}Item`) : undefined,
    canIterate,
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

/** What in the bodies of an operation decides its role. */
interface Parts {
  readonly bodyItems: SchemaOrReference | undefined;
  readonly resultItems: SchemaOrReference | undefined;
  readonly pageItems: SchemaOrReference | undefined;
}

function isList(address: Address, { pageItems, resultItems }: Parts): boolean {
  return pageItems !== undefined || (resultItems !== undefined && !address.item);
}

function partsOf(
  document: OpenApiDocument,
  success: SuccessModel | undefined,
  request: ContentModel | undefined,
): Parts {
  const result = success?.bodyType === "json" && !success.mayBeEmpty ? success.schema : undefined;
  const body = request?.bodyType === "json" ? request.schema : undefined;
  return {
    bodyItems: body && elements(document, body),
    resultItems: result && elements(document, result),
    pageItems: result && pageItemsOf(document, result),
  };
}

function roleOf(
  document: OpenApiDocument,
  address: Address,
  request: ContentModel | undefined,
  { bodyItems, resultItems, pageItems }: Parts,
): Role {
  if (pageItems !== undefined) return "list";
  if (address.bulk && bodyItems !== undefined && resultItems !== undefined) return "bulkItems";
  if (address.action !== "lifecycle" || request === undefined) return "plain";
  const names = [...(members(document, request.schema)?.keys() ?? [])].sort().join();
  if (address.bulk && names === "transition,uuids" && resultItems !== undefined) return "bulkUuids";
  return names === "transition" ? "transition" : "plain";
}

function bodyOf(
  components: Components,
  role: Role,
  request: ContentModel & { required: boolean },
  typeName: string,
): BodyModel {
  const { document } = components;
  const { bodyType, contentType, schema, required } = request;
  const rest = { bodyType, contentType, schema: undefined, required, hasUuid: false };
  if (bodyType === "text") return { ...rest, type: { text: "string", imports: [] } };
  if (bodyType === "binary") return { ...rest, type: BINARY };
  if (role === "bulkItems") {
    const item = elements(document, schema) ?? {};
    const type = components.typeOf(item, `${typeName}Item`);
    return { ...rest, type, schema: type.text, hasUuid: has(document, item, "string", "uuid") };
  }
  const whole = components.typeOf(schema, `${typeName}Body`);
  const transition = role === "transition" || role === "bulkUuids";
  return {
    ...rest,
    type: transition ? { ...whole, text: `${whole.text}["transition"]` } : whole,
    // Forms are texts and files, which the server reads as what it needs.
    schema: bodyType === "json" ? whole.text : undefined,
  };
}

function resultOf(
  components: Components,
  { bodyType, schema, mayBeEmpty }: SuccessModel,
  typeName: string,
): ResultModel {
  const orNothing = (type: TypeText): TypeText => (mayBeEmpty ? { ...type, text: `${type.text} | undefined` } : type);
  if (bodyType === "json") {
    const type = components.typeOf(schema, `${typeName}Response`);
    return { type: orNothing(type), responseType: "json", schema: type.text };
  }
  const responseType = bodyType === "text" || bodyType === "form" ? "text" : "binary";
  const type = { text: responseType === "text" ? "string" : "Blob", imports: [] };
  return { type: orNothing(type), responseType, schema: undefined };
}

/** The schema of a page's items; undefined when `schema` is no page. */
function pageItemsOf(document: OpenApiDocument, schema: SchemaOrReference): SchemaOrReference | undefined {
  const found = members(document, schema);
  const items = found?.has("pagination") ? found.get("items") : undefined;
  return items && elements(document, items);
}

/** Whether a page says where it is and has items that can be told apart. */
function isPage(
  document: OpenApiDocument,
  page: SchemaOrReference | undefined,
  items: SchemaOrReference | undefined,
): boolean {
  const pagination = page && members(document, page)?.get("pagination");
  return (
    page !== undefined &&
    items !== undefined &&
    pagination !== undefined &&
    has(document, items, "string", "uuid") &&
    has(document, page, "array", "items") &&
    has(document, page, "object", "pagination") &&
    has(document, pagination, "integer", "page", "size", "totalItems", "totalPages")
  );
}
