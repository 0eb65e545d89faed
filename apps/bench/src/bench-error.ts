/**
 * The benchmark cannot go on. Its message says why and, where something can be done, what.
 *
 * It extends nothing of the toolkit: a process that measures how long importing the toolkit takes must not have imported it.
 */
export class BenchError extends Error {
  override readonly name = "BenchError";
}
