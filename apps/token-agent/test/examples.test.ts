import { execFile } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { type MockServer, startMockServer } from "@apiera/mock-server";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { createProgram } from "../src/cli/program.ts";
import { type AgentProcess, MAIN, startAgent, temporaryDirectory } from "./agent-process.ts";
import { askToken } from "./ask.ts";
import { isInstalled } from "./installed.ts";

const run = promisify(execFile);
const examples = fileURLToPath(new URL("../examples", import.meta.url));

const stack = new AsyncDisposableStack();
let server: MockServer;
let agents: Record<"socket" | "port", AgentProcess>;

beforeAll(async () => {
  server = stack.use(await startMockServer({ rateLimit: false }));
  const { path } = stack.use(await temporaryDirectory());
  agents = {
    socket: stack.use(await startAgent(server, path)),
    port: stack.use(await startAgent(server, path, { args: ["--port", "0"] })),
  };
});
afterAll(() => stack.disposeAsync());

async function runClient([program, ...args]: readonly string[], place: string): Promise<string> {
  // A proxy that is set must not get to see what goes to the agent.
  const proxy = "http://127.0.0.1:1";
  const { stdout } = await run(program ?? "", args, {
    cwd: examples,
    env: {
      ...{ PATH: process.env.PATH, HOME: process.env.HOME, PYTHONDONTWRITEBYTECODE: "1" },
      ...{ APIERA_TOKEN_AGENT: place, APIERA_API_URL: server.apiUrl, http_proxy: proxy, no_proxy: "127.0.0.1" },
    },
  });
  return stdout;
}

const CLIENTS: readonly [language: string, command: string[], output: string][] = [
  ["curl", ["sh", "clients/curl.sh"], '"code":"nb-NO"'],
  ["php", ["php", "clients/php/token.php"], "en-US nb-NO\n"],
  ["python3", ["python3", "clients/python/apiera_token.py"], "en-US nb-NO\n"],
];

for (const [language, command, output] of CLIENTS) {
  const installed = await isInstalled(language);
  describe.skipIf(!installed)(`the client in ${language}${installed ? "" : " (not on this machine)"}`, () => {
    it.each(["socket", "port"] as const)("gets a token over the %s and calls the API", async (kind) => {
      const agent = agents[kind];
      const place = agent.socket ?? new URL(agent.url ?? "").host;
      expect(await runClient(command, place)).toContain(output);
      if (language !== "curl" && kind === "port") {
        // A rejected token is replaced: by one of the agents, the other finds it in their cache.
        const { access_token: before } = (await askToken(agent)).body;
        server.faults.revokeTokens();
        expect(await runClient(command, place)).toBe(output);
        expect((await askToken(agent)).body.access_token).not.toBe(before);
      }
    });

    it("says why there is no token", async () => {
      const nowhere = runClient(command, join(examples, "none.sock"));
      await expect(nowhere).rejects.toMatchObject({
        stderr: expect.stringMatching(/No token|none\.sock|No such file/),
      });
    });
  });
}

describe("the unit of systemd", () => {
  const unit = readFile(join(examples, "systemd/apiera-token-agent.service"), "utf8");

  it("starts the agent with flags that it has, and guards it", async () => {
    const text = await unit;
    const flags = [...text.matchAll(/^Exec.*$/gm)].flatMap(([line]) => line.match(/--[a-z-]+/g) ?? []);
    const known = createProgram().options.map(({ long }) => long);
    expect(flags.length).toBeGreaterThan(2);
    expect(known).toEqual(expect.arrayContaining(flags));
    for (const line of [
      "NoNewPrivileges=yes",
      "ProtectSystem=strict",
      "PrivateTmp=yes",
      "RuntimeDirectoryMode=0750",
      "LoadCredential=client-secret:/etc/apiera/client-secret",
      "MemoryDenyWriteExecute=no",
    ]) {
      expect(text.split("\n")).toContain(line);
    }
  });

  const hasSystemd = isInstalled("systemd-analyze");
  it("passes systemd-analyze verify, where that is on the machine", async (test) => {
    test.skip(!(await hasSystemd), "no systemd here");
    await using directory = await temporaryDirectory();
    const file = join(directory.path, "apiera-token-agent.service");
    // Verify wants the program to be there. Quoted, as either path may have a space.
    const command = `"${process.execPath}" "${MAIN}"`;
    await writeFile(file, (await unit).replaceAll("/usr/local/bin/apiera-token-agent", command));
    const { stdout, stderr } = await run("systemd-analyze", ["verify", "--man=no", file]);
    const about = `${stdout}${stderr}`.split("\n").filter((line) => line.includes("apiera-token-agent"));
    expect(about).toEqual([]);
  });
});

describe("the containers", () => {
  it("share the socket and nothing else, open no port, run as nobody special on a disk they cannot write", async () => {
    const { services, volumes, secrets } = parse(await readFile(join(examples, "container/compose.yaml"), "utf8"));
    const { "token-agent": agent, shop } = services;
    expect(Object.keys(volumes)).toEqual(["agent-socket", "token-cache"]);
    expect(agent.volumes).toEqual(["agent-socket:/run/apiera", "token-cache:/var/cache/apiera"]);
    expect(shop.volumes[0]).toBe("agent-socket:/run/apiera:ro");
    for (const service of [agent, shop]) {
      expect(service).toMatchObject({ read_only: true, cap_drop: ["ALL"], security_opt: ["no-new-privileges:true"] });
      expect(service).not.toHaveProperty("ports");
    }
    expect(agent.environment).not.toHaveProperty("APIERA_CLIENT_SECRET");
    expect(agent.secrets).toEqual(Object.keys(secrets));
    expect(shop.user.split(":")[1]).toBe("10001");

    const dockerfile = await readFile(join(examples, "container/Dockerfile"), "utf8");
    expect(dockerfile).toContain("USER 10001:10001\n");
    expect(dockerfile).not.toMatch(/^EXPOSE/m);
    const [, command = ""] = /^CMD (\[.*\])$/m.exec(dockerfile) ?? [];
    const flags = JSON.parse(command).filter((word: string) => word.startsWith("--"));
    expect(createProgram().options.map(({ long }) => long)).toEqual(expect.arrayContaining(flags));
  });
});
