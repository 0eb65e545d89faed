import { readFile } from "node:fs/promises";
import { type MockServer, startMockServer } from "@apiera/mock-server";
import type {} from "@apiera/tooling/vitest";
import { Redis } from "ioredis";
import { afterEach, beforeEach, describe, expect, inject, it, vi } from "vitest";
import { catalogueData } from "../src/fleet/catalogue-data.ts";
import { mockEnvironment } from "../src/fleet/target.ts";
import { ACCESS_STREAM } from "../src/shared/access-stream.ts";
import { type Gate, openGate } from "./gate.ts";
import { run } from "./processes.ts";

// Many processes on a busy machine.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const SECRET = "mock-client-secret-not-for-production";

async function fileOfApp(path: string): Promise<string> {
  return await readFile(new URL(`../${path}`, import.meta.url), "utf8");
}

/** The flags with which README.md runs `pnpm --filter fleet-demo demo`, command by command. */
async function readmeCommands(): Promise<string[][]> {
  const lines = (await fileOfApp("README.md")).split("\n");
  const commands = lines.filter((line) => line.startsWith("pnpm --filter fleet-demo demo"));
  return commands.map((line) => line.split(/\s+/).slice(4));
}

/** Runs what `pnpm --filter fleet-demo demo` runs once all is built, with the flags that let a program read the result. */
async function runDemo(
  flags: readonly string[],
  env: Record<string, string>,
): Promise<{ code: number | null; result: Record<string, unknown>; output: string }> {
  await using demo = run("src/main.ts", [...flags, "--json", "--verbose"], env);
  const { code } = await demo.ended;
  return { code, result: JSON.parse(demo.stdout() || "{}"), output: demo.output() };
}

async function streamEntries(): Promise<string[]> {
  const redis = new Redis(inject("redisUrl"));
  try {
    return (await redis.xrange(ACCESS_STREAM, "-", "+")).map(([, [, event = ""]]) => event);
  } finally {
    redis.disconnect();
  }
}

describe("the script", () => {
  it("is what the commands of the README run", async () => {
    expect(JSON.parse(await fileOfApp("package.json")).scripts.demo).toMatch(/ && node src\/main\.ts$/);
    expect(await readmeCommands()).toEqual([[], ["--against-api"]]);
  });

  it("buys one token for all, and without sharing as many as there are starts", async () => {
    const [flags = []] = await readmeCommands();
    const { code, result, output } = await runDemo(flags, { REDIS_URL: inject("redisUrl") });
    const run = { starts: 8, requests: 25, answered: 25, busy: 0, failedForAuth: 0, failedOtherwise: 0 };
    const stopped = { interruptedAnswered: true, interruptedExitCode: 0 };
    expect(result).toEqual({
      target: "mock",
      tokensBought: 1,
      tokensBoughtWithoutSharing: 8,
      shared: { ...run, ...stopped, tokensBought: 1 },
      withoutSharing: { ...run, ...stopped, tokensBought: 8 },
      seconds: expect.any(Number),
      failures: [],
    });
    expect(code).toBe(0);
    expect(output).toContain('"message":"listening"');
    expect(output).not.toContain(SECRET);
    expect((await streamEntries()).filter((entry) => entry.includes(SECRET))).toEqual([]);
  });
});

describe("the script against the API of the environment", () => {
  let mock: MockServer;
  let gate: Gate;
  let env: Record<string, string>;
  beforeEach(async () => {
    mock = await startMockServer({ data: catalogueData() });
    gate = await openGate(mock);
    const urls = { APIERA_API_URL: gate.url, APIERA_TOKEN_URL: `${gate.url}/oauth/token` };
    env = { ...mockEnvironment(mock), ...urls, REDIS_URL: inject("redisUrl") };
  });
  afterEach(async () => {
    await gate[Symbol.asyncDispose]();
    await mock.close();
  });

  it("only reads lists, buys one token and leaves it and the secret in no log and no stream", async () => {
    const [, flags = []] = await readmeCommands();
    const { code, result, output } = await runDemo(flags, env);
    expect(result).toMatchObject({ target: "api", tokensBought: 1, tokensBoughtWithoutSharing: null, failures: [] });
    expect(code).toBe(0);
    expect(output).toContain(`Organization org_mock at ${gate.url}. Only lists are read, nothing is written.`);
    const { total, byOperation } = mock.stats().requests;
    expect(byOperation).toEqual({ listProducts: expect.any(Number), listSkus: 9 });
    // Of each request to a service one, of each run of the worker one: it runs when it starts, and then every 15 seconds.
    expect(total).toBeGreaterThanOrEqual(25);
    expect(total).toBeLessThanOrEqual(27 + Math.floor(Number(result.seconds) / 15));
    expect([...gate.methods]).toEqual(["GET"]);

    expect(gate.tokens).toHaveLength(1);
    const entries = await streamEntries();
    expect(entries.filter((entry) => entry.includes("token-held")).length).toBeGreaterThan(0);
    for (const secret of [...gate.tokens, SECRET]) {
      expect(output).not.toContain(secret);
      expect(entries.filter((entry) => entry.includes(secret))).toEqual([]);
    }

    // The token that the first run left in the Redis is good for the next.
    const again = await runDemo(flags, env);
    expect(again.result).toMatchObject({ tokensBought: 0, failures: [] });
    expect(again.code).toBe(0);
    expect(gate.tokens).toHaveLength(1);
  });

  it("fails at once, and says why, when the credentials are refused", async () => {
    const { code, output } = await runDemo(["--against-api"], { ...env, APIERA_CLIENT_SECRET: "another-secret" });
    expect(code).toBe(1);
    expect(output).toMatch(/^(catalogue|orders|search|sync)-\S+ gets no token: .*(invalid_client|access_denied)/m);
    expect(output).not.toContain("another-secret");
  });

  it("names the variables that are missing", async () => {
    const { code, output } = await runDemo(["--against-api"], { APIERA_CLIENT_ID: "id" });
    expect(output).toBe(
      "--against-api needs APIERA_CLIENT_SECRET, APIERA_ORGANIZATION_ID. They come from Apiera Dashboard > Settings > API Access.\n",
    );
    expect(code).toBe(1);
  });
});
