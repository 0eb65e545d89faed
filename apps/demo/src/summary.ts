import { styleText } from "node:util";
import { type Difference, describeDifference } from "./verify/compare.ts";

/** What a run of the demo came to. */
export interface DemoResult {
  /** Tokens bought from the token endpoint by all processes together, or null when nothing tells. */
  readonly tokensBought: number | null;
  /** Worker processes that shared the token. */
  readonly processes: number;
  /** Records the API holds after the import: SKUs, tags, products, contents (one for each product and locale), tags on products. */
  readonly imported: number;
  /** Records of the same kinds in the exported files. */
  readonly exported: number;
  /** Records that are equal in the catalogue file and in the exported files. */
  readonly verified: number;
  /** Requests refused with status 429. */
  readonly rateLimited: number;
  /** How often a call waited so as not to be refused. */
  readonly rateLimitWaits: number;
  /** Time spent in these waits, over all processes. */
  readonly rateLimitWaitSeconds: number;
  /** Requests by operation. */
  readonly requests: Readonly<Record<string, number>>;
  /** From the start of the workers to the end of the comparison. */
  readonly seconds: number;
  /** Each says in a sentence what did not hold. Empty when all did. */
  readonly failures: readonly string[];
}

const MOST_DIFFERENCES_SHOWN = 10;

/**
 * Judges a run.
 *
 * @returns a sentence for everything that does not hold.
 */
export function findFailures(
  counts: Pick<DemoResult, "tokensBought" | "imported" | "exported" | "verified" | "rateLimited">,
  differences: readonly Difference[],
): string[] {
  const { tokensBought, imported, exported, verified, rateLimited } = counts;
  const failures: string[] = [];
  if (tokensBought !== null && tokensBought !== 1) failures.push(`${tokensBought} tokens were bought instead of 1.`);
  if (rateLimited > 0) failures.push(`${rateLimited} requests were refused with status 429.`);
  if (imported !== exported || exported !== verified) {
    failures.push(
      `${imported} records were imported, ${exported} exported and ${verified} found equal; these must be the same.`,
    );
  }
  if (differences.length > 0) {
    const shown = differences.slice(0, MOST_DIFFERENCES_SHOWN).map(describeDifference);
    const more = differences.length > shown.length ? `; and ${differences.length - shown.length} more` : "";
    failures.push(`The export differs from the catalogue: ${shown.join("; ")}${more}.`);
  }
  return failures;
}

/**
 * The result for a person to read.
 *
 * @param stream - where it will be printed: decides on colours, as does NO_COLOR.
 */
export function describeResult(result: DemoResult, stream: NodeJS.WritableStream): string {
  const requests = Object.entries(result.requests).toSorted(([, a], [, b]) => b - a);
  const total = requests.reduce((sum, [, count]) => sum + count, 0);
  const rows: [string, string | number][] = [
    ["Tokens bought", result.tokensBought ?? "unknown"],
    ["Worker processes", result.processes],
    ["Requests", total],
    ...requests.map(([operation, count]): [string, number] => [`  ${operation}`, count]),
    ["Refused with 429", result.rateLimited],
    ["Waits for the rate limit", `${result.rateLimitWaits} (${result.rateLimitWaitSeconds} s)`],
    ["Records imported", result.imported],
    ["Records exported", result.exported],
    ["Records verified equal", result.verified],
    ["Seconds", result.seconds],
  ];
  const width = Math.max(...rows.map(([name]) => name.length));
  const verdict =
    result.failures.length === 0
      ? styleText("green", "All of it holds: one token, nothing refused, every record came back equal.", { stream })
      : result.failures.map((failure) => styleText("red", failure, { stream })).join("\n");
  return [
    styleText("bold", "Summary", { stream }),
    ...rows.map(([name, value]) => `  ${name.padEnd(width)}  ${value}`),
    "  (records: SKUs, tags, products, contents by product and locale, tags on products)",
    verdict,
  ].join("\n");
}
