import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { runTokenCacheConformance } from "../src/index.ts";
import { collectingRunner } from "./support/collecting-runner.ts";
import { referenceBackend } from "./support/reference-cache.ts";

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));
const MOCHA = fileURLToPath(import.meta.resolve("mocha/bin/mocha.js"));

interface Runner {
  readonly name: string;
  readonly args: readonly string[];
  /** How many cases it says passed, and how many not. */
  counts(report: string): { readonly passed: number; readonly failed: number };
}

const number = (report: string, pattern: RegExp): number => Number(pattern.exec(report)?.[1] ?? Number.NaN);

const RUNNERS: readonly Runner[] = [
  {
    name: "node:test",
    args: ["--test", "--test-reporter=tap", path("fixtures/node-test-reference.ts")],
    counts: (report) => ({
      passed: number(report, /^# pass (\d+)$/m) + number(report, /^# skipped (\d+)$/m),
      failed: number(report, /^# fail (\d+)$/m),
    }),
  },
  {
    name: "mocha",
    args: [MOCHA, "--timeout=20000", "--reporter=tap", path("fixtures/mocha-reference.ts")],
    counts: (report) => ({
      passed: number(report, /^# pass (\d+)$/m) + (report.match(/# SKIP/g)?.length ?? 0),
      failed: number(report, /^# fail (\d+)$/m),
    }),
  },
];

/** Runs the reference adapter, with these defects, and returns the exit code and what was reported. */
async function run({ args }: Runner, defects: string): Promise<{ code: unknown; report: string }> {
  const child = spawn(process.execPath, args, {
    stdio: ["ignore", "pipe", "inherit"],
    env: { ...process.env, REFERENCE_DEFECTS: defects, NODE_TEST_CONTEXT: undefined },
  });
  const [report, [code]] = await Promise.all([text(child.stdout), once(child, "close")]);
  return { code, report };
}

describe.each(RUNNERS)("under $name", (subject) => {
  it("the reference passes every case", async () => {
    const { runner, run: collect } = collectingRunner();
    runTokenCacheConformance(runner, () => referenceBackend());
    const cases = await collect();
    const { code, report } = await run(subject, "");
    expect(subject.counts(report)).toEqual({ passed: cases.size, failed: 0 });
    expect(code).toBe(0);
  });

  it("a broken adapter fails the case that says why", async () => {
    const { code, report } = await run(subject, "never ends leases");
    expect(report).toMatch(/not ok .*a lease ends with its life and not before/);
    expect(code).toBeGreaterThan(0);
  });
});

it("hands runners functions without a parameter, which mocha and bun:test would take for a callback", () => {
  const lengths = new Set<number>();
  const note = (fn: (...args: never[]) => unknown): void => void lengths.add(fn.length);
  runTokenCacheConformance(
    { describe: (_, body) => body(), it: (_, body) => note(body), beforeEach: note, afterEach: note },
    () => referenceBackend(),
  );
  expect([...lengths]).toEqual([0]);
});
