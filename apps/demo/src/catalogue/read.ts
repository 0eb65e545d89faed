import { basename } from "node:path";
import type { Catalogue, CatalogueContent, CatalogueProduct, ProductType } from "./catalogue.ts";
import { CONTENT_FIELDS, contentColumn, PRODUCT_COLUMNS, TAG_SEPARATOR } from "./columns.ts";
import { CatalogueError, type CatalogueProblem } from "./problems.ts";
import { parseTable, type Row, readText } from "./rows.ts";

const TYPES: readonly ProductType[] = ["simple", "variantParent", "variant"];

/** Notes a problem of the row at hand. */
type Report = (column: string, message: string) => void;

/**
 * Reads and checks a catalogue file.
 *
 * @param path - a CSV file in UTF-8 with the columns of the sample catalogue.
 * @throws CatalogueError - names every problem it found; the import then never begins.
 */
export async function readCatalogue(path: string): Promise<Catalogue> {
  return parseCatalogue(await readText(path), basename(path));
}

/**
 * Reads and checks the text of a catalogue file.
 *
 * @param file - what errors call the file.
 * @throws CatalogueError - names every problem it found.
 */
export function parseCatalogue(text: string, file: string): Catalogue {
  const table = parseTable(text, file);
  const locales = localesOf(table.columns);
  const problems: CatalogueProblem[] = headerProblems(table.columns, locales);
  if (problems.length > 0) throw new CatalogueError(file, problems);
  if (table.rows.length === 0) throw new CatalogueError(file, [{ row: 2, message: "there is no product; add rows" }]);

  const entries = table.rows.map((row) => {
    const report: Report = (column, message) => problems.push({ row: row.number, column, message });
    return { product: readProduct(row, locales, report), report };
  });
  checkUnique(entries, "code");
  checkUnique(entries, "sku");
  checkParents(entries);
  if (problems.length > 0)
    throw new CatalogueError(
      file,
      problems.toSorted((a, b) => a.row - b.row),
    );
  return { locales, products: entries.map(({ product }) => product) };
}

/** The locales that `columns` have a label for, e.g. `nb-NO` of `label:nb-NO`. */
function localesOf(columns: readonly string[]): string[] {
  const prefix = contentColumn("label", "");
  return columns.filter((column) => column.startsWith(prefix)).map((column) => column.slice(prefix.length));
}

function headerProblems(columns: readonly string[], locales: readonly string[]): CatalogueProblem[] {
  const contentColumns = locales.flatMap((locale) => CONTENT_FIELDS.map((field) => contentColumn(field, locale)));
  const known = [...PRODUCT_COLUMNS, ...contentColumns];
  const missing = known.filter((column) => !columns.includes(column));
  const unknown = columns.filter((column) => !known.includes(column));
  const problems = [
    ...missing.map((column) => ({ row: 1, column, message: "is missing; add it, with commas between columns" })),
    ...unknown.map((column) => ({ row: 1, column, message: `is not known; known are ${known.join(", ")}` })),
  ];
  if (locales.length === 0)
    problems.push({ row: 1, column: "label:en-US", message: "no locale has a label; add one such column" });
  return problems;
}

function readProduct({ cells }: Row, locales: readonly string[], report: Report): CatalogueProduct {
  const cell = (column: string): string => cells.get(column) ?? "";
  const given = cell("type");
  const type = TYPES.find((known) => known === given);
  if (type === undefined) report("type", `"${given}" is no product type; write ${TYPES.join(", ")}`);

  for (const column of ["code", "parent", "sku"] as const) {
    if (cell(column) !== cell(column).trim()) report(column, "has spaces around it; remove them");
  }
  if (cell("code") === "") report("code", "is empty; give the product a code");
  if (type === "variantParent" && cell("sku") !== "") report("sku", "a parent is not sold itself; leave its SKU empty");
  if (type !== undefined && type !== "variantParent" && cell("sku") === "")
    report("sku", "is empty; a product that is sold needs one");

  const tags = cell("tags") === "" ? [] : cell("tags").split(TAG_SEPARATOR);
  if (tags.some((tag) => tag === "" || tag !== tag.trim()))
    report("tags", `write tags with a single ${TAG_SEPARATOR} between them, without spaces`);
  if (new Set(tags).size < tags.length) report("tags", "names a tag twice; name it once");

  return {
    code: cell("code"),
    type: type ?? "simple",
    parent: cell("parent") || null,
    sku: cell("sku") || null,
    tags,
    contents: locales.flatMap((locale) => readContent(cell, locale, report) ?? []),
  };
}

/** The texts of one locale, or undefined when all are empty. */
function readContent(cell: (column: string) => string, locale: string, report: Report): CatalogueContent | undefined {
  const [label, description, shortDescription] = CONTENT_FIELDS.map((field) => cell(contentColumn(field, locale)));
  if (!label && !description && !shortDescription) return undefined;
  if (!label) report(contentColumn("label", locale), "is empty though the locale has other texts; give it a label");
  return { locale, label: label ?? "", description: description || null, shortDescription: shortDescription || null };
}

interface Entry {
  readonly product: CatalogueProduct;
  readonly report: Report;
}

function checkUnique(entries: readonly Entry[], column: "code" | "sku"): void {
  const seen = new Set<string>();
  for (const { product, report } of entries) {
    const value = product[column];
    if (!value) continue;
    if (seen.has(value)) report(column, `"${value}" stands in an earlier row too; every ${column} must be unique`);
    seen.add(value);
  }
}

function checkParents(entries: readonly Entry[]): void {
  const parents = new Set(entries.flatMap(({ product }) => (product.type === "variantParent" ? product.code : [])));
  for (const { product, report } of entries) {
    if (product.type === "variant") {
      if (product.parent === null) report("parent", "is empty; name the code of the variant's parent");
      else if (!parents.has(product.parent))
        report("parent", `no row of type variantParent has the code "${product.parent}"`);
    } else if (product.parent !== null) {
      report("parent", `only a variant has a parent; leave it empty or write variant as type`);
    }
  }
}
