import { untilAborted } from "@apiera/auth";
import { Fleet } from "./fleet/fleet.ts";
import { countPurchases } from "./fleet/purchases.ts";
import { play } from "./fleet/schedule.ts";
import { describeApi, mockEnvironment, type SharedRedis, sharedRedis, startShop } from "./fleet/target.ts";
import type { DemoOptions } from "./options.ts";
import { type DemoResult, findFailures, type RunResult, summarise } from "./result.ts";

/** What the demo runs with. */
export interface RunContext {
  readonly env: NodeJS.ProcessEnv;
  /** Ends it early. */
  readonly signal: AbortSignal;
  /** Prints a line for people. */
  readonly say: (line: string) => void;
  readonly onLine: (instance: string, line: string) => void;
}

/** Plays the schedule with shared tokens and, on a mock server, again without. Whatever happens, no process is left. */
export async function runDemo(options: DemoOptions, context: RunContext): Promise<DemoResult> {
  const startedAt = performance.now();
  const description = options.againstApi ? describeApi(context.env) : undefined;
  await using redis = await sharedRedis(context.env);
  context.signal.throwIfAborted();
  if (description !== undefined) {
    context.say(description);
    const shared = await runOnApi(redis, context);
    // A token that the company's services share already is used, not bought again.
    return judge("api", shared, null, startedAt, redis.run !== undefined);
  }
  context.say("Sharing one token through Redis:");
  const shared = await runOnMock(options, redis, "on", context);
  context.say("The same again, each process with a token of its own:");
  const withoutSharing = await runOnMock(options, redis, "off", context);
  return judge("mock", shared, withoutSharing, startedAt, false);
}

/** A mock server of its own for each run: its counts are those of the run. */
async function runOnMock(
  options: DemoOptions,
  redis: SharedRedis,
  sharedToken: "on" | "off",
  { signal, say, onLine }: RunContext,
): Promise<RunResult> {
  await using mock = await startShop(options);
  await using fleet = new Fleet({
    env: { ...mockEnvironment(mock), REDIS_URL: redis.url, SHARED_TOKEN: sharedToken },
    run: redis.run,
    onLine,
  });
  const played = await untilAborted(play(fleet, signal, say), signal);
  // The server is asked rather than the services: they could be wrong about themselves.
  return summarise(played, fleet.starts, mock.stats().tokensIssued);
}

async function runOnApi(redis: SharedRedis, { signal, say, onLine }: RunContext): Promise<RunResult> {
  const purchases = await countPurchases(redis.url, redis.run);
  let starts = 0;
  let played: Awaited<ReturnType<typeof play>>;
  {
    await using fleet = new Fleet({ env: { REDIS_URL: redis.url }, run: redis.run, onLine });
    played = await untilAborted(play(fleet, signal, say), signal);
    starts = fleet.starts;
  }
  // Counted when all have stopped: then all they have to tell is told.
  return summarise(played, starts, await purchases.count());
}

function judge(
  target: "mock" | "api",
  shared: RunResult,
  withoutSharing: RunResult | null,
  startedAt: number,
  foundToken: boolean,
): DemoResult {
  return {
    target,
    tokensBought: shared.tokensBought,
    tokensBoughtWithoutSharing: withoutSharing?.tokensBought ?? null,
    shared,
    withoutSharing,
    seconds: Math.round((performance.now() - startedAt) / 100) / 10,
    failures: findFailures(shared, withoutSharing, foundToken),
  };
}
