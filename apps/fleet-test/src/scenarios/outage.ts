import { DAY_MS, type Scenario } from "./scenario.ts";

const CALLS = 50;
const CALL_EVERY_MS = 20;

export const outage: Scenario = {
  name: "the cache is gone for the middle third",
  mostBought: 1,
  tokenLifetimeMs: DAY_MS,
  async play({ fleet, endpoint, identity }) {
    await fleet.begin(identity);
    const third = () => Promise.all(fleet.members.map((member) => member.load(CALLS, CALL_EVERY_MS)));
    const before = await third();
    await fleet.backend.takeAway();
    const during = await third();
    await fleet.backend.bringBack();
    const after = await third();
    return { bought: endpoint.stats().tokensIssued, results: [...before, ...during, ...after] };
  },
};
