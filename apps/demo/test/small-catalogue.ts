import { writeFile } from "node:fs/promises";
import { join } from "node:path";

/** Records of a small catalogue: 4 products of every type, 3 SKUs, 2 tags, 5 contents, 3 tags on products. */
export const SMALL_CATALOGUE_RECORDS = 17;

/**
 * Writes a small catalogue.
 *
 * @param directory - where to.
 * @param prefix - how the codes of products and SKUs begin. Tags are the same in all small catalogues.
 * @returns the path of the file, which has a space in it.
 */
export async function writeSmallCatalogue(directory: string, prefix = "test"): Promise<string> {
  const path = join(directory, "small catalogue.csv");
  await writeFile(
    path,
    `code,type,parent,sku,tags,label:en-US,description:en-US,shortDescription:en-US,label:nb-NO,description:nb-NO,shortDescription:nb-NO
${prefix}-cup,simple,,${prefix}-1,kitchen,"Cup, ""blue""","Two
lines",,"Kopp, «blå»","To
linjer",
${prefix}-coat,variantParent,,,kitchen|wool,Coat,,,Frakk,Vårfrakk til sjøs,
${prefix}-coat-s,variant,${prefix}-coat,${prefix}-2,,,,,S,,
${prefix}-coat-m,variant,${prefix}-coat,${prefix}-3,,,,,,,
`,
  );
  return path;
}
