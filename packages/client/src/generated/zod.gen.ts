// Generated from packages/openapi/description by `pnpm generate`. Do not edit.

import * as z from 'zod/mini';

/**
 * Direction of a sort. The reference gives these two values in its text.
 */
export const zSortOrder: z.ZodMiniType = /* @__PURE__ */ z.enum(['asc', 'desc']);

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
 * Localized content of a tag, as it appears in a hydrated tag. Derived from the contents of attributes.
 */
export const zTagContentResponse: z.ZodMiniType = /* @__PURE__ */ z.object({
    uuid: /* @__PURE__ */ z.uuid(),
    tagUuid: /* @__PURE__ */ z.uuid(),
    localeUuid: /* @__PURE__ */ z.uuid(),
    createdAt: /* @__PURE__ */ z.iso.datetime({ offset: true }),
    updatedAt: /* @__PURE__ */ z.iso.datetime({ offset: true }),
    label: /* @__PURE__ */ z.string()
});

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
 * Where a page stands in its list. Whether the API sends more members than these four is not documented.
 */
export const zPaginationResult: z.ZodMiniType = /* @__PURE__ */ z.object({
    page: /* @__PURE__ */ z.int(),
    size: /* @__PURE__ */ z.int(),
    totalItems: /* @__PURE__ */ z.int(),
    totalPages: /* @__PURE__ */ z.int()
});

/**
 * One page of tags.
 */
export const zTagPage: z.ZodMiniType = /* @__PURE__ */ z.object({
    items: /* @__PURE__ */ z.array(zTagResponse),
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
 * A tag to create. Derived from what the reference shows of the tag.
 */
export const zTagCreate: z.ZodMiniType = /* @__PURE__ */ z.object({
    code: /* @__PURE__ */ z.string()
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
        /* @__PURE__ */ z.array(/* @__PURE__ */ z.record(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.unknown()))
    ])),
    productAttributes: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.union([
        /* @__PURE__ */ z.array(/* @__PURE__ */ z.uuid()),
        /* @__PURE__ */ z.array(/* @__PURE__ */ z.record(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.unknown()))
    ])),
    productAttributeTerms: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.union([
        /* @__PURE__ */ z.array(/* @__PURE__ */ z.uuid()),
        /* @__PURE__ */ z.array(/* @__PURE__ */ z.record(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.unknown()))
    ])),
    productCategories: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.union([
        /* @__PURE__ */ z.array(/* @__PURE__ */ z.uuid()),
        /* @__PURE__ */ z.array(/* @__PURE__ */ z.record(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.unknown()))
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
        /* @__PURE__ */ z.array(/* @__PURE__ */ z.record(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.unknown()))
    ])),
    relations: /* @__PURE__ */ z.nullish(/* @__PURE__ */ z.union([
        /* @__PURE__ */ z.array(/* @__PURE__ */ z.uuid()),
        /* @__PURE__ */ z.array(/* @__PURE__ */ z.record(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.unknown()))
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
 * Only those with one of these UUIDs.
 */
export const zUuidsEq: z.ZodMiniType = /* @__PURE__ */ z.array(/* @__PURE__ */ z.uuid());

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
 * UUID of the tag.
 */
export const zTagUuid: z.ZodMiniType = /* @__PURE__ */ z.uuid();

/**
 * Only those with one of these UUIDs. Derived from other lists.
 */
export const zUuidsEqDerived: z.ZodMiniType = /* @__PURE__ */ z.array(/* @__PURE__ */ z.uuid());

/**
 * Only those whose code is one of these. Derived from other lists.
 */
export const zCodesEqDerived: z.ZodMiniType = /* @__PURE__ */ z.array(/* @__PURE__ */ z.string());

/**
 * Number of the page. Default is 1.
 */
export const zPage: z.ZodMiniType = /* @__PURE__ */ z.int();

/**
 * Most items on the page. Default is 20. The maximum is not documented.
 */
export const zSize: z.ZodMiniType = /* @__PURE__ */ z.int();

/**
 * UUID of the SKU.
 */
export const zSkuUuid: z.ZodMiniType = /* @__PURE__ */ z.uuid();

/**
 * UUID of the product.
 */
export const zProductUuid: z.ZodMiniType = /* @__PURE__ */ z.uuid();

/**
 * Only those in one of these locales.
 */
export const zLocaleUuidsEq: z.ZodMiniType = /* @__PURE__ */ z.array(/* @__PURE__ */ z.uuid());

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
 * UUID of the link between product and tag, not of the tag.
 */
export const zProductTagUuid: z.ZodMiniType = /* @__PURE__ */ z.uuid();

/**
 * Only those whose name is one of these.
 */
export const zNamesEq: z.ZodMiniType = /* @__PURE__ */ z.array(/* @__PURE__ */ z.string());

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
 * UUID of the locale.
 */
export const zLocaleUuid: z.ZodMiniType = /* @__PURE__ */ z.uuid();

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
