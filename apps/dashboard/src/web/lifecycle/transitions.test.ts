import { describe, expect, it } from "vitest";
import { expectedStatus, isAllowed, TRANSITIONS, wayBack } from "./transitions.ts";

describe("transitions", () => {
  it("are offered for many products only from where they lead on", () => {
    const offered = (status: string): string[] => TRANSITIONS.filter((each) => isAllowed(each, status));
    expect(offered("draft")).toEqual(["publish", "archive", "remove"]);
    expect(offered("published")).toEqual(["unpublish", "archive", "remove"]);
    expect(offered("unpublished")).toEqual(["publish", "archive", "remove"]);
    expect(offered("archived")).toEqual(["unarchive", "remove"]);
    expect(offered("removed")).toEqual(["restore"]);
    expect(offered("a status of next year")).toEqual([]);
  });

  it("show their result at once, but for publishing, which the server may refuse", () => {
    expect(expectedStatus("publish")).toBeNull();
    expect(expectedStatus("unpublish")).toBe("unpublished");
    expect(expectedStatus("remove")).toBe("removed");
  });

  it("are undone by what the server says leads back", () => {
    expect(wayBack("publish", { undo: "unpublish", transitions: ["unpublish"] })).toEqual({
      transition: "unpublish",
      label: "Undo",
      note: null,
    });
  });

  it("offer the nearest way when none leads back exactly, and say so", () => {
    expect(wayBack("publish", { undo: null, transitions: ["unpublish", "archive"] })).toMatchObject({
      transition: "unpublish",
      label: "Unpublish",
      note: expect.stringContaining("cannot be set again"),
    });
    expect(wayBack("publish", { undo: null, transitions: ["archive"] })).toBeNull();
    expect(wayBack("restore", { undo: null, transitions: ["remove"] })).toBeNull();
  });
});
