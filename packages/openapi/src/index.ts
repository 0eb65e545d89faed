import type { ApiOperation } from "./api-operation.ts";
import openapi from "./generated/openapi.json" with { type: "json" };
import { operations as generatedOperations } from "./generated/operations.ts";
import type { OpenApiDocument } from "./openapi-document.ts";

export type { ApiOperation, ApiQueryParameter, Evidence, HttpMethod, Permission } from "./api-operation.ts";
export type { OpenApiDocument, OperationExtensions } from "./openapi-document.ts";

/** The description of the API: OpenAPI 3.1, all parts in one document. References point into its `components`. */
export const description: OpenApiDocument = openapi;

/** Every operation of the description, in the order of its paths. */
export const operations: readonly ApiOperation[] = generatedOperations;
