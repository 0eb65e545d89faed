import type { ApiModel } from "../description/model.ts";
import { collectionNameOf, type Resource, shortNameOf } from "../description/served-operation.ts";
import type { JsonObject } from "../json.ts";
import type { GivenParameter } from "../query/query-values.ts";
import type { Entry } from "../store/collection.ts";
import { computedMember, present } from "./behaviours.ts";
import { entriesUnder } from "./find.ts";
import type { Workspace } from "./request-context.ts";

/**
 * The row as it is answered, with what `include[...]` and `expand[...]` ask for: UUIDs or whole rows, the latter when both are given.
 *
 * Documented for the contents of categories, derived for everything else.
 */
export function hydrate(
  workspace: Workspace,
  resource: Resource,
  query: readonly GivenParameter[],
  { row }: Entry,
): JsonObject {
  const hydrated: Record<string, unknown> = { ...present(workspace, resource, row) };
  if (query.length === 0) return hydrated;
  for (const [relation, { list }] of resource.hydrated) {
    const asked = query.filter(({ name, values }) => values[0] === true && name.endsWith(`[${relation}]`));
    if (asked.length === 0) continue;
    if (!list) {
      hydrated[relation] = computedMember(workspace, resource, relation, row);
      continue;
    }
    const whole = asked.some(({ key }) => key === "expand");
    const [child, parameter] = relatedResource(workspace.model, resource, relation);
    const entries = child === undefined ? [] : entriesUnder(workspace, child, parameter, String(row.uuid));
    hydrated[relation] = entries.map((entry) =>
      whole && child !== undefined ? present(workspace, child, entry.row) : entry.row.uuid,
    );
  }
  return hydrated;
}

type Relation = readonly [child: Resource | undefined, parameter: string];

const relations = new WeakMap<Resource, Map<string, Relation>>();

/** A relation goes by the end of the address (`contents`), or by the whole of it (`productTags`, `productAttributeTerms`). */
function relatedResource(model: ApiModel, resource: Resource, relation: string): Relation {
  const known = relations.get(resource) ?? new Map<string, Relation>();
  relations.set(resource, known);
  const found = known.get(relation);
  if (found !== undefined) return found;
  const child = model.childrenOf(resource.collectionPath).find(({ collectionPath, parents }) => {
    const isNext = parents.at(-1)?.collectionPath === resource.collectionPath;
    return (isNext && relation === shortNameOf(collectionPath)) || relation === collectionNameOf(collectionPath);
  });
  const level = child?.parents.find(({ collectionPath }) => collectionPath === resource.collectionPath);
  const result: Relation = [child, level?.parameter ?? ""];
  known.set(relation, result);
  return result;
}
