import type { Transition } from "../../shared/api.ts";

/**
 * From where a transition of a product starts and where it leads. The names are documented. The table is documented for SKUs and derived for products, except
 * `archive` and `unarchive`: where these start and lead is not documented, what is here is what the mock server does. The API has the last word: it
 * refuses what it does not allow, and its answer tells the status a product has then.
 */
const TABLE: Readonly<Record<Transition, { readonly from: readonly string[]; readonly to: string }>> = {
  publish: { from: ["draft", "unpublished"], to: "published" },
  unpublish: { from: ["published"], to: "unpublished" },
  archive: { from: ["draft", "published", "unpublished"], to: "archived" },
  unarchive: { from: ["archived"], to: "unpublished" },
  remove: { from: ["draft", "published", "unpublished", "archived"], to: "removed" },
  restore: { from: ["removed"], to: "unpublished" },
};

/** Every transition, in the order in which a page offers them. */
export const TRANSITIONS = ["publish", "unpublish", "archive", "unarchive", "remove", "restore"] as const;

/** The transitions that lead on from a status; none from a status this app does not know. */
export function transitionsFrom(status: string): Transition[] {
  return TRANSITIONS.filter((transition) => TABLE[transition].from.includes(status));
}

/**
 * The transition that leads from one status back to another.
 *
 * @returns null when no single transition does: nothing leads back to a draft, and what was published and removed comes back unpublished.
 */
export function transitionBack(from: string, to: string): Transition | null {
  if (from === to) return null;
  return transitionsFrom(from).find((transition) => TABLE[transition].to === to) ?? null;
}
