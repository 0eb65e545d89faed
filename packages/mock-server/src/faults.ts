import { isJsonObject } from "./json.ts";

/** Something that goes wrong on purpose. Without `status`, `body` and `reset` the request is served as usual, late or with other headers. */
export interface Fault {
  /** Which requests: those to the token endpoint, or those to the API. */
  readonly target: "token" | "api";
  /** Only requests of this operation, e.g. `listProducts`. @defaultValue every request to the API */
  readonly operationId?: string;
  /** How many requests it hits; `Infinity` until cleared. @defaultValue 1 */
  readonly times?: number;
  /** How long the answer is held back, in milliseconds. @defaultValue 0 */
  readonly latencyMs?: number;
  /** Status of the answer. @defaultValue 200 when there is a `body` */
  readonly status?: number;
  /** Headers of the answer; they replace those the server sends. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Body of the answer: a string is sent as it is, anything else as JSON. @defaultValue for an error status, the documented body of that status */
  readonly body?: unknown;
  /** `Content-Type` of `body`. @defaultValue `text/plain` for a string, JSON or problem JSON for anything else */
  readonly contentType?: string;
  /** Cuts the connection (TCP reset) in place of an answer. @defaultValue false */
  readonly reset?: boolean;
}

/** Injects faults into a running server. */
export interface FaultInjector {
  /**
   * Adds a fault. Faults are used up in the order they were added, one per request.
   *
   * @throws TypeError when the fault is malformed; the message names the member.
   */
  inject(fault: Fault): void;
  /** Removes every fault that is still waiting. */
  clear(): void;
  /** Makes every token issued so far invalid: the API answers 401 `invalid_token`. */
  revokeTokens(): void;
}

/** A timer beyond this fires at once. */
const LONGEST_TIMER_MS = 2_147_483_647;

/** The faults that wait for requests. */
export interface FaultQueue {
  inject(fault: Fault): void;
  clear(): void;
  /** Uses up the first fault that fits the request, if there is one. */
  take(target: Fault["target"], operationId?: string): Fault | undefined;
}

/** Creates an empty queue. @param operationIds - what `operationId` may name. */
export function createFaultQueue(operationIds: ReadonlySet<string>): FaultQueue {
  const waiting: { readonly fault: Fault; left: number }[] = [];
  return {
    inject: (fault) => {
      assertFault(fault, operationIds);
      waiting.push({ fault: { ...fault }, left: fault.times ?? 1 });
    },
    clear: () => {
      waiting.length = 0;
    },
    take: (target, operationId) => {
      const index = waiting.findIndex(
        ({ fault }) =>
          fault.target === target && (fault.operationId === undefined || fault.operationId === operationId),
      );
      const entry = waiting[index];
      if (entry === undefined) return undefined;
      entry.left--;
      if (entry.left <= 0) waiting.splice(index, 1);
      return entry.fault;
    },
  };
}

/** Checks what may also have come over the wire. @throws TypeError naming the member at fault. */
export function assertFault(value: unknown, operationIds: ReadonlySet<string>): asserts value is Fault {
  if (!isJsonObject(value)) throw new TypeError("A fault is an object; its `target` is required.");
  const { target, operationId, times, latencyMs, status, headers, body, contentType, reset } = value;
  check(target === "token" || target === "api", 'target: "token" or "api"');
  check(operationId === undefined || operationIds.has(String(operationId)), "operationId: one of the description");
  check(operationId === undefined || target === "api", 'operationId: only with target "api"');
  check(times === undefined || times === Number.POSITIVE_INFINITY || isInteger(times, 1), "times: 1 or more");
  check(
    latencyMs === undefined || (isNumber(latencyMs) && latencyMs >= 0 && latencyMs <= LONGEST_TIMER_MS),
    `latencyMs: milliseconds, 0 to ${LONGEST_TIMER_MS}`,
  );
  check(status === undefined || (isInteger(status, 200) && status <= 599), "status: 200 to 599");
  check(
    headers === undefined || (isJsonObject(headers) && Object.values(headers).every((v) => typeof v === "string")),
    "headers: an object of strings",
  );
  check(contentType === undefined || typeof contentType === "string", "contentType: a string");
  check(reset === undefined || typeof reset === "boolean", "reset: true or false");
  const effects = [latencyMs, status, headers, body, contentType, reset];
  check(
    effects.some((effect) => effect !== undefined),
    "an effect: latencyMs, status, headers, body, contentType or reset",
  );
}

function check(holds: boolean, expected: string): void {
  if (!holds) throw new TypeError(`The fault is malformed. Expected ${expected}.`);
}

function isNumber(value: unknown): value is number {
  return typeof value === "number" && Number.isFinite(value);
}

function isInteger(value: unknown, min: number): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= min;
}
