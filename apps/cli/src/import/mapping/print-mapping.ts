import { basename } from "node:path";
import { usageError } from "../../cli-error.ts";
import { readTable } from "../read/read-file.ts";
import { fitMerchantMapping } from "./fit.ts";
import { isMerchantHeader } from "./load.ts";
import { MERCHANT_MAPPING } from "./merchant.ts";
import { isOwnHeader } from "./own.ts";

/**
 * A mapping to begin from.
 *
 * @param path - the file to map: the mapping has the columns that are there, or tells them where they are not known.
 * @throws CliError - the file cannot be read, or needs no mapping.
 */
export async function mappingToEdit(path: string | undefined): Promise<string> {
  if (path === undefined) return MERCHANT_MAPPING;
  const { header } = await readTable(path);
  if (isOwnHeader(header)) {
    throw usageError(`${basename(path)} needs no mapping: its columns are those of an exported catalogue.`);
  }
  if (isMerchantHeader(header)) return fitMerchantMapping(header).toString();
  // As JSON, since a name may hold a line break.
  return `# The columns of ${basename(path)}: ${JSON.stringify(header).slice(1, -1)}\n\n${MERCHANT_MAPPING}`;
}
