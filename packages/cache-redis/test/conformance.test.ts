import { type RedisServer, startRedisServer } from "@apiera/tooling/redis";
import { Redis as OldestRedis } from "ioredis-5";
import { createClient as createOldestClient } from "node-redis-5";
import { afterAll, beforeAll, describe } from "vitest";
import { connections, ioredis, nodeRedis } from "./support/connections.ts";
import { kit, kitThatCuts } from "./support/kit.ts";

let server: RedisServer;
beforeAll(async () => {
  server = await startRedisServer();
});
afterAll(() => server?.stop());

describe("ioredis", () => {
  kitThatCuts("with a connection for subscriptions", ioredis, () => server.url);
  kit("without one", () => ioredis(server.port), { subscribe: false });

  kit("of the lowest version in range", async () => {
    const client = new OldestRedis(server.port);
    const subscriber = client.duplicate();
    return connections(client, subscriber, (each) => each.disconnect());
  });
});

describe("node-redis", () => {
  kitThatCuts("with a connection for subscriptions", nodeRedis, () => server.url);
  kit("without one", () => nodeRedis(server.port), { subscribe: false });

  kit("of the lowest version in range", async () => {
    const client = createOldestClient({ socket: { port: server.port } });
    const subscriber = client.duplicate();
    await Promise.all([client.connect(), subscriber.connect()]);
    return connections(client, subscriber, (each) => each.destroy());
  });
});
