import { afterAll, beforeAll, describe } from "vitest";
import { ioredisSentinel, nodeRedisSentinel } from "./support/connections.ts";
import { kit } from "./support/kit.ts";
import { type Sentinel, startSentinel } from "./support/servers.ts";

let sentinel: Sentinel;
beforeAll(async () => {
  sentinel = await startSentinel();
});
afterAll(() => sentinel?.stop());

describe("through a Sentinel", () => {
  kit("ioredis", () => ioredisSentinel(sentinel));
  kit("node-redis", () => nodeRedisSentinel(sentinel));
});
