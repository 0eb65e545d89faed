import { once } from "node:events";
import { createServer, type IncomingMessage, type Server } from "node:http";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  type AccessToken,
  ConfigurationError,
  createAuthorizedFetch,
  createTokenProvider,
  type TokenProvider,
} from "../src/index.ts";
import { fakeToken, json, type Reply, raw, TokenEndpoint } from "./support/token-endpoint.ts";

const PROBLEM = "application/problem+json";

/** An API that accepts every token but the rejected ones, and answers those as told. */
class Api {
  readonly seen: {
    readonly authorization: string | undefined;
    readonly body: string;
    readonly method: string | undefined;
  }[] = [];
  readonly rejected = new Set<string>();
  rejection: Reply = json(401, { error: "invalid_token", message: "Token has expired" });
  accepted: Reply = json(200, { ok: true });
  readonly #server: Server = createServer((request, response) => void this.#serve(request, response));

  async start(): Promise<this> {
    this.#server.listen(0, "127.0.0.1");
    await once(this.#server, "listening");
    return this;
  }

  get origin(): string {
    const address = this.#server.address();
    return `http://127.0.0.1:${typeof address === "object" && address !== null ? address.port : 0}`;
  }

  async #serve(request: IncomingMessage, response: Parameters<Reply>[0]): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const seen = {
      authorization: request.headers.authorization,
      body: Buffer.concat(chunks).toString(),
      method: request.method,
    };
    this.seen.push(seen);
    const reply = this.rejected.has(seen.authorization ?? "") ? this.rejection : this.accepted;
    reply(response, { method: seen.method ?? "", path: request.url ?? "", headers: request.headers, body: seen.body });
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, "close");
  }
}

let endpoint: TokenEndpoint;
let api: Api;
let provider: TokenProvider;
let authorizedFetch: typeof fetch;

const bearer = (number: number): string => `Bearer ${fakeToken(number)}`;

beforeEach(async () => {
  endpoint = await new TokenEndpoint().start();
  api = await new Api().start();
  provider = createTokenProvider({
    clientId: "client",
    clientSecret: "secret",
    organization: "org_1",
    tokenUrl: endpoint.url,
    retry: { limit: 0 },
  });
  authorizedFetch = createAuthorizedFetch(provider, { allowedOrigins: [api.origin] });
});

afterEach(async () => {
  await provider.close();
  await Promise.all([endpoint.stop(), api.stop()]);
});

describe("createAuthorizedFetch", () => {
  it("sends the token to an allowed origin, whatever the input is", async () => {
    await authorizedFetch(`${api.origin}/v1/products`);
    await authorizedFetch(new URL("/v1/products", api.origin), { headers: { "x-own": "1" } });
    await authorizedFetch(new Request(`${api.origin}/v1/products`));
    expect(api.seen.map((request) => request.authorization)).toEqual([bearer(1), bearer(1), bearer(1)]);
  });

  it("sends it to no other origin", async () => {
    const other = await new Api().start();
    await authorizedFetch(`${other.origin}/`);
    await authorizedFetch(`${other.origin}/`, { headers: { authorization: "Basic own" } });
    expect(other.seen.map((request) => request.authorization)).toEqual([undefined, "Basic own"]);
    expect(endpoint.requests).toHaveLength(0);
    await other.stop();
  });

  it("does not follow a redirect with it", async () => {
    const other = await new Api().start();
    api.accepted = raw(307, "", { location: `${other.origin}/` });
    expect((await authorizedFetch(`${api.origin}/`)).status).toBe(307);
    expect(other.seen).toHaveLength(0);
    await other.stop();
  });

  it.each([undefined, [], ["api.apiera.io"], ["data:,x"]])("refuses the origins %j", (allowedOrigins) => {
    expect(() => createAuthorizedFetch(provider, { allowedOrigins } as never)).toThrow(ConfigurationError);
  });

  it("sends a token over plain http to the loopback interface only, unless that is allowed by name", () => {
    const allowedOrigins = ["http://api.example"];
    expect(() => createAuthorizedFetch(provider, { allowedOrigins })).toThrow(/plain http/);
    expect(() => createAuthorizedFetch(provider, { allowedOrigins, allowInsecureHttp: true })).not.toThrow();
  });

  it("rejects with the caller's reason when the caller leaves while the token is bought", async () => {
    endpoint.replies.push(() => {});
    const controller = new AbortController();
    const pending = authorizedFetch(`${api.origin}/`, { signal: controller.signal });
    await endpoint.received(1);
    controller.abort(new Error("gone"));
    await expect(pending).rejects.toThrow("gone");
    expect(api.seen).toHaveLength(0);
  });
});

describe("after a 401", () => {
  beforeEach(() => {
    api.rejected.add(bearer(1));
  });

  it.each<[string, Reply]>([
    ["the body of the authentication guide", json(401, { error: "invalid_token", message: "Token has expired" })],
    ["problem details", json(401, { title: "Unauthorized", status: 401 }, { "content-type": PROBLEM })],
    [
      "a challenge with invalid_token",
      raw(401, "", { "www-authenticate": 'Bearer realm="api", error="invalid_token"' }),
    ],
    ["a challenge without a reason", raw(401, "", { "www-authenticate": "Bearer" })],
  ])("that rejects the token by %s, it sends the request once more with a new one", async (_, rejection) => {
    api.rejection = rejection;
    const response = await authorizedFetch(`${api.origin}/v1/products`, { method: "POST", body: '{"code":"a"}' });
    expect(await response.json()).toEqual({ ok: true });
    expect(api.seen).toEqual([
      { authorization: bearer(1), body: '{"code":"a"}', method: "POST" },
      { authorization: bearer(2), body: '{"code":"a"}', method: "POST" },
    ]);
    expect(endpoint.requests).toHaveLength(2);
  });

  it("it repeats the body of a Request too", async () => {
    const request = new Request(`${api.origin}/`, { method: "PATCH", body: "text" });
    expect((await authorizedFetch(request)).status).toBe(200);
    expect(api.seen.map((seen) => seen.body)).toEqual(["text", "text"]);
  });

  it.each<[string, Reply]>([
    ["a challenge for another scheme", raw(401, "", { "www-authenticate": 'Basic realm="proxy"' })],
    ["a challenge about the scope", raw(401, "", { "www-authenticate": 'Bearer error="insufficient_scope"' })],
    ["a 403", json(403, { status: 403 })],
    ["a 401 that says nothing", raw(401, "no")],
  ])("it leaves alone %s", async (_, rejection) => {
    api.rejection = rejection;
    expect((await authorizedFetch(`${api.origin}/`)).ok).toBe(false);
    expect(api.seen).toHaveLength(1);
    expect((await provider.getToken()).value).toBe(fakeToken(1));
  });

  it("a stream is not sent twice: the caller gets the 401, unread", async () => {
    const body = new Blob(["streamed"]).stream();
    const response = await authorizedFetch(`${api.origin}/`, { method: "POST", body, duplex: "half" } as RequestInit);
    expect(await response.json()).toEqual({ error: "invalid_token", message: "Token has expired" });
    expect(api.seen).toHaveLength(1);
  });

  it("it repeats once and no more", async () => {
    api.rejected.add(bearer(2));
    expect((await authorizedFetch(`${api.origin}/`)).status).toBe(401);
    expect(api.seen).toHaveLength(2);
  });

  it("many at once cost one new token", async () => {
    const responses = await Promise.all(Array.from({ length: 25 }, () => authorizedFetch(`${api.origin}/`)));
    expect(responses.every((response) => response.ok)).toBe(true);
    expect(endpoint.requests).toHaveLength(2);
  });

  it("the caller gets the 401 when there is no other token to have", async () => {
    await provider.getToken();
    endpoint.fallback = json(500, {});
    const response = await authorizedFetch(`${api.origin}/`);
    expect([response.status, await response.json()]).toEqual([
      401,
      { error: "invalid_token", message: "Token has expired" },
    ]);
  });

  it("it does not repeat with the very token that was rejected", async () => {
    const stubborn: TokenProvider = {
      getToken: async () => ({ value: fakeToken(1) }) as AccessToken,
      invalidate: async () => {},
      forOrganization: () => stubborn,
      close: async () => {},
      [Symbol.asyncDispose]: async () => {},
    };
    const response = await createAuthorizedFetch(stubborn, { allowedOrigins: [api.origin] })(`${api.origin}/`);
    expect([response.status, api.seen.length]).toEqual([401, 1]);
  });
});
