import { readFile } from "node:fs/promises";
import { join } from "node:path";
import * as z from "zod/mini";
import { EXPORT_FILES } from "../export-files.ts";
import {
  type CatalogueRecord,
  contentRecord,
  productRecord,
  productTagRecord,
  skuRecord,
  tagRecord,
} from "./records.ts";

const codedSchema = z.object({ uuid: z.string(), code: z.string() });
const text = z.nullish(z.string());
const productSchema = z.object({
  uuid: z.string(),
  code: z.string(),
  type: z.string(),
  parentUuid: text,
  skuUuid: text,
  contents: z.array(z.object({ localeUuid: z.string(), label: z.string(), description: text, shortDescription: text })),
  productTags: z.array(z.object({ tagUuid: z.string() })),
});

/**
 * Reads the exported files of a directory.
 *
 * @returns every record in them, codes in the place of ids. An id that stands for nothing in the files stays as it is.
 */
export async function exportedRecords(directory: string): Promise<CatalogueRecord[]> {
  const read = <T>(file: string, schema: z.ZodMiniType<T>): Promise<T[]> => readNdjson(join(directory, file), schema);
  const skus = await read(EXPORT_FILES.skus, codedSchema);
  const tags = await read(EXPORT_FILES.tags, codedSchema);
  const locales = await read(EXPORT_FILES.locales, codedSchema);
  const products = [
    ...(await read(EXPORT_FILES.products, productSchema)),
    ...(await read(EXPORT_FILES.variants, productSchema)),
  ];

  const codes = new Map([...skus, ...tags, ...locales, ...products].map(({ uuid, code }) => [uuid, code]));
  const codeOf = (uuid: string): string => codes.get(uuid) ?? uuid;
  const codeOrNull = (uuid: string | null | undefined): string | null => (uuid ? codeOf(uuid) : null);
  return [
    ...skus.map(({ code }) => skuRecord(code)),
    ...tags.map(({ code }) => tagRecord(code)),
    ...products.flatMap(({ code, type, parentUuid, skuUuid, contents, productTags }) => [
      productRecord(code, { type, parent: codeOrNull(parentUuid), sku: codeOrNull(skuUuid) }),
      ...contents.map(({ localeUuid, label, description, shortDescription }) =>
        contentRecord(code, codeOf(localeUuid), {
          label,
          description: description ?? null,
          shortDescription: shortDescription ?? null,
        }),
      ),
      ...productTags.map(({ tagUuid }) => productTagRecord(code, codeOf(tagUuid))),
    ]),
  ];
}

async function readNdjson<T>(path: string, schema: z.ZodMiniType<T>): Promise<T[]> {
  const lines = (await readFile(path, "utf8")).split("\n");
  return lines.filter((line) => line !== "").map((line) => schema.parse(JSON.parse(line)));
}
