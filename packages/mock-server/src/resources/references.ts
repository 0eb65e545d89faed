import type { Resource } from "../description/served-operation.ts";
import type { JsonObject } from "../json.ts";
import { type ProblemItem, unprocessable } from "../problem.ts";
import { REMOVED_STATUS } from "./lifecycle.ts";
import type { RequestContext } from "./request-context.ts";
import { rulesOf } from "./rules.ts";

/**
 * Checks that what the given members refer to exists and may be referred to.
 *
 * A member `<name>Uuid` refers to the resource of that name, `parentUuid` to the row's own. A resource that is not served (families and
 * brands, for now) cannot be checked: null and every UUID is accepted.
 *
 * @throws HttpProblem 422, e.g. with the documented code `SKU_NOT_FOUND`.
 */
export function checkReferences({ model, served, data }: RequestContext, members: JsonObject): void {
  const errors: ProblemItem[] = [];
  for (const [member, value] of Object.entries(members)) {
    if (!member.endsWith("Uuid") || typeof value !== "string") continue;
    const name = member.slice(0, -"Uuid".length);
    const target = name === "parent" ? served.resource : model.resourceNamed(name);
    if (target === undefined) continue;
    const error = referenceError(target, data.collection(target).get(value)?.row, member);
    if (error !== undefined) errors.push(error);
  }
  if (errors.length > 0) throw unprocessable(errors);
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
