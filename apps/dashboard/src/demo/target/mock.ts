import { startMockServer } from "@apiera/mock-server";
import type { DemoTarget, TargetSettings } from "./target.ts";

/** A mock server in this process, and no services. */
export async function startMock({ rateLimit, tokenLifetimeMs }: TargetSettings): Promise<DemoTarget> {
  const server = await startMockServer({ tokenLifetimeMs, rateLimit: { limit: rateLimit, windowMs: 60_000 } });
  const { apiUrl, tokenUrl, credentials } = server;
  return {
    apiUrl,
    tokenUrl,
    credentials,
    redis: undefined,
    ended: new Promise(() => {}),
    [Symbol.asyncDispose]: () => server.close(),
  };
}
