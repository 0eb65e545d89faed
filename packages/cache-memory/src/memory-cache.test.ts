import { CacheError, ConfigurationError } from "@apiera/auth";
import { describe, expect, it } from "vitest";
import { createMemoryCache } from "./memory-cache.ts";

const entry = (version: string, ttlMs = 60_000) => ({ value: `value of ${version}`, version, ttlMs });

describe("bounds", () => {
  it("forgets the entry used longest ago when there is no room for one more", async () => {
    const cache = createMemoryCache({ maxEntries: 2 });
    await cache.set("a", entry("a"));
    await cache.set("b", entry("b"));
    await cache.get("a");
    await cache.set("c", entry("c"));
    expect(await cache.get("b")).toBeUndefined();
    expect((await cache.get("a"))?.version).toBe("a");
    expect((await cache.get("c"))?.version).toBe("c");
  });

  it("replacing an entry takes no further room", async () => {
    const cache = createMemoryCache({ maxEntries: 2 });
    for (const key of ["a", "b", "b", "b"]) await cache.set(key, entry(key));
    expect((await cache.get("a"))?.version).toBe("a");
  });

  it("never forgets a held lease, however many there are", async () => {
    let time = 0;
    const cache = createMemoryCache({ maxEntries: 1, clock: () => time });
    await cache.acquireLease("held", { ttlMs: 1_000_000 });
    for (let index = 0; index < 1000; index += 1) {
      await cache.acquireLease(`key${index}`, { ttlMs: 1 });
      time += 1;
    }
    expect(await cache.acquireLease("held", { ttlMs: 1 })).toBeUndefined();
  });

  it.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])("refuses maxEntries %s", (maxEntries) => {
    expect(() => createMemoryCache({ maxEntries })).toThrow(ConfigurationError);
  });

  it("refuses a clock that is no function, and names the option", () => {
    expect(() => createMemoryCache({ clock: 1 as never })).toThrow(expect.objectContaining({ option: "clock" }));
  });
});

describe("bad input", () => {
  const cache = createMemoryCache();

  it.each([
    ["get", () => cache.get("")],
    ["set", () => cache.set("", entry("v1"))],
    ["delete", () => cache.delete("")],
    ["acquireLease", () => cache.acquireLease("", { ttlMs: 1000 })],
    ["subscribe", () => cache.subscribe("", () => {})],
    ["get", () => cache.get(undefined as never)],
  ])("%s rejects a key that is empty or no text", async (operation, call) => {
    await expect(call()).rejects.toMatchObject({ code: "APIERA_CACHE", operation, retryable: false });
  });
});

describe("sharing", () => {
  it("two caches share neither entries nor leases", async () => {
    const [one, two] = [createMemoryCache(), createMemoryCache()];
    await one.set("key", entry("v1"));
    await one.acquireLease("key", { ttlMs: 60_000 });
    expect(await two.get("key")).toBeUndefined();
    expect(await two.acquireLease("key", { ttlMs: 60_000 })).toBeDefined();
  });

  it("one listener subscribed twice is called twice, and ended once at a time", async () => {
    const cache = createMemoryCache();
    let count = 0;
    const onChange = (): void => {
      count += 1;
    };
    const endFirst = await cache.subscribe("key", onChange);
    await cache.subscribe("key", onChange);
    await cache.set("key", entry("v1"));
    await Promise.resolve();
    expect(count).toBe(2);
    await endFirst();
    await cache.set("key", entry("v2"));
    await Promise.resolve();
    expect(count).toBe(3);
  });
});

describe("closing", () => {
  it("drops what it held, and a lease taken before rejects too", async () => {
    const cache = createMemoryCache();
    const lease = await cache.acquireLease("key", { ttlMs: 60_000 });
    await cache.close();
    await expect(lease?.renew(60_000)).rejects.toBeInstanceOf(CacheError);
    await expect(lease?.release()).rejects.toMatchObject({ cache: "memory", operation: "release", retryable: false });
  });
});
