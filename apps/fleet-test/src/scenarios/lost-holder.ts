import { setImmediate as immediate } from "node:timers/promises";
import { CALLERS, DAY_MS, type Scenario } from "./scenario.ts";

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

export const killedHolder: Scenario = {
  name: "the buyer is killed (SIGKILL)",
  mostBought: 2,
  tokenLifetimeMs: DAY_MS,
  async play({ fleet, endpoint, identity }) {
    endpoint.faults.inject({ target: "token", latencyMs: SLOW_MS });
    await fleet.begin(identity);
    const size = fleet.size;
    const buying = Promise.race(fleet.members.map((member) => member.buying()));
    const calls = fleet.members.map((member) => ({ member, result: member.call(CALLERS).catch(() => undefined) }));
    const holder = await buying;
    while (endpoint.stats().tokenRequests === 0) await immediate();
    await fleet.lose(holder, "SIGKILL");
    const all = await Promise.all(calls.map(({ result }) => result));
    const results = all.filter((result) => result !== undefined);
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
  async play({ fleet, endpoint, identity }) {
    endpoint.faults.inject({ target: "token", latencyMs: SLOW_MS });
    await fleet.begin(identity);
    const buying = Promise.race(fleet.members.map((member) => member.buying()));
    const calls = fleet.members.map((member) => ({ member, result: member.call(CALLERS) }));
    const holder = await buying;
    while (endpoint.stats().tokenRequests === 0) await immediate();
    holder.signal("SIGSTOP");
    const others = await Promise.all(calls.filter(({ member }) => member !== holder).map(({ result }) => result));
    holder.signal("SIGCONT");
    const late = await Promise.all(calls.filter(({ member }) => member === holder).map(({ result }) => result));
    const newer = new Set(others.map(({ lastToken }) => lastToken));
    // Who comes now finds what the cache holds by now.
    const [newcomer] = await fleet.fill(fleet.size + 1);
    if (newcomer === undefined) throw new Error("No process was started.");
    await newcomer.begin(identity);
    const found = await newcomer.call(1);
    await fleet.lose(newcomer, "SIGTERM");
    const problems = [
      ...tooLong(Math.max(...others.map(({ longestWaitMs }) => longestWaitMs))),
      ...(newer.size === 1 ? [] : [`The others held ${newer.size} tokens.`]),
      ...(newer.has(found.lastToken) ? [] : ["The token of the process that was stopped replaced the newer one."]),
    ];
    return { bought: endpoint.stats().tokensIssued, results: [...others, ...late, found], problems };
  },
};
