import type { ReactNode } from "react";

const PATHS = {
  alert: "M8 2.5 14.2 13.5H1.8zM8 6.5v3.2M8 11.6v.1",
  arrowDown: "M8 3.5v9M4.5 9 8 12.5 11.5 9",
  arrowUp: "M8 12.5v-9M4.5 7 8 3.5 11.5 7",
  check: "M3.5 8.5 6.5 11.5 12.5 4.8",
  chevronLeft: "M10 3.5 5.5 8l4.5 4.5",
  chevronRight: "M6 3.5 10.5 8 6 12.5",
  chevronsLeft: "M7.5 3.5 3 8l4.5 4.5M13 3.5 8.5 8l4.5 4.5",
  chevronsRight: "M8.5 3.5 13 8l-4.5 4.5M3 3.5 7.5 8 3 12.5",
  close: "M4 4l8 8M12 4l-8 8",
  image: "M2.5 3.5h11v9h-11zM2.5 11l3-3 2.5 2.5 2-2 3.5 3M10.5 6.2v.1",
  keyboard: "M1.5 4.5h13v7h-13zM4 7h.1M6.7 7h.1M9.3 7h.1M12 7h.1M5 9.3h6",
  moon: "M13 9.6A5.6 5.6 0 0 1 6.4 3a5.6 5.6 0 1 0 6.6 6.6z",
  pause: "M5.5 3.5v9M10.5 3.5v9",
  play: "M5 3.2 12.5 8 5 12.8z",
  retry: "M13 8a5 5 0 1 1-1.6-3.7M13 2v3h-3",
  search: "M7 2.8a4.2 4.2 0 1 0 0 8.4 4.2 4.2 0 0 0 0-8.4zM10.2 10.2l3.3 3.3",
  sort: "M5 6.2 8 3.2l3 3M5 9.8l3 3 3-3",
  sun: "M8 5.2a2.8 2.8 0 1 0 0 5.6 2.8 2.8 0 0 0 0-5.6zM8 1.5v1.2M8 13.3v1.2M1.5 8h1.2M13.3 8h1.2M3.4 3.4l.9.9M11.7 11.7l.9.9M12.6 3.4l-.9.9M4.3 11.7l-.9.9",
  system: "M2 3h12v8.2H2zM5.5 13.5h5M8 11.2v2.3",
} as const;

/** A line icon beside words, or in a button that has a name of its own: hidden from assistive technology. */
export function Icon({ name }: { readonly name: keyof typeof PATHS }): ReactNode {
  return (
    <svg className="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
