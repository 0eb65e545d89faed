import { randomUUID } from "node:crypto";
import type { AccessToken } from "@apiera/auth";
import type { FilesystemCache } from "@apiera/cache-filesystem";
import { openCache } from "../cache/directory.ts";
import { inspectCache } from "../cache/inspect.ts";
import { peekToken } from "../cache/peek.ts";
import { CliError } from "../cli-error.ts";
import type { CliContext } from "../context.ts";
import { describeDuration } from "../output/duration.ts";
import { type Check, check } from "./check.ts";

const CONSEQUENCE = "Until then each command buys a token of its own.";

/** Whether tokens can be kept between runs, and whether there is one. */
export async function checkCache(context: CliContext): Promise<{ checks: Check[]; token: AccessToken | undefined }> {
  const cache = openCache(context.env);
  const { directory } = cache;
  const trouble = await tryOut(cache);
  if (trouble !== undefined) {
    const [problem, remedy] = await explain(directory, trouble);
    return { checks: [check("cache", "fail", `Cache: ${problem}`, `${remedy} ${CONSEQUENCE}`)], token: undefined };
  }
  const { mode } = await inspectCache(directory);
  const health = check(
    "cache",
    "pass",
    `Cache: ${directory} is writable${mode === undefined ? "" : `, mode ${mode}`}.`,
  );
  const { token, trouble: unusable } = await peekToken(context);
  if (token !== undefined) {
    const left = describeDuration(token.expiresAt - Date.now());
    return {
      checks: [health, check("cache-token", "pass", `Cache: it has a token for these credentials, valid for ${left}.`)],
      token,
    };
  }
  const entry =
    unusable === undefined
      ? check("cache-token", "pass", "Cache: it has no token for these credentials yet.")
      : check(
          "cache-token",
          "warn",
          `Cache: the entry of these credentials cannot be used: ${unusable}`,
          "Run `apiera cache clear`.",
        );
  return { checks: [health, entry], token: undefined };
}

/** Does what a token provider does, under a key that nobody else has. @returns what went wrong. */
async function tryOut(cache: FilesystemCache): Promise<string | undefined> {
  const key = `doctor-${randomUUID()}`;
  try {
    await cache.set(key, { value: "doctor", version: "1", ttlMs: 60_000 });
    const read = await cache.get(key);
    await cache.delete(key);
    return read?.value === "doctor" ? undefined : `what is written to ${cache.directory} cannot be read again.`;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    await cache.close();
  }
}

/** What is wrong and what to do about it, of what can be seen from outside; of anything else the cache's own words have both. */
async function explain(directory: string, trouble: string): Promise<readonly [problem: string, remedy: string]> {
  const place = `The cache directory ${directory}`;
  try {
    const { mode, foreign, link } = await inspectCache(directory);
    if (link) return [`${place} is a symbolic link.`, "Set APIERA_CACHE_DIR to a directory that is none."];
    if (foreign) return [`${place} belongs to another user.`, "Set APIERA_CACHE_DIR to a directory of your own."];
    if (mode !== undefined && !mode.endsWith("700")) {
      return [`${place} has mode ${mode} instead of 0700.`, `Run chmod 700 ${directory}.`];
    }
  } catch (error) {
    if (error instanceof CliError && error.hint !== undefined) return [error.message, error.hint];
  }
  return [trouble, "APIERA_CACHE_DIR names another directory."];
}
