/** From where to where a transition leads. */
interface Transition {
  readonly from: readonly string[];
  readonly to: string;
}

type LifecycleTable = Readonly<Record<string, Transition>>;

// publish, unpublish, remove, restore: documented for SKUs, derived for every other resource with these names.
// archive, unarchive: the names are documented (products, assets), where they start and lead is not. Derived: what can be removed can be
// archived, an archived row can still be removed, and unarchive leads where restore leads.
const PUBLISHING: LifecycleTable = {
  publish: { from: ["draft", "unpublished"], to: "published" },
  unpublish: { from: ["published"], to: "unpublished" },
  archive: { from: ["draft", "published", "unpublished"], to: "archived" },
  unarchive: { from: ["archived"], to: "unpublished" },
  remove: { from: ["draft", "published", "unpublished", "archived"], to: "removed" },
  restore: { from: ["removed"], to: "unpublished" },
};

// Documented for locales, derived for families, which have the same statuses.
const ACTIVATION: LifecycleTable = {
  draft: { from: ["active", "inactive", "removed"], to: "draft" },
  activate: { from: ["draft", "inactive"], to: "active" },
  deactivate: { from: ["active"], to: "inactive" },
  remove: { from: ["draft", "active", "inactive"], to: "removed" },
  restore: { from: ["removed"], to: "inactive" },
};

/** Status of a new row: both documented families begin with it. */
export const INITIAL_STATUS = "draft";

/** Status of a row that was soft-deleted. */
export const REMOVED_STATUS = "removed";

/**
 * Where a transition leads.
 *
 * @param transitions - those the resource has; they tell which of the two families of statuses it belongs to.
 * @param status - where the row stands.
 * @returns the new status, or undefined when the transition is not allowed from there.
 */
export function nextStatus(transitions: readonly string[], transition: string, status: string): string | undefined {
  const table = transitions.includes("activate") ? ACTIVATION : PUBLISHING;
  const found = table[transition];
  return found?.from.includes(status) === true ? found.to : undefined;
}
