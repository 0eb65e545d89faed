// Makes a backend for the adapter as it is published: see docs/compatibility.md.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createFilesystemCache } from "@apiera/cache-filesystem";

export const setup = async () => {
  const directory = await mkdtemp(join(tmpdir(), "apiera-kit-"));
  return { createCache: () => createFilesystemCache({ directory }), cleanup: () => rm(directory, { recursive: true }) };
};
export const capabilities = { lease: true };
