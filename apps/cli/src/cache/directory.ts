import { ConfigurationError } from "@apiera/auth";
import { createFilesystemCache, type FilesystemCache } from "@apiera/cache-filesystem";
import { CliError } from "../cli-error.ts";
import { EXIT_CODES } from "../exit-codes.ts";

/** What to do about a place that cannot be a cache. */
export const NAME_ANOTHER = "Name another directory with APIERA_CACHE_DIR.";

/**
 * The cache that tokens are kept in between runs: in `APIERA_CACHE_DIR`, or in the directory that `@apiera/cache-filesystem` has for this user, so
 * that the user's other programs share the token.
 *
 * @throws CliError - the directory cannot be a cache.
 */
export function openCache({ APIERA_CACHE_DIR }: Readonly<Record<string, string | undefined>>): FilesystemCache {
  try {
    return createFilesystemCache(APIERA_CACHE_DIR ? { directory: APIERA_CACHE_DIR } : {});
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    // The problem without the advice for who writes code.
    const [message = error.message] = error.message.split(/(?<=\.) /);
    throw new CliError(message, {
      code: "CLI_CACHE_DIRECTORY",
      exitCode: EXIT_CODES.configuration,
      hint: NAME_ANOTHER,
      cause: error,
    });
  }
}

/** Where {@link openCache} keeps tokens: an absolute path. */
export function cacheDirectory(env: Readonly<Record<string, string | undefined>>): string {
  return openCache(env).directory;
}
