import type { OpenApiDocument } from "../../src/openapi-document.ts";
import { allNames, compareShapes } from "./compare-shapes.ts";
import { compareMaps, operationChanges } from "./operation-changes.ts";
import { type Shape, shapesOf } from "./shape.ts";

/**
 * What differs between two descriptions, a line each: operations and their parameters by address, then schemas and their members by name.
 * The same descriptions give the same lines.
 *
 * @returns no lines when nothing a caller could notice has changed. Texts and examples do not count.
 */
export function listChanges(before: OpenApiDocument, after: OpenApiDocument): string[] {
  return [...operationChanges(before, after), ...schemaChanges(before, after)];
}

function schemaChanges(before: OpenApiDocument, after: OpenApiDocument): string[] {
  const [old, fresh] = [readSchemas(before), readSchemas(after)];
  return allNames(old, fresh).flatMap((name) => {
    const [was, is] = [old.get(name), fresh.get(name)];
    if (was === undefined) return [`added schema ${name}`];
    if (is === undefined) return [`removed schema ${name}`];
    const [root, members] = split(was);
    const [newRoot, newMembers] = split(is);
    const itself = root === undefined || newRoot === undefined ? "" : compareShapes(root, newRoot);
    return [
      ...(itself === "" ? [] : [`changed schema ${name}: ${itself}`]),
      ...compareMaps("member", members, newMembers, name),
    ];
  });
}

function readSchemas(document: OpenApiDocument): Map<string, Map<string, Shape>> {
  return new Map(
    Object.entries(document.components?.schemas ?? {}).map(([name, schema]) => [name, shapesOf(schema)] as const),
  );
}

/** The shape of a schema itself, and those of the places in it. */
function split(shapes: ReadonlyMap<string, Shape>): [Shape | undefined, Map<string, Shape>] {
  return [shapes.get(""), new Map([...shapes].filter(([place]) => place !== ""))];
}
