import type { ReactNode } from "react";

const TITLE_ID = "view-title";

/** Gives the focus to the title of the view: where it goes when what had it is gone. */
export function focusViewTitle(): void {
  document.getElementById(TITLE_ID)?.focus();
}

interface ViewHeadProps {
  readonly title: string;
  /** What stands beside the title. */
  readonly children?: ReactNode;
}

/** The title of a view. */
export function ViewHead({ title, children }: ViewHeadProps): ReactNode {
  return (
    <div className="view-head">
      <h1 id={TITLE_ID} tabIndex={-1}>
        {title}
      </h1>
      {children}
    </div>
  );
}
