/** How long a message stays that offers something, in milliseconds. It waits while it is pointed at or has the focus. */
export const OFFER_MS = 12_000;
const PLAIN_MS = 6_000;

export interface ToastAction {
  readonly label: string;
  run(): void;
}

export interface Toast {
  readonly id: number;
  readonly tone: "good" | "bad";
  readonly text: string;
  readonly note: string | null;
  readonly action: ToastAction | null;
  /** How long it has left, in milliseconds; does not run down while it is held. */
  readonly leftMs: number;
  readonly held: boolean;
}

let toasts: readonly Toast[] = [];
let lastId = 0;
const listeners = new Set<() => void>();

function set(next: readonly Toast[]): void {
  toasts = next;
  for (const listener of listeners) listener();
}

export function subscribeToToasts(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function currentToasts(): readonly Toast[] {
  return toasts;
}

/** Shows a message, and at most two older ones beside it. Bad news stay until they are closed. */
export function showToast(toast: {
  tone: Toast["tone"];
  text: string;
  note?: string | null;
  action?: ToastAction | null;
}): void {
  lastId += 1;
  const { tone, text, note = null, action = null } = toast;
  const leftMs = tone === "bad" ? Number.POSITIVE_INFINITY : action === null ? PLAIN_MS : OFFER_MS;
  set([...toasts.slice(-2), { id: lastId, tone, text, note, action, leftMs, held: false }]);
}

export function dismissToast(id: number): void {
  set(toasts.filter((toast) => toast.id !== id));
}

/** Holds a message, or lets its time go on. */
export function holdToast(id: number, held: boolean): void {
  set(toasts.map((toast) => (toast.id === id ? { ...toast, held } : toast)));
}

/** Lets time pass. */
export function runDownToasts(ms: number): void {
  if (toasts.every((toast) => toast.held || toast.leftMs === Number.POSITIVE_INFINITY)) return;
  set(
    toasts
      .map((toast) => (toast.held ? toast : { ...toast, leftMs: toast.leftMs - ms }))
      .filter((toast) => toast.leftMs > 0),
  );
}

/** Does what a message offers, once: the message goes. Returns whether it was there. */
export function takeOffer(id: number): boolean {
  const action = toasts.find((toast) => toast.id === id)?.action ?? null;
  if (action === null) return false;
  dismissToast(id);
  action.run();
  return true;
}

/** Does what the newest message with an offer offers. Returns whether there was one. */
export function takeNewestOffer(): boolean {
  const newest = toasts.findLast((toast) => toast.action !== null);
  return newest !== undefined && takeOffer(newest.id);
}
