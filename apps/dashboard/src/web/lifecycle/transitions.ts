import type { Transition, TransitionResult } from "../../shared/api.ts";
import { statusAfter } from "../../shared/lifecycle.ts";

interface TransitionWords {
  /** On a button. */
  readonly verb: string;
  /** While it runs. */
  readonly doing: string;
  /** After it has run, as in "cup-1 is published". */
  readonly done: string;
}

const WORDS: Readonly<Record<Transition, TransitionWords>> = {
  publish: { verb: "Publish", doing: "Publishing", done: "published" },
  unpublish: { verb: "Unpublish", doing: "Unpublishing", done: "unpublished" },
  archive: { verb: "Archive", doing: "Archiving", done: "archived" },
  unarchive: { verb: "Unarchive", doing: "Unarchiving", done: "unarchived" },
  restore: { verb: "Restore", doing: "Restoring", done: "restored" },
  remove: { verb: "Remove", doing: "Removing", done: "removed" },
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

/**
 * The status a product can be shown with before the server has answered, or null when that would promise too much: publishing asks for more than the
 * page knows (a SKU, a parent, what the family wants), so its answer is waited for.
 */
export function expectedStatus(transition: Transition): string | null {
  return transition === "publish" ? null : statusAfter(transition);
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
