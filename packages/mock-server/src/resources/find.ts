import { HttpProblem, type ProblemItem } from "../problem.ts";
import type { Entry } from "../store/collection.ts";
import { REMOVED_STATUS } from "./lifecycle.ts";
import type { RequestContext } from "./request-context.ts";

/** The UUIDs of the rows above the addressed collection. @throws HttpProblem 404 when one of them does not exist there. */
export function findParents({ model, served, data, pathParameters }: RequestContext): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const { parameter, collectionPath } of served.resource.parents) {
    const uuid = (pathParameters[parameter] ?? "").toLowerCase();
    const parent = model.resources.get(collectionPath);
    if (parent !== undefined) {
      const entry = data.collection(parent).get(uuid);
      if (entry === undefined || !isUnder(entry, found)) throw new HttpProblem(404);
    }
    found[parameter] = uuid;
  }
  return found;
}

/** The addressed row. @throws HttpProblem 404 when there is none under the addressed parents. */
export function findOne(context: RequestContext, uuid: string, parents: Readonly<Record<string, string>>): Entry {
  const entry = context.data.collection(context.served.resource).get(uuid.toLowerCase());
  if (entry === undefined || !isUnder(entry, parents)) throw new HttpProblem(404);
  return entry;
}

/** Refuses to write below a row that was removed: it counts as gone until it is restored. @throws HttpProblem 422 */
export function assertParentsWritable(context: RequestContext, parents: Readonly<Record<string, string>>): void {
  const errors: ProblemItem[] = [];
  for (const { parameter, collectionPath } of context.served.resource.parents) {
    const parent = context.model.resources.get(collectionPath);
    if (parent === undefined) continue;
    const row = context.data.collection(parent).get(parents[parameter] ?? "")?.row;
    if (row?.status === REMOVED_STATUS) {
      errors.push({ code: `${parent.errorPrefix}_REMOVED`, message: `The ${parent.entity} above is removed.` });
    }
  }
  if (errors.length > 0) throw new HttpProblem(422, undefined, errors);
}

function isUnder(entry: Entry, parents: Readonly<Record<string, string>>): boolean {
  return Object.entries(parents).every(([parameter, uuid]) => entry.parents[parameter] === uuid);
}
