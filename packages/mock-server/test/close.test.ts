import { once } from "node:events";
import { connect } from "node:net";
import { expect, it } from "vitest";
import { startSession } from "./api-session.ts";

it("ends a connection in the middle of a request, and may be closed twice", async () => {
  const { server } = await startSession();
  const socket = connect(Number(new URL(server.apiUrl).port), "127.0.0.1");
  const ended = once(socket, "close");
  socket.on("error", () => undefined);
  socket.write("POST /oauth/token HTTP/1.1\r\nHost: mock\r\nContent-Length: 10\r\n\r\n{");
  while (server.stats().tokenRequests === 0) await new Promise((resolve) => setImmediate(resolve));

  await Promise.all([server.close(), server.close()]);

  await ended;
  await expect(fetch(server.apiUrl)).rejects.toThrow();
});
