import { once } from "node:events";
import { createServer } from "node:http";
import { text } from "node:stream/consumers";

/** A token endpoint that answers only once it is told to. */
export interface Gate extends AsyncDisposable {
  readonly url: string;
  /** Resolves when it was asked. */
  readonly reached: Promise<void>;
  open(): void;
}

/** Puts a gate before a token endpoint. */
export async function startGate(tokenUrl: string): Promise<Gate> {
  const reached = Promise.withResolvers<void>();
  const opened = Promise.withResolvers<void>();
  const server = createServer(async (request, response) => {
    const body = await text(request);
    reached.resolve();
    await opened.promise;
    const headers = { "Content-Type": request.headers["content-type"] ?? "" };
    const answer = await fetch(tokenUrl, { method: "POST", headers, body });
    response.writeHead(answer.status, { "Content-Type": "application/json" }).end(await answer.text());
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  const address = server.address();
  const port = typeof address === "object" ? address?.port : undefined;
  return {
    url: `http://127.0.0.1:${port}/oauth/token`,
    reached: reached.promise,
    open: () => opened.resolve(),
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
    },
  };
}
