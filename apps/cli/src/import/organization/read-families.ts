import type { SharedThings } from "../catalogue/shared.ts";
import { forEachConcurrently } from "../concurrently.ts";
import { PAGE_SIZE, readByKeys } from "./batches.ts";
import { oldestByKey } from "./oldest.ts";
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
  const found = new Map<string, ExistingFamily>();
  await forEachConcurrently(
    oldestByKey(rows, ({ name }) => name),
    async ([name, { row, alike }]) => {
      const { uuid, status } = row;
      const wanted = familyAttributes.get(name)?.size ?? 0;
      const attributes =
        wanted === 0 ? [] : await client.families.attributes.iterate(uuid, { size: PAGE_SIZE }, options).toArray();
      found.set(name, {
        uuid,
        status,
        alike,
        attributeUuids: new Set(attributes.map(({ attributeUuid }) => attributeUuid)),
      });
    },
  );
  return found;
}
