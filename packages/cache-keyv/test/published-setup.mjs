// Makes a backend for the adapter as it is published: see docs/compatibility.md.
import { createKeyvCache } from "@apiera/cache-keyv";
import { Keyv } from "keyv";

export const setup = () => {
  const store = new Map();
  return { createCache: () => createKeyvCache({ keyv: new Keyv({ store }) }) };
};
export const capabilities = { lease: false, subscribe: false, atomicDelete: false };
