import { startMockServer } from "@apiera/mock-server";
import { describe, expect, it } from "vitest";
import { startAgent, temporaryDirectory } from "./agent-process.ts";
import { ask, askToken, MARKED, reportRejected } from "./ask.ts";

const DAY_SECONDS = 86_400;

describe("an agent that hands out tokens", () => {
  it("gives many clients one token, in the names of RFC 6749, with which the API answers", async () => {
    await using server = await startMockServer({ rateLimit: false });
    await using directory = await temporaryDirectory();
    await using agent = await startAgent(server, directory.path);
    expect(server.stats().tokensIssued).toBe(0);

    const before = Date.now();
    const replies = await Promise.all(Array.from({ length: 20 }, () => askToken(agent)));
    const [first] = replies;
    expect(first?.status).toBe(200);
    expect(first?.headers).toMatchObject({
      "content-type": "application/json",
      "cache-control": "no-store",
      pragma: "no-cache",
    });
    expect(first?.body).toEqual({
      access_token: expect.any(String),
      token_type: "Bearer",
      expires_in: expect.any(Number),
      expires_at: expect.any(Number),
      organization: "org_mock",
    });
    const { access_token: token, expires_in: left, expires_at: end } = first?.body ?? {};
    expect([left, end].every(Number.isInteger)).toBe(true);
    expect(left).toBeLessThanOrEqual(DAY_SECONDS);
    // Both are rounded down, so the moment of the answer that they tell is right to a second.
    const answeredAt = Number(end) - Number(left);
    expect(answeredAt).toBeGreaterThan(before / 1_000 - 1);
    expect(answeredAt).toBeLessThan(Date.now() / 1_000 + 1);
    expect(new Set(replies.map(({ body }) => body.access_token))).toEqual(new Set([token]));
    expect(server.stats().tokensIssued).toBe(1);

    const answer = await fetch(`${server.apiUrl}/v1/locales`, { headers: { Authorization: `Bearer ${token}` } });
    expect(answer.status).toBe(200);

    const head = await ask(agent, "/token", { method: "HEAD", headers: MARKED });
    expect(head).toMatchObject({ status: 200, text: "" });
    expect(head.headers["content-length"]).toBe(first?.headers["content-length"]);

    const ready = await ask(agent, "/ready");
    expect(ready).toMatchObject({ status: 200, body: { status: "ready", expires_in: expect.any(Number) } });
    const health = await ask(agent, "/health");
    for (const open of [ready, health]) expect(open.text).not.toContain(token);
    expect(server.stats().tokensIssued).toBe(1);
    expect(health.body).toMatchObject({ status: "ok", tokens_handed_out: 21, tokens_bought: 1 });
  });

  it("is alive but not ready when it is refused", async () => {
    await using server = await startMockServer({ rateLimit: false });
    await using directory = await temporaryDirectory();
    await using agent = await startAgent(server, directory.path, { args: ["--no-cache"] });
    server.faults.inject({ target: "token", status: 401, body: { error: "invalid_client" }, times: 2 });
    const unready = await ask(agent, "/ready");
    expect(unready.status).toBe(503);
    expect(unready.body).toMatchObject({ code: "APIERA_TOKEN_REQUEST" });
    expect((await ask(agent, "/health")).body).toMatchObject({ status: "ok", tokens_bought: 0 });
  });

  it("replaces a rejected token once, and a late report of an older one changes nothing", async () => {
    await using server = await startMockServer({ rateLimit: false });
    await using directory = await temporaryDirectory();
    await using agent = await startAgent(server, directory.path);
    const old = (await askToken(agent)).body.access_token;
    server.faults.revokeTokens();

    const dropped = await ask(agent, "/invalidate", {
      method: "POST",
      headers: { ...MARKED, Authorization: `Bearer ${old}` },
    });
    expect(dropped).toMatchObject({ status: 204, text: "" });
    const fresh = (await askToken(agent)).body.access_token;
    expect(fresh).not.toBe(old);
    for (const late of [old, "another-token"]) expect((await reportRejected(agent, late)).status).toBe(204);
    expect((await askToken(agent)).body.access_token).toBe(fresh);
    expect(server.stats().tokensIssued).toBe(2);
  });

  it("sells no token after token to who hammers it", async () => {
    await using server = await startMockServer({ rateLimit: false });
    await using directory = await temporaryDirectory();
    await using agent = await startAgent(server, directory.path);
    for (let round = 0; round < 40; round += 1) {
      const { body } = await askToken(agent);
      await reportRejected(agent, body.access_token);
      await reportRejected(agent, `guess-${round}`);
    }
    // One to begin with, and the three that are replaced at once.
    expect(server.stats().tokensIssued).toBe(4);
    await agent.logged("token-kept");

    // Nor to who asks for more and more life.
    const { expires_in: left } = (await askToken(agent)).body;
    const replies = await Promise.all(
      [0, 1, 60, 43_000, Number(left) + 1, DAY_SECONDS, 2_000_000].map((ttl) => askToken(agent, `?min_ttl=${ttl}`)),
    );
    expect(replies.map(({ status }) => status)).toEqual([200, 200, 200, 200, 400, 400, 400]);
    expect(replies.at(-1)?.body).toMatchObject({
      code: "APIERA_AGENT_MIN_TTL",
      detail: expect.stringContaining("up to 43200 seconds"),
    });
    expect(server.stats().tokensIssued).toBe(4);
  });

  it("hands out tokens of the organizations it was told, and of no other", async () => {
    await using server = await startMockServer({ rateLimit: false, otherOrganizations: ["org_shop", "org_secret"] });
    await using directory = await temporaryDirectory();
    await using agent = await startAgent(server, directory.path, { args: ["--organization", "org_shop"] });
    const own = (await askToken(agent)).body;
    const shop = (await askToken(agent, "?organization=org_shop")).body;
    expect([own.organization, shop.organization]).toEqual(["org_mock", "org_shop"]);
    expect(shop.access_token).not.toBe(own.access_token);
    expect((await askToken(agent, "?organization=org_mock")).body.access_token).toBe(own.access_token);

    const refused = await askToken(agent, "?organization=org_secret");
    expect(refused.status).toBe(403);
    expect(refused.body).toMatchObject({ code: "APIERA_AGENT_ORGANIZATION" });
    expect(refused.text).toContain("--organization");
    expect(server.stats().tokensIssued).toBe(2);

    const dropped = await ask(agent, "/invalidate?organization=org_shop", {
      method: "POST",
      headers: { ...MARKED, Authorization: `Bearer ${shop.access_token}` },
    });
    expect(dropped.status).toBe(204);
    expect((await askToken(agent, "?organization=org_shop")).body.access_token).not.toBe(shop.access_token);
  });
});
