import { lazy, type ReactNode, Suspense, useEffect, useRef, useState } from "react";
import { CatalogueView } from "./catalogue/catalogue-view.tsx";
import { useShortcuts } from "./keyboard/shortcuts.ts";
import { ShortcutsDialog } from "./keyboard/shortcuts-dialog.tsx";
import { useSession } from "./requests/queries.ts";
import { ACCESS, CATALOGUE, formatRoute, type Route } from "./routing/route.ts";
import { useRoute } from "./routing/use-route.ts";
import { ThemeSwitch } from "./theme/theme-switch.tsx";
import { takeNewestOffer } from "./toast/store.ts";
import { Toasts } from "./toast/toasts.tsx";
import { Icon } from "./ui/icon.tsx";
import { EmptyNotice, ErrorNotice } from "./ui/notice.tsx";

/** Brings the charts with it, which the catalogue has no use for. */
const AccessView = lazy(async () => ({ default: (await import("./access/access-view.tsx")).AccessView }));

const TITLES = { catalogue: "Catalogue", access: "Access", unknown: "Not found" } as const;

export function App(): ReactNode {
  const route = useRoute();
  const session = useSession();
  const [showsShortcuts, setShowsShortcuts] = useState(false);
  const main = useRef<HTMLElement>(null);
  useShortcuts({
    "?": () => setShowsShortcuts(true),
    "Ctrl+z": (event) => {
      if (takeNewestOffer()) event.preventDefault();
    },
  });
  useEffect(() => {
    document.title = `${TITLES[route.view]} · Apiera dashboard`;
  }, [route.view]);

  return (
    <>
      <header className="top">
        <a
          className="skip-link"
          href={formatRoute(route)}
          onClick={(event) => {
            event.preventDefault();
            main.current?.focus();
          }}
        >
          Skip to the contents
        </a>
        <a className="brand" href={formatRoute(CATALOGUE)}>
          <svg viewBox="0 0 32 32" aria-hidden="true">
            <rect width="32" height="32" rx="7" />
            <path d="M7 22h5l4-12 4 12h5" />
          </svg>
          <span>Apiera</span>
        </a>
        <nav aria-label="Views">
          {[CATALOGUE, ACCESS].map((target) => (
            <a
              key={target.view}
              href={formatRoute(target)}
              aria-current={route.view === target.view ? "page" : undefined}
            >
              {TITLES[target.view]}
            </a>
          ))}
        </nav>
        <p className="top-session">
          {session.data !== undefined && (
            <>
              <strong>{session.data.organization}</strong> <span>{session.data.apiHost}</span>
            </>
          )}
        </p>
        <ThemeSwitch />
        <button
          type="button"
          className="icon-button"
          aria-label="Keyboard shortcuts"
          title="Keyboard shortcuts (?)"
          onClick={() => setShowsShortcuts(true)}
        >
          <Icon name="keyboard" />
        </button>
      </header>
      <main ref={main} tabIndex={-1}>
        <View route={route} session={session} />
      </main>
      <Toasts />
      {showsShortcuts && <ShortcutsDialog onClose={() => setShowsShortcuts(false)} />}
    </>
  );
}

interface ViewProps {
  readonly route: Route;
  readonly session: ReturnType<typeof useSession>;
}

function View({ route, session: { data, error, isFetching, refetch } }: ViewProps): ReactNode {
  if (route.view === "unknown") {
    return (
      <EmptyNotice title="There is no such page">
        <p>The address may be misspelt.</p>
        <a className="button" href={formatRoute(CATALOGUE)}>
          Go to the catalogue
        </a>
      </EmptyNotice>
    );
  }
  if (data === undefined) {
    return error === null ? (
      <p className="loading" role="status">
        Loading…
      </p>
    ) : (
      <ErrorNotice
        error={error}
        what="The dashboard could not be loaded"
        busy={isFetching}
        onRetry={() => void refetch()}
      />
    );
  }
  return route.view === "catalogue" ? (
    <CatalogueView route={route} session={data} />
  ) : (
    <Suspense fallback={<p className="loading">Loading…</p>}>
      <AccessView route={route} configured={data.accessEvents} />
    </Suspense>
  );
}
