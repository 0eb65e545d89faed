import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { createTokenProvider } from "@apiera/auth";
import { describe, expect, it, vi } from "vitest";
import { runSeed } from "../src/run/run-seed.ts";
import { withHangAtStart } from "./support/scenarios.ts";

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

  it("does not depend on when garbage is collected", async () => {
    setFlagsFromString("--expose-gc");
    const collect: () => void = runInNewContext("gc");
    for (const seed of [1, 2, 3]) {
      const quiet = await runSeed(seed, { scenario: withHangAtStart, keepTrace: true });
      let calls = 0;
      const collected = await runSeed(seed, {
        scenario: withHangAtStart,
        keepTrace: true,
        createProvider: (options) =>
          createTokenProvider({
            ...options,
            fetch: (...args) => {
              const response = options.fetch?.(...args);
              options.clock?.schedule(collect, 1);
              calls += 1;
              return response ?? Promise.reject(new TypeError("no fetch"));
            },
          }),
      });
      expect(calls).toBeGreaterThan(0);
      // The timers that collect are steps too, so only what happened is compared.
      const happened = (lines: readonly string[]): string[] => lines.map((line) => line.slice(line.indexOf(" ") + 1));
      expect(happened(collected.trace)).toEqual(happened(quiet.trace));
    }
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
