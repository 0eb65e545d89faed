import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { locateRedisServer } from "./locate.ts";

/** A redis-server of our own: its port is free, its directory is its own. */
export interface RedisServer {
  readonly url: string;
  readonly port: number;
  /** The process id of the server itself, for tests that send it signals. */
  readonly pid: number;
  readonly directory: string;
  /** Stops the server and removes its directory. Safe to call twice. */
  stop(): Promise<void>;
}

/** A port of the loopback interface that nobody listens on. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const address = probe.address();
  probe.close();
  await once(probe, "close");
  if (address === null || typeof address === "string") throw new Error("The system gave no port to a TCP listener.");
  return address.port;
}

/**
 * Starts the server, and when its standard input ends, which it does also when whoever started it was killed, stops it and removes its
 * directory. So no server outlives an interrupted test run.
 */
const SUPERVISOR = `
directory=$1; shift
trap "" HUP INT TERM
exec 3<&0
"$@" <&- & server=$!
( while read -r _ <&3; do :; done; kill -TERM "$server"; kill -CONT "$server" ) 2>/dev/null &
wait "$server"; code=$?
rm -rf "$directory"
exit "$code"`;

/** Waits for the log line that says the server takes connections, and returns its process id; a server that ends before rejects with what it logged. */
async function ready(child: ChildProcess): Promise<number> {
  const log: string[] = [];
  if (child.stdout === null) throw new Error("redis-server was started without a standard output to read.");
  const lines = createInterface({ input: child.stdout });
  return await new Promise<number>((resolve, reject) => {
    lines.on("line", (line) => {
      log.push(line);
      if (line.includes("Ready to accept connections")) resolve(Number.parseInt(line, 10));
    });
    child.once("error", reject);
    child.once("exit", (code) => reject(new Error(`redis-server ended with code ${code}:\n${log.join("\n")}`)));
  });
}

async function start(executable: string, args: readonly string[]): Promise<RedisServer> {
  const port = await freePort();
  const directory = await mkdtemp(join(tmpdir(), "apiera-redis-"));
  const settings = [
    "--bind",
    "127.0.0.1",
    "--port",
    String(port),
    "--dir",
    directory,
    "--save",
    "",
    "--appendonly",
    "no",
  ];
  const child = spawn("sh", ["-c", SUPERVISOR, "supervisor", directory, executable, ...settings, ...args], {
    stdio: ["pipe", "pipe", "inherit"],
    // A group of its own: Ctrl-C is for the test run, which ends the server itself.
    detached: true,
  });
  const stop = async (): Promise<void> => {
    const ended = child.exitCode === null ? once(child, "exit") : undefined;
    child.stdin.end();
    await ended;
  };
  try {
    const pid = await ready(child);
    child.stdout.resume();
    return { url: `redis://127.0.0.1:${port}`, port, pid, directory, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/**
 * Starts a real redis-server on a free port of the loopback interface.
 *
 * @param args - further settings in the server's own syntax, e.g. `["--maxmemory", "2mb"]`.
 */
export async function startRedisServer(args: readonly string[] = []): Promise<RedisServer> {
  const executable = locateRedisServer(console.log);
  // Between finding a free port and binding it another process may take it; such a start is tried again on another port.
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await start(executable, args);
    } catch (error) {
      if (attempt === 3 || !String(error).includes("Address already in use")) throw error;
    }
  }
}
