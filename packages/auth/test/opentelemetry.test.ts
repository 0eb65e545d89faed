import {
  AggregationTemporality,
  InMemoryMetricExporter,
  MeterProvider,
  PeriodicExportingMetricReader,
} from "@opentelemetry/sdk-metrics";
import { BasicTracerProvider, InMemorySpanExporter, SimpleSpanProcessor } from "@opentelemetry/sdk-trace-base";
import { describe, expect, it } from "vitest";
import { createOpenTelemetryListener } from "../src/opentelemetry.ts";
import { useHarness } from "./support/harness.ts";
import { fakeToken, json } from "./support/token-endpoint.ts";

const test = useHarness();

describe("createOpenTelemetryListener", () => {
  it("answers what tokens cost and why, in metrics and spans", async () => {
    const metricExporter = new InMemoryMetricExporter(AggregationTemporality.CUMULATIVE);
    const reader = new PeriodicExportingMetricReader({ exporter: metricExporter });
    const meterProvider = new MeterProvider({ readers: [reader] });
    const spanExporter = new InMemorySpanExporter();
    const tracerProvider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(spanExporter)] });
    const onEvent = createOpenTelemetryListener({
      meter: meterProvider.getMeter("test"),
      tracer: tracerProvider.getTracer("test"),
    });

    const { endpoint } = test.current;
    endpoint.replies.push(json(503, {}));
    const subject = test.current.sharing({ onEvent });
    await subject.getToken().catch(() => {});
    test.current.clock.advance(5_000);
    endpoint.replies.push(
      json(
        200,
        { access_token: fakeToken(1), expires_in: 60 },
        { "auth0-client-quota-limit": "b=per_hour;q=10;r=7;t=60" },
      ),
    );
    await subject.getToken();
    for (let call = 0; call < 5; call += 1) await subject.getToken();
    await test.current.sharing({ onEvent }).getToken();
    await subject.invalidate(await subject.getToken());
    await subject.close();

    await meterProvider.forceFlush();
    const values = Object.fromEntries(
      (metricExporter.getMetrics().at(-1)?.scopeMetrics ?? []).flatMap(({ metrics }) =>
        metrics.map(({ descriptor, dataPoints }) => [descriptor.name, dataPoints.map((point) => point.value)]),
      ),
    );
    expect(values).toMatchObject({
      "apiera.auth.tokens.purchased": [1],
      "apiera.auth.tokens.shared": [1],
      "apiera.auth.tokens.reused": [6],
      "apiera.auth.purchases.failed": [1],
      "apiera.auth.tokens.invalidated": [1],
      "apiera.auth.quota.remaining": [7],
    });
    expect(values["apiera.auth.purchase.duration"]?.[0]).toMatchObject({ count: 1 });
    const spans = spanExporter.getFinishedSpans();
    expect(spans.map((span) => [span.name, span.status.message])).toEqual([
      ["apiera.auth.purchase", "APIERA_TOKEN_REQUEST"],
      ["apiera.auth.purchase", undefined],
    ]);
    expect(JSON.stringify([values, spans.map((span) => span.attributes)])).not.toContain(fakeToken(1));
    await Promise.all([meterProvider.shutdown(), tracerProvider.shutdown()]);
  });

  it("works without any provider set up", async () => {
    const subject = test.current.provider({ onEvent: createOpenTelemetryListener() });
    expect((await subject.getToken()).value).toBe(fakeToken(1));
  });
});
