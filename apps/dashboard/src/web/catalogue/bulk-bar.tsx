import { type ReactNode, useId } from "react";
import { type Permission, type ProductRow, TRANSITIONS, type Transition } from "../../shared/api.ts";
import { isAllowed } from "../../shared/lifecycle.ts";
import { count } from "../format/words.ts";
import { lacksPermission } from "../lifecycle/permission.ts";
import { PermissionNote } from "../lifecycle/permission-note.tsx";
import { words } from "../lifecycle/transitions.ts";
import type { Selection } from "./selection.ts";

interface BulkBarProps {
  readonly selection: Selection;
  /** Of the session. */
  readonly permissions: readonly Permission[];
  onRun(transition: Transition, products: readonly ProductRow[]): void;
  onClear(): void;
}

/** What can be done with the selected products: each button says with how many of them. */
export function BulkBar({ selection, permissions, onRun, onClear }: BulkBarProps): ReactNode {
  const noteId = useId();
  const lacks = lacksPermission(permissions);
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
            aria-disabled={lacks}
            aria-describedby={lacks ? noteId : undefined}
            onClick={() => {
              if (!lacks) onRun(transition, products);
            }}
          >
            {words(transition).verb} {products.length < selected.length && `${products.length} of ${selected.length}`}
          </button>
        ))}
      </div>
      <button type="button" className="button button-small button-quiet" onClick={onClear}>
        Clear selection
      </button>
      {lacks && <PermissionNote id={noteId} />}
    </section>
  );
}
