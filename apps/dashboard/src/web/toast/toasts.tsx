import { type ReactNode, useEffect, useSyncExternalStore } from "react";
import { Icon } from "../ui/icon.tsx";
import {
  currentToasts,
  dismissToast,
  holdToast,
  runDownToasts,
  subscribeToToasts,
  type Toast,
  takeOffer,
} from "./store.ts";

const TICK_MS = 250;

/** The messages of the page, in a live region that is there from the start: only so are they announced. */
export function Toasts(): ReactNode {
  const toasts = useSyncExternalStore(subscribeToToasts, currentToasts);
  const some = toasts.length > 0;
  useEffect(() => {
    if (!some) return;
    const timer = setInterval(() => runDownToasts(TICK_MS), TICK_MS);
    return () => clearInterval(timer);
  }, [some]);
  return (
    <section className="toasts" aria-label="Messages">
      <div role="status" aria-live="polite" aria-relevant="additions">
        {toasts.map((toast) => (
          <ToastBox key={toast.id} toast={toast} />
        ))}
      </div>
    </section>
  );
}

function ToastBox({ toast }: { readonly toast: Toast }): ReactNode {
  const { id, tone, text, note, action, leftMs } = toast;
  const hold = (): void => holdToast(id, true);
  const letGo = (): void => holdToast(id, false);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: nothing can be done here; time only stops while the message is looked at.
    <div className="toast" data-tone={tone} onMouseEnter={hold} onMouseLeave={letGo} onFocus={hold} onBlur={letGo}>
      <Icon name={tone === "good" ? "check" : "alert"} />
      <p>
        <strong>{text}</strong> {note}
      </p>
      {action !== null && (
        <button type="button" className="button button-small" onClick={() => takeOffer(id)}>
          {action.label}
          <span className="countdown" aria-hidden="true">
            {Math.ceil(leftMs / 1000)} s
          </span>
        </button>
      )}
      <button type="button" className="icon-button" aria-label="Close the message" onClick={() => dismissToast(id)}>
        <Icon name="close" />
      </button>
    </div>
  );
}
