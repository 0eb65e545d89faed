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
  readonly size: number;
  get(uuid: string): Entry | undefined;
  /** Rows in the order of their creation. */
  all(): Iterable<Entry>;
  /** Rows under the row that a path parameter names, and those that only name it in the member of an alias. */
  under(parameter: string, uuid: string): ReadonlyMap<string, Entry>;
  /** Another row that holds the same value in a unique set of members, with the members they share. */
  duplicateOf(entry: Entry): { readonly uuid: string; readonly members: readonly string[] } | undefined;
  /** Inserts the row, or replaces the one with its UUID. */
  put(entry: Entry): void;
  delete(uuid: string): void;
}

/** How a collection is indexed. */
export interface CollectionIndexes {
  /** Sets of members no two rows under one parent may share. */
  readonly unique: readonly (readonly string[])[];
  /** A member, never changed, whose value counts as another parent of the given parameter. */
  readonly alias?: { readonly parameter: string; readonly member: string } | undefined;
}

const NOTHING: ReadonlyMap<string, Entry> = new Map();

/**
 * Creates an empty collection.
 *
 * @param onUndo - told how to take back each change.
 */
export function createCollection(indexes: CollectionIndexes, onUndo: (undo: () => void) => void): Collection {
  let entries = new Map<string, Entry>();
  const byParent = new Map<string, Map<string, Entry>>();
  const byUniqueKey = new Map<string, string>();

  function insert(uuid: string, entry: Entry): void {
    entries.set(uuid, entry);
    for (const key of parentKeys(indexes, entry)) {
      const siblings = byParent.get(key);
      if (siblings === undefined) byParent.set(key, new Map([[uuid, entry]]));
      else siblings.set(uuid, entry);
    }
    for (const { key } of uniqueKeys(indexes, entry)) byUniqueKey.set(key, uuid);
  }

  function remove(uuid: string, entry: Entry): void {
    entries.delete(uuid);
    for (const key of parentKeys(indexes, entry)) {
      const siblings = byParent.get(key);
      siblings?.delete(uuid);
      if (siblings?.size === 0) byParent.delete(key);
    }
    for (const { key } of uniqueKeys(indexes, entry)) byUniqueKey.delete(key);
  }

  function replace(uuid: string, before: Entry | undefined, after: Entry | undefined): void {
    // A replaced row keeps its place in the Map, so it is only taken out of the indexes its old values are in.
    if (before !== undefined && after !== undefined) {
      for (const { key } of uniqueKeys(indexes, before)) byUniqueKey.delete(key);
    } else if (before !== undefined) remove(uuid, before);
    if (after !== undefined) insert(uuid, after);
  }

  /** A row that comes back stands at the end; the order of creation must hold for pages. */
  function reorder(): void {
    const sorted = [...entries].sort(([, a], [, b]) => (String(a.row.createdAt) < String(b.row.createdAt) ? -1 : 1));
    entries = new Map(sorted);
  }

  return {
    get size() {
      return entries.size;
    },
    get: (uuid) => entries.get(uuid),
    all: () => entries.values(),
    under: (parameter, uuid) => byParent.get(parentKey(parameter, uuid)) ?? NOTHING,
    duplicateOf(entry) {
      for (const { key, members } of uniqueKeys(indexes, entry)) {
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
      onUndo(() => {
        replace(uuid, undefined, before);
        reorder();
      });
    },
  };
}

function parentKey(parameter: string, uuid: string): string {
  return `${parameter}=${uuid}`;
}

function parentKeys({ alias }: CollectionIndexes, entry: Entry): readonly string[] {
  const keys = Object.entries(entry.parents).map(([parameter, uuid]) => parentKey(parameter, uuid));
  return alias === undefined ? keys : [...keys, parentKey(alias.parameter, String(entry.row[alias.member]))];
}

function uniqueKeys(
  { unique }: CollectionIndexes,
  entry: Entry,
): readonly { readonly key: string; readonly members: readonly string[] }[] {
  const keys = unique.map((members) => ({ members, values: members.map((member) => entry.row[member] ?? null) }));
  return keys
    .filter(({ values }) => !values.includes(null))
    .map(({ members, values }) => ({ members, key: JSON.stringify([Object.values(entry.parents), members, values]) }));
}
