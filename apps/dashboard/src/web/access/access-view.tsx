import type { ReactNode } from "react";
import { useShortcuts } from "../keyboard/shortcuts.ts";
import type { AccessRoute } from "../routing/route.ts";
import { Icon } from "../ui/icon.tsx";
import { EmptyNotice } from "../ui/notice.tsx";
import { useNow } from "../ui/use-now.ts";
import { ViewHead } from "../ui/view-head.tsx";
import { ConnectionChip } from "./connection-chip.tsx";
import { EventLog } from "./event-log.tsx";
import { Headline } from "./headline.tsx";
import { Limits } from "./limits.tsx";
import { NoStream } from "./no-stream.tsx";
import { ServicesTable } from "./services-table.tsx";
import { Timeline } from "./timeline/timeline.tsx";
import { useFeed } from "./use-feed.ts";

const TICK_MS = 1_000;

interface AccessViewProps {
  readonly route: AccessRoute;
  /** Whether the server has a stream of access events to read. */
  readonly configured: boolean;
}

/** How the services share their tokens. */
export function AccessView({ route, configured }: AccessViewProps): ReactNode {
  return configured ? <Live route={route} /> : <NoStream />;
}

function Live({ route }: { readonly route: AccessRoute }): ReactNode {
  const { view, pause } = useFeed();
  const { connection, paused, pausedAt, state, history, waiting } = view;
  const ticking = useNow(TICK_MS, !paused);
  const now = pausedAt ?? ticking;
  useShortcuts({ p: () => pause(!paused) });
  return (
    <div className="access">
      <ViewHead title="Access">
        <ConnectionChip connection={connection} paused={paused} waiting={waiting} />
        <button type="button" className="button button-small" aria-pressed={paused} onClick={() => pause(!paused)}>
          <Icon name={paused ? "play" : "pause"} /> {paused ? "Go on" : "Pause"}
        </button>
      </ViewHead>
      {state === null ? (
        <AccessSkeleton />
      ) : (
        <>
          <div className="access-top">
            <Headline state={state} />
            <Limits state={state} budget={history.budget} now={now} />
          </div>
          {state.services.length === 0 ? (
            <div className="card">
              <EmptyNotice title="No service has told anything yet">
                <p>The stream is there and empty. As soon as a service starts, its token shows up here.</p>
              </EmptyNotice>
            </div>
          ) : (
            <>
              <Timeline services={state.services} marks={history.marks} now={now} route={route} />
              <ServicesTable services={state.services} now={now} />
              <EventLog log={history.log} services={state.services} route={route} />
            </>
          )}
        </>
      )}
    </div>
  );
}

function AccessSkeleton(): ReactNode {
  return (
    <div className="access-skeleton skeleton" aria-hidden="true">
      <div className="card" />
      <div className="card" />
      <div className="card card-tall" />
    </div>
  );
}
