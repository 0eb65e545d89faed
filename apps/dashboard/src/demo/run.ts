import { createTokenProvider } from "@apiera/auth";
import { createRedisCache } from "@apiera/cache-redis";
import { Redis } from "ioredis";
import { createDashboardServer } from "../server/create-dashboard-server.ts";
import { createDrawnPictures } from "./catalogue/pictures.ts";
import { demoProducts } from "./catalogue/products.ts";
import { seedCatalogue } from "./catalogue/seed.ts";
import type { DemoOptions } from "./options.ts";
import { startFleet } from "./target/fleet.ts";
import { startMock } from "./target/mock.ts";

/** Where a demo is, for tests; there is no secret in it. */
export interface DemoReady {
  /** Address of the page. */
  readonly url: string;
  /** Address of the mock server; `/_mock` below it takes faults and data. */
  readonly apiUrl: string;
  readonly redisUrl: string | null;
  readonly stream: string | null;
}

/**
 * Runs a demo until `signal` is aborted, and leaves nothing behind.
 *
 * @param onReady - told once the page can be opened.
 * @throws Error - something did not start, or ended by itself.
 */
export async function runDemo(
  options: DemoOptions,
  signal: AbortSignal,
  log: (line: string) => void,
  onReady: (ready: DemoReady) => void,
): Promise<void> {
  await using target = await (options.fleet ? startFleet(options) : startMock(options));
  const { apiUrl, tokenUrl, credentials, redis } = target;
  await using stack = new AsyncDisposableStack();
  const connection =
    redis && stack.adopt(new Redis(redis.url, { maxRetriesPerRequest: 1 }), (open) => open.disconnect());
  connection?.on("error", () => {
    // Told by the token provider as `cache-failed`, and by the reader of the stream.
  });
  const cache = connection && createRedisCache({ client: connection });
  const auth = stack.use(createTokenProvider({ ...credentials, tokenUrl, ...(cache && { cache }) }));
  const server = stack.use(
    await createDashboardServer({
      auth,
      apiUrl,
      port: options.port,
      allowedOrigins: options.allowedOrigins,
      images: createDrawnPictures(demoProducts()),
      accessEvents: connection && redis && { redis: connection, stream: redis.stream },
      log,
    }),
  );
  await seedCatalogue({ apiUrl, organization: credentials.organization }, auth);
  onReady({ url: server.url, apiUrl, redisUrl: redis?.url ?? null, stream: redis?.stream ?? null });
  await Promise.race([aborted(signal), target.ended]);
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener("abort", () => resolve(), { once: true });
  });
}
