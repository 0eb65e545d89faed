import { expect, it, vi } from "vitest";
import type { AccessLine } from "../../shared/api.ts";
import { createEventStream } from "./event-stream.ts";
import type { AccessFeed, FeedListener } from "./feed.ts";

const MIB = 1_048_576;

function line(size: number): AccessLine {
  const detail = "x".repeat(size);
  return {
    id: "1-0",
    service: "orders",
    instance: "orders-1",
    at: 1,
    source: "token",
    event: { type: "token-kept", detail },
  };
}

it("a browser is behind by what came after its first state, however large that is", async () => {
  const listeners = new Set<FeedListener>();
  const state = { services: [], rateLimit: null, quotas: [], purchased: 0, withoutSharing: 0 };
  const feed: AccessFeed = {
    caughtUp: Promise.resolve(),
    snapshot: () => ({ state, events: [line(2 * MIB)] }),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    get subscribers() {
      return listeners.size;
    },
    close: async () => {},
  };
  const drop = vi.fn();
  createEventStream(feed, { afterId: undefined, heartbeatMs: 600_000, drop });
  await feed.caughtUp;
  await vi.waitUntil(() => feed.subscribers === 1);
  const tell = (size: number): void => {
    for (const { onEvent } of listeners) onEvent(line(size));
  };
  tell(MIB / 2);
  tell(MIB);
  expect(drop).not.toHaveBeenCalled();
  tell(1);
  expect(drop).toHaveBeenCalledOnce();
  expect(feed.subscribers).toBe(0);
});
