import type { ApieraClient, ProductResponse, RequestOptions, WeightUnit } from "@apiera/client";
import { CliError } from "../../cli-error.ts";
import { EXIT_CODES } from "../../exit-codes.ts";
import type { SharedThings } from "../catalogue/shared.ts";
import { weightUnitOf } from "../catalogue/weights.ts";
import { forEachConcurrently } from "../concurrently.ts";
import { PAGE_SIZE, readByKeys } from "./batches.ts";
import { type ExistingProduct, type ExistingTerm, expanded, type Organization } from "./organization.ts";
import { readAssets } from "./read-assets.ts";
import { readFamilies } from "./read-families.ts";
import { type ReadContext, readNamed, readTerms } from "./read-named.ts";
import { readSkus } from "./read-skus.ts";

/** What to read. */
export interface ReadRequest {
  /** Codes of products. */
  readonly productCodes: readonly string[];
  readonly shared: SharedThings;
  /** Whether to look whether images were uploaded. */
  readonly files: boolean;
  readonly signal?: AbortSignal | undefined;
}

/** What products are read with. */
export const PRODUCT_EXPAND: Readonly<
  Record<"contents" | "productTags" | "productAssets" | "productAttributes" | "productAttributeTerms", true>
> = {
  contents: true,
  productTags: true,
  productAssets: true,
  productAttributes: true,
  productAttributeTerms: true,
};

/**
 * Reads what the organization has of the things that a file names; nothing is written.
 *
 * @throws CliError - the organization has no default locale; nothing can have a text then.
 * @throws what the client throws.
 */
export async function readOrganization(
  client: ApieraClient,
  { productCodes, shared, files, signal }: ReadRequest,
): Promise<Organization> {
  const options: RequestOptions = signal === undefined ? {} : { signal };
  const { name, baseWeightUnit: word } = await client.organizations.get(undefined, options);
  const baseWeightUnit = weightUnitOf(word) ?? unknownUnit(word, shared);
  const { locales, defaultLocale } = await readLocales(client, options);
  const context: ReadContext = { client, options, localeUuid: defaultLocale.uuid };

  const attributes = await readNamed(context, client.attributes, [...shared.attributes.keys()]);
  const terms = new Map<string, ReadonlyMap<string, ExistingTerm>>();
  await forEachConcurrently(shared.terms, async ([attribute, wanted]) => {
    const found = attributes.get(attribute);
    if (found !== undefined) terms.set(attribute, await readTerms(context, found.uuid, [...wanted.keys()]));
  });
  return {
    ...{ name, baseWeightUnit, defaultLocale, locales, attributes, terms },
    brands: await readNamed(context, client.brands, [...shared.brands.keys()]),
    tags: await readNamed(context, client.tags, [...shared.tags.keys()]),
    families: await readFamilies(context, shared),
    skus: await readSkus(context, shared.skus),
    assets: await readAssets(context, [...shared.assets.values()], files),
    products: await readProducts(context, productCodes),
  };
}

/** Where no SKU has a weight its unit is of no importance. @throws CliError - some have one. */
function unknownUnit(word: string, { skus }: SharedThings): WeightUnit {
  if (![...skus.values()].some(({ weight }) => weight !== undefined)) return "gram";
  throw new CliError(`The organization measures weights in "${word}", which this program does not know.`, {
    ...{ code: "CLI_WEIGHT_UNIT", exitCode: EXIT_CODES.configuration },
    hint: "Choose gram, kilogram, pound or ounce in Apiera, or leave the weights out of the mapping.",
  });
}

/** Active locales, and the default one. @throws CliError - there is no default. */
export async function readLocales(
  client: ApieraClient,
  options: RequestOptions,
): Promise<Pick<Organization, "locales" | "defaultLocale">> {
  const all = await client.locales.iterate({ statuses: ["active"], size: PAGE_SIZE }, options).toArray();
  const found = all.find(({ isDefault }) => isDefault);
  if (found === undefined) {
    throw new CliError("The organization has no active default locale: names and descriptions have no place to go.", {
      ...{ code: "CLI_NO_DEFAULT_LOCALE", exitCode: EXIT_CODES.configuration },
      hint: "Make an active locale the default one in Apiera, then repeat the command.",
    });
  }
  return {
    locales: new Map(all.map(({ code, uuid }) => [code, uuid])),
    defaultLocale: { uuid: found.uuid, code: found.code },
  };
}

async function readProducts(
  { client, options }: ReadContext,
  codes: readonly string[],
): Promise<ReadonlyMap<string, ExistingProduct>> {
  const rows = await readByKeys({
    keys: codes,
    page: (page) => client.products.list({ expand: PRODUCT_EXPAND, code: { order: "asc" }, ...page }, options),
    some: (keys) =>
      client.products.iterate({ expand: PRODUCT_EXPAND, codes: keys, size: PAGE_SIZE }, options).toArray(),
  });
  return new Map(rows.map((row) => [row.code, toProduct(row)]));
}

/** A product with its expanded rows. */
export function toProduct(row: ProductResponse): ExistingProduct {
  const { uuid, code, type, status } = row;
  return {
    ...{ uuid, code, type, status },
    familyUuid: row.familyUuid ?? undefined,
    brandUuid: row.brandUuid ?? undefined,
    skuUuid: row.skuUuid ?? undefined,
    parentUuid: row.parentUuid ?? undefined,
    contents: expanded(row.contents),
    tagUuids: new Set(expanded(row.productTags).map(({ tagUuid }) => tagUuid)),
    assets: expanded(row.productAssets),
    attributes: expanded(row.productAttributes),
    terms: expanded(row.productAttributeTerms),
  };
}
