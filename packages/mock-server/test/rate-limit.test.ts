import { describe, expect, it } from "vitest";
import { createClock, send, startSession } from "./api-session.ts";

const START = Date.UTC(2026, 0, 5, 12, 0, 0, 400);
const WINDOW_START = Math.floor(START / 1000);

function limitOf(headers: Headers): (string | null)[] {
  return ["ratelimit-limit", "ratelimit-remaining", "ratelimit-reset"].map((name) => headers.get(name));
}

describe("the rate limit", () => {
  it("counts down per window, refuses at zero and starts again when the window ends", async () => {
    const clock = createClock(START);
    await using session = await startSession({ now: clock.now, rateLimit: { limit: 2, windowMs: 60_000 } });
    const reset = String(WINDOW_START + 60);

    expect(limitOf((await session.call("GET", "/v1/tags")).headers)).toEqual(["2", "1", reset]);
    clock.advance(100);
    expect(limitOf((await session.call("GET", "/v1/tags")).headers)).toEqual(["2", "0", reset]);
    clock.advance(10_000);
    const refused = await session.call("GET", "/v1/tags");

    expect(refused.status).toBe(429);
    expect(refused.headers.get("content-type")).toBe("application/problem+json");
    expect(refused.headers.get("retry-after")).toBe("50");
    expect(limitOf(refused.headers)).toEqual(["2", "0", reset]);
    expect(refused.body).toEqual({
      type: "https://docs.apiera.io/problems/rate-limit-exceeded",
      title: "Rate Limit Exceeded",
      status: 429,
      detail: "Rate limit of 2 requests per minute exceeded. Please retry after 50 seconds.",
      instance: "/v1/tags",
      correlationId: expect.any(String),
    });
    expect(session.server.stats().rateLimited).toBe(1);

    clock.advance(Number(reset) * 1000 - clock.now() - 1);
    const last = await session.call("GET", "/v1/tags");
    expect([last.status, last.headers.get("retry-after")]).toEqual([429, "1"]);
    clock.advance(1);
    expect(limitOf((await session.call("GET", "/v1/tags")).headers)).toEqual(["2", "1", String(Number(reset) + 60)]);
  });

  it("rounds the reset up when a window is no whole number of seconds", async () => {
    const clock = createClock(START);
    await using session = await startSession({ now: clock.now, rateLimit: { limit: 1, windowMs: 250 } });
    await session.call("GET", "/v1/tags");

    const refused = await session.call("GET", "/v1/tags");

    expect(refused.headers.get("ratelimit-reset")).toBe(String(WINDOW_START + 1));
    expect(refused.headers.get("retry-after")).toBe("1");
    clock.advance(250);
    expect((await session.call("GET", "/v1/tags")).status).toBe(200);
  });

  it("tells the state on every kind of answer of the API", async () => {
    await using session = await startSession({ rateLimit: { limit: 50, windowMs: 60_000 } });
    session.server.faults.inject({ target: "api", status: 503 });

    const answers = [
      await session.call("GET", "/v1/tags"),
      await session.call("GET", "/v1/tags"),
      await session.call("GET", "/nowhere"),
      await session.call("GET", "/v1/tags?page=x"),
      await session.call("POST", "/v1/tags", { code: "a" }),
      await session.call("POST", "/v1/tags", { code: "a" }),
      await session.call("POST", "/v1/tags", {}),
      await send(`${session.server.apiUrl}/v1/tags`, "GET"),
      await session.call("GET", "/v1/tags", undefined, { Authorization: "Bearer no" }),
    ];

    expect(answers.map(({ status }) => status)).toEqual([503, 200, 404, 400, 201, 409, 422, 401, 401]);
    for (const { headers } of answers) expect(limitOf(headers)).not.toContain(null);
    expect(answers.slice(0, 7).map(({ headers }) => headers.get("ratelimit-remaining"))).toEqual([
      "49",
      "48",
      "47",
      "46",
      "45",
      "44",
      "43",
    ]);
  });

  it("does not count a request whose token is not valid", async () => {
    await using session = await startSession({ rateLimit: { limit: 1, windowMs: 60_000 } });
    session.server.faults.revokeTokens();
    const { access_token } = (await session.requestToken()).body;
    session.server.faults.revokeTokens();
    const revoked = await session.call("GET", "/v1/tags", undefined, { Authorization: `Bearer ${access_token}` });

    expect([revoked.status, revoked.headers.get("ratelimit-remaining")]).toEqual([401, "1"]);
    expect((await session.call("GET", "/v1/tags")).status).toBe(200);
  });

  it("counts each organization by itself", async () => {
    await using session = await startSession({
      otherOrganizations: ["org_other"],
      rateLimit: { limit: 1, windowMs: 60_000 },
    });
    const other = (await session.requestToken({ organization: "org_other" })).body.access_token;
    await session.ok("GET", "/v1/tags");

    const theirs = await session.call("GET", "/v1/tags", undefined, { Authorization: `Bearer ${other}` });

    expect(theirs.status).toBe(200);
    expect((await session.call("GET", "/v1/tags")).status).toBe(429);
  });

  it("has no limit and no headers when it is off", async () => {
    await using session = await startSession({ rateLimit: false });
    expect(limitOf((await session.call("GET", "/v1/tags")).headers)).toEqual([null, null, null]);
  });

  it("tells the time by the clock its reset is on", async () => {
    const clock = createClock(START);
    await using session = await startSession({ now: clock.now });
    const { headers } = await session.call("GET", "/v1/tags");
    expect(Date.parse(headers.get("date") ?? "")).toBe(WINDOW_START * 1000);
  });

  it("does not count token requests", async () => {
    await using session = await startSession({ rateLimit: { limit: 1, windowMs: 60_000 } });
    await session.requestToken();
    await session.requestToken();
    expect((await session.call("GET", "/v1/tags")).status).toBe(200);
  });
});
