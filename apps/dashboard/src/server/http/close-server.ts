import { once } from "node:events";
import type { Server } from "node:http";
import type { Socket } from "node:net";

/** Closes a server: resolves when all its connections are gone. */
export type CloseServer = (graceMs: number) => Promise<void>;

/**
 * Prepares a server to be closed without waiting for browsers that keep their connections. Node closes those it has had a request on; the ones a browser opens ahead of need
 * it would wait for.
 */
export function createCloseServer(server: Server): CloseServer {
  const answering = new Map<Socket, number>();
  let closing = false;
  server.on("connection", (socket: Socket) => {
    answering.set(socket, 0);
    socket.once("close", () => answering.delete(socket));
  });
  server.on("request", ({ socket }, response) => {
    answering.set(socket, (answering.get(socket) ?? 0) + 1);
    response.once("close", () => {
      const left = (answering.get(socket) ?? 1) - 1;
      if (answering.has(socket)) answering.set(socket, left);
      if (closing && left === 0) socket.end();
    });
  });
  return async (graceMs) => {
    closing = true;
    const closed = once(server, "close");
    server.close();
    for (const [socket, count] of answering) if (count === 0) socket.destroy();
    const force = setTimeout(() => server.closeAllConnections(), graceMs);
    await closed;
    clearTimeout(force);
  };
}
