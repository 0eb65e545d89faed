import {
  atMostATenth,
  type BudgetView,
  concurrencyOf,
  isNewWindow,
  mergeBudget,
  mostConcurrent,
  reserveOf,
} from "./budget.ts";
import { OtherUsers } from "./other-users.ts";
import type { PacedCall, PacerOptions, RateLimitState, Turn } from "./paced-call.ts";
import { MAX_WINDOW_MS, type RateLimitInfo } from "./rate-limit-headers.ts";
import { type Block, type Waiter, whyNotWait } from "./waiter.ts";

/** Other processes may have used up a view that is older than this, in milliseconds. */
const STALE_MS = 1000;
/** Requests under way before the first answer. */
const INITIAL_CONCURRENT = 2;
/** Processes that wait for the same end of a window do not start all at once, but within this part of its length, */
const SPREAD_PART = 1 / 40;
/** and within this, in milliseconds. */
const MAX_SPREAD_MS = 250;
/** Ends of a window that differ by less than this are the same wait, in milliseconds. */
const SAME_WAIT_MS = 2500;
/** How long a 429 without `Retry-After` and `RateLimit-Reset` holds calls back, in milliseconds. */
const DEFAULT_HOLD_MS = 1000;
/** Ends of windows are told in whole seconds. A server that rounds them down tells them too early by up to this, in milliseconds. */
const ROUNDING_MS = 1000;
/** Room for the requests of others, as a multiple of those they probably have under way: they come in bursts. */
const MARGIN = 1.5;

/**
 * Gives calls their turn so that the organization's request budget is not exceeded, in the order they came.
 *
 * While the counter falls by exactly what is sent here, this process is alone and uses the budget up. Otherwise it is shared with processes
 * that cannot be seen: then some is left for them, more the faster they use it, only a part of what is left is under way at once, and a view is
 * trusted for a second before a single request asks again.
 */
export class Pacer {
  readonly #options: PacerOptions;
  readonly #queue: Waiter[] = [];
  readonly #others = new OtherUsers();
  #view: BudgetView | undefined;
  #unlimited = false;
  #inFlight = 0;
  #lastStart = Number.NEGATIVE_INFINITY;
  #block: Block | undefined;
  #cancelWakeUp: (() => void) | undefined;
  #waits = 0;
  #waitedMs = 0;
  /** Whether the server was found to round the ends of windows down. */
  #roundsDown = false;

  constructor(options: PacerOptions) {
    this.#options = options;
  }

  get state(): RateLimitState {
    const view = this.#view;
    const now = this.#options.clock.monotonicNow();
    return {
      limit: view?.limit,
      remaining: view?.remaining,
      resetInMs: view === undefined ? undefined : Math.max(0, Math.round(view.resetAt - now)),
      inFlight: this.#inFlight,
      waiting: this.#queue.length,
      waits: this.#waits,
      waitedMs: Math.round(this.#waitedMs),
    };
  }

  /**
   * Gives the call its turn: at once, or when it may send one request.
   *
   * @throws RateLimitWaitError - it would wait longer than `maxWaitMs`.
   * @throws TimeoutError - it would wait longer than the call may last.
   * @throws the signal's reason, when it is aborted while waiting.
   */
  acquire(call: PacedCall): Turn | Promise<Turn> {
    if (this.#queue.length === 0 && !call.signal.aborted && this.#blocked() === undefined) {
      return this.#begin();
    }
    return this.#enqueue(call);
  }

  #enqueue(call: PacedCall): Promise<Turn> {
    return new Promise((resolve, reject) => {
      const { clock } = this.#options;
      const since = clock.monotonicNow();
      const leave = (): void => {
        const index = this.#queue.indexOf(waiter);
        if (index >= 0) {
          this.#queue.splice(index, 1);
        }
        call.signal.removeEventListener("abort", onAbort);
        if (this.#queue.length === 0) {
          this.#cancelWakeUp?.();
        }
      };
      const fail = (error: unknown): void => {
        leave();
        reject(error);
      };
      const onAbort = (): void => fail(call.signal.reason);
      const start = (): void => {
        leave();
        if (waiter.waitingFor !== undefined) {
          this.#waits += 1;
          this.#waitedMs += clock.monotonicNow() - since;
        }
        resolve(this.#begin());
      };
      const waiter: Waiter = { call, since, waitingFor: undefined, start, fail };
      if (call.signal.aborted) {
        reject(call.signal.reason);
        return;
      }
      call.signal.addEventListener("abort", onAbort, { once: true });
      if (this.#queue.length === 0 || call.first) {
        this.#queue.unshift(waiter);
        this.#pump();
      } else {
        // What holds back those before it holds it back too.
        this.#queue.push(waiter);
        this.#announce(this.#block, [waiter]);
      }
    });
  }

  #begin(): Turn {
    const { clock } = this.#options;
    const sentAt = clock.monotonicNow();
    this.#inFlight += 1;
    this.#lastStart = sentAt;
    return {
      answered: (answer) => {
        this.#inFlight -= 1;
        this.#learn(answer, sentAt);
        this.#pump();
      },
      lost: () => {
        this.#inFlight -= 1;
        this.#countUntold();
        this.#pump();
      },
      unused: () => {
        this.#inFlight -= 1;
        this.#pump();
      },
    };
  }

  #learn(answer: Parameters<Turn["answered"]>[0], sentAt: number): void {
    const now = this.#options.clock.monotonicNow();
    const { told } = answer;
    if (answer.status === 429) {
      // Refused as soon as a window had ended: it had not.
      this.#roundsDown ||=
        this.#view !== undefined && now >= this.#view.resetAt && now < this.#view.resetAt + ROUNDING_MS;
      // The window may end later than the server lets us try again; then the next request tells how much is left.
      const holdMs = Math.min(answer.retryAfterMs ?? told?.resetInMs ?? DEFAULT_HOLD_MS, MAX_WINDOW_MS);
      const limit = told?.limit ?? this.#view?.limit ?? 1;
      const resetAt = now + holdMs + this.#spread(holdMs);
      this.#view = { limit, remaining: 0, resetAt, observedAt: now, policy: told?.policy };
      this.#unlimited = false;
    } else if (told !== undefined) {
      this.#observe(told, sentAt, now);
      this.#unlimited = false;
    } else if (answer.status >= 200 && answer.status < 300 && this.#view === undefined) {
      this.#unlimited = true;
    } else {
      this.#countUntold();
    }
  }

  #observe(told: RateLimitInfo, sentAt: number, now: number): void {
    const before = this.#view;
    const resetInMs = told.resetInMs + (this.#roundsDown ? ROUNDING_MS : 0);
    const merged = mergeBudget(before, { ...told, resetInMs }, sentAt, now);
    if (merged === before) {
      return;
    }
    const isNew = before === undefined || isNewWindow(before, merged, now);
    if (isNew) {
      this.#others.startWindow();
    }
    this.#others.observe(told.limit - told.remaining, this.#inFlight, now, now - sentAt);
    this.#view = isNew ? { ...merged, resetAt: merged.resetAt + this.#spread(told.resetInMs) } : merged;
  }

  /** How much later than the others to go on when a window ends. Who is alone need not make way. */
  #spread(windowMs: number): number {
    return this.#others.present ? this.#options.random() * Math.min(MAX_SPREAD_MS, windowMs * SPREAD_PART) : 0;
  }

  #countUntold(): void {
    if (this.#view !== undefined) {
      this.#view = { ...this.#view, remaining: Math.max(0, this.#view.remaining - 1) };
    }
  }

  #pump(): void {
    this.#cancelWakeUp?.();
    this.#cancelWakeUp = undefined;
    this.#block = undefined;
    for (let head = this.#queue[0]; head !== undefined; head = this.#queue[0]) {
      const block = this.#blocked();
      if (block === undefined) {
        head.start();
        continue;
      }
      this.#block = block;
      if (block.until !== undefined) {
        const delayMs = Math.max(0, block.until - this.#options.clock.monotonicNow());
        this.#cancelWakeUp = this.#options.clock.schedule(() => this.#pump(), delayMs);
      }
      this.#announce(block, this.#queue);
      return;
    }
  }

  /** What keeps the next request from being sent, if anything. */
  #blocked(): Block | undefined {
    const view = this.#view;
    const { maxConcurrent, clock } = this.#options;
    if (this.#inFlight >= (maxConcurrent ?? Number.POSITIVE_INFINITY)) {
      return { until: undefined, budget: false };
    }
    if (this.#unlimited) {
      return undefined;
    }
    if (view === undefined) {
      return this.#inFlight < INITIAL_CONCURRENT ? undefined : { until: undefined, budget: false };
    }
    const now = clock.monotonicNow();
    if (now >= view.resetAt) {
      return this.#askAlone(now);
    }
    const { present: shared, timesOurs } = this.#others;
    const reserve = reserveOf(view.limit, this.#options.reserve, shared, timesOurs);
    if (view.remaining <= reserve) {
      return { until: view.resetAt, budget: true };
    }
    if (shared && now - view.observedAt > STALE_MS) {
      // All others may ask as well.
      const enough = view.remaining - this.#others.lastInFlight > atMostATenth(view.limit, timesOurs) + 1;
      return enough ? this.#askAlone(now) : { until: view.resetAt, budget: true };
    }
    const most = mostConcurrent(view.limit, maxConcurrent);
    if (!shared) {
      // Those under way may or may not be in what was told: their answers will say.
      const free = Math.min(most, view.remaining - reserve);
      return this.#inFlight < free ? undefined : { until: view.resetAt, budget: false };
    }
    const left = view.remaining - reserve - this.#others.expectedSince(now);
    const sentMeanwhile = MARGIN * this.#others.expectedInFlight(now);
    // However quiet it was, each of them may send one at the same moment.
    const room = left - Math.max(sentMeanwhile, atMostATenth(view.limit, timesOurs));
    const mayStart = room - this.#inFlight >= 1 && this.#inFlight < concurrencyOf(room, timesOurs, most);
    // With none of ours under way no answer will bring better news.
    const isBudget = this.#inFlight === 0;
    return mayStart ? undefined : { until: Math.min(view.resetAt, view.observedAt + STALE_MS + 1), budget: isBudget };
  }

  /** One request asks. When its answer is slow, another goes every second, so that one hanging request does not hold up the rest. */
  #askAlone(now: number): Block | undefined {
    const next = this.#lastStart + STALE_MS;
    return this.#inFlight === 0 || now >= next ? undefined : { until: next, budget: false };
  }

  /** Tells waiting calls how long they will wait for the budget, and turns those away that would wait too long. */
  #announce(block: Block | undefined, waiters: readonly Waiter[]): void {
    if (block?.until === undefined || !block.budget) {
      return;
    }
    const { until } = block;
    const { clock, emit, maxWaitMs } = this.#options;
    const now = clock.monotonicNow();
    for (const waiter of [...waiters]) {
      if (waiter.waitingFor !== undefined && Math.abs(waiter.waitingFor - until) < SAME_WAIT_MS) {
        continue;
      }
      waiter.waitingFor = until;
      const refusal = whyNotWait(waiter, until, now, maxWaitMs);
      if (refusal !== undefined) {
        waiter.fail(refusal);
      } else {
        emit({
          type: "rate-limit-wait",
          operationId: waiter.call.operationId,
          waitMs: Math.ceil(until - now),
          limit: this.#view?.limit ?? 0,
          remaining: this.#view?.remaining ?? 0,
        });
      }
    }
  }
}
