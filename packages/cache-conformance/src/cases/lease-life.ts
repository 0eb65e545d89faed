import type { CacheLease } from "@apiera/auth";
import { type Bench, entry } from "../bench/bench.ts";
import { expectPresent, expectSame, expectThat, outcome } from "../bench/expect.ts";
import type { Group } from "../bench/group.ts";
import { noLease, race, withoutLease } from "./leases.ts";

/**
 * Acquires a lease with a short life and renews it for a minute. When this machine was so slow that the lease rightly ended before
 * the renewal, it tries another key with twice the life; a renewal refused in time is a failure.
 */
async function renewed(bench: Bench): Promise<{ readonly key: string; readonly firstMs: number }> {
  for (let firstMs = bench.shortMs; ; firstMs *= 2) {
    const key = `key with ${firstMs} ms`;
    const since = performance.now();
    const lease = expectPresent(await bench.acquire(bench.cache, key, firstMs), "acquireLease");
    if (await lease.renew(60_000)) return { key, firstMs };
    const passedMs = performance.now() - since;
    expectThat(
      bench.backend.advanceTime === undefined && passedMs + bench.granularityMs >= firstMs,
      `renew was refused ${passedMs} ms after a lease of ${firstMs} ms was taken`,
    );
  }
}

/** Waits until the lease of `key` is free, on another instance than its holder's. */
async function takeover(bench: Bench, key: string, lifeMs: number, since: number): Promise<CacheLease> {
  const other = await bench.another();
  if (bench.backend.advanceTime) {
    await bench.backend.advanceTime(lifeMs - bench.granularityMs);
    expectSame(await bench.acquire(other, key, 60_000), undefined, "acquireLease before the holder's life is over");
    await bench.backend.advanceTime(bench.granularityMs);
    return expectPresent(await bench.acquire(other, key, 60_000), "acquireLease when the holder's life is over");
  }
  const lease = await bench.until(
    async () => await bench.acquire(other, key, 60_000),
    `a lease of ${lifeMs} ms is still held (is the life taken as seconds?)`,
  );
  const passedMs = performance.now() - since;
  expectThat(
    passedMs + bench.granularityMs >= lifeMs,
    `a lease of ${lifeMs} ms was given to another after ${passedMs} ms`,
  );
  return lease;
}

/** How long leases live. */
export const leaseLife: Group = {
  title: "life of leases",
  off: withoutLease,
  skipReason: noLease,
  cases: [
    {
      name: "a lease ends with its life and not before: a holder that dies blocks nobody for long, one at work is not robbed",
      async run(bench) {
        const since = performance.now();
        expectPresent(await bench.acquire(bench.cache, "key", bench.shortMs), "acquireLease");
        await takeover(bench, "key", bench.shortMs, since);
      },
    },
    {
      name: "renew counts the new life from now, also a shorter one",
      async run(bench) {
        const lease = expectPresent(await bench.acquire(bench.cache, "key", 60_000), "acquireLease");
        const since = performance.now();
        expectSame(await lease.renew(bench.shortMs), true, "renew in time");
        await takeover(bench, "key", bench.shortMs, since);
      },
    },
    {
      name: "a renewed lease outlives its first life: a slow purchase keeps its lease",
      async run(bench) {
        const { key, firstMs } = await renewed(bench);
        await bench.pass(firstMs);
        expectSame(
          await bench.acquire(await bench.another(), key, 60_000),
          undefined,
          "acquireLease after the first life",
        );
      },
    },
    {
      name: "renew of a lease that ended says false and revives nothing",
      async run(bench) {
        const lease = expectPresent(await bench.acquire(bench.cache, "key", bench.shortMs), "acquireLease");
        await bench.pass(bench.shortMs);
        expectSame(await lease.renew(60_000), false, "renew after the end");
        expectThat(
          (await bench.acquire(bench.cache, "key", 60_000)) !== undefined,
          "a refused renewal holds the lease",
        );
      },
    },
    {
      name: "a holder that wakes after its lease passed on changes nothing: its renew says false, its release does nothing",
      async run(bench) {
        const since = performance.now();
        const sleeper = expectPresent(await bench.acquire(bench.cache, "key", bench.shortMs), "acquireLease");
        const holder = await takeover(bench, "key", bench.shortMs, since);
        expectSame(await sleeper.renew(60_000), false, "renew by the one that slept");
        await sleeper.release();
        expectSame(
          await bench.acquire(bench.cache, "key", 60_000),
          undefined,
          "acquireLease while the successor holds it",
        );
        expectSame(await holder.renew(60_000), true, "renew by the successor");
        await holder.release();
        expectThat(
          (await bench.acquire(bench.cache, "key", 60_000)) !== undefined,
          "the successor's release did nothing",
        );
      },
    },
    {
      name: "of many that find a dead holder's lease at once exactly one takes it over",
      async run(bench) {
        const caches = await bench.several(4);
        for (let round = 0; round < 4; round += 1) {
          expectPresent(await bench.acquire(bench.cache, `key${round}`, bench.shortMs), "acquireLease");
        }
        await bench.pass(bench.shortMs);
        for (let round = 0; round < 4; round += 1) {
          expectSame((await race(bench, caches, `key${round}`)).length, 1, "how many took the lease over");
        }
      },
    },
    {
      name: "the end of a lease leaves the entry of its key alone",
      async run(bench) {
        await bench.cache.set("key", entry("v1"));
        expectPresent(await bench.acquire(bench.cache, "key", bench.shortMs), "acquireLease");
        await bench.pass(bench.shortMs);
        expectSame((await bench.cache.get("key"))?.version, "v1", "version after the lease ended");
      },
    },
    {
      name: "a life that is no positive number never means for ever: such a lease is refused, or over at once",
      async run(bench) {
        for (const ttlMs of [Number.NaN, Number.POSITIVE_INFINITY, 0, -1]) {
          await outcome(() => bench.acquire(bench.cache, "key", ttlMs), "acquireLease");
          const lease = expectPresent(
            await bench.acquire(bench.cache, "key", 60_000),
            `acquireLease after one with a life of ${ttlMs}`,
          );
          await lease.release();
        }
      },
    },
  ],
};
