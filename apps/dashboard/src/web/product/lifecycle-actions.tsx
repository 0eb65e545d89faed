import type { ReactNode } from "react";
import type { ProductRow, Transition } from "../../shared/api.ts";
import { words } from "../lifecycle/transitions.ts";
import { useTransition } from "../lifecycle/use-transition.ts";

interface LifecycleActionsProps {
  readonly product: ProductRow;
  readonly transitions: readonly Transition[];
}

/** The transitions that lead on from the status the product has. */
export function LifecycleActions({ product, transitions }: LifecycleActionsProps): ReactNode {
  const { mutate, isPending, variables } = useTransition();
  if (transitions.length === 0) return <p className="faint">Nothing can be done with a product in this status.</p>;
  return (
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
            aria-disabled={isPending}
            onClick={() => {
              if (!isPending) mutate({ product, transition });
            }}
          >
            {running ? `${doing}…` : verb}
          </button>
        );
      })}
    </fieldset>
  );
}
