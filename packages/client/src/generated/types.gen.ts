// Generated from packages/openapi/description by `pnpm generate`. Do not edit.

export type ClientOptions = {
    baseUrl: 'https://api.apiera.io' | 'https://docs.apiera.io/_mock/openapi' | (string & {});
};

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
     * Most items a page holds.
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
 * Problem details (RFC 9457).
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
    description?: string | null;
};

/**
 * One broken rule.
 */
export type ValidationError = {
    /**
     * Stable code of the rule.
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
    label?: string | null;
    /**
     * Longer text. That entities have a localized description is documented; the member name is derived.
     */
    description?: string | null;
};

/**
 * Where a tag is in its life cycle.
 */
export type TagStatus = 'draft' | 'published' | 'unpublished' | 'removed';

/**
 * A tag. Members without a mark are derived from other entities.
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
    status: TagStatus;
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
    code?: string | null;
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
    code?: string | null;
};

/**
 * The transition to make.
 */
export type TagLifecycle = {
    transition: TagTransition;
};

/**
 * Where a SKU is in its life cycle.
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
    status: SkuStatus;
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
    code?: string | null;
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
    code?: string | null;
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
     * The same in every unit the organization has configured, by the name of the unit. Computed when it is read.
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
    length?: number | null;
    /**
     * Width in the organization's base dimension unit.
     */
    width?: number | null;
    /**
     * Height in the organization's base dimension unit.
     */
    height?: number | null;
};

/**
 * Weight of a SKU. The guide names the value and the conversions, and the units: gram, kilogram, pound, ounce.
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
     * The same in every unit the organization has configured, by the name of the unit. Computed when it is read.
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
    value?: number | null;
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
     * Least number a product has.
     */
    minCount: number;
    /**
     * Most a product has; null for any number.
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
 * An association to add. Derived from the answer.
 */
export type FamilyAssetTypeCreate = {
    /**
     * Type of asset that applies.
     */
    productAssetTypeUuid: string;
    /**
     * Whether a product needs it.
     */
    isRequired?: boolean;
    /**
     * Least number a product has.
     */
    minCount?: number;
    /**
     * Most a product has; null for any number.
     */
    maxCount?: number | null;
};

/**
 * Members to change. Derived from the create and the rule that every member of an update is optional.
 */
export type FamilyAssetTypeUpdate = {
    /**
     * Whether a product needs it.
     */
    isRequired?: boolean | null;
    /**
     * Least number a product has.
     */
    minCount?: number | null;
    /**
     * Most a product has; null for any number.
     */
    maxCount?: number | null;
};

/**
 * How strictly an association of a family applies when a product is published. must: needed. should: recommended. may: optional. mustNot: has to be absent.
 */
export type RequirementLevel = 'may' | 'must' | 'mustNot' | 'should';

/**
 * An attribute that applies to a family.
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
    requirementLevel: RequirementLevel;
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
 * An association to add. Derived from the answer.
 */
export type FamilyAttributeCreate = {
    /**
     * Attribute that applies.
     */
    attributeUuid: string;
    /**
     * How strictly it applies.
     */
    requirementLevel: RequirementLevel;
    /**
     * Whether new products of the family get it.
     */
    isAutoPopulated?: boolean;
};

/**
 * Members to change. Derived from the create and the rule that every member of an update is optional.
 */
export type FamilyAttributeUpdate = {
    /**
     * How strictly it applies.
     */
    requirementLevel?: RequirementLevel | null;
    /**
     * Whether new products of the family get it.
     */
    isAutoPopulated?: boolean | null;
};

/**
 * A category that applies to a family.
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
    requirementLevel: RequirementLevel;
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
 * An association to add. Derived from the answer.
 */
export type FamilyCategoryCreate = {
    /**
     * Category that applies.
     */
    categoryUuid: string;
    /**
     * How strictly it applies.
     */
    requirementLevel: RequirementLevel;
    /**
     * Whether new products of the family get it.
     */
    isAutoPopulated?: boolean;
};

/**
 * Members to change. Derived from the create and the rule that every member of an update is optional.
 */
export type FamilyCategoryUpdate = {
    /**
     * How strictly it applies.
     */
    requirementLevel?: RequirementLevel | null;
    /**
     * Whether new products of the family get it.
     */
    isAutoPopulated?: boolean | null;
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
    status: FamilyStatus;
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
    parentUuid?: string | null;
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
    parentUuid?: string | null;
    /**
     * Name of the family.
     */
    name?: string | null;
    /**
     * What the family is for.
     */
    description?: string | null;
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
    parentUuid?: string | null;
    /**
     * Name of the family.
     */
    name?: string | null;
    /**
     * What the family is for.
     */
    description?: string | null;
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
     * Least number a product has.
     */
    minCount: number;
    /**
     * Most a product has; null for any number.
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
 * An association to add. Derived from the answer.
 */
export type FamilyRelationTypeCreate = {
    /**
     * Type of relation that applies.
     */
    productRelationTypeUuid: string;
    /**
     * Whether a product needs it.
     */
    isRequired?: boolean;
    /**
     * Least number a product has.
     */
    minCount?: number;
    /**
     * Most a product has; null for any number.
     */
    maxCount?: number | null;
};

/**
 * Members to change. Derived from the create and the rule that every member of an update is optional.
 */
export type FamilyRelationTypeUpdate = {
    /**
     * Whether a product needs it.
     */
    isRequired?: boolean | null;
    /**
     * Least number a product has.
     */
    minCount?: number | null;
    /**
     * Most a product has; null for any number.
     */
    maxCount?: number | null;
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
 * A product asset to create. Derived from the answer.
 */
export type ProductAssetCreate = {
    /**
     * The asset.
     */
    assetUuid: string;
    /**
     * What the asset is to the product.
     */
    productAssetTypeUuid?: string | null;
    /**
     * Place among the assets of the product.
     */
    displayOrder?: number;
};

/**
 * A product asset to change and the members to change. Derived as the single update is.
 */
export type ProductAssetBulkUpdate = {
    /**
     * Id of the link.
     */
    uuid: string;
    /**
     * What the asset is to the product.
     */
    productAssetTypeUuid?: string | null;
    /**
     * Place among the assets of the product.
     */
    displayOrder?: number | null;
};

/**
 * Members to change. Derived from the create and the rule that every member of an update is optional.
 */
export type ProductAssetUpdate = {
    /**
     * What the asset is to the product.
     */
    productAssetTypeUuid?: string | null;
    /**
     * Place among the assets of the product.
     */
    displayOrder?: number | null;
};

/**
 * A type of asset. Derived from the filters of the list.
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
    isFeatured?: boolean;
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
    code?: string | null;
    /**
     * Whether assets of this type are featured.
     */
    isFeatured?: boolean | null;
};

/**
 * Members to change. Derived from the create and the rule that every member of an update is optional.
 */
export type ProductAssetTypeUpdate = {
    /**
     * Code of the type.
     */
    code?: string | null;
    /**
     * Whether assets of this type are featured.
     */
    isFeatured?: boolean | null;
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
 * A product attribute to create. Derived from the answer.
 */
export type ProductAttributeCreate = {
    /**
     * The attribute.
     */
    attributeUuid: string;
    /**
     * Whether the variants of the product differ in it; for variant parents.
     */
    isVariant?: boolean;
};

/**
 * A product attribute to change and the members to change. Derived as the single update is.
 */
export type ProductAttributeBulkUpdate = {
    /**
     * Id of the link.
     */
    uuid: string;
    /**
     * Whether the variants of the product differ in it; for variant parents.
     */
    isVariant?: boolean | null;
};

/**
 * Members to change. Derived from the create and the rule that every member of an update is optional.
 */
export type ProductAttributeUpdate = {
    /**
     * Whether the variants of the product differ in it; for variant parents.
     */
    isVariant?: boolean | null;
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
 * A product category to create. Derived from the answer.
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
    description?: string | null;
    /**
     * Short text. The guide names it; the member name is derived.
     */
    shortDescription?: string | null;
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
    label?: string | null;
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
 * Texts to change. Derived from the answer and the rule that every member of an update is optional.
 */
export type ProductContentUpdate = {
    /**
     * Name of the product in this locale.
     */
    label?: string | null;
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
 * An entry of a product's metadata. The reference shows the members up to `createdAt` and is cut there; what follows is derived.
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
     * Name of the entry.
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
    status: ProductStatus;
    type: ProductType;
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
    type: ProductType;
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
     * Unique code of the product.
     */
    code?: string | null;
};

/**
 * The values are documented, the table is not; it is derived from SKUs. publish: draft or unpublished to published. unpublish: published to unpublished. remove: draft, published or unpublished to removed. restore: removed to unpublished. Where archive and unarchive start and lead is unknown.
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
     * Unique code of the product.
     */
    code?: string | null;
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
 * A product metadata entry to create. Derived from the answer.
 */
export type ProductMetadataCreate = {
    /**
     * Locale it is for.
     */
    localeUuid: string;
    /**
     * Kind of the entry. Its values are not documented.
     */
    type?: string | null;
    /**
     * Name of the entry.
     */
    key: string;
    /**
     * Value of the entry.
     */
    value: string;
};

/**
 * A product metadata entry to change and the members to change. Derived as the single update is.
 */
export type ProductMetadataBulkUpdate = {
    /**
     * Id of the entry.
     */
    uuid: string;
    /**
     * Kind of the entry. Its values are not documented.
     */
    type?: string | null;
    /**
     * Name of the entry.
     */
    key?: string | null;
    /**
     * Value of the entry.
     */
    value?: string | null;
};

/**
 * Members to change. Derived from the create and the rule that every member of an update is optional.
 */
export type ProductMetadataUpdate = {
    /**
     * Kind of the entry. Its values are not documented.
     */
    type?: string | null;
    /**
     * Name of the entry.
     */
    key?: string | null;
    /**
     * Value of the entry.
     */
    value?: string | null;
};

/**
 * One page of product relations.
 */
export type ProductRelationPage = {
    items: Array<ProductRelationResponse>;
    pagination: PaginationResult;
};

/**
 * A product relation to create. Derived from the answer.
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
    productRelationTypeUuid?: string | null;
};

/**
 * Members to change. Derived from the create and the rule that every member of an update is optional.
 */
export type ProductRelationUpdate = {
    /**
     * How they relate.
     */
    productRelationTypeUuid?: string | null;
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
    direction: ProductRelationDirection;
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
    direction: ProductRelationDirection;
    /**
     * Type that shows the relation from the other product; for one-way types only.
     */
    reverseRelationTypeUuid?: string | null;
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
    code?: string | null;
    /**
     * Direction. The reference prints an integer here although the answer has a word; which number stands for which word is not documented.
     */
    direction?: number | null;
    /**
     * Type that shows the relation from the other product; for one-way types only.
     */
    reverseRelationTypeUuid?: string | null;
};

/**
 * Members to change.
 */
export type ProductRelationTypeUpdate = {
    /**
     * Code of the type.
     */
    code?: string | null;
    /**
     * Direction. The reference prints an integer here although the answer has a word; which number stands for which word is not documented.
     */
    direction?: number | null;
    /**
     * Type that shows the relation from the other product; for one-way types only.
     */
    reverseRelationTypeUuid?: string | null;
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
 * A product term to create. Derived from the answer.
 */
export type ProductTermCreate = {
    /**
     * The term.
     */
    attributeTermUuid: string;
};

/**
 * A member of the organization. The reference shows the three UUIDs and is cut there; the rest is derived.
 */
export type OrganizationMemberResponse = {
    /**
     * Id of the membership.
     */
    uuid: string;
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
 * An account to add, and its role.
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
 * Members to change. Derived from the create and the rule that every member of an update is optional.
 */
export type OrganizationMemberUpdate = {
    /**
     * Role of the member.
     */
    roleUuid?: string | null;
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
    baseDimensionUnit: DimensionUnit;
    baseWeightUnit: WeightUnit;
    /**
     * Further units that dimensions are converted to.
     */
    dimensionUnits: Array<DimensionUnit>;
    /**
     * Further units that weights are converted to.
     */
    weightUnits: Array<WeightUnit>;
};

/**
 * Members to change. Derived from the answer and the rule that every member of an update is optional.
 */
export type OrganizationUpdate = {
    /**
     * Name of the organization.
     */
    name?: string | null;
    /**
     * Unit dimensions are given in.
     */
    baseDimensionUnit?: DimensionUnit | null;
    /**
     * Unit weights are given in.
     */
    baseWeightUnit?: WeightUnit | null;
    /**
     * Further units that dimensions are converted to.
     */
    dimensionUnits?: Array<DimensionUnit> | null;
    /**
     * Further units that weights are converted to.
     */
    weightUnits?: Array<WeightUnit> | null;
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
    permissions: Array<OrganizationPermission>;
};

/**
 * One page of organization roles.
 */
export type OrganizationRolePage = {
    items: Array<OrganizationRoleResponse>;
    pagination: PaginationResult;
};

/**
 * Where a locale is in its life cycle.
 */
export type LocaleStatus = 'draft' | 'active' | 'inactive' | 'removed';

/**
 * A language or regional variant for contents.
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
    status: LocaleStatus;
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
    isDefault?: boolean;
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
    name?: string | null;
    /**
     * Code of the language or locale, usually BCP 47.
     */
    code?: string | null;
    /**
     * Whether it is the default. Exactly one locale is.
     */
    isDefault?: boolean | null;
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
    name?: string | null;
    /**
     * Code of the language or locale, usually BCP 47.
     */
    code?: string | null;
    /**
     * Whether it is the default. Exactly one locale is.
     */
    isDefault?: boolean | null;
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
    description?: string | null;
};

/**
 * Texts to change. Derived from the answer and the rule that every member of an update is optional.
 */
export type CategoryContentUpdate = {
    /**
     * Name of the category in this locale.
     */
    label?: string | null;
    /**
     * Longer text. That entities have a localized description is documented; the member name is derived.
     */
    description?: string | null;
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
    status: CategoryStatus;
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
    parentUuid?: string | null;
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
    parentUuid?: string | null;
    /**
     * Code of the category.
     */
    code?: string | null;
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
    parentUuid?: string | null;
    /**
     * Code of the category.
     */
    code?: string | null;
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
    description?: string | null;
};

/**
 * Texts to change. Derived from the answer and the rule that every member of an update is optional.
 */
export type BrandContentUpdate = {
    /**
     * Name of the brand in this locale.
     */
    label?: string | null;
    /**
     * Longer text. That entities have a localized description is documented; the member name is derived.
     */
    description?: string | null;
};

/**
 * Where a brand is in its life cycle.
 */
export type BrandStatus = 'draft' | 'published' | 'unpublished' | 'removed';

/**
 * A brand. Members without a mark are derived from other entities.
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
    status: BrandStatus;
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
    code?: string | null;
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
    code?: string | null;
};

/**
 * The transition to make.
 */
export type BrandLifecycle = {
    transition: BrandTransition;
};

/**
 * Texts of an attribute in one locale. The reference shows the members up to `label` and is cut there; what follows is derived.
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
    description?: string | null;
};

/**
 * Texts to change. Derived from the answer and the rule that every member of an update is optional.
 */
export type AttributeContentUpdate = {
    /**
     * Name of the attribute in this locale.
     */
    label?: string | null;
    /**
     * Longer text. That entities have a localized description is documented; the member name is derived.
     */
    description?: string | null;
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
    status: AttributeStatus;
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
    code?: string | null;
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
    code?: string | null;
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
    description?: string | null;
};

/**
 * Texts to change. Derived from the answer and the rule that every member of an update is optional.
 */
export type AttributeTermContentUpdate = {
    /**
     * Name of the attribute term in this locale.
     */
    label?: string | null;
    /**
     * Longer text. That entities have a localized description is documented; the member name is derived.
     */
    description?: string | null;
};

/**
 * A term of an attribute. The reference shows it with a name; `code` and `contents` follow newer entities.
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
    code?: string | null;
};

/**
 * Members to change. Derived from the create and the rule that every member of an update is optional.
 */
export type AttributeTermUpdate = {
    /**
     * Code of the term.
     */
    code?: string | null;
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
 * An entry of an asset's metadata.
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
     * Name of the entry.
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
    status: AssetFileStatus;
    variationType: AssetFileVariationType;
    /**
     * Where it is stored.
     */
    storageLocation: AssetStorageLocation;
    /**
     * Media type, such as image/jpeg.
     */
    mimeType: string;
    /**
     * Extension of the file name with its dot, such as .jpg.
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
    status: AssetStatus;
    category: AssetCategory;
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
     * Files. UUIDs with `include[files]=true`, in full with `expand[files]=true`.
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
    category: AssetCategory;
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
    category?: AssetCategory | null;
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
};

/**
 * The values are documented, the table is not; it is derived from SKUs. Where archive and unarchive start and lead is unknown.
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
    category?: AssetCategory | null;
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
};

/**
 * The transition to make.
 */
export type AssetLifecycle = {
    transition: AssetTransition;
};

/**
 * Words the filter takes. The reference lists those of assets, although a file has others; the two of files are added by derivation.
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
    variationType: AssetFileVariationType;
    /**
     * Where it is stored.
     */
    storageLocation: AssetStorageLocation;
    /**
     * Media type, such as image/jpeg.
     */
    mimeType: string;
    /**
     * Extension of the file name with its dot, such as .jpg.
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
    status: AssetFileStatus;
    variationType: AssetFileVariationType;
    /**
     * Where it is stored.
     */
    storageLocation: AssetStorageLocation;
    /**
     * Media type, such as image/jpeg.
     */
    mimeType: string;
    /**
     * Extension of the file name with its dot, such as .jpg.
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
    variationType: AssetFileVariationType;
    /**
     * Where it is stored.
     */
    storageLocation: AssetStorageLocation;
    /**
     * Media type, such as image/jpeg.
     */
    mimeType: string;
    /**
     * Extension of the file name with its dot, such as .jpg.
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
 * An asset metadata entry to create. Derived from the answer.
 */
export type AssetMetadataCreate = {
    /**
     * Name of the entry.
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
     * Name of the entry.
     */
    key?: string | null;
    /**
     * Value of the entry.
     */
    value?: string | null;
};

/**
 * UUID of the tag.
 */
export type TagUuid = string;

/**
 * Only those with one of these UUIDs.
 */
export type UuidsEq = Array<string>;

/**
 * Only those in one of these locales.
 */
export type LocaleUuidsEq = Array<string>;

/**
 * Created at exactly this time.
 */
export type CreatedAtEq = string;

/**
 * Created at this time or later.
 */
export type CreatedAtMin = string;

/**
 * Created at this time or earlier.
 */
export type CreatedAtMax = string;

/**
 * Sorts by `createdAt`.
 */
export type CreatedAtOrder = SortOrder;

/**
 * Last changed at exactly this time.
 */
export type UpdatedAtEq = string;

/**
 * Last changed at this time or later.
 */
export type UpdatedAtMin = string;

/**
 * Last changed at this time or earlier.
 */
export type UpdatedAtMax = string;

/**
 * Sorts by `updatedAt`.
 */
export type UpdatedAtOrder = SortOrder;

/**
 * Number of the page. Default is 1.
 */
export type Page = number;

/**
 * Most items on the page. Default is 20. The maximum is not documented.
 */
export type Size = number;

/**
 * UUID of the localized content of the tag.
 */
export type TagContentUuid = string;

/**
 * Only those whose code is one of these.
 */
export type CodesEq = Array<string>;

/**
 * Only those whose code contains this text.
 */
export type CodeContains = string;

/**
 * Only those whose code starts with this text.
 */
export type CodeStarts = string;

/**
 * Only those whose code ends with this text.
 */
export type CodeEnds = string;

/**
 * Sorts by `code`.
 */
export type CodeOrder = SortOrder;

/**
 * Sorts by `status`.
 */
export type StatusOrder = SortOrder;

/**
 * Only removed ones, or only those that are not.
 */
export type IsRemovedEq = boolean;

/**
 * Number of the page. Default is 1. Derived from other lists.
 */
export type PageDerived = number;

/**
 * Most items on the page. Default is 20. The maximum is not documented. Derived from other lists.
 */
export type SizeDerived = number;

/**
 * Fills `contents` with the UUIDs of the localized contents. Derived from the list of categories.
 */
export type IncludeContentsDerived = boolean;

/**
 * Fills `contents` with the localized contents in full. Derived from the list of categories.
 */
export type ExpandContentsDerived = boolean;

/**
 * Only those with one of these UUIDs. Derived from other lists.
 */
export type UuidsEqDerived = Array<string>;

/**
 * Only those whose code is one of these. Derived from other lists.
 */
export type CodesEqDerived = Array<string>;

/**
 * UUID of the SKU.
 */
export type SkuUuid = string;

/**
 * Number of the page.
 */
export type PageFromOne = number;

/**
 * Most items on the page. The maximum is not documented.
 */
export type SizeOfTwenty = number;

/**
 * UUID of the dimensions of the SKU.
 */
export type SkuDimensionUuid = string;

/**
 * UUID of the weight of the SKU.
 */
export type SkuWeightUuid = string;

/**
 * UUID of the family.
 */
export type FamilyUuid = string;

/**
 * UUID of the association between family and asset type, not of the type.
 */
export type FamilyAssetTypeUuid = string;

/**
 * UUID of the association between family and attribute, not of the attribute.
 */
export type FamilyAttributeUuid = string;

/**
 * UUID of the association between family and category, not of the category.
 */
export type FamilyCategoryUuid = string;

/**
 * Only those whose name is one of these. Derived from other lists.
 */
export type NamesEqDerived = Array<string>;

/**
 * Only those whose name contains this text.
 */
export type NameContains = string;

/**
 * Only those whose name starts with this text.
 */
export type NameStarts = string;

/**
 * Only those whose name ends with this text.
 */
export type NameEnds = string;

/**
 * Sorts by `name`.
 */
export type NameOrder = SortOrder;

/**
 * UUID of the association between family and relation type, not of the type.
 */
export type FamilyRelationTypeUuid = string;

/**
 * UUID of the product.
 */
export type ProductUuid = string;

/**
 * UUID of the link between product and asset, not of the asset.
 */
export type ProductAssetUuid = string;

/**
 * UUID of the product asset type.
 */
export type ProductAssetTypeUuid = string;

/**
 * UUID of the link between product and attribute, not of the attribute.
 */
export type ProductAttributeUuid = string;

/**
 * UUID of the link between product and category, not of the category.
 */
export type ProductCategoryUuid = string;

/**
 * UUID of the localized content of the product.
 */
export type ProductContentUuid = string;

/**
 * Sorts by `updatedAt`. Derived from other lists.
 */
export type UpdatedAtOrderDerived = SortOrder;

/**
 * Only archived ones, or only those that are not. Derived from the list of assets.
 */
export type IsArchivedEqDerived = boolean;

/**
 * Only removed ones, or only those that are not. Derived from other lists.
 */
export type IsRemovedEqDerived = boolean;

/**
 * UUID of the entry of the product's metadata. The name of the parameter is derived.
 */
export type ProductMetadataUuid = string;

/**
 * UUID of the relation.
 */
export type ProductRelationUuid = string;

/**
 * UUID of the product relation type.
 */
export type ProductRelationTypeUuid = string;

/**
 * UUID of the link between product and tag, not of the tag.
 */
export type ProductTagUuid = string;

/**
 * UUID of the link between product and term, not of the term.
 */
export type ProductTermUuid = string;

/**
 * UUID of the membership. The name of the parameter is derived.
 */
export type OrganizationMemberUuid = string;

/**
 * Only those whose name is one of these.
 */
export type NamesEq = Array<string>;

/**
 * UUID of the locale.
 */
export type LocaleUuid = string;

/**
 * UUID of the category.
 */
export type CategoryUuid = string;

/**
 * UUID of the localized content of the category.
 */
export type CategoryContentUuid = string;

/**
 * Fills `contents` with the UUIDs of the localized contents.
 */
export type IncludeContents = boolean;

/**
 * Fills `contents` with the localized contents in full.
 */
export type ExpandContents = boolean;

/**
 * UUID of the brand.
 */
export type BrandUuid = string;

/**
 * UUID of the localized content of the brand.
 */
export type BrandContentUuid = string;

/**
 * Last changed at exactly this time. Derived from other lists.
 */
export type UpdatedAtEqDerived = string;

/**
 * Last changed at this time or later. Derived from other lists.
 */
export type UpdatedAtMinDerived = string;

/**
 * Last changed at this time or earlier. Derived from other lists.
 */
export type UpdatedAtMaxDerived = string;

/**
 * UUID of the attribute.
 */
export type AttributeUuid = string;

/**
 * UUID of the localized content of the attribute.
 */
export type AttributeContentUuid = string;

/**
 * Only those whose code contains this text. Derived from other lists.
 */
export type CodeContainsDerived = string;

/**
 * Only those whose code starts with this text. Derived from other lists.
 */
export type CodeStartsDerived = string;

/**
 * Only those whose code ends with this text. Derived from other lists.
 */
export type CodeEndsDerived = string;

/**
 * Sorts by `code`. Derived from other lists.
 */
export type CodeOrderDerived = SortOrder;

/**
 * UUID of the term of the attribute.
 */
export type AttributeTermUuid = string;

/**
 * UUID of the localized content of the term.
 */
export type AttributeTermContentUuid = string;

/**
 * Only archived ones, or only those that are not.
 */
export type IsArchivedEq = boolean;

/**
 * Fills `metadata` with the UUIDs of the metadata.
 */
export type IncludeMetadata = boolean;

/**
 * Fills `metadata` with the metadata in full.
 */
export type ExpandMetadata = boolean;

/**
 * Fills `files` with the UUIDs of the files.
 */
export type IncludeFiles = boolean;

/**
 * Fills `files` with the files in full.
 */
export type ExpandFiles = boolean;

/**
 * UUID of the asset.
 */
export type AssetUuid = string;

/**
 * Fills `metadata` with the metadata in full. Derived from the list of assets.
 */
export type ExpandMetadataDerived = boolean;

/**
 * Fills `files` with the files in full. Derived from the list of assets.
 */
export type ExpandFilesDerived = boolean;

/**
 * UUID of the file of the asset.
 */
export type AssetFileUuid = string;

/**
 * UUID of the entry of the asset's metadata. The name of the parameter is derived.
 */
export type AssetMetadataUuid = string;

export type ListTagContentsData = {
    body?: never;
    path: {
        /**
         * UUID of the tag.
         */
        tagUuid: string;
    };
    query?: {
        /**
         * Only those with one of these UUIDs.
         */
        'uuids[eq]'?: Array<string>;
        /**
         * Only those in one of these locales.
         */
        'localeUuids[eq]'?: Array<string>;
        /**
         * Created at exactly this time.
         */
        'createdAt[eq]'?: string;
        /**
         * Created at this time or later.
         */
        'createdAt[min]'?: string;
        /**
         * Created at this time or earlier.
         */
        'createdAt[max]'?: string;
        /**
         * Sorts by `createdAt`.
         */
        'createdAt[order]'?: SortOrder;
        /**
         * Last changed at exactly this time.
         */
        'updatedAt[eq]'?: string;
        /**
         * Last changed at this time or later.
         */
        'updatedAt[min]'?: string;
        /**
         * Last changed at this time or earlier.
         */
        'updatedAt[max]'?: string;
        /**
         * Sorts by `updatedAt`.
         */
        'updatedAt[order]'?: SortOrder;
        /**
         * Number of the page. Default is 1.
         */
        page?: number;
        /**
         * Most items on the page. Default is 20. The maximum is not documented.
         */
        size?: number;
    };
    url: '/v1/tags/{tagUuid}/contents';
};

export type ListTagContentsErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * There is no such resource.
     */
    404: Problem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type ListTagContentsError = ListTagContentsErrors[keyof ListTagContentsErrors];

export type ListTagContentsResponses = {
    /**
     * One page of tag contents.
     */
    200: TagContentPage;
};

export type ListTagContentsResponse = ListTagContentsResponses[keyof ListTagContentsResponses];

export type CreateTagContentData = {
    body: TagContentCreate;
    path: {
        /**
         * UUID of the tag.
         */
        tagUuid: string;
    };
    query?: never;
    url: '/v1/tags/{tagUuid}/contents';
};

export type CreateTagContentErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * There is no such resource.
     */
    404: Problem;
    /**
     * A duplicate, a state that forbids the operation, or a change made at the same time.
     */
    409: Problem;
    /**
     * Well formed, but it breaks rules of the resource.
     */
    422: ValidationProblem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type CreateTagContentError = CreateTagContentErrors[keyof CreateTagContentErrors];

export type CreateTagContentResponses = {
    /**
     * Created.
     */
    201: TagContentResponse;
};

export type CreateTagContentResponse = CreateTagContentResponses[keyof CreateTagContentResponses];

export type DeleteTagContentData = {
    body?: never;
    path: {
        /**
         * UUID of the tag.
         */
        tagUuid: string;
        /**
         * UUID of the localized content of the tag.
         */
        tagContentUuid: string;
    };
    query?: never;
    url: '/v1/tags/{tagUuid}/contents/{tagContentUuid}';
};

export type DeleteTagContentErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * There is no such resource.
     */
    404: Problem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type DeleteTagContentError = DeleteTagContentErrors[keyof DeleteTagContentErrors];

export type DeleteTagContentResponses = {
    /**
     * Deleted.
     */
    204: void;
};

export type DeleteTagContentResponse = DeleteTagContentResponses[keyof DeleteTagContentResponses];

export type GetTagContentData = {
    body?: never;
    path: {
        /**
         * UUID of the tag.
         */
        tagUuid: string;
        /**
         * UUID of the localized content of the tag.
         */
        tagContentUuid: string;
    };
    query?: never;
    url: '/v1/tags/{tagUuid}/contents/{tagContentUuid}';
};

export type GetTagContentErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * There is no such resource.
     */
    404: Problem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type GetTagContentError = GetTagContentErrors[keyof GetTagContentErrors];

export type GetTagContentResponses = {
    /**
     * The tag content.
     */
    200: TagContentResponse;
};

export type GetTagContentResponse = GetTagContentResponses[keyof GetTagContentResponses];

export type UpdateTagContentData = {
    body: TagContentUpdate;
    path: {
        /**
         * UUID of the tag.
         */
        tagUuid: string;
        /**
         * UUID of the localized content of the tag.
         */
        tagContentUuid: string;
    };
    query?: never;
    url: '/v1/tags/{tagUuid}/contents/{tagContentUuid}';
};

export type UpdateTagContentErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * There is no such resource.
     */
    404: Problem;
    /**
     * A duplicate, a state that forbids the operation, or a change made at the same time.
     */
    409: Problem;
    /**
     * Well formed, but it breaks rules of the resource.
     */
    422: ValidationProblem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type UpdateTagContentError = UpdateTagContentErrors[keyof UpdateTagContentErrors];

export type UpdateTagContentResponses = {
    /**
     * The tag content.
     */
    200: TagContentResponse;
};

export type UpdateTagContentResponse = UpdateTagContentResponses[keyof UpdateTagContentResponses];

export type ListTagsData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Only those with one of these UUIDs.
         */
        'uuids[eq]'?: Array<string>;
        /**
         * Only those whose code is one of these.
         */
        'codes[eq]'?: Array<string>;
        /**
         * Only those whose code contains this text.
         */
        'code[contains]'?: string;
        /**
         * Only those whose code starts with this text.
         */
        'code[starts]'?: string;
        /**
         * Only those whose code ends with this text.
         */
        'code[ends]'?: string;
        /**
         * Sorts by `code`.
         */
        'code[order]'?: SortOrder;
        /**
         * Only those in one of these statuses.
         */
        'statuses[eq]'?: Array<TagStatus>;
        /**
         * Sorts by `status`.
         */
        'status[order]'?: SortOrder;
        /**
         * Created at exactly this time.
         */
        'createdAt[eq]'?: string;
        /**
         * Created at this time or later.
         */
        'createdAt[min]'?: string;
        /**
         * Created at this time or earlier.
         */
        'createdAt[max]'?: string;
        /**
         * Sorts by `createdAt`.
         */
        'createdAt[order]'?: SortOrder;
        /**
         * Last changed at exactly this time.
         */
        'updatedAt[eq]'?: string;
        /**
         * Last changed at this time or later.
         */
        'updatedAt[min]'?: string;
        /**
         * Last changed at this time or earlier.
         */
        'updatedAt[max]'?: string;
        /**
         * Sorts by `updatedAt`.
         */
        'updatedAt[order]'?: SortOrder;
        /**
         * Only removed ones, or only those that are not.
         */
        'isRemoved[eq]'?: boolean;
        /**
         * Number of the page. Default is 1. Derived from other lists.
         */
        page?: number;
        /**
         * Most items on the page. Default is 20. The maximum is not documented. Derived from other lists.
         */
        size?: number;
        /**
         * Fills `contents` with the UUIDs of the localized contents. Derived from the list of categories.
         */
        'include[contents]'?: boolean;
        /**
         * Fills `contents` with the localized contents in full. Derived from the list of categories.
         */
        'expand[contents]'?: boolean;
    };
    url: '/v1/tags';
};

export type ListTagsErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type ListTagsError = ListTagsErrors[keyof ListTagsErrors];

export type ListTagsResponses = {
    /**
     * One page of tags.
     */
    200: TagPage;
};

export type ListTagsResponse = ListTagsResponses[keyof ListTagsResponses];

export type CreateTagData = {
    body: TagCreate;
    path?: never;
    query?: never;
    url: '/v1/tags';
};

export type CreateTagErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * A duplicate, a state that forbids the operation, or a change made at the same time.
     */
    409: Problem;
    /**
     * Well formed, but it breaks rules of the resource.
     */
    422: ValidationProblem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type CreateTagError = CreateTagErrors[keyof CreateTagErrors];

export type CreateTagResponses = {
    /**
     * Created.
     */
    201: TagResponse;
};

export type CreateTagResponse = CreateTagResponses[keyof CreateTagResponses];

export type BulkUpdateTagsData = {
    body: Array<TagBulkUpdate>;
    path?: never;
    query?: never;
    url: '/v1/tags/bulk';
};

export type BulkUpdateTagsErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * A duplicate, a state that forbids the operation, or a change made at the same time.
     */
    409: Problem;
    /**
     * Well formed, but it breaks rules of the resource.
     */
    422: ValidationProblem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type BulkUpdateTagsError = BulkUpdateTagsErrors[keyof BulkUpdateTagsErrors];

export type BulkUpdateTagsResponses = {
    /**
     * The tags.
     */
    200: Array<TagResponse>;
};

export type BulkUpdateTagsResponse = BulkUpdateTagsResponses[keyof BulkUpdateTagsResponses];

export type BulkCreateTagsData = {
    body: Array<TagCreate>;
    path?: never;
    query?: never;
    url: '/v1/tags/bulk';
};

export type BulkCreateTagsErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * A duplicate, a state that forbids the operation, or a change made at the same time.
     */
    409: Problem;
    /**
     * Well formed, but it breaks rules of the resource.
     */
    422: ValidationProblem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type BulkCreateTagsError = BulkCreateTagsErrors[keyof BulkCreateTagsErrors];

export type BulkCreateTagsResponses = {
    /**
     * Created, all of them.
     */
    201: Array<TagResponse>;
};

export type BulkCreateTagsResponse = BulkCreateTagsResponses[keyof BulkCreateTagsResponses];

export type BulkTransitionTagsData = {
    body: TagBulkLifecycle;
    path?: never;
    query?: never;
    url: '/v1/tags/bulk/actions/lifecycle';
};

export type BulkTransitionTagsErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * A duplicate, a state that forbids the operation, or a change made at the same time.
     */
    409: Problem;
    /**
     * Well formed, but it breaks rules of the resource.
     */
    422: ValidationProblem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type BulkTransitionTagsError = BulkTransitionTagsErrors[keyof BulkTransitionTagsErrors];

export type BulkTransitionTagsResponses = {
    /**
     * The tags.
     */
    200: Array<TagResponse>;
};

export type BulkTransitionTagsResponse = BulkTransitionTagsResponses[keyof BulkTransitionTagsResponses];

export type GetTagData = {
    body?: never;
    path: {
        /**
         * UUID of the tag.
         */
        tagUuid: string;
    };
    query?: {
        /**
         * Fills `contents` with the UUIDs of the localized contents. Derived from the list of categories.
         */
        'include[contents]'?: boolean;
        /**
         * Fills `contents` with the localized contents in full. Derived from the list of categories.
         */
        'expand[contents]'?: boolean;
    };
    url: '/v1/tags/{tagUuid}';
};

export type GetTagErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * There is no such resource.
     */
    404: Problem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type GetTagError = GetTagErrors[keyof GetTagErrors];

export type GetTagResponses = {
    /**
     * The tag.
     */
    200: TagResponse;
};

export type GetTagResponse = GetTagResponses[keyof GetTagResponses];

export type UpdateTagData = {
    body: TagUpdate;
    path: {
        /**
         * UUID of the tag.
         */
        tagUuid: string;
    };
    query?: never;
    url: '/v1/tags/{tagUuid}';
};

export type UpdateTagErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * There is no such resource.
     */
    404: Problem;
    /**
     * A duplicate, a state that forbids the operation, or a change made at the same time.
     */
    409: Problem;
    /**
     * Well formed, but it breaks rules of the resource.
     */
    422: ValidationProblem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type UpdateTagError = UpdateTagErrors[keyof UpdateTagErrors];

export type UpdateTagResponses = {
    /**
     * The tag.
     */
    200: TagResponse;
};

export type UpdateTagResponse = UpdateTagResponses[keyof UpdateTagResponses];

export type TransitionTagData = {
    body: TagLifecycle;
    path: {
        /**
         * UUID of the tag.
         */
        tagUuid: string;
    };
    query?: never;
    url: '/v1/tags/{tagUuid}/actions/lifecycle';
};

export type TransitionTagErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * There is no such resource.
     */
    404: Problem;
    /**
     * Well formed, but it breaks rules of the resource.
     */
    422: ValidationProblem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type TransitionTagError = TransitionTagErrors[keyof TransitionTagErrors];

export type TransitionTagResponses = {
    /**
     * The tag.
     */
    200: TagResponse;
};

export type TransitionTagResponse = TransitionTagResponses[keyof TransitionTagResponses];

export type ListSkusData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Only those with one of these UUIDs. Derived from other lists.
         */
        'uuids[eq]'?: Array<string>;
        /**
         * Only those whose code is one of these. Derived from other lists.
         */
        'codes[eq]'?: Array<string>;
        /**
         * Only those whose code contains this text.
         */
        'code[contains]'?: string;
        /**
         * Only those whose code starts with this text.
         */
        'code[starts]'?: string;
        /**
         * Only those whose code ends with this text.
         */
        'code[ends]'?: string;
        /**
         * Sorts by `code`.
         */
        'code[order]'?: SortOrder;
        /**
         * Only those in one of these statuses. Derived from other lists.
         */
        'statuses[eq]'?: Array<SkuStatus>;
        /**
         * Sorts by `status`.
         */
        'status[order]'?: SortOrder;
        /**
         * Created at exactly this time.
         */
        'createdAt[eq]'?: string;
        /**
         * Created at this time or later.
         */
        'createdAt[min]'?: string;
        /**
         * Created at this time or earlier.
         */
        'createdAt[max]'?: string;
        /**
         * Sorts by `createdAt`.
         */
        'createdAt[order]'?: SortOrder;
        /**
         * Last changed at exactly this time.
         */
        'updatedAt[eq]'?: string;
        /**
         * Last changed at this time or later.
         */
        'updatedAt[min]'?: string;
        /**
         * Last changed at this time or earlier.
         */
        'updatedAt[max]'?: string;
        /**
         * Sorts by `updatedAt`.
         */
        'updatedAt[order]'?: SortOrder;
        /**
         * Only removed ones, or only those that are not.
         */
        'isRemoved[eq]'?: boolean;
        /**
         * Number of the page. Default is 1.
         */
        page?: number;
        /**
         * Most items on the page. Default is 20. The maximum is not documented.
         */
        size?: number;
    };
    url: '/v1/skus';
};

export type ListSkusErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type ListSkusError = ListSkusErrors[keyof ListSkusErrors];

export type ListSkusResponses = {
    /**
     * One page of SKUs.
     */
    200: SkuPage;
};

export type ListSkusResponse = ListSkusResponses[keyof ListSkusResponses];

export type CreateSkuData = {
    body: SkuCreate;
    path?: never;
    query?: never;
    url: '/v1/skus';
};

export type CreateSkuErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * A duplicate, a state that forbids the operation, or a change made at the same time.
     */
    409: Problem;
    /**
     * Well formed, but it breaks rules of the resource.
     */
    422: ValidationProblem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type CreateSkuError = CreateSkuErrors[keyof CreateSkuErrors];

export type CreateSkuResponses = {
    /**
     * Created.
     */
    201: SkuResponse;
};

export type CreateSkuResponse = CreateSkuResponses[keyof CreateSkuResponses];

export type BulkUpdateSkusData = {
    body: Array<SkuBulkUpdate>;
    path?: never;
    query?: never;
    url: '/v1/skus/bulk';
};

export type BulkUpdateSkusErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * A duplicate, a state that forbids the operation, or a change made at the same time.
     */
    409: Problem;
    /**
     * Well formed, but it breaks rules of the resource.
     */
    422: ValidationProblem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type BulkUpdateSkusError = BulkUpdateSkusErrors[keyof BulkUpdateSkusErrors];

export type BulkUpdateSkusResponses = {
    /**
     * The SKUs.
     */
    200: Array<SkuResponse>;
};

export type BulkUpdateSkusResponse = BulkUpdateSkusResponses[keyof BulkUpdateSkusResponses];

export type BulkCreateSkusData = {
    body: Array<SkuCreate>;
    path?: never;
    query?: never;
    url: '/v1/skus/bulk';
};

export type BulkCreateSkusErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * A duplicate, a state that forbids the operation, or a change made at the same time.
     */
    409: Problem;
    /**
     * Well formed, but it breaks rules of the resource.
     */
    422: ValidationProblem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type BulkCreateSkusError = BulkCreateSkusErrors[keyof BulkCreateSkusErrors];

export type BulkCreateSkusResponses = {
    /**
     * Created, all of them.
     */
    201: Array<SkuResponse>;
};

export type BulkCreateSkusResponse = BulkCreateSkusResponses[keyof BulkCreateSkusResponses];

export type BulkTransitionSkusData = {
    body: SkuBulkLifecycle;
    path?: never;
    query?: never;
    url: '/v1/skus/bulk/actions/lifecycle';
};

export type BulkTransitionSkusErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * A duplicate, a state that forbids the operation, or a change made at the same time.
     */
    409: Problem;
    /**
     * Well formed, but it breaks rules of the resource.
     */
    422: ValidationProblem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type BulkTransitionSkusError = BulkTransitionSkusErrors[keyof BulkTransitionSkusErrors];

export type BulkTransitionSkusResponses = {
    /**
     * The SKUs.
     */
    200: Array<SkuResponse>;
};

export type BulkTransitionSkusResponse = BulkTransitionSkusResponses[keyof BulkTransitionSkusResponses];

export type GetSkuData = {
    body?: never;
    path: {
        /**
         * UUID of the SKU.
         */
        skuUuid: string;
    };
    query?: never;
    url: '/v1/skus/{skuUuid}';
};

export type GetSkuErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * There is no such resource.
     */
    404: Problem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type GetSkuError = GetSkuErrors[keyof GetSkuErrors];

export type GetSkuResponses = {
    /**
     * The SKU.
     */
    200: SkuResponse;
};

export type GetSkuResponse = GetSkuResponses[keyof GetSkuResponses];

export type UpdateSkuData = {
    body: SkuUpdate;
    path: {
        /**
         * UUID of the SKU.
         */
        skuUuid: string;
    };
    query?: never;
    url: '/v1/skus/{skuUuid}';
};

export type UpdateSkuErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * There is no such resource.
     */
    404: Problem;
    /**
     * A duplicate, a state that forbids the operation, or a change made at the same time.
     */
    409: Problem;
    /**
     * Well formed, but it breaks rules of the resource.
     */
    422: ValidationProblem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type UpdateSkuError = UpdateSkuErrors[keyof UpdateSkuErrors];

export type UpdateSkuResponses = {
    /**
     * The SKU.
     */
    200: SkuResponse;
};

export type UpdateSkuResponse = UpdateSkuResponses[keyof UpdateSkuResponses];

export type TransitionSkuData = {
    body: SkuLifecycle;
    path: {
        /**
         * UUID of the SKU.
         */
        skuUuid: string;
    };
    query?: never;
    url: '/v1/skus/{skuUuid}/actions/lifecycle';
};

export type TransitionSkuErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * There is no such resource.
     */
    404: Problem;
    /**
     * Well formed, but it breaks rules of the resource.
     */
    422: ValidationProblem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type TransitionSkuError = TransitionSkuErrors[keyof TransitionSkuErrors];

export type TransitionSkuResponses = {
    /**
     * The SKU.
     */
    200: SkuResponse;
};

export type TransitionSkuResponse = TransitionSkuResponses[keyof TransitionSkuResponses];

export type ListSkuDimensionsData = {
    body?: never;
    path: {
        /**
         * UUID of the SKU.
         */
        skuUuid: string;
    };
    query?: {
        /**
         * Number of the page.
         */
        page?: number;
        /**
         * Most items on the page. The maximum is not documented.
         */
        size?: number;
    };
    url: '/v1/skus/{skuUuid}/dimensions';
};

export type ListSkuDimensionsErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * There is no such resource.
     */
    404: Problem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type ListSkuDimensionsError = ListSkuDimensionsErrors[keyof ListSkuDimensionsErrors];

export type ListSkuDimensionsResponses = {
    /**
     * One page of SKU dimensions.
     */
    200: SkuDimensionPage;
};

export type ListSkuDimensionsResponse = ListSkuDimensionsResponses[keyof ListSkuDimensionsResponses];

export type CreateSkuDimensionData = {
    body: SkuDimensionCreate;
    path: {
        /**
         * UUID of the SKU.
         */
        skuUuid: string;
    };
    query?: never;
    url: '/v1/skus/{skuUuid}/dimensions';
};

export type CreateSkuDimensionErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * There is no such resource.
     */
    404: Problem;
    /**
     * A duplicate, a state that forbids the operation, or a change made at the same time.
     */
    409: Problem;
    /**
     * Well formed, but it breaks rules of the resource.
     */
    422: ValidationProblem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type CreateSkuDimensionError = CreateSkuDimensionErrors[keyof CreateSkuDimensionErrors];

export type CreateSkuDimensionResponses = {
    /**
     * Created.
     */
    201: SkuDimensionResponse;
};

export type CreateSkuDimensionResponse = CreateSkuDimensionResponses[keyof CreateSkuDimensionResponses];

export type DeleteSkuDimensionData = {
    body?: never;
    path: {
        /**
         * UUID of the SKU.
         */
        skuUuid: string;
        /**
         * UUID of the dimensions of the SKU.
         */
        skuDimensionUuid: string;
    };
    query?: never;
    url: '/v1/skus/{skuUuid}/dimensions/{skuDimensionUuid}';
};

export type DeleteSkuDimensionErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * There is no such resource.
     */
    404: Problem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type DeleteSkuDimensionError = DeleteSkuDimensionErrors[keyof DeleteSkuDimensionErrors];

export type DeleteSkuDimensionResponses = {
    /**
     * Deleted.
     */
    204: void;
};

export type DeleteSkuDimensionResponse = DeleteSkuDimensionResponses[keyof DeleteSkuDimensionResponses];

export type GetSkuDimensionData = {
    body?: never;
    path: {
        /**
         * UUID of the SKU.
         */
        skuUuid: string;
        /**
         * UUID of the dimensions of the SKU.
         */
        skuDimensionUuid: string;
    };
    query?: never;
    url: '/v1/skus/{skuUuid}/dimensions/{skuDimensionUuid}';
};

export type GetSkuDimensionErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * There is no such resource.
     */
    404: Problem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type GetSkuDimensionError = GetSkuDimensionErrors[keyof GetSkuDimensionErrors];

export type GetSkuDimensionResponses = {
    /**
     * The SKU dimension.
     */
    200: SkuDimensionResponse;
};

export type GetSkuDimensionResponse = GetSkuDimensionResponses[keyof GetSkuDimensionResponses];

export type UpdateSkuDimensionData = {
    body: SkuDimensionUpdate;
    path: {
        /**
         * UUID of the SKU.
         */
        skuUuid: string;
        /**
         * UUID of the dimensions of the SKU.
         */
        skuDimensionUuid: string;
    };
    query?: never;
    url: '/v1/skus/{skuUuid}/dimensions/{skuDimensionUuid}';
};

export type UpdateSkuDimensionErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * There is no such resource.
     */
    404: Problem;
    /**
     * A duplicate, a state that forbids the operation, or a change made at the same time.
     */
    409: Problem;
    /**
     * Well formed, but it breaks rules of the resource.
     */
    422: ValidationProblem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type UpdateSkuDimensionError = UpdateSkuDimensionErrors[keyof UpdateSkuDimensionErrors];

export type UpdateSkuDimensionResponses = {
    /**
     * The SKU dimension.
     */
    200: SkuDimensionResponse;
};

export type UpdateSkuDimensionResponse = UpdateSkuDimensionResponses[keyof UpdateSkuDimensionResponses];

export type ListSkuWeightsData = {
    body?: never;
    path: {
        /**
         * UUID of the SKU.
         */
        skuUuid: string;
    };
    query?: {
        /**
         * Number of the page.
         */
        page?: number;
        /**
         * Most items on the page. The maximum is not documented.
         */
        size?: number;
    };
    url: '/v1/skus/{skuUuid}/weights';
};

export type ListSkuWeightsErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * There is no such resource.
     */
    404: Problem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type ListSkuWeightsError = ListSkuWeightsErrors[keyof ListSkuWeightsErrors];

export type ListSkuWeightsResponses = {
    /**
     * One page of SKU weights.
     */
    200: SkuWeightPage;
};

export type ListSkuWeightsResponse = ListSkuWeightsResponses[keyof ListSkuWeightsResponses];

export type CreateSkuWeightData = {
    body: SkuWeightCreate;
    path: {
        /**
         * UUID of the SKU.
         */
        skuUuid: string;
    };
    query?: never;
    url: '/v1/skus/{skuUuid}/weights';
};

export type CreateSkuWeightErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * There is no such resource.
     */
    404: Problem;
    /**
     * A duplicate, a state that forbids the operation, or a change made at the same time.
     */
    409: Problem;
    /**
     * Well formed, but it breaks rules of the resource.
     */
    422: ValidationProblem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type CreateSkuWeightError = CreateSkuWeightErrors[keyof CreateSkuWeightErrors];

export type CreateSkuWeightResponses = {
    /**
     * Created.
     */
    201: SkuWeightResponse;
};

export type CreateSkuWeightResponse = CreateSkuWeightResponses[keyof CreateSkuWeightResponses];

export type DeleteSkuWeightData = {
    body?: never;
    path: {
        /**
         * UUID of the SKU.
         */
        skuUuid: string;
        /**
         * UUID of the weight of the SKU.
         */
        skuWeightUuid: string;
    };
    query?: never;
    url: '/v1/skus/{skuUuid}/weights/{skuWeightUuid}';
};

export type DeleteSkuWeightErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * There is no such resource.
     */
    404: Problem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type DeleteSkuWeightError = DeleteSkuWeightErrors[keyof DeleteSkuWeightErrors];

export type DeleteSkuWeightResponses = {
    /**
     * Deleted.
     */
    204: void;
};

export type DeleteSkuWeightResponse = DeleteSkuWeightResponses[keyof DeleteSkuWeightResponses];

export type GetSkuWeightData = {
    body?: never;
    path: {
        /**
         * UUID of the SKU.
         */
        skuUuid: string;
        /**
         * UUID of the weight of the SKU.
         */
        skuWeightUuid: string;
    };
    query?: never;
    url: '/v1/skus/{skuUuid}/weights/{skuWeightUuid}';
};

export type GetSkuWeightErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * There is no such resource.
     */
    404: Problem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type GetSkuWeightError = GetSkuWeightErrors[keyof GetSkuWeightErrors];

export type GetSkuWeightResponses = {
    /**
     * The SKU weight.
     */
    200: SkuWeightResponse;
};

export type GetSkuWeightResponse = GetSkuWeightResponses[keyof GetSkuWeightResponses];

export type UpdateSkuWeightData = {
    body: SkuWeightUpdate;
    path: {
        /**
         * UUID of the SKU.
         */
        skuUuid: string;
        /**
         * UUID of the weight of the SKU.
         */
        skuWeightUuid: string;
    };
    query?: never;
    url: '/v1/skus/{skuUuid}/weights/{skuWeightUuid}';
};

export type UpdateSkuWeightErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * There is no such resource.
     */
    404: Problem;
    /**
     * A duplicate, a state that forbids the operation, or a change made at the same time.
     */
    409: Problem;
    /**
     * Well formed, but it breaks rules of the resource.
     */
    422: ValidationProblem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type UpdateSkuWeightError = UpdateSkuWeightErrors[keyof UpdateSkuWeightErrors];

export type UpdateSkuWeightResponses = {
    /**
     * The SKU weight.
     */
    200: SkuWeightResponse;
};

export type UpdateSkuWeightResponse = UpdateSkuWeightResponses[keyof UpdateSkuWeightResponses];

export type ListFamilyAssetTypesData = {
    body?: never;
    path: {
        /**
         * UUID of the family.
         */
        familyUuid: string;
    };
    query?: {
        /**
         * Number of the page.
         */
        page?: number;
        /**
         * Most items on the page. The maximum is not documented.
         */
        size?: number;
    };
    url: '/v1/families/{familyUuid}/asset-types';
};

export type ListFamilyAssetTypesErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * There is no such resource.
     */
    404: Problem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type ListFamilyAssetTypesError = ListFamilyAssetTypesErrors[keyof ListFamilyAssetTypesErrors];

export type ListFamilyAssetTypesResponses = {
    /**
     * One page of family asset types.
     */
    200: FamilyAssetTypePage;
};

export type ListFamilyAssetTypesResponse = ListFamilyAssetTypesResponses[keyof ListFamilyAssetTypesResponses];

export type CreateFamilyAssetTypeData = {
    body: FamilyAssetTypeCreate;
    path: {
        /**
         * UUID of the family.
         */
        familyUuid: string;
    };
    query?: never;
    url: '/v1/families/{familyUuid}/asset-types';
};

export type CreateFamilyAssetTypeErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * There is no such resource.
     */
    404: Problem;
    /**
     * A duplicate, a state that forbids the operation, or a change made at the same time.
     */
    409: Problem;
    /**
     * Well formed, but it breaks rules of the resource.
     */
    422: ValidationProblem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type CreateFamilyAssetTypeError = CreateFamilyAssetTypeErrors[keyof CreateFamilyAssetTypeErrors];

export type CreateFamilyAssetTypeResponses = {
    /**
     * Created.
     */
    201: FamilyAssetTypeResponse;
};

export type CreateFamilyAssetTypeResponse = CreateFamilyAssetTypeResponses[keyof CreateFamilyAssetTypeResponses];

export type DeleteFamilyAssetTypeData = {
    body?: never;
    path: {
        /**
         * UUID of the family.
         */
        familyUuid: string;
        /**
         * UUID of the association between family and asset type, not of the type.
         */
        familyAssetTypeUuid: string;
    };
    query?: never;
    url: '/v1/families/{familyUuid}/asset-types/{familyAssetTypeUuid}';
};

export type DeleteFamilyAssetTypeErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * There is no such resource.
     */
    404: Problem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type DeleteFamilyAssetTypeError = DeleteFamilyAssetTypeErrors[keyof DeleteFamilyAssetTypeErrors];

export type DeleteFamilyAssetTypeResponses = {
    /**
     * Deleted.
     */
    204: void;
};

export type DeleteFamilyAssetTypeResponse = DeleteFamilyAssetTypeResponses[keyof DeleteFamilyAssetTypeResponses];

export type GetFamilyAssetTypeData = {
    body?: never;
    path: {
        /**
         * UUID of the family.
         */
        familyUuid: string;
        /**
         * UUID of the association between family and asset type, not of the type.
         */
        familyAssetTypeUuid: string;
    };
    query?: never;
    url: '/v1/families/{familyUuid}/asset-types/{familyAssetTypeUuid}';
};

export type GetFamilyAssetTypeErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * There is no such resource.
     */
    404: Problem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type GetFamilyAssetTypeError = GetFamilyAssetTypeErrors[keyof GetFamilyAssetTypeErrors];

export type GetFamilyAssetTypeResponses = {
    /**
     * The family asset type.
     */
    200: FamilyAssetTypeResponse;
};

export type GetFamilyAssetTypeResponse = GetFamilyAssetTypeResponses[keyof GetFamilyAssetTypeResponses];

export type UpdateFamilyAssetTypeData = {
    body: FamilyAssetTypeUpdate;
    path: {
        /**
         * UUID of the family.
         */
        familyUuid: string;
        /**
         * UUID of the association between family and asset type, not of the type.
         */
        familyAssetTypeUuid: string;
    };
    query?: never;
    url: '/v1/families/{familyUuid}/asset-types/{familyAssetTypeUuid}';
};

export type UpdateFamilyAssetTypeErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * There is no such resource.
     */
    404: Problem;
    /**
     * A duplicate, a state that forbids the operation, or a change made at the same time.
     */
    409: Problem;
    /**
     * Well formed, but it breaks rules of the resource.
     */
    422: ValidationProblem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type UpdateFamilyAssetTypeError = UpdateFamilyAssetTypeErrors[keyof UpdateFamilyAssetTypeErrors];

export type UpdateFamilyAssetTypeResponses = {
    /**
     * The family asset type.
     */
    200: FamilyAssetTypeResponse;
};

export type UpdateFamilyAssetTypeResponse = UpdateFamilyAssetTypeResponses[keyof UpdateFamilyAssetTypeResponses];

export type ListFamilyAttributesData = {
    body?: never;
    path: {
        /**
         * UUID of the family.
         */
        familyUuid: string;
    };
    query?: {
        /**
         * Number of the page.
         */
        page?: number;
        /**
         * Most items on the page. The maximum is not documented.
         */
        size?: number;
    };
    url: '/v1/families/{familyUuid}/attributes';
};

export type ListFamilyAttributesErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * There is no such resource.
     */
    404: Problem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type ListFamilyAttributesError = ListFamilyAttributesErrors[keyof ListFamilyAttributesErrors];

export type ListFamilyAttributesResponses = {
    /**
     * One page of family attributes.
     */
    200: FamilyAttributePage;
};

export type ListFamilyAttributesResponse = ListFamilyAttributesResponses[keyof ListFamilyAttributesResponses];

export type CreateFamilyAttributeData = {
    body: FamilyAttributeCreate;
    path: {
        /**
         * UUID of the family.
         */
        familyUuid: string;
    };
    query?: never;
    url: '/v1/families/{familyUuid}/attributes';
};

export type CreateFamilyAttributeErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * There is no such resource.
     */
    404: Problem;
    /**
     * A duplicate, a state that forbids the operation, or a change made at the same time.
     */
    409: Problem;
    /**
     * Well formed, but it breaks rules of the resource.
     */
    422: ValidationProblem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type CreateFamilyAttributeError = CreateFamilyAttributeErrors[keyof CreateFamilyAttributeErrors];

export type CreateFamilyAttributeResponses = {
    /**
     * Created.
     */
    201: FamilyAttributeResponse;
};

export type CreateFamilyAttributeResponse = CreateFamilyAttributeResponses[keyof CreateFamilyAttributeResponses];

export type DeleteFamilyAttributeData = {
    body?: never;
    path: {
        /**
         * UUID of the family.
         */
        familyUuid: string;
        /**
         * UUID of the association between family and attribute, not of the attribute.
         */
        familyAttributeUuid: string;
    };
    query?: never;
    url: '/v1/families/{familyUuid}/attributes/{familyAttributeUuid}';
};

export type DeleteFamilyAttributeErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * There is no such resource.
     */
    404: Problem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type DeleteFamilyAttributeError = DeleteFamilyAttributeErrors[keyof DeleteFamilyAttributeErrors];

export type DeleteFamilyAttributeResponses = {
    /**
     * Deleted.
     */
    204: void;
};

export type DeleteFamilyAttributeResponse = DeleteFamilyAttributeResponses[keyof DeleteFamilyAttributeResponses];

export type GetFamilyAttributeData = {
    body?: never;
    path: {
        /**
         * UUID of the family.
         */
        familyUuid: string;
        /**
         * UUID of the association between family and attribute, not of the attribute.
         */
        familyAttributeUuid: string;
    };
    query?: never;
    url: '/v1/families/{familyUuid}/attributes/{familyAttributeUuid}';
};

export type GetFamilyAttributeErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * There is no such resource.
     */
    404: Problem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type GetFamilyAttributeError = GetFamilyAttributeErrors[keyof GetFamilyAttributeErrors];

export type GetFamilyAttributeResponses = {
    /**
     * The family attribute.
     */
    200: FamilyAttributeResponse;
};

export type GetFamilyAttributeResponse = GetFamilyAttributeResponses[keyof GetFamilyAttributeResponses];

export type UpdateFamilyAttributeData = {
    body: FamilyAttributeUpdate;
    path: {
        /**
         * UUID of the family.
         */
        familyUuid: string;
        /**
         * UUID of the association between family and attribute, not of the attribute.
         */
        familyAttributeUuid: string;
    };
    query?: never;
    url: '/v1/families/{familyUuid}/attributes/{familyAttributeUuid}';
};

export type UpdateFamilyAttributeErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * There is no such resource.
     */
    404: Problem;
    /**
     * A duplicate, a state that forbids the operation, or a change made at the same time.
     */
    409: Problem;
    /**
     * Well formed, but it breaks rules of the resource.
     */
    422: ValidationProblem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type UpdateFamilyAttributeError = UpdateFamilyAttributeErrors[keyof UpdateFamilyAttributeErrors];

export type UpdateFamilyAttributeResponses = {
    /**
     * The family attribute.
     */
    200: FamilyAttributeResponse;
};

export type UpdateFamilyAttributeResponse = UpdateFamilyAttributeResponses[keyof UpdateFamilyAttributeResponses];

export type ListFamilyCategoriesData = {
    body?: never;
    path: {
        /**
         * UUID of the family.
         */
        familyUuid: string;
    };
    query?: {
        /**
         * Number of the page.
         */
        page?: number;
        /**
         * Most items on the page. The maximum is not documented.
         */
        size?: number;
    };
    url: '/v1/families/{familyUuid}/categories';
};

export type ListFamilyCategoriesErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * There is no such resource.
     */
    404: Problem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type ListFamilyCategoriesError = ListFamilyCategoriesErrors[keyof ListFamilyCategoriesErrors];

export type ListFamilyCategoriesResponses = {
    /**
     * One page of family categories.
     */
    200: FamilyCategoryPage;
};

export type ListFamilyCategoriesResponse = ListFamilyCategoriesResponses[keyof ListFamilyCategoriesResponses];

export type CreateFamilyCategoryData = {
    body: FamilyCategoryCreate;
    path: {
        /**
         * UUID of the family.
         */
        familyUuid: string;
    };
    query?: never;
    url: '/v1/families/{familyUuid}/categories';
};

export type CreateFamilyCategoryErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * There is no such resource.
     */
    404: Problem;
    /**
     * A duplicate, a state that forbids the operation, or a change made at the same time.
     */
    409: Problem;
    /**
     * Well formed, but it breaks rules of the resource.
     */
    422: ValidationProblem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type CreateFamilyCategoryError = CreateFamilyCategoryErrors[keyof CreateFamilyCategoryErrors];

export type CreateFamilyCategoryResponses = {
    /**
     * Created.
     */
    201: FamilyCategoryResponse;
};

export type CreateFamilyCategoryResponse = CreateFamilyCategoryResponses[keyof CreateFamilyCategoryResponses];

export type DeleteFamilyCategoryData = {
    body?: never;
    path: {
        /**
         * UUID of the family.
         */
        familyUuid: string;
        /**
         * UUID of the association between family and category, not of the category.
         */
        familyCategoryUuid: string;
    };
    query?: never;
    url: '/v1/families/{familyUuid}/categories/{familyCategoryUuid}';
};

export type DeleteFamilyCategoryErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * There is no such resource.
     */
    404: Problem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type DeleteFamilyCategoryError = DeleteFamilyCategoryErrors[keyof DeleteFamilyCategoryErrors];

export type DeleteFamilyCategoryResponses = {
    /**
     * Deleted.
     */
    204: void;
};

export type DeleteFamilyCategoryResponse = DeleteFamilyCategoryResponses[keyof DeleteFamilyCategoryResponses];

export type GetFamilyCategoryData = {
    body?: never;
    path: {
        /**
         * UUID of the family.
         */
        familyUuid: string;
        /**
         * UUID of the association between family and category, not of the category.
         */
        familyCategoryUuid: string;
    };
    query?: never;
    url: '/v1/families/{familyUuid}/categories/{familyCategoryUuid}';
};

export type GetFamilyCategoryErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * There is no such resource.
     */
    404: Problem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type GetFamilyCategoryError = GetFamilyCategoryErrors[keyof GetFamilyCategoryErrors];

export type GetFamilyCategoryResponses = {
    /**
     * The family category.
     */
    200: FamilyCategoryResponse;
};

export type GetFamilyCategoryResponse = GetFamilyCategoryResponses[keyof GetFamilyCategoryResponses];

export type UpdateFamilyCategoryData = {
    body: FamilyCategoryUpdate;
    path: {
        /**
         * UUID of the family.
         */
        familyUuid: string;
        /**
         * UUID of the association between family and category, not of the category.
         */
        familyCategoryUuid: string;
    };
    query?: never;
    url: '/v1/families/{familyUuid}/categories/{familyCategoryUuid}';
};

export type UpdateFamilyCategoryErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * There is no such resource.
     */
    404: Problem;
    /**
     * A duplicate, a state that forbids the operation, or a change made at the same time.
     */
    409: Problem;
    /**
     * Well formed, but it breaks rules of the resource.
     */
    422: ValidationProblem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type UpdateFamilyCategoryError = UpdateFamilyCategoryErrors[keyof UpdateFamilyCategoryErrors];

export type UpdateFamilyCategoryResponses = {
    /**
     * The family category.
     */
    200: FamilyCategoryResponse;
};

export type UpdateFamilyCategoryResponse = UpdateFamilyCategoryResponses[keyof UpdateFamilyCategoryResponses];

export type ListFamiliesData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Only those with one of these UUIDs. Derived from other lists.
         */
        'uuids[eq]'?: Array<string>;
        /**
         * Only those whose name is one of these. Derived from other lists.
         */
        'names[eq]'?: Array<string>;
        /**
         * Only those whose name contains this text.
         */
        'name[contains]'?: string;
        /**
         * Only those whose name starts with this text.
         */
        'name[starts]'?: string;
        /**
         * Only those whose name ends with this text.
         */
        'name[ends]'?: string;
        /**
         * Sorts by `name`.
         */
        'name[order]'?: SortOrder;
        /**
         * Only those in one of these statuses. Derived from other lists.
         */
        'statuses[eq]'?: Array<FamilyStatus>;
        /**
         * Sorts by `status`.
         */
        'status[order]'?: SortOrder;
        /**
         * Only those below these families; null stands for no parent. Derived from the list of categories.
         */
        'parentUuids[eq]'?: Array<string | null>;
        /**
         * Only removed ones, or only those that are not.
         */
        'isRemoved[eq]'?: boolean;
        /**
         * Created at exactly this time.
         */
        'createdAt[eq]'?: string;
        /**
         * Created at this time or later.
         */
        'createdAt[min]'?: string;
        /**
         * Created at this time or earlier.
         */
        'createdAt[max]'?: string;
        /**
         * Sorts by `createdAt`.
         */
        'createdAt[order]'?: SortOrder;
        /**
         * Last changed at exactly this time.
         */
        'updatedAt[eq]'?: string;
        /**
         * Last changed at this time or later.
         */
        'updatedAt[min]'?: string;
        /**
         * Last changed at this time or earlier.
         */
        'updatedAt[max]'?: string;
        /**
         * Sorts by `updatedAt`.
         */
        'updatedAt[order]'?: SortOrder;
        /**
         * Number of the page. Default is 1.
         */
        page?: number;
        /**
         * Most items on the page. Default is 20. The maximum is not documented.
         */
        size?: number;
    };
    url: '/v1/families';
};

export type ListFamiliesErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type ListFamiliesError = ListFamiliesErrors[keyof ListFamiliesErrors];

export type ListFamiliesResponses = {
    /**
     * One page of families.
     */
    200: FamilyPage;
};

export type ListFamiliesResponse = ListFamiliesResponses[keyof ListFamiliesResponses];

export type CreateFamilyData = {
    body: FamilyCreate;
    path?: never;
    query?: never;
    url: '/v1/families';
};

export type CreateFamilyErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * A duplicate, a state that forbids the operation, or a change made at the same time.
     */
    409: Problem;
    /**
     * Well formed, but it breaks rules of the resource.
     */
    422: ValidationProblem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type CreateFamilyError = CreateFamilyErrors[keyof CreateFamilyErrors];

export type CreateFamilyResponses = {
    /**
     * Created.
     */
    201: FamilyResponse;
};

export type CreateFamilyResponse = CreateFamilyResponses[keyof CreateFamilyResponses];

export type BulkUpdateFamiliesData = {
    body: Array<FamilyBulkUpdate>;
    path?: never;
    query?: never;
    url: '/v1/families/bulk';
};

export type BulkUpdateFamiliesErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * A duplicate, a state that forbids the operation, or a change made at the same time.
     */
    409: Problem;
    /**
     * Well formed, but it breaks rules of the resource.
     */
    422: ValidationProblem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type BulkUpdateFamiliesError = BulkUpdateFamiliesErrors[keyof BulkUpdateFamiliesErrors];

export type BulkUpdateFamiliesResponses = {
    /**
     * The families.
     */
    200: Array<FamilyResponse>;
};

export type BulkUpdateFamiliesResponse = BulkUpdateFamiliesResponses[keyof BulkUpdateFamiliesResponses];

export type BulkCreateFamiliesData = {
    body: Array<FamilyCreate>;
    path?: never;
    query?: never;
    url: '/v1/families/bulk';
};

export type BulkCreateFamiliesErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * A duplicate, a state that forbids the operation, or a change made at the same time.
     */
    409: Problem;
    /**
     * Well formed, but it breaks rules of the resource.
     */
    422: ValidationProblem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type BulkCreateFamiliesError = BulkCreateFamiliesErrors[keyof BulkCreateFamiliesErrors];

export type BulkCreateFamiliesResponses = {
    /**
     * Created, all of them.
     */
    201: Array<FamilyResponse>;
};

export type BulkCreateFamiliesResponse = BulkCreateFamiliesResponses[keyof BulkCreateFamiliesResponses];

export type BulkTransitionFamiliesData = {
    body: FamilyBulkLifecycle;
    path?: never;
    query?: never;
    url: '/v1/families/bulk/actions/lifecycle';
};

export type BulkTransitionFamiliesErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * A duplicate, a state that forbids the operation, or a change made at the same time.
     */
    409: Problem;
    /**
     * Well formed, but it breaks rules of the resource.
     */
    422: ValidationProblem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type BulkTransitionFamiliesError = BulkTransitionFamiliesErrors[keyof BulkTransitionFamiliesErrors];

export type BulkTransitionFamiliesResponses = {
    /**
     * The families.
     */
    200: Array<FamilyResponse>;
};

export type BulkTransitionFamiliesResponse = BulkTransitionFamiliesResponses[keyof BulkTransitionFamiliesResponses];

export type GetFamilyData = {
    body?: never;
    path: {
        /**
         * UUID of the family.
         */
        familyUuid: string;
    };
    query?: never;
    url: '/v1/families/{familyUuid}';
};

export type GetFamilyErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * There is no such resource.
     */
    404: Problem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type GetFamilyError = GetFamilyErrors[keyof GetFamilyErrors];

export type GetFamilyResponses = {
    /**
     * The family.
     */
    200: FamilyResponse;
};

export type GetFamilyResponse = GetFamilyResponses[keyof GetFamilyResponses];

export type UpdateFamilyData = {
    body: FamilyUpdate;
    path: {
        /**
         * UUID of the family.
         */
        familyUuid: string;
    };
    query?: never;
    url: '/v1/families/{familyUuid}';
};

export type UpdateFamilyErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * There is no such resource.
     */
    404: Problem;
    /**
     * A duplicate, a state that forbids the operation, or a change made at the same time.
     */
    409: Problem;
    /**
     * Well formed, but it breaks rules of the resource.
     */
    422: ValidationProblem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type UpdateFamilyError = UpdateFamilyErrors[keyof UpdateFamilyErrors];

export type UpdateFamilyResponses = {
    /**
     * The family.
     */
    200: FamilyResponse;
};

export type UpdateFamilyResponse = UpdateFamilyResponses[keyof UpdateFamilyResponses];

export type TransitionFamilyData = {
    body: FamilyLifecycle;
    path: {
        /**
         * UUID of the family.
         */
        familyUuid: string;
    };
    query?: never;
    url: '/v1/families/{familyUuid}/actions/lifecycle';
};

export type TransitionFamilyErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * There is no such resource.
     */
    404: Problem;
    /**
     * Well formed, but it breaks rules of the resource.
     */
    422: ValidationProblem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type TransitionFamilyError = TransitionFamilyErrors[keyof TransitionFamilyErrors];

export type TransitionFamilyResponses = {
    /**
     * The family.
     */
    200: FamilyResponse;
};

export type TransitionFamilyResponse = TransitionFamilyResponses[keyof TransitionFamilyResponses];

export type ListFamilyRelationTypesData = {
    body?: never;
    path: {
        /**
         * UUID of the family.
         */
        familyUuid: string;
    };
    query?: {
        /**
         * Number of the page.
         */
        page?: number;
        /**
         * Most items on the page. The maximum is not documented.
         */
        size?: number;
    };
    url: '/v1/families/{familyUuid}/relation-types';
};

export type ListFamilyRelationTypesErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * There is no such resource.
     */
    404: Problem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type ListFamilyRelationTypesError = ListFamilyRelationTypesErrors[keyof ListFamilyRelationTypesErrors];

export type ListFamilyRelationTypesResponses = {
    /**
     * One page of family relation types.
     */
    200: FamilyRelationTypePage;
};

export type ListFamilyRelationTypesResponse = ListFamilyRelationTypesResponses[keyof ListFamilyRelationTypesResponses];

export type CreateFamilyRelationTypeData = {
    body: FamilyRelationTypeCreate;
    path: {
        /**
         * UUID of the family.
         */
        familyUuid: string;
    };
    query?: never;
    url: '/v1/families/{familyUuid}/relation-types';
};

export type CreateFamilyRelationTypeErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * There is no such resource.
     */
    404: Problem;
    /**
     * A duplicate, a state that forbids the operation, or a change made at the same time.
     */
    409: Problem;
    /**
     * Well formed, but it breaks rules of the resource.
     */
    422: ValidationProblem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type CreateFamilyRelationTypeError = CreateFamilyRelationTypeErrors[keyof CreateFamilyRelationTypeErrors];

export type CreateFamilyRelationTypeResponses = {
    /**
     * Created.
     */
    201: FamilyRelationTypeResponse;
};

export type CreateFamilyRelationTypeResponse = CreateFamilyRelationTypeResponses[keyof CreateFamilyRelationTypeResponses];

export type DeleteFamilyRelationTypeData = {
    body?: never;
    path: {
        /**
         * UUID of the family.
         */
        familyUuid: string;
        /**
         * UUID of the association between family and relation type, not of the type.
         */
        familyRelationTypeUuid: string;
    };
    query?: never;
    url: '/v1/families/{familyUuid}/relation-types/{familyRelationTypeUuid}';
};

export type DeleteFamilyRelationTypeErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * There is no such resource.
     */
    404: Problem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type DeleteFamilyRelationTypeError = DeleteFamilyRelationTypeErrors[keyof DeleteFamilyRelationTypeErrors];

export type DeleteFamilyRelationTypeResponses = {
    /**
     * Deleted.
     */
    204: void;
};

export type DeleteFamilyRelationTypeResponse = DeleteFamilyRelationTypeResponses[keyof DeleteFamilyRelationTypeResponses];

export type GetFamilyRelationTypeData = {
    body?: never;
    path: {
        /**
         * UUID of the family.
         */
        familyUuid: string;
        /**
         * UUID of the association between family and relation type, not of the type.
         */
        familyRelationTypeUuid: string;
    };
    query?: never;
    url: '/v1/families/{familyUuid}/relation-types/{familyRelationTypeUuid}';
};

export type GetFamilyRelationTypeErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * There is no such resource.
     */
    404: Problem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type GetFamilyRelationTypeError = GetFamilyRelationTypeErrors[keyof GetFamilyRelationTypeErrors];

export type GetFamilyRelationTypeResponses = {
    /**
     * The family relation type.
     */
    200: FamilyRelationTypeResponse;
};

export type GetFamilyRelationTypeResponse = GetFamilyRelationTypeResponses[keyof GetFamilyRelationTypeResponses];

export type UpdateFamilyRelationTypeData = {
    body: FamilyRelationTypeUpdate;
    path: {
        /**
         * UUID of the family.
         */
        familyUuid: string;
        /**
         * UUID of the association between family and relation type, not of the type.
         */
        familyRelationTypeUuid: string;
    };
    query?: never;
    url: '/v1/families/{familyUuid}/relation-types/{familyRelationTypeUuid}';
};

export type UpdateFamilyRelationTypeErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * There is no such resource.
     */
    404: Problem;
    /**
     * A duplicate, a state that forbids the operation, or a change made at the same time.
     */
    409: Problem;
    /**
     * Well formed, but it breaks rules of the resource.
     */
    422: ValidationProblem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type UpdateFamilyRelationTypeError = UpdateFamilyRelationTypeErrors[keyof UpdateFamilyRelationTypeErrors];

export type UpdateFamilyRelationTypeResponses = {
    /**
     * The family relation type.
     */
    200: FamilyRelationTypeResponse;
};

export type UpdateFamilyRelationTypeResponse = UpdateFamilyRelationTypeResponses[keyof UpdateFamilyRelationTypeResponses];

export type ListProductAssetsData = {
    body?: never;
    path: {
        /**
         * UUID of the product.
         */
        productUuid: string;
    };
    query?: {
        /**
         * Only those with one of these UUIDs.
         */
        'uuids[eq]'?: Array<string>;
        /**
         * Only links to these assets.
         */
        'assetUuids[eq]'?: Array<string>;
        /**
         * Only links of these types.
         */
        'productAssetTypeUuids[eq]'?: Array<string>;
        /**
         * Sorts by `displayOrder`.
         */
        'displayOrder[order]'?: SortOrder;
        /**
         * Created at exactly this time.
         */
        'createdAt[eq]'?: string;
        /**
         * Created at this time or later.
         */
        'createdAt[min]'?: string;
        /**
         * Created at this time or earlier.
         */
        'createdAt[max]'?: string;
        /**
         * Sorts by `createdAt`.
         */
        'createdAt[order]'?: SortOrder;
        /**
         * Last changed at exactly this time.
         */
        'updatedAt[eq]'?: string;
        /**
         * Last changed at this time or later.
         */
        'updatedAt[min]'?: string;
        /**
         * Last changed at this time or earlier.
         */
        'updatedAt[max]'?: string;
        /**
         * Sorts by `updatedAt`.
         */
        'updatedAt[order]'?: SortOrder;
        /**
         * Number of the page. Default is 1. Derived from other lists.
         */
        page?: number;
        /**
         * Most items on the page. Default is 20. The maximum is not documented. Derived from other lists.
         */
        size?: number;
    };
    url: '/v1/products/{productUuid}/assets';
};

export type ListProductAssetsErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * There is no such resource.
     */
    404: Problem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type ListProductAssetsError = ListProductAssetsErrors[keyof ListProductAssetsErrors];

export type ListProductAssetsResponses = {
    /**
     * One page of product assets.
     */
    200: ProductAssetPage;
};

export type ListProductAssetsResponse = ListProductAssetsResponses[keyof ListProductAssetsResponses];

export type CreateProductAssetData = {
    body: ProductAssetCreate;
    path: {
        /**
         * UUID of the product.
         */
        productUuid: string;
    };
    query?: never;
    url: '/v1/products/{productUuid}/assets';
};

export type CreateProductAssetErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * There is no such resource.
     */
    404: Problem;
    /**
     * A duplicate, a state that forbids the operation, or a change made at the same time.
     */
    409: Problem;
    /**
     * Well formed, but it breaks rules of the resource.
     */
    422: ValidationProblem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type CreateProductAssetError = CreateProductAssetErrors[keyof CreateProductAssetErrors];

export type CreateProductAssetResponses = {
    /**
     * Created.
     */
    201: ProductAssetResponse;
};

export type CreateProductAssetResponse = CreateProductAssetResponses[keyof CreateProductAssetResponses];

export type BulkUpdateProductAssetsData = {
    body: Array<ProductAssetBulkUpdate>;
    path: {
        /**
         * UUID of the product.
         */
        productUuid: string;
    };
    query?: never;
    url: '/v1/products/{productUuid}/assets/bulk';
};

export type BulkUpdateProductAssetsErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * A duplicate, a state that forbids the operation, or a change made at the same time.
     */
    409: Problem;
    /**
     * Well formed, but it breaks rules of the resource.
     */
    422: ValidationProblem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type BulkUpdateProductAssetsError = BulkUpdateProductAssetsErrors[keyof BulkUpdateProductAssetsErrors];

export type BulkUpdateProductAssetsResponses = {
    /**
     * The product assets.
     */
    200: Array<ProductAssetResponse>;
};

export type BulkUpdateProductAssetsResponse = BulkUpdateProductAssetsResponses[keyof BulkUpdateProductAssetsResponses];

export type BulkCreateProductAssetsData = {
    body: Array<ProductAssetCreate>;
    path: {
        /**
         * UUID of the product.
         */
        productUuid: string;
    };
    query?: never;
    url: '/v1/products/{productUuid}/assets/bulk';
};

export type BulkCreateProductAssetsErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * A duplicate, a state that forbids the operation, or a change made at the same time.
     */
    409: Problem;
    /**
     * Well formed, but it breaks rules of the resource.
     */
    422: ValidationProblem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type BulkCreateProductAssetsError = BulkCreateProductAssetsErrors[keyof BulkCreateProductAssetsErrors];

export type BulkCreateProductAssetsResponses = {
    /**
     * Created, all of them.
     */
    201: Array<ProductAssetResponse>;
};

export type BulkCreateProductAssetsResponse = BulkCreateProductAssetsResponses[keyof BulkCreateProductAssetsResponses];

export type DeleteProductAssetData = {
    body?: never;
    path: {
        /**
         * UUID of the product.
         */
        productUuid: string;
        /**
         * UUID of the link between product and asset, not of the asset.
         */
        productAssetUuid: string;
    };
    query?: never;
    url: '/v1/products/{productUuid}/assets/{productAssetUuid}';
};

export type DeleteProductAssetErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * There is no such resource.
     */
    404: Problem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type DeleteProductAssetError = DeleteProductAssetErrors[keyof DeleteProductAssetErrors];

export type DeleteProductAssetResponses = {
    /**
     * Deleted.
     */
    204: void;
};

export type DeleteProductAssetResponse = DeleteProductAssetResponses[keyof DeleteProductAssetResponses];

export type GetProductAssetData = {
    body?: never;
    path: {
        /**
         * UUID of the product.
         */
        productUuid: string;
        /**
         * UUID of the link between product and asset, not of the asset.
         */
        productAssetUuid: string;
    };
    query?: never;
    url: '/v1/products/{productUuid}/assets/{productAssetUuid}';
};

export type GetProductAssetErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * There is no such resource.
     */
    404: Problem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type GetProductAssetError = GetProductAssetErrors[keyof GetProductAssetErrors];

export type GetProductAssetResponses = {
    /**
     * The product asset.
     */
    200: ProductAssetResponse;
};

export type GetProductAssetResponse = GetProductAssetResponses[keyof GetProductAssetResponses];

export type UpdateProductAssetData = {
    body: ProductAssetUpdate;
    path: {
        /**
         * UUID of the product.
         */
        productUuid: string;
        /**
         * UUID of the link between product and asset, not of the asset.
         */
        productAssetUuid: string;
    };
    query?: never;
    url: '/v1/products/{productUuid}/assets/{productAssetUuid}';
};

export type UpdateProductAssetErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * There is no such resource.
     */
    404: Problem;
    /**
     * A duplicate, a state that forbids the operation, or a change made at the same time.
     */
    409: Problem;
    /**
     * Well formed, but it breaks rules of the resource.
     */
    422: ValidationProblem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type UpdateProductAssetError = UpdateProductAssetErrors[keyof UpdateProductAssetErrors];

export type UpdateProductAssetResponses = {
    /**
     * The product asset.
     */
    200: ProductAssetResponse;
};

export type UpdateProductAssetResponse = UpdateProductAssetResponses[keyof UpdateProductAssetResponses];

export type ListProductAssetTypesData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Only those with one of these UUIDs.
         */
        'uuids[eq]'?: Array<string>;
        /**
         * Only those whose code is one of these.
         */
        'codes[eq]'?: Array<string>;
        /**
         * Only those whose code contains this text.
         */
        'code[contains]'?: string;
        /**
         * Only those whose code starts with this text.
         */
        'code[starts]'?: string;
        /**
         * Only those whose code ends with this text.
         */
        'code[ends]'?: string;
        /**
         * Sorts by `code`.
         */
        'code[order]'?: SortOrder;
        /**
         * Only featured ones, or only those that are not.
         */
        'isFeatured[eq]'?: boolean;
        /**
         * Created at exactly this time.
         */
        'createdAt[eq]'?: string;
        /**
         * Created at this time or later.
         */
        'createdAt[min]'?: string;
        /**
         * Created at this time or earlier.
         */
        'createdAt[max]'?: string;
        /**
         * Sorts by `createdAt`.
         */
        'createdAt[order]'?: SortOrder;
        /**
         * Last changed at exactly this time.
         */
        'updatedAt[eq]'?: string;
        /**
         * Last changed at this time or later.
         */
        'updatedAt[min]'?: string;
        /**
         * Last changed at this time or earlier.
         */
        'updatedAt[max]'?: string;
        /**
         * Sorts by `updatedAt`.
         */
        'updatedAt[order]'?: SortOrder;
        /**
         * Number of the page. Default is 1. Derived from other lists.
         */
        page?: number;
        /**
         * Most items on the page. Default is 20. The maximum is not documented. Derived from other lists.
         */
        size?: number;
    };
    url: '/v1/product-asset-types';
};

export type ListProductAssetTypesErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type ListProductAssetTypesError = ListProductAssetTypesErrors[keyof ListProductAssetTypesErrors];

export type ListProductAssetTypesResponses = {
    /**
     * One page of product asset types.
     */
    200: ProductAssetTypePage;
};

export type ListProductAssetTypesResponse = ListProductAssetTypesResponses[keyof ListProductAssetTypesResponses];

export type CreateProductAssetTypeData = {
    body: ProductAssetTypeCreate;
    path?: never;
    query?: never;
    url: '/v1/product-asset-types';
};

export type CreateProductAssetTypeErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * A duplicate, a state that forbids the operation, or a change made at the same time.
     */
    409: Problem;
    /**
     * Well formed, but it breaks rules of the resource.
     */
    422: ValidationProblem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type CreateProductAssetTypeError = CreateProductAssetTypeErrors[keyof CreateProductAssetTypeErrors];

export type CreateProductAssetTypeResponses = {
    /**
     * Created.
     */
    201: ProductAssetTypeResponse;
};

export type CreateProductAssetTypeResponse = CreateProductAssetTypeResponses[keyof CreateProductAssetTypeResponses];

export type BulkUpdateProductAssetTypesData = {
    body: Array<ProductAssetTypeBulkUpdate>;
    path?: never;
    query?: never;
    url: '/v1/product-asset-types/bulk';
};

export type BulkUpdateProductAssetTypesErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * A duplicate, a state that forbids the operation, or a change made at the same time.
     */
    409: Problem;
    /**
     * Well formed, but it breaks rules of the resource.
     */
    422: ValidationProblem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type BulkUpdateProductAssetTypesError = BulkUpdateProductAssetTypesErrors[keyof BulkUpdateProductAssetTypesErrors];

export type BulkUpdateProductAssetTypesResponses = {
    /**
     * The product asset types.
     */
    200: Array<ProductAssetTypeResponse>;
};

export type BulkUpdateProductAssetTypesResponse = BulkUpdateProductAssetTypesResponses[keyof BulkUpdateProductAssetTypesResponses];

export type BulkCreateProductAssetTypesData = {
    body: Array<ProductAssetTypeCreate>;
    path?: never;
    query?: never;
    url: '/v1/product-asset-types/bulk';
};

export type BulkCreateProductAssetTypesErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * A duplicate, a state that forbids the operation, or a change made at the same time.
     */
    409: Problem;
    /**
     * Well formed, but it breaks rules of the resource.
     */
    422: ValidationProblem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type BulkCreateProductAssetTypesError = BulkCreateProductAssetTypesErrors[keyof BulkCreateProductAssetTypesErrors];

export type BulkCreateProductAssetTypesResponses = {
    /**
     * Created, all of them.
     */
    201: Array<ProductAssetTypeResponse>;
};

export type BulkCreateProductAssetTypesResponse = BulkCreateProductAssetTypesResponses[keyof BulkCreateProductAssetTypesResponses];

export type DeleteProductAssetTypeData = {
    body?: never;
    path: {
        /**
         * UUID of the product asset type.
         */
        productAssetTypeUuid: string;
    };
    query?: never;
    url: '/v1/product-asset-types/{productAssetTypeUuid}';
};

export type DeleteProductAssetTypeErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * There is no such resource.
     */
    404: Problem;
    /**
     * A duplicate, a state that forbids the operation, or a change made at the same time.
     */
    409: Problem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type DeleteProductAssetTypeError = DeleteProductAssetTypeErrors[keyof DeleteProductAssetTypeErrors];

export type DeleteProductAssetTypeResponses = {
    /**
     * Deleted.
     */
    204: void;
};

export type DeleteProductAssetTypeResponse = DeleteProductAssetTypeResponses[keyof DeleteProductAssetTypeResponses];

export type GetProductAssetTypeData = {
    body?: never;
    path: {
        /**
         * UUID of the product asset type.
         */
        productAssetTypeUuid: string;
    };
    query?: never;
    url: '/v1/product-asset-types/{productAssetTypeUuid}';
};

export type GetProductAssetTypeErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * There is no such resource.
     */
    404: Problem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type GetProductAssetTypeError = GetProductAssetTypeErrors[keyof GetProductAssetTypeErrors];

export type GetProductAssetTypeResponses = {
    /**
     * The product asset type.
     */
    200: ProductAssetTypeResponse;
};

export type GetProductAssetTypeResponse = GetProductAssetTypeResponses[keyof GetProductAssetTypeResponses];

export type UpdateProductAssetTypeData = {
    body: ProductAssetTypeUpdate;
    path: {
        /**
         * UUID of the product asset type.
         */
        productAssetTypeUuid: string;
    };
    query?: never;
    url: '/v1/product-asset-types/{productAssetTypeUuid}';
};

export type UpdateProductAssetTypeErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * There is no such resource.
     */
    404: Problem;
    /**
     * A duplicate, a state that forbids the operation, or a change made at the same time.
     */
    409: Problem;
    /**
     * Well formed, but it breaks rules of the resource.
     */
    422: ValidationProblem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type UpdateProductAssetTypeError = UpdateProductAssetTypeErrors[keyof UpdateProductAssetTypeErrors];

export type UpdateProductAssetTypeResponses = {
    /**
     * The product asset type.
     */
    200: ProductAssetTypeResponse;
};

export type UpdateProductAssetTypeResponse = UpdateProductAssetTypeResponses[keyof UpdateProductAssetTypeResponses];

export type ListProductAttributesData = {
    body?: never;
    path: {
        /**
         * UUID of the product.
         */
        productUuid: string;
    };
    query?: {
        /**
         * Only those with one of these UUIDs.
         */
        'uuids[eq]'?: Array<string>;
        /**
         * Only links to these attributes.
         */
        'attributeUuids[eq]'?: Array<string>;
        /**
         * Created at exactly this time.
         */
        'createdAt[eq]'?: string;
        /**
         * Created at this time or later.
         */
        'createdAt[min]'?: string;
        /**
         * Created at this time or earlier.
         */
        'createdAt[max]'?: string;
        /**
         * Sorts by `createdAt`.
         */
        'createdAt[order]'?: SortOrder;
        /**
         * Last changed at exactly this time.
         */
        'updatedAt[eq]'?: string;
        /**
         * Last changed at this time or later.
         */
        'updatedAt[min]'?: string;
        /**
         * Last changed at this time or earlier.
         */
        'updatedAt[max]'?: string;
        /**
         * Sorts by `updatedAt`.
         */
        'updatedAt[order]'?: SortOrder;
        /**
         * Number of the page. Default is 1.
         */
        page?: number;
        /**
         * Most items on the page. Default is 20. The maximum is not documented.
         */
        size?: number;
    };
    url: '/v1/products/{productUuid}/attributes';
};

export type ListProductAttributesErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * There is no such resource.
     */
    404: Problem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type ListProductAttributesError = ListProductAttributesErrors[keyof ListProductAttributesErrors];

export type ListProductAttributesResponses = {
    /**
     * One page of product attributes.
     */
    200: ProductAttributePage;
};

export type ListProductAttributesResponse = ListProductAttributesResponses[keyof ListProductAttributesResponses];

export type CreateProductAttributeData = {
    body: ProductAttributeCreate;
    path: {
        /**
         * UUID of the product.
         */
        productUuid: string;
    };
    query?: never;
    url: '/v1/products/{productUuid}/attributes';
};

export type CreateProductAttributeErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * There is no such resource.
     */
    404: Problem;
    /**
     * A duplicate, a state that forbids the operation, or a change made at the same time.
     */
    409: Problem;
    /**
     * Well formed, but it breaks rules of the resource.
     */
    422: ValidationProblem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type CreateProductAttributeError = CreateProductAttributeErrors[keyof CreateProductAttributeErrors];

export type CreateProductAttributeResponses = {
    /**
     * Created.
     */
    201: ProductAttributeResponse;
};

export type CreateProductAttributeResponse = CreateProductAttributeResponses[keyof CreateProductAttributeResponses];

export type BulkUpdateProductAttributesData = {
    body: Array<ProductAttributeBulkUpdate>;
    path: {
        /**
         * UUID of the product.
         */
        productUuid: string;
    };
    query?: never;
    url: '/v1/products/{productUuid}/attributes/bulk';
};

export type BulkUpdateProductAttributesErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * A duplicate, a state that forbids the operation, or a change made at the same time.
     */
    409: Problem;
    /**
     * Well formed, but it breaks rules of the resource.
     */
    422: ValidationProblem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type BulkUpdateProductAttributesError = BulkUpdateProductAttributesErrors[keyof BulkUpdateProductAttributesErrors];

export type BulkUpdateProductAttributesResponses = {
    /**
     * The product attributes.
     */
    200: Array<ProductAttributeResponse>;
};

export type BulkUpdateProductAttributesResponse = BulkUpdateProductAttributesResponses[keyof BulkUpdateProductAttributesResponses];

export type BulkCreateProductAttributesData = {
    body: Array<ProductAttributeCreate>;
    path: {
        /**
         * UUID of the product.
         */
        productUuid: string;
    };
    query?: never;
    url: '/v1/products/{productUuid}/attributes/bulk';
};

export type BulkCreateProductAttributesErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * A duplicate, a state that forbids the operation, or a change made at the same time.
     */
    409: Problem;
    /**
     * Well formed, but it breaks rules of the resource.
     */
    422: ValidationProblem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type BulkCreateProductAttributesError = BulkCreateProductAttributesErrors[keyof BulkCreateProductAttributesErrors];

export type BulkCreateProductAttributesResponses = {
    /**
     * Created, all of them.
     */
    201: Array<ProductAttributeResponse>;
};

export type BulkCreateProductAttributesResponse = BulkCreateProductAttributesResponses[keyof BulkCreateProductAttributesResponses];

export type DeleteProductAttributeData = {
    body?: never;
    path: {
        /**
         * UUID of the product.
         */
        productUuid: string;
        /**
         * UUID of the link between product and attribute, not of the attribute.
         */
        productAttributeUuid: string;
    };
    query?: never;
    url: '/v1/products/{productUuid}/attributes/{productAttributeUuid}';
};

export type DeleteProductAttributeErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * There is no such resource.
     */
    404: Problem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type DeleteProductAttributeError = DeleteProductAttributeErrors[keyof DeleteProductAttributeErrors];

export type DeleteProductAttributeResponses = {
    /**
     * Deleted.
     */
    204: void;
};

export type DeleteProductAttributeResponse = DeleteProductAttributeResponses[keyof DeleteProductAttributeResponses];

export type GetProductAttributeData = {
    body?: never;
    path: {
        /**
         * UUID of the product.
         */
        productUuid: string;
        /**
         * UUID of the link between product and attribute, not of the attribute.
         */
        productAttributeUuid: string;
    };
    query?: never;
    url: '/v1/products/{productUuid}/attributes/{productAttributeUuid}';
};

export type GetProductAttributeErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * There is no such resource.
     */
    404: Problem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type GetProductAttributeError = GetProductAttributeErrors[keyof GetProductAttributeErrors];

export type GetProductAttributeResponses = {
    /**
     * The product attribute.
     */
    200: ProductAttributeResponse;
};

export type GetProductAttributeResponse = GetProductAttributeResponses[keyof GetProductAttributeResponses];

export type UpdateProductAttributeData = {
    body: ProductAttributeUpdate;
    path: {
        /**
         * UUID of the product.
         */
        productUuid: string;
        /**
         * UUID of the link between product and attribute, not of the attribute.
         */
        productAttributeUuid: string;
    };
    query?: never;
    url: '/v1/products/{productUuid}/attributes/{productAttributeUuid}';
};

export type UpdateProductAttributeErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * There is no such resource.
     */
    404: Problem;
    /**
     * A duplicate, a state that forbids the operation, or a change made at the same time.
     */
    409: Problem;
    /**
     * Well formed, but it breaks rules of the resource.
     */
    422: ValidationProblem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type UpdateProductAttributeError = UpdateProductAttributeErrors[keyof UpdateProductAttributeErrors];

export type UpdateProductAttributeResponses = {
    /**
     * The product attribute.
     */
    200: ProductAttributeResponse;
};

export type UpdateProductAttributeResponse = UpdateProductAttributeResponses[keyof UpdateProductAttributeResponses];

export type ListProductCategoriesData = {
    body?: never;
    path: {
        /**
         * UUID of the product.
         */
        productUuid: string;
    };
    query?: {
        /**
         * Only those with one of these UUIDs.
         */
        'uuids[eq]'?: Array<string>;
        /**
         * Only links to these categories.
         */
        'categoryUuids[eq]'?: Array<string>;
        /**
         * Created at exactly this time.
         */
        'createdAt[eq]'?: string;
        /**
         * Created at this time or later.
         */
        'createdAt[min]'?: string;
        /**
         * Created at this time or earlier.
         */
        'createdAt[max]'?: string;
        /**
         * Sorts by `createdAt`.
         */
        'createdAt[order]'?: SortOrder;
        /**
         * Last changed at exactly this time.
         */
        'updatedAt[eq]'?: string;
        /**
         * Last changed at this time or later.
         */
        'updatedAt[min]'?: string;
        /**
         * Last changed at this time or earlier.
         */
        'updatedAt[max]'?: string;
        /**
         * Sorts by `updatedAt`.
         */
        'updatedAt[order]'?: SortOrder;
        /**
         * Number of the page. Default is 1.
         */
        page?: number;
        /**
         * Most items on the page. Default is 20. The maximum is not documented. Derived from other lists.
         */
        size?: number;
    };
    url: '/v1/products/{productUuid}/categories';
};

export type ListProductCategoriesErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * There is no such resource.
     */
    404: Problem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type ListProductCategoriesError = ListProductCategoriesErrors[keyof ListProductCategoriesErrors];

export type ListProductCategoriesResponses = {
    /**
     * One page of product categories.
     */
    200: ProductCategoryPage;
};

export type ListProductCategoriesResponse = ListProductCategoriesResponses[keyof ListProductCategoriesResponses];

export type CreateProductCategoryData = {
    body: ProductCategoryCreate;
    path: {
        /**
         * UUID of the product.
         */
        productUuid: string;
    };
    query?: never;
    url: '/v1/products/{productUuid}/categories';
};

export type CreateProductCategoryErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * There is no such resource.
     */
    404: Problem;
    /**
     * A duplicate, a state that forbids the operation, or a change made at the same time.
     */
    409: Problem;
    /**
     * Well formed, but it breaks rules of the resource.
     */
    422: ValidationProblem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type CreateProductCategoryError = CreateProductCategoryErrors[keyof CreateProductCategoryErrors];

export type CreateProductCategoryResponses = {
    /**
     * Created.
     */
    201: ProductCategoryResponse;
};

export type CreateProductCategoryResponse = CreateProductCategoryResponses[keyof CreateProductCategoryResponses];

export type BulkCreateProductCategoriesData = {
    body: Array<ProductCategoryCreate>;
    path: {
        /**
         * UUID of the product.
         */
        productUuid: string;
    };
    query?: never;
    url: '/v1/products/{productUuid}/categories/bulk';
};

export type BulkCreateProductCategoriesErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * A duplicate, a state that forbids the operation, or a change made at the same time.
     */
    409: Problem;
    /**
     * Well formed, but it breaks rules of the resource.
     */
    422: ValidationProblem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type BulkCreateProductCategoriesError = BulkCreateProductCategoriesErrors[keyof BulkCreateProductCategoriesErrors];

export type BulkCreateProductCategoriesResponses = {
    /**
     * Created, all of them.
     */
    201: Array<ProductCategoryResponse>;
};

export type BulkCreateProductCategoriesResponse = BulkCreateProductCategoriesResponses[keyof BulkCreateProductCategoriesResponses];

export type DeleteProductCategoryData = {
    body?: never;
    path: {
        /**
         * UUID of the product.
         */
        productUuid: string;
        /**
         * UUID of the link between product and category, not of the category.
         */
        productCategoryUuid: string;
    };
    query?: never;
    url: '/v1/products/{productUuid}/categories/{productCategoryUuid}';
};

export type DeleteProductCategoryErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * There is no such resource.
     */
    404: Problem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type DeleteProductCategoryError = DeleteProductCategoryErrors[keyof DeleteProductCategoryErrors];

export type DeleteProductCategoryResponses = {
    /**
     * Deleted.
     */
    204: void;
};

export type DeleteProductCategoryResponse = DeleteProductCategoryResponses[keyof DeleteProductCategoryResponses];

export type GetProductCategoryData = {
    body?: never;
    path: {
        /**
         * UUID of the product.
         */
        productUuid: string;
        /**
         * UUID of the link between product and category, not of the category.
         */
        productCategoryUuid: string;
    };
    query?: never;
    url: '/v1/products/{productUuid}/categories/{productCategoryUuid}';
};

export type GetProductCategoryErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * There is no such resource.
     */
    404: Problem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type GetProductCategoryError = GetProductCategoryErrors[keyof GetProductCategoryErrors];

export type GetProductCategoryResponses = {
    /**
     * The product category.
     */
    200: ProductCategoryResponse;
};

export type GetProductCategoryResponse = GetProductCategoryResponses[keyof GetProductCategoryResponses];

export type ListProductContentsData = {
    body?: never;
    path: {
        /**
         * UUID of the product.
         */
        productUuid: string;
    };
    query?: {
        /**
         * Only those with one of these UUIDs.
         */
        'uuids[eq]'?: Array<string>;
        /**
         * Only those in one of these locales.
         */
        'localeUuids[eq]'?: Array<string>;
        /**
         * Only those with exactly this label.
         */
        'label[eq]'?: string;
        /**
         * Sorts by `label`.
         */
        'label[order]'?: SortOrder;
        /**
         * Created at exactly this time.
         */
        'createdAt[eq]'?: string;
        /**
         * Created at this time or later.
         */
        'createdAt[min]'?: string;
        /**
         * Created at this time or earlier.
         */
        'createdAt[max]'?: string;
        /**
         * Sorts by `createdAt`.
         */
        'createdAt[order]'?: SortOrder;
        /**
         * Last changed at exactly this time.
         */
        'updatedAt[eq]'?: string;
        /**
         * Last changed at this time or later.
         */
        'updatedAt[min]'?: string;
        /**
         * Last changed at this time or earlier.
         */
        'updatedAt[max]'?: string;
        /**
         * Sorts by `updatedAt`.
         */
        'updatedAt[order]'?: SortOrder;
        /**
         * Number of the page. Default is 1. Derived from other lists.
         */
        page?: number;
        /**
         * Most items on the page. Default is 20. The maximum is not documented. Derived from other lists.
         */
        size?: number;
    };
    url: '/v1/products/{productUuid}/contents';
};

export type ListProductContentsErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * There is no such resource.
     */
    404: Problem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type ListProductContentsError = ListProductContentsErrors[keyof ListProductContentsErrors];

export type ListProductContentsResponses = {
    /**
     * One page of product contents.
     */
    200: ProductContentPage;
};

export type ListProductContentsResponse = ListProductContentsResponses[keyof ListProductContentsResponses];

export type CreateProductContentData = {
    body: ProductContentCreate;
    path: {
        /**
         * UUID of the product.
         */
        productUuid: string;
    };
    query?: never;
    url: '/v1/products/{productUuid}/contents';
};

export type CreateProductContentErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * There is no such resource.
     */
    404: Problem;
    /**
     * A duplicate, a state that forbids the operation, or a change made at the same time.
     */
    409: Problem;
    /**
     * Well formed, but it breaks rules of the resource.
     */
    422: ValidationProblem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type CreateProductContentError = CreateProductContentErrors[keyof CreateProductContentErrors];

export type CreateProductContentResponses = {
    /**
     * Created.
     */
    201: ProductContentResponse;
};

export type CreateProductContentResponse = CreateProductContentResponses[keyof CreateProductContentResponses];

export type BulkUpdateProductContentsData = {
    body: Array<ProductContentBulkUpdate>;
    path: {
        /**
         * UUID of the product.
         */
        productUuid: string;
    };
    query?: never;
    url: '/v1/products/{productUuid}/contents/bulk';
};

export type BulkUpdateProductContentsErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * A duplicate, a state that forbids the operation, or a change made at the same time.
     */
    409: Problem;
    /**
     * Well formed, but it breaks rules of the resource.
     */
    422: ValidationProblem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type BulkUpdateProductContentsError = BulkUpdateProductContentsErrors[keyof BulkUpdateProductContentsErrors];

export type BulkUpdateProductContentsResponses = {
    /**
     * The product contents.
     */
    200: Array<ProductContentResponse>;
};

export type BulkUpdateProductContentsResponse = BulkUpdateProductContentsResponses[keyof BulkUpdateProductContentsResponses];

export type BulkCreateProductContentsData = {
    body: Array<ProductContentCreate>;
    path: {
        /**
         * UUID of the product.
         */
        productUuid: string;
    };
    query?: never;
    url: '/v1/products/{productUuid}/contents/bulk';
};

export type BulkCreateProductContentsErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * A duplicate, a state that forbids the operation, or a change made at the same time.
     */
    409: Problem;
    /**
     * Well formed, but it breaks rules of the resource.
     */
    422: ValidationProblem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type BulkCreateProductContentsError = BulkCreateProductContentsErrors[keyof BulkCreateProductContentsErrors];

export type BulkCreateProductContentsResponses = {
    /**
     * Created, all of them.
     */
    201: Array<ProductContentResponse>;
};

export type BulkCreateProductContentsResponse = BulkCreateProductContentsResponses[keyof BulkCreateProductContentsResponses];

export type DeleteProductContentData = {
    body?: never;
    path: {
        /**
         * UUID of the product.
         */
        productUuid: string;
        /**
         * UUID of the localized content of the product.
         */
        productContentUuid: string;
    };
    query?: never;
    url: '/v1/products/{productUuid}/contents/{productContentUuid}';
};

export type DeleteProductContentErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * There is no such resource.
     */
    404: Problem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type DeleteProductContentError = DeleteProductContentErrors[keyof DeleteProductContentErrors];

export type DeleteProductContentResponses = {
    /**
     * Deleted.
     */
    204: void;
};

export type DeleteProductContentResponse = DeleteProductContentResponses[keyof DeleteProductContentResponses];

export type GetProductContentData = {
    body?: never;
    path: {
        /**
         * UUID of the product.
         */
        productUuid: string;
        /**
         * UUID of the localized content of the product.
         */
        productContentUuid: string;
    };
    query?: never;
    url: '/v1/products/{productUuid}/contents/{productContentUuid}';
};

export type GetProductContentErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * There is no such resource.
     */
    404: Problem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type GetProductContentError = GetProductContentErrors[keyof GetProductContentErrors];

export type GetProductContentResponses = {
    /**
     * The product content.
     */
    200: ProductContentResponse;
};

export type GetProductContentResponse = GetProductContentResponses[keyof GetProductContentResponses];

export type UpdateProductContentData = {
    body: ProductContentUpdate;
    path: {
        /**
         * UUID of the product.
         */
        productUuid: string;
        /**
         * UUID of the localized content of the product.
         */
        productContentUuid: string;
    };
    query?: never;
    url: '/v1/products/{productUuid}/contents/{productContentUuid}';
};

export type UpdateProductContentErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * There is no such resource.
     */
    404: Problem;
    /**
     * A duplicate, a state that forbids the operation, or a change made at the same time.
     */
    409: Problem;
    /**
     * Well formed, but it breaks rules of the resource.
     */
    422: ValidationProblem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type UpdateProductContentError = UpdateProductContentErrors[keyof UpdateProductContentErrors];

export type UpdateProductContentResponses = {
    /**
     * The product content.
     */
    200: ProductContentResponse;
};

export type UpdateProductContentResponse = UpdateProductContentResponses[keyof UpdateProductContentResponses];

export type ListProductsData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Only those with one of these UUIDs.
         */
        'uuids[eq]'?: Array<string>;
        /**
         * Only those of these families.
         */
        'familyUuids[eq]'?: Array<string>;
        /**
         * Only those with one of these SKUs.
         */
        'skuUuids[eq]'?: Array<string>;
        /**
         * Only those of these brands.
         */
        'brandUuids[eq]'?: Array<string>;
        /**
         * Only those linked to one of these assets.
         */
        'assetUuids[eq]'?: Array<string>;
        /**
         * Only those linked to one of these attributes.
         */
        'attributeUuids[eq]'?: Array<string>;
        /**
         * Only variants of these parents; null stands for no parent. How a null is written in the query is not documented.
         */
        'parentUuids[eq]'?: Array<string | null>;
        /**
         * Only those whose code is one of these.
         */
        'codes[eq]'?: Array<string>;
        /**
         * Only those whose code contains this text.
         */
        'code[contains]'?: string;
        /**
         * Only those whose code starts with this text.
         */
        'code[starts]'?: string;
        /**
         * Only those whose code ends with this text.
         */
        'code[ends]'?: string;
        /**
         * Sorts by `code`.
         */
        'code[order]'?: SortOrder;
        /**
         * Only those in one of these statuses.
         */
        'statuses[eq]'?: Array<ProductStatus>;
        /**
         * Sorts by `status`.
         */
        'status[order]'?: SortOrder;
        /**
         * Only those of these types.
         */
        'types[eq]'?: Array<ProductType>;
        /**
         * Sorts by `type`.
         */
        'type[order]'?: SortOrder;
        /**
         * Created at exactly this time.
         */
        'createdAt[eq]'?: string;
        /**
         * Created at this time or later.
         */
        'createdAt[min]'?: string;
        /**
         * Created at this time or earlier.
         */
        'createdAt[max]'?: string;
        /**
         * Sorts by `createdAt`.
         */
        'createdAt[order]'?: SortOrder;
        /**
         * Last changed at exactly this time.
         */
        'updatedAt[eq]'?: string;
        /**
         * Last changed at this time or later.
         */
        'updatedAt[min]'?: string;
        /**
         * Last changed at this time or earlier.
         */
        'updatedAt[max]'?: string;
        /**
         * Sorts by `updatedAt`. Derived from other lists.
         */
        'updatedAt[order]'?: SortOrder;
        /**
         * Only archived ones, or only those that are not. Derived from the list of assets.
         */
        'isArchived[eq]'?: boolean;
        /**
         * Only removed ones, or only those that are not. Derived from other lists.
         */
        'isRemoved[eq]'?: boolean;
        /**
         * Number of the page. Default is 1. Derived from other lists.
         */
        page?: number;
        /**
         * Most items on the page. Default is 20. The maximum is not documented. Derived from other lists.
         */
        size?: number;
        /**
         * Fills `productAssets` with the UUIDs of the links to assets. Derived from the single product.
         */
        'include[productAssets]'?: boolean;
        /**
         * Fills `productAssets` with the links to assets in full. Derived from the single product.
         */
        'expand[productAssets]'?: boolean;
        /**
         * Fills `productAttributes` with the UUIDs of the links to attributes. Derived from the single product.
         */
        'include[productAttributes]'?: boolean;
        /**
         * Fills `productAttributes` with the links to attributes in full.
         */
        'expand[productAttributes]'?: boolean;
        /**
         * Fills `productAttributeTerms` with the UUIDs of the links to attribute terms.
         */
        'include[productAttributeTerms]'?: boolean;
        /**
         * Fills `productAttributeTerms` with the links to attribute terms in full.
         */
        'expand[productAttributeTerms]'?: boolean;
        /**
         * Fills `productCategories` with the UUIDs of the links to categories. Derived from the single product.
         */
        'include[productCategories]'?: boolean;
        /**
         * Fills `productCategories` with the links to categories in full.
         */
        'expand[productCategories]'?: boolean;
        /**
         * Fills `productTags` with the UUIDs of the links to tags. Derived from the single product.
         */
        'include[productTags]'?: boolean;
        /**
         * Fills `productTags` with the links to tags in full. Derived from the single product.
         */
        'expand[productTags]'?: boolean;
        /**
         * Fills `contents` with the UUIDs of the localized contents. Derived from the single product.
         */
        'include[contents]'?: boolean;
        /**
         * Fills `contents` with the localized contents in full. Derived from the single product.
         */
        'expand[contents]'?: boolean;
        /**
         * Fills `metadata` with the UUIDs of the metadata. Derived from the single product.
         */
        'include[metadata]'?: boolean;
        /**
         * Fills `metadata` with the metadata in full. Derived from the single product.
         */
        'expand[metadata]'?: boolean;
        /**
         * Fills `relations` with the UUIDs of the relations to other products. Derived from the single product.
         */
        'include[relations]'?: boolean;
        /**
         * Fills `relations` with the relations to other products in full. Derived from the single product.
         */
        'expand[relations]'?: boolean;
        /**
         * Fills `completeness` with the scores per dimension and the issues. Derived from the single product.
         */
        'expand[completeness]'?: boolean;
    };
    url: '/v1/products';
};

export type ListProductsErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type ListProductsError = ListProductsErrors[keyof ListProductsErrors];

export type ListProductsResponses = {
    /**
     * One page of products.
     */
    200: ProductPage;
};

export type ListProductsResponse = ListProductsResponses[keyof ListProductsResponses];

export type CreateProductData = {
    body: ProductCreate;
    path?: never;
    query?: never;
    url: '/v1/products';
};

export type CreateProductErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * A duplicate, a state that forbids the operation, or a change made at the same time.
     */
    409: Problem;
    /**
     * Well formed, but it breaks rules of the resource.
     */
    422: ValidationProblem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type CreateProductError = CreateProductErrors[keyof CreateProductErrors];

export type CreateProductResponses = {
    /**
     * Created.
     */
    201: ProductResponse;
};

export type CreateProductResponse = CreateProductResponses[keyof CreateProductResponses];

export type BulkUpdateProductsData = {
    body: Array<ProductBulkUpdate>;
    path?: never;
    query?: never;
    url: '/v1/products/bulk';
};

export type BulkUpdateProductsErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * A duplicate, a state that forbids the operation, or a change made at the same time.
     */
    409: Problem;
    /**
     * Well formed, but it breaks rules of the resource.
     */
    422: ValidationProblem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type BulkUpdateProductsError = BulkUpdateProductsErrors[keyof BulkUpdateProductsErrors];

export type BulkUpdateProductsResponses = {
    /**
     * The products.
     */
    200: Array<ProductResponse>;
};

export type BulkUpdateProductsResponse = BulkUpdateProductsResponses[keyof BulkUpdateProductsResponses];

export type BulkCreateProductsData = {
    body: Array<ProductCreate>;
    path?: never;
    query?: never;
    url: '/v1/products/bulk';
};

export type BulkCreateProductsErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * A duplicate, a state that forbids the operation, or a change made at the same time.
     */
    409: Problem;
    /**
     * Well formed, but it breaks rules of the resource.
     */
    422: ValidationProblem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type BulkCreateProductsError = BulkCreateProductsErrors[keyof BulkCreateProductsErrors];

export type BulkCreateProductsResponses = {
    /**
     * Created, all of them.
     */
    201: Array<ProductResponse>;
};

export type BulkCreateProductsResponse = BulkCreateProductsResponses[keyof BulkCreateProductsResponses];

export type BulkTransitionProductsData = {
    body: ProductBulkLifecycle;
    path?: never;
    query?: never;
    url: '/v1/products/bulk/actions/lifecycle';
};

export type BulkTransitionProductsErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * A duplicate, a state that forbids the operation, or a change made at the same time.
     */
    409: Problem;
    /**
     * Well formed, but it breaks rules of the resource.
     */
    422: ValidationProblem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type BulkTransitionProductsError = BulkTransitionProductsErrors[keyof BulkTransitionProductsErrors];

export type BulkTransitionProductsResponses = {
    /**
     * The products.
     */
    200: Array<ProductResponse>;
};

export type BulkTransitionProductsResponse = BulkTransitionProductsResponses[keyof BulkTransitionProductsResponses];

export type GetProductData = {
    body?: never;
    path: {
        /**
         * UUID of the product.
         */
        productUuid: string;
    };
    query?: {
        /**
         * Fills `productAssets` with the UUIDs of the links to assets.
         */
        'include[productAssets]'?: boolean;
        /**
         * Fills `productAssets` with the links to assets in full.
         */
        'expand[productAssets]'?: boolean;
        /**
         * Fills `productAttributes` with the UUIDs of the links to attributes.
         */
        'include[productAttributes]'?: boolean;
        /**
         * Fills `productAttributes` with the links to attributes in full.
         */
        'expand[productAttributes]'?: boolean;
        /**
         * Fills `productAttributeTerms` with the UUIDs of the links to attribute terms.
         */
        'include[productAttributeTerms]'?: boolean;
        /**
         * Fills `productAttributeTerms` with the links to attribute terms in full.
         */
        'expand[productAttributeTerms]'?: boolean;
        /**
         * Fills `productCategories` with the UUIDs of the links to categories.
         */
        'include[productCategories]'?: boolean;
        /**
         * Fills `productCategories` with the links to categories in full.
         */
        'expand[productCategories]'?: boolean;
        /**
         * Fills `productTags` with the UUIDs of the links to tags.
         */
        'include[productTags]'?: boolean;
        /**
         * Fills `productTags` with the links to tags in full.
         */
        'expand[productTags]'?: boolean;
        /**
         * Fills `contents` with the UUIDs of the localized contents.
         */
        'include[contents]'?: boolean;
        /**
         * Fills `contents` with the localized contents in full.
         */
        'expand[contents]'?: boolean;
        /**
         * Fills `metadata` with the UUIDs of the metadata.
         */
        'include[metadata]'?: boolean;
        /**
         * Fills `metadata` with the metadata in full.
         */
        'expand[metadata]'?: boolean;
        /**
         * Fills `relations` with the UUIDs of the relations to other products.
         */
        'include[relations]'?: boolean;
        /**
         * Fills `relations` with the relations to other products in full.
         */
        'expand[relations]'?: boolean;
        /**
         * Fills `completeness` with the scores per dimension and the issues.
         */
        'expand[completeness]'?: boolean;
    };
    url: '/v1/products/{productUuid}';
};

export type GetProductErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * There is no such resource.
     */
    404: Problem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type GetProductError = GetProductErrors[keyof GetProductErrors];

export type GetProductResponses = {
    /**
     * The product.
     */
    200: ProductResponse;
};

export type GetProductResponse = GetProductResponses[keyof GetProductResponses];

export type UpdateProductData = {
    body: ProductUpdate;
    path: {
        /**
         * UUID of the product.
         */
        productUuid: string;
    };
    query?: never;
    url: '/v1/products/{productUuid}';
};

export type UpdateProductErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * There is no such resource.
     */
    404: Problem;
    /**
     * A duplicate, a state that forbids the operation, or a change made at the same time.
     */
    409: Problem;
    /**
     * Well formed, but it breaks rules of the resource.
     */
    422: ValidationProblem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type UpdateProductError = UpdateProductErrors[keyof UpdateProductErrors];

export type UpdateProductResponses = {
    /**
     * The product.
     */
    200: ProductResponse;
};

export type UpdateProductResponse = UpdateProductResponses[keyof UpdateProductResponses];

export type TransitionProductData = {
    body: ProductLifecycle;
    path: {
        /**
         * UUID of the product.
         */
        productUuid: string;
    };
    query?: never;
    url: '/v1/products/{productUuid}/actions/lifecycle';
};

export type TransitionProductErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * There is no such resource.
     */
    404: Problem;
    /**
     * Well formed, but it breaks rules of the resource.
     */
    422: ValidationProblem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type TransitionProductError = TransitionProductErrors[keyof TransitionProductErrors];

export type TransitionProductResponses = {
    /**
     * The product.
     */
    200: ProductResponse;
};

export type TransitionProductResponse = TransitionProductResponses[keyof TransitionProductResponses];

export type ListProductMetadataData = {
    body?: never;
    path: {
        /**
         * UUID of the product.
         */
        productUuid: string;
    };
    query?: {
        /**
         * Only those with one of these UUIDs.
         */
        'uuids[eq]'?: Array<string>;
        /**
         * Only those in one of these locales.
         */
        'localeUuids[eq]'?: Array<string>;
        /**
         * Only those of exactly this type.
         */
        'type[eq]'?: string;
        /**
         * Sorts by `type`.
         */
        'type[order]'?: SortOrder;
        /**
         * Only those with exactly this key.
         */
        'key[eq]'?: string;
        /**
         * Sorts by `key`.
         */
        'key[order]'?: SortOrder;
        /**
         * Created at exactly this time.
         */
        'createdAt[eq]'?: string;
        /**
         * Created at this time or later.
         */
        'createdAt[min]'?: string;
        /**
         * Created at this time or earlier.
         */
        'createdAt[max]'?: string;
        /**
         * Sorts by `createdAt`.
         */
        'createdAt[order]'?: SortOrder;
        /**
         * Last changed at exactly this time.
         */
        'updatedAt[eq]'?: string;
        /**
         * Last changed at this time or later.
         */
        'updatedAt[min]'?: string;
        /**
         * Last changed at this time or earlier.
         */
        'updatedAt[max]'?: string;
        /**
         * Sorts by `updatedAt`.
         */
        'updatedAt[order]'?: SortOrder;
        /**
         * Number of the page. Default is 1.
         */
        page?: number;
        /**
         * Most items on the page. Default is 20. The maximum is not documented.
         */
        size?: number;
    };
    url: '/v1/products/{productUuid}/metadata';
};

export type ListProductMetadataErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * There is no such resource.
     */
    404: Problem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type ListProductMetadataError = ListProductMetadataErrors[keyof ListProductMetadataErrors];

export type ListProductMetadataResponses = {
    /**
     * One page of product metadata.
     */
    200: ProductMetadataPage;
};

export type ListProductMetadataResponse = ListProductMetadataResponses[keyof ListProductMetadataResponses];

export type CreateProductMetadataEntryData = {
    body: ProductMetadataCreate;
    path: {
        /**
         * UUID of the product.
         */
        productUuid: string;
    };
    query?: never;
    url: '/v1/products/{productUuid}/metadata';
};

export type CreateProductMetadataEntryErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * There is no such resource.
     */
    404: Problem;
    /**
     * A duplicate, a state that forbids the operation, or a change made at the same time.
     */
    409: Problem;
    /**
     * Well formed, but it breaks rules of the resource.
     */
    422: ValidationProblem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type CreateProductMetadataEntryError = CreateProductMetadataEntryErrors[keyof CreateProductMetadataEntryErrors];

export type CreateProductMetadataEntryResponses = {
    /**
     * Created.
     */
    201: ProductMetadataResponse;
};

export type CreateProductMetadataEntryResponse = CreateProductMetadataEntryResponses[keyof CreateProductMetadataEntryResponses];

export type BulkUpdateProductMetadataData = {
    body: Array<ProductMetadataBulkUpdate>;
    path: {
        /**
         * UUID of the product.
         */
        productUuid: string;
    };
    query?: never;
    url: '/v1/products/{productUuid}/metadata/bulk';
};

export type BulkUpdateProductMetadataErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * A duplicate, a state that forbids the operation, or a change made at the same time.
     */
    409: Problem;
    /**
     * Well formed, but it breaks rules of the resource.
     */
    422: ValidationProblem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type BulkUpdateProductMetadataError = BulkUpdateProductMetadataErrors[keyof BulkUpdateProductMetadataErrors];

export type BulkUpdateProductMetadataResponses = {
    /**
     * The product metadata.
     */
    200: Array<ProductMetadataResponse>;
};

export type BulkUpdateProductMetadataResponse = BulkUpdateProductMetadataResponses[keyof BulkUpdateProductMetadataResponses];

export type BulkCreateProductMetadataData = {
    body: Array<ProductMetadataCreate>;
    path: {
        /**
         * UUID of the product.
         */
        productUuid: string;
    };
    query?: never;
    url: '/v1/products/{productUuid}/metadata/bulk';
};

export type BulkCreateProductMetadataErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * A duplicate, a state that forbids the operation, or a change made at the same time.
     */
    409: Problem;
    /**
     * Well formed, but it breaks rules of the resource.
     */
    422: ValidationProblem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type BulkCreateProductMetadataError = BulkCreateProductMetadataErrors[keyof BulkCreateProductMetadataErrors];

export type BulkCreateProductMetadataResponses = {
    /**
     * Created, all of them.
     */
    201: Array<ProductMetadataResponse>;
};

export type BulkCreateProductMetadataResponse = BulkCreateProductMetadataResponses[keyof BulkCreateProductMetadataResponses];

export type DeleteProductMetadataEntryData = {
    body?: never;
    path: {
        /**
         * UUID of the product.
         */
        productUuid: string;
        /**
         * UUID of the entry of the product's metadata. The name of the parameter is derived.
         */
        productMetadataUuid: string;
    };
    query?: never;
    url: '/v1/products/{productUuid}/metadata/{productMetadataUuid}';
};

export type DeleteProductMetadataEntryErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * There is no such resource.
     */
    404: Problem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type DeleteProductMetadataEntryError = DeleteProductMetadataEntryErrors[keyof DeleteProductMetadataEntryErrors];

export type DeleteProductMetadataEntryResponses = {
    /**
     * Deleted.
     */
    204: void;
};

export type DeleteProductMetadataEntryResponse = DeleteProductMetadataEntryResponses[keyof DeleteProductMetadataEntryResponses];

export type GetProductMetadataEntryData = {
    body?: never;
    path: {
        /**
         * UUID of the product.
         */
        productUuid: string;
        /**
         * UUID of the entry of the product's metadata. The name of the parameter is derived.
         */
        productMetadataUuid: string;
    };
    query?: never;
    url: '/v1/products/{productUuid}/metadata/{productMetadataUuid}';
};

export type GetProductMetadataEntryErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * There is no such resource.
     */
    404: Problem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type GetProductMetadataEntryError = GetProductMetadataEntryErrors[keyof GetProductMetadataEntryErrors];

export type GetProductMetadataEntryResponses = {
    /**
     * The product metadata entry.
     */
    200: ProductMetadataResponse;
};

export type GetProductMetadataEntryResponse = GetProductMetadataEntryResponses[keyof GetProductMetadataEntryResponses];

export type UpdateProductMetadataEntryData = {
    body: ProductMetadataUpdate;
    path: {
        /**
         * UUID of the product.
         */
        productUuid: string;
        /**
         * UUID of the entry of the product's metadata. The name of the parameter is derived.
         */
        productMetadataUuid: string;
    };
    query?: never;
    url: '/v1/products/{productUuid}/metadata/{productMetadataUuid}';
};

export type UpdateProductMetadataEntryErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * There is no such resource.
     */
    404: Problem;
    /**
     * A duplicate, a state that forbids the operation, or a change made at the same time.
     */
    409: Problem;
    /**
     * Well formed, but it breaks rules of the resource.
     */
    422: ValidationProblem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type UpdateProductMetadataEntryError = UpdateProductMetadataEntryErrors[keyof UpdateProductMetadataEntryErrors];

export type UpdateProductMetadataEntryResponses = {
    /**
     * The product metadata entry.
     */
    200: ProductMetadataResponse;
};

export type UpdateProductMetadataEntryResponse = UpdateProductMetadataEntryResponses[keyof UpdateProductMetadataEntryResponses];

export type ListProductRelationsData = {
    body?: never;
    path: {
        /**
         * UUID of the product.
         */
        productUuid: string;
    };
    query?: {
        /**
         * Only those with one of these UUIDs.
         */
        'uuids[eq]'?: Array<string>;
        /**
         * Only relations to these products.
         */
        'productReferenceUuids[eq]'?: Array<string>;
        /**
         * Only relations of these types.
         */
        'productRelationTypeUuids[eq]'?: Array<string>;
        /**
         * Created at exactly this time.
         */
        'createdAt[eq]'?: string;
        /**
         * Created at this time or later.
         */
        'createdAt[min]'?: string;
        /**
         * Created at this time or earlier.
         */
        'createdAt[max]'?: string;
        /**
         * Sorts by `createdAt`.
         */
        'createdAt[order]'?: SortOrder;
        /**
         * Last changed at exactly this time.
         */
        'updatedAt[eq]'?: string;
        /**
         * Last changed at this time or later.
         */
        'updatedAt[min]'?: string;
        /**
         * Last changed at this time or earlier.
         */
        'updatedAt[max]'?: string;
        /**
         * Sorts by `updatedAt`.
         */
        'updatedAt[order]'?: SortOrder;
        /**
         * Number of the page. Default is 1.
         */
        page?: number;
        /**
         * Most items on the page. Default is 20. The maximum is not documented.
         */
        size?: number;
    };
    url: '/v1/products/{productUuid}/relations';
};

export type ListProductRelationsErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * There is no such resource.
     */
    404: Problem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type ListProductRelationsError = ListProductRelationsErrors[keyof ListProductRelationsErrors];

export type ListProductRelationsResponses = {
    /**
     * One page of product relations.
     */
    200: ProductRelationPage;
};

export type ListProductRelationsResponse = ListProductRelationsResponses[keyof ListProductRelationsResponses];

export type CreateProductRelationData = {
    body: ProductRelationCreate;
    path: {
        /**
         * UUID of the product.
         */
        productUuid: string;
    };
    query?: never;
    url: '/v1/products/{productUuid}/relations';
};

export type CreateProductRelationErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * There is no such resource.
     */
    404: Problem;
    /**
     * A duplicate, a state that forbids the operation, or a change made at the same time.
     */
    409: Problem;
    /**
     * Well formed, but it breaks rules of the resource.
     */
    422: ValidationProblem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type CreateProductRelationError = CreateProductRelationErrors[keyof CreateProductRelationErrors];

export type CreateProductRelationResponses = {
    /**
     * Created.
     */
    201: ProductRelationResponse;
};

export type CreateProductRelationResponse = CreateProductRelationResponses[keyof CreateProductRelationResponses];

export type BulkUpdateProductRelationsData = {
    body: Array<ProductRelationBulkUpdate>;
    path: {
        /**
         * UUID of the product.
         */
        productUuid: string;
    };
    query?: never;
    url: '/v1/products/{productUuid}/relations/bulk';
};

export type BulkUpdateProductRelationsErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * A duplicate, a state that forbids the operation, or a change made at the same time.
     */
    409: Problem;
    /**
     * Well formed, but it breaks rules of the resource.
     */
    422: ValidationProblem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type BulkUpdateProductRelationsError = BulkUpdateProductRelationsErrors[keyof BulkUpdateProductRelationsErrors];

export type BulkUpdateProductRelationsResponses = {
    /**
     * The product relations.
     */
    200: Array<ProductRelationResponse>;
};

export type BulkUpdateProductRelationsResponse = BulkUpdateProductRelationsResponses[keyof BulkUpdateProductRelationsResponses];

export type BulkCreateProductRelationsData = {
    body: Array<ProductRelationCreate>;
    path: {
        /**
         * UUID of the product.
         */
        productUuid: string;
    };
    query?: never;
    url: '/v1/products/{productUuid}/relations/bulk';
};

export type BulkCreateProductRelationsErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * A duplicate, a state that forbids the operation, or a change made at the same time.
     */
    409: Problem;
    /**
     * Well formed, but it breaks rules of the resource.
     */
    422: ValidationProblem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type BulkCreateProductRelationsError = BulkCreateProductRelationsErrors[keyof BulkCreateProductRelationsErrors];

export type BulkCreateProductRelationsResponses = {
    /**
     * Created, all of them.
     */
    201: Array<ProductRelationResponse>;
};

export type BulkCreateProductRelationsResponse = BulkCreateProductRelationsResponses[keyof BulkCreateProductRelationsResponses];

export type DeleteProductRelationData = {
    body?: never;
    path: {
        /**
         * UUID of the product.
         */
        productUuid: string;
        /**
         * UUID of the relation.
         */
        productRelationUuid: string;
    };
    query?: never;
    url: '/v1/products/{productUuid}/relations/{productRelationUuid}';
};

export type DeleteProductRelationErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * There is no such resource.
     */
    404: Problem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type DeleteProductRelationError = DeleteProductRelationErrors[keyof DeleteProductRelationErrors];

export type DeleteProductRelationResponses = {
    /**
     * Deleted.
     */
    204: void;
};

export type DeleteProductRelationResponse = DeleteProductRelationResponses[keyof DeleteProductRelationResponses];

export type GetProductRelationData = {
    body?: never;
    path: {
        /**
         * UUID of the product.
         */
        productUuid: string;
        /**
         * UUID of the relation.
         */
        productRelationUuid: string;
    };
    query?: never;
    url: '/v1/products/{productUuid}/relations/{productRelationUuid}';
};

export type GetProductRelationErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * There is no such resource.
     */
    404: Problem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type GetProductRelationError = GetProductRelationErrors[keyof GetProductRelationErrors];

export type GetProductRelationResponses = {
    /**
     * The product relation.
     */
    200: ProductRelationResponse;
};

export type GetProductRelationResponse = GetProductRelationResponses[keyof GetProductRelationResponses];

export type UpdateProductRelationData = {
    body: ProductRelationUpdate;
    path: {
        /**
         * UUID of the product.
         */
        productUuid: string;
        /**
         * UUID of the relation.
         */
        productRelationUuid: string;
    };
    query?: never;
    url: '/v1/products/{productUuid}/relations/{productRelationUuid}';
};

export type UpdateProductRelationErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * There is no such resource.
     */
    404: Problem;
    /**
     * A duplicate, a state that forbids the operation, or a change made at the same time.
     */
    409: Problem;
    /**
     * Well formed, but it breaks rules of the resource.
     */
    422: ValidationProblem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type UpdateProductRelationError = UpdateProductRelationErrors[keyof UpdateProductRelationErrors];

export type UpdateProductRelationResponses = {
    /**
     * The product relation.
     */
    200: ProductRelationResponse;
};

export type UpdateProductRelationResponse = UpdateProductRelationResponses[keyof UpdateProductRelationResponses];

export type ListProductRelationTypesData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Only those with one of these UUIDs.
         */
        'uuids[eq]'?: Array<string>;
        /**
         * Only those whose code is one of these.
         */
        'codes[eq]'?: Array<string>;
        /**
         * Only those whose code contains this text.
         */
        'code[contains]'?: string;
        /**
         * Only those whose code starts with this text.
         */
        'code[starts]'?: string;
        /**
         * Only those whose code ends with this text.
         */
        'code[ends]'?: string;
        /**
         * Sorts by `code`.
         */
        'code[order]'?: SortOrder;
        /**
         * Created at exactly this time.
         */
        'createdAt[eq]'?: string;
        /**
         * Created at this time or later.
         */
        'createdAt[min]'?: string;
        /**
         * Created at this time or earlier.
         */
        'createdAt[max]'?: string;
        /**
         * Sorts by `createdAt`.
         */
        'createdAt[order]'?: SortOrder;
        /**
         * Last changed at exactly this time.
         */
        'updatedAt[eq]'?: string;
        /**
         * Last changed at this time or later.
         */
        'updatedAt[min]'?: string;
        /**
         * Last changed at this time or earlier.
         */
        'updatedAt[max]'?: string;
        /**
         * Sorts by `updatedAt`.
         */
        'updatedAt[order]'?: SortOrder;
        /**
         * Number of the page. Default is 1.
         */
        page?: number;
        /**
         * Most items on the page. Default is 20. The maximum is not documented.
         */
        size?: number;
    };
    url: '/v1/product-relation-types';
};

export type ListProductRelationTypesErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type ListProductRelationTypesError = ListProductRelationTypesErrors[keyof ListProductRelationTypesErrors];

export type ListProductRelationTypesResponses = {
    /**
     * One page of product relation types.
     */
    200: ProductRelationTypePage;
};

export type ListProductRelationTypesResponse = ListProductRelationTypesResponses[keyof ListProductRelationTypesResponses];

export type CreateProductRelationTypeData = {
    body: ProductRelationTypeCreate;
    path?: never;
    query?: never;
    url: '/v1/product-relation-types';
};

export type CreateProductRelationTypeErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * A duplicate, a state that forbids the operation, or a change made at the same time.
     */
    409: Problem;
    /**
     * Well formed, but it breaks rules of the resource.
     */
    422: ValidationProblem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type CreateProductRelationTypeError = CreateProductRelationTypeErrors[keyof CreateProductRelationTypeErrors];

export type CreateProductRelationTypeResponses = {
    /**
     * Created.
     */
    201: ProductRelationTypeResponse;
};

export type CreateProductRelationTypeResponse = CreateProductRelationTypeResponses[keyof CreateProductRelationTypeResponses];

export type BulkUpdateProductRelationTypesData = {
    body: Array<ProductRelationTypeBulkUpdate>;
    path?: never;
    query?: never;
    url: '/v1/product-relation-types/bulk';
};

export type BulkUpdateProductRelationTypesErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * A duplicate, a state that forbids the operation, or a change made at the same time.
     */
    409: Problem;
    /**
     * Well formed, but it breaks rules of the resource.
     */
    422: ValidationProblem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type BulkUpdateProductRelationTypesError = BulkUpdateProductRelationTypesErrors[keyof BulkUpdateProductRelationTypesErrors];

export type BulkUpdateProductRelationTypesResponses = {
    /**
     * The product relation types.
     */
    200: Array<ProductRelationTypeResponse>;
};

export type BulkUpdateProductRelationTypesResponse = BulkUpdateProductRelationTypesResponses[keyof BulkUpdateProductRelationTypesResponses];

export type BulkCreateProductRelationTypesData = {
    body: Array<ProductRelationTypeCreate>;
    path?: never;
    query?: never;
    url: '/v1/product-relation-types/bulk';
};

export type BulkCreateProductRelationTypesErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * A duplicate, a state that forbids the operation, or a change made at the same time.
     */
    409: Problem;
    /**
     * Well formed, but it breaks rules of the resource.
     */
    422: ValidationProblem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type BulkCreateProductRelationTypesError = BulkCreateProductRelationTypesErrors[keyof BulkCreateProductRelationTypesErrors];

export type BulkCreateProductRelationTypesResponses = {
    /**
     * Created, all of them.
     */
    201: Array<ProductRelationTypeResponse>;
};

export type BulkCreateProductRelationTypesResponse = BulkCreateProductRelationTypesResponses[keyof BulkCreateProductRelationTypesResponses];

export type DeleteProductRelationTypeData = {
    body?: never;
    path: {
        /**
         * UUID of the product relation type.
         */
        productRelationTypeUuid: string;
    };
    query?: never;
    url: '/v1/product-relation-types/{productRelationTypeUuid}';
};

export type DeleteProductRelationTypeErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * There is no such resource.
     */
    404: Problem;
    /**
     * A duplicate, a state that forbids the operation, or a change made at the same time.
     */
    409: Problem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type DeleteProductRelationTypeError = DeleteProductRelationTypeErrors[keyof DeleteProductRelationTypeErrors];

export type DeleteProductRelationTypeResponses = {
    /**
     * Deleted.
     */
    204: void;
};

export type DeleteProductRelationTypeResponse = DeleteProductRelationTypeResponses[keyof DeleteProductRelationTypeResponses];

export type GetProductRelationTypeData = {
    body?: never;
    path: {
        /**
         * UUID of the product relation type.
         */
        productRelationTypeUuid: string;
    };
    query?: never;
    url: '/v1/product-relation-types/{productRelationTypeUuid}';
};

export type GetProductRelationTypeErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * There is no such resource.
     */
    404: Problem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type GetProductRelationTypeError = GetProductRelationTypeErrors[keyof GetProductRelationTypeErrors];

export type GetProductRelationTypeResponses = {
    /**
     * The product relation type.
     */
    200: ProductRelationTypeResponse;
};

export type GetProductRelationTypeResponse = GetProductRelationTypeResponses[keyof GetProductRelationTypeResponses];

export type UpdateProductRelationTypeData = {
    body: ProductRelationTypeUpdate;
    path: {
        /**
         * UUID of the product relation type.
         */
        productRelationTypeUuid: string;
    };
    query?: never;
    url: '/v1/product-relation-types/{productRelationTypeUuid}';
};

export type UpdateProductRelationTypeErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * There is no such resource.
     */
    404: Problem;
    /**
     * A duplicate, a state that forbids the operation, or a change made at the same time.
     */
    409: Problem;
    /**
     * Well formed, but it breaks rules of the resource.
     */
    422: ValidationProblem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type UpdateProductRelationTypeError = UpdateProductRelationTypeErrors[keyof UpdateProductRelationTypeErrors];

export type UpdateProductRelationTypeResponses = {
    /**
     * The product relation type.
     */
    200: ProductRelationTypeResponse;
};

export type UpdateProductRelationTypeResponse = UpdateProductRelationTypeResponses[keyof UpdateProductRelationTypeResponses];

export type ListProductTagsData = {
    body?: never;
    path: {
        /**
         * UUID of the product.
         */
        productUuid: string;
    };
    query?: {
        /**
         * Only those with one of these UUIDs.
         */
        'uuids[eq]'?: Array<string>;
        /**
         * Only links to these tags.
         */
        'tagUuids[eq]'?: Array<string>;
        /**
         * Created at exactly this time.
         */
        'createdAt[eq]'?: string;
        /**
         * Created at this time or later.
         */
        'createdAt[min]'?: string;
        /**
         * Created at this time or earlier.
         */
        'createdAt[max]'?: string;
        /**
         * Sorts by `createdAt`.
         */
        'createdAt[order]'?: SortOrder;
        /**
         * Last changed at exactly this time.
         */
        'updatedAt[eq]'?: string;
        /**
         * Last changed at this time or later.
         */
        'updatedAt[min]'?: string;
        /**
         * Last changed at this time or earlier.
         */
        'updatedAt[max]'?: string;
        /**
         * Sorts by `updatedAt`.
         */
        'updatedAt[order]'?: SortOrder;
        /**
         * Number of the page. Default is 1. Derived from other lists.
         */
        page?: number;
        /**
         * Most items on the page. Default is 20. The maximum is not documented. Derived from other lists.
         */
        size?: number;
    };
    url: '/v1/products/{productUuid}/tags';
};

export type ListProductTagsErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * There is no such resource.
     */
    404: Problem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type ListProductTagsError = ListProductTagsErrors[keyof ListProductTagsErrors];

export type ListProductTagsResponses = {
    /**
     * One page of product tags.
     */
    200: ProductTagPage;
};

export type ListProductTagsResponse = ListProductTagsResponses[keyof ListProductTagsResponses];

export type CreateProductTagData = {
    body: ProductTagCreate;
    path: {
        /**
         * UUID of the product.
         */
        productUuid: string;
    };
    query?: never;
    url: '/v1/products/{productUuid}/tags';
};

export type CreateProductTagErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * There is no such resource.
     */
    404: Problem;
    /**
     * A duplicate, a state that forbids the operation, or a change made at the same time.
     */
    409: Problem;
    /**
     * Well formed, but it breaks rules of the resource.
     */
    422: ValidationProblem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type CreateProductTagError = CreateProductTagErrors[keyof CreateProductTagErrors];

export type CreateProductTagResponses = {
    /**
     * Created.
     */
    201: ProductTagResponse;
};

export type CreateProductTagResponse = CreateProductTagResponses[keyof CreateProductTagResponses];

export type BulkCreateProductTagsData = {
    body: Array<ProductTagCreate>;
    path: {
        /**
         * UUID of the product.
         */
        productUuid: string;
    };
    query?: never;
    url: '/v1/products/{productUuid}/tags/bulk';
};

export type BulkCreateProductTagsErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * A duplicate, a state that forbids the operation, or a change made at the same time.
     */
    409: Problem;
    /**
     * Well formed, but it breaks rules of the resource.
     */
    422: ValidationProblem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type BulkCreateProductTagsError = BulkCreateProductTagsErrors[keyof BulkCreateProductTagsErrors];

export type BulkCreateProductTagsResponses = {
    /**
     * Created, all of them.
     */
    201: Array<ProductTagResponse>;
};

export type BulkCreateProductTagsResponse = BulkCreateProductTagsResponses[keyof BulkCreateProductTagsResponses];

export type DeleteProductTagData = {
    body?: never;
    path: {
        /**
         * UUID of the product.
         */
        productUuid: string;
        /**
         * UUID of the link between product and tag, not of the tag.
         */
        productTagUuid: string;
    };
    query?: never;
    url: '/v1/products/{productUuid}/tags/{productTagUuid}';
};

export type DeleteProductTagErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * There is no such resource.
     */
    404: Problem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type DeleteProductTagError = DeleteProductTagErrors[keyof DeleteProductTagErrors];

export type DeleteProductTagResponses = {
    /**
     * Deleted.
     */
    204: void;
};

export type DeleteProductTagResponse = DeleteProductTagResponses[keyof DeleteProductTagResponses];

export type GetProductTagData = {
    body?: never;
    path: {
        /**
         * UUID of the product.
         */
        productUuid: string;
        /**
         * UUID of the link between product and tag, not of the tag.
         */
        productTagUuid: string;
    };
    query?: never;
    url: '/v1/products/{productUuid}/tags/{productTagUuid}';
};

export type GetProductTagErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * There is no such resource.
     */
    404: Problem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type GetProductTagError = GetProductTagErrors[keyof GetProductTagErrors];

export type GetProductTagResponses = {
    /**
     * The product tag.
     */
    200: ProductTagResponse;
};

export type GetProductTagResponse = GetProductTagResponses[keyof GetProductTagResponses];

export type ListProductTermsData = {
    body?: never;
    path: {
        /**
         * UUID of the product.
         */
        productUuid: string;
        /**
         * UUID of the link between product and attribute, not of the attribute.
         */
        productAttributeUuid: string;
    };
    query?: {
        /**
         * Only those with one of these UUIDs.
         */
        'uuids[eq]'?: Array<string>;
        /**
         * Only links to these terms.
         */
        'attributeTermUuids[eq]'?: Array<string>;
        /**
         * Created at exactly this time.
         */
        'createdAt[eq]'?: string;
        /**
         * Created at this time or later.
         */
        'createdAt[min]'?: string;
        /**
         * Created at this time or earlier.
         */
        'createdAt[max]'?: string;
        /**
         * Sorts by `createdAt`.
         */
        'createdAt[order]'?: SortOrder;
        /**
         * Last changed at exactly this time.
         */
        'updatedAt[eq]'?: string;
        /**
         * Last changed at this time or later.
         */
        'updatedAt[min]'?: string;
        /**
         * Last changed at this time or earlier.
         */
        'updatedAt[max]'?: string;
        /**
         * Sorts by `updatedAt`.
         */
        'updatedAt[order]'?: SortOrder;
        /**
         * Number of the page. Default is 1. Derived from other lists.
         */
        page?: number;
        /**
         * Most items on the page. Default is 20. The maximum is not documented. Derived from other lists.
         */
        size?: number;
    };
    url: '/v1/products/{productUuid}/attributes/{productAttributeUuid}/terms';
};

export type ListProductTermsErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * There is no such resource.
     */
    404: Problem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type ListProductTermsError = ListProductTermsErrors[keyof ListProductTermsErrors];

export type ListProductTermsResponses = {
    /**
     * One page of product terms.
     */
    200: ProductTermPage;
};

export type ListProductTermsResponse = ListProductTermsResponses[keyof ListProductTermsResponses];

export type CreateProductTermData = {
    body: ProductTermCreate;
    path: {
        /**
         * UUID of the product.
         */
        productUuid: string;
        /**
         * UUID of the link between product and attribute, not of the attribute.
         */
        productAttributeUuid: string;
    };
    query?: never;
    url: '/v1/products/{productUuid}/attributes/{productAttributeUuid}/terms';
};

export type CreateProductTermErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * There is no such resource.
     */
    404: Problem;
    /**
     * A duplicate, a state that forbids the operation, or a change made at the same time.
     */
    409: Problem;
    /**
     * Well formed, but it breaks rules of the resource.
     */
    422: ValidationProblem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type CreateProductTermError = CreateProductTermErrors[keyof CreateProductTermErrors];

export type CreateProductTermResponses = {
    /**
     * Created.
     */
    201: ProductTermResponse;
};

export type CreateProductTermResponse = CreateProductTermResponses[keyof CreateProductTermResponses];

export type BulkCreateProductTermsData = {
    body: Array<ProductTermCreate>;
    path: {
        /**
         * UUID of the product.
         */
        productUuid: string;
        /**
         * UUID of the link between product and attribute, not of the attribute.
         */
        productAttributeUuid: string;
    };
    query?: never;
    url: '/v1/products/{productUuid}/attributes/{productAttributeUuid}/terms/bulk';
};

export type BulkCreateProductTermsErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * A duplicate, a state that forbids the operation, or a change made at the same time.
     */
    409: Problem;
    /**
     * Well formed, but it breaks rules of the resource.
     */
    422: ValidationProblem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type BulkCreateProductTermsError = BulkCreateProductTermsErrors[keyof BulkCreateProductTermsErrors];

export type BulkCreateProductTermsResponses = {
    /**
     * Created, all of them.
     */
    201: Array<ProductTermResponse>;
};

export type BulkCreateProductTermsResponse = BulkCreateProductTermsResponses[keyof BulkCreateProductTermsResponses];

export type DeleteProductTermData = {
    body?: never;
    path: {
        /**
         * UUID of the product.
         */
        productUuid: string;
        /**
         * UUID of the link between product and attribute, not of the attribute.
         */
        productAttributeUuid: string;
        /**
         * UUID of the link between product and term, not of the term.
         */
        productTermUuid: string;
    };
    query?: never;
    url: '/v1/products/{productUuid}/attributes/{productAttributeUuid}/terms/{productTermUuid}';
};

export type DeleteProductTermErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * There is no such resource.
     */
    404: Problem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type DeleteProductTermError = DeleteProductTermErrors[keyof DeleteProductTermErrors];

export type DeleteProductTermResponses = {
    /**
     * Deleted.
     */
    204: void;
};

export type DeleteProductTermResponse = DeleteProductTermResponses[keyof DeleteProductTermResponses];

export type GetProductTermData = {
    body?: never;
    path: {
        /**
         * UUID of the product.
         */
        productUuid: string;
        /**
         * UUID of the link between product and attribute, not of the attribute.
         */
        productAttributeUuid: string;
        /**
         * UUID of the link between product and term, not of the term.
         */
        productTermUuid: string;
    };
    query?: never;
    url: '/v1/products/{productUuid}/attributes/{productAttributeUuid}/terms/{productTermUuid}';
};

export type GetProductTermErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * There is no such resource.
     */
    404: Problem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type GetProductTermError = GetProductTermErrors[keyof GetProductTermErrors];

export type GetProductTermResponses = {
    /**
     * The product term.
     */
    200: ProductTermResponse;
};

export type GetProductTermResponse = GetProductTermResponses[keyof GetProductTermResponses];

export type ListOrganizationMembersData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Number of the page.
         */
        page?: number;
        /**
         * Most items on the page. The maximum is not documented.
         */
        size?: number;
    };
    url: '/v1/organizations/current/members';
};

export type ListOrganizationMembersErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type ListOrganizationMembersError = ListOrganizationMembersErrors[keyof ListOrganizationMembersErrors];

export type ListOrganizationMembersResponses = {
    /**
     * One page of organization members.
     */
    200: OrganizationMemberPage;
};

export type ListOrganizationMembersResponse = ListOrganizationMembersResponses[keyof ListOrganizationMembersResponses];

export type CreateOrganizationMemberData = {
    body: OrganizationMemberCreate;
    path?: never;
    query?: never;
    url: '/v1/organizations/current/members';
};

export type CreateOrganizationMemberErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * A duplicate, a state that forbids the operation, or a change made at the same time.
     */
    409: Problem;
    /**
     * Well formed, but it breaks rules of the resource.
     */
    422: ValidationProblem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type CreateOrganizationMemberError = CreateOrganizationMemberErrors[keyof CreateOrganizationMemberErrors];

export type CreateOrganizationMemberResponses = {
    /**
     * Created.
     */
    201: OrganizationMemberResponse;
};

export type CreateOrganizationMemberResponse = CreateOrganizationMemberResponses[keyof CreateOrganizationMemberResponses];

export type DeleteOrganizationMemberData = {
    body?: never;
    path: {
        /**
         * UUID of the membership. The name of the parameter is derived.
         */
        organizationMemberUuid: string;
    };
    query?: never;
    url: '/v1/organizations/current/members/{organizationMemberUuid}';
};

export type DeleteOrganizationMemberErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * There is no such resource.
     */
    404: Problem;
    /**
     * A duplicate, a state that forbids the operation, or a change made at the same time.
     */
    409: Problem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type DeleteOrganizationMemberError = DeleteOrganizationMemberErrors[keyof DeleteOrganizationMemberErrors];

export type DeleteOrganizationMemberResponses = {
    /**
     * Deleted.
     */
    204: void;
};

export type DeleteOrganizationMemberResponse = DeleteOrganizationMemberResponses[keyof DeleteOrganizationMemberResponses];

export type GetOrganizationMemberData = {
    body?: never;
    path: {
        /**
         * UUID of the membership. The name of the parameter is derived.
         */
        organizationMemberUuid: string;
    };
    query?: never;
    url: '/v1/organizations/current/members/{organizationMemberUuid}';
};

export type GetOrganizationMemberErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * There is no such resource.
     */
    404: Problem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type GetOrganizationMemberError = GetOrganizationMemberErrors[keyof GetOrganizationMemberErrors];

export type GetOrganizationMemberResponses = {
    /**
     * The organization member.
     */
    200: OrganizationMemberResponse;
};

export type GetOrganizationMemberResponse = GetOrganizationMemberResponses[keyof GetOrganizationMemberResponses];

export type UpdateOrganizationMemberData = {
    body: OrganizationMemberUpdate;
    path: {
        /**
         * UUID of the membership. The name of the parameter is derived.
         */
        organizationMemberUuid: string;
    };
    query?: never;
    url: '/v1/organizations/current/members/{organizationMemberUuid}';
};

export type UpdateOrganizationMemberErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * There is no such resource.
     */
    404: Problem;
    /**
     * A duplicate, a state that forbids the operation, or a change made at the same time.
     */
    409: Problem;
    /**
     * Well formed, but it breaks rules of the resource.
     */
    422: ValidationProblem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type UpdateOrganizationMemberError = UpdateOrganizationMemberErrors[keyof UpdateOrganizationMemberErrors];

export type UpdateOrganizationMemberResponses = {
    /**
     * The organization member.
     */
    200: OrganizationMemberResponse;
};

export type UpdateOrganizationMemberResponse = UpdateOrganizationMemberResponses[keyof UpdateOrganizationMemberResponses];

export type GetCurrentOrganizationData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/v1/organizations/current';
};

export type GetCurrentOrganizationErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type GetCurrentOrganizationError = GetCurrentOrganizationErrors[keyof GetCurrentOrganizationErrors];

export type GetCurrentOrganizationResponses = {
    /**
     * The organization.
     */
    200: OrganizationResponse;
};

export type GetCurrentOrganizationResponse = GetCurrentOrganizationResponses[keyof GetCurrentOrganizationResponses];

export type UpdateCurrentOrganizationData = {
    body: OrganizationUpdate;
    path?: never;
    query?: never;
    url: '/v1/organizations/current';
};

export type UpdateCurrentOrganizationErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * A duplicate, a state that forbids the operation, or a change made at the same time.
     */
    409: Problem;
    /**
     * Well formed, but it breaks rules of the resource.
     */
    422: ValidationProblem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type UpdateCurrentOrganizationError = UpdateCurrentOrganizationErrors[keyof UpdateCurrentOrganizationErrors];

export type UpdateCurrentOrganizationResponses = {
    /**
     * The organization.
     */
    200: OrganizationResponse;
};

export type UpdateCurrentOrganizationResponse = UpdateCurrentOrganizationResponses[keyof UpdateCurrentOrganizationResponses];

export type ListOrganizationRolesData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Number of the page.
         */
        page?: number;
        /**
         * Most items on the page. The maximum is not documented.
         */
        size?: number;
    };
    url: '/v1/organizations/current/roles';
};

export type ListOrganizationRolesErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type ListOrganizationRolesError = ListOrganizationRolesErrors[keyof ListOrganizationRolesErrors];

export type ListOrganizationRolesResponses = {
    /**
     * One page of organization roles.
     */
    200: OrganizationRolePage;
};

export type ListOrganizationRolesResponse = ListOrganizationRolesResponses[keyof ListOrganizationRolesResponses];

export type ListLocalesData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Only those with one of these UUIDs.
         */
        'uuids[eq]'?: Array<string>;
        /**
         * Only those whose name is one of these.
         */
        'names[eq]'?: Array<string>;
        /**
         * Only those whose name contains this text.
         */
        'name[contains]'?: string;
        /**
         * Only those whose name starts with this text.
         */
        'name[starts]'?: string;
        /**
         * Only those whose name ends with this text.
         */
        'name[ends]'?: string;
        /**
         * Sorts by `name`.
         */
        'name[order]'?: SortOrder;
        /**
         * Only those whose code is one of these.
         */
        'codes[eq]'?: Array<string>;
        /**
         * Only those whose code contains this text.
         */
        'code[contains]'?: string;
        /**
         * Only those whose code starts with this text.
         */
        'code[starts]'?: string;
        /**
         * Only those whose code ends with this text.
         */
        'code[ends]'?: string;
        /**
         * Sorts by `code`.
         */
        'code[order]'?: SortOrder;
        /**
         * Only those in one of these statuses.
         */
        'statuses[eq]'?: Array<LocaleStatus>;
        /**
         * Sorts by `status`.
         */
        'status[order]'?: SortOrder;
        /**
         * Created at exactly this time.
         */
        'createdAt[eq]'?: string;
        /**
         * Created at this time or later.
         */
        'createdAt[min]'?: string;
        /**
         * Created at this time or earlier.
         */
        'createdAt[max]'?: string;
        /**
         * Sorts by `createdAt`.
         */
        'createdAt[order]'?: SortOrder;
        /**
         * Last changed at exactly this time.
         */
        'updatedAt[eq]'?: string;
        /**
         * Last changed at this time or later.
         */
        'updatedAt[min]'?: string;
        /**
         * Last changed at this time or earlier.
         */
        'updatedAt[max]'?: string;
        /**
         * Sorts by `updatedAt`.
         */
        'updatedAt[order]'?: SortOrder;
        /**
         * Only the default locale, or only the others.
         */
        'isDefault[eq]'?: boolean;
        /**
         * Only removed ones, or only those that are not.
         */
        'isRemoved[eq]'?: boolean;
        /**
         * Number of the page. Default is 1.
         */
        page?: number;
        /**
         * Most items on the page. Default is 20. The maximum is not documented.
         */
        size?: number;
    };
    url: '/v1/locales';
};

export type ListLocalesErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type ListLocalesError = ListLocalesErrors[keyof ListLocalesErrors];

export type ListLocalesResponses = {
    /**
     * One page of locales.
     */
    200: LocalePage;
};

export type ListLocalesResponse = ListLocalesResponses[keyof ListLocalesResponses];

export type CreateLocaleData = {
    body: LocaleCreate;
    path?: never;
    query?: never;
    url: '/v1/locales';
};

export type CreateLocaleErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * A duplicate, a state that forbids the operation, or a change made at the same time.
     */
    409: Problem;
    /**
     * Well formed, but it breaks rules of the resource.
     */
    422: ValidationProblem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type CreateLocaleError = CreateLocaleErrors[keyof CreateLocaleErrors];

export type CreateLocaleResponses = {
    /**
     * Created.
     */
    201: LocaleResponse;
};

export type CreateLocaleResponse = CreateLocaleResponses[keyof CreateLocaleResponses];

export type BulkUpdateLocalesData = {
    body: Array<LocaleBulkUpdate>;
    path?: never;
    query?: never;
    url: '/v1/locales/bulk';
};

export type BulkUpdateLocalesErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * A duplicate, a state that forbids the operation, or a change made at the same time.
     */
    409: Problem;
    /**
     * Well formed, but it breaks rules of the resource.
     */
    422: ValidationProblem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type BulkUpdateLocalesError = BulkUpdateLocalesErrors[keyof BulkUpdateLocalesErrors];

export type BulkUpdateLocalesResponses = {
    /**
     * The locales.
     */
    200: Array<LocaleResponse>;
};

export type BulkUpdateLocalesResponse = BulkUpdateLocalesResponses[keyof BulkUpdateLocalesResponses];

export type BulkCreateLocalesData = {
    body: Array<LocaleCreate>;
    path?: never;
    query?: never;
    url: '/v1/locales/bulk';
};

export type BulkCreateLocalesErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * A duplicate, a state that forbids the operation, or a change made at the same time.
     */
    409: Problem;
    /**
     * Well formed, but it breaks rules of the resource.
     */
    422: ValidationProblem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type BulkCreateLocalesError = BulkCreateLocalesErrors[keyof BulkCreateLocalesErrors];

export type BulkCreateLocalesResponses = {
    /**
     * Created, all of them.
     */
    201: Array<LocaleResponse>;
};

export type BulkCreateLocalesResponse = BulkCreateLocalesResponses[keyof BulkCreateLocalesResponses];

export type BulkTransitionLocalesData = {
    body: LocaleBulkLifecycle;
    path?: never;
    query?: never;
    url: '/v1/locales/bulk/actions/lifecycle';
};

export type BulkTransitionLocalesErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * A duplicate, a state that forbids the operation, or a change made at the same time.
     */
    409: Problem;
    /**
     * Well formed, but it breaks rules of the resource.
     */
    422: ValidationProblem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type BulkTransitionLocalesError = BulkTransitionLocalesErrors[keyof BulkTransitionLocalesErrors];

export type BulkTransitionLocalesResponses = {
    /**
     * The locales.
     */
    200: Array<LocaleResponse>;
};

export type BulkTransitionLocalesResponse = BulkTransitionLocalesResponses[keyof BulkTransitionLocalesResponses];

export type GetLocaleData = {
    body?: never;
    path: {
        /**
         * UUID of the locale.
         */
        localeUuid: string;
    };
    query?: never;
    url: '/v1/locales/{localeUuid}';
};

export type GetLocaleErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * There is no such resource.
     */
    404: Problem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type GetLocaleError = GetLocaleErrors[keyof GetLocaleErrors];

export type GetLocaleResponses = {
    /**
     * The locale.
     */
    200: LocaleResponse;
};

export type GetLocaleResponse = GetLocaleResponses[keyof GetLocaleResponses];

export type UpdateLocaleData = {
    body: LocaleUpdate;
    path: {
        /**
         * UUID of the locale.
         */
        localeUuid: string;
    };
    query?: never;
    url: '/v1/locales/{localeUuid}';
};

export type UpdateLocaleErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * There is no such resource.
     */
    404: Problem;
    /**
     * A duplicate, a state that forbids the operation, or a change made at the same time.
     */
    409: Problem;
    /**
     * Well formed, but it breaks rules of the resource.
     */
    422: ValidationProblem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type UpdateLocaleError = UpdateLocaleErrors[keyof UpdateLocaleErrors];

export type UpdateLocaleResponses = {
    /**
     * The locale.
     */
    200: LocaleResponse;
};

export type UpdateLocaleResponse = UpdateLocaleResponses[keyof UpdateLocaleResponses];

export type TransitionLocaleData = {
    body: LocaleLifecycle;
    path: {
        /**
         * UUID of the locale.
         */
        localeUuid: string;
    };
    query?: never;
    url: '/v1/locales/{localeUuid}/actions/lifecycle';
};

export type TransitionLocaleErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * There is no such resource.
     */
    404: Problem;
    /**
     * Well formed, but it breaks rules of the resource.
     */
    422: ValidationProblem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type TransitionLocaleError = TransitionLocaleErrors[keyof TransitionLocaleErrors];

export type TransitionLocaleResponses = {
    /**
     * The locale.
     */
    200: LocaleResponse;
};

export type TransitionLocaleResponse = TransitionLocaleResponses[keyof TransitionLocaleResponses];

export type ListCategoryContentsData = {
    body?: never;
    path: {
        /**
         * UUID of the category.
         */
        categoryUuid: string;
    };
    query?: {
        /**
         * Only those with one of these UUIDs.
         */
        'uuids[eq]'?: Array<string>;
        /**
         * Only those in one of these locales.
         */
        'localeUuids[eq]'?: Array<string>;
        /**
         * Created at exactly this time.
         */
        'createdAt[eq]'?: string;
        /**
         * Created at this time or later.
         */
        'createdAt[min]'?: string;
        /**
         * Created at this time or earlier.
         */
        'createdAt[max]'?: string;
        /**
         * Sorts by `createdAt`.
         */
        'createdAt[order]'?: SortOrder;
        /**
         * Last changed at exactly this time.
         */
        'updatedAt[eq]'?: string;
        /**
         * Last changed at this time or later.
         */
        'updatedAt[min]'?: string;
        /**
         * Last changed at this time or earlier.
         */
        'updatedAt[max]'?: string;
        /**
         * Sorts by `updatedAt`.
         */
        'updatedAt[order]'?: SortOrder;
        /**
         * Number of the page. Default is 1.
         */
        page?: number;
        /**
         * Most items on the page. Default is 20. The maximum is not documented.
         */
        size?: number;
    };
    url: '/v1/categories/{categoryUuid}/contents';
};

export type ListCategoryContentsErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * There is no such resource.
     */
    404: Problem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type ListCategoryContentsError = ListCategoryContentsErrors[keyof ListCategoryContentsErrors];

export type ListCategoryContentsResponses = {
    /**
     * One page of category contents.
     */
    200: CategoryContentPage;
};

export type ListCategoryContentsResponse = ListCategoryContentsResponses[keyof ListCategoryContentsResponses];

export type CreateCategoryContentData = {
    body: CategoryContentCreate;
    path: {
        /**
         * UUID of the category.
         */
        categoryUuid: string;
    };
    query?: never;
    url: '/v1/categories/{categoryUuid}/contents';
};

export type CreateCategoryContentErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * There is no such resource.
     */
    404: Problem;
    /**
     * A duplicate, a state that forbids the operation, or a change made at the same time.
     */
    409: Problem;
    /**
     * Well formed, but it breaks rules of the resource.
     */
    422: ValidationProblem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type CreateCategoryContentError = CreateCategoryContentErrors[keyof CreateCategoryContentErrors];

export type CreateCategoryContentResponses = {
    /**
     * Created.
     */
    201: CategoryContentResponse;
};

export type CreateCategoryContentResponse = CreateCategoryContentResponses[keyof CreateCategoryContentResponses];

export type DeleteCategoryContentData = {
    body?: never;
    path: {
        /**
         * UUID of the category.
         */
        categoryUuid: string;
        /**
         * UUID of the localized content of the category.
         */
        categoryContentUuid: string;
    };
    query?: never;
    url: '/v1/categories/{categoryUuid}/contents/{categoryContentUuid}';
};

export type DeleteCategoryContentErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * There is no such resource.
     */
    404: Problem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type DeleteCategoryContentError = DeleteCategoryContentErrors[keyof DeleteCategoryContentErrors];

export type DeleteCategoryContentResponses = {
    /**
     * Deleted.
     */
    204: void;
};

export type DeleteCategoryContentResponse = DeleteCategoryContentResponses[keyof DeleteCategoryContentResponses];

export type GetCategoryContentData = {
    body?: never;
    path: {
        /**
         * UUID of the category.
         */
        categoryUuid: string;
        /**
         * UUID of the localized content of the category.
         */
        categoryContentUuid: string;
    };
    query?: never;
    url: '/v1/categories/{categoryUuid}/contents/{categoryContentUuid}';
};

export type GetCategoryContentErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * There is no such resource.
     */
    404: Problem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type GetCategoryContentError = GetCategoryContentErrors[keyof GetCategoryContentErrors];

export type GetCategoryContentResponses = {
    /**
     * The category content.
     */
    200: CategoryContentResponse;
};

export type GetCategoryContentResponse = GetCategoryContentResponses[keyof GetCategoryContentResponses];

export type UpdateCategoryContentData = {
    body: CategoryContentUpdate;
    path: {
        /**
         * UUID of the category.
         */
        categoryUuid: string;
        /**
         * UUID of the localized content of the category.
         */
        categoryContentUuid: string;
    };
    query?: never;
    url: '/v1/categories/{categoryUuid}/contents/{categoryContentUuid}';
};

export type UpdateCategoryContentErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * There is no such resource.
     */
    404: Problem;
    /**
     * A duplicate, a state that forbids the operation, or a change made at the same time.
     */
    409: Problem;
    /**
     * Well formed, but it breaks rules of the resource.
     */
    422: ValidationProblem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type UpdateCategoryContentError = UpdateCategoryContentErrors[keyof UpdateCategoryContentErrors];

export type UpdateCategoryContentResponses = {
    /**
     * The category content.
     */
    200: CategoryContentResponse;
};

export type UpdateCategoryContentResponse = UpdateCategoryContentResponses[keyof UpdateCategoryContentResponses];

export type ListCategoriesData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Only those with one of these UUIDs.
         */
        'uuids[eq]'?: Array<string>;
        /**
         * Only those below these categories; null stands for no parent. How a null is written in the query is not documented.
         */
        'parentUuids[eq]'?: Array<string | null>;
        /**
         * Only those whose code is one of these.
         */
        'codes[eq]'?: Array<string>;
        /**
         * Only those whose code contains this text.
         */
        'code[contains]'?: string;
        /**
         * Only those whose code starts with this text.
         */
        'code[starts]'?: string;
        /**
         * Only those whose code ends with this text.
         */
        'code[ends]'?: string;
        /**
         * Sorts by `code`.
         */
        'code[order]'?: SortOrder;
        /**
         * Only those in one of these statuses.
         */
        'statuses[eq]'?: Array<CategoryStatus>;
        /**
         * Sorts by `status`.
         */
        'status[order]'?: SortOrder;
        /**
         * Created at exactly this time.
         */
        'createdAt[eq]'?: string;
        /**
         * Created at this time or later.
         */
        'createdAt[min]'?: string;
        /**
         * Created at this time or earlier.
         */
        'createdAt[max]'?: string;
        /**
         * Sorts by `createdAt`.
         */
        'createdAt[order]'?: SortOrder;
        /**
         * Last changed at exactly this time.
         */
        'updatedAt[eq]'?: string;
        /**
         * Last changed at this time or later.
         */
        'updatedAt[min]'?: string;
        /**
         * Last changed at this time or earlier.
         */
        'updatedAt[max]'?: string;
        /**
         * Sorts by `updatedAt`.
         */
        'updatedAt[order]'?: SortOrder;
        /**
         * Only removed ones, or only those that are not.
         */
        'isRemoved[eq]'?: boolean;
        /**
         * Number of the page. Default is 1.
         */
        page?: number;
        /**
         * Most items on the page. Default is 20. The maximum is not documented.
         */
        size?: number;
        /**
         * Fills `contents` with the UUIDs of the localized contents.
         */
        'include[contents]'?: boolean;
        /**
         * Fills `contents` with the localized contents in full.
         */
        'expand[contents]'?: boolean;
    };
    url: '/v1/categories';
};

export type ListCategoriesErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type ListCategoriesError = ListCategoriesErrors[keyof ListCategoriesErrors];

export type ListCategoriesResponses = {
    /**
     * One page of categories.
     */
    200: CategoryPage;
};

export type ListCategoriesResponse = ListCategoriesResponses[keyof ListCategoriesResponses];

export type CreateCategoryData = {
    body: CategoryCreate;
    path?: never;
    query?: never;
    url: '/v1/categories';
};

export type CreateCategoryErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * A duplicate, a state that forbids the operation, or a change made at the same time.
     */
    409: Problem;
    /**
     * Well formed, but it breaks rules of the resource.
     */
    422: ValidationProblem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type CreateCategoryError = CreateCategoryErrors[keyof CreateCategoryErrors];

export type CreateCategoryResponses = {
    /**
     * Created.
     */
    201: CategoryResponse;
};

export type CreateCategoryResponse = CreateCategoryResponses[keyof CreateCategoryResponses];

export type BulkUpdateCategoriesData = {
    body: Array<CategoryBulkUpdate>;
    path?: never;
    query?: never;
    url: '/v1/categories/bulk';
};

export type BulkUpdateCategoriesErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * A duplicate, a state that forbids the operation, or a change made at the same time.
     */
    409: Problem;
    /**
     * Well formed, but it breaks rules of the resource.
     */
    422: ValidationProblem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type BulkUpdateCategoriesError = BulkUpdateCategoriesErrors[keyof BulkUpdateCategoriesErrors];

export type BulkUpdateCategoriesResponses = {
    /**
     * The categories.
     */
    200: Array<CategoryResponse>;
};

export type BulkUpdateCategoriesResponse = BulkUpdateCategoriesResponses[keyof BulkUpdateCategoriesResponses];

export type BulkCreateCategoriesData = {
    body: Array<CategoryCreate>;
    path?: never;
    query?: never;
    url: '/v1/categories/bulk';
};

export type BulkCreateCategoriesErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * A duplicate, a state that forbids the operation, or a change made at the same time.
     */
    409: Problem;
    /**
     * Well formed, but it breaks rules of the resource.
     */
    422: ValidationProblem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type BulkCreateCategoriesError = BulkCreateCategoriesErrors[keyof BulkCreateCategoriesErrors];

export type BulkCreateCategoriesResponses = {
    /**
     * Created, all of them.
     */
    201: Array<CategoryResponse>;
};

export type BulkCreateCategoriesResponse = BulkCreateCategoriesResponses[keyof BulkCreateCategoriesResponses];

export type BulkTransitionCategoriesData = {
    body: CategoryBulkLifecycle;
    path?: never;
    query?: never;
    url: '/v1/categories/bulk/actions/lifecycle';
};

export type BulkTransitionCategoriesErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * A duplicate, a state that forbids the operation, or a change made at the same time.
     */
    409: Problem;
    /**
     * Well formed, but it breaks rules of the resource.
     */
    422: ValidationProblem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type BulkTransitionCategoriesError = BulkTransitionCategoriesErrors[keyof BulkTransitionCategoriesErrors];

export type BulkTransitionCategoriesResponses = {
    /**
     * The categories.
     */
    200: Array<CategoryResponse>;
};

export type BulkTransitionCategoriesResponse = BulkTransitionCategoriesResponses[keyof BulkTransitionCategoriesResponses];

export type GetCategoryData = {
    body?: never;
    path: {
        /**
         * UUID of the category.
         */
        categoryUuid: string;
    };
    query?: {
        /**
         * Fills `contents` with the UUIDs of the localized contents. Derived from the list of categories.
         */
        'include[contents]'?: boolean;
        /**
         * Fills `contents` with the localized contents in full. Derived from the list of categories.
         */
        'expand[contents]'?: boolean;
    };
    url: '/v1/categories/{categoryUuid}';
};

export type GetCategoryErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * There is no such resource.
     */
    404: Problem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type GetCategoryError = GetCategoryErrors[keyof GetCategoryErrors];

export type GetCategoryResponses = {
    /**
     * The category.
     */
    200: CategoryResponse;
};

export type GetCategoryResponse = GetCategoryResponses[keyof GetCategoryResponses];

export type UpdateCategoryData = {
    body: CategoryUpdate;
    path: {
        /**
         * UUID of the category.
         */
        categoryUuid: string;
    };
    query?: never;
    url: '/v1/categories/{categoryUuid}';
};

export type UpdateCategoryErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * There is no such resource.
     */
    404: Problem;
    /**
     * A duplicate, a state that forbids the operation, or a change made at the same time.
     */
    409: Problem;
    /**
     * Well formed, but it breaks rules of the resource.
     */
    422: ValidationProblem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type UpdateCategoryError = UpdateCategoryErrors[keyof UpdateCategoryErrors];

export type UpdateCategoryResponses = {
    /**
     * The category.
     */
    200: CategoryResponse;
};

export type UpdateCategoryResponse = UpdateCategoryResponses[keyof UpdateCategoryResponses];

export type TransitionCategoryData = {
    body: CategoryLifecycle;
    path: {
        /**
         * UUID of the category.
         */
        categoryUuid: string;
    };
    query?: never;
    url: '/v1/categories/{categoryUuid}/actions/lifecycle';
};

export type TransitionCategoryErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * There is no such resource.
     */
    404: Problem;
    /**
     * Well formed, but it breaks rules of the resource.
     */
    422: ValidationProblem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type TransitionCategoryError = TransitionCategoryErrors[keyof TransitionCategoryErrors];

export type TransitionCategoryResponses = {
    /**
     * The category.
     */
    200: CategoryResponse;
};

export type TransitionCategoryResponse = TransitionCategoryResponses[keyof TransitionCategoryResponses];

export type ListBrandContentsData = {
    body?: never;
    path: {
        /**
         * UUID of the brand.
         */
        brandUuid: string;
    };
    query?: {
        /**
         * Only those with one of these UUIDs.
         */
        'uuids[eq]'?: Array<string>;
        /**
         * Only those in one of these locales.
         */
        'localeUuids[eq]'?: Array<string>;
        /**
         * Created at exactly this time.
         */
        'createdAt[eq]'?: string;
        /**
         * Created at this time or later.
         */
        'createdAt[min]'?: string;
        /**
         * Created at this time or earlier.
         */
        'createdAt[max]'?: string;
        /**
         * Sorts by `createdAt`.
         */
        'createdAt[order]'?: SortOrder;
        /**
         * Last changed at exactly this time.
         */
        'updatedAt[eq]'?: string;
        /**
         * Last changed at this time or later.
         */
        'updatedAt[min]'?: string;
        /**
         * Last changed at this time or earlier.
         */
        'updatedAt[max]'?: string;
        /**
         * Sorts by `updatedAt`.
         */
        'updatedAt[order]'?: SortOrder;
        /**
         * Number of the page. Default is 1.
         */
        page?: number;
        /**
         * Most items on the page. Default is 20. The maximum is not documented.
         */
        size?: number;
    };
    url: '/v1/brands/{brandUuid}/contents';
};

export type ListBrandContentsErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * There is no such resource.
     */
    404: Problem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type ListBrandContentsError = ListBrandContentsErrors[keyof ListBrandContentsErrors];

export type ListBrandContentsResponses = {
    /**
     * One page of brand contents.
     */
    200: BrandContentPage;
};

export type ListBrandContentsResponse = ListBrandContentsResponses[keyof ListBrandContentsResponses];

export type CreateBrandContentData = {
    body: BrandContentCreate;
    path: {
        /**
         * UUID of the brand.
         */
        brandUuid: string;
    };
    query?: never;
    url: '/v1/brands/{brandUuid}/contents';
};

export type CreateBrandContentErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * There is no such resource.
     */
    404: Problem;
    /**
     * A duplicate, a state that forbids the operation, or a change made at the same time.
     */
    409: Problem;
    /**
     * Well formed, but it breaks rules of the resource.
     */
    422: ValidationProblem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type CreateBrandContentError = CreateBrandContentErrors[keyof CreateBrandContentErrors];

export type CreateBrandContentResponses = {
    /**
     * Created.
     */
    201: BrandContentResponse;
};

export type CreateBrandContentResponse = CreateBrandContentResponses[keyof CreateBrandContentResponses];

export type DeleteBrandContentData = {
    body?: never;
    path: {
        /**
         * UUID of the brand.
         */
        brandUuid: string;
        /**
         * UUID of the localized content of the brand.
         */
        brandContentUuid: string;
    };
    query?: never;
    url: '/v1/brands/{brandUuid}/contents/{brandContentUuid}';
};

export type DeleteBrandContentErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * There is no such resource.
     */
    404: Problem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type DeleteBrandContentError = DeleteBrandContentErrors[keyof DeleteBrandContentErrors];

export type DeleteBrandContentResponses = {
    /**
     * Deleted.
     */
    204: void;
};

export type DeleteBrandContentResponse = DeleteBrandContentResponses[keyof DeleteBrandContentResponses];

export type GetBrandContentData = {
    body?: never;
    path: {
        /**
         * UUID of the brand.
         */
        brandUuid: string;
        /**
         * UUID of the localized content of the brand.
         */
        brandContentUuid: string;
    };
    query?: never;
    url: '/v1/brands/{brandUuid}/contents/{brandContentUuid}';
};

export type GetBrandContentErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * There is no such resource.
     */
    404: Problem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type GetBrandContentError = GetBrandContentErrors[keyof GetBrandContentErrors];

export type GetBrandContentResponses = {
    /**
     * The brand content.
     */
    200: BrandContentResponse;
};

export type GetBrandContentResponse = GetBrandContentResponses[keyof GetBrandContentResponses];

export type UpdateBrandContentData = {
    body: BrandContentUpdate;
    path: {
        /**
         * UUID of the brand.
         */
        brandUuid: string;
        /**
         * UUID of the localized content of the brand.
         */
        brandContentUuid: string;
    };
    query?: never;
    url: '/v1/brands/{brandUuid}/contents/{brandContentUuid}';
};

export type UpdateBrandContentErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * There is no such resource.
     */
    404: Problem;
    /**
     * A duplicate, a state that forbids the operation, or a change made at the same time.
     */
    409: Problem;
    /**
     * Well formed, but it breaks rules of the resource.
     */
    422: ValidationProblem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type UpdateBrandContentError = UpdateBrandContentErrors[keyof UpdateBrandContentErrors];

export type UpdateBrandContentResponses = {
    /**
     * The brand content.
     */
    200: BrandContentResponse;
};

export type UpdateBrandContentResponse = UpdateBrandContentResponses[keyof UpdateBrandContentResponses];

export type ListBrandsData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Only those with one of these UUIDs.
         */
        'uuids[eq]'?: Array<string>;
        /**
         * Only those whose code is one of these.
         */
        'codes[eq]'?: Array<string>;
        /**
         * Only those whose code contains this text.
         */
        'code[contains]'?: string;
        /**
         * Only those whose code starts with this text.
         */
        'code[starts]'?: string;
        /**
         * Only those whose code ends with this text.
         */
        'code[ends]'?: string;
        /**
         * Sorts by `code`.
         */
        'code[order]'?: SortOrder;
        /**
         * Only those in one of these statuses.
         */
        'statuses[eq]'?: Array<BrandStatus>;
        /**
         * Sorts by `status`.
         */
        'status[order]'?: SortOrder;
        /**
         * Created at exactly this time.
         */
        'createdAt[eq]'?: string;
        /**
         * Created at this time or later.
         */
        'createdAt[min]'?: string;
        /**
         * Created at this time or earlier.
         */
        'createdAt[max]'?: string;
        /**
         * Sorts by `createdAt`.
         */
        'createdAt[order]'?: SortOrder;
        /**
         * Last changed at exactly this time. Derived from other lists.
         */
        'updatedAt[eq]'?: string;
        /**
         * Last changed at this time or later. Derived from other lists.
         */
        'updatedAt[min]'?: string;
        /**
         * Last changed at this time or earlier. Derived from other lists.
         */
        'updatedAt[max]'?: string;
        /**
         * Sorts by `updatedAt`. Derived from other lists.
         */
        'updatedAt[order]'?: SortOrder;
        /**
         * Only removed ones, or only those that are not. Derived from other lists.
         */
        'isRemoved[eq]'?: boolean;
        /**
         * Number of the page. Default is 1. Derived from other lists.
         */
        page?: number;
        /**
         * Most items on the page. Default is 20. The maximum is not documented. Derived from other lists.
         */
        size?: number;
        /**
         * Fills `contents` with the UUIDs of the localized contents. Derived from the list of categories.
         */
        'include[contents]'?: boolean;
        /**
         * Fills `contents` with the localized contents in full. Derived from the list of categories.
         */
        'expand[contents]'?: boolean;
    };
    url: '/v1/brands';
};

export type ListBrandsErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type ListBrandsError = ListBrandsErrors[keyof ListBrandsErrors];

export type ListBrandsResponses = {
    /**
     * One page of brands.
     */
    200: BrandPage;
};

export type ListBrandsResponse = ListBrandsResponses[keyof ListBrandsResponses];

export type CreateBrandData = {
    body: BrandCreate;
    path?: never;
    query?: never;
    url: '/v1/brands';
};

export type CreateBrandErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * A duplicate, a state that forbids the operation, or a change made at the same time.
     */
    409: Problem;
    /**
     * Well formed, but it breaks rules of the resource.
     */
    422: ValidationProblem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type CreateBrandError = CreateBrandErrors[keyof CreateBrandErrors];

export type CreateBrandResponses = {
    /**
     * Created.
     */
    201: BrandResponse;
};

export type CreateBrandResponse = CreateBrandResponses[keyof CreateBrandResponses];

export type BulkUpdateBrandsData = {
    body: Array<BrandBulkUpdate>;
    path?: never;
    query?: never;
    url: '/v1/brands/bulk';
};

export type BulkUpdateBrandsErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * A duplicate, a state that forbids the operation, or a change made at the same time.
     */
    409: Problem;
    /**
     * Well formed, but it breaks rules of the resource.
     */
    422: ValidationProblem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type BulkUpdateBrandsError = BulkUpdateBrandsErrors[keyof BulkUpdateBrandsErrors];

export type BulkUpdateBrandsResponses = {
    /**
     * The brands.
     */
    200: Array<BrandResponse>;
};

export type BulkUpdateBrandsResponse = BulkUpdateBrandsResponses[keyof BulkUpdateBrandsResponses];

export type BulkCreateBrandsData = {
    body: Array<BrandCreate>;
    path?: never;
    query?: never;
    url: '/v1/brands/bulk';
};

export type BulkCreateBrandsErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * A duplicate, a state that forbids the operation, or a change made at the same time.
     */
    409: Problem;
    /**
     * Well formed, but it breaks rules of the resource.
     */
    422: ValidationProblem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type BulkCreateBrandsError = BulkCreateBrandsErrors[keyof BulkCreateBrandsErrors];

export type BulkCreateBrandsResponses = {
    /**
     * Created, all of them.
     */
    201: Array<BrandResponse>;
};

export type BulkCreateBrandsResponse = BulkCreateBrandsResponses[keyof BulkCreateBrandsResponses];

export type BulkTransitionBrandsData = {
    body: BrandBulkLifecycle;
    path?: never;
    query?: never;
    url: '/v1/brands/bulk/actions/lifecycle';
};

export type BulkTransitionBrandsErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * A duplicate, a state that forbids the operation, or a change made at the same time.
     */
    409: Problem;
    /**
     * Well formed, but it breaks rules of the resource.
     */
    422: ValidationProblem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type BulkTransitionBrandsError = BulkTransitionBrandsErrors[keyof BulkTransitionBrandsErrors];

export type BulkTransitionBrandsResponses = {
    /**
     * The brands.
     */
    200: Array<BrandResponse>;
};

export type BulkTransitionBrandsResponse = BulkTransitionBrandsResponses[keyof BulkTransitionBrandsResponses];

export type GetBrandData = {
    body?: never;
    path: {
        /**
         * UUID of the brand.
         */
        brandUuid: string;
    };
    query?: {
        /**
         * Fills `contents` with the UUIDs of the localized contents. Derived from the list of categories.
         */
        'include[contents]'?: boolean;
        /**
         * Fills `contents` with the localized contents in full. Derived from the list of categories.
         */
        'expand[contents]'?: boolean;
    };
    url: '/v1/brands/{brandUuid}';
};

export type GetBrandErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * There is no such resource.
     */
    404: Problem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type GetBrandError = GetBrandErrors[keyof GetBrandErrors];

export type GetBrandResponses = {
    /**
     * The brand.
     */
    200: BrandResponse;
};

export type GetBrandResponse = GetBrandResponses[keyof GetBrandResponses];

export type UpdateBrandData = {
    body: BrandUpdate;
    path: {
        /**
         * UUID of the brand.
         */
        brandUuid: string;
    };
    query?: never;
    url: '/v1/brands/{brandUuid}';
};

export type UpdateBrandErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * There is no such resource.
     */
    404: Problem;
    /**
     * A duplicate, a state that forbids the operation, or a change made at the same time.
     */
    409: Problem;
    /**
     * Well formed, but it breaks rules of the resource.
     */
    422: ValidationProblem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type UpdateBrandError = UpdateBrandErrors[keyof UpdateBrandErrors];

export type UpdateBrandResponses = {
    /**
     * The brand.
     */
    200: BrandResponse;
};

export type UpdateBrandResponse = UpdateBrandResponses[keyof UpdateBrandResponses];

export type TransitionBrandData = {
    body: BrandLifecycle;
    path: {
        /**
         * UUID of the brand.
         */
        brandUuid: string;
    };
    query?: never;
    url: '/v1/brands/{brandUuid}/actions/lifecycle';
};

export type TransitionBrandErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * There is no such resource.
     */
    404: Problem;
    /**
     * Well formed, but it breaks rules of the resource.
     */
    422: ValidationProblem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type TransitionBrandError = TransitionBrandErrors[keyof TransitionBrandErrors];

export type TransitionBrandResponses = {
    /**
     * The brand.
     */
    200: BrandResponse;
};

export type TransitionBrandResponse = TransitionBrandResponses[keyof TransitionBrandResponses];

export type ListAttributeContentsData = {
    body?: never;
    path: {
        /**
         * UUID of the attribute.
         */
        attributeUuid: string;
    };
    query?: {
        /**
         * Only those with one of these UUIDs.
         */
        'uuids[eq]'?: Array<string>;
        /**
         * Only those in one of these locales.
         */
        'localeUuids[eq]'?: Array<string>;
        /**
         * Created at exactly this time.
         */
        'createdAt[eq]'?: string;
        /**
         * Created at this time or later.
         */
        'createdAt[min]'?: string;
        /**
         * Created at this time or earlier.
         */
        'createdAt[max]'?: string;
        /**
         * Sorts by `createdAt`.
         */
        'createdAt[order]'?: SortOrder;
        /**
         * Last changed at exactly this time.
         */
        'updatedAt[eq]'?: string;
        /**
         * Last changed at this time or later.
         */
        'updatedAt[min]'?: string;
        /**
         * Last changed at this time or earlier.
         */
        'updatedAt[max]'?: string;
        /**
         * Sorts by `updatedAt`.
         */
        'updatedAt[order]'?: SortOrder;
        /**
         * Number of the page. Default is 1.
         */
        page?: number;
        /**
         * Most items on the page. Default is 20. The maximum is not documented.
         */
        size?: number;
    };
    url: '/v1/attributes/{attributeUuid}/contents';
};

export type ListAttributeContentsErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * There is no such resource.
     */
    404: Problem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type ListAttributeContentsError = ListAttributeContentsErrors[keyof ListAttributeContentsErrors];

export type ListAttributeContentsResponses = {
    /**
     * One page of attribute contents.
     */
    200: AttributeContentPage;
};

export type ListAttributeContentsResponse = ListAttributeContentsResponses[keyof ListAttributeContentsResponses];

export type CreateAttributeContentData = {
    body: AttributeContentCreate;
    path: {
        /**
         * UUID of the attribute.
         */
        attributeUuid: string;
    };
    query?: never;
    url: '/v1/attributes/{attributeUuid}/contents';
};

export type CreateAttributeContentErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * There is no such resource.
     */
    404: Problem;
    /**
     * A duplicate, a state that forbids the operation, or a change made at the same time.
     */
    409: Problem;
    /**
     * Well formed, but it breaks rules of the resource.
     */
    422: ValidationProblem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type CreateAttributeContentError = CreateAttributeContentErrors[keyof CreateAttributeContentErrors];

export type CreateAttributeContentResponses = {
    /**
     * Created.
     */
    201: AttributeContentResponse;
};

export type CreateAttributeContentResponse = CreateAttributeContentResponses[keyof CreateAttributeContentResponses];

export type DeleteAttributeContentData = {
    body?: never;
    path: {
        /**
         * UUID of the attribute.
         */
        attributeUuid: string;
        /**
         * UUID of the localized content of the attribute.
         */
        attributeContentUuid: string;
    };
    query?: never;
    url: '/v1/attributes/{attributeUuid}/contents/{attributeContentUuid}';
};

export type DeleteAttributeContentErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * There is no such resource.
     */
    404: Problem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type DeleteAttributeContentError = DeleteAttributeContentErrors[keyof DeleteAttributeContentErrors];

export type DeleteAttributeContentResponses = {
    /**
     * Deleted.
     */
    204: void;
};

export type DeleteAttributeContentResponse = DeleteAttributeContentResponses[keyof DeleteAttributeContentResponses];

export type GetAttributeContentData = {
    body?: never;
    path: {
        /**
         * UUID of the attribute.
         */
        attributeUuid: string;
        /**
         * UUID of the localized content of the attribute.
         */
        attributeContentUuid: string;
    };
    query?: never;
    url: '/v1/attributes/{attributeUuid}/contents/{attributeContentUuid}';
};

export type GetAttributeContentErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * There is no such resource.
     */
    404: Problem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type GetAttributeContentError = GetAttributeContentErrors[keyof GetAttributeContentErrors];

export type GetAttributeContentResponses = {
    /**
     * The attribute content.
     */
    200: AttributeContentResponse;
};

export type GetAttributeContentResponse = GetAttributeContentResponses[keyof GetAttributeContentResponses];

export type UpdateAttributeContentData = {
    body: AttributeContentUpdate;
    path: {
        /**
         * UUID of the attribute.
         */
        attributeUuid: string;
        /**
         * UUID of the localized content of the attribute.
         */
        attributeContentUuid: string;
    };
    query?: never;
    url: '/v1/attributes/{attributeUuid}/contents/{attributeContentUuid}';
};

export type UpdateAttributeContentErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * There is no such resource.
     */
    404: Problem;
    /**
     * A duplicate, a state that forbids the operation, or a change made at the same time.
     */
    409: Problem;
    /**
     * Well formed, but it breaks rules of the resource.
     */
    422: ValidationProblem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type UpdateAttributeContentError = UpdateAttributeContentErrors[keyof UpdateAttributeContentErrors];

export type UpdateAttributeContentResponses = {
    /**
     * The attribute content.
     */
    200: AttributeContentResponse;
};

export type UpdateAttributeContentResponse = UpdateAttributeContentResponses[keyof UpdateAttributeContentResponses];

export type ListAttributesData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Only those with one of these UUIDs. Derived from other lists.
         */
        'uuids[eq]'?: Array<string>;
        /**
         * Only those whose code is one of these. Derived from other lists.
         */
        'codes[eq]'?: Array<string>;
        /**
         * Only those whose code contains this text. Derived from other lists.
         */
        'code[contains]'?: string;
        /**
         * Only those whose code starts with this text. Derived from other lists.
         */
        'code[starts]'?: string;
        /**
         * Only those whose code ends with this text. Derived from other lists.
         */
        'code[ends]'?: string;
        /**
         * Sorts by `code`. Derived from other lists.
         */
        'code[order]'?: SortOrder;
        /**
         * Only those in one of these statuses. Derived from other lists.
         */
        'statuses[eq]'?: Array<AttributeStatus>;
        /**
         * Sorts by `status`.
         */
        'status[order]'?: SortOrder;
        /**
         * Created at exactly this time.
         */
        'createdAt[eq]'?: string;
        /**
         * Created at this time or later.
         */
        'createdAt[min]'?: string;
        /**
         * Created at this time or earlier.
         */
        'createdAt[max]'?: string;
        /**
         * Sorts by `createdAt`.
         */
        'createdAt[order]'?: SortOrder;
        /**
         * Last changed at exactly this time.
         */
        'updatedAt[eq]'?: string;
        /**
         * Last changed at this time or later.
         */
        'updatedAt[min]'?: string;
        /**
         * Last changed at this time or earlier.
         */
        'updatedAt[max]'?: string;
        /**
         * Sorts by `updatedAt`.
         */
        'updatedAt[order]'?: SortOrder;
        /**
         * Only removed ones, or only those that are not. Derived from other lists.
         */
        'isRemoved[eq]'?: boolean;
        /**
         * Number of the page. Default is 1. Derived from other lists.
         */
        page?: number;
        /**
         * Most items on the page. Default is 20. The maximum is not documented. Derived from other lists.
         */
        size?: number;
        /**
         * Fills `contents` with the UUIDs of the localized contents. Derived from the list of categories.
         */
        'include[contents]'?: boolean;
        /**
         * Fills `contents` with the localized contents in full. Derived from the list of categories.
         */
        'expand[contents]'?: boolean;
    };
    url: '/v1/attributes';
};

export type ListAttributesErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type ListAttributesError = ListAttributesErrors[keyof ListAttributesErrors];

export type ListAttributesResponses = {
    /**
     * One page of attributes.
     */
    200: AttributePage;
};

export type ListAttributesResponse = ListAttributesResponses[keyof ListAttributesResponses];

export type CreateAttributeData = {
    body: AttributeCreate;
    path?: never;
    query?: never;
    url: '/v1/attributes';
};

export type CreateAttributeErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * A duplicate, a state that forbids the operation, or a change made at the same time.
     */
    409: Problem;
    /**
     * Well formed, but it breaks rules of the resource.
     */
    422: ValidationProblem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type CreateAttributeError = CreateAttributeErrors[keyof CreateAttributeErrors];

export type CreateAttributeResponses = {
    /**
     * Created.
     */
    201: AttributeResponse;
};

export type CreateAttributeResponse = CreateAttributeResponses[keyof CreateAttributeResponses];

export type BulkUpdateAttributesData = {
    body: Array<AttributeBulkUpdate>;
    path?: never;
    query?: never;
    url: '/v1/attributes/bulk';
};

export type BulkUpdateAttributesErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * A duplicate, a state that forbids the operation, or a change made at the same time.
     */
    409: Problem;
    /**
     * Well formed, but it breaks rules of the resource.
     */
    422: ValidationProblem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type BulkUpdateAttributesError = BulkUpdateAttributesErrors[keyof BulkUpdateAttributesErrors];

export type BulkUpdateAttributesResponses = {
    /**
     * The attributes.
     */
    200: Array<AttributeResponse>;
};

export type BulkUpdateAttributesResponse = BulkUpdateAttributesResponses[keyof BulkUpdateAttributesResponses];

export type BulkCreateAttributesData = {
    body: Array<AttributeCreate>;
    path?: never;
    query?: never;
    url: '/v1/attributes/bulk';
};

export type BulkCreateAttributesErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * A duplicate, a state that forbids the operation, or a change made at the same time.
     */
    409: Problem;
    /**
     * Well formed, but it breaks rules of the resource.
     */
    422: ValidationProblem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type BulkCreateAttributesError = BulkCreateAttributesErrors[keyof BulkCreateAttributesErrors];

export type BulkCreateAttributesResponses = {
    /**
     * Created, all of them.
     */
    201: Array<AttributeResponse>;
};

export type BulkCreateAttributesResponse = BulkCreateAttributesResponses[keyof BulkCreateAttributesResponses];

export type BulkTransitionAttributesData = {
    body: AttributeBulkLifecycle;
    path?: never;
    query?: never;
    url: '/v1/attributes/bulk/actions/lifecycle';
};

export type BulkTransitionAttributesErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * A duplicate, a state that forbids the operation, or a change made at the same time.
     */
    409: Problem;
    /**
     * Well formed, but it breaks rules of the resource.
     */
    422: ValidationProblem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type BulkTransitionAttributesError = BulkTransitionAttributesErrors[keyof BulkTransitionAttributesErrors];

export type BulkTransitionAttributesResponses = {
    /**
     * The attributes.
     */
    200: Array<AttributeResponse>;
};

export type BulkTransitionAttributesResponse = BulkTransitionAttributesResponses[keyof BulkTransitionAttributesResponses];

export type GetAttributeData = {
    body?: never;
    path: {
        /**
         * UUID of the attribute.
         */
        attributeUuid: string;
    };
    query?: {
        /**
         * Fills `contents` with the UUIDs of the localized contents. Derived from the list of categories.
         */
        'include[contents]'?: boolean;
        /**
         * Fills `contents` with the localized contents in full. Derived from the list of categories.
         */
        'expand[contents]'?: boolean;
    };
    url: '/v1/attributes/{attributeUuid}';
};

export type GetAttributeErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * There is no such resource.
     */
    404: Problem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type GetAttributeError = GetAttributeErrors[keyof GetAttributeErrors];

export type GetAttributeResponses = {
    /**
     * The attribute.
     */
    200: AttributeResponse;
};

export type GetAttributeResponse = GetAttributeResponses[keyof GetAttributeResponses];

export type UpdateAttributeData = {
    body: AttributeUpdate;
    path: {
        /**
         * UUID of the attribute.
         */
        attributeUuid: string;
    };
    query?: never;
    url: '/v1/attributes/{attributeUuid}';
};

export type UpdateAttributeErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * There is no such resource.
     */
    404: Problem;
    /**
     * A duplicate, a state that forbids the operation, or a change made at the same time.
     */
    409: Problem;
    /**
     * Well formed, but it breaks rules of the resource.
     */
    422: ValidationProblem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type UpdateAttributeError = UpdateAttributeErrors[keyof UpdateAttributeErrors];

export type UpdateAttributeResponses = {
    /**
     * The attribute.
     */
    200: AttributeResponse;
};

export type UpdateAttributeResponse = UpdateAttributeResponses[keyof UpdateAttributeResponses];

export type TransitionAttributeData = {
    body: AttributeLifecycle;
    path: {
        /**
         * UUID of the attribute.
         */
        attributeUuid: string;
    };
    query?: never;
    url: '/v1/attributes/{attributeUuid}/actions/lifecycle';
};

export type TransitionAttributeErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * There is no such resource.
     */
    404: Problem;
    /**
     * Well formed, but it breaks rules of the resource.
     */
    422: ValidationProblem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type TransitionAttributeError = TransitionAttributeErrors[keyof TransitionAttributeErrors];

export type TransitionAttributeResponses = {
    /**
     * The attribute.
     */
    200: AttributeResponse;
};

export type TransitionAttributeResponse = TransitionAttributeResponses[keyof TransitionAttributeResponses];

export type ListAttributeTermContentsData = {
    body?: never;
    path: {
        /**
         * UUID of the attribute.
         */
        attributeUuid: string;
        /**
         * UUID of the term of the attribute.
         */
        attributeTermUuid: string;
    };
    query?: {
        /**
         * Only those with one of these UUIDs.
         */
        'uuids[eq]'?: Array<string>;
        /**
         * Only those in one of these locales.
         */
        'localeUuids[eq]'?: Array<string>;
        /**
         * Created at exactly this time.
         */
        'createdAt[eq]'?: string;
        /**
         * Created at this time or later.
         */
        'createdAt[min]'?: string;
        /**
         * Created at this time or earlier.
         */
        'createdAt[max]'?: string;
        /**
         * Sorts by `createdAt`.
         */
        'createdAt[order]'?: SortOrder;
        /**
         * Last changed at exactly this time.
         */
        'updatedAt[eq]'?: string;
        /**
         * Last changed at this time or later.
         */
        'updatedAt[min]'?: string;
        /**
         * Last changed at this time or earlier.
         */
        'updatedAt[max]'?: string;
        /**
         * Sorts by `updatedAt`.
         */
        'updatedAt[order]'?: SortOrder;
        /**
         * Number of the page. Default is 1.
         */
        page?: number;
        /**
         * Most items on the page. Default is 20. The maximum is not documented.
         */
        size?: number;
    };
    url: '/v1/attributes/{attributeUuid}/terms/{attributeTermUuid}/contents';
};

export type ListAttributeTermContentsErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * There is no such resource.
     */
    404: Problem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type ListAttributeTermContentsError = ListAttributeTermContentsErrors[keyof ListAttributeTermContentsErrors];

export type ListAttributeTermContentsResponses = {
    /**
     * One page of attribute term contents.
     */
    200: AttributeTermContentPage;
};

export type ListAttributeTermContentsResponse = ListAttributeTermContentsResponses[keyof ListAttributeTermContentsResponses];

export type CreateAttributeTermContentData = {
    body: AttributeTermContentCreate;
    path: {
        /**
         * UUID of the attribute.
         */
        attributeUuid: string;
        /**
         * UUID of the term of the attribute.
         */
        attributeTermUuid: string;
    };
    query?: never;
    url: '/v1/attributes/{attributeUuid}/terms/{attributeTermUuid}/contents';
};

export type CreateAttributeTermContentErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * There is no such resource.
     */
    404: Problem;
    /**
     * A duplicate, a state that forbids the operation, or a change made at the same time.
     */
    409: Problem;
    /**
     * Well formed, but it breaks rules of the resource.
     */
    422: ValidationProblem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type CreateAttributeTermContentError = CreateAttributeTermContentErrors[keyof CreateAttributeTermContentErrors];

export type CreateAttributeTermContentResponses = {
    /**
     * Created.
     */
    201: AttributeTermContentResponse;
};

export type CreateAttributeTermContentResponse = CreateAttributeTermContentResponses[keyof CreateAttributeTermContentResponses];

export type DeleteAttributeTermContentData = {
    body?: never;
    path: {
        /**
         * UUID of the attribute.
         */
        attributeUuid: string;
        /**
         * UUID of the term of the attribute.
         */
        attributeTermUuid: string;
        /**
         * UUID of the localized content of the term.
         */
        attributeTermContentUuid: string;
    };
    query?: never;
    url: '/v1/attributes/{attributeUuid}/terms/{attributeTermUuid}/contents/{attributeTermContentUuid}';
};

export type DeleteAttributeTermContentErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * There is no such resource.
     */
    404: Problem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type DeleteAttributeTermContentError = DeleteAttributeTermContentErrors[keyof DeleteAttributeTermContentErrors];

export type DeleteAttributeTermContentResponses = {
    /**
     * Deleted.
     */
    204: void;
};

export type DeleteAttributeTermContentResponse = DeleteAttributeTermContentResponses[keyof DeleteAttributeTermContentResponses];

export type GetAttributeTermContentData = {
    body?: never;
    path: {
        /**
         * UUID of the attribute.
         */
        attributeUuid: string;
        /**
         * UUID of the term of the attribute.
         */
        attributeTermUuid: string;
        /**
         * UUID of the localized content of the term.
         */
        attributeTermContentUuid: string;
    };
    query?: never;
    url: '/v1/attributes/{attributeUuid}/terms/{attributeTermUuid}/contents/{attributeTermContentUuid}';
};

export type GetAttributeTermContentErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * There is no such resource.
     */
    404: Problem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type GetAttributeTermContentError = GetAttributeTermContentErrors[keyof GetAttributeTermContentErrors];

export type GetAttributeTermContentResponses = {
    /**
     * The attribute term content.
     */
    200: AttributeTermContentResponse;
};

export type GetAttributeTermContentResponse = GetAttributeTermContentResponses[keyof GetAttributeTermContentResponses];

export type UpdateAttributeTermContentData = {
    body: AttributeTermContentUpdate;
    path: {
        /**
         * UUID of the attribute.
         */
        attributeUuid: string;
        /**
         * UUID of the term of the attribute.
         */
        attributeTermUuid: string;
        /**
         * UUID of the localized content of the term.
         */
        attributeTermContentUuid: string;
    };
    query?: never;
    url: '/v1/attributes/{attributeUuid}/terms/{attributeTermUuid}/contents/{attributeTermContentUuid}';
};

export type UpdateAttributeTermContentErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * There is no such resource.
     */
    404: Problem;
    /**
     * A duplicate, a state that forbids the operation, or a change made at the same time.
     */
    409: Problem;
    /**
     * Well formed, but it breaks rules of the resource.
     */
    422: ValidationProblem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type UpdateAttributeTermContentError = UpdateAttributeTermContentErrors[keyof UpdateAttributeTermContentErrors];

export type UpdateAttributeTermContentResponses = {
    /**
     * The attribute term content.
     */
    200: AttributeTermContentResponse;
};

export type UpdateAttributeTermContentResponse = UpdateAttributeTermContentResponses[keyof UpdateAttributeTermContentResponses];

export type ListAttributeTermsData = {
    body?: never;
    path: {
        /**
         * UUID of the attribute.
         */
        attributeUuid: string;
    };
    query?: {
        /**
         * Only those with one of these UUIDs.
         */
        'uuids[eq]'?: Array<string>;
        /**
         * Only those whose code is one of these.
         */
        'codes[eq]'?: Array<string>;
        /**
         * Only those whose code contains this text.
         */
        'code[contains]'?: string;
        /**
         * Only those whose code starts with this text.
         */
        'code[starts]'?: string;
        /**
         * Only those whose code ends with this text.
         */
        'code[ends]'?: string;
        /**
         * Sorts by `code`.
         */
        'code[order]'?: SortOrder;
        /**
         * Created at exactly this time.
         */
        'createdAt[eq]'?: string;
        /**
         * Created at this time or later.
         */
        'createdAt[min]'?: string;
        /**
         * Created at this time or earlier.
         */
        'createdAt[max]'?: string;
        /**
         * Sorts by `createdAt`.
         */
        'createdAt[order]'?: SortOrder;
        /**
         * Last changed at exactly this time.
         */
        'updatedAt[eq]'?: string;
        /**
         * Last changed at this time or later.
         */
        'updatedAt[min]'?: string;
        /**
         * Last changed at this time or earlier.
         */
        'updatedAt[max]'?: string;
        /**
         * Sorts by `updatedAt`.
         */
        'updatedAt[order]'?: SortOrder;
        /**
         * Number of the page. Default is 1.
         */
        page?: number;
        /**
         * Most items on the page. Default is 20. The maximum is not documented.
         */
        size?: number;
        /**
         * Fills `contents` with the UUIDs of the localized contents. Derived from the list of categories.
         */
        'include[contents]'?: boolean;
        /**
         * Fills `contents` with the localized contents in full. Derived from the list of categories.
         */
        'expand[contents]'?: boolean;
    };
    url: '/v1/attributes/{attributeUuid}/terms';
};

export type ListAttributeTermsErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * There is no such resource.
     */
    404: Problem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type ListAttributeTermsError = ListAttributeTermsErrors[keyof ListAttributeTermsErrors];

export type ListAttributeTermsResponses = {
    /**
     * One page of attribute terms.
     */
    200: AttributeTermPage;
};

export type ListAttributeTermsResponse = ListAttributeTermsResponses[keyof ListAttributeTermsResponses];

export type CreateAttributeTermData = {
    body: AttributeTermCreate;
    path: {
        /**
         * UUID of the attribute.
         */
        attributeUuid: string;
    };
    query?: never;
    url: '/v1/attributes/{attributeUuid}/terms';
};

export type CreateAttributeTermErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * There is no such resource.
     */
    404: Problem;
    /**
     * A duplicate, a state that forbids the operation, or a change made at the same time.
     */
    409: Problem;
    /**
     * Well formed, but it breaks rules of the resource.
     */
    422: ValidationProblem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type CreateAttributeTermError = CreateAttributeTermErrors[keyof CreateAttributeTermErrors];

export type CreateAttributeTermResponses = {
    /**
     * Created.
     */
    201: AttributeTermResponse;
};

export type CreateAttributeTermResponse = CreateAttributeTermResponses[keyof CreateAttributeTermResponses];

export type BulkUpdateAttributeTermsData = {
    body: Array<AttributeTermBulkUpdate>;
    path: {
        /**
         * UUID of the attribute.
         */
        attributeUuid: string;
    };
    query?: never;
    url: '/v1/attributes/{attributeUuid}/terms/bulk';
};

export type BulkUpdateAttributeTermsErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * A duplicate, a state that forbids the operation, or a change made at the same time.
     */
    409: Problem;
    /**
     * Well formed, but it breaks rules of the resource.
     */
    422: ValidationProblem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type BulkUpdateAttributeTermsError = BulkUpdateAttributeTermsErrors[keyof BulkUpdateAttributeTermsErrors];

export type BulkUpdateAttributeTermsResponses = {
    /**
     * The attribute terms.
     */
    200: Array<AttributeTermResponse>;
};

export type BulkUpdateAttributeTermsResponse = BulkUpdateAttributeTermsResponses[keyof BulkUpdateAttributeTermsResponses];

export type BulkCreateAttributeTermsData = {
    body: Array<AttributeTermCreate>;
    path: {
        /**
         * UUID of the attribute.
         */
        attributeUuid: string;
    };
    query?: never;
    url: '/v1/attributes/{attributeUuid}/terms/bulk';
};

export type BulkCreateAttributeTermsErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * A duplicate, a state that forbids the operation, or a change made at the same time.
     */
    409: Problem;
    /**
     * Well formed, but it breaks rules of the resource.
     */
    422: ValidationProblem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type BulkCreateAttributeTermsError = BulkCreateAttributeTermsErrors[keyof BulkCreateAttributeTermsErrors];

export type BulkCreateAttributeTermsResponses = {
    /**
     * Created, all of them.
     */
    201: Array<AttributeTermResponse>;
};

export type BulkCreateAttributeTermsResponse = BulkCreateAttributeTermsResponses[keyof BulkCreateAttributeTermsResponses];

export type DeleteAttributeTermData = {
    body?: never;
    path: {
        /**
         * UUID of the attribute.
         */
        attributeUuid: string;
        /**
         * UUID of the term of the attribute.
         */
        attributeTermUuid: string;
    };
    query?: never;
    url: '/v1/attributes/{attributeUuid}/terms/{attributeTermUuid}';
};

export type DeleteAttributeTermErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * There is no such resource.
     */
    404: Problem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type DeleteAttributeTermError = DeleteAttributeTermErrors[keyof DeleteAttributeTermErrors];

export type DeleteAttributeTermResponses = {
    /**
     * Deleted.
     */
    204: void;
};

export type DeleteAttributeTermResponse = DeleteAttributeTermResponses[keyof DeleteAttributeTermResponses];

export type GetAttributeTermData = {
    body?: never;
    path: {
        /**
         * UUID of the attribute.
         */
        attributeUuid: string;
        /**
         * UUID of the term of the attribute.
         */
        attributeTermUuid: string;
    };
    query?: {
        /**
         * Fills `contents` with the UUIDs of the localized contents. Derived from the list of categories.
         */
        'include[contents]'?: boolean;
        /**
         * Fills `contents` with the localized contents in full. Derived from the list of categories.
         */
        'expand[contents]'?: boolean;
    };
    url: '/v1/attributes/{attributeUuid}/terms/{attributeTermUuid}';
};

export type GetAttributeTermErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * There is no such resource.
     */
    404: Problem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type GetAttributeTermError = GetAttributeTermErrors[keyof GetAttributeTermErrors];

export type GetAttributeTermResponses = {
    /**
     * The attribute term.
     */
    200: AttributeTermResponse;
};

export type GetAttributeTermResponse = GetAttributeTermResponses[keyof GetAttributeTermResponses];

export type UpdateAttributeTermData = {
    body: AttributeTermUpdate;
    path: {
        /**
         * UUID of the attribute.
         */
        attributeUuid: string;
        /**
         * UUID of the term of the attribute.
         */
        attributeTermUuid: string;
    };
    query?: never;
    url: '/v1/attributes/{attributeUuid}/terms/{attributeTermUuid}';
};

export type UpdateAttributeTermErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * There is no such resource.
     */
    404: Problem;
    /**
     * A duplicate, a state that forbids the operation, or a change made at the same time.
     */
    409: Problem;
    /**
     * Well formed, but it breaks rules of the resource.
     */
    422: ValidationProblem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type UpdateAttributeTermError = UpdateAttributeTermErrors[keyof UpdateAttributeTermErrors];

export type UpdateAttributeTermResponses = {
    /**
     * The attribute term.
     */
    200: AttributeTermResponse;
};

export type UpdateAttributeTermResponse = UpdateAttributeTermResponses[keyof UpdateAttributeTermResponses];

export type ListAssetsData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Only those with one of these UUIDs.
         */
        'uuids[eq]'?: Array<string>;
        /**
         * Only those in one of these statuses.
         */
        'statuses[eq]'?: Array<AssetStatus>;
        /**
         * Sorts by `status`.
         */
        'status[order]'?: SortOrder;
        /**
         * Only those of these categories.
         */
        'categories[eq]'?: Array<AssetCategory>;
        /**
         * Sorts by `category`.
         */
        'category[order]'?: SortOrder;
        /**
         * Only those stored in one of these places.
         */
        'storageLocations[eq]'?: Array<AssetStorageLocation>;
        /**
         * Only those whose name is one of these.
         */
        'names[eq]'?: Array<string>;
        /**
         * Only those whose name contains this text.
         */
        'name[contains]'?: string;
        /**
         * Only those whose name starts with this text.
         */
        'name[starts]'?: string;
        /**
         * Only those whose name ends with this text.
         */
        'name[ends]'?: string;
        /**
         * Sorts by `name`.
         */
        'name[order]'?: SortOrder;
        /**
         * Created at exactly this time.
         */
        'createdAt[eq]'?: string;
        /**
         * Created at this time or later.
         */
        'createdAt[min]'?: string;
        /**
         * Created at this time or earlier.
         */
        'createdAt[max]'?: string;
        /**
         * Sorts by `createdAt`.
         */
        'createdAt[order]'?: SortOrder;
        /**
         * Last changed at exactly this time.
         */
        'updatedAt[eq]'?: string;
        /**
         * Last changed at this time or later.
         */
        'updatedAt[min]'?: string;
        /**
         * Last changed at this time or earlier.
         */
        'updatedAt[max]'?: string;
        /**
         * Sorts by `updatedAt`.
         */
        'updatedAt[order]'?: SortOrder;
        /**
         * Only archived ones, or only those that are not.
         */
        'isArchived[eq]'?: boolean;
        /**
         * Only removed ones, or only those that are not.
         */
        'isRemoved[eq]'?: boolean;
        /**
         * Number of the page. Default is 1.
         */
        page?: number;
        /**
         * Most items on the page. Default is 20. The maximum is not documented.
         */
        size?: number;
        /**
         * Fills `metadata` with the UUIDs of the metadata.
         */
        'include[metadata]'?: boolean;
        /**
         * Fills `metadata` with the metadata in full.
         */
        'expand[metadata]'?: boolean;
        /**
         * Fills `files` with the UUIDs of the files.
         */
        'include[files]'?: boolean;
        /**
         * Fills `files` with the files in full.
         */
        'expand[files]'?: boolean;
    };
    url: '/v1/assets';
};

export type ListAssetsErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type ListAssetsError = ListAssetsErrors[keyof ListAssetsErrors];

export type ListAssetsResponses = {
    /**
     * One page of assets.
     */
    200: AssetPage;
};

export type ListAssetsResponse = ListAssetsResponses[keyof ListAssetsResponses];

export type CreateAssetData = {
    body: AssetCreate;
    path?: never;
    query?: never;
    url: '/v1/assets';
};

export type CreateAssetErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * A duplicate, a state that forbids the operation, or a change made at the same time.
     */
    409: Problem;
    /**
     * Well formed, but it breaks rules of the resource.
     */
    422: ValidationProblem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type CreateAssetError = CreateAssetErrors[keyof CreateAssetErrors];

export type CreateAssetResponses = {
    /**
     * Created.
     */
    201: AssetResponse;
};

export type CreateAssetResponse = CreateAssetResponses[keyof CreateAssetResponses];

export type BulkUpdateAssetsData = {
    body: Array<AssetBulkUpdate>;
    path?: never;
    query?: never;
    url: '/v1/assets/bulk';
};

export type BulkUpdateAssetsErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * A duplicate, a state that forbids the operation, or a change made at the same time.
     */
    409: Problem;
    /**
     * Well formed, but it breaks rules of the resource.
     */
    422: ValidationProblem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type BulkUpdateAssetsError = BulkUpdateAssetsErrors[keyof BulkUpdateAssetsErrors];

export type BulkUpdateAssetsResponses = {
    /**
     * The assets.
     */
    200: Array<AssetResponse>;
};

export type BulkUpdateAssetsResponse = BulkUpdateAssetsResponses[keyof BulkUpdateAssetsResponses];

export type BulkCreateAssetsData = {
    body: Array<AssetCreate>;
    path?: never;
    query?: never;
    url: '/v1/assets/bulk';
};

export type BulkCreateAssetsErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * A duplicate, a state that forbids the operation, or a change made at the same time.
     */
    409: Problem;
    /**
     * Well formed, but it breaks rules of the resource.
     */
    422: ValidationProblem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type BulkCreateAssetsError = BulkCreateAssetsErrors[keyof BulkCreateAssetsErrors];

export type BulkCreateAssetsResponses = {
    /**
     * Created, all of them.
     */
    201: Array<AssetResponse>;
};

export type BulkCreateAssetsResponse = BulkCreateAssetsResponses[keyof BulkCreateAssetsResponses];

export type BulkTransitionAssetsData = {
    body: AssetBulkLifecycle;
    path?: never;
    query?: never;
    url: '/v1/assets/bulk/actions/lifecycle';
};

export type BulkTransitionAssetsErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * A duplicate, a state that forbids the operation, or a change made at the same time.
     */
    409: Problem;
    /**
     * Well formed, but it breaks rules of the resource.
     */
    422: ValidationProblem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type BulkTransitionAssetsError = BulkTransitionAssetsErrors[keyof BulkTransitionAssetsErrors];

export type BulkTransitionAssetsResponses = {
    /**
     * The assets.
     */
    200: Array<AssetResponse>;
};

export type BulkTransitionAssetsResponse = BulkTransitionAssetsResponses[keyof BulkTransitionAssetsResponses];

export type GetAssetData = {
    body?: never;
    path: {
        /**
         * UUID of the asset.
         */
        assetUuid: string;
    };
    query?: {
        /**
         * Fills `metadata` with the UUIDs of the metadata.
         */
        'include[metadata]'?: boolean;
        /**
         * Fills `metadata` with the metadata in full. Derived from the list of assets.
         */
        'expand[metadata]'?: boolean;
        /**
         * Fills `files` with the UUIDs of the files.
         */
        'include[files]'?: boolean;
        /**
         * Fills `files` with the files in full. Derived from the list of assets.
         */
        'expand[files]'?: boolean;
    };
    url: '/v1/assets/{assetUuid}';
};

export type GetAssetErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * There is no such resource.
     */
    404: Problem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type GetAssetError = GetAssetErrors[keyof GetAssetErrors];

export type GetAssetResponses = {
    /**
     * The asset.
     */
    200: AssetResponse;
};

export type GetAssetResponse = GetAssetResponses[keyof GetAssetResponses];

export type UpdateAssetData = {
    body: AssetUpdate;
    path: {
        /**
         * UUID of the asset.
         */
        assetUuid: string;
    };
    query?: never;
    url: '/v1/assets/{assetUuid}';
};

export type UpdateAssetErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * There is no such resource.
     */
    404: Problem;
    /**
     * A duplicate, a state that forbids the operation, or a change made at the same time.
     */
    409: Problem;
    /**
     * Well formed, but it breaks rules of the resource.
     */
    422: ValidationProblem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type UpdateAssetError = UpdateAssetErrors[keyof UpdateAssetErrors];

export type UpdateAssetResponses = {
    /**
     * The asset.
     */
    200: AssetResponse;
};

export type UpdateAssetResponse = UpdateAssetResponses[keyof UpdateAssetResponses];

export type TransitionAssetData = {
    body: AssetLifecycle;
    path: {
        /**
         * UUID of the asset.
         */
        assetUuid: string;
    };
    query?: never;
    url: '/v1/assets/{assetUuid}/actions/lifecycle';
};

export type TransitionAssetErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * There is no such resource.
     */
    404: Problem;
    /**
     * Well formed, but it breaks rules of the resource.
     */
    422: ValidationProblem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type TransitionAssetError = TransitionAssetErrors[keyof TransitionAssetErrors];

export type TransitionAssetResponses = {
    /**
     * The asset.
     */
    200: AssetResponse;
};

export type TransitionAssetResponse = TransitionAssetResponses[keyof TransitionAssetResponses];

export type ListAssetFilesData = {
    body?: never;
    path: {
        /**
         * UUID of the asset.
         */
        assetUuid: string;
    };
    query?: {
        /**
         * Only those with one of these UUIDs. Derived from other lists.
         */
        'uuids[eq]'?: Array<string>;
        /**
         * Only those in one of these statuses. Derived from other lists.
         */
        'statuses[eq]'?: Array<AssetFileStatusFilter>;
        /**
         * Sorts by `status`.
         */
        'status[order]'?: SortOrder;
        /**
         * Only these variations. Derived from other lists.
         */
        'variationTypes[eq]'?: Array<AssetFileVariationType>;
        /**
         * Sorts by `variationType`.
         */
        'variationType[order]'?: SortOrder;
        /**
         * Only those of these media types. Derived from other lists.
         */
        'mimeTypes[eq]'?: Array<string>;
        /**
         * Only those with one of these extensions. Derived from other lists.
         */
        'extensions[eq]'?: Array<string>;
        /**
         * Only those whose extension contains this text.
         */
        'extension[contains]'?: string;
        /**
         * Only those whose extension starts with this text.
         */
        'extension[starts]'?: string;
        /**
         * Only those whose extension ends with this text.
         */
        'extension[ends]'?: string;
        /**
         * Only files the API made, or only those that were uploaded.
         */
        'isAutogenerated[eq]'?: boolean;
        /**
         * Created at exactly this time.
         */
        'createdAt[eq]'?: string;
        /**
         * Created at this time or later.
         */
        'createdAt[min]'?: string;
        /**
         * Created at this time or earlier.
         */
        'createdAt[max]'?: string;
        /**
         * Sorts by `createdAt`.
         */
        'createdAt[order]'?: SortOrder;
        /**
         * Sorts by `storageSize`.
         */
        'storageSize[order]'?: SortOrder;
        /**
         * Number of the page. Default is 1.
         */
        page?: number;
        /**
         * Most items on the page. Default is 20. The maximum is not documented.
         */
        size?: number;
    };
    url: '/v1/assets/{assetUuid}/files';
};

export type ListAssetFilesErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * There is no such resource.
     */
    404: Problem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type ListAssetFilesError = ListAssetFilesErrors[keyof ListAssetFilesErrors];

export type ListAssetFilesResponses = {
    /**
     * One page of asset files.
     */
    200: AssetFilePage;
};

export type ListAssetFilesResponse = ListAssetFilesResponses[keyof ListAssetFilesResponses];

export type InitiateAssetFileUploadData = {
    body: AssetFileUpload;
    path: {
        /**
         * UUID of the asset.
         */
        assetUuid: string;
    };
    query?: never;
    url: '/v1/assets/{assetUuid}/files/actions/initiate-upload';
};

export type InitiateAssetFileUploadErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * There is no such resource.
     */
    404: Problem;
    /**
     * A duplicate, a state that forbids the operation, or a change made at the same time.
     */
    409: Problem;
    /**
     * Well formed, but it breaks rules of the resource.
     */
    422: ValidationProblem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type InitiateAssetFileUploadError = InitiateAssetFileUploadErrors[keyof InitiateAssetFileUploadErrors];

export type InitiateAssetFileUploadResponses = {
    /**
     * Initiated.
     */
    201: AssetFileUploadResponse;
};

export type InitiateAssetFileUploadResponse = InitiateAssetFileUploadResponses[keyof InitiateAssetFileUploadResponses];

export type BulkInitiateAssetFileUploadsData = {
    body: Array<AssetFileBulkUpload>;
    path?: never;
    query?: never;
    url: '/v1/assets/files/bulk/actions/initiate-upload';
};

export type BulkInitiateAssetFileUploadsErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * A duplicate, a state that forbids the operation, or a change made at the same time.
     */
    409: Problem;
    /**
     * Well formed, but it breaks rules of the resource.
     */
    422: ValidationProblem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type BulkInitiateAssetFileUploadsError = BulkInitiateAssetFileUploadsErrors[keyof BulkInitiateAssetFileUploadsErrors];

export type BulkInitiateAssetFileUploadsResponses = {
    /**
     * Initiated, all of them.
     */
    201: Array<AssetFileUploadResponse>;
};

export type BulkInitiateAssetFileUploadsResponse = BulkInitiateAssetFileUploadsResponses[keyof BulkInitiateAssetFileUploadsResponses];

export type DeleteAssetFileData = {
    body?: never;
    path: {
        /**
         * UUID of the asset.
         */
        assetUuid: string;
        /**
         * UUID of the file of the asset.
         */
        assetFileUuid: string;
    };
    query?: never;
    url: '/v1/assets/{assetUuid}/files/{assetFileUuid}';
};

export type DeleteAssetFileErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * There is no such resource.
     */
    404: Problem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type DeleteAssetFileError = DeleteAssetFileErrors[keyof DeleteAssetFileErrors];

export type DeleteAssetFileResponses = {
    /**
     * Deleted.
     */
    204: void;
};

export type DeleteAssetFileResponse = DeleteAssetFileResponses[keyof DeleteAssetFileResponses];

export type GetAssetFileData = {
    body?: never;
    path: {
        /**
         * UUID of the asset.
         */
        assetUuid: string;
        /**
         * UUID of the file of the asset.
         */
        assetFileUuid: string;
    };
    query?: never;
    url: '/v1/assets/{assetUuid}/files/{assetFileUuid}';
};

export type GetAssetFileErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * There is no such resource.
     */
    404: Problem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type GetAssetFileError = GetAssetFileErrors[keyof GetAssetFileErrors];

export type GetAssetFileResponses = {
    /**
     * The asset file.
     */
    200: AssetFileResponse;
};

export type GetAssetFileResponse = GetAssetFileResponses[keyof GetAssetFileResponses];

export type ListAssetMetadataData = {
    body?: never;
    path: {
        /**
         * UUID of the asset.
         */
        assetUuid: string;
    };
    query?: {
        /**
         * Number of the page.
         */
        page?: number;
        /**
         * Most items on the page. The maximum is not documented.
         */
        size?: number;
    };
    url: '/v1/assets/{assetUuid}/metadata';
};

export type ListAssetMetadataErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * There is no such resource.
     */
    404: Problem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type ListAssetMetadataError = ListAssetMetadataErrors[keyof ListAssetMetadataErrors];

export type ListAssetMetadataResponses = {
    /**
     * One page of asset metadata.
     */
    200: AssetMetadataPage;
};

export type ListAssetMetadataResponse = ListAssetMetadataResponses[keyof ListAssetMetadataResponses];

export type CreateAssetMetadataEntryData = {
    body: AssetMetadataCreate;
    path: {
        /**
         * UUID of the asset.
         */
        assetUuid: string;
    };
    query?: never;
    url: '/v1/assets/{assetUuid}/metadata';
};

export type CreateAssetMetadataEntryErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * There is no such resource.
     */
    404: Problem;
    /**
     * A duplicate, a state that forbids the operation, or a change made at the same time.
     */
    409: Problem;
    /**
     * Well formed, but it breaks rules of the resource.
     */
    422: ValidationProblem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type CreateAssetMetadataEntryError = CreateAssetMetadataEntryErrors[keyof CreateAssetMetadataEntryErrors];

export type CreateAssetMetadataEntryResponses = {
    /**
     * Created.
     */
    201: MetadataResponse;
};

export type CreateAssetMetadataEntryResponse = CreateAssetMetadataEntryResponses[keyof CreateAssetMetadataEntryResponses];

export type DeleteAssetMetadataEntryData = {
    body?: never;
    path: {
        /**
         * UUID of the asset.
         */
        assetUuid: string;
        /**
         * UUID of the entry of the asset's metadata. The name of the parameter is derived.
         */
        assetMetadataUuid: string;
    };
    query?: never;
    url: '/v1/assets/{assetUuid}/metadata/{assetMetadataUuid}';
};

export type DeleteAssetMetadataEntryErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * There is no such resource.
     */
    404: Problem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type DeleteAssetMetadataEntryError = DeleteAssetMetadataEntryErrors[keyof DeleteAssetMetadataEntryErrors];

export type DeleteAssetMetadataEntryResponses = {
    /**
     * Deleted.
     */
    204: void;
};

export type DeleteAssetMetadataEntryResponse = DeleteAssetMetadataEntryResponses[keyof DeleteAssetMetadataEntryResponses];

export type GetAssetMetadataEntryData = {
    body?: never;
    path: {
        /**
         * UUID of the asset.
         */
        assetUuid: string;
        /**
         * UUID of the entry of the asset's metadata. The name of the parameter is derived.
         */
        assetMetadataUuid: string;
    };
    query?: never;
    url: '/v1/assets/{assetUuid}/metadata/{assetMetadataUuid}';
};

export type GetAssetMetadataEntryErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * There is no such resource.
     */
    404: Problem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type GetAssetMetadataEntryError = GetAssetMetadataEntryErrors[keyof GetAssetMetadataEntryErrors];

export type GetAssetMetadataEntryResponses = {
    /**
     * The asset metadata entry.
     */
    200: MetadataResponse;
};

export type GetAssetMetadataEntryResponse = GetAssetMetadataEntryResponses[keyof GetAssetMetadataEntryResponses];

export type UpdateAssetMetadataEntryData = {
    body: AssetMetadataUpdate;
    path: {
        /**
         * UUID of the asset.
         */
        assetUuid: string;
        /**
         * UUID of the entry of the asset's metadata. The name of the parameter is derived.
         */
        assetMetadataUuid: string;
    };
    query?: never;
    url: '/v1/assets/{assetUuid}/metadata/{assetMetadataUuid}';
};

export type UpdateAssetMetadataEntryErrors = {
    /**
     * The request is malformed, or the organization is missing or wrong.
     */
    400: Problem;
    /**
     * The token is missing, malformed, unknown or expired. The reference shows the first body, the authentication guide the second, whose media type is not documented.
     */
    401: UnauthorizedProblem;
    /**
     * The token lacks the permission, or belongs to another organization.
     */
    403: Problem;
    /**
     * There is no such resource.
     */
    404: Problem;
    /**
     * A duplicate, a state that forbids the operation, or a change made at the same time.
     */
    409: Problem;
    /**
     * Well formed, but it breaks rules of the resource.
     */
    422: ValidationProblem;
    /**
     * The organization has used up its requests for this window.
     */
    429: Problem;
    /**
     * The API failed.
     */
    500: Problem;
    /**
     * A service the API depends on is unavailable.
     */
    503: Problem;
    /**
     * A service the API depends on did not answer in time.
     */
    504: Problem;
};

export type UpdateAssetMetadataEntryError = UpdateAssetMetadataEntryErrors[keyof UpdateAssetMetadataEntryErrors];

export type UpdateAssetMetadataEntryResponses = {
    /**
     * The asset metadata entry.
     */
    200: MetadataResponse;
};

export type UpdateAssetMetadataEntryResponse = UpdateAssetMetadataEntryResponses[keyof UpdateAssetMetadataEntryResponses];
