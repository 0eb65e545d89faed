import type { TokenCache } from "@apiera/auth";
import { type Bench, entry } from "../bench/bench.ts";
import { expectPresent, expectSame, expectThat, outcome } from "../bench/expect.ts";
import type { Group } from "../bench/group.ts";

const DAY_MS = 86_400_000;

/**
 * Reads the remaining life and holds it against the time that really passed, so the check is exact on a slow machine too.
 *
 * @param since - `performance.now()` from before the entry was set.
 */
async function expectRemaining(
  bench: Bench,
  cache: TokenCache,
  key: string,
  ttlMs: number,
  since: number,
): Promise<number> {
  const found = expectPresent(await bench.settled(cache.get(key), "get"), `get of an entry with a life of ${ttlMs} ms`);
  const passedMs = bench.backend.advanceTime ? 0 : performance.now() - since;
  expectThat(
    Number.isFinite(found.ttlMs) && found.ttlMs > 0,
    `ttlMs of an answer must be a positive number, it is ${found.ttlMs}`,
  );
  expectThat(
    found.ttlMs <= ttlMs,
    `stored for ${ttlMs} ms, handed out with ${found.ttlMs} ms left: more than was stored`,
  );
  const leastMs = ttlMs - passedMs - bench.granularityMs;
  expectThat(
    found.ttlMs >= leastMs,
    `stored for ${ttlMs} ms, ${passedMs} ms ago, handed out with only ${found.ttlMs} ms left`,
  );
  return found.ttlMs;
}

/** How long entries live. */
export const life: Group = {
  title: "remaining life",
  cases: [
    {
      name: "hands out the life that is left, never more than was stored: readers trust it instead of their own clock",
      async run(bench) {
        const since = performance.now();
        await bench.cache.set("key", entry("v1", { ttlMs: 60_000 }));
        await expectRemaining(bench, bench.cache, "key", 60_000, since);
        await expectRemaining(bench, await bench.another(), "key", 60_000, since);
      },
    },
    {
      name: "the remaining life shrinks as time passes, so a token read late is not held too long",
      async run(bench) {
        await bench.cache.set("key", entry("v1", { ttlMs: 60_000 }));
        const first = expectPresent(await bench.cache.get("key"), "get after set");
        await bench.pass(bench.shortMs);
        const later = expectPresent(await bench.cache.get("key"), "get after some time");
        const mostMs = first.ttlMs - bench.shortMs + bench.granularityMs;
        expectThat(
          later.ttlMs <= mostMs,
          `after ${bench.shortMs} ms the life went from ${first.ttlMs} to ${later.ttlMs} ms`,
        );
      },
    },
    {
      name: "an entry ends when its life is over and not before: a stale token is a failing request, an early end a purchase",
      async run(bench) {
        const { cache, shortMs, granularityMs } = bench;
        const since = performance.now();
        await cache.set("key", entry("v1", { ttlMs: shortMs }));
        if (bench.backend.advanceTime) {
          await bench.backend.advanceTime(shortMs - granularityMs);
          expectThat((await cache.get("key")) !== undefined, "the entry ended before its life was over");
          await bench.backend.advanceTime(granularityMs);
          expectSame(await cache.get("key"), undefined, "get when the life is over");
        } else {
          await bench.until(
            async () => ((await cache.get("key")) === undefined ? true : undefined),
            `an entry with a life of ${shortMs} ms is still there (is the life taken as seconds?)`,
          );
          const passedMs = performance.now() - since;
          expectThat(
            passedMs + granularityMs >= shortMs,
            `an entry with a life of ${shortMs} ms ended after ${passedMs} ms`,
          );
        }
        expectSame(await cache.delete("key"), false, "delete of an entry whose life is over");
      },
    },
    {
      name: "overwriting sets a new life, longer or shorter: a renewed token must not end with its predecessor",
      async run(bench) {
        const { cache, shortMs } = bench;
        await cache.set("longer", entry("v1", { ttlMs: shortMs }));
        await cache.set("longer", entry("v2", { ttlMs: 60_000 }));
        await cache.set("shorter", entry("v1", { ttlMs: 60_000 }));
        await cache.set("shorter", entry("v2", { ttlMs: shortMs }));
        await bench.pass(shortMs);
        expectSame((await cache.get("longer"))?.version, "v2", "version of the entry with the longer second life");
        expectSame(await cache.get("shorter"), undefined, "get of the entry with the shorter second life");
      },
    },
    {
      name: "a key whose entry ended can be set again",
      async run(bench) {
        const { cache, shortMs } = bench;
        await cache.set("key", entry("v1", { ttlMs: shortMs }));
        await bench.pass(shortMs);
        await cache.set("key", entry("v2"));
        expectSame((await cache.get("key"))?.version, "v2", "version");
      },
    },
    {
      name: "holds a life of 30 days, the longest a token has: timers overflow after 24.8 days, and this must not show",
      async run(bench) {
        const since = performance.now();
        await bench.cache.set("key", entry("v1", { ttlMs: 30 * DAY_MS }));
        await bench.pass(bench.shortMs);
        const found = expectPresent(await bench.cache.get("key"), "get of an entry with a life of 30 days");
        const passedMs = bench.backend.advanceTime ? bench.shortMs + bench.granularityMs : performance.now() - since;
        expectThat(
          found.ttlMs <= 30 * DAY_MS && found.ttlMs >= 30 * DAY_MS - passedMs - bench.granularityMs,
          `of 30 days ${found.ttlMs} ms are left after ${passedMs} ms`,
        );
      },
    },
    {
      name: "a life that is no positive number never means for ever: such an entry is refused, or gone at once",
      async run(bench) {
        const { cache } = bench;
        for (const ttlMs of [Number.NaN, Number.POSITIVE_INFINITY, 0, -1]) {
          await bench.settled(
            outcome(() => cache.set("key", entry("v1", { ttlMs })), "set"),
            `set with a life of ${ttlMs}`,
          );
          expectSame(await cache.get("key"), undefined, `get after set with a life of ${ttlMs}`);
        }
      },
    },
  ],
};
