import type { Transition, TransitionResult } from "../../shared/api.ts";

interface TransitionWords {
  /** On a button. */
  readonly verb: string;
  /** While it runs. */
  readonly doing: string;
  /** After it has run, as in "cup-1 is published". */
  readonly done: string;
}

export const TRANSITIONS: readonly Transition[] = ["publish", "unpublish", "archive", "unarchive", "restore", "remove"];

const WORDS: Readonly<Record<Transition, TransitionWords>> = {
  publish: { verb: "Publish", doing: "Publishing", done: "published" },
  unpublish: { verb: "Unpublish", doing: "Unpublishing", done: "unpublished" },
  archive: { verb: "Archive", doing: "Archiving", done: "archived" },
  unarchive: { verb: "Unarchive", doing: "Unarchiving", done: "unarchived" },
  restore: { verb: "Restore", doing: "Restoring", done: "restored" },
  remove: { verb: "Remove", doing: "Removing", done: "removed" },
};

/** Where each leads, and from where the page offers it for many products at once. The server has the last word. */
const LEADS: Readonly<Record<Transition, { readonly from: readonly string[]; readonly to: string }>> = {
  publish: { from: ["draft", "unpublished"], to: "published" },
  unpublish: { from: ["published"], to: "unpublished" },
  archive: { from: ["draft", "published", "unpublished"], to: "archived" },
  unarchive: { from: ["archived"], to: "unpublished" },
  restore: { from: ["removed"], to: "unpublished" },
  remove: { from: ["draft", "published", "unpublished", "archived"], to: "removed" },
};

const OPPOSITES: Readonly<Partial<Record<Transition, Transition>>> = {
  publish: "unpublish",
  unpublish: "publish",
  archive: "unarchive",
  remove: "restore",
};

export function words(transition: Transition): TransitionWords {
  return WORDS[transition];
}

export function isAllowed(transition: Transition, status: string): boolean {
  return LEADS[transition].from.includes(status);
}

/**
 * The status a product can be shown with before the server has answered, or null when that would promise too much: publishing asks for more than the
 * page knows (a SKU, a parent, what the family wants), so its answer is waited for.
 */
export function expectedStatus(transition: Transition): string | null {
  return transition === "publish" ? null : LEADS[transition].to;
}

/** What the message after a transition offers. */
export interface WayBack {
  readonly transition: Transition;
  readonly label: string;
  /** Says where it leads when that is not the status before. */
  readonly note: string | null;
}

/**
 * How to take a transition back: exactly if there is a way, else the nearest there is. A draft that was published cannot become a draft again, but it
 * can be unpublished.
 */
export function wayBack(done: Transition, result: Pick<TransitionResult, "undo" | "transitions">): WayBack | null {
  if (result.undo !== null) return { transition: result.undo, label: "Undo", note: null };
  const opposite = OPPOSITES[done];
  if (opposite === undefined || !result.transitions.includes(opposite)) return null;
  return { transition: opposite, label: WORDS[opposite].verb, note: `Its status before cannot be set again.` };
}
