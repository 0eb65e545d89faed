import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { send, startSession } from "./api-session.ts";

const BIN = fileURLToPath(new URL("../src/bin.ts", import.meta.url));

interface Ended {
  readonly code: number | null;
  readonly signal: string | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Starts the program; `ready` is its first line, `ended` what it left behind. */
function run(...args: string[]): { ready: Promise<string>; ended: Promise<Ended>; kill(signal: NodeJS.Signals): void } {
  const child = spawn(process.execPath, [BIN, ...args], { stdio: ["ignore", "pipe", "pipe"] });
  const output = { stdout: "", stderr: "" };
  child.stdout.on("data", (chunk) => {
    output.stdout += chunk;
  });
  child.stderr.on("data", (chunk) => {
    output.stderr += chunk;
  });
  const ready = once(createInterface(child.stdout), "line").then(([line]) => String(line));
  const ended = once(child, "close").then(([code, signal]) => ({ code, signal, ...output }));
  return { ready, ended, kill: (signal) => void child.kill(signal) };
}

describe("apiera-mock-server", () => {
  it.each(["SIGTERM", "SIGINT"] as const)("prints one line when ready and ends with 0 on %s", async (signal) => {
    const { ready, ended, kill } = run();
    const line = await ready;
    const { apiUrl, tokenUrl, credentials } = JSON.parse(line);
    const request = {
      grant_type: "client_credentials",
      client_id: credentials.clientId,
      client_secret: credentials.clientSecret,
      audience: credentials.audience,
      organization: credentials.organization,
    };
    const token = await send(tokenUrl, "POST", JSON.stringify(request), { "Content-Type": "application/json" });
    const stats = await send(`${apiUrl}/_mock/stats`, "GET");
    kill(signal);

    expect(apiUrl).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(tokenUrl).toBe(`${apiUrl}/oauth/token`);
    expect(token.status).toBe(200);
    expect(stats.body).toMatchObject({ tokensIssued: 1 });
    expect(await ended).toEqual({ code: 0, signal: null, stdout: `${line}\n`, stderr: "" });
  });

  it("does not wait for an answer that a fault holds back", async () => {
    const { ready, ended, kill } = run();
    const { apiUrl } = JSON.parse(await ready);
    const fault = { target: "api", latencyMs: 3_600_000 };
    await send(`${apiUrl}/_mock/faults`, "POST", JSON.stringify(fault));
    const held = send(`${apiUrl}/v1/tags`, "GET").catch((error: unknown) => error);
    while ((await send(`${apiUrl}/_mock/stats`, "GET")).text.includes('"total":0'));
    kill("SIGTERM");

    expect((await ended).code).toBe(0);
    expect(await held).toBeInstanceOf(Error);
  });

  it("takes its options from flags", async () => {
    const { ready, ended, kill } = run(
      ...["--client-id", "me", "--client-secret", "mine", "--organization", "org_a", "--organization", "org_b"],
      ...["--rate-limit", "7", "--rate-limit-window-ms", "5000", "--token-lifetime-ms", "60000"],
      ...["--locale", "de-DE=German", "--permission", "read"],
    );
    const { apiUrl, tokenUrl, credentials } = JSON.parse(await ready);
    const request = { grant_type: "client_credentials", client_id: "me", client_secret: "mine" };
    const body = JSON.stringify({ ...request, audience: credentials.audience, organization: "org_b" });
    const token = await send(tokenUrl, "POST", body, { "Content-Type": "application/json" });
    const locales = await send(`${apiUrl}/v1/locales`, "GET", undefined, {
      Authorization: `Bearer ${token.body.access_token}`,
    });
    kill("SIGTERM");

    expect(credentials).toMatchObject({ clientId: "me", clientSecret: "mine", organization: "org_a" });
    expect(token.body.expires_in).toBe(60);
    expect(locales.headers.get("ratelimit-limit")).toBe("7");
    expect(locales.body.items.map(({ code, isDefault }) => [code, isDefault])).toEqual([["de-DE", true]]);
    expect((await ended).code).toBe(0);
  });

  it("takes all other options from a file, and flags before it", async () => {
    const directory = await mkdtemp(join(tmpdir(), "mock-config-"));
    const config = {
      ...{
        organization: "org_file",
        rateLimit: { limit: 5, windowMs: 1000, headers: "both" },
        adminKey: "open-sesame",
      },
      clients: [{ clientId: "shop", clientSecret: "shop-secret", organizations: { org_file: ["read"] } }],
      ...{ quotas: { client: { perHour: 9 } }, data: { tags: [{ code: "sale" }] } },
    };
    const file = join(directory, "mock.json");
    await writeFile(file, JSON.stringify(config));
    const { ready, ended, kill } = run("--config", file, "--rate-limit", "7");
    const { apiUrl, tokenUrl, credentials } = JSON.parse(await ready);
    const request = { grant_type: "client_credentials", client_id: "shop", client_secret: "shop-secret" };
    const body = JSON.stringify({ ...request, audience: credentials.audience, organization: "org_file" });
    const token = await send(tokenUrl, "POST", body, { "Content-Type": "application/json" });
    const tags = await send(`${apiUrl}/v1/tags`, "GET", undefined, {
      Authorization: `Bearer ${token.body.access_token}`,
    });
    const refused = await send(`${apiUrl}/_mock/revoke-tokens`, "POST");
    kill("SIGTERM");

    expect(credentials.organization).toBe("org_file");
    expect(token.headers.get("auth0-client-quota-limit")).toContain("q=9;r=8");
    expect(tags.body.items).toMatchObject([{ code: "sale" }]);
    expect(tags.headers.get("ratelimit-policy")).toBe('"default";q=7;w=1');
    expect(refused.status).toBe(401);
    expect((await ended).code).toBe(0);
    await writeFile(file, '{"colour":1}');
    expect((await run("--config", file).ended).stderr).toContain("'colour'");
    await rm(directory, { recursive: true });
  });

  it("shows its flags and credentials on --help", async () => {
    const { code, stdout, stderr } = await run("--help").ended;
    expect([code, stderr]).toEqual([0, ""]);
    for (const text of ["--port", "--rate-limit", "--locale", "mock-client-secret-not-for-production"]) {
      expect(stdout).toContain(text);
    }
  });

  it.each([
    [["--port", "many"], "--port"],
    [["--port", "70000"], "port"],
    [["--rate-limit", "0"], "rateLimit.limit"],
    [["--locale", "english"], "--locale"],
    [["--organization", "acme"], "organization"],
    [["--config", "/nowhere/mock.json"], "--config"],
    [["--rate-limit-headers", "none"], "rateLimit.headers"],
    [["--colour"], "--colour"],
    [["extra"], "extra"],
  ])("ends with 2 and a sentence on %j", async (args, named) => {
    const { code, stdout, stderr } = await run(...args).ended;
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(/^apiera-mock-server: [^\n]+\n$/);
    expect(stderr).toContain(named);
  });

  it("ends with 1 when the port is taken", async () => {
    await using session = await startSession();
    const { code, stderr } = await run("--port", new URL(session.server.apiUrl).port).ended;
    expect(code).toBe(1);
    expect(stderr).toContain("EADDRINUSE");
  });
});
