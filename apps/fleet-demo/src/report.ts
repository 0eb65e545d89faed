import { styleText } from "node:util";
import type { DemoResult, RunResult } from "./result.ts";

const ROWS: readonly (readonly [title: string, cell: (run: RunResult) => string])[] = [
  ["Tokens bought", ({ tokensBought }) => String(tokensBought)],
  ["Processes started", ({ starts }) => String(starts)],
  ["Requests to the services", ({ requests }) => String(requests)],
  ["  answered", ({ answered }) => String(answered)],
  ["  told to come back later", ({ busy }) => String(busy)],
  ["  failed because of auth", ({ failedForAuth }) => String(failedForAuth)],
  ["  failed otherwise", ({ failedOtherwise }) => String(failedOtherwise)],
  ["Answered while stopping", ({ interruptedAnswered }) => (interruptedAnswered ? "yes" : "no")],
];

/**
 * The result for a person to read.
 *
 * @param stream - where it will be printed: decides on colours, as does NO_COLOR.
 */
export function describeResult(result: DemoResult, stream: NodeJS.WritableStream): string {
  const { shared, withoutSharing, seconds, failures } = result;
  const columns = [
    { title: "sharing", run: shared },
    ...(withoutSharing === null ? [] : [{ title: "not sharing", run: withoutSharing }]),
  ];
  const width = Math.max(...ROWS.map(([title]) => title.length));
  const line = (title: string, cells: readonly string[]): string =>
    `  ${title.padEnd(width)}${cells.map((cell) => cell.padStart(14)).join("")}`;
  const verdict =
    failures.length > 0
      ? failures.map((failure) => styleText("red", failure, { stream })).join("\n")
      : styleText("green", "All of it holds: one token for all, and no request failed.", { stream });
  return [
    styleText(
      "bold",
      line(
        "",
        columns.map(({ title }) => title),
      ),
      { stream },
    ),
    ...ROWS.map(([title, cell]) =>
      line(
        title,
        columns.map(({ run }) => cell(run)),
      ),
    ),
    `  (${seconds} s)`,
    verdict,
  ].join("\n");
}
