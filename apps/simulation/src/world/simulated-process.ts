import type { Clock } from "@apiera/auth";
import { chanceFor, WALL_START, type World } from "./world.ts";

interface Delivery {
  readonly run: () => void;
  readonly isTimer: boolean;
}

/**
 * A process: its clocks, its timers, and the gate through which everything from outside reaches it. A crash shuts the gate for good, a stall
 * (`SIGSTOP`) holds back what arrives until it is over.
 */
export class SimulatedProcess {
  readonly name: string;
  readonly region: string;
  readonly clock: Clock;
  /** How far its wall clock is off, in milliseconds. */
  wallOffsetMs: number;
  /** Time it spent stalled so far, in milliseconds. */
  stalledMs = 0;
  readonly #timers = new Set<{ readonly at: number }>();
  #alive = true;
  #stalledSince: number | undefined;
  #inbox: Delivery[] = [];
  readonly #world: World;

  constructor(world: World, identity: { name: string; region: string; wallOffsetMs: number }) {
    this.#world = world;
    this.name = identity.name;
    this.region = identity.region;
    this.wallOffsetMs = identity.wallOffsetMs;
    const startedAt = world.clock.now - chanceFor(world, `${this.name} boot`).between(0, 1e9);
    this.clock = {
      now: () => WALL_START + world.clock.now + this.wallOffsetMs,
      monotonicNow: () => world.clock.now - startedAt,
      schedule: (callback, delayMs) => this.#schedule(callback, delayMs),
    };
  }

  get alive(): boolean {
    return this.#alive;
  }

  /** Timers that are set and neither fired nor cancelled. */
  get pendingTimers(): number {
    return this.#timers.size;
  }

  get stalled(): boolean {
    return this.#stalledSince !== undefined;
  }

  /** Runs something from outside in this process: now, after the stall, or never. */
  deliver(run: () => void, isTimer = false): void {
    if (!this.#alive) return;
    if (this.#stalledSince !== undefined) {
      this.#inbox.push({ run, isTimer });
      return;
    }
    this.#world.clock.dirty = true;
    run();
  }

  /** Everything of it stops. */
  crash(): void {
    this.#alive = false;
    this.#inbox = [];
    this.#timers.clear();
  }

  /** Stops it for a while, as SIGSTOP does. */
  stall(durationMs: number): void {
    if (!this.#alive || this.stalled) return;
    this.#stalledSince = this.#world.clock.now;
    this.#world.clock.in(durationMs, () => this.#resume());
  }

  #resume(): void {
    if (this.#stalledSince === undefined) return;
    this.stalledMs += this.#world.clock.now - this.#stalledSince;
    this.#stalledSince = undefined;
    this.#world.trace.add(this.name, "resumes");
    // An event loop fires overdue timers before it looks at sockets, unless it was stopped just between the two.
    const random = chanceFor(this.#world, `${this.name} resume ${this.#world.clock.steps}`);
    const timersFirst = random.chance(0.7);
    const inbox = this.#inbox;
    this.#inbox = [];
    const rank = (delivery: Delivery): number => (delivery.isTimer === timersFirst ? 0 : 1);
    for (const { run, isTimer } of inbox.sort((one, other) => rank(one) - rank(other))) {
      this.#world.clock.in(0, () => this.deliver(run, isTimer));
    }
  }

  #schedule(callback: () => void, delayMs: number): () => void {
    const timer = { at: this.#world.clock.now + delayMs };
    this.#timers.add(timer);
    const fire = (): void => {
      if (this.#timers.delete(timer)) callback();
    };
    const cancel = this.#world.clock.in(Math.max(0, delayMs), () => this.deliver(fire, true));
    return () => {
      this.#timers.delete(timer);
      cancel();
    };
  }
}
