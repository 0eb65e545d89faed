import { afterEach, beforeEach, describe, it } from "vitest";
import { runTokenCacheConformance } from "../src/index.ts";
import { referenceBackend } from "./support/reference-cache.ts";

const runner = { describe, it, beforeEach, afterEach };

describe("on a clock that the suite moves", () => {
  runTokenCacheConformance(runner, () => referenceBackend(), { lease: true, subscribe: true });
});

describe("in real time", () => {
  runTokenCacheConformance(runner, async () => referenceBackend({ realTime: true }), { lease: true, subscribe: true });
});
