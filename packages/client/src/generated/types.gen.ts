// Generated from packages/openapi/description by `pnpm generate`. Do not edit.



/**
 * Direction of a sort. The reference gives these two values in its text.
 */
export type SortOrder = 'asc' | 'desc';

/**
 * Texts of a tag in one locale. Derived from the contents of attributes.
 */
export type TagContentResponse = {
    /**
     * Id of the content.
     */
    uuid: string;
    /**
     * Tag it belongs to.
     */
    tagUuid: string;
    /**
     * Locale it is written in.
     */
    localeUuid: string;
    /**
     * When it was created.
     */
    createdAt: string;
    /**
     * When it was last changed.
     */
    updatedAt: string;
    /**
     * Name of the tag in this locale.
     */
    label: string;
    /**
     * Longer text. That entities have a localized description is documented; the member name is derived.
     */
    description?: string | null;
};

/**
 * Where a page stands in its list. Whether the API sends more members than these four is not documented.
 */
export type PaginationResult = {
    /**
     * Number of this page; the first is 1.
     */
    page: number;
    /**
     * How many items a page has at most.
     */
    size: number;
    /**
     * Items in the whole list.
     */
    totalItems: number;
    /**
     * Pages in the whole list.
     */
    totalPages: number;
};

/**
 * One page of tag contents.
 */
export type TagContentPage = {
    items: Array<TagContentResponse>;
    pagination: PaginationResult;
};

/**
 * Problem details (RFC 7807, now RFC 9457).
 */
export type Problem = {
    /**
     * Address that identifies the kind of problem.
     */
    type?: string | null;
    /**
     * Short summary. It varies for one kind; match on `type` or `status`.
     */
    title?: string | null;
    /**
     * HTTP status code.
     */
    status?: number | null;
    /**
     * What went wrong this time.
     */
    detail?: string | null;
    /**
     * Where it went wrong; usually the request path.
     */
    instance?: string | null;
    /**
     * Id to give to Apiera's support.
     */
    correlationId?: string | null;
};

/**
 * Problem details of a 401. It carries no `correlationId`.
 */
export type UnauthorizedProblem = {
    /**
     * Address that identifies the kind of problem.
     */
    type?: string | null;
    /**
     * Short summary.
     */
    title?: string | null;
    /**
     * HTTP status code.
     */
    status?: number | null;
    /**
     * What went wrong this time.
     */
    detail?: string | null;
    /**
     * Where it went wrong; usually the request path.
     */
    instance?: string | null;
};

/**
 * The other body of a 401, shown by the authentication guide for an expired token.
 */
export type InvalidTokenError = {
    /**
     * Error code as in RFC 6750.
     */
    error: string;
    /**
     * What is wrong with the token.
     */
    message: string;
};

/**
 * Texts to add in one locale. Derived from the answer.
 */
export type TagContentCreate = {
    /**
     * Locale it is written in.
     */
    localeUuid: string;
    /**
     * Name of the tag in this locale.
     */
    label: string;
    /**
     * Longer text. That entities have a localized description is documented; the member name is derived.
     */
    description?: string | null | undefined;
};

/**
 * One broken rule.
 */
export type ValidationError = {
    /**
     * Code of the rule, for programs. That of an entity begins with the entity's name. The examples are all that the reference names.
     */
    code: string;
    /**
     * The rule in words.
     */
    message: string;
};

/**
 * Problem details of a 422, with one entry per rule that was broken.
 */
export type ValidationProblem = {
    /**
     * Address that identifies the kind of problem.
     */
    type?: string | null;
    /**
     * Short summary.
     */
    title?: string | null;
    /**
     * HTTP status code.
     */
    status?: number | null;
    /**
     * What went wrong this time.
     */
    detail?: string | null;
    /**
     * Where it went wrong; usually the request path.
     */
    instance?: string | null;
    /**
     * Id to give to Apiera's support.
     */
    correlationId?: string | null;
    /**
     * The broken rules. An entry does not say which member it is about.
     */
    errors?: Array<ValidationError>;
};

/**
 * Texts to change. Derived from the answer and the rule that every member of an update is optional.
 */
export type TagContentUpdate = {
    /**
     * Name of the tag in this locale.
     */
    label?: string | null | undefined;
    /**
     * Longer text. That entities have a localized description is documented; the member name is derived.
     */
    description?: string | null | undefined;
};

/**
 * Where a tag is in its life cycle.
 */
export type TagStatus = 'draft' | 'published' | 'unpublished' | 'removed';

/**
 * A tag. Derived from other entities; `code` and `status` are known as filters.
 */
export type TagResponse = {
    /**
     * Id of the tag.
     */
    uuid: string;
    /**
     * When it was created.
     */
    createdAt: string;
    /**
     * When it was last changed.
     */
    updatedAt: string;
    /**
     * When it was removed.
     */
    removedAt?: string | null;
    status: TagStatus | (string & {});
    /**
     * Code of the tag.
     */
    code: string;
    /**
     * Localized contents. UUIDs with `include[contents]=true`, in full with `expand[contents]=true`. Name and shape are derived from categories.
     */
    contents?: Array<string> | Array<TagContentResponse> | null;
};

/**
 * One page of tags.
 */
export type TagPage = {
    items: Array<TagResponse>;
    pagination: PaginationResult;
};

/**
 * A tag to create. Derived from what the reference shows of the tag.
 */
export type TagCreate = {
    /**
     * Code of the tag.
     */
    code: string;
};

/**
 * A tag to change and the members to change. Derived as the single update is.
 */
export type TagBulkUpdate = {
    /**
     * Id of the tag.
     */
    uuid: string;
    /**
     * Code of the tag.
     */
    code?: string | null | undefined;
};

/**
 * Derived from SKUs. publish: draft or unpublished to published. unpublish: published to unpublished. remove: draft, published or unpublished to removed. restore: removed to unpublished.
 */
export type TagTransition = 'publish' | 'unpublish' | 'remove' | 'restore';

/**
 * The transition to make, and the tags to make it for. As documented for assets.
 */
export type TagBulkLifecycle = {
    transition: TagTransition;
    /**
     * UUIDs of the tags.
     */
    uuids: Array<string>;
};

/**
 * Members to change. Derived from the create and the rule that every member of an update is optional.
 */
export type TagUpdate = {
    /**
     * Code of the tag.
     */
    code?: string | null | undefined;
};

/**
 * The transition to make.
 */
export type TagLifecycle = {
    transition: TagTransition;
};

/**
 * Where a SKU is in its life cycle. draft: new, not yet for products. published: products can be linked to it. unpublished: not for products at the moment. removed: deleted, but can be restored.
 */
export type SkuStatus = 'draft' | 'published' | 'unpublished' | 'removed';

/**
 * A SKU. Members without a mark are derived from other entities.
 */
export type SkuResponse = {
    /**
     * Id of the SKU.
     */
    uuid: string;
    /**
     * When it was created.
     */
    createdAt: string;
    /**
     * When it was last changed.
     */
    updatedAt: string;
    /**
     * When it was removed.
     */
    removedAt?: string | null;
    status: SkuStatus | (string & {});
    /**
     * Unique code of the SKU.
     */
    code: string;
};

/**
 * One page of SKUs.
 */
export type SkuPage = {
    items: Array<SkuResponse>;
    pagination: PaginationResult;
};

/**
 * A SKU to create. Derived from what the reference shows of the SKU.
 */
export type SkuCreate = {
    /**
     * Unique code of the SKU.
     */
    code: string;
};

/**
 * A SKU to change and the members to change. Derived as the single update is.
 */
export type SkuBulkUpdate = {
    /**
     * Id of the SKU.
     */
    uuid: string;
    /**
     * Unique code of the SKU.
     */
    code?: string | null | undefined;
};

/**
 * publish: draft or unpublished to published. unpublish: published to unpublished. remove: draft, published or unpublished to removed. restore: removed to unpublished.
 */
export type SkuTransition = 'publish' | 'unpublish' | 'remove' | 'restore';

/**
 * The transition to make, and the SKUs to make it for. As documented for assets.
 */
export type SkuBulkLifecycle = {
    transition: SkuTransition;
    /**
     * UUIDs of the SKUs.
     */
    uuids: Array<string>;
};

/**
 * Members to change. Derived from the create and the rule that every member of an update is optional.
 */
export type SkuUpdate = {
    /**
     * Unique code of the SKU.
     */
    code?: string | null | undefined;
};

/**
 * The transition to make.
 */
export type SkuLifecycle = {
    transition: SkuTransition;
};

/**
 * Dimensions in one unit. The shape is derived.
 */
export type SkuDimensionConversion = {
    /**
     * Length.
     */
    length: number;
    /**
     * Width.
     */
    width: number;
    /**
     * Height.
     */
    height: number;
};

/**
 * Dimensions of a SKU. The guide names length, width, height and conversions, and the units: millimeter, centimeter, meter, inch, foot.
 */
export type SkuDimensionResponse = {
    /**
     * Id of the dimensions.
     */
    uuid: string;
    /**
     * SKU it belongs to.
     */
    skuUuid: string;
    /**
     * When it was created.
     */
    createdAt: string;
    /**
     * When it was last changed.
     */
    updatedAt: string;
    /**
     * Length in the organization's base dimension unit.
     */
    length: number;
    /**
     * Width in the organization's base dimension unit.
     */
    width: number;
    /**
     * Height in the organization's base dimension unit.
     */
    height: number;
    /**
     * The same in every unit the organization has configured, by the name of the unit. Computed when it is read. The guide names it; the shape is derived.
     */
    conversions: {
        [key: string]: SkuDimensionConversion;
    };
};

/**
 * One page of SKU dimensions.
 */
export type SkuDimensionPage = {
    items: Array<SkuDimensionResponse>;
    pagination: PaginationResult;
};

/**
 * Dimensions to add. Derived from the guide.
 */
export type SkuDimensionCreate = {
    /**
     * Length in the organization's base dimension unit.
     */
    length: number;
    /**
     * Width in the organization's base dimension unit.
     */
    width: number;
    /**
     * Height in the organization's base dimension unit.
     */
    height: number;
};

/**
 * Members to change. Derived from the create and the rule that every member of an update is optional.
 */
export type SkuDimensionUpdate = {
    /**
     * Length in the organization's base dimension unit.
     */
    length?: number | null | undefined;
    /**
     * Width in the organization's base dimension unit.
     */
    width?: number | null | undefined;
    /**
     * Height in the organization's base dimension unit.
     */
    height?: number | null | undefined;
};

/**
 * Weight of a SKU. The guide names the weight and its conversions, and the units: gram, kilogram, pound, ounce.
 */
export type SkuWeightResponse = {
    /**
     * Id of the weight.
     */
    uuid: string;
    /**
     * SKU it belongs to.
     */
    skuUuid: string;
    /**
     * When it was created.
     */
    createdAt: string;
    /**
     * When it was last changed.
     */
    updatedAt: string;
    /**
     * Weight in the organization's base weight unit.
     */
    value: number;
    /**
     * The same in every unit the organization has configured, by the name of the unit. Computed when it is read. The guide names it; the shape is derived.
     */
    conversions: {
        [key: string]: number;
    };
};

/**
 * One page of SKU weights.
 */
export type SkuWeightPage = {
    items: Array<SkuWeightResponse>;
    pagination: PaginationResult;
};

/**
 * A weight to add. Derived from the guide.
 */
export type SkuWeightCreate = {
    /**
     * Weight in the organization's base weight unit.
     */
    value: number;
};

/**
 * Members to change. Derived from the create and the rule that every member of an update is optional.
 */
export type SkuWeightUpdate = {
    /**
     * Weight in the organization's base weight unit.
     */
    value?: number | null | undefined;
};

/**
 * A type of asset that products of a family have.
 */
export type FamilyAssetTypeResponse = {
    /**
     * Id of the association.
     */
    uuid: string;
    /**
     * Family it belongs to.
     */
    familyUuid: string;
    /**
     * Type of asset that applies.
     */
    productAssetTypeUuid: string;
    /**
     * When it was created.
     */
    createdAt: string;
    /**
     * When it was last changed.
     */
    updatedAt: string;
    /**
     * Whether a product needs it.
     */
    isRequired: boolean;
    /**
     * How many a product has at least.
     */
    minCount: number;
    /**
     * How many a product has at most; null for no limit.
     */
    maxCount: number | null;
};

/**
 * One page of family asset types.
 */
export type FamilyAssetTypePage = {
    items: Array<FamilyAssetTypeResponse>;
    pagination: PaginationResult;
};

/**
 * An asset type to add to the family. Derived from the answer.
 */
export type FamilyAssetTypeCreate = {
    /**
     * Type of asset that applies.
     */
    productAssetTypeUuid: string;
    /**
     * Whether a product needs it.
     */
    isRequired?: boolean | undefined;
    /**
     * How many a product has at least.
     */
    minCount?: number | undefined;
    /**
     * How many a product has at most; null for no limit.
     */
    maxCount?: number | null | undefined;
};

/**
 * Members to change. Derived from the create and the rule that every member of an update is optional.
 */
export type FamilyAssetTypeUpdate = {
    /**
     * Whether a product needs it.
     */
    isRequired?: boolean | null | undefined;
    /**
     * How many a product has at least.
     */
    minCount?: number | null | undefined;
    /**
     * How many a product has at most; null for no limit.
     */
    maxCount?: number | null | undefined;
};

/**
 * How strictly an association of a family applies when a product is published. must: needed. should: recommended. may: optional. mustNot: has to be absent.
 */
export type RequirementLevel = 'may' | 'must' | 'mustNot' | 'should';

/**
 * An attribute that applies to a family. An older version of the reference also has `attributeName`.
 */
export type FamilyAttributeResponse = {
    /**
     * Id of the association.
     */
    uuid: string;
    /**
     * Family it belongs to.
     */
    familyUuid: string;
    /**
     * Attribute that applies.
     */
    attributeUuid: string;
    /**
     * When it was created.
     */
    createdAt: string;
    /**
     * When it was last changed.
     */
    updatedAt: string;
    /**
     * How strictly it applies.
     */
    requirementLevel: RequirementLevel | (string & {});
    /**
     * Whether new products of the family get it.
     */
    isAutoPopulated: boolean;
};

/**
 * One page of family attributes.
 */
export type FamilyAttributePage = {
    items: Array<FamilyAttributeResponse>;
    pagination: PaginationResult;
};

/**
 * An attribute to add to the family. Derived from the answer.
 */
export type FamilyAttributeCreate = {
    /**
     * Attribute that applies.
     */
    attributeUuid: string;
    /**
     * How strictly it applies.
     */
    requirementLevel: RequirementLevel | (string & {});
    /**
     * Whether new products of the family get it.
     */
    isAutoPopulated?: boolean | undefined;
};

/**
 * Members to change. Derived from the create and the rule that every member of an update is optional.
 */
export type FamilyAttributeUpdate = {
    /**
     * How strictly it applies.
     */
    requirementLevel?: RequirementLevel | (string & {}) | null | undefined;
    /**
     * Whether new products of the family get it.
     */
    isAutoPopulated?: boolean | null | undefined;
};

/**
 * A category that applies to a family. An older version of the reference also has `categoryName`.
 */
export type FamilyCategoryResponse = {
    /**
     * Id of the association.
     */
    uuid: string;
    /**
     * Family it belongs to.
     */
    familyUuid: string;
    /**
     * Category that applies.
     */
    categoryUuid: string;
    /**
     * When it was created.
     */
    createdAt: string;
    /**
     * When it was last changed.
     */
    updatedAt: string;
    /**
     * How strictly it applies.
     */
    requirementLevel: RequirementLevel | (string & {});
    /**
     * Whether new products of the family get it.
     */
    isAutoPopulated: boolean;
};

/**
 * One page of family categories.
 */
export type FamilyCategoryPage = {
    items: Array<FamilyCategoryResponse>;
    pagination: PaginationResult;
};

/**
 * A category to add to the family. Derived from the answer.
 */
export type FamilyCategoryCreate = {
    /**
     * Category that applies.
     */
    categoryUuid: string;
    /**
     * How strictly it applies. That the body has it is documented; that it is needed is derived.
     */
    requirementLevel: RequirementLevel | (string & {});
    /**
     * Whether new products of the family get it.
     */
    isAutoPopulated?: boolean | undefined;
};

/**
 * Members to change. Derived from the create and the rule that every member of an update is optional.
 */
export type FamilyCategoryUpdate = {
    /**
     * How strictly it applies.
     */
    requirementLevel?: RequirementLevel | (string & {}) | null | undefined;
    /**
     * Whether new products of the family get it.
     */
    isAutoPopulated?: boolean | null | undefined;
};

/**
 * Where a family is in its life cycle.
 */
export type FamilyStatus = 'draft' | 'active' | 'inactive' | 'removed';

/**
 * A family.
 */
export type FamilyResponse = {
    /**
     * Id of the family.
     */
    uuid: string;
    /**
     * Family whose attributes and categories it inherits.
     */
    parentUuid?: string | null;
    /**
     * When it was created.
     */
    createdAt: string;
    /**
     * When it was last changed.
     */
    updatedAt: string;
    /**
     * When it was removed.
     */
    removedAt?: string | null;
    status: FamilyStatus | (string & {});
    /**
     * Name of the family.
     */
    name: string;
    /**
     * What the family is for.
     */
    description?: string | null;
};

/**
 * One page of families.
 */
export type FamilyPage = {
    items: Array<FamilyResponse>;
    pagination: PaginationResult;
};

/**
 * A family to create.
 */
export type FamilyCreate = {
    /**
     * Family whose attributes and categories it inherits.
     */
    parentUuid?: string | null | undefined;
    /**
     * Name of the family.
     */
    name: string;
    /**
     * What the family is for.
     */
    description?: string | null | undefined;
};

/**
 * A family to change and the members to change. Derived as the single update is.
 */
export type FamilyBulkUpdate = {
    /**
     * Id of the family.
     */
    uuid: string;
    /**
     * Family whose attributes and categories it inherits.
     */
    parentUuid?: string | null | undefined;
    /**
     * Name of the family.
     */
    name?: string | null | undefined;
    /**
     * What the family is for.
     */
    description?: string | null | undefined;
};

/**
 * Derived from locales. draft: active, inactive or removed to draft. activate: draft or inactive to active. deactivate: active to inactive. remove: draft, active or inactive to removed. restore: removed to inactive.
 */
export type FamilyTransition = 'draft' | 'activate' | 'deactivate' | 'remove' | 'restore';

/**
 * The transition to make, and the families to make it for. As documented for assets.
 */
export type FamilyBulkLifecycle = {
    transition: FamilyTransition;
    /**
     * UUIDs of the families.
     */
    uuids: Array<string>;
};

/**
 * Members to change. Derived from the create and the rule that every member of an update is optional.
 */
export type FamilyUpdate = {
    /**
     * Family whose attributes and categories it inherits.
     */
    parentUuid?: string | null | undefined;
    /**
     * Name of the family.
     */
    name?: string | null | undefined;
    /**
     * What the family is for.
     */
    description?: string | null | undefined;
};

/**
 * The transition to make.
 */
export type FamilyLifecycle = {
    transition: FamilyTransition;
};

/**
 * A type of relation that products of a family have.
 */
export type FamilyRelationTypeResponse = {
    /**
     * Id of the association.
     */
    uuid: string;
    /**
     * Family it belongs to.
     */
    familyUuid: string;
    /**
     * Type of relation that applies.
     */
    productRelationTypeUuid: string;
    /**
     * When it was created.
     */
    createdAt: string;
    /**
     * When it was last changed.
     */
    updatedAt: string;
    /**
     * Whether a product needs it.
     */
    isRequired: boolean;
    /**
     * How many a product has at least.
     */
    minCount: number;
    /**
     * How many a product has at most; null for no limit.
     */
    maxCount?: number | null;
};

/**
 * One page of family relation types.
 */
export type FamilyRelationTypePage = {
    items: Array<FamilyRelationTypeResponse>;
    pagination: PaginationResult;
};

/**
 * A relation type to add to the family. Derived from the answer.
 */
export type FamilyRelationTypeCreate = {
    /**
     * Type of relation that applies.
     */
    productRelationTypeUuid: string;
    /**
     * Whether a product needs it.
     */
    isRequired?: boolean | undefined;
    /**
     * How many a product has at least.
     */
    minCount?: number | undefined;
    /**
     * How many a product has at most; null for no limit.
     */
    maxCount?: number | null | undefined;
};

/**
 * Members to change. Derived from the create and the rule that every member of an update is optional.
 */
export type FamilyRelationTypeUpdate = {
    /**
     * Whether a product needs it.
     */
    isRequired?: boolean | null | undefined;
    /**
     * How many a product has at least.
     */
    minCount?: number | null | undefined;
    /**
     * How many a product has at most; null for no limit.
     */
    maxCount?: number | null | undefined;
};

/**
 * An asset of a product. Derived from the filters of the list.
 */
export type ProductAssetResponse = {
    /**
     * Id of the link, not of the asset.
     */
    uuid: string;
    /**
     * Product it belongs to.
     */
    productUuid: string;
    /**
     * The asset.
     */
    assetUuid: string;
    /**
     * What the asset is to the product.
     */
    productAssetTypeUuid?: string | null;
    /**
     * When it was created.
     */
    createdAt: string;
    /**
     * When it was last changed.
     */
    updatedAt: string;
    /**
     * Place among the assets of the product.
     */
    displayOrder: number;
};

/**
 * One page of product assets.
 */
export type ProductAssetPage = {
    items: Array<ProductAssetResponse>;
    pagination: PaginationResult;
};

/**
 * An asset to link the product to. Derived from the answer.
 */
export type ProductAssetCreate = {
    /**
     * The asset.
     */
    assetUuid: string;
    /**
     * What the asset is to the product.
     */
    productAssetTypeUuid?: string | null | undefined;
    /**
     * Place among the assets of the product.
     */
    displayOrder?: number | undefined;
};

/**
 * A link to change and the members to change. Derived as the single update is.
 */
export type ProductAssetBulkUpdate = {
    /**
     * Id of the link.
     */
    uuid: string;
    /**
     * What the asset is to the product.
     */
    productAssetTypeUuid?: string | null | undefined;
    /**
     * Place among the assets of the product.
     */
    displayOrder?: number | null | undefined;
};

/**
 * Members to change. Derived from the create and the rule that every member of an update is optional.
 */
export type ProductAssetUpdate = {
    /**
     * What the asset is to the product.
     */
    productAssetTypeUuid?: string | null | undefined;
    /**
     * Place among the assets of the product.
     */
    displayOrder?: number | null | undefined;
};

/**
 * A type of asset. Derived from the filters of the list, among them `code` and `isFeatured`.
 */
export type ProductAssetTypeResponse = {
    /**
     * Id of the type.
     */
    uuid: string;
    /**
     * When it was created.
     */
    createdAt: string;
    /**
     * When it was last changed.
     */
    updatedAt: string;
    /**
     * Code of the type.
     */
    code: string;
    /**
     * Whether assets of this type are featured.
     */
    isFeatured: boolean;
};

/**
 * One page of product asset types.
 */
export type ProductAssetTypePage = {
    items: Array<ProductAssetTypeResponse>;
    pagination: PaginationResult;
};

/**
 * A product asset type to create. Derived from the answer.
 */
export type ProductAssetTypeCreate = {
    /**
     * Code of the type.
     */
    code: string;
    /**
     * Whether assets of this type are featured.
     */
    isFeatured?: boolean | undefined;
};

/**
 * A product asset type to change and the members to change. Derived as the single update is.
 */
export type ProductAssetTypeBulkUpdate = {
    /**
     * Id of the type.
     */
    uuid: string;
    /**
     * Code of the type.
     */
    code?: string | null | undefined;
    /**
     * Whether assets of this type are featured.
     */
    isFeatured?: boolean | null | undefined;
};

/**
 * Members to change. Derived from the create and the rule that every member of an update is optional.
 */
export type ProductAssetTypeUpdate = {
    /**
     * Code of the type.
     */
    code?: string | null | undefined;
    /**
     * Whether assets of this type are featured.
     */
    isFeatured?: boolean | null | undefined;
};

/**
 * An attribute of a product. Derived from the other links of products.
 */
export type ProductAttributeResponse = {
    /**
     * Id of the link, not of the attribute.
     */
    uuid: string;
    /**
     * Product it belongs to.
     */
    productUuid: string;
    /**
     * The attribute.
     */
    attributeUuid: string;
    /**
     * When it was created.
     */
    createdAt: string;
    /**
     * When it was last changed.
     */
    updatedAt: string;
    /**
     * Whether the variants of the product differ in it; for variant parents.
     */
    isVariant: boolean;
};

/**
 * One page of product attributes.
 */
export type ProductAttributePage = {
    items: Array<ProductAttributeResponse>;
    pagination: PaginationResult;
};

/**
 * An attribute to link the product to. Derived from the answer.
 */
export type ProductAttributeCreate = {
    /**
     * The attribute.
     */
    attributeUuid: string;
    /**
     * Whether the variants of the product differ in it; for variant parents.
     */
    isVariant?: boolean | undefined;
};

/**
 * A link to change and the members to change. Derived as the single update is.
 */
export type ProductAttributeBulkUpdate = {
    /**
     * Id of the link.
     */
    uuid: string;
    /**
     * Whether the variants of the product differ in it; for variant parents.
     */
    isVariant?: boolean | null | undefined;
};

/**
 * Members to change. Derived from the create and the rule that every member of an update is optional.
 */
export type ProductAttributeUpdate = {
    /**
     * Whether the variants of the product differ in it; for variant parents.
     */
    isVariant?: boolean | null | undefined;
};

/**
 * A category of a product. Derived from the filters of the list.
 */
export type ProductCategoryResponse = {
    /**
     * Id of the link, not of the category.
     */
    uuid: string;
    /**
     * Product it belongs to.
     */
    productUuid: string;
    /**
     * The category.
     */
    categoryUuid: string;
    /**
     * When it was created.
     */
    createdAt: string;
    /**
     * When it was last changed.
     */
    updatedAt: string;
};

/**
 * One page of product categories.
 */
export type ProductCategoryPage = {
    items: Array<ProductCategoryResponse>;
    pagination: PaginationResult;
};

/**
 * A category to link the product to. Derived from the answer.
 */
export type ProductCategoryCreate = {
    /**
     * The category.
     */
    categoryUuid: string;
};

/**
 * Texts of a product in one locale. Derived from the contents of attributes; of the members only `uuid`, `localeUuid`, `label` and the times are known, as filters.
 */
export type ProductContentResponse = {
    /**
     * Id of the content.
     */
    uuid: string;
    /**
     * Product it belongs to.
     */
    productUuid: string;
    /**
     * Locale it is written in.
     */
    localeUuid: string;
    /**
     * When it was created.
     */
    createdAt: string;
    /**
     * When it was last changed.
     */
    updatedAt: string;
    /**
     * Name of the product in this locale.
     */
    label: string;
    /**
     * Long text. The guide names it; the member name is derived.
     */
    description?: string | null;
    /**
     * Short text. The guide names it; the member name is derived.
     */
    shortDescription?: string | null;
};

/**
 * One page of product contents.
 */
export type ProductContentPage = {
    items: Array<ProductContentResponse>;
    pagination: PaginationResult;
};

/**
 * Texts to add in one locale. Derived from the answer.
 */
export type ProductContentCreate = {
    /**
     * Locale it is written in.
     */
    localeUuid: string;
    /**
     * Name of the product in this locale.
     */
    label: string;
    /**
     * Long text. The guide names it; the member name is derived.
     */
    description?: string | null | undefined;
    /**
     * Short text. The guide names it; the member name is derived.
     */
    shortDescription?: string | null | undefined;
};

/**
 * A content to change and the texts to change. Derived as the single update is.
 */
export type ProductContentBulkUpdate = {
    /**
     * Id of the content.
     */
    uuid: string;
    /**
     * Name of the product in this locale.
     */
    label?: string | null | undefined;
    /**
     * Long text. The guide names it; the member name is derived.
     */
    description?: string | null | undefined;
    /**
     * Short text. The guide names it; the member name is derived.
     */
    shortDescription?: string | null | undefined;
};

/**
 * Texts to change. Derived from the answer and the rule that every member of an update is optional.
 */
export type ProductContentUpdate = {
    /**
     * Name of the product in this locale.
     */
    label?: string | null | undefined;
    /**
     * Long text. The guide names it; the member name is derived.
     */
    description?: string | null | undefined;
    /**
     * Short text. The guide names it; the member name is derived.
     */
    shortDescription?: string | null | undefined;
};

/**
 * Where a product is in its life cycle.
 */
export type ProductStatus = 'draft' | 'published' | 'unpublished' | 'archived' | 'removed';

/**
 * A product of its own, a parent that groups variants and is not sold itself, or one of its variants.
 */
export type ProductType = 'simple' | 'variantParent' | 'variant';

/**
 * A term that a product has of one of its attributes. Derived from the filters of the list.
 */
export type ProductTermResponse = {
    /**
     * Id of the link, not of the term.
     */
    uuid: string;
    /**
     * Product it belongs to.
     */
    productUuid?: string;
    /**
     * Link between the product and the attribute.
     */
    productAttributeUuid: string;
    /**
     * The term.
     */
    attributeTermUuid: string;
    /**
     * When it was created.
     */
    createdAt: string;
    /**
     * When it was last changed.
     */
    updatedAt: string;
};

/**
 * Link between a product and a tag. Derived; of the members only `uuid`, `tagUuid` and the times are known, as filters.
 */
export type ProductTagResponse = {
    /**
     * Id of the link.
     */
    uuid: string;
    /**
     * Product that carries the tag.
     */
    productUuid: string;
    /**
     * The tag.
     */
    tagUuid: string;
    /**
     * When it was created.
     */
    createdAt: string;
    /**
     * When it was last changed.
     */
    updatedAt: string;
};

/**
 * A metadata entry of a product. The reference shows the members up to `createdAt` and is cut there; what follows is derived.
 */
export type ProductMetadataResponse = {
    /**
     * Id of the entry.
     */
    uuid: string;
    /**
     * Product it belongs to.
     */
    productUuid: string;
    /**
     * Locale it is for.
     */
    localeUuid: string;
    /**
     * When it was created.
     */
    createdAt: string;
    /**
     * When it was last changed.
     */
    updatedAt: string;
    /**
     * Kind of the entry. Its values are not documented.
     */
    type?: string | null;
    /**
     * Key of the entry.
     */
    key: string;
    /**
     * Value of the entry.
     */
    value: string;
};

/**
 * A relation from a product to another.
 */
export type ProductRelationResponse = {
    /**
     * Id of the relation.
     */
    uuid: string;
    /**
     * Product it starts from.
     */
    productUuid: string;
    /**
     * Product it leads to.
     */
    productReferenceUuid: string;
    /**
     * When it was created.
     */
    createdAt: string;
    /**
     * When it was last changed.
     */
    updatedAt: string;
    /**
     * How they relate.
     */
    productRelationTypeUuid: string;
};

/**
 * A product.
 */
export type ProductResponse = {
    /**
     * Id of the product.
     */
    uuid: string;
    /**
     * Family that sets its attributes.
     */
    familyUuid?: string | null;
    /**
     * SKU; variant parents usually have none.
     */
    skuUuid?: string | null;
    /**
     * Variant parent of a variant.
     */
    parentUuid?: string | null;
    /**
     * Brand.
     */
    brandUuid?: string | null;
    /**
     * When it was created.
     */
    createdAt: string;
    /**
     * When it was last changed.
     */
    updatedAt: string;
    /**
     * When it was removed.
     */
    removedAt?: string | null;
    /**
     * When it was archived.
     */
    archivedAt?: string | null;
    status: ProductStatus | (string & {});
    type: ProductType | (string & {});
    /**
     * Unique code of the product.
     */
    code: string;
    /**
     * Links to assets. UUIDs with `include[productAssets]=true`, in full with `expand[productAssets]=true`. Name and shape are derived from categories.
     */
    productAssets?: Array<string> | Array<ProductAssetResponse> | null;
    /**
     * Links to attributes. UUIDs with `include[productAttributes]=true`, in full with `expand[productAttributes]=true`. Name and shape are derived from categories.
     */
    productAttributes?: Array<string> | Array<ProductAttributeResponse> | null;
    /**
     * Links to attribute terms. UUIDs with `include[productAttributeTerms]=true`, in full with `expand[productAttributeTerms]=true`. Name and shape are derived from categories.
     */
    productAttributeTerms?: Array<string> | Array<ProductTermResponse> | null;
    /**
     * Links to categories. UUIDs with `include[productCategories]=true`, in full with `expand[productCategories]=true`. Name and shape are derived from categories.
     */
    productCategories?: Array<string> | Array<ProductCategoryResponse> | null;
    /**
     * Links to tags. UUIDs with `include[productTags]=true`, in full with `expand[productTags]=true`. Name and shape are derived from categories.
     */
    productTags?: Array<string> | Array<ProductTagResponse> | null;
    /**
     * Localized contents. UUIDs with `include[contents]=true`, in full with `expand[contents]=true`. Name and shape are derived from categories.
     */
    contents?: Array<string> | Array<ProductContentResponse> | null;
    /**
     * Metadata. UUIDs with `include[metadata]=true`, in full with `expand[metadata]=true`. Name and shape are derived from categories.
     */
    metadata?: Array<string> | Array<ProductMetadataResponse> | null;
    /**
     * Relations to other products. UUIDs with `include[relations]=true`, in full with `expand[relations]=true`. Name and shape are derived from categories.
     */
    relations?: Array<string> | Array<ProductRelationResponse> | null;
    /**
     * Scores per dimension and issues, with `expand[completeness]=true`. The name is derived; the shape is unknown.
     */
    completeness?: unknown;
};

/**
 * One page of products.
 */
export type ProductPage = {
    items: Array<ProductResponse>;
    pagination: PaginationResult;
};

/**
 * A product to create. Documented as an element of the bulk create.
 */
export type ProductCreate = {
    /**
     * Family that sets its attributes.
     */
    familyUuid?: string | null | undefined;
    /**
     * SKU; variant parents usually have none.
     */
    skuUuid?: string | null | undefined;
    /**
     * Variant parent of a variant.
     */
    parentUuid?: string | null | undefined;
    /**
     * Brand.
     */
    brandUuid?: string | null | undefined;
    type: ProductType | (string & {});
    /**
     * Unique code of the product.
     */
    code: string;
};

/**
 * A product to change and the members to change. Derived as the single update is.
 */
export type ProductBulkUpdate = {
    /**
     * Id of the product.
     */
    uuid: string;
    /**
     * Family that sets its attributes.
     */
    familyUuid?: string | null | undefined;
    /**
     * SKU; variant parents usually have none.
     */
    skuUuid?: string | null | undefined;
    /**
     * Variant parent of a variant.
     */
    parentUuid?: string | null | undefined;
    /**
     * Brand.
     */
    brandUuid?: string | null | undefined;
    /**
     * Unique code of the product.
     */
    code?: string | null | undefined;
};

/**
 * The values are documented, the table is not; it is derived from SKUs. publish: draft or unpublished to published. unpublish: published to unpublished. remove: draft, published or unpublished to removed. restore: removed to unpublished. In which statuses archive and unarchive are valid, and where they lead, is unknown.
 */
export type ProductTransition = 'publish' | 'unpublish' | 'archive' | 'unarchive' | 'remove' | 'restore';

/**
 * The transition to make, and the products to make it for. As documented for assets.
 */
export type ProductBulkLifecycle = {
    transition: ProductTransition;
    /**
     * UUIDs of the products.
     */
    uuids: Array<string>;
};

/**
 * Members of a product to change. Derived from the bulk create and the rule that every member of an update is optional.
 */
export type ProductUpdate = {
    /**
     * Family that sets its attributes.
     */
    familyUuid?: string | null | undefined;
    /**
     * SKU; variant parents usually have none.
     */
    skuUuid?: string | null | undefined;
    /**
     * Variant parent of a variant.
     */
    parentUuid?: string | null | undefined;
    /**
     * Brand.
     */
    brandUuid?: string | null | undefined;
    /**
     * Unique code of the product.
     */
    code?: string | null | undefined;
};

/**
 * The transition to make.
 */
export type ProductLifecycle = {
    transition: ProductTransition;
};

/**
 * One page of product metadata.
 */
export type ProductMetadataPage = {
    items: Array<ProductMetadataResponse>;
    pagination: PaginationResult;
};

/**
 * A metadata entry to create. Derived from the answer.
 */
export type ProductMetadataCreate = {
    /**
     * Locale it is for.
     */
    localeUuid: string;
    /**
     * Kind of the entry. Its values are not documented.
     */
    type?: string | null | undefined;
    /**
     * Key of the entry.
     */
    key: string;
    /**
     * Value of the entry.
     */
    value: string;
};

/**
 * A metadata entry to change and the members to change. Derived as the single update is.
 */
export type ProductMetadataBulkUpdate = {
    /**
     * Id of the entry.
     */
    uuid: string;
    /**
     * Kind of the entry. Its values are not documented.
     */
    type?: string | null | undefined;
    /**
     * Key of the entry.
     */
    key?: string | null | undefined;
    /**
     * Value of the entry.
     */
    value?: string | null | undefined;
};

/**
 * Members to change. Derived from the create and the rule that every member of an update is optional.
 */
export type ProductMetadataUpdate = {
    /**
     * Kind of the entry. Its values are not documented.
     */
    type?: string | null | undefined;
    /**
     * Key of the entry.
     */
    key?: string | null | undefined;
    /**
     * Value of the entry.
     */
    value?: string | null | undefined;
};

/**
 * One page of product relations.
 */
export type ProductRelationPage = {
    items: Array<ProductRelationResponse>;
    pagination: PaginationResult;
};

/**
 * A relation to create. Derived from the answer.
 */
export type ProductRelationCreate = {
    /**
     * Product it leads to.
     */
    productReferenceUuid: string;
    /**
     * How they relate.
     */
    productRelationTypeUuid: string;
};

/**
 * A relation to change and the members to change. The other product cannot be changed.
 */
export type ProductRelationBulkUpdate = {
    /**
     * Id of the relation.
     */
    uuid: string;
    /**
     * How they relate.
     */
    productRelationTypeUuid?: string | null | undefined;
};

/**
 * Members to change. Derived from the create and the rule that every member of an update is optional.
 */
export type ProductRelationUpdate = {
    /**
     * How they relate.
     */
    productRelationTypeUuid?: string | null | undefined;
};

/**
 * From one product to the other, or symmetrical and visible from both.
 */
export type ProductRelationDirection = 'oneWay' | 'twoWay';

/**
 * A type of relation.
 */
export type ProductRelationTypeResponse = {
    /**
     * Id of the type.
     */
    uuid: string;
    /**
     * When it was created.
     */
    createdAt: string;
    /**
     * When it was last changed.
     */
    updatedAt: string;
    /**
     * Code of the type.
     */
    code: string;
    direction: ProductRelationDirection | (string & {});
    /**
     * Type that shows the relation from the other product; for one-way types only.
     */
    reverseRelationTypeUuid?: string | null;
};

/**
 * One page of product relation types.
 */
export type ProductRelationTypePage = {
    items: Array<ProductRelationTypeResponse>;
    pagination: PaginationResult;
};

/**
 * A product relation type to create. Derived from the answer.
 */
export type ProductRelationTypeCreate = {
    /**
     * Code of the type.
     */
    code: string;
    direction: ProductRelationDirection | (string & {});
    /**
     * Type that shows the relation from the other product; for one-way types only.
     */
    reverseRelationTypeUuid?: string | null | undefined;
};

/**
 * A product relation type to change and the members to change. Derived as the single update is.
 */
export type ProductRelationTypeBulkUpdate = {
    /**
     * Id of the type.
     */
    uuid: string;
    /**
     * Code of the type.
     */
    code?: string | null | undefined;
    /**
     * Direction. The reference prints an integer here although the answer has a word; which number stands for which word is not documented.
     */
    direction?: number | null | undefined;
    /**
     * Type that shows the relation from the other product; for one-way types only.
     */
    reverseRelationTypeUuid?: string | null | undefined;
};

/**
 * Members to change.
 */
export type ProductRelationTypeUpdate = {
    /**
     * Code of the type.
     */
    code?: string | null | undefined;
    /**
     * Direction. The reference prints an integer here although the answer has a word; which number stands for which word is not documented.
     */
    direction?: number | null | undefined;
    /**
     * Type that shows the relation from the other product; for one-way types only.
     */
    reverseRelationTypeUuid?: string | null | undefined;
};

/**
 * One page of product tags.
 */
export type ProductTagPage = {
    items: Array<ProductTagResponse>;
    pagination: PaginationResult;
};

/**
 * A tag to put on the product. Derived from the answer.
 */
export type ProductTagCreate = {
    /**
     * The tag.
     */
    tagUuid: string;
};

/**
 * One page of product terms.
 */
export type ProductTermPage = {
    items: Array<ProductTermResponse>;
    pagination: PaginationResult;
};

/**
 * An attribute term to link the product to. Derived from the answer.
 */
export type ProductTermCreate = {
    /**
     * The term.
     */
    attributeTermUuid: string;
};

/**
 * A member of the organization. The reference shows the first three members and is cut there; the rest, and that the three are always there, is derived.
 */
export type OrganizationMemberResponse = {
    /**
     * The organization.
     */
    organizationUuid: string;
    /**
     * Account of the member.
     */
    accountUuid: string;
    /**
     * Role of the member.
     */
    roleUuid: string;
    /**
     * Id of the membership.
     */
    uuid: string;
    /**
     * When it was created.
     */
    createdAt: string;
    /**
     * When it was last changed.
     */
    updatedAt: string;
};

/**
 * One page of organization members.
 */
export type OrganizationMemberPage = {
    items: Array<OrganizationMemberResponse>;
    pagination: PaginationResult;
};

/**
 * An account to add, and its role. That both are needed is derived.
 */
export type OrganizationMemberCreate = {
    /**
     * Account of the member.
     */
    accountUuid: string;
    /**
     * Role of the member.
     */
    roleUuid: string;
};

/**
 * What to change of a membership. Derived from the create and the rule that every member of an update is optional.
 */
export type OrganizationMemberUpdate = {
    /**
     * Role of the member.
     */
    roleUuid?: string | null | undefined;
};

/**
 * Unit of length.
 */
export type DimensionUnit = 'millimeter' | 'centimeter' | 'meter' | 'inch' | 'foot';

/**
 * Unit of weight.
 */
export type WeightUnit = 'gram' | 'kilogram' | 'pound' | 'ounce';

/**
 * The organization of the token. That it has one base unit each and further units is documented; the members are derived.
 */
export type OrganizationResponse = {
    /**
     * Id of the organization.
     */
    uuid: string;
    /**
     * When it was created.
     */
    createdAt: string;
    /**
     * When it was last changed.
     */
    updatedAt: string;
    /**
     * Name of the organization.
     */
    name: string;
    baseDimensionUnit: DimensionUnit | (string & {});
    baseWeightUnit: WeightUnit | (string & {});
    /**
     * Further units that dimensions are converted to.
     */
    dimensionUnits: Array<DimensionUnit | (string & {})>;
    /**
     * Further units that weights are converted to.
     */
    weightUnits: Array<WeightUnit | (string & {})>;
};

/**
 * Members to change. Derived from the answer and the rule that every member of an update is optional.
 */
export type OrganizationUpdate = {
    /**
     * Name of the organization.
     */
    name?: string | null | undefined;
    /**
     * Unit dimensions are given in.
     */
    baseDimensionUnit?: DimensionUnit | (string & {}) | null | undefined;
    /**
     * Unit weights are given in.
     */
    baseWeightUnit?: WeightUnit | (string & {}) | null | undefined;
    /**
     * Further units that dimensions are converted to.
     */
    dimensionUnits?: Array<DimensionUnit | (string & {})> | null | undefined;
    /**
     * Further units that weights are converted to.
     */
    weightUnits?: Array<WeightUnit | (string & {})> | null | undefined;
};

/**
 * What a role allows. read is to view, write to create and change, delete to remove, admin to manage the organization.
 */
export type OrganizationPermission = 'read' | 'write' | 'delete' | 'admin';

/**
 * A role. The permissions are named by the authentication guide; the rest is derived.
 */
export type OrganizationRoleResponse = {
    /**
     * Id of the role.
     */
    uuid: string;
    /**
     * When it was created.
     */
    createdAt: string;
    /**
     * When it was last changed.
     */
    updatedAt: string;
    /**
     * Name of the role.
     */
    name: string;
    /**
     * What the role allows.
     */
    permissions: Array<OrganizationPermission | (string & {})>;
};

/**
 * One page of organization roles.
 */
export type OrganizationRolePage = {
    items: Array<OrganizationRoleResponse>;
    pagination: PaginationResult;
};

/**
 * Where a locale is in its life cycle. draft: not yet for contents. active: contents can be written in it. inactive: not in use, its contents are kept. removed: deleted, but can be restored; it cannot be changed.
 */
export type LocaleStatus = 'draft' | 'active' | 'inactive' | 'removed';

/**
 * A language or regional variant for contents. Texts written on an entity itself become its content in the default locale; without a default locale that fails. Another default moves no content.
 */
export type LocaleResponse = {
    /**
     * Id of the locale.
     */
    uuid: string;
    /**
     * When it was created.
     */
    createdAt: string;
    /**
     * When it was last changed.
     */
    updatedAt: string;
    /**
     * When it was removed.
     */
    removedAt?: string | null;
    status: LocaleStatus | (string & {});
    /**
     * Name of the locale.
     */
    name: string;
    /**
     * Code of the language or locale, usually BCP 47.
     */
    code: string;
    /**
     * Whether it is the default. Exactly one locale is.
     */
    isDefault: boolean;
};

/**
 * One page of locales.
 */
export type LocalePage = {
    items: Array<LocaleResponse>;
    pagination: PaginationResult;
};

/**
 * A locale to create. Derived from the answer and from the error codes for a missing name or code.
 */
export type LocaleCreate = {
    /**
     * Name of the locale.
     */
    name: string;
    /**
     * Code of the language or locale, usually BCP 47.
     */
    code: string;
    /**
     * Whether it is the default. Exactly one locale is.
     */
    isDefault?: boolean | undefined;
};

/**
 * A locale to change and the members to change. Derived as the single update is.
 */
export type LocaleBulkUpdate = {
    /**
     * Id of the locale.
     */
    uuid: string;
    /**
     * Name of the locale.
     */
    name?: string | null | undefined;
    /**
     * Code of the language or locale, usually BCP 47.
     */
    code?: string | null | undefined;
    /**
     * Whether it is the default. Exactly one locale is.
     */
    isDefault?: boolean | null | undefined;
};

/**
 * draft: active, inactive or removed to draft. activate: draft or inactive to active. deactivate: active to inactive. remove: draft, active or inactive to removed. restore: removed to inactive.
 */
export type LocaleTransition = 'draft' | 'activate' | 'deactivate' | 'remove' | 'restore';

/**
 * The transition to make, and the locales to make it for. As documented for assets.
 */
export type LocaleBulkLifecycle = {
    transition: LocaleTransition;
    /**
     * UUIDs of the locales.
     */
    uuids: Array<string>;
};

/**
 * Members to change. Derived from the answer and the rule that every member of an update is optional.
 */
export type LocaleUpdate = {
    /**
     * Name of the locale.
     */
    name?: string | null | undefined;
    /**
     * Code of the language or locale, usually BCP 47.
     */
    code?: string | null | undefined;
    /**
     * Whether it is the default. Exactly one locale is.
     */
    isDefault?: boolean | null | undefined;
};

/**
 * The transition to make.
 */
export type LocaleLifecycle = {
    transition: LocaleTransition;
};

/**
 * Texts of a category in one locale. Derived from the contents of attributes.
 */
export type CategoryContentResponse = {
    /**
     * Id of the content.
     */
    uuid: string;
    /**
     * Category it belongs to.
     */
    categoryUuid: string;
    /**
     * Locale it is written in.
     */
    localeUuid: string;
    /**
     * When it was created.
     */
    createdAt: string;
    /**
     * When it was last changed.
     */
    updatedAt: string;
    /**
     * Name of the category in this locale.
     */
    label: string;
    /**
     * Longer text. That entities have a localized description is documented; the member name is derived.
     */
    description?: string | null;
};

/**
 * One page of category contents.
 */
export type CategoryContentPage = {
    items: Array<CategoryContentResponse>;
    pagination: PaginationResult;
};

/**
 * Texts to add in one locale. Derived from the answer.
 */
export type CategoryContentCreate = {
    /**
     * Locale it is written in.
     */
    localeUuid: string;
    /**
     * Name of the category in this locale.
     */
    label: string;
    /**
     * Longer text. That entities have a localized description is documented; the member name is derived.
     */
    description?: string | null | undefined;
};

/**
 * Texts to change. Derived from the answer and the rule that every member of an update is optional.
 */
export type CategoryContentUpdate = {
    /**
     * Name of the category in this locale.
     */
    label?: string | null | undefined;
    /**
     * Longer text. That entities have a localized description is documented; the member name is derived.
     */
    description?: string | null | undefined;
};

/**
 * Where a category is in its life cycle.
 */
export type CategoryStatus = 'draft' | 'published' | 'unpublished' | 'removed';

/**
 * A category.
 */
export type CategoryResponse = {
    /**
     * Id of the category.
     */
    uuid: string;
    /**
     * Category above it; null at the root of the tree.
     */
    parentUuid?: string | null;
    /**
     * When it was created.
     */
    createdAt: string;
    /**
     * When it was last changed.
     */
    updatedAt: string;
    /**
     * When it was removed.
     */
    removedAt?: string | null;
    status: CategoryStatus | (string & {});
    /**
     * Code of the category.
     */
    code: string;
    /**
     * Localized contents. UUIDs with `include[contents]=true`, in full with `expand[contents]=true`.
     */
    contents?: Array<string> | Array<CategoryContentResponse> | null;
};

/**
 * One page of categories.
 */
export type CategoryPage = {
    items: Array<CategoryResponse>;
    pagination: PaginationResult;
};

/**
 * A category to create. Derived from the answer.
 */
export type CategoryCreate = {
    /**
     * Category above it; null at the root of the tree.
     */
    parentUuid?: string | null | undefined;
    /**
     * Code of the category.
     */
    code: string;
};

/**
 * A category to change and the members to change. Derived as the single update is.
 */
export type CategoryBulkUpdate = {
    /**
     * Id of the category.
     */
    uuid: string;
    /**
     * Category above it; null at the root of the tree.
     */
    parentUuid?: string | null | undefined;
    /**
     * Code of the category.
     */
    code?: string | null | undefined;
};

/**
 * Derived from SKUs. publish: draft or unpublished to published. unpublish: published to unpublished. remove: draft, published or unpublished to removed. restore: removed to unpublished.
 */
export type CategoryTransition = 'publish' | 'unpublish' | 'remove' | 'restore';

/**
 * The transition to make, and the categories to make it for. As documented for assets.
 */
export type CategoryBulkLifecycle = {
    transition: CategoryTransition;
    /**
     * UUIDs of the categories.
     */
    uuids: Array<string>;
};

/**
 * Members to change. Derived from the create and the rule that every member of an update is optional.
 */
export type CategoryUpdate = {
    /**
     * Category above it; null at the root of the tree.
     */
    parentUuid?: string | null | undefined;
    /**
     * Code of the category.
     */
    code?: string | null | undefined;
};

/**
 * The transition to make.
 */
export type CategoryLifecycle = {
    transition: CategoryTransition;
};

/**
 * Texts of a brand in one locale. Derived from the contents of attributes.
 */
export type BrandContentResponse = {
    /**
     * Id of the content.
     */
    uuid: string;
    /**
     * Brand it belongs to.
     */
    brandUuid: string;
    /**
     * Locale it is written in.
     */
    localeUuid: string;
    /**
     * When it was created.
     */
    createdAt: string;
    /**
     * When it was last changed.
     */
    updatedAt: string;
    /**
     * Name of the brand in this locale.
     */
    label: string;
    /**
     * Longer text. That entities have a localized description is documented; the member name is derived.
     */
    description?: string | null;
};

/**
 * One page of brand contents.
 */
export type BrandContentPage = {
    items: Array<BrandContentResponse>;
    pagination: PaginationResult;
};

/**
 * Texts to add in one locale. Derived from the answer.
 */
export type BrandContentCreate = {
    /**
     * Locale it is written in.
     */
    localeUuid: string;
    /**
     * Name of the brand in this locale.
     */
    label: string;
    /**
     * Longer text. That entities have a localized description is documented; the member name is derived.
     */
    description?: string | null | undefined;
};

/**
 * Texts to change. Derived from the answer and the rule that every member of an update is optional.
 */
export type BrandContentUpdate = {
    /**
     * Name of the brand in this locale.
     */
    label?: string | null | undefined;
    /**
     * Longer text. That entities have a localized description is documented; the member name is derived.
     */
    description?: string | null | undefined;
};

/**
 * Where a brand is in its life cycle.
 */
export type BrandStatus = 'draft' | 'published' | 'unpublished' | 'removed';

/**
 * A brand. Derived from other entities; `code` and `status` are known as filters.
 */
export type BrandResponse = {
    /**
     * Id of the brand.
     */
    uuid: string;
    /**
     * When it was created.
     */
    createdAt: string;
    /**
     * When it was last changed.
     */
    updatedAt: string;
    /**
     * When it was removed.
     */
    removedAt?: string | null;
    status: BrandStatus | (string & {});
    /**
     * Code of the brand.
     */
    code: string;
    /**
     * Localized contents. UUIDs with `include[contents]=true`, in full with `expand[contents]=true`. Name and shape are derived from categories.
     */
    contents?: Array<string> | Array<BrandContentResponse> | null;
};

/**
 * One page of brands.
 */
export type BrandPage = {
    items: Array<BrandResponse>;
    pagination: PaginationResult;
};

/**
 * A brand to create. Derived from the answer.
 */
export type BrandCreate = {
    /**
     * Code of the brand.
     */
    code: string;
};

/**
 * A brand to change and the members to change. Derived as the single update is.
 */
export type BrandBulkUpdate = {
    /**
     * Id of the brand.
     */
    uuid: string;
    /**
     * Code of the brand.
     */
    code?: string | null | undefined;
};

/**
 * Derived from SKUs. publish: draft or unpublished to published. unpublish: published to unpublished. remove: draft, published or unpublished to removed. restore: removed to unpublished.
 */
export type BrandTransition = 'publish' | 'unpublish' | 'remove' | 'restore';

/**
 * The transition to make, and the brands to make it for. As documented for assets.
 */
export type BrandBulkLifecycle = {
    transition: BrandTransition;
    /**
     * UUIDs of the brands.
     */
    uuids: Array<string>;
};

/**
 * Members to change. Derived from the create and the rule that every member of an update is optional.
 */
export type BrandUpdate = {
    /**
     * Code of the brand.
     */
    code?: string | null | undefined;
};

/**
 * The transition to make.
 */
export type BrandLifecycle = {
    transition: BrandTransition;
};

/**
 * Texts of an attribute in one locale. The reference shows the members up to `label` and is cut there; what follows, and that `label` is always there, is derived.
 */
export type AttributeContentResponse = {
    /**
     * Id of the content.
     */
    uuid: string;
    /**
     * Attribute it belongs to.
     */
    attributeUuid: string;
    /**
     * Locale it is written in.
     */
    localeUuid: string;
    /**
     * When it was created.
     */
    createdAt: string;
    /**
     * When it was last changed.
     */
    updatedAt: string;
    /**
     * Name of the attribute in this locale.
     */
    label: string;
    /**
     * Longer text. That entities have a localized description is documented; the member name is derived.
     */
    description?: string | null;
};

/**
 * One page of attribute contents.
 */
export type AttributeContentPage = {
    items: Array<AttributeContentResponse>;
    pagination: PaginationResult;
};

/**
 * Texts to add in one locale. Derived from the answer.
 */
export type AttributeContentCreate = {
    /**
     * Locale it is written in.
     */
    localeUuid: string;
    /**
     * Name of the attribute in this locale.
     */
    label: string;
    /**
     * Longer text. That entities have a localized description is documented; the member name is derived.
     */
    description?: string | null | undefined;
};

/**
 * Texts to change. Derived from the answer and the rule that every member of an update is optional.
 */
export type AttributeContentUpdate = {
    /**
     * Name of the attribute in this locale.
     */
    label?: string | null | undefined;
    /**
     * Longer text. That entities have a localized description is documented; the member name is derived.
     */
    description?: string | null | undefined;
};

/**
 * Where an attribute is in its life cycle.
 */
export type AttributeStatus = 'draft' | 'published' | 'unpublished' | 'removed';

/**
 * An attribute. Derived from other entities.
 */
export type AttributeResponse = {
    /**
     * Id of the attribute.
     */
    uuid: string;
    /**
     * When it was created.
     */
    createdAt: string;
    /**
     * When it was last changed.
     */
    updatedAt: string;
    /**
     * When it was removed.
     */
    removedAt?: string | null;
    status: AttributeStatus | (string & {});
    /**
     * Code of the attribute.
     */
    code: string;
    /**
     * Localized contents. UUIDs with `include[contents]=true`, in full with `expand[contents]=true`. Name and shape are derived from categories.
     */
    contents?: Array<string> | Array<AttributeContentResponse> | null;
};

/**
 * One page of attributes.
 */
export type AttributePage = {
    items: Array<AttributeResponse>;
    pagination: PaginationResult;
};

/**
 * An attribute to create. Derived from the answer.
 */
export type AttributeCreate = {
    /**
     * Code of the attribute.
     */
    code: string;
};

/**
 * An attribute to change and the members to change. Derived as the single update is.
 */
export type AttributeBulkUpdate = {
    /**
     * Id of the attribute.
     */
    uuid: string;
    /**
     * Code of the attribute.
     */
    code?: string | null | undefined;
};

/**
 * Derived from SKUs. publish: draft or unpublished to published. unpublish: published to unpublished. remove: draft, published or unpublished to removed. restore: removed to unpublished.
 */
export type AttributeTransition = 'publish' | 'unpublish' | 'remove' | 'restore';

/**
 * The transition to make, and the attributes to make it for. As documented for assets.
 */
export type AttributeBulkLifecycle = {
    transition: AttributeTransition;
    /**
     * UUIDs of the attributes.
     */
    uuids: Array<string>;
};

/**
 * Members to change. Derived from the create and the rule that every member of an update is optional.
 */
export type AttributeUpdate = {
    /**
     * Code of the attribute.
     */
    code?: string | null | undefined;
};

/**
 * The transition to make.
 */
export type AttributeLifecycle = {
    transition: AttributeTransition;
};

/**
 * Texts of an attribute term in one locale. Derived from the contents of attributes.
 */
export type AttributeTermContentResponse = {
    /**
     * Id of the content.
     */
    uuid: string;
    /**
     * Attribute term it belongs to.
     */
    attributeTermUuid: string;
    /**
     * Locale it is written in.
     */
    localeUuid: string;
    /**
     * When it was created.
     */
    createdAt: string;
    /**
     * When it was last changed.
     */
    updatedAt: string;
    /**
     * Name of the attribute term in this locale.
     */
    label: string;
    /**
     * Longer text. That entities have a localized description is documented; the member name is derived.
     */
    description?: string | null;
};

/**
 * One page of attribute term contents.
 */
export type AttributeTermContentPage = {
    items: Array<AttributeTermContentResponse>;
    pagination: PaginationResult;
};

/**
 * Texts to add in one locale. Derived from the answer.
 */
export type AttributeTermContentCreate = {
    /**
     * Locale it is written in.
     */
    localeUuid: string;
    /**
     * Name of the attribute term in this locale.
     */
    label: string;
    /**
     * Longer text. That entities have a localized description is documented; the member name is derived.
     */
    description?: string | null | undefined;
};

/**
 * Texts to change. Derived from the answer and the rule that every member of an update is optional.
 */
export type AttributeTermContentUpdate = {
    /**
     * Name of the attribute term in this locale.
     */
    label?: string | null | undefined;
    /**
     * Longer text. That entities have a localized description is documented; the member name is derived.
     */
    description?: string | null | undefined;
};

/**
 * A term of an attribute. An older version of the reference has `name` in place of `code`, which follows newer entities as `contents` does.
 */
export type AttributeTermResponse = {
    /**
     * Id of the term.
     */
    uuid: string;
    /**
     * Attribute it is a value of.
     */
    attributeUuid: string;
    /**
     * When it was created.
     */
    createdAt: string;
    /**
     * When it was last changed.
     */
    updatedAt: string;
    /**
     * Code of the term.
     */
    code: string;
    /**
     * Localized contents. UUIDs with `include[contents]=true`, in full with `expand[contents]=true`. Name and shape are derived from categories.
     */
    contents?: Array<string> | Array<AttributeTermContentResponse> | null;
};

/**
 * One page of attribute terms.
 */
export type AttributeTermPage = {
    items: Array<AttributeTermResponse>;
    pagination: PaginationResult;
};

/**
 * An attribute term to create. Derived from the answer.
 */
export type AttributeTermCreate = {
    /**
     * Code of the term.
     */
    code: string;
};

/**
 * An attribute term to change and the members to change. Derived as the single update is.
 */
export type AttributeTermBulkUpdate = {
    /**
     * Id of the term.
     */
    uuid: string;
    /**
     * Code of the term.
     */
    code?: string | null | undefined;
};

/**
 * Members to change. Derived from the create and the rule that every member of an update is optional.
 */
export type AttributeTermUpdate = {
    /**
     * Code of the term.
     */
    code?: string | null | undefined;
};

/**
 * Where an asset is in its life cycle.
 */
export type AssetStatus = 'draft' | 'published' | 'unpublished' | 'archived' | 'removed';

/**
 * Kind of an asset.
 */
export type AssetCategory = 'image' | 'video' | 'audio' | 'document' | 'design' | 'archive' | 'data';

/**
 * Where an asset is stored.
 */
export type AssetStorageLocation = 's3';

/**
 * A metadata entry of an asset.
 */
export type MetadataResponse = {
    /**
     * Id of the entry.
     */
    uuid: string;
    /**
     * Asset it belongs to.
     */
    assetUuid: string;
    /**
     * When it was created.
     */
    createdAt: string;
    /**
     * When it was last changed.
     */
    updatedAt: string;
    /**
     * Key of the entry.
     */
    key: string;
    /**
     * Value of the entry.
     */
    value: string;
};

/**
 * Whether the content of a file was uploaded.
 */
export type AssetFileStatus = 'awaitingUpload' | 'uploaded';

/**
 * What a file is among the files of its asset.
 */
export type AssetFileVariationType = 'original' | 'thumbnail' | 'webOptimized' | 'mobileOptimized' | 'productDetail' | 'printReady' | 'socialMedia' | 'videoPoster' | 'videoPreview' | 'videoStreamLow' | 'videoStreamMedium' | 'videoStreamHigh';

/**
 * A file of an asset. Documented as the answer of an initiated upload, which also has `presignedUrl`.
 */
export type AssetFileResponse = {
    /**
     * Id of the file.
     */
    uuid: string;
    /**
     * Asset it belongs to.
     */
    assetUuid: string;
    /**
     * When its upload was initiated.
     */
    createdAt: string;
    status: AssetFileStatus | (string & {});
    variationType: AssetFileVariationType | (string & {});
    /**
     * Where it is stored.
     */
    storageLocation: AssetStorageLocation;
    /**
     * Media type.
     */
    mimeType: string;
    /**
     * Extension of the file name with its dot.
     */
    extension: string;
    /**
     * Size in bytes; null before the upload.
     */
    storageSize?: number | null;
    /**
     * SHA-256 of the content; empty before the upload.
     */
    checksum: string;
    /**
     * Whether the API made it from another file.
     */
    isAutogenerated: boolean;
};

/**
 * An asset.
 */
export type AssetResponse = {
    /**
     * Id of the asset.
     */
    uuid: string;
    /**
     * When it was created.
     */
    createdAt: string;
    /**
     * When it was last changed.
     */
    updatedAt: string;
    /**
     * When it was removed.
     */
    removedAt?: string | null;
    /**
     * When it was archived.
     */
    archivedAt?: string | null;
    status: AssetStatus | (string & {});
    category: AssetCategory | (string & {});
    storageLocation: AssetStorageLocation;
    /**
     * Name of the asset.
     */
    name?: string | null;
    /**
     * What the asset shows.
     */
    description?: string | null;
    /**
     * Text in place of the asset, for those who cannot see it.
     */
    altText?: string | null;
    /**
     * Metadata. UUIDs with `include[metadata]=true`, in full with `expand[metadata]=true`.
     */
    metadata?: Array<string> | Array<MetadataResponse> | null;
    /**
     * Files. UUIDs with `include[files]=true`, in full with `expand[files]=true`. The reference is cut here; the shape is derived from `metadata`.
     */
    files?: Array<string> | Array<AssetFileResponse> | null;
};

/**
 * One page of assets.
 */
export type AssetPage = {
    items: Array<AssetResponse>;
    pagination: PaginationResult;
};

/**
 * An asset to create. Derived from the answer.
 */
export type AssetCreate = {
    category: AssetCategory | (string & {});
    storageLocation: AssetStorageLocation;
    /**
     * Name of the asset.
     */
    name?: string | null | undefined;
    /**
     * What the asset shows.
     */
    description?: string | null | undefined;
    /**
     * Text in place of the asset, for those who cannot see it.
     */
    altText?: string | null | undefined;
};

/**
 * An asset to change and the members to change. Derived as the single update is.
 */
export type AssetBulkUpdate = {
    /**
     * Id of the asset.
     */
    uuid: string;
    /**
     * Kind of the asset.
     */
    category?: AssetCategory | (string & {}) | null | undefined;
    /**
     * Where the asset is stored.
     */
    storageLocation?: AssetStorageLocation | null | undefined;
    /**
     * Name of the asset.
     */
    name?: string | null | undefined;
    /**
     * What the asset shows.
     */
    description?: string | null | undefined;
    /**
     * Text in place of the asset, for those who cannot see it.
     */
    altText?: string | null | undefined;
};

/**
 * The values are documented, the table is not; it is derived from SKUs. publish: draft or unpublished to published. unpublish: published to unpublished. remove: draft, published or unpublished to removed. restore: removed to unpublished. In which statuses archive and unarchive are valid, and where they lead, is unknown.
 */
export type AssetTransition = 'remove' | 'restore' | 'publish' | 'unpublish' | 'archive' | 'unarchive';

/**
 * The transition to make, and the assets to make it for.
 */
export type AssetBulkLifecycle = {
    transition: AssetTransition;
    /**
     * UUIDs of the assets.
     */
    uuids: Array<string>;
};

/**
 * Members to change. Derived from the create and the rule that every member of an update is optional.
 */
export type AssetUpdate = {
    /**
     * Kind of the asset.
     */
    category?: AssetCategory | (string & {}) | null | undefined;
    /**
     * Where the asset is stored.
     */
    storageLocation?: AssetStorageLocation | null | undefined;
    /**
     * Name of the asset.
     */
    name?: string | null | undefined;
    /**
     * What the asset shows.
     */
    description?: string | null | undefined;
    /**
     * Text in place of the asset, for those who cannot see it.
     */
    altText?: string | null | undefined;
};

/**
 * The transition to make.
 */
export type AssetLifecycle = {
    transition: AssetTransition;
};

/**
 * Words the filter takes. The reference lists those of assets, although a file has two of its own; these are added by derivation.
 */
export type AssetFileStatusFilter = 'awaitingUpload' | 'uploaded' | 'draft' | 'published' | 'unpublished' | 'archived' | 'removed';

/**
 * One page of asset files.
 */
export type AssetFilePage = {
    items: Array<AssetFileResponse>;
    pagination: PaginationResult;
};

/**
 * A file to upload.
 */
export type AssetFileUpload = {
    variationType: AssetFileVariationType | (string & {});
    /**
     * Where it is stored.
     */
    storageLocation: AssetStorageLocation;
    /**
     * Media type.
     */
    mimeType: string;
    /**
     * Extension of the file name with its dot.
     */
    extension: string;
};

/**
 * A file whose upload was initiated.
 */
export type AssetFileUploadResponse = {
    /**
     * Id of the file.
     */
    uuid: string;
    /**
     * Asset it belongs to.
     */
    assetUuid: string;
    /**
     * When its upload was initiated.
     */
    createdAt: string;
    status: AssetFileStatus | (string & {});
    variationType: AssetFileVariationType | (string & {});
    /**
     * Where it is stored.
     */
    storageLocation: AssetStorageLocation;
    /**
     * Media type.
     */
    mimeType: string;
    /**
     * Extension of the file name with its dot.
     */
    extension: string;
    /**
     * Size in bytes; null before the upload.
     */
    storageSize?: number | null;
    /**
     * SHA-256 of the content; empty before the upload.
     */
    checksum: string;
    /**
     * Whether the API made it from another file.
     */
    isAutogenerated: boolean;
    /**
     * Address to send the content to. Whoever has it can upload, so it is to be kept secret.
     */
    presignedUrl: string;
};

/**
 * A file to upload, and the asset it belongs to.
 */
export type AssetFileBulkUpload = {
    /**
     * Asset it belongs to.
     */
    assetUuid: string;
    variationType: AssetFileVariationType | (string & {});
    /**
     * Where it is stored.
     */
    storageLocation: AssetStorageLocation;
    /**
     * Media type.
     */
    mimeType: string;
    /**
     * Extension of the file name with its dot.
     */
    extension: string;
};

/**
 * One page of asset metadata.
 */
export type AssetMetadataPage = {
    items: Array<MetadataResponse>;
    pagination: PaginationResult;
};

/**
 * A metadata entry to create. Derived from the answer.
 */
export type AssetMetadataCreate = {
    /**
     * Key of the entry.
     */
    key: string;
    /**
     * Value of the entry.
     */
    value: string;
};

/**
 * Members to change. Derived from the create and the rule that every member of an update is optional.
 */
export type AssetMetadataUpdate = {
    /**
     * Key of the entry.
     */
    key?: string | null | undefined;
    /**
     * Value of the entry.
     */
    value?: string | null | undefined;
};

export type TagResponseList = Array<TagResponse>;

export type SkuResponseList = Array<SkuResponse>;

export type FamilyResponseList = Array<FamilyResponse>;

export type ProductAssetResponseList = Array<ProductAssetResponse>;

export type ProductAssetTypeResponseList = Array<ProductAssetTypeResponse>;

export type ProductAttributeResponseList = Array<ProductAttributeResponse>;

export type ProductCategoryResponseList = Array<ProductCategoryResponse>;

export type ProductContentResponseList = Array<ProductContentResponse>;

export type ProductResponseList = Array<ProductResponse>;

export type ProductMetadataResponseList = Array<ProductMetadataResponse>;

export type ProductRelationResponseList = Array<ProductRelationResponse>;

export type ProductRelationTypeResponseList = Array<ProductRelationTypeResponse>;

export type ProductTagResponseList = Array<ProductTagResponse>;

export type ProductTermResponseList = Array<ProductTermResponse>;

export type LocaleResponseList = Array<LocaleResponse>;

export type CategoryResponseList = Array<CategoryResponse>;

export type BrandResponseList = Array<BrandResponse>;

export type AttributeResponseList = Array<AttributeResponse>;

export type AttributeTermResponseList = Array<AttributeTermResponse>;

export type AssetResponseList = Array<AssetResponse>;

export type AssetFileUploadResponseList = Array<AssetFileUploadResponse>;
