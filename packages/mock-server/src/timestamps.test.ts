import { describe, expect, it } from "vitest";
import { createTimestampGenerator, normalizeTimestamp } from "./timestamps.ts";

describe("createTimestampGenerator", () => {
  it("counts microseconds up while the clock stands still or goes back", () => {
    let time = Date.UTC(2026, 0, 5, 12, 0, 0, 999);
    const next = createTimestampGenerator(() => time);
    const first = [next(), next()];
    time -= 5000;
    const back = next();
    time += 5001;

    expect([...first, back, next()]).toEqual([
      "2026-01-05T12:00:00.999000Z",
      "2026-01-05T12:00:00.999001Z",
      "2026-01-05T12:00:00.999002Z",
      "2026-01-05T12:00:01.000000Z",
    ]);
  });
});

describe("normalizeTimestamp", () => {
  it.each([
    ["2025-11-23T14:15:22.123456Z", "2025-11-23T14:15:22.123456Z"],
    ["2025-11-23T14:15:22Z", "2025-11-23T14:15:22.000000Z"],
    ["2025-11-23T14:15:22.5z", "2025-11-23T14:15:22.500000Z"],
    ["2025-11-23T01:15:22.123456789+02:00", "2025-11-22T23:15:22.123456Z"],
    ["2025-11-23T14:15:22.000001-01:30", "2025-11-23T15:45:22.000001Z"],
  ])("writes %s as %s", (text, expected) => {
    expect(normalizeTimestamp(text)).toBe(expected);
  });

  it.each(["", "2025-11-23", "2025-11-23T14:15:22", "2025-13-01T00:00:00Z", "2025-11-23T14:15:22 02:00"])(
    "does not take '%s'",
    (text) => {
      expect(normalizeTimestamp(text)).toBeUndefined();
    },
  );
});
