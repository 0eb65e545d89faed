import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, it, vi } from "vitest";
import { isFromEarlierBoot, type Moment, machineClock, remainingMs } from "./machine-clock.ts";

const HOUR_MS = 3_600_000;

function moment(given: Partial<Moment> = {}): Moment {
  return { domain: "boot1 time:[1]", steadyMs: 1_000_000, wallMs: 1_700_000_000_000, ...given };
}

function later(from: Moment, passedMs: number, wallJumpMs = 0): Moment {
  return { ...from, steadyMs: from.steadyMs + passedMs, wallMs: from.wallMs + passedMs + wallJumpMs };
}

describe("on one steady clock", () => {
  const term = { ttlMs: 10_000, from: moment() };

  it.each([0, HOUR_MS, -HOUR_MS, 365 * 24 * HOUR_MS])("a wall clock that jumped by %s ms does not matter", (jumpMs) => {
    expect(remainingMs(term, later(term.from, 4000, jumpMs))).toBe(6000);
    expect(remainingMs(term, later(term.from, 9999, jumpMs))).toBe(1);
    expect(remainingMs(term, later(term.from, 10_000, jumpMs))).toBe(0);
    expect(remainingMs(term, later(term.from, 20_000, jumpMs))).toBe(0);
  });

  it("a reader whose reading is a step behind the writer's gets no more than was stored", () => {
    expect(remainingMs(term, later(term.from, -10))).toBe(10_000);
  });

  it("readings that cannot be of one clock are not compared: the wall clock decides", () => {
    expect(remainingMs(term, { ...later(term.from, 4000), steadyMs: term.from.steadyMs - 5000 })).toBe(6000);
  });
});

describe("without a common steady clock, after a restart or where there is none", () => {
  it.each(["boot2 time:[1]", "boot1 time:[2]", undefined])("the wall clock decides (domain %s)", (domain) => {
    const term = { ttlMs: 10_000, from: moment() };
    expect(remainingMs(term, { ...later(term.from, 4000), domain, steadyMs: 5 })).toBe(6000);
    expect(remainingMs(term, { ...later(term.from, 10_000), domain, steadyMs: 5 })).toBe(0);
  });

  it("two moments without a domain are not taken for the same one", () => {
    const term = { ttlMs: 10_000, from: moment({ domain: undefined }) };
    expect(remainingMs(term, { ...later(term.from, 4000), steadyMs: 0 })).toBe(6000);
  });

  it("a wall clock behind the beginning ends the term, instead of making it longer", () => {
    const term = { ttlMs: 10_000, from: moment({ domain: undefined }) };
    expect(remainingMs(term, later(term.from, 0, -1))).toBe(0);
    expect(remainingMs(term, later(term.from, 0, -HOUR_MS))).toBe(0);
  });
});

describe("boots", () => {
  it("tells an earlier boot from this one and from another time namespace of this one", () => {
    expect(isFromEarlierBoot(moment(), moment({ domain: "boot2 time:[1]" }))).toBe(true);
    expect(isFromEarlierBoot(moment(), moment({ domain: "boot1 time:[2]" }))).toBe(false);
    expect(isFromEarlierBoot(moment({ domain: undefined }), moment())).toBe(false);
    expect(isFromEarlierBoot(moment(), moment({ domain: undefined }))).toBe(false);
  });
});

describe("the clock of this machine", () => {
  it("reads the same steady time in another process: its reading lies between two of ours", () => {
    const file = fileURLToPath(new URL("machine-clock.ts", import.meta.url));
    const script = `import { machineClock } from ${JSON.stringify(file)}; console.log(JSON.stringify(machineClock()()));`;
    const before = machineClock()();
    const { stdout } = spawnSync(process.execPath, ["--input-type=module", "--eval", script], { encoding: "utf8" });
    const after = machineClock()();
    const between: Moment = JSON.parse(stdout);
    expect(between.domain).toBe(before.domain);
    expect(between.steadyMs).toBeGreaterThan(before.steadyMs);
    expect(between.steadyMs).toBeLessThan(after.steadyMs);
  });

  it("moves on whatever the wall clock does", () => {
    vi.useFakeTimers({ toFake: ["Date"] });
    try {
      const clock = machineClock();
      const first = clock();
      vi.setSystemTime(first.wallMs - HOUR_MS);
      expect(clock().steadyMs).toBeGreaterThanOrEqual(first.steadyMs);
      expect(clock().steadyMs).toBeLessThan(first.steadyMs + HOUR_MS);
    } finally {
      vi.useRealTimers();
    }
  });
});
