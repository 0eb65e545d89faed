import type { ContentColumns, Mapping, OptionColumns } from "./mapping.ts";

/** Columns of the project's own format, which `apiera catalogue export` writes. Options and locales add columns of their own. */
export const OWN_COLUMNS = {
  product: "product",
  type: "type",
  variant: "variant",
  family: "family",
  brandCode: "brand_code",
  brand: "brand",
  tagCodes: "tag_codes",
  tags: "tags",
  published: "published",
  sku: "sku",
  weight: "weight",
  weightUnit: "weight_unit",
  image: "image",
  imageName: "image_name",
  imageAlt: "image_alt",
  imagePosition: "image_position",
} as const;

/** Between tags of a cell. */
export const OWN_SEPARATOR = "|";
/** Before a separator, or itself, that belongs to a tag. */
export const OWN_ESCAPE = "\\";

/** Columns of the n-th option, from 1. */
export function optionColumns(n: number): { name: string; nameCode: string; value: string; valueCode: string } {
  const prefix = `option${n}`;
  return {
    name: `${prefix}_name`,
    nameCode: `${prefix}_code`,
    value: `${prefix}_value`,
    valueCode: `${prefix}_value_code`,
  };
}

/** Columns of the texts in a locale. */
export function contentColumns(locale: string): { label: string; description: string; shortDescription: string } {
  return {
    label: `label:${locale}`,
    description: `description:${locale}`,
    shortDescription: `short_description:${locale}`,
  };
}

/** Whether a header is that of the own format. */
export function isOwnHeader(header: readonly string[]): boolean {
  return header.includes(OWN_COLUMNS.product) && header.includes(OWN_COLUMNS.type);
}

/** The mapping of the own format, for the options and locales that the header has. */
export function ownMapping(header: readonly string[]): Mapping {
  const has = new Set(header);
  const places = header.map((column) => Number(/^option([1-9]\d?)_/.exec(column)?.[1] ?? 0));
  const options: OptionColumns[] = Array.from({ length: Math.max(0, ...places) }, (_, index) =>
    optionColumns(index + 1),
  ).filter((columns) => Object.values(columns).some((column) => has.has(column)));
  const prefixes = Object.values(contentColumns(""));
  const locales: Record<string, ContentColumns> = {};
  for (const column of header) {
    const prefix = prefixes.find((one) => column.startsWith(one) && column.length > one.length);
    if (prefix === undefined) continue;
    const locale = column.slice(prefix.length);
    locales[locale] = contentColumns(locale);
  }
  // Columns that are not there are empty ones: newline-delimited JSON leaves out what no row has.
  return {
    trim: false,
    product: {
      code: OWN_COLUMNS.product,
      type: OWN_COLUMNS.type,
      family: { column: OWN_COLUMNS.family },
      brand: { column: OWN_COLUMNS.brand, code: OWN_COLUMNS.brandCode },
      published: OWN_COLUMNS.published,
      tags: {
        column: OWN_COLUMNS.tags,
        codes: OWN_COLUMNS.tagCodes,
        separator: OWN_SEPARATOR,
        escape: OWN_ESCAPE,
      },
    },
    variant: {
      code: OWN_COLUMNS.variant,
      sku: OWN_COLUMNS.sku,
      skuOptional: true,
      weight: { column: OWN_COLUMNS.weight, unitColumn: OWN_COLUMNS.weightUnit },
    },
    options,
    images: {
      source: OWN_COLUMNS.image,
      name: OWN_COLUMNS.imageName,
      altText: OWN_COLUMNS.imageAlt,
      position: OWN_COLUMNS.imagePosition,
    },
    locales,
  };
}
