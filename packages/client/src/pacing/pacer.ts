import type { Clock } from "@apiera/auth";
import { TimeoutError } from "@apiera/auth";
import { RateLimitWaitError } from "../errors/rate-limit-wait-error.ts";
import type { ClientEvent } from "../events.ts";
import { type BudgetView, concurrencyOf, mergeBudget, reserveOf } from "./budget.ts";
import type { RateLimitInfo } from "./rate-limit-headers.ts";

/** Settings of a {@link Pacer}. */
export interface PacerOptions {
  readonly clock: Clock;
  /** Numbers from 0 up to 1, for spreading the end of a wait. */
  readonly random: () => number;
  readonly emit: (event: ClientEvent) => void;
  /** Requests left for others; undefined: a tenth of the limit, at least 2. */
  readonly reserve: number | undefined;
  /** Requests under way at once; undefined: a twenty-fifth of the limit, at least 4. */
  readonly maxConcurrent: number | undefined;
  /** Longest wait of one call for the budget, in milliseconds. */
  readonly maxWaitMs: number;
}

/** The call that asks for its turn. */
export interface PacedCall {
  readonly operationId: string;
  readonly signal: AbortSignal;
  /** When the call must be done, on the monotonic clock, and the limit that says so, in milliseconds. */
  readonly deadline: { readonly at: number; readonly timeoutMs: number };
  /** Whether it goes ahead of those that wait: a call that had its turn and was refused. */
  readonly first: boolean;
}

/** The right to send one request. Give it back exactly once. */
export interface Turn {
  /** The answer came. */
  answered(answer: { status: number; told: RateLimitInfo | undefined; retryAfterMs: number | undefined }): void;
  /** No answer came: the request may have been counted, so it is. */
  lost(): void;
}

/** What the pacer knows, and how much it made calls wait. */
export interface RateLimitState {
  /** Requests per window; undefined before the first answer. */
  readonly limit: number | undefined;
  /** Requests left in the window as last told. */
  readonly remaining: number | undefined;
  /** Until the window ends, in milliseconds; 0 when it has ended. */
  readonly resetInMs: number | undefined;
  /** Requests under way. */
  readonly inFlight: number;
  /** Calls that wait for their turn. */
  readonly waiting: number;
  /** Waits for a renewed budget so far. */
  readonly waits: number;
  /** How long those waits lasted together, in milliseconds. */
  readonly waitedMs: number;
}

interface Waiter {
  readonly call: PacedCall;
  readonly since: number;
  /** The window end it was told to wait for. */
  waitingFor: number | undefined;
  readonly start: () => void;
  readonly fail: (error: unknown) => void;
}

interface Block {
  /** When to look again; undefined: when an answer comes. */
  readonly until: number | undefined;
  /** Whether the budget is what blocks, not the number of requests under way. */
  readonly budget: boolean;
}

/** Other processes may have used up a view that is older than this, in milliseconds. */
const STALE_MS = 1000;
/** Requests under way before the first answer. */
const INITIAL_CONCURRENT = 2;
/** Waiting processes do not start all at once when a window ends, but within this, in milliseconds. */
const SPREAD_MS = 250;
/** Ends of a window that differ by less than this are the same wait, in milliseconds. */
const SAME_WAIT_MS = 2500;
/** How long a 429 without `Retry-After` and `RateLimit-Reset` holds calls back, in milliseconds. */
const DEFAULT_HOLD_MS = 1000;

/**
 * Gives calls their turn so that the organization's request budget is not exceeded, in the order they came.
 *
 * The budget is shared with processes it cannot see. So it keeps a reserve, has only a small part of what is left under way at once,
 * trusts a view for a second only and then asks with a single request.
 */
export class Pacer {
  readonly #options: PacerOptions;
  readonly #queue: Waiter[] = [];
  #view: BudgetView | undefined;
  #unlimited = false;
  #inFlight = 0;
  #lastStart = Number.NEGATIVE_INFINITY;
  #cancelWakeUp: (() => void) | undefined;
  #waits = 0;
  #waitedMs = 0;

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
   * Resolves when the call may send one request.
   *
   * @throws RateLimitWaitError - it would wait longer than `maxWaitMs`.
   * @throws TimeoutError - it would wait longer than the call may last.
   * @throws the signal's reason, when it is aborted while waiting.
   */
  acquire(call: PacedCall): Promise<Turn> {
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
      if (call.first) {
        this.#queue.unshift(waiter);
      } else {
        this.#queue.push(waiter);
      }
      this.#pump();
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
    };
  }

  #learn(answer: Parameters<Turn["answered"]>[0], sentAt: number): void {
    const { clock, random } = this.#options;
    const now = clock.monotonicNow();
    const { told } = answer;
    if (answer.status === 429) {
      // The window may end later than the server lets us try again; then the next request tells how much is left.
      const holdMs = answer.retryAfterMs ?? told?.resetInMs ?? DEFAULT_HOLD_MS;
      const resetAt = now + holdMs + random() * SPREAD_MS;
      this.#view = { limit: told?.limit ?? this.#view?.limit ?? 1, remaining: 0, resetAt, observedAt: now };
      this.#unlimited = false;
    } else if (told !== undefined) {
      const merged = mergeBudget(this.#view, told, sentAt, now);
      const sameWindow = this.#view !== undefined && merged.resetAt <= this.#view.resetAt;
      this.#view = sameWindow ? merged : { ...merged, resetAt: merged.resetAt + random() * SPREAD_MS };
      this.#unlimited = false;
    } else if (answer.status >= 200 && answer.status < 300 && this.#view === undefined) {
      this.#unlimited = true;
    } else {
      this.#countUntold();
    }
  }

  #countUntold(): void {
    if (this.#view !== undefined) {
      this.#view = { ...this.#view, remaining: Math.max(0, this.#view.remaining - 1) };
    }
  }

  #pump(): void {
    this.#cancelWakeUp?.();
    this.#cancelWakeUp = undefined;
    for (let head = this.#queue[0]; head !== undefined; head = this.#queue[0]) {
      const block = this.#blocked();
      if (block === undefined) {
        head.start();
        continue;
      }
      if (block.until !== undefined) {
        const delayMs = Math.max(0, block.until - this.#options.clock.monotonicNow());
        this.#cancelWakeUp = this.#options.clock.schedule(() => this.#pump(), delayMs);
      }
      if (block.budget && block.until !== undefined) {
        this.#announce(block.until);
      }
      return;
    }
  }

  /** What keeps the next request from being sent, if anything. */
  #blocked(): Block | undefined {
    const view = this.#view;
    if (this.#inFlight >= (this.#options.maxConcurrent ?? Number.POSITIVE_INFINITY)) {
      return { until: undefined, budget: false };
    }
    if (this.#unlimited) {
      return undefined;
    }
    if (view === undefined) {
      return this.#inFlight < INITIAL_CONCURRENT ? undefined : { until: undefined, budget: false };
    }
    const now = this.#options.clock.monotonicNow();
    const reserve = reserveOf(view.limit, this.#options.reserve);
    if (now < view.resetAt && view.remaining <= reserve) {
      return { until: view.resetAt, budget: true };
    }
    if (now >= view.resetAt || now - view.observedAt > STALE_MS) {
      // One request asks. When its answer is slow, another goes every second, so that one hanging request does not hold up the rest.
      const next = this.#lastStart + STALE_MS;
      return this.#inFlight === 0 || now >= next ? undefined : { until: next, budget: false };
    }
    const most = concurrencyOf(view, reserve, this.#options.maxConcurrent);
    return this.#inFlight < most ? undefined : { until: view.observedAt + STALE_MS + 1, budget: false };
  }

  /** Tells the waiting calls how long they will wait, and turns those away that would wait too long. */
  #announce(until: number): void {
    const { clock, emit, maxWaitMs } = this.#options;
    const now = clock.monotonicNow();
    for (const waiter of [...this.#queue]) {
      if (waiter.waitingFor !== undefined && Math.abs(waiter.waitingFor - until) < SAME_WAIT_MS) {
        continue;
      }
      waiter.waitingFor = until;
      if (until - waiter.since > maxWaitMs) {
        const { operationId } = waiter.call;
        waiter.fail(new RateLimitWaitError({ operationId, waitMs: until - waiter.since, maxWaitMs }));
      } else if (until >= waiter.call.deadline.at) {
        const { timeoutMs } = waiter.call.deadline;
        const message = `${waiter.call.operationId} would wait ${Math.ceil(until - now)} ms for the rate limit, beyond its timeoutMs of ${timeoutMs} ms`;
        waiter.fail(new TimeoutError(message, { timeoutMs }));
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
