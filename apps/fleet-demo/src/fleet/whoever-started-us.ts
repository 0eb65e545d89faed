import { fstatSync } from "node:fs";

const PARENT_CHECK_MS = 500;

/**
 * Calls `gone` once when whoever started this process has gone away: its standard input, if it is a pipe, has ended, or its parent is another than at the
 * start. What is no pipe (a terminal, /dev/null) says nothing: a terminal that closes sends SIGHUP.
 *
 * @returns a function that stops watching.
 */
export function watchParent(gone: (why: string) => void): () => void {
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid !== parent) tell("The process that started this one has ended.");
  }, PARENT_CHECK_MS);
  const onEnd = (): void => tell("Standard input was closed.");
  const input = isPipe(0) ? process.stdin : undefined;
  input?.on("end", onEnd).on("error", onEnd).resume();

  function stop(): void {
    clearInterval(timer);
    input?.off("end", onEnd).off("error", onEnd).pause().unref();
  }
  function tell(why: string): void {
    stop();
    gone(why);
  }
  return stop;
}

function isPipe(descriptor: number): boolean {
  try {
    const status = fstatSync(descriptor);
    return status.isFIFO() || status.isSocket();
  } catch {
    // Closed from the start.
    return false;
  }
}
