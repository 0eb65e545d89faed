import { useSyncExternalStore } from "react";

/** Also in `public/theme.js`, which sets the theme before the first paint. */
const KEY = "apiera-dashboard:theme";

export const THEMES = ["system", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

const listeners = new Set<() => void>();
const dark = matchMedia("(prefers-color-scheme: dark)");

function chosen(): Theme {
  const theme = document.documentElement.dataset.theme;
  return theme === "light" || theme === "dark" ? theme : "system";
}

export function chooseTheme(theme: Theme): void {
  if (theme === "system") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  try {
    if (theme === "system") localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, theme);
  } catch {
    // Storage is blocked: the choice holds until the page is left.
  }
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  dark.addEventListener("change", listener);
  return () => {
    listeners.delete(listener);
    dark.removeEventListener("change", listener);
  };
}

export function useChosenTheme(): Theme {
  return useSyncExternalStore(subscribe, chosen);
}

/** The theme that is shown, for what is painted by script. */
export function useShownTheme(): "light" | "dark" {
  return useSyncExternalStore(subscribe, () => {
    const theme = chosen();
    return theme === "system" ? (dark.matches ? "dark" : "light") : theme;
  });
}
