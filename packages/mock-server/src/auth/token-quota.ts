import { createRateLimiter, type RateLimiter } from "../http/rate-limit.ts";

/** Tokens per period. At least one of the two. */
export interface QuotaOptions {
  /** Tokens an hour. @defaultValue no limit */
  readonly perHour?: number;
  /** Tokens a day. @defaultValue no limit */
  readonly perDay?: number;
}

/** How many tokens may be bought. */
export interface TokenQuotaOptions {
  /** Of one client, whatever the organization. @defaultValue no quota */
  readonly client?: QuotaOptions;
  /** Of one organization, whatever the client. @defaultValue no quota */
  readonly organization?: QuotaOptions;
}

/** What the quotas say to one purchase. */
export interface QuotaVerdict {
  readonly allowed: boolean;
  /** Fields of the answer. */
  readonly headers: Readonly<Record<string, string>>;
}

/** Counts purchases. */
export interface TokenQuotas {
  /** Counts one purchase against every quota, or against none when one of them is used up. */
  take(clientId: string, organization: string): QuotaVerdict;
}

const PERIODS = [
  { option: "perHour", bucket: "per_hour", windowMs: 3_600_000 },
  { option: "perDay", bucket: "per_day", windowMs: 86_400_000 },
] as const;

interface Bucket {
  readonly name: string;
  readonly limiter: RateLimiter;
}

/**
 * Counts as Auth0 does (auth0.com/docs, fine-grained machine-to-machine token quotas), which is the identity provider behind `auth.apiera.io` by the form of its
 * organization ids. Periods are fixed windows that begin with the first purchase.
 *
 * @param now - the clock, in milliseconds since the epoch.
 */
export function createTokenQuotas(options: TokenQuotaOptions, now: () => number): TokenQuotas {
  const client = bucketsOf(options.client, now);
  const organization = bucketsOf(options.organization, now);
  return {
    take(clientId, organizationId) {
      const counted = [
        ...client.map((bucket) => ({ ...bucket, key: clientId })),
        ...organization.map((bucket) => ({ ...bucket, key: organizationId })),
      ];
      const allowed = counted.every(({ limiter, key }) => limiter.peek(key).remaining > 0);
      if (allowed) for (const { limiter, key } of counted) limiter.take(key);
      const headers: Record<string, string> = {};
      if (client.length > 0) headers["Auth0-Client-Quota-Limit"] = fieldOf(client, clientId);
      if (organization.length > 0) headers["Auth0-Organization-Quota-Limit"] = fieldOf(organization, organizationId);
      return { allowed, headers };
    },
  };
}

function bucketsOf(options: QuotaOptions | undefined, now: () => number): readonly Bucket[] {
  return PERIODS.flatMap(({ option, bucket, windowMs }) => {
    const limit = options?.[option];
    return limit === undefined ? [] : [{ name: bucket, limiter: createRateLimiter({ limit, windowMs }, now) }];
  });
}

/** E.g. `b=per_hour;q=10;r=7;t=3540,b=per_day;q=50;r=40;t=80000`. */
function fieldOf(buckets: readonly Bucket[], key: string): string {
  const parts = buckets.map(({ name, limiter }) => {
    const { limit, remaining, resetInMs } = limiter.peek(key);
    return `b=${name};q=${limit};r=${remaining};t=${Math.ceil(resetInMs / 1000)}`;
  });
  return parts.join(",");
}
