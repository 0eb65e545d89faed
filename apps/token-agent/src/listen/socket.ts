import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { lstatSync, unlinkSync } from "node:fs";
import { chmod, chown, link, lstat, rename, unlink } from "node:fs/promises";
import { connect, type Server } from "node:net";
import { basename, dirname, join } from "node:path";
import { AgentError, systemCode } from "../errors.ts";
import { safeDirectory } from "./directory.ts";

export interface SocketAddress {
  readonly path: string;
  /** Permissions of the socket; who may write to it may have the token. */
  readonly mode: number;
  /** Number of the group it is given to; undefined: it keeps that of the process. */
  readonly group: number | undefined;
}

/** What `sun_path` takes, without the byte that ends it: unix(7); less on macOS and BSD. */
const LONGEST_PATH_BYTES = process.platform === "linux" ? 107 : 103;

/**
 * Makes `server` listen on a unix socket that at no moment is open to more than `mode` says. The socket of an agent that died is replaced.
 *
 * @returns removes the socket, if it is still this one; for an end without `server.close()`, which does so too.
 * @throws AgentError - another program listens there, or something is in the way.
 */
export async function listenOnSocket(server: Server, address: SocketAddress): Promise<() => void> {
  const path = join(await safeDirectory(dirname(address.path)), basename(address.path));
  if (Buffer.byteLength(path) > LONGEST_PATH_BYTES) {
    throw refusal(`The path ${path} is too long for a socket: ${LONGEST_PATH_BYTES} bytes at most.`);
  }
  await clearWay(path);
  try {
    await bindPrivately(server, path);
  } catch (cause) {
    if (systemCode(cause) === "EADDRINUSE") throw taken(path);
    throw refusal(`Cannot listen on ${path} (${systemCode(cause) ?? "unknown"}).`, cause);
  }
  const { ino } = lstatSync(path);
  try {
    if (address.group !== undefined) await chown(path, -1, address.group);
    // After the group, so that the old one never gets at it.
    await chmod(path, address.mode);
  } catch (cause) {
    server.close();
    const remedy = "The user of the agent must be in the group of --socket-group.";
    throw refusal(`Cannot give the socket ${path} its group or mode (${systemCode(cause)}). ${remedy}`, cause);
  }
  return () => {
    if (lstatSync(path, { throwIfNoEntry: false })?.ino === ino) unlinkSync(path);
  };
}

/** Binds with mode 0600 from the first moment on. Node binds to a path before `listen` returns, so nothing else runs under this umask. */
async function bindPrivately(server: Server, path: string): Promise<void> {
  const listening = once(server, "listening");
  const before = process.umask(0o177);
  try {
    server.listen({ path });
  } finally {
    process.umask(before);
  }
  await listening;
}

/** Removes the socket of an agent that is gone. */
async function clearWay(path: string): Promise<void> {
  if (!(await isThere(path))) return;
  if (await isAlive(path)) throw taken(path);
  // Another agent that starts just now may have replaced it since. So it is put aside, and asked again where nobody else touches it.
  const aside = join(dirname(path), `.${randomBytes(6).toString("hex")}`);
  await rename(path, aside).catch((error: unknown) => {
    if (systemCode(error) !== "ENOENT") throw error;
  });
  if (!(await isThere(aside))) return;
  const alive = await isAlive(aside);
  if (alive) await link(aside, path).catch(() => {});
  await unlink(aside);
  if (alive) throw taken(path);
}

/** @throws AgentError - there is something else of this name. */
async function isThere(path: string): Promise<boolean> {
  try {
    if ((await lstat(path)).isSocket()) return true;
  } catch (error) {
    if (systemCode(error) === "ENOENT") return false;
    throw error;
  }
  throw refusal(`${path} is there and no socket. Remove it, or name another path with --socket.`);
}

/** Whether somebody listens on the socket. */
async function isAlive(path: string): Promise<boolean> {
  const socket = connect({ path });
  try {
    await once(socket, "connect");
    return true;
  } catch (error) {
    const code = systemCode(error);
    if (code === "ECONNREFUSED" || code === "ENOENT") return false;
    // A full queue, or a socket that this user may not use, is still somebody's.
    if (code === "EAGAIN" || code === "EACCES" || code === "EPROTOTYPE") return true;
    throw error;
  } finally {
    socket.destroy();
  }
}

function taken(path: string): AgentError {
  return refusal(`Another program listens on ${path}. Stop it, or name another path with --socket.`);
}

function refusal(message: string, cause?: unknown): AgentError {
  return new AgentError("APIERA_AGENT_LISTEN", message, { cause });
}
