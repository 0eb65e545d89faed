import type { AccessEvent, ServiceState, TokenInHand } from "../../shared/api.ts";

/** Instances that are remembered, so that late events of an old one do not count it again. */
const MAX_INSTANCES = 1_000;
/** A purchase this long after the last failure of the cache, in milliseconds, tells that the cache works again: for some seconds after a failure it is not asked. */
const CACHE_PROVEN_MS = 10_000;

const STATES: Readonly<Record<string, ServiceState["state"]>> = {
  started: "starting",
  ready: "ready",
  stopping: "stopping",
  stopped: "stopped",
};

/** What is known of one service. */
export interface ServiceTally {
  apply(event: AccessEvent): void;
  state(): ServiceState;
}

/** @param service - its name. */
export function createServiceTally(service: string): ServiceTally {
  const seen = new Set<string>();
  const counts = { instances: 0, purchased: 0, shared: 0, reused: 0, unauthorized: 0, cacheFailures: 0 };
  let newest: string | undefined;
  let framework: string | null = null;
  let state: ServiceState["state"] = "ready";
  let token: TokenInHand | null = null;
  let cacheState: ServiceState["cacheState"] = "unknown";
  let cacheFailedAt = Number.NEGATIVE_INFINITY;

  const meet = (instance: string): void => {
    if (seen.has(instance)) return;
    seen.add(instance);
    const [oldest] = seen;
    if (seen.size > MAX_INSTANCES && oldest !== undefined) seen.delete(oldest);
    counts.instances += 1;
    newest = instance;
    // The beginning of the stream may be cut off: what is heard first of a service is not always its start.
    state = "ready";
    token = null;
  };

  const applyToken = (told: AccessEvent["event"], at: number, isNewest: boolean): void => {
    switch (told.type) {
      case "token-held":
        if (isNewest) token = { issuedAt: numberOf(told.issuedAt), expiresAt: numberOf(told.expiresAt) };
        return;
      case "token-purchased":
        counts.purchased += 1;
        if (at - cacheFailedAt > CACHE_PROVEN_MS) cacheState = "working";
        return;
      case "token-shared":
        counts.shared += 1;
        cacheState = "working";
        return;
      case "lease-waited":
        cacheState = "working";
        return;
      case "token-reused":
        counts.reused += numberOf(told.count);
        return;
      case "cache-failed":
        counts.cacheFailures += 1;
        cacheState = "failing";
        cacheFailedAt = at;
    }
  };

  return {
    apply({ instance, source, event: told, at }) {
      meet(instance);
      const isNewest = instance === newest;
      if (source === "token") applyToken(told, at, isNewest);
      if (source === "client" && told.type === "response" && told.status === 401) counts.unauthorized += 1;
      if (source !== "service" || !isNewest) return;
      state = STATES[told.type] ?? state;
      if (typeof told.framework === "string") framework = told.framework;
    },
    state: () => ({ service, framework, state, token, cacheState, ...counts }),
  };
}

function numberOf(value: unknown): number {
  return typeof value === "number" ? value : 0;
}
