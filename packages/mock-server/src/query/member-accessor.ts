import type { Resource } from "../description/served-operation.ts";
import type { JsonObject } from "../json.ts";

/** Reads from a row what a filter or a sort is about. */
export type MemberAccessor = (row: JsonObject) => unknown;

/**
 * Finds the member a query key is about: `code` itself, the singular of `statuses`, or the time behind `isRemoved`.
 *
 * @returns undefined when rows have no such member, e.g. for `assetUuids` on products, which asks for rows linked to them.
 */
export function memberAccessor(resource: Resource, key: string): MemberAccessor | undefined {
  const candidates = [key, key.replace(/ies$/, "y"), key.replace(/es$/, ""), key.replace(/s$/, "")];
  const member = candidates.find((candidate) => resource.members.has(candidate));
  if (member !== undefined) return (row) => row[member];
  const state = /^is([A-Z])(\w+)$/.exec(key);
  const timeMember = state === null ? "" : `${state[1]?.toLowerCase()}${state[2]}At`;
  if (resource.members.has(timeMember)) return (row) => (row[timeMember] ?? null) !== null;
  return undefined;
}
