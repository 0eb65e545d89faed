import { type MockServer, startMockServer } from "@apiera/mock-server";
import type {} from "@apiera/tooling/vitest";
import { afterAll, beforeAll, describe, expect, inject, it, vi } from "vitest";
import type { ProductList, Session } from "../../src/shared/api.ts";
import { CLIENT_SECRET } from "./support/dashboard.ts";
import { startProgram } from "./support/program.ts";

// Each test starts programs, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const MAIN = ["node", "src/server/main.ts"];

let mock: MockServer;
let env: Record<string, string>;
beforeAll(async () => {
  mock = await startMockServer({ clientSecret: CLIENT_SECRET, data: { products: [{ type: "simple", code: "mug" }] } });
  env = {
    APIERA_CLIENT_ID: mock.credentials.clientId,
    APIERA_CLIENT_SECRET: CLIENT_SECRET,
    APIERA_ORGANIZATION_ID: mock.credentials.organization,
    APIERA_TOKEN_URL: mock.tokenUrl,
    APIERA_API_URL: mock.apiUrl,
    PORT: "0",
  };
});
afterAll(() => mock.close());

const addressIn = (line: string): string => /^The dashboard is at (http:\S+)\.$/.exec(line)?.[1] ?? line;

describe("the server as a program", () => {
  it("serves the organization of the environment, shares its token, and stops on SIGTERM", async () => {
    const before = mock.stats().tokensIssued;
    const shared = { ...env, REDIS_URL: inject("redisUrl"), ACCESS_STREAM: "test:main:access-events" };
    for (const signal of ["SIGTERM", "SIGINT"] as const) {
      await using program = startProgram(MAIN, shared);
      const url = addressIn(await program.ready);
      expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
      const session = (await (await fetch(`${url}/api/session`)).json()) as Session;
      expect(session).toMatchObject({ organization: "org_mock", accessEvents: true });
      const { items } = (await (await fetch(`${url}/api/products`)).json()) as ProductList;
      expect(items.map(({ code }) => code)).toEqual(["mug"]);
      // A browser that keeps its connection, and one that follows events, hold nothing up.
      const events = await fetch(`${url}/api/access/events`);
      program.child.kill(signal);
      const { code, stdout, stderr } = await program.ended;
      expect([code, stderr]).toEqual([0, ""]);
      expect(stdout).not.toContain(CLIENT_SECRET);
      await events.text().catch(() => {});
    }
    expect(mock.stats().tokensIssued - before).toBe(1);
  });

  it.each<[string, readonly string[], Record<string, string | undefined>, string]>([
    ["an address others reach", [], { HOST: "0.0.0.0" }, "HOST is 0.0.0.0"],
    ["no secret", [], { APIERA_CLIENT_SECRET: undefined }, "APIERA_CLIENT_SECRET"],
    ["pictures from nowhere", [], { IMAGE_URL: "cdn/{assetUuid}" }, "The address of the pictures"],
  ])("refuses %s", async (_, args, changes, message) => {
    const given = Object.entries({ ...env, ...changes }).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value] as const],
    );
    await using program = startProgram([...MAIN, ...args], Object.fromEntries(given));
    const { code, stdout, stderr } = await program.ended;
    expect(stderr).toContain(message);
    expect(stderr).not.toContain(CLIENT_SECRET);
    expect([code, stdout]).toEqual([1, ""]);
  });

  it("says on its log why it has no token, and no secret", async () => {
    const APIERA_CLIENT_SECRET = "a-secret-that-is-not-the-one";
    await using program = startProgram(MAIN, { ...env, APIERA_CLIENT_SECRET });
    const url = addressIn(await program.ready);
    expect((await fetch(`${url}/api/session`)).status).toBe(502);
    program.child.kill("SIGTERM");
    const { code, stdout, stderr } = await program.ended;
    expect(code).toBe(0);
    expect(stderr).toMatch(/^Token: purchase-\w+: APIERA_TOKEN_REQUEST: /m);
    expect(stdout + stderr).not.toContain(APIERA_CLIENT_SECRET);
  });

  it("says that a port is taken", async () => {
    const { port } = new URL(mock.apiUrl);
    await using program = startProgram(MAIN, { ...env, PORT: port });
    const { code, stderr } = await program.ended;
    expect([code, stderr]).toEqual([1, expect.stringContaining("EADDRINUSE")]);
  });
});
