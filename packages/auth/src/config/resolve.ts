import type { TokenCache } from "../cache/token-cache.ts";
import { type Clock, MAX_TIMER_MS, systemClock } from "../clock.ts";
import { ConfigurationError } from "../errors/errors.ts";
import { safeListener, type TokenProviderListener } from "../events.ts";
import { isLoopback } from "../http/loopback.ts";
import { variableOf } from "./environment.ts";
import type { TokenProviderOptions } from "./options.ts";

/** Options after validation, with every default filled in. */
export interface ResolvedOptions {
  readonly clientId: string;
  /** The secrets to try, in order. Called once per purchase or look into the cache, never for a token held in the process. */
  readonly secrets: () => Promise<readonly string[]>;
  readonly organization: string;
  readonly audience: string;
  readonly tokenUrl: string;
  readonly cache: TokenCache | undefined;
  /** Keys to seal with; undefined: derived from the secrets. */
  readonly sealingKeys: readonly string[] | undefined;
  readonly maxOrganizations: number;
  readonly refresh: { readonly fraction: number; readonly maxMs: number; readonly jitter: number };
  readonly retry: { readonly limit: number; readonly maxDelayMs: number };
  readonly timeoutMs: number;
  readonly cacheTimeoutMs: number;
  readonly fetch: typeof fetch;
  readonly clock: Clock;
  readonly random: () => number;
  readonly emit: TokenProviderListener;
}

function fail(option: string, problem: string): never {
  const variable = variableOf(option);
  const remedy =
    variable === undefined
      ? `Set the option ${option}.`
      : `Set the option ${option} or the environment variable ${variable}.`;
  throw new ConfigurationError(`${option} ${problem}.`, { option, variable, remedy });
}

function text(option: string, value: unknown): string {
  if (value === undefined || value === null || value === "") fail(option, "is missing");
  if (typeof value !== "string") fail(option, "must be a string");
  if (value.trim() === "") fail(option, "is blank");
  if (value !== value.trim()) fail(option, "has white space around it");
  // Encoded as bytes, half a surrogate pair is the same as any other, and a NUL at the end of a key is the same as none.
  if (/[\0\p{Cs}]/u.test(value)) fail(option, "holds a character that is none: NUL, or half of a surrogate pair");
  return value;
}

function number(option: string, value: unknown, fallback: number, least: number, most: number, whole = false): number {
  if (value === undefined) return fallback;
  const kind = whole ? "a whole number" : "a number";
  if (typeof value !== "number" || !(value >= least && value <= most) || (whole && !Number.isInteger(value))) {
    fail(option, `must be ${kind} from ${least} to ${most}`);
  }
  return value;
}

/** An organization id as the token endpoint takes it. Source: the authentication guide, docs.apiera.io/documentation/authentication. */
export function organizationId(value: unknown): string {
  const id = text("organization", value);
  if (!/^org_[\x21-\x7e]+$/.test(id))
    fail("organization", 'must be an organization id: "org_" and what follows, without spaces');
  return id;
}

function tokenEndpoint(value: unknown, allowInsecureHttp: boolean): string {
  const given = text("tokenUrl", value);
  const url = URL.canParse(given) ? new URL(given) : fail("tokenUrl", "must be an absolute URL");
  if (url.username !== "" || url.password !== "") fail("tokenUrl", "must not carry a user name or password");
  if (url.protocol === "http:" && !isLoopback(url.hostname) && !allowInsecureHttp) {
    fail("tokenUrl", "must be https: over plain http the client secret would cross the network in clear text");
  }
  if (url.protocol !== "https:" && url.protocol !== "http:") fail("tokenUrl", "must be an https URL");
  return url.href;
}

function secretSource(value: TokenProviderOptions["clientSecret"] | undefined): ResolvedOptions["secrets"] {
  if (typeof value === "function") {
    return async () => {
      let secret: unknown;
      try {
        secret = await value();
      } catch (cause) {
        throw new ConfigurationError("The function given as clientSecret failed.", {
          option: "clientSecret",
          remedy: "See cause.",
          variable: variableOf("clientSecret"),
          cause,
        });
      }
      return [text("clientSecret", secret)];
    };
  }
  const list = Array.isArray(value) ? value : [value];
  if (list.length === 0) fail("clientSecret", "is an empty list");
  const secrets: readonly string[] = list.map((secret: unknown) => text("clientSecret", secret));
  return async () => secrets;
}

/** Shorter keys could be guessed by who reads the cache. */
const LEAST_KEY_LENGTH = 32;

function sealingKeysOf(sealing: TokenProviderOptions["sealing"]): readonly string[] | undefined {
  if (sealing === undefined) return undefined;
  const keys: unknown = sealing?.keys;
  const good =
    Array.isArray(keys) &&
    keys.length > 0 &&
    keys.every((key) => typeof key === "string" && key.length >= LEAST_KEY_LENGTH);
  if (!good) fail("sealing.keys", `must be a list of keys of at least ${LEAST_KEY_LENGTH} characters each`);
  return keys.map((key) => text("sealing.keys", key));
}

/** An object of the caller's that must have these methods. */
function shaped<T extends object>(
  option: string,
  value: T | undefined,
  methods: readonly (keyof T & string)[],
): T | undefined {
  if (value !== undefined && !methods.every((name) => typeof value?.[name] === "function")) {
    fail(option, `must be an object with the methods ${methods.join(", ")}`);
  }
  return value;
}

function cacheOf(value: TokenCache | undefined): TokenCache | undefined {
  // A Map has these methods too.
  if (shaped("cache", value, ["get", "set", "delete"]) !== undefined && typeof value?.name !== "string") {
    fail("cache", "must have a name, as a TokenCache has");
  }
  return value;
}

/**
 * Checks options and fills in defaults. Nothing of the network or the cache is touched.
 *
 * @throws ConfigurationError - names the option and its environment variable, never the value.
 */
export function resolveOptions(options: Partial<TokenProviderOptions>): ResolvedOptions {
  if (typeof options !== "object" || options === null) {
    throw new ConfigurationError("createTokenProvider takes an object of options.", { option: "options" });
  }
  const { fetch: ownFetch } = options;
  const [refresh, retry] = [options.refresh ?? {}, options.retry ?? {}];
  for (const name of ["fetch", "onEvent", "random"] as const) {
    if (options[name] !== undefined && typeof options[name] !== "function") fail(name, "must be a function");
  }
  return {
    clientId: text("clientId", options.clientId),
    secrets: secretSource(options.clientSecret),
    organization: organizationId(options.organization),
    audience: text("audience", options.audience ?? "https://api.apiera.io"),
    tokenUrl: tokenEndpoint(
      options.tokenUrl ?? "https://auth.apiera.io/oauth/token",
      options.allowInsecureHttp === true,
    ),
    cache: cacheOf(options.cache),
    sealingKeys: sealingKeysOf(options.sealing),
    maxOrganizations: number("maxOrganizations", options.maxOrganizations, 1_000, 1, Number.MAX_SAFE_INTEGER, true),
    refresh: {
      fraction: number("refresh.fraction", refresh.fraction, 0.2, 0, 0.9),
      maxMs: number("refresh.maxMs", refresh.maxMs, 1_800_000, 0, Number.MAX_SAFE_INTEGER),
      jitter: number("refresh.jitter", refresh.jitter, 0.5, 0, 1),
    },
    retry: {
      limit: number("retry.limit", retry.limit, 2, 0, 10, true),
      maxDelayMs: number("retry.maxDelayMs", retry.maxDelayMs, 5_000, 0, MAX_TIMER_MS),
    },
    timeoutMs: number("timeoutMs", options.timeoutMs, 10_000, 1, MAX_TIMER_MS),
    cacheTimeoutMs: number("cacheTimeoutMs", options.cacheTimeoutMs, 1_000, 1, MAX_TIMER_MS),
    fetch: ownFetch ?? ((...args) => globalThis.fetch(...args)),
    clock: shaped("clock", options.clock, ["now", "monotonicNow", "schedule"]) ?? systemClock,
    random: options.random ?? Math.random,
    emit: safeListener(options.onEvent),
  };
}
