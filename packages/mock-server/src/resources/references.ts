import type { ApiModel } from "../description/model.ts";
import type { Resource } from "../description/served-operation.ts";
import { type ProblemItem, unprocessable } from "../http/problem.ts";
import type { JsonObject } from "../json.ts";
import { REMOVED_STATUS } from "./lifecycle.ts";
import type { Workspace, WriteContext } from "./request-context.ts";
import { rulesOf } from "./rules.ts";

/**
 * The resource a member refers to: the one that is called so (`skuUuid`), or the one its rules name (`parentUuid`).
 *
 * @returns undefined for what lies outside the API, e.g. `accountUuid`.
 */
export function targetOf(model: ApiModel, resource: Resource, member: string): Resource | undefined {
  if (!member.endsWith("Uuid")) return undefined;
  return model.resourceNamed(rulesOf(resource).references?.[member] ?? member.slice(0, -"Uuid".length));
}

/**
 * Checks that what the given members refer to exists and may be referred to.
 *
 * @param row - the row that is changed; undefined for a new one.
 * @throws HttpProblem 422, e.g. with the documented code `SKU_NOT_FOUND`.
 */
export function checkReferences(context: WriteContext, members: JsonObject, row: JsonObject | undefined): void {
  const { model, served, data } = context;
  const errors: ProblemItem[] = [];
  for (const [member, value] of Object.entries(members)) {
    if (typeof value !== "string") continue;
    const target = targetOf(model, served.resource, member);
    if (target === undefined) continue;
    const error =
      referenceError(target, data.collection(target).get(value)?.row, member) ??
      (member === "parentUuid" && row !== undefined ? circleError(context, target, value, row) : undefined);
    if (error !== undefined) errors.push(error);
  }
  if (errors.length > 0) throw unprocessable(errors);
}

/** The row and those above it, the row first. */
export function* lineOf({ data }: Workspace, resource: Resource, uuid: unknown): Generator<JsonObject> {
  const seen = new Set<unknown>();
  let next = uuid;
  while (typeof next === "string" && !seen.has(next)) {
    seen.add(next);
    const row = data.collection(resource).get(next)?.row;
    if (row === undefined) return;
    yield row;
    next = row.parentUuid;
  }
}

/** Derived: what inherits from its ancestors cannot be one of them. */
function circleError(
  context: WriteContext,
  target: Resource,
  parentUuid: string,
  row: JsonObject,
): ProblemItem | undefined {
  for (const ancestor of lineOf(context, target, parentUuid)) {
    if (ancestor.uuid !== row.uuid) continue;
    const message = `The member 'parentUuid' names the ${target.entity} itself or one below it.`;
    return { code: `${target.errorPrefix}_PARENT_INVALID`, message };
  }
  return undefined;
}

function referenceError(target: Resource, row: JsonObject | undefined, member: string): ProblemItem | undefined {
  const { entity, errorPrefix } = target;
  if (row === undefined) {
    return {
      code: `${errorPrefix}_NOT_FOUND`,
      message: `The member '${member}' names a ${entity} that does not exist.`,
    };
  }
  if (row.status === REMOVED_STATUS) {
    return { code: `${errorPrefix}_REMOVED`, message: `The member '${member}' names a ${entity} that is removed.` };
  }
  const { referableIn } = rulesOf(target);
  if (referableIn === undefined || referableIn.includes(String(row.status))) return undefined;
  const wanted = referableIn.join(" or ");
  return {
    code: `${errorPrefix}_NOT_${referableIn.join("_OR_").toUpperCase()}`,
    message: `The member '${member}' names a ${entity} that is ${row.status}; it must be ${wanted}.`,
  };
}
