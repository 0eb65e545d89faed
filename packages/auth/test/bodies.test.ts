import { describe, expect, it } from "vitest";
import { jsonMembers } from "../src/http/json-members.ts";
import { MAX_BODY_BYTES, readBody } from "../src/http/read-body.ts";
import { TokenResponseError } from "../src/index.ts";
import { useHarness } from "./support/harness.ts";
import { fakeToken, json, raw } from "./support/token-endpoint.ts";

const test = useHarness();

/** A body that never ends, in pieces of 1,000 bytes, and what became of it. */
function endless(): { response: Response; seen: { pieces: number; cancelled: boolean } } {
  const seen = { pieces: 0, cancelled: false };
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      seen.pieces += 1;
      controller.enqueue(new Uint8Array(1_000).fill(120));
    },
    cancel() {
      seen.cancelled = true;
    },
  });
  return { response: new Response(body), seen };
}

describe("a body", () => {
  it("of exactly the limit is read, of one byte more is not", async () => {
    expect(await readBody(new Response("x".repeat(1_000)), 1_000)).toBe("x".repeat(1_000));
    expect(await readBody(new Response("x".repeat(1_001)), 1_000)).toBeUndefined();
  });

  it("that never ends is read up to the limit, and then cancelled", async () => {
    const { response, seen } = endless();
    expect(await readBody(response, 10_000)).toBeUndefined();
    expect(seen.cancelled).toBe(true);
    expect(seen.pieces).toBeLessThanOrEqual(13);
  });

  it("is read the same however its characters are cut", async () => {
    const bytes = new TextEncoder().encode("tøken €");
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        for (const byte of bytes) controller.enqueue(Uint8Array.of(byte));
        controller.close();
      },
    });
    expect(await readBody(new Response(body))).toBe("tøken €");
  });

  it("that is not there is empty", async () => {
    expect(await readBody(new Response(null))).toBe("");
  });
});

describe("JSON that is no object", () => {
  it.each(["null", "5", '"text"', "true", "", "{"])("has no members: %s", (text) => {
    expect(jsonMembers(text)).toEqual({});
  });

  it("is no token response", async () => {
    test.current.endpoint.replies.push(json(200, null));
    await expect(test.current.provider().getToken()).rejects.toBeInstanceOf(TokenResponseError);
  });
});

describe("a token response over 1 MiB", () => {
  const valid = (padding: number): string =>
    JSON.stringify({ access_token: fakeToken(1), token_type: "Bearer", expires_in: 60, padding: "x".repeat(padding) });
  const fits = MAX_BODY_BYTES - valid(0).length;

  it("is refused although it is one, and not asked for again", async () => {
    const { endpoint } = test.current;
    endpoint.replies.push(raw(200, valid(fits + 1), { "content-type": "application/json" }));
    await expect(test.current.provider({ retry: { limit: 2 } }).getToken()).rejects.toMatchObject({
      code: "APIERA_TOKEN_RESPONSE",
      status: 200,
      contentType: "application/json",
      retryable: false,
      message: expect.stringContaining("over 1048576 bytes"),
    });
    expect(endpoint.requests).toHaveLength(1);
  });

  it("is accepted at the limit", async () => {
    test.current.endpoint.replies.push(raw(200, valid(fits), { "content-type": "application/json" }));
    expect((await test.current.provider().getToken()).value).toBe(fakeToken(1));
  });
});
