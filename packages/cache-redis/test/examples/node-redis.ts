import { createTokenProviderFromEnv } from "@apiera/auth";
import { createRedisCache } from "@apiera/cache-redis";
import { createClient } from "redis";

const client = createClient({ url: process.env.REDIS_URL ?? "redis://127.0.0.1:6379" });
client.on("error", (error) => console.error("Redis:", error.message));
const subscriber = client.duplicate();
subscriber.on("error", (error) => console.error("Redis, notifications:", error.message));
await Promise.all([client.connect(), subscriber.connect()]);

// Two providers on one Redis, as two services would have them.
const first = createTokenProviderFromEnv({ cache: createRedisCache({ client, subscriber }) });
const second = createTokenProviderFromEnv({ cache: createRedisCache({ client, subscriber }) });

const bought = await first.getToken();
const shared = await second.getToken();
console.log(bought.value === shared.value ? "one token for both" : "two tokens");

await first.close();
await second.close();
await Promise.all([client.close(), subscriber.close()]);
