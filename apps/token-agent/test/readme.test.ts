import { execFile, spawn } from "node:child_process";
import { randomInt } from "node:crypto";
import { once } from "node:events";
import { readFile, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { startMockServer } from "@apiera/mock-server";
import { describe, expect, it } from "vitest";
import { createProgram } from "../src/cli/program.ts";
import { MAIN, spawnAgent, startAgent, temporaryDirectory } from "./agent-process.ts";
import { askToken, reportRejected } from "./ask.ts";
import { isInstalled } from "./installed.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const readme = await readFile(new URL("../README.md", import.meta.url), "utf8");

/** The rows of the options table, as `--help` has them. */
function optionRows(): string[] {
  const help = { flags: "--help", description: "print this", defaultValue: undefined };
  return [...createProgram().options, help].map(({ flags, description, defaultValue }) => {
    const ending = typeof defaultValue === "string" ? ` (default: ${defaultValue})` : "";
    return `| \`${flags}\` | ${description}${ending} |`;
  });
}

/** Two free ports, below those that systems give to whoever asks for any: nobody else gets them before they are used. */
async function freePorts(): Promise<readonly [number, number]> {
  for (;;) {
    const first = randomInt(10_000, 32_000);
    const ports = [first, first + 1] as const;
    const free = await Promise.all(ports.map(isFree));
    if (free.every(Boolean)) return ports;
  }
}

async function isFree(port: number): Promise<boolean> {
  const server = createServer();
  try {
    await once(server.listen(port, "127.0.0.1"), "listening");
  } catch {
    return false;
  }
  server.close();
  await once(server, "close");
  return true;
}

function section(title: string): string {
  return readme.split(/^## /m).find((part) => part.startsWith(`${title}\n`)) ?? "";
}

/** The blocks of code in a section. */
function blocks(title: string, language: string): string[] {
  return section(title)
    .split("\n```")
    .flatMap((part) => (part.startsWith(`${language}\n`) ? [part.slice(language.length + 1)] : []));
}

/** Runs commands as somebody who pastes them, up to the first that fails. @returns what they print. */
async function runCommands(commands: string, env: Readonly<Record<string, string | undefined>>): Promise<string> {
  // Jobs get their end from the shell that started them.
  const shell = spawn("bash", ["-c", `trap 'kill $(jobs -p)' EXIT\nset -e\n${commands}\n`], {
    cwd: root,
    env: { PATH: process.env.PATH, PYTHONDONTWRITEBYTECODE: "1", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = once(shell, "close");
  const [printed, said] = await Promise.all([text(shell.stdout), text(shell.stderr)]);
  const [code] = await ended;
  expect(code, said).toBe(0);
  return printed;
}

describe("the README", () => {
  it("has the options that the program has", () => {
    const rows = section("Options")
      .split("\n")
      .filter((line) => line.startsWith("| `--"))
      .map((line) => line.replaceAll(/ +/g, " "));
    expect(rows).toEqual(optionRows());
  });

  it("has options that --help shows, as built and from the sources", async () => {
    await using directory = await temporaryDirectory();
    await using agent = spawnAgent(directory.path, { args: ["--help"] });
    expect(await agent.ended).toEqual({ code: 0, signal: null });
    for (const { flags } of createProgram().options) expect(agent.output.stdout).toContain(flags);
    const built = spawn(process.execPath, [fileURLToPath(new URL("../dist/main.js", import.meta.url)), "--help"]);
    expect(await text(built.stdout)).toBe(agent.output.stdout);
  });

  it("has commands for the mock server that do what they say", async () => {
    const commands = blocks("Run it", "sh");
    expect(commands).toHaveLength(3);
    const ports = await freePorts();
    const absent = (await isInstalled("php")) ? [] : ["php"];
    if (!(await isInstalled("python3"))) absent.push("python3");
    const script = `${commands[0]}\n${commands[1]}`
      .split("\n")
      .filter((line) => !absent.some((interpreter) => line.startsWith(`${interpreter} `)))
      .join("\n")
      .replaceAll("8080", String(ports[0]))
      .replaceAll("8181", String(ports[1]));
    await using directory = await temporaryDirectory();
    const printed = await runCommands(script, { HOME: directory.path });
    const lines = printed.trimEnd().split("\n");
    expect(lines).toContain(`{"url":"http://127.0.0.1:${ports[1]}"}`);
    expect(printed).toContain('"status":"ready"');
    expect(printed).toContain('"token_type":"Bearer"');
    expect(lines.filter((line) => line === "en-US nb-NO")).toHaveLength(2 - absent.length);
    expect(lines.at(-1)).toContain('"code":"nb-NO"');
  });

  it("has commands for the real API that do what they say, once the credentials are filled in", async () => {
    await using server = await startMockServer({ rateLimit: false });
    await using directory = await temporaryDirectory();
    // As npm installs it.
    await writeFile(join(directory.path, "apiera-token-agent"), `#!/bin/sh\nexec node "${MAIN}" "$@"\n`, {
      mode: 0o755,
    });
    const { clientId, clientSecret, organization, audience } = server.credentials;
    const script = (blocks("Run it", "sh")[2] ?? "")
      .replace("CLIENT_ID=...", `CLIENT_ID=${clientId}`)
      .replace("CLIENT_SECRET=...", `CLIENT_SECRET=${clientSecret}`)
      .replace("ORGANIZATION_ID=org_...", `ORGANIZATION_ID=${organization}`);
    const printed = await runCommands(script, {
      PATH: `${directory.path}:${process.env.PATH}`,
      HOME: directory.path,
      XDG_RUNTIME_DIR: directory.path,
      APIERA_TOKEN_URL: server.tokenUrl,
      APIERA_AUDIENCE: audience,
    });
    const [where, ready, token] = printed.trimEnd().split("\n");
    expect(where).toBe(`{"socket":"${directory.path}/apiera-token-agent.sock"}`);
    expect(ready).toContain('"status":"ready"');
    expect(token).toContain('"token_type":"Bearer"');
    expect(server.stats().tokensIssued).toBe(1);
  });

  it.for([
    { language: "python", command: ["python3", "-c"], call: "\nimport sys\nprint(access_token(sys.argv[1]))" },
    {
      language: "php",
      command: ["php", "-d", "display_errors=stderr", "-r"],
      call: "\necho access_token($argv[1]), PHP_EOL;",
    },
  ])("has ten lines of $language that get the token, or say why there is none", async (example, test) => {
    const [code = "", ...others] = blocks("In your language", example.language);
    expect(others).toEqual([]);
    expect(code).toContain("access_token");
    expect(code.split("\n").filter((line) => line !== "").length).toBeLessThanOrEqual(10);
    const [program = "", ...flags] = example.command;
    test.skip(!(await isInstalled(program)), `no ${program} here`);
    await using server = await startMockServer({ rateLimit: false });
    await using directory = await temporaryDirectory();
    await using agent = await startAgent(server, directory.path, { args: ["--no-cache"] });
    const get = async (): Promise<string> =>
      (await promisify(execFile)(program, [...flags, `${code}${example.call}`, agent.socket ?? ""])).stdout;
    const { access_token: token } = (await askToken(agent)).body;
    expect(await get()).toBe(`${token}\n`);
    expect(server.stats().tokensIssued).toBe(1);
    const refused = { status: 401, body: { error: "invalid_client" }, times: Number.POSITIVE_INFINITY };
    server.faults.inject({ target: "token", ...refused });
    await reportRejected(agent, token);
    await expect(get()).rejects.toThrow("No token can be handed out");
  });
});
