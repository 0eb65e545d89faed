import { type RefObject, useEffect, useRef } from "react";

/** When the panel closes, however it was closed, the focus goes back to the row it was opened from. */
export function useFocusBack(product: string | null, list: RefObject<HTMLElement | null>): void {
  const opened = useRef<string | null>(null);
  useEffect(() => {
    const link = (uuid: string): HTMLElement | null | undefined =>
      list.current?.querySelector<HTMLElement>(`[data-product="${CSS.escape(uuid)}"]`);
    if (product !== null) {
      // A variant that is opened inside of the panel has no row: the one before counts.
      if (opened.current === null || link(product) != null) opened.current = product;
      return;
    }
    if (opened.current === null) return;
    const heading = list.current?.querySelector<HTMLElement>("h1");
    (link(opened.current) ?? heading)?.focus();
    opened.current = null;
  }, [product, list]);
}
