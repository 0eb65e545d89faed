import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { checkMutations, tryMutations } from "../mutations/check.ts";
import type { Mutation } from "../mutations/mutation.ts";
import { lineOf, summaryOf } from "../mutations/report.ts";

const common = { point: 3, file: "src/http/retry-after.ts", first: [], why: "a reason" };
const noticed: Mutation = { ...common, id: "noticed", find: "Number(value) * 1000", replace: "Number(value)" };
const harmless: Mutation = { ...common, id: "harmless", find: "milliseconds from the answer on", replace: "a number" };
const nonsense: Mutation = { ...common, id: "nonsense", find: "Math.max(0,", replace: "Math.max(0" };
const elsewhere: Mutation = { ...common, id: "elsewhere", file: "src/clock.ts", find: "2_147_483_647", replace: "1" };

describe("a mutation that cannot be planted", () => {
  it.each<[string, Mutation[], RegExp]>([
    ["its text is not there", [{ ...noticed, find: "no such text" }], /noticed: its text occurs not .* moved on/],
    ["its text is there twice", [{ ...noticed, find: "serverTime(" }], /noticed: its text occurs 2 times/],
    ["it changes nothing", [{ ...noticed, replace: noticed.find }], /noticed: it replaces its text by the same/],
    ["its id is taken", [noticed, harmless, noticed], /two mutations of this id/],
    ["its point is unknown", [{ ...noticed, point: 99 }], /no point 99/],
  ])("stops the run before it begins: %s", async (_, mutations, message) => {
    await expect(checkMutations(mutations)).rejects.toThrow(message);
    await expect(tryMutations(mutations)).rejects.toThrow(message);
  });
});

describe("the tests' verdict", () => {
  it("is about the source as changed, and nothing on disk is", { timeout: 240_000 }, async () => {
    const mutations = [noticed, harmless, nonsense, elsewhere];
    const results = await tryMutations(mutations, { files: ["src/http/retry-after.test.ts"] });
    const verdicts = Object.fromEntries(results.map(({ mutation, outcome, by }) => [mutation.id, { outcome, by }]));
    expect(verdicts).toEqual({
      noticed: {
        outcome: "caught",
        by: expect.stringContaining('packages/auth/src/http/retry-after.test.ts > Retry-After "120" is 120000 ms'),
      },
      harmless: { outcome: "survived", by: "" },
      nonsense: { outcome: "broken", by: expect.stringContaining("retry-after") },
      elsewhere: { outcome: "broken", by: "no test loads src/clock.ts" },
    });
    await checkMutations(mutations);
  });

  it("is told in a line each, and counted by point", () => {
    const results = [
      { mutation: noticed, outcome: "caught", by: "a.test.ts > a test" },
      { mutation: { ...harmless, point: 1 }, outcome: "survived", by: "" },
    ] as const;
    expect(results.map(lineOf)).toEqual([
      "3 noticed: caught by a.test.ts > a test",
      "1 harmless: SURVIVED: a reason (src/http/retry-after.ts)",
    ]);
    expect(summaryOf(results)).toEqual([
      "point 1, schedule: 0 of 1",
      "point 3, serving what is valid, backoff, failing fast: 1 of 1",
      "caught: 1 of 2",
    ]);
  });
});

describe("the program", () => {
  it("fails when it is asked for a mutation that there is none of", async () => {
    const program = fileURLToPath(new URL("../mutations/run.ts", import.meta.url));
    const said = await new Promise((resolve) => {
      execFile(process.execPath, [program, "--only", "no-such-id"], (error, _out, err) => resolve([error?.code, err]));
    });
    expect(said).toEqual([1, 'No mutation has an id with "no-such-id" in it.\n']);
  });
});
