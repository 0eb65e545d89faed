import { createTokenProviderFromEnv, type TokenCache, type TokenProviderEvent } from "@apiera/auth";
import { createFilesystemCache } from "@apiera/cache-filesystem";
import { AgentError } from "./errors.ts";
import { createAgentServer } from "./http/server.ts";
import type { AgentAddress } from "./listen/address.ts";
import { listenOnLoopback } from "./listen/loopback.ts";
import { listenOnSocket } from "./listen/socket.ts";
import type { Log } from "./log/logger.ts";
import { logProviderEvent } from "./log/provider-events.ts";
import type { Redactor } from "./log/redactor.ts";
import { findCredentials } from "./tokens/credentials.ts";
import { TokenDesk } from "./tokens/token-desk.ts";

/** What the command line says of an agent. */
export interface AgentSettings {
  readonly address: AgentAddress;
  /** Organizations that clients may ask for, beside the agent's own. */
  readonly organizations: readonly string[];
  readonly credentialsFile: string | undefined;
  /** False: no cache; undefined: in the user's cache directory. */
  readonly cacheDirectory: string | false | undefined;
  readonly waitMs: number;
  readonly maxConnections: number;
}

export interface AgentOptions extends AgentSettings {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly log: Log;
  readonly redactor: Redactor;
}

export interface Agent {
  /** Where it listens. */
  readonly ready: { readonly socket: string } | { readonly url: string };
  /** Removes the socket at once, for an end that is not clean. */
  abandon(): void;
  /** Lets requests under way end, for `graceMs` milliseconds at most, then ends everything. */
  stop(graceMs: number): Promise<void>;
}

/**
 * Starts an agent. Nothing is bought before somebody asks: an agent that is restarted again and again costs nothing.
 *
 * @throws ConfigurationError, AgentError - the message says what is wrong and what to do.
 */
export async function startAgent(options: AgentOptions): Promise<Agent> {
  const { address, cacheDirectory, env, log, redactor } = options;
  const credentials = await findCredentials({ file: options.credentialsFile, env, log, redactor });
  const cache = cacheDirectory === false ? undefined : openCache(cacheDirectory);
  const [first] = options.organizations;
  const own = credentials.organization ?? nonEmpty(env.APIERA_ORGANIZATION_ID);
  const overrides = {
    ...credentials,
    ...(own === undefined && first !== undefined ? { organization: first } : {}),
    ...(cache === undefined ? {} : { cache }),
    onEvent: (event: TokenProviderEvent) => {
      desk.observe(event);
      logProviderEvent(log, event);
    },
  };
  const provider = createTokenProviderFromEnv(overrides, env);
  const organization = own ?? first ?? "";
  const desk = new TokenDesk({ provider, organization, others: options.organizations, redactor });

  const { waitMs, maxConnections } = options;
  const { server, stop: stopServer } = createAgentServer({ desk, log, waitMs, maxConnections });
  const close = async (): Promise<void> => {
    await desk.close();
    await cache?.close?.();
  };
  const stop = async (graceMs: number): Promise<void> => {
    await stopServer(graceMs);
    await close();
  };
  try {
    if (address.type === "loopback") {
      const url = await listenOnLoopback(server, address.loopback);
      return { ready: { url }, abandon: () => {}, stop };
    }
    const abandon = await listenOnSocket(server, address.socket);
    return { ready: { socket: address.socket.path }, abandon, stop };
  } catch (error) {
    await close();
    throw error;
  }
}

function openCache(directory: string | undefined): TokenCache {
  try {
    return createFilesystemCache(directory === undefined ? {} : { directory });
  } catch (cause) {
    const message = "There is no place to share tokens in. Name one with --cache-dir, or take --no-cache.";
    throw new AgentError("APIERA_AGENT_USAGE", message, { cause });
  }
}

function nonEmpty(text: string | undefined): string | undefined {
  return text === "" ? undefined : text;
}
