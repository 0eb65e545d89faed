import { describe, expect, it } from "vitest";
import { type AccessToken, createAuthorizedFetch, type GetTokenOptions, type TokenProvider } from "../src/index.ts";

const ORIGIN = "https://api.example";
const CHALLENGE = { "www-authenticate": 'Bearer error="invalid_token"' };
const accepted = (): Response => new Response("ok");
const rejected = (): Response => new Response("no", { status: 401, headers: CHALLENGE });

/** A provider that hands out `token-1`, and after each rejection the next one. */
class Tokens implements TokenProvider {
  readonly asked: (GetTokenOptions | undefined)[] = [];
  readonly dropped: string[] = [];

  async getToken(options?: GetTokenOptions): Promise<AccessToken> {
    this.asked.push(options);
    return { value: `token-${this.dropped.length + 1}` } as AccessToken;
  }
  async invalidate(token: AccessToken | string): Promise<void> {
    this.dropped.push(String(token));
  }
  forOrganization(): TokenProvider {
    return this;
  }
  async close(): Promise<void> {}
  async [Symbol.asyncDispose](): Promise<void> {}
}

type Sent = readonly [input: Parameters<typeof fetch>[0], init: Parameters<typeof fetch>[1]];

/** An authorized fetch over a sender that answers as told, and what it was given to send. */
function subject(...answers: readonly (() => Response)[]): { send: typeof fetch; sent: Sent[]; tokens: Tokens } {
  const sent: Sent[] = [];
  const left = [...answers];
  const tokens = new Tokens();
  const sender = async (input: Sent[0], init?: Sent[1]): Promise<Response> => {
    sent.push([input, init]);
    return (left.shift() ?? accepted)();
  };
  return {
    send: createAuthorizedFetch(tokens, { allowedOrigins: [ORIGIN], fetch: sender }),
    sent,
    tokens,
  };
}

const headersOf = (sent: Sent | undefined): Record<string, string> =>
  Object.fromEntries(new Headers(sent?.[1]?.headers));

describe("what is sent", () => {
  it("carries the headers of the input or of init, as fetch has it, and the token", async () => {
    const { send, sent } = subject();
    const request = new Request(`${ORIGIN}/`, { headers: { accept: "text/plain", authorization: "Basic own" } });
    await send(request);
    await send(request, { headers: { "x-own": "1" } });
    await send(`${ORIGIN}/`, { headers: { "x-own": "2" } });
    expect(sent.map(headersOf)).toEqual([
      { accept: "text/plain", authorization: "Bearer token-1" },
      { authorization: "Bearer token-1", "x-own": "1" },
      { authorization: "Bearer token-1", "x-own": "2" },
    ]);
  });

  it("is what it was where the address says nothing of an origin", async () => {
    const { send, sent, tokens } = subject();
    const init = { headers: { "x-own": "1" } };
    await send("/v1/products", init);
    expect(sent).toEqual([["/v1/products", init]]);
    expect(tokens.asked).toHaveLength(0);
  });

  it("waits for its token no longer than the signal of init, or else of the Request, allows", async () => {
    const { send, tokens } = subject();
    const [own, other] = [new AbortController(), new AbortController()];
    const request = new Request(`${ORIGIN}/`, { signal: own.signal });
    await send(request);
    await send(request, { signal: other.signal });
    expect(tokens.asked).toEqual([{ signal: request.signal }, { signal: other.signal }]);
    expect(tokens.asked[1]?.signal).toBe(other.signal);
  });
});

describe("a body that is gone once it was sent", () => {
  async function* pieces(): AsyncGenerator<Uint8Array> {
    yield new TextEncoder().encode("streamed");
  }

  it.each<[string, () => unknown]>([
    ["a stream", () => new Blob(["streamed"]).stream()],
    ["an async iterable", () => pieces()],
  ])("is not sent again: %s", async (_, body) => {
    const { send, sent, tokens } = subject(rejected);
    const response = await send(`${ORIGIN}/`, {
      method: "POST",
      body: body() as ReadableStream,
      duplex: "half",
    } as RequestInit);
    expect([response.status, sent.length, tokens.dropped]).toEqual([401, 1, []]);
  });
});

describe("the copy of a Request's body", () => {
  function watched(): { request: Request; copies: Request[] } {
    const request = new Request(`${ORIGIN}/`, { method: "POST", body: "text" });
    const copies: Request[] = [];
    const clone = (): Request => {
      const copy = Request.prototype.clone.call(request);
      copies.push(copy);
      return copy;
    };
    Object.defineProperty(request, "clone", { value: clone });
    return { request, copies };
  }

  it("is let go of when it is not needed", async () => {
    const { request, copies } = watched();
    await subject().send(request);
    expect(copies.map((copy) => copy.bodyUsed)).toEqual([true]);
  });

  it("is what is sent the second time", async () => {
    const { request, copies } = watched();
    const { send, sent } = subject(rejected);
    await send(request);
    expect(sent.map(([input]) => input)).toEqual([request, copies[0]]);
    expect(await copies[0]?.text()).toBe("text");
  });

  it("is not made when init brings a body of its own, or there is none", async () => {
    const { request, copies } = watched();
    await subject().send(request, { method: "POST", body: "another" });
    await subject().send(new Request(`${ORIGIN}/`));
    expect(copies).toHaveLength(0);
  });
});

describe("a rejected token", () => {
  it("has the first answer let go of, so that its connection is free", async () => {
    let cancelled = false;
    const body = new ReadableStream({
      cancel() {
        cancelled = true;
      },
    });
    const { send, tokens } = subject(() => new Response(body, { status: 401, headers: CHALLENGE }));
    expect((await send(`${ORIGIN}/`)).status).toBe(200);
    expect([cancelled, tokens.dropped]).toEqual([true, ["token-1"]]);
  });

  it("rejects with the reason of a caller who leaves while another is bought", async () => {
    const { send, tokens } = subject(rejected);
    const controller = new AbortController();
    tokens.invalidate = async () => controller.abort(new Error("gone"));
    const getToken = tokens.getToken.bind(tokens);
    tokens.getToken = (options) =>
      options?.signal?.aborted ? Promise.reject(options.signal.reason) : getToken(options);
    await expect(send(`${ORIGIN}/`, { signal: controller.signal })).rejects.toThrow("gone");
  });
});

describe("an answer that does not reject the token", () => {
  const brokenBody = (): ReadableStream =>
    new ReadableStream({
      pull(controller) {
        controller.error(new Error("broken off"));
      },
    });
  const invalid = JSON.stringify({ error: "invalid_token" });
  const challenge = (value: string): ResponseInit => ({ status: 401, headers: { "www-authenticate": value } });

  const endlessBody = (): ReadableStream =>
    new ReadableStream({
      pull(controller) {
        controller.enqueue(new Uint8Array(16_384));
      },
    });

  it.each<[string, () => Response]>([
    ["a 401 whose body never ends", () => new Response(endlessBody(), { status: 401 })],
    ["a 403 that names invalid_token", () => new Response(invalid, { status: 403, headers: CHALLENGE })],
    [
      "a challenge of another scheme whose realm names ours",
      () => new Response("", challenge('Basic realm="our bearer, or so"')),
    ],
    ["a challenge of another scheme, whatever the body says", () => new Response(invalid, challenge("Basic"))],
    [
      "a challenge about the scope, whatever the body says",
      () => new Response(invalid, challenge('Bearer error="insufficient_scope"')),
    ],
    ["a 401 whose body breaks off", () => new Response(brokenBody(), { status: 401 })],
    ["a 401 with another error in it", () => new Response('{"error":"other"}', { status: 401 })],
  ])("is left alone: %s", async (_, answer) => {
    const { send, sent, tokens } = subject(answer);
    const response = await send(`${ORIGIN}/`);
    expect([response.ok, sent.length, tokens.dropped]).toEqual([false, 1, []]);
  });
});

describe("an origin", () => {
  it("of plain http that only looks like the loopback interface gets no token", () => {
    for (const origin of ["http://127.0.0.1.example", "http://127.example", "http://localhost.example"]) {
      expect(() => createAuthorizedFetch(new Tokens(), { allowedOrigins: [origin] })).toThrow(/plain http/);
    }
  });
});
