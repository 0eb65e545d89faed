import { createHash } from "node:crypto";
import { chmod, mkdir, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createTokenProviderFromEnv } from "@apiera/auth";
import { createFilesystemCache } from "@apiera/cache-filesystem";
import { describe, expect, it } from "vitest";
import { runCli } from "./support/cli.ts";
import { setUp } from "./support/set-up.ts";

// At once: each has a server or rows of its own, and most of the time goes into the start of processes.
describe.concurrent("token", () => {
  it("tells what is known of it, and buys one for all runs", async () => {
    await using setup = await setUp();
    const { server, env } = setup;
    const json = (await runCli(["token", "--json"], env)).stdout;
    // As every token begins.
    expect(json).not.toContain("eyJ");
    const facts = JSON.parse(json);
    expect(facts).toMatchObject({
      organization: "org_mock",
      permissions: ["read", "write", "delete", "admin"],
      source: "bought",
    });
    expect(Date.parse(facts.expiresAt) - Date.parse(facts.issuedAt)).toBeGreaterThan(86_000_000);
    const { stdout } = await runCli(["token"], env);
    expect(stdout).toMatch(
      /^organization +org_mock\npermissions +read write delete admin\nissuedAt .*\nexpiresAt .*\nremaining +23 h 5\d min\nsource +cache\n$/,
    );
    expect(server.stats().tokensIssued).toBe(1);
  });

  it("cuts nothing where there is no terminal", async () => {
    await using setup = await setUp({ organization: `org_${"x".repeat(100)}` });
    const { stdout } = await runCli(["token"], setup.env);
    expect(stdout).toContain(setup.server.credentials.organization);
  });

  it("writes the token alone with --print, into a pipe", async () => {
    await using setup = await setUp();
    const { code, stdout, stderr } = await runCli(["token", "--print"], setup.env);
    const response = await fetch(`${setup.server.apiUrl}/v1/locales`, {
      headers: { Authorization: `Bearer ${stdout.trimEnd()}` },
    });
    expect(response.status).toBe(200);
    expect(stdout).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+\n$/);
    expect(stderr).toBe("");
    expect(code).toBe(0);
  });

  it("buys another with --refresh, and where --min-ttl asks for more than is left", async () => {
    await using setup = await setUp({ tokenLifetimeMs: 3_600_000 });
    const { server, env } = setup;
    await runCli(["token"], env);
    expect(JSON.parse((await runCli(["token", "--json", "--refresh"], env)).stdout).source).toBe("bought");
    expect(server.stats().tokensIssued).toBe(2);
    expect(JSON.parse((await runCli(["token", "--json", "--min-ttl", "30m"], env)).stdout).source).toBe("cache");
    const { code, stderr } = await runCli(["token", "--min-ttl", "2h"], env);
    expect(stderr).toContain("--min-ttl is more than the life of a token.");
    expect(code).toBe(2);
  });
});

describe.concurrent("cache", () => {
  it("is where the toolkit has it for the user, unless APIERA_CACHE_DIR says otherwise", async () => {
    await using setup = await setUp();
    const { APIERA_CACHE_DIR: _, ...env } = setup.env;
    const XDG_CACHE_HOME = join(setup.path, "xdg");
    await mkdir(XDG_CACHE_HOME);
    const before = process.env.XDG_CACHE_HOME;
    process.env.XDG_CACHE_HOME = XDG_CACHE_HOME;
    try {
      await using provider = createTokenProviderFromEnv({ cache: createFilesystemCache() }, env);
      await provider.getToken();
    } finally {
      if (before === undefined) delete process.env.XDG_CACHE_HOME;
      else process.env.XDG_CACHE_HOME = before;
    }
    const { stdout } = await runCli(["cache", "status", "--json"], { ...env, XDG_CACHE_HOME });
    expect(JSON.parse(stdout)).toMatchObject({
      directory: join(XDG_CACHE_HOME, "apiera"),
      exists: true,
      mode: "0700",
      token: { usable: true },
    });
  });

  it("status says what is in it, changes nothing and buys nothing", async () => {
    await using setup = await setUp();
    const { server, env } = setup;
    const directory = env.APIERA_CACHE_DIR ?? "";
    const empty = JSON.parse((await runCli(["cache", "status", "--json"], env)).stdout);
    expect(empty).toMatchObject({
      directory,
      exists: false,
      entries: 0,
      bytes: 0,
      token: { usable: false, text: "none" },
    });
    await runCli(["token"], env);
    const before = await readdir(directory, { recursive: true });
    const { stdout } = await runCli(["cache", "status"], env);
    expect(stdout).toContain("opens, valid for 23 h 5");
    const other = await runCli(["cache", "status", "--json"], {
      ...env,
      APIERA_CLIENT_SECRET: "another-secret-altogether",
    });
    expect(JSON.parse(other.stdout)).toMatchObject({ entries: expect.any(Number), token: { usable: false } });
    const without = await runCli(["cache", "status", "--json"], { APIERA_CACHE_DIR: directory });
    expect(JSON.parse(without.stdout).token.text).toContain("APIERA_CLIENT_ID");
    expect(await readdir(directory, { recursive: true })).toEqual(before);
    expect(server.stats().tokensIssued).toBe(1);
  });

  it("status says why the directory is refused", async () => {
    await using setup = await setUp();
    const directory = setup.env.APIERA_CACHE_DIR ?? "";
    await mkdir(directory);
    await chmod(directory, 0o777);
    const { stdout } = await runCli(["cache", "status", "--json"], setup.env);
    expect(JSON.parse(stdout)).toMatchObject({
      mode: "0777",
      token: { usable: false, text: expect.stringContaining("none that can be used: ") },
    });
  });

  it("clear asks for --yes where there is no terminal, and removes entries alone", async () => {
    await using setup = await setUp();
    const { server, env } = setup;
    const directory = env.APIERA_CACHE_DIR ?? "";
    await runCli(["token"], env);
    const refused = await runCli(["cache", "clear"], env);
    expect(refused.stderr).toContain("Pass --yes to allow it.");
    expect(refused.code).toBe(2);
    await writeFile(join(directory, "mine.txt"), "mine");
    await mkdir(join(directory, createHash("sha256").update("x").digest("hex").slice(1)));
    const cleared = await runCli(["cache", "clear", "--yes"], env);
    expect(cleared.stderr).toMatch(/^Removed from .*: \d+\.\n$/);
    expect((await readdir(directory)).length).toBe(2);
    expect(JSON.parse((await runCli(["token", "--json"], env)).stdout).source).toBe("bought");
    expect(server.stats().tokensIssued).toBe(2);
  });
});
