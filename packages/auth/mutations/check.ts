import { readFile } from "node:fs/promises";
import { type Mutation, mutated, POINTS } from "./mutation.ts";
import { runTests, type Verdict } from "./trial.ts";

/** So many runs at once. */
const AT_ONCE = 2;

/** A mutation and what became of it. */
export interface Result extends Verdict {
  readonly mutation: Mutation;
}

/**
 * Makes sure that every mutation can be planted.
 *
 * @throws Error - an id is there twice, a point is unknown, or a text does not occur exactly once in its file.
 */
export async function checkMutations(mutations: readonly Mutation[]): Promise<void> {
  const ids = new Set<string>();
  for (const mutation of mutations) {
    if (ids.has(mutation.id)) throw new Error(`${mutation.id}: there are two mutations of this id.`);
    ids.add(mutation.id);
    if (POINTS[mutation.point] === undefined) throw new Error(`${mutation.id}: there is no point ${mutation.point}.`);
    mutated(await readFile(new URL(`../${mutation.file}`, import.meta.url), "utf8"), mutation);
  }
}

/** What the tests make of a mutation: those that probably notice it first, all of them only when these do not. */
async function judged(mutation: Mutation, files: readonly string[]): Promise<Verdict> {
  if (files.length > 0) return runTests(mutation, files);
  const verdict = await runTests(mutation, mutation.first);
  return verdict.outcome === "caught" || mutation.first.length === 0 ? verdict : runTests(mutation);
}

/**
 * Tries every mutation, after a run without any, which has to pass.
 *
 * @param files - only test files whose path contains one of these. Default: all.
 * @param onResult - told of each result as it comes.
 * @throws Error - a mutation cannot be planted, or the tests fail without one.
 */
export async function tryMutations(
  mutations: readonly Mutation[],
  { files = [], onResult }: { files?: readonly string[]; onResult?: (result: Result) => void } = {},
): Promise<readonly Result[]> {
  await checkMutations(mutations);
  const plain = await runTests(undefined, files);
  if (plain.outcome !== "survived") {
    throw new Error(`The tests fail without a mutation, so they cannot judge one: ${plain.by}`);
  }
  const waiting = [...mutations];
  const results: Result[] = [];
  const work = async (): Promise<void> => {
    for (let mutation = waiting.shift(); mutation !== undefined; mutation = waiting.shift()) {
      const result = { mutation, ...(await judged(mutation, files)) };
      results.push(result);
      onResult?.(result);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return results;
}
