import type { SharedThings } from "../catalogue/shared.ts";
import { forEachConcurrently } from "../concurrently.ts";
import { PAGE_SIZE, readByKeys } from "./batches.ts";
import type { ExistingFamily } from "./organization.ts";
import type { ReadContext } from "./read-named.ts";

/**
 * Reads families by name, with their attributes where the file needs some. Names need not be unique: of several the oldest counts, always the
 * same one. Removed ones do not count.
 */
export async function readFamilies(
  { client, options }: ReadContext,
  { families, familyAttributes }: Pick<SharedThings, "families" | "familyAttributes">,
): Promise<ReadonlyMap<string, ExistingFamily>> {
  const rows = await readByKeys({
    keys: [...families],
    page: (page) => client.families.list({ isRemoved: false, name: { order: "asc" }, ...page }, options),
    some: (names) => client.families.iterate({ isRemoved: false, names, size: PAGE_SIZE }, options).toArray(),
  });
  const oldest = new Map<string, (typeof rows)[number]>();
  for (const row of rows) {
    const known = oldest.get(row.name);
    if (known === undefined || isOlder(row, known)) oldest.set(row.name, row);
  }
  const found = new Map<string, ExistingFamily>();
  await forEachConcurrently(oldest.values(), async ({ name, uuid, status }) => {
    const wanted = familyAttributes.get(name)?.size ?? 0;
    const attributes =
      wanted === 0 ? [] : await client.families.attributes.iterate(uuid, { size: PAGE_SIZE }, options).toArray();
    found.set(name, { uuid, status, attributeUuids: new Set(attributes.map(({ attributeUuid }) => attributeUuid)) });
  });
  return found;
}

/** Whether the first of two rows that have the same key is the one to go by. */
export function isOlder(
  one: { readonly createdAt: string; readonly uuid: string },
  other: { readonly createdAt: string; readonly uuid: string },
): boolean {
  return one.createdAt < other.createdAt || (one.createdAt === other.createdAt && one.uuid < other.uuid);
}
