import { describe, expect, it } from "vitest";
import type { ProductRow } from "../../shared/api.ts";
import { NOTHING_SELECTED, refreshSelection, selectExactly, toggleRows } from "./selection.ts";

function row(uuid: string, status = "draft"): ProductRow {
  const at = "2026-01-01T00:00:00Z";
  return { uuid, code: uuid, type: "simple", status, label: null, parentUuid: null, createdAt: at, updatedAt: at };
}

describe("a selection", () => {
  it("goes across pages", () => {
    const firstPage = selectExactly(NOTHING_SELECTED, ["a", "b"], [row("a"), row("b"), row("c")]);
    const secondPage = selectExactly(firstPage, ["a", "b", "d"], [row("d")]);
    expect([...secondPage.keys()]).toEqual(["a", "b", "d"]);
    expect([...selectExactly(secondPage, ["d"], [row("d")]).keys()]).toEqual(["d"]);
  });

  it("has a row as it is shown now, not as it was when it was selected", () => {
    const before = selectExactly(NOTHING_SELECTED, ["a"], [row("a", "draft")]);
    expect(selectExactly(before, ["a"], [row("a", "published")]).get("a")?.status).toBe("published");
  });

  it("leaves out what was never seen", () => {
    expect(selectExactly(NOTHING_SELECTED, ["ghost"], []).size).toBe(0);
  });

  it("follows the status of its products, and is the same when nothing changed", () => {
    const a = row("a");
    const selection = toggleRows(NOTHING_SELECTED, [a], true);
    expect(refreshSelection(selection, [a, row("x")])).toBe(selection);
    expect(refreshSelection(selection, [row("a", "published")]).get("a")?.status).toBe("published");
  });

  it("takes rows in and out", () => {
    const both = toggleRows(NOTHING_SELECTED, [row("a"), row("b")], true);
    expect([...toggleRows(both, [row("a")], false).keys()]).toEqual(["b"]);
    expect([...both.keys()]).toEqual(["a", "b"]);
  });
});
