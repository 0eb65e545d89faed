import type { ProductAssetResponse, ProductAttributeResponse, ProductContentResponse } from "@apiera/client";
import { isProblemError } from "@apiera/client";
import { PAGE_SIZE } from "../organization/batches.ts";
import { localeUuidOf } from "../organization/organization.ts";
import type { ProductPlan, TermLinkPlan } from "../plan/plan.ts";
import { changesOf } from "../plan/plan-products.ts";
import { changeAll } from "./change-all.ts";
import { type Creation, createAll } from "./create-all.ts";
import { single } from "./judge.ts";
import type { WriteContext } from "./write-context.ts";
import { termKey } from "./write-state.ts";

/**
 * Writes what hangs on a product: texts, tags, images, attributes and values. Each of these is there once for a product, so that reading tells what is missing.
 *
 * @throws MissingError - something to link could not be written.
 */
export async function writeLinks(context: WriteContext, plan: ProductPlan): Promise<void> {
  const { state } = context;
  const { code } = plan.product;
  const productUuid = state.uuidOf("product", code);
  await writeContents(context, plan, productUuid);
  await writeTagLinks(context, plan, productUuid);
  await writeImageLinks(context, plan, productUuid);
  const rows = await writeAttributeLinks(context, plan, productUuid);
  for (const link of plan.terms) await writeTermLink(context, plan, link, productUuid, rows.get(link.attribute));
}

/** Creates rows below a product. What is refused fails the product. */
async function createLinks<Item, Row>(
  context: WriteContext,
  { product: { code } }: ProductPlan,
  what: string,
  creation: Pick<Creation<Item, Row>, "items" | "keyOf" | "send" | "readBack"> &
    Partial<Pick<Creation<Item, Row>, "onCreated">>,
): Promise<void> {
  const { state } = context;
  await createAll<Item, Row>(context, {
    ...creation,
    onCreated: (item, row, wasThere) => {
      state.touch(code);
      creation.onCreated?.(item, row, wasThere);
    },
    onRefused: (_, reason) => state.failProduct(code, `${what} refused: ${reason}`),
  });
}

async function changeLinks<Item>(
  context: WriteContext,
  { product: { code } }: ProductPlan,
  what: string,
  items: readonly Item[],
  send: Parameters<typeof changeAll<Item>>[1]["send"],
): Promise<void> {
  const { state } = context;
  await changeAll<Item>(context, {
    ...{ items, send },
    onChanged: () => state.touch(code),
    onRefused: (_, reason) => state.failProduct(code, `${what} refused: ${reason}`),
  });
}

async function writeContents(context: WriteContext, plan: ProductPlan, productUuid: string): Promise<void> {
  const { client, options, organization } = context;
  const { contents } = client.products;
  const changes = [...plan.contentChanges];
  const items = plan.contents.map((content) => ({
    localeUuid: localeUuidOf(organization, content.locale),
    content,
  }));
  await createLinks<(typeof items)[number], ProductContentResponse>(context, plan, "a text was", {
    items,
    keyOf: (item) => item.localeUuid,
    send: (some) =>
      contents.bulkCreate(
        productUuid,
        some.map(({ localeUuid: uuid, content: { label, description, shortDescription } }) => ({
          ...{ localeUuid: uuid, label },
          ...(description !== undefined && { description }),
          ...(shortDescription !== undefined && { shortDescription }),
        })),
        options,
      ),
    onCreated: ({ content }, row, wasThere) => {
      if (wasThere) changes.push(...changesOf(content, row));
    },
    readBack: async () => {
      const rows = await contents.iterate(productUuid, { size: PAGE_SIZE }, options).toArray();
      return new Map(rows.map((row) => [row.localeUuid, row]));
    },
  });
  await changeLinks(context, plan, "a text was", changes, (some) => contents.bulkUpdate(productUuid, some, options));
}

async function writeTagLinks(context: WriteContext, plan: ProductPlan, productUuid: string): Promise<void> {
  const { client, options, state } = context;
  const { tags } = client.products;
  await createLinks(context, plan, "a tag was", {
    items: plan.tags.map((code) => ({ tagUuid: state.uuidOf("tag", code) })),
    keyOf: ({ tagUuid }) => tagUuid,
    send: (some) => tags.bulkCreate(productUuid, some, options),
    readBack: async () => {
      const rows = await tags.iterate(productUuid, { size: PAGE_SIZE }, options).toArray();
      return new Map(rows.map((row) => [row.tagUuid, row]));
    },
  });
}

async function writeImageLinks(context: WriteContext, plan: ProductPlan, productUuid: string): Promise<void> {
  const { client, options, state } = context;
  const { assets } = client.products;
  const orders = [...plan.assetOrders];
  const items = plan.assets.map(({ key, displayOrder }) => ({ assetUuid: state.uuidOf("image", key), displayOrder }));
  await createLinks<(typeof items)[number], ProductAssetResponse>(context, plan, "an image was", {
    items,
    keyOf: ({ assetUuid }) => assetUuid,
    send: (some) => assets.bulkCreate(productUuid, some, options),
    onCreated: ({ displayOrder }, row, wasThere) => {
      if (wasThere && row.displayOrder !== displayOrder) orders.push({ uuid: row.uuid, displayOrder });
    },
    readBack: async () => {
      const rows = await assets.iterate(productUuid, { size: PAGE_SIZE }, options).toArray();
      return new Map(rows.map((row) => [row.assetUuid, row]));
    },
  });
  await changeLinks(context, plan, "the place of an image was", orders, (some) =>
    assets.bulkUpdate(productUuid, some, options),
  );
}

/** @returns the rows of the product's attributes by code of the attribute. */
async function writeAttributeLinks(
  context: WriteContext,
  plan: ProductPlan,
  productUuid: string,
): Promise<ReadonlyMap<string, string>> {
  const { client, options, state } = context;
  const { attributes } = client.products;
  const isParent = plan.product.type === "variantParent";
  const rows = new Map(plan.attributeUuids);
  const toMark = new Set(plan.markUuids);
  const items = plan.attributes.map((code) => ({ code, attributeUuid: state.uuidOf("attribute", code) }));
  await createLinks<(typeof items)[number], ProductAttributeResponse>(context, plan, "an attribute was", {
    items,
    keyOf: ({ attributeUuid }) => attributeUuid,
    send: (some) =>
      attributes.bulkCreate(
        productUuid,
        some.map(({ attributeUuid }) => ({ attributeUuid, ...(isParent && { isVariant: true }) })),
        options,
      ),
    readBack: async () => {
      const found = await attributes.iterate(productUuid, { size: PAGE_SIZE }, options).toArray();
      return new Map(found.map((row) => [row.attributeUuid, row]));
    },
    onCreated: ({ code }, { uuid, isVariant }) => {
      rows.set(code, uuid);
      // The family may have given the product this attribute when it was created.
      if (isParent && !isVariant) toMark.add(uuid);
    },
  });
  await changeLinks(context, plan, "an attribute was", [...toMark], (uuids) =>
    attributes.bulkUpdate(
      productUuid,
      uuids.map((uuid) => ({ uuid, isVariant: true })),
      options,
    ),
  );
  return rows;
}

/** Links the value of a variant for an attribute, then takes away the one it had before: in between it has both, and the next run sees it. */
async function writeTermLink(
  context: WriteContext,
  plan: ProductPlan,
  { attribute, term, removeUuids }: TermLinkPlan,
  productUuid: string,
  rowUuid: string | undefined,
): Promise<void> {
  // The attribute was refused: the product has failed by that.
  if (rowUuid === undefined) return;
  const { client, options, state } = context;
  const { terms } = client.products.attributes;
  const items = term === undefined ? [] : [{ attributeTermUuid: state.uuidOf("term", termKey(attribute, term)) }];
  await createLinks(context, plan, "a value was", {
    items,
    keyOf: ({ attributeTermUuid }) => attributeTermUuid,
    send: (some) => terms.bulkCreate(productUuid, rowUuid, some, options),
    readBack: async () => {
      const rows = await terms.iterate(productUuid, rowUuid, { size: PAGE_SIZE }, options).toArray();
      return new Map(rows.map((row) => [row.attributeTermUuid, row]));
    },
  });
  if (state.failureOf(plan.product.code) !== undefined) return;
  for (const uuid of removeUuids) {
    await changeLinks(context, plan, "taking away a value was", [uuid], () =>
      single(uuid, async () => {
        try {
          await terms.delete(productUuid, rowUuid, uuid, options);
        } catch (error) {
          if (!isProblemError(error, 404)) throw error;
        }
      }),
    );
  }
}
