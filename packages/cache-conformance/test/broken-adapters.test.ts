import { describe, expect, it } from "vitest";
import { ConformanceError, runTokenCacheConformance } from "../src/index.ts";
import { collectingRunner } from "./support/collecting-runner.ts";
import { type Defect, referenceBackend } from "./support/reference-cache.ts";

/** Every defect, and the beginning of the name of a case that must find it. */
const FOUND_BY: Record<Defect, string> = {
  "bounces values of 16 KiB": "a value of 64 KiB of ASCII",
  "deletes in two steps": "an entry written while an older version is being deleted survives",
  "deletes whatever the version": "deletes the version named and no other",
  "expires entries a tenth early": "an entry ends when its life is over and not before",
  "folds case of keys": "every key has an entry of its own",
  "forgets the version on overwrite": "the last set replaces everything",
  "gives leases in two steps": "of many that try at once exactly one gets it",
  "gives the same owner to all": "is given to one owner at a time",
  "hands out the stored life": "the remaining life shrinks",
  "ignores close": "after close() every call rejects",
  "ignores the signal": "a call with an aborted signal rejects",
  "keeps NaN for ever": "a life that is no positive number never means for ever: such an entry",
  "keeps the given object": "keeps a copy of its own",
  "lets anyone release": "release by a former owner does nothing",
  "mixes lease and entry": "lease and entry of one key do not touch each other",
  "never ends entries": "an entry ends when its life is over and not before",
  "never ends leases": "a lease ends with its life and not before",
  "never wakes on delete": "wakes on delete",
  "prefers the first life": "overwriting sets a new life",
  "rejects with plain errors": "after close() every call rejects",
  "renews ended leases": "renew of a lease that ended says false",
  "resolves after close": "after close() every call rejects",
  "sanitises keys": "every key has an entry of its own",
  "shares nothing": "what one has set the other reads at once",
  "takes an empty key": "an empty key is refused",
  "takes life as seconds": "an entry ends when its life is over and not before",
  "throws synchronously": "a call with an aborted signal rejects",
  "writes field by field": "readers during many writes see whole entries only",
};

async function failures(defect: Defect, realTime = false): Promise<Map<string, unknown>> {
  const { runner, run } = collectingRunner();
  runTokenCacheConformance(runner, () => referenceBackend({ defects: [defect], realTime }), { timeoutMs: 200 });
  const failed = new Map<string, unknown>();
  for (const [name, result] of await run()) if (result.ended === "failed") failed.set(name, result.error);
  return failed;
}

describe("every known mistake of an adapter fails the case that is about it", () => {
  for (const [defect, found] of Object.entries(FOUND_BY) as [Defect, string][]) {
    it(defect, async () => {
      const failed = await failures(defect);
      const name = [...failed.keys()].find((one) => one.startsWith(found));
      expect(name, `failed were: ${[...failed.keys()].join(" | ")}`).toBeDefined();
      expect(failed.get(name ?? "")).toBeInstanceOf(ConformanceError);
    });
  }
});

describe.concurrent("in real time, where the suite has to wait for the end of a life", () => {
  for (const defect of [
    "never ends entries",
    "takes life as seconds",
    "never ends leases",
    "expires entries a tenth early",
  ] as const) {
    it(defect, async () => {
      const failed = await failures(defect, true);
      expect([...failed.keys()].find((one) => one.startsWith(FOUND_BY[defect]))).toBeDefined();
    });
  }
});
