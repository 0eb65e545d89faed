import { type Catalogue, skuCodes } from "../catalogue/catalogue.ts";
import { DemoError } from "../demo-error.ts";
import { byCode, inChunks } from "./bulk.ts";
import type { JobContext } from "./job-context.ts";

/**
 * The ids of locales by their codes. Contents can be written in active locales only.
 *
 * @throws DemoError - one is not there or not active: names it and says what to do.
 */
export async function findActiveLocales(
  codes: readonly string[],
  { client, signal }: JobContext,
): Promise<Map<string, string>> {
  const { items } = await client.locales.list({ codes, statuses: ["active"], size: codes.length }, { signal });
  const found = byCode(items);
  const missing = codes.filter((code) => !found.has(code));
  if (missing.length > 0) {
    throw new DemoError(
      `The organization has no active locale ${missing.join(", ")}: create and activate it, or remove its columns from the file. Nothing was written.`,
    );
  }
  return found;
}

/** The ids of those tags that the organization has, by their codes. */
export async function findTags(codes: readonly string[], { client, signal }: JobContext): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const chunk of inChunks(codes)) {
    const { items } = await client.tags.list({ codes: chunk, size: chunk.length }, { signal });
    for (const { code, uuid } of items) found.set(code, uuid);
  }
  return found;
}

/**
 * Makes sure that no code of a catalogue is taken, before anything is written.
 *
 * @throws DemoError - some are: names the first.
 */
export async function refuseDuplicates(catalogue: Catalogue, { client, signal }: JobContext): Promise<void> {
  const taken: string[] = [];
  for (const codes of inChunks(catalogue.products.map(({ code }) => code))) {
    const { items } = await client.products.list({ codes, size: codes.length }, { signal });
    taken.push(...items.map(({ code }) => `product ${code}`));
  }
  for (const codes of inChunks(skuCodes(catalogue))) {
    const { items } = await client.skus.list({ codes, size: codes.length }, { signal });
    taken.push(...items.map(({ code }) => `SKU ${code}`));
  }
  if (taken.length > 0) {
    const shown = taken.slice(0, 5).join(", ");
    throw new DemoError(
      `The organization already has ${taken.length} of the catalogue's codes (${shown}${taken.length > 5 ? ", …" : ""}): change them in the file, or use another organization. Nothing was written.`,
    );
  }
}
