import { inspect } from "node:util";
import { type RedisServer, startRedisServer } from "@apiera/tooling/redis";
import { Cluster, Redis } from "ioredis";
import { createClient } from "redis";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createRedisCache, type RedisCacheOptions } from "../src/index.ts";

const RIGHT = "canary-right-password";
const WRONG = "canary-wrong-password";

let server: RedisServer;
beforeAll(async () => {
  server = await startRedisServer(["--requirepass", RIGHT]);
});
afterAll(() => server?.stop());

/** What `get` rejects with. */
async function failure(client: RedisCacheOptions["client"], signal?: AbortSignal): Promise<unknown> {
  return await createRedisCache({ client })
    .get("key", signal && { signal })
    .then(
      () => undefined,
      (error: unknown) => error,
    );
}

const refused = expect.objectContaining({
  code: "APIERA_CACHE",
  operation: "get",
  retryable: false,
  message: expect.stringContaining("does not accept the user or password"),
});

describe("a client that is not let in", () => {
  it.each([
    ["a wrong password", WRONG],
    ["no password", undefined],
  ])("of ioredis with %s: an error that says so, and no password in it", async (_what, password) => {
    const client = new Redis(server.port, { maxRetriesPerRequest: 1, ...(password && { password }) });
    client.on("error", () => {});
    const error = await failure(client);
    client.disconnect();
    expect(error).toEqual(refused);
    expect(inspect(error, { depth: 9, showHidden: true })).not.toContain("canary");
  });

  it("of ioredis for a Cluster, which tells the reason only as an event: an error without the password", async () => {
    const redisOptions = { password: WRONG };
    const client = new Cluster([{ host: "127.0.0.1", port: server.port }], {
      redisOptions,
      clusterRetryStrategy: () => null,
    });
    client.on("error", () => {});
    const error = await failure(client);
    client.disconnect();
    expect(error).toMatchObject({ code: "APIERA_CACHE", operation: "get", retryable: true });
    expect(inspect(error, { depth: 9, showHidden: true })).not.toContain("canary");
  });

  it("of redis, which logs in before it takes a command: the call ends with its signal, or at once without a queue", async () => {
    for (const disableOfflineQueue of [false, true]) {
      const client = createClient({ socket: { port: server.port }, password: WRONG, disableOfflineQueue });
      const refusal = new Promise<Error>((resolve) => client.on("error", resolve));
      const connecting = client.connect().catch(() => {});
      expect((await refusal).message).toContain("WRONGPASS");
      const controller = new AbortController();
      const failing = failure(client, controller.signal);
      if (!disableOfflineQueue) controller.abort(new Error("took too long"));
      const error = await failing;
      client.destroy();
      await connecting;
      if (disableOfflineQueue) expect(error).toMatchObject({ code: "APIERA_CACHE", operation: "get" });
      else expect(error).toBe(controller.signal.reason);
      expect(inspect(error, { depth: 9, showHidden: true })).not.toContain("canary");
    }
  });

  it.each(["evalsha", "type"])("of redis whose user may not run %s: an error that says so", async (command) => {
    const client = createClient({ socket: { port: server.port }, password: RIGHT });
    await client.connect();
    await client.aclSetUser("default", `-${command}`);
    const error = await failure(client);
    await client.aclSetUser("default", `+${command}`);
    client.destroy();
    expect(error).toMatchObject({
      code: "APIERA_CACHE",
      retryable: false,
      message: expect.stringContaining("lacks a permission"),
    });
    expect(inspect(error, { depth: 9, showHidden: true })).not.toContain("canary");
  });
});
