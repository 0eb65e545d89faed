import type { Scenario } from "./scenario.ts";

const CALL_EVERY_MS = 50;

export const renewal: Scenario = {
  name: "a renewal while all call on",
  mostBought: 2,
  tokenLifetimeMs: 12_000,
  async play({ fleet, endpoint, identity }) {
    await fleet.begin(identity);
    const results = await Promise.all(fleet.members.map((member) => member.load(1, CALL_EVERY_MS, true)));
    const tokens = new Set(results.map(({ lastToken }) => lastToken));
    const problems = tokens.size === 1 ? [] : [`After the renewal the processes held ${tokens.size} tokens.`];
    return { bought: endpoint.stats().tokensIssued, results, problems };
  },
};
