import type { ReactNode } from "react";
import type { AccessState } from "../../shared/api.ts";
import { count } from "../format/words.ts";

/** The figure this view is about: what was bought, against what it would have been. */
export function Headline({
  state: { purchased, withoutSharing, services },
}: {
  readonly state: AccessState;
}): ReactNode {
  const most = Math.max(purchased, withoutSharing, 1);
  const saved = withoutSharing - purchased;
  const sum = (member: "shared" | "reused" | "unauthorized" | "cacheFailures"): number =>
    services.reduce((total, service) => total + service[member], 0);
  const instances = services.reduce((sum, service) => sum + service.instances, 0);
  return (
    <section className="card headline" aria-labelledby="headline-title">
      <h2 id="headline-title">
        Tokens bought: <strong>{purchased.toLocaleString("en")}</strong> — without sharing:{" "}
        <strong className="headline-other">{withoutSharing.toLocaleString("en")}</strong>
      </h2>
      <div className="headline-bars" aria-hidden="true">
        <Bar name="Bought" value={purchased} most={most} kind="bought" />
        <Bar name="Without sharing" value={withoutSharing} most={most} kind="without" />
      </div>
      <p>
        {count(services.length, "service")} started {count(instances, "process", "processes")}
        {saved > 0
          ? `; sharing through the cache spared the quota ${count(saved, "purchase")}.`
          : purchased > withoutSharing
            ? "; tokens were renewed since, so more were bought than there were starts."
            : "."}
      </p>
      <dl className="counters">
        <Counter name="Shared" value={sum("shared")} />
        <Counter name="Reused" value={sum("reused")} />
        <Counter name="401s" value={sum("unauthorized")} bad={sum("unauthorized") > 0} />
        <Counter name="Cache failures" value={sum("cacheFailures")} bad={sum("cacheFailures") > 0} />
      </dl>
    </section>
  );
}

interface CounterProps {
  readonly name: string;
  readonly value: number;
  readonly bad?: boolean;
}

function Counter({ name, value, bad = false }: CounterProps): ReactNode {
  return (
    <div data-bad={bad || undefined}>
      <dt>{name}</dt>
      <dd>{value.toLocaleString("en")}</dd>
    </div>
  );
}

interface BarProps {
  readonly name: string;
  readonly value: number;
  readonly most: number;
  readonly kind: string;
}

function Bar({ name, value, most, kind }: BarProps): ReactNode {
  return (
    <div className="headline-bar">
      <span>{name}</span>
      <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
        <rect className={`bar-${kind}`} width={(value / most) * 100} height="10" />
      </svg>
    </div>
  );
}
