import { readFileSync } from "node:fs";
import { parseEnv } from "node:util";
import { CliError } from "./cli-error.ts";
import { EXIT_CODES } from "./exit-codes.ts";

/** The environment with the variables of a file before those of the shell. @throws CliError - the file cannot be read. */
export function withEnvFile(
  env: Readonly<Record<string, string | undefined>>,
  file: string | undefined,
): Readonly<Record<string, string | undefined>> {
  if (file === undefined) return env;
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (cause) {
    throw new CliError(`--env-file: ${file} cannot be read: ${cause instanceof Error ? cause.message : cause}`, {
      code: "CLI_ENV_FILE",
      exitCode: EXIT_CODES.configuration,
      hint: "Give the path of a file with lines such as APIERA_CLIENT_ID=...",
      cause,
    });
  }
  return { ...env, ...parseEnv(text) };
}
