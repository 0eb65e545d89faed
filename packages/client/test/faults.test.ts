import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { isOutcomeUnknown } from "../src/errors/outcome.ts";
import { FakeClock } from "./support/fake-clock.ts";
import { startMockApi } from "./support/mock-api.ts";
import { rejectionOf } from "./support/rejection.ts";

describe("a revoked token", () => {
  it("is replaced unnoticed, once for any number of calls", async () => {
    const { client, server } = await startMockApi();
    await client.tags.list();
    server.faults.revokeTokens();
    await Promise.all(Array.from({ length: 10 }, () => client.tags.list()));
    expect(server.stats()).toMatchObject({ tokensIssued: 2 });
  });

  it("does not keep a body from arriving", async () => {
    const { client, server } = await startMockApi();
    await client.tags.list();
    server.faults.revokeTokens();
    expect(await client.tags.create({ code: "t" })).toMatchObject({ code: "t" });
    expect(server.stats().unauthorized).toBe(1);
  });
});

describe("failures on the way", () => {
  it("are ridden out when reading", async () => {
    const { client, server } = await startMockApi({}, { retry: { baseDelayMs: 0, maxAttempts: 5 } });
    for (const fault of [
      { reset: true },
      { status: 502, body: "<html>", contentType: "text/html" },
      { status: 503, headers: { "Retry-After": "0" } },
      { status: 504 },
    ]) {
      server.faults.inject({ target: "api", ...fault });
    }
    expect(await client.tags.list()).toMatchObject({ items: [] });
    expect(server.stats().requests.byOperation.listTags).toBe(5);
  });

  it("leave a create alone whose outcome is unknown", async () => {
    const { client, server } = await startMockApi();
    server.faults.inject({ target: "api", operationId: "createTag", reset: true });
    const error = await rejectionOf(client.tags.create({ code: "t" }));
    expect(error).toMatchObject({ code: "APIERA_NETWORK", retryable: true });
    expect(isOutcomeUnknown(error)).toBe(true);
    expect(server.stats().requests.byOperation.createTag).toBe(1);
  });

  it("tell apart, in a bulk report, what is done, unknown and untouched", async () => {
    const { client, server } = await startMockApi();
    const send = client.tags.bulkCreate(
      Array.from({ length: 6 }, (_, index) => ({ code: `t-${index}` })),
      {
        chunkSize: 2,
        onProgress: ({ done }) => {
          if (done === 2) server.faults.inject({ target: "api", operationId: "bulkCreateTags", reset: true });
        },
      },
    );
    const report = await send;
    expect(report.succeeded.map(({ index }) => index)).toEqual([0, 1]);
    expect(report.failed.map(({ index, outcome }) => [index, outcome])).toEqual([
      [2, "unknown"],
      [3, "unknown"],
    ]);
    expect(report.notAttempted.map(({ index }) => index)).toEqual([4, 5]);
    expect(report.stoppedBy).toMatchObject({ code: "APIERA_NETWORK" });
  });

  it("are not mistaken for answers", async () => {
    const { client, server } = await startMockApi();
    server.faults.inject({ target: "api", status: 200, body: '{"items":[', contentType: "application/json" });
    expect(await rejectionOf(client.tags.list())).toMatchObject({ code: "APIERA_RESPONSE_VALIDATION" });
  });

  it("of the token endpoint come through as they are, with nothing secret in them", async () => {
    const { client, server } = await startMockApi();
    server.faults.inject({ target: "token", status: 401, body: { error: "access_denied" }, times: 10 });
    const error = await rejectionOf(client.tags.list());
    expect(error).toMatchObject({ code: "APIERA_TOKEN_REQUEST" });
    expect(inspect(error, { depth: 10 })).not.toContain(server.credentials.clientSecret);
    expect(server.stats().requests.total).toBe(0);
  });

  it("can be aborted", async () => {
    const { client, server } = await startMockApi();
    server.faults.inject({ target: "api", latencyMs: 60_000 });
    const controller = new AbortController();
    const result = rejectionOf(client.tags.list({}, { signal: controller.signal }));
    await expect.poll(() => server.stats().requests.total).toBe(1);
    const reason = new Error("enough");
    controller.abort(reason);
    expect(await result).toBe(reason);
  });

  it("take no longer than the call may", async () => {
    const { client, server } = await startMockApi();
    server.faults.inject({ target: "api", latencyMs: 60_000 });
    expect(await rejectionOf(client.tags.list({}, { timeoutMs: 50 }))).toMatchObject({
      code: "APIERA_TIMEOUT",
      timeoutMs: 50,
    });
  });
});

describe("the rate limit", () => {
  const limited = async (limit: number) => {
    const clock = new FakeClock(Date.UTC(2026, 0, 1));
    const options = { clock, random: () => 0 };
    const startedAt = Date.now();
    const now = (): number => startedAt + clock.monotonicNow();
    const api = await startMockApi({ rateLimit: { limit, windowMs: 60_000 }, now }, options);
    return { ...api, clock };
  };

  it("is kept by waiting before it is reached", async () => {
    const { client, clock, server, events } = await limited(20);
    const calls = Promise.all(Array.from({ length: 20 }, () => client.tags.list()));
    await expect.poll(() => server.stats().requests.total).toBe(20);
    await calls;
    const late = client.tags.list();
    await expect.poll(() => events.at(-1)).toMatchObject({ type: "rate-limit-wait", limit: 20, remaining: 0 });
    expect(client.rateLimit).toMatchObject({ limit: 20, remaining: 0, waiting: 1 });
    expect(server.stats()).toMatchObject({ rateLimited: 0, requests: { total: 20 } });
    await clock.advance(61_000);
    await late;
    expect(client.rateLimit).toMatchObject({ waits: 1 });
  });

  it("is shared by clients that know nothing of each other, without a 429", async () => {
    const { server, another } = await limited(100);
    const clients = [another(), another(), another()];
    const controller = new AbortController();
    const loops = clients.flatMap((client) =>
      Array.from({ length: 4 }, async () => {
        while (!controller.signal.aborted) await client.tags.list({}, { signal: controller.signal });
      }),
    );
    await expect.poll(() => clients.every(({ rateLimit }) => rateLimit?.waiting === 4), { timeout: 20_000 }).toBe(true);
    controller.abort(new Error("over"));
    await Promise.allSettled(loops);
    expect(server.stats().rateLimited).toBe(0);
    expect(server.stats().requests.total).toBeGreaterThanOrEqual(85);
  });

  it("is waited out when another process has used it up", async () => {
    const { client, clock, server, events } = await limited(100);
    server.faults.inject({ target: "api", status: 429, headers: { "Retry-After": "7" } });
    const result = client.tags.list();
    await expect.poll(() => events.at(-1)).toMatchObject({ type: "rate-limit-wait", waitMs: 7000 });
    await clock.advance(7000);
    expect(await result).toMatchObject({ items: [] });
  });
});
