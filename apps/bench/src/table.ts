import { styleText } from "node:util";
import type { BenchResult } from "./result.ts";

/** Columns side by side: the first to the left, figures to the right. */
function columns(rows: readonly (readonly (string | number)[])[]): string[] {
  const cells = rows.map((row) => row.map(String));
  const widths = (cells[0] ?? []).map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  return cells.map((row) => {
    const [name = "", ...figures] = row.map((cell, column) => {
      const width = widths[column] ?? 0;
      return column === 0 ? cell.padEnd(width) : cell.padStart(width);
    });
    return `  ${[name, ...figures].join("  ")}`;
  });
}

/**
 * The result for a person to read.
 *
 * @param stream - where it will be printed: decides on colours, as does NO_COLOR.
 */
export function describeResult(result: BenchResult, stream: NodeJS.WritableStream): string {
  const { warm, authorizedFetch, coldStart, memory, client, failures } = result;
  const title = (text: string): string => styleText("bold", text, { stream });
  const verdict =
    failures.length === 0
      ? styleText("green", "A token in hand costs at most 2 bare awaits, and less than with the other libraries.", {
          stream,
        })
      : failures.map((failure) => styleText("red", failure, { stream })).join("\n");
  return [
    `Node ${result.node}, ${result.cores} cores${result.quick ? ", quick: figures say little" : ""}`,
    "",
    title("The token in hand"),
    ...columns([
      ["", "ns per call", "bare awaits", "times ours", "requests"],
      ["await of an async function", warm.bareAwaitNanoseconds, 1, "", 0],
      ...warm.subjects.map(({ name, nanoseconds, timesBareAwait, timesOurs, requests }) => [
        name,
        nanoseconds,
        timesBareAwait,
        timesOurs,
        requests,
      ]),
    ]),
    "",
    title("Cold start"),
    ...columns([
      ["", "import ms", "first token ms", "together ms"],
      ...coldStart.map(({ name, importMs, firstTokenMs, totalMs }) => [name, importMs, firstTokenMs, totalMs]),
    ]),
    "",
    title("The rest"),
    ...columns([
      ["authorized fetch adds to a call, ns", authorizedFetch.overheadNanoseconds],
      ["  with the token, ns", authorizedFetch.nanoseconds],
      ["  a fetch that answers at once, ns", authorizedFetch.fetchNanoseconds],
      ["  times that fetch", authorizedFetch.timesFetch],
      [`bytes per idle organization, ${memory.tokenBytes} of them its token`, memory.bytesPerOrganization],
      ["client, requests per second", client.requestsPerSecond],
      ["plain fetch, requests per second", client.fetchRequestsPerSecond],
      ["  the client's part of that", client.ratio],
    ]),
    "",
    verdict,
  ].join("\n");
}
