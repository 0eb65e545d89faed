import { describe, expect, it } from "vitest";
import type { AccessLine } from "../../shared/api.ts";
import { BUDGET_MS, NO_HISTORY, remember } from "./history.ts";

function line(id: string, source: AccessLine["source"], event: AccessLine["event"]): AccessLine {
  return { id, service: "orders", instance: "orders-1", at: Number(id.split("-")[0]), source, event };
}

const ids = (lines: readonly AccessLine[]): string[] => lines.map(({ id }) => id);

describe("the history of access events", () => {
  it("passes over events that come again, by the order of ids in a stream", () => {
    const first = remember(NO_HISTORY, [line("9-0", "token", { type: "a" }), line("10-2", "token", { type: "b" })]);
    const again = [line("9-0", "token", { type: "a" }), line("10-2", "token", { type: "b" })];
    expect(remember(first, again)).toBe(first);
    expect(ids(remember(first, [...again, line("10-10", "token", { type: "c" })]).log)).toEqual([
      "9-0",
      "10-2",
      "10-10",
    ]);
  });

  it("keeps what the timeline marks however many requests there are", () => {
    const bought = line("1-0", "token", { type: "token-purchased" });
    const refused = line("2-0", "client", { type: "response", status: 401 });
    const requests = Array.from({ length: 2_000 }, (_, index) =>
      line(`3-${index}`, "client", { type: "response", status: 200 }),
    );
    const history = remember(remember(NO_HISTORY, [bought, refused]), requests);
    expect(ids(history.marks)).toEqual(["1-0", "2-0"]);
    expect(history.log).toHaveLength(500);
    expect(history.log.at(-1)?.id).toBe("3-1999");
  });

  it("keeps the newest marks, not all of them", () => {
    const many = Array.from({ length: 1_001 }, (_, index) => line(`${index}-0`, "token", { type: "token-shared" }));
    const { marks } = remember(NO_HISTORY, many);
    expect([marks.length, marks[0]?.id, marks.at(-1)?.id]).toEqual([1_000, "1-0", "1000-0"]);
  });

  it("keeps readings of the budget for some minutes, out of the log, and drops malformed ones", () => {
    const reading = (at: number): AccessLine =>
      line(`${at}-0`, "rate-limit", { type: "rate-limit", remaining: at % 7, limit: 7 });
    const history = remember(NO_HISTORY, [
      reading(1),
      line("2-0", "rate-limit", { type: "rate-limit", remaining: "many" }),
      reading(5),
      reading(BUDGET_MS + 5),
    ]);
    expect(history.log).toEqual([]);
    expect(history.budget.map(({ at }) => at)).toEqual([5, BUDGET_MS + 5]);
  });
});
