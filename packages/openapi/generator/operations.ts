import type { OpenAPIV3_1 } from "openapi-types";
import type { ApiOperation, ApiQueryParameter, HttpMethod } from "../src/api-operation.ts";
import type { OpenApiDocument, OperationExtensions } from "../src/openapi-document.ts";
import { resolve } from "./references.ts";

type Operation = OpenAPIV3_1.OperationObject<OperationExtensions>;
type PathItem = OpenAPIV3_1.PathItemObject<OperationExtensions>;
type Parameter = OpenAPIV3_1.ParameterObject;

const methods = [
  ["get", "GET"],
  ["head", "HEAD"],
  ["options", "OPTIONS"],
  ["post", "POST"],
  ["put", "PUT"],
  ["patch", "PATCH"],
  ["delete", "DELETE"],
] as const satisfies readonly (readonly [string, HttpMethod])[];

/** The operations of one path, each with its method, in the order of the table. */
export function operationsOf(item: PathItem | undefined): [method: HttpMethod, operation: Operation][] {
  return methods.flatMap(([key, method]) => (item?.[key] === undefined ? [] : [[method, item[key]]]));
}

/**
 * The operations of a bundled description as a table, in the order of its paths.
 *
 * @throws Error - an operation has no name or tag.
 */
export function operationTable(document: OpenApiDocument): ApiOperation[] {
  return Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
    operationsOf(item).map(([method, operation]) =>
      row(document, method, path, withShared(operation, item?.parameters)),
    ),
  );
}

/** The operation with the parameters that its path gives to all of its operations. */
function withShared(operation: Operation, shared: Operation["parameters"] = []): Operation {
  return { ...operation, parameters: [...shared, ...(operation.parameters ?? [])] };
}

function row(document: OpenApiDocument, method: HttpMethod, path: string, operation: Operation): ApiOperation {
  const { operationId, tags = [], parameters = [], requestBody } = operation;
  const [tag] = tags;
  if (operationId === undefined || tag === undefined)
    throw new Error(`${method} ${path} needs an operationId and a tag.`);
  const evidence = operation["x-evidence"];
  const resolved = parameters.map((parameter) => resolve<Parameter>(document, parameter));
  return {
    operationId,
    tag,
    method,
    path,
    pathParameters: Array.from(path.matchAll(/\{([^{}]+)\}/g), ([, name = ""]) => name),
    queryParameters: resolved
      .filter((parameter) => parameter.in === "query")
      .map((parameter) => queryParameter(document, parameter, evidence)),
    hasBody: requestBody !== undefined,
    successStatus: successStatus(operation),
    evidence,
    permission: operation["x-permission"],
  };
}

/** The first status of success; 200 where the description gives only a wildcard or none. */
function successStatus({ responses = {} }: Operation): number {
  return (
    Object.keys(responses)
      .map(Number)
      .find((status) => status >= 200 && status < 300) ?? 200
  );
}

function queryParameter(
  document: OpenApiDocument,
  parameter: Parameter & Partial<Pick<OperationExtensions, "x-evidence">>,
  operationEvidence: ApiOperation["evidence"],
): ApiQueryParameter {
  const schema = resolve<OpenAPIV3_1.SchemaObject>(document, parameter.schema ?? {});
  const value = schema.type === "array" ? resolve<OpenAPIV3_1.SchemaObject>(document, schema.items ?? {}) : schema;
  const types = [value.type].flat();
  const type = types.find((name) => name !== "null");
  return {
    name: parameter.name,
    // What has no single type is written as a text.
    type: type === "integer" || type === "number" || type === "boolean" || type === "object" ? type : "string",
    ...format(value.format),
    array: schema.type === "array",
    ...(value.enum && { enum: value.enum.filter((word) => word !== null).map(String) }),
    ...(types.includes("null") && { nullable: true as const }),
    evidence: parameter["x-evidence"] ?? operationEvidence,
  };
}

/** The format when the table has a word for it; any other says nothing a caller needs. */
function format(format: string | undefined): Pick<ApiQueryParameter, "format"> {
  return format === "uuid" || format === "date-time" || format === "int32" ? { format } : {};
}
