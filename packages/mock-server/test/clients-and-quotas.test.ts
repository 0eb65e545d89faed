import { describe, expect, it } from "vitest";
import { type ApiSession, createClock, send, startSession } from "./api-session.ts";

async function tokenFor(session: ApiSession, clientId: string, organization: string): Promise<string> {
  const answer = await session.requestToken({ client_id: clientId, client_secret: `${clientId}-secret`, organization });
  expect(answer.status).toBe(200);
  return `Bearer ${answer.body.access_token}`;
}

describe("several clients", () => {
  const clients = [
    { clientId: "shop", clientSecret: "shop-secret", organizations: { org_a: ["read"], org_b: ["read", "write"] } },
    {
      clientId: "office",
      clientSecret: "office-secret",
      organizations: { org_a: ["read", "write", "delete", "admin"] },
    },
    { clientId: "plain", clientSecret: "plain-secret" },
  ];

  it("may do what their permissions in an organization say", async () => {
    await using session = await startSession({ clients, organization: "org_a", permissions: ["delete"] });
    const statusOf = async (token: string, method: string, path: string, body?: unknown): Promise<number> =>
      (await session.call(method, path, body, { Authorization: token })).status;
    const reader = await tokenFor(session, "shop", "org_a");
    const writer = await tokenFor(session, "shop", "org_b");
    const admin = await tokenFor(session, "office", "org_a");
    const plain = await tokenFor(session, "plain", "org_a");

    expect(await statusOf(reader, "GET", "/v1/tags")).toBe(200);
    expect(await statusOf(reader, "POST", "/v1/tags", { code: "a" })).toBe(403);
    expect(await statusOf(writer, "POST", "/v1/tags", { code: "a" })).toBe(201);
    expect(await statusOf(writer, "PATCH", "/v1/organizations/current", { name: "B" })).toBe(403);
    expect(await statusOf(admin, "PATCH", "/v1/organizations/current", { name: "A" })).toBe(200);
    expect(await statusOf(plain, "GET", "/v1/tags")).toBe(403);
    const denied = await session.requestToken({
      client_id: "office",
      client_secret: "office-secret",
      organization: "org_b",
    });
    expect([denied.status, denied.body.error]).toEqual([403, "access_denied"]);
    const swapped = await session.requestToken({ client_id: "office", client_secret: "shop-secret" });
    expect([swapped.status, swapped.body.error]).toEqual([401, "invalid_client"]);
  });

  it("see the rows of their organization only", async () => {
    await using session = await startSession({ clients });
    await session.call(
      "POST",
      "/v1/tags",
      { code: "mine" },
      { Authorization: await tokenFor(session, "office", "org_a") },
    );
    const elsewhere = { Authorization: await tokenFor(session, "shop", "org_b") };
    expect((await session.call("GET", "/v1/tags", undefined, elsewhere)).body.items).toEqual([]);
  });
});

describe("token quotas", () => {
  it("are told with every token, and end the hour", async () => {
    const clock = createClock(Date.UTC(2026, 0, 5, 12));
    const quotas = { client: { perHour: 2, perDay: 3 }, organization: { perDay: 50 } };
    await using session = await startSession({ now: clock.now, quotas });

    const answers = [await session.requestToken(), await session.requestToken(), await session.requestToken()];
    clock.advance(3_600_000);
    answers.push(await session.requestToken(), await session.requestToken());

    expect(answers.map(({ status }) => status)).toEqual([200, 200, 429, 200, 429]);
    expect(answers.map(({ headers }) => headers.get("auth0-client-quota-limit"))).toEqual([
      "b=per_hour;q=2;r=1;t=3600,b=per_day;q=3;r=2;t=86400",
      "b=per_hour;q=2;r=0;t=3600,b=per_day;q=3;r=1;t=86400",
      "b=per_hour;q=2;r=0;t=3600,b=per_day;q=3;r=1;t=86400",
      "b=per_hour;q=2;r=1;t=3600,b=per_day;q=3;r=0;t=82800",
      "b=per_hour;q=2;r=1;t=3600,b=per_day;q=3;r=0;t=82800",
    ]);
    expect(answers[3]?.headers.get("auth0-organization-quota-limit")).toBe("b=per_day;q=50;r=47;t=82800");
    expect(answers[2]?.body).toMatchObject({ error: "too_many_requests" });
    expect(session.server.stats()).toMatchObject({ tokenRequests: 5, tokensIssued: 3 });
  });

  it("are not told when there are none", async () => {
    await using session = await startSession();
    expect([...(await session.requestToken()).headers.keys()].join()).not.toContain("quota");
  });
});

describe("the admin key", () => {
  it("is asked for by what changes the server, not by the counts", async () => {
    await using session = await startSession({ adminKey: "open-sesame" });
    const control = `${session.server.apiUrl}/_mock`;
    const fault = JSON.stringify({ target: "api", status: 500 });

    expect((await send(`${control}/faults`, "POST", fault)).status).toBe(401);
    expect((await send(`${control}/faults`, "POST", fault, { Authorization: "Bearer wrong" })).status).toBe(401);
    expect((await session.call("GET", "/v1/tags")).status).toBe(200);
    expect((await send(`${control}/faults`, "POST", fault, { "X-Mock-Admin-Key": "open-sesame" })).status).toBe(204);
    expect((await session.call("GET", "/v1/tags")).status).toBe(500);
    expect((await send(`${control}/stats`, "GET")).status).toBe(200);
  });
});

it("tells of the rate limit in the form that is asked for", async () => {
  const clock = createClock(Date.UTC(2026, 0, 5, 12));
  const rateLimit = { limit: 1, windowMs: 60_000, headers: "structured" } as const;
  await using session = await startSession({ now: clock.now, rateLimit });

  const answers = [await session.call("GET", "/v1/tags"), await session.call("GET", "/v1/tags")];

  expect(answers.map(({ status }) => status)).toEqual([200, 429]);
  for (const { headers } of answers) {
    expect(headers.get("ratelimit")).toBe('"default";r=0;t=60');
    expect(headers.get("ratelimit-policy")).toBe('"default";q=1;w=60');
    expect(headers.has("ratelimit-limit")).toBe(false);
  }
  expect(answers[1]?.headers.get("retry-after")).toBe("60");
});
