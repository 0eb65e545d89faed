import { useSyncExternalStore } from "react";
import { formatRoute, parseRoute, type Route } from "./route.ts";

function subscribe(onChange: () => void): () => void {
  addEventListener("hashchange", onChange);
  addEventListener("popstate", onChange);
  return () => {
    removeEventListener("hashchange", onChange);
    removeEventListener("popstate", onChange);
  };
}

/** The route that the address tells. */
export function useRoute(): Route {
  const hash = useSyncExternalStore(subscribe, () => location.hash);
  return parseRoute(hash);
}

/**
 * Goes to a route.
 *
 * @param how - `push` makes a step that the back button undoes, `replace` does not: for what changes with each key.
 */
export function go(route: Route, how: "push" | "replace" = "push"): void {
  const address = formatRoute(route);
  if (address === location.hash) return;
  if (how === "push") history.pushState(null, "", address);
  else history.replaceState(null, "", address);
  dispatchEvent(new PopStateEvent("popstate"));
}
