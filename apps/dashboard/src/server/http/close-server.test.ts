import { once } from "node:events";
import { createServer, type RequestListener, type Server } from "node:http";
import { type AddressInfo, connect, type Socket } from "node:net";
import { describe, expect, it } from "vitest";
import { type CloseServer, createCloseServer } from "./close-server.ts";

/** Longer than the test may last: whoever waits for it fails. */
const LONG_MS = 600_000;

async function listen(
  listener: RequestListener,
): Promise<{ server: Server; close: CloseServer; open(): Promise<Socket> }> {
  const server = createServer({ keepAliveTimeout: LONG_MS }, listener);
  const close = createCloseServer(server);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const open = async (): Promise<Socket> => {
    const accepted = once(server, "connection");
    const socket = connect((server.address() as AddressInfo).port, "127.0.0.1");
    socket.on("error", () => {});
    await accepted;
    return socket;
  };
  return { server, close, open };
}

const GET = "GET / HTTP/1.1\r\nHost: x\r\n\r\n";

describe("createCloseServer", () => {
  it("does not wait for connections without a request, before or after one", async () => {
    const { close, open } = await listen((_, response) => response.end("done"));
    await open();
    const used = await open();
    used.write(GET);
    await once(used, "data");
    await close(LONG_MS);
  });

  it("lets an answer that is under way end, and then the connection", async () => {
    const started = Promise.withResolvers<() => void>();
    const { close, open } = await listen((_, response) => started.resolve(() => response.end("done")));
    const socket = await open();
    socket.write(GET);
    const finish = await started.promise;
    const closed = close(LONG_MS);
    finish();
    let answer = "";
    for await (const chunk of socket.setEncoding("utf8")) answer += chunk;
    expect(answer).toContain("done");
    await closed;
  });

  it("lets every answer of a connection end that has asked twice", async () => {
    const answers: (() => void)[] = [];
    const both = Promise.withResolvers<void>();
    const { close, open } = await listen(({ url }, response) => {
      answers.push(() => response.end(`answer to ${url}`));
      if (answers.length === 2) both.resolve();
    });
    const socket = await open();
    socket.write(`${GET}${GET.replace("/", "/second")}`);
    await both.promise;
    const closed = close(LONG_MS);
    answers[0]?.();
    await once(socket, "data");
    answers[1]?.();
    let rest = "";
    for await (const chunk of socket.setEncoding("utf8")) rest += chunk;
    expect(rest).toContain("answer to /second");
    await closed;
  });

  it("cuts what does not end in time", async () => {
    const { server, close, open } = await listen(() => {});
    const socket = await open();
    socket.write(GET);
    await once(server, "request");
    const cut = once(socket, "close");
    await close(1);
    await cut;
  });
});
