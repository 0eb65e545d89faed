import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { chmod, copyFile, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { startMockServer } from "@apiera/mock-server";
import { describe, expect, it } from "vitest";

const run = promisify(execFile);
const root = fileURLToPath(new URL("../../..", import.meta.url));
const PROGRAMS = { apiera: "apps/cli/dist/main.js", "apiera-token-agent": "apps/token-agent/dist/main.js" };

const readme = await readFile(join(root, "README.md"), "utf8");
const section = readme.split(/^## /m).find((part) => part.startsWith("From a terminal\n")) ?? "";
const [programs = "", demos = ""] = [...section.matchAll(/^```sh\n([\s\S]*?)^```/gm)].map(([, block]) => block ?? "");
const linesOf = (block: string): string[] =>
  block
    .trimEnd()
    .split("\n")
    .map((line) => line.replace(/ *#.*/, ""));

describe("the commands of README.md, From a terminal", () => {
  it("do what they say, as built", async () => {
    const [install, doctor, list, dryRun, agent, ...more] = linesOf(programs);
    expect([install, ...more]).toEqual(["npm install --global @apiera/cli @apiera/token-agent"]);

    const home = await mkdtemp(join(tmpdir(), "apiera-terminal-"));
    await using server = await startMockServer({ rateLimit: false });
    await server.seed("products", [
      { type: "simple", code: "mug-1" },
      { type: "simple", code: "cup-1" },
    ]);
    try {
      for (const [name, path] of Object.entries(PROGRAMS)) {
        await writeFile(join(home, name), `#!/bin/sh\nexec '${process.execPath}' '${join(root, path)}' "$@"\n`);
        await chmod(join(home, name), 0o755);
      }
      await copyFile(join(root, "apps/cli/data/sample-products.csv"), join(home, "products.csv"));
      const { clientId, clientSecret, organization } = server.credentials;
      const env = {
        PATH: [home, process.env.PATH].join(delimiter),
        HOME: home,
        APIERA_CLIENT_ID: clientId,
        APIERA_CLIENT_SECRET: clientSecret,
        APIERA_ORGANIZATION_ID: organization,
        APIERA_TOKEN_URL: server.tokenUrl,
        APIERA_API_URL: server.apiUrl,
      };
      const shell = async (command = ""): Promise<string> =>
        (await run("bash", ["-c", command], { cwd: home, env })).stdout;

      expect(await shell(doctor)).toContain(`accepted for ${organization}`);
      expect(
        (await shell(list))
          .trimEnd()
          .split("\n")
          .map((line) => JSON.parse(line).code),
      ).toEqual(["mug-1"]);
      expect(await shell(dryRun)).toMatch(/products +\d+ to create/);
      expect(server.stats().requests.byOperation).not.toHaveProperty("bulkCreateProducts");

      expect(agent).toBe("apiera-token-agent --port 8181");
      // On a free port: 8181 may be taken.
      const child = spawn(join(home, "apiera-token-agent"), ["--port", "0"], {
        env,
        stdio: ["ignore", "pipe", "ignore"],
      });
      const ended = once(child, "exit");
      const { url } = JSON.parse(String(await once(child.stdout, "data")));
      const answer = await fetch(`${url}/token`, { headers: { "Apiera-Agent": "true" } });
      expect(await answer.json()).toMatchObject({ token_type: "Bearer", organization });
      child.kill("SIGTERM");
      expect(await ended).toEqual([0, null]);

      // The commands and the agent found the same token in the user's cache directory.
      expect(server.stats().tokensIssued).toBe(1);
    } finally {
      await rm(home, { recursive: true, force: true });
    }
  });

  it("name apps that are there", async () => {
    for (const line of linesOf(demos)) {
      const [, app] = /^npx --yes pnpm@12 --filter (\S+) demo$/.exec(line) ?? [];
      const { scripts } = JSON.parse(await readFile(join(root, "apps", app ?? line, "package.json"), "utf8"));
      expect(scripts).toHaveProperty("demo");
    }
    expect(linesOf(demos)).toHaveLength(2);
  });
});
