import { chmod, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { findChromium, locateChromium } from "./locate.ts";

describe("a Chromium to test with", () => {
  let root: string;
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), "locate chromium-"));
  });
  afterEach(async () => {
    vi.unstubAllEnvs();
    await rm(root, { recursive: true, force: true });
  });

  async function executable(name: string): Promise<string> {
    const path = join(root, name);
    await writeFile(path, "");
    await chmod(path, 0o755);
    return path;
  }

  it.each(["chromium", "chromium-browser", "google-chrome"])("is found on the PATH as %s", async (name) => {
    const path = await executable(name);
    expect(findChromium(root)).toBe(path);
  });

  it("is not found on a PATH without one", () => {
    expect(findChromium(root)).toBeUndefined();
  });

  it("is the one CHROMIUM_PATH names, whatever is on the PATH", async () => {
    await executable("chromium");
    const own = await executable("my-own-build");
    vi.stubEnv("PATH", root);
    vi.stubEnv("CHROMIUM_PATH", own);
    expect(locateChromium(() => {})).toBe(own);
  });

  it("is not looked for elsewhere when CHROMIUM_PATH is wrong: the message says what to correct", () => {
    vi.stubEnv("CHROMIUM_PATH", join(root, "missing"));
    expect(() => locateChromium(() => {})).toThrow(
      /CHROMIUM_PATH is .*missing, which is no executable file: correct it or unset it/,
    );
  });
});
