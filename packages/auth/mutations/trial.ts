import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import type { Mutation } from "./mutation.ts";

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));
const CONFIG = fileURLToPath(new URL("vitest.config.ts", import.meta.url));
const VITEST = join(dirname(createRequire(import.meta.url).resolve("vitest/package.json")), "vitest.mjs");

/** A run that takes longer hangs in a way that no test's own limit ends. */
const RUN_LIMIT_MS = 120_000;

/** What the tests made of a mutation. `broken`: it kept files from loading, so that it says nothing about the tests. */
export interface Verdict {
  readonly outcome: "caught" | "survived" | "broken";
  /** By which test, or how. */
  readonly by: string;
}

/** The parts read of vitest's JSON report. */
interface Report {
  readonly success: boolean;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message: string;
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      readonly failureMessages: readonly string[] | null;
    }[];
  }[];
}

interface Ended {
  readonly code: number | null;
  readonly output: string;
  readonly timedOut: boolean;
}

/** Runs a program in a process group of its own, which ends with it. */
function runGroup(args: readonly string[], env: Record<string, string | undefined>): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: ROOT, env, detached: true, stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    let timedOut = false;
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (output += String(chunk)));
    const endGroup = (): void => {
      if (child.pid === undefined) return;
      try {
        process.kill(-child.pid, "SIGKILL");
      } catch {
        // All of it has ended already.
      }
    };
    const limit = setTimeout(() => {
      timedOut = true;
      endGroup();
    }, RUN_LIMIT_MS);
    process.once("exit", endGroup);
    const end = (): void => {
      clearTimeout(limit);
      process.off("exit", endGroup);
      endGroup();
    };
    child.once("error", (error) => {
      end();
      reject(error);
    });
    child.once("close", (code) => {
      end();
      resolve({ code, output, timedOut });
    });
  });
}

function judge(report: Report | undefined, { code, output, timedOut }: Ended): Verdict {
  if (timedOut) return { outcome: "caught", by: `timed out: the run did not end within ${RUN_LIMIT_MS / 1000} s` };
  if (report === undefined) return { outcome: "broken", by: output.trim().slice(-2_000) };
  for (const { name, status, message, assertionResults } of report.testResults) {
    const failed = assertionResults.find((test) => test.status === "failed");
    const file = relative(ROOT, name);
    if (failed !== undefined) {
      const late = failed.failureMessages?.some((text) => /timed out in \d+ms/.test(text)) ? "timed out in " : "";
      return { outcome: "caught", by: `${late}${file} > ${failed.fullName}` };
    }
    if (status === "failed") return { outcome: "broken", by: `${file}: ${message.slice(0, 2_000)}` };
  }
  if (code === 0 && report.success) return { outcome: "survived", by: "" };
  return { outcome: "caught", by: "an error outside of every test" };
}

/**
 * Runs the tests of the package against the source with the mutation in it.
 *
 * @param mutation - undefined: the source as it is.
 * @param files - only test files whose path contains one of these. Default: all.
 */
export async function runTests(mutation: Mutation | undefined, files: readonly string[] = []): Promise<Verdict> {
  const folder = await mkdtemp(join(tmpdir(), "apiera-mutation-"));
  try {
    const reportFile = join(folder, "report.json");
    const args = [VITEST, "run", "--config", CONFIG, "--bail", "1", "--reporter=json", `--outputFile=${reportFile}`];
    const planted = join(folder, "planted");
    // When this runs inside of a test, the inner run must not take itself for a part of the outer one.
    const outer = Object.entries(process.env).filter(([name]) => !name.startsWith("VITEST"));
    const told = { APIERA_MUTATION: mutation && JSON.stringify(mutation), APIERA_MUTATION_PLANTED: planted };
    const ended = await runGroup([...args, ...files], { ...Object.fromEntries(outer), NODE_ENV: "test", ...told });
    const report = await readFile(reportFile, "utf8").catch(() => undefined);
    const verdict = judge(report === undefined ? undefined : JSON.parse(report), ended);
    if (mutation === undefined || verdict.outcome !== "survived" || existsSync(planted)) return verdict;
    return { outcome: "broken", by: `no test loads ${mutation.file}` };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
