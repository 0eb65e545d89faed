import type { ReactNode } from "react";
import { statusWord } from "../format/words.ts";

/** A shape for each status, so that they differ without their colour. */
function Shape({ status }: { readonly status: string }): ReactNode {
  switch (status) {
    case "published":
      return <circle cx="6" cy="6" r="4.5" className="chip-fill" />;
    case "unpublished":
      return (
        <>
          <circle cx="6" cy="6" r="4" className="chip-line" />
          <path d="M6 2a4 4 0 0 1 0 8z" className="chip-fill" />
        </>
      );
    case "archived":
      return <path d="M1.8 2.6h8.4v2H1.8zM2.6 4.6v5h6.8v-5M4.8 6.6h2.4" className="chip-line" />;
    case "removed":
      return <path d="M2.6 2.6l6.8 6.8M9.4 2.6 2.6 9.4" className="chip-line" />;
    case "draft":
      return <circle cx="6" cy="6" r="4" className="chip-line chip-dashed" />;
    default:
      return <path d="M6 1.8 10.2 6 6 10.2 1.8 6z" className="chip-line" />;
  }
}

export function StatusChip({ status }: { readonly status: string }): ReactNode {
  return (
    <span className="chip" data-status={status}>
      <svg viewBox="0 0 12 12" aria-hidden="true">
        <Shape status={status} />
      </svg>
      {statusWord(status)}
    </span>
  );
}
