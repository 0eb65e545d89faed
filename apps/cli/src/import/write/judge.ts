import { type BulkReport, InvalidRequestError, isApieraError, isOutcomeUnknown, isProblemError } from "@apiera/client";

/** What to make of a failed write. */
export type Verdict =
  /** The item itself is refused. The others go on. */
  | "refused"
  /** Something with the same key is there already: of an earlier attempt, or of someone else. */
  | "taken"
  /** The server may have done it. */
  | "unknown"
  /** It was not done, and may be tried again. */
  | "again"
  /** Nothing else would fare better. */
  | "fatal";

const REFUSED: readonly number[] = [400, 404, 413, 422];

/** Judges what a call of the client failed with. */
export function judge(error: unknown): Verdict {
  if (isOutcomeUnknown(error)) return "unknown";
  if (error instanceof InvalidRequestError) return "refused";
  if (isProblemError(error)) {
    if (error.status === 409) return "taken";
    if (REFUSED.includes(error.status)) return "refused";
  }
  return isApieraError(error) && error.retryable ? "again" : "fatal";
}

/** What is wrong with an item, in the words of the API where it has some. */
export function reasonOf(error: unknown): string {
  if (isProblemError(error)) {
    const items = error.errors.map(({ code, message }) => `${message} (${code})`);
    return items.length > 0 ? items.join(" ") : (error.detail ?? error.title ?? error.message);
  }
  return error instanceof Error ? error.message : String(error);
}

/** A single call in the form of a bulk one, so that both are written the same way. */
export async function single<Input, Output>(
  input: Input,
  send: (input: Input) => PromiseLike<Output>,
): Promise<BulkReport<Input, Output>> {
  const report = { total: 1, succeeded: [], failed: [], notAttempted: [], requests: 1, stoppedBy: undefined };
  try {
    return { ...report, succeeded: [{ index: 0, item: await send(input) }] };
  } catch (error) {
    const outcome = judge(error) === "unknown" ? "unknown" : "rejected";
    return { ...report, failed: [{ index: 0, input, error, outcome }] };
  }
}
