import { type Bench, entry } from "../bench/bench.ts";
import { expectPresent, expectSame, expectThat } from "../bench/expect.ts";
import type { Group } from "../bench/group.ts";

/** Subscribes on another instance than the one that writes, and counts the calls. */
async function counting(bench: Bench, key: string): Promise<{ count(): number; stop(): Promise<void> }> {
  const cache = await bench.another();
  expectThat(cache.subscribe !== undefined, "the adapter has no subscribe");
  let count = 0;
  const stop = await bench.settled(
    cache.subscribe(key, () => {
      count += 1;
    }),
    "subscribe",
  );
  return { count: () => count, stop };
}

/** Repeats `act` until a listener was called: a single hint may get lost, all of them may not. */
async function untilCalled(
  bench: Bench,
  listener: { count(): number },
  act: () => Promise<unknown>,
  what: string,
): Promise<void> {
  const before = listener.count();
  await bench.until(async () => {
    await act();
    return listener.count() > before ? true : undefined;
  }, what);
}

/** Being told of changes. */
export const subscriptions: Group = {
  title: "subscriptions",
  off: ({ subscribe }) => subscribe === false,
  skipReason: (cache, { subscribe }) =>
    cache.subscribe === undefined && subscribe === undefined ? "the adapter has no subscribe" : undefined,
  cases: [
    {
      name: "wakes on set, so that a waiting process uses the bought token at once instead of polling",
      async run(bench) {
        const listener = await counting(bench, "key");
        await untilCalled(
          bench,
          listener,
          () => bench.cache.set("key", entry("v1")),
          "the listener was never called after set",
        );
        await bench.settled(listener.stop(), "unsubscribe");
      },
    },
    {
      name: "wakes on delete, so that a token rejected elsewhere is not used here",
      async run(bench) {
        // Set before subscribing, so that only the deletes can be heard; three keys, because a single hint may get lost.
        const keys = ["key1", "key2", "key3"];
        for (const key of keys) await bench.cache.set(key, entry("v1"));
        const listeners = await Promise.all(keys.map((key) => counting(bench, key)));
        for (const key of keys) await bench.cache.delete(key);
        await bench.until(
          async () => (listeners.some((listener) => listener.count() > 0) ? true : undefined),
          "no listener was called after delete",
        );
        for (const listener of listeners) await bench.settled(listener.stop(), "unsubscribe");
      },
    },
    {
      name: "a subscription to one key hears of that key, also when keys look alike",
      async run(bench) {
        const star = await counting(bench, "*");
        const exact = await counting(bench, "key");
        await untilCalled(
          bench,
          exact,
          () => bench.cache.set("key", entry("v1")),
          "the listener of the key was never called",
        );
        expectSame(star.count(), 0, "calls of a listener of the key '*' when another key was set");
        await untilCalled(
          bench,
          star,
          () => bench.cache.set("*", entry("v1")),
          "the listener of the key '*' was never called",
        );
      },
    },
    {
      name: "stops when ended, and only for the one who ended it",
      async run(bench) {
        const ended = await counting(bench, "key");
        const witness = await counting(bench, "key");
        await untilCalled(bench, ended, () => bench.cache.set("key", entry("v1")), "the listener was never called");
        await bench.settled(ended.stop(), "unsubscribe");
        const before = ended.count();
        await untilCalled(
          bench,
          witness,
          () => bench.cache.set("key", entry("v2")),
          "the other listener was ended too",
        );
        expectSame(ended.count(), before, "calls after the subscription was ended");
        await bench.settled(ended.stop(), "unsubscribe a second time");
        await bench.settled(witness.stop(), "unsubscribe of the other listener");
      },
    },
    {
      name: "close() ends the subscriptions of its instance",
      skipReason: (cache) => (cache.close === undefined ? "the adapter has no close()" : undefined),
      async run(bench) {
        const closing = await bench.another();
        const subscribe = expectPresent(closing.subscribe?.bind(closing), "subscribe");
        let count = 0;
        await bench.settled(
          subscribe("key", () => {
            count += 1;
          }),
          "subscribe",
        );
        if (closing === bench.cache) {
          await closing.close?.();
          return;
        }
        await bench.settled(closing.close?.() ?? Promise.resolve(), "close");
        const before = count;
        const witness = await counting(bench, "key");
        await untilCalled(
          bench,
          witness,
          () => bench.cache.set("key", entry("v1")),
          "the other instance hears nothing any more",
        );
        expectSame(count, before, "calls after close");
      },
    },
  ],
};
