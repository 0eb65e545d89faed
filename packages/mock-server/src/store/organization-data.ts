import type { Resource } from "../description/served-operation.ts";
import { rulesOf } from "../resources/rules.ts";
import { type Collection, type CollectionIndexes, createCollection } from "./collection.ts";

/** Everything one organization holds. */
export interface OrganizationData {
  /** The rows of a resource. */
  collection(resource: Resource): Collection;
  /** Runs `work`; when it throws, every change it made is undone. */
  transaction<T>(work: () => T): T;
}

/** Creates the data of an organization, empty. */
export function createOrganizationData(): OrganizationData {
  const collections = new Map<string, Collection>();
  let undoLog: (() => void)[] = [];

  return {
    collection(resource) {
      const known = collections.get(resource.collectionPath);
      if (known !== undefined) return known;
      const created = createCollection(indexesOf(resource), (undo) => undoLog.push(undo));
      collections.set(resource.collectionPath, created);
      return created;
    },
    transaction(work) {
      undoLog = [];
      try {
        return work();
      } catch (error) {
        for (const undo of undoLog.reverse()) undo();
        throw error;
      } finally {
        undoLog = [];
      }
    },
  };
}

function indexesOf(resource: Resource): CollectionIndexes {
  const { unique, alsoUnder } = rulesOf(resource);
  return { unique, alias: alsoUnder };
}
