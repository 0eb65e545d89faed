import { ConfigurationError } from "../errors/errors.ts";
import { isLoopback } from "../http/loopback.ts";
import type { TokenProvider } from "../token-provider.ts";
import { isTokenRejected } from "./challenge.ts";

/** Options of {@link createAuthorizedFetch}. */
export interface AuthorizedFetchOptions {
  /** The origins that get the token, e.g. `["https://api.apiera.io"]`. Requests to any other go out without it. */
  readonly allowedOrigins: readonly string[];
  /**
   * Sends the requests.
   *
   * @defaultValue the global `fetch`
   */
  readonly fetch?: typeof fetch;
  /**
   * Allows origins of plain http that are not on the loopback interface. The token then crosses the network in clear text.
   *
   * @defaultValue false
   */
  readonly allowInsecureHttp?: boolean;
}

function originOf(value: string, allowInsecureHttp: boolean): string {
  if (typeof value === "string" && URL.canParse(value)) {
    const { hostname, origin, protocol } = new URL(value);
    if (protocol === "http:" && !isLoopback(hostname) && !allowInsecureHttp) {
      throw new ConfigurationError(
        "allowedOrigins must be https: over plain http a token would cross the network in clear text.",
        { option: "allowedOrigins", remedy: "Where that is meant, set allowInsecureHttp." },
      );
    }
    if (origin !== "null") return origin;
  }
  throw new ConfigurationError('allowedOrigins must hold origins such as "https://api.apiera.io".', {
    option: "allowedOrigins",
  });
}

/** Whether a body can be sent a second time: everything but a stream, which is gone once it was sent. */
function isRepeatable(body: RequestInit["body"]): boolean {
  return (
    !(body instanceof ReadableStream) && !(typeof body === "object" && body !== null && Symbol.asyncIterator in body)
  );
}

/**
 * A `fetch` that sends the bearer token (RFC 6750 section 2.1) to the allowed origins.
 *
 * - When the answer is a 401 that rejects the token, the token is invalidated and the request sent once more, if the provider has a
 *   different token by then. A body given as a stream is not sent twice: such a caller gets the 401.
 * - Redirects are not followed: the caller gets the redirect itself.
 * - The request's `signal` also ends the waiting for a token.
 *
 * @throws ConfigurationError - `allowedOrigins` is missing or holds something else than origins, or plain http that is not allowed.
 */
export function createAuthorizedFetch(provider: TokenProvider, options: AuthorizedFetchOptions): typeof fetch {
  if (!Array.isArray(options?.allowedOrigins) || options.allowedOrigins.length === 0) {
    throw new ConfigurationError("allowedOrigins is missing.", {
      option: "allowedOrigins",
      remedy: "List the origins that may get the token.",
    });
  }
  const allowed = new Set(options.allowedOrigins.map((origin) => originOf(origin, options.allowInsecureHttp === true)));
  const send: typeof fetch = options.fetch ?? ((...args) => globalThis.fetch(...args));

  return async (input, init) => {
    const url = input instanceof Request ? input.url : String(input);
    if (!URL.canParse(url) || !allowed.has(new URL(url).origin)) return send(input, init);
    const signal = init?.signal ?? (input instanceof Request ? input.signal : undefined);
    const waiting = signal ? { signal } : undefined;
    const sendWith = (request: typeof input, token: string): Promise<Response> => {
      const headers = new Headers(init?.headers ?? (request instanceof Request ? request.headers : undefined));
      headers.set("authorization", `Bearer ${token}`);
      return send(request, { ...init, headers, redirect: "manual" });
    };

    const token = await provider.getToken(waiting);
    const repeatable = isRepeatable(init?.body);
    // A Request's body is a stream whatever it was made from; a copy taken before sending can be sent again.
    const copy =
      input instanceof Request && input.body !== null && init?.body === undefined ? input.clone() : undefined;
    const response = await sendWith(input, token.value);
    const another =
      repeatable && (await isTokenRejected(response)) ? await replacement(provider, token.value, waiting) : undefined;
    if (another === undefined) {
      // Not waited for: it ends only when what was sent has been read, and not every fetch reads it.
      void copy?.body?.cancel().catch(() => {});
      return response;
    }
    void response.body?.cancel().catch(() => {});
    return sendWith(copy ?? input, another);
  };
}

/** A token other than the rejected one, or undefined when there is none to have: the caller then sees the 401 itself. */
async function replacement(
  provider: TokenProvider,
  rejected: string,
  waiting: { signal: AbortSignal } | undefined,
): Promise<string | undefined> {
  await provider.invalidate(rejected);
  try {
    const { value } = await provider.getToken(waiting);
    return value === rejected ? undefined : value;
  } catch (error) {
    if (waiting?.signal.aborted) throw error;
    return undefined;
  }
}
