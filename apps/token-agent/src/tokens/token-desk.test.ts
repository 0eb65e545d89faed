import { type Clock, createTokenProvider, type TokenProvider } from "@apiera/auth";
import { type MockServer, startMockServer } from "@apiera/mock-server";
import { describe, expect, it } from "vitest";
import { Redactor } from "../log/redactor.ts";
import { TokenDesk } from "./token-desk.ts";

const LIFE_SECONDS = 1_000;

interface DeskInTest extends AsyncDisposable {
  readonly desk: TokenDesk;
  readonly server: MockServer;
  readonly redactor: Redactor;
  /** Tokens that the token endpoint sold. */
  sold(): number;
  pass(seconds: number): void;
}

async function startDesk(others: string[] = []): Promise<DeskInTest> {
  const server = await startMockServer({ tokenLifetimeMs: LIFE_SECONDS * 1_000, otherOrganizations: others });
  let nowMs = Date.now();
  // Time limits are of no matter here: timers never fire.
  const clock: Clock = { now: () => nowMs, monotonicNow: () => nowMs, schedule: () => () => {} };
  const { clientId, clientSecret, organization, audience } = server.credentials;
  const { tokenUrl } = server;
  const provider: TokenProvider = createTokenProvider({
    ...{ clientId, clientSecret, organization, audience, tokenUrl, clock },
    onEvent: (event) => desk.observe(event),
  });
  const redactor = new Redactor();
  const desk = new TokenDesk({ provider, organization, others, redactor, now: () => nowMs });
  return {
    desk,
    server,
    redactor,
    sold: () => server.stats().tokensIssued,
    pass(seconds) {
      nowMs += seconds * 1_000;
    },
    async [Symbol.asyncDispose]() {
      await desk.close();
      await server.close();
    },
  };
}

const { signal } = new AbortController();

describe("the desk", () => {
  it("buys when less is left than is asked for", async () => {
    await using test = await startDesk();
    const first = await test.desk.handOut({ signal });
    test.pass(600);
    expect((await test.desk.handOut({ signal, minTtlSeconds: 400 })).value).toBe(first.value);
    expect((await test.desk.handOut({ signal, minTtlSeconds: 401 })).value).not.toBe(first.value);
    expect(test.sold()).toBe(2);
    expect(test.desk.counts).toEqual({
      tokens_handed_out: 3,
      tokens_bought: 2,
      tokens_shared: 0,
      tokens_dropped: 0,
    });
  });

  it("buys twice in a life at most, whatever is asked for and however often", async () => {
    await using test = await startDesk();
    const asked = [400, 499, 500, 501, 999, 1_000];
    for (let second = 0; second < LIFE_SECONDS; second += 1) {
      for (const minTtlSeconds of asked) await test.desk.handOut({ signal, minTtlSeconds }).catch(() => {});
      test.pass(1);
    }
    expect(test.sold()).toBe(2);
  });

  it("tells the redactor each token, also one that looks like nothing", async () => {
    await using test = await startDesk();
    const body = { access_token: "opaque-of-the-desk", token_type: "Bearer", expires_in: LIFE_SECONDS };
    test.server.faults.inject({ target: "token", status: 200, body });
    expect((await test.desk.handOut({ signal })).value).toBe("opaque-of-the-desk");
    expect(test.redactor.clean("with opaque-of-the-desk.")).toBe("with [redacted].");
  });

  it("hands out nothing any more once it is closed, for no organization", async () => {
    await using test = await startDesk(["org_shop"]);
    await test.desk.handOut({ signal });
    await test.desk.handOut({ signal, organization: "org_shop" });
    await test.desk.close();
    for (const organization of [undefined, "org_shop"]) {
      await expect(test.desk.handOut({ signal, organization })).rejects.toMatchObject({ code: "APIERA_CLOSED" });
    }
  });

  it("refuses more than half of a life, and says how much that is", async () => {
    await using test = await startDesk();
    await test.desk.handOut({ signal });
    test.pass(100);
    await expect(test.desk.handOut({ signal, minTtlSeconds: 950 })).rejects.toMatchObject({
      code: "APIERA_AGENT_MIN_TTL",
      message: expect.stringContaining("up to 500 seconds"),
    });
  });
});
