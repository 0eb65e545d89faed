import { createTokenProvider } from "@apiera/auth";
import { createClient } from "@apiera/client";
import { BenchError } from "../bench-error.ts";
import type { BenchPlan } from "../plan.ts";
import { startMockThread } from "../servers/mock-thread.ts";
import { median, medianRatio, rounded } from "../statistics.ts";
import { interleave } from "./interleave.ts";

/** Requests under way at the same time. */
const CONCURRENT = 8;

/** How fast the client is beside a plain `fetch` that sends the same token. */
export interface ClientResult {
  /** Median, through the client without its pacing. */
  readonly requestsPerSecond: number;
  /** Median, with `fetch` and the token in a header. */
  readonly fetchRequestsPerSecond: number;
  /** The client's part of what `fetch` reaches: 1 when it costs nothing. */
  readonly ratio: number;
}

async function requestsPerSecond(send: () => Promise<unknown>, requests: number): Promise<number> {
  let left = requests;
  const sendAll = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      await send();
    }
  };
  const startedAt = performance.now();
  await Promise.all(Array.from({ length: CONCURRENT }, sendAll));
  return requests / ((performance.now() - startedAt) / 1_000);
}

/** Measures reading one product, against a mock server on another thread. */
export async function measureClient(plan: BenchPlan): Promise<ClientResult> {
  await using server = await startMockThread();
  await using auth = createTokenProvider({ ...server.credentials, tokenUrl: server.tokenUrl });
  const client = createClient({ auth, baseUrl: server.apiUrl, rateLimit: false });
  const { uuid } = await client.products.create({ code: "bench", type: "simple" });

  const { value } = await auth.getToken();
  const url = `${server.apiUrl}/v1/products/${uuid}`;
  const headers = { authorization: `Bearer ${value}`, accept: "application/json" };
  const withFetch = async (): Promise<unknown> => {
    const response = await fetch(url, { headers });
    if (!response.ok) throw new BenchError(`The mock server answered ${response.status}.`);
    return response.json();
  };
  const withClient = (): Promise<unknown> => client.products.get(uuid);

  const cases = [withFetch, withClient].map((send) => () => requestsPerSecond(send, plan.requests));
  // The first round opens the connections and lets the engine optimise.
  await interleave(1, cases);
  const [plain = [], ours = []] = await interleave(plan.clientRounds, cases);
  return {
    requestsPerSecond: rounded(median(ours)),
    fetchRequestsPerSecond: rounded(median(plain)),
    ratio: rounded(medianRatio(ours, plain)),
  };
}
