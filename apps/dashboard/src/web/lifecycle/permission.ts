import type { Permission } from "../../shared/api.ts";

/**
 * What a transition takes, of one product and of many. The guide says that `write` is for creating and modifying; that the two operations are of this
 * kind, also for `remove`, is derived from it by the description of the API.
 */
export const TRANSITION_PERMISSION: Permission = "write";

/**
 * Whether the API would refuse every transition.
 *
 * @param permissions - of the session. When there are none they are not known, and the API is asked.
 */
export function lacksPermission(permissions: readonly Permission[]): boolean {
  return permissions.length > 0 && !permissions.includes(TRANSITION_PERMISSION);
}
