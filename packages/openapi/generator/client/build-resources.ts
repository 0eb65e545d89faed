import type { OpenApiDocument } from "../../src/openapi-document.ts";
import type { NamedOperation, OperationModel, ResourceModel } from "./model.ts";
import { camelCase, identifier, kebabCase, pascalCase } from "./names.ts";

interface Group {
  readonly tag: string;
  readonly collection: readonly string[];
  readonly operations: OperationModel[];
}

/**
 * Groups operations by tag and hangs each resource below the one its path names: `/v1/products/{productUuid}/contents` below the one of
 * `/v1/products`. One whose path has no parent with a tag stands at the top.
 *
 * @returns the resources at the top, in the order of the description's tags, then of its paths.
 * @throws Error - two operations have the same name.
 */
export function buildResources(document: OpenApiDocument, operations: readonly OperationModel[]): ResourceModel[] {
  const order = (document.tags ?? []).map((tag) => tag.name);
  const tags = new Set([...order, ...operations.map((operation) => operation.tag)]);
  const groups = [...tags]
    .map((tag) =>
      groupOf(
        tag,
        operations.filter((operation) => operation.tag === tag),
      ),
    )
    .filter((group) => group !== undefined);
  checkUnique(operations);
  const descriptions = new Map((document.tags ?? []).map((tag) => [tag.name, tag.description]));
  const build = (group: Group, parent: Group | undefined): ResourceModel => ({
    tag: group.tag,
    description: descriptions.get(group.tag),
    className: `${pascalCase(group.tag)}Resource`,
    fileName: kebabCase(group.tag),
    property: propertyOf(group, parent),
    operations: nameMethods(group.operations),
    children: groups.filter((child) => parentOf(child, groups) === group).map((child) => build(child, group)),
  });
  return groups.filter((group) => parentOf(group, groups) === undefined).map((group) => build(group, undefined));
}

function groupOf(tag: string, operations: OperationModel[]): Group | undefined {
  const counts = new Map<string, number>();
  for (const { collection } of operations) {
    const key = collection.join("/");
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most && { tag, collection: most[0].split("/"), operations };
}

/** The group whose members the path of `group` goes through last. */
function parentOf(group: Group, groups: readonly Group[]): Group | undefined {
  const parameter = group.collection.lastIndexOf("{}");
  const path = group.collection.slice(0, Math.max(parameter, 0)).join("/");
  return parameter < 0 ? undefined : groups.find((other) => other !== group && other.collection.join("/") === path);
}

function propertyOf(group: Group, parent: Group | undefined): string {
  const below = parent && group.collection.slice(parent.collection.length + 1).join(" ");
  return camelCase(below ?? group.tag);
}

/** Two operations that would get the same method name keep the name of their operation instead. */
function nameMethods(operations: readonly OperationModel[]): NamedOperation[] {
  const uses = (name: string): number => operations.filter((operation) => operation.methodName === name).length;
  return operations.map((operation) => {
    const functionName = identifier(operation.operationId);
    return {
      ...operation,
      functionName,
      constantName: `${camelCase(operation.operationId)}Operation`,
      methodName: uses(operation.methodName) > 1 ? camelCase(operation.operationId) : operation.methodName,
    };
  });
}

function checkUnique(operations: readonly OperationModel[]): void {
  const seen = new Set<string>();
  for (const { operationId } of operations) {
    const name = identifier(operationId);
    if (seen.has(name)) throw new Error(`Two operations would be called ${name}; rename one.`);
    seen.add(name);
  }
}
