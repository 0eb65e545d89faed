/** A row that others can have the key of. */
interface Dated {
  readonly uuid: string;
  readonly createdAt: string;
}

/** Rows that have the same key: the one to go by, and the UUIDs of all of them. */
export interface Alike<Row> {
  readonly row: Row;
  readonly alike: ReadonlySet<string>;
}

/** Rows by a key that the API does not keep unique. Of several the oldest counts, always the same one. */
export function oldestByKey<Row extends Dated>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
): ReadonlyMap<string, Alike<Row>> {
  const found = new Map<string, { row: Row; alike: Set<string> }>();
  for (const row of rows) {
    const key = keyOf(row);
    const known = found.get(key);
    if (known === undefined) found.set(key, { row, alike: new Set([row.uuid]) });
    else {
      known.alike.add(row.uuid);
      if (isOlder(row, known.row)) known.row = row;
    }
  }
  return found;
}

/** Whether the first of two rows that have the same key is the one to go by. */
export function isOlder(one: Dated, other: Dated): boolean {
  return one.createdAt < other.createdAt || (one.createdAt === other.createdAt && one.uuid < other.uuid);
}
