import { describe, expect, it } from "vitest";
import { FakeClock } from "../../test/support/fake-clock.ts";
import { ServerClock } from "./server-clock.ts";

/** The wall clock of the server is this much ahead of our monotonic one. */
const AHEAD = Date.UTC(2026, 0, 1) + 345_678;

function setUp(ahead: number = AHEAD) {
  const clock = new FakeClock();
  const serverClock = new ServerClock(clock);
  const server = { ahead };
  /** What an answer of now says is left of a window that ends at `windowEnd` of our monotonic clock. */
  const read = (windowEnd: number, tookMs = 0): number | undefined => {
    const now = clock.monotonicNow();
    const headers = new Headers({
      "ratelimit-limit": "100",
      "ratelimit-remaining": "50",
      "ratelimit-reset": String((windowEnd + server.ahead) / 1000),
      date: new Date(Math.floor((now + server.ahead) / 1000) * 1000).toUTCString(),
    });
    return serverClock.read(headers, now - tookMs)?.resetInMs;
  };
  return { clock, read, server, serverClock };
}
const END = 60_322;

describe("ServerClock", () => {
  it("takes a window for up to a second longer than it is at first, never for shorter", () => {
    const { read } = setUp();
    expect(read(END)).toBe(END + 678);
  });

  it("is exact once an answer came right after the turn of a second", async () => {
    const { clock, read } = setUp();
    read(END);
    await clock.advance(325);
    expect(read(END)).toBe(END - 325 + 3);
    await clock.advance(900);
    expect(read(END)).toBeCloseTo(END - 1225 + 3, 0);
  });

  it("never takes a window for shorter than it is, whatever the latency", async () => {
    const { clock, read } = setUp();
    for (let step = 0; step < 500; step += 1) {
      await clock.advance(7);
      expect((read(END, 7) ?? 0) + clock.monotonicNow()).toBeGreaterThanOrEqual(END);
    }
  });

  it("follows a clock that was set, forward and back", async () => {
    const { clock, read, server } = setUp();
    for (const step of [3_600_000, -7_200_000]) {
      read(END);
      server.ahead += step;
      await clock.advance(10);
      const end = clock.monotonicNow() + 60_000;
      const rounded = Math.ceil((end + server.ahead) / 1000) * 1000 - server.ahead;
      expect(read(rounded)).toBeGreaterThanOrEqual(rounded - clock.monotonicNow());
      expect(read(rounded)).toBeLessThanOrEqual(rounded - clock.monotonicNow() + 1000);
    }
  });

  it("goes by our own clock when there is no Date", () => {
    const { clock, serverClock } = setUp();
    const reset = String(Math.floor(clock.now() / 1000) + 30);
    const headers = new Headers({ "ratelimit-limit": "9", "ratelimit-remaining": "1", "ratelimit-reset": reset });
    expect(serverClock.read(headers, 0)?.resetInMs).toBe(30_000);
  });
});
