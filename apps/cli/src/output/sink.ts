import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { open, realpath, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { CliError } from "../cli-error.ts";
import type { CliContext } from "../context.ts";

/** Where the text of an export goes. */
export interface Sink {
  write(text: string): Promise<void>;
  /** All was written: makes it count. */
  finish(): Promise<void>;
  /** Leaves nothing behind of what is not finished. Does nothing after `finish`. */
  abandon(): Promise<void>;
}

/** Standard output. Waits while who reads it is slower. */
export function outputSink({ stdout, signal }: Pick<CliContext, "stdout" | "signal">): Sink {
  return {
    write: async (text) => {
      if (text !== "" && !stdout.write(text)) await once(stdout, "drain", { signal });
    },
    finish: async () => {},
    abandon: async () => {},
  };
}

/**
 * A file that is there as a whole or not at all: it is written beside its place and renamed at the end, so a file that was there
 * before stays until then, and hands its access rights on. What is no file, such as a pipe with a name, is written to as it is.
 *
 * @throws CliError - the file cannot be made.
 */
export async function fileSink(path: string): Promise<Sink> {
  const explain = (cause: unknown): never => {
    const reason = cause instanceof Error ? cause.message : String(cause);
    const hint = "Choose another path, or make room and give the right to write there.";
    throw new CliError(`${path} cannot be written: ${reason}`, { code: "CLI_OUTPUT", cause, hint });
  };
  const there = await stat(path).catch(() => undefined);
  if (there?.isDirectory()) explain(new Error("it is a directory"));
  const isReplaced = there === undefined || there.isFile();
  // Behind a link is what is meant, not the link.
  const target = there === undefined ? path : await realpath(path).catch(explain);
  const temporary = isReplaced
    ? join(dirname(target), `.${basename(target)}.${randomBytes(6).toString("hex")}.partial`)
    : path;
  const file = await open(temporary, isReplaced ? "wx" : "w").catch(explain);
  if (there?.isFile()) await file.chmod(there.mode & 0o777).catch(() => {});
  let ended = false;
  const end = async (): Promise<void> => {
    ended = true;
    await file.close();
  };
  return {
    write: async (text) => {
      await file.writeFile(text).catch(explain);
    },
    finish: async () => {
      if (isReplaced) await file.sync().catch(explain);
      await end();
      if (!isReplaced) return;
      await rename(temporary, target).catch(async (cause: unknown) => {
        await rm(temporary, { force: true });
        explain(cause);
      });
    },
    abandon: async () => {
      if (ended) return;
      await end();
      if (isReplaced) await rm(temporary, { force: true });
    },
  };
}
