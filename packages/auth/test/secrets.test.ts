import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import {
  createAuthorizedFetch,
  createTokenProvider,
  type TokenProvider,
  type TokenProviderOptions,
} from "../src/index.ts";
import { type Harness, SECRET, useHarness } from "./support/harness.ts";
import { fakeToken, json, type Reply, raw } from "./support/token-endpoint.ts";

const test = useHarness();

/** Every way in which a value may end up in a log. */
function shown(value: unknown): string[] {
  const texts = [inspect(value, { depth: 20, showHidden: true, getters: false }), String(value)];
  try {
    texts.push(JSON.stringify(value) ?? "");
  } catch {}
  try {
    texts.push(inspect(structuredClone(value), { depth: 20, showHidden: true }));
  } catch {
    // What cannot be cloned cannot leak that way.
  }
  if (value instanceof Error)
    texts.push(value.message, value.stack ?? "", ...shown(value.cause), ...shown({ ...value }));
  return texts;
}

/** The token and the secret, and the parts of them that would be enough to know them again. */
const CANARIES = [SECRET, "other-canary-secret", fakeToken(1), fakeToken(1).split(".")[1] ?? "", fakeToken(2)];

function expectNoCanary(things: readonly unknown[]): void {
  for (const text of things.flatMap(shown)) {
    for (const canary of CANARIES) expect(text).not.toContain(canary);
  }
}

/** Answers that echo everything secret there is, in every place there is. */
const echo = `the secret ${SECRET} and the token ${fakeToken(1)}`;
const HOSTILE: readonly [string, Reply][] = [
  ["an OAuth error", json(401, { error: `invalid_client ${SECRET}`, error_description: echo, error_uri: echo })],
  ["an error in HTML", raw(500, `<p>${echo}</p>`, { "content-type": "text/html", "x-debug": encodeURI(echo) })],
  ["an error in a form", raw(400, `client_secret=${SECRET}&access_token=${fakeToken(1)}`)],
  ["a redirect", raw(302, echo, { location: `http://127.0.0.1:1/?token=${fakeToken(1)}` })],
  ["text in place of a token", raw(200, echo, { "content-type": "text/plain" })],
  ["a token response that was cut", raw(200, `{"token_type":"Bearer","access_token":"${fakeToken(1)}`)],
  ["a token response of another type", json(200, { access_token: fakeToken(1), token_type: `DPoP ${SECRET}` })],
  ["a token unfit for a header", json(200, { access_token: `${fakeToken(1)} ${SECRET}` })],
  ["JSON of another shape", json(200, { token: fakeToken(1), debug: echo })],
  [
    "a connection cut in the middle",
    (response) => void response.writeHead(200, { "content-length": "999" }).write(echo, () => response.destroy()),
  ],
];

async function failureOf(provider: TokenProvider): Promise<unknown[]> {
  const first = await provider.getToken().catch((error: unknown) => error);
  return [first, await provider.getToken().catch((error: unknown) => error)];
}

describe("no secret and no token is shown", () => {
  it.each(HOSTILE)("by what follows from %s", async (_, reply) => {
    const { endpoint, events } = test.current;
    endpoint.fallback = reply;
    const subjects = [test.current.sharing(), test.current.provider({ clientSecret: [SECRET, "other-canary-secret"] })];
    const errors = (await Promise.all(subjects.map(failureOf))).flat();
    for (const error of errors) expect(error).toBeInstanceOf(Error);
    expectNoCanary([...errors, ...events, ...subjects]);
  });

  const thrower = (message: string) => (): never => {
    throw Object.assign(new Error(message), { config: { secret: SECRET } });
  };
  it.each<[string, Partial<TokenProviderOptions>]>([
    ["a fetch that throws with the request in its error", { fetch: thrower(echo) }],
    ["an endpoint that cannot be reached", { tokenUrl: "http://127.0.0.1:1/oauth/token" }],
    ["a secret function that gives something else", { clientSecret: (() => ({ secret: SECRET })) as never }],
  ])("by what follows from %s", async (_, overrides) => {
    const subject = test.current.provider(overrides);
    expectNoCanary([...(await failureOf(subject)), ...test.current.events, subject]);
  });

  it("by a token, its provider, a fetch made of it, or what the cache holds", async () => {
    const { cache, events } = test.current;
    const subject = test.current.sharing();
    const token = await subject.getToken();
    const authorizedFetch = createAuthorizedFetch(subject, { allowedOrigins: ["https://api.apiera.io"] });
    await subject.invalidate(token);
    await subject.getToken();
    expectNoCanary([
      token,
      { ...token },
      [token],
      new Map([["token", token]]),
      subject,
      authorizedFetch,
      cache,
      ...cache.entries,
      ...events,
    ]);
  });

  it("by what follows from a cache that echoes what it was given", async () => {
    const { cache, events } = test.current;
    cache.before = () => Promise.reject(new Error("the cache is down"));
    const subject = test.current.sharing();
    await subject.getToken();
    expectNoCanary([...events, subject]);
  });

  it("by what is wrong with options", () => {
    const good = { clientId: "c", clientSecret: SECRET, organization: "org_1" };
    const wrong: Partial<Record<keyof TokenProviderOptions, unknown>>[] = [
      { clientSecret: ` ${SECRET}` },
      { clientSecret: [SECRET, ""] },
      { clientId: `${SECRET} ` },
      { organization: SECRET },
      { tokenUrl: `http://${SECRET}.example/` },
      { tokenUrl: `https://u:${SECRET}@x.example/` },
      { sealing: { keys: [SECRET] } },
    ];
    for (const overrides of wrong) {
      let thrown: unknown;
      try {
        createTokenProvider({ ...good, ...overrides } as TokenProviderOptions);
      } catch (error) {
        thrown = error;
      }
      expect(thrown).toBeInstanceOf(Error);
      expectNoCanary([thrown]);
    }
  });
});

describe("the sweep", () => {
  it.each<[string, (harness: Harness) => unknown]>([
    ["a member", () => ({ secret: SECRET })],
    ["a hidden member", () => Object.defineProperty({}, "secret", { value: SECRET })],
    ["a cause of a cause", () => new Error("a", { cause: new Error("b", { cause: new Error(SECRET) }) })],
    ["a map", () => new Map([[{}, SECRET]])],
    ["a symbol", () => ({ [Symbol("s")]: fakeToken(1) })],
    ["a token's value", () => ({ value: fakeToken(2) })],
  ])("finds %s", (_, make) => {
    expect(() => expectNoCanary([make(test.current)])).toThrow(/not to contain/);
  });
});
