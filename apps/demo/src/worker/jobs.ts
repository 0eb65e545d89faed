import type { ApieraClient } from "@apiera/client";
import { readCatalogue } from "../catalogue/read.ts";
import { exportProducts, exportVariants } from "./export.ts";
import { importCatalogue } from "./import.ts";
import type { Job, JobResult } from "./messages.ts";

/** What a job works with. */
export interface JobContext {
  readonly client: ApieraClient;
  /** Ends the job early. */
  readonly signal: AbortSignal;
  /** Hears how far the job is. Its last call for a task has `done` equal to `total`. */
  readonly onProgress: (task: string, done: number, total: number) => void;
}

/** Does a job. */
export async function runJob(job: Job, context: JobContext): Promise<JobResult> {
  switch (job.kind) {
    case "import":
      return { kind: "imported", ...(await importCatalogue(await readCatalogue(job.cataloguePath), context)) };
    case "export-products":
      await exportProducts(job, context);
      return { kind: "exported" };
    case "export-variants":
      await exportVariants(job, context);
      return { kind: "exported" };
  }
}
