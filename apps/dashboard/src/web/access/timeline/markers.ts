import type { AccessLine } from "../../../shared/api.ts";
import { isUnauthorized } from "../history.ts";

export const MARKER_KINDS = ["bought", "shared", "renewed", "unauthorized", "restart"] as const;
export type MarkerKind = (typeof MARKER_KINDS)[number];

export const MARKER_WORDS: Readonly<Record<MarkerKind, string>> = {
  bought: "Bought",
  shared: "Shared",
  renewed: "Renewed",
  unauthorized: "401",
  restart: "Start",
};

export interface Marker {
  readonly id: string;
  readonly kind: MarkerKind;
  readonly at: number;
  /** What happened, in words. */
  readonly text: string;
}

/** What is marked in the lane of a service. A token that takes the place of another in the same process was renewed. */
export function markersOf(service: string, marks: readonly AccessLine[]): Marker[] {
  const hadToken = new Set<string>();
  return marks.flatMap((line) => {
    if (line.service !== service) return [];
    const { id, at, instance, event } = line;
    const mark = (kind: MarkerKind, text: string): Marker[] => [{ id, at, kind, text: `${instance}: ${text}` }];
    if (isUnauthorized(line)) return mark("unauthorized", "a request was refused with 401");
    switch (`${line.source} ${event.type}`) {
      case "service started":
        return mark("restart", "started");
      case "token token-purchased":
      case "token token-shared": {
        const bought = event.type === "token-purchased";
        const renewed = hadToken.has(instance);
        hadToken.add(instance);
        if (renewed)
          return mark(
            "renewed",
            bought ? "renewed its token: bought a new one" : "renewed its token: took a new one from the cache",
          );
        return mark(bought ? "bought" : "shared", bought ? "bought a token" : "took the token from the cache");
      }
      default:
        return [];
    }
  });
}
