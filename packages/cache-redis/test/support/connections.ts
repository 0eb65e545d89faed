import { Cluster, Redis, type RedisOptions } from "ioredis";
import { createClient, createCluster, createSentinel, type RedisClientOptions } from "redis";
import type { RedisCacheOptions } from "../../src/index.ts";
import type { Sentinel } from "./servers.ts";
import { until } from "./until.ts";

/** What a service would have: a client, and another connection for subscriptions. */
export interface Connections {
  readonly client: RedisCacheOptions["client"];
  readonly subscriber: NonNullable<RedisCacheOptions["subscriber"]>;
  close(): void;
}

/** Fails at once while the server is away and comes back as soon as it does, so that tests wait for nothing else. */
const IOREDIS = { maxRetriesPerRequest: 1, retryStrategy: () => 10 } satisfies RedisOptions;
const NODE_REDIS = { socket: { reconnectStrategy: 10 }, disableOfflineQueue: true } satisfies RedisClientOptions;

/** Clients emit `error` on every failed attempt to connect, and a process without a listener for that ends. */
function quiet<T extends { on(event: "error", listener: () => void): unknown }>(emitter: T): T {
  emitter.on("error", () => {});
  return emitter;
}

/** Two connections that end alike. */
export function connections<Client extends Connections["client"], Subscriber extends Connections["subscriber"]>(
  client: Client,
  subscriber: Subscriber,
  end: (each: Client | Subscriber) => void,
): Connections {
  return {
    client,
    subscriber,
    close() {
      end(client);
      end(subscriber);
    },
  };
}

/** The user to log in as. */
export interface Login {
  readonly username: string;
  readonly password: string;
}

type Tuned = "username" | "password" | "enableOfflineQueue" | "maxRetriesPerRequest" | "keyPrefix" | "stringNumbers";

/** ioredis to one server. */
export async function ioredis(port: number, options: Pick<RedisOptions, Tuned> = {}): Promise<Connections> {
  const client = quiet(new Redis(port, { ...IOREDIS, ...options }));
  const subscriber = quiet(client.duplicate());
  await until(() => client.status === "ready" && subscriber.status === "ready");
  return connections(client, subscriber, (each) => each.disconnect());
}

/** node-redis to one server. */
export async function nodeRedis(port: number, options: RedisClientOptions = {}): Promise<Connections> {
  const given = { ...NODE_REDIS, ...options };
  const client = quiet(createClient({ ...given, socket: { port, ...NODE_REDIS.socket, ...options.socket } }));
  const subscriber = quiet(client.duplicate());
  await Promise.all([client.connect(), subscriber.connect()]);
  return connections(client, subscriber, (each) => each.destroy());
}

/** ioredis to a Cluster. */
export async function ioredisCluster(port: number, login: Login | object = {}): Promise<Connections> {
  const connect = async (): Promise<Cluster> => {
    const cluster = quiet(new Cluster([{ host: "127.0.0.1", port }], { redisOptions: { ...IOREDIS, ...login } }));
    await until(() => cluster.status === "ready");
    return cluster;
  };
  const [client, subscriber] = await Promise.all([connect(), connect()]);
  return connections(client, subscriber, (each) => each.disconnect());
}

/** node-redis to a Cluster. */
export async function nodeRedisCluster(port: number, login: Login | object = {}): Promise<Connections> {
  const connect = async () => {
    const rootNodes = [{ socket: { host: "127.0.0.1", port } }];
    const cluster = quiet(createCluster({ rootNodes, defaults: { socket: { reconnectStrategy: 10 }, ...login } }));
    await cluster.connect();
    return cluster;
  };
  const [client, subscriber] = await Promise.all([connect(), connect()]);
  return connections(client, subscriber, (each) => each.destroy());
}

/** ioredis to the master that a Sentinel names. */
export async function ioredisSentinel(
  { port, masterName }: Sentinel,
  login: Login | object = {},
): Promise<Connections> {
  const options = {
    sentinels: [{ host: "127.0.0.1", port }],
    name: masterName,
    sentinelRetryStrategy: () => 10,
    ...login,
    ...IOREDIS,
  };
  const client = quiet(new Redis(options));
  const subscriber = quiet(client.duplicate());
  await until(() => client.status === "ready" && subscriber.status === "ready");
  return connections(client, subscriber, (each) => each.disconnect());
}

/** node-redis to the master that a Sentinel names. */
export async function nodeRedisSentinel(
  { port, masterName }: Sentinel,
  login: Login | object = {},
): Promise<Connections> {
  const connect = async () => {
    const made = createSentinel({
      name: masterName,
      sentinelRootNodes: [{ host: "127.0.0.1", port }],
      nodeClientOptions: { socket: { reconnectStrategy: 10 }, ...login },
      sentinelClientOptions: { socket: { reconnectStrategy: 10 } },
    });
    const sentinel = quiet(made);
    await sentinel.connect();
    return sentinel;
  };
  const [client, subscriber] = await Promise.all([connect(), connect()]);
  return connections(client, subscriber, (each) => each.destroy());
}
