import { createTokenProviderFromEnv } from "@apiera/auth";
import { createClient } from "../../src/create-client.ts";

// Run as a process of its own: four callers that list as fast as the client lets them, until told to stop; then prints what it met.
await using auth = createTokenProviderFromEnv();
const statuses: Record<number, number> = {};
const client = createClient({
  auth,
  baseUrl: process.env.APIERA_API_URL,
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
