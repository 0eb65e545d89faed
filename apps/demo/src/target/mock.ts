import * as z from "zod/mini";
import { type MockProcess, startMockProcess } from "./mock-process.ts";
import type { Evidence, Target } from "./target.ts";

const RATE_LIMIT = 100;
/** The real API counts per minute. With a short window the waits are seen, and the demo is over soon. */
const RATE_LIMIT_WINDOW_MS = 3_000;

/** The part of the mock server's counts that the demo looks at. */
const statsSchema = z.object({
  tokensIssued: z.number(),
  requests: z.object({ byOperation: z.record(z.string(), z.number()) }),
  rateLimited: z.number(),
});

/** Starts a mock server in a process of its own and makes it the target. */
export async function mockTarget(): Promise<Target> {
  const mock = await startMockProcess({ limit: RATE_LIMIT, windowMs: RATE_LIMIT_WINDOW_MS });
  const { apiUrl, tokenUrl, credentials } = mock.ready;
  return {
    description:
      `Mock server at ${apiUrl}, which allows ${RATE_LIMIT} requests in ${RATE_LIMIT_WINDOW_MS / 1_000} seconds ` +
      `(the real API: ${RATE_LIMIT} in 60 seconds).`,
    permanent: false,
    env: {
      APIERA_CLIENT_ID: credentials.clientId,
      APIERA_CLIENT_SECRET: credentials.clientSecret,
      APIERA_ORGANIZATION_ID: credentials.organization,
      APIERA_AUDIENCE: credentials.audience,
      APIERA_TOKEN_URL: tokenUrl,
      APIERA_API_URL: apiUrl,
    },
    evidence: () => readStats(mock),
    [Symbol.asyncDispose]: () => mock[Symbol.asyncDispose](),
  };
}

/** What the server counted. It is asked rather than the workers: they could be wrong about themselves. */
async function readStats({ ready }: MockProcess): Promise<Evidence> {
  const response = await fetch(new URL("/_mock/stats", ready.apiUrl));
  const stats = statsSchema.parse(await response.json());
  return { tokensBought: stats.tokensIssued, requests: stats.requests.byOperation, rateLimited: stats.rateLimited };
}
