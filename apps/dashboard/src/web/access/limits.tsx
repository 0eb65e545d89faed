import type { ReactNode } from "react";
import type { AccessState, RateLimitGauge } from "../../shared/api.ts";
import { duration } from "../format/time.ts";
import { Meter } from "../ui/meter.tsx";
import { BudgetChart } from "./budget-chart.tsx";
import type { BudgetReading } from "./history.ts";

interface LimitsProps {
  readonly state: AccessState;
  readonly budget: readonly BudgetReading[];
  readonly now: number;
}

/** What is left of the organization's requests, and of the tokens it may buy. */
export function Limits({ state: { rateLimit, quotas }, budget, now }: LimitsProps): ReactNode {
  return (
    <section className="card limits" aria-labelledby="limits-title">
      <h2 id="limits-title">Limits</h2>
      {rateLimit === null ? (
        <p className="faint">No service has told of its request budget yet.</p>
      ) : (
        <>
          <Meter
            label="Requests of the organization"
            value={rateLimit.remaining}
            max={rateLimit.limit}
            text={`${rateLimit.remaining} of ${rateLimit.limit} left`}
            note={renewal(rateLimit, now)}
          />
          <BudgetChart budget={budget} now={now} />
        </>
      )}
      {quotas.map(({ name, limit, remaining }) => (
        <Meter
          key={name}
          label={`Tokens, ${name}`}
          value={remaining}
          max={limit}
          text={`${remaining} of ${limit} left`}
        />
      ))}
      {quotas.length === 0 && <p className="faint">The identity provider has told of no token quotas.</p>}
    </section>
  );
}

function renewal({ resetAt }: RateLimitGauge, now: number): string {
  const left = resetAt - now;
  return left > 0 ? `Renewed in ${duration(Math.ceil(left / 1000) * 1000)}` : "Renewed with the next request";
}
