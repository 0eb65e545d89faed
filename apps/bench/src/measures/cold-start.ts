import * as z from "zod/mini";
import type { BenchPlan } from "../plan.ts";
import { startTokenEndpoint } from "../servers/token-endpoint.ts";
import { median, rounded } from "../statistics.ts";
import type { Subject } from "../subjects/subject.ts";
import { runChild } from "./child.ts";
import { interleave } from "./interleave.ts";

/** How long a fresh process takes to its first token. */
export interface ColdStartFigures {
  readonly name: string;
  /** Median time to import the library, in milliseconds. */
  readonly importMs: number;
  /** Median time from then to the first token, from an endpoint on the loopback interface, in milliseconds. */
  readonly firstTokenMs: number;
  /** Median of both together, in milliseconds. */
  readonly totalMs: number;
}

const childSchema = z.object({ importMs: z.number(), firstTokenMs: z.number() });

/** Measures each subject in fresh processes. */
export async function measureColdStart(
  subjects: readonly Subject[],
  plan: BenchPlan,
): Promise<readonly ColdStartFigures[]> {
  await using endpoint = await startTokenEndpoint();
  const { tokenUrl, token } = endpoint;
  const figures = await interleave(
    plan.coldRounds,
    subjects.map(
      ({ name }) =>
        async () =>
          childSchema.parse(await runChild("cold-start-child.ts", [name, tokenUrl, token])),
    ),
  );
  return subjects.map(({ name }, index) => {
    const rounds = figures[index] ?? [];
    return {
      name,
      importMs: rounded(median(rounds.map(({ importMs }) => importMs))),
      firstTokenMs: rounded(median(rounds.map(({ firstTokenMs }) => firstTokenMs))),
      totalMs: rounded(median(rounds.map(({ importMs, firstTokenMs }) => importMs + firstTokenMs))),
    };
  });
}
