import { generateKeyPair, SignJWT } from "jose";
import { describe, expect, it } from "vitest";
import { createClock, send, startSession } from "./api-session.ts";

const START = Date.UTC(2026, 0, 5, 12);

describe("authorization", () => {
  it("answers a request without a token with a problem that has no correlation id", async () => {
    await using session = await startSession();

    const answer = await send(`${session.server.apiUrl}/v1/products`, "GET");

    expect(answer.status).toBe(401);
    expect(answer.headers.get("content-type")).toBe("application/problem+json");
    expect(answer.headers.get("www-authenticate")).toBe('Bearer realm="apiera"');
    expect(answer.body).toEqual({
      type: "https://docs.apiera.io/problems/unauthorized",
      title: "Unauthorized",
      status: 401,
      detail: expect.any(String),
      instance: "/v1/products",
    });
    expect(session.server.stats().unauthorized).toBe(1);
  });

  it("takes another scheme for no token", async () => {
    await using session = await startSession();
    const answer = await session.call("GET", "/v1/products", undefined, { Authorization: "Basic abc" });
    expect(answer.headers.get("content-type")).toBe("application/problem+json");
    expect(answer.status).toBe(401);
  });

  it("accepts a token until its last second and not after", async () => {
    const clock = createClock(START);
    await using session = await startSession({ now: clock.now, tokenLifetimeMs: 60_000 });
    await session.ok("GET", "/v1/products");

    clock.advance(59_000);
    await session.ok("GET", "/v1/products");
    clock.advance(1_000);
    const answer = await session.call("GET", "/v1/products");

    expect(answer.status).toBe(401);
    expect(answer.headers.get("content-type")).toBe("application/json");
    expect(answer.body).toEqual({ error: "invalid_token", message: "Token has expired" });
    expect(answer.headers.get("www-authenticate")).toBe(
      'Bearer realm="apiera", error="invalid_token", error_description="Token has expired"',
    );
  });

  it("refuses a token it did not sign", async () => {
    await using session = await startSession();
    const { privateKey } = await generateKeyPair("RS256");
    const forged = await new SignJWT({ org_id: "org_mock", permissions: ["read"] })
      .setProtectedHeader({ alg: "RS256" })
      .setIssuer(`${session.server.apiUrl}/`)
      .setAudience("https://api.apiera.io")
      .setExpirationTime("1h")
      .setJti("x")
      .sign(privateKey);

    for (const token of [forged, "abc"]) {
      const answer = await session.call("GET", "/v1/products", undefined, { Authorization: `Bearer ${token}` });
      expect(answer.status).toBe(401);
      expect(answer.body).toEqual({ error: "invalid_token", message: "Token is invalid" });
    }
  });

  it("refuses every token issued before a revocation, and none after", async () => {
    await using session = await startSession();
    await session.ok("GET", "/v1/products");

    session.server.faults.revokeTokens();
    const refused = await session.call("GET", "/v1/products");
    const { access_token } = (await session.requestToken()).body;
    const accepted = await session.call("GET", "/v1/products", undefined, { Authorization: `Bearer ${access_token}` });

    expect(refused.status).toBe(401);
    expect(refused.body).toEqual({ error: "invalid_token", message: "Token has been revoked" });
    expect(accepted.status).toBe(200);
  });

  it("asks for the permission of the operation", async () => {
    await using session = await startSession({ permissions: ["read"] });
    await session.ok("GET", "/v1/products");

    const answer = await session.call("POST", "/v1/tags", { code: "a" });

    expect(answer.status).toBe(403);
    expect(answer.headers.get("content-type")).toBe("application/problem+json");
    expect(answer.body).toEqual({
      type: "https://docs.apiera.io/problems/forbidden",
      title: "Forbidden",
      status: 403,
      detail: "You do not have permission to access this resource.",
      instance: "/v1/tags",
      correlationId: expect.stringMatching(/^[0-9a-f-]{36}$/),
    });
  });

  it("asks for `delete` to delete", async () => {
    await using session = await startSession({ permissions: ["read", "write"] });
    const product = await session.ok("POST", "/v1/products", { type: "simple", code: "p" });
    const tag = await session.ok("POST", "/v1/tags", { code: "t" });
    const link = await session.ok("POST", `/v1/products/${product.uuid}/tags`, { tagUuid: tag.uuid });

    const answer = await session.call("DELETE", `/v1/products/${product.uuid}/tags/${link.uuid}`);

    expect(answer.status).toBe(403);
  });
});
