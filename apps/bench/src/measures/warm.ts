import { BenchError } from "../bench-error.ts";
import type { BenchPlan } from "../plan.ts";
import { startTokenEndpoint } from "../servers/token-endpoint.ts";
import { median, medianRatio, rounded } from "../statistics.ts";
import type { Subject, TokenHolder } from "../subjects/subject.ts";
import { interleave } from "./interleave.ts";
import { nanosecondsPerCall } from "./time-per-call.ts";

/** What a call costs while the token is in hand. */
export interface WarmFigures {
  readonly name: string;
  /** Median time of a call, in nanoseconds. */
  readonly nanoseconds: number;
  /** How many times what awaiting an async function that returns a value takes. */
  readonly timesBareAwait: number;
  /** How many times what ours takes. */
  readonly timesOurs: number;
  /** Requests it made while it was measured. */
  readonly requests: number;
}

/** The figures of all subjects, and of awaiting an async function that returns a value. */
export interface WarmResult {
  readonly bareAwaitNanoseconds: number;
  readonly subjects: readonly WarmFigures[];
}

/**
 * Measures the call that brings the token in hand.
 *
 * @param subjects - the first is ours.
 * @throws BenchError - a subject does not bring the endpoint's token, or does not keep it.
 */
export async function measureWarm(subjects: readonly Subject[], plan: BenchPlan): Promise<WarmResult> {
  await using endpoint = await startTokenEndpoint();
  const holders: TokenHolder[] = [];
  for (const { name, load } of subjects) {
    const holder = (await load())(endpoint);
    const before = endpoint.requests();
    for (const token of [await holder.readToken(), await holder.readToken()]) {
      if (token !== endpoint.token) throw new BenchError(`${name} did not bring the token.`);
    }
    if (endpoint.requests() - before !== 1) throw new BenchError(`${name} did not buy one token and keep it.`);
    holders.push(holder);
  }

  const requests = subjects.map(() => 0);
  const value = { token: endpoint.token };
  const cases = [
    () => nanosecondsPerCall(async () => value, plan.callBudgetMs),
    ...holders.map(({ getToken }, index) => async () => {
      const before = endpoint.requests();
      const nanoseconds = await nanosecondsPerCall(getToken, plan.callBudgetMs);
      requests[index] = (requests[index] ?? 0) + endpoint.requests() - before;
      return nanoseconds;
    }),
  ];
  // The first round is for the engine to optimise the subjects.
  await interleave(1, cases);
  const [bareAwait = [], ...others] = await interleave(plan.callRounds, cases);
  const [ours = []] = others;
  return {
    bareAwaitNanoseconds: rounded(median(bareAwait)),
    subjects: subjects.map(({ name }, index) => {
      const figures = others[index] ?? [];
      return {
        name,
        nanoseconds: rounded(median(figures)),
        timesBareAwait: rounded(medianRatio(figures, bareAwait)),
        timesOurs: rounded(medianRatio(figures, ours)),
        requests: requests[index] ?? 0,
      };
    }),
  };
}
