import { describe, expect, it } from "vitest";
import { TRANSITIONS } from "./api.ts";
import { transitionBack, transitionsFrom } from "./lifecycle.ts";

describe("transitionsFrom", () => {
  it.each([
    ["draft", ["publish", "archive", "remove"]],
    ["published", ["unpublish", "archive", "remove"]],
    ["unpublished", ["publish", "archive", "remove"]],
    ["archived", ["unarchive", "remove"]],
    ["removed", ["restore"]],
    ["a status of next year", []],
  ])("%s", (status, transitions) => {
    expect(transitionsFrom(status)).toEqual(transitions);
  });
});

describe("transitionBack", () => {
  it.each([
    ["published", "unpublished", "unpublish"],
    ["unpublished", "published", "publish"],
    ["archived", "unpublished", "unarchive"],
    ["removed", "unpublished", "restore"],
    ["unpublished", "removed", "remove"],
    ["unpublished", "archived", "archive"],
    ["published", "draft", null],
    ["removed", "published", null],
    ["archived", "published", null],
    ["published", "published", null],
  ] as const)("from %s to %s: %s", (from, to, transition) => {
    expect(transitionBack(from, to)).toBe(transition);
  });

  it("is a transition the API knows", () => {
    expect(TRANSITIONS).toEqual(["publish", "unpublish", "archive", "unarchive", "restore", "remove"]);
  });
});
