import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { runTokenCacheConformance } from "../src/index.ts";
import { collectingRunner } from "./support/collecting-runner.ts";
import { referenceBackend } from "./support/reference-cache.ts";

/** Runs the fixture under node:test and returns its exit code and what it reported. */
async function nodeTest(defects: string): Promise<{ code: unknown; report: string }> {
  const fixture = fileURLToPath(new URL("fixtures/node-test-reference.ts", import.meta.url));
  const child = spawn(process.execPath, ["--test", "--test-reporter=tap", fixture], {
    stdio: ["ignore", "pipe", "inherit"],
    env: { ...process.env, REFERENCE_DEFECTS: defects, NODE_TEST_CONTEXT: undefined },
  });
  const [report, [code]] = await Promise.all([text(child.stdout), once(child, "close")]);
  return { code, report };
}

it("runs under node:test: the reference passes every case there", async () => {
  const { runner, run } = collectingRunner();
  runTokenCacheConformance(runner, () => referenceBackend());
  const cases = await run();
  const { code, report } = await nodeTest("");
  expect(report).toContain("# fail 0");
  expect(report).toContain(`# tests ${cases.size}`);
  expect(code).toBe(0);
});

it("fails under node:test when the adapter is broken", async () => {
  const { code, report } = await nodeTest("never ends leases");
  expect(report).toMatch(/not ok .*a lease ends with its life and not before/);
  expect(code).toBe(1);
});
