import type { Resource } from "../description/served-operation.ts";
import { HttpProblem } from "../http/problem.ts";
import type { Entry } from "../store/collection.ts";
import { targetOf } from "./references.ts";
import type { WriteContext } from "./request-context.ts";

/**
 * Deletes a row with everything below it. What refers to it stands in the way where the description has a 409 (asset and relation types); elsewhere it goes along, e.g.
 * the links to an attribute term. Both are derived: no page of a `DELETE` could be read.
 *
 * @throws HttpProblem 409 when the row is in use.
 */
export function removeRow(context: WriteContext, resource: Resource, entry: Entry): void {
  const { data, model, served } = context;
  const uuid = String(entry.row.uuid);
  for (const { referrer, member } of referrersOf(context, resource)) {
    const using = [...data.collection(referrer).all()].filter(({ row }) => row[member] === uuid && row.uuid !== uuid);
    if (using.length > 0 && served.statuses.has(409)) {
      throw new HttpProblem(409, `The ${resource.entity} is in use: ${using.length} ${referrer.entity} refer to it.`);
    }
    for (const user of using) removeRow(context, referrer, user);
  }
  for (const child of model.childrenOf(resource.collectionPath)) {
    const level = child.parents.find(({ collectionPath }) => collectionPath === resource.collectionPath);
    const below = data.collection(child).under(level?.parameter ?? "", uuid);
    for (const one of [...below.values()]) removeRow(context, child, one);
  }
  data.collection(resource).delete(uuid);
}

interface Referrer {
  readonly referrer: Resource;
  readonly member: string;
}

/** The members of other resources that refer to rows of this one. What lives below it is not meant. */
function referrersOf({ model }: WriteContext, resource: Resource): readonly Referrer[] {
  return [...model.resources.values()].flatMap((referrer) => {
    const parameters = new Set(referrer.parents.map(({ parameter }) => parameter));
    return [...referrer.members.keys()]
      .filter((member) => !parameters.has(member) && targetOf(model, referrer, member) === resource)
      .map((member) => ({ referrer, member }));
  });
}
