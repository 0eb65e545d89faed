import type { ApieraClient } from "@apiera/client";
import { expanded } from "../../../src/import/organization/organization.ts";

/** Everything an organization has that an import could have written, by names instead of UUIDs, in an order that does not depend on them. */
export type Snapshot = Readonly<Record<string, readonly unknown[]>>;

const ALL = { size: 100 } as const;
const WITH_CONTENTS = { expand: { contents: true }, size: 100 } as const;

/** Reads a whole organization. Rows that are there twice are there twice in the snapshot. */
export async function takeSnapshot(client: ApieraClient): Promise<Snapshot> {
  const names = new Map<string | null | undefined, string>();
  const nameOf = (uuid: string | null | undefined): string | null =>
    uuid ? (names.get(uuid) ?? `unknown ${uuid}`) : null;
  const learn = <T extends { readonly uuid: string }>(rows: readonly T[], name: (row: T) => string): readonly T[] => {
    for (const row of rows) names.set(row.uuid, name(row));
    return rows;
  };
  learn(await client.locales.iterate(ALL).toArray(), ({ code }) => code);
  const texts = (rows: Parameters<typeof expanded>[0]): unknown =>
    sorted(
      expanded<object>(rows as never).map((row) => {
        const { localeUuid, label, description, shortDescription } = row as Record<string, string | null>;
        return [nameOf(localeUuid), label, description || null, shortDescription || null];
      }),
    );
  const simple = async (resource: ApieraClient["tags"] | ApieraClient["brands"] | ApieraClient["attributes"]) =>
    learn(await (resource as ApieraClient["tags"]).iterate(WITH_CONTENTS).toArray(), ({ code }) => code);

  const tags = await simple(client.tags);
  const brands = await simple(client.brands);
  const attributes = await simple(client.attributes);
  const named = (rows: typeof tags): unknown[] =>
    sorted(rows.map(({ code, status, contents }) => ({ code, status, contents: texts(contents) })));
  const terms: unknown[] = [];
  for (const attribute of attributes) {
    const rows = await client.attributes.terms.iterate(attribute.uuid, WITH_CONTENTS).toArray();
    learn(rows, ({ code }) => `${attribute.code}=${code}`);
    terms.push(...rows.map(({ code, contents }) => ({ attribute: attribute.code, code, contents: texts(contents) })));
  }
  const families: unknown[] = [];
  for (const { uuid, name, status } of learn(await client.families.iterate(ALL).toArray(), (row) => row.name)) {
    const rows = await client.families.attributes.iterate(uuid, ALL).toArray();
    const allowed = rows.map(({ attributeUuid, requirementLevel }) => [nameOf(attributeUuid), requirementLevel]);
    families.push({ name, status, attributes: sorted(allowed) });
  }
  const skus: unknown[] = [];
  for (const { uuid, code, status } of learn(await client.skus.iterate(ALL).toArray(), (row) => row.code)) {
    const weights = await client.skus.weights.iterate(uuid, ALL).toArray();
    skus.push({ code, status, weights: weights.map(({ value }) => value) });
  }
  const assetRows = await client.assets.iterate({ expand: { files: true }, size: 100 }).toArray();
  const assets = learn(assetRows, ({ name, description }) => JSON.stringify([name, description || null]));
  const expand = {
    ...{ contents: true, productTags: true, productAssets: true },
    ...{ productAttributes: true, productAttributeTerms: true },
  } as const;
  const products = learn(await client.products.iterate({ expand, size: 100 }).toArray(), ({ code }) => code);
  return {
    tags: named(tags),
    brands: named(brands),
    attributes: named(attributes),
    terms: sorted(terms),
    families: sorted(families),
    skus: sorted(skus),
    assets: sorted(
      assets.map(({ name, description, altText, category, status, files }) => ({
        ...{ name, description: description || null, altText: altText || null, category, status },
        files: expanded(files).map(({ variationType, status: state, checksum, mimeType }) => [
          ...[variationType, state, checksum, mimeType],
        ]),
      })),
    ),
    products: sorted(
      products.map((row) => {
        const own = expanded(row.productAttributes);
        const attributeOf = new Map(own.map(({ uuid, attributeUuid }) => [uuid, nameOf(attributeUuid)]));
        return {
          ...{ code: row.code, type: row.type, status: row.status },
          ...{ family: nameOf(row.familyUuid), brand: nameOf(row.brandUuid) },
          ...{ sku: nameOf(row.skuUuid), parent: nameOf(row.parentUuid) },
          contents: texts(row.contents),
          tags: sorted(expanded(row.productTags).map(({ tagUuid }) => nameOf(tagUuid))),
          assets: sorted(expanded(row.productAssets).map((link) => [nameOf(link.assetUuid), link.displayOrder])),
          attributes: sorted(own.map(({ attributeUuid, isVariant }) => [nameOf(attributeUuid), isVariant])),
          terms: sorted(
            expanded(row.productAttributeTerms).map((link) => [
              ...[attributeOf.get(link.productAttributeUuid), nameOf(link.attributeTermUuid)],
            ]),
          ),
        };
      }),
    ),
  };
}

function sorted<T>(rows: readonly T[]): T[] {
  return rows
    .map((row) => [JSON.stringify(row), row] as const)
    .sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0))
    .map(([, row]) => row);
}
