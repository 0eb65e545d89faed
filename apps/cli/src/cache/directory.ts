import { homedir } from "node:os";
import { posix, resolve, win32 } from "node:path";

const NAME = "apiera";

/**
 * Where tokens are kept between runs: `APIERA_CACHE_DIR`, or the directory that `@apiera/cache-filesystem` has for this user, so that the user's
 * other programs share the token.
 */
export function cacheDirectory(
  env: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform = process.platform,
): string {
  if (env.APIERA_CACHE_DIR) return resolve(env.APIERA_CACHE_DIR);
  const path = platform === "win32" ? win32 : posix;
  const given = (name: string): string | undefined => {
    const value = env[name];
    return value !== undefined && path.isAbsolute(value) ? value : undefined;
  };
  if (platform === "win32") {
    return path.join(given("LOCALAPPDATA") ?? path.join(homedir(), "AppData", "Local"), NAME, "Cache");
  }
  if (platform === "darwin") return path.join(homedir(), "Library", "Caches", NAME);
  return path.join(given("XDG_CACHE_HOME") ?? path.join(homedir(), ".cache"), NAME);
}
