import type { JsonObject } from "../json.ts";

/** A row and the rows it lives under. */
export interface Entry {
  /** The row as the API answers it, without hydrated members. Never changed in place. */
  readonly row: JsonObject;
  /** UUIDs of the rows above, by path parameter. */
  readonly parents: Readonly<Record<string, string>>;
}

/** The rows of one resource in one organization. */
export interface Collection {
  get(uuid: string): Entry | undefined;
  /** Rows in the order of their creation. */
  all(): Iterable<Entry>;
  /** Rows under the parent row that a path parameter names. */
  under(parameter: string, uuid: string): Iterable<Entry>;
  /** Another row that holds the same value in a unique set of members, with the members they share. */
  duplicateOf(entry: Entry): { readonly uuid: string; readonly members: readonly string[] } | undefined;
  /** Inserts the row, or replaces the one with its UUID. */
  put(entry: Entry): void;
  delete(uuid: string): void;
}

/**
 * Creates an empty collection.
 *
 * @param uniqueSets - sets of members no two rows under one parent may share.
 * @param onUndo - told how to take back each change.
 */
export function createCollection(
  uniqueSets: readonly (readonly string[])[],
  onUndo: (undo: () => void) => void,
): Collection {
  const entries = new Map<string, Entry>();
  const byParent = new Map<string, Map<string, Entry>>();
  const byUniqueKey = new Map<string, string>();

  function insert(uuid: string, entry: Entry): void {
    entries.set(uuid, entry);
    for (const key of parentKeys(entry)) {
      const siblings = byParent.get(key) ?? new Map<string, Entry>();
      byParent.set(key, siblings.set(uuid, entry));
    }
    for (const { key } of uniqueKeys(uniqueSets, entry)) byUniqueKey.set(key, uuid);
  }

  function remove(uuid: string, entry: Entry): void {
    entries.delete(uuid);
    for (const key of parentKeys(entry)) byParent.get(key)?.delete(uuid);
    for (const { key } of uniqueKeys(uniqueSets, entry)) byUniqueKey.delete(key);
  }

  function replace(uuid: string, before: Entry | undefined, after: Entry | undefined): void {
    // A replaced row keeps its place in the Map, so it is only taken out of the indexes its old values are in.
    if (before !== undefined && after !== undefined) {
      for (const { key } of uniqueKeys(uniqueSets, before)) byUniqueKey.delete(key);
    } else if (before !== undefined) remove(uuid, before);
    if (after !== undefined) insert(uuid, after);
  }

  return {
    get: (uuid) => entries.get(uuid),
    all: () => entries.values(),
    under: (parameter, uuid) => byParent.get(parentKey(parameter, uuid))?.values() ?? [],
    duplicateOf(entry) {
      for (const { key, members } of uniqueKeys(uniqueSets, entry)) {
        const uuid = byUniqueKey.get(key);
        if (uuid !== undefined && uuid !== entry.row.uuid) return { uuid, members };
      }
      return undefined;
    },
    put(entry) {
      const uuid = String(entry.row.uuid);
      const before = entries.get(uuid);
      replace(uuid, before, entry);
      onUndo(() => replace(uuid, entry, before));
    },
    delete(uuid) {
      const before = entries.get(uuid);
      if (before === undefined) return;
      replace(uuid, before, undefined);
      onUndo(() => replace(uuid, undefined, before));
    },
  };
}

function parentKey(parameter: string, uuid: string): string {
  return `${parameter}=${uuid}`;
}

function parentKeys(entry: Entry): readonly string[] {
  return Object.entries(entry.parents).map(([parameter, uuid]) => parentKey(parameter, uuid));
}

function uniqueKeys(
  sets: readonly (readonly string[])[],
  entry: Entry,
): readonly { readonly key: string; readonly members: readonly string[] }[] {
  const keys = sets.map((members) => ({ members, values: members.map((member) => entry.row[member] ?? null) }));
  return keys
    .filter(({ values }) => !values.includes(null))
    .map(({ members, values }) => ({ members, key: JSON.stringify([Object.values(entry.parents), members, values]) }));
}
