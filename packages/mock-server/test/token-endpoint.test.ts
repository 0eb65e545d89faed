import { createRemoteJWKSet, decodeProtectedHeader, jwtVerify } from "jose";
import { describe, expect, it } from "vitest";
import { createClock, send, startSession } from "./api-session.ts";

const START = Date.UTC(2026, 0, 5, 12);

describe("the token endpoint", () => {
  it("hands out a signed token with the documented members and claims", async () => {
    const clock = createClock(START);
    await using session = await startSession({ now: clock.now, tokenLifetimeMs: 3_600_500 });
    const { server } = session;

    const answer = await session.requestToken();

    expect(answer.status).toBe(200);
    expect(answer.headers.get("cache-control")).toBe("no-store");
    expect(Object.keys(answer.body)).toEqual(["access_token", "token_type", "expires_in"]);
    expect(answer.body).toMatchObject({ token_type: "Bearer", expires_in: 3600 });

    const keys = createRemoteJWKSet(new URL("/.well-known/jwks.json", server.apiUrl));
    const { payload } = await jwtVerify(answer.body.access_token, keys, { currentDate: new Date(START) });
    const { alg, kid } = decodeProtectedHeader(answer.body.access_token);
    expect({ alg, kid: typeof kid }).toEqual({ alg: "RS256", kid: "string" });
    expect(payload).toEqual({
      iss: `${server.apiUrl}/`,
      aud: "https://api.apiera.io",
      sub: `${server.credentials.clientId}@clients`,
      org_id: server.credentials.organization,
      permissions: ["read", "write", "delete", "admin"],
      iat: START / 1000,
      exp: START / 1000 + 3600,
      jti: expect.stringMatching(/^[0-9a-f-]{36}$/),
    });
  });

  it.each([
    ["a wrong secret", { client_secret: "wrong" }, 401, "invalid_client"],
    ["an unknown client", { client_id: "stranger" }, 401, "invalid_client"],
    ["an unknown organization", { organization: "org_stranger" }, 403, "access_denied"],
    ["an organization without its prefix", { organization: "stranger" }, 400, "invalid_request"],
    ["no organization", { organization: undefined }, 400, "invalid_request"],
    ["another grant", { grant_type: "password" }, 400, "unsupported_grant_type"],
    ["another audience", { audience: "https://elsewhere.example" }, 403, "access_denied"],
    ["a secret that is no text", { client_secret: 7 }, 400, "invalid_request"],
  ])("refuses %s", async (_case, changes, status, error) => {
    await using session = await startSession();

    const answer = await session.requestToken(changes);

    expect(answer.status).toBe(status);
    expect(answer.body).toEqual({ error, error_description: expect.any(String) });
    expect(answer.headers.get("cache-control")).toBe("no-store");
    expect(session.server.stats()).toMatchObject({ tokenRequests: 1, tokensIssued: 0 });
  });

  it.each([
    ["malformed JSON", "{", "application/json"],
    ["JSON that is no object", "[]", "application/json"],
    ["a form", "grant_type=client_credentials", "application/x-www-form-urlencoded"],
  ])("refuses %s", async (_case, body, contentType) => {
    await using session = await startSession();

    const answer = await send(session.server.tokenUrl, "POST", body, { "Content-Type": contentType });

    expect(answer.status).toBe(400);
    expect(answer.body.error).toBe("invalid_request");
  });

  it("never repeats the secret it was sent", async () => {
    await using session = await startSession();
    const answers = [
      await session.requestToken({ client_secret: "sEcReT-vAlUe" }),
      await session.requestToken({ client_secret: "sEcReT-vAlUe", organization: "x" }),
    ];
    for (const { text } of answers) expect(text).not.toContain("sEcReT-vAlUe");
  });

  it("keeps the data of organizations apart", async () => {
    await using session = await startSession({ otherOrganizations: ["org_other"] });
    await session.ok("POST", "/v1/tags", { code: "ours" });
    const other = (await session.requestToken({ organization: "org_other" })).body.access_token;

    const theirs = await session.call("GET", "/v1/tags", undefined, { Authorization: `Bearer ${other}` });

    expect(theirs.body.items).toEqual([]);
  });
});
