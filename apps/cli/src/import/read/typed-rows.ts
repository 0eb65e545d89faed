import type { ProductType } from "@apiera/client";
import type { CatalogueProduct, CatalogueTerm, Named, RowRole } from "../catalogue/catalogue.ts";
import { variantCode } from "../catalogue/codes.ts";
import type { Mapping } from "../mapping/mapping.ts";
import type { Cells } from "./cells.ts";
import { named, readBrand, readContents, readFamily, readImages, readPublished, readSku, readTags } from "./members.ts";
import type { ReadGroup } from "./shop-rows.ts";
import type { Row } from "./table.ts";

const TYPES = ["simple", "variantParent", "variant", "image"] as const;
type RowType = (typeof TYPES)[number];

/**
 * Rows that say what they are, as in the project's own format: one for the product, one for each variant, one for each further image of either.
 */
export function readTypedRows(
  cells: Cells,
  handle: string,
  rows: readonly [Row, ...Row[]],
  mapping: Mapping,
): ReadGroup {
  const [first] = rows;
  const types = new Map(rows.map((row) => [row, typeOf(cells, row, mapping)]));
  const heads = rows.filter((row) => types.get(row) === "simple" || types.get(row) === "variantParent");
  const [head, second] = heads;
  if (head === undefined) {
    cells.report(first, mapping.product.type, "has no row of type simple or variantParent for this product; add one");
    return { products: [], roles: [] };
  }
  if (second !== undefined) {
    cells.report(second, mapping.product.type, `is a second row for the product of line ${head.line}; delete one`);
  }
  const attributes = mapping.options.flatMap(({ name, nameCode }) => {
    const attribute = named(cells.text(head, nameCode), cells.text(head, name));
    return attribute === undefined ? [] : [attribute];
  });
  const isParent = types.get(head) === "variantParent";
  const product = readOne(cells, head, handle, {
    ...{ mapping, handle, parent: undefined, type: isParent ? "variantParent" : "simple" },
    ...{ attributes: isParent ? attributes : [], terms: [] },
    imageRows: rows.filter((row) => types.get(row) === "image" && variantOf(cells, row, mapping) === undefined),
  });
  const roles: RowRole[] = [{ row: head.line, handle, kind: "product", code: handle }];
  const variants = rows
    .filter((row) => types.get(row) === "variant")
    .map((row) => {
      if (!isParent) {
        cells.report(row, mapping.product.type, `is a variant, but line ${head.line} is no variantParent`);
      }
      const terms = readTerms(cells, row, head, mapping);
      const given = variantOf(cells, row, mapping);
      const code =
        given ??
        variantCode(
          handle,
          terms.map(({ term }) => term.code),
        );
      roles.push({ row: row.line, handle, kind: "variant", code });
      return readOne(cells, row, code, {
        ...{ mapping, handle, parent: handle, type: "variant", attributes: [], terms },
        imageRows: rows.filter((other) => types.get(other) === "image" && variantOf(cells, other, mapping) === code),
      });
    });
  const codes = new Set(variants.map(({ code }) => code));
  for (const row of rows) {
    if (types.get(row) !== "image") continue;
    const of = variantOf(cells, row, mapping);
    if (of !== undefined && !codes.has(of)) {
      cells.report(row, mapping.variant?.code, `"${of}" is no variant of this product; name one, or leave it empty`);
    }
    roles.push({ row: row.line, handle, kind: "image", code: variantOf(cells, row, mapping) ?? handle });
  }
  return { products: [product, ...variants], roles };
}

interface OneRow {
  readonly mapping: Mapping;
  readonly handle: string;
  readonly parent: string | undefined;
  readonly type: ProductType;
  readonly attributes: readonly Named[];
  readonly terms: readonly CatalogueTerm[];
  readonly imageRows: readonly Row[];
}

function readOne(cells: Cells, row: Row, code: string, { mapping, imageRows, ...known }: OneRow): CatalogueProduct {
  return {
    ...known,
    code,
    row: row.line,
    family: readFamily(cells, row, mapping),
    brand: readBrand(cells, row, mapping),
    sku: known.type === "variantParent" ? undefined : readSku(cells, row, code, mapping),
    published: readPublished(cells, row, mapping),
    contents: readContents(cells, row, mapping),
    tags: readTags(cells, row, mapping),
    images: readImages(cells, [row, ...imageRows], mapping),
  };
}

/** The values of a variant; what the options are called may stand in its row or in the parent's. */
function readTerms(cells: Cells, row: Row, head: Row, mapping: Mapping): CatalogueTerm[] {
  return mapping.options.flatMap(({ name, nameCode, value, valueCode }) => {
    const term = named(cells.text(row, valueCode), cells.text(row, value));
    if (term === undefined) return [];
    const attribute =
      named(cells.text(row, nameCode), cells.text(row, name)) ??
      named(cells.text(head, nameCode), cells.text(head, name));
    if (attribute !== undefined) return [{ attribute: attribute.code, term }];
    cells.report(row, value, `has a value, but the product's row has no "${name}"`);
    return [];
  });
}

function variantOf(cells: Cells, row: Row, { variant }: Mapping): string | undefined {
  return cells.text(row, variant?.code);
}

function typeOf(cells: Cells, row: Row, { product }: Mapping): RowType | undefined {
  const word = cells.text(row, product.type);
  const type = TYPES.find((known) => known === word);
  if (type === undefined) cells.report(row, product.type, `"${word ?? ""}" is no type; write ${TYPES.join(", ")}`);
  return type;
}
