import { createTokenProvider, NetworkError } from "@apiera/auth";
import { startMockServer } from "@apiera/mock-server";
import type {} from "@apiera/tooling/vitest";
import { Redis } from "ioredis";
import { expect, inject, it } from "vitest";
import { ACCESS_STREAM } from "./access-stream.ts";
import { createTelemetry } from "./telemetry.ts";

it("tells each token once without its value, and of an error no more than code, message and whether to try again", async () => {
  await using mock = await startMockServer();
  const redis = new Redis(inject("redisUrl"));
  const instance = `telemetry-${mock.apiUrl}`;
  try {
    const telemetry = createTelemetry({ redis, service: "telemetry", instance, framework: "worker" });
    await using provider = createTokenProvider({ ...mock.credentials, tokenUrl: mock.tokenUrl });
    const auth = telemetry.watch(provider);
    const values: string[] = [];
    for (const options of [{}, {}, { forceRefresh: true }]) values.push((await auth.getToken(options)).value);
    expect(new Set(values).size).toBe(2);
    const error = new NetworkError("no way", { cause: new Error(`with ${values[0]}`) });
    const about = { organization: "org_mock", retryInMs: 1, servingHeld: true } as const;
    telemetry.onTokenEvent({ type: "purchase-failed", error, ...about });
    telemetry.onClientEvent({ type: "request", operationId: "listTags", method: "GET", path: "/v1/tags", attempt: 1 });
    telemetry.ready();
    telemetry.ready();
    await telemetry.stopped();

    const entries = (await redis.xrange(ACCESS_STREAM, "-", "+")).map(([, [, event = ""]]) => event);
    const own = entries.filter((entry) => entry.includes(instance));
    expect(own.map((entry) => JSON.parse(entry)).map(({ source, event }) => [source, event])).toEqual([
      ["service", { type: "started", pid: process.pid, framework: "worker" }],
      ["token", expect.objectContaining({ type: "token-held", organization: "org_mock" })],
      ["token", expect.objectContaining({ type: "token-held", organization: "org_mock" })],
      [
        "token",
        { type: "purchase-failed", ...about, error: { code: "APIERA_NETWORK", message: "no way", retryable: true } },
      ],
      ["service", { type: "ready" }],
      ["service", { type: "stopped" }],
    ]);
    for (const value of values) expect(own.join()).not.toContain(value);
  } finally {
    redis.disconnect();
  }
});
