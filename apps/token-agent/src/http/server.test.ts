import { once } from "node:events";
import { createServer } from "node:http";
import { connect } from "node:net";
import { createTokenProvider } from "@apiera/auth";
import { expect, it } from "vitest";
import { listenOnLoopback, portOf } from "../listen/loopback.ts";
import { Redactor } from "../log/redactor.ts";
import { TokenDesk } from "../tokens/token-desk.ts";
import { createAgentServer } from "./server.ts";

it("lets go of a client that neither ends its request nor hangs up", async () => {
  const organization = "org_x";
  const provider = createTokenProvider({ clientId: "id", clientSecret: "never used", organization });
  const desk = new TokenDesk({ provider, organization, others: [], redactor: new Redactor() });
  const { server, stop } = createAgentServer({ desk, log: () => {}, waitMs: 1_000, maxConnections: 10 });
  server.headersTimeout = 1;
  await listenOnLoopback(server, { host: "127.0.0.1", port: 0 });

  const client = connect({ host: "127.0.0.1", port: portOf(server), allowHalfOpen: true });
  client.write("GET /token HT");
  expect(String((await once(client, "data"))[0])).toMatch(/^HTTP\/1\.1 408 Request Timeout\r\n/);
  const connections = (): Promise<number> =>
    new Promise((resolve, reject) => {
      server.getConnections((error, count) => (error === null ? resolve(count) : reject(error)));
    });
  await expect.poll(connections, { timeout: 20_000 }).toBe(0);

  client.destroy();
  await stop(0);
  await desk.close();
});

it("ends what is under way when the time for that is over", async () => {
  // A token endpoint that never answers.
  const endpoint = createServer().listen(0, "127.0.0.1");
  await once(endpoint, "listening");
  const asked = once(endpoint, "request");
  const organization = "org_x";
  const tokenUrl = `http://127.0.0.1:${portOf(endpoint)}/`;
  const provider = createTokenProvider({ clientId: "id", clientSecret: "sent to no one", organization, tokenUrl });
  const desk = new TokenDesk({ provider, organization, others: [], redactor: new Redactor() });
  const { server, stop } = createAgentServer({ desk, log: () => {}, waitMs: 3_600_000, maxConnections: 10 });
  await listenOnLoopback(server, { host: "127.0.0.1", port: 0 });

  const port = portOf(server);
  const client = connect({ host: "127.0.0.1", port });
  client.write(`GET /token HTTP/1.1\r\nHost: localhost:${port}\r\nApiera-Agent: true\r\n\r\n`);
  await asked;
  const closed = once(client.resume(), "close");
  await stop(1);
  await closed;

  await desk.close();
  endpoint.closeAllConnections();
  endpoint.close();
});

it("waits for no connection that nothing came over", async () => {
  const organization = "org_x";
  const provider = createTokenProvider({ clientId: "id", clientSecret: "never used", organization });
  const desk = new TokenDesk({ provider, organization, others: [], redactor: new Redactor() });
  const { server, stop } = createAgentServer({ desk, log: () => {}, waitMs: 1_000, maxConnections: 10 });
  await listenOnLoopback(server, { host: "127.0.0.1", port: 0 });
  const connected = once(server, "connection");
  const client = connect({ host: "127.0.0.1", port: portOf(server) });
  await connected;
  const closed = once(client.resume(), "close");
  await stop(3_600_000);
  await closed;
  await desk.close();
});
