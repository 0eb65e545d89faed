import { once } from "node:events";
import { lstat, mkdir, rename, writeFile } from "node:fs/promises";
import { connect } from "node:net";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { startMockServer } from "@apiera/mock-server";
import { describe, expect, it } from "vitest";
import { environmentOf, spawnAgent, startAgent, temporaryDirectory } from "./agent-process.ts";
import { ask, askToken, MARKED } from "./ask.ts";
import { startGate } from "./gate.ts";

describe("an agent that is told to stop", () => {
  it.each(["SIGTERM", "SIGINT"] as const)(
    "by %s ends what is under way, takes nothing new, exits with 0",
    async (signal) => {
      await using server = await startMockServer({ rateLimit: false });
      await using directory = await temporaryDirectory();
      await using gate = await startGate(server.tokenUrl);
      const env = { APIERA_TOKEN_URL: gate.url };
      await using agent = await startAgent(server, directory.path, { args: ["--no-cache"], env });
      // Connections that nothing comes over must not hold it up.
      const silent = connect({ path: agent.socket ?? "" });
      await once(silent, "connect");
      const idle = connect({ path: agent.socket ?? "" });
      idle.write("GET /health HTTP/1.1\r\nHost: localhost\r\n\r\n");
      await once(idle, "data");

      // One that would keep its connection.
      const underWay = ask(agent, "/token", { headers: { ...MARKED, Connection: "keep-alive" } });
      await gate.reached;
      agent.child.kill(signal);
      await agent.logged("stopping");
      await expect(ask(agent, "/health")).rejects.toThrow("ENOENT");
      gate.open();
      const reply = await underWay;
      expect(reply.status).toBe(200);
      expect(reply.headers.connection).toBe("close");
      expect(await agent.ended).toEqual({ code: 0, signal: null });
      await expect(lstat(agent.socket ?? "")).rejects.toThrow("ENOENT");
      expect(agent.log().map(({ event }) => event)).toContain("stopped");
      await Promise.all([text(silent), text(idle)]);
    },
  );

  it("ends at once when it is told again, also by another signal", async () => {
    await using server = await startMockServer({ rateLimit: false });
    await using directory = await temporaryDirectory();
    await using gate = await startGate(server.tokenUrl);
    const env = { APIERA_TOKEN_URL: gate.url };
    await using agent = await startAgent(server, directory.path, { args: ["--no-cache"], env });
    const underWay = askToken(agent);
    await gate.reached;
    agent.child.kill("SIGTERM");
    await agent.logged("stopping");
    agent.child.kill("SIGINT");
    await expect(underWay).rejects.toThrow("socket hang up");
    expect(await agent.ended).toEqual({ code: null, signal: "SIGINT" });
    await expect(lstat(agent.socket ?? "")).rejects.toThrow("ENOENT");
  });
});

describe("the credentials", () => {
  it("of systemd go before the environment, and a rotated secret needs no restart", async () => {
    await using server = await startMockServer({ rateLimit: false });
    await using directory = await temporaryDirectory();
    const credentials = join(directory.path, "credentials");
    await mkdir(credentials, { mode: 0o700 });
    const file = join(credentials, "client-secret");
    await writeFile(file, "of-last-year\n", { mode: 0o400 });
    const env = { CREDENTIALS_DIRECTORY: credentials };
    await using agent = await startAgent(server, directory.path, { args: ["--no-cache"], env });
    expect((await askToken(agent)).status).toBe(503);

    await writeFile(`${file}.new`, server.credentials.clientSecret, { mode: 0o400 });
    await rename(`${file}.new`, file);
    expect((await askToken(agent)).status).toBe(200);
    await agent.logged("secret-rotated");
    expect(agent.output.stderr).not.toContain("of-last-year");
  });

  it("may all be in one file", async () => {
    await using server = await startMockServer({ rateLimit: false });
    await using directory = await temporaryDirectory();
    const file = join(directory.path, "credentials.json");
    await writeFile(file, JSON.stringify({ ...server.credentials, tokenUrl: server.tokenUrl }), { mode: 0o600 });
    const none = Object.fromEntries(Object.keys(environmentOf(server)).map((name) => [name, undefined]));
    const args = ["--credentials-file", "credentials.json"];
    await using agent = await startAgent(server, directory.path, { args, env: none });
    expect((await askToken(agent)).body.organization).toBe("org_mock");
  });

  it("may leave the organization to --organization", async () => {
    await using server = await startMockServer({ rateLimit: false, otherOrganizations: ["org_shop"] });
    await using directory = await temporaryDirectory();
    const args = ["--organization", "org_shop", "--organization", "org_mock"];
    const env = { APIERA_ORGANIZATION_ID: "" };
    await using agent = await startAgent(server, directory.path, { args, env });
    expect((await askToken(agent)).body.organization).toBe("org_shop");
    expect((await askToken(agent, "?organization=org_mock")).body.organization).toBe("org_mock");
  });
});

describe("--probe", () => {
  it("waits for the agent, and for its token", async () => {
    await using server = await startMockServer({ rateLimit: false });
    await using directory = await temporaryDirectory();
    // Before there is anything to ask.
    await using early = spawnAgent(directory.path, { args: ["--probe", "health"] });
    await using agent = await startAgent(server, directory.path, { args: ["--no-cache"] });
    expect(await early.ended).toEqual({ code: 0, signal: null });
    expect(JSON.parse(early.output.stdout)).toMatchObject({ status: "ok" });
    await using ready = spawnAgent(directory.path, { args: ["--probe", "ready"] });
    expect(await ready.ended).toEqual({ code: 0, signal: null });
    expect(JSON.parse(ready.output.stdout)).toMatchObject({ status: "ready" });
    expect((await ask(agent, "/health", { headers: MARKED })).body).toMatchObject({ tokens_bought: 1 });
  });
});

describe("a start that fails", () => {
  it("ends with 2 and says what is missing", async () => {
    await using server = await startMockServer();
    await using directory = await temporaryDirectory();
    const env = { ...environmentOf(server), APIERA_CLIENT_SECRET: undefined };
    await using agent = spawnAgent(directory.path, { env });
    expect(await agent.ended).toEqual({ code: 2, signal: null });
    expect(agent.output.stderr).toMatch(/^apiera-token-agent: .*APIERA_CLIENT_SECRET/);
    expect(agent.output.stdout).toBe("");
  });

  it("does not show the secret, wherever it was put by mistake", async () => {
    await using server = await startMockServer();
    await using directory = await temporaryDirectory();
    const { clientSecret } = server.credentials;
    const args = ["--socket", join(directory.path, clientSecret, "a.sock")];
    await using agent = spawnAgent(directory.path, { args, env: environmentOf(server) });
    expect(await agent.ended).toEqual({ code: 1, signal: null });
    expect(agent.output.stderr).toContain(`The directory ${directory.path}/[redacted] cannot be used (ENOENT)`);
    expect(agent.output.stderr).not.toContain(clientSecret);
  });
});
