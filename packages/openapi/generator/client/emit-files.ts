import type { OpenApiDocument } from "../../src/openapi-document.ts";
import { operationsOf } from "../operations.ts";
import { buildResources, classNameOf } from "./build-resources.ts";
import { Components } from "./components.ts";
import { emitClient, emitIndex, withChildren } from "./emit-client.ts";
import { emitOperations } from "./emit-operations.ts";
import { emitResource } from "./emit-resource.ts";
import type { ResourceModel } from "./model.ts";
import { pascalCase } from "./names.ts";
import { readOperations } from "./read-operations.ts";
import type { CheckedBodies } from "./schemas/checked-bodies.ts";

/** What {@link emitFiles} makes of a description. */
export interface EmittedClient {
  /** Path below the output directory, and text. */
  readonly files: ReadonlyMap<string, string>;
  /** The components the text refers to, for their types and validators. */
  readonly components: Components;
  readonly checked: CheckedBodies;
  /** The resources at the top. */
  readonly resources: readonly ResourceModel[];
}

/**
 * The files of the client that our own emitter writes, from a bundled description. The same description gives the same text.
 *
 * @throws Error - an operation has no `operationId`, or two have the same name.
 */
export function emitFiles(document: OpenApiDocument): EmittedClient {
  const components = new Components(document, [...typeNames(document)]);
  const resources = buildResources(components.document, readOperations(components));
  const all = resources.flatMap(withChildren);
  const operations = all.flatMap((resource) => resource.operations);
  const checked = {
    requests: new Set(operations.flatMap(({ body }) => body?.schema ?? [])),
    responses: new Set(operations.flatMap(({ result }) => result?.schema ?? [])),
  };
  const files = new Map([
    ["operations.ts", emitOperations(operations)],
    ...all.map((resource) => [`resources/${resource.fileName}.ts`, emitResource(resource)] as const),
    ["client.ts", emitClient(resources)],
    ["index.ts", emitIndex(resources, Object.keys(components.schemas))],
  ]);
  return { files, components, checked, resources };
}

/** The names of the types and classes that follow from operations and tags; components are called otherwise. */
function* typeNames(document: OpenApiDocument): Generator<string> {
  for (const { name } of document.tags ?? []) yield classNameOf(name);
  for (const [, operation] of Object.values(document.paths ?? {}).flatMap(operationsOf)) {
    for (const tag of operation.tags ?? []) yield classNameOf(tag);
    yield `${pascalCase(operation.operationId ?? "")}Query`;
    yield `${pascalCase(operation.operationId ?? "")}Headers`;
  }
}
