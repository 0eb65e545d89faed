import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createServer } from "node:net";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { createProgram } from "../src/cli/program.ts";
import { spawnAgent, temporaryDirectory } from "./agent-process.ts";

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

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  return typeof address === "object" && address !== null ? address.port : 0;
}

function section(title: string): string {
  return readme.split(/^## /m).find((part) => part.startsWith(`${title}\n`)) ?? "";
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
    const commands = [...section("Run it").matchAll(/```sh\n([\s\S]*?)```/g)].map(([, block = ""]) => block);
    expect(commands).toHaveLength(3);
    const ports = [await freePort(), await freePort()];
    // Jobs get their end from the shell that started them.
    const script = `trap 'kill $(jobs -p)' EXIT\nset -e\n${commands[0]}${commands[1]}`
      .replaceAll("8080", String(ports[0]))
      .replaceAll("8181", String(ports[1]));
    await using directory = await temporaryDirectory();
    const shell = spawn("bash", ["-c", script], {
      cwd: root,
      env: { PATH: process.env.PATH, HOME: directory.path, PYTHONDONTWRITEBYTECODE: "1" },
      stdio: ["ignore", "pipe", "pipe"],
    });
    const ended = once(shell, "close");
    const [printed, said] = await Promise.all([text(shell.stdout), text(shell.stderr)]);
    const [code] = await ended;
    expect(code, said).toBe(0);
    const lines = printed.trimEnd().split("\n");
    expect(lines).toContain(`{"url":"http://127.0.0.1:${ports[1]}"}`);
    expect(printed).toContain('"status":"ready"');
    expect(printed).toContain('"token_type":"Bearer"');
    expect(lines.filter((line) => line === "en-US nb-NO")).toHaveLength(2);
    expect(lines.at(-1)).toContain('"code":"nb-NO"');
  });
});
