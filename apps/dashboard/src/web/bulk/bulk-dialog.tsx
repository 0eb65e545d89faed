import { useQueryClient } from "@tanstack/react-query";
import { type ReactNode, useEffect, useRef, useState } from "react";
import type { ProductRow, Transition } from "../../shared/api.ts";
import { statusAfter } from "../../shared/lifecycle.ts";
import { count } from "../format/words.ts";
import { words } from "../lifecycle/transitions.ts";
import { refreshProducts } from "../requests/patch.ts";
import { Dialog } from "../ui/dialog.tsx";
import { Progress } from "./progress.tsx";
import { Report } from "./report.tsx";
import { type BulkState, runBulk, startOf } from "./run.ts";

/** Codes that are named before the rest is only counted. */
const NAMED = 8;

interface BulkDialogProps {
  readonly transition: Transition;
  readonly products: readonly ProductRow[];
  /** @param changed - UUIDs of the products that were changed. */
  onClose(changed: ReadonlySet<string>): void;
}

/** Asks, runs, reports. */
export function BulkDialog({ transition, products, onClose }: BulkDialogProps): ReactNode {
  const client = useQueryClient();
  const [batch, setBatch] = useState(products);
  const [state, setState] = useState<BulkState | null>(null);
  const [changed, setChanged] = useState<ReadonlySet<string>>(new Set());
  const controller = useRef<AbortController>(null);
  useEffect(() => () => controller.current?.abort(), []);

  const ended = state !== null && (state.report !== null || state.problem !== null);
  const running = state !== null && !ended;
  const run = async (chosen: readonly ProductRow[]): Promise<void> => {
    controller.current = new AbortController();
    setBatch(chosen);
    setState(startOf(chosen.length));
    const tell = (next: BulkState): void => {
      setState(next);
      const succeeded = next.report?.succeeded.map(({ uuid }) => uuid) ?? [];
      if (succeeded.length > 0) setChanged((before) => new Set([...before, ...succeeded]));
    };
    await runBulk(chosen, transition, tell, controller.current.signal);
    await refreshProducts(client);
  };
  // Closing would hide what goes on: a run is stopped first, then its report can be read.
  const close = (): void => (running ? controller.current?.abort() : onClose(changed));
  const { verb, doing } = words(transition);
  const title =
    state === null
      ? `${verb} ${count(batch.length, "product")}?`
      : running
        ? `${doing} ${count(batch.length, "product")}`
        : `${verb}: report`;
  return (
    <Dialog
      title={title}
      onClose={close}
      footer={
        state === null ? (
          <>
            <button type="button" className="button" onClick={() => onClose(changed)}>
              Cancel
            </button>
            <button
              type="button"
              className="button button-main"
              data-danger={transition === "remove" || undefined}
              onClick={() => void run(batch)}
            >
              {verb} {count(batch.length, "product")}
            </button>
          </>
        ) : running ? (
          <button type="button" className="button" onClick={close}>
            Stop
          </button>
        ) : (
          <EndButtons state={state} batch={batch} onRun={(chosen) => void run(chosen)} onClose={close} />
        )
      }
    >
      {state === null ? (
        <Question transition={transition} products={batch} />
      ) : (
        <>
          <Progress state={state} />
          {ended && <Report state={state} products={batch} transition={transition} />}
        </>
      )}
    </Dialog>
  );
}

function Question({
  transition,
  products,
}: {
  readonly transition: Transition;
  readonly products: readonly ProductRow[];
}): ReactNode {
  return (
    <>
      <p>
        Each becomes <strong>{statusAfter(transition)}</strong> unless Apiera refuses it; the others go on, and a report
        names those that did not make it.
      </p>
      <ul className="code-list">
        {products.slice(0, NAMED).map(({ uuid, code }) => (
          <li key={uuid}>
            <code>{code}</code>
          </li>
        ))}
        {products.length > NAMED && <li>and {products.length - NAMED} more</li>}
      </ul>
    </>
  );
}

interface EndButtonsProps {
  readonly state: BulkState;
  readonly batch: readonly ProductRow[];
  onRun(products: readonly ProductRow[]): void;
  onClose(): void;
}

function EndButtons({ state: { report }, batch, onRun, onClose }: EndButtonsProps): ReactNode {
  const failed = new Set(report?.failed.map(({ uuid }) => uuid));
  const left = new Set(report?.notAttempted);
  const again = (uuids: ReadonlySet<string>, label: string): ReactNode =>
    uuids.size > 0 && (
      <button type="button" className="button" onClick={() => onRun(batch.filter(({ uuid }) => uuids.has(uuid)))}>
        {label}
      </button>
    );
  return (
    <>
      {again(failed, `Retry the ${failed.size} failed`)}
      {again(left, `Run the ${left.size} not attempted`)}
      <button type="button" className="button button-main" onClick={onClose}>
        Done
      </button>
    </>
  );
}
