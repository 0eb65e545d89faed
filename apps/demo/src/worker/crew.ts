import { DemoError } from "../demo-error.ts";
import type { Job, JobResult, Report, Usage } from "./messages.ts";
import { startWorker } from "./process.ts";

/** The workers of the demo, by what each does. */
export type WorkerName = "importer" | "product exporter" | "variant exporter";

const NAMES: readonly WorkerName[] = ["importer", "product exporter", "variant exporter"];

/** Options of {@link startCrew}. */
export interface CrewOptions {
  /** Directory of the token cache that the workers share. */
  readonly cacheDirectory: string;
  /** Environment of the workers: the `APIERA_*` variables say which API, and as whom. */
  readonly env: NodeJS.ProcessEnv;
  /** Ends all waiting for the workers. */
  readonly signal: AbortSignal;
  /** Hears of progress and of waits. */
  readonly onReport: (worker: WorkerName, report: Report) => void;
}

/** The worker processes. Every method rejects as soon as any of them fails. Dispose of it to end them all. */
export interface Crew extends AsyncDisposable {
  /** How many there are. */
  readonly size: number;
  /** Has all of them ask for a token at the same moment, once all are there. */
  getTokens(): Promise<void>;
  /** Has one of them do a job. */
  run(worker: WorkerName, job: Job): Promise<{ result: JobResult; usage: Usage }>;
}

/** Starts the worker processes. */
export function startCrew({ cacheDirectory, env, signal, onReport }: CrewOptions): Crew {
  const workers = new Map(
    NAMES.map((name) => [
      name,
      startWorker({ name, cacheDirectory, env, onReport: (report) => onReport(name, report) }),
    ]),
  );
  const everyone = [...workers.values()];
  const broken = Promise.race([...everyone.map(({ failure }) => failure), rejectOn(signal)]);
  // Whoever waits for the crew sees it; when nobody does just then it must not count as unhandled.
  broken.catch(() => {});

  return {
    size: everyone.length,
    async getTokens() {
      await Promise.race([Promise.all(everyone.map(({ ready }) => ready)), broken]);
      await Promise.race([Promise.all(everyone.map((worker) => worker.getToken())), broken]);
    },
    async run(name, job) {
      const worker = workers.get(name);
      if (worker === undefined) throw new DemoError(`There is no worker named ${name}.`);
      return await Promise.race([worker.run(job), broken]);
    },
    async [Symbol.asyncDispose]() {
      await Promise.all(everyone.map((worker) => worker[Symbol.asyncDispose]()));
    },
  };
}

function rejectOn(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    if (signal.aborted) reject(signal.reason);
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
}
