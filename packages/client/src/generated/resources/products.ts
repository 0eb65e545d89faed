// Generated from packages/openapi/description by `pnpm generate`. Do not edit.
import type {
  ApiCall,
  BulkOptions,
  BulkReport,
  ClientCore,
  ItemIterable,
  IterateOptions,
  RequestOptions,
} from "../../runtime.ts";
import {
  bulkItems,
  bulkTransition,
  call,
  iterateList,
} from "../../runtime.ts";
import {
  bulkCreateProductsOperation,
  bulkTransitionProductsOperation,
  bulkUpdateProductsOperation,
  createProductOperation,
  getProductOperation,
  listProductsOperation,
  transitionProductOperation,
  updateProductOperation,
} from "../operations.ts";
import type {
  ProductBulkLifecycle,
  ProductBulkUpdate,
  ProductCreate,
  ProductLifecycle,
  ProductPage,
  ProductResponse,
  ProductStatus,
  ProductType,
  ProductUpdate,
  SortOrder,
} from "../types.gen.ts";
import {
  ProductAssetsResource,
} from "./product-assets.ts";
import {
  ProductAttributesResource,
} from "./product-attributes.ts";
import {
  ProductCategoriesResource,
} from "./product-categories.ts";
import {
  ProductContentsResource,
} from "./product-contents.ts";
import {
  ProductMetadataResource,
} from "./product-metadata.ts";
import {
  ProductRelationsResource,
} from "./product-relations.ts";
import {
  ProductTagsResource,
} from "./product-tags.ts";

/** Query of {@link listProducts}. */
export interface ListProductsQuery {
  /** Only those with one of these UUIDs. */
  readonly uuids?: readonly string[] | {
    /** Only those with one of these UUIDs. */
    readonly eq?: readonly string[] | undefined;
  } | undefined;
  /** Only those of these families. */
  readonly familyUuids?: readonly string[] | {
    /** Only those of these families. */
    readonly eq?: readonly string[] | undefined;
  } | undefined;
  /** Only those with one of these SKUs. */
  readonly skuUuids?: readonly string[] | {
    /** Only those with one of these SKUs. */
    readonly eq?: readonly string[] | undefined;
  } | undefined;
  /** Only those of these brands. */
  readonly brandUuids?: readonly string[] | {
    /** Only those of these brands. */
    readonly eq?: readonly string[] | undefined;
  } | undefined;
  /** Only those linked to one of these assets. */
  readonly assetUuids?: readonly string[] | {
    /** Only those linked to one of these assets. */
    readonly eq?: readonly string[] | undefined;
  } | undefined;
  /** Only those linked to one of these attributes. */
  readonly attributeUuids?: readonly string[] | {
    /** Only those linked to one of these attributes. */
    readonly eq?: readonly string[] | undefined;
  } | undefined;
  /** Only variants of these parents; null stands for no parent. How a null is written in the query is not documented. */
  readonly parentUuids?: readonly (string | null)[] | {
    /** Only variants of these parents; null stands for no parent. How a null is written in the query is not documented. */
    readonly eq?: readonly (string | null)[] | undefined;
  } | undefined;
  /** Only those whose code is one of these. */
  readonly codes?: readonly string[] | {
    /** Only those whose code is one of these. */
    readonly eq?: readonly string[] | undefined;
  } | undefined;
  readonly code?: {
    /** Only those whose code contains this text. */
    readonly contains?: string | undefined;
    /** Only those whose code starts with this text. */
    readonly starts?: string | undefined;
    /** Only those whose code ends with this text. */
    readonly ends?: string | undefined;
    /** Sorts by `code`. */
    readonly order?: SortOrder | undefined;
  } | undefined;
  /** Only those in one of these statuses. */
  readonly statuses?: readonly ProductStatus[] | {
    /** Only those in one of these statuses. */
    readonly eq?: readonly ProductStatus[] | undefined;
  } | undefined;
  readonly status?: {
    /** Sorts by `status`. */
    readonly order?: SortOrder | undefined;
  } | undefined;
  /** Only those of these types. */
  readonly types?: readonly ProductType[] | {
    /** Only those of these types. */
    readonly eq?: readonly ProductType[] | undefined;
  } | undefined;
  readonly type?: {
    /** Sorts by `type`. */
    readonly order?: SortOrder | undefined;
  } | undefined;
  /** Created at exactly this time. */
  readonly createdAt?: Date | string | {
    /** Created at exactly this time. */
    readonly eq?: Date | string | undefined;
    /** Created at this time or later. */
    readonly min?: Date | string | undefined;
    /** Created at this time or earlier. */
    readonly max?: Date | string | undefined;
    /** Sorts by `createdAt`. */
    readonly order?: SortOrder | undefined;
  } | undefined;
  /** Last changed at exactly this time. */
  readonly updatedAt?: Date | string | {
    /** Last changed at exactly this time. */
    readonly eq?: Date | string | undefined;
    /** Last changed at this time or later. */
    readonly min?: Date | string | undefined;
    /** Last changed at this time or earlier. */
    readonly max?: Date | string | undefined;
    /** Sorts by `updatedAt`. Derived from other lists. */
    readonly order?: SortOrder | undefined;
  } | undefined;
  /** With true only archived ones, with false only the others. Derived from the list of assets. */
  readonly isArchived?: boolean | {
    /** With true only archived ones, with false only the others. Derived from the list of assets. */
    readonly eq?: boolean | undefined;
  } | undefined;
  /** With true only removed ones, with false only the others. Derived from other lists. */
  readonly isRemoved?: boolean | {
    /** With true only removed ones, with false only the others. Derived from other lists. */
    readonly eq?: boolean | undefined;
  } | undefined;
  /** Number of the page. Default is 1. Derived from other lists. */
  readonly page?: number | undefined;
  /** How many items a page has at most. Default is 20. The largest value is not documented. Derived from other lists. */
  readonly size?: number | undefined;
  readonly include?: {
    /** Fills `productAssets` with the UUIDs of the links to assets. Derived from the single product. */
    readonly productAssets?: boolean | undefined;
    /** Fills `productAttributes` with the UUIDs of the links to attributes. Derived from the single product. */
    readonly productAttributes?: boolean | undefined;
    /** Fills `productAttributeTerms` with the UUIDs of the links to attribute terms. */
    readonly productAttributeTerms?: boolean | undefined;
    /** Fills `productCategories` with the UUIDs of the links to categories. Derived from the single product. */
    readonly productCategories?: boolean | undefined;
    /** Fills `productTags` with the UUIDs of the links to tags. Derived from the single product. */
    readonly productTags?: boolean | undefined;
    /** Fills `contents` with the UUIDs of the localized contents. Derived from the single product. */
    readonly contents?: boolean | undefined;
    /** Fills `metadata` with the UUIDs of the metadata. Derived from the single product. */
    readonly metadata?: boolean | undefined;
    /** Fills `relations` with the UUIDs of the relations to other products. Derived from the single product. */
    readonly relations?: boolean | undefined;
  } | undefined;
  readonly expand?: {
    /** Fills `productAssets` with the links to assets in full. Derived from the single product. */
    readonly productAssets?: boolean | undefined;
    /** Fills `productAttributes` with the links to attributes in full. */
    readonly productAttributes?: boolean | undefined;
    /** Fills `productAttributeTerms` with the links to attribute terms in full. */
    readonly productAttributeTerms?: boolean | undefined;
    /** Fills `productCategories` with the links to categories in full. */
    readonly productCategories?: boolean | undefined;
    /** Fills `productTags` with the links to tags in full. Derived from the single product. */
    readonly productTags?: boolean | undefined;
    /** Fills `contents` with the localized contents in full. Derived from the single product. */
    readonly contents?: boolean | undefined;
    /** Fills `metadata` with the metadata in full. Derived from the single product. */
    readonly metadata?: boolean | undefined;
    /** Fills `relations` with the relations to other products in full. Derived from the single product. */
    readonly relations?: boolean | undefined;
    /** Fills `completeness` with the scores per dimension and the issues. Derived from the single product. */
    readonly completeness?: boolean | undefined;
  } | undefined;
}

/** Query of {@link getProduct}. */
export interface GetProductQuery {
  readonly include?: {
    /** Fills `productAssets` with the UUIDs of the links to assets. */
    readonly productAssets?: boolean | undefined;
    /** Fills `productAttributes` with the UUIDs of the links to attributes. */
    readonly productAttributes?: boolean | undefined;
    /** Fills `productAttributeTerms` with the UUIDs of the links to attribute terms. */
    readonly productAttributeTerms?: boolean | undefined;
    /** Fills `productCategories` with the UUIDs of the links to categories. */
    readonly productCategories?: boolean | undefined;
    /** Fills `productTags` with the UUIDs of the links to tags. */
    readonly productTags?: boolean | undefined;
    /** Fills `contents` with the UUIDs of the localized contents. */
    readonly contents?: boolean | undefined;
    /** Fills `metadata` with the UUIDs of the metadata. */
    readonly metadata?: boolean | undefined;
    /** Fills `relations` with the UUIDs of the relations to other products. */
    readonly relations?: boolean | undefined;
  } | undefined;
  readonly expand?: {
    /** Fills `productAssets` with the links to assets in full. */
    readonly productAssets?: boolean | undefined;
    /** Fills `productAttributes` with the links to attributes in full. */
    readonly productAttributes?: boolean | undefined;
    /** Fills `productAttributeTerms` with the links to attribute terms in full. */
    readonly productAttributeTerms?: boolean | undefined;
    /** Fills `productCategories` with the links to categories in full. */
    readonly productCategories?: boolean | undefined;
    /** Fills `productTags` with the links to tags in full. */
    readonly productTags?: boolean | undefined;
    /** Fills `contents` with the localized contents in full. */
    readonly contents?: boolean | undefined;
    /** Fills `metadata` with the metadata in full. */
    readonly metadata?: boolean | undefined;
    /** Fills `relations` with the relations to other products in full. */
    readonly relations?: boolean | undefined;
    /** Fills `completeness` with the scores per dimension and the issues. */
    readonly completeness?: boolean | undefined;
  } | undefined;
}

/**
 * List products.
 *
 * Filters, sorts, pages and hydrates. Parameters from `updatedAt[order]` on are derived, except those without a mark.
 *
 * `GET /v1/products`, permission `read`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/products/paths/~1v1~1products/get
 */
export function listProducts(
  core: ClientCore,
  query?: ListProductsQuery,
  options?: RequestOptions,
): ApiCall<ProductPage> {
  return call(core, listProductsOperation, { query }, options);
}

/**
 * List products: all items, page after page. `.pages()` gives them by the page.
 *
 * Filters, sorts, pages and hydrates. Parameters from `updatedAt[order]` on are derived, except those without a mark.
 *
 * `GET /v1/products`, permission `read`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/products/paths/~1v1~1products/get
 */
export function iterateProducts(
  core: ClientCore,
  query?: ListProductsQuery,
  options?: IterateOptions,
): ItemIterable<ProductResponse, ProductPage> {
  return iterateList(core, listProductsOperation, [], query, options);
}

/**
 * Create a product.
 *
 * The reference has a page of it; the body is derived from one element of the bulk create.
 *
 * `POST /v1/products`, permission `write`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 409, 422, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/products/paths/~1v1~1products/post
 * @experimental The reference has a page of it; its details are derived.
 */
export function createProduct(
  core: ClientCore,
  body: ProductCreate,
  options?: RequestOptions,
): ApiCall<ProductResponse> {
  return call(core, createProductOperation, { body }, options);
}

/**
 * Create several products: any number, in chunks. Resolves with a report that has an entry for every input.
 *
 * All or nothing. That body and answer are arrays is derived from asset files. How many items one call may have is not documented.
 *
 * `POST /v1/products/bulk`, permission `write`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 409, 422, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/products/paths/~1v1~1products~1bulk/post
 */
export function bulkCreateProducts(
  core: ClientCore,
  items: readonly ProductCreate[],
  options?: BulkOptions,
): Promise<BulkReport<ProductCreate, ProductResponse>> {
  return bulkItems(core, bulkCreateProductsOperation, [], items, options);
}

/**
 * Update several products: any number, in chunks. Resolves with a report that has an entry for every input.
 *
 * Changes only the members that are given. How many items one call may have is not documented.
 *
 * `PATCH /v1/products/bulk`, permission `write`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 409, 422, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/products
 * @experimental Derived from the conventions of its siblings; the reference does not show it.
 */
export function bulkUpdateProducts(
  core: ClientCore,
  items: readonly ProductBulkUpdate[],
  options?: BulkOptions,
): Promise<BulkReport<ProductBulkUpdate, ProductResponse>> {
  return bulkItems(core, bulkUpdateProductsOperation, [], items, options, (item) => item.uuid);
}

/**
 * Move several products to another status: any number, in chunks. Resolves with a report that has an entry for every uuid.
 *
 * The reference has a page of it; the body is derived from assets.
 *
 * `PATCH /v1/products/bulk/actions/lifecycle`, permission `write`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 409, 422, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/products/paths/~1v1~1products~1bulk~1actions~1lifecycle/patch
 * @experimental The reference has a page of it; its details are derived.
 */
export function bulkTransitionProducts(
  core: ClientCore,
  uuids: readonly string[],
  transition: ProductBulkLifecycle["transition"],
  options?: BulkOptions,
): Promise<BulkReport<string, ProductResponse>> {
  return bulkTransition(core, bulkTransitionProductsOperation, [], uuids, transition, options);
}

/**
 * Get a product.
 *
 * `GET /v1/products/{productUuid}`, permission `read`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/products/paths/~1v1~1products~1%7Bproductuuid%7D/get
 */
export function getProduct(
  core: ClientCore,
  productUuid: string,
  query?: GetProductQuery,
  options?: RequestOptions,
): ApiCall<ProductResponse> {
  return call(core, getProductOperation, { path: [productUuid], query }, options);
}

/**
 * Update a product.
 *
 * Changes only the members that are given.
 *
 * `PATCH /v1/products/{productUuid}`, permission `write`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 404, 409, 422, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/products
 * @experimental Derived from the conventions of its siblings; the reference does not show it.
 */
export function updateProduct(
  core: ClientCore,
  productUuid: string,
  body: ProductUpdate,
  options?: RequestOptions,
): ApiCall<ProductResponse> {
  return call(core, updateProductOperation, { path: [productUuid], body }, options);
}

/**
 * Move a product to another status.
 *
 * Which transitions are valid depends on the current status.
 *
 * `PATCH /v1/products/{productUuid}/actions/lifecycle`, permission `write`.
 *
 * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
 * @throws ProblemError - its subclass for 400, 401, 403, 404, 422, 429, 500, 503, 504.
 * @see https://docs.apiera.io/openapi/products/paths/~1v1~1products~1%7Bproductuuid%7D~1actions~1lifecycle/patch
 */
export function transitionProduct(
  core: ClientCore,
  productUuid: string,
  transition: ProductLifecycle["transition"],
  options?: RequestOptions,
): ApiCall<ProductResponse> {
  return call(core, transitionProductOperation, { path: [productUuid], body: { transition } }, options);
}

/** Products: Sellable items, their parents and variants. */
export class ProductsResource {
  readonly #core: ClientCore;
  #assets: ProductAssetsResource | undefined;
  #attributes: ProductAttributesResource | undefined;
  #categories: ProductCategoriesResource | undefined;
  #contents: ProductContentsResource | undefined;
  #metadata: ProductMetadataResource | undefined;
  #relations: ProductRelationsResource | undefined;
  #tags: ProductTagsResource | undefined;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /** Product Assets: Assets of a product, in their role and order. */
  get assets(): ProductAssetsResource {
    this.#assets ??= new ProductAssetsResource(this.#core);
    return this.#assets;
  }

  /** Product Attributes: Attributes of a product. */
  get attributes(): ProductAttributesResource {
    this.#attributes ??= new ProductAttributesResource(this.#core);
    return this.#attributes;
  }

  /** Product Categories: Categories of a product. */
  get categories(): ProductCategoriesResource {
    this.#categories ??= new ProductCategoriesResource(this.#core);
    return this.#categories;
  }

  /** Product Contents: Name and texts of a product, per locale. */
  get contents(): ProductContentsResource {
    this.#contents ??= new ProductContentsResource(this.#core);
    return this.#contents;
  }

  /** Product Metadata: Keys and values that integrations keep with a product. */
  get metadata(): ProductMetadataResource {
    this.#metadata ??= new ProductMetadataResource(this.#core);
    return this.#metadata;
  }

  /** Product Relations: Links from a product to others. */
  get relations(): ProductRelationsResource {
    this.#relations ??= new ProductRelationsResource(this.#core);
    return this.#relations;
  }

  /** Product Tags: Which tags a product carries. */
  get tags(): ProductTagsResource {
    this.#tags ??= new ProductTagsResource(this.#core);
    return this.#tags;
  }

  /**
   * List products.
   *
   * Filters, sorts, pages and hydrates. Parameters from `updatedAt[order]` on are derived, except those without a mark.
   *
   * `GET /v1/products`, permission `read`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/products/paths/~1v1~1products/get
   */
  list(query?: ListProductsQuery, options?: RequestOptions): ApiCall<ProductPage> {
    return listProducts(this.#core, query, options);
  }

  /**
   * List products: all items, page after page. `.pages()` gives them by the page.
   *
   * Filters, sorts, pages and hydrates. Parameters from `updatedAt[order]` on are derived, except those without a mark.
   *
   * `GET /v1/products`, permission `read`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/products/paths/~1v1~1products/get
   */
  iterate(query?: ListProductsQuery, options?: IterateOptions): ItemIterable<ProductResponse, ProductPage> {
    return iterateProducts(this.#core, query, options);
  }

  /**
   * Create a product.
   *
   * The reference has a page of it; the body is derived from one element of the bulk create.
   *
   * `POST /v1/products`, permission `write`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 409, 422, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/products/paths/~1v1~1products/post
   * @experimental The reference has a page of it; its details are derived.
   */
  create(body: ProductCreate, options?: RequestOptions): ApiCall<ProductResponse> {
    return createProduct(this.#core, body, options);
  }

  /**
   * Create several products: any number, in chunks. Resolves with a report that has an entry for every input.
   *
   * All or nothing. That body and answer are arrays is derived from asset files. How many items one call may have is not documented.
   *
   * `POST /v1/products/bulk`, permission `write`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 409, 422, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/products/paths/~1v1~1products~1bulk/post
   */
  bulkCreate(items: readonly ProductCreate[], options?: BulkOptions): Promise<BulkReport<ProductCreate, ProductResponse>> {
    return bulkCreateProducts(this.#core, items, options);
  }

  /**
   * Update several products: any number, in chunks. Resolves with a report that has an entry for every input.
   *
   * Changes only the members that are given. How many items one call may have is not documented.
   *
   * `PATCH /v1/products/bulk`, permission `write`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 409, 422, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/products
   * @experimental Derived from the conventions of its siblings; the reference does not show it.
   */
  bulkUpdate(items: readonly ProductBulkUpdate[], options?: BulkOptions): Promise<BulkReport<ProductBulkUpdate, ProductResponse>> {
    return bulkUpdateProducts(this.#core, items, options);
  }

  /**
   * Move several products to another status: any number, in chunks. Resolves with a report that has an entry for every uuid.
   *
   * The reference has a page of it; the body is derived from assets.
   *
   * `PATCH /v1/products/bulk/actions/lifecycle`, permission `write`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 409, 422, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/products/paths/~1v1~1products~1bulk~1actions~1lifecycle/patch
   * @experimental The reference has a page of it; its details are derived.
   */
  bulkTransition(uuids: readonly string[], transition: ProductBulkLifecycle["transition"], options?: BulkOptions): Promise<BulkReport<string, ProductResponse>> {
    return bulkTransitionProducts(this.#core, uuids, transition, options);
  }

  /**
   * Get a product.
   *
   * `GET /v1/products/{productUuid}`, permission `read`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 404, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/products/paths/~1v1~1products~1%7Bproductuuid%7D/get
   */
  get(productUuid: string, query?: GetProductQuery, options?: RequestOptions): ApiCall<ProductResponse> {
    return getProduct(this.#core, productUuid, query, options);
  }

  /**
   * Update a product.
   *
   * Changes only the members that are given.
   *
   * `PATCH /v1/products/{productUuid}`, permission `write`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 404, 409, 422, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/products
   * @experimental Derived from the conventions of its siblings; the reference does not show it.
   */
  update(productUuid: string, body: ProductUpdate, options?: RequestOptions): ApiCall<ProductResponse> {
    return updateProduct(this.#core, productUuid, body, options);
  }

  /**
   * Move a product to another status.
   *
   * Which transitions are valid depends on the current status.
   *
   * `PATCH /v1/products/{productUuid}/actions/lifecycle`, permission `write`.
   *
   * @throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.
   * @throws ProblemError - its subclass for 400, 401, 403, 404, 422, 429, 500, 503, 504.
   * @see https://docs.apiera.io/openapi/products/paths/~1v1~1products~1%7Bproductuuid%7D~1actions~1lifecycle/patch
   */
  transition(productUuid: string, transition: ProductLifecycle["transition"], options?: RequestOptions): ApiCall<ProductResponse> {
    return transitionProduct(this.#core, productUuid, transition, options);
  }
}
