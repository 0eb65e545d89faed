import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { stripVTControlCharacters } from "node:util";
import { describe, expect, it } from "vitest";
import { SUBJECTS } from "../src/subjects/subjects.ts";

const MAIN = fileURLToPath(new URL("../src/main.ts", import.meta.url));
const LONG_MS = 180_000;
const NAMES = SUBJECTS.map(({ name }) => name);

/** Runs the benchmark to its end. */
async function run(args: readonly string[]): Promise<{ code: number | null; stdout: string; stderr: string }> {
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "pipe"] });
  const [stdout, stderr, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, "close")]);
  return { code, stdout, stderr };
}

/** Every number of a result, with where it stands. */
function figuresOf(value: unknown, place: string): [string, unknown][] {
  if (typeof value !== "object" || value === null) return [[place, value]];
  return Object.entries(value).flatMap(([key, member]) => figuresOf(member, `${place}.${key}`));
}

describe("a quick run", () => {
  it(
    "measures everything and prints it as a table and as JSON",
    async () => {
      const { code, stdout, stderr } = await run(["--expose-gc", MAIN, "--quick", "--json"]);
      const lines = stdout.trimEnd().split("\n");
      expect(lines).toHaveLength(1);
      const result = JSON.parse(lines[0] ?? "");
      const figure = expect.any(Number);
      expect(result).toEqual({
        node: process.version,
        cores: figure,
        quick: true,
        warm: {
          bareAwaitNanoseconds: figure,
          subjects: NAMES.map((name) => ({
            name,
            nanoseconds: figure,
            timesBareAwait: figure,
            timesOurs: figure,
            requests: 0,
          })),
        },
        authorizedFetch: {
          nanoseconds: figure,
          fetchNanoseconds: figure,
          overheadNanoseconds: figure,
          timesFetch: figure,
        },
        coldStart: NAMES.map((name) => ({ name, importMs: figure, firstTokenMs: figure, totalMs: figure })),
        memory: { organizations: 100, bytesPerOrganization: figure, tokenBytes: figure },
        client: { requestsPerSecond: figure, fetchRequestsPerSecond: figure, ratio: figure },
        failures: expect.any(Array),
      });
      const { failures, quick, node, ...figures } = result;
      for (const [place, value] of figuresOf(figures, "result")) {
        if (typeof value === "number" && !place.endsWith(".requests")) expect(value, place).toBeGreaterThan(0);
      }
      // How fast a busy machine is says nothing; that the exit code says what the result says does.
      expect(code).toBe(failures.length === 0 ? 0 : 1);
      for (const name of NAMES) expect(stderr).toContain(name);
      expect(stripVTControlCharacters(stderr)).toBe(stderr);
    },
    LONG_MS,
  );
});

describe("the command", () => {
  it("says how to start it when it cannot free memory", async () => {
    const { code, stdout, stderr } = await run([MAIN, "--quick", "--json"]);
    expect(stderr).toBe("Start the process with node --expose-gc.\n");
    expect(stdout).toBe("");
    expect(code).toBe(1);
  });

  it("shows its options, and refuses others", async () => {
    expect(await run([MAIN, "--help"])).toMatchObject({
      code: 0,
      stdout: expect.stringContaining("--quick"),
      stderr: "",
    });
    expect(await run([MAIN, "--slow"])).toMatchObject({
      code: 1,
      stdout: "",
      stderr: expect.stringContaining("--help"),
    });
  });
});
