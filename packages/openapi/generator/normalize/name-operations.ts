import type { OpenApiDocument } from "../../src/openapi-document.ts";
import { camelCase, Names, pascalCase } from "../client/names.ts";
import { parseAddress } from "../client/roles.ts";
import { operationsOf } from "../operations.ts";

/**
 * Gives every operation a name of its own and exactly one tag. A missing name follows from method and path, `getBooksById`; of two that would be the
 * same in code the later gets a number. A missing tag follows from the path; of several the first counts.
 *
 * @returns a copy.
 */
export function nameOperations(description: OpenApiDocument): OpenApiDocument {
  const document = structuredClone(description);
  const operations = Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
    operationsOf(item).map(([method, operation]) => ({ method, path, operation })),
  );
  const taken = new Names();
  // Names that are there come first, so that they stay as they are.
  for (const { operation } of operations) {
    const { operationId } = operation;
    if (operationId === undefined) continue;
    const wanted = camelCase(operationId);
    if (wanted === "") delete operation.operationId;
    else operation.operationId = `${operationId}${numberOf(taken, wanted)}`;
  }
  for (const { method, path, operation } of operations) {
    if (operation.operationId === undefined) {
      const wanted = nameOf(method, path);
      operation.operationId = `${wanted}${numberOf(taken, wanted)}`;
    }
    operation.tags = [operation.tags?.find((tag) => pascalCase(tag) !== "") ?? tagOf(path)];
  }
  return document;
}

function nameOf(method: string, path: string): string {
  const words = path.split("/").map((segment) => segment.replaceAll(/\{([^{}]+)\}/g, " by $1 "));
  return camelCase([method.toLowerCase(), ...words].join(" "));
}

function tagOf(path: string): string {
  const { collection } = parseAddress(path);
  return pascalCase(collection.filter((segment) => segment !== "{}").join(" ")) || "Root";
}

/** The number that makes a name unique, in whatever case its letters are; empty when it is. */
function numberOf(taken: Names, name: string): string {
  return taken.unique(name.toLowerCase()).slice(name.length);
}
