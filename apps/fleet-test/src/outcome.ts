import type { Calls } from "./worker/messages.ts";

/** What a scenario came to, and what was allowed. */
export interface Outcome {
  readonly scenario: string;
  readonly backend: string;
  readonly processes: number;
  readonly bought: number;
  readonly mostBought: number;
  readonly calls: number;
  readonly failed: number;
  readonly longestWaitMs: number;
  /** What did not hold, in sentences. */
  readonly problems: readonly string[];
}

/** What a scenario measured. */
export interface Measured {
  readonly bought: number;
  readonly results: readonly Calls[];
  /** What did not hold beyond the number of tokens and failed calls. */
  readonly problems?: readonly string[];
}

/** Judges what was measured. */
export function judge(
  head: Pick<Outcome, "scenario" | "backend" | "processes" | "mostBought">,
  { bought, results, problems = [] }: Measured,
): Outcome {
  // One look at the fleet: what failed in the cache says why processes bought on their own.
  const cacheFailures = [...new Set(results.flatMap((result) => result.cacheFailures))].slice(0, 10);
  const failures = results.flatMap((result) => result.failures);
  return {
    ...head,
    bought,
    calls: results.reduce((sum, { calls }) => sum + calls, 0),
    failed: failures.length,
    longestWaitMs: Math.max(...results.map((result) => result.longestWaitMs)),
    problems: [
      ...(bought < 1 ? ["No token was bought, so nothing was shown."] : []),
      ...(bought > head.mostBought
        ? [`${bought} tokens were bought, ${head.mostBought} at most were to be.`, ...cacheFailures]
        : []),
      ...(failures.length > 0 ? [`${failures.length} calls failed, the first with: ${failures[0]}`] : []),
      ...problems,
    ],
  };
}
