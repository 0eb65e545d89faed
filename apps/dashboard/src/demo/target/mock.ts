import { startMockServer } from "@apiera/mock-server";
import type { DemoTarget } from "./target.ts";

/**
 * A mock server in this process, and no services.
 *
 * @param rateLimit - requests per minute.
 */
export async function startMock(rateLimit: number): Promise<DemoTarget> {
  const server = await startMockServer({ rateLimit: { limit: rateLimit, windowMs: 60_000 } });
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
