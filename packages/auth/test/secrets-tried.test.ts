import { describe, expect, it } from "vitest";
import { SECRET, useHarness } from "./support/harness.ts";
import { fakeToken, json, type Reply } from "./support/token-endpoint.ts";

const test = useHarness();
const caught = (promise: Promise<unknown>): Promise<unknown> => promise.catch((error: unknown) => error);
const sent = (): unknown[] => test.current.endpoint.requests.map(({ body }) => JSON.parse(body).client_secret);

describe("the next secret of a list", () => {
  it.each<[string, Reply]>([
    ["a 401, whatever it is called", json(401, { error: "access_denied" })],
    ["a 401 without a name", json(401, {})],
    ["invalid_client, whatever its status", json(400, { error: "invalid_client" })],
  ])("is tried after %s", async (_, reply) => {
    test.current.endpoint.replies.push(reply);
    const subject = test.current.provider({ clientSecret: ["old", SECRET] });
    expect((await subject.getToken()).value).toBe(fakeToken(1));
    expect(sent()).toEqual(["old", SECRET]);
  });

  it.each<[string, Reply]>([
    ["a 403", json(403, { error: "access_denied" })],
    ["another refusal", json(400, { error: "invalid_request" })],
    ["a failure that may pass", json(503, { error: "temporarily_unavailable" })],
    ["a connection that breaks", (response) => void response.destroy()],
  ])("is not tried after %s", async (_, reply) => {
    test.current.endpoint.replies.push(reply);
    expect(await caught(test.current.provider({ clientSecret: ["old", SECRET] }).getToken())).toBeInstanceOf(Error);
    expect(sent()).toEqual(["old"]);
  });

  it("is tried once, and when all are refused the caller hears of the first", async () => {
    test.current.endpoint.replies.push(
      json(401, { error: "invalid_client", error_description: "first" }),
      json(401, { error: "invalid_client", error_description: "second" }),
    );
    const subject = test.current.provider({ clientSecret: ["a", "b", "a"] });
    expect(await caught(subject.getToken())).toMatchObject({ message: expect.stringContaining("first") });
    expect(sent()).toEqual(["a", "b"]);
  });
});

describe("a secret function", () => {
  it("is not asked in the pause after a failure that may pass", async () => {
    const { clock, endpoint } = test.current;
    let asked = 0;
    const clientSecret = (): string => {
      asked += 1;
      return SECRET;
    };
    endpoint.fallback = json(503, {}, { "retry-after": "60" });
    const subject = test.current.provider({ clientSecret });
    await caught(subject.getToken());
    const before = asked;
    for (let second = 0; second < 30; second += 1) {
      clock.advance(1_000);
      expect(await caught(subject.getToken())).toMatchObject({ status: 503 });
    }
    expect(asked).toBe(before);
  });

  it("has a new secret tried also where another process was refused with the old one", async () => {
    const { clock, endpoint } = test.current;
    endpoint.replies.push(json(401, { error: "invalid_client" }));
    await caught(test.current.sharing({ clientSecret: "old" }).getToken());
    let secret = "old";
    const subject = test.current.sharing({ clientSecret: () => secret });
    expect(await caught(subject.getToken())).toMatchObject({ status: 401 });
    secret = SECRET;
    clock.advance(1_000);
    expect((await subject.getToken()).value).toBe(fakeToken(1));
    expect(sent()).toEqual(["old", SECRET]);
  });
});

describe("a refusal that the fleet knows of", () => {
  const refused = json(401, { error: "invalid_client" });

  it("is remembered past its pause, so that the next pause is longer", async () => {
    const { clock, endpoint } = test.current;
    endpoint.fallback = refused;
    const random = (): number => 0.999_999;
    const pauses: unknown[] = [];
    for (let round = 1; round <= 4; round += 1) {
      const error = (await caught(test.current.sharing({ random }).getToken())) as Error;
      expect(error).toMatchObject({ status: 401 });
      const other = (await caught(test.current.sharing({ random }).getToken())) as { retryAfterMs?: number };
      expect(endpoint.requests).toHaveLength(round);
      pauses.push(Math.round((other.retryAfterMs ?? 0) / 1_000));
      clock.advance(other.retryAfterMs ?? 0);
    }
    expect(pauses).toEqual([5, 10, 20, 40]);
  });

  it("is one of the client only: neither a passing failure nor a proxy's 404 is shared", async () => {
    const { cache, endpoint } = test.current;
    endpoint.replies.push(json(503, { error: "temporarily_unavailable" }), json(404, {}));
    for (let process = 0; process < 2; process += 1) await caught(test.current.sharing().getToken());
    expect(cache.entries.size).toBe(0);
    expect((await test.current.sharing().getToken()).value).toBe(fakeToken(1));
  });

  it("is another thing than a pause the endpoint asked for, which is as long as asked", async () => {
    const { clock, endpoint } = test.current;
    endpoint.replies.push(json(429, {}, { "retry-after": "1" }));
    await caught(test.current.sharing().getToken());
    clock.advance(1_001);
    expect((await test.current.sharing().getToken()).value).toBe(fakeToken(1));
  });
});
