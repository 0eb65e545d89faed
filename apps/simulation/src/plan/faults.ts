/** What can go wrong. Each seed draws some of them, often one or two alone, so that a failure points at its cause. */
export const FAULT_KINDS = [
  "endpoint-outage",
  "endpoint-loss",
  "endpoint-latency",
  "cache-outage",
  "cache-loss",
  "cache-latency",
  "cache-wipe",
  "corrupt-entry",
  "crash",
  "stall",
  "restart",
  "clock-jump",
  "revocation",
] as const;

export type FaultKind = (typeof FAULT_KINDS)[number];

/** How a token endpoint answers during an outage. */
export const ENDPOINT_MODES = ["refused", "500", "503", "429", "hang", "html", "access-denied", "same-token"] as const;

export type EndpointMode = (typeof ENDPOINT_MODES)[number];

/** When a fault that strikes a process does: at its time, or some time after the next lease granted from then on, then to its holder. */
export type Trigger =
  | { readonly on: "time"; readonly slot: number }
  | { readonly on: "lease"; readonly afterMs: number };

/** One thing that goes wrong. Times are milliseconds since the world began. */
export type Fault = { readonly at: number } & (
  | {
      readonly kind: "endpoint-outage";
      readonly until: number;
      readonly mode: EndpointMode;
      readonly retryAfterMs: number;
    }
  | { readonly kind: "cache-outage"; readonly until: number; readonly region: string; readonly mode: "error" | "hang" }
  | { readonly kind: "cache-wipe" | "corrupt-entry"; readonly region: string }
  | { readonly kind: "crash"; readonly trigger: Trigger; readonly downMs: number }
  | { readonly kind: "stall"; readonly trigger: Trigger; readonly durationMs: number }
  | { readonly kind: "restart"; readonly slot: number; readonly downMs: number }
  | { readonly kind: "clock-jump"; readonly slot: number; readonly byMs: number }
  | { readonly kind: "revocation"; readonly organization: string; readonly scope: "newest" | "all" }
);

/** Faults that strike single calls, by chance, until the faults end. Probabilities from 0 to 1. */
export interface Noise {
  readonly endpointLoss: number;
  readonly endpointSlow: number;
  readonly cacheLoss: number;
  readonly cacheSlow: number;
}
