import type { HttpMethod, Permission } from "../src/api-operation.ts";
import type { OpenApiDocument } from "../src/openapi-document.ts";
import { operationsOf, operationTable } from "./operations.ts";

const permissions: Record<HttpMethod, Permission> = {
  GET: "read",
  HEAD: "read",
  OPTIONS: "read",
  POST: "write",
  PUT: "write",
  PATCH: "write",
  DELETE: "delete",
};

/**
 * Gives a published description what ours has. An operation we know by method and path keeps our `operationId`, so that the names of the
 * client stay; one without `x-evidence` is documented, being published; one without `x-permission` gets that of its method.
 *
 * @param published - a bundled description, whose operations may lack our extensions.
 * @param known - our description.
 */
export function complete(published: OpenApiDocument, known: OpenApiDocument): OpenApiDocument {
  const names = new Map(
    operationTable(known).map(({ method, path, operationId }) => [`${method} ${path}`, operationId]),
  );
  const document = structuredClone(published);
  for (const [path, item] of Object.entries(document.paths ?? {})) {
    for (const [method, operation] of operationsOf(item)) {
      const operationId = names.get(`${method} ${path}`);
      Object.assign(operation, {
        ...(operationId !== undefined && { operationId }),
        "x-evidence": operation["x-evidence"] ?? "documented",
        "x-permission": operation["x-permission"] ?? permissions[method],
      });
    }
  }
  return document;
}
