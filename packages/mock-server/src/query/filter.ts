import type { Resource } from "../description/served-operation.ts";
import type { Workspace } from "../resources/request-context.ts";
import type { Entry } from "../store/collection.ts";
import { memberAccessor } from "./member-accessor.ts";
import type { GivenParameter, QueryValue } from "./query-values.ts";

/** Tells whether an entry is in the answer. */
export type Predicate = (entry: Entry) => boolean;

/** Tells whether the value of a member fits. */
type ValueTest = (value: unknown) => boolean;

// The facts do not say whether case matters: every comparison here is exact in case, as the uniqueness of codes is.
const OPERATORS: Readonly<Record<string, (given: readonly QueryValue[]) => ValueTest>> = {
  eq: (given) => {
    const values = new Set<unknown>(given);
    return (value) => values.has(value ?? null);
  },
  contains: ([text]) => textTest((value) => value.includes(String(text))),
  starts: ([text]) => textTest((value) => value.startsWith(String(text))),
  ends: ([text]) => textTest((value) => value.endsWith(String(text))),
  min: ([bound]) => textTest((value) => value >= String(bound)),
  max: ([bound]) => textTest((value) => value <= String(bound)),
};

/** Whether a parameter filters, rather than sorts, pages or hydrates. */
export function isFilter({ operator }: GivenParameter): boolean {
  return operator !== undefined && Object.hasOwn(OPERATORS, operator);
}

/** Builds the predicate of one filter. */
export function predicateOf(
  workspace: Workspace,
  resource: Resource,
  { key, operator = "", values }: GivenParameter,
): Predicate {
  const holds = OPERATORS[operator]?.(values);
  const read = memberAccessor(resource, key);
  if (holds === undefined) return () => true;
  if (read !== undefined) return ({ row }) => holds(read(row));
  const linked = linkedRows(workspace, resource, key.replace(/s$/, ""), holds);
  return ({ row }) => linked.has(row.uuid);
}

/** UUIDs of the rows that have a fitting row below them, e.g. for `assetUuids` on products. */
function linkedRows(
  { model, data }: Workspace,
  resource: Resource,
  member: string,
  holds: ValueTest,
): ReadonlySet<unknown> {
  const linked = new Set<unknown>();
  for (const link of model.childrenOf(resource.collectionPath)) {
    if (!link.members.has(member)) continue;
    const level = link.parents.find(({ collectionPath }) => collectionPath === resource.collectionPath);
    for (const { row, parents } of data.collection(link).all()) {
      if (holds(row[member])) linked.add(parents[level?.parameter ?? ""]);
    }
  }
  return linked;
}

function textTest(holds: (value: string) => boolean): ValueTest {
  return (value) => typeof value === "string" && holds(value);
}
