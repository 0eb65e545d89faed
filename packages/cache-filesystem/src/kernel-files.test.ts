import { symlink } from "node:fs/promises";
import { join } from "node:path";
import { ConfigurationError } from "@apiera/auth";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { temporaryDirectory } from "../test/support/temporary-directory.ts";
import { createFilesystemCache } from "./filesystem-cache.ts";
import { isAmongKernelFiles } from "./kernel-files.ts";

let base: string;
let remove: () => Promise<void>;

beforeEach(async () => {
  ({ path: base, remove } = await temporaryDirectory());
  await symlink("/proc", join(base, "link"));
});

afterEach(async () => await remove());

describe("file systems of the kernel", () => {
  it.each(["/proc", "/proc/apiera", "/sys/apiera/x"])("have %s", (directory) => {
    expect(isAmongKernelFiles(directory, "linux")).toBe(true);
  });

  it("do not have what only sounds like it, nor anything on other systems", () => {
    expect(isAmongKernelFiles("/process/apiera", "linux")).toBe(false);
    expect(isAmongKernelFiles("/srv/proc/apiera", "linux")).toBe(false);
    expect(isAmongKernelFiles(join(base, "not", "there"), "linux")).toBe(false);
    expect(isAmongKernelFiles("/proc/apiera", "darwin")).toBe(false);
  });

  it.runIf(process.platform === "linux")("are refused before they are touched, also through a link", () => {
    for (const directory of ["/proc/apiera", "/sys/apiera/x", join(base, "link", "x", "y")]) {
      expect(() => createFilesystemCache({ directory })).toThrow(ConfigurationError);
      expect(() => createFilesystemCache({ directory })).toThrow(
        `The cache directory ${directory} is in a file system of the kernel, which keeps no files. Name another one.`,
      );
    }
  });
});

describe("a cache", () => {
  it("tells its directory, made absolute", () => {
    expect(createFilesystemCache({ directory: base }).directory).toBe(base);
    expect(createFilesystemCache({ directory: "tokens" }).directory).toBe(join(process.cwd(), "tokens"));
  });
});
