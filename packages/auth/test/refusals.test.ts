import { describe, expect, it } from "vitest";
import { TokenRequestError } from "../src/index.ts";
import { SECRET, until, useHarness } from "./support/harness.ts";
import { fakeToken, json } from "./support/token-endpoint.ts";

const test = useHarness();
const refuse = json(401, { error: "access_denied", error_description: "Unauthorized" });
const failure = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => undefined,
    (error: unknown) => error,
  );

describe("a refused client", () => {
  it("is not asked for again until the pause has passed, which grows from seconds to minutes", async () => {
    const { clock, endpoint } = test.current;
    endpoint.fallback = refuse;
    const subject = test.current.provider({ random: () => 0.999 });
    const pauses: number[] = [];
    for (let round = 1; round <= 9; round += 1) {
      const original = await failure(subject.getToken());
      expect(original).toMatchObject({ status: 401, oauthError: "access_denied", retryable: false });
      const during = await failure(subject.getToken());
      expect(during).toBeInstanceOf(TokenRequestError);
      expect(during).toMatchObject({ status: 401, retryable: false, cause: original });
      expect(endpoint.requests).toHaveLength(round);
      const pauseMs = (during as TokenRequestError).retryAfterMs ?? 0;
      pauses.push(Math.round(pauseMs / 1000));
      clock.advance(pauseMs - 1);
      await failure(subject.getToken());
      expect(endpoint.requests).toHaveLength(round);
      clock.advance(1);
    }
    expect(pauses).toEqual([5, 10, 20, 40, 80, 160, 300, 300, 300]);
    expect(test.current.count("purchase-refused")).toBe(9);
  });

  it("is refused once for the whole fleet, and the others fail fast with what was said", async () => {
    const { endpoint } = test.current;
    endpoint.fallback = refuse;
    const fleet = Array.from({ length: 6 }, () => test.current.sharing());
    const errors = await test.current.settled(Promise.all(fleet.map((each) => failure(each.getToken()))));
    expect(endpoint.requests).toHaveLength(1);
    for (const error of errors)
      expect(error).toMatchObject({
        code: "APIERA_TOKEN_REQUEST",
        status: 401,
        oauthError: "access_denied",
        retryable: false,
      });
    expect(await failure(test.current.sharing().getToken())).toMatchObject({ status: 401 });
    expect(endpoint.requests).toHaveLength(1);
  });

  it("is tried by one process when the pause has passed, and its pause goes on growing across processes", async () => {
    const { clock, endpoint } = test.current;
    endpoint.fallback = refuse;
    await failure(test.current.sharing().getToken());
    clock.advance(5_000);
    const error = await failure(test.current.sharing().getToken());
    expect(error).toMatchObject({ status: 401 });
    clock.advance(3_000);
    expect(await failure(test.current.sharing().getToken())).toMatchObject({ status: 401 });
    expect(endpoint.requests).toHaveLength(2);
    endpoint.fallback = undefined;
    clock.advance(300_000);
    expect((await test.current.sharing().getToken()).value).toBe(fakeToken(1));
  });

  it("holds back no process with another secret", async () => {
    const { endpoint } = test.current;
    endpoint.replies.push(refuse);
    await failure(test.current.sharing({ clientSecret: "old secret" }).getToken());
    expect((await test.current.sharing().getToken()).value).toBe(fakeToken(1));
  });

  it("is tried at once with a new secret that a function gives, but the function is not asked at every call", async () => {
    const { clock, endpoint } = test.current;
    let secret = "old secret";
    let asked = 0;
    endpoint.fallback = refuse;
    const subject = test.current.provider({
      clientSecret: () => {
        asked += 1;
        return secret;
      },
    });
    await failure(subject.getToken());
    expect(endpoint.requests).toHaveLength(1);
    const before = asked;
    for (let call = 0; call < 20; call += 1) await failure(subject.getToken());
    expect(asked).toBeLessThanOrEqual(before + 1);
    secret = SECRET;
    endpoint.fallback = undefined;
    clock.advance(1_000);
    expect((await subject.getToken()).value).toBe(fakeToken(1));
  });

  it("is tried once more in the same call when the function gives another secret by then", async () => {
    const { endpoint } = test.current;
    endpoint.replies.push(refuse);
    const secrets = ["old secret", SECRET];
    const subject = test.current.provider({ clientSecret: () => secrets.shift() ?? SECRET });
    expect((await subject.getToken()).value).toBe(fakeToken(1));
    expect(endpoint.requests.map((request) => JSON.parse(request.body).client_secret)).toEqual(["old secret", SECRET]);
  });

  it("keeps a valid token in use while it is refused", async () => {
    const { clock, endpoint } = test.current;
    endpoint.expiresIn = 600;
    const subject = test.current.provider();
    const first = await subject.getToken();
    endpoint.fallback = refuse;
    clock.advance(550_000);
    for (let call = 0; call < 5; call += 1) {
      expect(await subject.getToken()).toBe(first);
      await test.current.told("purchase-refused");
    }
    expect(test.current.events.find((event) => event.type === "purchase-refused")).toMatchObject({ servingHeld: true });
    await until(() => endpoint.requests.length === 2);
  });
});
