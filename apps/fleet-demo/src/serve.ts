import { setTimeout as pause } from "node:timers/promises";
import { untilAborted } from "@apiera/auth";
import { Fleet, SERVICES } from "./fleet/fleet.ts";
import type { ServiceName } from "./fleet/service-process.ts";
import { mockEnvironment, sharedRedis, startShop } from "./fleet/target.ts";
import { ASKED, ask } from "./fleet/traffic.ts";
import type { DemoOptions } from "./options.ts";
import type { RunContext } from "./run.ts";
import { ACCESS_STREAM } from "./shared/access-stream.ts";

/** The API allows 100 requests a minute: this leaves more than half of them to whoever looks on. */
const REQUEST_INTERVAL_MS = 1_500;
const RESTART_INTERVAL_MS = 20_000;
/** Some are deployments, some are crashes. */
const RESTARTS: readonly { readonly name: ServiceName; readonly crash: boolean }[] = [
  { name: "orders", crash: false },
  { name: "search", crash: true },
  { name: "sync", crash: false },
  { name: "catalogue", crash: false },
  { name: "orders", crash: true },
  { name: "search", crash: false },
];

/** What `--serve` runs with. */
export interface ServeContext extends RunContext {
  /** Gets the one line of JSON. */
  readonly print: (line: string) => void;
  /** Between two requests to the services, in milliseconds. @defaultValue 1500 */
  readonly requestIntervalMs?: number;
  /** Between the end of a restart and the next, in milliseconds. @defaultValue 20000 */
  readonly restartIntervalMs?: number;
}

/** Runs Redis, mock server, services and traffic until the signal. Resolves when all of it is gone. */
export async function serve(options: DemoOptions, context: ServeContext): Promise<void> {
  const { env, signal, say, print, onLine } = context;
  const { requestIntervalMs = REQUEST_INTERVAL_MS, restartIntervalMs = RESTART_INTERVAL_MS } = context;
  await using cleanUp = new AsyncDisposableStack();
  const redis = cleanUp.use(await sharedRedis(env));
  const mock = cleanUp.use(await startShop(options));
  const fleet = cleanUp.use(
    new Fleet({ env: { ...mockEnvironment(mock), REDIS_URL: redis.url }, run: redis.run, onLine }),
  );
  await untilAborted(fleet.startAll(), signal);
  print(
    JSON.stringify({
      redisUrl: redis.url,
      apiUrl: mock.apiUrl,
      tokenUrl: mock.tokenUrl,
      credentials: mock.credentials,
      stream: ACCESS_STREAM,
      services: SERVICES.map(({ name, framework }) => ({ name, framework, url: fleet.get(name).url })),
    }),
  );
  const results = await Promise.allSettled([
    keepAsking(fleet, signal, requestIntervalMs),
    keepRestarting(fleet, signal, restartIntervalMs, say),
  ]);
  // They end with the signal; what else ends them is worth a word.
  for (const result of results) if (result.status === "rejected" && !signal.aborted) throw result.reason;
}

async function keepAsking(fleet: Fleet, signal: AbortSignal, intervalMs: number): Promise<void> {
  for (let turn = 0; ; turn += 1) {
    await pause(intervalMs, undefined, { signal });
    const name = ASKED[turn % ASKED.length];
    // A load balancer would send nothing to a service that restarts. Nobody waits for the answer here.
    if (name !== undefined && fleet.has(name)) void ask(fleet.get(name), turn);
  }
}

async function keepRestarting(
  fleet: Fleet,
  signal: AbortSignal,
  intervalMs: number,
  say: (line: string) => void,
): Promise<void> {
  // The addresses stay the same, as those of services do.
  const ports = new Map(SERVICES.map(({ name }) => [name, Number(new URL(fleet.get(name).url).port)]));
  for (let turn = 0; ; turn += 1) {
    await pause(intervalMs, undefined, { signal });
    const restart = RESTARTS[turn % RESTARTS.length];
    if (restart === undefined) continue;
    const { name, crash } = restart;
    say(`${name} ${crash ? "crashes" : "is deployed"} and starts again.`);
    if (fleet.has(name)) await (crash ? fleet.lose(name) : fleet.stop(name));
    try {
      await fleet.start(name, ports.get(name));
    } catch (error) {
      signal.throwIfAborted();
      // Its next turn is another attempt; the others go on meanwhile.
      say(error instanceof Error ? error.message : String(error));
    }
  }
}
