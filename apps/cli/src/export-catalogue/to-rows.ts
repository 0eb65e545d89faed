import type { CatalogueImage, CatalogueProduct, Named } from "../import/catalogue/catalogue.ts";
import { contentColumns, OWN_COLUMNS, OWN_ESCAPE, OWN_SEPARATOR, optionColumns } from "../import/mapping/own.ts";
import { joinEscaped } from "../import/read/cells.ts";
import type { ExportedCatalogue } from "./read-catalogue.ts";

/** A line of the export: cells by column. */
export type ExportRow = Readonly<Record<string, string>>;

/** The columns that a catalogue needs, in order. */
export function exportColumns({ products, locales }: ExportedCatalogue): readonly string[] {
  let most = 0;
  for (const options of optionLists(products).values()) most = Math.max(most, options.length);
  return [
    ...[OWN_COLUMNS.product, OWN_COLUMNS.type, OWN_COLUMNS.variant],
    ...locales.flatMap((locale) => Object.values(contentColumns(locale))),
    ...[OWN_COLUMNS.family, OWN_COLUMNS.brandCode, OWN_COLUMNS.brand, OWN_COLUMNS.tagCodes, OWN_COLUMNS.tags],
    ...[OWN_COLUMNS.published, OWN_COLUMNS.sku, OWN_COLUMNS.weight, OWN_COLUMNS.weightUnit],
    ...Array.from({ length: most }, (_, index) => Object.values(optionColumns(index + 1))).flat(),
    ...[OWN_COLUMNS.image, OWN_COLUMNS.imageName, OWN_COLUMNS.imageAlt, OWN_COLUMNS.imagePosition],
  ];
}

/** The rows of a catalogue: of each product one, then its further images, then its variants likewise. */
export function* exportRows({ products }: ExportedCatalogue): Generator<ExportRow> {
  const options = optionLists(products);
  const variants = Map.groupBy(
    products.filter(({ type }) => type === "variant"),
    ({ handle }) => handle,
  );
  for (const product of products) {
    if (product.type === "variant") continue;
    yield* rowsOf(product, options.get(product.handle) ?? []);
    for (const variant of variants.get(product.code) ?? []) yield* rowsOf(variant, options.get(product.handle) ?? []);
  }
}

/** What the variants of each product differ in: the attributes of the parent, then those that only a variant has. */
function optionLists(products: readonly CatalogueProduct[]): ReadonlyMap<string, readonly Named[]> {
  const lists = new Map<string, Named[]>();
  const add = (handle: string, attribute: Named): void => {
    const list = lists.get(handle) ?? [];
    if (!list.some(({ code }) => code === attribute.code)) list.push(attribute);
    lists.set(handle, list);
  };
  for (const { handle, attributes } of products) for (const attribute of attributes) add(handle, attribute);
  for (const { handle, terms } of products) {
    for (const { attribute } of terms) add(handle, { code: attribute, label: undefined });
  }
  return lists;
}

function* rowsOf(product: CatalogueProduct, options: readonly Named[]): Generator<ExportRow> {
  const { handle, code, type, family, brand, tags, published, sku, contents, images } = product;
  const place = { [OWN_COLUMNS.product]: handle, [OWN_COLUMNS.variant]: type === "variant" ? code : "" };
  const texts = contents.map(({ locale, label, description, shortDescription }) => {
    const columns = contentColumns(locale ?? "");
    return {
      [columns.label]: label,
      [columns.description]: description ?? "",
      [columns.shortDescription]: shortDescription ?? "",
    };
  });
  const [first, ...further] = images;
  const join = (entries: readonly string[]): string => joinEscaped(entries, OWN_SEPARATOR, OWN_ESCAPE);
  yield {
    ...place,
    [OWN_COLUMNS.type]: type,
    ...Object.assign({}, ...texts),
    [OWN_COLUMNS.family]: family ?? "",
    [OWN_COLUMNS.brandCode]: brand?.code ?? "",
    [OWN_COLUMNS.brand]: brand?.label ?? "",
    [OWN_COLUMNS.tagCodes]: join(tags.map((tag) => tag.code)),
    [OWN_COLUMNS.tags]: tags.some(({ label }) => label !== undefined) ? join(tags.map(({ label = "" }) => label)) : "",
    [OWN_COLUMNS.published]: published === undefined ? "" : String(published),
    [OWN_COLUMNS.sku]: sku?.code ?? "",
    [OWN_COLUMNS.weight]: sku?.weight === undefined ? "" : String(sku.weight.value),
    [OWN_COLUMNS.weightUnit]: sku?.weight?.unit ?? "",
    ...optionCells(product, options),
    ...imageCells(first),
  };
  for (const image of further) yield { ...place, [OWN_COLUMNS.type]: "image", ...imageCells(image) };
}

function optionCells({ type, attributes, terms }: CatalogueProduct, options: readonly Named[]): ExportRow {
  const cells: Record<string, string> = {};
  for (const [index, option] of options.entries()) {
    const columns = optionColumns(index + 1);
    if (type === "variant") {
      const term = terms.find(({ attribute }) => attribute === option.code)?.term;
      if (term === undefined) continue;
      // So that a row can be read without the parent's.
      cells[columns.nameCode] = option.code;
      cells[columns.valueCode] = term.code;
      cells[columns.value] = term.label ?? "";
    } else if (attributes.some(({ code }) => code === option.code)) {
      cells[columns.nameCode] = option.code;
      cells[columns.name] = option.label ?? "";
    }
  }
  return cells;
}

function imageCells(image: CatalogueImage | undefined): ExportRow {
  if (image === undefined) return {};
  const { asset, position } = image;
  return {
    [OWN_COLUMNS.image]: asset.source ?? "",
    [OWN_COLUMNS.imageName]: asset.name,
    [OWN_COLUMNS.imageAlt]: asset.altText ?? "",
    [OWN_COLUMNS.imagePosition]: position === undefined ? "" : String(position),
  };
}
