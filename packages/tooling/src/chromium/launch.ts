import { type Browser, chromium } from "playwright-core";
import { locateChromium } from "./locate.ts";

/** As root, in a container without a GPU, and without a word to anyone else on the network. */
const ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * Starts the Chromium of this machine without a window, with a profile of its own that is gone when it closes. Close it when the tests have ended.
 *
 * @throws Error - there is no Chromium, see {@link locateChromium}.
 */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: locateChromium(console.log), headless: true, args: ARGUMENTS });
}
