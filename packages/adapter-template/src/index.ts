export { createExampleCache, type ExampleCacheOptions } from "./example-cache.ts";
export type { ExampleClient, ExampleRow } from "./example-client.ts";
