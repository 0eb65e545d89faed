import type {
  ApieraClient,
  AttributeTermContentResponse,
  ProductAttributeResponse,
  ProductTermResponse,
} from "@apiera/client";
import { rowsOf } from "./rows.ts";

/** UUIDs that go into one address; each takes some 50 characters. */
const UUIDS_PER_CALL = 100;

/**
 * The words for the terms that variants link to, by UUID of the term: the label in the default locale, or the code. Terms are read by attribute, so this
 * costs a call for each attribute that is in use, side by side.
 *
 * @param attributes - of the variant parent: a variant's terms name its links to attributes.
 */
export async function termLabels(
  client: ApieraClient,
  attributes: readonly ProductAttributeResponse[],
  terms: readonly ProductTermResponse[],
  locale: string | undefined,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, string>> {
  const labels = new Map<string, string>();
  const byLink = Map.groupBy(terms, ({ productAttributeUuid }) => productAttributeUuid);
  const reads = attributes.flatMap(({ uuid, attributeUuid }) => {
    const uuids = new Set(byLink.get(uuid)?.map(({ attributeTermUuid }) => attributeTermUuid));
    return chunks([...uuids]).map(async (chunk) => {
      const query = { uuids: chunk, size: UUIDS_PER_CALL, expand: { contents: true } };
      const { items } = await client.attributes.terms.list(attributeUuid, query, { signal });
      for (const { uuid: term, code, contents } of items) {
        const own = rowsOf<AttributeTermContentResponse>(contents).find(({ localeUuid }) => localeUuid === locale);
        labels.set(term, own?.label ?? code);
      }
    });
  });
  await Promise.all(reads);
  return labels;
}

function chunks(uuids: readonly string[]): string[][] {
  const count = Math.ceil(uuids.length / UUIDS_PER_CALL);
  return Array.from({ length: count }, (_, index) => uuids.slice(index * UUIDS_PER_CALL, (index + 1) * UUIDS_PER_CALL));
}
