import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort, type RedisServer, startRedisServer } from "@apiera/tooling/redis";
import { Redis } from "ioredis";
import { until } from "./until.ts";

/** Sends `work` a connection of its own to the server on `port`. */
export async function withConnection<T>(port: number, work: (redis: Redis) => Promise<T>): Promise<T> {
  const redis = new Redis(port, { retryStrategy: () => 20, maxRetriesPerRequest: null });
  redis.on("error", () => {});
  try {
    return await work(redis);
  } finally {
    redis.disconnect();
  }
}

/** A server that can be killed and brought back on the same port, empty. */
export interface MortalServer {
  readonly port: number;
  /** The process that runs now. */
  pid(): number;
  /** Ends the server: as a crash would with SIGKILL, which is the default, or in order with SIGTERM. */
  kill(signal?: "SIGKILL" | "SIGTERM"): Promise<void>;
  /** Starts it again. */
  revive(): Promise<void>;
  stop(): Promise<void>;
}

/** Starts a server that can be killed and brought back. */
export async function startMortalServer(args: readonly string[] = []): Promise<MortalServer> {
  let server = await startRedisServer(args);
  const { port } = server;
  return {
    port,
    pid: () => server.pid,
    async kill(signal = "SIGKILL") {
      process.kill(server.pid, signal);
      await server.stop();
    },
    async revive() {
      server = await startRedisServer([...args, "--port", String(port)]);
    },
    stop: () => server.stop(),
  };
}

/** A Cluster of masters that share the slots evenly. */
export interface RedisCluster {
  readonly nodes: readonly RedisServer[];
  stop(): Promise<void>;
}

async function startNode(): Promise<RedisServer> {
  const busPort = String(await freePort());
  // A node does not know its own address unless it is told, and then clients cannot find it.
  const address = ["--cluster-announce-ip", "127.0.0.1", "--cluster-port", busPort];
  return await startRedisServer(["--cluster-enabled", "yes", ...address]);
}

/** Starts a Cluster and waits until every node knows of all the others and takes commands. */
export async function startCluster(masters: number): Promise<RedisCluster> {
  const nodes = await Promise.all(Array.from({ length: masters }, startNode));
  const stop = async (): Promise<void> => void (await Promise.all(nodes.map((node) => node.stop())));
  const share = 16_384 / masters;
  try {
    for (const [index, node] of nodes.entries()) {
      await withConnection(node.port, async (redis) => {
        const [first, last] = [Math.ceil(share * index), Math.ceil(share * (index + 1)) - 1];
        await redis.call("CLUSTER", "ADDSLOTSRANGE", first, last);
        // Each its own, or they would have to settle that first; and before they meet, or it is refused.
        await redis.call("CLUSTER", "SET-CONFIG-EPOCH", index + 1);
      });
    }
    for (const node of nodes) {
      await withConnection(node.port, async (redis) => {
        for (const other of nodes) {
          const busPort = await withConnection(other.port, (to) => to.config("GET", "cluster-port"));
          await redis.call("CLUSTER", "MEET", "127.0.0.1", other.port, (busPort as string[])[1] ?? "");
        }
      });
    }
    for (const node of nodes) {
      await withConnection(node.port, (redis) =>
        until(async () => {
          const info = String(await redis.call("CLUSTER", "INFO"));
          return info.includes("cluster_state:ok") && info.includes(`cluster_known_nodes:${masters}`);
        }),
      );
    }
    return { nodes, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** One master, one replica, and the Sentinel that promotes it. */
export interface Sentinel {
  /** Port of the Sentinel. */
  readonly port: number;
  /** Ports of the two servers, the first master and the replica. */
  readonly servers: readonly number[];
  /** The name under which it knows the master. */
  readonly masterName: string;
  /** The port of the server that is the master now. */
  masterPort(): Promise<number>;
  /** Kills the master; resolves when its process is gone, long before the Sentinel notices. */
  killMaster(): Promise<void>;
  stop(): Promise<void>;
}

/** Ends with the process that started it: when its standard input ends, so does the Sentinel, and its directory goes. */
const SUPERVISOR = `
directory=$1; shift
trap "" HUP INT TERM
exec 3<&0
"$@" <&- & server=$!
( while read -r _ <&3; do :; done; kill -TERM "$server" ) 2>/dev/null &
wait "$server"
rm -rf "$directory"`;

/** Starts a Sentinel that takes a master for dead after 300 milliseconds without an answer. */
export async function startSentinel(): Promise<Sentinel> {
  const masterName = "tokens";
  const quick = ["--repl-diskless-sync-delay", "0"];
  const master = await startRedisServer(quick);
  const replica = await startRedisServer([...quick, "--replicaof", "127.0.0.1", String(master.port)]);
  await withConnection(master.port, (redis) => until(async () => /slave0:.*state=online/.test(await redis.info())));

  const port = await freePort();
  const directory = await mkdtemp(join(tmpdir(), "apiera-sentinel-"));
  const file = join(directory, "sentinel.conf");
  const settings = [
    "bind 127.0.0.1",
    `port ${port}`,
    `dir ${directory}`,
    `sentinel monitor ${masterName} 127.0.0.1 ${master.port} 1`,
    `sentinel down-after-milliseconds ${masterName} 300`,
    `sentinel failover-timeout ${masterName} 2000`,
  ];
  await writeFile(file, `${settings.join("\n")}\n`);
  const child = spawn("sh", ["-c", SUPERVISOR, "supervisor", directory, "redis-server", file, "--sentinel"], {
    stdio: ["pipe", "ignore", "inherit"],
    detached: true,
  });
  await withConnection(port, (redis) =>
    until(async () => ((await redis.call("SENTINEL", "REPLICAS", masterName)) as unknown[]).length > 0),
  );
  return {
    port,
    servers: [master.port, replica.port],
    masterName,
    masterPort: () =>
      withConnection(port, async (redis) => {
        const address = await redis.call("SENTINEL", "GET-MASTER-ADDR-BY-NAME", masterName);
        return Number((address as string[])[1]);
      }),
    async killMaster() {
      process.kill(master.pid, "SIGKILL");
      await master.stop();
    },
    async stop() {
      const ended = once(child, "exit");
      child.stdin?.end();
      await Promise.all([ended, master.stop(), replica.stop()]);
    },
  };
}
