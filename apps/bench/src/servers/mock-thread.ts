import { once } from "node:events";
import { Worker } from "node:worker_threads";
import * as z from "zod/mini";

const addressSchema = z.object({
  apiUrl: z.string(),
  tokenUrl: z.string(),
  credentials: z.object({
    clientId: z.string(),
    clientSecret: z.string(),
    organization: z.string(),
    audience: z.string(),
  }),
});

/** A mock server without a rate limit, on a thread of its own. Dispose of it to stop it. */
export interface MockThread extends AsyncDisposable {
  readonly apiUrl: string;
  readonly tokenUrl: string;
  readonly credentials: {
    readonly clientId: string;
    readonly clientSecret: string;
    readonly organization: string;
    readonly audience: string;
  };
}

/** Starts the mock server and waits until it can be used. */
export async function startMockThread(): Promise<MockThread> {
  const worker = new Worker(new URL("mock-worker.ts", import.meta.url));
  const [message] = await once(worker, "message");
  return {
    ...addressSchema.parse(message),
    async [Symbol.asyncDispose]() {
      await worker.terminate();
    },
  };
}
