import { startMockServer } from "@apiera/mock-server";
import type { Backend } from "./backends/backend.ts";
import { Fleet } from "./fleet.ts";
import { judge, type Outcome } from "./outcome.ts";
import { coldStart } from "./scenarios/cold-start.ts";
import { killedHolder, stoppedHolder } from "./scenarios/lost-holder.ts";
import { outage } from "./scenarios/outage.ts";
import { renewal } from "./scenarios/renewal.ts";
import { rollingRestart } from "./scenarios/rolling-restart.ts";
import type { Scenario } from "./scenarios/scenario.ts";

const SCENARIOS: readonly Scenario[] = [coldStart, renewal, killedHolder, stoppedHolder, rollingRestart, outage];

async function play(scenario: Scenario, fleet: Fleet): Promise<Outcome> {
  const { name, mostBought, tokenLifetimeMs } = scenario;
  const endpoint = await startMockServer({ tokenLifetimeMs });
  const identity = { ...endpoint.credentials, tokenUrl: endpoint.tokenUrl };
  const head = { scenario: name, backend: fleet.backend.name, processes: fleet.size, mostBought };
  try {
    return judge(head, await scenario.play({ fleet, endpoint, identity }));
  } finally {
    await endpoint.close();
  }
}

/** Runs every scenario with a fleet on a backend, which is removed at the end. */
export async function runFleet(backend: Backend, size: number, onOutcome: (outcome: Outcome) => void): Promise<void> {
  let fleet: Fleet | undefined;
  try {
    fleet = await Fleet.start(backend, size);
    for (const scenario of SCENARIOS) onOutcome(await play(scenario, fleet));
  } finally {
    await fleet?.end();
    await backend.remove();
  }
}
