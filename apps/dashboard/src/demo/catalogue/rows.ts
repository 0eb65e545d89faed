import type { DemoProduct } from "./products.ts";
import { uuidOf } from "./uuids.ts";
import { BRANDS, COLOURS, SIZES, TAGS, type Words } from "./words.ts";

/** Rows for `POST /_mock/data`, by collection, those that others refer to first. */
export type SeedData = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;

/** UUIDs of the locales that the mock server begins with. */
export type LocaleUuids = Readonly<Record<keyof Words, string>>;

/** Attributes that the variants differ in, and their terms. */
const ATTRIBUTES = { colour: COLOURS, size: SIZES } as const;
type AttributeCode = keyof typeof ATTRIBUTES;
const ATTRIBUTE_CODES = ["colour", "size"] as const;

const FIRST_DAY = Date.UTC(2026, 0, 5, 8);
const HOUR_MS = 3_600_000;

/** The whole catalogue as rows. */
export function seedData(products: readonly DemoProduct[], locales: LocaleUuids): SeedData {
  const languages = ["en", "nb"] as const;
  const contents = (parent: string, uuid: string, words: Words): Record<string, unknown>[] =>
    languages.map((language) => ({ [parent]: uuid, localeUuid: locales[language], label: words[language] }));
  const terms = ATTRIBUTE_CODES.flatMap((attribute) => ATTRIBUTES[attribute].map((term) => ({ attribute, ...term })));

  return {
    brands: BRANDS.map((code) => ({ uuid: uuidOf(`brand ${code}`), code, status: "published" })),
    tags: Object.keys(TAGS).map((code) => ({ uuid: uuidOf(`tag ${code}`), code, status: "published" })),
    tagContents: Object.entries(TAGS).flatMap(([code, words]) => contents("tagUuid", uuidOf(`tag ${code}`), words)),
    attributes: ATTRIBUTE_CODES.map((code) => ({ uuid: uuidOf(`attribute ${code}`), code, status: "published" })),
    attributeTerms: terms.map(({ attribute, code }) => ({
      uuid: termUuid(attribute, code),
      attributeUuid: uuidOf(`attribute ${attribute}`),
      code,
    })),
    attributeTermContents: terms.flatMap(({ attribute, code, en, nb }) =>
      contents("attributeTermUuid", termUuid(attribute, code), { en, nb }).map((row) => ({
        ...row,
        attributeUuid: uuidOf(`attribute ${attribute}`),
      })),
    ),
    skus: products
      .filter(({ hasSku }) => hasSku)
      .map(({ code }) => ({ uuid: skuUuid(code), code: skuCode(code), status: "published" })),
    products: products.map(productRow),
    productContents: products.flatMap((product) => contentRows(product, locales)),
    productTags: products.flatMap(({ code, tags }) =>
      tags.map((tag) => ({ productUuid: productUuid(code), tagUuid: uuidOf(`tag ${tag}`) })),
    ),
    productAttributes: products
      .filter(({ type }) => type === "variantParent")
      .flatMap(({ code }) =>
        ATTRIBUTE_CODES.map((attribute) => ({
          uuid: linkUuid(code, attribute),
          productUuid: productUuid(code),
          attributeUuid: uuidOf(`attribute ${attribute}`),
          isVariant: true,
        })),
      ),
    productAttributeTerms: products.flatMap(termRows),
    assets: products.flatMap(({ code, label, pictures }) =>
      pictures.map((_, index) => ({
        uuid: assetUuid(code, index),
        category: "image",
        storageLocation: "s3",
        name: `${code}-${index + 1}`,
        altText: pictures.length === 1 ? label.en : `${label.en}, picture ${index + 1}`,
        status: "published",
      })),
    ),
    productAssets: products.flatMap(({ code, pictures }) =>
      pictures.map((_, index) => ({
        productUuid: productUuid(code),
        assetUuid: assetUuid(code, index),
        displayOrder: index + 1,
      })),
    ),
  };
}

/** UUID of the asset of a picture. */
export function assetUuid(code: string, index: number): string {
  return uuidOf(`asset ${code} ${index}`);
}

const productUuid = (code: string): string => uuidOf(`product ${code}`);
const skuUuid = (code: string): string => uuidOf(`sku ${code}`);
const skuCode = (code: string): string => `SKU-${code.toUpperCase()}`;
const termUuid = (attribute: AttributeCode, code: string): string => uuidOf(`term ${attribute} ${code}`);
const linkUuid = (code: string, attribute: AttributeCode): string => uuidOf(`link ${code} ${attribute}`);

function productRow(
  { code, type, status, parent, brand, hasSku }: DemoProduct,
  index: number,
): Record<string, unknown> {
  const createdAt = new Date(FIRST_DAY + index * 5 * HOUR_MS).toISOString();
  const updatedAt = new Date(FIRST_DAY + (index * 5 + ((index * 7) % 240)) * HOUR_MS).toISOString();
  return {
    uuid: productUuid(code),
    type,
    code,
    status,
    brandUuid: uuidOf(`brand ${brand}`),
    ...(parent === undefined ? {} : { parentUuid: productUuid(parent) }),
    ...(hasSku ? { skuUuid: skuUuid(code) } : {}),
    createdAt,
    updatedAt,
    ...(status === "removed" ? { removedAt: updatedAt } : {}),
    ...(status === "archived" ? { archivedAt: updatedAt } : {}),
  };
}

function contentRows(product: DemoProduct, locales: LocaleUuids): Record<string, unknown>[] {
  const { code, label, brand, type } = product;
  const maker = `${brand.slice(0, 1).toUpperCase()}${brand.slice(1)}`;
  const texts = {
    en: {
      shortDescription: `${label.en} by ${maker}.`,
      description: `${label.en} by ${maker}, made to be used every day and mended when it wears.`,
    },
    nb: {
      shortDescription: `${label.nb} fra ${maker}.`,
      description: `${label.nb} fra ${maker}, laget for å brukes hver dag og repareres når det slites.`,
    },
  };
  return product.locales.map((language) => ({
    productUuid: productUuid(code),
    localeUuid: locales[language],
    label: label[language],
    // A variant has the text of its parent.
    ...(type === "variant" ? {} : texts[language]),
  }));
}

function termRows({ code, parent, colour, size }: DemoProduct): Record<string, unknown>[] {
  const terms = { colour, size };
  return ATTRIBUTE_CODES.flatMap((attribute) => {
    const term = terms[attribute];
    if (parent === undefined || term === undefined) return [];
    return {
      productUuid: productUuid(code),
      productAttributeUuid: linkUuid(parent, attribute),
      attributeTermUuid: termUuid(attribute, term),
    };
  });
}
