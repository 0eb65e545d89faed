/**
 * Shows what the client costs, as ratios of paired measurements that do not depend on the machine: a call beside the same call through ky alone, a page of 100
 * products with and without looking at its shape, 50 pages read ahead and one by one at 20 ms of latency, and the CPU time of importing it.
 *
 * Run it: `node apps/bench/src/client/speed.ts`. Exit code 1 when one of the bounds does not hold.
 */
import { execFile } from "node:child_process";
import { once } from "node:events";
import { promisify } from "node:util";
import { Worker } from "node:worker_threads";
import type { AccessToken, TokenProvider } from "@apiera/auth";
import { type ApieraClient, createClient } from "@apiera/client";
import ky from "ky";
import { median, rounded } from "../statistics.ts";

const MOST_TIMES_KY = 1.15;
const MOST_TIMES_UNCHECKED = 1.15;
const LEAST_TIMES_FASTER = 1.7;
const MOST_IMPORT_CPU_MS = 60;
const WARM_UP = 300;
const CALLS = 1000;

const token: AccessToken = {
  value: "t".repeat(600),
  tokenType: "Bearer",
  issuedAt: 0,
  expiresAt: Number.MAX_SAFE_INTEGER,
  organization: "org_bench",
  permissions: [],
  can: () => true,
};
/** Tokens in hand cost next to nothing, see the measure of their own. */
const auth: TokenProvider = {
  getToken: () => Promise.resolve(token),
  invalidate: () => Promise.resolve(),
  forOrganization: () => auth,
  close: () => Promise.resolve(),
  [Symbol.asyncDispose]: () => Promise.resolve(),
};

async function startAnswers(latencyMs: number): Promise<{ url: string; stop: () => Promise<number> }> {
  const worker = new Worker(new URL("fixed-answers.ts", import.meta.url), { workerData: { latencyMs } });
  const [port] = await once(worker, "message");
  return { url: `http://127.0.0.1:${port}`, stop: () => worker.terminate() };
}

/** Median time of each, in microseconds; taken in turns, call by call, so that what else the machine does falls on all alike. */
async function inTurns(calls: readonly (() => Promise<unknown>)[]): Promise<readonly number[]> {
  const times = calls.map((): number[] => []);
  for (let round = 0; round < WARM_UP + CALLS; round += 1) {
    for (let turn = 0; turn < calls.length; turn += 1) {
      const index = (round + turn) % calls.length;
      const startedAt = performance.now();
      await calls[index]?.();
      if (round >= WARM_UP) times[index]?.push((performance.now() - startedAt) * 1000);
    }
  }
  return times.map(median);
}

async function measureCalls(): Promise<{ timesKy: number; timesUnchecked: number }> {
  const { url, stop } = await startAnswers(0);
  const make = (validate: "lenient" | "off"): ApieraClient => createClient({ auth, baseUrl: url, validate });
  const [lenient, off] = [make("lenient"), make("off")];
  const bare = ky.create({ headers: { authorization: `Bearer ${token.value}`, accept: "application/json" } });
  const uuid = "00000000-0000-4000-8000-000000000001";
  const [plain = 0, ours = 0, unchecked = 0, checked = 0] = await inTurns([
    () => bare.get(`${url}/v1/products/${uuid}`).json(),
    () => lenient.products.get(uuid),
    () => off.products.list({ size: 100 }),
    () => lenient.products.list({ size: 100 }),
  ]);
  await stop();
  return { timesKy: ours / plain, timesUnchecked: checked / unchecked };
}

/** How many times as fast 50 pages are read with pages ahead, one and two. */
async function measurePrefetch(): Promise<{ one: number; two: number }> {
  const { url, stop } = await startAnswers(20);
  const client = createClient({ auth, baseUrl: url });
  const read = async (prefetch: boolean | number): Promise<number> => {
    const startedAt = performance.now();
    const items = await client.products.iterate({ size: 100 }, { prefetch }).toArray();
    if (new Set(items.map((item) => item.uuid)).size !== 5000) throw new Error("not every product was read once");
    return performance.now() - startedAt;
  };
  await read(2);
  const one: number[] = [];
  const two: number[] = [];
  for (let round = 0; round < 3; round += 1) {
    const withoutMs = await read(false);
    one.push(withoutMs / (await read(true)));
    two.push(withoutMs / (await read(2)));
  }
  await stop();
  return { one: median(one), two: median(two) };
}

async function measureImport(): Promise<number> {
  const script = `
    const before = process.cpuUsage();
    await import(${JSON.stringify(import.meta.resolve("@apiera/client"))});
    await import(${JSON.stringify(import.meta.resolve("@apiera/auth"))});
    const { user, system } = process.cpuUsage(before);
    console.log((user + system) / 1000);
  `;
  const figures: number[] = [];
  for (let round = 0; round < 11; round += 1) {
    const { stdout } = await promisify(execFile)(process.execPath, ["--input-type=module", "-e", script]);
    figures.push(Number(stdout));
  }
  return median(figures);
}

const { timesKy, timesUnchecked } = await measureCalls();
console.log(`a call: ${rounded(timesKy)} times one through ky alone (at most ${MOST_TIMES_KY})`);
console.log(
  `a page of 100 products, looked at: ${rounded(timesUnchecked)} times one that is not (at most ${MOST_TIMES_UNCHECKED})`,
);
const timesFaster = await measurePrefetch();
console.log(
  `50 pages at 20 ms of latency, prefetch true: ${rounded(timesFaster.one)} times as fast as one by one (at least ${LEAST_TIMES_FASTER}), ` +
    `prefetch 2: ${rounded(timesFaster.two)} times`,
);
const importMs = await measureImport();
console.log(`import of client and auth: ${rounded(importMs)} ms of CPU (at most ${MOST_IMPORT_CPU_MS})`);
const holds =
  timesKy <= MOST_TIMES_KY &&
  timesUnchecked <= MOST_TIMES_UNCHECKED &&
  timesFaster.one >= LEAST_TIMES_FASTER &&
  importMs <= MOST_IMPORT_CPU_MS;
process.exitCode = holds ? 0 : 1;
