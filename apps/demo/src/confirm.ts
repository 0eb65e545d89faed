import { createInterface } from "node:readline/promises";

/**
 * Asks at the terminal whether to go on.
 *
 * @param question - what will happen, in a sentence.
 * @param signal - gives up waiting for the answer.
 * @throws Error - the answer was not yes, or nobody is there to ask.
 */
export async function confirm(question: string, signal: AbortSignal): Promise<void> {
  if (!process.stdin.isTTY) {
    throw new Error(`${question} There is no terminal to ask at: pass --yes to allow it. Nothing was written.`);
  }
  // Standard error, so that standard output stays clean for --json.
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    const answer = await terminal.question(`${question} Write "yes" to go on: `, { signal });
    if (answer.trim().toLowerCase() !== "yes") throw new Error("Stopped as you wished. Nothing was written.");
  } finally {
    terminal.close();
  }
}
