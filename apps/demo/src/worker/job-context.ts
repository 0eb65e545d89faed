import type { ApieraClient } from "@apiera/client";

/** What a job works with. */
export interface JobContext {
  readonly client: ApieraClient;
  /** Ends the job early. */
  readonly signal: AbortSignal;
  /** Hears how far the job is. Its last call for a task has `done` equal to `total`. */
  readonly onProgress: (task: string, done: number, total: number) => void;
}
