import { once } from "node:events";
import { createServer } from "node:http";
import { describe, expect, it } from "vitest";
import type { AgentAddress } from "./listen/address.ts";
import { portOf } from "./listen/loopback.ts";
import { probe } from "./probe.ts";

describe("the probe", () => {
  it("says in the end that nobody is there", async () => {
    const address: AgentAddress = { type: "socket", socket: { path: "/none.sock", mode: 0o600, group: undefined } };
    await expect(probe(address, "health", AbortSignal.timeout(500))).rejects.toMatchObject({
      code: "APIERA_AGENT_WAIT",
      message: "The agent is not there: nobody answers there (ENOENT)",
    });
  });

  it("asks again until the agent is ready", async () => {
    const asked: (string | undefined)[] = [];
    const server = createServer((request, response) => {
      asked.push(request.url);
      response.writeHead(asked.length < 3 ? 503 : 200).end("{}\n");
    }).listen(0, "127.0.0.1");
    await once(server, "listening");
    const address: AgentAddress = { type: "loopback", loopback: { host: "127.0.0.1", port: portOf(server) } };
    await expect(probe(address, "ready", AbortSignal.timeout(30_000))).resolves.toBe("{}");
    expect(asked).toEqual(["/ready", "/ready", "/ready"]);
    server.close();
  });

  it("repeats what the agent answered when it is not ready in time", async () => {
    const time = new AbortController();
    let asked = 0;
    const server = createServer((_request, response) => {
      asked += 1;
      // Asked a second time, it has read the first answer.
      if (asked === 2) time.abort();
      else response.writeHead(503).end('{"code":"APIERA_NETWORK"}\n');
    }).listen(0, "127.0.0.1");
    await once(server, "listening");
    const address: AgentAddress = { type: "loopback", loopback: { host: "127.0.0.1", port: portOf(server) } };
    await expect(probe(address, "ready", time.signal)).rejects.toThrow(
      'The agent is not ready: {"code":"APIERA_NETWORK"}',
    );
    server.close();
  });
});
