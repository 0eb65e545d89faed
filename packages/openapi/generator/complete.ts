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

/** An address without the names of its parameters: whoever else describes the API may call them otherwise. */
export function addressOf(method: string, path: string): string {
  return `${path.replaceAll(/\{[^{}]+\}/g, "{}")} ${method}`;
}

/**
 * Gives a published description what ours has. An operation we know by its address keeps our `operationId` and tag, so that the names of
 * the client stay; one without `x-evidence` is documented, being published; one without `x-permission` gets that of its method.
 *
 * @param published - a bundled description, whose operations may lack our extensions.
 * @param known - our description.
 */
export function complete(published: OpenApiDocument, known: OpenApiDocument): OpenApiDocument {
  const names = new Map(
    operationTable(known).map(({ method, path, operationId, tag }) => [addressOf(method, path), { operationId, tag }]),
  );
  const document = structuredClone(published);
  const tags = new Map([...(known.tags ?? []), ...(published.tags ?? [])].map((tag) => [tag.name, tag]));
  for (const [path, item] of Object.entries(document.paths ?? {})) {
    for (const [method, operation] of operationsOf(item)) {
      const ours = names.get(addressOf(method, path));
      Object.assign(operation, {
        ...(ours !== undefined && { operationId: ours.operationId, tags: [ours.tag] }),
        "x-evidence": operation["x-evidence"] ?? "documented",
        "x-permission": operation["x-permission"] ?? permissions[method],
      });
    }
  }
  return tags.size === 0 ? document : { ...document, tags: [...tags.values()] };
}
