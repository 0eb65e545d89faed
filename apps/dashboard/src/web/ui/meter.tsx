import { type ReactNode, useId } from "react";

interface MeterProps {
  readonly label: string;
  readonly value: number;
  readonly max: number;
  /** In words, e.g. "63 of 100 requests left". */
  readonly text: string;
  readonly note?: string;
}

/** How much is left of something. Below a fifth it says "low" besides changing its colour. */
export function Meter({ label, value, max, text, note }: MeterProps): ReactNode {
  const id = useId();
  const share = max > 0 ? Math.min(1, Math.max(0, value / max)) : 0;
  const level = share === 0 ? "empty" : share <= 0.2 ? "low" : "fine";
  return (
    <div className="meter" data-level={level}>
      <div className="meter-head">
        <span id={id} className="meter-label">
          {label}
        </span>
        <span className="meter-text">
          {text}
          {level !== "fine" && <span className="meter-level"> · {level === "low" ? "low" : "used up"}</span>}
        </span>
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a <meter> cannot be drawn alike in all browsers, nor in a colour of its own. */}
      <div
        role="meter"
        aria-labelledby={id}
        aria-valuemin={0}
        aria-valuemax={max}
        aria-valuenow={Math.min(max, Math.max(0, value))}
        aria-valuetext={text}
      >
        <svg className="meter-bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
          <rect className="meter-track" width="100" height="6" />
          <rect className="meter-fill" width={share * 100} height="6" />
        </svg>
      </div>
      {note !== undefined && <p className="meter-note">{note}</p>}
    </div>
  );
}
