import { describe, expect, it } from "vitest";
import type { BulkLine } from "../../shared/api.ts";
import { afterEnd, afterLine, startOf } from "./run.ts";

const REPORT: BulkLine = {
  type: "report",
  succeeded: [{ uuid: "a", status: "published" }],
  failed: [{ uuid: "b", problem: { title: "No", status: 422, detail: "It needs a SKU." } }],
  notAttempted: ["c"],
};

describe("a bulk run", () => {
  it("counts what is done, waits until the limit is renewed, and ends with its report", () => {
    let state = startOf(3);
    state = afterLine(state, { type: "progress", done: 1, total: 3 }, 0);
    expect(state).toMatchObject({ done: 1, total: 3, waitingUntil: null });
    state = afterLine(state, { type: "rate-limit-wait", waitMs: 500 }, 1_000);
    expect(state).toMatchObject({ waitingUntil: 1_500, waits: 1, waitedMs: 500 });
    state = afterLine(state, { type: "progress", done: 2, total: 3 }, 1_500);
    expect(state.waitingUntil).toBeNull();
    state = afterEnd(afterLine(state, REPORT, 2_000));
    expect(state).toMatchObject({ done: 2, report: REPORT, problem: null, waits: 1 });
  });

  it("that ends without a report has failed, and says that products may have changed", () => {
    const state = afterEnd(afterLine(startOf(3), { type: "progress", done: 1, total: 3 }, 0));
    expect(state.problem?.detail).toContain("may have changed");
    expect(afterEnd(state)).toBe(state);
  });

  it("that ends while it waits waits no more", () => {
    const waiting = afterLine(startOf(3), { type: "rate-limit-wait", waitMs: 500 }, 1_000);
    expect(afterEnd(waiting)).toMatchObject({ waitingUntil: null, problem: { status: 0 } });
  });

  it("passes over a line it does not know", () => {
    const state = startOf(3);
    expect(afterLine(state, JSON.parse('{"type":"weather"}'), 0)).toBe(state);
  });
});
