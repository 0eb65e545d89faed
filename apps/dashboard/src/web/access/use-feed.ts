import { useEffect, useState, useSyncExternalStore } from "react";
import { type Feed, type FeedView, openFeed } from "./feed.ts";
import { NO_HISTORY } from "./history.ts";

const NOT_YET: FeedView = {
  connection: "connecting",
  paused: false,
  state: null,
  history: NO_HISTORY,
  waiting: 0,
  pausedAt: null,
};

const nothingToHear = (): (() => void) => () => {};
const notYet = (): FeedView => NOT_YET;

/** Follows the access events while the view is shown. */
export function useFeed(): { readonly view: FeedView; pause(paused: boolean): void } {
  const [feed, setFeed] = useState<Feed | null>(null);
  useEffect(() => {
    const opened = openFeed("/api/access/events");
    setFeed(opened);
    return () => opened.close();
  }, []);
  const view = useSyncExternalStore(feed?.subscribe ?? nothingToHear, feed?.view ?? notYet);
  return { view, pause: (paused) => feed?.pause(paused) };
}
