import { decodeJwt } from "jose";
import { describe, expect, it } from "vitest";
import { type Answer, type ApiSession, createClock, startSession } from "./api-session.ts";

/** Which of many calls a fault hits, one letter each. */
async function pattern(session: ApiSession, calls: number): Promise<string> {
  const hits: string[] = [];
  for (let call = 0; call < calls; call++) {
    const { status } = await session.call("GET", "/v1/tags");
    hits.push(status === 503 ? "x" : ".");
  }
  return hits.join("");
}

function claims(answer: Answer): { iat?: number; exp?: number } {
  return decodeJwt(answer.body.access_token);
}

describe("a fault", () => {
  it("is the error page of a proxy", async () => {
    await using session = await startSession();
    await session.ok("GET", "/v1/tags");
    session.server.faults.inject({ target: "api", html: true });
    session.server.faults.inject({ target: "token", html: true, status: 504 });

    const api = await session.call("GET", "/v1/tags");
    const token = await session.requestToken();

    expect([api.status, api.headers.get("content-type")]).toEqual([502, "text/html"]);
    expect(api.text).toMatch(/^<html>[\s\S]*<h1>502 Bad Gateway<\/h1>/);
    expect([token.status, token.headers.get("content-type")]).toEqual([504, "text/html"]);
  });

  it("breaks a body off: Content-Length tells of more than comes", async () => {
    await using session = await startSession();
    const whole = await session.call("GET", "/v1/locales");
    const Authorization = `Bearer ${(await session.requestToken()).body.access_token}`;
    session.server.faults.inject({ target: "api", truncate: true });

    const response = await fetch(`${session.server.apiUrl}/v1/locales`, { headers: { Authorization } });
    expect([response.status, response.headers.get("content-type")]).toEqual([200, "application/json"]);
    expect(Number(response.headers.get("content-length"))).toBe(Buffer.byteLength(whole.text));
    const received: Uint8Array[] = [];
    const reading = (async () => {
      for await (const chunk of response.body ?? []) received.push(chunk);
    })();
    await expect(reading).rejects.toThrow();
    const bytes = Buffer.from(whole.text);
    expect(Buffer.concat(received)).toEqual(bytes.subarray(0, bytes.length / 2));
    expect((await session.call("GET", "/v1/locales")).text).toBe(whole.text);
  });

  it("makes a body as large as asked, and JSON it stays", async () => {
    await using session = await startSession();
    const usual = await session.call("GET", "/v1/locales");
    session.server.faults.inject({ target: "api", sizeBytes: 1_000_000 });
    session.server.faults.inject({ target: "api", status: 500, sizeBytes: 70_000 });

    const large = await session.call("GET", "/v1/locales");
    const problem = await session.call("GET", "/v1/locales");

    expect([large.status, Buffer.byteLength(large.text), large.body]).toEqual([200, 1_000_000, usual.body]);
    expect([problem.status, problem.text.length]).toEqual([500, 70_000]);
    expect(problem.body).toMatchObject({ status: 500 });
  });

  it("gives the usual answer a wrong content type", async () => {
    await using session = await startSession();
    session.server.faults.inject({ target: "api", contentType: "text/plain" });

    const answer = await session.call("GET", "/v1/locales");

    expect([answer.status, answer.headers.get("content-type")]).toEqual([200, "text/plain"]);
    expect(JSON.parse(answer.text).items).toHaveLength(2);
  });

  it("revokes the token of the request and no other", async () => {
    await using session = await startSession();
    const other = `Bearer ${(await session.requestToken()).body.access_token}`;
    session.server.faults.inject({ target: "api", operationId: "listTags", revokeToken: true });

    expect((await session.call("GET", "/v1/skus")).status).toBe(200);
    const first = await session.call("GET", "/v1/tags");
    expect([first.status, first.body.error]).toEqual([401, "invalid_token"]);
    expect((await session.call("GET", "/v1/skus")).status).toBe(401);
    expect((await session.call("GET", "/v1/skus", undefined, { Authorization: other })).status).toBe(200);
  });

  it("hands the last token out again, which is no new one", async () => {
    await using session = await startSession({ otherOrganizations: ["org_other"] });
    const first = await session.requestToken();
    session.server.faults.inject({ target: "token", replayToken: true, times: 2 });

    const again = await session.requestToken();
    const elsewhere = await session.requestToken({ organization: "org_other" });
    const next = await session.requestToken();

    expect(again.body).toEqual(first.body);
    expect(new Set([first, elsewhere, next].map(({ body }) => body.access_token)).size).toBe(3);
    expect(session.server.stats()).toMatchObject({ tokenRequests: 4, tokensIssued: 3 });
  });

  it("answers as a server with a wrong clock", async () => {
    const clock = createClock(Date.UTC(2026, 0, 5, 12));
    await using session = await startSession({ now: clock.now, rateLimit: { limit: 9, windowMs: 60_000 } });
    const right = await session.requestToken();
    const fault = { clockOffsetMs: -3_600_000 };
    session.server.faults.inject({ target: "token", ...fault });
    session.server.faults.inject({ target: "api", ...fault });

    const token = await session.requestToken();
    const headers = { Authorization: `Bearer ${token.body.access_token}` };
    const wrong = await session.call("GET", "/v1/tags", undefined, headers);
    const after = await session.call("GET", "/v1/tags", undefined, headers);

    expect(token.headers.get("date")).toBe("Mon, 05 Jan 2026 11:00:00 GMT");
    expect(Number(claims(right).iat) - Number(claims(token).iat)).toBe(3600);
    expect(Number(claims(right).exp) - Number(claims(token).exp)).toBe(3600);
    expect(wrong.headers.get("date")).toBe("Mon, 05 Jan 2026 11:00:00 GMT");
    expect(after.headers.get("date")).toBe("Mon, 05 Jan 2026 12:00:00 GMT");
    expect(reset(after) - reset(wrong)).toBe(3600);
    expect([wrong.status, after.status]).toEqual([200, 200]);
  });

  it("hits a share of the calls, the same ones for the same seed", async () => {
    const patterns: string[] = [];
    for (const seed of [5, 5, 6]) {
      await using session = await startSession({ seed });
      session.server.faults.inject({ target: "api", operationId: "listTags", status: 503, share: 0.3 });
      session.server.faults.inject({ target: "api", operationId: "listSkus", status: 500, share: 1 });
      const before = await pattern(session, 120);
      session.server.faults.clear();
      expect(await pattern(session, 5)).toBe(".....");
      session.server.faults.inject({ target: "api", operationId: "listTags", status: 503, share: 0.3 });
      expect(await pattern(session, 120)).toBe(before);
      patterns.push(before);
    }

    const [first = "", again, other] = patterns;
    expect(again).toBe(first);
    expect(other).not.toBe(first);
    const hits = first.replaceAll(".", "").length;
    expect(hits).toBeGreaterThan(20);
    expect(hits).toBeLessThan(55);
  });

  it("hits a share of the calls no more often than it is told", async () => {
    await using session = await startSession();
    session.server.faults.inject({ target: "api", status: 503, share: 0.5, times: 3 });
    session.server.faults.inject({ target: "api", status: 503, share: 0, times: 3 });

    expect((await pattern(session, 40)).replaceAll(".", "")).toBe("xxx");
  });

  it("combines: late, with another status, broken off", async () => {
    await using session = await startSession();
    session.server.faults.inject({
      target: "api",
      status: 429,
      latencyMs: 5,
      truncate: true,
      headers: { "Retry-After": "3" },
    });

    const response = await fetch(`${session.server.apiUrl}/v1/locales`);

    expect([response.status, response.headers.get("retry-after")]).toEqual([429, "3"]);
    await expect(response.text()).rejects.toThrow();
  });
});

function reset(answer: Answer): number {
  return Number(answer.headers.get("ratelimit-reset"));
}
