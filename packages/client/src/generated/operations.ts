// Generated from packages/openapi/description by `pnpm generate`. Do not edit.
import type { Operation } from "../runtime.ts";
import type {
  AssetFilePage,
  AssetFileResponse,
  AssetFileUploadResponse,
  AssetFileUploadResponseList,
  AssetMetadataPage,
  AssetPage,
  AssetResponse,
  AssetResponseList,
  AttributeContentPage,
  AttributeContentResponse,
  AttributePage,
  AttributeResponse,
  AttributeResponseList,
  AttributeTermContentPage,
  AttributeTermContentResponse,
  AttributeTermPage,
  AttributeTermResponse,
  AttributeTermResponseList,
  BrandContentPage,
  BrandContentResponse,
  BrandPage,
  BrandResponse,
  BrandResponseList,
  CategoryContentPage,
  CategoryContentResponse,
  CategoryPage,
  CategoryResponse,
  CategoryResponseList,
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
  FamilyResponseList,
  LocalePage,
  LocaleResponse,
  LocaleResponseList,
  MetadataResponse,
  OrganizationMemberPage,
  OrganizationMemberResponse,
  OrganizationResponse,
  OrganizationRolePage,
  ProductAssetPage,
  ProductAssetResponse,
  ProductAssetResponseList,
  ProductAssetTypePage,
  ProductAssetTypeResponse,
  ProductAssetTypeResponseList,
  ProductAttributePage,
  ProductAttributeResponse,
  ProductAttributeResponseList,
  ProductCategoryPage,
  ProductCategoryResponse,
  ProductCategoryResponseList,
  ProductContentPage,
  ProductContentResponse,
  ProductContentResponseList,
  ProductMetadataPage,
  ProductMetadataResponse,
  ProductMetadataResponseList,
  ProductPage,
  ProductRelationPage,
  ProductRelationResponse,
  ProductRelationResponseList,
  ProductRelationTypePage,
  ProductRelationTypeResponse,
  ProductRelationTypeResponseList,
  ProductResponse,
  ProductResponseList,
  ProductTagPage,
  ProductTagResponse,
  ProductTagResponseList,
  ProductTermPage,
  ProductTermResponse,
  ProductTermResponseList,
  SkuDimensionPage,
  SkuDimensionResponse,
  SkuPage,
  SkuResponse,
  SkuResponseList,
  SkuWeightPage,
  SkuWeightResponse,
  TagContentPage,
  TagContentResponse,
  TagPage,
  TagResponse,
  TagResponseList,
} from "./types.gen.ts";
import {
  zAssetBulkLifecycle,
  zAssetBulkUpdate,
  zAssetCreate,
  zAssetFileBulkUpload,
  zAssetFilePage,
  zAssetFileResponse,
  zAssetFileUpload,
  zAssetFileUploadResponse,
  zAssetFileUploadResponseList,
  zAssetLifecycle,
  zAssetMetadataCreate,
  zAssetMetadataPage,
  zAssetMetadataUpdate,
  zAssetPage,
  zAssetResponse,
  zAssetResponseList,
  zAssetUpdate,
  zAttributeBulkLifecycle,
  zAttributeBulkUpdate,
  zAttributeContentCreate,
  zAttributeContentPage,
  zAttributeContentResponse,
  zAttributeContentUpdate,
  zAttributeCreate,
  zAttributeLifecycle,
  zAttributePage,
  zAttributeResponse,
  zAttributeResponseList,
  zAttributeTermBulkUpdate,
  zAttributeTermContentCreate,
  zAttributeTermContentPage,
  zAttributeTermContentResponse,
  zAttributeTermContentUpdate,
  zAttributeTermCreate,
  zAttributeTermPage,
  zAttributeTermResponse,
  zAttributeTermResponseList,
  zAttributeTermUpdate,
  zAttributeUpdate,
  zBrandBulkLifecycle,
  zBrandBulkUpdate,
  zBrandContentCreate,
  zBrandContentPage,
  zBrandContentResponse,
  zBrandContentUpdate,
  zBrandCreate,
  zBrandLifecycle,
  zBrandPage,
  zBrandResponse,
  zBrandResponseList,
  zBrandUpdate,
  zCategoryBulkLifecycle,
  zCategoryBulkUpdate,
  zCategoryContentCreate,
  zCategoryContentPage,
  zCategoryContentResponse,
  zCategoryContentUpdate,
  zCategoryCreate,
  zCategoryLifecycle,
  zCategoryPage,
  zCategoryResponse,
  zCategoryResponseList,
  zCategoryUpdate,
  zFamilyAssetTypeCreate,
  zFamilyAssetTypePage,
  zFamilyAssetTypeResponse,
  zFamilyAssetTypeUpdate,
  zFamilyAttributeCreate,
  zFamilyAttributePage,
  zFamilyAttributeResponse,
  zFamilyAttributeUpdate,
  zFamilyBulkLifecycle,
  zFamilyBulkUpdate,
  zFamilyCategoryCreate,
  zFamilyCategoryPage,
  zFamilyCategoryResponse,
  zFamilyCategoryUpdate,
  zFamilyCreate,
  zFamilyLifecycle,
  zFamilyPage,
  zFamilyRelationTypeCreate,
  zFamilyRelationTypePage,
  zFamilyRelationTypeResponse,
  zFamilyRelationTypeUpdate,
  zFamilyResponse,
  zFamilyResponseList,
  zFamilyUpdate,
  zLocaleBulkLifecycle,
  zLocaleBulkUpdate,
  zLocaleCreate,
  zLocaleLifecycle,
  zLocalePage,
  zLocaleResponse,
  zLocaleResponseList,
  zLocaleUpdate,
  zMetadataResponse,
  zOrganizationMemberCreate,
  zOrganizationMemberPage,
  zOrganizationMemberResponse,
  zOrganizationMemberUpdate,
  zOrganizationResponse,
  zOrganizationRolePage,
  zOrganizationUpdate,
  zProductAssetBulkUpdate,
  zProductAssetCreate,
  zProductAssetPage,
  zProductAssetResponse,
  zProductAssetResponseList,
  zProductAssetTypeBulkUpdate,
  zProductAssetTypeCreate,
  zProductAssetTypePage,
  zProductAssetTypeResponse,
  zProductAssetTypeResponseList,
  zProductAssetTypeUpdate,
  zProductAssetUpdate,
  zProductAttributeBulkUpdate,
  zProductAttributeCreate,
  zProductAttributePage,
  zProductAttributeResponse,
  zProductAttributeResponseList,
  zProductAttributeUpdate,
  zProductBulkLifecycle,
  zProductBulkUpdate,
  zProductCategoryCreate,
  zProductCategoryPage,
  zProductCategoryResponse,
  zProductCategoryResponseList,
  zProductContentBulkUpdate,
  zProductContentCreate,
  zProductContentPage,
  zProductContentResponse,
  zProductContentResponseList,
  zProductContentUpdate,
  zProductCreate,
  zProductLifecycle,
  zProductMetadataBulkUpdate,
  zProductMetadataCreate,
  zProductMetadataPage,
  zProductMetadataResponse,
  zProductMetadataResponseList,
  zProductMetadataUpdate,
  zProductPage,
  zProductRelationBulkUpdate,
  zProductRelationCreate,
  zProductRelationPage,
  zProductRelationResponse,
  zProductRelationResponseList,
  zProductRelationTypeBulkUpdate,
  zProductRelationTypeCreate,
  zProductRelationTypePage,
  zProductRelationTypeResponse,
  zProductRelationTypeResponseList,
  zProductRelationTypeUpdate,
  zProductRelationUpdate,
  zProductResponse,
  zProductResponseList,
  zProductTagCreate,
  zProductTagPage,
  zProductTagResponse,
  zProductTagResponseList,
  zProductTermCreate,
  zProductTermPage,
  zProductTermResponse,
  zProductTermResponseList,
  zProductUpdate,
  zSkuBulkLifecycle,
  zSkuBulkUpdate,
  zSkuCreate,
  zSkuDimensionCreate,
  zSkuDimensionPage,
  zSkuDimensionResponse,
  zSkuDimensionUpdate,
  zSkuLifecycle,
  zSkuPage,
  zSkuResponse,
  zSkuResponseList,
  zSkuUpdate,
  zSkuWeightCreate,
  zSkuWeightPage,
  zSkuWeightResponse,
  zSkuWeightUpdate,
  zTagBulkLifecycle,
  zTagBulkUpdate,
  zTagContentCreate,
  zTagContentPage,
  zTagContentResponse,
  zTagContentUpdate,
  zTagCreate,
  zTagLifecycle,
  zTagPage,
  zTagResponse,
  zTagResponseList,
  zTagUpdate,
} from "./zod.gen.ts";

/** `GET /v1/tags` */
export const listTagsOperation: Operation<TagPage> = {
  id: "listTags",
  method: "GET",
  path: "/v1/tags",
  query: "uuids[eq];*u codes[eq];*s code[contains];s code[starts];s code[ends];s code[order];=asc|desc statuses[eq];*=draft|published|unpublished|removed status[order];=asc|desc createdAt[eq];d createdAt[min];d createdAt[max];d createdAt[order];=asc|desc updatedAt[eq];d updatedAt[min];d updatedAt[max];d updatedAt[order];=asc|desc isRemoved[eq];b page;i size;i include[contents];b expand[contents];b",
  response: zTagPage,
};

/** `POST /v1/tags` */
export const createTagOperation: Operation<TagResponse> = {
  id: "createTag",
  method: "POST",
  path: "/v1/tags",
  body: zTagCreate,
  response: zTagResponse,
};

/** `POST /v1/tags/bulk` */
export const bulkCreateTagsOperation: Operation<TagResponseList> = {
  id: "bulkCreateTags",
  method: "POST",
  path: "/v1/tags/bulk",
  body: zTagCreate,
  response: zTagResponseList,
};

/** `PATCH /v1/tags/bulk` */
export const bulkUpdateTagsOperation: Operation<TagResponseList> = {
  id: "bulkUpdateTags",
  method: "PATCH",
  path: "/v1/tags/bulk",
  body: zTagBulkUpdate,
  response: zTagResponseList,
};

/** `PATCH /v1/tags/bulk/actions/lifecycle` */
export const bulkTransitionTagsOperation: Operation<TagResponseList> = {
  id: "bulkTransitionTags",
  method: "PATCH",
  path: "/v1/tags/bulk/actions/lifecycle",
  body: zTagBulkLifecycle,
  response: zTagResponseList,
};

/** `GET /v1/tags/{tagUuid}` */
export const getTagOperation: Operation<TagResponse> = {
  id: "getTag",
  method: "GET",
  path: "/v1/tags/{tagUuid:uuid}",
  query: "include[contents];b expand[contents];b",
  response: zTagResponse,
};

/** `PATCH /v1/tags/{tagUuid}` */
export const updateTagOperation: Operation<TagResponse> = {
  id: "updateTag",
  method: "PATCH",
  path: "/v1/tags/{tagUuid:uuid}",
  body: zTagUpdate,
  response: zTagResponse,
};

/** `PATCH /v1/tags/{tagUuid}/actions/lifecycle` */
export const transitionTagOperation: Operation<TagResponse> = {
  id: "transitionTag",
  method: "PATCH",
  path: "/v1/tags/{tagUuid:uuid}/actions/lifecycle",
  body: zTagLifecycle,
  response: zTagResponse,
};

/** `GET /v1/tags/{tagUuid}/contents` */
export const listTagContentsOperation: Operation<TagContentPage> = {
  id: "listTagContents",
  method: "GET",
  path: "/v1/tags/{tagUuid:uuid}/contents",
  query: "uuids[eq];*u localeUuids[eq];*u createdAt[eq];d createdAt[min];d createdAt[max];d createdAt[order];=asc|desc updatedAt[eq];d updatedAt[min];d updatedAt[max];d updatedAt[order];=asc|desc page;i size;i",
  response: zTagContentPage,
};

/** `POST /v1/tags/{tagUuid}/contents` */
export const createTagContentOperation: Operation<TagContentResponse> = {
  id: "createTagContent",
  method: "POST",
  path: "/v1/tags/{tagUuid:uuid}/contents",
  body: zTagContentCreate,
  response: zTagContentResponse,
};

/** `GET /v1/tags/{tagUuid}/contents/{tagContentUuid}` */
export const getTagContentOperation: Operation<TagContentResponse> = {
  id: "getTagContent",
  method: "GET",
  path: "/v1/tags/{tagUuid:uuid}/contents/{tagContentUuid:uuid}",
  response: zTagContentResponse,
};

/** `PATCH /v1/tags/{tagUuid}/contents/{tagContentUuid}` */
export const updateTagContentOperation: Operation<TagContentResponse> = {
  id: "updateTagContent",
  method: "PATCH",
  path: "/v1/tags/{tagUuid:uuid}/contents/{tagContentUuid:uuid}",
  body: zTagContentUpdate,
  response: zTagContentResponse,
};

/** `DELETE /v1/tags/{tagUuid}/contents/{tagContentUuid}` */
export const deleteTagContentOperation: Operation<void> = {
  id: "deleteTagContent",
  method: "DELETE",
  path: "/v1/tags/{tagUuid:uuid}/contents/{tagContentUuid:uuid}",
};

/** `GET /v1/skus` */
export const listSkusOperation: Operation<SkuPage> = {
  id: "listSkus",
  method: "GET",
  path: "/v1/skus",
  query: "uuids[eq];*u codes[eq];*s code[contains];s code[starts];s code[ends];s code[order];=asc|desc statuses[eq];*=draft|published|unpublished|removed status[order];=asc|desc createdAt[eq];d createdAt[min];d createdAt[max];d createdAt[order];=asc|desc updatedAt[eq];d updatedAt[min];d updatedAt[max];d updatedAt[order];=asc|desc isRemoved[eq];b page;i size;i",
  response: zSkuPage,
};

/** `POST /v1/skus` */
export const createSkuOperation: Operation<SkuResponse> = {
  id: "createSku",
  method: "POST",
  path: "/v1/skus",
  body: zSkuCreate,
  response: zSkuResponse,
};

/** `POST /v1/skus/bulk` */
export const bulkCreateSkusOperation: Operation<SkuResponseList> = {
  id: "bulkCreateSkus",
  method: "POST",
  path: "/v1/skus/bulk",
  body: zSkuCreate,
  response: zSkuResponseList,
};

/** `PATCH /v1/skus/bulk` */
export const bulkUpdateSkusOperation: Operation<SkuResponseList> = {
  id: "bulkUpdateSkus",
  method: "PATCH",
  path: "/v1/skus/bulk",
  body: zSkuBulkUpdate,
  response: zSkuResponseList,
};

/** `PATCH /v1/skus/bulk/actions/lifecycle` */
export const bulkTransitionSkusOperation: Operation<SkuResponseList> = {
  id: "bulkTransitionSkus",
  method: "PATCH",
  path: "/v1/skus/bulk/actions/lifecycle",
  body: zSkuBulkLifecycle,
  response: zSkuResponseList,
};

/** `GET /v1/skus/{skuUuid}` */
export const getSkuOperation: Operation<SkuResponse> = {
  id: "getSku",
  method: "GET",
  path: "/v1/skus/{skuUuid:uuid}",
  response: zSkuResponse,
};

/** `PATCH /v1/skus/{skuUuid}` */
export const updateSkuOperation: Operation<SkuResponse> = {
  id: "updateSku",
  method: "PATCH",
  path: "/v1/skus/{skuUuid:uuid}",
  body: zSkuUpdate,
  response: zSkuResponse,
};

/** `PATCH /v1/skus/{skuUuid}/actions/lifecycle` */
export const transitionSkuOperation: Operation<SkuResponse> = {
  id: "transitionSku",
  method: "PATCH",
  path: "/v1/skus/{skuUuid:uuid}/actions/lifecycle",
  body: zSkuLifecycle,
  response: zSkuResponse,
};

/** `GET /v1/skus/{skuUuid}/dimensions` */
export const listSkuDimensionsOperation: Operation<SkuDimensionPage> = {
  id: "listSkuDimensions",
  method: "GET",
  path: "/v1/skus/{skuUuid:uuid}/dimensions",
  query: "page;i size;i",
  response: zSkuDimensionPage,
};

/** `POST /v1/skus/{skuUuid}/dimensions` */
export const createSkuDimensionOperation: Operation<SkuDimensionResponse> = {
  id: "createSkuDimension",
  method: "POST",
  path: "/v1/skus/{skuUuid:uuid}/dimensions",
  body: zSkuDimensionCreate,
  response: zSkuDimensionResponse,
};

/** `GET /v1/skus/{skuUuid}/dimensions/{skuDimensionUuid}` */
export const getSkuDimensionOperation: Operation<SkuDimensionResponse> = {
  id: "getSkuDimension",
  method: "GET",
  path: "/v1/skus/{skuUuid:uuid}/dimensions/{skuDimensionUuid:uuid}",
  response: zSkuDimensionResponse,
};

/** `PATCH /v1/skus/{skuUuid}/dimensions/{skuDimensionUuid}` */
export const updateSkuDimensionOperation: Operation<SkuDimensionResponse> = {
  id: "updateSkuDimension",
  method: "PATCH",
  path: "/v1/skus/{skuUuid:uuid}/dimensions/{skuDimensionUuid:uuid}",
  body: zSkuDimensionUpdate,
  response: zSkuDimensionResponse,
};

/** `DELETE /v1/skus/{skuUuid}/dimensions/{skuDimensionUuid}` */
export const deleteSkuDimensionOperation: Operation<void> = {
  id: "deleteSkuDimension",
  method: "DELETE",
  path: "/v1/skus/{skuUuid:uuid}/dimensions/{skuDimensionUuid:uuid}",
};

/** `GET /v1/skus/{skuUuid}/weights` */
export const listSkuWeightsOperation: Operation<SkuWeightPage> = {
  id: "listSkuWeights",
  method: "GET",
  path: "/v1/skus/{skuUuid:uuid}/weights",
  query: "page;i size;i",
  response: zSkuWeightPage,
};

/** `POST /v1/skus/{skuUuid}/weights` */
export const createSkuWeightOperation: Operation<SkuWeightResponse> = {
  id: "createSkuWeight",
  method: "POST",
  path: "/v1/skus/{skuUuid:uuid}/weights",
  body: zSkuWeightCreate,
  response: zSkuWeightResponse,
};

/** `GET /v1/skus/{skuUuid}/weights/{skuWeightUuid}` */
export const getSkuWeightOperation: Operation<SkuWeightResponse> = {
  id: "getSkuWeight",
  method: "GET",
  path: "/v1/skus/{skuUuid:uuid}/weights/{skuWeightUuid:uuid}",
  response: zSkuWeightResponse,
};

/** `PATCH /v1/skus/{skuUuid}/weights/{skuWeightUuid}` */
export const updateSkuWeightOperation: Operation<SkuWeightResponse> = {
  id: "updateSkuWeight",
  method: "PATCH",
  path: "/v1/skus/{skuUuid:uuid}/weights/{skuWeightUuid:uuid}",
  body: zSkuWeightUpdate,
  response: zSkuWeightResponse,
};

/** `DELETE /v1/skus/{skuUuid}/weights/{skuWeightUuid}` */
export const deleteSkuWeightOperation: Operation<void> = {
  id: "deleteSkuWeight",
  method: "DELETE",
  path: "/v1/skus/{skuUuid:uuid}/weights/{skuWeightUuid:uuid}",
};

/** `GET /v1/families` */
export const listFamiliesOperation: Operation<FamilyPage> = {
  id: "listFamilies",
  method: "GET",
  path: "/v1/families",
  query: "uuids[eq];*u names[eq];*s name[contains];s name[starts];s name[ends];s name[order];=asc|desc statuses[eq];*=draft|active|inactive|removed status[order];=asc|desc parentUuids[eq];*?u isRemoved[eq];b createdAt[eq];d createdAt[min];d createdAt[max];d createdAt[order];=asc|desc updatedAt[eq];d updatedAt[min];d updatedAt[max];d updatedAt[order];=asc|desc page;i size;i",
  response: zFamilyPage,
};

/** `POST /v1/families` */
export const createFamilyOperation: Operation<FamilyResponse> = {
  id: "createFamily",
  method: "POST",
  path: "/v1/families",
  body: zFamilyCreate,
  response: zFamilyResponse,
};

/** `POST /v1/families/bulk` */
export const bulkCreateFamiliesOperation: Operation<FamilyResponseList> = {
  id: "bulkCreateFamilies",
  method: "POST",
  path: "/v1/families/bulk",
  body: zFamilyCreate,
  response: zFamilyResponseList,
};

/** `PATCH /v1/families/bulk` */
export const bulkUpdateFamiliesOperation: Operation<FamilyResponseList> = {
  id: "bulkUpdateFamilies",
  method: "PATCH",
  path: "/v1/families/bulk",
  body: zFamilyBulkUpdate,
  response: zFamilyResponseList,
};

/** `PATCH /v1/families/bulk/actions/lifecycle` */
export const bulkTransitionFamiliesOperation: Operation<FamilyResponseList> = {
  id: "bulkTransitionFamilies",
  method: "PATCH",
  path: "/v1/families/bulk/actions/lifecycle",
  body: zFamilyBulkLifecycle,
  response: zFamilyResponseList,
};

/** `GET /v1/families/{familyUuid}` */
export const getFamilyOperation: Operation<FamilyResponse> = {
  id: "getFamily",
  method: "GET",
  path: "/v1/families/{familyUuid:uuid}",
  response: zFamilyResponse,
};

/** `PATCH /v1/families/{familyUuid}` */
export const updateFamilyOperation: Operation<FamilyResponse> = {
  id: "updateFamily",
  method: "PATCH",
  path: "/v1/families/{familyUuid:uuid}",
  body: zFamilyUpdate,
  response: zFamilyResponse,
};

/** `PATCH /v1/families/{familyUuid}/actions/lifecycle` */
export const transitionFamilyOperation: Operation<FamilyResponse> = {
  id: "transitionFamily",
  method: "PATCH",
  path: "/v1/families/{familyUuid:uuid}/actions/lifecycle",
  body: zFamilyLifecycle,
  response: zFamilyResponse,
};

/** `GET /v1/families/{familyUuid}/asset-types` */
export const listFamilyAssetTypesOperation: Operation<FamilyAssetTypePage> = {
  id: "listFamilyAssetTypes",
  method: "GET",
  path: "/v1/families/{familyUuid:uuid}/asset-types",
  query: "page;i size;i",
  response: zFamilyAssetTypePage,
};

/** `POST /v1/families/{familyUuid}/asset-types` */
export const createFamilyAssetTypeOperation: Operation<FamilyAssetTypeResponse> = {
  id: "createFamilyAssetType",
  method: "POST",
  path: "/v1/families/{familyUuid:uuid}/asset-types",
  body: zFamilyAssetTypeCreate,
  response: zFamilyAssetTypeResponse,
};

/** `GET /v1/families/{familyUuid}/asset-types/{familyAssetTypeUuid}` */
export const getFamilyAssetTypeOperation: Operation<FamilyAssetTypeResponse> = {
  id: "getFamilyAssetType",
  method: "GET",
  path: "/v1/families/{familyUuid:uuid}/asset-types/{familyAssetTypeUuid:uuid}",
  response: zFamilyAssetTypeResponse,
};

/** `PATCH /v1/families/{familyUuid}/asset-types/{familyAssetTypeUuid}` */
export const updateFamilyAssetTypeOperation: Operation<FamilyAssetTypeResponse> = {
  id: "updateFamilyAssetType",
  method: "PATCH",
  path: "/v1/families/{familyUuid:uuid}/asset-types/{familyAssetTypeUuid:uuid}",
  body: zFamilyAssetTypeUpdate,
  response: zFamilyAssetTypeResponse,
};

/** `DELETE /v1/families/{familyUuid}/asset-types/{familyAssetTypeUuid}` */
export const deleteFamilyAssetTypeOperation: Operation<void> = {
  id: "deleteFamilyAssetType",
  method: "DELETE",
  path: "/v1/families/{familyUuid:uuid}/asset-types/{familyAssetTypeUuid:uuid}",
};

/** `GET /v1/families/{familyUuid}/attributes` */
export const listFamilyAttributesOperation: Operation<FamilyAttributePage> = {
  id: "listFamilyAttributes",
  method: "GET",
  path: "/v1/families/{familyUuid:uuid}/attributes",
  query: "page;i size;i",
  response: zFamilyAttributePage,
};

/** `POST /v1/families/{familyUuid}/attributes` */
export const createFamilyAttributeOperation: Operation<FamilyAttributeResponse> = {
  id: "createFamilyAttribute",
  method: "POST",
  path: "/v1/families/{familyUuid:uuid}/attributes",
  body: zFamilyAttributeCreate,
  response: zFamilyAttributeResponse,
};

/** `GET /v1/families/{familyUuid}/attributes/{familyAttributeUuid}` */
export const getFamilyAttributeOperation: Operation<FamilyAttributeResponse> = {
  id: "getFamilyAttribute",
  method: "GET",
  path: "/v1/families/{familyUuid:uuid}/attributes/{familyAttributeUuid:uuid}",
  response: zFamilyAttributeResponse,
};

/** `PATCH /v1/families/{familyUuid}/attributes/{familyAttributeUuid}` */
export const updateFamilyAttributeOperation: Operation<FamilyAttributeResponse> = {
  id: "updateFamilyAttribute",
  method: "PATCH",
  path: "/v1/families/{familyUuid:uuid}/attributes/{familyAttributeUuid:uuid}",
  body: zFamilyAttributeUpdate,
  response: zFamilyAttributeResponse,
};

/** `DELETE /v1/families/{familyUuid}/attributes/{familyAttributeUuid}` */
export const deleteFamilyAttributeOperation: Operation<void> = {
  id: "deleteFamilyAttribute",
  method: "DELETE",
  path: "/v1/families/{familyUuid:uuid}/attributes/{familyAttributeUuid:uuid}",
};

/** `GET /v1/families/{familyUuid}/categories` */
export const listFamilyCategoriesOperation: Operation<FamilyCategoryPage> = {
  id: "listFamilyCategories",
  method: "GET",
  path: "/v1/families/{familyUuid:uuid}/categories",
  query: "page;i size;i",
  response: zFamilyCategoryPage,
};

/** `POST /v1/families/{familyUuid}/categories` */
export const createFamilyCategoryOperation: Operation<FamilyCategoryResponse> = {
  id: "createFamilyCategory",
  method: "POST",
  path: "/v1/families/{familyUuid:uuid}/categories",
  body: zFamilyCategoryCreate,
  response: zFamilyCategoryResponse,
};

/** `GET /v1/families/{familyUuid}/categories/{familyCategoryUuid}` */
export const getFamilyCategoryOperation: Operation<FamilyCategoryResponse> = {
  id: "getFamilyCategory",
  method: "GET",
  path: "/v1/families/{familyUuid:uuid}/categories/{familyCategoryUuid:uuid}",
  response: zFamilyCategoryResponse,
};

/** `PATCH /v1/families/{familyUuid}/categories/{familyCategoryUuid}` */
export const updateFamilyCategoryOperation: Operation<FamilyCategoryResponse> = {
  id: "updateFamilyCategory",
  method: "PATCH",
  path: "/v1/families/{familyUuid:uuid}/categories/{familyCategoryUuid:uuid}",
  body: zFamilyCategoryUpdate,
  response: zFamilyCategoryResponse,
};

/** `DELETE /v1/families/{familyUuid}/categories/{familyCategoryUuid}` */
export const deleteFamilyCategoryOperation: Operation<void> = {
  id: "deleteFamilyCategory",
  method: "DELETE",
  path: "/v1/families/{familyUuid:uuid}/categories/{familyCategoryUuid:uuid}",
};

/** `GET /v1/families/{familyUuid}/relation-types` */
export const listFamilyRelationTypesOperation: Operation<FamilyRelationTypePage> = {
  id: "listFamilyRelationTypes",
  method: "GET",
  path: "/v1/families/{familyUuid:uuid}/relation-types",
  query: "page;i size;i",
  response: zFamilyRelationTypePage,
};

/** `POST /v1/families/{familyUuid}/relation-types` */
export const createFamilyRelationTypeOperation: Operation<FamilyRelationTypeResponse> = {
  id: "createFamilyRelationType",
  method: "POST",
  path: "/v1/families/{familyUuid:uuid}/relation-types",
  body: zFamilyRelationTypeCreate,
  response: zFamilyRelationTypeResponse,
};

/** `GET /v1/families/{familyUuid}/relation-types/{familyRelationTypeUuid}` */
export const getFamilyRelationTypeOperation: Operation<FamilyRelationTypeResponse> = {
  id: "getFamilyRelationType",
  method: "GET",
  path: "/v1/families/{familyUuid:uuid}/relation-types/{familyRelationTypeUuid:uuid}",
  response: zFamilyRelationTypeResponse,
};

/** `PATCH /v1/families/{familyUuid}/relation-types/{familyRelationTypeUuid}` */
export const updateFamilyRelationTypeOperation: Operation<FamilyRelationTypeResponse> = {
  id: "updateFamilyRelationType",
  method: "PATCH",
  path: "/v1/families/{familyUuid:uuid}/relation-types/{familyRelationTypeUuid:uuid}",
  body: zFamilyRelationTypeUpdate,
  response: zFamilyRelationTypeResponse,
};

/** `DELETE /v1/families/{familyUuid}/relation-types/{familyRelationTypeUuid}` */
export const deleteFamilyRelationTypeOperation: Operation<void> = {
  id: "deleteFamilyRelationType",
  method: "DELETE",
  path: "/v1/families/{familyUuid:uuid}/relation-types/{familyRelationTypeUuid:uuid}",
};

/** `GET /v1/product-asset-types` */
export const listProductAssetTypesOperation: Operation<ProductAssetTypePage> = {
  id: "listProductAssetTypes",
  method: "GET",
  path: "/v1/product-asset-types",
  query: "uuids[eq];*u codes[eq];*s code[contains];s code[starts];s code[ends];s code[order];=asc|desc isFeatured[eq];b createdAt[eq];d createdAt[min];d createdAt[max];d createdAt[order];=asc|desc updatedAt[eq];d updatedAt[min];d updatedAt[max];d updatedAt[order];=asc|desc page;i size;i",
  response: zProductAssetTypePage,
};

/** `POST /v1/product-asset-types` */
export const createProductAssetTypeOperation: Operation<ProductAssetTypeResponse> = {
  id: "createProductAssetType",
  method: "POST",
  path: "/v1/product-asset-types",
  body: zProductAssetTypeCreate,
  response: zProductAssetTypeResponse,
};

/** `POST /v1/product-asset-types/bulk` */
export const bulkCreateProductAssetTypesOperation: Operation<ProductAssetTypeResponseList> = {
  id: "bulkCreateProductAssetTypes",
  method: "POST",
  path: "/v1/product-asset-types/bulk",
  body: zProductAssetTypeCreate,
  response: zProductAssetTypeResponseList,
};

/** `PATCH /v1/product-asset-types/bulk` */
export const bulkUpdateProductAssetTypesOperation: Operation<ProductAssetTypeResponseList> = {
  id: "bulkUpdateProductAssetTypes",
  method: "PATCH",
  path: "/v1/product-asset-types/bulk",
  body: zProductAssetTypeBulkUpdate,
  response: zProductAssetTypeResponseList,
};

/** `GET /v1/product-asset-types/{productAssetTypeUuid}` */
export const getProductAssetTypeOperation: Operation<ProductAssetTypeResponse> = {
  id: "getProductAssetType",
  method: "GET",
  path: "/v1/product-asset-types/{productAssetTypeUuid:uuid}",
  response: zProductAssetTypeResponse,
};

/** `PATCH /v1/product-asset-types/{productAssetTypeUuid}` */
export const updateProductAssetTypeOperation: Operation<ProductAssetTypeResponse> = {
  id: "updateProductAssetType",
  method: "PATCH",
  path: "/v1/product-asset-types/{productAssetTypeUuid:uuid}",
  body: zProductAssetTypeUpdate,
  response: zProductAssetTypeResponse,
};

/** `DELETE /v1/product-asset-types/{productAssetTypeUuid}` */
export const deleteProductAssetTypeOperation: Operation<void> = {
  id: "deleteProductAssetType",
  method: "DELETE",
  path: "/v1/product-asset-types/{productAssetTypeUuid:uuid}",
};

/** `GET /v1/products` */
export const listProductsOperation: Operation<ProductPage> = {
  id: "listProducts",
  method: "GET",
  path: "/v1/products",
  query: "uuids[eq];*u familyUuids[eq];*u skuUuids[eq];*u brandUuids[eq];*u assetUuids[eq];*u attributeUuids[eq];*u parentUuids[eq];*?u codes[eq];*s code[contains];s code[starts];s code[ends];s code[order];=asc|desc statuses[eq];*=draft|published|unpublished|archived|removed status[order];=asc|desc types[eq];*=simple|variantParent|variant type[order];=asc|desc createdAt[eq];d createdAt[min];d createdAt[max];d createdAt[order];=asc|desc updatedAt[eq];d updatedAt[min];d updatedAt[max];d updatedAt[order];=asc|desc isArchived[eq];b isRemoved[eq];b page;i size;i include[productAssets];b expand[productAssets];b include[productAttributes];b expand[productAttributes];b include[productAttributeTerms];b expand[productAttributeTerms];b include[productCategories];b expand[productCategories];b include[productTags];b expand[productTags];b include[contents];b expand[contents];b include[metadata];b expand[metadata];b include[relations];b expand[relations];b expand[completeness];b",
  response: zProductPage,
};

/** `POST /v1/products` */
export const createProductOperation: Operation<ProductResponse> = {
  id: "createProduct",
  method: "POST",
  path: "/v1/products",
  body: zProductCreate,
  response: zProductResponse,
};

/** `POST /v1/products/bulk` */
export const bulkCreateProductsOperation: Operation<ProductResponseList> = {
  id: "bulkCreateProducts",
  method: "POST",
  path: "/v1/products/bulk",
  body: zProductCreate,
  response: zProductResponseList,
};

/** `PATCH /v1/products/bulk` */
export const bulkUpdateProductsOperation: Operation<ProductResponseList> = {
  id: "bulkUpdateProducts",
  method: "PATCH",
  path: "/v1/products/bulk",
  body: zProductBulkUpdate,
  response: zProductResponseList,
};

/** `PATCH /v1/products/bulk/actions/lifecycle` */
export const bulkTransitionProductsOperation: Operation<ProductResponseList> = {
  id: "bulkTransitionProducts",
  method: "PATCH",
  path: "/v1/products/bulk/actions/lifecycle",
  body: zProductBulkLifecycle,
  response: zProductResponseList,
};

/** `GET /v1/products/{productUuid}` */
export const getProductOperation: Operation<ProductResponse> = {
  id: "getProduct",
  method: "GET",
  path: "/v1/products/{productUuid:uuid}",
  query: "include[productAssets];b expand[productAssets];b include[productAttributes];b expand[productAttributes];b include[productAttributeTerms];b expand[productAttributeTerms];b include[productCategories];b expand[productCategories];b include[productTags];b expand[productTags];b include[contents];b expand[contents];b include[metadata];b expand[metadata];b include[relations];b expand[relations];b expand[completeness];b",
  response: zProductResponse,
};

/** `PATCH /v1/products/{productUuid}` */
export const updateProductOperation: Operation<ProductResponse> = {
  id: "updateProduct",
  method: "PATCH",
  path: "/v1/products/{productUuid:uuid}",
  body: zProductUpdate,
  response: zProductResponse,
};

/** `PATCH /v1/products/{productUuid}/actions/lifecycle` */
export const transitionProductOperation: Operation<ProductResponse> = {
  id: "transitionProduct",
  method: "PATCH",
  path: "/v1/products/{productUuid:uuid}/actions/lifecycle",
  body: zProductLifecycle,
  response: zProductResponse,
};

/** `GET /v1/products/{productUuid}/assets` */
export const listProductAssetsOperation: Operation<ProductAssetPage> = {
  id: "listProductAssets",
  method: "GET",
  path: "/v1/products/{productUuid:uuid}/assets",
  query: "uuids[eq];*u assetUuids[eq];*u productAssetTypeUuids[eq];*u displayOrder[order];=asc|desc createdAt[eq];d createdAt[min];d createdAt[max];d createdAt[order];=asc|desc updatedAt[eq];d updatedAt[min];d updatedAt[max];d updatedAt[order];=asc|desc page;i size;i",
  response: zProductAssetPage,
};

/** `POST /v1/products/{productUuid}/assets` */
export const createProductAssetOperation: Operation<ProductAssetResponse> = {
  id: "createProductAsset",
  method: "POST",
  path: "/v1/products/{productUuid:uuid}/assets",
  body: zProductAssetCreate,
  response: zProductAssetResponse,
};

/** `POST /v1/products/{productUuid}/assets/bulk` */
export const bulkCreateProductAssetsOperation: Operation<ProductAssetResponseList> = {
  id: "bulkCreateProductAssets",
  method: "POST",
  path: "/v1/products/{productUuid:uuid}/assets/bulk",
  body: zProductAssetCreate,
  response: zProductAssetResponseList,
};

/** `PATCH /v1/products/{productUuid}/assets/bulk` */
export const bulkUpdateProductAssetsOperation: Operation<ProductAssetResponseList> = {
  id: "bulkUpdateProductAssets",
  method: "PATCH",
  path: "/v1/products/{productUuid:uuid}/assets/bulk",
  body: zProductAssetBulkUpdate,
  response: zProductAssetResponseList,
};

/** `GET /v1/products/{productUuid}/assets/{productAssetUuid}` */
export const getProductAssetOperation: Operation<ProductAssetResponse> = {
  id: "getProductAsset",
  method: "GET",
  path: "/v1/products/{productUuid:uuid}/assets/{productAssetUuid:uuid}",
  response: zProductAssetResponse,
};

/** `PATCH /v1/products/{productUuid}/assets/{productAssetUuid}` */
export const updateProductAssetOperation: Operation<ProductAssetResponse> = {
  id: "updateProductAsset",
  method: "PATCH",
  path: "/v1/products/{productUuid:uuid}/assets/{productAssetUuid:uuid}",
  body: zProductAssetUpdate,
  response: zProductAssetResponse,
};

/** `DELETE /v1/products/{productUuid}/assets/{productAssetUuid}` */
export const deleteProductAssetOperation: Operation<void> = {
  id: "deleteProductAsset",
  method: "DELETE",
  path: "/v1/products/{productUuid:uuid}/assets/{productAssetUuid:uuid}",
};

/** `GET /v1/products/{productUuid}/attributes` */
export const listProductAttributesOperation: Operation<ProductAttributePage> = {
  id: "listProductAttributes",
  method: "GET",
  path: "/v1/products/{productUuid:uuid}/attributes",
  query: "uuids[eq];*u attributeUuids[eq];*u createdAt[eq];d createdAt[min];d createdAt[max];d createdAt[order];=asc|desc updatedAt[eq];d updatedAt[min];d updatedAt[max];d updatedAt[order];=asc|desc page;i size;i",
  response: zProductAttributePage,
};

/** `POST /v1/products/{productUuid}/attributes` */
export const createProductAttributeOperation: Operation<ProductAttributeResponse> = {
  id: "createProductAttribute",
  method: "POST",
  path: "/v1/products/{productUuid:uuid}/attributes",
  body: zProductAttributeCreate,
  response: zProductAttributeResponse,
};

/** `POST /v1/products/{productUuid}/attributes/bulk` */
export const bulkCreateProductAttributesOperation: Operation<ProductAttributeResponseList> = {
  id: "bulkCreateProductAttributes",
  method: "POST",
  path: "/v1/products/{productUuid:uuid}/attributes/bulk",
  body: zProductAttributeCreate,
  response: zProductAttributeResponseList,
};

/** `PATCH /v1/products/{productUuid}/attributes/bulk` */
export const bulkUpdateProductAttributesOperation: Operation<ProductAttributeResponseList> = {
  id: "bulkUpdateProductAttributes",
  method: "PATCH",
  path: "/v1/products/{productUuid:uuid}/attributes/bulk",
  body: zProductAttributeBulkUpdate,
  response: zProductAttributeResponseList,
};

/** `GET /v1/products/{productUuid}/attributes/{productAttributeUuid}` */
export const getProductAttributeOperation: Operation<ProductAttributeResponse> = {
  id: "getProductAttribute",
  method: "GET",
  path: "/v1/products/{productUuid:uuid}/attributes/{productAttributeUuid:uuid}",
  response: zProductAttributeResponse,
};

/** `PATCH /v1/products/{productUuid}/attributes/{productAttributeUuid}` */
export const updateProductAttributeOperation: Operation<ProductAttributeResponse> = {
  id: "updateProductAttribute",
  method: "PATCH",
  path: "/v1/products/{productUuid:uuid}/attributes/{productAttributeUuid:uuid}",
  body: zProductAttributeUpdate,
  response: zProductAttributeResponse,
};

/** `DELETE /v1/products/{productUuid}/attributes/{productAttributeUuid}` */
export const deleteProductAttributeOperation: Operation<void> = {
  id: "deleteProductAttribute",
  method: "DELETE",
  path: "/v1/products/{productUuid:uuid}/attributes/{productAttributeUuid:uuid}",
};

/** `GET /v1/products/{productUuid}/attributes/{productAttributeUuid}/terms` */
export const listProductTermsOperation: Operation<ProductTermPage> = {
  id: "listProductTerms",
  method: "GET",
  path: "/v1/products/{productUuid:uuid}/attributes/{productAttributeUuid:uuid}/terms",
  query: "uuids[eq];*u attributeTermUuids[eq];*u createdAt[eq];d createdAt[min];d createdAt[max];d createdAt[order];=asc|desc updatedAt[eq];d updatedAt[min];d updatedAt[max];d updatedAt[order];=asc|desc page;i size;i",
  response: zProductTermPage,
};

/** `POST /v1/products/{productUuid}/attributes/{productAttributeUuid}/terms` */
export const createProductTermOperation: Operation<ProductTermResponse> = {
  id: "createProductTerm",
  method: "POST",
  path: "/v1/products/{productUuid:uuid}/attributes/{productAttributeUuid:uuid}/terms",
  body: zProductTermCreate,
  response: zProductTermResponse,
};

/** `POST /v1/products/{productUuid}/attributes/{productAttributeUuid}/terms/bulk` */
export const bulkCreateProductTermsOperation: Operation<ProductTermResponseList> = {
  id: "bulkCreateProductTerms",
  method: "POST",
  path: "/v1/products/{productUuid:uuid}/attributes/{productAttributeUuid:uuid}/terms/bulk",
  body: zProductTermCreate,
  response: zProductTermResponseList,
};

/** `GET /v1/products/{productUuid}/attributes/{productAttributeUuid}/terms/{productTermUuid}` */
export const getProductTermOperation: Operation<ProductTermResponse> = {
  id: "getProductTerm",
  method: "GET",
  path: "/v1/products/{productUuid:uuid}/attributes/{productAttributeUuid:uuid}/terms/{productTermUuid:uuid}",
  response: zProductTermResponse,
};

/** `DELETE /v1/products/{productUuid}/attributes/{productAttributeUuid}/terms/{productTermUuid}` */
export const deleteProductTermOperation: Operation<void> = {
  id: "deleteProductTerm",
  method: "DELETE",
  path: "/v1/products/{productUuid:uuid}/attributes/{productAttributeUuid:uuid}/terms/{productTermUuid:uuid}",
};

/** `GET /v1/products/{productUuid}/categories` */
export const listProductCategoriesOperation: Operation<ProductCategoryPage> = {
  id: "listProductCategories",
  method: "GET",
  path: "/v1/products/{productUuid:uuid}/categories",
  query: "uuids[eq];*u categoryUuids[eq];*u createdAt[eq];d createdAt[min];d createdAt[max];d createdAt[order];=asc|desc updatedAt[eq];d updatedAt[min];d updatedAt[max];d updatedAt[order];=asc|desc page;i size;i",
  response: zProductCategoryPage,
};

/** `POST /v1/products/{productUuid}/categories` */
export const createProductCategoryOperation: Operation<ProductCategoryResponse> = {
  id: "createProductCategory",
  method: "POST",
  path: "/v1/products/{productUuid:uuid}/categories",
  body: zProductCategoryCreate,
  response: zProductCategoryResponse,
};

/** `POST /v1/products/{productUuid}/categories/bulk` */
export const bulkCreateProductCategoriesOperation: Operation<ProductCategoryResponseList> = {
  id: "bulkCreateProductCategories",
  method: "POST",
  path: "/v1/products/{productUuid:uuid}/categories/bulk",
  body: zProductCategoryCreate,
  response: zProductCategoryResponseList,
};

/** `GET /v1/products/{productUuid}/categories/{productCategoryUuid}` */
export const getProductCategoryOperation: Operation<ProductCategoryResponse> = {
  id: "getProductCategory",
  method: "GET",
  path: "/v1/products/{productUuid:uuid}/categories/{productCategoryUuid:uuid}",
  response: zProductCategoryResponse,
};

/** `DELETE /v1/products/{productUuid}/categories/{productCategoryUuid}` */
export const deleteProductCategoryOperation: Operation<void> = {
  id: "deleteProductCategory",
  method: "DELETE",
  path: "/v1/products/{productUuid:uuid}/categories/{productCategoryUuid:uuid}",
};

/** `GET /v1/products/{productUuid}/contents` */
export const listProductContentsOperation: Operation<ProductContentPage> = {
  id: "listProductContents",
  method: "GET",
  path: "/v1/products/{productUuid:uuid}/contents",
  query: "uuids[eq];*u localeUuids[eq];*u label[eq];s label[order];=asc|desc createdAt[eq];d createdAt[min];d createdAt[max];d createdAt[order];=asc|desc updatedAt[eq];d updatedAt[min];d updatedAt[max];d updatedAt[order];=asc|desc page;i size;i",
  response: zProductContentPage,
};

/** `POST /v1/products/{productUuid}/contents` */
export const createProductContentOperation: Operation<ProductContentResponse> = {
  id: "createProductContent",
  method: "POST",
  path: "/v1/products/{productUuid:uuid}/contents",
  body: zProductContentCreate,
  response: zProductContentResponse,
};

/** `POST /v1/products/{productUuid}/contents/bulk` */
export const bulkCreateProductContentsOperation: Operation<ProductContentResponseList> = {
  id: "bulkCreateProductContents",
  method: "POST",
  path: "/v1/products/{productUuid:uuid}/contents/bulk",
  body: zProductContentCreate,
  response: zProductContentResponseList,
};

/** `PATCH /v1/products/{productUuid}/contents/bulk` */
export const bulkUpdateProductContentsOperation: Operation<ProductContentResponseList> = {
  id: "bulkUpdateProductContents",
  method: "PATCH",
  path: "/v1/products/{productUuid:uuid}/contents/bulk",
  body: zProductContentBulkUpdate,
  response: zProductContentResponseList,
};

/** `GET /v1/products/{productUuid}/contents/{productContentUuid}` */
export const getProductContentOperation: Operation<ProductContentResponse> = {
  id: "getProductContent",
  method: "GET",
  path: "/v1/products/{productUuid:uuid}/contents/{productContentUuid:uuid}",
  response: zProductContentResponse,
};

/** `PATCH /v1/products/{productUuid}/contents/{productContentUuid}` */
export const updateProductContentOperation: Operation<ProductContentResponse> = {
  id: "updateProductContent",
  method: "PATCH",
  path: "/v1/products/{productUuid:uuid}/contents/{productContentUuid:uuid}",
  body: zProductContentUpdate,
  response: zProductContentResponse,
};

/** `DELETE /v1/products/{productUuid}/contents/{productContentUuid}` */
export const deleteProductContentOperation: Operation<void> = {
  id: "deleteProductContent",
  method: "DELETE",
  path: "/v1/products/{productUuid:uuid}/contents/{productContentUuid:uuid}",
};

/** `GET /v1/products/{productUuid}/metadata` */
export const listProductMetadataOperation: Operation<ProductMetadataPage> = {
  id: "listProductMetadata",
  method: "GET",
  path: "/v1/products/{productUuid:uuid}/metadata",
  query: "uuids[eq];*u localeUuids[eq];*u type[eq];s type[order];=asc|desc key[eq];s key[order];=asc|desc createdAt[eq];d createdAt[min];d createdAt[max];d createdAt[order];=asc|desc updatedAt[eq];d updatedAt[min];d updatedAt[max];d updatedAt[order];=asc|desc page;i size;i",
  response: zProductMetadataPage,
};

/** `POST /v1/products/{productUuid}/metadata` */
export const createProductMetadataEntryOperation: Operation<ProductMetadataResponse> = {
  id: "createProductMetadataEntry",
  method: "POST",
  path: "/v1/products/{productUuid:uuid}/metadata",
  body: zProductMetadataCreate,
  response: zProductMetadataResponse,
};

/** `POST /v1/products/{productUuid}/metadata/bulk` */
export const bulkCreateProductMetadataOperation: Operation<ProductMetadataResponseList> = {
  id: "bulkCreateProductMetadata",
  method: "POST",
  path: "/v1/products/{productUuid:uuid}/metadata/bulk",
  body: zProductMetadataCreate,
  response: zProductMetadataResponseList,
};

/** `PATCH /v1/products/{productUuid}/metadata/bulk` */
export const bulkUpdateProductMetadataOperation: Operation<ProductMetadataResponseList> = {
  id: "bulkUpdateProductMetadata",
  method: "PATCH",
  path: "/v1/products/{productUuid:uuid}/metadata/bulk",
  body: zProductMetadataBulkUpdate,
  response: zProductMetadataResponseList,
};

/** `GET /v1/products/{productUuid}/metadata/{productMetadataUuid}` */
export const getProductMetadataEntryOperation: Operation<ProductMetadataResponse> = {
  id: "getProductMetadataEntry",
  method: "GET",
  path: "/v1/products/{productUuid:uuid}/metadata/{productMetadataUuid:uuid}",
  response: zProductMetadataResponse,
};

/** `PATCH /v1/products/{productUuid}/metadata/{productMetadataUuid}` */
export const updateProductMetadataEntryOperation: Operation<ProductMetadataResponse> = {
  id: "updateProductMetadataEntry",
  method: "PATCH",
  path: "/v1/products/{productUuid:uuid}/metadata/{productMetadataUuid:uuid}",
  body: zProductMetadataUpdate,
  response: zProductMetadataResponse,
};

/** `DELETE /v1/products/{productUuid}/metadata/{productMetadataUuid}` */
export const deleteProductMetadataEntryOperation: Operation<void> = {
  id: "deleteProductMetadataEntry",
  method: "DELETE",
  path: "/v1/products/{productUuid:uuid}/metadata/{productMetadataUuid:uuid}",
};

/** `GET /v1/products/{productUuid}/relations` */
export const listProductRelationsOperation: Operation<ProductRelationPage> = {
  id: "listProductRelations",
  method: "GET",
  path: "/v1/products/{productUuid:uuid}/relations",
  query: "uuids[eq];*u productReferenceUuids[eq];*u productRelationTypeUuids[eq];*u createdAt[eq];d createdAt[min];d createdAt[max];d createdAt[order];=asc|desc updatedAt[eq];d updatedAt[min];d updatedAt[max];d updatedAt[order];=asc|desc page;i size;i",
  response: zProductRelationPage,
};

/** `POST /v1/products/{productUuid}/relations` */
export const createProductRelationOperation: Operation<ProductRelationResponse> = {
  id: "createProductRelation",
  method: "POST",
  path: "/v1/products/{productUuid:uuid}/relations",
  body: zProductRelationCreate,
  response: zProductRelationResponse,
};

/** `POST /v1/products/{productUuid}/relations/bulk` */
export const bulkCreateProductRelationsOperation: Operation<ProductRelationResponseList> = {
  id: "bulkCreateProductRelations",
  method: "POST",
  path: "/v1/products/{productUuid:uuid}/relations/bulk",
  body: zProductRelationCreate,
  response: zProductRelationResponseList,
};

/** `PATCH /v1/products/{productUuid}/relations/bulk` */
export const bulkUpdateProductRelationsOperation: Operation<ProductRelationResponseList> = {
  id: "bulkUpdateProductRelations",
  method: "PATCH",
  path: "/v1/products/{productUuid:uuid}/relations/bulk",
  body: zProductRelationBulkUpdate,
  response: zProductRelationResponseList,
};

/** `GET /v1/products/{productUuid}/relations/{productRelationUuid}` */
export const getProductRelationOperation: Operation<ProductRelationResponse> = {
  id: "getProductRelation",
  method: "GET",
  path: "/v1/products/{productUuid:uuid}/relations/{productRelationUuid:uuid}",
  response: zProductRelationResponse,
};

/** `PATCH /v1/products/{productUuid}/relations/{productRelationUuid}` */
export const updateProductRelationOperation: Operation<ProductRelationResponse> = {
  id: "updateProductRelation",
  method: "PATCH",
  path: "/v1/products/{productUuid:uuid}/relations/{productRelationUuid:uuid}",
  body: zProductRelationUpdate,
  response: zProductRelationResponse,
};

/** `DELETE /v1/products/{productUuid}/relations/{productRelationUuid}` */
export const deleteProductRelationOperation: Operation<void> = {
  id: "deleteProductRelation",
  method: "DELETE",
  path: "/v1/products/{productUuid:uuid}/relations/{productRelationUuid:uuid}",
};

/** `GET /v1/products/{productUuid}/tags` */
export const listProductTagsOperation: Operation<ProductTagPage> = {
  id: "listProductTags",
  method: "GET",
  path: "/v1/products/{productUuid:uuid}/tags",
  query: "uuids[eq];*u tagUuids[eq];*u createdAt[eq];d createdAt[min];d createdAt[max];d createdAt[order];=asc|desc updatedAt[eq];d updatedAt[min];d updatedAt[max];d updatedAt[order];=asc|desc page;i size;i",
  response: zProductTagPage,
};

/** `POST /v1/products/{productUuid}/tags` */
export const createProductTagOperation: Operation<ProductTagResponse> = {
  id: "createProductTag",
  method: "POST",
  path: "/v1/products/{productUuid:uuid}/tags",
  body: zProductTagCreate,
  response: zProductTagResponse,
};

/** `POST /v1/products/{productUuid}/tags/bulk` */
export const bulkCreateProductTagsOperation: Operation<ProductTagResponseList> = {
  id: "bulkCreateProductTags",
  method: "POST",
  path: "/v1/products/{productUuid:uuid}/tags/bulk",
  body: zProductTagCreate,
  response: zProductTagResponseList,
};

/** `GET /v1/products/{productUuid}/tags/{productTagUuid}` */
export const getProductTagOperation: Operation<ProductTagResponse> = {
  id: "getProductTag",
  method: "GET",
  path: "/v1/products/{productUuid:uuid}/tags/{productTagUuid:uuid}",
  response: zProductTagResponse,
};

/** `DELETE /v1/products/{productUuid}/tags/{productTagUuid}` */
export const deleteProductTagOperation: Operation<void> = {
  id: "deleteProductTag",
  method: "DELETE",
  path: "/v1/products/{productUuid:uuid}/tags/{productTagUuid:uuid}",
};

/** `GET /v1/product-relation-types` */
export const listProductRelationTypesOperation: Operation<ProductRelationTypePage> = {
  id: "listProductRelationTypes",
  method: "GET",
  path: "/v1/product-relation-types",
  query: "uuids[eq];*u codes[eq];*s code[contains];s code[starts];s code[ends];s code[order];=asc|desc createdAt[eq];d createdAt[min];d createdAt[max];d createdAt[order];=asc|desc updatedAt[eq];d updatedAt[min];d updatedAt[max];d updatedAt[order];=asc|desc page;i size;i",
  response: zProductRelationTypePage,
};

/** `POST /v1/product-relation-types` */
export const createProductRelationTypeOperation: Operation<ProductRelationTypeResponse> = {
  id: "createProductRelationType",
  method: "POST",
  path: "/v1/product-relation-types",
  body: zProductRelationTypeCreate,
  response: zProductRelationTypeResponse,
};

/** `POST /v1/product-relation-types/bulk` */
export const bulkCreateProductRelationTypesOperation: Operation<ProductRelationTypeResponseList> = {
  id: "bulkCreateProductRelationTypes",
  method: "POST",
  path: "/v1/product-relation-types/bulk",
  body: zProductRelationTypeCreate,
  response: zProductRelationTypeResponseList,
};

/** `PATCH /v1/product-relation-types/bulk` */
export const bulkUpdateProductRelationTypesOperation: Operation<ProductRelationTypeResponseList> = {
  id: "bulkUpdateProductRelationTypes",
  method: "PATCH",
  path: "/v1/product-relation-types/bulk",
  body: zProductRelationTypeBulkUpdate,
  response: zProductRelationTypeResponseList,
};

/** `GET /v1/product-relation-types/{productRelationTypeUuid}` */
export const getProductRelationTypeOperation: Operation<ProductRelationTypeResponse> = {
  id: "getProductRelationType",
  method: "GET",
  path: "/v1/product-relation-types/{productRelationTypeUuid:uuid}",
  response: zProductRelationTypeResponse,
};

/** `PATCH /v1/product-relation-types/{productRelationTypeUuid}` */
export const updateProductRelationTypeOperation: Operation<ProductRelationTypeResponse> = {
  id: "updateProductRelationType",
  method: "PATCH",
  path: "/v1/product-relation-types/{productRelationTypeUuid:uuid}",
  body: zProductRelationTypeUpdate,
  response: zProductRelationTypeResponse,
};

/** `DELETE /v1/product-relation-types/{productRelationTypeUuid}` */
export const deleteProductRelationTypeOperation: Operation<void> = {
  id: "deleteProductRelationType",
  method: "DELETE",
  path: "/v1/product-relation-types/{productRelationTypeUuid:uuid}",
};

/** `GET /v1/organizations/current` */
export const getCurrentOrganizationOperation: Operation<OrganizationResponse> = {
  id: "getCurrentOrganization",
  method: "GET",
  path: "/v1/organizations/current",
  response: zOrganizationResponse,
};

/** `PATCH /v1/organizations/current` */
export const updateCurrentOrganizationOperation: Operation<OrganizationResponse> = {
  id: "updateCurrentOrganization",
  method: "PATCH",
  path: "/v1/organizations/current",
  body: zOrganizationUpdate,
  response: zOrganizationResponse,
};

/** `GET /v1/organizations/current/members` */
export const listOrganizationMembersOperation: Operation<OrganizationMemberPage> = {
  id: "listOrganizationMembers",
  method: "GET",
  path: "/v1/organizations/current/members",
  query: "page;i size;i",
  response: zOrganizationMemberPage,
};

/** `POST /v1/organizations/current/members` */
export const createOrganizationMemberOperation: Operation<OrganizationMemberResponse> = {
  id: "createOrganizationMember",
  method: "POST",
  path: "/v1/organizations/current/members",
  body: zOrganizationMemberCreate,
  response: zOrganizationMemberResponse,
};

/** `GET /v1/organizations/current/members/{organizationMemberUuid}` */
export const getOrganizationMemberOperation: Operation<OrganizationMemberResponse> = {
  id: "getOrganizationMember",
  method: "GET",
  path: "/v1/organizations/current/members/{organizationMemberUuid:uuid}",
  response: zOrganizationMemberResponse,
};

/** `PATCH /v1/organizations/current/members/{organizationMemberUuid}` */
export const updateOrganizationMemberOperation: Operation<OrganizationMemberResponse> = {
  id: "updateOrganizationMember",
  method: "PATCH",
  path: "/v1/organizations/current/members/{organizationMemberUuid:uuid}",
  body: zOrganizationMemberUpdate,
  response: zOrganizationMemberResponse,
};

/** `DELETE /v1/organizations/current/members/{organizationMemberUuid}` */
export const deleteOrganizationMemberOperation: Operation<void> = {
  id: "deleteOrganizationMember",
  method: "DELETE",
  path: "/v1/organizations/current/members/{organizationMemberUuid:uuid}",
};

/** `GET /v1/organizations/current/roles` */
export const listOrganizationRolesOperation: Operation<OrganizationRolePage> = {
  id: "listOrganizationRoles",
  method: "GET",
  path: "/v1/organizations/current/roles",
  query: "page;i size;i",
  response: zOrganizationRolePage,
};

/** `GET /v1/locales` */
export const listLocalesOperation: Operation<LocalePage> = {
  id: "listLocales",
  method: "GET",
  path: "/v1/locales",
  query: "uuids[eq];*u names[eq];*s name[contains];s name[starts];s name[ends];s name[order];=asc|desc codes[eq];*s code[contains];s code[starts];s code[ends];s code[order];=asc|desc statuses[eq];*=draft|active|inactive|removed status[order];=asc|desc createdAt[eq];d createdAt[min];d createdAt[max];d createdAt[order];=asc|desc updatedAt[eq];d updatedAt[min];d updatedAt[max];d updatedAt[order];=asc|desc isDefault[eq];b isRemoved[eq];b page;i size;i",
  response: zLocalePage,
};

/** `POST /v1/locales` */
export const createLocaleOperation: Operation<LocaleResponse> = {
  id: "createLocale",
  method: "POST",
  path: "/v1/locales",
  body: zLocaleCreate,
  response: zLocaleResponse,
};

/** `POST /v1/locales/bulk` */
export const bulkCreateLocalesOperation: Operation<LocaleResponseList> = {
  id: "bulkCreateLocales",
  method: "POST",
  path: "/v1/locales/bulk",
  body: zLocaleCreate,
  response: zLocaleResponseList,
};

/** `PATCH /v1/locales/bulk` */
export const bulkUpdateLocalesOperation: Operation<LocaleResponseList> = {
  id: "bulkUpdateLocales",
  method: "PATCH",
  path: "/v1/locales/bulk",
  body: zLocaleBulkUpdate,
  response: zLocaleResponseList,
};

/** `PATCH /v1/locales/bulk/actions/lifecycle` */
export const bulkTransitionLocalesOperation: Operation<LocaleResponseList> = {
  id: "bulkTransitionLocales",
  method: "PATCH",
  path: "/v1/locales/bulk/actions/lifecycle",
  body: zLocaleBulkLifecycle,
  response: zLocaleResponseList,
};

/** `GET /v1/locales/{localeUuid}` */
export const getLocaleOperation: Operation<LocaleResponse> = {
  id: "getLocale",
  method: "GET",
  path: "/v1/locales/{localeUuid:uuid}",
  response: zLocaleResponse,
};

/** `PATCH /v1/locales/{localeUuid}` */
export const updateLocaleOperation: Operation<LocaleResponse> = {
  id: "updateLocale",
  method: "PATCH",
  path: "/v1/locales/{localeUuid:uuid}",
  body: zLocaleUpdate,
  response: zLocaleResponse,
};

/** `PATCH /v1/locales/{localeUuid}/actions/lifecycle` */
export const transitionLocaleOperation: Operation<LocaleResponse> = {
  id: "transitionLocale",
  method: "PATCH",
  path: "/v1/locales/{localeUuid:uuid}/actions/lifecycle",
  body: zLocaleLifecycle,
  response: zLocaleResponse,
};

/** `GET /v1/categories` */
export const listCategoriesOperation: Operation<CategoryPage> = {
  id: "listCategories",
  method: "GET",
  path: "/v1/categories",
  query: "uuids[eq];*u parentUuids[eq];*?u codes[eq];*s code[contains];s code[starts];s code[ends];s code[order];=asc|desc statuses[eq];*=draft|published|unpublished|removed status[order];=asc|desc createdAt[eq];d createdAt[min];d createdAt[max];d createdAt[order];=asc|desc updatedAt[eq];d updatedAt[min];d updatedAt[max];d updatedAt[order];=asc|desc isRemoved[eq];b page;i size;i include[contents];b expand[contents];b",
  response: zCategoryPage,
};

/** `POST /v1/categories` */
export const createCategoryOperation: Operation<CategoryResponse> = {
  id: "createCategory",
  method: "POST",
  path: "/v1/categories",
  body: zCategoryCreate,
  response: zCategoryResponse,
};

/** `POST /v1/categories/bulk` */
export const bulkCreateCategoriesOperation: Operation<CategoryResponseList> = {
  id: "bulkCreateCategories",
  method: "POST",
  path: "/v1/categories/bulk",
  body: zCategoryCreate,
  response: zCategoryResponseList,
};

/** `PATCH /v1/categories/bulk` */
export const bulkUpdateCategoriesOperation: Operation<CategoryResponseList> = {
  id: "bulkUpdateCategories",
  method: "PATCH",
  path: "/v1/categories/bulk",
  body: zCategoryBulkUpdate,
  response: zCategoryResponseList,
};

/** `PATCH /v1/categories/bulk/actions/lifecycle` */
export const bulkTransitionCategoriesOperation: Operation<CategoryResponseList> = {
  id: "bulkTransitionCategories",
  method: "PATCH",
  path: "/v1/categories/bulk/actions/lifecycle",
  body: zCategoryBulkLifecycle,
  response: zCategoryResponseList,
};

/** `GET /v1/categories/{categoryUuid}` */
export const getCategoryOperation: Operation<CategoryResponse> = {
  id: "getCategory",
  method: "GET",
  path: "/v1/categories/{categoryUuid:uuid}",
  query: "include[contents];b expand[contents];b",
  response: zCategoryResponse,
};

/** `PATCH /v1/categories/{categoryUuid}` */
export const updateCategoryOperation: Operation<CategoryResponse> = {
  id: "updateCategory",
  method: "PATCH",
  path: "/v1/categories/{categoryUuid:uuid}",
  body: zCategoryUpdate,
  response: zCategoryResponse,
};

/** `PATCH /v1/categories/{categoryUuid}/actions/lifecycle` */
export const transitionCategoryOperation: Operation<CategoryResponse> = {
  id: "transitionCategory",
  method: "PATCH",
  path: "/v1/categories/{categoryUuid:uuid}/actions/lifecycle",
  body: zCategoryLifecycle,
  response: zCategoryResponse,
};

/** `GET /v1/categories/{categoryUuid}/contents` */
export const listCategoryContentsOperation: Operation<CategoryContentPage> = {
  id: "listCategoryContents",
  method: "GET",
  path: "/v1/categories/{categoryUuid:uuid}/contents",
  query: "uuids[eq];*u localeUuids[eq];*u createdAt[eq];d createdAt[min];d createdAt[max];d createdAt[order];=asc|desc updatedAt[eq];d updatedAt[min];d updatedAt[max];d updatedAt[order];=asc|desc page;i size;i",
  response: zCategoryContentPage,
};

/** `POST /v1/categories/{categoryUuid}/contents` */
export const createCategoryContentOperation: Operation<CategoryContentResponse> = {
  id: "createCategoryContent",
  method: "POST",
  path: "/v1/categories/{categoryUuid:uuid}/contents",
  body: zCategoryContentCreate,
  response: zCategoryContentResponse,
};

/** `GET /v1/categories/{categoryUuid}/contents/{categoryContentUuid}` */
export const getCategoryContentOperation: Operation<CategoryContentResponse> = {
  id: "getCategoryContent",
  method: "GET",
  path: "/v1/categories/{categoryUuid:uuid}/contents/{categoryContentUuid:uuid}",
  response: zCategoryContentResponse,
};

/** `PATCH /v1/categories/{categoryUuid}/contents/{categoryContentUuid}` */
export const updateCategoryContentOperation: Operation<CategoryContentResponse> = {
  id: "updateCategoryContent",
  method: "PATCH",
  path: "/v1/categories/{categoryUuid:uuid}/contents/{categoryContentUuid:uuid}",
  body: zCategoryContentUpdate,
  response: zCategoryContentResponse,
};

/** `DELETE /v1/categories/{categoryUuid}/contents/{categoryContentUuid}` */
export const deleteCategoryContentOperation: Operation<void> = {
  id: "deleteCategoryContent",
  method: "DELETE",
  path: "/v1/categories/{categoryUuid:uuid}/contents/{categoryContentUuid:uuid}",
};

/** `GET /v1/brands` */
export const listBrandsOperation: Operation<BrandPage> = {
  id: "listBrands",
  method: "GET",
  path: "/v1/brands",
  query: "uuids[eq];*u codes[eq];*s code[contains];s code[starts];s code[ends];s code[order];=asc|desc statuses[eq];*=draft|published|unpublished|removed status[order];=asc|desc createdAt[eq];d createdAt[min];d createdAt[max];d createdAt[order];=asc|desc updatedAt[eq];d updatedAt[min];d updatedAt[max];d updatedAt[order];=asc|desc isRemoved[eq];b page;i size;i include[contents];b expand[contents];b",
  response: zBrandPage,
};

/** `POST /v1/brands` */
export const createBrandOperation: Operation<BrandResponse> = {
  id: "createBrand",
  method: "POST",
  path: "/v1/brands",
  body: zBrandCreate,
  response: zBrandResponse,
};

/** `POST /v1/brands/bulk` */
export const bulkCreateBrandsOperation: Operation<BrandResponseList> = {
  id: "bulkCreateBrands",
  method: "POST",
  path: "/v1/brands/bulk",
  body: zBrandCreate,
  response: zBrandResponseList,
};

/** `PATCH /v1/brands/bulk` */
export const bulkUpdateBrandsOperation: Operation<BrandResponseList> = {
  id: "bulkUpdateBrands",
  method: "PATCH",
  path: "/v1/brands/bulk",
  body: zBrandBulkUpdate,
  response: zBrandResponseList,
};

/** `PATCH /v1/brands/bulk/actions/lifecycle` */
export const bulkTransitionBrandsOperation: Operation<BrandResponseList> = {
  id: "bulkTransitionBrands",
  method: "PATCH",
  path: "/v1/brands/bulk/actions/lifecycle",
  body: zBrandBulkLifecycle,
  response: zBrandResponseList,
};

/** `GET /v1/brands/{brandUuid}` */
export const getBrandOperation: Operation<BrandResponse> = {
  id: "getBrand",
  method: "GET",
  path: "/v1/brands/{brandUuid:uuid}",
  query: "include[contents];b expand[contents];b",
  response: zBrandResponse,
};

/** `PATCH /v1/brands/{brandUuid}` */
export const updateBrandOperation: Operation<BrandResponse> = {
  id: "updateBrand",
  method: "PATCH",
  path: "/v1/brands/{brandUuid:uuid}",
  body: zBrandUpdate,
  response: zBrandResponse,
};

/** `PATCH /v1/brands/{brandUuid}/actions/lifecycle` */
export const transitionBrandOperation: Operation<BrandResponse> = {
  id: "transitionBrand",
  method: "PATCH",
  path: "/v1/brands/{brandUuid:uuid}/actions/lifecycle",
  body: zBrandLifecycle,
  response: zBrandResponse,
};

/** `GET /v1/brands/{brandUuid}/contents` */
export const listBrandContentsOperation: Operation<BrandContentPage> = {
  id: "listBrandContents",
  method: "GET",
  path: "/v1/brands/{brandUuid:uuid}/contents",
  query: "uuids[eq];*u localeUuids[eq];*u createdAt[eq];d createdAt[min];d createdAt[max];d createdAt[order];=asc|desc updatedAt[eq];d updatedAt[min];d updatedAt[max];d updatedAt[order];=asc|desc page;i size;i",
  response: zBrandContentPage,
};

/** `POST /v1/brands/{brandUuid}/contents` */
export const createBrandContentOperation: Operation<BrandContentResponse> = {
  id: "createBrandContent",
  method: "POST",
  path: "/v1/brands/{brandUuid:uuid}/contents",
  body: zBrandContentCreate,
  response: zBrandContentResponse,
};

/** `GET /v1/brands/{brandUuid}/contents/{brandContentUuid}` */
export const getBrandContentOperation: Operation<BrandContentResponse> = {
  id: "getBrandContent",
  method: "GET",
  path: "/v1/brands/{brandUuid:uuid}/contents/{brandContentUuid:uuid}",
  response: zBrandContentResponse,
};

/** `PATCH /v1/brands/{brandUuid}/contents/{brandContentUuid}` */
export const updateBrandContentOperation: Operation<BrandContentResponse> = {
  id: "updateBrandContent",
  method: "PATCH",
  path: "/v1/brands/{brandUuid:uuid}/contents/{brandContentUuid:uuid}",
  body: zBrandContentUpdate,
  response: zBrandContentResponse,
};

/** `DELETE /v1/brands/{brandUuid}/contents/{brandContentUuid}` */
export const deleteBrandContentOperation: Operation<void> = {
  id: "deleteBrandContent",
  method: "DELETE",
  path: "/v1/brands/{brandUuid:uuid}/contents/{brandContentUuid:uuid}",
};

/** `GET /v1/attributes` */
export const listAttributesOperation: Operation<AttributePage> = {
  id: "listAttributes",
  method: "GET",
  path: "/v1/attributes",
  query: "uuids[eq];*u codes[eq];*s code[contains];s code[starts];s code[ends];s code[order];=asc|desc statuses[eq];*=draft|published|unpublished|removed status[order];=asc|desc createdAt[eq];d createdAt[min];d createdAt[max];d createdAt[order];=asc|desc updatedAt[eq];d updatedAt[min];d updatedAt[max];d updatedAt[order];=asc|desc isRemoved[eq];b page;i size;i include[contents];b expand[contents];b",
  response: zAttributePage,
};

/** `POST /v1/attributes` */
export const createAttributeOperation: Operation<AttributeResponse> = {
  id: "createAttribute",
  method: "POST",
  path: "/v1/attributes",
  body: zAttributeCreate,
  response: zAttributeResponse,
};

/** `POST /v1/attributes/bulk` */
export const bulkCreateAttributesOperation: Operation<AttributeResponseList> = {
  id: "bulkCreateAttributes",
  method: "POST",
  path: "/v1/attributes/bulk",
  body: zAttributeCreate,
  response: zAttributeResponseList,
};

/** `PATCH /v1/attributes/bulk` */
export const bulkUpdateAttributesOperation: Operation<AttributeResponseList> = {
  id: "bulkUpdateAttributes",
  method: "PATCH",
  path: "/v1/attributes/bulk",
  body: zAttributeBulkUpdate,
  response: zAttributeResponseList,
};

/** `PATCH /v1/attributes/bulk/actions/lifecycle` */
export const bulkTransitionAttributesOperation: Operation<AttributeResponseList> = {
  id: "bulkTransitionAttributes",
  method: "PATCH",
  path: "/v1/attributes/bulk/actions/lifecycle",
  body: zAttributeBulkLifecycle,
  response: zAttributeResponseList,
};

/** `GET /v1/attributes/{attributeUuid}` */
export const getAttributeOperation: Operation<AttributeResponse> = {
  id: "getAttribute",
  method: "GET",
  path: "/v1/attributes/{attributeUuid:uuid}",
  query: "include[contents];b expand[contents];b",
  response: zAttributeResponse,
};

/** `PATCH /v1/attributes/{attributeUuid}` */
export const updateAttributeOperation: Operation<AttributeResponse> = {
  id: "updateAttribute",
  method: "PATCH",
  path: "/v1/attributes/{attributeUuid:uuid}",
  body: zAttributeUpdate,
  response: zAttributeResponse,
};

/** `PATCH /v1/attributes/{attributeUuid}/actions/lifecycle` */
export const transitionAttributeOperation: Operation<AttributeResponse> = {
  id: "transitionAttribute",
  method: "PATCH",
  path: "/v1/attributes/{attributeUuid:uuid}/actions/lifecycle",
  body: zAttributeLifecycle,
  response: zAttributeResponse,
};

/** `GET /v1/attributes/{attributeUuid}/contents` */
export const listAttributeContentsOperation: Operation<AttributeContentPage> = {
  id: "listAttributeContents",
  method: "GET",
  path: "/v1/attributes/{attributeUuid:uuid}/contents",
  query: "uuids[eq];*u localeUuids[eq];*u createdAt[eq];d createdAt[min];d createdAt[max];d createdAt[order];=asc|desc updatedAt[eq];d updatedAt[min];d updatedAt[max];d updatedAt[order];=asc|desc page;i size;i",
  response: zAttributeContentPage,
};

/** `POST /v1/attributes/{attributeUuid}/contents` */
export const createAttributeContentOperation: Operation<AttributeContentResponse> = {
  id: "createAttributeContent",
  method: "POST",
  path: "/v1/attributes/{attributeUuid:uuid}/contents",
  body: zAttributeContentCreate,
  response: zAttributeContentResponse,
};

/** `GET /v1/attributes/{attributeUuid}/contents/{attributeContentUuid}` */
export const getAttributeContentOperation: Operation<AttributeContentResponse> = {
  id: "getAttributeContent",
  method: "GET",
  path: "/v1/attributes/{attributeUuid:uuid}/contents/{attributeContentUuid:uuid}",
  response: zAttributeContentResponse,
};

/** `PATCH /v1/attributes/{attributeUuid}/contents/{attributeContentUuid}` */
export const updateAttributeContentOperation: Operation<AttributeContentResponse> = {
  id: "updateAttributeContent",
  method: "PATCH",
  path: "/v1/attributes/{attributeUuid:uuid}/contents/{attributeContentUuid:uuid}",
  body: zAttributeContentUpdate,
  response: zAttributeContentResponse,
};

/** `DELETE /v1/attributes/{attributeUuid}/contents/{attributeContentUuid}` */
export const deleteAttributeContentOperation: Operation<void> = {
  id: "deleteAttributeContent",
  method: "DELETE",
  path: "/v1/attributes/{attributeUuid:uuid}/contents/{attributeContentUuid:uuid}",
};

/** `GET /v1/attributes/{attributeUuid}/terms` */
export const listAttributeTermsOperation: Operation<AttributeTermPage> = {
  id: "listAttributeTerms",
  method: "GET",
  path: "/v1/attributes/{attributeUuid:uuid}/terms",
  query: "uuids[eq];*u codes[eq];*s code[contains];s code[starts];s code[ends];s code[order];=asc|desc createdAt[eq];d createdAt[min];d createdAt[max];d createdAt[order];=asc|desc updatedAt[eq];d updatedAt[min];d updatedAt[max];d updatedAt[order];=asc|desc page;i size;i include[contents];b expand[contents];b",
  response: zAttributeTermPage,
};

/** `POST /v1/attributes/{attributeUuid}/terms` */
export const createAttributeTermOperation: Operation<AttributeTermResponse> = {
  id: "createAttributeTerm",
  method: "POST",
  path: "/v1/attributes/{attributeUuid:uuid}/terms",
  body: zAttributeTermCreate,
  response: zAttributeTermResponse,
};

/** `POST /v1/attributes/{attributeUuid}/terms/bulk` */
export const bulkCreateAttributeTermsOperation: Operation<AttributeTermResponseList> = {
  id: "bulkCreateAttributeTerms",
  method: "POST",
  path: "/v1/attributes/{attributeUuid:uuid}/terms/bulk",
  body: zAttributeTermCreate,
  response: zAttributeTermResponseList,
};

/** `PATCH /v1/attributes/{attributeUuid}/terms/bulk` */
export const bulkUpdateAttributeTermsOperation: Operation<AttributeTermResponseList> = {
  id: "bulkUpdateAttributeTerms",
  method: "PATCH",
  path: "/v1/attributes/{attributeUuid:uuid}/terms/bulk",
  body: zAttributeTermBulkUpdate,
  response: zAttributeTermResponseList,
};

/** `GET /v1/attributes/{attributeUuid}/terms/{attributeTermUuid}` */
export const getAttributeTermOperation: Operation<AttributeTermResponse> = {
  id: "getAttributeTerm",
  method: "GET",
  path: "/v1/attributes/{attributeUuid:uuid}/terms/{attributeTermUuid:uuid}",
  query: "include[contents];b expand[contents];b",
  response: zAttributeTermResponse,
};

/** `PATCH /v1/attributes/{attributeUuid}/terms/{attributeTermUuid}` */
export const updateAttributeTermOperation: Operation<AttributeTermResponse> = {
  id: "updateAttributeTerm",
  method: "PATCH",
  path: "/v1/attributes/{attributeUuid:uuid}/terms/{attributeTermUuid:uuid}",
  body: zAttributeTermUpdate,
  response: zAttributeTermResponse,
};

/** `DELETE /v1/attributes/{attributeUuid}/terms/{attributeTermUuid}` */
export const deleteAttributeTermOperation: Operation<void> = {
  id: "deleteAttributeTerm",
  method: "DELETE",
  path: "/v1/attributes/{attributeUuid:uuid}/terms/{attributeTermUuid:uuid}",
};

/** `GET /v1/attributes/{attributeUuid}/terms/{attributeTermUuid}/contents` */
export const listAttributeTermContentsOperation: Operation<AttributeTermContentPage> = {
  id: "listAttributeTermContents",
  method: "GET",
  path: "/v1/attributes/{attributeUuid:uuid}/terms/{attributeTermUuid:uuid}/contents",
  query: "uuids[eq];*u localeUuids[eq];*u createdAt[eq];d createdAt[min];d createdAt[max];d createdAt[order];=asc|desc updatedAt[eq];d updatedAt[min];d updatedAt[max];d updatedAt[order];=asc|desc page;i size;i",
  response: zAttributeTermContentPage,
};

/** `POST /v1/attributes/{attributeUuid}/terms/{attributeTermUuid}/contents` */
export const createAttributeTermContentOperation: Operation<AttributeTermContentResponse> = {
  id: "createAttributeTermContent",
  method: "POST",
  path: "/v1/attributes/{attributeUuid:uuid}/terms/{attributeTermUuid:uuid}/contents",
  body: zAttributeTermContentCreate,
  response: zAttributeTermContentResponse,
};

/** `GET /v1/attributes/{attributeUuid}/terms/{attributeTermUuid}/contents/{attributeTermContentUuid}` */
export const getAttributeTermContentOperation: Operation<AttributeTermContentResponse> = {
  id: "getAttributeTermContent",
  method: "GET",
  path: "/v1/attributes/{attributeUuid:uuid}/terms/{attributeTermUuid:uuid}/contents/{attributeTermContentUuid:uuid}",
  response: zAttributeTermContentResponse,
};

/** `PATCH /v1/attributes/{attributeUuid}/terms/{attributeTermUuid}/contents/{attributeTermContentUuid}` */
export const updateAttributeTermContentOperation: Operation<AttributeTermContentResponse> = {
  id: "updateAttributeTermContent",
  method: "PATCH",
  path: "/v1/attributes/{attributeUuid:uuid}/terms/{attributeTermUuid:uuid}/contents/{attributeTermContentUuid:uuid}",
  body: zAttributeTermContentUpdate,
  response: zAttributeTermContentResponse,
};

/** `DELETE /v1/attributes/{attributeUuid}/terms/{attributeTermUuid}/contents/{attributeTermContentUuid}` */
export const deleteAttributeTermContentOperation: Operation<void> = {
  id: "deleteAttributeTermContent",
  method: "DELETE",
  path: "/v1/attributes/{attributeUuid:uuid}/terms/{attributeTermUuid:uuid}/contents/{attributeTermContentUuid:uuid}",
};

/** `GET /v1/assets` */
export const listAssetsOperation: Operation<AssetPage> = {
  id: "listAssets",
  method: "GET",
  path: "/v1/assets",
  query: "uuids[eq];*u statuses[eq];*=draft|published|unpublished|archived|removed status[order];=asc|desc categories[eq];*=image|video|audio|document|design|archive|data category[order];=asc|desc storageLocations[eq];*=s3 names[eq];*s name[contains];s name[starts];s name[ends];s name[order];=asc|desc createdAt[eq];d createdAt[min];d createdAt[max];d createdAt[order];=asc|desc updatedAt[eq];d updatedAt[min];d updatedAt[max];d updatedAt[order];=asc|desc isArchived[eq];b isRemoved[eq];b page;i size;i include[metadata];b expand[metadata];b include[files];b expand[files];b",
  response: zAssetPage,
};

/** `POST /v1/assets` */
export const createAssetOperation: Operation<AssetResponse> = {
  id: "createAsset",
  method: "POST",
  path: "/v1/assets",
  body: zAssetCreate,
  response: zAssetResponse,
};

/** `POST /v1/assets/bulk` */
export const bulkCreateAssetsOperation: Operation<AssetResponseList> = {
  id: "bulkCreateAssets",
  method: "POST",
  path: "/v1/assets/bulk",
  body: zAssetCreate,
  response: zAssetResponseList,
};

/** `PATCH /v1/assets/bulk` */
export const bulkUpdateAssetsOperation: Operation<AssetResponseList> = {
  id: "bulkUpdateAssets",
  method: "PATCH",
  path: "/v1/assets/bulk",
  body: zAssetBulkUpdate,
  response: zAssetResponseList,
};

/** `PATCH /v1/assets/bulk/actions/lifecycle` */
export const bulkTransitionAssetsOperation: Operation<AssetResponseList> = {
  id: "bulkTransitionAssets",
  method: "PATCH",
  path: "/v1/assets/bulk/actions/lifecycle",
  body: zAssetBulkLifecycle,
  response: zAssetResponseList,
};

/** `GET /v1/assets/{assetUuid}` */
export const getAssetOperation: Operation<AssetResponse> = {
  id: "getAsset",
  method: "GET",
  path: "/v1/assets/{assetUuid:uuid}",
  query: "include[metadata];b expand[metadata];b include[files];b expand[files];b",
  response: zAssetResponse,
};

/** `PATCH /v1/assets/{assetUuid}` */
export const updateAssetOperation: Operation<AssetResponse> = {
  id: "updateAsset",
  method: "PATCH",
  path: "/v1/assets/{assetUuid:uuid}",
  body: zAssetUpdate,
  response: zAssetResponse,
};

/** `PATCH /v1/assets/{assetUuid}/actions/lifecycle` */
export const transitionAssetOperation: Operation<AssetResponse> = {
  id: "transitionAsset",
  method: "PATCH",
  path: "/v1/assets/{assetUuid:uuid}/actions/lifecycle",
  body: zAssetLifecycle,
  response: zAssetResponse,
};

/** `GET /v1/assets/{assetUuid}/files` */
export const listAssetFilesOperation: Operation<AssetFilePage> = {
  id: "listAssetFiles",
  method: "GET",
  path: "/v1/assets/{assetUuid:uuid}/files",
  query: "uuids[eq];*u statuses[eq];*=awaitingUpload|uploaded|draft|published|unpublished|archived|removed status[order];=asc|desc variationTypes[eq];*=original|thumbnail|webOptimized|mobileOptimized|productDetail|printReady|socialMedia|videoPoster|videoPreview|videoStreamLow|videoStreamMedium|videoStreamHigh variationType[order];=asc|desc mimeTypes[eq];*s extensions[eq];*s extension[contains];s extension[starts];s extension[ends];s isAutogenerated[eq];b createdAt[eq];d createdAt[min];d createdAt[max];d createdAt[order];=asc|desc storageSize[order];=asc|desc page;i size;i",
  response: zAssetFilePage,
};

/** `POST /v1/assets/{assetUuid}/files/actions/initiate-upload` */
export const initiateAssetFileUploadOperation: Operation<AssetFileUploadResponse> = {
  id: "initiateAssetFileUpload",
  method: "POST",
  path: "/v1/assets/{assetUuid:uuid}/files/actions/initiate-upload",
  body: zAssetFileUpload,
  response: zAssetFileUploadResponse,
};

/** `POST /v1/assets/files/bulk/actions/initiate-upload` */
export const bulkInitiateAssetFileUploadsOperation: Operation<AssetFileUploadResponseList> = {
  id: "bulkInitiateAssetFileUploads",
  method: "POST",
  path: "/v1/assets/files/bulk/actions/initiate-upload",
  body: zAssetFileBulkUpload,
  response: zAssetFileUploadResponseList,
};

/** `GET /v1/assets/{assetUuid}/files/{assetFileUuid}` */
export const getAssetFileOperation: Operation<AssetFileResponse> = {
  id: "getAssetFile",
  method: "GET",
  path: "/v1/assets/{assetUuid:uuid}/files/{assetFileUuid:uuid}",
  response: zAssetFileResponse,
};

/** `DELETE /v1/assets/{assetUuid}/files/{assetFileUuid}` */
export const deleteAssetFileOperation: Operation<void> = {
  id: "deleteAssetFile",
  method: "DELETE",
  path: "/v1/assets/{assetUuid:uuid}/files/{assetFileUuid:uuid}",
};

/** `GET /v1/assets/{assetUuid}/metadata` */
export const listAssetMetadataOperation: Operation<AssetMetadataPage> = {
  id: "listAssetMetadata",
  method: "GET",
  path: "/v1/assets/{assetUuid:uuid}/metadata",
  query: "page;i size;i",
  response: zAssetMetadataPage,
};

/** `POST /v1/assets/{assetUuid}/metadata` */
export const createAssetMetadataEntryOperation: Operation<MetadataResponse> = {
  id: "createAssetMetadataEntry",
  method: "POST",
  path: "/v1/assets/{assetUuid:uuid}/metadata",
  body: zAssetMetadataCreate,
  response: zMetadataResponse,
};

/** `GET /v1/assets/{assetUuid}/metadata/{assetMetadataUuid}` */
export const getAssetMetadataEntryOperation: Operation<MetadataResponse> = {
  id: "getAssetMetadataEntry",
  method: "GET",
  path: "/v1/assets/{assetUuid:uuid}/metadata/{assetMetadataUuid:uuid}",
  response: zMetadataResponse,
};

/** `PATCH /v1/assets/{assetUuid}/metadata/{assetMetadataUuid}` */
export const updateAssetMetadataEntryOperation: Operation<MetadataResponse> = {
  id: "updateAssetMetadataEntry",
  method: "PATCH",
  path: "/v1/assets/{assetUuid:uuid}/metadata/{assetMetadataUuid:uuid}",
  body: zAssetMetadataUpdate,
  response: zMetadataResponse,
};

/** `DELETE /v1/assets/{assetUuid}/metadata/{assetMetadataUuid}` */
export const deleteAssetMetadataEntryOperation: Operation<void> = {
  id: "deleteAssetMetadataEntry",
  method: "DELETE",
  path: "/v1/assets/{assetUuid:uuid}/metadata/{assetMetadataUuid:uuid}",
};
