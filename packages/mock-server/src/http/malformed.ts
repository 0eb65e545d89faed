import type { Duplex } from "node:stream";
import type { Answer } from "./answer.ts";

/** Answers what Node could not read as a request, and ends the connection: what follows on it has no known beginning. */
export function refuseMalformed(socket: Duplex, { status, headers, body }: Answer): void {
  if (!socket.writable) {
    socket.destroy();
    return;
  }
  const text = body ?? "";
  const fields = { ...headers, "Content-Length": String(Buffer.byteLength(text)), Connection: "close" };
  const head = Object.entries(fields).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.end(`HTTP/1.1 ${status} ${status === 400 ? "Bad Request" : "Not Found"}\r\n${head.join("")}\r\n${text}`);
}
