import { NetworkError } from "@apiera/auth";
import { expect, it } from "vitest";
import { errorDetails } from "./log.ts";

it("tells of an error of this toolkit what is safe, and of others enough to find them", () => {
  const cause = new Error("with the request and its headers");
  expect(errorDetails(new NetworkError("no way", { cause }))).toEqual({
    code: "APIERA_NETWORK",
    retryable: true,
    error: "no way",
  });
  const refused = Object.assign(new Error("connect ECONNREFUSED"), { code: "ECONNREFUSED", config: "secret" });
  expect(errorDetails(refused)).toEqual({ code: "ECONNREFUSED", error: "connect ECONNREFUSED" });
  const unknown = new TypeError("x is undefined");
  expect(errorDetails(unknown)).toEqual({ error: unknown.stack });
  expect(errorDetails("text")).toEqual({ error: "text" });
});
