import { createTokenProviderFromEnv, isApieraError } from "@apiera/auth";
import { createClient } from "@apiera/client";

/** What a service reads from its environment, besides the `APIERA_*` variables, which the packages read themselves. */
export interface Settings {
  /** Name of this process among those of its service: `INSTANCE`. @defaultValue service and process id */
  readonly instance: string;
  /** Redis that all services share: `REDIS_URL`. Required. */
  readonly redisUrl: string;
  /** Where to listen: `HOST`. @defaultValue 127.0.0.1 */
  readonly host: string;
  /** Where to listen, 0 for any free port: `PORT`. @defaultValue 0 */
  readonly port: number;
  /** Whether the token comes from the shared cache: `SHARED_TOKEN`, `off` to do without, which only serves to see what it costs. @defaultValue true */
  readonly sharedToken: boolean;
  /**
   * Time between readiness off and the last new connection, in milliseconds: `STOP_DELAY_MS`. Where a load balancer is slow to notice, give it some
   * seconds. @defaultValue 0
   */
  readonly stopDelayMs: number;
  /** Time that requests under way get to finish, in milliseconds: `STOP_TIMEOUT_MS`. @defaultValue 10000 */
  readonly stopTimeoutMs: number;
  /** Pause between two runs of the worker, in milliseconds: `SYNC_INTERVAL_MS`. @defaultValue 15000 */
  readonly syncIntervalMs: number;
}

/** Reads the environment. When something is missing or malformed, says so in a sentence and ends the process with exit code 1. */
export function readSettings(service: string): Settings {
  try {
    return parseSettings(service, process.env);
  } catch (error) {
    if (!isApieraError(error) && !(error instanceof RangeError)) throw error;
    console.error(`${service}: ${error.message}`);
    process.exit(1);
  }
}

/**
 * As {@link readSettings}, without ending the process.
 *
 * @throws ConfigurationError - an `APIERA_*` variable is missing or malformed.
 * @throws RangeError - another one is.
 */
export function parseSettings(service: string, env: NodeJS.ProcessEnv): Settings {
  // Neither connects to anything: both only look at what they are given.
  createClient({ auth: createTokenProviderFromEnv({}, env), baseUrl: env.APIERA_API_URL || undefined });
  return {
    instance: env.INSTANCE || `${service}-${process.pid}`,
    redisUrl: redisUrl(env.REDIS_URL),
    host: env.HOST || "127.0.0.1",
    port: wholeNumber(env, "PORT", 0, 65_535),
    sharedToken: env.SHARED_TOKEN !== "off",
    stopDelayMs: wholeNumber(env, "STOP_DELAY_MS", 0),
    stopTimeoutMs: wholeNumber(env, "STOP_TIMEOUT_MS", 10_000),
    syncIntervalMs: wholeNumber(env, "SYNC_INTERVAL_MS", 15_000),
  };
}

function redisUrl(text: string | undefined): string {
  // The value may hold a password: it is not repeated.
  if (!text || !/^rediss?:\/\/./.test(text))
    throw new RangeError("REDIS_URL must be the address of the Redis that the services share: redis://host:port.");
  return text;
}

function wholeNumber(env: NodeJS.ProcessEnv, name: string, byDefault: number, most = 2_147_483_647): number {
  const text = env[name];
  if (!text) return byDefault;
  const value = Number(text);
  if (!Number.isInteger(value) || value < 0 || value > most)
    throw new RangeError(`${name} must be a whole number from 0 to ${most}.`);
  return value;
}
