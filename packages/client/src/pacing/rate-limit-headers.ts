/** The state of the organization's request budget as an answer tells it. https://docs.apiera.io/documentation/rate-limits */
export interface RateLimitInfo {
  /** Requests per window. */
  readonly limit: number;
  /** Requests left in the window. */
  readonly remaining: number;
  /** When the window ends, in epoch milliseconds of the server's clock. */
  readonly resetAt: number;
  /** How long that is from the answer on, in milliseconds. Independent of the difference between the server's clock and ours. */
  readonly resetInMs: number;
  /** Name of the policy, where several apply and the server names them; it is then the one with the fewest requests left. */
  readonly policy?: string;
}

/** No window is taken to last longer than this, in milliseconds, whatever a broken header says: one answer must not stop a client for good. */
export const MAX_WINDOW_MS = 3_600_000;
/** `RateLimit-Reset` is a Unix timestamp at Apiera; a number below this is seconds from now, as in the IETF drafts. */
const MIN_TIMESTAMP_SECONDS = 1_000_000_000;

/**
 * Reads the rate limit of an answer, in any of the forms in use: `RateLimit-Limit`, `-Remaining` and `-Reset` as Apiera documents them; or
 * `RateLimit` and `RateLimit-Policy` as the IETF drafts have them from 07 on, `limit=100, remaining=50, reset=30` or
 * `"default";r=50;t=30`. Of several policies the one with the fewest requests left counts.
 *
 * @param headers - headers of any answer.
 * @param serverNow - the server's clock, in epoch milliseconds.
 * @returns undefined when nothing usable is told.
 */
export function parseRateLimit(headers: Headers, serverNow: number): RateLimitInfo | undefined {
  const limit = leadingInteger(headers.get("ratelimit-limit"));
  const remaining = leadingInteger(headers.get("ratelimit-remaining"));
  const reset = leadingInteger(headers.get("ratelimit-reset"));
  if (limit !== undefined && remaining !== undefined && reset !== undefined) {
    return limit === 0 ? undefined : { limit, remaining, ...windowEnd(reset, serverNow) };
  }
  const told = headers.get("ratelimit");
  return told === null ? undefined : tightest(told, headers.get("ratelimit-policy") ?? "", limit, serverNow);
}

function windowEnd(reset: number, serverNow: number): Pick<RateLimitInfo, "resetAt" | "resetInMs"> {
  const isTimestamp = reset >= MIN_TIMESTAMP_SECONDS;
  const resetAt = isTimestamp ? reset * 1000 : Math.round(serverNow) + reset * 1000;
  const resetInMs = isTimestamp ? resetAt - serverNow : reset * 1000;
  return { resetAt, resetInMs: Math.min(Math.max(resetInMs, 0), MAX_WINDOW_MS) };
}

function tightest(
  told: string,
  policies: string,
  limit: number | undefined,
  serverNow: number,
): RateLimitInfo | undefined {
  const quotas = new Map<string, number>();
  for (const { name, parameters } of readItems(policies)) {
    const quota = parameters.get("q") ?? leadingInteger(name);
    if (quota !== undefined) quotas.set(parameters.has("q") ? name : "", quota);
  }
  let found: RateLimitInfo | undefined;
  for (const { name, parameters } of readItems(told)) {
    const remaining = parameters.get("r") ?? parameters.get("remaining");
    const reset = parameters.get("t") ?? parameters.get("reset");
    if (remaining === undefined || reset === undefined) continue;
    const quota = parameters.get("limit") ?? quotas.get(name) ?? quotas.get("") ?? limit ?? Math.max(remaining, 1);
    const next = { limit: quota, remaining, ...windowEnd(reset, serverNow), ...(name === "" ? {} : { policy: name }) };
    if (quota > 0 && (found === undefined || isTighter(next, found))) found = next;
  }
  return found;
}

function isTighter(one: RateLimitInfo, other: RateLimitInfo): boolean {
  return one.remaining < other.remaining || (one.remaining === other.remaining && one.resetInMs > other.resetInMs);
}

interface Item {
  readonly name: string;
  readonly parameters: ReadonlyMap<string, number>;
}

/**
 * The members of a list (RFC 9651) with their whole-number parameters. Draft 07 writes one item as a dictionary, `limit=100, remaining=50`:
 * its members are taken for the parameters of one item without a name.
 */
function readItems(text: string): Item[] {
  const items: Item[] = [];
  const loose = new Map<string, number>();
  for (const member of splitOutsideQuotes(text, ",")) {
    const [head = "", ...rest] = splitOutsideQuotes(member, ";").map((part) => part.trim());
    const pair = /^([a-z*][\w*.-]*)\s*=\s*(\d{1,15})$/.exec(head);
    if (pair?.[1] !== undefined) {
      loose.set(pair[1], Number(pair[2]));
      continue;
    }
    const parameters = new Map<string, number>();
    for (const part of rest) {
      const [, key, value] = /^([a-z*][\w*.-]*)\s*=\s*(\d{1,15})/.exec(part) ?? [];
      if (key !== undefined) parameters.set(key, Number(value));
    }
    if (head !== "") items.push({ name: head.replace(/^"(.*)"$/, "$1"), parameters });
  }
  return loose.size === 0 ? items : [...items, { name: "", parameters: loose }];
}

function splitOutsideQuotes(text: string, separator: "," | ";"): string[] {
  return text.match(separator === "," ? /(?:"(?:[^"\\]|\\.)*"|[^,"])+/g : /(?:"(?:[^"\\]|\\.)*"|[^;"])+/g) ?? [];
}

function leadingInteger(value: string | null): number | undefined {
  const digits = value === null ? undefined : /^\s*(\d{1,15})/.exec(value)?.[1];
  return digits === undefined ? undefined : Number(digits);
}
