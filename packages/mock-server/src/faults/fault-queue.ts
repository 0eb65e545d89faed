import { createRandom, type Random } from "../seeded-random.ts";
import { assertFault, type Fault } from "./fault.ts";

/** Injects faults into a running server. */
export interface FaultInjector {
  /**
   * Adds a fault. A request is hit by one fault at most: the first that was added, fits, and is not used up.
   *
   * @throws TypeError when the fault is malformed; the message names the member.
   */
  inject(fault: Fault): void;
  /** Removes every fault that is still waiting. What is injected afterwards hits as on a new server. */
  clear(): void;
  /** Makes every token issued so far invalid: the API answers 401 `invalid_token`. */
  revokeTokens(): void;
}

/** The faults that wait for requests. */
export interface FaultQueue {
  inject(fault: Fault): void;
  clear(): void;
  /** Uses up the first fault that hits the request, if there is one. */
  take(target: Fault["target"], operationId?: string): Fault | undefined;
}

interface Waiting {
  readonly fault: Fault;
  readonly random: Random;
  left: number;
}

/**
 * Creates an empty queue.
 *
 * @param operationIds - what `operationId` may name.
 * @param seed - the same faults and the same requests give the same hits for a seed.
 */
export function createFaultQueue(operationIds: ReadonlySet<string>, seed: number): FaultQueue {
  let waiting: Waiting[] = [];
  let injected = 0;

  function hits({ fault, random }: Waiting, target: Fault["target"], operationId: string | undefined): boolean {
    if (fault.target !== target) return false;
    if (fault.operationId !== undefined && fault.operationId !== operationId) return false;
    return fault.share === undefined || random() < fault.share;
  }

  return {
    inject: (fault) => {
      assertFault(fault, operationIds);
      const left = fault.times ?? (fault.share === undefined ? 1 : Number.POSITIVE_INFINITY);
      // A stream of its own for each fault: another fault beside it must not change which requests it hits.
      waiting.push({ fault: { ...fault }, left, random: createRandom(seed, `fault/${injected++}`) });
    },
    clear: () => {
      waiting = [];
      injected = 0;
    },
    take: (target, operationId) => {
      const entry = waiting.find((candidate) => hits(candidate, target, operationId));
      if (entry === undefined) return undefined;
      entry.left--;
      if (entry.left <= 0) waiting = waiting.filter((candidate) => candidate !== entry);
      return entry.fault;
    },
  };
}
