import type { OpenApiDocument } from "../../src/openapi-document.ts";
import { buildResources } from "./build-resources.ts";
import { emitClient, emitIndex, withChildren } from "./emit-client.ts";
import { emitOperations } from "./emit-operations.ts";
import { emitResource } from "./emit-resource.ts";
import { readOperations } from "./read-operations.ts";

/**
 * The files of the client that our own emitter writes, from a bundled description. The same description gives the same text.
 *
 * @returns path below the output directory, and text.
 * @throws Error - an operation has no `operationId`, or two have the same name.
 */
export function emitFiles(document: OpenApiDocument): Map<string, string> {
  const resources = buildResources(document, readOperations(document));
  const all = resources.flatMap(withChildren);
  const schemas = Object.keys(document.components?.schemas ?? {});
  return new Map([
    ["operations.ts", emitOperations(all.flatMap((resource) => resource.operations))],
    ...all.map((resource) => [`resources/${resource.fileName}.ts`, emitResource(resource)] as const),
    ["client.ts", emitClient(resources)],
    ["index.ts", emitIndex(resources, schemas)],
  ]);
}
