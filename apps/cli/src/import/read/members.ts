import type { CatalogueAsset, CatalogueImage, CatalogueSku, Content, Named } from "../catalogue/catalogue.ts";
import { assetKey } from "../catalogue/catalogue.ts";
import { codeOf, imageName } from "../catalogue/codes.ts";
import type { Mapping } from "../mapping/mapping.ts";
import type { Cells } from "./cells.ts";
import type { Row } from "./table.ts";

/** The texts of a row: in the default locale, then in those the mapping names. */
export function readContents(cells: Cells, row: Row, { product, locales }: Mapping): Content[] {
  const all = [
    { locale: undefined, columns: product },
    ...Object.entries(locales).map(([locale, columns]) => ({ locale, columns })),
  ];
  return all.flatMap(({ locale, columns }) => {
    const label = cells.text(row, columns.label);
    const description = cells.exactText(row, columns.description);
    const shortDescription = cells.exactText(row, columns.shortDescription);
    if (label === undefined) {
      if ((description ?? shortDescription) !== undefined) {
        cells.report(row, columns.label, "is empty though there are other texts; the API asks for it, fill it in");
      }
      return [];
    }
    return [{ locale, label, description, shortDescription }];
  });
}

/** The tags of a row, each once. */
export function readTags(cells: Cells, row: Row, { product: { tags } }: Mapping): Named[] {
  if (tags === undefined) return [];
  const labels = cells.list(row, tags.column, tags.separator, tags.escape);
  const codes = cells.list(row, tags.codes, tags.separator, tags.escape);
  if (tags.codes === undefined || codes.length === 0) return distinct(labels.map(namedBy));
  if (labels.length > 0 && labels.length !== codes.length) {
    cells.report(row, tags.column, `has ${labels.length} tags, "${tags.codes}" ${codes.length}; give both as many`);
  }
  return distinct(codes.map((code, index) => ({ code, label: labels[index] || undefined })));
}

/** The brand of a row. */
export function readBrand(cells: Cells, row: Row, { product: { brand } }: Mapping): Named | undefined {
  if (brand === undefined) return undefined;
  return named(cells.text(row, brand.code), cells.text(row, brand.column));
}

/** The family of a row. */
export function readFamily(cells: Cells, row: Row, { product: { family } }: Mapping): string | undefined {
  return cells.text(row, family?.column) ?? family?.default;
}

/** Whether a row is to be published; undefined where it does not say. */
export function readPublished(cells: Cells, row: Row, { product: { published } }: Mapping): boolean | undefined {
  const said = [published]
    .flat()
    .map((column) => cells.boolean(row, column))
    .filter((one) => one !== undefined);
  return said.length === 0 ? undefined : said.every(Boolean);
}

/** The SKU of a row; its code is that of the product when the file gives none. */
export function readSku(cells: Cells, row: Row, productCode: string, { variant }: Mapping): CatalogueSku | undefined {
  const given = cells.text(row, variant?.sku);
  const weight = cells.weight(row);
  if (given !== undefined) return { code: given, weight };
  return variant?.skuOptional === true ? undefined : { code: productCode, weight };
}

/** The images of rows, each once. */
export function readImages(cells: Cells, rows: readonly Row[], { images, product }: Mapping): CatalogueImage[] {
  if (images === undefined) return [];
  const found = new Map<string, CatalogueImage>();
  for (const row of rows) {
    const source = cells.text(row, images.source);
    const name = cells.text(row, images.name);
    if (source === undefined && name === undefined) continue;
    // Of a file with a name of its own for each image the source may be anything: it was exported.
    if (source !== undefined && product.type === undefined && !isWebAddress(source)) {
      cells.report(row, images.source, `"${source}" is no address; write one that begins with https://`);
      continue;
    }
    const asset: CatalogueAsset = {
      name: name ?? (source === undefined ? "" : nameOf(source)),
      source,
      altText: cells.text(row, images.altText),
    };
    const position = cells.position(row, images.position);
    if (!found.has(assetKey(asset))) found.set(assetKey(asset), { asset, position });
  }
  return [...found.values()];
}

/** The image that a cell names for a variant alone. */
export function readVariantImage(cells: Cells, row: Row, { variant }: Mapping): CatalogueImage[] {
  const source = cells.text(row, variant?.image);
  if (source === undefined) return [];
  if (!isWebAddress(source)) {
    cells.report(row, variant?.image, `"${source}" is no address; write one that begins with https://`);
    return [];
  }
  return [{ asset: { name: imageName(source), source, altText: undefined }, position: undefined }];
}

/** A thing with a code, or with one made from its label. */
export function named(code: string | undefined, label: string | undefined): Named | undefined {
  if (code !== undefined) return { code, label };
  return label === undefined ? undefined : namedBy(label);
}

function namedBy(label: string): Named {
  return { code: codeOf(label), label };
}

function nameOf(source: string): string {
  return isWebAddress(source) ? imageName(source) : source;
}

function isWebAddress(text: string): boolean {
  return /^https?:\/\//i.test(text) && URL.canParse(text);
}

function distinct(all: readonly Named[]): Named[] {
  return [...new Map(all.toReversed().map((one) => [one.code, one])).values()].reverse();
}
