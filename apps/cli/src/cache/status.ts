import { isApieraError } from "@apiera/auth";
import type { CliContext } from "../context.ts";
import { createStyle } from "../output/colour.ts";
import { describeDuration } from "../output/duration.ts";
import { safeJson } from "../output/safe-text.ts";
import { renderRecord, widthOf } from "../output/table.ts";
import { cacheDirectory } from "./directory.ts";
import { type CacheState, inspectCache } from "./inspect.ts";
import { peekToken } from "./peek.ts";

/** `apiera cache status`. */
export async function runCacheStatus(context: CliContext, { json = false }: { json?: boolean }): Promise<void> {
  const { env, stdout, colour } = context;
  const state = await inspectCache(cacheDirectory(env));
  const token = await describeToken(context);
  if (json) {
    stdout.write(
      `${safeJson({ ...state, newestAt: toIso(state.newestAt), oldestAt: toIso(state.oldestAt), token }, 2)}\n`,
    );
    return;
  }
  const { token: description, ...members } = { ...describeState(state), token: token.text };
  const row = { ...members, "token of these credentials": description };
  stdout.write(
    `${renderRecord(row, { columns: Object.keys(row), width: widthOf(stdout), style: createStyle(colour.stdout) })}\n`,
  );
}

function describeState({ directory, exists, entries, bytes, oldestAt, newestAt, mode }: CacheState) {
  return {
    directory: exists ? directory : `${directory} (not there yet)`,
    ...(mode !== undefined && { mode }),
    entries,
    size: `${bytes} bytes`,
    ...(newestAt !== undefined && { newest: `${describeDuration(Date.now() - newestAt)} ago` }),
    ...(oldestAt !== undefined && { oldest: `${describeDuration(Date.now() - oldestAt)} ago` }),
  };
}

/** Whether the entry of these credentials opens. */
async function describeToken(context: CliContext): Promise<{ usable: boolean; expiresAt?: string; text: string }> {
  try {
    const { token, trouble } = await peekToken(context);
    if (token === undefined) return { usable: false, text: trouble ? `none that can be used: ${trouble}` : "none" };
    const left = describeDuration(token.expiresAt - Date.now());
    return { usable: true, expiresAt: new Date(token.expiresAt).toISOString(), text: `opens, valid for ${left}` };
  } catch (error) {
    // The cache can be looked at without credentials too.
    if (!isApieraError(error)) throw error;
    const { explainConfiguration } = await import("../errors/variables.ts");
    const explained = await explainConfiguration(error, context.env);
    return { usable: false, text: `not known: ${explained instanceof Error ? explained.message : error.message}` };
  }
}

function toIso(at: number | undefined): string | undefined {
  return at === undefined ? undefined : new Date(at).toISOString();
}
