import type { ReactNode } from "react";
import { duration } from "../format/time.ts";
import { useNow } from "../ui/use-now.ts";
import type { BulkState } from "./run.ts";

/** How far a run is, and what it waits for. */
export function Progress({ state }: { readonly state: BulkState }): ReactNode {
  const { done, total, waitingUntil, waits, waitedMs } = state;
  const now = useNow(500, waitingUntil !== null);
  const left = waitingUntil === null ? 0 : waitingUntil - now;
  return (
    <div className="progress">
      <div className="progress-head">
        <span id="progress-label">
          {done} of {total} done
        </span>
        <span>{total === 0 ? 0 : Math.floor((done / total) * 100)} %</span>
      </div>
      <progress max={total} value={done} aria-labelledby="progress-label" />
      <p className="progress-note" role="status">
        {waitingUntil !== null && left > 0
          ? `The organization's requests are used up for now. Going on in ${duration(Math.ceil(left / 1000) * 1000)}.`
          : waits > 0 &&
            `Waited for the rate limit ${waits === 1 ? "once" : `${waits} times`}, ${duration(waitedMs)} in all.`}
      </p>
    </div>
  );
}
