import { Bench } from "./bench/bench.ts";
import { expectPresent } from "./bench/expect.ts";
import type { Group } from "./bench/group.ts";
import { calls } from "./cases/calls.ts";
import { claims } from "./cases/claims.ts";
import { deletes, deletesInACrowd } from "./cases/deletes.ts";
import { entries } from "./cases/entries.ts";
import { instances } from "./cases/instances.ts";
import { keysAndValues } from "./cases/keys-and-values.ts";
import { leaseLife } from "./cases/lease-life.ts";
import { leases } from "./cases/leases.ts";
import { life } from "./cases/life.ts";
import { subscriptions } from "./cases/subscriptions.ts";
import type { CaseContext, ConformanceBackend, ConformanceCapabilities, ConformanceRunner } from "./types.ts";

const GROUPS: readonly Group[] = [
  claims,
  entries,
  life,
  deletes,
  deletesInACrowd,
  keysAndValues,
  calls,
  leases,
  leaseLife,
  instances,
  subscriptions,
];

/**
 * Declares the whole contract of `TokenCache` as test cases with the given runner.
 *
 * @param runner - `describe`, `it`, `beforeEach` and `afterEach` of vitest, node:test or anything alike.
 * @param setup - makes a backend that holds nothing yet; called before each case.
 * @param capabilities - what the adapter can do; by default everything it has is tested.
 * @throws ConformanceError - inside a case, when the adapter breaks the contract.
 */
export function runTokenCacheConformance(
  runner: ConformanceRunner,
  setup: () => ConformanceBackend | Promise<ConformanceBackend>,
  capabilities: ConformanceCapabilities = {},
): void {
  for (const group of GROUPS) {
    if (group.off?.(capabilities)) continue;
    runner.describe(`token cache contract: ${group.title}`, () => {
      let current: Bench | undefined;
      runner.beforeEach(async () => {
        current = new Bench(await setup(), capabilities);
        await current.open();
      });
      runner.afterEach(async () => {
        await current?.dispose();
        current = undefined;
      });
      for (const one of group.cases) {
        // No parameter of its own: mocha and bun:test take one for a callback, and wait for it to be called.
        runner.it(one.name, async function (this: unknown, ...[given]: [CaseContext?]) {
          // mocha hands its context over as this.
          const context = given ?? (this as CaseContext | undefined);
          const bench = expectPresent(current, "the backend that beforeEach should have made");
          const reason = group.skipReason?.(bench.cache, capabilities) ?? one.skipReason?.(bench.cache, bench.backend);
          if (reason !== undefined) {
            context?.skip?.(reason);
            return;
          }
          await one.run(bench, capabilities);
        });
      }
    });
  }
}
