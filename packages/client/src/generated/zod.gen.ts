// Generated from packages/openapi/description by `pnpm generate`. Do not edit.

import * as z from 'zod/mini';

/**
 * Direction of a sort. The reference gives these two values in its text.
 */
export const zSortOrder: z.ZodMiniType = /* @__PURE__ */ z.enum(['asc', 'desc']);

/**
 * Texts of a tag in one locale. Derived from the contents of attributes.
 */
export const zTagContentResponse: z.ZodMiniType = /* @__PURE__ */ z.object({
    uuid: /* @__PURE__ */ z.uuid(),
    tagUuid: /* @__PURE__ */ z.uuid(),
    localeUuid: /* @__PURE__ */ z.uuid(),
    createdAt: /* @__PURE__ */ z.iso.datetime({ offset: true }),
    updatedAt: /* @__PURE__ */ z.iso.datetime({ offset: true }),
    label: /* @__PURE__ */ z.string(),
    description: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string())
});

/**
 * Where a page stands in its list. Whether the API sends more members than these four is not documented.
 */
export const zPaginationResult: z.ZodMiniType = /* @__PURE__ */ z.object({
    page: /* @__PURE__ */ z.int(),
    size: /* @__PURE__ */ z.int(),
    totalItems: /* @__PURE__ */ z.int(),
    totalPages: /* @__PURE__ */ z.int()
});

/**
 * One page of tag contents.
 */
export const zTagContentPage: z.ZodMiniType = /* @__PURE__ */ z.object({
    items: /* @__PURE__ */ z.array(zTagContentResponse),
    pagination: zPaginationResult
});

/**
 * Problem details (RFC 9457).
 */
export const zProblem: z.ZodMiniType = /* @__PURE__ */ z.object({
    type: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string()),
    title: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string()),
    status: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.int()),
    detail: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string()),
    instance: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string()),
    correlationId: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string())
});

/**
 * Problem details of a 401. It carries no `correlationId`.
 */
export const zUnauthorizedProblem: z.ZodMiniType = /* @__PURE__ */ z.object({
    type: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string()),
    title: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string()),
    status: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.int()),
    detail: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string()),
    instance: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string())
});

/**
 * The other body of a 401, shown by the authentication guide for an expired token.
 */
export const zInvalidTokenError: z.ZodMiniType = /* @__PURE__ */ z.object({
    error: /* @__PURE__ */ z.string(),
    message: /* @__PURE__ */ z.string()
});

/**
 * Texts to add in one locale. Derived from the answer.
 */
export const zTagContentCreate: z.ZodMiniType = /* @__PURE__ */ z.object({
    localeUuid: /* @__PURE__ */ z.uuid(),
    label: /* @__PURE__ */ z.string(),
    description: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string())
});

/**
 * One broken rule.
 */
export const zValidationError: z.ZodMiniType = /* @__PURE__ */ z.object({
    code: /* @__PURE__ */ z.string(),
    message: /* @__PURE__ */ z.string()
});

/**
 * Problem details of a 422, with one entry per rule that was broken.
 */
export const zValidationProblem: z.ZodMiniType = /* @__PURE__ */ z.object({
    type: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string()),
    title: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string()),
    status: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.int()),
    detail: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string()),
    instance: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string()),
    correlationId: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string()),
    errors: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(zValidationError))
});

/**
 * Texts to change. Derived from the answer and the rule that every member of an update is optional.
 */
export const zTagContentUpdate: z.ZodMiniType = /* @__PURE__ */ z.object({
    label: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string()),
    description: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string())
});

/**
 * Where a tag is in its life cycle.
 */
export const zTagStatus: z.ZodMiniType = /* @__PURE__ */ z.enum([
    'draft',
    'published',
    'unpublished',
    'removed'
]);

/**
 * A tag. Members without a mark are derived from other entities.
 */
export const zTagResponse: z.ZodMiniType = /* @__PURE__ */ z.object({
    uuid: /* @__PURE__ */ z.uuid(),
    createdAt: /* @__PURE__ */ z.iso.datetime({ offset: true }),
    updatedAt: /* @__PURE__ */ z.iso.datetime({ offset: true }),
    removedAt: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.iso.datetime({ offset: true })),
    status: zTagStatus,
    code: /* @__PURE__ */ z.string(),
    contents: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.union([
        /* @__PURE__ */ z.array(/* @__PURE__ */ z.uuid()),
        /* @__PURE__ */ z.array(zTagContentResponse)
    ]))
});

/**
 * One page of tags.
 */
export const zTagPage: z.ZodMiniType = /* @__PURE__ */ z.object({
    items: /* @__PURE__ */ z.array(zTagResponse),
    pagination: zPaginationResult
});

/**
 * A tag to create. Derived from what the reference shows of the tag.
 */
export const zTagCreate: z.ZodMiniType = /* @__PURE__ */ z.object({
    code: /* @__PURE__ */ z.string()
});

/**
 * A tag to change and the members to change. Derived as the single update is.
 */
export const zTagBulkUpdate: z.ZodMiniType = /* @__PURE__ */ z.object({
    uuid: /* @__PURE__ */ z.uuid(),
    code: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string())
});

/**
 * Derived from SKUs. publish: draft or unpublished to published. unpublish: published to unpublished. remove: draft, published or unpublished to removed. restore: removed to unpublished.
 */
export const zTagTransition: z.ZodMiniType = /* @__PURE__ */ z.enum([
    'publish',
    'unpublish',
    'remove',
    'restore'
]);

/**
 * The transition to make, and the tags to make it for. As documented for assets.
 */
export const zTagBulkLifecycle: z.ZodMiniType = /* @__PURE__ */ z.object({
    transition: zTagTransition,
    uuids: /* @__PURE__ */ z.array(/* @__PURE__ */ z.uuid())
});

/**
 * Members to change. Derived from the create and the rule that every member of an update is optional.
 */
export const zTagUpdate: z.ZodMiniType = /* @__PURE__ */ z.object({
    code: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string())
});

/**
 * The transition to make.
 */
export const zTagLifecycle: z.ZodMiniType = /* @__PURE__ */ z.object({
    transition: zTagTransition
});

/**
 * Where a SKU is in its life cycle.
 */
export const zSkuStatus: z.ZodMiniType = /* @__PURE__ */ z.enum([
    'draft',
    'published',
    'unpublished',
    'removed'
]);

/**
 * A SKU. Members without a mark are derived from other entities.
 */
export const zSkuResponse: z.ZodMiniType = /* @__PURE__ */ z.object({
    uuid: /* @__PURE__ */ z.uuid(),
    createdAt: /* @__PURE__ */ z.iso.datetime({ offset: true }),
    updatedAt: /* @__PURE__ */ z.iso.datetime({ offset: true }),
    removedAt: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.iso.datetime({ offset: true })),
    status: zSkuStatus,
    code: /* @__PURE__ */ z.string()
});

/**
 * One page of SKUs.
 */
export const zSkuPage: z.ZodMiniType = /* @__PURE__ */ z.object({
    items: /* @__PURE__ */ z.array(zSkuResponse),
    pagination: zPaginationResult
});

/**
 * A SKU to create. Derived from what the reference shows of the SKU.
 */
export const zSkuCreate: z.ZodMiniType = /* @__PURE__ */ z.object({
    code: /* @__PURE__ */ z.string()
});

/**
 * A SKU to change and the members to change. Derived as the single update is.
 */
export const zSkuBulkUpdate: z.ZodMiniType = /* @__PURE__ */ z.object({
    uuid: /* @__PURE__ */ z.uuid(),
    code: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string())
});

/**
 * publish: draft or unpublished to published. unpublish: published to unpublished. remove: draft, published or unpublished to removed. restore: removed to unpublished.
 */
export const zSkuTransition: z.ZodMiniType = /* @__PURE__ */ z.enum([
    'publish',
    'unpublish',
    'remove',
    'restore'
]);

/**
 * The transition to make, and the SKUs to make it for. As documented for assets.
 */
export const zSkuBulkLifecycle: z.ZodMiniType = /* @__PURE__ */ z.object({
    transition: zSkuTransition,
    uuids: /* @__PURE__ */ z.array(/* @__PURE__ */ z.uuid())
});

/**
 * Members to change. Derived from the create and the rule that every member of an update is optional.
 */
export const zSkuUpdate: z.ZodMiniType = /* @__PURE__ */ z.object({
    code: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string())
});

/**
 * The transition to make.
 */
export const zSkuLifecycle: z.ZodMiniType = /* @__PURE__ */ z.object({
    transition: zSkuTransition
});

/**
 * Dimensions in one unit. The shape is derived.
 */
export const zSkuDimensionConversion: z.ZodMiniType = /* @__PURE__ */ z.object({
    length: /* @__PURE__ */ z.number(),
    width: /* @__PURE__ */ z.number(),
    height: /* @__PURE__ */ z.number()
});

/**
 * Dimensions of a SKU. The guide names length, width, height and conversions, and the units: millimeter, centimeter, meter, inch, foot.
 */
export const zSkuDimensionResponse: z.ZodMiniType = /* @__PURE__ */ z.object({
    uuid: /* @__PURE__ */ z.uuid(),
    skuUuid: /* @__PURE__ */ z.uuid(),
    createdAt: /* @__PURE__ */ z.iso.datetime({ offset: true }),
    updatedAt: /* @__PURE__ */ z.iso.datetime({ offset: true }),
    length: /* @__PURE__ */ z.number(),
    width: /* @__PURE__ */ z.number(),
    height: /* @__PURE__ */ z.number(),
    conversions: /* @__PURE__ */ z.record(/* @__PURE__ */ z.string(), zSkuDimensionConversion)
});

/**
 * One page of SKU dimensions.
 */
export const zSkuDimensionPage: z.ZodMiniType = /* @__PURE__ */ z.object({
    items: /* @__PURE__ */ z.array(zSkuDimensionResponse),
    pagination: zPaginationResult
});

/**
 * Dimensions to add. Derived from the guide.
 */
export const zSkuDimensionCreate: z.ZodMiniType = /* @__PURE__ */ z.object({
    length: /* @__PURE__ */ z.number(),
    width: /* @__PURE__ */ z.number(),
    height: /* @__PURE__ */ z.number()
});

/**
 * Members to change. Derived from the create and the rule that every member of an update is optional.
 */
export const zSkuDimensionUpdate: z.ZodMiniType = /* @__PURE__ */ z.object({
    length: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.number()),
    width: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.number()),
    height: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.number())
});

/**
 * Weight of a SKU. The guide names the value and the conversions, and the units: gram, kilogram, pound, ounce.
 */
export const zSkuWeightResponse: z.ZodMiniType = /* @__PURE__ */ z.object({
    uuid: /* @__PURE__ */ z.uuid(),
    skuUuid: /* @__PURE__ */ z.uuid(),
    createdAt: /* @__PURE__ */ z.iso.datetime({ offset: true }),
    updatedAt: /* @__PURE__ */ z.iso.datetime({ offset: true }),
    value: /* @__PURE__ */ z.number(),
    conversions: /* @__PURE__ */ z.record(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.number())
});

/**
 * One page of SKU weights.
 */
export const zSkuWeightPage: z.ZodMiniType = /* @__PURE__ */ z.object({
    items: /* @__PURE__ */ z.array(zSkuWeightResponse),
    pagination: zPaginationResult
});

/**
 * A weight to add. Derived from the guide.
 */
export const zSkuWeightCreate: z.ZodMiniType = /* @__PURE__ */ z.object({
    value: /* @__PURE__ */ z.number()
});

/**
 * Members to change. Derived from the create and the rule that every member of an update is optional.
 */
export const zSkuWeightUpdate: z.ZodMiniType = /* @__PURE__ */ z.object({
    value: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.number())
});

/**
 * A type of asset that products of a family have.
 */
export const zFamilyAssetTypeResponse: z.ZodMiniType = /* @__PURE__ */ z.object({
    uuid: /* @__PURE__ */ z.uuid(),
    familyUuid: /* @__PURE__ */ z.uuid(),
    productAssetTypeUuid: /* @__PURE__ */ z.uuid(),
    createdAt: /* @__PURE__ */ z.iso.datetime({ offset: true }),
    updatedAt: /* @__PURE__ */ z.iso.datetime({ offset: true }),
    isRequired: /* @__PURE__ */ z.boolean(),
    minCount: /* @__PURE__ */ z.int(),
    maxCount: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.int())
});

/**
 * One page of family asset types.
 */
export const zFamilyAssetTypePage: z.ZodMiniType = /* @__PURE__ */ z.object({
    items: /* @__PURE__ */ z.array(zFamilyAssetTypeResponse),
    pagination: zPaginationResult
});

/**
 * An association to add. Derived from the answer.
 */
export const zFamilyAssetTypeCreate: z.ZodMiniType = /* @__PURE__ */ z.object({
    productAssetTypeUuid: /* @__PURE__ */ z.uuid(),
    isRequired: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.boolean()),
    minCount: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.int()),
    maxCount: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.int())
});

/**
 * Members to change. Derived from the create and the rule that every member of an update is optional.
 */
export const zFamilyAssetTypeUpdate: z.ZodMiniType = /* @__PURE__ */ z.object({
    isRequired: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.boolean()),
    minCount: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.int()),
    maxCount: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.int())
});

/**
 * How strictly an association of a family applies when a product is published. must: needed. should: recommended. may: optional. mustNot: has to be absent.
 */
export const zRequirementLevel: z.ZodMiniType = /* @__PURE__ */ z.enum([
    'may',
    'must',
    'mustNot',
    'should'
]);

/**
 * An attribute that applies to a family.
 */
export const zFamilyAttributeResponse: z.ZodMiniType = /* @__PURE__ */ z.object({
    uuid: /* @__PURE__ */ z.uuid(),
    familyUuid: /* @__PURE__ */ z.uuid(),
    attributeUuid: /* @__PURE__ */ z.uuid(),
    createdAt: /* @__PURE__ */ z.iso.datetime({ offset: true }),
    updatedAt: /* @__PURE__ */ z.iso.datetime({ offset: true }),
    requirementLevel: zRequirementLevel,
    isAutoPopulated: /* @__PURE__ */ z.boolean()
});

/**
 * One page of family attributes.
 */
export const zFamilyAttributePage: z.ZodMiniType = /* @__PURE__ */ z.object({
    items: /* @__PURE__ */ z.array(zFamilyAttributeResponse),
    pagination: zPaginationResult
});

/**
 * An association to add. Derived from the answer.
 */
export const zFamilyAttributeCreate: z.ZodMiniType = /* @__PURE__ */ z.object({
    attributeUuid: /* @__PURE__ */ z.uuid(),
    requirementLevel: zRequirementLevel,
    isAutoPopulated: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.boolean())
});

/**
 * Members to change. Derived from the create and the rule that every member of an update is optional.
 */
export const zFamilyAttributeUpdate: z.ZodMiniType = /* @__PURE__ */ z.object({
    requirementLevel: /* @__PURE__ */ z.nullish(zRequirementLevel),
    isAutoPopulated: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.boolean())
});

/**
 * A category that applies to a family.
 */
export const zFamilyCategoryResponse: z.ZodMiniType = /* @__PURE__ */ z.object({
    uuid: /* @__PURE__ */ z.uuid(),
    familyUuid: /* @__PURE__ */ z.uuid(),
    categoryUuid: /* @__PURE__ */ z.uuid(),
    createdAt: /* @__PURE__ */ z.iso.datetime({ offset: true }),
    updatedAt: /* @__PURE__ */ z.iso.datetime({ offset: true }),
    requirementLevel: zRequirementLevel,
    isAutoPopulated: /* @__PURE__ */ z.boolean()
});

/**
 * One page of family categories.
 */
export const zFamilyCategoryPage: z.ZodMiniType = /* @__PURE__ */ z.object({
    items: /* @__PURE__ */ z.array(zFamilyCategoryResponse),
    pagination: zPaginationResult
});

/**
 * An association to add. Derived from the answer.
 */
export const zFamilyCategoryCreate: z.ZodMiniType = /* @__PURE__ */ z.object({
    categoryUuid: /* @__PURE__ */ z.uuid(),
    requirementLevel: zRequirementLevel,
    isAutoPopulated: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.boolean())
});

/**
 * Members to change. Derived from the create and the rule that every member of an update is optional.
 */
export const zFamilyCategoryUpdate: z.ZodMiniType = /* @__PURE__ */ z.object({
    requirementLevel: /* @__PURE__ */ z.nullish(zRequirementLevel),
    isAutoPopulated: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.boolean())
});

/**
 * Where a family is in its life cycle.
 */
export const zFamilyStatus: z.ZodMiniType = /* @__PURE__ */ z.enum([
    'draft',
    'active',
    'inactive',
    'removed'
]);

/**
 * A family.
 */
export const zFamilyResponse: z.ZodMiniType = /* @__PURE__ */ z.object({
    uuid: /* @__PURE__ */ z.uuid(),
    parentUuid: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.uuid()),
    createdAt: /* @__PURE__ */ z.iso.datetime({ offset: true }),
    updatedAt: /* @__PURE__ */ z.iso.datetime({ offset: true }),
    removedAt: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.iso.datetime({ offset: true })),
    status: zFamilyStatus,
    name: /* @__PURE__ */ z.string(),
    description: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string())
});

/**
 * One page of families.
 */
export const zFamilyPage: z.ZodMiniType = /* @__PURE__ */ z.object({
    items: /* @__PURE__ */ z.array(zFamilyResponse),
    pagination: zPaginationResult
});

/**
 * A family to create.
 */
export const zFamilyCreate: z.ZodMiniType = /* @__PURE__ */ z.object({
    parentUuid: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.uuid()),
    name: /* @__PURE__ */ z.string(),
    description: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string())
});

/**
 * A family to change and the members to change. Derived as the single update is.
 */
export const zFamilyBulkUpdate: z.ZodMiniType = /* @__PURE__ */ z.object({
    uuid: /* @__PURE__ */ z.uuid(),
    parentUuid: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.uuid()),
    name: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string()),
    description: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string())
});

/**
 * Derived from locales. draft: active, inactive or removed to draft. activate: draft or inactive to active. deactivate: active to inactive. remove: draft, active or inactive to removed. restore: removed to inactive.
 */
export const zFamilyTransition: z.ZodMiniType = /* @__PURE__ */ z.enum([
    'draft',
    'activate',
    'deactivate',
    'remove',
    'restore'
]);

/**
 * The transition to make, and the families to make it for. As documented for assets.
 */
export const zFamilyBulkLifecycle: z.ZodMiniType = /* @__PURE__ */ z.object({
    transition: zFamilyTransition,
    uuids: /* @__PURE__ */ z.array(/* @__PURE__ */ z.uuid())
});

/**
 * Members to change. Derived from the create and the rule that every member of an update is optional.
 */
export const zFamilyUpdate: z.ZodMiniType = /* @__PURE__ */ z.object({
    parentUuid: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.uuid()),
    name: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string()),
    description: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string())
});

/**
 * The transition to make.
 */
export const zFamilyLifecycle: z.ZodMiniType = /* @__PURE__ */ z.object({
    transition: zFamilyTransition
});

/**
 * A type of relation that products of a family have.
 */
export const zFamilyRelationTypeResponse: z.ZodMiniType = /* @__PURE__ */ z.object({
    uuid: /* @__PURE__ */ z.uuid(),
    familyUuid: /* @__PURE__ */ z.uuid(),
    productRelationTypeUuid: /* @__PURE__ */ z.uuid(),
    createdAt: /* @__PURE__ */ z.iso.datetime({ offset: true }),
    updatedAt: /* @__PURE__ */ z.iso.datetime({ offset: true }),
    isRequired: /* @__PURE__ */ z.boolean(),
    minCount: /* @__PURE__ */ z.int(),
    maxCount: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.int())
});

/**
 * One page of family relation types.
 */
export const zFamilyRelationTypePage: z.ZodMiniType = /* @__PURE__ */ z.object({
    items: /* @__PURE__ */ z.array(zFamilyRelationTypeResponse),
    pagination: zPaginationResult
});

/**
 * An association to add. Derived from the answer.
 */
export const zFamilyRelationTypeCreate: z.ZodMiniType = /* @__PURE__ */ z.object({
    productRelationTypeUuid: /* @__PURE__ */ z.uuid(),
    isRequired: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.boolean()),
    minCount: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.int()),
    maxCount: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.int())
});

/**
 * Members to change. Derived from the create and the rule that every member of an update is optional.
 */
export const zFamilyRelationTypeUpdate: z.ZodMiniType = /* @__PURE__ */ z.object({
    isRequired: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.boolean()),
    minCount: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.int()),
    maxCount: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.int())
});

/**
 * An asset of a product. Derived from the filters of the list.
 */
export const zProductAssetResponse: z.ZodMiniType = /* @__PURE__ */ z.object({
    uuid: /* @__PURE__ */ z.uuid(),
    productUuid: /* @__PURE__ */ z.uuid(),
    assetUuid: /* @__PURE__ */ z.uuid(),
    productAssetTypeUuid: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.uuid()),
    createdAt: /* @__PURE__ */ z.iso.datetime({ offset: true }),
    updatedAt: /* @__PURE__ */ z.iso.datetime({ offset: true }),
    displayOrder: /* @__PURE__ */ z.int()
});

/**
 * One page of product assets.
 */
export const zProductAssetPage: z.ZodMiniType = /* @__PURE__ */ z.object({
    items: /* @__PURE__ */ z.array(zProductAssetResponse),
    pagination: zPaginationResult
});

/**
 * A product asset to create. Derived from the answer.
 */
export const zProductAssetCreate: z.ZodMiniType = /* @__PURE__ */ z.object({
    assetUuid: /* @__PURE__ */ z.uuid(),
    productAssetTypeUuid: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.uuid()),
    displayOrder: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.int())
});

/**
 * A product asset to change and the members to change. Derived as the single update is.
 */
export const zProductAssetBulkUpdate: z.ZodMiniType = /* @__PURE__ */ z.object({
    uuid: /* @__PURE__ */ z.uuid(),
    productAssetTypeUuid: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.uuid()),
    displayOrder: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.int())
});

/**
 * Members to change. Derived from the create and the rule that every member of an update is optional.
 */
export const zProductAssetUpdate: z.ZodMiniType = /* @__PURE__ */ z.object({
    productAssetTypeUuid: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.uuid()),
    displayOrder: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.int())
});

/**
 * A type of asset. Derived from the filters of the list.
 */
export const zProductAssetTypeResponse: z.ZodMiniType = /* @__PURE__ */ z.object({
    uuid: /* @__PURE__ */ z.uuid(),
    createdAt: /* @__PURE__ */ z.iso.datetime({ offset: true }),
    updatedAt: /* @__PURE__ */ z.iso.datetime({ offset: true }),
    code: /* @__PURE__ */ z.string(),
    isFeatured: /* @__PURE__ */ z.boolean()
});

/**
 * One page of product asset types.
 */
export const zProductAssetTypePage: z.ZodMiniType = /* @__PURE__ */ z.object({
    items: /* @__PURE__ */ z.array(zProductAssetTypeResponse),
    pagination: zPaginationResult
});

/**
 * A product asset type to create. Derived from the answer.
 */
export const zProductAssetTypeCreate: z.ZodMiniType = /* @__PURE__ */ z.object({
    code: /* @__PURE__ */ z.string(),
    isFeatured: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.boolean())
});

/**
 * A product asset type to change and the members to change. Derived as the single update is.
 */
export const zProductAssetTypeBulkUpdate: z.ZodMiniType = /* @__PURE__ */ z.object({
    uuid: /* @__PURE__ */ z.uuid(),
    code: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string()),
    isFeatured: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.boolean())
});

/**
 * Members to change. Derived from the create and the rule that every member of an update is optional.
 */
export const zProductAssetTypeUpdate: z.ZodMiniType = /* @__PURE__ */ z.object({
    code: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string()),
    isFeatured: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.boolean())
});

/**
 * An attribute of a product. Derived from the other links of products.
 */
export const zProductAttributeResponse: z.ZodMiniType = /* @__PURE__ */ z.object({
    uuid: /* @__PURE__ */ z.uuid(),
    productUuid: /* @__PURE__ */ z.uuid(),
    attributeUuid: /* @__PURE__ */ z.uuid(),
    createdAt: /* @__PURE__ */ z.iso.datetime({ offset: true }),
    updatedAt: /* @__PURE__ */ z.iso.datetime({ offset: true }),
    isVariant: /* @__PURE__ */ z.boolean()
});

/**
 * One page of product attributes.
 */
export const zProductAttributePage: z.ZodMiniType = /* @__PURE__ */ z.object({
    items: /* @__PURE__ */ z.array(zProductAttributeResponse),
    pagination: zPaginationResult
});

/**
 * A product attribute to create. Derived from the answer.
 */
export const zProductAttributeCreate: z.ZodMiniType = /* @__PURE__ */ z.object({
    attributeUuid: /* @__PURE__ */ z.uuid(),
    isVariant: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.boolean())
});

/**
 * A product attribute to change and the members to change. Derived as the single update is.
 */
export const zProductAttributeBulkUpdate: z.ZodMiniType = /* @__PURE__ */ z.object({
    uuid: /* @__PURE__ */ z.uuid(),
    isVariant: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.boolean())
});

/**
 * Members to change. Derived from the create and the rule that every member of an update is optional.
 */
export const zProductAttributeUpdate: z.ZodMiniType = /* @__PURE__ */ z.object({
    isVariant: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.boolean())
});

/**
 * A category of a product. Derived from the filters of the list.
 */
export const zProductCategoryResponse: z.ZodMiniType = /* @__PURE__ */ z.object({
    uuid: /* @__PURE__ */ z.uuid(),
    productUuid: /* @__PURE__ */ z.uuid(),
    categoryUuid: /* @__PURE__ */ z.uuid(),
    createdAt: /* @__PURE__ */ z.iso.datetime({ offset: true }),
    updatedAt: /* @__PURE__ */ z.iso.datetime({ offset: true })
});

/**
 * One page of product categories.
 */
export const zProductCategoryPage: z.ZodMiniType = /* @__PURE__ */ z.object({
    items: /* @__PURE__ */ z.array(zProductCategoryResponse),
    pagination: zPaginationResult
});

/**
 * A product category to create. Derived from the answer.
 */
export const zProductCategoryCreate: z.ZodMiniType = /* @__PURE__ */ z.object({
    categoryUuid: /* @__PURE__ */ z.uuid()
});

/**
 * Texts of a product in one locale. Derived from the contents of attributes; of the members only `uuid`, `localeUuid`, `label` and the times are known, as filters.
 */
export const zProductContentResponse: z.ZodMiniType = /* @__PURE__ */ z.object({
    uuid: /* @__PURE__ */ z.uuid(),
    productUuid: /* @__PURE__ */ z.uuid(),
    localeUuid: /* @__PURE__ */ z.uuid(),
    createdAt: /* @__PURE__ */ z.iso.datetime({ offset: true }),
    updatedAt: /* @__PURE__ */ z.iso.datetime({ offset: true }),
    label: /* @__PURE__ */ z.string(),
    description: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string()),
    shortDescription: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string())
});

/**
 * One page of product contents.
 */
export const zProductContentPage: z.ZodMiniType = /* @__PURE__ */ z.object({
    items: /* @__PURE__ */ z.array(zProductContentResponse),
    pagination: zPaginationResult
});

/**
 * Texts to add in one locale. Derived from the answer.
 */
export const zProductContentCreate: z.ZodMiniType = /* @__PURE__ */ z.object({
    localeUuid: /* @__PURE__ */ z.uuid(),
    label: /* @__PURE__ */ z.string(),
    description: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string()),
    shortDescription: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string())
});

/**
 * A content to change and the texts to change. Derived as the single update is.
 */
export const zProductContentBulkUpdate: z.ZodMiniType = /* @__PURE__ */ z.object({
    uuid: /* @__PURE__ */ z.uuid(),
    label: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string()),
    description: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string()),
    shortDescription: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string())
});

/**
 * Texts to change. Derived from the answer and the rule that every member of an update is optional.
 */
export const zProductContentUpdate: z.ZodMiniType = /* @__PURE__ */ z.object({
    label: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string()),
    description: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string()),
    shortDescription: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string())
});

/**
 * Where a product is in its life cycle.
 */
export const zProductStatus: z.ZodMiniType = /* @__PURE__ */ z.enum([
    'draft',
    'published',
    'unpublished',
    'archived',
    'removed'
]);

/**
 * A product of its own, a parent that groups variants and is not sold itself, or one of its variants.
 */
export const zProductType: z.ZodMiniType = /* @__PURE__ */ z.enum([
    'simple',
    'variantParent',
    'variant'
]);

/**
 * A term that a product has of one of its attributes. Derived from the filters of the list.
 */
export const zProductTermResponse: z.ZodMiniType = /* @__PURE__ */ z.object({
    uuid: /* @__PURE__ */ z.uuid(),
    productUuid: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.uuid()),
    productAttributeUuid: /* @__PURE__ */ z.uuid(),
    attributeTermUuid: /* @__PURE__ */ z.uuid(),
    createdAt: /* @__PURE__ */ z.iso.datetime({ offset: true }),
    updatedAt: /* @__PURE__ */ z.iso.datetime({ offset: true })
});

/**
 * Link between a product and a tag. Derived; of the members only `uuid`, `tagUuid` and the times are known, as filters.
 */
export const zProductTagResponse: z.ZodMiniType = /* @__PURE__ */ z.object({
    uuid: /* @__PURE__ */ z.uuid(),
    productUuid: /* @__PURE__ */ z.uuid(),
    tagUuid: /* @__PURE__ */ z.uuid(),
    createdAt: /* @__PURE__ */ z.iso.datetime({ offset: true }),
    updatedAt: /* @__PURE__ */ z.iso.datetime({ offset: true })
});

/**
 * An entry of a product's metadata. The reference shows the members up to `createdAt` and is cut there; what follows is derived.
 */
export const zProductMetadataResponse: z.ZodMiniType = /* @__PURE__ */ z.object({
    uuid: /* @__PURE__ */ z.uuid(),
    productUuid: /* @__PURE__ */ z.uuid(),
    localeUuid: /* @__PURE__ */ z.uuid(),
    createdAt: /* @__PURE__ */ z.iso.datetime({ offset: true }),
    updatedAt: /* @__PURE__ */ z.iso.datetime({ offset: true }),
    type: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string()),
    key: /* @__PURE__ */ z.string(),
    value: /* @__PURE__ */ z.string()
});

/**
 * A relation from a product to another.
 */
export const zProductRelationResponse: z.ZodMiniType = /* @__PURE__ */ z.object({
    uuid: /* @__PURE__ */ z.uuid(),
    productUuid: /* @__PURE__ */ z.uuid(),
    productReferenceUuid: /* @__PURE__ */ z.uuid(),
    createdAt: /* @__PURE__ */ z.iso.datetime({ offset: true }),
    updatedAt: /* @__PURE__ */ z.iso.datetime({ offset: true }),
    productRelationTypeUuid: /* @__PURE__ */ z.uuid()
});

/**
 * A product.
 */
export const zProductResponse: z.ZodMiniType = /* @__PURE__ */ z.object({
    uuid: /* @__PURE__ */ z.uuid(),
    familyUuid: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.uuid()),
    skuUuid: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.uuid()),
    parentUuid: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.uuid()),
    brandUuid: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.uuid()),
    createdAt: /* @__PURE__ */ z.iso.datetime({ offset: true }),
    updatedAt: /* @__PURE__ */ z.iso.datetime({ offset: true }),
    removedAt: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.iso.datetime({ offset: true })),
    archivedAt: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.iso.datetime({ offset: true })),
    status: zProductStatus,
    type: zProductType,
    code: /* @__PURE__ */ z.string(),
    productAssets: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.union([
        /* @__PURE__ */ z.array(/* @__PURE__ */ z.uuid()),
        /* @__PURE__ */ z.array(zProductAssetResponse)
    ])),
    productAttributes: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.union([
        /* @__PURE__ */ z.array(/* @__PURE__ */ z.uuid()),
        /* @__PURE__ */ z.array(zProductAttributeResponse)
    ])),
    productAttributeTerms: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.union([
        /* @__PURE__ */ z.array(/* @__PURE__ */ z.uuid()),
        /* @__PURE__ */ z.array(zProductTermResponse)
    ])),
    productCategories: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.union([
        /* @__PURE__ */ z.array(/* @__PURE__ */ z.uuid()),
        /* @__PURE__ */ z.array(zProductCategoryResponse)
    ])),
    productTags: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.union([
        /* @__PURE__ */ z.array(/* @__PURE__ */ z.uuid()),
        /* @__PURE__ */ z.array(zProductTagResponse)
    ])),
    contents: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.union([
        /* @__PURE__ */ z.array(/* @__PURE__ */ z.uuid()),
        /* @__PURE__ */ z.array(zProductContentResponse)
    ])),
    metadata: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.union([
        /* @__PURE__ */ z.array(/* @__PURE__ */ z.uuid()),
        /* @__PURE__ */ z.array(zProductMetadataResponse)
    ])),
    relations: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.union([
        /* @__PURE__ */ z.array(/* @__PURE__ */ z.uuid()),
        /* @__PURE__ */ z.array(zProductRelationResponse)
    ])),
    completeness: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.unknown())
});

/**
 * One page of products.
 */
export const zProductPage: z.ZodMiniType = /* @__PURE__ */ z.object({
    items: /* @__PURE__ */ z.array(zProductResponse),
    pagination: zPaginationResult
});

/**
 * A product to create. Documented as an element of the bulk create.
 */
export const zProductCreate: z.ZodMiniType = /* @__PURE__ */ z.object({
    familyUuid: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.uuid()),
    skuUuid: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.uuid()),
    parentUuid: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.uuid()),
    brandUuid: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.uuid()),
    type: zProductType,
    code: /* @__PURE__ */ z.string()
});

/**
 * A product to change and the members to change. Derived as the single update is.
 */
export const zProductBulkUpdate: z.ZodMiniType = /* @__PURE__ */ z.object({
    uuid: /* @__PURE__ */ z.uuid(),
    familyUuid: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.uuid()),
    skuUuid: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.uuid()),
    parentUuid: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.uuid()),
    brandUuid: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.uuid()),
    code: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string())
});

/**
 * The values are documented, the table is not; it is derived from SKUs. publish: draft or unpublished to published. unpublish: published to unpublished. remove: draft, published or unpublished to removed. restore: removed to unpublished. Where archive and unarchive start and lead is unknown.
 */
export const zProductTransition: z.ZodMiniType = /* @__PURE__ */ z.enum([
    'publish',
    'unpublish',
    'archive',
    'unarchive',
    'remove',
    'restore'
]);

/**
 * The transition to make, and the products to make it for. As documented for assets.
 */
export const zProductBulkLifecycle: z.ZodMiniType = /* @__PURE__ */ z.object({
    transition: zProductTransition,
    uuids: /* @__PURE__ */ z.array(/* @__PURE__ */ z.uuid())
});

/**
 * Members of a product to change. Derived from the bulk create and the rule that every member of an update is optional.
 */
export const zProductUpdate: z.ZodMiniType = /* @__PURE__ */ z.object({
    familyUuid: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.uuid()),
    skuUuid: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.uuid()),
    parentUuid: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.uuid()),
    brandUuid: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.uuid()),
    code: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string())
});

/**
 * The transition to make.
 */
export const zProductLifecycle: z.ZodMiniType = /* @__PURE__ */ z.object({
    transition: zProductTransition
});

/**
 * One page of product metadata.
 */
export const zProductMetadataPage: z.ZodMiniType = /* @__PURE__ */ z.object({
    items: /* @__PURE__ */ z.array(zProductMetadataResponse),
    pagination: zPaginationResult
});

/**
 * A product metadata entry to create. Derived from the answer.
 */
export const zProductMetadataCreate: z.ZodMiniType = /* @__PURE__ */ z.object({
    localeUuid: /* @__PURE__ */ z.uuid(),
    type: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string()),
    key: /* @__PURE__ */ z.string(),
    value: /* @__PURE__ */ z.string()
});

/**
 * A product metadata entry to change and the members to change. Derived as the single update is.
 */
export const zProductMetadataBulkUpdate: z.ZodMiniType = /* @__PURE__ */ z.object({
    uuid: /* @__PURE__ */ z.uuid(),
    type: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string()),
    key: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string()),
    value: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string())
});

/**
 * Members to change. Derived from the create and the rule that every member of an update is optional.
 */
export const zProductMetadataUpdate: z.ZodMiniType = /* @__PURE__ */ z.object({
    type: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string()),
    key: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string()),
    value: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string())
});

/**
 * One page of product relations.
 */
export const zProductRelationPage: z.ZodMiniType = /* @__PURE__ */ z.object({
    items: /* @__PURE__ */ z.array(zProductRelationResponse),
    pagination: zPaginationResult
});

/**
 * A product relation to create. Derived from the answer.
 */
export const zProductRelationCreate: z.ZodMiniType = /* @__PURE__ */ z.object({
    productReferenceUuid: /* @__PURE__ */ z.uuid(),
    productRelationTypeUuid: /* @__PURE__ */ z.uuid()
});

/**
 * A relation to change and the members to change. The other product cannot be changed.
 */
export const zProductRelationBulkUpdate: z.ZodMiniType = /* @__PURE__ */ z.object({
    uuid: /* @__PURE__ */ z.uuid(),
    productRelationTypeUuid: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.uuid())
});

/**
 * Members to change. Derived from the create and the rule that every member of an update is optional.
 */
export const zProductRelationUpdate: z.ZodMiniType = /* @__PURE__ */ z.object({
    productRelationTypeUuid: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.uuid())
});

/**
 * From one product to the other, or symmetrical and visible from both.
 */
export const zProductRelationDirection: z.ZodMiniType = /* @__PURE__ */ z.enum(['oneWay', 'twoWay']);

/**
 * A type of relation.
 */
export const zProductRelationTypeResponse: z.ZodMiniType = /* @__PURE__ */ z.object({
    uuid: /* @__PURE__ */ z.uuid(),
    createdAt: /* @__PURE__ */ z.iso.datetime({ offset: true }),
    updatedAt: /* @__PURE__ */ z.iso.datetime({ offset: true }),
    code: /* @__PURE__ */ z.string(),
    direction: zProductRelationDirection,
    reverseRelationTypeUuid: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.uuid())
});

/**
 * One page of product relation types.
 */
export const zProductRelationTypePage: z.ZodMiniType = /* @__PURE__ */ z.object({
    items: /* @__PURE__ */ z.array(zProductRelationTypeResponse),
    pagination: zPaginationResult
});

/**
 * A product relation type to create. Derived from the answer.
 */
export const zProductRelationTypeCreate: z.ZodMiniType = /* @__PURE__ */ z.object({
    code: /* @__PURE__ */ z.string(),
    direction: zProductRelationDirection,
    reverseRelationTypeUuid: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.uuid())
});

/**
 * A product relation type to change and the members to change. Derived as the single update is.
 */
export const zProductRelationTypeBulkUpdate: z.ZodMiniType = /* @__PURE__ */ z.object({
    uuid: /* @__PURE__ */ z.uuid(),
    code: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string()),
    direction: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.int()),
    reverseRelationTypeUuid: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.uuid())
});

/**
 * Members to change.
 */
export const zProductRelationTypeUpdate: z.ZodMiniType = /* @__PURE__ */ z.object({
    code: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string()),
    direction: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.int()),
    reverseRelationTypeUuid: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.uuid())
});

/**
 * One page of product tags.
 */
export const zProductTagPage: z.ZodMiniType = /* @__PURE__ */ z.object({
    items: /* @__PURE__ */ z.array(zProductTagResponse),
    pagination: zPaginationResult
});

/**
 * A tag to put on the product. Derived from the answer.
 */
export const zProductTagCreate: z.ZodMiniType = /* @__PURE__ */ z.object({
    tagUuid: /* @__PURE__ */ z.uuid()
});

/**
 * One page of product terms.
 */
export const zProductTermPage: z.ZodMiniType = /* @__PURE__ */ z.object({
    items: /* @__PURE__ */ z.array(zProductTermResponse),
    pagination: zPaginationResult
});

/**
 * A product term to create. Derived from the answer.
 */
export const zProductTermCreate: z.ZodMiniType = /* @__PURE__ */ z.object({
    attributeTermUuid: /* @__PURE__ */ z.uuid()
});

/**
 * A member of the organization. The reference shows the three UUIDs and is cut there; the rest is derived.
 */
export const zOrganizationMemberResponse: z.ZodMiniType = /* @__PURE__ */ z.object({
    uuid: /* @__PURE__ */ z.uuid(),
    organizationUuid: /* @__PURE__ */ z.uuid(),
    accountUuid: /* @__PURE__ */ z.uuid(),
    roleUuid: /* @__PURE__ */ z.uuid(),
    createdAt: /* @__PURE__ */ z.iso.datetime({ offset: true }),
    updatedAt: /* @__PURE__ */ z.iso.datetime({ offset: true })
});

/**
 * One page of organization members.
 */
export const zOrganizationMemberPage: z.ZodMiniType = /* @__PURE__ */ z.object({
    items: /* @__PURE__ */ z.array(zOrganizationMemberResponse),
    pagination: zPaginationResult
});

/**
 * An account to add, and its role.
 */
export const zOrganizationMemberCreate: z.ZodMiniType = /* @__PURE__ */ z.object({
    accountUuid: /* @__PURE__ */ z.uuid(),
    roleUuid: /* @__PURE__ */ z.uuid()
});

/**
 * Members to change. Derived from the create and the rule that every member of an update is optional.
 */
export const zOrganizationMemberUpdate: z.ZodMiniType = /* @__PURE__ */ z.object({
    roleUuid: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.uuid())
});

/**
 * Unit of length.
 */
export const zDimensionUnit: z.ZodMiniType = /* @__PURE__ */ z.enum([
    'millimeter',
    'centimeter',
    'meter',
    'inch',
    'foot'
]);

/**
 * Unit of weight.
 */
export const zWeightUnit: z.ZodMiniType = /* @__PURE__ */ z.enum([
    'gram',
    'kilogram',
    'pound',
    'ounce'
]);

/**
 * The organization of the token. That it has one base unit each and further units is documented; the members are derived.
 */
export const zOrganizationResponse: z.ZodMiniType = /* @__PURE__ */ z.object({
    uuid: /* @__PURE__ */ z.uuid(),
    createdAt: /* @__PURE__ */ z.iso.datetime({ offset: true }),
    updatedAt: /* @__PURE__ */ z.iso.datetime({ offset: true }),
    name: /* @__PURE__ */ z.string(),
    baseDimensionUnit: zDimensionUnit,
    baseWeightUnit: zWeightUnit,
    dimensionUnits: /* @__PURE__ */ z.array(zDimensionUnit),
    weightUnits: /* @__PURE__ */ z.array(zWeightUnit)
});

/**
 * Members to change. Derived from the answer and the rule that every member of an update is optional.
 */
export const zOrganizationUpdate: z.ZodMiniType = /* @__PURE__ */ z.object({
    name: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string()),
    baseDimensionUnit: /* @__PURE__ */ z.nullish(zDimensionUnit),
    baseWeightUnit: /* @__PURE__ */ z.nullish(zWeightUnit),
    dimensionUnits: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.array(zDimensionUnit)),
    weightUnits: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.array(zWeightUnit))
});

/**
 * What a role allows. read is to view, write to create and change, delete to remove, admin to manage the organization.
 */
export const zOrganizationPermission: z.ZodMiniType = /* @__PURE__ */ z.enum([
    'read',
    'write',
    'delete',
    'admin'
]);

/**
 * A role. The permissions are named by the authentication guide; the rest is derived.
 */
export const zOrganizationRoleResponse: z.ZodMiniType = /* @__PURE__ */ z.object({
    uuid: /* @__PURE__ */ z.uuid(),
    createdAt: /* @__PURE__ */ z.iso.datetime({ offset: true }),
    updatedAt: /* @__PURE__ */ z.iso.datetime({ offset: true }),
    name: /* @__PURE__ */ z.string(),
    permissions: /* @__PURE__ */ z.array(zOrganizationPermission)
});

/**
 * One page of organization roles.
 */
export const zOrganizationRolePage: z.ZodMiniType = /* @__PURE__ */ z.object({
    items: /* @__PURE__ */ z.array(zOrganizationRoleResponse),
    pagination: zPaginationResult
});

/**
 * Where a locale is in its life cycle.
 */
export const zLocaleStatus: z.ZodMiniType = /* @__PURE__ */ z.enum([
    'draft',
    'active',
    'inactive',
    'removed'
]);

/**
 * A language or regional variant for contents.
 */
export const zLocaleResponse: z.ZodMiniType = /* @__PURE__ */ z.object({
    uuid: /* @__PURE__ */ z.uuid(),
    createdAt: /* @__PURE__ */ z.iso.datetime({ offset: true }),
    updatedAt: /* @__PURE__ */ z.iso.datetime({ offset: true }),
    removedAt: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.iso.datetime({ offset: true })),
    status: zLocaleStatus,
    name: /* @__PURE__ */ z.string(),
    code: /* @__PURE__ */ z.string(),
    isDefault: /* @__PURE__ */ z.boolean()
});

/**
 * One page of locales.
 */
export const zLocalePage: z.ZodMiniType = /* @__PURE__ */ z.object({
    items: /* @__PURE__ */ z.array(zLocaleResponse),
    pagination: zPaginationResult
});

/**
 * A locale to create. Derived from the answer and from the error codes for a missing name or code.
 */
export const zLocaleCreate: z.ZodMiniType = /* @__PURE__ */ z.object({
    name: /* @__PURE__ */ z.string(),
    code: /* @__PURE__ */ z.string(),
    isDefault: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.boolean())
});

/**
 * A locale to change and the members to change. Derived as the single update is.
 */
export const zLocaleBulkUpdate: z.ZodMiniType = /* @__PURE__ */ z.object({
    uuid: /* @__PURE__ */ z.uuid(),
    name: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string()),
    code: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string()),
    isDefault: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.boolean())
});

/**
 * draft: active, inactive or removed to draft. activate: draft or inactive to active. deactivate: active to inactive. remove: draft, active or inactive to removed. restore: removed to inactive.
 */
export const zLocaleTransition: z.ZodMiniType = /* @__PURE__ */ z.enum([
    'draft',
    'activate',
    'deactivate',
    'remove',
    'restore'
]);

/**
 * The transition to make, and the locales to make it for. As documented for assets.
 */
export const zLocaleBulkLifecycle: z.ZodMiniType = /* @__PURE__ */ z.object({
    transition: zLocaleTransition,
    uuids: /* @__PURE__ */ z.array(/* @__PURE__ */ z.uuid())
});

/**
 * Members to change. Derived from the answer and the rule that every member of an update is optional.
 */
export const zLocaleUpdate: z.ZodMiniType = /* @__PURE__ */ z.object({
    name: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string()),
    code: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string()),
    isDefault: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.boolean())
});

/**
 * The transition to make.
 */
export const zLocaleLifecycle: z.ZodMiniType = /* @__PURE__ */ z.object({
    transition: zLocaleTransition
});

/**
 * Texts of a category in one locale. Derived from the contents of attributes.
 */
export const zCategoryContentResponse: z.ZodMiniType = /* @__PURE__ */ z.object({
    uuid: /* @__PURE__ */ z.uuid(),
    categoryUuid: /* @__PURE__ */ z.uuid(),
    localeUuid: /* @__PURE__ */ z.uuid(),
    createdAt: /* @__PURE__ */ z.iso.datetime({ offset: true }),
    updatedAt: /* @__PURE__ */ z.iso.datetime({ offset: true }),
    label: /* @__PURE__ */ z.string(),
    description: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string())
});

/**
 * One page of category contents.
 */
export const zCategoryContentPage: z.ZodMiniType = /* @__PURE__ */ z.object({
    items: /* @__PURE__ */ z.array(zCategoryContentResponse),
    pagination: zPaginationResult
});

/**
 * Texts to add in one locale. Derived from the answer.
 */
export const zCategoryContentCreate: z.ZodMiniType = /* @__PURE__ */ z.object({
    localeUuid: /* @__PURE__ */ z.uuid(),
    label: /* @__PURE__ */ z.string(),
    description: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string())
});

/**
 * Texts to change. Derived from the answer and the rule that every member of an update is optional.
 */
export const zCategoryContentUpdate: z.ZodMiniType = /* @__PURE__ */ z.object({
    label: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string()),
    description: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string())
});

/**
 * Where a category is in its life cycle.
 */
export const zCategoryStatus: z.ZodMiniType = /* @__PURE__ */ z.enum([
    'draft',
    'published',
    'unpublished',
    'removed'
]);

/**
 * A category.
 */
export const zCategoryResponse: z.ZodMiniType = /* @__PURE__ */ z.object({
    uuid: /* @__PURE__ */ z.uuid(),
    parentUuid: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.uuid()),
    createdAt: /* @__PURE__ */ z.iso.datetime({ offset: true }),
    updatedAt: /* @__PURE__ */ z.iso.datetime({ offset: true }),
    removedAt: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.iso.datetime({ offset: true })),
    status: zCategoryStatus,
    code: /* @__PURE__ */ z.string(),
    contents: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.union([
        /* @__PURE__ */ z.array(/* @__PURE__ */ z.uuid()),
        /* @__PURE__ */ z.array(zCategoryContentResponse)
    ]))
});

/**
 * One page of categories.
 */
export const zCategoryPage: z.ZodMiniType = /* @__PURE__ */ z.object({
    items: /* @__PURE__ */ z.array(zCategoryResponse),
    pagination: zPaginationResult
});

/**
 * A category to create. Derived from the answer.
 */
export const zCategoryCreate: z.ZodMiniType = /* @__PURE__ */ z.object({
    parentUuid: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.uuid()),
    code: /* @__PURE__ */ z.string()
});

/**
 * A category to change and the members to change. Derived as the single update is.
 */
export const zCategoryBulkUpdate: z.ZodMiniType = /* @__PURE__ */ z.object({
    uuid: /* @__PURE__ */ z.uuid(),
    parentUuid: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.uuid()),
    code: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string())
});

/**
 * Derived from SKUs. publish: draft or unpublished to published. unpublish: published to unpublished. remove: draft, published or unpublished to removed. restore: removed to unpublished.
 */
export const zCategoryTransition: z.ZodMiniType = /* @__PURE__ */ z.enum([
    'publish',
    'unpublish',
    'remove',
    'restore'
]);

/**
 * The transition to make, and the categories to make it for. As documented for assets.
 */
export const zCategoryBulkLifecycle: z.ZodMiniType = /* @__PURE__ */ z.object({
    transition: zCategoryTransition,
    uuids: /* @__PURE__ */ z.array(/* @__PURE__ */ z.uuid())
});

/**
 * Members to change. Derived from the create and the rule that every member of an update is optional.
 */
export const zCategoryUpdate: z.ZodMiniType = /* @__PURE__ */ z.object({
    parentUuid: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.uuid()),
    code: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string())
});

/**
 * The transition to make.
 */
export const zCategoryLifecycle: z.ZodMiniType = /* @__PURE__ */ z.object({
    transition: zCategoryTransition
});

/**
 * Texts of a brand in one locale. Derived from the contents of attributes.
 */
export const zBrandContentResponse: z.ZodMiniType = /* @__PURE__ */ z.object({
    uuid: /* @__PURE__ */ z.uuid(),
    brandUuid: /* @__PURE__ */ z.uuid(),
    localeUuid: /* @__PURE__ */ z.uuid(),
    createdAt: /* @__PURE__ */ z.iso.datetime({ offset: true }),
    updatedAt: /* @__PURE__ */ z.iso.datetime({ offset: true }),
    label: /* @__PURE__ */ z.string(),
    description: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string())
});

/**
 * One page of brand contents.
 */
export const zBrandContentPage: z.ZodMiniType = /* @__PURE__ */ z.object({
    items: /* @__PURE__ */ z.array(zBrandContentResponse),
    pagination: zPaginationResult
});

/**
 * Texts to add in one locale. Derived from the answer.
 */
export const zBrandContentCreate: z.ZodMiniType = /* @__PURE__ */ z.object({
    localeUuid: /* @__PURE__ */ z.uuid(),
    label: /* @__PURE__ */ z.string(),
    description: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string())
});

/**
 * Texts to change. Derived from the answer and the rule that every member of an update is optional.
 */
export const zBrandContentUpdate: z.ZodMiniType = /* @__PURE__ */ z.object({
    label: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string()),
    description: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string())
});

/**
 * Where a brand is in its life cycle.
 */
export const zBrandStatus: z.ZodMiniType = /* @__PURE__ */ z.enum([
    'draft',
    'published',
    'unpublished',
    'removed'
]);

/**
 * A brand. Members without a mark are derived from other entities.
 */
export const zBrandResponse: z.ZodMiniType = /* @__PURE__ */ z.object({
    uuid: /* @__PURE__ */ z.uuid(),
    createdAt: /* @__PURE__ */ z.iso.datetime({ offset: true }),
    updatedAt: /* @__PURE__ */ z.iso.datetime({ offset: true }),
    removedAt: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.iso.datetime({ offset: true })),
    status: zBrandStatus,
    code: /* @__PURE__ */ z.string(),
    contents: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.union([
        /* @__PURE__ */ z.array(/* @__PURE__ */ z.uuid()),
        /* @__PURE__ */ z.array(zBrandContentResponse)
    ]))
});

/**
 * One page of brands.
 */
export const zBrandPage: z.ZodMiniType = /* @__PURE__ */ z.object({
    items: /* @__PURE__ */ z.array(zBrandResponse),
    pagination: zPaginationResult
});

/**
 * A brand to create. Derived from the answer.
 */
export const zBrandCreate: z.ZodMiniType = /* @__PURE__ */ z.object({
    code: /* @__PURE__ */ z.string()
});

/**
 * A brand to change and the members to change. Derived as the single update is.
 */
export const zBrandBulkUpdate: z.ZodMiniType = /* @__PURE__ */ z.object({
    uuid: /* @__PURE__ */ z.uuid(),
    code: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string())
});

/**
 * Derived from SKUs. publish: draft or unpublished to published. unpublish: published to unpublished. remove: draft, published or unpublished to removed. restore: removed to unpublished.
 */
export const zBrandTransition: z.ZodMiniType = /* @__PURE__ */ z.enum([
    'publish',
    'unpublish',
    'remove',
    'restore'
]);

/**
 * The transition to make, and the brands to make it for. As documented for assets.
 */
export const zBrandBulkLifecycle: z.ZodMiniType = /* @__PURE__ */ z.object({
    transition: zBrandTransition,
    uuids: /* @__PURE__ */ z.array(/* @__PURE__ */ z.uuid())
});

/**
 * Members to change. Derived from the create and the rule that every member of an update is optional.
 */
export const zBrandUpdate: z.ZodMiniType = /* @__PURE__ */ z.object({
    code: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string())
});

/**
 * The transition to make.
 */
export const zBrandLifecycle: z.ZodMiniType = /* @__PURE__ */ z.object({
    transition: zBrandTransition
});

/**
 * Texts of an attribute in one locale. The reference shows the members up to `label` and is cut there; what follows is derived.
 */
export const zAttributeContentResponse: z.ZodMiniType = /* @__PURE__ */ z.object({
    uuid: /* @__PURE__ */ z.uuid(),
    attributeUuid: /* @__PURE__ */ z.uuid(),
    localeUuid: /* @__PURE__ */ z.uuid(),
    createdAt: /* @__PURE__ */ z.iso.datetime({ offset: true }),
    updatedAt: /* @__PURE__ */ z.iso.datetime({ offset: true }),
    label: /* @__PURE__ */ z.string(),
    description: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string())
});

/**
 * One page of attribute contents.
 */
export const zAttributeContentPage: z.ZodMiniType = /* @__PURE__ */ z.object({
    items: /* @__PURE__ */ z.array(zAttributeContentResponse),
    pagination: zPaginationResult
});

/**
 * Texts to add in one locale. Derived from the answer.
 */
export const zAttributeContentCreate: z.ZodMiniType = /* @__PURE__ */ z.object({
    localeUuid: /* @__PURE__ */ z.uuid(),
    label: /* @__PURE__ */ z.string(),
    description: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string())
});

/**
 * Texts to change. Derived from the answer and the rule that every member of an update is optional.
 */
export const zAttributeContentUpdate: z.ZodMiniType = /* @__PURE__ */ z.object({
    label: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string()),
    description: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string())
});

/**
 * Where an attribute is in its life cycle.
 */
export const zAttributeStatus: z.ZodMiniType = /* @__PURE__ */ z.enum([
    'draft',
    'published',
    'unpublished',
    'removed'
]);

/**
 * An attribute. Derived from other entities.
 */
export const zAttributeResponse: z.ZodMiniType = /* @__PURE__ */ z.object({
    uuid: /* @__PURE__ */ z.uuid(),
    createdAt: /* @__PURE__ */ z.iso.datetime({ offset: true }),
    updatedAt: /* @__PURE__ */ z.iso.datetime({ offset: true }),
    removedAt: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.iso.datetime({ offset: true })),
    status: zAttributeStatus,
    code: /* @__PURE__ */ z.string(),
    contents: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.union([
        /* @__PURE__ */ z.array(/* @__PURE__ */ z.uuid()),
        /* @__PURE__ */ z.array(zAttributeContentResponse)
    ]))
});

/**
 * One page of attributes.
 */
export const zAttributePage: z.ZodMiniType = /* @__PURE__ */ z.object({
    items: /* @__PURE__ */ z.array(zAttributeResponse),
    pagination: zPaginationResult
});

/**
 * An attribute to create. Derived from the answer.
 */
export const zAttributeCreate: z.ZodMiniType = /* @__PURE__ */ z.object({
    code: /* @__PURE__ */ z.string()
});

/**
 * An attribute to change and the members to change. Derived as the single update is.
 */
export const zAttributeBulkUpdate: z.ZodMiniType = /* @__PURE__ */ z.object({
    uuid: /* @__PURE__ */ z.uuid(),
    code: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string())
});

/**
 * Derived from SKUs. publish: draft or unpublished to published. unpublish: published to unpublished. remove: draft, published or unpublished to removed. restore: removed to unpublished.
 */
export const zAttributeTransition: z.ZodMiniType = /* @__PURE__ */ z.enum([
    'publish',
    'unpublish',
    'remove',
    'restore'
]);

/**
 * The transition to make, and the attributes to make it for. As documented for assets.
 */
export const zAttributeBulkLifecycle: z.ZodMiniType = /* @__PURE__ */ z.object({
    transition: zAttributeTransition,
    uuids: /* @__PURE__ */ z.array(/* @__PURE__ */ z.uuid())
});

/**
 * Members to change. Derived from the create and the rule that every member of an update is optional.
 */
export const zAttributeUpdate: z.ZodMiniType = /* @__PURE__ */ z.object({
    code: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string())
});

/**
 * The transition to make.
 */
export const zAttributeLifecycle: z.ZodMiniType = /* @__PURE__ */ z.object({
    transition: zAttributeTransition
});

/**
 * Texts of an attribute term in one locale. Derived from the contents of attributes.
 */
export const zAttributeTermContentResponse: z.ZodMiniType = /* @__PURE__ */ z.object({
    uuid: /* @__PURE__ */ z.uuid(),
    attributeTermUuid: /* @__PURE__ */ z.uuid(),
    localeUuid: /* @__PURE__ */ z.uuid(),
    createdAt: /* @__PURE__ */ z.iso.datetime({ offset: true }),
    updatedAt: /* @__PURE__ */ z.iso.datetime({ offset: true }),
    label: /* @__PURE__ */ z.string(),
    description: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string())
});

/**
 * One page of attribute term contents.
 */
export const zAttributeTermContentPage: z.ZodMiniType = /* @__PURE__ */ z.object({
    items: /* @__PURE__ */ z.array(zAttributeTermContentResponse),
    pagination: zPaginationResult
});

/**
 * Texts to add in one locale. Derived from the answer.
 */
export const zAttributeTermContentCreate: z.ZodMiniType = /* @__PURE__ */ z.object({
    localeUuid: /* @__PURE__ */ z.uuid(),
    label: /* @__PURE__ */ z.string(),
    description: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string())
});

/**
 * Texts to change. Derived from the answer and the rule that every member of an update is optional.
 */
export const zAttributeTermContentUpdate: z.ZodMiniType = /* @__PURE__ */ z.object({
    label: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string()),
    description: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string())
});

/**
 * A term of an attribute. The reference shows it with a name; `code` and `contents` follow newer entities.
 */
export const zAttributeTermResponse: z.ZodMiniType = /* @__PURE__ */ z.object({
    uuid: /* @__PURE__ */ z.uuid(),
    attributeUuid: /* @__PURE__ */ z.uuid(),
    createdAt: /* @__PURE__ */ z.iso.datetime({ offset: true }),
    updatedAt: /* @__PURE__ */ z.iso.datetime({ offset: true }),
    code: /* @__PURE__ */ z.string(),
    contents: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.union([
        /* @__PURE__ */ z.array(/* @__PURE__ */ z.uuid()),
        /* @__PURE__ */ z.array(zAttributeTermContentResponse)
    ]))
});

/**
 * One page of attribute terms.
 */
export const zAttributeTermPage: z.ZodMiniType = /* @__PURE__ */ z.object({
    items: /* @__PURE__ */ z.array(zAttributeTermResponse),
    pagination: zPaginationResult
});

/**
 * An attribute term to create. Derived from the answer.
 */
export const zAttributeTermCreate: z.ZodMiniType = /* @__PURE__ */ z.object({
    code: /* @__PURE__ */ z.string()
});

/**
 * An attribute term to change and the members to change. Derived as the single update is.
 */
export const zAttributeTermBulkUpdate: z.ZodMiniType = /* @__PURE__ */ z.object({
    uuid: /* @__PURE__ */ z.uuid(),
    code: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string())
});

/**
 * Members to change. Derived from the create and the rule that every member of an update is optional.
 */
export const zAttributeTermUpdate: z.ZodMiniType = /* @__PURE__ */ z.object({
    code: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string())
});

/**
 * Where an asset is in its life cycle.
 */
export const zAssetStatus: z.ZodMiniType = /* @__PURE__ */ z.enum([
    'draft',
    'published',
    'unpublished',
    'archived',
    'removed'
]);

/**
 * Kind of an asset.
 */
export const zAssetCategory: z.ZodMiniType = /* @__PURE__ */ z.enum([
    'image',
    'video',
    'audio',
    'document',
    'design',
    'archive',
    'data'
]);

/**
 * Where an asset is stored.
 */
export const zAssetStorageLocation: z.ZodMiniType = /* @__PURE__ */ z.enum(['s3']);

/**
 * An entry of an asset's metadata.
 */
export const zMetadataResponse: z.ZodMiniType = /* @__PURE__ */ z.object({
    uuid: /* @__PURE__ */ z.uuid(),
    assetUuid: /* @__PURE__ */ z.uuid(),
    createdAt: /* @__PURE__ */ z.iso.datetime({ offset: true }),
    updatedAt: /* @__PURE__ */ z.iso.datetime({ offset: true }),
    key: /* @__PURE__ */ z.string(),
    value: /* @__PURE__ */ z.string()
});

/**
 * Whether the content of a file was uploaded.
 */
export const zAssetFileStatus: z.ZodMiniType = /* @__PURE__ */ z.enum(['awaitingUpload', 'uploaded']);

/**
 * What a file is among the files of its asset.
 */
export const zAssetFileVariationType: z.ZodMiniType = /* @__PURE__ */ z.enum([
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
]);

/**
 * A file of an asset. Documented as the answer of an initiated upload, which also has `presignedUrl`.
 */
export const zAssetFileResponse: z.ZodMiniType = /* @__PURE__ */ z.object({
    uuid: /* @__PURE__ */ z.uuid(),
    assetUuid: /* @__PURE__ */ z.uuid(),
    createdAt: /* @__PURE__ */ z.iso.datetime({ offset: true }),
    status: zAssetFileStatus,
    variationType: zAssetFileVariationType,
    storageLocation: zAssetStorageLocation,
    mimeType: /* @__PURE__ */ z.string(),
    extension: /* @__PURE__ */ z.string(),
    storageSize: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.int()),
    checksum: /* @__PURE__ */ z.string(),
    isAutogenerated: /* @__PURE__ */ z.boolean()
});

/**
 * An asset.
 */
export const zAssetResponse: z.ZodMiniType = /* @__PURE__ */ z.object({
    uuid: /* @__PURE__ */ z.uuid(),
    createdAt: /* @__PURE__ */ z.iso.datetime({ offset: true }),
    updatedAt: /* @__PURE__ */ z.iso.datetime({ offset: true }),
    removedAt: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.iso.datetime({ offset: true })),
    archivedAt: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.iso.datetime({ offset: true })),
    status: zAssetStatus,
    category: zAssetCategory,
    storageLocation: zAssetStorageLocation,
    name: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string()),
    description: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string()),
    altText: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string()),
    metadata: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.union([
        /* @__PURE__ */ z.array(/* @__PURE__ */ z.uuid()),
        /* @__PURE__ */ z.array(zMetadataResponse)
    ])),
    files: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.union([
        /* @__PURE__ */ z.array(/* @__PURE__ */ z.uuid()),
        /* @__PURE__ */ z.array(zAssetFileResponse)
    ]))
});

/**
 * One page of assets.
 */
export const zAssetPage: z.ZodMiniType = /* @__PURE__ */ z.object({
    items: /* @__PURE__ */ z.array(zAssetResponse),
    pagination: zPaginationResult
});

/**
 * An asset to create. Derived from the answer.
 */
export const zAssetCreate: z.ZodMiniType = /* @__PURE__ */ z.object({
    category: zAssetCategory,
    storageLocation: zAssetStorageLocation,
    name: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string()),
    description: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string()),
    altText: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string())
});

/**
 * An asset to change and the members to change. Derived as the single update is.
 */
export const zAssetBulkUpdate: z.ZodMiniType = /* @__PURE__ */ z.object({
    uuid: /* @__PURE__ */ z.uuid(),
    category: /* @__PURE__ */ z.nullish(zAssetCategory),
    name: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string()),
    description: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string()),
    altText: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string())
});

/**
 * The values are documented, the table is not; it is derived from SKUs. Where archive and unarchive start and lead is unknown.
 */
export const zAssetTransition: z.ZodMiniType = /* @__PURE__ */ z.enum([
    'remove',
    'restore',
    'publish',
    'unpublish',
    'archive',
    'unarchive'
]);

/**
 * The transition to make, and the assets to make it for.
 */
export const zAssetBulkLifecycle: z.ZodMiniType = /* @__PURE__ */ z.object({
    transition: zAssetTransition,
    uuids: /* @__PURE__ */ z.array(/* @__PURE__ */ z.uuid())
});

/**
 * Members to change. Derived from the create and the rule that every member of an update is optional.
 */
export const zAssetUpdate: z.ZodMiniType = /* @__PURE__ */ z.object({
    category: /* @__PURE__ */ z.nullish(zAssetCategory),
    name: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string()),
    description: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string()),
    altText: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string())
});

/**
 * The transition to make.
 */
export const zAssetLifecycle: z.ZodMiniType = /* @__PURE__ */ z.object({
    transition: zAssetTransition
});

/**
 * Words the filter takes. The reference lists those of assets, although a file has others; the two of files are added by derivation.
 */
export const zAssetFileStatusFilter: z.ZodMiniType = /* @__PURE__ */ z.enum([
    'awaitingUpload',
    'uploaded',
    'draft',
    'published',
    'unpublished',
    'archived',
    'removed'
]);

/**
 * One page of asset files.
 */
export const zAssetFilePage: z.ZodMiniType = /* @__PURE__ */ z.object({
    items: /* @__PURE__ */ z.array(zAssetFileResponse),
    pagination: zPaginationResult
});

/**
 * A file to upload.
 */
export const zAssetFileUpload: z.ZodMiniType = /* @__PURE__ */ z.object({
    variationType: zAssetFileVariationType,
    storageLocation: zAssetStorageLocation,
    mimeType: /* @__PURE__ */ z.string().check(/* @__PURE__ */ z.maxLength(255)),
    extension: /* @__PURE__ */ z.string().check(/* @__PURE__ */ z.maxLength(10))
});

/**
 * A file whose upload was initiated.
 */
export const zAssetFileUploadResponse: z.ZodMiniType = /* @__PURE__ */ z.object({
    uuid: /* @__PURE__ */ z.uuid(),
    assetUuid: /* @__PURE__ */ z.uuid(),
    createdAt: /* @__PURE__ */ z.iso.datetime({ offset: true }),
    status: zAssetFileStatus,
    variationType: zAssetFileVariationType,
    storageLocation: zAssetStorageLocation,
    mimeType: /* @__PURE__ */ z.string(),
    extension: /* @__PURE__ */ z.string(),
    storageSize: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.int()),
    checksum: /* @__PURE__ */ z.string(),
    isAutogenerated: /* @__PURE__ */ z.boolean(),
    presignedUrl: /* @__PURE__ */ z.url()
});

/**
 * A file to upload, and the asset it belongs to.
 */
export const zAssetFileBulkUpload: z.ZodMiniType = /* @__PURE__ */ z.object({
    assetUuid: /* @__PURE__ */ z.uuid(),
    variationType: zAssetFileVariationType,
    storageLocation: zAssetStorageLocation,
    mimeType: /* @__PURE__ */ z.string().check(/* @__PURE__ */ z.maxLength(255)),
    extension: /* @__PURE__ */ z.string().check(/* @__PURE__ */ z.maxLength(10))
});

/**
 * One page of asset metadata.
 */
export const zAssetMetadataPage: z.ZodMiniType = /* @__PURE__ */ z.object({
    items: /* @__PURE__ */ z.array(zMetadataResponse),
    pagination: zPaginationResult
});

/**
 * An asset metadata entry to create. Derived from the answer.
 */
export const zAssetMetadataCreate: z.ZodMiniType = /* @__PURE__ */ z.object({
    key: /* @__PURE__ */ z.string(),
    value: /* @__PURE__ */ z.string()
});

/**
 * Members to change. Derived from the create and the rule that every member of an update is optional.
 */
export const zAssetMetadataUpdate: z.ZodMiniType = /* @__PURE__ */ z.object({
    key: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string()),
    value: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.string())
});

/**
 * UUID of the tag.
 */
export const zTagUuid: z.ZodMiniType = /* @__PURE__ */ z.uuid();

/**
 * Only those with one of these UUIDs.
 */
export const zUuidsEq: z.ZodMiniType = /* @__PURE__ */ z.array(/* @__PURE__ */ z.uuid());

/**
 * Only those in one of these locales.
 */
export const zLocaleUuidsEq: z.ZodMiniType = /* @__PURE__ */ z.array(/* @__PURE__ */ z.uuid());

/**
 * Created at exactly this time.
 */
export const zCreatedAtEq: z.ZodMiniType = /* @__PURE__ */ z.iso.datetime({ offset: true });

/**
 * Created at this time or later.
 */
export const zCreatedAtMin: z.ZodMiniType = /* @__PURE__ */ z.iso.datetime({ offset: true });

/**
 * Created at this time or earlier.
 */
export const zCreatedAtMax: z.ZodMiniType = /* @__PURE__ */ z.iso.datetime({ offset: true });

/**
 * Sorts by `createdAt`.
 */
export const zCreatedAtOrder: z.ZodMiniType = zSortOrder;

/**
 * Last changed at exactly this time.
 */
export const zUpdatedAtEq: z.ZodMiniType = /* @__PURE__ */ z.iso.datetime({ offset: true });

/**
 * Last changed at this time or later.
 */
export const zUpdatedAtMin: z.ZodMiniType = /* @__PURE__ */ z.iso.datetime({ offset: true });

/**
 * Last changed at this time or earlier.
 */
export const zUpdatedAtMax: z.ZodMiniType = /* @__PURE__ */ z.iso.datetime({ offset: true });

/**
 * Sorts by `updatedAt`.
 */
export const zUpdatedAtOrder: z.ZodMiniType = zSortOrder;

/**
 * Number of the page. Default is 1.
 */
export const zPage: z.ZodMiniType = /* @__PURE__ */ z.int();

/**
 * Most items on the page. Default is 20. The maximum is not documented.
 */
export const zSize: z.ZodMiniType = /* @__PURE__ */ z.int();

/**
 * UUID of the localized content of the tag.
 */
export const zTagContentUuid: z.ZodMiniType = /* @__PURE__ */ z.uuid();

/**
 * Only those whose code is one of these.
 */
export const zCodesEq: z.ZodMiniType = /* @__PURE__ */ z.array(/* @__PURE__ */ z.string());

/**
 * Only those whose code contains this text.
 */
export const zCodeContains: z.ZodMiniType = /* @__PURE__ */ z.string();

/**
 * Only those whose code starts with this text.
 */
export const zCodeStarts: z.ZodMiniType = /* @__PURE__ */ z.string();

/**
 * Only those whose code ends with this text.
 */
export const zCodeEnds: z.ZodMiniType = /* @__PURE__ */ z.string();

/**
 * Sorts by `code`.
 */
export const zCodeOrder: z.ZodMiniType = zSortOrder;

/**
 * Sorts by `status`.
 */
export const zStatusOrder: z.ZodMiniType = zSortOrder;

/**
 * Only removed ones, or only those that are not.
 */
export const zIsRemovedEq: z.ZodMiniType = /* @__PURE__ */ z.boolean();

/**
 * Number of the page. Default is 1. Derived from other lists.
 */
export const zPageDerived: z.ZodMiniType = /* @__PURE__ */ z.int();

/**
 * Most items on the page. Default is 20. The maximum is not documented. Derived from other lists.
 */
export const zSizeDerived: z.ZodMiniType = /* @__PURE__ */ z.int();

/**
 * Fills `contents` with the UUIDs of the localized contents. Derived from the list of categories.
 */
export const zIncludeContentsDerived: z.ZodMiniType = /* @__PURE__ */ z.boolean();

/**
 * Fills `contents` with the localized contents in full. Derived from the list of categories.
 */
export const zExpandContentsDerived: z.ZodMiniType = /* @__PURE__ */ z.boolean();

/**
 * Only those with one of these UUIDs. Derived from other lists.
 */
export const zUuidsEqDerived: z.ZodMiniType = /* @__PURE__ */ z.array(/* @__PURE__ */ z.uuid());

/**
 * Only those whose code is one of these. Derived from other lists.
 */
export const zCodesEqDerived: z.ZodMiniType = /* @__PURE__ */ z.array(/* @__PURE__ */ z.string());

/**
 * UUID of the SKU.
 */
export const zSkuUuid: z.ZodMiniType = /* @__PURE__ */ z.uuid();

/**
 * Number of the page.
 */
export const zPageFromOne: z.ZodMiniType = /* @__PURE__ */ z._default(/* @__PURE__ */ z.int(), 1);

/**
 * Most items on the page. The maximum is not documented.
 */
export const zSizeOfTwenty: z.ZodMiniType = /* @__PURE__ */ z._default(/* @__PURE__ */ z.int(), 20);

/**
 * UUID of the dimensions of the SKU.
 */
export const zSkuDimensionUuid: z.ZodMiniType = /* @__PURE__ */ z.uuid();

/**
 * UUID of the weight of the SKU.
 */
export const zSkuWeightUuid: z.ZodMiniType = /* @__PURE__ */ z.uuid();

/**
 * UUID of the family.
 */
export const zFamilyUuid: z.ZodMiniType = /* @__PURE__ */ z.uuid();

/**
 * UUID of the association between family and asset type, not of the type.
 */
export const zFamilyAssetTypeUuid: z.ZodMiniType = /* @__PURE__ */ z.uuid();

/**
 * UUID of the association between family and attribute, not of the attribute.
 */
export const zFamilyAttributeUuid: z.ZodMiniType = /* @__PURE__ */ z.uuid();

/**
 * UUID of the association between family and category, not of the category.
 */
export const zFamilyCategoryUuid: z.ZodMiniType = /* @__PURE__ */ z.uuid();

/**
 * Only those whose name is one of these. Derived from other lists.
 */
export const zNamesEqDerived: z.ZodMiniType = /* @__PURE__ */ z.array(/* @__PURE__ */ z.string());

/**
 * Only those whose name contains this text.
 */
export const zNameContains: z.ZodMiniType = /* @__PURE__ */ z.string();

/**
 * Only those whose name starts with this text.
 */
export const zNameStarts: z.ZodMiniType = /* @__PURE__ */ z.string();

/**
 * Only those whose name ends with this text.
 */
export const zNameEnds: z.ZodMiniType = /* @__PURE__ */ z.string();

/**
 * Sorts by `name`.
 */
export const zNameOrder: z.ZodMiniType = zSortOrder;

/**
 * UUID of the association between family and relation type, not of the type.
 */
export const zFamilyRelationTypeUuid: z.ZodMiniType = /* @__PURE__ */ z.uuid();

/**
 * UUID of the product.
 */
export const zProductUuid: z.ZodMiniType = /* @__PURE__ */ z.uuid();

/**
 * UUID of the link between product and asset, not of the asset.
 */
export const zProductAssetUuid: z.ZodMiniType = /* @__PURE__ */ z.uuid();

/**
 * UUID of the product asset type.
 */
export const zProductAssetTypeUuid: z.ZodMiniType = /* @__PURE__ */ z.uuid();

/**
 * UUID of the link between product and attribute, not of the attribute.
 */
export const zProductAttributeUuid: z.ZodMiniType = /* @__PURE__ */ z.uuid();

/**
 * UUID of the link between product and category, not of the category.
 */
export const zProductCategoryUuid: z.ZodMiniType = /* @__PURE__ */ z.uuid();

/**
 * UUID of the localized content of the product.
 */
export const zProductContentUuid: z.ZodMiniType = /* @__PURE__ */ z.uuid();

/**
 * Sorts by `updatedAt`. Derived from other lists.
 */
export const zUpdatedAtOrderDerived: z.ZodMiniType = zSortOrder;

/**
 * Only archived ones, or only those that are not. Derived from the list of assets.
 */
export const zIsArchivedEqDerived: z.ZodMiniType = /* @__PURE__ */ z.boolean();

/**
 * Only removed ones, or only those that are not. Derived from other lists.
 */
export const zIsRemovedEqDerived: z.ZodMiniType = /* @__PURE__ */ z.boolean();

/**
 * UUID of the entry of the product's metadata. The name of the parameter is derived.
 */
export const zProductMetadataUuid: z.ZodMiniType = /* @__PURE__ */ z.uuid();

/**
 * UUID of the relation.
 */
export const zProductRelationUuid: z.ZodMiniType = /* @__PURE__ */ z.uuid();

/**
 * UUID of the product relation type.
 */
export const zProductRelationTypeUuid: z.ZodMiniType = /* @__PURE__ */ z.uuid();

/**
 * UUID of the link between product and tag, not of the tag.
 */
export const zProductTagUuid: z.ZodMiniType = /* @__PURE__ */ z.uuid();

/**
 * UUID of the link between product and term, not of the term.
 */
export const zProductTermUuid: z.ZodMiniType = /* @__PURE__ */ z.uuid();

/**
 * UUID of the membership. The name of the parameter is derived.
 */
export const zOrganizationMemberUuid: z.ZodMiniType = /* @__PURE__ */ z.uuid();

/**
 * Only those whose name is one of these.
 */
export const zNamesEq: z.ZodMiniType = /* @__PURE__ */ z.array(/* @__PURE__ */ z.string());

/**
 * UUID of the locale.
 */
export const zLocaleUuid: z.ZodMiniType = /* @__PURE__ */ z.uuid();

/**
 * UUID of the category.
 */
export const zCategoryUuid: z.ZodMiniType = /* @__PURE__ */ z.uuid();

/**
 * UUID of the localized content of the category.
 */
export const zCategoryContentUuid: z.ZodMiniType = /* @__PURE__ */ z.uuid();

/**
 * Fills `contents` with the UUIDs of the localized contents.
 */
export const zIncludeContents: z.ZodMiniType = /* @__PURE__ */ z.boolean();

/**
 * Fills `contents` with the localized contents in full.
 */
export const zExpandContents: z.ZodMiniType = /* @__PURE__ */ z.boolean();

/**
 * UUID of the brand.
 */
export const zBrandUuid: z.ZodMiniType = /* @__PURE__ */ z.uuid();

/**
 * UUID of the localized content of the brand.
 */
export const zBrandContentUuid: z.ZodMiniType = /* @__PURE__ */ z.uuid();

/**
 * Last changed at exactly this time. Derived from other lists.
 */
export const zUpdatedAtEqDerived: z.ZodMiniType = /* @__PURE__ */ z.iso.datetime({ offset: true });

/**
 * Last changed at this time or later. Derived from other lists.
 */
export const zUpdatedAtMinDerived: z.ZodMiniType = /* @__PURE__ */ z.iso.datetime({ offset: true });

/**
 * Last changed at this time or earlier. Derived from other lists.
 */
export const zUpdatedAtMaxDerived: z.ZodMiniType = /* @__PURE__ */ z.iso.datetime({ offset: true });

/**
 * UUID of the attribute.
 */
export const zAttributeUuid: z.ZodMiniType = /* @__PURE__ */ z.uuid();

/**
 * UUID of the localized content of the attribute.
 */
export const zAttributeContentUuid: z.ZodMiniType = /* @__PURE__ */ z.uuid();

/**
 * Only those whose code contains this text. Derived from other lists.
 */
export const zCodeContainsDerived: z.ZodMiniType = /* @__PURE__ */ z.string();

/**
 * Only those whose code starts with this text. Derived from other lists.
 */
export const zCodeStartsDerived: z.ZodMiniType = /* @__PURE__ */ z.string();

/**
 * Only those whose code ends with this text. Derived from other lists.
 */
export const zCodeEndsDerived: z.ZodMiniType = /* @__PURE__ */ z.string();

/**
 * Sorts by `code`. Derived from other lists.
 */
export const zCodeOrderDerived: z.ZodMiniType = zSortOrder;

/**
 * UUID of the term of the attribute.
 */
export const zAttributeTermUuid: z.ZodMiniType = /* @__PURE__ */ z.uuid();

/**
 * UUID of the localized content of the term.
 */
export const zAttributeTermContentUuid: z.ZodMiniType = /* @__PURE__ */ z.uuid();

/**
 * Only archived ones, or only those that are not.
 */
export const zIsArchivedEq: z.ZodMiniType = /* @__PURE__ */ z.boolean();

/**
 * Fills `metadata` with the UUIDs of the metadata.
 */
export const zIncludeMetadata: z.ZodMiniType = /* @__PURE__ */ z.boolean();

/**
 * Fills `metadata` with the metadata in full.
 */
export const zExpandMetadata: z.ZodMiniType = /* @__PURE__ */ z.boolean();

/**
 * Fills `files` with the UUIDs of the files.
 */
export const zIncludeFiles: z.ZodMiniType = /* @__PURE__ */ z.boolean();

/**
 * Fills `files` with the files in full.
 */
export const zExpandFiles: z.ZodMiniType = /* @__PURE__ */ z.boolean();

/**
 * UUID of the asset.
 */
export const zAssetUuid: z.ZodMiniType = /* @__PURE__ */ z.uuid();

/**
 * Fills `metadata` with the metadata in full. Derived from the list of assets.
 */
export const zExpandMetadataDerived: z.ZodMiniType = /* @__PURE__ */ z.boolean();

/**
 * Fills `files` with the files in full. Derived from the list of assets.
 */
export const zExpandFilesDerived: z.ZodMiniType = /* @__PURE__ */ z.boolean();

/**
 * UUID of the file of the asset.
 */
export const zAssetFileUuid: z.ZodMiniType = /* @__PURE__ */ z.uuid();

/**
 * UUID of the entry of the asset's metadata. The name of the parameter is derived.
 */
export const zAssetMetadataUuid: z.ZodMiniType = /* @__PURE__ */ z.uuid();

/**
 * One page of tag contents.
 */
export const zListTagContentsResponse: z.ZodMiniType = zTagContentPage;

/**
 * Created.
 */
export const zCreateTagContentResponse: z.ZodMiniType = zTagContentResponse;

/**
 * Deleted.
 */
export const zDeleteTagContentResponse: z.ZodMiniType = /* @__PURE__ */ z.void();

/**
 * The tag content.
 */
export const zGetTagContentResponse: z.ZodMiniType = zTagContentResponse;

/**
 * The tag content.
 */
export const zUpdateTagContentResponse: z.ZodMiniType = zTagContentResponse;

/**
 * One page of tags.
 */
export const zListTagsResponse: z.ZodMiniType = zTagPage;

/**
 * Created.
 */
export const zCreateTagResponse: z.ZodMiniType = zTagResponse;

/**
 * The tags.
 */
export const zBulkUpdateTagsResponse: z.ZodMiniType = /* @__PURE__ */ z.array(zTagResponse);

/**
 * Created, all of them.
 */
export const zBulkCreateTagsResponse: z.ZodMiniType = /* @__PURE__ */ z.array(zTagResponse);

/**
 * The tags.
 */
export const zBulkTransitionTagsResponse: z.ZodMiniType = /* @__PURE__ */ z.array(zTagResponse);

/**
 * The tag.
 */
export const zGetTagResponse: z.ZodMiniType = zTagResponse;

/**
 * The tag.
 */
export const zUpdateTagResponse: z.ZodMiniType = zTagResponse;

/**
 * The tag.
 */
export const zTransitionTagResponse: z.ZodMiniType = zTagResponse;

/**
 * One page of SKUs.
 */
export const zListSkusResponse: z.ZodMiniType = zSkuPage;

/**
 * Created.
 */
export const zCreateSkuResponse: z.ZodMiniType = zSkuResponse;

/**
 * The SKUs.
 */
export const zBulkUpdateSkusResponse: z.ZodMiniType = /* @__PURE__ */ z.array(zSkuResponse);

/**
 * Created, all of them.
 */
export const zBulkCreateSkusResponse: z.ZodMiniType = /* @__PURE__ */ z.array(zSkuResponse);

/**
 * The SKUs.
 */
export const zBulkTransitionSkusResponse: z.ZodMiniType = /* @__PURE__ */ z.array(zSkuResponse);

/**
 * The SKU.
 */
export const zGetSkuResponse: z.ZodMiniType = zSkuResponse;

/**
 * The SKU.
 */
export const zUpdateSkuResponse: z.ZodMiniType = zSkuResponse;

/**
 * The SKU.
 */
export const zTransitionSkuResponse: z.ZodMiniType = zSkuResponse;

/**
 * One page of SKU dimensions.
 */
export const zListSkuDimensionsResponse: z.ZodMiniType = zSkuDimensionPage;

/**
 * Created.
 */
export const zCreateSkuDimensionResponse: z.ZodMiniType = zSkuDimensionResponse;

/**
 * Deleted.
 */
export const zDeleteSkuDimensionResponse: z.ZodMiniType = /* @__PURE__ */ z.void();

/**
 * The SKU dimension.
 */
export const zGetSkuDimensionResponse: z.ZodMiniType = zSkuDimensionResponse;

/**
 * The SKU dimension.
 */
export const zUpdateSkuDimensionResponse: z.ZodMiniType = zSkuDimensionResponse;

/**
 * One page of SKU weights.
 */
export const zListSkuWeightsResponse: z.ZodMiniType = zSkuWeightPage;

/**
 * Created.
 */
export const zCreateSkuWeightResponse: z.ZodMiniType = zSkuWeightResponse;

/**
 * Deleted.
 */
export const zDeleteSkuWeightResponse: z.ZodMiniType = /* @__PURE__ */ z.void();

/**
 * The SKU weight.
 */
export const zGetSkuWeightResponse: z.ZodMiniType = zSkuWeightResponse;

/**
 * The SKU weight.
 */
export const zUpdateSkuWeightResponse: z.ZodMiniType = zSkuWeightResponse;

/**
 * One page of family asset types.
 */
export const zListFamilyAssetTypesResponse: z.ZodMiniType = zFamilyAssetTypePage;

/**
 * Created.
 */
export const zCreateFamilyAssetTypeResponse: z.ZodMiniType = zFamilyAssetTypeResponse;

/**
 * Deleted.
 */
export const zDeleteFamilyAssetTypeResponse: z.ZodMiniType = /* @__PURE__ */ z.void();

/**
 * The family asset type.
 */
export const zGetFamilyAssetTypeResponse: z.ZodMiniType = zFamilyAssetTypeResponse;

/**
 * The family asset type.
 */
export const zUpdateFamilyAssetTypeResponse: z.ZodMiniType = zFamilyAssetTypeResponse;

/**
 * One page of family attributes.
 */
export const zListFamilyAttributesResponse: z.ZodMiniType = zFamilyAttributePage;

/**
 * Created.
 */
export const zCreateFamilyAttributeResponse: z.ZodMiniType = zFamilyAttributeResponse;

/**
 * Deleted.
 */
export const zDeleteFamilyAttributeResponse: z.ZodMiniType = /* @__PURE__ */ z.void();

/**
 * The family attribute.
 */
export const zGetFamilyAttributeResponse: z.ZodMiniType = zFamilyAttributeResponse;

/**
 * The family attribute.
 */
export const zUpdateFamilyAttributeResponse: z.ZodMiniType = zFamilyAttributeResponse;

/**
 * One page of family categories.
 */
export const zListFamilyCategoriesResponse: z.ZodMiniType = zFamilyCategoryPage;

/**
 * Created.
 */
export const zCreateFamilyCategoryResponse: z.ZodMiniType = zFamilyCategoryResponse;

/**
 * Deleted.
 */
export const zDeleteFamilyCategoryResponse: z.ZodMiniType = /* @__PURE__ */ z.void();

/**
 * The family category.
 */
export const zGetFamilyCategoryResponse: z.ZodMiniType = zFamilyCategoryResponse;

/**
 * The family category.
 */
export const zUpdateFamilyCategoryResponse: z.ZodMiniType = zFamilyCategoryResponse;

/**
 * One page of families.
 */
export const zListFamiliesResponse: z.ZodMiniType = zFamilyPage;

/**
 * Created.
 */
export const zCreateFamilyResponse: z.ZodMiniType = zFamilyResponse;

/**
 * The families.
 */
export const zBulkUpdateFamiliesResponse: z.ZodMiniType = /* @__PURE__ */ z.array(zFamilyResponse);

/**
 * Created, all of them.
 */
export const zBulkCreateFamiliesResponse: z.ZodMiniType = /* @__PURE__ */ z.array(zFamilyResponse);

/**
 * The families.
 */
export const zBulkTransitionFamiliesResponse: z.ZodMiniType = /* @__PURE__ */ z.array(zFamilyResponse);

/**
 * The family.
 */
export const zGetFamilyResponse: z.ZodMiniType = zFamilyResponse;

/**
 * The family.
 */
export const zUpdateFamilyResponse: z.ZodMiniType = zFamilyResponse;

/**
 * The family.
 */
export const zTransitionFamilyResponse: z.ZodMiniType = zFamilyResponse;

/**
 * One page of family relation types.
 */
export const zListFamilyRelationTypesResponse: z.ZodMiniType = zFamilyRelationTypePage;

/**
 * Created.
 */
export const zCreateFamilyRelationTypeResponse: z.ZodMiniType = zFamilyRelationTypeResponse;

/**
 * Deleted.
 */
export const zDeleteFamilyRelationTypeResponse: z.ZodMiniType = /* @__PURE__ */ z.void();

/**
 * The family relation type.
 */
export const zGetFamilyRelationTypeResponse: z.ZodMiniType = zFamilyRelationTypeResponse;

/**
 * The family relation type.
 */
export const zUpdateFamilyRelationTypeResponse: z.ZodMiniType = zFamilyRelationTypeResponse;

/**
 * One page of product assets.
 */
export const zListProductAssetsResponse: z.ZodMiniType = zProductAssetPage;

/**
 * Created.
 */
export const zCreateProductAssetResponse: z.ZodMiniType = zProductAssetResponse;

/**
 * The product assets.
 */
export const zBulkUpdateProductAssetsResponse: z.ZodMiniType = /* @__PURE__ */ z.array(zProductAssetResponse);

/**
 * Created, all of them.
 */
export const zBulkCreateProductAssetsResponse: z.ZodMiniType = /* @__PURE__ */ z.array(zProductAssetResponse);

/**
 * Deleted.
 */
export const zDeleteProductAssetResponse: z.ZodMiniType = /* @__PURE__ */ z.void();

/**
 * The product asset.
 */
export const zGetProductAssetResponse: z.ZodMiniType = zProductAssetResponse;

/**
 * The product asset.
 */
export const zUpdateProductAssetResponse: z.ZodMiniType = zProductAssetResponse;

/**
 * One page of product asset types.
 */
export const zListProductAssetTypesResponse: z.ZodMiniType = zProductAssetTypePage;

/**
 * Created.
 */
export const zCreateProductAssetTypeResponse: z.ZodMiniType = zProductAssetTypeResponse;

/**
 * The product asset types.
 */
export const zBulkUpdateProductAssetTypesResponse: z.ZodMiniType = /* @__PURE__ */ z.array(zProductAssetTypeResponse);

/**
 * Created, all of them.
 */
export const zBulkCreateProductAssetTypesResponse: z.ZodMiniType = /* @__PURE__ */ z.array(zProductAssetTypeResponse);

/**
 * Deleted.
 */
export const zDeleteProductAssetTypeResponse: z.ZodMiniType = /* @__PURE__ */ z.void();

/**
 * The product asset type.
 */
export const zGetProductAssetTypeResponse: z.ZodMiniType = zProductAssetTypeResponse;

/**
 * The product asset type.
 */
export const zUpdateProductAssetTypeResponse: z.ZodMiniType = zProductAssetTypeResponse;

/**
 * One page of product attributes.
 */
export const zListProductAttributesResponse: z.ZodMiniType = zProductAttributePage;

/**
 * Created.
 */
export const zCreateProductAttributeResponse: z.ZodMiniType = zProductAttributeResponse;

/**
 * The product attributes.
 */
export const zBulkUpdateProductAttributesResponse: z.ZodMiniType = /* @__PURE__ */ z.array(zProductAttributeResponse);

/**
 * Created, all of them.
 */
export const zBulkCreateProductAttributesResponse: z.ZodMiniType = /* @__PURE__ */ z.array(zProductAttributeResponse);

/**
 * Deleted.
 */
export const zDeleteProductAttributeResponse: z.ZodMiniType = /* @__PURE__ */ z.void();

/**
 * The product attribute.
 */
export const zGetProductAttributeResponse: z.ZodMiniType = zProductAttributeResponse;

/**
 * The product attribute.
 */
export const zUpdateProductAttributeResponse: z.ZodMiniType = zProductAttributeResponse;

/**
 * One page of product categories.
 */
export const zListProductCategoriesResponse: z.ZodMiniType = zProductCategoryPage;

/**
 * Created.
 */
export const zCreateProductCategoryResponse: z.ZodMiniType = zProductCategoryResponse;

/**
 * Created, all of them.
 */
export const zBulkCreateProductCategoriesResponse: z.ZodMiniType = /* @__PURE__ */ z.array(zProductCategoryResponse);

/**
 * Deleted.
 */
export const zDeleteProductCategoryResponse: z.ZodMiniType = /* @__PURE__ */ z.void();

/**
 * The product category.
 */
export const zGetProductCategoryResponse: z.ZodMiniType = zProductCategoryResponse;

/**
 * One page of product contents.
 */
export const zListProductContentsResponse: z.ZodMiniType = zProductContentPage;

/**
 * Created.
 */
export const zCreateProductContentResponse: z.ZodMiniType = zProductContentResponse;

/**
 * The product contents.
 */
export const zBulkUpdateProductContentsResponse: z.ZodMiniType = /* @__PURE__ */ z.array(zProductContentResponse);

/**
 * Created, all of them.
 */
export const zBulkCreateProductContentsResponse: z.ZodMiniType = /* @__PURE__ */ z.array(zProductContentResponse);

/**
 * Deleted.
 */
export const zDeleteProductContentResponse: z.ZodMiniType = /* @__PURE__ */ z.void();

/**
 * The product content.
 */
export const zGetProductContentResponse: z.ZodMiniType = zProductContentResponse;

/**
 * The product content.
 */
export const zUpdateProductContentResponse: z.ZodMiniType = zProductContentResponse;

/**
 * One page of products.
 */
export const zListProductsResponse: z.ZodMiniType = zProductPage;

/**
 * Created.
 */
export const zCreateProductResponse: z.ZodMiniType = zProductResponse;

/**
 * The products.
 */
export const zBulkUpdateProductsResponse: z.ZodMiniType = /* @__PURE__ */ z.array(zProductResponse);

/**
 * Created, all of them.
 */
export const zBulkCreateProductsResponse: z.ZodMiniType = /* @__PURE__ */ z.array(zProductResponse);

/**
 * The products.
 */
export const zBulkTransitionProductsResponse: z.ZodMiniType = /* @__PURE__ */ z.array(zProductResponse);

/**
 * The product.
 */
export const zGetProductResponse: z.ZodMiniType = zProductResponse;

/**
 * The product.
 */
export const zUpdateProductResponse: z.ZodMiniType = zProductResponse;

/**
 * The product.
 */
export const zTransitionProductResponse: z.ZodMiniType = zProductResponse;

/**
 * One page of product metadata.
 */
export const zListProductMetadataResponse: z.ZodMiniType = zProductMetadataPage;

/**
 * Created.
 */
export const zCreateProductMetadataEntryResponse: z.ZodMiniType = zProductMetadataResponse;

/**
 * The product metadata.
 */
export const zBulkUpdateProductMetadataResponse: z.ZodMiniType = /* @__PURE__ */ z.array(zProductMetadataResponse);

/**
 * Created, all of them.
 */
export const zBulkCreateProductMetadataResponse: z.ZodMiniType = /* @__PURE__ */ z.array(zProductMetadataResponse);

/**
 * Deleted.
 */
export const zDeleteProductMetadataEntryResponse: z.ZodMiniType = /* @__PURE__ */ z.void();

/**
 * The product metadata entry.
 */
export const zGetProductMetadataEntryResponse: z.ZodMiniType = zProductMetadataResponse;

/**
 * The product metadata entry.
 */
export const zUpdateProductMetadataEntryResponse: z.ZodMiniType = zProductMetadataResponse;

/**
 * One page of product relations.
 */
export const zListProductRelationsResponse: z.ZodMiniType = zProductRelationPage;

/**
 * Created.
 */
export const zCreateProductRelationResponse: z.ZodMiniType = zProductRelationResponse;

/**
 * The product relations.
 */
export const zBulkUpdateProductRelationsResponse: z.ZodMiniType = /* @__PURE__ */ z.array(zProductRelationResponse);

/**
 * Created, all of them.
 */
export const zBulkCreateProductRelationsResponse: z.ZodMiniType = /* @__PURE__ */ z.array(zProductRelationResponse);

/**
 * Deleted.
 */
export const zDeleteProductRelationResponse: z.ZodMiniType = /* @__PURE__ */ z.void();

/**
 * The product relation.
 */
export const zGetProductRelationResponse: z.ZodMiniType = zProductRelationResponse;

/**
 * The product relation.
 */
export const zUpdateProductRelationResponse: z.ZodMiniType = zProductRelationResponse;

/**
 * One page of product relation types.
 */
export const zListProductRelationTypesResponse: z.ZodMiniType = zProductRelationTypePage;

/**
 * Created.
 */
export const zCreateProductRelationTypeResponse: z.ZodMiniType = zProductRelationTypeResponse;

/**
 * The product relation types.
 */
export const zBulkUpdateProductRelationTypesResponse: z.ZodMiniType = /* @__PURE__ */ z.array(zProductRelationTypeResponse);

/**
 * Created, all of them.
 */
export const zBulkCreateProductRelationTypesResponse: z.ZodMiniType = /* @__PURE__ */ z.array(zProductRelationTypeResponse);

/**
 * Deleted.
 */
export const zDeleteProductRelationTypeResponse: z.ZodMiniType = /* @__PURE__ */ z.void();

/**
 * The product relation type.
 */
export const zGetProductRelationTypeResponse: z.ZodMiniType = zProductRelationTypeResponse;

/**
 * The product relation type.
 */
export const zUpdateProductRelationTypeResponse: z.ZodMiniType = zProductRelationTypeResponse;

/**
 * One page of product tags.
 */
export const zListProductTagsResponse: z.ZodMiniType = zProductTagPage;

/**
 * Created.
 */
export const zCreateProductTagResponse: z.ZodMiniType = zProductTagResponse;

/**
 * Created, all of them.
 */
export const zBulkCreateProductTagsResponse: z.ZodMiniType = /* @__PURE__ */ z.array(zProductTagResponse);

/**
 * Deleted.
 */
export const zDeleteProductTagResponse: z.ZodMiniType = /* @__PURE__ */ z.void();

/**
 * The product tag.
 */
export const zGetProductTagResponse: z.ZodMiniType = zProductTagResponse;

/**
 * One page of product terms.
 */
export const zListProductTermsResponse: z.ZodMiniType = zProductTermPage;

/**
 * Created.
 */
export const zCreateProductTermResponse: z.ZodMiniType = zProductTermResponse;

/**
 * Created, all of them.
 */
export const zBulkCreateProductTermsResponse: z.ZodMiniType = /* @__PURE__ */ z.array(zProductTermResponse);

/**
 * Deleted.
 */
export const zDeleteProductTermResponse: z.ZodMiniType = /* @__PURE__ */ z.void();

/**
 * The product term.
 */
export const zGetProductTermResponse: z.ZodMiniType = zProductTermResponse;

/**
 * One page of organization members.
 */
export const zListOrganizationMembersResponse: z.ZodMiniType = zOrganizationMemberPage;

/**
 * Created.
 */
export const zCreateOrganizationMemberResponse: z.ZodMiniType = zOrganizationMemberResponse;

/**
 * Deleted.
 */
export const zDeleteOrganizationMemberResponse: z.ZodMiniType = /* @__PURE__ */ z.void();

/**
 * The organization member.
 */
export const zGetOrganizationMemberResponse: z.ZodMiniType = zOrganizationMemberResponse;

/**
 * The organization member.
 */
export const zUpdateOrganizationMemberResponse: z.ZodMiniType = zOrganizationMemberResponse;

/**
 * The organization.
 */
export const zGetCurrentOrganizationResponse: z.ZodMiniType = zOrganizationResponse;

/**
 * The organization.
 */
export const zUpdateCurrentOrganizationResponse: z.ZodMiniType = zOrganizationResponse;

/**
 * One page of organization roles.
 */
export const zListOrganizationRolesResponse: z.ZodMiniType = zOrganizationRolePage;

/**
 * One page of locales.
 */
export const zListLocalesResponse: z.ZodMiniType = zLocalePage;

/**
 * Created.
 */
export const zCreateLocaleResponse: z.ZodMiniType = zLocaleResponse;

/**
 * The locales.
 */
export const zBulkUpdateLocalesResponse: z.ZodMiniType = /* @__PURE__ */ z.array(zLocaleResponse);

/**
 * Created, all of them.
 */
export const zBulkCreateLocalesResponse: z.ZodMiniType = /* @__PURE__ */ z.array(zLocaleResponse);

/**
 * The locales.
 */
export const zBulkTransitionLocalesResponse: z.ZodMiniType = /* @__PURE__ */ z.array(zLocaleResponse);

/**
 * The locale.
 */
export const zGetLocaleResponse: z.ZodMiniType = zLocaleResponse;

/**
 * The locale.
 */
export const zUpdateLocaleResponse: z.ZodMiniType = zLocaleResponse;

/**
 * The locale.
 */
export const zTransitionLocaleResponse: z.ZodMiniType = zLocaleResponse;

/**
 * One page of category contents.
 */
export const zListCategoryContentsResponse: z.ZodMiniType = zCategoryContentPage;

/**
 * Created.
 */
export const zCreateCategoryContentResponse: z.ZodMiniType = zCategoryContentResponse;

/**
 * Deleted.
 */
export const zDeleteCategoryContentResponse: z.ZodMiniType = /* @__PURE__ */ z.void();

/**
 * The category content.
 */
export const zGetCategoryContentResponse: z.ZodMiniType = zCategoryContentResponse;

/**
 * The category content.
 */
export const zUpdateCategoryContentResponse: z.ZodMiniType = zCategoryContentResponse;

/**
 * One page of categories.
 */
export const zListCategoriesResponse: z.ZodMiniType = zCategoryPage;

/**
 * Created.
 */
export const zCreateCategoryResponse: z.ZodMiniType = zCategoryResponse;

/**
 * The categories.
 */
export const zBulkUpdateCategoriesResponse: z.ZodMiniType = /* @__PURE__ */ z.array(zCategoryResponse);

/**
 * Created, all of them.
 */
export const zBulkCreateCategoriesResponse: z.ZodMiniType = /* @__PURE__ */ z.array(zCategoryResponse);

/**
 * The categories.
 */
export const zBulkTransitionCategoriesResponse: z.ZodMiniType = /* @__PURE__ */ z.array(zCategoryResponse);

/**
 * The category.
 */
export const zGetCategoryResponse: z.ZodMiniType = zCategoryResponse;

/**
 * The category.
 */
export const zUpdateCategoryResponse: z.ZodMiniType = zCategoryResponse;

/**
 * The category.
 */
export const zTransitionCategoryResponse: z.ZodMiniType = zCategoryResponse;

/**
 * One page of brand contents.
 */
export const zListBrandContentsResponse: z.ZodMiniType = zBrandContentPage;

/**
 * Created.
 */
export const zCreateBrandContentResponse: z.ZodMiniType = zBrandContentResponse;

/**
 * Deleted.
 */
export const zDeleteBrandContentResponse: z.ZodMiniType = /* @__PURE__ */ z.void();

/**
 * The brand content.
 */
export const zGetBrandContentResponse: z.ZodMiniType = zBrandContentResponse;

/**
 * The brand content.
 */
export const zUpdateBrandContentResponse: z.ZodMiniType = zBrandContentResponse;

/**
 * One page of brands.
 */
export const zListBrandsResponse: z.ZodMiniType = zBrandPage;

/**
 * Created.
 */
export const zCreateBrandResponse: z.ZodMiniType = zBrandResponse;

/**
 * The brands.
 */
export const zBulkUpdateBrandsResponse: z.ZodMiniType = /* @__PURE__ */ z.array(zBrandResponse);

/**
 * Created, all of them.
 */
export const zBulkCreateBrandsResponse: z.ZodMiniType = /* @__PURE__ */ z.array(zBrandResponse);

/**
 * The brands.
 */
export const zBulkTransitionBrandsResponse: z.ZodMiniType = /* @__PURE__ */ z.array(zBrandResponse);

/**
 * The brand.
 */
export const zGetBrandResponse: z.ZodMiniType = zBrandResponse;

/**
 * The brand.
 */
export const zUpdateBrandResponse: z.ZodMiniType = zBrandResponse;

/**
 * The brand.
 */
export const zTransitionBrandResponse: z.ZodMiniType = zBrandResponse;

/**
 * One page of attribute contents.
 */
export const zListAttributeContentsResponse: z.ZodMiniType = zAttributeContentPage;

/**
 * Created.
 */
export const zCreateAttributeContentResponse: z.ZodMiniType = zAttributeContentResponse;

/**
 * Deleted.
 */
export const zDeleteAttributeContentResponse: z.ZodMiniType = /* @__PURE__ */ z.void();

/**
 * The attribute content.
 */
export const zGetAttributeContentResponse: z.ZodMiniType = zAttributeContentResponse;

/**
 * The attribute content.
 */
export const zUpdateAttributeContentResponse: z.ZodMiniType = zAttributeContentResponse;

/**
 * One page of attributes.
 */
export const zListAttributesResponse: z.ZodMiniType = zAttributePage;

/**
 * Created.
 */
export const zCreateAttributeResponse: z.ZodMiniType = zAttributeResponse;

/**
 * The attributes.
 */
export const zBulkUpdateAttributesResponse: z.ZodMiniType = /* @__PURE__ */ z.array(zAttributeResponse);

/**
 * Created, all of them.
 */
export const zBulkCreateAttributesResponse: z.ZodMiniType = /* @__PURE__ */ z.array(zAttributeResponse);

/**
 * The attributes.
 */
export const zBulkTransitionAttributesResponse: z.ZodMiniType = /* @__PURE__ */ z.array(zAttributeResponse);

/**
 * The attribute.
 */
export const zGetAttributeResponse: z.ZodMiniType = zAttributeResponse;

/**
 * The attribute.
 */
export const zUpdateAttributeResponse: z.ZodMiniType = zAttributeResponse;

/**
 * The attribute.
 */
export const zTransitionAttributeResponse: z.ZodMiniType = zAttributeResponse;

/**
 * One page of attribute term contents.
 */
export const zListAttributeTermContentsResponse: z.ZodMiniType = zAttributeTermContentPage;

/**
 * Created.
 */
export const zCreateAttributeTermContentResponse: z.ZodMiniType = zAttributeTermContentResponse;

/**
 * Deleted.
 */
export const zDeleteAttributeTermContentResponse: z.ZodMiniType = /* @__PURE__ */ z.void();

/**
 * The attribute term content.
 */
export const zGetAttributeTermContentResponse: z.ZodMiniType = zAttributeTermContentResponse;

/**
 * The attribute term content.
 */
export const zUpdateAttributeTermContentResponse: z.ZodMiniType = zAttributeTermContentResponse;

/**
 * One page of attribute terms.
 */
export const zListAttributeTermsResponse: z.ZodMiniType = zAttributeTermPage;

/**
 * Created.
 */
export const zCreateAttributeTermResponse: z.ZodMiniType = zAttributeTermResponse;

/**
 * The attribute terms.
 */
export const zBulkUpdateAttributeTermsResponse: z.ZodMiniType = /* @__PURE__ */ z.array(zAttributeTermResponse);

/**
 * Created, all of them.
 */
export const zBulkCreateAttributeTermsResponse: z.ZodMiniType = /* @__PURE__ */ z.array(zAttributeTermResponse);

/**
 * Deleted.
 */
export const zDeleteAttributeTermResponse: z.ZodMiniType = /* @__PURE__ */ z.void();

/**
 * The attribute term.
 */
export const zGetAttributeTermResponse: z.ZodMiniType = zAttributeTermResponse;

/**
 * The attribute term.
 */
export const zUpdateAttributeTermResponse: z.ZodMiniType = zAttributeTermResponse;

/**
 * One page of assets.
 */
export const zListAssetsResponse: z.ZodMiniType = zAssetPage;

/**
 * Created.
 */
export const zCreateAssetResponse: z.ZodMiniType = zAssetResponse;

/**
 * The assets.
 */
export const zBulkUpdateAssetsResponse: z.ZodMiniType = /* @__PURE__ */ z.array(zAssetResponse);

/**
 * Created, all of them.
 */
export const zBulkCreateAssetsResponse: z.ZodMiniType = /* @__PURE__ */ z.array(zAssetResponse);

/**
 * The assets.
 */
export const zBulkTransitionAssetsResponse: z.ZodMiniType = /* @__PURE__ */ z.array(zAssetResponse);

/**
 * The asset.
 */
export const zGetAssetResponse: z.ZodMiniType = zAssetResponse;

/**
 * The asset.
 */
export const zUpdateAssetResponse: z.ZodMiniType = zAssetResponse;

/**
 * The asset.
 */
export const zTransitionAssetResponse: z.ZodMiniType = zAssetResponse;

/**
 * One page of asset files.
 */
export const zListAssetFilesResponse: z.ZodMiniType = zAssetFilePage;

/**
 * Initiated.
 */
export const zInitiateAssetFileUploadResponse: z.ZodMiniType = zAssetFileUploadResponse;

/**
 * Initiated, all of them.
 */
export const zBulkInitiateAssetFileUploadsResponse: z.ZodMiniType = /* @__PURE__ */ z.array(zAssetFileUploadResponse);

/**
 * Deleted.
 */
export const zDeleteAssetFileResponse: z.ZodMiniType = /* @__PURE__ */ z.void();

/**
 * The asset file.
 */
export const zGetAssetFileResponse: z.ZodMiniType = zAssetFileResponse;

/**
 * One page of asset metadata.
 */
export const zListAssetMetadataResponse: z.ZodMiniType = zAssetMetadataPage;

/**
 * Created.
 */
export const zCreateAssetMetadataEntryResponse: z.ZodMiniType = zMetadataResponse;

/**
 * Deleted.
 */
export const zDeleteAssetMetadataEntryResponse: z.ZodMiniType = /* @__PURE__ */ z.void();

/**
 * The asset metadata entry.
 */
export const zGetAssetMetadataEntryResponse: z.ZodMiniType = zMetadataResponse;

/**
 * The asset metadata entry.
 */
export const zUpdateAssetMetadataEntryResponse: z.ZodMiniType = zMetadataResponse;
