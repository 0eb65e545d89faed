import { runTokenCacheConformance } from "@apiera/cache-conformance";
import { afterEach, beforeEach, describe, it } from "vitest";
import { createMemoryCache } from "../src/index.ts";

const runner = { describe, it, beforeEach, afterEach };

describe("on a clock that the suite moves", () => {
  runTokenCacheConformance(
    runner,
    () => {
      let time = 0;
      return {
        createCache: () => createMemoryCache({ clock: () => time }),
        advanceTime(ms) {
          time += ms;
        },
      };
    },
    { lease: true, subscribe: true, shared: false },
  );
});

describe("in real time", () => {
  runTokenCacheConformance(runner, () => ({ createCache: () => createMemoryCache() }), {
    lease: true,
    subscribe: true,
    shared: false,
  });
});
