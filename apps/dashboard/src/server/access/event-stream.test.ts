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

interface TestFeed extends AccessFeed {
  /** Tells an event of this size in characters. */
  tell(size: number): void;
}

function feedOf(caughtUp: Promise<void>): TestFeed {
  const listeners = new Set<FeedListener>();
  const state = { services: [], rateLimit: null, quotas: [], purchased: 0, withoutSharing: 0 };
  return {
    caughtUp,
    snapshot: vi.fn(() => ({ state, events: [line(2 * MIB)] })),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    get subscribers() {
      return listeners.size;
    },
    close: async () => {},
    tell(size) {
      for (const { onEvent } of listeners) onEvent(line(size));
    },
  };
}

it("a browser is behind by what came after its first state, however large that is", async () => {
  const feed = feedOf(Promise.resolve());
  const drop = vi.fn();
  createEventStream(feed, { afterId: undefined, heartbeatMs: 600_000, drop });
  await vi.waitUntil(() => feed.subscribers === 1);
  feed.tell(MIB / 2);
  feed.tell(MIB);
  expect(drop).not.toHaveBeenCalled();
  feed.tell(1);
  expect(drop).toHaveBeenCalledOnce();
  expect(feed.subscribers).toBe(0);
});

it("a browser that goes before there is anything to tell takes no place", async () => {
  const { promise, resolve } = Promise.withResolvers<void>();
  const feed = feedOf(promise);
  await createEventStream(feed, { afterId: undefined, heartbeatMs: 600_000, drop: () => {} }).cancel();
  resolve();
  await promise;
  await Promise.resolve();
  expect(feed.snapshot).not.toHaveBeenCalled();
  expect(feed.subscribers).toBe(0);
});
