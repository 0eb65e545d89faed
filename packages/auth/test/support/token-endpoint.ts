import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";

/** One request as the endpoint received it. */
export interface ReceivedRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
}

/** What to do with a request instead of selling a token. */
export type Reply = (response: ServerResponse, request: ReceivedRequest) => void;

/** A JWT-shaped token that says nothing true but its number and claims. */
export function fakeToken(
  number: number,
  claims: Record<string, unknown> = { permissions: ["read", "write"] },
): string {
  const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString("base64url");
  return `${part({ alg: "RS256" })}.${part({ jti: `token-${number}`, ...claims })}.c2lnbmF0dXJl`;
}

/** A token endpoint on the loopback interface that sells numbered tokens, or answers as told. */
export class TokenEndpoint {
  readonly #server = createServer((request, response) => void this.#serve(request, response));
  readonly requests: ReceivedRequest[] = [];
  /** Life of the tokens sold, as `expires_in` says it. */
  expiresIn: unknown = 86_400;
  /** Answers instead of a sale, one per request, first in first out. */
  readonly replies: Reply[] = [];
  /** Answers every request that finds no reply of its own. */
  fallback: Reply | undefined;
  #sold = 0;
  #port = 0;

  async start(): Promise<this> {
    this.#server.listen(this.#port, "127.0.0.1");
    await once(this.#server, "listening");
    const address = this.#server.address();
    this.#port = typeof address === "object" && address !== null ? address.port : 0;
    return this;
  }

  /** Stops listening and cuts what is open. A later `start` listens on the same port. */
  async stop(): Promise<void> {
    if (!this.#server.listening) return;
    const closed = once(this.#server, "close");
    this.#server.close();
    this.#server.closeAllConnections();
    await closed;
  }

  get url(): string {
    return `http://127.0.0.1:${this.#port}/oauth/token`;
  }

  /** Resolves once `count` requests have come in. */
  async received(count: number): Promise<void> {
    while (this.requests.length < count) await new Promise((resolve) => setImmediate(resolve));
  }

  async #serve(message: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of message) chunks.push(chunk as Buffer);
    const request = {
      method: message.method ?? "",
      path: message.url ?? "",
      headers: message.headers,
      body: Buffer.concat(chunks).toString(),
    };
    this.requests.push(request);
    const reply = this.replies.shift() ?? this.fallback;
    if (reply !== undefined) return reply(response, request);
    this.sell(response);
  }

  /** Answers with the next token. */
  sell(response: ServerResponse): void {
    this.#sold += 1;
    json(200, { access_token: fakeToken(this.#sold), token_type: "Bearer", expires_in: this.expiresIn })(
      response,
      this.requests.at(-1) as ReceivedRequest,
    );
  }
}

/** A reply with a JSON body. */
export function json(status: number, body: unknown, headers: Record<string, string> = {}): Reply {
  return (response) => {
    response.writeHead(status, { "content-type": "application/json", ...headers }).end(JSON.stringify(body));
  };
}

/** A reply with any body. */
export function raw(status: number, body: string, headers: Record<string, string> = {}): Reply {
  return (response) => {
    response.writeHead(status, headers).end(body);
  };
}
