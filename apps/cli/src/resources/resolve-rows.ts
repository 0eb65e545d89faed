import type { ApieraClient } from "@apiera/client";
import { CliError } from "../cli-error.ts";
import { EXIT_CODES } from "../exit-codes.ts";
import { safeText } from "../output/safe-text.ts";
import { clientResource } from "./client-resource.ts";
import type { RowArgument } from "./table.ts";
import { isUuid } from "./values.ts";

/**
 * The UUIDs of the rows that were named on the command line. A text that is no UUID is looked up as a code.
 *
 * @throws CliError - no row, or more than one, has the code.
 */
export async function resolveRows(
  client: ApieraClient,
  rows: readonly string[],
  parameters: readonly RowArgument[],
  signal: AbortSignal,
): Promise<string[]> {
  const uuids: string[] = [];
  for (const [index, text] of rows.entries()) {
    const codesOf = parameters[index]?.codesOf;
    uuids.push(codesOf === undefined || isUuid(text) ? text : await lookUp(client, codesOf, text, signal));
  }
  return uuids;
}

async function lookUp(
  client: ApieraClient,
  codesOf: readonly string[],
  code: string,
  signal: AbortSignal,
): Promise<string> {
  const { items } = await clientResource(client, codesOf, "list").list({ codes: [code], size: 5 }, { signal });
  const [first, ...others] = items.map(({ uuid }) => String(uuid));
  const what = codesOf.join(" ");
  if (first === undefined) {
    throw new CliError(`There is nothing with the code "${code}" in ${what}.`, {
      code: "CLI_NOT_FOUND",
      exitCode: EXIT_CODES.notFound,
      hint: `Look for it: apiera ${what} list --code-contains ${safeText(code)}`,
    });
  }
  if (others.length > 0) {
    throw new CliError(`More than one row has the code "${code}" in ${what}.`, {
      code: "CLI_AMBIGUOUS",
      details: [first, ...others],
      hint: "Give one of these UUIDs instead.",
    });
  }
  return first;
}
