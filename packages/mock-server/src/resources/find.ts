import type { Resource } from "../description/served-operation.ts";
import { HttpProblem, type ProblemItem, unprocessable } from "../http/problem.ts";
import type { Entry } from "../store/collection.ts";
import { REMOVED_STATUS } from "./lifecycle.ts";
import type { RequestContext, Workspace } from "./request-context.ts";
import { rulesOf } from "./rules.ts";

/** The UUIDs of the rows above the addressed collection. @throws HttpProblem 404 when one of them does not exist there. */
export function findParents(context: RequestContext): Readonly<Record<string, string>> {
  const { model, served, pathParameters } = context;
  const found: Record<string, string> = {};
  for (const { parameter, collectionPath } of served.resource.parents) {
    // A bulk action for rows of several parents names them in its items.
    if (!(parameter in pathParameters)) continue;
    const uuid = (pathParameters[parameter] ?? "").toLowerCase();
    const parent = model.resources.get(collectionPath);
    if (parent !== undefined) {
      const entry = context.data.collection(parent).get(uuid);
      if (entry === undefined || !isUnder(context, parent, entry, found)) throw notFound(context, parent);
    }
    found[parameter] = uuid;
  }
  return found;
}

/** The addressed row. @throws HttpProblem 404 when there is none under the addressed parents. */
export function findOne(context: RequestContext, uuid: string, parents: Readonly<Record<string, string>>): Entry {
  const { resource } = context.served;
  const entry = context.data.collection(resource).get(uuid.toLowerCase());
  if (entry === undefined || !isUnder(context, resource, entry, parents)) throw new HttpProblem(404);
  return entry;
}

/** The row of a resource that has only one. @throws HttpProblem 404 */
export function findSingle({ data, served }: RequestContext): Entry {
  for (const entry of data.collection(served.resource).all()) return entry;
  throw new HttpProblem(404);
}

/** Rows seen under the row that a path parameter names. */
export function entriesUnder(
  workspace: Workspace,
  resource: Resource,
  parameter: string,
  uuid: string,
): readonly Entry[] {
  const entries = [...workspace.data.collection(resource).under(parameter, uuid).values()];
  if (rulesOf(resource).alsoUnder === undefined) return entries;
  return entries.filter((entry) => isUnder(workspace, resource, entry, { [parameter]: uuid }));
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
  if (errors.length > 0) throw unprocessable(errors);
}

/** The bulk pages list no 404: there an unknown row above is a broken rule. */
function notFound({ served }: RequestContext, { entity, errorPrefix }: Resource): HttpProblem {
  if (served.statuses.has(404)) return new HttpProblem(404);
  return unprocessable([
    { code: `${errorPrefix}_NOT_FOUND`, message: `There is no ${entity} with the uuid in the address.` },
  ]);
}

function isUnder(
  workspace: Workspace,
  resource: Resource,
  entry: Entry,
  parents: Readonly<Record<string, string>>,
): boolean {
  return Object.entries(parents).every(
    ([parameter, uuid]) =>
      entry.parents[parameter] === uuid || isAlsoUnder(workspace, resource, entry, parameter, uuid),
  );
}

function isAlsoUnder(
  { model, data }: Workspace,
  resource: Resource,
  { row }: Entry,
  parameter: string,
  uuid: string,
): boolean {
  const { alsoUnder } = rulesOf(resource);
  if (alsoUnder === undefined || alsoUnder.parameter !== parameter || row[alsoUnder.member] !== uuid) return false;
  const { through, member, value } = alsoUnder.when;
  const deciding = model.resourceNamed(through.replace(/Uuid$/, ""));
  return deciding !== undefined && data.collection(deciding).get(String(row[through]))?.row[member] === value;
}
