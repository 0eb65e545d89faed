import { isAbsolute } from "node:path";
import { cacheDirectory } from "../cache/directory.ts";
import { CliError } from "../cli-error.ts";
import type { CliContext } from "../context.ts";
import { findMistakes, isQuoted, VARIABLES } from "../errors/variables.ts";
import { type Check, check } from "./check.ts";

/** Whether each variable is there and well formed. Shows no secret. */
export async function checkVariables({ env }: Pick<CliContext, "env">): Promise<Check[]> {
  const mistakes = await findMistakes(env);
  const checks = VARIABLES.map(({ name, fallback, shown }) => {
    const value = env[name];
    const mistake = mistakes.get(name);
    if (mistake !== undefined) return check(name, "fail", mistake.message, mistake.remedy);
    if (!value) return check(name, "pass", `${name} is not set: ${fallback} is used.`);
    if (isQuoted(value)) {
      return check(
        name,
        "warn",
        `${name} is wrapped in quotes, which are part of the value.`,
        "Take the quotes away, unless they belong to it: not everything that reads files of variables does.",
      );
    }
    return check(name, "pass", `${name} is ${shown ? withoutPassword(value) : "set"}.`);
  });
  return [...checks, ...checkCacheDirectory(env)];
}

/** Of the cache there is a check of its own, unless it cannot even be touched. */
function checkCacheDirectory(env: CliContext["env"]): Check[] {
  const { APIERA_CACHE_DIR: given } = env;
  try {
    const directory = cacheDirectory(env);
    if (!given || isAbsolute(given)) return [];
    return [
      check(
        "APIERA_CACHE_DIR",
        "warn",
        `APIERA_CACHE_DIR is relative: it depends on the working directory, and is ${directory} here.`,
        "Give an absolute path, so that all commands share a token.",
      ),
    ];
  } catch (error) {
    if (!(error instanceof CliError)) throw error;
    return [check("APIERA_CACHE_DIR", "fail", error.message, error.hint)];
  }
}

/** An address can carry a user name and a password. */
function withoutPassword(value: string): string {
  return value.replace(/\/\/[^/@]*@/, "//***@");
}
