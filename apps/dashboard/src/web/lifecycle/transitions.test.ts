import { describe, expect, it } from "vitest";
import { expectedStatus, wayBack } from "./transitions.ts";

describe("transitions", () => {
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
