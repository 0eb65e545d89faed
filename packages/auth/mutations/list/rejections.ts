import { type Mutation, planted } from "../mutation.ts";

/** What follows from a 401 of the API. */
export const rejections: readonly Mutation[] = [
  ...planted({ point: 7, file: "src/fetch/authorized-fetch.ts", first: ["authorized-fetch"] }, [
    {
      id: "fetch-any-origin",
      find: " || !allowed.has(new URL(url).origin)",
      replace: "",
      why: "the token goes to every server",
    },
    {
      id: "fetch-redirects-followed",
      find: `, redirect: "manual" }`,
      replace: " }",
      why: "the token goes wherever the API redirects",
    },
    {
      id: "fetch-relative-url-refused",
      find: "!URL.canParse(url) || ",
      replace: "",
      why: "an input that only the given fetch understands throws a TypeError of ours",
    },
    {
      id: "fetch-plain-http",
      find: `protocol === "http:" && !isLoopback(hostname) && !allowInsecureHttp`,
      replace: "false",
      why: "the token crosses the network in clear text",
    },
    {
      id: "fetch-async-iterable-replayed",
      find: '!(body instanceof ReadableStream) && !(typeof body === "object" && body !== null && Symbol.asyncIterator in body)',
      replace: "!(body instanceof ReadableStream)",
      why: "a body that was given as an async iterable is sent again, empty",
    },
    {
      id: "fetch-stream-replayed",
      find: "repeatable && (await isTokenRejected(response))",
      replace: "(await isTokenRejected(response))",
      why: "a stream that is gone is sent again, and the caller gets an error instead of the 401",
    },
    {
      id: "fetch-request-not-copied",
      find: "input.clone() : undefined",
      replace: "undefined : undefined",
      why: "the body of a Request is gone at the second attempt",
    },
    {
      id: "fetch-copy-not-cancelled",
      find: "void copy?.body?.cancel().catch(() => {});",
      replace: "",
      why: "the copy of a body fills the memory until it is collected",
    },
    {
      id: "fetch-first-answer-not-cancelled",
      find: "void response.body?.cancel().catch(() => {});",
      replace: "",
      why: "the connection of the 401 stays busy",
    },
    {
      id: "fetch-rejected-not-dropped",
      find: "await provider.invalidate(rejected);",
      replace: "",
      why: "everyone goes on with a token that is rejected",
    },
    {
      id: "fetch-same-token-again",
      find: "value === rejected ? undefined : value",
      replace: "value",
      why: "the request is sent twice with the same token",
    },
    {
      id: "fetch-abort-hidden",
      find: "if (waiting?.signal.aborted) throw error;",
      replace: "",
      why: "a caller who left gets a 401",
    },
    {
      id: "fetch-headers-of-request-lost",
      find: "request instanceof Request ? request.headers : undefined",
      replace: "undefined",
      why: "the headers of a Request are lost",
    },
    {
      id: "fetch-headers-of-init-lost",
      find: "new Headers(init?.headers ?? (",
      replace: "new Headers((",
      why: "the caller's headers are lost",
    },
    {
      id: "fetch-signal-of-request-ignored",
      find: "init?.signal ?? (input instanceof Request ? input.signal : undefined)",
      replace: "init?.signal",
      why: "the signal of a Request does not end the waiting for a token",
    },
  ]),
  ...planted({ point: 7, file: "src/fetch/challenge.ts", first: ["authorized-fetch"] }, [
    {
      id: "challenge-any-status",
      find: "if (response.status !== 401) return false;",
      replace: "",
      why: "a 403 costs a token",
    },
    {
      id: "challenge-realm-not-cut",
      find: `challenge.replace(/realm\\s*=\\s*"[^"]*"/gi, "")`,
      replace: "challenge",
      why: "a realm with the word bearer in it costs a token",
    },
    {
      id: "challenge-any-scheme",
      find: "if (!/(^|[,\\s])bearer(\\s|,|$)/i.test(schemes)) return false;",
      replace: "",
      why: "the challenge of a proxy costs a token",
    },
    {
      id: "challenge-any-error",
      find: `error === undefined || error === "invalid_token";`,
      replace: "true;",
      why: "a lack of permission costs a token",
    },
    {
      id: "challenge-body-broken-throws",
      find: ".catch(() => undefined)",
      replace: "",
      why: "a 401 whose body breaks off is an error instead of the 401",
    },
    {
      id: "challenge-problem-details-ignored",
      find: " || status === 401",
      replace: "",
      why: "a 401 in problem details is not understood",
    },
    {
      id: "challenge-body-before-header",
      find: "if (challenge !== null) return bearerIsRejected(challenge);",
      replace: "if (challenge !== null && bearerIsRejected(challenge)) return true;",
      why: "what the challenge says is overruled by the body",
    },
  ]),
  ...planted({ point: 7, file: "src/provider/guarded-cache.ts", first: ["guarded-cache"] }, [
    {
      id: "delete-without-version",
      find: "{ ifVersion: version }",
      replace: "{}",
      why: "a late rejection deletes the new token of the whole fleet",
    },
  ]),
  ...planted({ point: 7, file: "src/provider/attempt-log.ts", first: ["attempt-log"] }, [
    {
      id: "rejections-without-bound",
      find: "if (this.#freeRejections < 1) return false;",
      replace: "",
      why: "an API that rejects every token costs one per call",
    },
    {
      id: "rejections-not-refilled",
      find: "const refilled = this.#freeRejections + (now - this.#countedAt) / REJECTION_EVERY_MS;",
      replace: "const refilled = this.#freeRejections;",
      why: "after a few rejections no token is ever replaced again",
    },
    {
      id: "rejections-saved-up",
      find: "Math.min(FREE_REJECTIONS, refilled)",
      replace: "refilled",
      why: "after a quiet week an API that rejects every token costs a thousand",
    },
  ]),
  ...planted({ point: 7, file: "src/provider/identity.ts", first: ["rejected-tokens", "rejections", "shared-cache"] }, [
    {
      id: "rejection-of-an-old-token",
      find: "if (this.#held.value !== value) return;",
      replace: "",
      why: "a late rejection of an old token takes the new one away",
    },
    {
      id: "rejection-not-bounded",
      find: `if (!this.#log.mayReplaceRejected()) return emit({ type: "token-kept", organization });`,
      replace: "",
      why: "an API that rejects every token costs one per call",
    },
    {
      id: "rejection-kept-not-told",
      find: `return emit({ type: "token-kept", organization });`,
      replace: "return;",
      why: "nobody hears that rejected tokens are not replaced any more",
    },
    {
      id: "rejection-not-told",
      find: `      emit({ type: "token-invalidated", organization });\n`,
      replace: "",
      why: "nobody hears that a token was rejected",
    },
    {
      id: "rejected-taken-from-the-cache",
      find: "return !this.#rejected.has(found.value) && isServable(",
      replace: "return isServable(",
      why: "a token that was rejected is taken from the cache again",
    },
    {
      id: "rejected-handed-out-on-arrival",
      find: "if (!this.#rejected.has(fresh.value) && this.#suffices(fresh, minTtlMs)) return fresh.token;",
      replace: "if (this.#suffices(fresh, minTtlMs)) return fresh.token;",
      why: "a token that was rejected on its way is handed out",
    },
    {
      id: "rejected-held-on-arrival",
      find: "if (unwanted || worse || this.#closed) return held;",
      replace: "if (worse || this.#closed) return held;",
      why: "a token that was rejected on its way is held",
    },
    {
      id: "rejected-sold-again",
      find: "this.#rejected.delete(value)",
      replace: "undefined",
      why: "a server that sells the same token again is asked in a loop",
    },
    {
      id: "drop-failure-thrown",
      find: "this.#source.drop(value).catch(() => {})",
      replace: "this.#source.drop(value)",
      why: "invalidate() throws when a secret function fails",
    },
  ]),
  ...planted({ point: 7, file: "src/provider/token-source.ts", first: ["rejected-tokens"] }, [
    {
      id: "drop-only-what-is-known",
      find: "if (vaults !== undefined) return this.#tier.drop(vaults, value);",
      replace: "return vaults && this.#tier.drop(vaults, value);",
      why: "a process that has bought nothing yet drops nothing",
    },
  ]),
  ...planted({ point: 7, file: "src/provider/rejected-tokens.ts", first: ["rejected-tokens", "regressions"] }, [
    {
      id: "rejected-remembered-without-bound",
      find: "if (this.#values.size <= REMEMBERED) break;",
      replace: "break;",
      why: "rejected tokens gather in memory for ever",
    },
    {
      id: "rejected-last-only",
      find: "const REMEMBERED = 8;",
      replace: "const REMEMBERED = 1;",
      why: "of two tokens that were rejected the first is taken again",
    },
  ]),
];
