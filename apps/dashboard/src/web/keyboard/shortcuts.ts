import { useEffect, useRef, useSyncExternalStore } from "react";

const KEY = "apiera-dashboard:single-keys";

/** Handlers by the key as `KeyboardEvent.key` tells it, `Ctrl+` before it for Control (or Command on a Mac). */
export type Shortcuts = Readonly<Record<string, ((event: KeyboardEvent) => void) | undefined>>;

const listeners = new Set<() => void>();

/** Whether shortcuts of a single character are on. They can be turned off, as they get in the way of speech input. */
function singleKeysOn(): boolean {
  try {
    return localStorage.getItem(KEY) !== "off";
  } catch {
    return true;
  }
}

export function turnSingleKeys(on: boolean): void {
  try {
    if (on) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, "off");
  } catch {
    // Storage is blocked: they stay on.
  }
  for (const listener of listeners) listener();
}

export function useSingleKeys(): boolean {
  return useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, singleKeysOn);
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !["checkbox", "radio", "button"].includes(target.type);
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement || target.isContentEditable;
}

/** Shortcuts of the page. None runs while a dialog is open, and those that write a character not while one is typing. */
export function useShortcuts(shortcuts: Shortcuts): void {
  const latest = useRef(shortcuts);
  useEffect(() => {
    latest.current = shortcuts;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.altKey || document.querySelector("dialog[open]") !== null) return;
      const control = event.ctrlKey || event.metaKey;
      const handler = latest.current[control ? `Ctrl+${event.key.toLowerCase()}` : event.key];
      if (handler === undefined) return;
      if ((control || event.key.length === 1) && isTyping(event.target)) return;
      if (!control && event.key.length === 1 && !singleKeysOn()) return;
      handler(event);
    };
    addEventListener("keydown", onKeyDown);
    return () => removeEventListener("keydown", onKeyDown);
  }, []);
}
