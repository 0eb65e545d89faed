import { describe, expect, it } from "vitest";
import { FakeClock, settle } from "../../test/support/fake-clock.ts";
import type { ClientEvent } from "../events.ts";
import type { PacedCall, PacerOptions, Turn } from "./paced-call.ts";
import { Pacer } from "./pacer.ts";
import type { RateLimitInfo } from "./rate-limit-headers.ts";

const told = (remaining: number, resetInMs = 60_000, limit = 100): RateLimitInfo => ({
  limit,
  remaining,
  resetAt: 0,
  resetInMs,
});
const ok = (info: RateLimitInfo | undefined) => ({ status: 200, told: info, retryAfterMs: undefined });

function setUp(options: Partial<PacerOptions> = {}) {
  const clock = new FakeClock();
  const events: ClientEvent[] = [];
  const pacer = new Pacer({
    clock,
    random: () => 0,
    emit: (event) => events.push(event),
    reserve: undefined,
    maxConcurrent: undefined,
    maxWaitMs: Number.POSITIVE_INFINITY,
    ...options,
  });
  const started: { name: string; turn: Turn }[] = [];
  const failures: { name: string; error: unknown }[] = [];
  const ask = (name: string, call: Partial<PacedCall> = {}): void => {
    const signal = new AbortController().signal;
    const deadline = { at: Number.POSITIVE_INFINITY, timeoutMs: 1 };
    Promise.resolve(pacer.acquire({ operationId: name, signal, deadline, first: false, ...call })).then(
      (turn) => started.push({ name, turn }),
      (error: unknown) => failures.push({ name, error }),
    );
  };
  const names = (): string[] => started.map(({ name }) => name);
  const answer = async (name: string, result: Parameters<Turn["answered"]>[0]): Promise<void> => {
    started.find((entry) => entry.name === name)?.turn.answered(result);
    await settle();
  };
  /** Makes the budget known with one request. */
  const learn = async (info: RateLimitInfo | undefined): Promise<void> => {
    ask("learn");
    await settle();
    await answer("learn", ok(info));
    started.length = 0;
  };
  return { clock, events, pacer, started, failures, ask, names, answer, learn };
}

describe("before anything is known", () => {
  it("lets two requests go and holds the rest until the first answer", async () => {
    const { ask, names, answer } = setUp();
    for (const name of ["a", "b", "c", "d", "e", "f"]) ask(name);
    await settle();
    expect(names()).toEqual(["a", "b"]);
    await answer("a", ok(told(99)));
    expect(names()).toEqual(["a", "b", "c", "d", "e"]);
  });

  it("holds nothing back when a good answer tells no limit", async () => {
    const { ask, names, learn } = setUp();
    await learn(undefined);
    for (let index = 0; index < 50; index += 1) ask(`r${index}`);
    await settle();
    expect(names()).toHaveLength(50);
  });

  it("stays careful when only failures tell no limit", async () => {
    const { ask, names, answer, started } = setUp();
    ask("a");
    await settle();
    await answer("a", { status: 502, told: undefined, retryAfterMs: undefined });
    started.length = 0;
    for (const name of ["b", "c", "d"]) ask(name);
    await settle();
    expect(names()).toEqual(["b", "c"]);
  });
});

describe("when the reserve is reached", () => {
  it("waits for the end of the window and goes on in order, first with one request", async () => {
    const { clock, ask, names, answer, learn } = setUp();
    await learn(told(4, 30_000));
    for (const name of ["a", "b", "c"]) ask(name);
    await clock.advance(29_999);
    expect(names()).toEqual([]);
    await clock.advance(1);
    expect(names()).toEqual(["a"]);
    await answer("a", ok(told(99)));
    expect(names()).toEqual(["a", "b", "c"]);
  });

  it("has fewer requests under way the less is left", async () => {
    const { ask, names, learn } = setUp();
    await learn(told(7));
    for (const name of ["a", "b", "c"]) ask(name);
    await settle();
    // Half of what is above the reserve is far less than others may send meanwhile, so one at a time.
    expect(names()).toEqual(["a"]);
  });

  it("takes the least that was told in a window, whatever order answers come in", async () => {
    const { ask, names, answer, learn, started } = setUp();
    await learn(told(80));
    for (const name of ["a", "b"]) ask(name);
    await settle();
    await answer("b", ok(told(4)));
    await answer("a", ok(told(5)));
    started.length = 0;
    ask("c");
    await settle();
    expect(names()).toEqual([]);
  });

  it("reports the wait once for each call", async () => {
    const { clock, events, ask, learn, pacer } = setUp();
    await learn(told(0, 20_000));
    ask("a");
    ask("b");
    await clock.advance(5000);
    expect(events).toEqual([
      { type: "rate-limit-wait", operationId: "a", waitMs: 20_000, limit: 100, remaining: 0 },
      { type: "rate-limit-wait", operationId: "b", waitMs: 20_000, limit: 100, remaining: 0 },
    ]);
    expect(pacer.state).toMatchObject({ limit: 100, remaining: 0, resetInMs: 15_000, waiting: 2, waits: 0 });
    await clock.advance(15_000);
    expect(pacer.state).toMatchObject({ waits: 1, waitedMs: 20_000, waiting: 1 });
  });

  it("spreads the processes that wait for the same end of a window", async () => {
    const { clock, ask, names, learn } = setUp({ random: () => 0.5 });
    await learn(told(0, 10_000));
    ask("a");
    await clock.advance(10_124);
    expect(names()).toEqual([]);
    await clock.advance(1);
    expect(names()).toEqual(["a"]);
  });

  it("keeps a small limit usable", async () => {
    const { ask, names, learn } = setUp();
    await learn(told(2, 60_000, 2));
    ask("a");
    await settle();
    expect(names()).toEqual(["a"]);
  });

  it("uses everything with a reserve of 0", async () => {
    const { ask, names, learn } = setUp({ reserve: 0 });
    await learn(told(1));
    ask("a");
    ask("b");
    await settle();
    expect(names()).toEqual(["a"]);
  });
});

describe("a process that is alone", () => {
  it("uses the whole budget and nothing beyond it, whatever order answers come in", async () => {
    const { clock, ask, names, answer } = setUp();
    for (let index = 0; index < 30; index += 1) ask(`r${index}`);
    await settle();
    let left = 10;
    for (let done = 0; done < 10; done += 1) {
      const underWay = names().slice(done);
      expect(underWay.length).toBeGreaterThan(0);
      await answer(names()[done] ?? "", ok(told(--left, 60_000, 10)));
    }
    expect(names()).toHaveLength(10);
    await clock.advance(59_999);
    expect(names()).toHaveLength(10);
    await clock.advance(1);
    expect(names()).toHaveLength(11);
  });

  it("has several requests under way to the end, also when answers take longer than a view is trusted", async () => {
    const { clock, ask, names, answer } = setUp();
    for (let index = 0; index < 20; index += 1) ask(`r${index}`);
    await settle();
    let left = 20;
    for (let done = 0; done < 16; done += 1) {
      await clock.advance(1500);
      await answer(names()[done] ?? "", ok(told(--left, 60_000 - done * 1500, 20)));
      expect(names().length - done - 1).toBe(4);
    }
  });

  it("becomes careful as soon as the counter falls faster than it sends, and for the window after", async () => {
    const { ask, names, answer, clock } = setUp();
    const next = async (name: string, left: number, resetInMs = 60_000): Promise<void> => {
      ask(name);
      await settle();
      await answer(name, ok(told(left, resetInMs)));
    };
    await next("a", 99);
    await next("b", 4);
    ask("c");
    await settle();
    expect(names()).toEqual(["a", "b"]);
    await clock.advance(60_000);
    await answer("c", ok(told(99)));
    await next("d", 98);
    await next("e", 4);
    ask("f");
    await settle();
    expect(names()).toEqual(["a", "b", "c", "d", "e"]);
  });

  it("is not held back for long by one that used the budget before it and is gone", async () => {
    const { ask, names, answer, clock, learn, started } = setUp();
    await learn(told(4, 1000));
    ask("a");
    await clock.advance(1000);
    await answer("a", ok(told(99)));
    started.length = 0;
    for (let left = 98; left >= 0; left -= 1) {
      ask(`${left}`);
      await settle();
      await answer(`${left}`, ok(told(left)));
    }
    expect(names()).toHaveLength(99);
  });
});

describe("fairness", () => {
  it("lets a single call wait for no more than those that came before it, however many a bulk run has to send", async () => {
    const { ask, names, answer } = setUp({ maxConcurrent: 1 });
    let sent = 0;
    // A bulk run with three chunks at a time: each chunk that is done makes way for the next.
    for (let index = 0; index < 3; index += 1) ask(`bulk ${sent++}`);
    await settle();
    await answer("bulk 0", ok(told(99)));
    ask(`bulk ${sent++}`);
    ask("get");
    for (let round = 1; !names().includes("get"); round += 1) {
      await answer(`bulk ${round}`, ok(told(99 - round)));
      ask(`bulk ${sent++}`);
      expect(round).toBeLessThan(5);
    }
    expect(names()).toEqual(["bulk 0", "bulk 1", "bulk 2", "bulk 3", "get"]);
  });
});

describe("after a 429", () => {
  it("holds everything back until Retry-After and lets the refused call go first", async () => {
    const { clock, ask, names, answer, learn, started } = setUp();
    await learn(told(90));
    ask("a");
    await settle();
    await answer("a", { status: 429, told: told(0, 60_000), retryAfterMs: 5000 });
    started.length = 0;
    ask("b");
    ask("a again", { first: true });
    await clock.advance(4999);
    expect(names()).toEqual([]);
    await clock.advance(1);
    expect(names()).toEqual(["a again"]);
  });

  it("goes by the window, and by a second, when there is no Retry-After", async () => {
    const { clock, ask, names, answer, learn, started } = setUp();
    await learn(told(90));
    ask("a");
    await settle();
    await answer("a", { status: 429, told: undefined, retryAfterMs: undefined });
    started.length = 0;
    ask("b");
    await clock.advance(999);
    expect(names()).toEqual([]);
    await clock.advance(1);
    expect(names()).toEqual(["b"]);
  });
});

describe("a server that rounds the end of a window down", () => {
  it("is believed once, and then given a second more", async () => {
    const { clock, ask, names, answer, started } = setUp();
    const window = async (name: string): Promise<void> => {
      ask(name);
      await settle();
      await answer(name, ok(told(0, 10_000, 1)));
    };
    await window("a");
    ask("early");
    await clock.advance(10_000);
    await answer("early", { status: 429, told: told(0, 0, 1), retryAfterMs: 1000 });
    await clock.advance(1000);
    await window("b");
    started.length = 0;
    ask("c");
    await clock.advance(10_999);
    expect(names()).toEqual([]);
    await clock.advance(1);
    expect(names()).toEqual(["c"]);
  });
});

describe("a view that is old", () => {
  it("is checked with one request before more are sent", async () => {
    const { clock, ask, names, answer, learn } = setUp();
    await learn(told(90));
    await clock.advance(1001);
    for (const name of ["a", "b", "c"]) ask(name);
    await settle();
    expect(names()).toEqual(["a"]);
    await answer("a", ok(told(89)));
    expect(names()).toEqual(["a", "b", "c"]);
  });

  it("is not waited for forever: another request goes after a second", async () => {
    const { clock, ask, names, learn } = setUp();
    await learn(told(90));
    await clock.advance(1001);
    for (const name of ["a", "b", "c"]) ask(name);
    await clock.advance(1000);
    expect(names()).toEqual(["a", "b"]);
  });

  it("does not exceed maxConcurrent for it", async () => {
    const { clock, ask, names, learn } = setUp({ maxConcurrent: 1 });
    await learn(told(90));
    for (const name of ["a", "b"]) ask(name);
    await clock.advance(10_000);
    expect(names()).toEqual(["a"]);
  });
});

describe("a waiting call", () => {
  it("leaves the queue when it is aborted, and the rest goes on", async () => {
    const { clock, ask, names, failures, learn, pacer } = setUp();
    await learn(told(0, 10_000));
    const controller = new AbortController();
    ask("a", { signal: controller.signal });
    ask("b");
    await settle();
    const reason = new Error("enough");
    controller.abort(reason);
    await settle();
    expect(failures).toEqual([{ name: "a", error: reason }]);
    expect(pacer.state.waiting).toBe(1);
    await clock.advance(10_000);
    expect(names()).toEqual(["b"]);
  });

  it("leaves no timer behind", async () => {
    const { clock, ask, learn } = setUp();
    await learn(told(0, 10_000));
    const controller = new AbortController();
    ask("a", { signal: controller.signal });
    await settle();
    expect(clock.pendingTimers).toBeGreaterThan(0);
    controller.abort(new Error("enough"));
    await settle();
    expect(clock.pendingTimers).toBe(0);
  });

  it("is turned away at once when the wait is longer than maxWaitMs", async () => {
    const { ask, failures, learn } = setUp({ maxWaitMs: 5000 });
    await learn(told(0, 10_000));
    ask("a");
    await settle();
    expect(failures[0]?.error).toMatchObject({ code: "APIERA_RATE_LIMIT_WAIT", waitMs: 10_000, maxWaitMs: 5000 });
  });

  it("is turned away at once when the wait is longer than the call may last", async () => {
    const { ask, failures, learn } = setUp();
    await learn(told(0, 10_000));
    ask("a", { deadline: { at: 8000, timeoutMs: 8000 } });
    await settle();
    expect(failures[0]?.error).toMatchObject({ code: "APIERA_TIMEOUT", timeoutMs: 8000 });
  });

  it("is turned away when a further window makes it wait longer than maxWaitMs", async () => {
    const { clock, ask, names, answer, failures, learn, started } = setUp({ maxWaitMs: 15_000 });
    await learn(told(0, 10_000));
    ask("a");
    ask("b");
    await clock.advance(10_000);
    expect(names()).toEqual(["a"]);
    await answer("a", ok(told(0, 10_000)));
    expect(failures).toMatchObject([{ name: "b", error: { code: "APIERA_RATE_LIMIT_WAIT", waitMs: 20_000 } }]);
    expect(started).toHaveLength(1);
  });

  it("may wait for the answers of others, which is not the budget", async () => {
    const { clock, ask, names, failures } = setUp({ maxWaitMs: 0 });
    for (const name of ["a", "b", "c"]) ask(name);
    await clock.advance(60_000);
    expect([names(), failures]).toEqual([["a", "b"], []]);
  });
});

it("counts a request without an answer as used", async () => {
  const { ask, pacer, learn, started } = setUp();
  await learn(told(50));
  ask("a");
  await settle();
  started[0]?.turn.lost();
  expect(pacer.state).toMatchObject({ remaining: 49, inFlight: 0 });
});
