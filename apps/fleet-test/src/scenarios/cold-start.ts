import { CALLERS, DAY_MS, type Scenario } from "./scenario.ts";

export const coldStart: Scenario = {
  name: `cold start, ${CALLERS} callers in each process`,
  mostBought: 1,
  tokenLifetimeMs: DAY_MS,
  async play({ fleet, endpoint, identity }) {
    await fleet.begin(identity);
    const results = await Promise.all(fleet.members.map((member) => member.call(CALLERS)));
    return { bought: endpoint.stats().tokensIssued, results };
  },
};
