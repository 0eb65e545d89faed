import { describe, expect, it } from "vitest";
import { backedOff } from "../src/errors/backed-off.ts";
import {
  ApieraError,
  CacheError,
  ConfigurationError,
  NetworkError,
  TimeoutError,
  TokenRequestError,
  TokenResponseError,
} from "../src/index.ts";

const asked = { status: 429, oauthError: "too_many_requests", retryable: true, retryAfterMs: 60_000 };

describe("the error of a call in the pause after a failure", () => {
  it.each<[ApieraError, new (...args: never[]) => ApieraError, Record<string, unknown>]>([
    [new TokenRequestError("busy", asked), TokenRequestError, { ...asked, retryAfterMs: 1_500 }],
    [
      new TokenRequestError("refused", { status: 401, retryable: false, remedy: "Ask." }),
      TokenRequestError,
      { status: 401, retryable: false, retryAfterMs: 1_500, remedy: "Ask." },
    ],
    [
      new TokenResponseError("odd", { status: 200, contentType: "text/html", retryable: false, remedy: "Look." }),
      TokenResponseError,
      { status: 200, contentType: "text/html", retryable: false, remedy: "Look." },
    ],
    [new TokenResponseError("cut", { status: 200 }), TokenResponseError, { retryable: true }],
    [new TimeoutError("slow", { timeoutMs: 7_000 }), TimeoutError, { timeoutMs: 7_000, retryable: true }],
    [new NetworkError("reset"), NetworkError, { retryable: true }],
    [
      new ConfigurationError("none", { option: "clientSecret", variable: "APIERA_CLIENT_SECRET", remedy: "Set it." }),
      ConfigurationError,
      { option: "clientSecret", variable: "APIERA_CLIENT_SECRET", retryable: false, remedy: "Set it." },
    ],
    [
      new ApieraError("other", { code: "APIERA_OTHER", retryable: false, remedy: "Wait." }),
      ApieraError,
      { code: "APIERA_OTHER", retryable: false, remedy: "Wait." },
    ],
    [new CacheError("full", { cache: "c", operation: "set" }), ApieraError, { code: "APIERA_CACHE", retryable: true }],
  ])("is of the same kind as that failure, which is its cause: %s", (last, kind, facts) => {
    const error = backedOff(last, 1_499.2 + 0.8);
    expect(error).toBeInstanceOf(kind);
    expect(error).toMatchObject({ ...facts, code: last.code });
    expect(error.cause).toBe(last);
    expect(error.message).toContain(`due in 1500 ms. It said: ${last.message}`);
  });
});
