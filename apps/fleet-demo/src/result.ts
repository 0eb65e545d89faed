import type { Played } from "./fleet/schedule.ts";
import type { Outcome } from "./fleet/traffic.ts";

/** What one run of the schedule came to. */
export interface RunResult {
  /** Processes that were started. */
  readonly starts: number;
  readonly tokensBought: number;
  /** Requests to the services. */
  readonly requests: number;
  readonly answered: number;
  /** Refused for the time being (503 for the rate limit): no fault of anyone here. */
  readonly busy: number;
  /** Failed because a token could not be had, or was refused. */
  readonly failedForAuth: number;
  /** Failed for any other reason. */
  readonly failedOtherwise: number;
  /** Whether the request in the middle of which its service was told to stop was answered. */
  readonly interruptedAnswered: boolean;
  /** Exit code of that service. */
  readonly interruptedExitCode: number | null;
}

/** What `--json` prints. */
export interface DemoResult {
  readonly target: "mock" | "api";
  /** Tokens that the services bought together, sharing. */
  readonly tokensBought: number;
  /** Tokens the same schedule bought without sharing, counted; null on the real API, where it is not tried. */
  readonly tokensBoughtWithoutSharing: number | null;
  readonly shared: RunResult;
  readonly withoutSharing: RunResult | null;
  readonly seconds: number;
  /** Each says in a sentence what did not hold. Empty when all did. */
  readonly failures: readonly string[];
}

const AUTH_CODES: ReadonlySet<string> = new Set([
  "APIERA_CONFIGURATION",
  "APIERA_TOKEN_REQUEST",
  "APIERA_TOKEN_RESPONSE",
  "APIERA_CLOSED",
  "APIERA_UNAUTHORIZED",
  "APIERA_FORBIDDEN",
]);
const BUSY_CODES: ReadonlySet<string> = new Set(["APIERA_RATE_LIMIT_WAIT", "APIERA_RATE_LIMIT_EXCEEDED"]);

function classOf({ status, code = "" }: Outcome): "answered" | "busy" | "auth" | "otherwise" {
  if (status > 0 && status < 400) return "answered";
  if (AUTH_CODES.has(code)) return "auth";
  return BUSY_CODES.has(code) ? "busy" : "otherwise";
}

export function summarise({ outcomes, interrupted }: Played, starts: number, tokensBought: number): RunResult {
  const count = (wanted: ReturnType<typeof classOf>): number =>
    outcomes.filter((outcome) => classOf(outcome) === wanted).length;
  return {
    starts,
    tokensBought,
    requests: outcomes.length,
    answered: count("answered"),
    busy: count("busy"),
    failedForAuth: count("auth"),
    failedOtherwise: count("otherwise"),
    interruptedAnswered: classOf(interrupted.outcome) === "answered",
    interruptedExitCode: interrupted.exitCode,
  };
}

/**
 * Judges the runs.
 *
 * @param foundToken - whether a token may have been in the shared Redis before, so that none had to be bought.
 * @returns a sentence for everything that does not hold.
 */
export function findFailures(shared: RunResult, withoutSharing: RunResult | null, foundToken: boolean): string[] {
  const failures: string[] = [];
  if (shared.tokensBought !== 1 && !(foundToken && shared.tokensBought === 0))
    failures.push(`${shared.tokensBought} tokens were bought by services that share, instead of 1.`);
  if (withoutSharing !== null && withoutSharing.tokensBought <= shared.tokensBought)
    failures.push(`Without sharing ${withoutSharing.tokensBought} tokens were bought, so nothing was shown.`);
  for (const [name, run] of [
    ["sharing", shared],
    ["not sharing", withoutSharing],
  ] as const) {
    if (run === null) continue;
    if (run.failedForAuth > 0) failures.push(`${run.failedForAuth} requests failed because of auth (${name}).`);
    if (run.failedOtherwise > 0) failures.push(`${run.failedOtherwise} requests failed (${name}).`);
    if (!run.interruptedAnswered)
      failures.push(`The request under way when orders was told to stop got no answer (${name}).`);
    if (run.interruptedExitCode !== 0)
      failures.push(`orders ended with exit code ${run.interruptedExitCode} when it was told to stop (${name}).`);
  }
  return failures;
}
