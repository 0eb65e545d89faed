/** What a worker is told to do. */
export type Job =
  | { readonly kind: "import"; readonly cataloguePath: string }
  | { readonly kind: "export-products"; readonly directory: string; readonly since: string }
  | {
      readonly kind: "export-variants";
      readonly directory: string;
      /** Creation time of the first imported record, as the API gave it. */
      readonly since: string;
      readonly tagCodes: readonly string[];
    };

/** From the main process to a worker. */
export type Command = { readonly type: "get-token" } | { readonly type: "run"; readonly job: Job };

/** What a worker asked of the API, counted where it was asked. */
export interface Usage {
  /** Tokens this process bought itself rather than took from the shared cache. */
  readonly tokensBought: number;
  /** Requests by operation. */
  readonly requests: Readonly<Record<string, number>>;
  /** Answers with status 429. */
  readonly rateLimited: number;
  /** How often a call waited for the rate limit. */
  readonly rateLimitWaits: number;
  /** Time spent in these waits, in milliseconds. */
  readonly rateLimitWaitMs: number;
}

/** How many records of each kind the API holds after the import. */
export interface ImportedCounts {
  readonly skus: number;
  readonly tags: number;
  readonly products: number;
  readonly contents: number;
  readonly productTags: number;
}

/** What comes out of a job. */
export type JobResult =
  | { readonly kind: "imported"; readonly counts: ImportedCounts; readonly since: string }
  | { readonly kind: "exported" };

/** From a worker to the main process. */
export type Report =
  | { readonly type: "ready" }
  | { readonly type: "token-held" }
  | {
      readonly type: "progress";
      /** What is under way, e.g. `export SKUs`. */
      readonly task: string;
      readonly done: number;
      readonly total: number;
    }
  | { readonly type: "rate-limit-wait"; readonly waitMs: number }
  | { readonly type: "done"; readonly result: JobResult; readonly usage: Usage }
  | { readonly type: "failed"; readonly message: string };
