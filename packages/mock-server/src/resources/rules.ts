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
}

// What the conventions below do not give. Documented: a SKU can be linked once it is published; a locale is usable for content while it is active,
// and one locale is the default. Derived: a tag is put on a product once.
const RULES: Readonly<Record<string, Partial<ResourceRules>>> = {
  Sku: { referableIn: ["published"] },
  Locale: { referableIn: ["active"], soleFlag: "isDefault" },
  ProductTag: { unique: [["tagUuid"]] },
};

/**
 * The rules of a resource: conventions first, the table above for the rest.
 *
 * A `code` is unique (documented for SKUs and products, derived for the others), in the organization or under the row's parent.
 * Contents have one row per locale (derived) and need a default locale (documented).
 */
export function rulesOf(resource: Resource): ResourceRules {
  const isContent = resource.entity.endsWith("Content");
  return {
    unique: isContent ? [["localeUuid"]] : resource.members.has("code") ? [["code"]] : [],
    needsDefaultLocale: isContent,
    ...RULES[resource.entity],
  };
}
