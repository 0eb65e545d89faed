import { describe, expect, it } from "vitest";
import { createClock, send, startSession } from "./api-session.ts";

async function codeOf(promise: Promise<unknown>): Promise<unknown> {
  try {
    return await promise;
  } catch (error) {
    return error instanceof Error && error.cause instanceof Error && "code" in error.cause ? error.cause.code : error;
  }
}

describe("faults", () => {
  it("answers with the documented problem of a status, as often as asked", async () => {
    await using session = await startSession();
    session.server.faults.inject({ target: "api", status: 503, times: 2, headers: { "Retry-After": "7" } });

    const [first, second, third] = [
      await session.call("GET", "/v1/tags"),
      await session.call("GET", "/v1/skus"),
      await session.call("GET", "/v1/tags"),
    ];

    expect(first?.headers.get("retry-after")).toBe("7");
    expect(first?.headers.get("content-type")).toBe("application/problem+json");
    expect(first?.body).toMatchObject({
      type: "https://docs.apiera.io/problems/service-unavailable",
      status: 503,
      instance: "/v1/tags",
    });
    expect([second?.status, third?.status]).toEqual([503, 200]);
    expect(session.server.stats().requests).toEqual({ total: 3, byOperation: { listTags: 2, listSkus: 1 } });
  });

  it("hits only the operation it names", async () => {
    await using session = await startSession();
    session.server.faults.inject({ target: "api", operationId: "listSkus", status: 500 });

    expect((await session.call("GET", "/v1/tags")).status).toBe(200);
    expect((await session.call("GET", "/v1/skus")).status).toBe(500);
  });

  it("sends the body it is given, byte for byte", async () => {
    await using session = await startSession();
    const { faults } = session.server;
    faults.inject({ target: "api", status: 502, body: "<html>", contentType: "text/html" });
    faults.inject({ target: "api", body: '{"items":[', contentType: "application/json" });
    faults.inject({ target: "api", status: 400, body: { title: "Custom" } });

    const html = await session.call("GET", "/v1/tags");
    expect([html.status, html.headers.get("content-type"), html.text]).toEqual([502, "text/html", "<html>"]);
    const { apiUrl } = session.server;
    const truncated = await fetch(`${apiUrl}/v1/tags`);
    expect([truncated.status, await truncated.text()]).toEqual([200, '{"items":[']);
    expect((await session.call("GET", "/v1/tags")).body).toEqual({ title: "Custom" });
  });

  it("waits for a request that is not over the limit", async () => {
    const clock = createClock(Date.UTC(2026, 0, 5, 12));
    await using session = await startSession({ now: clock.now, rateLimit: { limit: 1, windowMs: 1000 } });
    await session.ok("GET", "/v1/tags");
    session.server.faults.inject({ target: "api", status: 500 });

    expect((await session.call("GET", "/v1/tags")).status).toBe(429);
    clock.advance(1000);
    expect((await session.call("GET", "/v1/tags")).status).toBe(500);
  });

  it("only adds headers when nothing else is asked for", async () => {
    await using session = await startSession({ rateLimit: { limit: 9, windowMs: 60_000 } });
    session.server.faults.inject({ target: "api", headers: { "ratelimit-remaining": "0" } });

    const answer = await session.call("GET", "/v1/tags");

    expect([answer.status, answer.headers.get("RateLimit-Remaining")]).toEqual([200, "0"]);
    expect(answer.body.items).toEqual([]);
  });

  it("resets the connection", async () => {
    await using session = await startSession();
    await session.ok("GET", "/v1/tags");
    session.server.faults.inject({ target: "api", reset: true });
    session.server.faults.inject({ target: "token", reset: true });

    expect(await codeOf(session.call("POST", "/v1/tags", { code: "a" }))).toMatch(/ECONNRESET|UND_ERR_SOCKET/);
    expect(await codeOf(session.requestToken())).toMatch(/ECONNRESET|UND_ERR_SOCKET/);
    expect((await session.ok("GET", "/v1/tags")).items).toEqual([]);
  });

  it("holds an answer back, and closing ends what is held back", async () => {
    await using session = await startSession();
    await session.ok("GET", "/v1/tags");
    session.server.faults.inject({ target: "api", latencyMs: 20 });
    session.server.faults.inject({ target: "api", latencyMs: 3_600_000 });

    expect((await session.call("GET", "/v1/tags")).status).toBe(200);
    const held = codeOf(session.call("GET", "/v1/skus"));
    expect((await waitForCount(session.server, 3)).byOperation.listSkus).toBe(1);
    expect((await session.call("GET", "/v1/locales")).status).toBe(200);
    await session.server.close();

    expect(await held).toMatch(/ECONNRESET|UND_ERR_SOCKET/);
  });

  it("disturbs the token endpoint", async () => {
    await using session = await startSession();
    session.server.faults.inject({ target: "token", status: 503, times: 1 });
    session.server.faults.inject({ target: "token", body: { access_token: "x" } });

    const down = await session.requestToken();
    const lying = await session.requestToken();

    expect([down.status, down.body.error]).toEqual([503, "temporarily_unavailable"]);
    expect([lying.status, lying.body]).toEqual([200, { access_token: "x" }]);
    expect((await session.requestToken()).status).toBe(200);
    expect(session.server.stats()).toMatchObject({ tokenRequests: 3, tokensIssued: 1 });
  });

  it("lasts until it is cleared when told so", async () => {
    await using session = await startSession();
    session.server.faults.inject({ target: "api", status: 500, times: Number.POSITIVE_INFINITY });
    for (const _ of [1, 2, 3]) expect((await session.call("GET", "/v1/tags")).status).toBe(500);

    session.server.faults.clear();

    expect((await session.call("GET", "/v1/tags")).status).toBe(200);
  });

  it.each([
    [{ target: "elsewhere" }, "target"],
    [{ target: "api" }, "an effect"],
    [{ target: "api", stauts: 503 }, "an effect"],
    [{ target: "api", operationId: "listNothing" }, "operationId"],
    [{ target: "token", operationId: "listTags" }, "operationId"],
    [{ target: "api", times: 0 }, "times"],
    [{ target: "api", latencyMs: -1 }, "latencyMs"],
    [{ target: "api", latencyMs: 2 ** 31 }, "latencyMs"],
    [{ target: "api", status: 99 }, "status"],
    [{ target: "api", headers: { a: 1 } }, "headers"],
  ])("refuses the malformed fault %j", async (fault, member) => {
    await using session = await startSession();
    const answer = await send(`${session.server.apiUrl}/_mock/faults`, "POST", JSON.stringify(fault));
    expect(answer.status).toBe(400);
    expect(answer.body.error).toContain(member);
  });
});

describe("the control routes", () => {
  it("inject, clear and revoke from another process, uncounted", async () => {
    await using session = await startSession({ rateLimit: { limit: 10, windowMs: 60_000 } });
    const control = `${session.server.apiUrl}/_mock`;
    await session.ok("GET", "/v1/tags");

    const faults = [
      { target: "api", status: 500 },
      { target: "api", status: 504 },
    ];
    expect((await send(`${control}/faults`, "POST", JSON.stringify(faults))).status).toBe(204);
    expect((await session.call("GET", "/v1/tags")).status).toBe(500);
    expect((await send(`${control}/faults`, "DELETE")).status).toBe(204);
    expect((await session.call("GET", "/v1/tags")).status).toBe(200);
    expect((await send(`${control}/revoke-tokens`, "POST")).status).toBe(204);
    expect((await session.call("GET", "/v1/tags")).status).toBe(401);

    const stats = await send(`${control}/stats`, "GET");
    expect(stats.body).toEqual({
      tokensIssued: 1,
      tokenRequests: 1,
      requests: { total: 4, byOperation: { listTags: 4 } },
      rateLimited: 0,
      unauthorized: 1,
    });
    expect(stats.body).toEqual(session.server.stats());
    expect(stats.headers.has("ratelimit-limit")).toBe(false);
  });
});

async function waitForCount(
  server: { stats(): { requests: { total: number; byOperation: Readonly<Record<string, number>> } } },
  total: number,
): Promise<{ total: number; byOperation: Readonly<Record<string, number>> }> {
  while (server.stats().requests.total < total) await new Promise((resolve) => setImmediate(resolve));
  return server.stats().requests;
}
