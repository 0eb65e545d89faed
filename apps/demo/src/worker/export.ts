import { join } from "node:path";
import { EXPORT_FILES } from "../export-files.ts";
import { inChunks } from "./bulk.ts";
import type { JobContext } from "./job-context.ts";
import type { Job } from "./messages.ts";
import { type Page, writePages } from "./ndjson.ts";

type ExportProductsJob = Extract<Job, { kind: "export-products" }>;
type ExportVariantsJob = Extract<Job, { kind: "export-variants" }>;

/** Full contents and tags in the same answer save a request for each product. */
const EXPAND = { contents: true, productTags: true } as const;

/** Exports the simple products and the parents made since the import began, in the order of their codes. */
export async function exportProducts({ directory, since }: ExportProductsJob, context: JobContext): Promise<void> {
  const { client, signal, onProgress } = context;
  const pages = client.products
    .iterate(
      {
        types: ["simple", "variantParent"],
        createdAt: { min: since },
        code: { order: "asc" },
        expand: EXPAND,
        size: 50,
      },
      { signal },
    )
    .pages();
  await writePages(join(directory, EXPORT_FILES.products), pages, (done, total) =>
    onProgress("export simple products and parents", done, total),
  );
}

/** Exports the variants and SKUs made since the import began, the tags of the catalogue, and the locales. */
export async function exportVariants(
  { directory, since, tagCodes }: ExportVariantsJob,
  context: JobContext,
): Promise<void> {
  const { client, signal, onProgress } = context;
  const variants = client.products.iterate(
    {
      types: ["variant"],
      statuses: ["draft"],
      createdAt: { min: since },
      code: { order: "asc" },
      expand: EXPAND,
      size: 50,
    },
    { signal },
  );
  await writePages(join(directory, EXPORT_FILES.variants), variants.pages(), (done, total) =>
    onProgress("export variants", done, total),
  );

  const skus = client.skus.iterate(
    { statuses: ["published"], createdAt: { min: since }, code: { order: "asc" }, size: 100 },
    { signal },
  );
  await writePages(join(directory, EXPORT_FILES.skus), skus.pages(), (done, total) =>
    onProgress("export SKUs", done, total),
  );

  await writePages(join(directory, EXPORT_FILES.tags), tagPages(tagCodes, context), (done, total) =>
    onProgress("export tags", done, total),
  );
  await writePages(join(directory, EXPORT_FILES.locales), client.locales.iterate({}, { signal }).pages(), () => {});
}

/** Tags may be older than the import, so they are asked for by code. */
async function* tagPages(codes: readonly string[], { client, signal }: JobContext): AsyncGenerator<Page<unknown>> {
  for (const chunk of inChunks(codes)) {
    const { items } = await client.tags.list({ codes: chunk, size: chunk.length }, { signal });
    yield { items, pagination: { totalItems: codes.length } };
  }
}
