import { describe, expect, it } from "vitest";
import { useHarness } from "./support/harness.ts";
import { fakeToken } from "./support/token-endpoint.ts";

const test = useHarness();

describe("an API that rejects every token", () => {
  it("does not cost a token per call", async () => {
    const { clock, endpoint } = test.current;
    const subject = test.current.provider();
    for (let call = 0; call < 600; call += 1) {
      await subject.invalidate(await subject.getToken());
      clock.advance(100);
    }
    expect(endpoint.requests).toHaveLength(4);
    for (let minute = 0; minute < 24 * 60; minute += 5) {
      await subject.invalidate(await subject.getToken());
      clock.advance(300_000);
    }
    expect(endpoint.requests.length).toBeLessThan(160);
    expect(test.current.count("token-kept")).toBeGreaterThan(500);
  });

  it("is forgotten after a while without rejections", async () => {
    const { clock } = test.current;
    const subject = test.current.provider();
    for (let call = 0; call < 20; call += 1) await subject.invalidate(await subject.getToken());
    clock.advance(600_000);
    const rejected = await subject.getToken();
    await subject.invalidate(rejected);
    expect((await subject.getToken()).value).not.toBe(rejected.value);
  });
});

describe("a rejected token", () => {
  it("that the server sells again is taken at its word, and not bought in a loop", async () => {
    const { endpoint } = test.current;
    endpoint.fallback = (response) => {
      response.writeHead(200, { "content-type": "application/json" });
      response.end(JSON.stringify({ access_token: fakeToken(7), token_type: "Bearer", expires_in: 3600 }));
    };
    const subject = test.current.provider();
    await subject.invalidate(await subject.getToken());
    for (let call = 0; call < 10; call += 1) expect((await subject.getToken()).value).toBe(fakeToken(7));
    expect(endpoint.requests).toHaveLength(2);
  });
});
