import { CALLERS, DAY_MS, type Scenario } from "./scenario.ts";

/** So many processes are restarted at a time. */
const BATCH = 5;

export const rollingRestart: Scenario = {
  name: "a rolling restart of all",
  mostBought: 1,
  tokenLifetimeMs: DAY_MS,
  async play({ fleet, endpoint, identity }) {
    await fleet.begin(identity);
    const results = await Promise.all(fleet.members.map((member) => member.call(CALLERS)));
    const size = fleet.size;
    const old = [...fleet.members];
    while (old.length > 0) {
      await Promise.all(old.splice(0, BATCH).map((member) => fleet.lose(member, "SIGTERM")));
      const started = await fleet.fill(size);
      await Promise.all(started.map((member) => member.begin(identity)));
      results.push(...(await Promise.all(started.map((member) => member.call(CALLERS)))));
    }
    return { bought: endpoint.stats().tokensIssued, results };
  },
};
