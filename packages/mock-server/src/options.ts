import type { ClientOptions } from "./auth/clients.ts";
import type { TokenQuotaOptions } from "./auth/token-quota.ts";
import type { RateLimitOptions } from "./http/rate-limit.ts";

/** A locale every organization has from the start. */
export interface LocaleSeed {
  /** BCP 47 code, e.g. `nb-NO`. */
  readonly code: string;
  /** Name, e.g. `Norwegian Bokmål`. */
  readonly name: string;
  /** Whether it is the default locale; true for one at most. */
  readonly isDefault: boolean;
}

/** A row to begin with: the members of a create, and whichever of `uuid`, `status`, `createdAt` and the parents' UUIDs are to be set. */
export type SeedRow = Readonly<Record<string, unknown>>;

/** Options of `startMockServer`. A malformed one makes it reject with a {@link MockServerOptionError}. */
export interface MockServerOptions {
  /** Address to listen on. @defaultValue `127.0.0.1` */
  readonly host?: string;
  /** Port to listen on; 0 picks a free one. @defaultValue 0 */
  readonly port?: number;
  /** Client id the token endpoint knows. @defaultValue `mock-client-id` */
  readonly clientId?: string;
  /** Its secret. @defaultValue `mock-client-secret-not-for-production` */
  readonly clientSecret?: string;
  /** Organization of the credentials. @defaultValue `org_mock` */
  readonly organization?: string;
  /** More organizations the client may ask for, each with data and a rate limit of its own. @defaultValue none */
  readonly otherOrganizations?: readonly string[];
  /** More clients, each with organizations and permissions of its own. @defaultValue none */
  readonly clients?: readonly ClientOptions[];
  /** Tokens an hour and a day; what is left is told with every token. `false` counts nothing. @defaultValue false */
  readonly quotas?: TokenQuotaOptions | false;
  /** Key for the routes under `/_mock` that change the server. Without one they obey programs on the same machine only. @defaultValue none */
  readonly adminKey?: string | undefined;
  /** Requests per window and organization; `false` turns the limit and its headers off. @defaultValue `{ limit: 100, windowMs: 60_000 }` */
  readonly rateLimit?: RateLimitOptions | false;
  /** Life of an access token in milliseconds; at least 1,000, cut to whole seconds. @defaultValue 86_400_000 (24 hours) */
  readonly tokenLifetimeMs?: number;
  /** Most items on a page; a larger `size` gets this many. @defaultValue 100 */
  readonly maxPageSize?: number;
  /** Most items in a bulk call; more are a 422. @defaultValue 1_000 */
  readonly maxBulkItems?: number;
  /** Permissions of every token. @defaultValue `["read", "write", "delete", "admin"]` */
  readonly permissions?: readonly string[];
  /** Where chance starts: the same seed and the same requests give the same UUIDs, and the same faults hit the same requests. @defaultValue 1 */
  readonly seed?: number;
  /**
   * Rows that are there from the start, by the name of their collection: `{ products: [{ type: "simple", code: "mug" }] }`; see `MockServer.seed`. They belong to `organization`.
   *
   * @defaultValue none
   */
  readonly data?: Readonly<Record<string, readonly SeedRow[]>>;
  /** Whether a simple product or a variant needs a SKU to be published. The guide says that they require one, not when. @defaultValue true */
  readonly requireSkuToPublish?: boolean;
  /** Locales of a new organization, all active. @defaultValue `en-US` (default) and `nb-NO` */
  readonly locales?: readonly LocaleSeed[];
  /** The clock, in milliseconds since the epoch. @defaultValue `Date.now` */
  readonly now?: () => number;
}

/** {@link MockServerOptions} with every default filled in. */
export type ResolvedOptions = Required<MockServerOptions>;

/** Audience of the tokens, as the authentication guide has it. */
export const AUDIENCE = "https://api.apiera.io";

/** What a server without options uses. The credentials are made to be recognised as fake. */
export const DEFAULTS: ResolvedOptions = {
  host: "127.0.0.1",
  port: 0,
  clientId: "mock-client-id",
  clientSecret: "mock-client-secret-not-for-production",
  organization: "org_mock",
  otherOrganizations: [],
  clients: [],
  quotas: false,
  adminKey: undefined,
  data: {},
  requireSkuToPublish: true,
  rateLimit: { limit: 100, windowMs: 60_000 },
  tokenLifetimeMs: 86_400_000,
  maxPageSize: 100,
  maxBulkItems: 1000,
  permissions: ["read", "write", "delete", "admin"],
  seed: 1,
  locales: [
    { code: "en-US", name: "English (US)", isDefault: true },
    { code: "nb-NO", name: "Norwegian Bokmål", isDefault: false },
  ],
  now: Date.now,
};

/** An option of the server is malformed. */
export class MockServerOptionError extends Error {
  /** Stable identifier. */
  readonly code = "APIERA_MOCK_SERVER_OPTION";
  /** The option at fault, e.g. `tokenLifetimeMs`. */
  readonly option: string;

  constructor(option: string, expected: string) {
    super(`The option ${option} is malformed. Expected ${expected}.`);
    this.name = "MockServerOptionError";
    this.option = option;
  }
}

/** Fills in the defaults and checks every option. @throws MockServerOptionError */
export function resolveOptions(options: MockServerOptions): ResolvedOptions {
  const given = Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
  const resolved: ResolvedOptions = { ...DEFAULTS, ...given };
  const { rateLimit, locales, clients, quotas, adminKey } = resolved;
  check("port", isInteger(resolved.port, 0) && resolved.port <= 65_535, "0 to 65535");
  for (const option of ["host", "clientId", "clientSecret"] as const) {
    check(option, typeof resolved[option] === "string" && resolved[option] !== "", "a text that is not empty");
  }
  check("organization", isOrganization(resolved.organization), "an id that begins with org_");
  check("otherOrganizations", resolved.otherOrganizations.every(isOrganization), "ids that begin with org_");
  if (rateLimit !== false) {
    check("rateLimit.limit", isInteger(rateLimit.limit, 1), "an integer, 1 or more");
    check("rateLimit.windowMs", isInteger(rateLimit.windowMs, 1), "milliseconds, 1 or more");
    const forms: readonly unknown[] = [undefined, "separate", "structured", "both"];
    check("rateLimit.headers", forms.includes(rateLimit.headers), '"separate", "structured" or "both"');
  }
  const ids = [resolved.clientId, ...clients.map(({ clientId }) => clientId)];
  check("clients", new Set(ids).size === ids.length && !ids.includes(""), "ids that differ and are not empty");
  check(
    "clients",
    clients.every(({ clientSecret }) => typeof clientSecret === "string" && clientSecret !== ""),
    "a secret for each",
  );
  check(
    "clients",
    clients.every(({ organizations = {} }) => Object.entries(organizations).every(isGrant)),
    "organizations by ids that begin with org_, each with a list of permissions",
  );
  for (const scope of ["client", "organization"] as const) {
    if (quotas === false) break;
    const { perHour, perDay } = quotas[scope] ?? { perHour: 1 };
    const given = [perHour, perDay].filter((count) => count !== undefined);
    check(
      `quotas.${scope}`,
      given.length > 0 && given.every((count) => isInteger(count, 1)),
      "perHour or perDay, 1 or more",
    );
  }
  check("adminKey", adminKey === undefined || /^\S+$/.test(adminKey), "a text without blanks");
  check("tokenLifetimeMs", isInteger(resolved.tokenLifetimeMs, 1000), "milliseconds, 1000 or more");
  check("maxPageSize", isInteger(resolved.maxPageSize, 1), "an integer, 1 or more");
  check("maxBulkItems", isInteger(resolved.maxBulkItems, 1), "an integer, 1 or more");
  check("seed", Number.isFinite(resolved.seed), "a number");
  check("locales", new Set(locales.map(({ code }) => code)).size === locales.length, "codes that differ");
  check(
    "locales",
    locales.every(({ code, name }) => code !== "" && name !== ""),
    "a code and a name for each",
  );
  check("locales", locales.filter(({ isDefault }) => isDefault).length <= 1, "one default at most");
  return resolved;
}

function check(option: string, holds: boolean, expected: string): void {
  if (!holds) throw new MockServerOptionError(option, expected);
}

function isInteger(value: number, min: number): boolean {
  return Number.isSafeInteger(value) && value >= min;
}

function isOrganization(value: string): boolean {
  return typeof value === "string" && /^org_./.test(value);
}

function isGrant([organization, permissions]: readonly [string, unknown]): boolean {
  return isOrganization(organization) && Array.isArray(permissions);
}
