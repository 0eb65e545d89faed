import { join } from "node:path";
import { AgentError } from "../errors.ts";
import { groupId } from "./group.ts";
import type { LoopbackAddress } from "./loopback.ts";
import type { SocketAddress } from "./socket.ts";

/** Where an agent listens. */
export type AgentAddress =
  | { readonly type: "socket"; readonly socket: SocketAddress }
  | { readonly type: "loopback"; readonly loopback: LoopbackAddress };

/** What the command line says of it. */
export interface AddressFlags {
  readonly socket?: string | undefined;
  readonly socketMode?: string | undefined;
  readonly socketGroup?: string | undefined;
  readonly port?: string | undefined;
  readonly host?: string | undefined;
}

/** The modes a socket may have: its owner always, its group if wanted, others never. */
const MODES: ReadonlyMap<string, number> = new Map([
  ["0600", 0o600],
  ["600", 0o600],
  ["0660", 0o660],
  ["660", 0o660],
]);

/**
 * Decides where to listen.
 *
 * @throws AgentError - flags contradict each other or are malformed, or there is no place for a socket.
 */
export function readAddress(flags: AddressFlags, env: Readonly<Record<string, string | undefined>>): AgentAddress {
  const { socket, socketMode, socketGroup, port, host } = flags;
  if (port === undefined) {
    if (host !== undefined) throw usage("--host goes with --port.");
    const mode = MODES.get(socketMode ?? (socketGroup === undefined ? "0600" : "0660"));
    if (mode === undefined) throw usage("--socket-mode takes 0600, or 0660 for a group. Others never get a token.");
    if (socketGroup !== undefined && mode === 0o600) throw usage("--socket-group needs --socket-mode 0660.");
    const group = socketGroup === undefined ? undefined : groupId(socketGroup);
    return { type: "socket", socket: { path: socket ?? defaultSocket(env), mode, group } };
  }
  if (socket !== undefined || socketMode !== undefined || socketGroup !== undefined) {
    throw usage("--port does not go with --socket, --socket-mode or --socket-group. Start two agents for both.");
  }
  const number = /^\d{1,5}$/.test(port) ? Number(port) : Number.NaN;
  if (!(number <= 65_535)) throw usage("--port takes a number from 0 to 65535; 0 picks a free one.");
  if (host !== undefined && host !== "127.0.0.1" && host !== "::1") {
    throw usage("--host takes 127.0.0.1 or ::1. Who is not on this machine never gets a token.");
  }
  return { type: "loopback", loopback: { host: host ?? "127.0.0.1", port: number } };
}

/** In the directory that the service manager made for the agent, or in that of the user's session. */
function defaultSocket({ RUNTIME_DIRECTORY, XDG_RUNTIME_DIR }: Readonly<Record<string, string | undefined>>): string {
  // systemd separates several with colons: systemd.exec(5).
  const [own] = (RUNTIME_DIRECTORY ?? "").split(":");
  if (own !== undefined && own !== "") return join(own, "token-agent.sock");
  if (XDG_RUNTIME_DIR !== undefined && XDG_RUNTIME_DIR !== "") return join(XDG_RUNTIME_DIR, "apiera-token-agent.sock");
  throw usage(
    "Neither RUNTIME_DIRECTORY nor XDG_RUNTIME_DIR is set, so there is no default place for the socket. Name one with --socket, or a port with --port.",
  );
}

function usage(message: string): AgentError {
  return new AgentError("APIERA_AGENT_USAGE", message);
}
