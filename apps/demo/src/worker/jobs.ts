import { readCatalogue } from "../catalogue/read.ts";
import { exportProducts, exportVariants } from "./export.ts";
import { importCatalogue } from "./import.ts";
import type { JobContext } from "./job-context.ts";
import type { Job, JobResult } from "./messages.ts";

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
