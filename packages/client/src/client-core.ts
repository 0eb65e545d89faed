import { createAuthorizedFetch, systemClock } from "@apiera/auth";
import type { KyInstance } from "ky";
import type { ClientRuntime } from "./client-runtime.ts";
import { createEmitter } from "./events.ts";
import type { ClientOptions, RateLimitOptions } from "./options/client-options.ts";
import {
  checkAuth,
  resolveBaseUrl,
  resolveRateLimit,
  resolveRetry,
  resolveTimeout,
  resolveValidation,
} from "./options/resolve-options.ts";
import type { RateLimitState } from "./pacing/paced-call.ts";
import { Pacer } from "./pacing/pacer.ts";
import { ServerClock } from "./pacing/server-clock.ts";
import { createPacedFetch } from "./request/send.ts";

/**
 * What the standalone functions, such as `listProducts(core, …)`, work with. Together they do the same as the client object, and a
 * bundler leaves out the functions that are not used.
 */
export interface ClientCore {
  /** Address of the API. */
  readonly baseUrl: string;
  /** The request budget as last told by the server, and how much it made calls wait. Undefined when pacing is off. */
  readonly rateLimit: RateLimitState | undefined;
  /** For the operations only. */
  readonly runtime: ClientRuntime;
}

/**
 * Creates the core for the standalone functions. One per process and organization: the rate limit state is in it.
 *
 * @throws ConfigurationError - an option is missing or malformed.
 */
export function createClientCore(options: ClientOptions): ClientCore {
  checkAuth(options?.auth);
  const baseUrl = resolveBaseUrl(options);
  const rateLimit = resolveRateLimit(options.rateLimit);
  const clock = options.clock ?? systemClock;
  const random = options.random ?? Math.random;
  const emit = createEmitter(options.onEvent);
  const retry = resolveRetry(options.retry);
  const { fetch } = options;
  const pacer = rateLimit === undefined ? undefined : createPacer(rateLimit, { clock, random, emit });
  const sending = {
    attemptTimeoutMs: resolveTimeout("attemptTimeoutMs", options.attemptTimeoutMs, 30_000),
    clock,
    emit,
    // Looked up per request, so that instrumentation that replaces the global one later is used.
    fetch: fetch ?? ((input, init) => globalThis.fetch(input, init)),
    pacer,
    serverClock: new ServerClock(clock),
  } satisfies Partial<ClientRuntime>;
  const runtime: ClientRuntime = {
    ...sending,
    auth: options.auth,
    baseUrl,
    timeoutMs: resolveTimeout("timeoutMs", options.timeoutMs, 300_000),
    retry,
    validate: resolveValidation(options.validate),
    random,
    authorizedFetch: createAuthorizedFetch(options.auth, {
      allowedOrigins: [baseUrl.origin],
      // Checked above.
      allowInsecureHttp: true,
      fetch: createPacedFetch(sending),
    }),
    loadKy: kyLoader(),
  };
  return {
    baseUrl: baseUrl.href,
    get rateLimit() {
      return pacer?.state;
    },
    runtime,
  };
}

function createPacer(
  { reserve, maxConcurrent, maxWaitMs }: RateLimitOptions,
  shared: Pick<ClientRuntime, "clock" | "random" | "emit">,
): Pacer {
  return new Pacer({ ...shared, reserve, maxConcurrent, maxWaitMs: maxWaitMs ?? Number.POSITIVE_INFINITY });
}

/** ky decides nothing by its own defaults: what is retried, and when, is said per call; time limits run on the client's clock. */
function kyLoader(): () => Promise<KyInstance> {
  let loaded: Promise<KyInstance> | undefined;
  const load = async (): Promise<KyInstance> => {
    const { default: ky } = await import("ky");
    return ky.create({
      timeout: false,
      throwHttpErrors: false,
      retry: { limit: 0, methods: ["get", "head", "options", "post", "put", "patch", "delete"], delay: () => 0 },
    });
  };
  return () => {
    loaded ??= load();
    return loaded;
  };
}
