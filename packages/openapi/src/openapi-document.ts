import type { OpenAPIV3_1 } from "openapi-types";
import type { Evidence, Permission } from "./api-operation.ts";

/** What this description adds to every OpenAPI operation. */
export interface OperationExtensions {
  /** Evidence for the operation. */
  readonly "x-evidence": Evidence;
  /** Permission the access token needs. */
  readonly "x-permission": Permission;
}

/** An OpenAPI 3.1 document whose operations carry {@link OperationExtensions}. */
export type OpenApiDocument = OpenAPIV3_1.Document<OperationExtensions>;
