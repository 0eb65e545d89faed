import { once } from "node:events";
import type { Server } from "node:net";
import { AgentError, systemCode } from "../errors.ts";

export type LoopbackHost = "127.0.0.1" | "::1";

export interface LoopbackAddress {
  readonly host: LoopbackHost;
  /** 0 picks a free one. */
  readonly port: number;
}

/**
 * Makes `server` listen on the loopback interface.
 *
 * @returns the URL under which it is reached.
 * @throws AgentError - the port is taken or not allowed.
 */
export async function listenOnLoopback(server: Server, { host, port }: LoopbackAddress): Promise<string> {
  try {
    const listening = once(server, "listening");
    server.listen({ host, port, exclusive: true });
    await listening;
  } catch (cause) {
    const code = systemCode(cause);
    const problem = code === "EADDRINUSE" ? "another program listens there" : (code ?? "unknown");
    throw new AgentError(
      "APIERA_AGENT_LISTEN",
      `Cannot listen on port ${port} of ${host}: ${problem}. Name another port with --port.`,
      { cause },
    );
  }
  return urlOf(host, portOf(server));
}

/** The port that `server` listens on, 0 when it listens on a socket. */
export function portOf(server: Server): number {
  const address = server.address();
  return typeof address === "object" && address !== null ? address.port : 0;
}

function urlOf(host: LoopbackHost, port: number): string {
  return host === "::1" ? `http://[::1]:${port}` : `http://${host}:${port}`;
}
