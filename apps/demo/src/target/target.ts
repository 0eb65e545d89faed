import type { Usage } from "../worker/messages.ts";

/** What happened on the other side, as far as it can be known. */
export interface Evidence {
  /** Tokens that were bought, or null when nothing tells. */
  readonly tokensBought: number | null;
  /** Requests by operation. */
  readonly requests: Readonly<Record<string, number>>;
  /** Requests that were refused with status 429. */
  readonly rateLimited: number;
}

/** The API that the demo works on. Dispose of it to stop what was started for it. */
export interface Target extends AsyncDisposable {
  /** What it is, in a sentence. Never shows the secret. */
  readonly description: string;
  /** Whether what is written stays: it is then asked for first. */
  readonly permanent: boolean;
  /** The `APIERA_*` variables for the workers. Holds the client secret. */
  readonly env: Readonly<Record<string, string>>;
  /** @param usage - what the workers counted. */
  evidence(usage: Usage): Promise<Evidence>;
}
