import type { CliContext } from "../context.ts";
import { EXIT_CODES } from "../exit-codes.ts";
import { createStyle, type Style } from "../output/colour.ts";
import { safeJson, safeText } from "../output/safe-text.ts";
import { checkApi } from "./api.ts";
import { checkCache } from "./cache.ts";
import { type Check, type CheckStatus, check } from "./check.ts";
import { checkPermissions } from "./permissions.ts";
import { obtainToken } from "./token.ts";
import { checkVariables } from "./variables.ts";

/**
 * `apiera doctor`.
 *
 * @returns the exit code.
 */
export async function runDoctor(context: CliContext, { json = false }: { json?: boolean }): Promise<number> {
  const { stdout, colour } = context;
  const checks: Check[] = [];
  const style = createStyle(colour.stdout);
  for await (const one of runChecks(context)) {
    checks.push(one);
    // Line by line: who waits for a network sees what it waits for.
    if (!json) stdout.write(renderCheck(one, style));
  }
  const ok = checks.every(({ status }) => status !== "fail");
  if (json) stdout.write(`${safeJson({ ok, checks }, 2)}\n`);
  return ok ? EXIT_CODES.ok : EXIT_CODES.checkFailed;
}

const SKIPPED = "not checked, because of what failed above";

async function* runChecks(context: CliContext): AsyncGenerator<Check, void, undefined> {
  const variables = await checkVariables(context);
  yield* variables;
  const failed = variables.filter(({ status }) => status === "fail").map(({ id }) => id);
  if (failed.some((id) => id !== "APIERA_API_URL")) {
    yield check("cache", "skip", `Cache: ${SKIPPED}.`);
    yield check("token-endpoint", "skip", `Token endpoint: ${SKIPPED}.`);
    yield check("permissions", "skip", `Permissions: ${SKIPPED}.`);
    yield check("api", "skip", `API: ${SKIPPED}.`);
    return;
  }
  const { checks: cacheChecks, token: cached } = await checkCache(context);
  yield* cacheChecks;
  const { checks: tokenChecks, token, auth, quota } = await obtainToken(context, cached);
  yield* tokenChecks;
  yield token === undefined ? check("permissions", "skip", `Permissions: ${SKIPPED}.`) : checkPermissions(token);
  if (token === undefined || failed.length > 0) yield check("api", "skip", `API: ${SKIPPED}.`);
  else yield* await checkApi(context, auth);
  yield quota;
}

const COLOURS = { pass: "green", warn: "yellow", fail: "red", skip: "dim" } as const satisfies Record<
  CheckStatus,
  string
>;

function renderCheck({ status, message, remedy }: Check, style: Style): string {
  const first = `${style(COLOURS[status], status)}  ${safeText(message)}\n`;
  return remedy === undefined ? first : `${first}      ${style("bold", "What to do:")} ${safeText(remedy)}\n`;
}
