import { once } from "node:events";
import { connect } from "node:net";
import { startMockServer } from "@apiera/mock-server";
import { describe, expect, it } from "vitest";
import { startAgent, temporaryDirectory } from "./agent-process.ts";
import { ask, askToken, reportRejected } from "./ask.ts";
import { startGate } from "./gate.ts";

describe("an agent whose token endpoint is down", () => {
  it("keeps handing out the token it has, and says 503 when it has none", async () => {
    await using server = await startMockServer({ rateLimit: false });
    await using directory = await temporaryDirectory();
    await using agent = await startAgent(server, directory.path, { args: ["--no-cache"] });
    const { access_token: token } = (await askToken(agent)).body;

    const asked = { status: 503, headers: { "Retry-After": "30" }, times: Number.POSITIVE_INFINITY };
    server.faults.inject({ target: "token", ...asked });
    expect((await askToken(agent)).body.access_token).toBe(token);
    expect((await ask(agent, "/ready")).status).toBe(200);

    await reportRejected(agent, token);
    const without = await askToken(agent);
    expect(without.status).toBe(503);
    expect(without.headers).toMatchObject({ "retry-after": "30", "content-type": "application/problem+json" });
    expect(without.body).toMatchObject({ code: "APIERA_TOKEN_REQUEST", status: 503 });

    // Meanwhile nobody asks the token endpoint.
    const { tokenRequests } = server.stats();
    const replies = await Promise.all(Array.from({ length: 10 }, () => askToken(agent)));
    expect(new Set(replies.map(({ status }) => status))).toEqual(new Set([503]));
    expect((await ask(agent, "/ready")).status).toBe(503);
    expect(server.stats().tokenRequests).toBe(tokenRequests);
    expect((await ask(agent, "/health")).status).toBe(200);
    await expect
      .poll(() => agent.log())
      .toContainEqual(expect.objectContaining({ event: "purchase-failed", level: "error" }));
  });

  it("does not let a request wait for longer than --wait", async () => {
    await using server = await startMockServer({ rateLimit: false });
    await using directory = await temporaryDirectory();
    await using gate = await startGate(server.tokenUrl);
    const env = { APIERA_TOKEN_URL: gate.url };
    await using agent = await startAgent(server, directory.path, { args: ["--no-cache", "--wait", "1"], env });
    const reply = await askToken(agent);
    expect(reply.status).toBe(503);
    expect(reply.headers).toHaveProperty("retry-after");
    expect(reply.body).toMatchObject({ code: "APIERA_AGENT_WAIT" });
  });
});

describe("a client that hangs up", () => {
  it("is waited for no longer", async () => {
    await using server = await startMockServer({ rateLimit: false });
    await using directory = await temporaryDirectory();
    await using gate = await startGate(server.tokenUrl);
    const env = { APIERA_TOKEN_URL: gate.url };
    await using agent = await startAgent(server, directory.path, { args: ["--no-cache", "--wait", "3600"], env });
    const client = connect({ path: agent.socket ?? "" });
    client.write("GET /token HTTP/1.1\r\nHost: localhost\r\nApiera-Agent: true\r\n\r\n");
    await gate.reached;
    client.destroy();
    await once(client, "close");
    expect(await agent.logged("request")).toMatchObject({ status: 499, code: "APIERA_AGENT_GONE" });
  });
});

describe("an agent that starts anew", () => {
  it("buys nothing, since the machine's cache has the token", async () => {
    await using server = await startMockServer({ rateLimit: false });
    await using directory = await temporaryDirectory();
    const args = ["--cache-dir", `${directory.path}/cache`];
    const values: unknown[] = [];
    for (let start = 0; start < 3; start += 1) {
      await using agent = await startAgent(server, directory.path, { args });
      values.push((await askToken(agent)).body.access_token);
      if (start > 0) expect((await ask(agent, "/health")).body).toMatchObject({ tokens_bought: 0, tokens_shared: 1 });
      agent.child.kill(start === 1 ? "SIGKILL" : "SIGTERM");
      await agent.ended;
    }
    expect(new Set(values).size).toBe(1);
    expect(server.stats().tokensIssued).toBe(1);
  });
});
