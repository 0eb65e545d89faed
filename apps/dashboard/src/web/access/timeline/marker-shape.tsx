import type { ReactNode } from "react";
import type { MarkerKind } from "./markers.ts";

const SHAPES: Readonly<Record<MarkerKind, string>> = {
  bought: "M0-6 6 0 0 6-6 0z",
  shared: "M0-4.5a4.5 4.5 0 1 1 0 9a4.5 4.5 0 1 1 0-9z",
  renewed: "M-4.5-4.5h9v9h-9z",
  unauthorized: "M-4-4 4 4M4-4-4 4",
  restart: "M-4-4.5 5 0-4 4.5z",
};

/** The sign of a kind of event, around the origin. No two have the same shape. */
export function MarkerShape({ kind }: { readonly kind: MarkerKind }): ReactNode {
  return <path className="marker" data-kind={kind} d={SHAPES[kind]} />;
}
