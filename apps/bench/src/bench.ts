import { availableParallelism } from "node:os";
import { measureAuthorizedFetch } from "./measures/authorized-fetch.ts";
import { measureClient } from "./measures/client.ts";
import { measureColdStart } from "./measures/cold-start.ts";
import { measureMemory } from "./measures/memory.ts";
import { measureWarm } from "./measures/warm.ts";
import { FULL_PLAN, QUICK_PLAN } from "./plan.ts";
import { type BenchResult, findFailures } from "./result.ts";
import { SUBJECTS } from "./subjects/subjects.ts";

/**
 * Measures everything, one thing after the other.
 *
 * @param say - prints a line for people.
 * @throws BenchError - something could not be measured.
 */
export async function runBench(quick: boolean, say: (line: string) => void): Promise<BenchResult> {
  const plan = quick ? QUICK_PLAN : FULL_PLAN;
  say("Cold start, in fresh processes");
  const coldStart = await measureColdStart(SUBJECTS, plan);
  say("Memory of idle organizations, in fresh processes");
  const memory = await measureMemory(plan);
  say("The token in hand");
  const warm = await measureWarm(SUBJECTS, plan);
  say("Authorized fetch");
  const authorizedFetch = await measureAuthorizedFetch(plan);
  say("Client");
  const client = await measureClient(plan);
  return {
    node: process.version,
    cores: availableParallelism(),
    quick,
    warm,
    authorizedFetch,
    coldStart,
    memory,
    client,
    failures: findFailures(warm),
  };
}
