import type { CacheLease, TokenCache } from "@apiera/auth";
import { type Bench, entry } from "../bench/bench.ts";
import { expectPresent, expectSame, expectThat } from "../bench/expect.ts";
import type { Group } from "../bench/group.ts";
import type { ConformanceCapabilities } from "../types.ts";

const TAKERS = 24;

/** Switches the lease groups off when declared so. */
export function withoutLease({ lease }: ConformanceCapabilities): boolean {
  return lease === false;
}

/** Skips the lease cases when the adapter has none and nobody said it should. */
export function noLease(cache: TokenCache, { lease }: ConformanceCapabilities): string | undefined {
  return cache.acquireLease === undefined && lease === undefined ? "the adapter has no acquireLease" : undefined;
}

/** Lets many takers go for one lease at once and returns the leases that were given out. */
export async function race(bench: Bench, caches: readonly TokenCache[], key: string): Promise<readonly CacheLease[]> {
  const answers = await Promise.all(
    Array.from({ length: TAKERS }, (_, index) =>
      bench.acquire(caches[index % caches.length] ?? bench.cache, key, 60_000),
    ),
  );
  return answers.filter((lease) => lease !== undefined);
}

/** Who holds a lease. */
export const leases: Group = {
  title: "leases",
  off: withoutLease,
  skipReason: noLease,
  cases: [
    {
      name: "is given to one owner at a time and free again after release",
      async run(bench) {
        const other = await bench.another();
        const lease = expectPresent(await bench.acquire(bench.cache, "key", 60_000), "first acquireLease");
        expectThat(typeof lease.owner === "string" && lease.owner !== "", "owner must be a non-empty text");
        expectSame(await bench.acquire(other, "key", 60_000), undefined, "acquireLease while it is held");
        expectSame(
          await bench.acquire(bench.cache, "key", 60_000),
          undefined,
          "acquireLease again by the holding instance",
        );
        await lease.release();
        const next = expectPresent(await bench.acquire(other, "key", 60_000), "acquireLease after release");
        expectThat(next.owner !== lease.owner, "two acquisitions share an owner");
      },
    },
    {
      name: "of many that try at once exactly one gets it: this is what makes a fleet buy one token",
      async run(bench) {
        const caches = await bench.several(4);
        const owners = new Set<string>();
        for (let round = 0; round < 6; round += 1) {
          const won = await race(bench, caches, "key");
          expectSame(won.length, 1, `how many of ${TAKERS} takers got the lease`);
          for (const lease of won) {
            expectThat(!owners.has(lease.owner), "an owner's name came twice");
            owners.add(lease.owner);
            await lease.release();
          }
        }
      },
    },
    {
      name: "leases of different keys are independent",
      async run(bench) {
        for (const key of ["key", "Key", "key2", "key/", "key:lease", "*", "日本", "k".repeat(512)]) {
          expectThat(
            (await bench.acquire(bench.cache, key, 60_000)) !== undefined,
            `the lease of ${JSON.stringify(key)} was not free`,
          );
        }
      },
    },
    {
      name: "release by a former owner does nothing: who was late must not take the lease from its successor",
      async run(bench) {
        const other = await bench.another();
        const former = expectPresent(await bench.acquire(bench.cache, "key", 60_000), "first acquireLease");
        await former.release();
        const holder = expectPresent(await bench.acquire(other, "key", 60_000), "second acquireLease");
        await former.release();
        expectSame(await former.renew(60_000), false, "renew by the former owner");
        expectSame(
          await bench.acquire(bench.cache, "key", 60_000),
          undefined,
          "acquireLease while the successor holds it",
        );
        expectSame(await holder.renew(60_000), true, "renew by the successor");
      },
    },
    {
      name: "lease and entry of one key do not touch each other: the new token is stored while the lease is held",
      async run(bench) {
        const { cache } = bench;
        const lease = expectPresent(await bench.acquire(cache, "key", 60_000), "acquireLease");
        expectSame(await cache.get("key"), undefined, "get of a key of which only the lease exists");
        expectSame(await cache.delete("key"), false, "delete of a key of which only the lease exists");
        await cache.set("key", entry("v1"));
        expectSame(await bench.acquire(cache, "key", 60_000), undefined, "acquireLease after set");
        expectSame(await cache.delete("key", { ifVersion: "v1" }), true, "delete");
        expectSame(await bench.acquire(cache, "key", 60_000), undefined, "acquireLease after delete");
        expectSame(await lease.renew(60_000), true, "renew after set and delete");
        await cache.set("key", entry("v2"));
        await lease.release();
        expectSame((await cache.get("key"))?.version, "v2", "version after release");
        expectPresent(await bench.acquire(cache, "key", 60_000), "second acquireLease");
        expectSame((await cache.get("key"))?.version, "v2", "version after the lease was taken again");
      },
    },
  ],
};
