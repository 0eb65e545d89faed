import { assemble } from "../run/assemble.ts";
import { catchRejections } from "../run/unhandled.ts";
import { installDeterministicCrypto } from "../world/deterministic-crypto.ts";
import { Random } from "../world/random.ts";
import { type FleetSize, scaleScenario } from "./scale-scenario.ts";

const DAYS = 3;
const DAY_MS = 86_400_000;

/** What a fleet buys. */
export interface ScaleResult extends FleetSize {
  readonly purchases: number;
  readonly requests: number;
  readonly violations: readonly string[];
}

/** Runs a fleet for its days, with the very providers, checks included, and counts. */
export async function measure(size: FleetSize): Promise<ScaleResult> {
  const scenario = scaleScenario(size);
  const restoreCrypto = installDeterministicCrypto(new Random(scenario.seed, "crypto"));
  const { world, endpoint } = assemble(scenario, {}, false);
  const { clock, watch } = world;
  const restoreRejections = catchRejections((reason) => watch.violate(6, `unhandled rejection: ${String(reason)}`));
  try {
    await clock.runUntil(size.days * DAY_MS);
  } finally {
    restoreRejections();
    restoreCrypto();
  }
  const violations = watch.violations.map(({ invariant, message }) => `invariant ${invariant}: ${message}`);
  return { ...size, purchases: watch.budget.sales, requests: endpoint.requests, violations };
}

/** Prints purchases per day for fleets of several sizes. @returns whether every invariant held. */
export async function printScale(json: boolean): Promise<boolean> {
  const results: ScaleResult[] = [];
  for (const withFaults of [false, true]) {
    for (const regions of [1, 5]) {
      for (const processes of [1, 50, 10_000]) {
        if (processes >= regions) results.push(await measure({ processes, regions, days: DAYS, withFaults }));
      }
    }
  }
  if (json) console.log(JSON.stringify(results));
  else console.log(table(results));
  const broken = results.flatMap(({ violations }) => violations);
  for (const violation of broken) console.error(violation);
  return broken.length === 0;
}

function table(results: readonly ScaleResult[]): string {
  const perDay = (count: number): string => (count / DAYS).toFixed(1);
  const rows = results.map(({ processes, regions, withFaults, purchases, requests }) =>
    [
      processes.toLocaleString("en"),
      regions,
      withFaults ? "with" : "without",
      perDay(purchases),
      perDay(purchases / regions),
      perDay(requests),
      processes.toLocaleString("en"),
    ].join(" | "),
  );
  return [
    "| processes | regions | faults | tokens a day | of them per region | requests a day | tokens a day without sharing, at least |",
    "| ---: | ---: | --- | ---: | ---: | ---: | ---: |",
    ...rows.map((row) => `| ${row} |`),
  ].join("\n");
}
