// Generated from packages/openapi/description by `pnpm generate`. Do not edit.

export type ClientOptions = {
    baseUrl: 'https://api.apiera.io' | 'https://docs.apiera.io/_mock/openapi' | (string & {});
};

/**
 * Direction of a sort. The reference gives these two values in its text.
 */
export type SortOrder = 'asc' | 'desc';

/**
 * Where a tag is in its life cycle.
 */
export type TagStatus = 'draft' | 'published' | 'unpublished' | 'removed';

/**
 * Localized content of a tag, as it appears in a hydrated tag. Derived from the contents of attributes.
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
};

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
 * One page of tags.
 */
export type TagPage = {
    items: Array<TagResponse>;
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
 * A tag to create. Derived from what the reference shows of the tag.
 */
export type TagCreate = {
    /**
     * Code of the tag.
     */
    code: string;
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
    productAssets?: Array<string> | Array<{
        [key: string]: unknown;
    }> | null;
    /**
     * Links to attributes. UUIDs with `include[productAttributes]=true`, in full with `expand[productAttributes]=true`. Name and shape are derived from categories.
     */
    productAttributes?: Array<string> | Array<{
        [key: string]: unknown;
    }> | null;
    /**
     * Links to attribute terms. UUIDs with `include[productAttributeTerms]=true`, in full with `expand[productAttributeTerms]=true`. Name and shape are derived from categories.
     */
    productAttributeTerms?: Array<string> | Array<{
        [key: string]: unknown;
    }> | null;
    /**
     * Links to categories. UUIDs with `include[productCategories]=true`, in full with `expand[productCategories]=true`. Name and shape are derived from categories.
     */
    productCategories?: Array<string> | Array<{
        [key: string]: unknown;
    }> | null;
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
    metadata?: Array<string> | Array<{
        [key: string]: unknown;
    }> | null;
    /**
     * Relations to other products. UUIDs with `include[relations]=true`, in full with `expand[relations]=true`. Name and shape are derived from categories.
     */
    relations?: Array<string> | Array<{
        [key: string]: unknown;
    }> | null;
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
 * Only those with one of these UUIDs.
 */
export type UuidsEq = Array<string>;

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
 * UUID of the tag.
 */
export type TagUuid = string;

/**
 * Only those with one of these UUIDs. Derived from other lists.
 */
export type UuidsEqDerived = Array<string>;

/**
 * Only those whose code is one of these. Derived from other lists.
 */
export type CodesEqDerived = Array<string>;

/**
 * Number of the page. Default is 1.
 */
export type Page = number;

/**
 * Most items on the page. Default is 20. The maximum is not documented.
 */
export type Size = number;

/**
 * UUID of the SKU.
 */
export type SkuUuid = string;

/**
 * UUID of the product.
 */
export type ProductUuid = string;

/**
 * Only those in one of these locales.
 */
export type LocaleUuidsEq = Array<string>;

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
 * UUID of the link between product and tag, not of the tag.
 */
export type ProductTagUuid = string;

/**
 * Only those whose name is one of these.
 */
export type NamesEq = Array<string>;

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
 * UUID of the locale.
 */
export type LocaleUuid = string;

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
