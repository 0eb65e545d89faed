import type { ReactNode } from "react";
import { ViewHead } from "../ui/view-head.tsx";

/** Without a stream there is nothing to show: how to get one. */
export function NoStream(): ReactNode {
  return (
    <div className="access">
      <ViewHead title="Access" />
      <section className="card no-stream">
        <h2>No stream of access events is configured</h2>
        <p>
          This view shows how services share one token: what each holds, what was bought, and what sharing saved. It
          reads their events from a Redis stream.
        </p>
        <h3>See it with services of the demo</h3>
        <p>Start the dashboard together with a small fleet, which brings a Redis of its own:</p>
        <pre>
          <code>pnpm --filter @apiera/dashboard demo</code>
        </pre>
        <h3>See your own services</h3>
        <ol>
          <li>
            Have each service write its events to the stream <code>apiera:access-events</code>, as the services of{" "}
            <code>apps/fleet-demo</code> do.
          </li>
          <li>
            Start the dashboard with that Redis:
            <pre>
              <code>REDIS_URL=redis://localhost:6379 pnpm --filter @apiera/dashboard start</code>
            </pre>
          </li>
        </ol>
      </section>
    </div>
  );
}
