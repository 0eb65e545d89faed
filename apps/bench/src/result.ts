import type { AuthorizedFetchResult } from "./measures/authorized-fetch.ts";
import type { ClientResult } from "./measures/client.ts";
import type { ColdStartFigures } from "./measures/cold-start.ts";
import type { MemoryResult } from "./measures/memory.ts";
import type { WarmResult } from "./measures/warm.ts";

/** A token in hand may cost so many times what awaiting an async function costs. */
const MOST_TIMES_BARE_AWAIT = 2;

/** What a run of the benchmark came to. */
export interface BenchResult {
  readonly node: string;
  /** Processor cores of the machine. */
  readonly cores: number;
  readonly quick: boolean;
  readonly warm: WarmResult;
  readonly authorizedFetch: AuthorizedFetchResult;
  readonly coldStart: readonly ColdStartFigures[];
  readonly memory: MemoryResult;
  readonly client: ClientResult;
  /** Each says in a sentence what did not hold. Empty when all did. */
  readonly failures: readonly string[];
}

/**
 * Judges the calls that bring the token in hand.
 *
 * @returns a sentence for everything that does not hold.
 */
export function findFailures({ subjects }: WarmResult): string[] {
  const failures: string[] = [];
  for (const { name, requests } of subjects) {
    if (requests > 0) failures.push(`${name} made ${requests} requests while it had a token in hand.`);
  }
  const [ours, ...others] = subjects;
  if (ours === undefined) return failures;
  if (ours.timesBareAwait > MOST_TIMES_BARE_AWAIT) {
    failures.push(
      `A token in hand costs ${ours.timesBareAwait} times a bare await; it must be ${MOST_TIMES_BARE_AWAIT} at most.`,
    );
  }
  for (const { name, timesOurs } of others) {
    if (timesOurs <= 1)
      failures.push(`${name} costs ${timesOurs} times what ${ours.name} does; it must be more than 1.`);
  }
  return failures;
}
