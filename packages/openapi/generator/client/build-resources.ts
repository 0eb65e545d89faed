import type { OpenApiDocument } from "../../src/openapi-document.ts";
import type { NamedOperation, OperationModel, ResourceModel } from "./model.ts";
import { camelCase, identifier, kebabCase, Names, pascalCase } from "./names.ts";
import { reservedFunctionNames, reservedMemberNames } from "./reserved.ts";

interface Group {
  readonly tag: string;
  readonly collection: readonly string[];
  readonly operations: OperationModel[];
}

/** The name of the class of a tag. Tags that differ only in spelling have the same. */
export function classNameOf(tag: string): string {
  return `${pascalCase(tag)}Resource`;
}

/**
 * Groups operations by tag and hangs each resource below the one its path goes through: `/v1/products/{productUuid}/contents` below the one
 * of `/v1/products`. One whose path goes through no other stands at the top.
 *
 * @returns the resources at the top, in the order of the description's tags, then of its paths.
 * @throws Error - two operations have the same name.
 */
export function buildResources(document: OpenApiDocument, operations: readonly OperationModel[]): ResourceModel[] {
  checkUnique(operations);
  const groups = groupByTag(document, operations);
  const descriptions = new Map((document.tags ?? []).map((tag) => [tag.name, tag.description]));
  const fileNames = new Names();
  const functionNames = new Names(reservedFunctionNames);
  const build = (group: Group, parent: Group | undefined, properties: Names): ResourceModel => {
    const operations = nameMethods(group, functionNames);
    const inner = new Names([...reservedMemberNames, ...operations.map(({ methodName }) => methodName), "iterate"]);
    return {
      tag: group.tag,
      description: descriptions.get(group.tag),
      className: classNameOf(group.tag),
      fileName: fileNames.unique(kebabCase(group.tag)),
      property: properties.unique(propertyOf(group, parent)),
      operations,
      children: groups.filter((child) => parentOf(child, groups) === group).map((child) => build(child, group, inner)),
    };
  };
  const top = new Names(reservedMemberNames);
  return groups.filter((group) => parentOf(group, groups) === undefined).map((group) => build(group, undefined, top));
}

function groupByTag(document: OpenApiDocument, operations: readonly OperationModel[]): Group[] {
  const tags = new Map<string, string>();
  for (const tag of [...(document.tags ?? []).map(({ name }) => name), ...operations.map(({ tag }) => tag)]) {
    if (!tags.has(classNameOf(tag))) tags.set(classNameOf(tag), tag);
  }
  return [...tags].flatMap(([className, tag]) => {
    const own = operations.filter((operation) => classNameOf(operation.tag) === className);
    const counts = new Map<string, number>();
    for (const { collection } of own) {
      const key = collection.join("/");
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    const [most] = [...counts].sort(([, a], [, b]) => b - a);
    return most === undefined ? [] : [{ tag, collection: most[0].split("/"), operations: own }];
  });
}

/** The group with the longest path that the path of `group` begins with. */
function parentOf(group: Group, groups: readonly Group[]): Group | undefined {
  const isBelow = (other: Group): boolean =>
    other.collection.length < group.collection.length &&
    other.collection.every((segment, index) => segment === group.collection[index]);
  return groups.filter(isBelow).sort((a, b) => b.collection.length - a.collection.length)[0];
}

function propertyOf(group: Group, parent: Group | undefined): string {
  const below = group.collection.slice(parent?.collection.length ?? group.collection.length);
  return camelCase(below.join(" ")) || camelCase(group.tag);
}

/**
 * Names the methods of a resource: by the verbs all resources share where the path is that of the resource, by the operation otherwise, and
 * where two would have the same name.
 */
function nameMethods({ operations, collection, tag }: Group, functionNames: Names): NamedOperation[] {
  const path = collection.join("/");
  const onCollection = operations.filter(({ conventional, collection: own }) => conventional || own.join("/") === path);
  const getsOne = onCollection.some(({ methodName, isSingle }) => methodName === "get" && isSingle);
  const verbs = operations.map((operation) => {
    if (!onCollection.includes(operation)) return undefined;
    // What is got of a collection whose members can be got is a list, whatever shape it has.
    return operation.methodName === "get" && getsOne && !operation.isSingle ? "list" : operation.methodName;
  });
  const methodNames = new Names(["constructor", "iterate"]);
  return operations.map((operation, index) => {
    const verb = verbs[index];
    const shared = verb !== undefined && verb !== "" && verbs.filter((other) => other === verb).length === 1;
    return {
      ...operation,
      functionName: functionNames.unique(identifier(camelCase(operation.operationId))),
      constantName: `${camelCase(operation.operationId)}Operation`,
      methodName: methodNames.unique(shared ? verb : ownName(operation.operationId, tag)),
    };
  });
}

/** `listComments` for `issues/list-comments` of the tag `issues`. */
function ownName(operationId: string, tag: string): string {
  const [, prefix = "", rest = ""] = /^(\w[^/.]*)[/.](.+)$/.exec(operationId) ?? [];
  return camelCase(camelCase(prefix) === camelCase(tag) && rest !== "" ? rest : operationId);
}

function checkUnique(operations: readonly OperationModel[]): void {
  const names = new Set<string>();
  for (const { operationId } of operations) {
    const name = camelCase(operationId).toLowerCase();
    if (names.has(name)) throw new Error(`Two operations would be called ${operationId}; rename one.`);
    names.add(name);
  }
}
