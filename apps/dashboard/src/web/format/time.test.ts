import { describe, expect, it } from "vitest";
import { ago, duration } from "./time.ts";

const NOW = Date.parse("2026-06-01T12:00:00Z");

describe("times", () => {
  it.each([
    [0, "just now"],
    [59, "just now"],
    [60, "1 min. ago"],
    [7_199, "1 hr. ago"],
    [7_200, "2 hr. ago"],
    [86_400 * 29, "29 days ago"],
    [86_400 * 400, "1 yr. ago"],
    [-5, "just now"],
  ])("%i seconds before now is %s", (seconds, text) => {
    expect(ago(new Date(NOW - seconds * 1000).toISOString(), NOW)).toBe(text);
  });

  it("a date that is none is unknown", () => {
    expect(ago("soon", NOW)).toBe("unknown");
  });

  it.each([
    [-1, "0 ms"],
    [999, "999 ms"],
    [1_000, "1 s"],
    [65_000, "1 min 5 s"],
    [60_000, "1 min"],
    [86_399_000, "23 h 59 min"],
    [86_400_000, "1 d"],
    [90_061_000, "1 d 1 h"],
  ])("%i ms are %s", (ms, text) => {
    expect(duration(ms)).toBe(text);
  });
});
