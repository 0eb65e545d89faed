import { describe, expect, it, vi } from "vitest";
import { runSeed } from "../src/run/run-seed.ts";

describe("a run", () => {
  it("is the same each time, step by step", async () => {
    for (let seed = 500; seed < 540; seed += 1) {
      const first = await runSeed(seed, { keepTrace: true });
      const second = await runSeed(seed, { keepTrace: true });
      expect(first.trace.length).toBeGreaterThan(10);
      expect(second).toEqual(first);
    }
  });

  it("is the same whatever ran before it", async () => {
    const alone = await runSeed(7, { keepTrace: true });
    await Promise.resolve(runSeed(8));
    expect(await runSeed(7, { keepTrace: true })).toEqual(alone);
  });

  it("differs from that of another seed", async () => {
    const [one, other] = [await runSeed(1, { keepTrace: true }), await runSeed(2, { keepTrace: true })];
    expect(one.trace).not.toEqual(other.trace);
  });

  it("uses no real timer, no wall clock and no chance of its own", async () => {
    const forbidden = [
      vi.spyOn(globalThis, "setTimeout"),
      vi.spyOn(globalThis, "setInterval"),
      vi.spyOn(Date, "now"),
      vi.spyOn(performance, "now"),
      vi.spyOn(Math, "random"),
    ];
    try {
      for (let seed = 0; seed < 20; seed += 1) await runSeed(seed);
      for (const spy of forbidden) expect(spy).not.toHaveBeenCalled();
    } finally {
      for (const spy of forbidden) spy.mockRestore();
    }
  });

  it("puts WebCrypto back", async () => {
    const before = globalThis.crypto;
    await runSeed(3);
    expect(globalThis.crypto).toBe(before);
  });
});
