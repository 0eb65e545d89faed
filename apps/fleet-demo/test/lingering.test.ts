import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { describe, expect, it, vi } from "vitest";
import { descendantsOf, isAlive, type Running, run, until } from "./processes.ts";

// Many processes on a busy machine.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

/** Waits until all is ready. @returns the ids of every process there is then: four services, and Redis with the shell that watches it. */
async function whenReady(demo: Running): Promise<{ pids: number[]; ready: Record<string, unknown> }> {
  const ready = JSON.parse(await demo.line(/^(\{.*\})$/m));
  const pids = await descendantsOf(demo.child.pid);
  expect(pids.length).toBeGreaterThanOrEqual(6);
  return { pids, ready };
}

const gone = (pids: readonly number[]): Promise<void> => until(() => !pids.some(isAlive));

describe("--serve", () => {
  it("says where everything is, and on SIGTERM stops all of it", async () => {
    await using demo = run("src/main.ts", ["--serve", "--rate-limit", "500", "--token-lifetime-ms", "60000"], {});
    const { pids, ready } = await whenReady(demo);
    expect(ready).toEqual({
      redisUrl: expect.stringMatching(/^redis:/),
      apiUrl: expect.stringMatching(/^http:/),
      tokenUrl: expect.stringMatching(/\/oauth\/token$/),
      credentials: {
        clientId: expect.any(String),
        clientSecret: expect.any(String),
        organization: expect.stringMatching(/^org_/),
        audience: expect.any(String),
      },
      stream: "apiera:access-events",
      services: ["catalogue hono", "orders express", "search fastify", "sync worker"].map((text) => {
        const [name, framework] = text.split(" ");
        return { name, framework, url: expect.stringMatching(/^http:/) };
      }),
    });
    demo.child.kill("SIGTERM");
    expect(await demo.ended).toEqual({ code: 0, signal: null });
    expect(pids.filter(isAlive)).toEqual([]);
    expect(demo.stdout().trim().split("\n")).toHaveLength(1);
  });

  it("leaves nothing behind when it is killed (SIGKILL)", async () => {
    await using demo = run("src/main.ts", ["--serve"], {});
    const { pids } = await whenReady(demo);
    demo.child.kill("SIGKILL");
    await gone(pids);
  });

  it("stops all of it when the program that started it closes the pipe to it", async () => {
    await using demo = run("src/main.ts", ["--serve"], {}, "pipe");
    const { pids } = await whenReady(demo);
    demo.child.stdin?.end();
    expect(await demo.ended).toEqual({ code: 0, signal: null });
    expect(demo.output()).toContain("Standard input was closed.");
    expect(pids.filter(isAlive)).toEqual([]);
  });
});

describe("a service", () => {
  it("stops in order when the script that started it is killed (SIGKILL)", async () => {
    const [service, end] = ["services/search/main.ts", "shared/end-with-parent.ts"].map(
      (path) => new URL(`../src/${path}`, import.meta.url),
    );
    const script = `
      import { fork } from "node:child_process";
      const execArgv = ["--import", ${JSON.stringify(end)}];
      fork(new URL(${JSON.stringify(service)}), { execArgv, stdio: ["ignore", "inherit", "inherit", "ipc"] });`;
    // Nothing that it needs is there: it serves, and stops, without.
    const env = {
      ...process.env,
      APIERA_CLIENT_ID: "id",
      APIERA_CLIENT_SECRET: "sent to no one",
      APIERA_ORGANIZATION_ID: "org_none",
      APIERA_TOKEN_URL: "http://127.0.0.1:1/",
      REDIS_URL: "redis://127.0.0.1:1",
    };
    const parent = spawn(process.execPath, ["--input-type=module", "--eval", script], {
      env,
      stdio: ["ignore", "pipe", "ignore"],
    });
    const printed: string[] = [];
    for await (const line of createInterface({ input: parent.stdout })) {
      printed.push(JSON.parse(line).message);
      if (printed.at(-1) === "listening") parent.kill("SIGKILL");
    }
    // Its standard output ends when it does.
    expect(printed).toEqual(expect.arrayContaining(["listening", "stopping"]));
    expect(printed.at(-1)).toBe("stopped");
  });
});

describe("watchParent", () => {
  const program = (url: string): string => `
    import { watchParent } from ${JSON.stringify(url)};
    watchParent((why) => console.log("gone: " + why));
    console.log("watching " + process.pid);`;
  const WATCH = new URL("../src/fleet/whoever-started-us.ts", import.meta.url).href;

  it("tells when a standard input that is a pipe is closed, and lets the process end", async () => {
    const child = spawn(process.execPath, ["--input-type=module", "--eval", program(WATCH)], {
      stdio: ["pipe", "pipe", "ignore"],
    });
    const ended = once(child, "exit");
    const lines = createInterface({ input: child.stdout });
    await once(lines, "line");
    const told = once(lines, "line");
    child.stdin.end();
    expect(await told).toEqual(["gone: Standard input was closed."]);
    expect((await ended)[0]).toBe(0);
  });

  it("tells when the process that started it is killed, though no pipe says so", async () => {
    const outer = `
      import { spawn } from "node:child_process";
      const args = ["--input-type=module", "--eval", ${JSON.stringify(program(WATCH))}];
      spawn(process.execPath, args, { stdio: ["ignore", "inherit", "ignore"] });`;
    const parent = spawn(process.execPath, ["--input-type=module", "--eval", outer], {
      stdio: ["ignore", "pipe", "ignore"],
    });
    const lines = createInterface({ input: parent.stdout });
    const [line] = await once(lines, "line");
    const pid = Number(String(line).split(" ")[1]);
    const told = once(lines, "line");
    parent.kill("SIGKILL");
    expect(await told).toEqual(["gone: The process that started this one has ended."]);
    await gone([pid]);
  });
});

describe("a run", () => {
  it("ends with all it has started on Ctrl-C, also while it starts", async () => {
    await using demo = run("src/main.ts", ["--json"], {});
    let pids: number[] = [];
    // Redis, its shell and at least one service.
    await until(async () => {
      pids = await descendantsOf(demo.child.pid);
      return pids.length >= 3;
    });
    demo.child.kill("SIGINT");
    expect(await demo.ended).toEqual({ code: 130, signal: null });
    expect(demo.output()).toContain("Stopped by SIGINT.");
    await gone(pids);
  });
});
