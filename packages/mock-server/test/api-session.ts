import { type MockServer, type MockServerOptions, startMockServer } from "../src/index.ts";
import type { JsonObject } from "../src/json.ts";

/** A row of any resource. */
export interface Row {
  readonly uuid: string;
  readonly [member: string]: unknown;
}

/** Any body the server sends, as loosely typed as the tests need it. */
export interface Body extends Row {
  readonly items: readonly Row[];
  readonly pagination: unknown;
  readonly errors: readonly { readonly code: string; readonly message: string }[];
  readonly detail: string;
  readonly error: string;
  readonly access_token: string;
}

/** An answer with its body read. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The body, when it is JSON. */
  readonly body: Body;
}

/** A running server and a token for it. */
export interface ApiSession extends AsyncDisposable {
  readonly server: MockServer;
  /** Asks for a token; members given replace those of the credentials. */
  requestToken(changes?: JsonObject): Promise<Answer>;
  /** Sends a request with the session's token, which is bought once. */
  call(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer>;
  /** Sends a request that must succeed; answers its body. */
  ok(method: string, path: string, body?: unknown): Promise<Body>;
  /** The same for an operation that answers an array. */
  okList(method: string, path: string, body?: unknown): Promise<readonly Row[]>;
}

/** Starts a server for one test. No limit and no SKUs needed unless the test is about it. */
export async function startSession(options: MockServerOptions = {}): Promise<ApiSession> {
  const server = await startMockServer({ rateLimit: false, requireSkuToPublish: false, ...options });
  let token: string | undefined;

  async function requestToken(changes: JsonObject = {}): Promise<Answer> {
    const { clientId, clientSecret, organization, audience } = server.credentials;
    const request = {
      ...{ grant_type: "client_credentials", client_id: clientId, client_secret: clientSecret, audience, organization },
      ...changes,
    };
    return send(server.tokenUrl, "POST", JSON.stringify(request), { "Content-Type": "application/json" });
  }

  async function call(
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Answer> {
    token ??= String((await requestToken()).body.access_token);
    const type: Record<string, string> = body === undefined ? {} : { "Content-Type": "application/json" };
    const text = body === undefined ? undefined : JSON.stringify(body);
    return send(`${server.apiUrl}${path}`, method, text, { Authorization: `Bearer ${token}`, ...type, ...headers });
  }

  async function succeed(method: string, path: string, body?: unknown): Promise<string> {
    const { status, text } = await call(method, path, body);
    if (status >= 300) throw new Error(`${method} ${path} answered ${status}: ${text}`);
    return text;
  }

  return {
    server,
    requestToken,
    call,
    ok: async (method, path, body) => JSON.parse(await succeed(method, path, body)),
    okList: async (method, path, body) => JSON.parse(await succeed(method, path, body)),
    [Symbol.asyncDispose]: server.close,
  };
}

/** Sends a request and reads the answer. */
export async function send(
  url: string,
  method: string,
  body?: string,
  headers: Record<string, string> = {},
): Promise<Answer> {
  const response = await fetch(url, { method, headers, ...(body === undefined ? {} : { body }) });
  const text = await response.text();
  const isJson = /json/.test(response.headers.get("content-type") ?? "");
  return { status: response.status, headers: response.headers, text, body: isJson ? JSON.parse(text) : undefined };
}

/** A clock a test moves by hand. */
export function createClock(start: number): { now: () => number; advance(ms: number): void } {
  let time = start;
  return {
    now: () => time,
    advance: (ms) => {
      time += ms;
    },
  };
}
