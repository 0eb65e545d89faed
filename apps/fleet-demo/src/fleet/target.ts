import { ConfigurationError } from "@apiera/auth";
import { type MockServer, startMockServer } from "@apiera/mock-server";
import { startRedisServer } from "@apiera/tooling/redis";
import type { DemoOptions } from "../options.ts";
import { catalogueData } from "./catalogue-data.ts";

/** The Redis that all share: the one `REDIS_URL` names, or one that is started here. */
export interface SharedRedis extends AsyncDisposable {
  readonly url: string;
  /** Sets the instances of this run apart when the Redis has seen others. */
  readonly run: string | undefined;
}

export async function sharedRedis(env: NodeJS.ProcessEnv): Promise<SharedRedis> {
  if (env.REDIS_URL) return { url: env.REDIS_URL, run: Date.now().toString(36), [Symbol.asyncDispose]: async () => {} };
  const server = await startRedisServer();
  return { url: server.url, run: undefined, [Symbol.asyncDispose]: () => server.stop() };
}

/** A mock server with something to sell, in this process: it cannot outlive it. */
export async function startShop({
  rateLimit,
  tokenLifetimeMs,
}: Pick<DemoOptions, "rateLimit" | "tokenLifetimeMs">): Promise<MockServer> {
  return await startMockServer({
    rateLimit: { limit: rateLimit, windowMs: 60_000 },
    ...(tokenLifetimeMs !== undefined && { tokenLifetimeMs }),
    data: catalogueData(),
  });
}

/** The variables with which a service finds the mock server. */
export function mockEnvironment({ credentials, apiUrl, tokenUrl }: MockServer): Record<string, string> {
  return {
    APIERA_CLIENT_ID: credentials.clientId,
    APIERA_CLIENT_SECRET: credentials.clientSecret,
    APIERA_ORGANIZATION_ID: credentials.organization,
    APIERA_AUDIENCE: credentials.audience,
    APIERA_TOKEN_URL: tokenUrl,
    APIERA_API_URL: apiUrl,
  };
}

const REQUIRED = ["APIERA_CLIENT_ID", "APIERA_CLIENT_SECRET", "APIERA_ORGANIZATION_ID"] as const;

/**
 * What the environment names as the API to run against, in a sentence.
 *
 * @throws ConfigurationError - credentials are missing; names them.
 */
export function describeApi(env: NodeJS.ProcessEnv): string {
  const missing = REQUIRED.filter((name) => !env[name]);
  const [first] = missing;
  if (first !== undefined)
    throw new ConfigurationError(
      `--against-api needs ${missing.join(", ")}. They come from Apiera Dashboard > Settings > API Access.`,
      { option: "credentials", variable: first },
    );
  const apiUrl = env.APIERA_API_URL || "https://api.apiera.io";
  return `Organization ${env.APIERA_ORGANIZATION_ID} at ${apiUrl}. Only lists are read, nothing is written.`;
}
