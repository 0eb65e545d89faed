import { createWriteStream } from "node:fs";
import { rename } from "node:fs/promises";
import { pipeline } from "node:stream/promises";

/** The part of a list answer that the export needs. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly pagination: { readonly totalItems: number };
}

/**
 * Writes all items of `pages` to a file, an object on each line, a page at a time. Only when all are there does the file get its name.
 *
 * @param onProgress - hears after every page how many items of how many are written.
 */
export async function writePages(
  path: string,
  pages: AsyncIterable<Page<unknown>>,
  onProgress: (done: number, total: number) => void,
): Promise<void> {
  const unfinished = `${path}.part`;
  await pipeline(async function* () {
    let done = 0;
    for await (const { items, pagination } of pages) {
      yield items.map((item) => `${JSON.stringify(item)}\n`).join("");
      done += items.length;
      onProgress(done, pagination.totalItems);
    }
  }, createWriteStream(unfinished));
  await rename(unfinished, path);
}
