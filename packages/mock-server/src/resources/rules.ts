import type { Resource } from "../description/served-operation.ts";

/** What the description cannot say about a resource. */
export interface ResourceRules {
  /** Sets of members that no two rows under the same parent may share. A set with a null in it is not compared. */
  readonly unique: readonly (readonly string[])[];
  /** Statuses in which other rows may refer to this one. @defaultValue every status but `removed` */
  readonly referableIn?: readonly string[];
  /** Boolean member that is true on one row at most: setting it on one clears it on the other. */
  readonly soleFlag?: string;
  /** Whether writing needs the organization to have a default locale. */
  readonly needsDefaultLocale?: boolean;
  /** Status of a new row. @defaultValue `draft` */
  readonly initialStatus?: string;
  /** Entities that members refer to whose names do not tell. */
  readonly references?: Readonly<Record<string, string>>;
  /** Rows that are seen under a second row as well. */
  readonly alsoUnder?: AlsoUnder;
  /** Members of a new row that no body sets. */
  readonly initial?: Readonly<Record<string, unknown>>;
}

/** A second row that rows are seen under. */
export interface AlsoUnder {
  /** Path parameter of the row above. */
  readonly parameter: string;
  /** Member that names the second row. */
  readonly member: string;
  /** Member that names the row which decides, and what that must have. */
  readonly when: { readonly through: string; readonly member: string; readonly value: unknown };
}

// What the conventions below do not give. Documented: a SKU can be linked once it is published; a locale is usable for content while it is active, and one locale is
// the default; a twoWay relation is visible from both products; a file has no checksum before its upload. Derived: whatever links two rows links them once.
const RULES: Readonly<Record<string, Partial<ResourceRules>>> = {
  Sku: { referableIn: ["published"] },
  Locale: { referableIn: ["active"], soleFlag: "isDefault" },
  AssetFile: { initialStatus: "awaitingUpload", initial: { checksum: "" } },
  FamilyAssetType: { unique: [["productAssetTypeUuid"]] },
  FamilyAttribute: { unique: [["attributeUuid"]] },
  FamilyCategory: { unique: [["categoryUuid"]] },
  FamilyRelationType: { unique: [["productRelationTypeUuid"]] },
  ProductAsset: { unique: [["assetUuid"]] },
  ProductAttribute: { unique: [["attributeUuid"]] },
  ProductCategory: { unique: [["categoryUuid"]] },
  ProductTag: { unique: [["tagUuid"]] },
  ProductTerm: { unique: [["attributeTermUuid"]] },
  ProductRelation: {
    unique: [["productReferenceUuid", "productRelationTypeUuid"]],
    references: { productReferenceUuid: "Product" },
    alsoUnder: {
      parameter: "productUuid",
      member: "productReferenceUuid",
      when: { through: "productRelationTypeUuid", member: "direction", value: "twoWay" },
    },
  },
  ProductRelationType: { references: { reverseRelationTypeUuid: "ProductRelationType" } },
  OrganizationMember: { unique: [["accountUuid"]], references: { roleUuid: "OrganizationRole" } },
};

/**
 * The rules of a resource: conventions first, the table above for the rest.
 *
 * A `code` is unique (documented for SKUs and products, derived for the others), in the organization or under the row's parent.
 * Contents have one row per locale (derived) and need a default locale (documented).
 */
export function rulesOf(resource: Resource): ResourceRules {
  const known = cache.get(resource);
  if (known !== undefined) return known;
  const isContent = resource.entity.endsWith("Content");
  const rules = {
    unique: isContent ? [["localeUuid"]] : resource.members.has("code") ? [["code"]] : [],
    needsDefaultLocale: isContent,
    references: resource.members.has("parentUuid") ? { parentUuid: resource.entity } : {},
    ...RULES[resource.entity],
  };
  cache.set(resource, rules);
  return rules;
}

/** Rules are asked for with every row. */
const cache = new WeakMap<Resource, ResourceRules>();
