import { accessSync, constants } from "node:fs";
import { findExecutable, locateProgram, type SystemProgram } from "../debian.ts";

const CHROMIUM: SystemProgram = {
  executables: ["chromium", "chromium-browser", "google-chrome"],
  debianPackage: "chromium",
  need: "a real Chromium",
  remedy:
    "install it (Debian: apt-get install chromium, macOS: brew install --cask chromium) or set CHROMIUM_PATH to the executable of a Chromium or Chrome.",
};

/** The path of a Chromium or Chrome on the PATH, or undefined. */
export function findChromium(path?: string): string | undefined {
  return findExecutable(CHROMIUM.executables, path);
}

/**
 * The Chromium to test with: the one `CHROMIUM_PATH` names, otherwise one on the PATH. As root on Debian or Ubuntu it installs the package when
 * there is none, and says so.
 *
 * @throws Error - `CHROMIUM_PATH` names no executable, or there is none and it may not be installed, or installing failed; the message says
 * in one sentence what to do.
 */
export function locateChromium(say: (line: string) => void): string {
  const given = process.env.CHROMIUM_PATH;
  if (!given) return locateProgram(CHROMIUM, say);
  try {
    accessSync(given, constants.X_OK);
  } catch (cause) {
    throw new Error(`CHROMIUM_PATH is ${given}, which is no executable file: correct it or unset it.`, { cause });
  }
  return given;
}
