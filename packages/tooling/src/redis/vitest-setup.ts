import type { TestProject } from "vitest/node";
import { startRedisServer } from "./server.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** A real Redis: the one REDIS_URL names, otherwise a server started for this run. */
    redisUrl: string;
  }
}

/** Gives every test file a real Redis as `inject("redisUrl")`, and stops it after the run if it was started here. */
export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const given = process.env.REDIS_URL;
  if (given) {
    project.provide("redisUrl", given);
    return undefined;
  }
  const server = await startRedisServer();
  project.provide("redisUrl", server.url);
  return server.stop;
}
