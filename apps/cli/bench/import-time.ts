/**
 * How long an import of 5,000 rows takes under the rate limit, predicted and measured: `node apps/cli/bench/import-time.ts`
 *
 * The mock server allows as many requests per window as the API does, in windows that are shorter: times scale with them.
 */

import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { Worker } from "node:worker_threads";
import { createTokenProvider } from "@apiera/auth";
import { createClient } from "@apiera/client";
import type { MockServer, MockServerStats } from "@apiera/mock-server";
import { prepareImport } from "../src/import/prepare-import.ts";
import { readCatalogueFile } from "../src/import/read/read-file.ts";
import { createRequestWatch } from "../src/import/watch-requests.ts";
import { applyPlan, createWriteState } from "../src/import/write/apply-plan.ts";
import { merchantCsv } from "./merchant-csv.ts";

const { values } = parseArgs({
  options: {
    rows: { type: "string", default: "5000" },
    limit: { type: "string", default: "100" },
    "window-ms": { type: "string", default: "2000" },
  },
});
const rows = Number(values.rows);
const limit = Number(values.limit);
const windowMs = Number(values["window-ms"]);
const REAL_WINDOW_MS = 60_000;

/** The server has a thread of its own, as it has a machine of its own in life. */
async function startServer(): Promise<{
  ready: Pick<MockServer, "apiUrl" | "tokenUrl" | "credentials">;
  worker: Worker;
}> {
  const source = `
    const { parentPort, workerData } = require("node:worker_threads");
    import(workerData.module).then(async ({ startMockServer }) => {
      const { apiUrl, tokenUrl, credentials } = await startMockServer({ rateLimit: workerData.rateLimit });
      parentPort.postMessage({ apiUrl, tokenUrl, credentials });
    });`;
  const module = import.meta.resolve("@apiera/mock-server");
  const worker = new Worker(source, { eval: true, workerData: { module, rateLimit: { limit, windowMs } } });
  const [ready] = await once(worker, "message");
  return { ready, worker };
}

const directory = await mkdtemp(join(tmpdir(), "apiera-import-time-"));
const { ready, worker } = await startServer();
try {
  const path = join(directory, "products.csv");
  await writeFile(path, merchantCsv(rows));
  const auth = createTokenProvider({ ...ready.credentials, tokenUrl: ready.tokenUrl });
  const watch = createRequestWatch();
  const client = createClient({ auth, baseUrl: ready.apiUrl, onEvent: watch.onEvent });
  const file = await readCatalogueFile(path);
  const { organization, plan, summary } = await prepareImport({ client, file, name: "products.csv", watch, windowMs });
  const before = watch.sent;
  const state = createWriteState(organization);
  const startedAt = performance.now();
  await applyPlan({ client, organization, plan, state });
  const measuredMs = performance.now() - startedAt;
  const sent = watch.sent - before;
  await auth.close();

  const stats = (await (await fetch(`${ready.apiUrl}/_mock/stats`)).json()) as MockServerStats;
  const failed = plan.products.filter(({ product }) => state.failureOf(product.code) !== undefined);
  const seconds = (ms: number): string => `${(ms / 1_000).toFixed(1)} s`;
  const { requests, predictedMs } = summary;
  console.log(
    `limit: ${limit} requests per ${windowMs / 1_000} s; the API has windows of ${REAL_WINDOW_MS / 1_000} s, times there are ${REAL_WINDOW_MS / windowMs} times as long`,
  );
  console.log(
    `file: ${file.rows} rows, ${plan.products.length} products and variants, ${failed.length} failed, ${plan.problems.length} problems`,
  );
  console.log(`reading: ${requests.reading} requests`);
  console.log(`writing: ${requests.writing} requests predicted, ${sent} sent, ${stats.rateLimited} refused with 429`);
  console.log(
    `time: ${seconds(predictedMs)} predicted, ${seconds(measuredMs)} measured, ratio ${(measuredMs / predictedMs).toFixed(3)}; ` +
      `under the real limit about ${Math.round((measuredMs * (REAL_WINDOW_MS / windowMs)) / REAL_WINDOW_MS)} min`,
  );
  const bad = sent !== requests.writing || stats.rateLimited > 0 || failed.length > 0;
  process.exitCode = bad || Math.abs(measuredMs / predictedMs - 1) > 0.1 ? 1 : 0;
} finally {
  await worker.terminate();
  await rm(directory, { recursive: true, force: true });
}
