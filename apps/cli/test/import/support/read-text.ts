import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseMapping } from "../../../src/import/mapping/load.ts";
import { type ReadFile, readCatalogueFile } from "../../../src/import/read/read-file.ts";
import { temporaryDirectory } from "../../support/cli.ts";

/**
 * Reads a text as the file of this name.
 *
 * @param mapping - YAML; none: it is found out from the header.
 */
export async function readText(
  text: string | Uint8Array,
  { name = "products.csv", mapping = "" }: { readonly name?: string; readonly mapping?: string } = {},
): Promise<ReadFile> {
  await using directory = await temporaryDirectory();
  const path = join(directory.path, name);
  await writeFile(path, text);
  return await readCatalogueFile(path, mapping === "" ? undefined : parseMapping(mapping, "mapping.yaml"));
}

/** Problems as `line column: message`. */
export function linesOf({ problems }: Pick<ReadFile, "problems">): string[] {
  return problems.map(({ row, column, message }) => `${row} ${column ?? "-"}: ${message}`);
}
