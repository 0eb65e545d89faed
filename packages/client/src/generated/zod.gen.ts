// Generated from packages/openapi/description by `pnpm generate`. Do not edit.
import * as z from "zod/mini";

/** Makes a validator when it is first asked for, and only then: importing the client makes none. */
function once(make: () => z.ZodMiniType): () => z.ZodMiniType {
  let made: z.ZodMiniType | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

export const zTagContentResponse: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    uuid: z.guid(),
    tagUuid: z.guid(),
    localeUuid: z.guid(),
    createdAt: z.iso.datetime({ offset: true }),
    updatedAt: z.iso.datetime({ offset: true }),
    label: z.string(),
    description: z.nullish(z.string())
}));

export const zPaginationResult: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    page: z.int(),
    size: z.int(),
    totalItems: z.int(),
    totalPages: z.int()
}));

export const zTagContentPage: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    items: z.array(zTagContentResponse()),
    pagination: zPaginationResult()
}));

export const zTagContentCreate: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    localeUuid: z.guid(),
    label: z.string(),
    description: z.nullish(z.string())
}));

export const zTagContentUpdate: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    label: z.nullish(z.string()),
    description: z.nullish(z.string())
}));

export const zTagStatus: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.enum([
    'draft',
    'published',
    'unpublished',
    'removed'
]));

export const zTagResponse: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    uuid: z.guid(),
    createdAt: z.iso.datetime({ offset: true }),
    updatedAt: z.iso.datetime({ offset: true }),
    removedAt: z.nullish(z.iso.datetime({ offset: true })),
    status: zTagStatus(),
    code: z.string(),
    contents: z.nullish(z.union([
        z.array(z.guid()),
        z.array(zTagContentResponse())
    ]))
}));

export const zTagPage: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    items: z.array(zTagResponse()),
    pagination: zPaginationResult()
}));

export const zTagCreate: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    code: z.string()
}));

export const zTagBulkUpdate: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    uuid: z.guid(),
    code: z.nullish(z.string())
}));

export const zTagTransition: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.enum([
    'publish',
    'unpublish',
    'remove',
    'restore'
]));

export const zTagBulkLifecycle: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    transition: zTagTransition(),
    uuids: z.array(z.guid())
}));

export const zTagUpdate: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    code: z.nullish(z.string())
}));

export const zTagLifecycle: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    transition: zTagTransition()
}));

export const zSkuStatus: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.enum([
    'draft',
    'published',
    'unpublished',
    'removed'
]));

export const zSkuResponse: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    uuid: z.guid(),
    createdAt: z.iso.datetime({ offset: true }),
    updatedAt: z.iso.datetime({ offset: true }),
    removedAt: z.nullish(z.iso.datetime({ offset: true })),
    status: zSkuStatus(),
    code: z.string()
}));

export const zSkuPage: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    items: z.array(zSkuResponse()),
    pagination: zPaginationResult()
}));

export const zSkuCreate: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    code: z.string()
}));

export const zSkuBulkUpdate: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    uuid: z.guid(),
    code: z.nullish(z.string())
}));

export const zSkuTransition: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.enum([
    'publish',
    'unpublish',
    'remove',
    'restore'
]));

export const zSkuBulkLifecycle: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    transition: zSkuTransition(),
    uuids: z.array(z.guid())
}));

export const zSkuUpdate: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    code: z.nullish(z.string())
}));

export const zSkuLifecycle: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    transition: zSkuTransition()
}));

export const zSkuDimensionConversion: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    length: z.number(),
    width: z.number(),
    height: z.number()
}));

export const zSkuDimensionResponse: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    uuid: z.guid(),
    skuUuid: z.guid(),
    createdAt: z.iso.datetime({ offset: true }),
    updatedAt: z.iso.datetime({ offset: true }),
    length: z.number(),
    width: z.number(),
    height: z.number(),
    conversions: z.record(z.string(), zSkuDimensionConversion())
}));

export const zSkuDimensionPage: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    items: z.array(zSkuDimensionResponse()),
    pagination: zPaginationResult()
}));

export const zSkuDimensionCreate: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    length: z.number(),
    width: z.number(),
    height: z.number()
}));

export const zSkuDimensionUpdate: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    length: z.nullish(z.number()),
    width: z.nullish(z.number()),
    height: z.nullish(z.number())
}));

export const zSkuWeightResponse: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    uuid: z.guid(),
    skuUuid: z.guid(),
    createdAt: z.iso.datetime({ offset: true }),
    updatedAt: z.iso.datetime({ offset: true }),
    value: z.number(),
    conversions: z.record(z.string(), z.number())
}));

export const zSkuWeightPage: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    items: z.array(zSkuWeightResponse()),
    pagination: zPaginationResult()
}));

export const zSkuWeightCreate: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    value: z.number()
}));

export const zSkuWeightUpdate: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    value: z.nullish(z.number())
}));

export const zFamilyAssetTypeResponse: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    uuid: z.guid(),
    familyUuid: z.guid(),
    productAssetTypeUuid: z.guid(),
    createdAt: z.iso.datetime({ offset: true }),
    updatedAt: z.iso.datetime({ offset: true }),
    isRequired: z.boolean(),
    minCount: z.int(),
    maxCount: z.nullable(z.int())
}));

export const zFamilyAssetTypePage: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    items: z.array(zFamilyAssetTypeResponse()),
    pagination: zPaginationResult()
}));

export const zFamilyAssetTypeCreate: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    productAssetTypeUuid: z.guid(),
    isRequired: z.optional(z.boolean()),
    minCount: z.optional(z.int32()),
    maxCount: z.nullish(z.int32())
}));

export const zFamilyAssetTypeUpdate: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    isRequired: z.nullish(z.boolean()),
    minCount: z.nullish(z.int32()),
    maxCount: z.nullish(z.int32())
}));

export const zRequirementLevel: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.enum([
    'may',
    'must',
    'mustNot',
    'should'
]));

export const zFamilyAttributeResponse: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    uuid: z.guid(),
    familyUuid: z.guid(),
    attributeUuid: z.guid(),
    createdAt: z.iso.datetime({ offset: true }),
    updatedAt: z.iso.datetime({ offset: true }),
    requirementLevel: zRequirementLevel(),
    isAutoPopulated: z.boolean()
}));

export const zFamilyAttributePage: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    items: z.array(zFamilyAttributeResponse()),
    pagination: zPaginationResult()
}));

export const zFamilyAttributeCreate: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    attributeUuid: z.guid(),
    requirementLevel: zRequirementLevel(),
    isAutoPopulated: z.optional(z.boolean())
}));

export const zFamilyAttributeUpdate: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    requirementLevel: z.nullish(zRequirementLevel()),
    isAutoPopulated: z.nullish(z.boolean())
}));

export const zFamilyCategoryResponse: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    uuid: z.guid(),
    familyUuid: z.guid(),
    categoryUuid: z.guid(),
    createdAt: z.iso.datetime({ offset: true }),
    updatedAt: z.iso.datetime({ offset: true }),
    requirementLevel: zRequirementLevel(),
    isAutoPopulated: z.boolean()
}));

export const zFamilyCategoryPage: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    items: z.array(zFamilyCategoryResponse()),
    pagination: zPaginationResult()
}));

export const zFamilyCategoryCreate: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    categoryUuid: z.guid(),
    requirementLevel: zRequirementLevel(),
    isAutoPopulated: z.optional(z.boolean())
}));

export const zFamilyCategoryUpdate: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    requirementLevel: z.nullish(zRequirementLevel()),
    isAutoPopulated: z.nullish(z.boolean())
}));

export const zFamilyStatus: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.enum([
    'draft',
    'active',
    'inactive',
    'removed'
]));

export const zFamilyResponse: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    uuid: z.guid(),
    parentUuid: z.nullish(z.guid()),
    createdAt: z.iso.datetime({ offset: true }),
    updatedAt: z.iso.datetime({ offset: true }),
    removedAt: z.nullish(z.iso.datetime({ offset: true })),
    status: zFamilyStatus(),
    name: z.string(),
    description: z.nullish(z.string())
}));

export const zFamilyPage: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    items: z.array(zFamilyResponse()),
    pagination: zPaginationResult()
}));

export const zFamilyCreate: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    parentUuid: z.nullish(z.guid()),
    name: z.string(),
    description: z.nullish(z.string())
}));

export const zFamilyBulkUpdate: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    uuid: z.guid(),
    parentUuid: z.nullish(z.guid()),
    name: z.nullish(z.string()),
    description: z.nullish(z.string())
}));

export const zFamilyTransition: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.enum([
    'draft',
    'activate',
    'deactivate',
    'remove',
    'restore'
]));

export const zFamilyBulkLifecycle: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    transition: zFamilyTransition(),
    uuids: z.array(z.guid())
}));

export const zFamilyUpdate: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    parentUuid: z.nullish(z.guid()),
    name: z.nullish(z.string()),
    description: z.nullish(z.string())
}));

export const zFamilyLifecycle: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    transition: zFamilyTransition()
}));

export const zFamilyRelationTypeResponse: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    uuid: z.guid(),
    familyUuid: z.guid(),
    productRelationTypeUuid: z.guid(),
    createdAt: z.iso.datetime({ offset: true }),
    updatedAt: z.iso.datetime({ offset: true }),
    isRequired: z.boolean(),
    minCount: z.int(),
    maxCount: z.nullish(z.int())
}));

export const zFamilyRelationTypePage: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    items: z.array(zFamilyRelationTypeResponse()),
    pagination: zPaginationResult()
}));

export const zFamilyRelationTypeCreate: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    productRelationTypeUuid: z.guid(),
    isRequired: z.optional(z.boolean()),
    minCount: z.optional(z.int32()),
    maxCount: z.nullish(z.int32())
}));

export const zFamilyRelationTypeUpdate: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    isRequired: z.nullish(z.boolean()),
    minCount: z.nullish(z.int32()),
    maxCount: z.nullish(z.int32())
}));

export const zProductAssetResponse: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    uuid: z.guid(),
    productUuid: z.guid(),
    assetUuid: z.guid(),
    productAssetTypeUuid: z.nullish(z.guid()),
    createdAt: z.iso.datetime({ offset: true }),
    updatedAt: z.iso.datetime({ offset: true }),
    displayOrder: z.int()
}));

export const zProductAssetPage: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    items: z.array(zProductAssetResponse()),
    pagination: zPaginationResult()
}));

export const zProductAssetCreate: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    assetUuid: z.guid(),
    productAssetTypeUuid: z.nullish(z.guid()),
    displayOrder: z.optional(z.int32())
}));

export const zProductAssetBulkUpdate: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    uuid: z.guid(),
    productAssetTypeUuid: z.nullish(z.guid()),
    displayOrder: z.nullish(z.int32())
}));

export const zProductAssetUpdate: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    productAssetTypeUuid: z.nullish(z.guid()),
    displayOrder: z.nullish(z.int32())
}));

export const zProductAssetTypeResponse: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    uuid: z.guid(),
    createdAt: z.iso.datetime({ offset: true }),
    updatedAt: z.iso.datetime({ offset: true }),
    code: z.string(),
    isFeatured: z.boolean()
}));

export const zProductAssetTypePage: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    items: z.array(zProductAssetTypeResponse()),
    pagination: zPaginationResult()
}));

export const zProductAssetTypeCreate: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    code: z.string(),
    isFeatured: z.optional(z.boolean())
}));

export const zProductAssetTypeBulkUpdate: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    uuid: z.guid(),
    code: z.nullish(z.string()),
    isFeatured: z.nullish(z.boolean())
}));

export const zProductAssetTypeUpdate: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    code: z.nullish(z.string()),
    isFeatured: z.nullish(z.boolean())
}));

export const zProductAttributeResponse: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    uuid: z.guid(),
    productUuid: z.guid(),
    attributeUuid: z.guid(),
    createdAt: z.iso.datetime({ offset: true }),
    updatedAt: z.iso.datetime({ offset: true }),
    isVariant: z.boolean()
}));

export const zProductAttributePage: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    items: z.array(zProductAttributeResponse()),
    pagination: zPaginationResult()
}));

export const zProductAttributeCreate: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    attributeUuid: z.guid(),
    isVariant: z.optional(z.boolean())
}));

export const zProductAttributeBulkUpdate: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    uuid: z.guid(),
    isVariant: z.nullish(z.boolean())
}));

export const zProductAttributeUpdate: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    isVariant: z.nullish(z.boolean())
}));

export const zProductCategoryResponse: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    uuid: z.guid(),
    productUuid: z.guid(),
    categoryUuid: z.guid(),
    createdAt: z.iso.datetime({ offset: true }),
    updatedAt: z.iso.datetime({ offset: true })
}));

export const zProductCategoryPage: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    items: z.array(zProductCategoryResponse()),
    pagination: zPaginationResult()
}));

export const zProductCategoryCreate: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    categoryUuid: z.guid()
}));

export const zProductContentResponse: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    uuid: z.guid(),
    productUuid: z.guid(),
    localeUuid: z.guid(),
    createdAt: z.iso.datetime({ offset: true }),
    updatedAt: z.iso.datetime({ offset: true }),
    label: z.string(),
    description: z.nullish(z.string()),
    shortDescription: z.nullish(z.string())
}));

export const zProductContentPage: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    items: z.array(zProductContentResponse()),
    pagination: zPaginationResult()
}));

export const zProductContentCreate: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    localeUuid: z.guid(),
    label: z.string(),
    description: z.nullish(z.string()),
    shortDescription: z.nullish(z.string())
}));

export const zProductContentBulkUpdate: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    uuid: z.guid(),
    label: z.nullish(z.string()),
    description: z.nullish(z.string()),
    shortDescription: z.nullish(z.string())
}));

export const zProductContentUpdate: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    label: z.nullish(z.string()),
    description: z.nullish(z.string()),
    shortDescription: z.nullish(z.string())
}));

export const zProductStatus: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.enum([
    'draft',
    'published',
    'unpublished',
    'archived',
    'removed'
]));

export const zProductType: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.enum([
    'simple',
    'variantParent',
    'variant'
]));

export const zProductTermResponse: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    uuid: z.guid(),
    productUuid: z.optional(z.guid()),
    productAttributeUuid: z.guid(),
    attributeTermUuid: z.guid(),
    createdAt: z.iso.datetime({ offset: true }),
    updatedAt: z.iso.datetime({ offset: true })
}));

export const zProductTagResponse: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    uuid: z.guid(),
    productUuid: z.guid(),
    tagUuid: z.guid(),
    createdAt: z.iso.datetime({ offset: true }),
    updatedAt: z.iso.datetime({ offset: true })
}));

export const zProductMetadataResponse: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    uuid: z.guid(),
    productUuid: z.guid(),
    localeUuid: z.guid(),
    createdAt: z.iso.datetime({ offset: true }),
    updatedAt: z.iso.datetime({ offset: true }),
    type: z.nullish(z.string()),
    key: z.string(),
    value: z.string()
}));

export const zProductRelationResponse: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    uuid: z.guid(),
    productUuid: z.guid(),
    productReferenceUuid: z.guid(),
    createdAt: z.iso.datetime({ offset: true }),
    updatedAt: z.iso.datetime({ offset: true }),
    productRelationTypeUuid: z.guid()
}));

export const zProductResponse: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    uuid: z.guid(),
    familyUuid: z.nullish(z.guid()),
    skuUuid: z.nullish(z.guid()),
    parentUuid: z.nullish(z.guid()),
    brandUuid: z.nullish(z.guid()),
    createdAt: z.iso.datetime({ offset: true }),
    updatedAt: z.iso.datetime({ offset: true }),
    removedAt: z.nullish(z.iso.datetime({ offset: true })),
    archivedAt: z.nullish(z.iso.datetime({ offset: true })),
    status: zProductStatus(),
    type: zProductType(),
    code: z.string(),
    productAssets: z.nullish(z.union([
        z.array(z.guid()),
        z.array(zProductAssetResponse())
    ])),
    productAttributes: z.nullish(z.union([
        z.array(z.guid()),
        z.array(zProductAttributeResponse())
    ])),
    productAttributeTerms: z.nullish(z.union([
        z.array(z.guid()),
        z.array(zProductTermResponse())
    ])),
    productCategories: z.nullish(z.union([
        z.array(z.guid()),
        z.array(zProductCategoryResponse())
    ])),
    productTags: z.nullish(z.union([
        z.array(z.guid()),
        z.array(zProductTagResponse())
    ])),
    contents: z.nullish(z.union([
        z.array(z.guid()),
        z.array(zProductContentResponse())
    ])),
    metadata: z.nullish(z.union([
        z.array(z.guid()),
        z.array(zProductMetadataResponse())
    ])),
    relations: z.nullish(z.union([
        z.array(z.guid()),
        z.array(zProductRelationResponse())
    ])),
    completeness: z.optional(z.unknown())
}));

export const zProductPage: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    items: z.array(zProductResponse()),
    pagination: zPaginationResult()
}));

export const zProductCreate: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    familyUuid: z.nullish(z.guid()),
    skuUuid: z.nullish(z.guid()),
    parentUuid: z.nullish(z.guid()),
    brandUuid: z.nullish(z.guid()),
    type: zProductType(),
    code: z.string()
}));

export const zProductBulkUpdate: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    uuid: z.guid(),
    familyUuid: z.nullish(z.guid()),
    skuUuid: z.nullish(z.guid()),
    parentUuid: z.nullish(z.guid()),
    brandUuid: z.nullish(z.guid()),
    code: z.nullish(z.string())
}));

export const zProductTransition: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.enum([
    'publish',
    'unpublish',
    'archive',
    'unarchive',
    'remove',
    'restore'
]));

export const zProductBulkLifecycle: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    transition: zProductTransition(),
    uuids: z.array(z.guid())
}));

export const zProductUpdate: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    familyUuid: z.nullish(z.guid()),
    skuUuid: z.nullish(z.guid()),
    parentUuid: z.nullish(z.guid()),
    brandUuid: z.nullish(z.guid()),
    code: z.nullish(z.string())
}));

export const zProductLifecycle: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    transition: zProductTransition()
}));

export const zProductMetadataPage: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    items: z.array(zProductMetadataResponse()),
    pagination: zPaginationResult()
}));

export const zProductMetadataCreate: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    localeUuid: z.guid(),
    type: z.nullish(z.string()),
    key: z.string(),
    value: z.string()
}));

export const zProductMetadataBulkUpdate: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    uuid: z.guid(),
    type: z.nullish(z.string()),
    key: z.nullish(z.string()),
    value: z.nullish(z.string())
}));

export const zProductMetadataUpdate: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    type: z.nullish(z.string()),
    key: z.nullish(z.string()),
    value: z.nullish(z.string())
}));

export const zProductRelationPage: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    items: z.array(zProductRelationResponse()),
    pagination: zPaginationResult()
}));

export const zProductRelationCreate: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    productReferenceUuid: z.guid(),
    productRelationTypeUuid: z.guid()
}));

export const zProductRelationBulkUpdate: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    uuid: z.guid(),
    productRelationTypeUuid: z.nullish(z.guid())
}));

export const zProductRelationUpdate: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    productRelationTypeUuid: z.nullish(z.guid())
}));

export const zProductRelationDirection: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.enum(['oneWay', 'twoWay']));

export const zProductRelationTypeResponse: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    uuid: z.guid(),
    createdAt: z.iso.datetime({ offset: true }),
    updatedAt: z.iso.datetime({ offset: true }),
    code: z.string(),
    direction: zProductRelationDirection(),
    reverseRelationTypeUuid: z.nullish(z.guid())
}));

export const zProductRelationTypePage: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    items: z.array(zProductRelationTypeResponse()),
    pagination: zPaginationResult()
}));

export const zProductRelationTypeCreate: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    code: z.string(),
    direction: zProductRelationDirection(),
    reverseRelationTypeUuid: z.nullish(z.guid())
}));

export const zProductRelationTypeBulkUpdate: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    uuid: z.guid(),
    code: z.nullish(z.string()),
    direction: z.nullish(z.int32()),
    reverseRelationTypeUuid: z.nullish(z.guid())
}));

export const zProductRelationTypeUpdate: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    code: z.nullish(z.string()),
    direction: z.nullish(z.int32()),
    reverseRelationTypeUuid: z.nullish(z.guid())
}));

export const zProductTagPage: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    items: z.array(zProductTagResponse()),
    pagination: zPaginationResult()
}));

export const zProductTagCreate: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    tagUuid: z.guid()
}));

export const zProductTermPage: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    items: z.array(zProductTermResponse()),
    pagination: zPaginationResult()
}));

export const zProductTermCreate: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    attributeTermUuid: z.guid()
}));

export const zOrganizationMemberResponse: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    organizationUuid: z.guid(),
    accountUuid: z.guid(),
    roleUuid: z.guid(),
    uuid: z.guid(),
    createdAt: z.iso.datetime({ offset: true }),
    updatedAt: z.iso.datetime({ offset: true })
}));

export const zOrganizationMemberPage: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    items: z.array(zOrganizationMemberResponse()),
    pagination: zPaginationResult()
}));

export const zOrganizationMemberCreate: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    accountUuid: z.guid(),
    roleUuid: z.guid()
}));

export const zOrganizationMemberUpdate: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    roleUuid: z.nullish(z.guid())
}));

export const zDimensionUnit: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.enum([
    'millimeter',
    'centimeter',
    'meter',
    'inch',
    'foot'
]));

export const zWeightUnit: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.enum([
    'gram',
    'kilogram',
    'pound',
    'ounce'
]));

export const zOrganizationResponse: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    uuid: z.guid(),
    createdAt: z.iso.datetime({ offset: true }),
    updatedAt: z.iso.datetime({ offset: true }),
    name: z.string(),
    baseDimensionUnit: zDimensionUnit(),
    baseWeightUnit: zWeightUnit(),
    dimensionUnits: z.array(zDimensionUnit()),
    weightUnits: z.array(zWeightUnit())
}));

export const zOrganizationUpdate: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    name: z.nullish(z.string()),
    baseDimensionUnit: z.nullish(zDimensionUnit()),
    baseWeightUnit: z.nullish(zWeightUnit()),
    dimensionUnits: z.nullish(z.array(zDimensionUnit())),
    weightUnits: z.nullish(z.array(zWeightUnit()))
}));

export const zOrganizationPermission: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.enum([
    'read',
    'write',
    'delete',
    'admin'
]));

export const zOrganizationRoleResponse: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    uuid: z.guid(),
    createdAt: z.iso.datetime({ offset: true }),
    updatedAt: z.iso.datetime({ offset: true }),
    name: z.string(),
    permissions: z.array(zOrganizationPermission())
}));

export const zOrganizationRolePage: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    items: z.array(zOrganizationRoleResponse()),
    pagination: zPaginationResult()
}));

export const zLocaleStatus: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.enum([
    'draft',
    'active',
    'inactive',
    'removed'
]));

export const zLocaleResponse: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    uuid: z.guid(),
    createdAt: z.iso.datetime({ offset: true }),
    updatedAt: z.iso.datetime({ offset: true }),
    removedAt: z.nullish(z.iso.datetime({ offset: true })),
    status: zLocaleStatus(),
    name: z.string(),
    code: z.string(),
    isDefault: z.boolean()
}));

export const zLocalePage: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    items: z.array(zLocaleResponse()),
    pagination: zPaginationResult()
}));

export const zLocaleCreate: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    name: z.string(),
    code: z.string(),
    isDefault: z.optional(z.boolean())
}));

export const zLocaleBulkUpdate: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    uuid: z.guid(),
    name: z.nullish(z.string()),
    code: z.nullish(z.string()),
    isDefault: z.nullish(z.boolean())
}));

export const zLocaleTransition: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.enum([
    'draft',
    'activate',
    'deactivate',
    'remove',
    'restore'
]));

export const zLocaleBulkLifecycle: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    transition: zLocaleTransition(),
    uuids: z.array(z.guid())
}));

export const zLocaleUpdate: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    name: z.nullish(z.string()),
    code: z.nullish(z.string()),
    isDefault: z.nullish(z.boolean())
}));

export const zLocaleLifecycle: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    transition: zLocaleTransition()
}));

export const zCategoryContentResponse: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    uuid: z.guid(),
    categoryUuid: z.guid(),
    localeUuid: z.guid(),
    createdAt: z.iso.datetime({ offset: true }),
    updatedAt: z.iso.datetime({ offset: true }),
    label: z.string(),
    description: z.nullish(z.string())
}));

export const zCategoryContentPage: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    items: z.array(zCategoryContentResponse()),
    pagination: zPaginationResult()
}));

export const zCategoryContentCreate: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    localeUuid: z.guid(),
    label: z.string(),
    description: z.nullish(z.string())
}));

export const zCategoryContentUpdate: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    label: z.nullish(z.string()),
    description: z.nullish(z.string())
}));

export const zCategoryStatus: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.enum([
    'draft',
    'published',
    'unpublished',
    'removed'
]));

export const zCategoryResponse: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    uuid: z.guid(),
    parentUuid: z.nullish(z.guid()),
    createdAt: z.iso.datetime({ offset: true }),
    updatedAt: z.iso.datetime({ offset: true }),
    removedAt: z.nullish(z.iso.datetime({ offset: true })),
    status: zCategoryStatus(),
    code: z.string(),
    contents: z.nullish(z.union([
        z.array(z.guid()),
        z.array(zCategoryContentResponse())
    ]))
}));

export const zCategoryPage: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    items: z.array(zCategoryResponse()),
    pagination: zPaginationResult()
}));

export const zCategoryCreate: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    parentUuid: z.nullish(z.guid()),
    code: z.string()
}));

export const zCategoryBulkUpdate: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    uuid: z.guid(),
    parentUuid: z.nullish(z.guid()),
    code: z.nullish(z.string())
}));

export const zCategoryTransition: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.enum([
    'publish',
    'unpublish',
    'remove',
    'restore'
]));

export const zCategoryBulkLifecycle: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    transition: zCategoryTransition(),
    uuids: z.array(z.guid())
}));

export const zCategoryUpdate: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    parentUuid: z.nullish(z.guid()),
    code: z.nullish(z.string())
}));

export const zCategoryLifecycle: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    transition: zCategoryTransition()
}));

export const zBrandContentResponse: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    uuid: z.guid(),
    brandUuid: z.guid(),
    localeUuid: z.guid(),
    createdAt: z.iso.datetime({ offset: true }),
    updatedAt: z.iso.datetime({ offset: true }),
    label: z.string(),
    description: z.nullish(z.string())
}));

export const zBrandContentPage: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    items: z.array(zBrandContentResponse()),
    pagination: zPaginationResult()
}));

export const zBrandContentCreate: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    localeUuid: z.guid(),
    label: z.string(),
    description: z.nullish(z.string())
}));

export const zBrandContentUpdate: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    label: z.nullish(z.string()),
    description: z.nullish(z.string())
}));

export const zBrandStatus: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.enum([
    'draft',
    'published',
    'unpublished',
    'removed'
]));

export const zBrandResponse: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    uuid: z.guid(),
    createdAt: z.iso.datetime({ offset: true }),
    updatedAt: z.iso.datetime({ offset: true }),
    removedAt: z.nullish(z.iso.datetime({ offset: true })),
    status: zBrandStatus(),
    code: z.string(),
    contents: z.nullish(z.union([
        z.array(z.guid()),
        z.array(zBrandContentResponse())
    ]))
}));

export const zBrandPage: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    items: z.array(zBrandResponse()),
    pagination: zPaginationResult()
}));

export const zBrandCreate: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    code: z.string()
}));

export const zBrandBulkUpdate: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    uuid: z.guid(),
    code: z.nullish(z.string())
}));

export const zBrandTransition: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.enum([
    'publish',
    'unpublish',
    'remove',
    'restore'
]));

export const zBrandBulkLifecycle: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    transition: zBrandTransition(),
    uuids: z.array(z.guid())
}));

export const zBrandUpdate: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    code: z.nullish(z.string())
}));

export const zBrandLifecycle: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    transition: zBrandTransition()
}));

export const zAttributeContentResponse: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    uuid: z.guid(),
    attributeUuid: z.guid(),
    localeUuid: z.guid(),
    createdAt: z.iso.datetime({ offset: true }),
    updatedAt: z.iso.datetime({ offset: true }),
    label: z.string(),
    description: z.nullish(z.string())
}));

export const zAttributeContentPage: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    items: z.array(zAttributeContentResponse()),
    pagination: zPaginationResult()
}));

export const zAttributeContentCreate: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    localeUuid: z.guid(),
    label: z.string(),
    description: z.nullish(z.string())
}));

export const zAttributeContentUpdate: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    label: z.nullish(z.string()),
    description: z.nullish(z.string())
}));

export const zAttributeStatus: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.enum([
    'draft',
    'published',
    'unpublished',
    'removed'
]));

export const zAttributeResponse: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    uuid: z.guid(),
    createdAt: z.iso.datetime({ offset: true }),
    updatedAt: z.iso.datetime({ offset: true }),
    removedAt: z.nullish(z.iso.datetime({ offset: true })),
    status: zAttributeStatus(),
    code: z.string(),
    contents: z.nullish(z.union([
        z.array(z.guid()),
        z.array(zAttributeContentResponse())
    ]))
}));

export const zAttributePage: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    items: z.array(zAttributeResponse()),
    pagination: zPaginationResult()
}));

export const zAttributeCreate: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    code: z.string()
}));

export const zAttributeBulkUpdate: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    uuid: z.guid(),
    code: z.nullish(z.string())
}));

export const zAttributeTransition: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.enum([
    'publish',
    'unpublish',
    'remove',
    'restore'
]));

export const zAttributeBulkLifecycle: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    transition: zAttributeTransition(),
    uuids: z.array(z.guid())
}));

export const zAttributeUpdate: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    code: z.nullish(z.string())
}));

export const zAttributeLifecycle: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    transition: zAttributeTransition()
}));

export const zAttributeTermContentResponse: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    uuid: z.guid(),
    attributeTermUuid: z.guid(),
    localeUuid: z.guid(),
    createdAt: z.iso.datetime({ offset: true }),
    updatedAt: z.iso.datetime({ offset: true }),
    label: z.string(),
    description: z.nullish(z.string())
}));

export const zAttributeTermContentPage: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    items: z.array(zAttributeTermContentResponse()),
    pagination: zPaginationResult()
}));

export const zAttributeTermContentCreate: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    localeUuid: z.guid(),
    label: z.string(),
    description: z.nullish(z.string())
}));

export const zAttributeTermContentUpdate: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    label: z.nullish(z.string()),
    description: z.nullish(z.string())
}));

export const zAttributeTermResponse: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    uuid: z.guid(),
    attributeUuid: z.guid(),
    createdAt: z.iso.datetime({ offset: true }),
    updatedAt: z.iso.datetime({ offset: true }),
    code: z.string(),
    contents: z.nullish(z.union([
        z.array(z.guid()),
        z.array(zAttributeTermContentResponse())
    ]))
}));

export const zAttributeTermPage: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    items: z.array(zAttributeTermResponse()),
    pagination: zPaginationResult()
}));

export const zAttributeTermCreate: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    code: z.string()
}));

export const zAttributeTermBulkUpdate: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    uuid: z.guid(),
    code: z.nullish(z.string())
}));

export const zAttributeTermUpdate: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    code: z.nullish(z.string())
}));

export const zAssetStatus: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.enum([
    'draft',
    'published',
    'unpublished',
    'archived',
    'removed'
]));

export const zAssetCategory: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.enum([
    'image',
    'video',
    'audio',
    'document',
    'design',
    'archive',
    'data'
]));

export const zAssetStorageLocation: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.enum(['s3']));

export const zMetadataResponse: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    uuid: z.guid(),
    assetUuid: z.guid(),
    createdAt: z.iso.datetime({ offset: true }),
    updatedAt: z.iso.datetime({ offset: true }),
    key: z.string(),
    value: z.string()
}));

export const zAssetFileStatus: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.enum(['awaitingUpload', 'uploaded']));

export const zAssetFileVariationType: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.enum([
    'original',
    'thumbnail',
    'webOptimized',
    'mobileOptimized',
    'productDetail',
    'printReady',
    'socialMedia',
    'videoPoster',
    'videoPreview',
    'videoStreamLow',
    'videoStreamMedium',
    'videoStreamHigh'
]));

export const zAssetFileResponse: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    uuid: z.guid(),
    assetUuid: z.guid(),
    createdAt: z.iso.datetime({ offset: true }),
    status: zAssetFileStatus(),
    variationType: zAssetFileVariationType(),
    storageLocation: zAssetStorageLocation(),
    mimeType: z.string(),
    extension: z.string(),
    storageSize: z.nullish(z.int()),
    checksum: z.string(),
    isAutogenerated: z.boolean()
}));

export const zAssetResponse: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    uuid: z.guid(),
    createdAt: z.iso.datetime({ offset: true }),
    updatedAt: z.iso.datetime({ offset: true }),
    removedAt: z.nullish(z.iso.datetime({ offset: true })),
    archivedAt: z.nullish(z.iso.datetime({ offset: true })),
    status: zAssetStatus(),
    category: zAssetCategory(),
    storageLocation: zAssetStorageLocation(),
    name: z.nullish(z.string()),
    description: z.nullish(z.string()),
    altText: z.nullish(z.string()),
    metadata: z.nullish(z.union([
        z.array(z.guid()),
        z.array(zMetadataResponse())
    ])),
    files: z.nullish(z.union([
        z.array(z.guid()),
        z.array(zAssetFileResponse())
    ]))
}));

export const zAssetPage: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    items: z.array(zAssetResponse()),
    pagination: zPaginationResult()
}));

export const zAssetCreate: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    category: zAssetCategory(),
    storageLocation: zAssetStorageLocation(),
    name: z.nullish(z.string()),
    description: z.nullish(z.string()),
    altText: z.nullish(z.string())
}));

export const zAssetBulkUpdate: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    uuid: z.guid(),
    category: z.nullish(zAssetCategory()),
    storageLocation: z.nullish(zAssetStorageLocation()),
    name: z.nullish(z.string()),
    description: z.nullish(z.string()),
    altText: z.nullish(z.string())
}));

export const zAssetTransition: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.enum([
    'remove',
    'restore',
    'publish',
    'unpublish',
    'archive',
    'unarchive'
]));

export const zAssetBulkLifecycle: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    transition: zAssetTransition(),
    uuids: z.array(z.guid())
}));

export const zAssetUpdate: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    category: z.nullish(zAssetCategory()),
    storageLocation: z.nullish(zAssetStorageLocation()),
    name: z.nullish(z.string()),
    description: z.nullish(z.string()),
    altText: z.nullish(z.string())
}));

export const zAssetLifecycle: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    transition: zAssetTransition()
}));

export const zAssetFilePage: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    items: z.array(zAssetFileResponse()),
    pagination: zPaginationResult()
}));

export const zAssetFileUpload: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    variationType: zAssetFileVariationType(),
    storageLocation: zAssetStorageLocation(),
    mimeType: z.string().check(z.maxLength(255)),
    extension: z.string().check(z.maxLength(10))
}));

export const zAssetFileUploadResponse: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    uuid: z.guid(),
    assetUuid: z.guid(),
    createdAt: z.iso.datetime({ offset: true }),
    status: zAssetFileStatus(),
    variationType: zAssetFileVariationType(),
    storageLocation: zAssetStorageLocation(),
    mimeType: z.string(),
    extension: z.string(),
    storageSize: z.nullish(z.int()),
    checksum: z.string(),
    isAutogenerated: z.boolean(),
    presignedUrl: z.url()
}));

export const zAssetFileBulkUpload: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    assetUuid: z.guid(),
    variationType: zAssetFileVariationType(),
    storageLocation: zAssetStorageLocation(),
    mimeType: z.string().check(z.maxLength(255)),
    extension: z.string().check(z.maxLength(10))
}));

export const zAssetMetadataPage: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    items: z.array(zMetadataResponse()),
    pagination: zPaginationResult()
}));

export const zAssetMetadataCreate: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    key: z.string(),
    value: z.string()
}));

export const zAssetMetadataUpdate: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.object({
    key: z.nullish(z.string()),
    value: z.nullish(z.string())
}));

export const zTagResponseList: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.array(zTagResponse()));

export const zSkuResponseList: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.array(zSkuResponse()));

export const zFamilyResponseList: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.array(zFamilyResponse()));

export const zProductAssetResponseList: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.array(zProductAssetResponse()));

export const zProductAssetTypeResponseList: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.array(zProductAssetTypeResponse()));

export const zProductAttributeResponseList: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.array(zProductAttributeResponse()));

export const zProductCategoryResponseList: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.array(zProductCategoryResponse()));

export const zProductContentResponseList: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.array(zProductContentResponse()));

export const zProductResponseList: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.array(zProductResponse()));

export const zProductMetadataResponseList: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.array(zProductMetadataResponse()));

export const zProductRelationResponseList: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.array(zProductRelationResponse()));

export const zProductRelationTypeResponseList: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.array(zProductRelationTypeResponse()));

export const zProductTagResponseList: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.array(zProductTagResponse()));

export const zProductTermResponseList: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.array(zProductTermResponse()));

export const zLocaleResponseList: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.array(zLocaleResponse()));

export const zCategoryResponseList: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.array(zCategoryResponse()));

export const zBrandResponseList: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.array(zBrandResponse()));

export const zAttributeResponseList: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.array(zAttributeResponse()));

export const zAttributeTermResponseList: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.array(zAttributeTermResponse()));

export const zAssetResponseList: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.array(zAssetResponse()));

export const zAssetFileUploadResponseList: () => z.ZodMiniType = /* @__PURE__ */ once(() => z.array(zAssetFileUploadResponse()));
