// Makes a backend for the adapter as it is published: see docs/compatibility.md.
import { createExampleCache } from "@apiera/cache-example";

export const setup = () => {
  const client = { rows: new Map(), now: Date.now };
  return { createCache: () => createExampleCache({ client }) };
};
export const capabilities = { lease: false, subscribe: false };
