import { BenchError } from "./bench-error.ts";

/**
 * Frees what is not in use any more.
 *
 * @throws BenchError - the process was not started with `--expose-gc`.
 */
export function collectGarbage(): void {
  if (globalThis.gc === undefined) throw new BenchError("Start the process with node --expose-gc.");
  globalThis.gc();
}
