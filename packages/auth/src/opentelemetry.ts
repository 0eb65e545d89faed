import { type Attributes, type Meter, metrics, SpanStatusCode, type Tracer, trace } from "@opentelemetry/api";
import type { TokenProviderEvent, TokenProviderListener } from "./events.ts";

/** Options of {@link createOpenTelemetryListener}. */
export interface OpenTelemetryOptions {
  /** Records the metrics. @defaultValue the meter `@apiera/auth` of the global provider */
  readonly meter?: Meter;
  /** Records the spans. @defaultValue the tracer `@apiera/auth` of the global provider */
  readonly tracer?: Tracer;
}

/** Counters, by the event that they count. Units and names follow the conventions for metrics of OpenTelemetry. */
const COUNTERS: Partial<Record<TokenProviderEvent["type"], readonly [name: string, description: string]>> = {
  "token-purchased": ["apiera.auth.tokens.purchased", "Tokens bought from the token endpoint"],
  "token-shared": ["apiera.auth.tokens.shared", "Tokens taken from the shared cache instead of being bought"],
  "token-reused": ["apiera.auth.tokens.reused", "Calls served with the token in hand"],
  "callers-coalesced": ["apiera.auth.callers.coalesced", "Callers that waited together for one token"],
  "purchase-failed": ["apiera.auth.purchases.failed", "Purchases that failed in a way that may pass"],
  "purchase-refused": ["apiera.auth.purchases.refused", "Purchases that the token endpoint refused"],
  "token-invalidated": ["apiera.auth.tokens.invalidated", "Tokens dropped because a resource server rejected them"],
  "token-kept": ["apiera.auth.tokens.kept", "Rejected tokens kept because replacing them was to no avail"],
  "cache-failed": ["apiera.auth.cache.failures", "Calls of the shared cache that failed or took too long"],
  "cache-entry-unusable": ["apiera.auth.cache.unusable", "Cache entries that could not be opened"],
};

function attributesOf(event: TokenProviderEvent): Attributes {
  const attributes: Attributes = {};
  if ("organization" in event) attributes["apiera.organization"] = event.organization;
  if ("cache" in event) attributes["apiera.cache"] = event.cache;
  if ("operation" in event) attributes["apiera.cache.operation"] = event.operation;
  if ("error" in event) attributes["error.type"] = event.error.code;
  if ("servingHeld" in event) attributes["apiera.serving_held"] = event.servingHeld;
  return attributes;
}

/**
 * An `onEvent` listener that turns a provider's events into metrics, and purchases into spans. Nothing of a token or a secret is in either.
 *
 * Needs `@opentelemetry/api`, an optional peer dependency.
 */
export function createOpenTelemetryListener(options: OpenTelemetryOptions = {}): TokenProviderListener {
  const meter = options.meter ?? metrics.getMeter("@apiera/auth");
  const tracer = options.tracer ?? trace.getTracer("@apiera/auth");
  const counters = new Map(
    Object.entries(COUNTERS).map(([type, [name, description]]) => [type, meter.createCounter(name, { description })]),
  );
  const purchaseDuration = meter.createHistogram("apiera.auth.purchase.duration", {
    unit: "s",
    description: "Time a purchase took",
  });
  const leaseWait = meter.createHistogram("apiera.auth.lease.wait", {
    unit: "s",
    description: "Time waited for a token that another process bought",
  });
  const quotaRemaining = meter.createGauge("apiera.auth.quota.remaining", {
    description: "Tokens left in a quota of the identity provider",
  });

  return (event) => {
    const attributes = attributesOf(event);
    counters.get(event.type)?.add("count" in event ? event.count : 1, attributes);
    if (event.type === "token-purchased") {
      purchaseDuration.record(event.durationMs / 1000, attributes);
      const endedAt = Date.now();
      tracer.startSpan("apiera.auth.purchase", { startTime: endedAt - event.durationMs, attributes }).end(endedAt);
    } else if (event.type === "purchase-failed" || event.type === "purchase-refused") {
      const span = tracer.startSpan("apiera.auth.purchase", { attributes });
      span.setStatus({ code: SpanStatusCode.ERROR, message: event.error.code });
      span.end();
    } else if (event.type === "lease-waited") {
      leaseWait.record(event.waitedMs / 1000, attributes);
    } else if (event.type === "quota") {
      for (const { scope, bucket, remaining } of event.quotas) {
        quotaRemaining.record(remaining, { ...attributes, "apiera.quota.scope": scope, "apiera.quota.bucket": bucket });
      }
    }
  };
}
