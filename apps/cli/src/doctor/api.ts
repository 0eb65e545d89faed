import { isApieraError, NetworkError, type TokenProvider } from "@apiera/auth";
import { type ApiResponse, isProblemError, type RateLimitInfo } from "@apiera/client";
import type { CliContext } from "../context.ts";
import { addressRemedy } from "../errors/causes.ts";
import { reportError } from "../errors/report.ts";
import { DEFAULT_API_URL } from "../errors/variables.ts";
import { describeDuration } from "../output/duration.ts";
import { type Check, check } from "./check.ts";
import { failedConnection } from "./connection.ts";

/** Whether the API takes the token, and what its answer tells of the clock and the rate limit. */
export async function checkApi(context: CliContext, auth: TokenProvider): Promise<Check[]> {
  const url = context.env.APIERA_API_URL || DEFAULT_API_URL;
  const client = await context.createClient(undefined, auth);
  const sentAt = Date.now();
  try {
    // The smallest thing every client may ask for; no repetition, as the first answer is what is of interest.
    const answer = await client.locales.list({ size: 1 }, { signal: context.signal, retry: false }).withResponse();
    return [
      check("api", "pass", `API: ${url} takes the token.`),
      checkClock(answer.headers, sentAt, Date.now()),
      checkRateLimit(answer.rateLimit),
    ];
  } catch (error) {
    context.signal.throwIfAborted();
    if (!isApieraError(error)) throw error;
    return [
      explainFailure(error, url),
      ...(isProblemError(error) && error.rateLimit ? [checkRateLimit(error.rateLimit)] : []),
    ];
  }
}

function explainFailure(error: Error, url: string): Check {
  if (error instanceof NetworkError) return failedConnection("api", "fail", "API", { url, error });
  // Every organization has locales, so it is the address that is not there.
  if (isProblemError(error, 404)) {
    return check("api", "fail", `API: ${url} answers, but has no Apiera API (status 404).`, addressRemedy(url));
  }
  const { message, hint } = reportError(error, { APIERA_API_URL: url });
  return check("api", "fail", `API: ${message}`, hint);
}

const MAX_SKEW_MS = 30_000;

/** The `Date` of an answer has whole seconds, cut off. */
function checkClock(headers: ApiResponse<unknown>["headers"], sentAt: number, receivedAt: number): Check {
  const date = Date.parse(headers.get("date") ?? "");
  if (Number.isNaN(date)) return check("clock", "pass", "Clock: the API does not tell its time.");
  const skewMs = date + 500 - (sentAt + receivedAt) / 2;
  const off = describeDuration(Math.abs(skewMs));
  if (Math.abs(skewMs) <= MAX_SKEW_MS)
    return check("clock", "pass", `Clock: within ${MAX_SKEW_MS / 1_000} s of the API's.`);
  return check(
    "clock",
    "warn",
    `Clock: this machine is ${off} ${skewMs > 0 ? "behind" : "ahead of"} the API.`,
    "Have the system set its clock (NTP). Tokens are not affected, but times in filters and logs are.",
  );
}

/** With so little left, the next command is likely to wait. */
const SCARCE = 0.1;

function checkRateLimit(told: RateLimitInfo | undefined): Check {
  const { limit, remaining } = told ?? {};
  if (limit === undefined || remaining === undefined)
    return check("rate-limit", "pass", "Rate limit: the API does not tell one.");
  const text = `Rate limit: ${remaining} of ${limit} requests left`;
  return remaining > limit * SCARCE
    ? check("rate-limit", "pass", `${text}.`)
    : check(
        "rate-limit",
        "warn",
        `${text}; the next commands will wait for the window to end.`,
        "Wait a minute, or find out what else uses the organization's requests.",
      );
}
