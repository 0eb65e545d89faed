import { createTokenProviderFromEnv } from "@apiera/auth";
import { createClient } from "../../src/create-client.ts";

// Run as a process of its own: four callers that list as fast as the client lets them, until told to stop; then prints what it met.
await using auth = createTokenProviderFromEnv();
const statuses: Record<number, number> = {};
const client = createClient({
  auth,
  baseUrl: process.env.APIERA_API_URL,
  // A tenth of the budget, so that also a machine too busy to run them all meets no refusal; the default is for the least time.
  rateLimit: { reserve: 10 },
  onEvent: (event) => {
    if (event.type === "response") statuses[event.status] = (statuses[event.status] ?? 0) + 1;
  },
});
const controller = new AbortController();
process.on("SIGTERM", () => controller.abort(new Error("over")));
const call = async (): Promise<void> => {
  while (!controller.signal.aborted) await client.tags.list({}, { signal: controller.signal });
};
await Promise.allSettled([call(), call(), call(), call()]);
console.log(JSON.stringify({ statuses, waits: client.rateLimit?.waits }));
