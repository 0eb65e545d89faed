import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { text } from "node:stream/consumers";
import { type MockServer, startMockServer } from "@apiera/mock-server";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type AgentProcess, startAgent, temporaryDirectory } from "./agent-process.ts";
import { ask, askToken, MARKED, sendRaw } from "./ask.ts";

const stack = new AsyncDisposableStack();
let server: MockServer;
let agent: AgentProcess;

beforeAll(async () => {
  server = stack.use(await startMockServer({ rateLimit: false }));
  const directory = stack.use(await temporaryDirectory());
  agent = stack.use(await startAgent(server, directory.path, { args: ["--max-connections", "3", "--verbose"] }));
  await askToken(agent);
});
afterAll(() => stack.disposeAsync());

describe("a request that the agent does not answer", () => {
  it.each([
    ["GET", "/token", {}, 403, "APIERA_AGENT_HEADER", "Apiera-Agent: true"],
    ["GET", "/token", { "Apiera-Agent": "1" }, 403, "APIERA_AGENT_HEADER", "Apiera-Agent: true"],
    ["POST", "/invalidate", { Authorization: "Bearer x" }, 403, "APIERA_AGENT_HEADER", "Apiera-Agent: true"],
    ["POST", "/token", MARKED, 405, "APIERA_AGENT_METHOD", "GET, HEAD"],
    ["OPTIONS", "/token", MARKED, 405, "APIERA_AGENT_METHOD", "GET, HEAD"],
    ["TRACE", "/token", MARKED, 405, "APIERA_AGENT_METHOD", "GET, HEAD"],
    ["GET", "/invalidate", MARKED, 405, "APIERA_AGENT_METHOD", "POST"],
    ["DELETE", "/health", MARKED, 405, "APIERA_AGENT_METHOD", "GET, HEAD"],
    ["GET", "/", MARKED, 404, "APIERA_AGENT_PATH", "/token"],
    ["GET", "/token/", MARKED, 404, "APIERA_AGENT_PATH", "/token"],
    ["GET", "//evil.example/token", MARKED, 404, "APIERA_AGENT_PATH", "/token"],
    ["GET", "http://localhost/token", MARKED, 404, "APIERA_AGENT_PATH", "/token"],
    ["GET", "/token?min_ttl=soon", MARKED, 400, "APIERA_AGENT_REQUEST", "whole seconds"],
    ["GET", "/token?min_ttl=-1", MARKED, 400, "APIERA_AGENT_REQUEST", "whole seconds"],
    ["GET", "/token?min_ttl=1e3", MARKED, 400, "APIERA_AGENT_REQUEST", "whole seconds"],
    ["GET", "/token?min_ttl=9999999", MARKED, 400, "APIERA_AGENT_REQUEST", "whole seconds"],
    ["GET", "/token?min_ttl=1&min_ttl=2", MARKED, 400, "APIERA_AGENT_REQUEST", "twice"],
    ["GET", "/token?ttl=1", MARKED, 400, "APIERA_AGENT_REQUEST", "min_ttl, organization"],
    ["GET", "/token?organization=", MARKED, 400, "APIERA_AGENT_REQUEST", "Leave it out"],
    ["GET", "/token?organization=__proto__", MARKED, 403, "APIERA_AGENT_ORGANIZATION", "--organization"],
    ["POST", "/invalidate", MARKED, 400, "APIERA_AGENT_REQUEST", "Authorization: Bearer"],
    ["POST", "/invalidate", { ...MARKED, Authorization: "Basic eA==" }, 400, "APIERA_AGENT_REQUEST", "bearer token"],
  ] as const)("%s %s %j is told why, and the remedy", async (method, path, headers, status, code, remedy) => {
    const reply = await ask(agent, path, { method, headers: { ...headers } });
    expect(reply.status).toBe(status);
    expect(reply.headers).toMatchObject({
      "content-type": "application/problem+json",
      "cache-control": "no-store",
      ...(status === 405 ? { allow: remedy } : {}),
    });
    expect(reply.body).toEqual({
      type: "about:blank",
      title: expect.any(String),
      status,
      detail: expect.stringContaining(remedy),
      code,
    });
  });

  it.each(["", "{", "[]", "null", '{"access_token":7}', '{"access_token":""}'])(
    "POST /invalidate with a body that names no token (%#)",
    async (body) => {
      const headers = { ...MARKED, "Content-Type": "application/json" };
      const reply = await ask(agent, "/invalidate", { method: "POST", headers, body });
      expect(reply.status).toBe(400);
      expect(reply.body).toMatchObject({ code: "APIERA_AGENT_REQUEST" });
    },
  );

  it("POST /invalidate with a body that is too long", async () => {
    const headers = { ...MARKED, "Content-Type": "application/json" };
    const body = JSON.stringify({ access_token: "x".repeat(40_000) });
    const reply = await ask(agent, "/invalidate", { method: "POST", headers, body });
    expect(reply.status).toBe(400);
    expect(reply.body).toMatchObject({ detail: expect.stringContaining("longer than 32768 bytes") });
  });

  it("has headers that are too long, or is no HTTP", async () => {
    const long = await sendRaw(agent, `GET /token HTTP/1.1\r\nHost: localhost\r\nX: ${"x".repeat(20_000)}\r\n\r\n`);
    expect(long).toMatch(/^HTTP\/1\.1 431 Request Header Fields Too Large\r\n/);
    expect(long).toContain("longer than 16384 bytes");
    expect(long).toMatch(/^cache-control: no-store\r$/im);
    const nonsense = await sendRaw(agent, "\u0016\u0003\u0001 hello\r\n\r\n");
    expect(nonsense).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/);
    const connectMethod = await sendRaw(agent, "CONNECT api.apiera.io:443 HTTP/1.1\r\nHost: localhost\r\n\r\n");
    expect(connectMethod).toBe("");
  });

  it.each([
    ["a folded header", "GET /token HTTP/1.1\r\nHost: localhost\r\nX: a\r\n Y: b\r\nApiera-Agent: true\r\n\r\n"],
    ["a name with a space", "GET /token HTTP/1.1\r\nHost: localhost\r\nApiera-Agent : true\r\n\r\n"],
    ["lines without a carriage return", "GET /token HTTP/1.1\nHost: localhost\nApiera-Agent: true\n\n"],
    [
      "two lengths, so that a second request could hide in the first",
      "POST /invalidate HTTP/1.1\r\nApiera-Agent: true\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /token HTTP/1.1\r\nApiera-Agent: true\r\n\r\n",
    ],
  ])("has %s", async (_name, bytes) => {
    const answer = await sendRaw(agent, bytes);
    expect(answer).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/);
    expect(answer).not.toContain("access_token");
  });

  it("comes on one connection too many", async () => {
    const open: Socket[] = [];
    // Each has its answer, so each is counted; it stays open. The last connection of another test may count for a moment still.
    while (open.length < 3) {
      const socket = connect({ path: agent.socket ?? "" });
      socket.write("GET /health HTTP/1.1\r\nHost: localhost\r\n\r\n");
      const answered = await Promise.race([once(socket, "data"), once(socket, "close")]).catch(() => []);
      if (Buffer.isBuffer(answered[0])) open.push(socket);
    }
    await expect(askToken(agent)).rejects.toThrow(/socket hang up|ECONNRESET|EPIPE/);
    await agent.logged("connection-dropped");
    const ended = open.map((socket) => text(socket.resume()));
    for (const socket of open) socket.end();
    await Promise.all(ended);
    await expect.poll(async () => (await askToken(agent).catch(() => undefined))?.status).toBe(200);
  });
});

describe("the log", () => {
  it("has a line of JSON for each request, without queries and without paths that are none of the agent's", async () => {
    await ask(agent, "/token?organization=org_in_the_query", { headers: MARKED });
    await ask(agent, "/secret-in-the-path", { headers: MARKED });
    // Its line comes after those of the others.
    await ask(agent, "/health", { method: "PUT" });
    await expect.poll(() => agent.log().some(({ method }) => method === "PUT")).toBe(true);
    const lines = agent.log().filter(({ event }) => event === "request");
    expect(lines[0]).toEqual({
      time: expect.any(String),
      level: "info",
      event: "request",
      method: "GET",
      path: "/token",
      status: 200,
      durationMs: expect.any(Number),
    });
    expect(new Set(lines.map(({ path }) => path))).toEqual(new Set(["/token", "/invalidate", "/health", "other"]));
    expect(agent.output.stderr).not.toMatch(/org_in_the_query|secret-in-the-path|min_ttl=/);
    expect(agent.log().find(({ event }) => event === "token-purchased")).toMatchObject({ organization: "org_mock" });
  });
});
