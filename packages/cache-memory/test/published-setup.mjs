// Makes a backend for the adapter as it is published: see docs/compatibility.md.
import { createMemoryCache } from "@apiera/cache-memory";

export const setup = () => ({ createCache: () => createMemoryCache() });
export const capabilities = { lease: true, subscribe: true, shared: false };
