import type { ApiModel } from "../description/model.ts";
import type { Resource } from "../description/served-operation.ts";
import type { Entry } from "../store/collection.ts";
import type { OrganizationData } from "../store/organization-data.ts";
import { memberAccessor } from "./member-accessor.ts";
import type { GivenParameter, QueryValue } from "./query-values.ts";

/** Tells whether an entry is in the answer. */
export type Predicate = (entry: Entry) => boolean;

// The facts do not say whether case matters: every comparison here is exact in case, as the uniqueness of codes is.
const OPERATORS: Readonly<Record<string, (value: unknown, given: readonly QueryValue[]) => boolean>> = {
  eq: (value, given) => given.some((one) => one === (value ?? null)),
  contains: (value, [text]) => typeof value === "string" && value.includes(String(text)),
  starts: (value, [text]) => typeof value === "string" && value.startsWith(String(text)),
  ends: (value, [text]) => typeof value === "string" && value.endsWith(String(text)),
  min: (value, [bound]) => typeof value === "string" && value >= String(bound),
  max: (value, [bound]) => typeof value === "string" && value <= String(bound),
};

/** Whether a parameter filters, rather than sorts, pages or hydrates. */
export function isFilter({ operator }: GivenParameter): boolean {
  return operator !== undefined && Object.hasOwn(OPERATORS, operator);
}

/** Builds the predicate of one filter. */
export function predicateOf(
  model: ApiModel,
  data: OrganizationData,
  resource: Resource,
  { key, operator = "", values }: GivenParameter,
): Predicate {
  const holds = OPERATORS[operator];
  const read = memberAccessor(resource, key);
  if (holds === undefined) return () => true;
  if (read !== undefined) return ({ row }) => holds(read(row), values);
  return linkedTo(model, data, resource, key.replace(/s$/, ""), values);
}

/** A filter on a member of rows below, e.g. `assetUuids` on products. What is not served is linked to nothing. */
function linkedTo(
  model: ApiModel,
  data: OrganizationData,
  resource: Resource,
  member: string,
  values: readonly QueryValue[],
): Predicate {
  const links = model.childrenOf(resource.collectionPath).filter((child) => child.members.has(member));
  return ({ row }) =>
    links.some((link) => {
      const parameter = link.parents.find(
        ({ collectionPath }) => collectionPath === resource.collectionPath,
      )?.parameter;
      const rows = data.collection(link).under(parameter ?? "", String(row.uuid));
      return [...rows].some((entry) => values.some((value) => value === entry.row[member]));
    });
}
