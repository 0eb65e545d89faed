import { type ProductStatus, TRANSITIONS, type Transition } from "./api.ts";

/**
 * From where a transition of a product starts and where it leads. The names are documented. The table is documented for SKUs and derived for products, except
 * `archive` and `unarchive`: where these start and lead is not documented, what is here is what the mock server does. The API has the last word: it
 * refuses what it does not allow, and its answer tells the status a product has then.
 */
const TABLE: Readonly<Record<Transition, { readonly from: readonly string[]; readonly to: ProductStatus }>> = {
  publish: { from: ["draft", "unpublished"], to: "published" },
  unpublish: { from: ["published"], to: "unpublished" },
  archive: { from: ["draft", "published", "unpublished"], to: "archived" },
  unarchive: { from: ["archived"], to: "unpublished" },
  restore: { from: ["removed"], to: "unpublished" },
  remove: { from: ["draft", "published", "unpublished", "archived"], to: "removed" },
};

/** The status a transition leads to. */
export function statusAfter(transition: Transition): ProductStatus {
  return TABLE[transition].to;
}

/** Whether a transition leads on from a status. */
export function isAllowed(transition: Transition, status: string): boolean {
  return TABLE[transition].from.includes(status);
}

/** The transitions that lead on from a status; none from a status this app does not know. */
export function transitionsFrom(status: string): Transition[] {
  return TRANSITIONS.filter((transition) => isAllowed(transition, status));
}

/**
 * The transition that leads from one status back to another.
 *
 * @returns null when no single transition does: nothing leads back to a draft, and what was published and removed comes back unpublished.
 */
export function transitionBack(from: string, to: string): Transition | null {
  return transitionsFrom(from).find((transition) => TABLE[transition].to === to) ?? null;
}
