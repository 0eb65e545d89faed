import { type MockServer, startMockServer } from "@apiera/mock-server";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type AgentProcess, startAgent, temporaryDirectory } from "./agent-process.ts";
import { ask, askToken, MARKED, type Question, sendRaw } from "./ask.ts";

const stack = new AsyncDisposableStack();
let server: MockServer;
let agent: AgentProcess;
let host: string;
let token: string;

beforeAll(async () => {
  server = stack.use(await startMockServer({ rateLimit: false }));
  const directory = stack.use(await temporaryDirectory());
  agent = stack.use(await startAgent(server, directory.path, { args: ["--port", "0", "--no-cache"] }));
  host = new URL(agent.url ?? "").host;
  token = String((await askToken(agent)).body.access_token);
});
afterAll(() => stack.disposeAsync());

/** What browsers send along with what a page at evil.example asks of another origin. */
const PAGE = {
  Origin: "https://evil.example",
  Referer: "https://evil.example/",
  "User-Agent": "Mozilla/5.0",
  "Sec-Fetch-Site": "cross-site",
};
const { Origin: _, ...IMAGE } = PAGE;
const FORM = { ...PAGE, "Content-Type": "application/x-www-form-urlencoded" };
const TEXT = { ...PAGE, "Content-Type": "text/plain" };

const ATTEMPTS: readonly [name: string, path: string, question: Question][] = [
  ["an image or a link", "/token", { headers: IMAGE }],
  ["fetch, mode no-cors", "/token", { headers: PAGE }],
  ["fetch of the same site", "/token", { headers: { ...PAGE, "Sec-Fetch-Site": "same-site" } }],
  ["a page of a sandbox or a file", "/token", { headers: { Origin: "null" } }],
  ["an old browser, an image", "/token", { headers: { Referer: "https://evil.example/" } }],
  ["an old browser, a form", "/invalidate", { method: "POST", headers: { "Content-Type": "text/plain" }, body: "{}" }],
  ["a form", "/invalidate", { method: "POST", headers: FORM, body: "access_token=x" }],
  ["a form of JSON as text", "/invalidate", { method: "POST", headers: TEXT, body: '{"access_token":"x"}' }],
  ["fetch with the header, as if a preflight had been granted", "/token", { headers: { ...PAGE, ...MARKED } }],
  ["the same in an old browser", "/token", { headers: { Origin: "https://evil.example", ...MARKED } }],
  ["the same without an origin", "/token", { headers: { ...IMAGE, ...MARKED } }],
  ["an image on a page of this machine", "/health", { headers: { ...IMAGE, "Sec-Fetch-Site": "same-site" } }],
  ["the same, as if of the same origin", "/token", { headers: { ...MARKED, "Sec-Fetch-Site": "same-origin" } }],
  ["readiness", "/ready", { headers: PAGE }],
  ["health", "/health", { headers: IMAGE }],
];

describe("a web page", () => {
  it.each(ATTEMPTS)("gets nothing: %s", async (_name, path, question) => {
    const reply = await ask(agent, path, question);
    expect(reply.status).toBe(403);
    expect(reply.headers["content-type"]).toBe("application/problem+json");
    const isTold = Object.keys(question.headers ?? {}).some((name) => name === "Origin" || name === "Sec-Fetch-Site");
    expect(reply.body).toMatchObject({ code: isTold ? "APIERA_AGENT_BROWSER" : "APIERA_AGENT_HEADER" });
    expect(reply.text).not.toContain(token);
    // What is embedded is neither put into the memory of the page nor taken for something else than it is.
    expect(reply.headers).toMatchObject({
      "cross-origin-resource-policy": "same-origin",
      "x-content-type-options": "nosniff",
    });
    expect(Object.keys(reply.headers).filter((name) => name.startsWith("access-control-"))).toEqual([]);
  });

  it.each(["/token", "/invalidate", "/ready", "/other"])("gets no preflight granted for %s", async (path) => {
    const preflight = {
      ...PAGE,
      "Access-Control-Request-Method": "GET",
      "Access-Control-Request-Headers": "apiera-agent",
      "Access-Control-Request-Private-Network": "true",
    };
    const reply = await ask(agent, path, { method: "OPTIONS", headers: preflight });
    expect(reply.status).toBe(403);
    expect(Object.keys(reply.headers).filter((name) => name.startsWith("access-control-"))).toEqual([]);
  });

  it("drops no token by trying", async () => {
    const headers = { ...FORM, Authorization: `Bearer ${token}` };
    await ask(agent, "/invalidate", { method: "POST", headers });
    expect((await askToken(agent)).body.access_token).toBe(token);
  });

  it.each([
    "evil.example",
    "127.0.0.1.evil.example",
    "localhost.",
    "localhost:1",
    "127.0.0.1:",
    "127.1",
    "[::ffff:127.0.0.1]",
    "0.0.0.0",
    "169.254.169.254",
    "user@127.0.0.1",
  ])("whose name was pointed at this machine gets nothing: Host %j", async (name) => {
    const reply = await ask(agent, "/token", { headers: { ...MARKED, Host: name } });
    expect(reply.status).toBe(421);
    expect(reply.body).toMatchObject({ code: "APIERA_AGENT_HOST", detail: expect.stringContaining(`http://${host}`) });
    expect((await ask(agent, "/health", { headers: { Host: name } })).status).toBe(421);
  });

  it.each([
    ["none", "GET /token HTTP/1.1\r\n"],
    ["none, in HTTP/1.0", "GET /token HTTP/1.0\r\n"],
    ["an empty one", "GET /token HTTP/1.1\r\nHost:\r\n"],
    ["two", "GET /token HTTP/1.1\r\nHost: localhost\r\nHost: evil.example\r\n"],
  ])("has one Host header, not %s", async (_name, head) => {
    expect(await sendRaw(agent, `${head}Apiera-Agent: true\r\n\r\n`)).toMatch(
      /^HTTP\/1\.1 421 Misdirected Request\r\n/,
    );
  });

  it("is told from a program, which may use any name of the loopback interface", async () => {
    const { port } = new URL(agent.url ?? "");
    const names = [host, "127.0.0.1", "localhost", `LOCALHOST:${port}`, `localhost:${port}`, "[::1]", `[::1]:${port}`];
    for (const name of names) {
      expect((await ask(agent, "/token", { headers: { ...MARKED, Host: name } })).status).toBe(200);
    }
    expect((await ask(agent, "/token", { headers: { ...MARKED, "Sec-Fetch-Site": "none" } })).status).toBe(200);
  });
});

describe("a proxy", () => {
  it.each(["X-Forwarded-For", "X-Forwarded-Host", "X-Real-IP", "Forwarded", "Via"])(
    "that passes requests on with %s gets nothing",
    async (name) => {
      const reply = await ask(agent, "/token", { headers: { ...MARKED, [name]: "192.0.2.1" } });
      expect(reply.status).toBe(403);
      expect(reply.body).toMatchObject({ code: "APIERA_AGENT_FORWARDED", detail: expect.stringContaining(name) });
    },
  );
});
