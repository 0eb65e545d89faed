import type { CatalogueProduct, Named, RowRole } from "../catalogue/catalogue.ts";
import { variantCode } from "../catalogue/codes.ts";
import type { Mapping } from "../mapping/mapping.ts";
import type { Cells } from "./cells.ts";
import {
  named,
  readBrand,
  readContents,
  readFamily,
  readImages,
  readPublished,
  readSku,
  readTags,
  readVariantImage,
} from "./members.ts";
import type { Row } from "./table.ts";

/** The products that rows with the same code stand for. */
export interface ReadGroup {
  readonly products: readonly CatalogueProduct[];
  readonly roles: readonly RowRole[];
}

interface Option {
  readonly attribute: Named;
  readonly valueColumn: string;
  readonly valueCodeColumn: string | undefined;
}

/**
 * Rows as shop systems write them: the first has what is said of the product, and it and each further one with option values is a variant. A
 * row without them adds an image.
 */
export function readShopRows(
  cells: Cells,
  handle: string,
  rows: readonly [Row, ...Row[]],
  mapping: Mapping,
): ReadGroup {
  const [first] = rows;
  const options = readOptions(cells, rows, mapping);
  const isVariant = (row: Row): boolean =>
    row === first ||
    mapping.options.some(({ value }) => cells.text(row, value) !== undefined) ||
    cells.text(row, mapping.variant?.sku) !== undefined;
  const variantRows = rows.filter(isVariant);
  for (const row of rows) {
    if (isVariant(row) || cells.text(row, mapping.images?.source) !== undefined) continue;
    cells.report(
      row,
      mapping.options[0]?.value,
      "has neither option values nor an image; fill them in or delete the row",
    );
  }

  const shared = {
    handle,
    family: readFamily(cells, first, mapping),
    brand: readBrand(cells, first, mapping),
    published: readPublished(cells, first, mapping),
  };
  const contents = readContents(cells, first, mapping);
  if (mapping.product.label !== undefined && cells.text(first, mapping.product.label) === undefined) {
    cells.report(first, mapping.product.label, "is empty in the first row of the product; give it a name");
  }
  const own = {
    ...shared,
    code: handle,
    row: first.line,
    parent: undefined,
    contents,
    tags: readTags(cells, first, mapping),
    images: readImages(cells, rows, mapping),
    terms: [],
  };
  const roles: RowRole[] = rows.map((row) => {
    const kind = row === first ? "product" : isVariant(row) ? "variant" : "image";
    return { row: row.line, handle, kind, code: handle };
  });

  if (isSimple(cells, options, variantRows, mapping)) {
    const [, second] = variantRows;
    if (second !== undefined) {
      const column = mapping.options[0]?.name;
      cells.report(
        second,
        column,
        "is a second variant of a product without options; name the options in its first row",
      );
    }
    const sku = readSku(cells, first, handle, mapping);
    return { products: [{ ...own, type: "simple", sku, attributes: [] }], roles };
  }

  const attributes = options.map(({ attribute }) => attribute);
  const parent: CatalogueProduct = { ...own, type: "variantParent", sku: undefined, attributes };
  const taken = new Map<string, number>();
  const codes = new Map<number, string>();
  const variants = variantRows.map((row): CatalogueProduct => {
    const terms = options.flatMap(({ attribute, valueColumn, valueCodeColumn }) => {
      const term = named(cells.text(row, valueCodeColumn), cells.text(row, valueColumn));
      if (term !== undefined) return [{ attribute: attribute.code, term }];
      cells.report(row, valueColumn, `is empty; each variant needs a value for "${attribute.label}"`);
      return [];
    });
    const made = variantCode(
      handle,
      terms.map(({ term }) => term.code),
    );
    const code = cells.text(row, mapping.variant?.code) ?? made;
    const before = taken.get(code);
    if (before !== undefined && terms.length === options.length) {
      cells.report(row, options[0]?.valueColumn, `has the same values as line ${before}; change or delete one of them`);
    }
    taken.set(code, row.line);
    codes.set(row.line, code);
    const sku = readSku(cells, row, code, mapping);
    const images = readVariantImage(cells, row, mapping);
    return {
      ...{ ...shared, code, type: "variant", row: row.line, parent: handle, sku, images, terms },
      ...{ contents: [], tags: [], attributes: [] },
    };
  });
  const withCodes = roles.flatMap((role): RowRole[] => {
    const code = codes.get(role.row);
    if (code === undefined) return [role];
    const variant: RowRole = { ...role, kind: "variant", code };
    return role.kind === "product" ? [role, variant] : [variant];
  });
  return { products: [parent, ...variants], roles: withCodes };
}

/** The options that the first row names. */
function readOptions(cells: Cells, rows: readonly [Row, ...Row[]], mapping: Mapping): Option[] {
  const [first] = rows;
  const options: Option[] = [];
  for (const { name, value, nameCode, valueCode } of mapping.options) {
    const attribute = named(cells.text(first, nameCode), cells.text(first, name));
    if (attribute === undefined) {
      const orphan = rows.find((row) => cells.text(row, value) !== undefined);
      if (orphan !== undefined)
        cells.report(orphan, value, `has a value, but the product's first row has no "${name}"`);
      continue;
    }
    if (options.some(({ attribute: { code } }) => code === attribute.code)) {
      cells.report(first, name, `names the option "${attribute.label}" a second time; rename one of them`);
    }
    const renamed = rows.find((row) => (cells.text(row, name) ?? attribute.label) !== attribute.label);
    if (renamed !== undefined) {
      cells.report(
        renamed,
        name,
        `differs from the product's first row, which says "${attribute.label}"; make them equal`,
      );
    }
    options.push({ attribute, valueColumn: value, valueCodeColumn: valueCode });
  }
  return options;
}

function isSimple(
  cells: Cells,
  options: readonly Option[],
  variantRows: readonly Row[],
  { simpleWhen }: Mapping,
): boolean {
  const [only, second] = options;
  if (only === undefined) return true;
  return (
    second === undefined &&
    only.attribute.label === simpleWhen?.name &&
    variantRows.every((row) => cells.text(row, only.valueColumn) === simpleWhen?.value)
  );
}
