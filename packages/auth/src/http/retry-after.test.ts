import { describe, expect, it } from "vitest";
import { parseRetryAfter } from "./retry-after.ts";

const SERVER = Date.UTC(2026, 0, 1);
const AN_HOUR_OFF = SERVER + 3_600_000;

describe("Retry-After", () => {
  it.each([
    ["0", 0],
    ["120", 120_000],
    ["1.5", 1_500],
    [new Date(SERVER + 30_000).toUTCString(), 30_000],
    [new Date(SERVER - 30_000).toUTCString(), 0],
    ["", undefined],
    ["-5", undefined],
    ["5 s", undefined],
    ["soon", undefined],
    ["2026-01-01T00:00:30Z", undefined],
  ])("%j is %j ms, however far our clock is off", (value, expected) => {
    const headers = new Headers({ "retry-after": value, date: new Date(SERVER).toUTCString() });
    expect(parseRetryAfter(headers, AN_HOUR_OFF)).toBe(expected);
  });

  it("is held against our clock when the server does not tell its time, and undefined when there is none", () => {
    expect(parseRetryAfter(new Headers({ "retry-after": new Date(SERVER + 30_000).toUTCString() }), SERVER)).toBe(
      30_000,
    );
    expect(parseRetryAfter(new Headers(), SERVER)).toBeUndefined();
  });
});
