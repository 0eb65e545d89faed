import fc from "fast-check";
import { expect, it } from "vitest";
import { FakeClock } from "../../test/support/fake-clock.ts";
import { Pacer } from "./pacer.ts";

interface Scenario {
  readonly seed: number;
  readonly processes: number;
  readonly callersEach: number;
  /** Latency of a request in milliseconds, each way at most. */
  readonly latencyMs: number;
  readonly minutes: number;
  /** Longest pause of a caller between two calls, in milliseconds. */
  readonly idleMs: number;
}

/** A counter of requests per window as the API documents it, shared by all processes. */
class SharedBudget {
  refused = 0;
  served = 0;
  #window = -1;
  #remaining = 0;
  readonly #limit: number;

  constructor(limit: number) {
    this.#limit = limit;
  }

  take(now: number): { status: number; remaining: number; resetAt: number } {
    const window = Math.floor(now / 60_000);
    if (window !== this.#window) {
      this.#window = window;
      this.#remaining = this.#limit;
    }
    const resetAt = (window + 1) * 60_000;
    if (this.#remaining === 0) {
      this.refused += 1;
      return { status: 429, remaining: 0, resetAt };
    }
    this.#remaining -= 1;
    this.served += 1;
    return { status: 200, remaining: this.#remaining, resetAt };
  }
}

/** Small deterministic generator of numbers from 0 up to 1. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

async function simulate(scenario: Scenario): Promise<SharedBudget> {
  const clock = new FakeClock();
  const budget = new SharedBudget(100);
  const random = randomFrom(scenario.seed);
  const stop = new AbortController();
  const pause = (ms: number): Promise<void> => new Promise((resolve) => void clock.schedule(resolve, ms));
  const caller = async (pacer: Pacer): Promise<void> => {
    const deadline = { at: Number.POSITIVE_INFINITY, timeoutMs: 1 };
    while (!stop.signal.aborted) {
      await pause(random() * scenario.idleMs);
      const turn = await pacer.acquire({ operationId: "get", signal: stop.signal, deadline, first: false });
      await pause(random() * scenario.latencyMs);
      const { status, remaining, resetAt } = budget.take(clock.monotonicNow());
      const serverNow = clock.monotonicNow();
      await pause(random() * scenario.latencyMs);
      // The headers count in seconds, and so does the Date they are held against.
      const resetInMs = Math.ceil(resetAt / 1000) * 1000 - Math.floor(serverNow / 1000) * 1000;
      const told = { limit: 100, remaining, resetAt, resetInMs };
      turn.answered({ status, told, retryAfterMs: status === 429 ? 60_000 : undefined });
    }
  };
  const callers: Promise<void>[] = [];
  for (let process = 0; process < scenario.processes; process += 1) {
    const pacer = new Pacer({
      clock,
      random,
      emit: () => {},
      reserve: undefined,
      maxConcurrent: undefined,
      maxWaitMs: Number.POSITIVE_INFINITY,
    });
    for (let index = 0; index < scenario.callersEach; index += 1) {
      callers.push(caller(pacer));
    }
  }
  await clock.advance(scenario.minutes * 60_000);
  stop.abort(new Error("over"));
  await clock.advance(2 * scenario.latencyMs + scenario.idleMs);
  await Promise.allSettled(callers);
  return budget;
}

it("keeps three processes with four callers each on one budget of 100 from ever seeing a 429", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.record({
        seed: fc.integer(),
        processes: fc.constant(3),
        callersEach: fc.constant(4),
        latencyMs: fc.integer({ min: 1, max: 400 }),
        minutes: fc.constant(3),
        idleMs: fc.constantFrom(0, 20, 3000),
      }),
      async (scenario) => {
        const budget = await simulate(scenario);
        expect(budget.refused).toBe(0);
      },
    ),
    { numRuns: 40 },
  );
});

it.each([
  [1, 100],
  [3, 95],
])("uses the budget up, minute after minute: of %i processes at least %i of 100", async (processes, least) => {
  const budget = await simulate({ seed: 1, processes, callersEach: 4, latencyMs: 50, minutes: 5, idleMs: 0 });
  expect(budget.refused).toBe(0);
  expect(budget.served).toBeGreaterThanOrEqual(5 * least);
});

it("lets ten processes share a budget with hardly a 429, though their number is unknown to each of them", async () => {
  await fc.assert(
    fc.asyncProperty(fc.record({ seed: fc.integer(), latencyMs: fc.integer({ min: 1, max: 400 }) }), async (drawn) => {
      const budget = await simulate({ ...drawn, processes: 10, callersEach: 4, minutes: 4, idleMs: 0 });
      expect(budget.refused).toBeLessThanOrEqual(budget.served / 100);
    }),
    { numRuns: 20 },
  );
});
