import { posix, win32 } from "node:path";
import { ConfigurationError } from "@apiera/auth";

/** What the choice of the default directory depends on. */
export interface UserSurroundings {
  /** As `process.platform` has it. */
  readonly platform: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Looks up the user's home directory; may throw, or return nothing of use, for a user that has none. */
  readonly home: () => string;
}

const NAME = "apiera";

/**
 * The directory for caches of this user, by the convention of the platform:
 * `~/Library/Caches/apiera` on macOS, `%LOCALAPPDATA%\apiera\Cache` on Windows, and elsewhere `apiera` under `XDG_CACHE_HOME`, by
 * default `~/.cache` (XDG Base Directory Specification; a relative `XDG_CACHE_HOME` is to be ignored).
 *
 * @throws ConfigurationError - nothing says where the user's files are.
 */
export function defaultDirectory({ platform, env, home }: UserSurroundings): string {
  const path = platform === "win32" ? win32 : posix;
  const under = (...names: readonly string[]): string => path.join(homeOf(path.isAbsolute, home), ...names, NAME);
  const given = (name: string): string | undefined => {
    const value = env[name];
    return value !== undefined && path.isAbsolute(value) ? path.join(value, NAME) : undefined;
  };
  if (platform === "win32") return path.join(given("LOCALAPPDATA") ?? under("AppData", "Local"), "Cache");
  if (platform === "darwin") return under("Library", "Caches");
  return given("XDG_CACHE_HOME") ?? under(".cache");
}

function homeOf(isAbsolute: (path: string) => boolean, home: () => string): string {
  const fail = (cause?: unknown): never => {
    const problem = "This user has no home directory, so there is no default for directory.";
    throw new ConfigurationError(problem, { option: "directory", remedy: "Name one.", cause });
  };
  let found: string;
  try {
    found = home();
  } catch (cause) {
    return fail(cause);
  }
  return isAbsolute(found) ? found : fail();
}
