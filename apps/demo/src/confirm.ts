import { createInterface } from "node:readline/promises";
import { DemoError } from "./demo-error.ts";

/** Where to ask. */
export interface ConfirmOptions {
  /** Where the answer comes from. Only a terminal is asked. */
  readonly input: NodeJS.ReadableStream & { readonly isTTY?: boolean };
  /** Where the question goes. */
  readonly output: NodeJS.WritableStream;
  /** Gives up waiting for the answer. */
  readonly signal: AbortSignal;
}

/**
 * Asks whether to go on.
 *
 * @param intention - what will happen, in a sentence.
 * @throws DemoError - the answer was not yes, or nobody is there to ask; or the signal's reason.
 */
export async function confirm(intention: string, { input, output, signal }: ConfirmOptions): Promise<void> {
  if (!input.isTTY) {
    throw new DemoError(`${intention} There is no terminal to ask at: pass --yes to allow it. Nothing was written.`);
  }
  // Without line editing Ctrl-C stays a signal, which main.ts handles.
  const lines = createInterface({ input, terminal: false, signal });
  try {
    output.write(`${intention} Write "yes" to go on: `);
    const answer = await lines[Symbol.asyncIterator]().next();
    signal.throwIfAborted();
    if (answer.done || answer.value.trim().toLowerCase() !== "yes") {
      throw new DemoError("You did not say yes. Nothing was written.");
    }
  } finally {
    lines.close();
  }
}
