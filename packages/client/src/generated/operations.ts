// Generated from packages/openapi/description by `pnpm generate`. Do not edit.
import type { Operation } from "../runtime.ts";
import type {
  BulkCreateLocalesResponse,
  BulkCreateProductContentsResponse,
  BulkCreateProductTagsResponse,
  BulkCreateProductsResponse,
  BulkCreateSkusResponse,
  BulkCreateTagsResponse,
  BulkTransitionLocalesResponse,
  BulkTransitionProductsResponse,
  BulkTransitionSkusResponse,
  BulkTransitionTagsResponse,
  BulkUpdateLocalesResponse,
  BulkUpdateProductContentsResponse,
  BulkUpdateProductsResponse,
  BulkUpdateSkusResponse,
  BulkUpdateTagsResponse,
  LocalePage,
  LocaleResponse,
  ProductContentPage,
  ProductContentResponse,
  ProductPage,
  ProductResponse,
  ProductTagPage,
  ProductTagResponse,
  SkuPage,
  SkuResponse,
  TagPage,
  TagResponse,
} from "./types.gen.ts";
import {
  zBulkCreateLocalesResponse,
  zBulkCreateProductContentsResponse,
  zBulkCreateProductTagsResponse,
  zBulkCreateProductsResponse,
  zBulkCreateSkusResponse,
  zBulkCreateTagsResponse,
  zBulkTransitionLocalesResponse,
  zBulkTransitionProductsResponse,
  zBulkTransitionSkusResponse,
  zBulkTransitionTagsResponse,
  zBulkUpdateLocalesResponse,
  zBulkUpdateProductContentsResponse,
  zBulkUpdateProductsResponse,
  zBulkUpdateSkusResponse,
  zBulkUpdateTagsResponse,
  zCreateLocaleResponse,
  zCreateProductContentResponse,
  zCreateProductResponse,
  zCreateProductTagResponse,
  zCreateSkuResponse,
  zCreateTagResponse,
  zGetLocaleResponse,
  zGetProductContentResponse,
  zGetProductResponse,
  zGetProductTagResponse,
  zGetSkuResponse,
  zGetTagResponse,
  zListLocalesResponse,
  zListProductContentsResponse,
  zListProductTagsResponse,
  zListProductsResponse,
  zListSkusResponse,
  zListTagsResponse,
  zTransitionLocaleResponse,
  zTransitionProductResponse,
  zTransitionSkuResponse,
  zTransitionTagResponse,
  zUpdateLocaleResponse,
  zUpdateProductContentResponse,
  zUpdateProductResponse,
  zUpdateSkuResponse,
  zUpdateTagResponse,
} from "./zod.gen.ts";

/** `GET /v1/tags` */
export const listTagsOperation: Operation<TagPage> = {
  id: "listTags",
  method: "GET",
  path: "/v1/tags",
  query:
    "uuids[eq] codes[eq] code[contains] code[starts] code[ends] code[order] statuses[eq] status[order] createdAt[eq] createdAt[min] createdAt[max] createdAt[order] updatedAt[eq] updatedAt[min] updatedAt[max] updatedAt[order] isRemoved[eq] page size include[contents] expand[contents]",
  response: () => zListTagsResponse,
};

/** `POST /v1/tags` */
export const createTagOperation: Operation<TagResponse> = {
  id: "createTag",
  method: "POST",
  path: "/v1/tags",
  response: () => zCreateTagResponse,
};

/** `POST /v1/tags/bulk` */
export const bulkCreateTagsOperation: Operation<BulkCreateTagsResponse> = {
  id: "bulkCreateTags",
  method: "POST",
  path: "/v1/tags/bulk",
  response: () => zBulkCreateTagsResponse,
};

/** `PATCH /v1/tags/bulk` */
export const bulkUpdateTagsOperation: Operation<BulkUpdateTagsResponse> = {
  id: "bulkUpdateTags",
  method: "PATCH",
  path: "/v1/tags/bulk",
  response: () => zBulkUpdateTagsResponse,
};

/** `PATCH /v1/tags/bulk/actions/lifecycle` */
export const bulkTransitionTagsOperation: Operation<BulkTransitionTagsResponse> = {
  id: "bulkTransitionTags",
  method: "PATCH",
  path: "/v1/tags/bulk/actions/lifecycle",
  response: () => zBulkTransitionTagsResponse,
};

/** `GET /v1/tags/{tagUuid}` */
export const getTagOperation: Operation<TagResponse> = {
  id: "getTag",
  method: "GET",
  path: "/v1/tags/{tagUuid}",
  query:
    "include[contents] expand[contents]",
  response: () => zGetTagResponse,
};

/** `PATCH /v1/tags/{tagUuid}` */
export const updateTagOperation: Operation<TagResponse> = {
  id: "updateTag",
  method: "PATCH",
  path: "/v1/tags/{tagUuid}",
  response: () => zUpdateTagResponse,
};

/** `PATCH /v1/tags/{tagUuid}/actions/lifecycle` */
export const transitionTagOperation: Operation<TagResponse> = {
  id: "transitionTag",
  method: "PATCH",
  path: "/v1/tags/{tagUuid}/actions/lifecycle",
  response: () => zTransitionTagResponse,
};

/** `GET /v1/skus` */
export const listSkusOperation: Operation<SkuPage> = {
  id: "listSkus",
  method: "GET",
  path: "/v1/skus",
  query:
    "uuids[eq] codes[eq] code[contains] code[starts] code[ends] code[order] statuses[eq] status[order] createdAt[eq] createdAt[min] createdAt[max] createdAt[order] updatedAt[eq] updatedAt[min] updatedAt[max] updatedAt[order] isRemoved[eq] page size",
  response: () => zListSkusResponse,
};

/** `POST /v1/skus` */
export const createSkuOperation: Operation<SkuResponse> = {
  id: "createSku",
  method: "POST",
  path: "/v1/skus",
  response: () => zCreateSkuResponse,
};

/** `POST /v1/skus/bulk` */
export const bulkCreateSkusOperation: Operation<BulkCreateSkusResponse> = {
  id: "bulkCreateSkus",
  method: "POST",
  path: "/v1/skus/bulk",
  response: () => zBulkCreateSkusResponse,
};

/** `PATCH /v1/skus/bulk` */
export const bulkUpdateSkusOperation: Operation<BulkUpdateSkusResponse> = {
  id: "bulkUpdateSkus",
  method: "PATCH",
  path: "/v1/skus/bulk",
  response: () => zBulkUpdateSkusResponse,
};

/** `PATCH /v1/skus/bulk/actions/lifecycle` */
export const bulkTransitionSkusOperation: Operation<BulkTransitionSkusResponse> = {
  id: "bulkTransitionSkus",
  method: "PATCH",
  path: "/v1/skus/bulk/actions/lifecycle",
  response: () => zBulkTransitionSkusResponse,
};

/** `GET /v1/skus/{skuUuid}` */
export const getSkuOperation: Operation<SkuResponse> = {
  id: "getSku",
  method: "GET",
  path: "/v1/skus/{skuUuid}",
  response: () => zGetSkuResponse,
};

/** `PATCH /v1/skus/{skuUuid}` */
export const updateSkuOperation: Operation<SkuResponse> = {
  id: "updateSku",
  method: "PATCH",
  path: "/v1/skus/{skuUuid}",
  response: () => zUpdateSkuResponse,
};

/** `PATCH /v1/skus/{skuUuid}/actions/lifecycle` */
export const transitionSkuOperation: Operation<SkuResponse> = {
  id: "transitionSku",
  method: "PATCH",
  path: "/v1/skus/{skuUuid}/actions/lifecycle",
  response: () => zTransitionSkuResponse,
};

/** `GET /v1/products` */
export const listProductsOperation: Operation<ProductPage> = {
  id: "listProducts",
  method: "GET",
  path: "/v1/products",
  query:
    "uuids[eq] familyUuids[eq] skuUuids[eq] brandUuids[eq] assetUuids[eq] attributeUuids[eq] parentUuids[eq] codes[eq] code[contains] code[starts] code[ends] code[order] statuses[eq] status[order] types[eq] type[order] createdAt[eq] createdAt[min] createdAt[max] createdAt[order] updatedAt[eq] updatedAt[min] updatedAt[max] updatedAt[order] isArchived[eq] isRemoved[eq] page size include[productAssets] expand[productAssets] include[productAttributes] expand[productAttributes] include[productAttributeTerms] expand[productAttributeTerms] include[productCategories] expand[productCategories] include[productTags] expand[productTags] include[contents] expand[contents] include[metadata] expand[metadata] include[relations] expand[relations] expand[completeness]",
  response: () => zListProductsResponse,
};

/** `POST /v1/products` */
export const createProductOperation: Operation<ProductResponse> = {
  id: "createProduct",
  method: "POST",
  path: "/v1/products",
  response: () => zCreateProductResponse,
};

/** `POST /v1/products/bulk` */
export const bulkCreateProductsOperation: Operation<BulkCreateProductsResponse> = {
  id: "bulkCreateProducts",
  method: "POST",
  path: "/v1/products/bulk",
  response: () => zBulkCreateProductsResponse,
};

/** `PATCH /v1/products/bulk` */
export const bulkUpdateProductsOperation: Operation<BulkUpdateProductsResponse> = {
  id: "bulkUpdateProducts",
  method: "PATCH",
  path: "/v1/products/bulk",
  response: () => zBulkUpdateProductsResponse,
};

/** `PATCH /v1/products/bulk/actions/lifecycle` */
export const bulkTransitionProductsOperation: Operation<BulkTransitionProductsResponse> = {
  id: "bulkTransitionProducts",
  method: "PATCH",
  path: "/v1/products/bulk/actions/lifecycle",
  response: () => zBulkTransitionProductsResponse,
};

/** `GET /v1/products/{productUuid}` */
export const getProductOperation: Operation<ProductResponse> = {
  id: "getProduct",
  method: "GET",
  path: "/v1/products/{productUuid}",
  query:
    "include[productAssets] expand[productAssets] include[productAttributes] expand[productAttributes] include[productAttributeTerms] expand[productAttributeTerms] include[productCategories] expand[productCategories] include[productTags] expand[productTags] include[contents] expand[contents] include[metadata] expand[metadata] include[relations] expand[relations] expand[completeness]",
  response: () => zGetProductResponse,
};

/** `PATCH /v1/products/{productUuid}` */
export const updateProductOperation: Operation<ProductResponse> = {
  id: "updateProduct",
  method: "PATCH",
  path: "/v1/products/{productUuid}",
  response: () => zUpdateProductResponse,
};

/** `PATCH /v1/products/{productUuid}/actions/lifecycle` */
export const transitionProductOperation: Operation<ProductResponse> = {
  id: "transitionProduct",
  method: "PATCH",
  path: "/v1/products/{productUuid}/actions/lifecycle",
  response: () => zTransitionProductResponse,
};

/** `GET /v1/products/{productUuid}/contents` */
export const listProductContentsOperation: Operation<ProductContentPage> = {
  id: "listProductContents",
  method: "GET",
  path: "/v1/products/{productUuid}/contents",
  query:
    "uuids[eq] localeUuids[eq] label[eq] label[order] createdAt[eq] createdAt[min] createdAt[max] createdAt[order] updatedAt[eq] updatedAt[min] updatedAt[max] updatedAt[order] page size",
  response: () => zListProductContentsResponse,
};

/** `POST /v1/products/{productUuid}/contents` */
export const createProductContentOperation: Operation<ProductContentResponse> = {
  id: "createProductContent",
  method: "POST",
  path: "/v1/products/{productUuid}/contents",
  response: () => zCreateProductContentResponse,
};

/** `POST /v1/products/{productUuid}/contents/bulk` */
export const bulkCreateProductContentsOperation: Operation<BulkCreateProductContentsResponse> = {
  id: "bulkCreateProductContents",
  method: "POST",
  path: "/v1/products/{productUuid}/contents/bulk",
  response: () => zBulkCreateProductContentsResponse,
};

/** `PATCH /v1/products/{productUuid}/contents/bulk` */
export const bulkUpdateProductContentsOperation: Operation<BulkUpdateProductContentsResponse> = {
  id: "bulkUpdateProductContents",
  method: "PATCH",
  path: "/v1/products/{productUuid}/contents/bulk",
  response: () => zBulkUpdateProductContentsResponse,
};

/** `GET /v1/products/{productUuid}/contents/{productContentUuid}` */
export const getProductContentOperation: Operation<ProductContentResponse> = {
  id: "getProductContent",
  method: "GET",
  path: "/v1/products/{productUuid}/contents/{productContentUuid}",
  response: () => zGetProductContentResponse,
};

/** `PATCH /v1/products/{productUuid}/contents/{productContentUuid}` */
export const updateProductContentOperation: Operation<ProductContentResponse> = {
  id: "updateProductContent",
  method: "PATCH",
  path: "/v1/products/{productUuid}/contents/{productContentUuid}",
  response: () => zUpdateProductContentResponse,
};

/** `DELETE /v1/products/{productUuid}/contents/{productContentUuid}` */
export const deleteProductContentOperation: Operation<void> = {
  id: "deleteProductContent",
  method: "DELETE",
  path: "/v1/products/{productUuid}/contents/{productContentUuid}",
};

/** `GET /v1/products/{productUuid}/tags` */
export const listProductTagsOperation: Operation<ProductTagPage> = {
  id: "listProductTags",
  method: "GET",
  path: "/v1/products/{productUuid}/tags",
  query:
    "uuids[eq] tagUuids[eq] createdAt[eq] createdAt[min] createdAt[max] createdAt[order] updatedAt[eq] updatedAt[min] updatedAt[max] updatedAt[order] page size",
  response: () => zListProductTagsResponse,
};

/** `POST /v1/products/{productUuid}/tags` */
export const createProductTagOperation: Operation<ProductTagResponse> = {
  id: "createProductTag",
  method: "POST",
  path: "/v1/products/{productUuid}/tags",
  response: () => zCreateProductTagResponse,
};

/** `POST /v1/products/{productUuid}/tags/bulk` */
export const bulkCreateProductTagsOperation: Operation<BulkCreateProductTagsResponse> = {
  id: "bulkCreateProductTags",
  method: "POST",
  path: "/v1/products/{productUuid}/tags/bulk",
  response: () => zBulkCreateProductTagsResponse,
};

/** `GET /v1/products/{productUuid}/tags/{productTagUuid}` */
export const getProductTagOperation: Operation<ProductTagResponse> = {
  id: "getProductTag",
  method: "GET",
  path: "/v1/products/{productUuid}/tags/{productTagUuid}",
  response: () => zGetProductTagResponse,
};

/** `DELETE /v1/products/{productUuid}/tags/{productTagUuid}` */
export const deleteProductTagOperation: Operation<void> = {
  id: "deleteProductTag",
  method: "DELETE",
  path: "/v1/products/{productUuid}/tags/{productTagUuid}",
};

/** `GET /v1/locales` */
export const listLocalesOperation: Operation<LocalePage> = {
  id: "listLocales",
  method: "GET",
  path: "/v1/locales",
  query:
    "uuids[eq] names[eq] name[contains] name[starts] name[ends] name[order] codes[eq] code[contains] code[starts] code[ends] code[order] statuses[eq] status[order] createdAt[eq] createdAt[min] createdAt[max] createdAt[order] updatedAt[eq] updatedAt[min] updatedAt[max] updatedAt[order] isDefault[eq] isRemoved[eq] page size",
  response: () => zListLocalesResponse,
};

/** `POST /v1/locales` */
export const createLocaleOperation: Operation<LocaleResponse> = {
  id: "createLocale",
  method: "POST",
  path: "/v1/locales",
  response: () => zCreateLocaleResponse,
};

/** `POST /v1/locales/bulk` */
export const bulkCreateLocalesOperation: Operation<BulkCreateLocalesResponse> = {
  id: "bulkCreateLocales",
  method: "POST",
  path: "/v1/locales/bulk",
  response: () => zBulkCreateLocalesResponse,
};

/** `PATCH /v1/locales/bulk` */
export const bulkUpdateLocalesOperation: Operation<BulkUpdateLocalesResponse> = {
  id: "bulkUpdateLocales",
  method: "PATCH",
  path: "/v1/locales/bulk",
  response: () => zBulkUpdateLocalesResponse,
};

/** `PATCH /v1/locales/bulk/actions/lifecycle` */
export const bulkTransitionLocalesOperation: Operation<BulkTransitionLocalesResponse> = {
  id: "bulkTransitionLocales",
  method: "PATCH",
  path: "/v1/locales/bulk/actions/lifecycle",
  response: () => zBulkTransitionLocalesResponse,
};

/** `GET /v1/locales/{localeUuid}` */
export const getLocaleOperation: Operation<LocaleResponse> = {
  id: "getLocale",
  method: "GET",
  path: "/v1/locales/{localeUuid}",
  response: () => zGetLocaleResponse,
};

/** `PATCH /v1/locales/{localeUuid}` */
export const updateLocaleOperation: Operation<LocaleResponse> = {
  id: "updateLocale",
  method: "PATCH",
  path: "/v1/locales/{localeUuid}",
  response: () => zUpdateLocaleResponse,
};

/** `PATCH /v1/locales/{localeUuid}/actions/lifecycle` */
export const transitionLocaleOperation: Operation<LocaleResponse> = {
  id: "transitionLocale",
  method: "PATCH",
  path: "/v1/locales/{localeUuid}/actions/lifecycle",
  response: () => zTransitionLocaleResponse,
};
