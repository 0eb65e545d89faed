import { describe, expect, it } from "vitest";
import { BenchError } from "../bench-error.ts";
import { QUICK_PLAN } from "../plan.ts";
import { purchase } from "../subjects/purchase.ts";
import type { Subject, TokenHolder } from "../subjects/subject.ts";
import { measureWarm } from "./warm.ts";

function subjectOf(name: string, hold: (tokenUrl: string) => TokenHolder): Subject {
  return { name, load: async () => (endpoint) => hold(endpoint.tokenUrl) };
}

/** Buys once, and keeps what it bought. */
function keeper(tokenUrl: string): TokenHolder {
  let bought: Promise<{ readonly value: string }> | undefined;
  const getToken = () => {
    bought ??= purchase(tokenUrl);
    return bought;
  };
  return { getToken, readToken: async () => (await getToken()).value };
}

describe("measuring the token in hand", () => {
  it("compares the subjects with the bare await and with the first of them", async () => {
    const slow = subjectOf("slow", (tokenUrl) => {
      const held = keeper(tokenUrl);
      return {
        ...held,
        getToken: async () => {
          for (let turn = 0; turn < 1_000; turn += 1) await held.getToken();
        },
      };
    });
    const { bareAwaitNanoseconds, subjects } = await measureWarm([subjectOf("keeper", keeper), slow], QUICK_PLAN);
    expect(bareAwaitNanoseconds).toBeGreaterThan(0);
    expect(subjects.map(({ name, requests }) => [name, requests])).toEqual([
      ["keeper", 0],
      ["slow", 0],
    ]);
    expect(subjects[0]?.timesOurs).toBe(1);
    expect(subjects[1]?.timesOurs).toBeGreaterThan(1);
  });

  it("counts the requests that a subject makes while it is measured", async () => {
    const restless = subjectOf("restless", (tokenUrl) => {
      const held = keeper(tokenUrl);
      return { ...held, getToken: () => purchase(tokenUrl) };
    });
    const { subjects } = await measureWarm([subjectOf("keeper", keeper), restless], QUICK_PLAN);
    expect(subjects[0]?.requests).toBe(0);
    expect(subjects[1]?.requests).toBeGreaterThan(0);
  });

  it("refuses a subject that buys each time, and one that brings another token", async () => {
    const buyer = subjectOf("buyer", (tokenUrl) => {
      const getToken = () => purchase(tokenUrl);
      return { getToken, readToken: async () => (await getToken()).value };
    });
    await expect(measureWarm([buyer], QUICK_PLAN)).rejects.toThrow(
      new BenchError("buyer did not buy one token and keep it."),
    );
    const liar = subjectOf("liar", (tokenUrl) => ({ ...keeper(tokenUrl), readToken: async () => "another" }));
    await expect(measureWarm([liar], QUICK_PLAN)).rejects.toThrow(new BenchError("liar did not bring the token."));
  });
});
