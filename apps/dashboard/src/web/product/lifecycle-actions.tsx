import { type ReactNode, useId, useRef } from "react";
import type { Permission, ProductRow, Transition } from "../../shared/api.ts";
import { lacksPermission } from "../lifecycle/permission.ts";
import { PermissionNote } from "../lifecycle/permission-note.tsx";
import { words } from "../lifecycle/transitions.ts";
import { useTransition } from "../lifecycle/use-transition.ts";

interface LifecycleActionsProps {
  readonly product: ProductRow;
  readonly transitions: readonly Transition[];
  /** Of the session. */
  readonly permissions: readonly Permission[];
}

/** The transitions that lead on from the status the product has. */
export function LifecycleActions({ product, transitions, permissions }: LifecycleActionsProps): ReactNode {
  const { mutateAsync, isPending, variables } = useTransition();
  // The second click of two may come before the page shows what the first has begun.
  const begun = useRef(false);
  const noteId = useId();
  const lacks = lacksPermission(permissions);
  const begin = async (transition: Transition): Promise<void> => {
    if (begun.current || isPending || lacks) return;
    begun.current = true;
    // A failure is told by a message.
    await mutateAsync({ product, transition }).catch(() => {});
    begun.current = false;
  };
  if (transitions.length === 0) return <p className="faint">Nothing can be done with a product in this status.</p>;
  return (
    <>
      <fieldset className="lifecycle">
        <legend className="visually-hidden">Lifecycle</legend>
        {transitions.map((transition, index) => {
          const { verb, doing } = words(transition);
          const running = isPending && variables.transition === transition;
          return (
            <button
              key={transition}
              type="button"
              className={index === 0 && transition !== "remove" ? "button button-main" : "button"}
              data-danger={transition === "remove" || undefined}
              // Not disabled: a button that has the focus would lose it.
              aria-disabled={isPending || lacks}
              aria-describedby={lacks ? noteId : undefined}
              onClick={() => void begin(transition)}
            >
              {running ? `${doing}…` : verb}
            </button>
          );
        })}
      </fieldset>
      {lacks && <PermissionNote id={noteId} />}
    </>
  );
}
