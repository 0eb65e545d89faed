import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readCatalogue } from "./catalogue/read.ts";
import { confirm } from "./confirm.ts";
import type { DemoOptions } from "./options.ts";
import { createProgress } from "./progress.ts";
import { roundTrip } from "./round-trip.ts";
import { type DemoResult, findFailures } from "./summary.ts";
import { configuredTarget } from "./target/configured.ts";
import { mockTarget } from "./target/mock.ts";
import { catalogueRecords } from "./verify/catalogue-records.ts";
import { compareRecords } from "./verify/compare.ts";
import { exportedRecords } from "./verify/exported-records.ts";
import { startCrew } from "./worker/crew.ts";

/** What the demo needs of its surroundings. */
export interface DemoContext {
  readonly env: NodeJS.ProcessEnv;
  /** Ends the demo early. */
  readonly signal: AbortSignal;
  /** Prints a line for people. */
  readonly say: (line: string) => void;
}

/**
 * Imports a catalogue, exports it and compares. Whatever happens, no process and no temporary file is left.
 *
 * @throws CatalogueError, ConfigurationError - nothing was started.
 * @throws DemoError - a worker failed; or the signal's reason.
 */
export async function runDemo(options: DemoOptions, { env, signal, say }: DemoContext): Promise<DemoResult> {
  const catalogue = await readCatalogue(options.file);
  await using cleanUp = new AsyncDisposableStack();

  const directory = await mkdtemp(join(tmpdir(), "apiera-demo-"));
  cleanUp.defer(() => rm(directory, { recursive: true, force: true }));
  const target = cleanUp.use(configuredTarget(env) ?? (await mockTarget()));
  signal.throwIfAborted();
  say(target.description);
  if (target.permanent && !options.yes) {
    await confirm(`The ${catalogue.products.length} products of ${options.file} will be written to it.`, {
      input: process.stdin,
      // Standard output stays clean for --json.
      output: process.stderr,
      signal,
    });
  }
  const outputDirectory = options.output ?? join(directory, "export");
  await mkdir(outputDirectory, { recursive: true });

  const startedAt = performance.now();
  const progress = createProgress({ terminal: process.stderr, bars: !options.json, say });
  const crew = cleanUp.use(
    startCrew({
      cacheDirectory: join(directory, "token-cache"),
      env: { ...env, ...target.env },
      signal,
      onReport: (worker, report) => progress.report(worker, report),
    }),
  );
  // Bars end before the workers do, so that the terminal is in order whatever comes next.
  cleanUp.defer(() => progress.stop());
  const { imported, usage } = await roundTrip(crew, {
    catalogue,
    cataloguePath: options.file,
    directory: outputDirectory,
  });
  progress.stop();
  if (options.output !== undefined) say(`The exported files are in ${options.output}.`);

  const exported = await exportedRecords(outputDirectory);
  const { equal, differences } = compareRecords(catalogueRecords(catalogue), exported);
  const { tokensBought, requests, rateLimited } = await target.evidence(usage);
  const result = {
    tokensBought,
    processes: crew.size,
    imported,
    exported: exported.length,
    verified: equal,
    rateLimited,
    rateLimitWaits: usage.rateLimitWaits,
    rateLimitWaitSeconds: toSeconds(usage.rateLimitWaitMs),
    requests,
    seconds: toSeconds(performance.now() - startedAt),
  };
  return { ...result, failures: findFailures(result, differences) };
}

function toSeconds(milliseconds: number): number {
  return Math.round(milliseconds / 100) / 10;
}
