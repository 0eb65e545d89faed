import type { ApiOperation } from "@apiera/openapi";
import type { JsonObject } from "../json.ts";
import { createOperationReader, type OperationReader } from "./operation-reader.ts";
import { readResource } from "./read-resource.ts";
import {
  type Action,
  actionOf,
  collectionNameOf,
  collectionPathOf,
  type ParentLevel,
  type Resource,
  type ServedOperation,
} from "./served-operation.ts";

/** What the server knows from the description. */
export interface ApiModel {
  /** What is served. */
  readonly served: readonly ServedOperation[];
  /** Operations of the description whose kind the server does not know; they answer 404. */
  readonly unserved: readonly ApiOperation[];
  /** Resources by the path of their collection. */
  readonly resources: ReadonlyMap<string, Resource>;
  /** Resources whose rows live under rows of the given collection, at any depth. */
  childrenOf(collectionPath: string): readonly Resource[];
  /** The resource whose rows are called so, e.g. `sku` for a member `skuUuid`; undefined when there is none. */
  resourceNamed(name: string): Resource | undefined;
  /** The resource of a collection, e.g. `productContents`. */
  collectionNamed(name: string): Resource | undefined;
  /** The operation that creates rows of a resource, one at a time. */
  creationOf(resource: Resource): ServedOperation | undefined;
}

/** Derives the resources from the operations and their schemas. */
export function createApiModel(document: JsonObject, operations: readonly ApiOperation[]): ApiModel {
  const reader = createOperationReader(document);
  const homeOf = homesOf(operations);
  const homes = new Map(operations.map(({ path }) => [path, homeOf(path)]));
  const groups = new Map<string, ApiOperation[]>();
  for (const operation of operations) {
    const home = homes.get(operation.path) ?? "";
    groups.set(home, [...(groups.get(home) ?? []), operation]);
  }
  const resources = new Map<string, Resource>();
  for (const [collectionPath, group] of groups) {
    const resource = readResource(reader, collectionPath, group);
    if (resource !== undefined) resources.set(collectionPath, resource);
  }

  const served: ServedOperation[] = [];
  const unserved: ApiOperation[] = [];
  for (const operation of operations) {
    const action = knownAction(reader, operation);
    const resource = resources.get(homes.get(operation.path) ?? "");
    if (action === undefined || resource === undefined) unserved.push(operation);
    else served.push(servedOperation(reader, operation, action, resource));
  }

  const all = [...resources.values()];
  const byEntity = new Map(all.map((resource) => [resource.entity.toLowerCase(), resource]));
  const byName = new Map(all.map((resource) => [collectionNameOf(resource.collectionPath), resource]));
  const creations = new Map<Resource, ServedOperation>();
  for (const one of served) {
    if (one.action === "create" || one.action === "initiateUpload") creations.set(one.resource, one);
  }
  const children = new Map<string, readonly Resource[]>();
  return {
    served,
    unserved,
    resources,
    childrenOf(collectionPath) {
      const isAbove = (parent: ParentLevel): boolean => parent.collectionPath === collectionPath;
      const found = children.get(collectionPath) ?? all.filter(({ parents }) => parents.some(isAbove));
      children.set(collectionPath, found);
      return found;
    },
    resourceNamed: (name) => byEntity.get(name.toLowerCase()),
    collectionNamed: (name) => byName.get(name),
    creationOf: (resource) => creations.get(resource),
  };
}

/**
 * Finds the collection an address belongs to. A bulk action may leave the parents out (`/v1/assets/files/bulk/actions/initiate-upload`): it belongs to the collection
 * with the same words.
 */
function homesOf(operations: readonly ApiOperation[]): (path: string) => string {
  const words = (path: string): string => path.replace(/\/\{[^}]+\}/g, "");
  const plain = new Set(
    operations.filter(({ path }) => !path.includes("/actions/")).map(({ path }) => collectionPathOf(path)),
  );
  const byWords = new Map([...plain].map((path) => [words(path), path]));
  return (path) => {
    const home = collectionPathOf(path);
    return plain.has(home) ? home : (byWords.get(words(home)) ?? home);
  };
}

/** A `GET` that answers no page reads a resource that is no collection. */
function knownAction(reader: OperationReader, operation: ApiOperation): Action | undefined {
  const action = actionOf(operation.method, operation.path);
  return action === "list" && !reader.isPage(operation) ? "getSingle" : action;
}

function servedOperation(
  reader: OperationReader,
  operation: ApiOperation,
  action: Action,
  resource: Resource,
): ServedOperation {
  const onOneRow = operation.pathParameters.length > resource.parents.length;
  return {
    ...{ operation, action, resource },
    idParameter: onOneRow ? operation.pathParameters.at(-1) : undefined,
    bodyMembers: new Set(reader.bodyMembers(operation).keys()),
    statuses: reader.statuses(operation),
  };
}
