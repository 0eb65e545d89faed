/** One bucket of a token quota, as the identity provider counts it. */
export interface TokenQuota {
  /** Whose quota it is. */
  readonly scope: "client" | "organization";
  /** The bucket's name, e.g. `per_hour`. */
  readonly bucket: string;
  /** Tokens per period. */
  readonly limit: number;
  /** Tokens left in the period. */
  readonly remaining: number;
  /** When the period ends, in milliseconds from the answer on. */
  readonly resetInMs: number;
}

const FIELDS = { client: "auth0-client-quota-limit", organization: "auth0-organization-quota-limit" } as const;

/** The part of a quota that is kept for purchases that cannot be put off. */
const KEPT_FRACTION = 0.2;

/**
 * Reads the token quotas that the identity provider tells with its answers, e.g. `b=per_hour;q=10;r=7;t=3540,b=per_day;q=50;r=40;t=80000`.
 * Source: auth0.com/docs, fine-grained machine-to-machine token quotas.
 *
 * @returns the buckets that are well-formed; none when the fields are absent.
 */
export function readQuotas(headers: Headers): TokenQuota[] {
  return (["client", "organization"] as const).flatMap((scope) =>
    (headers.get(FIELDS[scope]) ?? "").split(",").flatMap((part) => {
      const members = new Map(part.split(";").map((member) => member.trim().split("=") as [string, string]));
      const [limit, remaining, seconds] = ["q", "r", "t"].map((name) => Number.parseInt(members.get(name) ?? "", 10));
      const bucket = members.get("b");
      if (
        bucket === undefined ||
        !(
          limit !== undefined &&
          limit >= 0 &&
          remaining !== undefined &&
          remaining >= 0 &&
          seconds !== undefined &&
          seconds >= 0
        )
      )
        return [];
      return [{ scope, bucket, limit, remaining, resetInMs: seconds * 1000 }];
    }),
  );
}

/** Whether so little is left of any bucket that tokens should be used to their end. */
export function isScarce(quotas: readonly TokenQuota[]): boolean {
  return quotas.some(({ limit, remaining }) => remaining <= limit * KEPT_FRACTION);
}

/** When an exhausted bucket is filled again, in milliseconds; undefined when none is exhausted. */
export function exhaustedForMs(quotas: readonly TokenQuota[]): number | undefined {
  const waits = quotas.filter(({ remaining }) => remaining === 0).map(({ resetInMs }) => resetInMs);
  return waits.length === 0 ? undefined : Math.max(...waits);
}
