import type { Scenario } from "../../src/plan/scenario.ts";

/** The same fleet on a good day: nothing goes wrong, and no caller asks for anything special. */
export function withoutFaults(drawn: Scenario): Scenario {
  return {
    ...drawn,
    kinds: [],
    faults: [],
    noise: { endpointLoss: 0, endpointSlow: 0, cacheLoss: 0, cacheSlow: 0 },
    demanding: false,
    faultsEndAt: 0,
  };
}

/** The same fleet, started within a moment, so that its processes compete. */
export function startedTogether(drawn: Scenario): Scenario {
  const slots = drawn.slots.map((slot) => ({ ...slot, region: "eu", organizations: ["org_a"] as const, startAt: 0 }));
  return { ...withoutFaults(drawn), lifetimeMs: 3_600_000, callGapMs: 60_000, regions: ["eu"], slots };
}

/** The same fleet, whose token endpoint is down for a while when nobody has a token yet. */
export function withOutageAtStart(drawn: Scenario): Scenario {
  return {
    ...startedTogether(drawn),
    kinds: ["endpoint-outage"],
    faults: [{ kind: "endpoint-outage", at: 0, until: 5_000, mode: "500", retryAfterMs: 0 }],
    faultsEndAt: 5_000,
  };
}

/** The same fleet, whose tokens are revoked once. */
export function withRevocation(drawn: Scenario): Scenario {
  return {
    ...startedTogether(drawn),
    kinds: ["revocation"],
    faults: [{ kind: "revocation", at: 600_000, organization: "org_a", scope: "all" }],
    faultsEndAt: 600_001,
  };
}

/** The same fleet, whose token endpoint does not answer at first: nothing but the time limit ends a request. */
export function withHangAtStart(drawn: Scenario): Scenario {
  return {
    ...withOutageAtStart(drawn),
    faults: [{ kind: "endpoint-outage", at: 0, until: 5_000, mode: "hang", retryAfterMs: 0 }],
  };
}
