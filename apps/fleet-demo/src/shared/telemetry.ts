import type { AccessToken, ApieraError, TokenProvider, TokenProviderEvent } from "@apiera/auth";
import type { ApieraClient, ClientEvent } from "@apiera/client";
import type { Redis } from "ioredis";
import { createStreamWriter } from "./access-stream.ts";

/** How much of the life of a process events take at its end. */
const FLUSH_TIMEOUT_MS = 500;
const RATE_LIMIT_INTERVAL_MS = 1_000;

export interface TelemetryOptions {
  readonly redis: Redis;
  readonly service: string;
  readonly instance: string;
  readonly framework: "hono" | "express" | "fastify" | "worker";
}

/** Tells a Redis stream what a service does with its access. Nothing here throws, waits or carries a token. */
export interface Telemetry {
  /** Listener for the token provider. */
  readonly onTokenEvent: (event: TokenProviderEvent) => void;
  /** Listener for the client. */
  readonly onClientEvent: (event: ClientEvent) => void;
  /** The same provider; notices when it hands out another token than before. */
  watch(auth: TokenProvider): TokenProvider;
  /** Tells the rate limit as the client knows it, once a second while there is traffic. */
  watchRateLimit(client: ApieraClient): void;
  /** A token is at hand. Only the first call counts. */
  ready(): void;
  stopping(): void;
  /** Tells that the service has stopped, and writes what waits, for half a second at most. */
  stopped(): Promise<void>;
}

export function createTelemetry({ redis, service, instance, framework }: TelemetryOptions): Telemetry {
  const writer = createStreamWriter(redis);
  const add = (source: "service" | "token" | "client" | "rate-limit", event: object): void =>
    writer.add({ service, instance, at: Date.now(), source, event });
  let isReady = false;
  let held: AccessToken | undefined;
  let answers = 0;
  let timer: NodeJS.Timeout | undefined;

  const notice = (token: AccessToken): void => {
    if (token.value === held?.value) return;
    held = token;
    const { issuedAt, expiresAt, organization } = token;
    add("token", { type: "token-held", issuedAt, expiresAt, organization });
  };

  add("service", { type: "started", pid: process.pid, framework });

  return {
    onTokenEvent: (event) => add("token", "error" in event ? { ...event, error: describe(event.error) } : event),
    onClientEvent(event) {
      if (event.type === "response") answers += 1;
      if (event.type === "response" || event.type === "retry" || event.type === "rate-limit-wait") add("client", event);
    },
    watch: (auth) => watchTokens(auth, notice),
    watchRateLimit(client) {
      timer = setInterval(() => {
        if (answers === 0 || client.rateLimit === undefined) return;
        answers = 0;
        const { limit, remaining, resetInMs, waiting } = client.rateLimit;
        add("rate-limit", { type: "rate-limit", limit, remaining, resetInMs, waiting });
      }, RATE_LIMIT_INTERVAL_MS).unref();
    },
    ready() {
      if (!isReady) add("service", { type: "ready" });
      isReady = true;
    },
    stopping: () => add("service", { type: "stopping" }),
    async stopped() {
      clearInterval(timer);
      add("service", { type: "stopped" });
      await writer.flush(FLUSH_TIMEOUT_MS);
    },
  };
}

/** An error's cause may hold anything: only these members are told. */
function describe({ code, message, retryable }: ApieraError): Pick<ApieraError, "code" | "message" | "retryable"> {
  return { code, message, retryable };
}

function watchTokens(auth: TokenProvider, notice: (token: AccessToken) => void): TokenProvider {
  return {
    async getToken(options) {
      const token = await auth.getToken(options);
      notice(token);
      return token;
    },
    invalidate: (token) => auth.invalidate(token),
    forOrganization: (organization) => auth.forOrganization(organization),
    close: () => auth.close(),
    [Symbol.asyncDispose]: () => auth.close(),
  };
}
