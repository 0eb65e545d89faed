import { setImmediate as immediate } from "node:timers/promises";
import type { Member } from "../member.ts";
import type { Calls } from "../worker/messages.ts";
import { CALLERS, DAY_MS, type Scenario, type Stage } from "./scenario.ts";

/** How long the endpoint takes for the purchase that is interrupted. */
const SLOW_MS = 1_000;

/**
 * A lease lives 5 s, and who waits looks every 0.75 s at least; the rest is for a machine with much else to do. Were it not for the end of the lease, it
 * would be over 30 s.
 */
const LONGEST_WAIT_MS = 5_000 + 1_000 + 4_000;

function tooLong(waitMs: number): string[] {
  return waitMs <= LONGEST_WAIT_MS ? [] : [`A caller waited ${waitMs} ms for a holder that was gone.`];
}

interface Asked {
  readonly member: Member;
  readonly result: Promise<Calls | undefined>;
}

/** What those answered that did. */
async function answers(calls: readonly Asked[]): Promise<Calls[]> {
  const all = await Promise.all(calls.map(({ result }) => result));
  return all.filter((result) => result !== undefined);
}

/** Has the whole fleet ask for a token, and resolves once the request of one process, the holder of the lease, has reached the endpoint. */
async function untilOneBuys({
  fleet,
  endpoint,
  identity,
}: Stage): Promise<{ holder: Member; calls: readonly Asked[] }> {
  endpoint.faults.inject({ target: "token", latencyMs: SLOW_MS });
  await fleet.begin(identity);
  const buying = Promise.race(fleet.members.map((member) => member.buying()));
  // A process that is killed gives no answer.
  const calls = fleet.members.map((member) => ({ member, result: member.call(CALLERS).catch(() => undefined) }));
  const holder = await buying;
  while (endpoint.stats().tokenRequests === 0) await immediate();
  return { holder, calls };
}

export const killedHolder: Scenario = {
  name: "the buyer is killed (SIGKILL)",
  mostBought: 2,
  tokenLifetimeMs: DAY_MS,
  async play(stage) {
    const { fleet, endpoint } = stage;
    const size = fleet.size;
    const { holder, calls } = await untilOneBuys(stage);
    await fleet.lose(holder, "SIGKILL");
    const results = await answers(calls);
    await fleet.fill(size);
    const problems = [
      ...tooLong(Math.max(...results.map(({ longestWaitMs }) => longestWaitMs))),
      ...(results.length === size - 1 ? [] : [`${size - results.length} processes gave no answer; one was killed.`]),
    ];
    return { bought: endpoint.stats().tokensIssued, results, problems };
  },
};

export const stoppedHolder: Scenario = {
  name: "the buyer is stopped past its lease, then goes on (SIGSTOP, SIGCONT)",
  mostBought: 2,
  tokenLifetimeMs: DAY_MS,
  async play(stage) {
    const { fleet, endpoint, identity } = stage;
    const { holder, calls } = await untilOneBuys(stage);
    holder.signal("SIGSTOP");
    const others = await answers(calls.filter(({ member }) => member !== holder));
    holder.signal("SIGCONT");
    const late = await answers(calls.filter(({ member }) => member === holder));
    const newer = new Set(others.map(({ lastToken }) => lastToken));
    // Who comes now finds what the cache holds by now.
    const [newcomer] = await fleet.fill(fleet.size + 1);
    if (newcomer === undefined) throw new Error("No process was started.");
    await newcomer.begin(identity);
    const found = await newcomer.call(1);
    await fleet.lose(newcomer, "SIGTERM");
    const problems = [
      ...tooLong(Math.max(...others.map(({ longestWaitMs }) => longestWaitMs))),
      ...(others.length + late.length === calls.length ? [] : ["Not every process gave an answer."]),
      ...(newer.size === 1 ? [] : [`The others held ${newer.size} tokens.`]),
      ...(newer.has(found.lastToken) ? [] : ["The token of the process that was stopped replaced the newer one."]),
    ];
    return { bought: endpoint.stats().tokensIssued, results: [...others, ...late, found], problems };
  },
};
