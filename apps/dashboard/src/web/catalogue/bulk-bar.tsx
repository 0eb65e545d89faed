import type { ReactNode } from "react";
import { type ProductRow, TRANSITIONS, type Transition } from "../../shared/api.ts";
import { isAllowed } from "../../shared/lifecycle.ts";
import { count } from "../format/words.ts";
import { words } from "../lifecycle/transitions.ts";
import type { Selection } from "./selection.ts";

interface BulkBarProps {
  readonly selection: Selection;
  onRun(transition: Transition, products: readonly ProductRow[]): void;
  onClear(): void;
}

/** What can be done with the selected products: each button says with how many of them. */
export function BulkBar({ selection, onRun, onClear }: BulkBarProps): ReactNode {
  const selected = [...selection.values()];
  const offers = TRANSITIONS.map((transition) => ({
    transition,
    products: selected.filter(({ status }) => isAllowed(transition, status)),
  })).filter(({ products }) => products.length > 0);
  return (
    <section className="bulk-bar" aria-label="Selected products">
      <p>
        <strong>{count(selected.length, "product")}</strong> selected
      </p>
      <div className="bulk-actions">
        {offers.map(({ transition, products }) => (
          <button
            key={transition}
            type="button"
            className="button button-small"
            data-danger={transition === "remove" || undefined}
            onClick={() => onRun(transition, products)}
          >
            {words(transition).verb} {products.length < selected.length && `${products.length} of ${selected.length}`}
          </button>
        ))}
      </div>
      <button type="button" className="button button-small button-quiet" onClick={onClear}>
        Clear selection
      </button>
    </section>
  );
}
