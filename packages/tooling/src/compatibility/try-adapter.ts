import { execFile } from "node:child_process";
import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { type Adapter, ROOT } from "./adapters.ts";

const run = promisify(execFile);

/** Where an adapter says how a user's test makes a backend for it, and what it declares: a module that exports `setup` and `capabilities`. */
const SETUP = "test/published-setup.mjs";

async function pack(folder: string, directory: string): Promise<string> {
  const tarball = join(directory, `${folder}.tgz`);
  await run("pnpm", ["pack", "--out", tarball], { cwd: join(ROOT, "packages", folder) });
  return tarball;
}

/**
 * Installs an adapter, the kit and a core from their tarballs into an empty project and runs the kit there under node:test.
 *
 * @returns what went wrong, or undefined.
 */
export async function tryAdapter(
  { folder, name, backends }: Adapter,
  core: string,
  { directory, redisUrl }: { readonly directory: string; readonly redisUrl: string },
): Promise<string | undefined> {
  const setup = await readFile(join(ROOT, "packages", folder, SETUP), "utf8").catch(() => undefined);
  if (setup === undefined)
    return `packages/${folder}/${SETUP} is missing: without it nobody knows how to make a backend for ${name}.`;
  const peers = Object.entries(backends).filter(([peer]) => setup.includes(`from "${peer}"`));
  const project = await mkdtemp(join(directory, "project-"));
  const dependencies = {
    "@apiera/auth": `file:${core}`,
    "@apiera/cache-conformance": `file:${await pack("cache-conformance", directory)}`,
    [name]: `file:${await pack(folder, directory)}`,
    ...Object.fromEntries(peers),
  };
  await writeFile(join(project, "package.json"), JSON.stringify({ private: true, type: "module", dependencies }));
  await writeFile(join(project, "published-setup.mjs"), setup);
  await writeFile(
    join(project, "kit.test.mjs"),
    `import { afterEach, beforeEach, describe, it } from "node:test";
import { runTokenCacheConformance } from "@apiera/cache-conformance";
import { capabilities, setup } from "./published-setup.mjs";
runTokenCacheConformance({ describe, it, beforeEach, afterEach }, setup, capabilities);
`,
  );
  try {
    await run("npm", ["install", "--no-audit", "--no-fund", "--loglevel=error", "--strict-peer-deps"], {
      cwd: project,
    });
    const env = { ...process.env, REDIS_URL: redisUrl, NODE_TEST_CONTEXT: undefined };
    const { stdout } = await run("node", ["--test", "--test-reporter=tap", "kit.test.mjs"], { cwd: project, env });
    return /^# pass [1-9]\d+$/m.test(stdout) ? undefined : `The kit ran no cases:\n${stdout}`;
  } catch (error) {
    const { stdout = "", stderr = "" } = error as { stdout?: string; stderr?: string };
    const said = stdout.split("\n").filter((line) => /^\s*not ok|expected|# fail/.test(line));
    return [error instanceof Error ? error.message : String(error), ...said, stderr].join("\n");
  }
}
