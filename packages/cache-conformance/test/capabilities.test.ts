import type { TokenCache } from "@apiera/auth";
import { expect, it } from "vitest";
import { type ConformanceBackend, type ConformanceCapabilities, runTokenCacheConformance } from "../src/index.ts";
import { collectingRunner, type Result } from "./support/collecting-runner.ts";
import { referenceBackend } from "./support/reference-cache.ts";

async function results(
  capabilities: ConformanceCapabilities,
  change: (backend: ConformanceBackend) => ConformanceBackend = (backend) => backend,
): Promise<[name: string, result: Result][]> {
  const { runner, run } = collectingRunner();
  runTokenCacheConformance(runner, () => change(referenceBackend()), capabilities);
  return [...(await run())];
}

/** An adapter without the optional members. */
function bare(backend: ConformanceBackend): ConformanceBackend {
  return {
    ...backend,
    async createCache(): Promise<TokenCache> {
      const { acquireLease: _lease, subscribe: _subscribe, close: _close, ...cache } = await backend.createCache();
      return cache;
    },
  };
}

const ended = (all: [string, Result][], how: Result["ended"]): string[] =>
  all.filter(([, result]) => result.ended === how).map(([name]) => name);

it("reports the cases of a missing capability as skipped, with the reason", async () => {
  const all = await results({}, bare);
  expect(ended(all, "failed")).toEqual([]);
  const reasons = new Set(all.map(([, result]) => (result.ended === "skipped" ? result.reason : undefined)));
  expect(reasons).toContain("the adapter has no acquireLease");
  expect(reasons).toContain("the adapter has no subscribe");
  expect(reasons).toContain("the adapter has no close()");
  expect(reasons).toContain("the backend has no damage()");
});

it("fails when a declared capability is missing", async () => {
  const failed = ended(await results({ lease: true, subscribe: true }, bare), "failed");
  expect(failed.filter((name) => name.startsWith("has the capabilities it declares"))).toHaveLength(1);
  expect(failed.length).toBeGreaterThan(10);
});

it("fails when a capability declared absent is there", async () => {
  const all = await results({ lease: false, subscribe: false });
  expect(ended(all, "failed")).toEqual([expect.stringMatching(/^has the capabilities it declares/)]);
  expect(all.some(([name]) => name.includes("exactly one takes it over"))).toBe(false);
});

it("leaves deletes in a crowd out for a backend that compares and deletes in two steps", async () => {
  const crowd = "comparing and deleting are one step";
  expect((await results({})).some(([name]) => name.includes(crowd))).toBe(true);
  const all = await results({ atomicDelete: false });
  expect(all.some(([name]) => name.includes(crowd))).toBe(false);
  expect(all.some(([name]) => name.includes("deletes the version named and no other"))).toBe(true);
});

it("makes one instance in each case when instances share nothing", async () => {
  let made = 0;
  const counting = (backend: ConformanceBackend): ConformanceBackend => ({
    ...backend,
    createCache() {
      made += 1;
      return backend.createCache();
    },
  });
  const all = await results({ shared: false }, counting);
  expect(ended(all, "failed")).toEqual([]);
  expect(made).toBe(all.length);
});

it("accepts a backend that counts in seconds when that is declared", async () => {
  const seconds = (backend: ConformanceBackend): ConformanceBackend => ({
    ...backend,
    async createCache(): Promise<TokenCache> {
      const cache = await backend.createCache();
      return {
        ...cache,
        set: (key, entry, call) => cache.set(key, { ...entry, ttlMs: Math.floor(entry.ttlMs / 1000) * 1000 }, call),
      };
    },
  });
  expect(ended(await results({ ttlGranularityMs: 1000 }, seconds), "failed")).toEqual([]);
  expect(ended(await results({}, seconds), "failed")).not.toEqual([]);
});

it("cleans up and closes what it made, also when a case fails", async () => {
  const events: string[] = [];
  const watched = (backend: ConformanceBackend): ConformanceBackend => ({
    ...backend,
    async createCache(): Promise<TokenCache> {
      const cache = await backend.createCache();
      return {
        ...cache,
        get: async () => undefined,
        close: async () => {
          events.push("close");
          await cache.close?.();
        },
      };
    },
    async cleanup() {
      events.push("cleanup");
    },
  });
  const all = await results({ shared: false }, watched);
  expect(ended(all, "failed").length).toBeGreaterThan(5);
  expect(events.filter((event) => event === "cleanup").length).toBeGreaterThan(5);
  expect(events.at(-1)).toBe("cleanup");
  expect(events.at(-2)).toBe("close");
});
