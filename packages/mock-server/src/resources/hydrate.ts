import type { ApiModel } from "../description/model.ts";
import type { Resource } from "../description/served-operation.ts";
import type { JsonObject } from "../json.ts";
import type { GivenParameter } from "../query/query-values.ts";
import type { Entry } from "../store/collection.ts";
import type { OrganizationData } from "../store/organization-data.ts";

/**
 * Adds to a row what `include[...]` and `expand[...]` ask for: UUIDs or whole rows, the latter when both are given.
 *
 * Documented for the contents of categories, derived for everything else. A relation whose rows are not served is empty; a member that
 * is no list (`completeness`) has no known shape and is left out.
 */
export function hydrate(
  model: ApiModel,
  data: OrganizationData,
  resource: Resource,
  query: readonly GivenParameter[],
  { row }: Entry,
): JsonObject {
  const hydrated: Record<string, unknown> = { ...row };
  for (const relation of resource.hydrated.keys()) {
    const asked = query.filter(({ name, values }) => values[0] === true && name.endsWith(`[${relation}]`));
    if (asked.length === 0 || resource.hydrated.get(relation)?.list !== true) continue;
    const whole = asked.some(({ key }) => key === "expand");
    const rows = relatedRows(model, data, resource, relation, String(row.uuid));
    hydrated[relation] = whole ? rows : rows.map(({ uuid }) => uuid);
  }
  return hydrated;
}

function relatedRows(
  model: ApiModel,
  data: OrganizationData,
  resource: Resource,
  relation: string,
  uuid: string,
): readonly JsonObject[] {
  const child = model.childrenOf(resource.collectionPath).find((candidate) => isNamed(candidate, resource, relation));
  const parameter = child?.parents.find(({ collectionPath }) => collectionPath === resource.collectionPath)?.parameter;
  if (child === undefined || parameter === undefined) return [];
  return [...data.collection(child).under(parameter, uuid)].map((entry) => entry.row);
}

/** A relation goes by the end of the address (`contents`), or by the whole of it (`productTags`, `productAttributeTerms`). */
function isNamed(child: Resource, parent: Resource, relation: string): boolean {
  const segments = child.collectionPath.split("/").filter((part) => /^[a-z-]+$/.test(part));
  const last = segments.pop() ?? "";
  if (relation === camelCase([last])) return child.parents.at(-1)?.collectionPath === parent.collectionPath;
  return relation === camelCase([...segments.map(singular), last]);
}

function singular(word: string): string {
  return word.endsWith("ies") ? `${word.slice(0, -3)}y` : word.replace(/s$/, "");
}

function camelCase(words: readonly string[]): string {
  return words
    .flatMap((word) => word.split("-"))
    .map((word, index) => (index === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join("");
}
