import type { Resource } from "../description/served-operation.ts";
import { HttpProblem, unprocessable } from "../http/problem.ts";
import type { JsonObject } from "../json.ts";
import type { Entry } from "../store/collection.ts";
import { obstaclesOf } from "./behaviours.ts";
import { INITIAL_STATUS, nextStatus, REMOVED_STATUS } from "./lifecycle.ts";
import { checkReferences } from "./references.ts";
import type { WriteContext } from "./request-context.ts";
import { rulesOf } from "./rules.ts";

const SET_BY_THE_SERVER = new Set(["uuid", "createdAt", "updatedAt", "removedAt", "archivedAt", "status"]);

/**
 * Creates a row from a body.
 *
 * @throws HttpProblem 409 for a duplicate, 422 for a reference that does not hold.
 */
export function createRow(
  context: WriteContext,
  body: JsonObject,
  parents: Readonly<Record<string, string>>,
): JsonObject {
  checkReferences(context, writable(context, body), undefined);
  return insertRow(context, body, parents, {});
}

/**
 * Creates a row without looking at what it refers to.
 *
 * @param extra - members it gets whatever the body says.
 * @throws HttpProblem 409 for a duplicate.
 */
export function insertRow(
  context: WriteContext,
  body: JsonObject,
  parents: Readonly<Record<string, string>>,
  extra: JsonObject,
): JsonObject {
  const { resource } = context.served;
  const { initial = {}, initialStatus = INITIAL_STATUS } = rulesOf(resource);
  const given = writable(context, body);
  const timestamp = context.newTimestamp();
  const row: Record<string, unknown> = {};
  for (const [name, member] of resource.members) {
    if (name in extra) row[name] = extra[name];
    else if (name === "uuid") row[name] = context.newId();
    else if (name === "createdAt" || name === "updatedAt") row[name] = timestamp;
    else if (name === "status") row[name] = initialStatus;
    else if (name === "organizationUuid") row[name] = organizationUuid(context);
    else if (name in parents) row[name] = parents[name];
    else if (name in given) row[name] = given[name];
    else if (name in initial) row[name] = initial[name];
    else if (member.initial !== undefined) row[name] = member.initial;
  }
  return save(context, { row: { ...row, ...statusTimes(resource, row.status, row.updatedAt), ...extra }, parents });
}

/**
 * Changes the members that are given. Null empties a member that can be null and leaves any other alone.
 *
 * @throws HttpProblem 409 for a duplicate, 422 for a removed row or a reference that does not hold.
 */
export function updateRow(context: WriteContext, entry: Entry, body: JsonObject): JsonObject {
  const { resource } = context.served;
  const { soleFlag } = rulesOf(resource);
  if (entry.row.status === REMOVED_STATUS) {
    throw unprocessable([
      { code: `${resource.errorPrefix}_REMOVED`, message: `The ${resource.entity} is removed; restore it first.` },
    ]);
  }
  const given = writable(context, body);
  if (soleFlag !== undefined && given[soleFlag] === false && entry.row[soleFlag] === true) {
    throw unprocessable([
      {
        code: `${resource.errorPrefix}_DEFAULT_REQUIRED`,
        message: `One ${resource.entity} must be the default; make another one the default instead.`,
      },
    ]);
  }
  checkReferences(context, given, entry.row);
  return save(context, { ...entry, row: { ...entry.row, ...given, updatedAt: context.newTimestamp() } });
}

/**
 * Moves a row through its life cycle. A removed row cannot be the default: its flag goes, and the organization has no default until
 * another row gets it.
 *
 * @throws HttpProblem 422 `<ENTITY>_INVALID_TRANSITION` when the transition is not allowed from the row's status, or what stands in its way.
 */
export function transitionRow(context: WriteContext, entry: Entry, transition: string): JsonObject {
  const { resource } = context.served;
  const status = nextStatus(resource.transitions, transition, String(entry.row.status));
  if (status === undefined) {
    throw unprocessable([
      {
        code: `${resource.errorPrefix}_INVALID_TRANSITION`,
        message: `The transition '${transition}' is not allowed from the status '${entry.row.status}'.`,
      },
    ]);
  }
  const obstacles = obstaclesOf(context, resource, entry.row, status);
  if (obstacles.length > 0) throw unprocessable(obstacles);
  const updatedAt = context.newTimestamp();
  const { soleFlag } = rulesOf(resource);
  const row: Record<string, unknown> = {
    ...entry.row,
    status,
    updatedAt,
    ...statusTimes(resource, status, updatedAt),
  };
  if (soleFlag !== undefined && status === REMOVED_STATUS) row[soleFlag] = false;
  return save(context, { ...entry, row });
}

/** Since when a row is removed or archived, of the resources that tell. */
function statusTimes({ members }: Resource, status: unknown, at: unknown): JsonObject {
  return {
    ...(members.has("removedAt") ? { removedAt: status === REMOVED_STATUS ? at : null } : {}),
    ...(members.has("archivedAt") ? { archivedAt: status === "archived" ? at : null } : {}),
  };
}

function save(context: WriteContext, entry: Entry): JsonObject {
  const { resource } = context.served;
  const collection = context.data.collection(resource);
  const duplicate = collection.duplicateOf(entry);
  if (duplicate !== undefined) {
    const values = duplicate.members.map((member) => `${member} '${entry.row[member]}'`).join(" and ");
    throw new HttpProblem(409, `Another ${resource.entity} has the ${values}.`);
  }
  const { soleFlag } = rulesOf(resource);
  if (soleFlag !== undefined && entry.row[soleFlag] === true) {
    for (const other of collection.all()) {
      if (other.row[soleFlag] !== true || other.row.uuid === entry.row.uuid) continue;
      collection.put({ ...other, row: { ...other.row, [soleFlag]: false, updatedAt: context.newTimestamp() } });
    }
  }
  collection.put(entry);
  return entry.row;
}

/** What a body may set: the members of its schema that rows have, without nulls where a row cannot hold one. */
function writable({ served }: WriteContext, body: JsonObject): JsonObject {
  const given: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(body)) {
    const member = served.resource.members.get(name);
    if (member === undefined || !served.bodyMembers.has(name) || SET_BY_THE_SERVER.has(name)) continue;
    if (value === null && !member.nullable) continue;
    if (typeof value === "number" && member.words.length > 0) given[name] = wordAt(served.resource, name, value);
    else given[name] = name.endsWith("Uuid") && typeof value === "string" ? value.toLowerCase() : value;
  }
  return given;
}

/** Documented: the update of a relation type takes an integer for `direction`. Derived: it is the place of the word in its enum, from 0. */
function wordAt(resource: Resource, name: string, place: number): string {
  const words = resource.members.get(name)?.words ?? [];
  const word = words[place];
  if (word !== undefined) return word;
  const message = `The member '${name}' must be 0 to ${words.length - 1} (${words.join(", ")}).`;
  throw unprocessable([{ code: `${resource.errorPrefix}_${name.toUpperCase()}_INVALID`, message }]);
}

function organizationUuid({ model, data }: WriteContext): unknown {
  const resource = model.resourceNamed("Organization");
  if (resource === undefined) return undefined;
  for (const { row } of data.collection(resource).all()) return row.uuid;
  return undefined;
}
