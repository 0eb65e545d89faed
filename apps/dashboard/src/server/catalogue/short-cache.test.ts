import { describe, expect, it, vi } from "vitest";
import { createShortCache } from "./short-cache.ts";

const never = new AbortController().signal;

describe("createShortCache", () => {
  it("loads once for all who ask within the life of the value", async () => {
    let loads = 0;
    const cache = createShortCache(600_000, async () => ++loads);
    expect(await Promise.all([cache(never), cache(never)])).toEqual([1, 1]);
    expect(await cache(never)).toBe(1);
  });

  it("loads again after it", async () => {
    let loads = 0;
    const cache = createShortCache(0, async () => ++loads);
    expect([await cache(never), await cache(never)]).toEqual([1, 2]);
  });

  it("does not keep a failure", async () => {
    const results = [Promise.reject(new Error("down")), Promise.resolve("up")];
    const cache = createShortCache(600_000, async () => await results.shift());
    await expect(cache(never)).rejects.toThrow("down");
    expect(await cache(never)).toBe("up");
  });

  it("keeps a newer value when an older one fails late", async () => {
    const clock = vi.spyOn(performance, "now").mockReturnValue(0);
    const old = Promise.withResolvers<string>();
    const loads = [old.promise, Promise.resolve("new"), Promise.resolve("another")];
    const cache = createShortCache(50, async () => await (loads.shift() ?? "none"));
    const first = cache(never);
    clock.mockReturnValue(100);
    expect(await cache(never)).toBe("new");
    old.reject(new Error("down"));
    await expect(first).rejects.toThrow("down");
    expect(await cache(never)).toBe("new");
    clock.mockRestore();
  });

  it("lets one who goes away go, and the others wait", async () => {
    const { promise, resolve } = Promise.withResolvers<string>();
    const cache = createShortCache(600_000, () => promise);
    const gone = new AbortController();
    const first = cache(gone.signal);
    const second = cache(never);
    gone.abort(new Error("gone"));
    await expect(first).rejects.toThrow("gone");
    resolve("here");
    expect(await second).toBe("here");
    await expect(cache(gone.signal)).rejects.toThrow("gone");
  });
});
