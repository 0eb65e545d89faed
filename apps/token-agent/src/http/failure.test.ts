import { NetworkError, TokenRequestError } from "@apiera/auth";
import { expect, it } from "vitest";
import { failureAnswer } from "./failure.ts";

it.each([
  [undefined, "5"],
  [0, "1"],
  [1_001, "2"],
  [86_400_000, "86400"],
  // A quota that is used up for the month: a new secret may be there sooner.
  [864_000_000, "86400"],
])("says when to ask again, after a day at most: %j ms", (retryAfterMs, seconds) => {
  const pause = retryAfterMs === undefined ? {} : { retryAfterMs };
  const answer = failureAnswer(new TokenRequestError("busy", { status: 429, retryable: true, ...pause }));
  expect(answer).toMatchObject({ status: 503, headers: { "Retry-After": seconds } });
});

it("knows no answer to what nobody expected", () => {
  expect(failureAnswer(new NetworkError("no way", {}))).toMatchObject({ status: 503 });
  expect(failureAnswer(new Error("with anything in it"))).toBeUndefined();
});
