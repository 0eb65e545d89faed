import { createAuthorizedFetch, createTokenProvider } from "@apiera/auth";
import type { BenchPlan } from "../plan.ts";
import { startTokenEndpoint } from "../servers/token-endpoint.ts";
import { median, medianRatio, rounded } from "../statistics.ts";
import { CLIENT } from "../subjects/subject.ts";
import { interleave } from "./interleave.ts";
import { nanosecondsPerCall } from "./time-per-call.ts";

/** What `createAuthorizedFetch` adds to a `fetch` that answers at once, while the token is in hand. */
export interface AuthorizedFetchResult {
  /** Median time of a call with the token, in nanoseconds. */
  readonly nanoseconds: number;
  /** Median time of the same `fetch` alone, in nanoseconds. */
  readonly fetchNanoseconds: number;
  /** What is added to a call, in nanoseconds. */
  readonly overheadNanoseconds: number;
  /** How many times what the `fetch` alone takes, which does nothing. */
  readonly timesFetch: number;
}

/** Measures `createAuthorizedFetch` without a network. */
export async function measureAuthorizedFetch(plan: BenchPlan): Promise<AuthorizedFetchResult> {
  await using endpoint = await startTokenEndpoint();
  await using provider = createTokenProvider({ ...CLIENT, organization: "org_bench", tokenUrl: endpoint.tokenUrl });
  await provider.getToken();

  const url = "https://api.apiera.io/v1/products?page=1&size=50";
  const response = new Response(null, { status: 204 });
  const answerAtOnce: typeof fetch = async () => response;
  const authorizedFetch = createAuthorizedFetch(provider, {
    allowedOrigins: ["https://api.apiera.io"],
    fetch: answerAtOnce,
  });
  const cases = [
    () => nanosecondsPerCall(() => answerAtOnce(url), plan.callBudgetMs),
    () => nanosecondsPerCall(() => authorizedFetch(url), plan.callBudgetMs),
  ];
  await interleave(1, cases);
  const [alone = [], authorized = []] = await interleave(plan.callRounds, cases);
  return {
    nanoseconds: rounded(median(authorized)),
    fetchNanoseconds: rounded(median(alone)),
    overheadNanoseconds: rounded(median(authorized.map((figure, round) => figure - (alone[round] ?? Number.NaN)))),
    timesFetch: rounded(medianRatio(authorized, alone)),
  };
}
