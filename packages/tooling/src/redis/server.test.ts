import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { createInterface } from "node:readline";
import { describe, expect, it } from "vitest";
import { startRedisServer } from "./server.ts";

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setImmediate(resolve));
}

describe("startRedisServer", () => {
  it("names what the server logged when it cannot start", async () => {
    await expect(startRedisServer(["--no-such-setting", "1"])).rejects.toThrow(/redis-server ended with code 1/);
  });

  it("stops the server it started, and may be told so twice", async () => {
    const server = await startRedisServer();
    expect(isAlive(server.pid)).toBe(true);
    await server.stop();
    expect(isAlive(server.pid)).toBe(false);
    await server.stop();
  });

  it.each(["SIGKILL", "SIGTERM", "SIGINT"] as const)(
    "leaves neither server nor directory behind when its process gets %s",
    async (signal) => {
      const program = `
      import { startRedisServer } from ${JSON.stringify(new URL("server.ts", import.meta.url).href)};
      const { pid, directory } = await startRedisServer(["--pidfile", "redis.pid"]);
      console.log(pid + " " + directory);`;
      const child = spawn(process.execPath, ["--input-type=module", "--eval", program], {
        stdio: ["ignore", "pipe", "inherit"],
      });
      const [line] = await once(createInterface({ input: child.stdout }), "line");
      const [pid, directory] = [Number.parseInt(line, 10), String(line).split(" ")[1] ?? ""];
      expect([isAlive(pid), existsSync(directory)]).toEqual([true, true]);
      const ended = once(child, "exit");
      child.kill(signal);
      await ended;
      await until(() => !isAlive(pid));
      await until(() => !existsSync(directory));
    },
  );
});
