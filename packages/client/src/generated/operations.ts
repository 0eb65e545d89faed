// Generated from packages/openapi/description by `pnpm generate`. Do not edit.
import type { Operation } from "../runtime.ts";
import type {
  AssetFilePage,
  AssetFileResponse,
  AssetFileUploadResponse,
  AssetMetadataPage,
  AssetPage,
  AssetResponse,
  AttributeContentPage,
  AttributeContentResponse,
  AttributePage,
  AttributeResponse,
  AttributeTermContentPage,
  AttributeTermContentResponse,
  AttributeTermPage,
  AttributeTermResponse,
  BrandContentPage,
  BrandContentResponse,
  BrandPage,
  BrandResponse,
  BulkCreateAssetsResponse,
  BulkCreateAttributeTermsResponse,
  BulkCreateAttributesResponse,
  BulkCreateBrandsResponse,
  BulkCreateCategoriesResponse,
  BulkCreateFamiliesResponse,
  BulkCreateLocalesResponse,
  BulkCreateProductAssetTypesResponse,
  BulkCreateProductAssetsResponse,
  BulkCreateProductAttributesResponse,
  BulkCreateProductCategoriesResponse,
  BulkCreateProductContentsResponse,
  BulkCreateProductMetadataResponse,
  BulkCreateProductRelationTypesResponse,
  BulkCreateProductRelationsResponse,
  BulkCreateProductTagsResponse,
  BulkCreateProductTermsResponse,
  BulkCreateProductsResponse,
  BulkCreateSkusResponse,
  BulkCreateTagsResponse,
  BulkInitiateAssetFileUploadsResponse,
  BulkTransitionAssetsResponse,
  BulkTransitionAttributesResponse,
  BulkTransitionBrandsResponse,
  BulkTransitionCategoriesResponse,
  BulkTransitionFamiliesResponse,
  BulkTransitionLocalesResponse,
  BulkTransitionProductsResponse,
  BulkTransitionSkusResponse,
  BulkTransitionTagsResponse,
  BulkUpdateAssetsResponse,
  BulkUpdateAttributeTermsResponse,
  BulkUpdateAttributesResponse,
  BulkUpdateBrandsResponse,
  BulkUpdateCategoriesResponse,
  BulkUpdateFamiliesResponse,
  BulkUpdateLocalesResponse,
  BulkUpdateProductAssetTypesResponse,
  BulkUpdateProductAssetsResponse,
  BulkUpdateProductAttributesResponse,
  BulkUpdateProductContentsResponse,
  BulkUpdateProductMetadataResponse,
  BulkUpdateProductRelationTypesResponse,
  BulkUpdateProductRelationsResponse,
  BulkUpdateProductsResponse,
  BulkUpdateSkusResponse,
  BulkUpdateTagsResponse,
  CategoryContentPage,
  CategoryContentResponse,
  CategoryPage,
  CategoryResponse,
  FamilyAssetTypePage,
  FamilyAssetTypeResponse,
  FamilyAttributePage,
  FamilyAttributeResponse,
  FamilyCategoryPage,
  FamilyCategoryResponse,
  FamilyPage,
  FamilyRelationTypePage,
  FamilyRelationTypeResponse,
  FamilyResponse,
  LocalePage,
  LocaleResponse,
  MetadataResponse,
  OrganizationMemberPage,
  OrganizationMemberResponse,
  OrganizationResponse,
  OrganizationRolePage,
  ProductAssetPage,
  ProductAssetResponse,
  ProductAssetTypePage,
  ProductAssetTypeResponse,
  ProductAttributePage,
  ProductAttributeResponse,
  ProductCategoryPage,
  ProductCategoryResponse,
  ProductContentPage,
  ProductContentResponse,
  ProductMetadataPage,
  ProductMetadataResponse,
  ProductPage,
  ProductRelationPage,
  ProductRelationResponse,
  ProductRelationTypePage,
  ProductRelationTypeResponse,
  ProductResponse,
  ProductTagPage,
  ProductTagResponse,
  ProductTermPage,
  ProductTermResponse,
  SkuDimensionPage,
  SkuDimensionResponse,
  SkuPage,
  SkuResponse,
  SkuWeightPage,
  SkuWeightResponse,
  TagContentPage,
  TagContentResponse,
  TagPage,
  TagResponse,
} from "./types.gen.ts";
import {
  zBulkCreateAssetsResponse,
  zBulkCreateAttributeTermsResponse,
  zBulkCreateAttributesResponse,
  zBulkCreateBrandsResponse,
  zBulkCreateCategoriesResponse,
  zBulkCreateFamiliesResponse,
  zBulkCreateLocalesResponse,
  zBulkCreateProductAssetTypesResponse,
  zBulkCreateProductAssetsResponse,
  zBulkCreateProductAttributesResponse,
  zBulkCreateProductCategoriesResponse,
  zBulkCreateProductContentsResponse,
  zBulkCreateProductMetadataResponse,
  zBulkCreateProductRelationTypesResponse,
  zBulkCreateProductRelationsResponse,
  zBulkCreateProductTagsResponse,
  zBulkCreateProductTermsResponse,
  zBulkCreateProductsResponse,
  zBulkCreateSkusResponse,
  zBulkCreateTagsResponse,
  zBulkInitiateAssetFileUploadsResponse,
  zBulkTransitionAssetsResponse,
  zBulkTransitionAttributesResponse,
  zBulkTransitionBrandsResponse,
  zBulkTransitionCategoriesResponse,
  zBulkTransitionFamiliesResponse,
  zBulkTransitionLocalesResponse,
  zBulkTransitionProductsResponse,
  zBulkTransitionSkusResponse,
  zBulkTransitionTagsResponse,
  zBulkUpdateAssetsResponse,
  zBulkUpdateAttributeTermsResponse,
  zBulkUpdateAttributesResponse,
  zBulkUpdateBrandsResponse,
  zBulkUpdateCategoriesResponse,
  zBulkUpdateFamiliesResponse,
  zBulkUpdateLocalesResponse,
  zBulkUpdateProductAssetTypesResponse,
  zBulkUpdateProductAssetsResponse,
  zBulkUpdateProductAttributesResponse,
  zBulkUpdateProductContentsResponse,
  zBulkUpdateProductMetadataResponse,
  zBulkUpdateProductRelationTypesResponse,
  zBulkUpdateProductRelationsResponse,
  zBulkUpdateProductsResponse,
  zBulkUpdateSkusResponse,
  zBulkUpdateTagsResponse,
  zCreateAssetMetadataEntryResponse,
  zCreateAssetResponse,
  zCreateAttributeContentResponse,
  zCreateAttributeResponse,
  zCreateAttributeTermContentResponse,
  zCreateAttributeTermResponse,
  zCreateBrandContentResponse,
  zCreateBrandResponse,
  zCreateCategoryContentResponse,
  zCreateCategoryResponse,
  zCreateFamilyAssetTypeResponse,
  zCreateFamilyAttributeResponse,
  zCreateFamilyCategoryResponse,
  zCreateFamilyRelationTypeResponse,
  zCreateFamilyResponse,
  zCreateLocaleResponse,
  zCreateOrganizationMemberResponse,
  zCreateProductAssetResponse,
  zCreateProductAssetTypeResponse,
  zCreateProductAttributeResponse,
  zCreateProductCategoryResponse,
  zCreateProductContentResponse,
  zCreateProductMetadataEntryResponse,
  zCreateProductRelationResponse,
  zCreateProductRelationTypeResponse,
  zCreateProductResponse,
  zCreateProductTagResponse,
  zCreateProductTermResponse,
  zCreateSkuDimensionResponse,
  zCreateSkuResponse,
  zCreateSkuWeightResponse,
  zCreateTagContentResponse,
  zCreateTagResponse,
  zGetAssetFileResponse,
  zGetAssetMetadataEntryResponse,
  zGetAssetResponse,
  zGetAttributeContentResponse,
  zGetAttributeResponse,
  zGetAttributeTermContentResponse,
  zGetAttributeTermResponse,
  zGetBrandContentResponse,
  zGetBrandResponse,
  zGetCategoryContentResponse,
  zGetCategoryResponse,
  zGetCurrentOrganizationResponse,
  zGetFamilyAssetTypeResponse,
  zGetFamilyAttributeResponse,
  zGetFamilyCategoryResponse,
  zGetFamilyRelationTypeResponse,
  zGetFamilyResponse,
  zGetLocaleResponse,
  zGetOrganizationMemberResponse,
  zGetProductAssetResponse,
  zGetProductAssetTypeResponse,
  zGetProductAttributeResponse,
  zGetProductCategoryResponse,
  zGetProductContentResponse,
  zGetProductMetadataEntryResponse,
  zGetProductRelationResponse,
  zGetProductRelationTypeResponse,
  zGetProductResponse,
  zGetProductTagResponse,
  zGetProductTermResponse,
  zGetSkuDimensionResponse,
  zGetSkuResponse,
  zGetSkuWeightResponse,
  zGetTagContentResponse,
  zGetTagResponse,
  zInitiateAssetFileUploadResponse,
  zListAssetFilesResponse,
  zListAssetMetadataResponse,
  zListAssetsResponse,
  zListAttributeContentsResponse,
  zListAttributeTermContentsResponse,
  zListAttributeTermsResponse,
  zListAttributesResponse,
  zListBrandContentsResponse,
  zListBrandsResponse,
  zListCategoriesResponse,
  zListCategoryContentsResponse,
  zListFamiliesResponse,
  zListFamilyAssetTypesResponse,
  zListFamilyAttributesResponse,
  zListFamilyCategoriesResponse,
  zListFamilyRelationTypesResponse,
  zListLocalesResponse,
  zListOrganizationMembersResponse,
  zListOrganizationRolesResponse,
  zListProductAssetTypesResponse,
  zListProductAssetsResponse,
  zListProductAttributesResponse,
  zListProductCategoriesResponse,
  zListProductContentsResponse,
  zListProductMetadataResponse,
  zListProductRelationTypesResponse,
  zListProductRelationsResponse,
  zListProductTagsResponse,
  zListProductTermsResponse,
  zListProductsResponse,
  zListSkuDimensionsResponse,
  zListSkuWeightsResponse,
  zListSkusResponse,
  zListTagContentsResponse,
  zListTagsResponse,
  zTransitionAssetResponse,
  zTransitionAttributeResponse,
  zTransitionBrandResponse,
  zTransitionCategoryResponse,
  zTransitionFamilyResponse,
  zTransitionLocaleResponse,
  zTransitionProductResponse,
  zTransitionSkuResponse,
  zTransitionTagResponse,
  zUpdateAssetMetadataEntryResponse,
  zUpdateAssetResponse,
  zUpdateAttributeContentResponse,
  zUpdateAttributeResponse,
  zUpdateAttributeTermContentResponse,
  zUpdateAttributeTermResponse,
  zUpdateBrandContentResponse,
  zUpdateBrandResponse,
  zUpdateCategoryContentResponse,
  zUpdateCategoryResponse,
  zUpdateCurrentOrganizationResponse,
  zUpdateFamilyAssetTypeResponse,
  zUpdateFamilyAttributeResponse,
  zUpdateFamilyCategoryResponse,
  zUpdateFamilyRelationTypeResponse,
  zUpdateFamilyResponse,
  zUpdateLocaleResponse,
  zUpdateOrganizationMemberResponse,
  zUpdateProductAssetResponse,
  zUpdateProductAssetTypeResponse,
  zUpdateProductAttributeResponse,
  zUpdateProductContentResponse,
  zUpdateProductMetadataEntryResponse,
  zUpdateProductRelationResponse,
  zUpdateProductRelationTypeResponse,
  zUpdateProductResponse,
  zUpdateSkuDimensionResponse,
  zUpdateSkuResponse,
  zUpdateSkuWeightResponse,
  zUpdateTagContentResponse,
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

/** `GET /v1/tags/{tagUuid}/contents` */
export const listTagContentsOperation: Operation<TagContentPage> = {
  id: "listTagContents",
  method: "GET",
  path: "/v1/tags/{tagUuid}/contents",
  query:
    "uuids[eq] localeUuids[eq] createdAt[eq] createdAt[min] createdAt[max] createdAt[order] updatedAt[eq] updatedAt[min] updatedAt[max] updatedAt[order] page size",
  response: () => zListTagContentsResponse,
};

/** `POST /v1/tags/{tagUuid}/contents` */
export const createTagContentOperation: Operation<TagContentResponse> = {
  id: "createTagContent",
  method: "POST",
  path: "/v1/tags/{tagUuid}/contents",
  response: () => zCreateTagContentResponse,
};

/** `GET /v1/tags/{tagUuid}/contents/{tagContentUuid}` */
export const getTagContentOperation: Operation<TagContentResponse> = {
  id: "getTagContent",
  method: "GET",
  path: "/v1/tags/{tagUuid}/contents/{tagContentUuid}",
  response: () => zGetTagContentResponse,
};

/** `PATCH /v1/tags/{tagUuid}/contents/{tagContentUuid}` */
export const updateTagContentOperation: Operation<TagContentResponse> = {
  id: "updateTagContent",
  method: "PATCH",
  path: "/v1/tags/{tagUuid}/contents/{tagContentUuid}",
  response: () => zUpdateTagContentResponse,
};

/** `DELETE /v1/tags/{tagUuid}/contents/{tagContentUuid}` */
export const deleteTagContentOperation: Operation<void> = {
  id: "deleteTagContent",
  method: "DELETE",
  path: "/v1/tags/{tagUuid}/contents/{tagContentUuid}",
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

/** `GET /v1/skus/{skuUuid}/dimensions` */
export const listSkuDimensionsOperation: Operation<SkuDimensionPage> = {
  id: "listSkuDimensions",
  method: "GET",
  path: "/v1/skus/{skuUuid}/dimensions",
  query:
    "page size",
  response: () => zListSkuDimensionsResponse,
};

/** `POST /v1/skus/{skuUuid}/dimensions` */
export const createSkuDimensionOperation: Operation<SkuDimensionResponse> = {
  id: "createSkuDimension",
  method: "POST",
  path: "/v1/skus/{skuUuid}/dimensions",
  response: () => zCreateSkuDimensionResponse,
};

/** `GET /v1/skus/{skuUuid}/dimensions/{skuDimensionUuid}` */
export const getSkuDimensionOperation: Operation<SkuDimensionResponse> = {
  id: "getSkuDimension",
  method: "GET",
  path: "/v1/skus/{skuUuid}/dimensions/{skuDimensionUuid}",
  response: () => zGetSkuDimensionResponse,
};

/** `PATCH /v1/skus/{skuUuid}/dimensions/{skuDimensionUuid}` */
export const updateSkuDimensionOperation: Operation<SkuDimensionResponse> = {
  id: "updateSkuDimension",
  method: "PATCH",
  path: "/v1/skus/{skuUuid}/dimensions/{skuDimensionUuid}",
  response: () => zUpdateSkuDimensionResponse,
};

/** `DELETE /v1/skus/{skuUuid}/dimensions/{skuDimensionUuid}` */
export const deleteSkuDimensionOperation: Operation<void> = {
  id: "deleteSkuDimension",
  method: "DELETE",
  path: "/v1/skus/{skuUuid}/dimensions/{skuDimensionUuid}",
};

/** `GET /v1/skus/{skuUuid}/weights` */
export const listSkuWeightsOperation: Operation<SkuWeightPage> = {
  id: "listSkuWeights",
  method: "GET",
  path: "/v1/skus/{skuUuid}/weights",
  query:
    "page size",
  response: () => zListSkuWeightsResponse,
};

/** `POST /v1/skus/{skuUuid}/weights` */
export const createSkuWeightOperation: Operation<SkuWeightResponse> = {
  id: "createSkuWeight",
  method: "POST",
  path: "/v1/skus/{skuUuid}/weights",
  response: () => zCreateSkuWeightResponse,
};

/** `GET /v1/skus/{skuUuid}/weights/{skuWeightUuid}` */
export const getSkuWeightOperation: Operation<SkuWeightResponse> = {
  id: "getSkuWeight",
  method: "GET",
  path: "/v1/skus/{skuUuid}/weights/{skuWeightUuid}",
  response: () => zGetSkuWeightResponse,
};

/** `PATCH /v1/skus/{skuUuid}/weights/{skuWeightUuid}` */
export const updateSkuWeightOperation: Operation<SkuWeightResponse> = {
  id: "updateSkuWeight",
  method: "PATCH",
  path: "/v1/skus/{skuUuid}/weights/{skuWeightUuid}",
  response: () => zUpdateSkuWeightResponse,
};

/** `DELETE /v1/skus/{skuUuid}/weights/{skuWeightUuid}` */
export const deleteSkuWeightOperation: Operation<void> = {
  id: "deleteSkuWeight",
  method: "DELETE",
  path: "/v1/skus/{skuUuid}/weights/{skuWeightUuid}",
};

/** `GET /v1/families` */
export const listFamiliesOperation: Operation<FamilyPage> = {
  id: "listFamilies",
  method: "GET",
  path: "/v1/families",
  query:
    "uuids[eq] names[eq] name[contains] name[starts] name[ends] name[order] statuses[eq] status[order] parentUuids[eq] isRemoved[eq] createdAt[eq] createdAt[min] createdAt[max] createdAt[order] updatedAt[eq] updatedAt[min] updatedAt[max] updatedAt[order] page size",
  response: () => zListFamiliesResponse,
};

/** `POST /v1/families` */
export const createFamilyOperation: Operation<FamilyResponse> = {
  id: "createFamily",
  method: "POST",
  path: "/v1/families",
  response: () => zCreateFamilyResponse,
};

/** `POST /v1/families/bulk` */
export const bulkCreateFamiliesOperation: Operation<BulkCreateFamiliesResponse> = {
  id: "bulkCreateFamilies",
  method: "POST",
  path: "/v1/families/bulk",
  response: () => zBulkCreateFamiliesResponse,
};

/** `PATCH /v1/families/bulk` */
export const bulkUpdateFamiliesOperation: Operation<BulkUpdateFamiliesResponse> = {
  id: "bulkUpdateFamilies",
  method: "PATCH",
  path: "/v1/families/bulk",
  response: () => zBulkUpdateFamiliesResponse,
};

/** `PATCH /v1/families/bulk/actions/lifecycle` */
export const bulkTransitionFamiliesOperation: Operation<BulkTransitionFamiliesResponse> = {
  id: "bulkTransitionFamilies",
  method: "PATCH",
  path: "/v1/families/bulk/actions/lifecycle",
  response: () => zBulkTransitionFamiliesResponse,
};

/** `GET /v1/families/{familyUuid}` */
export const getFamilyOperation: Operation<FamilyResponse> = {
  id: "getFamily",
  method: "GET",
  path: "/v1/families/{familyUuid}",
  response: () => zGetFamilyResponse,
};

/** `PATCH /v1/families/{familyUuid}` */
export const updateFamilyOperation: Operation<FamilyResponse> = {
  id: "updateFamily",
  method: "PATCH",
  path: "/v1/families/{familyUuid}",
  response: () => zUpdateFamilyResponse,
};

/** `PATCH /v1/families/{familyUuid}/actions/lifecycle` */
export const transitionFamilyOperation: Operation<FamilyResponse> = {
  id: "transitionFamily",
  method: "PATCH",
  path: "/v1/families/{familyUuid}/actions/lifecycle",
  response: () => zTransitionFamilyResponse,
};

/** `GET /v1/families/{familyUuid}/asset-types` */
export const listFamilyAssetTypesOperation: Operation<FamilyAssetTypePage> = {
  id: "listFamilyAssetTypes",
  method: "GET",
  path: "/v1/families/{familyUuid}/asset-types",
  query:
    "page size",
  response: () => zListFamilyAssetTypesResponse,
};

/** `POST /v1/families/{familyUuid}/asset-types` */
export const createFamilyAssetTypeOperation: Operation<FamilyAssetTypeResponse> = {
  id: "createFamilyAssetType",
  method: "POST",
  path: "/v1/families/{familyUuid}/asset-types",
  response: () => zCreateFamilyAssetTypeResponse,
};

/** `GET /v1/families/{familyUuid}/asset-types/{familyAssetTypeUuid}` */
export const getFamilyAssetTypeOperation: Operation<FamilyAssetTypeResponse> = {
  id: "getFamilyAssetType",
  method: "GET",
  path: "/v1/families/{familyUuid}/asset-types/{familyAssetTypeUuid}",
  response: () => zGetFamilyAssetTypeResponse,
};

/** `PATCH /v1/families/{familyUuid}/asset-types/{familyAssetTypeUuid}` */
export const updateFamilyAssetTypeOperation: Operation<FamilyAssetTypeResponse> = {
  id: "updateFamilyAssetType",
  method: "PATCH",
  path: "/v1/families/{familyUuid}/asset-types/{familyAssetTypeUuid}",
  response: () => zUpdateFamilyAssetTypeResponse,
};

/** `DELETE /v1/families/{familyUuid}/asset-types/{familyAssetTypeUuid}` */
export const deleteFamilyAssetTypeOperation: Operation<void> = {
  id: "deleteFamilyAssetType",
  method: "DELETE",
  path: "/v1/families/{familyUuid}/asset-types/{familyAssetTypeUuid}",
};

/** `GET /v1/families/{familyUuid}/attributes` */
export const listFamilyAttributesOperation: Operation<FamilyAttributePage> = {
  id: "listFamilyAttributes",
  method: "GET",
  path: "/v1/families/{familyUuid}/attributes",
  query:
    "page size",
  response: () => zListFamilyAttributesResponse,
};

/** `POST /v1/families/{familyUuid}/attributes` */
export const createFamilyAttributeOperation: Operation<FamilyAttributeResponse> = {
  id: "createFamilyAttribute",
  method: "POST",
  path: "/v1/families/{familyUuid}/attributes",
  response: () => zCreateFamilyAttributeResponse,
};

/** `GET /v1/families/{familyUuid}/attributes/{familyAttributeUuid}` */
export const getFamilyAttributeOperation: Operation<FamilyAttributeResponse> = {
  id: "getFamilyAttribute",
  method: "GET",
  path: "/v1/families/{familyUuid}/attributes/{familyAttributeUuid}",
  response: () => zGetFamilyAttributeResponse,
};

/** `PATCH /v1/families/{familyUuid}/attributes/{familyAttributeUuid}` */
export const updateFamilyAttributeOperation: Operation<FamilyAttributeResponse> = {
  id: "updateFamilyAttribute",
  method: "PATCH",
  path: "/v1/families/{familyUuid}/attributes/{familyAttributeUuid}",
  response: () => zUpdateFamilyAttributeResponse,
};

/** `DELETE /v1/families/{familyUuid}/attributes/{familyAttributeUuid}` */
export const deleteFamilyAttributeOperation: Operation<void> = {
  id: "deleteFamilyAttribute",
  method: "DELETE",
  path: "/v1/families/{familyUuid}/attributes/{familyAttributeUuid}",
};

/** `GET /v1/families/{familyUuid}/categories` */
export const listFamilyCategoriesOperation: Operation<FamilyCategoryPage> = {
  id: "listFamilyCategories",
  method: "GET",
  path: "/v1/families/{familyUuid}/categories",
  query:
    "page size",
  response: () => zListFamilyCategoriesResponse,
};

/** `POST /v1/families/{familyUuid}/categories` */
export const createFamilyCategoryOperation: Operation<FamilyCategoryResponse> = {
  id: "createFamilyCategory",
  method: "POST",
  path: "/v1/families/{familyUuid}/categories",
  response: () => zCreateFamilyCategoryResponse,
};

/** `GET /v1/families/{familyUuid}/categories/{familyCategoryUuid}` */
export const getFamilyCategoryOperation: Operation<FamilyCategoryResponse> = {
  id: "getFamilyCategory",
  method: "GET",
  path: "/v1/families/{familyUuid}/categories/{familyCategoryUuid}",
  response: () => zGetFamilyCategoryResponse,
};

/** `PATCH /v1/families/{familyUuid}/categories/{familyCategoryUuid}` */
export const updateFamilyCategoryOperation: Operation<FamilyCategoryResponse> = {
  id: "updateFamilyCategory",
  method: "PATCH",
  path: "/v1/families/{familyUuid}/categories/{familyCategoryUuid}",
  response: () => zUpdateFamilyCategoryResponse,
};

/** `DELETE /v1/families/{familyUuid}/categories/{familyCategoryUuid}` */
export const deleteFamilyCategoryOperation: Operation<void> = {
  id: "deleteFamilyCategory",
  method: "DELETE",
  path: "/v1/families/{familyUuid}/categories/{familyCategoryUuid}",
};

/** `GET /v1/families/{familyUuid}/relation-types` */
export const listFamilyRelationTypesOperation: Operation<FamilyRelationTypePage> = {
  id: "listFamilyRelationTypes",
  method: "GET",
  path: "/v1/families/{familyUuid}/relation-types",
  query:
    "page size",
  response: () => zListFamilyRelationTypesResponse,
};

/** `POST /v1/families/{familyUuid}/relation-types` */
export const createFamilyRelationTypeOperation: Operation<FamilyRelationTypeResponse> = {
  id: "createFamilyRelationType",
  method: "POST",
  path: "/v1/families/{familyUuid}/relation-types",
  response: () => zCreateFamilyRelationTypeResponse,
};

/** `GET /v1/families/{familyUuid}/relation-types/{familyRelationTypeUuid}` */
export const getFamilyRelationTypeOperation: Operation<FamilyRelationTypeResponse> = {
  id: "getFamilyRelationType",
  method: "GET",
  path: "/v1/families/{familyUuid}/relation-types/{familyRelationTypeUuid}",
  response: () => zGetFamilyRelationTypeResponse,
};

/** `PATCH /v1/families/{familyUuid}/relation-types/{familyRelationTypeUuid}` */
export const updateFamilyRelationTypeOperation: Operation<FamilyRelationTypeResponse> = {
  id: "updateFamilyRelationType",
  method: "PATCH",
  path: "/v1/families/{familyUuid}/relation-types/{familyRelationTypeUuid}",
  response: () => zUpdateFamilyRelationTypeResponse,
};

/** `DELETE /v1/families/{familyUuid}/relation-types/{familyRelationTypeUuid}` */
export const deleteFamilyRelationTypeOperation: Operation<void> = {
  id: "deleteFamilyRelationType",
  method: "DELETE",
  path: "/v1/families/{familyUuid}/relation-types/{familyRelationTypeUuid}",
};

/** `GET /v1/product-asset-types` */
export const listProductAssetTypesOperation: Operation<ProductAssetTypePage> = {
  id: "listProductAssetTypes",
  method: "GET",
  path: "/v1/product-asset-types",
  query:
    "uuids[eq] codes[eq] code[contains] code[starts] code[ends] code[order] isFeatured[eq] createdAt[eq] createdAt[min] createdAt[max] createdAt[order] updatedAt[eq] updatedAt[min] updatedAt[max] updatedAt[order] page size",
  response: () => zListProductAssetTypesResponse,
};

/** `POST /v1/product-asset-types` */
export const createProductAssetTypeOperation: Operation<ProductAssetTypeResponse> = {
  id: "createProductAssetType",
  method: "POST",
  path: "/v1/product-asset-types",
  response: () => zCreateProductAssetTypeResponse,
};

/** `POST /v1/product-asset-types/bulk` */
export const bulkCreateProductAssetTypesOperation: Operation<BulkCreateProductAssetTypesResponse> = {
  id: "bulkCreateProductAssetTypes",
  method: "POST",
  path: "/v1/product-asset-types/bulk",
  response: () => zBulkCreateProductAssetTypesResponse,
};

/** `PATCH /v1/product-asset-types/bulk` */
export const bulkUpdateProductAssetTypesOperation: Operation<BulkUpdateProductAssetTypesResponse> = {
  id: "bulkUpdateProductAssetTypes",
  method: "PATCH",
  path: "/v1/product-asset-types/bulk",
  response: () => zBulkUpdateProductAssetTypesResponse,
};

/** `GET /v1/product-asset-types/{productAssetTypeUuid}` */
export const getProductAssetTypeOperation: Operation<ProductAssetTypeResponse> = {
  id: "getProductAssetType",
  method: "GET",
  path: "/v1/product-asset-types/{productAssetTypeUuid}",
  response: () => zGetProductAssetTypeResponse,
};

/** `PATCH /v1/product-asset-types/{productAssetTypeUuid}` */
export const updateProductAssetTypeOperation: Operation<ProductAssetTypeResponse> = {
  id: "updateProductAssetType",
  method: "PATCH",
  path: "/v1/product-asset-types/{productAssetTypeUuid}",
  response: () => zUpdateProductAssetTypeResponse,
};

/** `DELETE /v1/product-asset-types/{productAssetTypeUuid}` */
export const deleteProductAssetTypeOperation: Operation<void> = {
  id: "deleteProductAssetType",
  method: "DELETE",
  path: "/v1/product-asset-types/{productAssetTypeUuid}",
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

/** `GET /v1/products/{productUuid}/assets` */
export const listProductAssetsOperation: Operation<ProductAssetPage> = {
  id: "listProductAssets",
  method: "GET",
  path: "/v1/products/{productUuid}/assets",
  query:
    "uuids[eq] assetUuids[eq] productAssetTypeUuids[eq] displayOrder[order] createdAt[eq] createdAt[min] createdAt[max] createdAt[order] updatedAt[eq] updatedAt[min] updatedAt[max] updatedAt[order] page size",
  response: () => zListProductAssetsResponse,
};

/** `POST /v1/products/{productUuid}/assets` */
export const createProductAssetOperation: Operation<ProductAssetResponse> = {
  id: "createProductAsset",
  method: "POST",
  path: "/v1/products/{productUuid}/assets",
  response: () => zCreateProductAssetResponse,
};

/** `POST /v1/products/{productUuid}/assets/bulk` */
export const bulkCreateProductAssetsOperation: Operation<BulkCreateProductAssetsResponse> = {
  id: "bulkCreateProductAssets",
  method: "POST",
  path: "/v1/products/{productUuid}/assets/bulk",
  response: () => zBulkCreateProductAssetsResponse,
};

/** `PATCH /v1/products/{productUuid}/assets/bulk` */
export const bulkUpdateProductAssetsOperation: Operation<BulkUpdateProductAssetsResponse> = {
  id: "bulkUpdateProductAssets",
  method: "PATCH",
  path: "/v1/products/{productUuid}/assets/bulk",
  response: () => zBulkUpdateProductAssetsResponse,
};

/** `GET /v1/products/{productUuid}/assets/{productAssetUuid}` */
export const getProductAssetOperation: Operation<ProductAssetResponse> = {
  id: "getProductAsset",
  method: "GET",
  path: "/v1/products/{productUuid}/assets/{productAssetUuid}",
  response: () => zGetProductAssetResponse,
};

/** `PATCH /v1/products/{productUuid}/assets/{productAssetUuid}` */
export const updateProductAssetOperation: Operation<ProductAssetResponse> = {
  id: "updateProductAsset",
  method: "PATCH",
  path: "/v1/products/{productUuid}/assets/{productAssetUuid}",
  response: () => zUpdateProductAssetResponse,
};

/** `DELETE /v1/products/{productUuid}/assets/{productAssetUuid}` */
export const deleteProductAssetOperation: Operation<void> = {
  id: "deleteProductAsset",
  method: "DELETE",
  path: "/v1/products/{productUuid}/assets/{productAssetUuid}",
};

/** `GET /v1/products/{productUuid}/attributes` */
export const listProductAttributesOperation: Operation<ProductAttributePage> = {
  id: "listProductAttributes",
  method: "GET",
  path: "/v1/products/{productUuid}/attributes",
  query:
    "uuids[eq] attributeUuids[eq] createdAt[eq] createdAt[min] createdAt[max] createdAt[order] updatedAt[eq] updatedAt[min] updatedAt[max] updatedAt[order] page size",
  response: () => zListProductAttributesResponse,
};

/** `POST /v1/products/{productUuid}/attributes` */
export const createProductAttributeOperation: Operation<ProductAttributeResponse> = {
  id: "createProductAttribute",
  method: "POST",
  path: "/v1/products/{productUuid}/attributes",
  response: () => zCreateProductAttributeResponse,
};

/** `POST /v1/products/{productUuid}/attributes/bulk` */
export const bulkCreateProductAttributesOperation: Operation<BulkCreateProductAttributesResponse> = {
  id: "bulkCreateProductAttributes",
  method: "POST",
  path: "/v1/products/{productUuid}/attributes/bulk",
  response: () => zBulkCreateProductAttributesResponse,
};

/** `PATCH /v1/products/{productUuid}/attributes/bulk` */
export const bulkUpdateProductAttributesOperation: Operation<BulkUpdateProductAttributesResponse> = {
  id: "bulkUpdateProductAttributes",
  method: "PATCH",
  path: "/v1/products/{productUuid}/attributes/bulk",
  response: () => zBulkUpdateProductAttributesResponse,
};

/** `GET /v1/products/{productUuid}/attributes/{productAttributeUuid}` */
export const getProductAttributeOperation: Operation<ProductAttributeResponse> = {
  id: "getProductAttribute",
  method: "GET",
  path: "/v1/products/{productUuid}/attributes/{productAttributeUuid}",
  response: () => zGetProductAttributeResponse,
};

/** `PATCH /v1/products/{productUuid}/attributes/{productAttributeUuid}` */
export const updateProductAttributeOperation: Operation<ProductAttributeResponse> = {
  id: "updateProductAttribute",
  method: "PATCH",
  path: "/v1/products/{productUuid}/attributes/{productAttributeUuid}",
  response: () => zUpdateProductAttributeResponse,
};

/** `DELETE /v1/products/{productUuid}/attributes/{productAttributeUuid}` */
export const deleteProductAttributeOperation: Operation<void> = {
  id: "deleteProductAttribute",
  method: "DELETE",
  path: "/v1/products/{productUuid}/attributes/{productAttributeUuid}",
};

/** `GET /v1/products/{productUuid}/attributes/{productAttributeUuid}/terms` */
export const listProductTermsOperation: Operation<ProductTermPage> = {
  id: "listProductTerms",
  method: "GET",
  path: "/v1/products/{productUuid}/attributes/{productAttributeUuid}/terms",
  query:
    "uuids[eq] attributeTermUuids[eq] createdAt[eq] createdAt[min] createdAt[max] createdAt[order] updatedAt[eq] updatedAt[min] updatedAt[max] updatedAt[order] page size",
  response: () => zListProductTermsResponse,
};

/** `POST /v1/products/{productUuid}/attributes/{productAttributeUuid}/terms` */
export const createProductTermOperation: Operation<ProductTermResponse> = {
  id: "createProductTerm",
  method: "POST",
  path: "/v1/products/{productUuid}/attributes/{productAttributeUuid}/terms",
  response: () => zCreateProductTermResponse,
};

/** `POST /v1/products/{productUuid}/attributes/{productAttributeUuid}/terms/bulk` */
export const bulkCreateProductTermsOperation: Operation<BulkCreateProductTermsResponse> = {
  id: "bulkCreateProductTerms",
  method: "POST",
  path: "/v1/products/{productUuid}/attributes/{productAttributeUuid}/terms/bulk",
  response: () => zBulkCreateProductTermsResponse,
};

/** `GET /v1/products/{productUuid}/attributes/{productAttributeUuid}/terms/{productTermUuid}` */
export const getProductTermOperation: Operation<ProductTermResponse> = {
  id: "getProductTerm",
  method: "GET",
  path: "/v1/products/{productUuid}/attributes/{productAttributeUuid}/terms/{productTermUuid}",
  response: () => zGetProductTermResponse,
};

/** `DELETE /v1/products/{productUuid}/attributes/{productAttributeUuid}/terms/{productTermUuid}` */
export const deleteProductTermOperation: Operation<void> = {
  id: "deleteProductTerm",
  method: "DELETE",
  path: "/v1/products/{productUuid}/attributes/{productAttributeUuid}/terms/{productTermUuid}",
};

/** `GET /v1/products/{productUuid}/categories` */
export const listProductCategoriesOperation: Operation<ProductCategoryPage> = {
  id: "listProductCategories",
  method: "GET",
  path: "/v1/products/{productUuid}/categories",
  query:
    "uuids[eq] categoryUuids[eq] createdAt[eq] createdAt[min] createdAt[max] createdAt[order] updatedAt[eq] updatedAt[min] updatedAt[max] updatedAt[order] page size",
  response: () => zListProductCategoriesResponse,
};

/** `POST /v1/products/{productUuid}/categories` */
export const createProductCategoryOperation: Operation<ProductCategoryResponse> = {
  id: "createProductCategory",
  method: "POST",
  path: "/v1/products/{productUuid}/categories",
  response: () => zCreateProductCategoryResponse,
};

/** `POST /v1/products/{productUuid}/categories/bulk` */
export const bulkCreateProductCategoriesOperation: Operation<BulkCreateProductCategoriesResponse> = {
  id: "bulkCreateProductCategories",
  method: "POST",
  path: "/v1/products/{productUuid}/categories/bulk",
  response: () => zBulkCreateProductCategoriesResponse,
};

/** `GET /v1/products/{productUuid}/categories/{productCategoryUuid}` */
export const getProductCategoryOperation: Operation<ProductCategoryResponse> = {
  id: "getProductCategory",
  method: "GET",
  path: "/v1/products/{productUuid}/categories/{productCategoryUuid}",
  response: () => zGetProductCategoryResponse,
};

/** `DELETE /v1/products/{productUuid}/categories/{productCategoryUuid}` */
export const deleteProductCategoryOperation: Operation<void> = {
  id: "deleteProductCategory",
  method: "DELETE",
  path: "/v1/products/{productUuid}/categories/{productCategoryUuid}",
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

/** `GET /v1/products/{productUuid}/metadata` */
export const listProductMetadataOperation: Operation<ProductMetadataPage> = {
  id: "listProductMetadata",
  method: "GET",
  path: "/v1/products/{productUuid}/metadata",
  query:
    "uuids[eq] localeUuids[eq] type[eq] type[order] key[eq] key[order] createdAt[eq] createdAt[min] createdAt[max] createdAt[order] updatedAt[eq] updatedAt[min] updatedAt[max] updatedAt[order] page size",
  response: () => zListProductMetadataResponse,
};

/** `POST /v1/products/{productUuid}/metadata` */
export const createProductMetadataEntryOperation: Operation<ProductMetadataResponse> = {
  id: "createProductMetadataEntry",
  method: "POST",
  path: "/v1/products/{productUuid}/metadata",
  response: () => zCreateProductMetadataEntryResponse,
};

/** `POST /v1/products/{productUuid}/metadata/bulk` */
export const bulkCreateProductMetadataOperation: Operation<BulkCreateProductMetadataResponse> = {
  id: "bulkCreateProductMetadata",
  method: "POST",
  path: "/v1/products/{productUuid}/metadata/bulk",
  response: () => zBulkCreateProductMetadataResponse,
};

/** `PATCH /v1/products/{productUuid}/metadata/bulk` */
export const bulkUpdateProductMetadataOperation: Operation<BulkUpdateProductMetadataResponse> = {
  id: "bulkUpdateProductMetadata",
  method: "PATCH",
  path: "/v1/products/{productUuid}/metadata/bulk",
  response: () => zBulkUpdateProductMetadataResponse,
};

/** `GET /v1/products/{productUuid}/metadata/{productMetadataUuid}` */
export const getProductMetadataEntryOperation: Operation<ProductMetadataResponse> = {
  id: "getProductMetadataEntry",
  method: "GET",
  path: "/v1/products/{productUuid}/metadata/{productMetadataUuid}",
  response: () => zGetProductMetadataEntryResponse,
};

/** `PATCH /v1/products/{productUuid}/metadata/{productMetadataUuid}` */
export const updateProductMetadataEntryOperation: Operation<ProductMetadataResponse> = {
  id: "updateProductMetadataEntry",
  method: "PATCH",
  path: "/v1/products/{productUuid}/metadata/{productMetadataUuid}",
  response: () => zUpdateProductMetadataEntryResponse,
};

/** `DELETE /v1/products/{productUuid}/metadata/{productMetadataUuid}` */
export const deleteProductMetadataEntryOperation: Operation<void> = {
  id: "deleteProductMetadataEntry",
  method: "DELETE",
  path: "/v1/products/{productUuid}/metadata/{productMetadataUuid}",
};

/** `GET /v1/products/{productUuid}/relations` */
export const listProductRelationsOperation: Operation<ProductRelationPage> = {
  id: "listProductRelations",
  method: "GET",
  path: "/v1/products/{productUuid}/relations",
  query:
    "uuids[eq] productReferenceUuids[eq] productRelationTypeUuids[eq] createdAt[eq] createdAt[min] createdAt[max] createdAt[order] updatedAt[eq] updatedAt[min] updatedAt[max] updatedAt[order] page size",
  response: () => zListProductRelationsResponse,
};

/** `POST /v1/products/{productUuid}/relations` */
export const createProductRelationOperation: Operation<ProductRelationResponse> = {
  id: "createProductRelation",
  method: "POST",
  path: "/v1/products/{productUuid}/relations",
  response: () => zCreateProductRelationResponse,
};

/** `POST /v1/products/{productUuid}/relations/bulk` */
export const bulkCreateProductRelationsOperation: Operation<BulkCreateProductRelationsResponse> = {
  id: "bulkCreateProductRelations",
  method: "POST",
  path: "/v1/products/{productUuid}/relations/bulk",
  response: () => zBulkCreateProductRelationsResponse,
};

/** `PATCH /v1/products/{productUuid}/relations/bulk` */
export const bulkUpdateProductRelationsOperation: Operation<BulkUpdateProductRelationsResponse> = {
  id: "bulkUpdateProductRelations",
  method: "PATCH",
  path: "/v1/products/{productUuid}/relations/bulk",
  response: () => zBulkUpdateProductRelationsResponse,
};

/** `GET /v1/products/{productUuid}/relations/{productRelationUuid}` */
export const getProductRelationOperation: Operation<ProductRelationResponse> = {
  id: "getProductRelation",
  method: "GET",
  path: "/v1/products/{productUuid}/relations/{productRelationUuid}",
  response: () => zGetProductRelationResponse,
};

/** `PATCH /v1/products/{productUuid}/relations/{productRelationUuid}` */
export const updateProductRelationOperation: Operation<ProductRelationResponse> = {
  id: "updateProductRelation",
  method: "PATCH",
  path: "/v1/products/{productUuid}/relations/{productRelationUuid}",
  response: () => zUpdateProductRelationResponse,
};

/** `DELETE /v1/products/{productUuid}/relations/{productRelationUuid}` */
export const deleteProductRelationOperation: Operation<void> = {
  id: "deleteProductRelation",
  method: "DELETE",
  path: "/v1/products/{productUuid}/relations/{productRelationUuid}",
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

/** `GET /v1/product-relation-types` */
export const listProductRelationTypesOperation: Operation<ProductRelationTypePage> = {
  id: "listProductRelationTypes",
  method: "GET",
  path: "/v1/product-relation-types",
  query:
    "uuids[eq] codes[eq] code[contains] code[starts] code[ends] code[order] createdAt[eq] createdAt[min] createdAt[max] createdAt[order] updatedAt[eq] updatedAt[min] updatedAt[max] updatedAt[order] page size",
  response: () => zListProductRelationTypesResponse,
};

/** `POST /v1/product-relation-types` */
export const createProductRelationTypeOperation: Operation<ProductRelationTypeResponse> = {
  id: "createProductRelationType",
  method: "POST",
  path: "/v1/product-relation-types",
  response: () => zCreateProductRelationTypeResponse,
};

/** `POST /v1/product-relation-types/bulk` */
export const bulkCreateProductRelationTypesOperation: Operation<BulkCreateProductRelationTypesResponse> = {
  id: "bulkCreateProductRelationTypes",
  method: "POST",
  path: "/v1/product-relation-types/bulk",
  response: () => zBulkCreateProductRelationTypesResponse,
};

/** `PATCH /v1/product-relation-types/bulk` */
export const bulkUpdateProductRelationTypesOperation: Operation<BulkUpdateProductRelationTypesResponse> = {
  id: "bulkUpdateProductRelationTypes",
  method: "PATCH",
  path: "/v1/product-relation-types/bulk",
  response: () => zBulkUpdateProductRelationTypesResponse,
};

/** `GET /v1/product-relation-types/{productRelationTypeUuid}` */
export const getProductRelationTypeOperation: Operation<ProductRelationTypeResponse> = {
  id: "getProductRelationType",
  method: "GET",
  path: "/v1/product-relation-types/{productRelationTypeUuid}",
  response: () => zGetProductRelationTypeResponse,
};

/** `PATCH /v1/product-relation-types/{productRelationTypeUuid}` */
export const updateProductRelationTypeOperation: Operation<ProductRelationTypeResponse> = {
  id: "updateProductRelationType",
  method: "PATCH",
  path: "/v1/product-relation-types/{productRelationTypeUuid}",
  response: () => zUpdateProductRelationTypeResponse,
};

/** `DELETE /v1/product-relation-types/{productRelationTypeUuid}` */
export const deleteProductRelationTypeOperation: Operation<void> = {
  id: "deleteProductRelationType",
  method: "DELETE",
  path: "/v1/product-relation-types/{productRelationTypeUuid}",
};

/** `GET /v1/organizations/current/members` */
export const listOrganizationMembersOperation: Operation<OrganizationMemberPage> = {
  id: "listOrganizationMembers",
  method: "GET",
  path: "/v1/organizations/current/members",
  query:
    "page size",
  response: () => zListOrganizationMembersResponse,
};

/** `POST /v1/organizations/current/members` */
export const createOrganizationMemberOperation: Operation<OrganizationMemberResponse> = {
  id: "createOrganizationMember",
  method: "POST",
  path: "/v1/organizations/current/members",
  response: () => zCreateOrganizationMemberResponse,
};

/** `GET /v1/organizations/current/members/{organizationMemberUuid}` */
export const getOrganizationMemberOperation: Operation<OrganizationMemberResponse> = {
  id: "getOrganizationMember",
  method: "GET",
  path: "/v1/organizations/current/members/{organizationMemberUuid}",
  response: () => zGetOrganizationMemberResponse,
};

/** `PATCH /v1/organizations/current/members/{organizationMemberUuid}` */
export const updateOrganizationMemberOperation: Operation<OrganizationMemberResponse> = {
  id: "updateOrganizationMember",
  method: "PATCH",
  path: "/v1/organizations/current/members/{organizationMemberUuid}",
  response: () => zUpdateOrganizationMemberResponse,
};

/** `DELETE /v1/organizations/current/members/{organizationMemberUuid}` */
export const deleteOrganizationMemberOperation: Operation<void> = {
  id: "deleteOrganizationMember",
  method: "DELETE",
  path: "/v1/organizations/current/members/{organizationMemberUuid}",
};

/** `GET /v1/organizations/current` */
export const getCurrentOrganizationOperation: Operation<OrganizationResponse> = {
  id: "getCurrentOrganization",
  method: "GET",
  path: "/v1/organizations/current",
  response: () => zGetCurrentOrganizationResponse,
};

/** `PATCH /v1/organizations/current` */
export const updateCurrentOrganizationOperation: Operation<OrganizationResponse> = {
  id: "updateCurrentOrganization",
  method: "PATCH",
  path: "/v1/organizations/current",
  response: () => zUpdateCurrentOrganizationResponse,
};

/** `GET /v1/organizations/current/roles` */
export const listOrganizationRolesOperation: Operation<OrganizationRolePage> = {
  id: "listOrganizationRoles",
  method: "GET",
  path: "/v1/organizations/current/roles",
  query:
    "page size",
  response: () => zListOrganizationRolesResponse,
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

/** `GET /v1/categories` */
export const listCategoriesOperation: Operation<CategoryPage> = {
  id: "listCategories",
  method: "GET",
  path: "/v1/categories",
  query:
    "uuids[eq] parentUuids[eq] codes[eq] code[contains] code[starts] code[ends] code[order] statuses[eq] status[order] createdAt[eq] createdAt[min] createdAt[max] createdAt[order] updatedAt[eq] updatedAt[min] updatedAt[max] updatedAt[order] isRemoved[eq] page size include[contents] expand[contents]",
  response: () => zListCategoriesResponse,
};

/** `POST /v1/categories` */
export const createCategoryOperation: Operation<CategoryResponse> = {
  id: "createCategory",
  method: "POST",
  path: "/v1/categories",
  response: () => zCreateCategoryResponse,
};

/** `POST /v1/categories/bulk` */
export const bulkCreateCategoriesOperation: Operation<BulkCreateCategoriesResponse> = {
  id: "bulkCreateCategories",
  method: "POST",
  path: "/v1/categories/bulk",
  response: () => zBulkCreateCategoriesResponse,
};

/** `PATCH /v1/categories/bulk` */
export const bulkUpdateCategoriesOperation: Operation<BulkUpdateCategoriesResponse> = {
  id: "bulkUpdateCategories",
  method: "PATCH",
  path: "/v1/categories/bulk",
  response: () => zBulkUpdateCategoriesResponse,
};

/** `PATCH /v1/categories/bulk/actions/lifecycle` */
export const bulkTransitionCategoriesOperation: Operation<BulkTransitionCategoriesResponse> = {
  id: "bulkTransitionCategories",
  method: "PATCH",
  path: "/v1/categories/bulk/actions/lifecycle",
  response: () => zBulkTransitionCategoriesResponse,
};

/** `GET /v1/categories/{categoryUuid}` */
export const getCategoryOperation: Operation<CategoryResponse> = {
  id: "getCategory",
  method: "GET",
  path: "/v1/categories/{categoryUuid}",
  query:
    "include[contents] expand[contents]",
  response: () => zGetCategoryResponse,
};

/** `PATCH /v1/categories/{categoryUuid}` */
export const updateCategoryOperation: Operation<CategoryResponse> = {
  id: "updateCategory",
  method: "PATCH",
  path: "/v1/categories/{categoryUuid}",
  response: () => zUpdateCategoryResponse,
};

/** `PATCH /v1/categories/{categoryUuid}/actions/lifecycle` */
export const transitionCategoryOperation: Operation<CategoryResponse> = {
  id: "transitionCategory",
  method: "PATCH",
  path: "/v1/categories/{categoryUuid}/actions/lifecycle",
  response: () => zTransitionCategoryResponse,
};

/** `GET /v1/categories/{categoryUuid}/contents` */
export const listCategoryContentsOperation: Operation<CategoryContentPage> = {
  id: "listCategoryContents",
  method: "GET",
  path: "/v1/categories/{categoryUuid}/contents",
  query:
    "uuids[eq] localeUuids[eq] createdAt[eq] createdAt[min] createdAt[max] createdAt[order] updatedAt[eq] updatedAt[min] updatedAt[max] updatedAt[order] page size",
  response: () => zListCategoryContentsResponse,
};

/** `POST /v1/categories/{categoryUuid}/contents` */
export const createCategoryContentOperation: Operation<CategoryContentResponse> = {
  id: "createCategoryContent",
  method: "POST",
  path: "/v1/categories/{categoryUuid}/contents",
  response: () => zCreateCategoryContentResponse,
};

/** `GET /v1/categories/{categoryUuid}/contents/{categoryContentUuid}` */
export const getCategoryContentOperation: Operation<CategoryContentResponse> = {
  id: "getCategoryContent",
  method: "GET",
  path: "/v1/categories/{categoryUuid}/contents/{categoryContentUuid}",
  response: () => zGetCategoryContentResponse,
};

/** `PATCH /v1/categories/{categoryUuid}/contents/{categoryContentUuid}` */
export const updateCategoryContentOperation: Operation<CategoryContentResponse> = {
  id: "updateCategoryContent",
  method: "PATCH",
  path: "/v1/categories/{categoryUuid}/contents/{categoryContentUuid}",
  response: () => zUpdateCategoryContentResponse,
};

/** `DELETE /v1/categories/{categoryUuid}/contents/{categoryContentUuid}` */
export const deleteCategoryContentOperation: Operation<void> = {
  id: "deleteCategoryContent",
  method: "DELETE",
  path: "/v1/categories/{categoryUuid}/contents/{categoryContentUuid}",
};

/** `GET /v1/brands` */
export const listBrandsOperation: Operation<BrandPage> = {
  id: "listBrands",
  method: "GET",
  path: "/v1/brands",
  query:
    "uuids[eq] codes[eq] code[contains] code[starts] code[ends] code[order] statuses[eq] status[order] createdAt[eq] createdAt[min] createdAt[max] createdAt[order] updatedAt[eq] updatedAt[min] updatedAt[max] updatedAt[order] isRemoved[eq] page size include[contents] expand[contents]",
  response: () => zListBrandsResponse,
};

/** `POST /v1/brands` */
export const createBrandOperation: Operation<BrandResponse> = {
  id: "createBrand",
  method: "POST",
  path: "/v1/brands",
  response: () => zCreateBrandResponse,
};

/** `POST /v1/brands/bulk` */
export const bulkCreateBrandsOperation: Operation<BulkCreateBrandsResponse> = {
  id: "bulkCreateBrands",
  method: "POST",
  path: "/v1/brands/bulk",
  response: () => zBulkCreateBrandsResponse,
};

/** `PATCH /v1/brands/bulk` */
export const bulkUpdateBrandsOperation: Operation<BulkUpdateBrandsResponse> = {
  id: "bulkUpdateBrands",
  method: "PATCH",
  path: "/v1/brands/bulk",
  response: () => zBulkUpdateBrandsResponse,
};

/** `PATCH /v1/brands/bulk/actions/lifecycle` */
export const bulkTransitionBrandsOperation: Operation<BulkTransitionBrandsResponse> = {
  id: "bulkTransitionBrands",
  method: "PATCH",
  path: "/v1/brands/bulk/actions/lifecycle",
  response: () => zBulkTransitionBrandsResponse,
};

/** `GET /v1/brands/{brandUuid}` */
export const getBrandOperation: Operation<BrandResponse> = {
  id: "getBrand",
  method: "GET",
  path: "/v1/brands/{brandUuid}",
  query:
    "include[contents] expand[contents]",
  response: () => zGetBrandResponse,
};

/** `PATCH /v1/brands/{brandUuid}` */
export const updateBrandOperation: Operation<BrandResponse> = {
  id: "updateBrand",
  method: "PATCH",
  path: "/v1/brands/{brandUuid}",
  response: () => zUpdateBrandResponse,
};

/** `PATCH /v1/brands/{brandUuid}/actions/lifecycle` */
export const transitionBrandOperation: Operation<BrandResponse> = {
  id: "transitionBrand",
  method: "PATCH",
  path: "/v1/brands/{brandUuid}/actions/lifecycle",
  response: () => zTransitionBrandResponse,
};

/** `GET /v1/brands/{brandUuid}/contents` */
export const listBrandContentsOperation: Operation<BrandContentPage> = {
  id: "listBrandContents",
  method: "GET",
  path: "/v1/brands/{brandUuid}/contents",
  query:
    "uuids[eq] localeUuids[eq] createdAt[eq] createdAt[min] createdAt[max] createdAt[order] updatedAt[eq] updatedAt[min] updatedAt[max] updatedAt[order] page size",
  response: () => zListBrandContentsResponse,
};

/** `POST /v1/brands/{brandUuid}/contents` */
export const createBrandContentOperation: Operation<BrandContentResponse> = {
  id: "createBrandContent",
  method: "POST",
  path: "/v1/brands/{brandUuid}/contents",
  response: () => zCreateBrandContentResponse,
};

/** `GET /v1/brands/{brandUuid}/contents/{brandContentUuid}` */
export const getBrandContentOperation: Operation<BrandContentResponse> = {
  id: "getBrandContent",
  method: "GET",
  path: "/v1/brands/{brandUuid}/contents/{brandContentUuid}",
  response: () => zGetBrandContentResponse,
};

/** `PATCH /v1/brands/{brandUuid}/contents/{brandContentUuid}` */
export const updateBrandContentOperation: Operation<BrandContentResponse> = {
  id: "updateBrandContent",
  method: "PATCH",
  path: "/v1/brands/{brandUuid}/contents/{brandContentUuid}",
  response: () => zUpdateBrandContentResponse,
};

/** `DELETE /v1/brands/{brandUuid}/contents/{brandContentUuid}` */
export const deleteBrandContentOperation: Operation<void> = {
  id: "deleteBrandContent",
  method: "DELETE",
  path: "/v1/brands/{brandUuid}/contents/{brandContentUuid}",
};

/** `GET /v1/attributes` */
export const listAttributesOperation: Operation<AttributePage> = {
  id: "listAttributes",
  method: "GET",
  path: "/v1/attributes",
  query:
    "uuids[eq] codes[eq] code[contains] code[starts] code[ends] code[order] statuses[eq] status[order] createdAt[eq] createdAt[min] createdAt[max] createdAt[order] updatedAt[eq] updatedAt[min] updatedAt[max] updatedAt[order] isRemoved[eq] page size include[contents] expand[contents]",
  response: () => zListAttributesResponse,
};

/** `POST /v1/attributes` */
export const createAttributeOperation: Operation<AttributeResponse> = {
  id: "createAttribute",
  method: "POST",
  path: "/v1/attributes",
  response: () => zCreateAttributeResponse,
};

/** `POST /v1/attributes/bulk` */
export const bulkCreateAttributesOperation: Operation<BulkCreateAttributesResponse> = {
  id: "bulkCreateAttributes",
  method: "POST",
  path: "/v1/attributes/bulk",
  response: () => zBulkCreateAttributesResponse,
};

/** `PATCH /v1/attributes/bulk` */
export const bulkUpdateAttributesOperation: Operation<BulkUpdateAttributesResponse> = {
  id: "bulkUpdateAttributes",
  method: "PATCH",
  path: "/v1/attributes/bulk",
  response: () => zBulkUpdateAttributesResponse,
};

/** `PATCH /v1/attributes/bulk/actions/lifecycle` */
export const bulkTransitionAttributesOperation: Operation<BulkTransitionAttributesResponse> = {
  id: "bulkTransitionAttributes",
  method: "PATCH",
  path: "/v1/attributes/bulk/actions/lifecycle",
  response: () => zBulkTransitionAttributesResponse,
};

/** `GET /v1/attributes/{attributeUuid}` */
export const getAttributeOperation: Operation<AttributeResponse> = {
  id: "getAttribute",
  method: "GET",
  path: "/v1/attributes/{attributeUuid}",
  query:
    "include[contents] expand[contents]",
  response: () => zGetAttributeResponse,
};

/** `PATCH /v1/attributes/{attributeUuid}` */
export const updateAttributeOperation: Operation<AttributeResponse> = {
  id: "updateAttribute",
  method: "PATCH",
  path: "/v1/attributes/{attributeUuid}",
  response: () => zUpdateAttributeResponse,
};

/** `PATCH /v1/attributes/{attributeUuid}/actions/lifecycle` */
export const transitionAttributeOperation: Operation<AttributeResponse> = {
  id: "transitionAttribute",
  method: "PATCH",
  path: "/v1/attributes/{attributeUuid}/actions/lifecycle",
  response: () => zTransitionAttributeResponse,
};

/** `GET /v1/attributes/{attributeUuid}/contents` */
export const listAttributeContentsOperation: Operation<AttributeContentPage> = {
  id: "listAttributeContents",
  method: "GET",
  path: "/v1/attributes/{attributeUuid}/contents",
  query:
    "uuids[eq] localeUuids[eq] createdAt[eq] createdAt[min] createdAt[max] createdAt[order] updatedAt[eq] updatedAt[min] updatedAt[max] updatedAt[order] page size",
  response: () => zListAttributeContentsResponse,
};

/** `POST /v1/attributes/{attributeUuid}/contents` */
export const createAttributeContentOperation: Operation<AttributeContentResponse> = {
  id: "createAttributeContent",
  method: "POST",
  path: "/v1/attributes/{attributeUuid}/contents",
  response: () => zCreateAttributeContentResponse,
};

/** `GET /v1/attributes/{attributeUuid}/contents/{attributeContentUuid}` */
export const getAttributeContentOperation: Operation<AttributeContentResponse> = {
  id: "getAttributeContent",
  method: "GET",
  path: "/v1/attributes/{attributeUuid}/contents/{attributeContentUuid}",
  response: () => zGetAttributeContentResponse,
};

/** `PATCH /v1/attributes/{attributeUuid}/contents/{attributeContentUuid}` */
export const updateAttributeContentOperation: Operation<AttributeContentResponse> = {
  id: "updateAttributeContent",
  method: "PATCH",
  path: "/v1/attributes/{attributeUuid}/contents/{attributeContentUuid}",
  response: () => zUpdateAttributeContentResponse,
};

/** `DELETE /v1/attributes/{attributeUuid}/contents/{attributeContentUuid}` */
export const deleteAttributeContentOperation: Operation<void> = {
  id: "deleteAttributeContent",
  method: "DELETE",
  path: "/v1/attributes/{attributeUuid}/contents/{attributeContentUuid}",
};

/** `GET /v1/attributes/{attributeUuid}/terms` */
export const listAttributeTermsOperation: Operation<AttributeTermPage> = {
  id: "listAttributeTerms",
  method: "GET",
  path: "/v1/attributes/{attributeUuid}/terms",
  query:
    "uuids[eq] codes[eq] code[contains] code[starts] code[ends] code[order] createdAt[eq] createdAt[min] createdAt[max] createdAt[order] updatedAt[eq] updatedAt[min] updatedAt[max] updatedAt[order] page size include[contents] expand[contents]",
  response: () => zListAttributeTermsResponse,
};

/** `POST /v1/attributes/{attributeUuid}/terms` */
export const createAttributeTermOperation: Operation<AttributeTermResponse> = {
  id: "createAttributeTerm",
  method: "POST",
  path: "/v1/attributes/{attributeUuid}/terms",
  response: () => zCreateAttributeTermResponse,
};

/** `POST /v1/attributes/{attributeUuid}/terms/bulk` */
export const bulkCreateAttributeTermsOperation: Operation<BulkCreateAttributeTermsResponse> = {
  id: "bulkCreateAttributeTerms",
  method: "POST",
  path: "/v1/attributes/{attributeUuid}/terms/bulk",
  response: () => zBulkCreateAttributeTermsResponse,
};

/** `PATCH /v1/attributes/{attributeUuid}/terms/bulk` */
export const bulkUpdateAttributeTermsOperation: Operation<BulkUpdateAttributeTermsResponse> = {
  id: "bulkUpdateAttributeTerms",
  method: "PATCH",
  path: "/v1/attributes/{attributeUuid}/terms/bulk",
  response: () => zBulkUpdateAttributeTermsResponse,
};

/** `GET /v1/attributes/{attributeUuid}/terms/{attributeTermUuid}` */
export const getAttributeTermOperation: Operation<AttributeTermResponse> = {
  id: "getAttributeTerm",
  method: "GET",
  path: "/v1/attributes/{attributeUuid}/terms/{attributeTermUuid}",
  query:
    "include[contents] expand[contents]",
  response: () => zGetAttributeTermResponse,
};

/** `PATCH /v1/attributes/{attributeUuid}/terms/{attributeTermUuid}` */
export const updateAttributeTermOperation: Operation<AttributeTermResponse> = {
  id: "updateAttributeTerm",
  method: "PATCH",
  path: "/v1/attributes/{attributeUuid}/terms/{attributeTermUuid}",
  response: () => zUpdateAttributeTermResponse,
};

/** `DELETE /v1/attributes/{attributeUuid}/terms/{attributeTermUuid}` */
export const deleteAttributeTermOperation: Operation<void> = {
  id: "deleteAttributeTerm",
  method: "DELETE",
  path: "/v1/attributes/{attributeUuid}/terms/{attributeTermUuid}",
};

/** `GET /v1/attributes/{attributeUuid}/terms/{attributeTermUuid}/contents` */
export const listAttributeTermContentsOperation: Operation<AttributeTermContentPage> = {
  id: "listAttributeTermContents",
  method: "GET",
  path: "/v1/attributes/{attributeUuid}/terms/{attributeTermUuid}/contents",
  query:
    "uuids[eq] localeUuids[eq] createdAt[eq] createdAt[min] createdAt[max] createdAt[order] updatedAt[eq] updatedAt[min] updatedAt[max] updatedAt[order] page size",
  response: () => zListAttributeTermContentsResponse,
};

/** `POST /v1/attributes/{attributeUuid}/terms/{attributeTermUuid}/contents` */
export const createAttributeTermContentOperation: Operation<AttributeTermContentResponse> = {
  id: "createAttributeTermContent",
  method: "POST",
  path: "/v1/attributes/{attributeUuid}/terms/{attributeTermUuid}/contents",
  response: () => zCreateAttributeTermContentResponse,
};

/** `GET /v1/attributes/{attributeUuid}/terms/{attributeTermUuid}/contents/{attributeTermContentUuid}` */
export const getAttributeTermContentOperation: Operation<AttributeTermContentResponse> = {
  id: "getAttributeTermContent",
  method: "GET",
  path: "/v1/attributes/{attributeUuid}/terms/{attributeTermUuid}/contents/{attributeTermContentUuid}",
  response: () => zGetAttributeTermContentResponse,
};

/** `PATCH /v1/attributes/{attributeUuid}/terms/{attributeTermUuid}/contents/{attributeTermContentUuid}` */
export const updateAttributeTermContentOperation: Operation<AttributeTermContentResponse> = {
  id: "updateAttributeTermContent",
  method: "PATCH",
  path: "/v1/attributes/{attributeUuid}/terms/{attributeTermUuid}/contents/{attributeTermContentUuid}",
  response: () => zUpdateAttributeTermContentResponse,
};

/** `DELETE /v1/attributes/{attributeUuid}/terms/{attributeTermUuid}/contents/{attributeTermContentUuid}` */
export const deleteAttributeTermContentOperation: Operation<void> = {
  id: "deleteAttributeTermContent",
  method: "DELETE",
  path: "/v1/attributes/{attributeUuid}/terms/{attributeTermUuid}/contents/{attributeTermContentUuid}",
};

/** `GET /v1/assets` */
export const listAssetsOperation: Operation<AssetPage> = {
  id: "listAssets",
  method: "GET",
  path: "/v1/assets",
  query:
    "uuids[eq] statuses[eq] status[order] categories[eq] category[order] storageLocations[eq] names[eq] name[contains] name[starts] name[ends] name[order] createdAt[eq] createdAt[min] createdAt[max] createdAt[order] updatedAt[eq] updatedAt[min] updatedAt[max] updatedAt[order] isArchived[eq] isRemoved[eq] page size include[metadata] expand[metadata] include[files] expand[files]",
  response: () => zListAssetsResponse,
};

/** `POST /v1/assets` */
export const createAssetOperation: Operation<AssetResponse> = {
  id: "createAsset",
  method: "POST",
  path: "/v1/assets",
  response: () => zCreateAssetResponse,
};

/** `POST /v1/assets/bulk` */
export const bulkCreateAssetsOperation: Operation<BulkCreateAssetsResponse> = {
  id: "bulkCreateAssets",
  method: "POST",
  path: "/v1/assets/bulk",
  response: () => zBulkCreateAssetsResponse,
};

/** `PATCH /v1/assets/bulk` */
export const bulkUpdateAssetsOperation: Operation<BulkUpdateAssetsResponse> = {
  id: "bulkUpdateAssets",
  method: "PATCH",
  path: "/v1/assets/bulk",
  response: () => zBulkUpdateAssetsResponse,
};

/** `PATCH /v1/assets/bulk/actions/lifecycle` */
export const bulkTransitionAssetsOperation: Operation<BulkTransitionAssetsResponse> = {
  id: "bulkTransitionAssets",
  method: "PATCH",
  path: "/v1/assets/bulk/actions/lifecycle",
  response: () => zBulkTransitionAssetsResponse,
};

/** `GET /v1/assets/{assetUuid}` */
export const getAssetOperation: Operation<AssetResponse> = {
  id: "getAsset",
  method: "GET",
  path: "/v1/assets/{assetUuid}",
  query:
    "include[metadata] expand[metadata] include[files] expand[files]",
  response: () => zGetAssetResponse,
};

/** `PATCH /v1/assets/{assetUuid}` */
export const updateAssetOperation: Operation<AssetResponse> = {
  id: "updateAsset",
  method: "PATCH",
  path: "/v1/assets/{assetUuid}",
  response: () => zUpdateAssetResponse,
};

/** `PATCH /v1/assets/{assetUuid}/actions/lifecycle` */
export const transitionAssetOperation: Operation<AssetResponse> = {
  id: "transitionAsset",
  method: "PATCH",
  path: "/v1/assets/{assetUuid}/actions/lifecycle",
  response: () => zTransitionAssetResponse,
};

/** `GET /v1/assets/{assetUuid}/files` */
export const listAssetFilesOperation: Operation<AssetFilePage> = {
  id: "listAssetFiles",
  method: "GET",
  path: "/v1/assets/{assetUuid}/files",
  query:
    "uuids[eq] statuses[eq] status[order] variationTypes[eq] variationType[order] mimeTypes[eq] extensions[eq] extension[contains] extension[starts] extension[ends] isAutogenerated[eq] createdAt[eq] createdAt[min] createdAt[max] createdAt[order] storageSize[order] page size",
  response: () => zListAssetFilesResponse,
};

/** `POST /v1/assets/{assetUuid}/files/actions/initiate-upload` */
export const initiateAssetFileUploadOperation: Operation<AssetFileUploadResponse> = {
  id: "initiateAssetFileUpload",
  method: "POST",
  path: "/v1/assets/{assetUuid}/files/actions/initiate-upload",
  response: () => zInitiateAssetFileUploadResponse,
};

/** `POST /v1/assets/files/bulk/actions/initiate-upload` */
export const bulkInitiateAssetFileUploadsOperation: Operation<BulkInitiateAssetFileUploadsResponse> = {
  id: "bulkInitiateAssetFileUploads",
  method: "POST",
  path: "/v1/assets/files/bulk/actions/initiate-upload",
  response: () => zBulkInitiateAssetFileUploadsResponse,
};

/** `GET /v1/assets/{assetUuid}/files/{assetFileUuid}` */
export const getAssetFileOperation: Operation<AssetFileResponse> = {
  id: "getAssetFile",
  method: "GET",
  path: "/v1/assets/{assetUuid}/files/{assetFileUuid}",
  response: () => zGetAssetFileResponse,
};

/** `DELETE /v1/assets/{assetUuid}/files/{assetFileUuid}` */
export const deleteAssetFileOperation: Operation<void> = {
  id: "deleteAssetFile",
  method: "DELETE",
  path: "/v1/assets/{assetUuid}/files/{assetFileUuid}",
};

/** `GET /v1/assets/{assetUuid}/metadata` */
export const listAssetMetadataOperation: Operation<AssetMetadataPage> = {
  id: "listAssetMetadata",
  method: "GET",
  path: "/v1/assets/{assetUuid}/metadata",
  query:
    "page size",
  response: () => zListAssetMetadataResponse,
};

/** `POST /v1/assets/{assetUuid}/metadata` */
export const createAssetMetadataEntryOperation: Operation<MetadataResponse> = {
  id: "createAssetMetadataEntry",
  method: "POST",
  path: "/v1/assets/{assetUuid}/metadata",
  response: () => zCreateAssetMetadataEntryResponse,
};

/** `GET /v1/assets/{assetUuid}/metadata/{assetMetadataUuid}` */
export const getAssetMetadataEntryOperation: Operation<MetadataResponse> = {
  id: "getAssetMetadataEntry",
  method: "GET",
  path: "/v1/assets/{assetUuid}/metadata/{assetMetadataUuid}",
  response: () => zGetAssetMetadataEntryResponse,
};

/** `PATCH /v1/assets/{assetUuid}/metadata/{assetMetadataUuid}` */
export const updateAssetMetadataEntryOperation: Operation<MetadataResponse> = {
  id: "updateAssetMetadataEntry",
  method: "PATCH",
  path: "/v1/assets/{assetUuid}/metadata/{assetMetadataUuid}",
  response: () => zUpdateAssetMetadataEntryResponse,
};

/** `DELETE /v1/assets/{assetUuid}/metadata/{assetMetadataUuid}` */
export const deleteAssetMetadataEntryOperation: Operation<void> = {
  id: "deleteAssetMetadataEntry",
  method: "DELETE",
  path: "/v1/assets/{assetUuid}/metadata/{assetMetadataUuid}",
};
