import { InvalidRequestError } from "../errors/invalid-request-error.ts";
import { isOutcomeUnknown } from "../errors/outcome.ts";
import { isProblemError } from "../errors/problem-error.ts";
import { ResponseValidationError } from "../errors/response-validation-error.ts";
import { isWholeNumber } from "../options/checks.ts";
import type { CallReport } from "../request/execute.ts";
import type { RequestOptions } from "../request/operation.ts";
import { matchResults } from "./match-results.ts";
import type { BulkFailure, BulkNotAttempted, BulkOptions, BulkReport, BulkSuccess } from "./report.ts";

/** Sends one chunk and resolves with the server's answers for its items. */
export type SendChunk<Input, Output> = (
  items: readonly Input[],
  options: RequestOptions,
  onEnd: (report: CallReport) => void,
) => Promise<readonly Output[]>;

/** What {@link runBulk} is told of the operation. */
export interface BulkOperation<Input, Output> {
  readonly operationId: string;
  readonly send: SendChunk<Input, Output>;
  /** The uuid an input is about, when it names one: answers are then matched by it instead of by position. */
  readonly uuidOf?: (input: Input) => string;
  /** What is wrong with an input, to be found before it is sent. `at` is its place, e.g. `items.3`. */
  readonly check?: (input: Input, at: string) => Error | undefined;
  /** Whether a 404 can be about a single item. It cannot when the path names a parent, which then is what was not found. */
  readonly notFoundIsItem: boolean;
}

/** Inputs that go into one request, by their indexes. */
type Chunk = readonly number[];

type Outcome<Output> =
  | { readonly kind: "succeeded"; readonly item: Output }
  | { readonly kind: "failed"; readonly error: unknown; readonly outcome: "rejected" | "unknown" };

/** Statuses with which the server refuses a chunk because of what is in it. 413: because there is too much in it. */
const REFUSED_STATUSES: readonly number[] = [400, 409, 413, 422];

/**
 * Sends any number of items in chunks. Those that the description does not allow are left out and reported as failed. The server takes a
 * chunk as a whole or not at all; one it refuses because of its content is halved until the bad items stand alone, and the good ones get
 * through.
 *
 * Any other failure (no permission, no connection, no answer) would meet the following chunks as well: it ends the run. Items of the
 * chunk it hit are `failed`, with outcome `unknown` when they may have been carried out; unsent ones are `notAttempted`.
 *
 * @returns the report; whatever fails, successes are not lost. Rejects only for options that cannot be used.
 */
export async function runBulk<Input, Output>(
  operation: BulkOperation<Input, Output>,
  given: readonly Input[],
  options: BulkOptions = {},
): Promise<BulkReport<Input, Output>> {
  if (!Array.isArray(given)) {
    throw new InvalidRequestError("a list of items is needed", {
      operationId: operation.operationId,
      parameter: "items",
    });
  }
  // As it is now: the caller may change the list while the run lasts. A hole becomes an input like any other.
  const items = Array.from<Input>(given);
  const { chunkSize = 100, concurrency = 1, onProgress, signal, ...rest } = options;
  checkCount(operation.operationId, "chunkSize", chunkSize);
  checkCount(operation.operationId, "concurrency", concurrency);
  const outcomes = new Map<number, Outcome<Output>>();
  const requestOptions = { ...rest, ...(signal === undefined ? {} : { signal }) };
  let requests = 0;
  let failed = 0;
  let stop: { readonly reason: unknown } | undefined;

  const settle = (chunk: Chunk, outcomeAt: (position: number) => Outcome<Output>): void => {
    chunk.forEach((index, position) => {
      const outcome = outcomeAt(position);
      failed += outcome.kind === "failed" ? 1 : 0;
      outcomes.set(index, outcome);
    });
    if (chunk.length > 0) {
      reportProgress(onProgress, { done: outcomes.size, total: items.length, failed });
    }
  };

  const mistakes = findMistakes(operation, items);
  const found = [...mistakes.values()];
  settle([...mistakes.keys()], (position) => ({ kind: "failed", error: found[position], outcome: "rejected" }));
  const sendable = items.map((_, index) => index).filter((index) => !mistakes.has(index));
  /** The next chunk is the last one. */
  const pending = split(sendable, chunkSize).reverse();

  const attempt = async (chunk: Chunk): Promise<void> => {
    const inputs = chunk.map((index) => items[index] as Input);
    let call: CallReport = { requests: 0, uncertain: false };
    try {
      const answers = await operation.send(inputs, requestOptions, (report) => {
        call = report;
      });
      const matched = matchResults(operation, inputs, answers);
      settle(chunk, (position) => matched[position] ?? lost(operation.operationId));
    } catch (error) {
      const unwritable = error instanceof InvalidRequestError;
      // An option that cannot be used meets every chunk; an item that cannot be written is found as one the server refuses.
      if (unwritable && error.parameter !== "body") {
        throw error;
      }
      const refused = unwritable || isRefusedContent(error, operation.notFoundIsItem);
      if (refused && chunk.length > 1) {
        pending.push(...split(chunk, Math.ceil(chunk.length / 2)).reverse());
      } else if (refused) {
        settle(chunk, () => ({ kind: "failed", error, outcome: "rejected" }));
      } else {
        stop ??= { reason: error };
        const unknown = call.uncertain || isOutcomeUnknown(error) || error instanceof ResponseValidationError;
        if (unknown || call.requests > 0) {
          settle(chunk, () => ({ kind: "failed", error, outcome: unknown ? "unknown" : "rejected" }));
        }
      }
    } finally {
      requests += call.requests;
    }
  };

  const underWay = new Set<Promise<void>>();
  for (;;) {
    if (signal?.aborted) {
      stop ??= { reason: signal.reason };
    }
    for (let chunk = next(); chunk !== undefined; chunk = next()) {
      const sending = attempt(chunk).finally(() => underWay.delete(sending));
      underWay.add(sending);
    }
    if (underWay.size === 0) break;
    await Promise.race(underWay);
  }
  return toReport(items, outcomes, requests, stop?.reason);

  /** Takes the next chunk, when one may be sent now. */
  function next(): Chunk | undefined {
    return stop === undefined && !signal?.aborted && underWay.size < concurrency ? pending.pop() : undefined;
  }
}

/** What is wrong with inputs, by index. */
function findMistakes<Input>(
  { check }: Pick<BulkOperation<Input, unknown>, "check">,
  items: readonly Input[],
): ReadonlyMap<number, Error> {
  const mistakes = new Map<number, Error>();
  items.forEach((input, index) => {
    const mistake = check?.(input, `items.${index}`);
    if (mistake !== undefined) mistakes.set(index, mistake);
  });
  return mistakes;
}

function split(indexes: Chunk, size: number): Chunk[] {
  const chunks: Chunk[] = [];
  for (let from = 0; from < indexes.length; from += size) {
    chunks.push(indexes.slice(from, from + size));
  }
  return chunks;
}

function isRefusedContent(error: unknown, notFoundIsItem: boolean): boolean {
  return isProblemError(error) && (REFUSED_STATUSES.includes(error.status) || (error.status === 404 && notFoundIsItem));
}

/** The server took the chunk but its answer has nothing for this item. */
function lost<Output>(operationId: string): Outcome<Output> {
  const issues = [{ path: "", message: "it has no entry for this item" }];
  const error = new ResponseValidationError({ operationId, status: 200, issues });
  return { kind: "failed", error, outcome: "unknown" };
}

function toReport<Input, Output>(
  items: readonly Input[],
  outcomes: ReadonlyMap<number, Outcome<Output>>,
  requests: number,
  stoppedBy: unknown,
): BulkReport<Input, Output> {
  const succeeded: BulkSuccess<Output>[] = [];
  const failed: BulkFailure<Input>[] = [];
  const notAttempted: BulkNotAttempted<Input>[] = [];
  items.forEach((input, index) => {
    const outcome = outcomes.get(index);
    if (outcome === undefined) {
      notAttempted.push({ index, input });
    } else if (outcome.kind === "succeeded") {
      succeeded.push({ index, item: outcome.item });
    } else {
      failed.push({ index, input, error: outcome.error, outcome: outcome.outcome });
    }
  });
  return { total: items.length, succeeded, failed, notAttempted, requests, stoppedBy };
}

function checkCount(operationId: string, parameter: string, value: number): void {
  if (!isWholeNumber(value, 1)) {
    throw new InvalidRequestError(`${parameter} must be a whole number of at least 1`, { operationId, parameter });
  }
}

function reportProgress(
  onProgress: BulkOptions["onProgress"],
  progress: { done: number; total: number; failed: number },
): void {
  try {
    onProgress?.(progress);
  } catch {
    // A listener that throws must not lose the report.
  }
}
