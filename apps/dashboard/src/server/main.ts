/** Serves the dashboard: see HELP in configuration.ts, or run it with --help. */

import { createTokenProviderFromEnv, type TokenProviderEvent } from "@apiera/auth";
import { createRedisCache } from "@apiera/cache-redis";
import { Redis } from "ioredis";
import { type Configuration, HELP, readConfiguration } from "./configuration.ts";
import { createDashboardServer } from "./create-dashboard-server.ts";
import { createUrlImageSource } from "./images/url-image-source.ts";

async function serve(configuration: Configuration, stopped: Promise<void>): Promise<void> {
  const { redisUrl, stream, imageUrl, ...listening } = configuration;
  await using stack = new AsyncDisposableStack();
  const connect = (url: string): Redis => {
    const connection = stack.adopt(new Redis(url, { maxRetriesPerRequest: 1 }), (open) => open.disconnect());
    // Told by the token provider as `cache-failed`, and by the reader of the stream.
    connection.on("error", () => {});
    return connection;
  };
  const redis = redisUrl === undefined ? undefined : connect(redisUrl);
  const cache = redisUrl && redis && createRedisCache({ client: redis, subscriber: connect(redisUrl) });
  const auth = stack.use(createTokenProviderFromEnv({ onEvent: logTokenEvent, ...(cache && { cache }) }));
  const server = stack.use(
    await createDashboardServer({
      ...listening,
      auth,
      images: imageUrl === undefined ? undefined : createUrlImageSource(imageUrl),
      accessEvents: redis && { redis, stream },
      log: console.error,
    }),
  );
  console.log(`The dashboard is at ${server.url}.`);
  await stopped;
}

/** What costs tokens or keeps the page from working. */
function logTokenEvent(event: TokenProviderEvent): void {
  if ("error" in event) console.error(`Token: ${event.type}: ${event.error.code}: ${event.error.message}`);
}

/** @returns the exit code. */
async function main(): Promise<number> {
  const { promise: stopped, resolve: stop } = Promise.withResolvers<void>();
  for (const signal of ["SIGHUP", "SIGINT", "SIGTERM"] as const) process.on(signal, () => stop());
  try {
    const configuration = readConfiguration(process.argv.slice(2), process.env);
    if (configuration.help) console.log(HELP);
    else await serve(configuration, stopped);
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  }
}

process.exitCode = await main();
