import type { AccessToken, TokenProviderEvent } from "@apiera/auth";
import { usageError } from "../cli-error.ts";
import type { CliContext } from "../context.ts";
import { createStyle } from "../output/colour.ts";
import { describeDuration } from "../output/duration.ts";
import { safeJson } from "../output/safe-text.ts";
import { renderRecord, widthOf } from "../output/table.ts";

/** Flags of `apiera token`. */
export interface TokenFlags {
  readonly print?: boolean;
  readonly yes?: boolean;
  readonly refresh?: boolean;
  /** Milliseconds. */
  readonly minTtl?: number;
  readonly json?: boolean;
}

/** `apiera token`. */
export async function runToken(context: CliContext, flags: TokenFlags): Promise<void> {
  const { stdout, stderr, isTerminal, colour, signal } = context;
  if (flags.print && flags.json) throw usageError("--print and --json cannot be used together.", "Choose one.");
  if (flags.print && isTerminal && !flags.yes) {
    throw usageError(
      "--print would show the token on the terminal, where it stays to be read.",
      'Use it where it is needed, as in curl -H "Authorization: Bearer $(apiera token --print)" ..., or pass --yes.',
    );
  }
  let bought = false;
  const onEvent = (event: TokenProviderEvent): void => {
    if (event.type === "token-purchased") bought = true;
    if (event.type === "cache-failed") stderr.write(`The cache was not used: ${event.error.message}\n`);
  };
  const auth = await context.createAuth(onEvent);
  const { refresh: forceRefresh = false, minTtl: minTtlMs } = flags;
  const token = await auth
    .getToken({ forceRefresh, signal, ...(minTtlMs !== undefined && { minTtlMs }) })
    .catch((error: unknown) => explainMinTtl(error));
  if (flags.print) {
    stdout.write(`${token.value}\n`);
    return;
  }
  const facts = factsOf(token, bought);
  if (flags.json) {
    stdout.write(`${safeJson(facts, 2)}\n`);
    return;
  }
  const row = { ...facts, permissions: facts.permissions.join(" "), remaining: describeDuration(facts.remainingMs) };
  const columns = ["organization", "permissions", "issuedAt", "expiresAt", "remaining", "source"];
  stdout.write(`${renderRecord(row, { columns, width: widthOf(stdout), style: createStyle(colour.stdout) })}\n`);
}

function factsOf({ organization, permissions, issuedAt, expiresAt }: AccessToken, bought: boolean) {
  return {
    organization,
    permissions,
    issuedAt: new Date(issuedAt).toISOString(),
    expiresAt: new Date(expiresAt).toISOString(),
    remainingMs: expiresAt - Date.now(),
    source: bought ? "bought" : "cache",
  };
}

/** The provider knows the option by its own name. */
function explainMinTtl(error: unknown): never {
  if (error instanceof Error && "option" in error && error.option === "minTtlMs") {
    throw usageError("--min-ttl is more than the life of a token.", "Ask for less.");
  }
  throw error;
}
