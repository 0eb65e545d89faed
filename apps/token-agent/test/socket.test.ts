import { once } from "node:events";
import { lstat, readdir, stat } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { type MockServer, startMockServer } from "@apiera/mock-server";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { environmentOf, spawnAgent, startAgent, temporaryDirectory } from "./agent-process.ts";
import { askToken } from "./ask.ts";

/** Only root can give files away. */
const isRoot = process.geteuid?.() === 0;

/**
 * Loaded before the agent: takes the umask away, and tells the mode of the socket as soon as it is there, before anything else can run, and the umask after
 * that. Tells the mode also before the socket is given to a group.
 */
const WATCH_BIND = `
import { syncBuiltinESMExports } from "node:module";
import { Server } from "node:net";
import { statSync } from "node:fs";
import files from "node:fs/promises";
process.umask(0);
const { chown } = files;
files.chown = async (path, ...owners) => {
  process.stderr.write(JSON.stringify({ event: "given", mode: statSync(path).mode & 0o777 }) + "\\n");
  await chown(path, ...owners);
};
syncBuiltinESMExports();
const { listen } = Server.prototype;
Server.prototype.listen = function (options) {
  listen.call(this, options);
  const tell = (line) => process.stderr.write(JSON.stringify(line) + "\\n");
  tell({ event: "bound", mode: statSync(options.path).mode & 0o777 });
  queueMicrotask(() => tell({ event: "unmasked", umask: process.umask() }));
  return this;
};`;

let server: MockServer;
beforeAll(async () => {
  server = await startMockServer({ rateLimit: false });
});
afterAll(() => server.close());

describe("the socket", () => {
  it("has mode 0600 from its first moment on, is in $RUNTIME_DIRECTORY, and is gone at the end", async () => {
    await using directory = await temporaryDirectory();
    const env = {
      RUNTIME_DIRECTORY: `${directory.path}:/elsewhere`,
      NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(WATCH_BIND)}`,
    };
    await using agent = await startAgent(server, directory.path, { env });
    const path = join(directory.path, "token-agent.sock");
    expect(agent.socket).toBe(path);
    expect(await agent.logged("bound")).toEqual({ event: "bound", mode: 0o600 });
    expect(await agent.logged("unmasked")).toEqual({ event: "unmasked", umask: 0 });
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    agent.child.kill("SIGTERM");
    expect(await agent.ended).toEqual({ code: 0, signal: null });
    await expect(lstat(path)).rejects.toThrow("ENOENT");
  });

  it.runIf(isRoot)("is opened to a group only after it was given to it (as root)", async () => {
    await using directory = await temporaryDirectory();
    const args = ["--socket-mode", "0660", "--socket-group", "4242"];
    const env = { NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(WATCH_BIND)}` };
    await using agent = await startAgent(server, directory.path, { args, env });
    expect(await agent.logged("bound")).toMatchObject({ mode: 0o600 });
    expect(await agent.logged("given")).toMatchObject({ mode: 0o600 });
    const { mode, gid } = await stat(agent.socket ?? "");
    expect({ mode: mode & 0o777, gid }).toEqual({ mode: 0o660, gid: 4242 });
  });

  it("of an agent that was killed is replaced, that of a living one is not", async () => {
    await using directory = await temporaryDirectory();
    await using first = await startAgent(server, directory.path);
    const { ctimeMs } = await lstat(first.socket ?? "");
    await using second = spawnAgent(directory.path, { env: environmentOf(server) });
    expect(await second.ended).toMatchObject({ code: 1 });
    expect(second.output.stderr).toBe(
      `apiera-token-agent: Another program listens on ${first.socket}. Stop it, or name another path with --socket.\n`,
    );
    expect((await askToken(first)).status).toBe(200);
    // Nor was it out of the way for a moment.
    expect((await lstat(first.socket ?? "")).ctimeMs).toBe(ctimeMs);

    first.child.kill("SIGKILL");
    await first.ended;
    expect((await lstat(first.socket ?? "")).isSocket()).toBe(true);
    const names = await readdir(directory.path);
    await using third = await startAgent(server, directory.path);
    expect(third.socket).toBe(first.socket);
    expect((await askToken(third)).status).toBe(200);
    expect(await readdir(directory.path)).toEqual(names);
  });

  it("of a dead agent goes to one of several that start at once", async () => {
    await using directory = await temporaryDirectory();
    await using dead = await startAgent(server, directory.path);
    dead.child.kill("SIGKILL");
    await dead.ended;
    const contenders = Array.from({ length: 3 }, () => spawnAgent(directory.path, { env: environmentOf(server) }));
    const outcomes = contenders.map((agent) =>
      Promise.race([
        agent.ended.then(({ code }) => code),
        once(agent.child.stdout ?? agent.child, "data").then(() => 0),
      ]),
    );
    expect((await Promise.all(outcomes)).toSorted()).toEqual([0, 1, 1]);
    expect((await askToken({ socket: dead.socket ?? "" })).status).toBe(200);
    for (const agent of contenders) await agent[Symbol.asyncDispose]();
  });

  it("is not made where others could replace it", async () => {
    await using agent = spawnAgent("/tmp", { args: ["--socket", "/tmp/a.sock"], env: environmentOf(server) });
    expect(await agent.ended).toEqual({ code: 1, signal: null });
    expect(agent.output.stderr).toContain("/tmp has mode 1777, so others could replace the socket");
    expect(agent.output.stdout).toBe("");
  });
});

describe("the port", () => {
  it("is on the loopback interface, and taken only once", async () => {
    await using directory = await temporaryDirectory();
    await using agent = await startAgent(server, directory.path, { args: ["--port", "0"] });
    expect(agent.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    const { port } = new URL(agent.url ?? "");
    await using second = spawnAgent(directory.path, { args: ["--port", port], env: environmentOf(server) });
    expect(await second.ended).toMatchObject({ code: 1 });
    expect(second.output.stderr).toBe(
      `apiera-token-agent: Cannot listen on port ${port} of 127.0.0.1: another program listens there. Name another port with --port.\n`,
    );
  });

  it("may be one of IPv6, where the machine has that", async (test) => {
    const trial = createServer();
    const hasIpv6 = await once(trial.listen(0, "::1"), "listening").then(
      () => true,
      () => false,
    );
    trial.close();
    test.skip(!hasIpv6, "no IPv6 here");
    await using directory = await temporaryDirectory();
    await using agent = await startAgent(server, directory.path, { args: ["--port", "0", "--host", "::1"] });
    expect(agent.url).toMatch(/^http:\/\/\[::1\]:\d+$/);
    expect((await askToken(agent)).status).toBe(200);
  });
});
