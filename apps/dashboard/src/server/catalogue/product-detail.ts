import type {
  ApieraClient,
  ProductAssetResponse,
  ProductAttributeResponse,
  ProductResponse,
  ProductTagResponse,
  ProductTermResponse,
  TagContentResponse,
} from "@apiera/client";
import type { LocaleInfo, ProductDetail } from "../../shared/api.ts";
import { transitionsFrom } from "../../shared/lifecycle.ts";
import type { Images } from "../images/images.ts";
import { contentsOf, productRow, rowsOf } from "./rows.ts";
import { termLabels } from "./term-labels.ts";

/** Most variants of a parent that are shown. */
const MAX_VARIANTS = 500;

/** What {@link readProductDetail} works with. */
export interface DetailParts {
  readonly client: ApieraClient;
  readonly images: Images;
}

/**
 * Everything the page of a product shows. A simple product costs three calls: the product with its links, its tags, its assets. A variant parent costs one
 * more for its variants and one for each attribute they vary by. What can go side by side does.
 */
export async function readProductDetail(
  { client, images }: DetailParts,
  productUuid: string,
  locales: readonly LocaleInfo[],
  signal: AbortSignal,
): Promise<ProductDetail> {
  const expand = { contents: true, productTags: true, productAssets: true, productAttributes: true };
  const product = await client.products.get(productUuid, { expand }, { signal });
  const locale = locales.find(({ isDefault }) => isDefault)?.uuid;
  const assets = rowsOf<ProductAssetResponse>(product.productAssets)
    .toSorted((a, b) => a.displayOrder - b.displayOrder)
    .map(({ assetUuid }) => assetUuid);
  const [variants, tags, pictures] = await Promise.all([
    readVariants(client, product, locale, signal),
    readTags(client, product, locale, signal),
    images.ofAssets(assets, signal),
  ]);
  return {
    product: productRow(product, locale),
    contents: contentsOf(product),
    variants,
    images: pictures,
    tags,
    transitions: transitionsFrom(product.status),
  };
}

async function readVariants(
  client: ApieraClient,
  parent: ProductResponse,
  locale: string | undefined,
  signal: AbortSignal,
): Promise<ProductDetail["variants"]> {
  if (parent.type !== "variantParent") return [];
  const query = {
    parentUuids: [parent.uuid],
    isRemoved: { eq: false },
    code: { order: "asc" },
    size: 100,
    expand: { contents: true, productAttributeTerms: true },
  } as const;
  const variants = await client.products.iterate(query, { signal }).toArray({ limit: MAX_VARIANTS });
  const terms = variants.flatMap((variant) => rowsOf<ProductTermResponse>(variant.productAttributeTerms));
  const attributes = rowsOf<ProductAttributeResponse>(parent.productAttributes);
  const labels = await termLabels(client, attributes, terms, locale, signal);
  return variants.map((variant) => ({
    ...productRow(variant, locale),
    terms: rowsOf<ProductTermResponse>(variant.productAttributeTerms).map(
      ({ attributeTermUuid }) => labels.get(attributeTermUuid) ?? attributeTermUuid,
    ),
  }));
}

/** The tags by their label in the default locale, or by their code. */
async function readTags(
  client: ApieraClient,
  product: ProductResponse,
  locale: string | undefined,
  signal: AbortSignal,
): Promise<string[]> {
  const uuids = rowsOf<ProductTagResponse>(product.productTags).map(({ tagUuid }) => tagUuid);
  if (uuids.length === 0) return [];
  const query = { uuids: uuids.slice(0, 100), code: { order: "asc" }, size: 100, expand: { contents: true } } as const;
  const { items } = await client.tags.list(query, { signal });
  return items.map(({ code, contents }) => {
    const own = rowsOf<TagContentResponse>(contents).find(({ localeUuid }) => localeUuid === locale);
    return own?.label ?? code;
  });
}
