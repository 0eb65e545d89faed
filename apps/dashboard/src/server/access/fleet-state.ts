import type { AccessEvent, AccessState, QuotaGauge, RateLimitGauge } from "../../shared/api.ts";
import { createServiceTally, type ServiceTally } from "./service-tally.ts";

/** Most services that are told apart; what others tell is left out. */
const MAX_SERVICES = 100;
/** Most quotas that are shown. */
const MAX_QUOTAS = 20;

/** What is known of all services together. It keeps counts, not events, so its size is bounded. */
export interface FleetState {
  apply(event: AccessEvent): void;
  snapshot(): AccessState;
}

/** Creates the state of a fleet of which nothing is known. */
export function createFleetState(): FleetState {
  const services = new Map<string, ServiceTally>();
  const quotas = new Map<string, QuotaGauge>();
  let rateLimit: RateLimitGauge | null = null;

  const tallyOf = (name: string): ServiceTally | undefined => {
    const known = services.get(name);
    if (known !== undefined || services.size >= MAX_SERVICES) return known;
    const tally = createServiceTally(name);
    services.set(name, tally);
    return tally;
  };

  return {
    apply(event) {
      tallyOf(event.service)?.apply(event);
      const { source, event: told, at } = event;
      if (source === "rate-limit" && (rateLimit === null || at >= rateLimit.at)) {
        rateLimit = gaugeOf(told, at) ?? rateLimit;
      }
      if (source === "token" && told.type === "quota") {
        for (const quota of quotasOf(told.quotas)) {
          if (quotas.has(quota.name) || quotas.size < MAX_QUOTAS) quotas.set(quota.name, quota);
        }
      }
    },
    snapshot() {
      const tallies = [...services.values()];
      const states = tallies.map((tally) => tally.state()).toSorted((a, b) => a.service.localeCompare(b.service, "en"));
      return {
        services: states,
        rateLimit,
        quotas: [...quotas.values()],
        purchased: states.reduce((sum, { purchased }) => sum + purchased, 0),
        withoutSharing: states.reduce((sum, { instances }) => sum + instances, 0),
      };
    },
  };
}

function gaugeOf(told: AccessEvent["event"], at: number): RateLimitGauge | undefined {
  const { limit, remaining, resetInMs } = told;
  if (typeof limit !== "number" || typeof remaining !== "number") return undefined;
  return { limit, remaining, resetAt: at + (typeof resetInMs === "number" ? resetInMs : 0), at };
}

/** `client` and `per_hour` become `client per hour`. */
function quotasOf(told: unknown): QuotaGauge[] {
  if (!Array.isArray(told)) return [];
  return told.map(({ scope, bucket, limit, remaining }) => ({
    name: `${scope} ${String(bucket).replaceAll("_", " ")}`,
    limit,
    remaining,
  }));
}
