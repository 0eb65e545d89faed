import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import type { MockServer } from "@apiera/mock-server";

/** A request that is held back. */
export interface Held {
  /** Resolves when the request has come. */
  readonly arrived: Promise<void>;
  /** Resolves when whoever sent it has cut the connection. */
  readonly cut: Promise<void>;
  /** Lets it, and all that come after it, through. */
  release(): void;
}

/** Stands between a service and the mock server: holds requests back, sees when they are cut, and knows the tokens that were handed out. */
export interface Gate extends AsyncDisposable {
  readonly url: string;
  /** Holds requests to addresses that begin with `path`. */
  hold(path: string): Held;
  /** Tokens handed out so far. */
  readonly tokens: readonly string[];
  /** Methods of the requests to the API so far. */
  readonly methods: ReadonlySet<string>;
}

export async function openGate(mock: MockServer): Promise<Gate> {
  const tokens: string[] = [];
  const methods = new Set<string>();
  const holds = new Map<string, (response: ServerResponse) => Promise<void>>();

  async function pass(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { url = "/", method = "GET" } = request;
    const content = await buffer(request);
    for (const [path, wait] of holds) if (url.startsWith(path)) await wait(response);
    const isToken = url.startsWith("/oauth/token");
    if (!isToken) methods.add(method);
    const { host: _host, connection: _connection, "content-length": _length, ...headers } = request.headers;
    const answer = await fetch(new URL(url, mock.apiUrl), {
      method,
      headers: Object.entries(headers).map(([name, value]): [string, string] => [name, String(value)]),
      ...(method !== "GET" && { body: content }),
    });
    const text = await answer.text();
    if (isToken && answer.ok) tokens.push(JSON.parse(text).access_token);
    const passed = [...answer.headers].filter(
      ([name]) => !/^(connection|content-length|transfer-encoding|keep-alive)$/.test(name),
    );
    response.writeHead(answer.status, Object.fromEntries(passed)).end(text);
  }

  const server = createServer((request, response) => {
    pass(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    tokens,
    methods,
    hold(path) {
      const [arrived, cut, released] = [
        Promise.withResolvers<void>(),
        Promise.withResolvers<void>(),
        Promise.withResolvers<void>(),
      ];
      holds.set(path, async (response) => {
        response.once("close", () => {
          if (!response.writableFinished) cut.resolve();
        });
        arrived.resolve();
        await released.promise;
      });
      return {
        arrived: arrived.promise,
        cut: cut.promise,
        release() {
          holds.delete(path);
          released.resolve();
        },
      };
    },
    async [Symbol.asyncDispose]() {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}
