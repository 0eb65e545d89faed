import type { Outcome } from "./outcome.ts";

interface Column {
  readonly title: string;
  readonly isNumber: boolean;
  cell(outcome: Outcome): string;
}

const COLUMNS: readonly Column[] = [
  { title: "cache", isNumber: false, cell: ({ backend }) => backend },
  { title: "processes", isNumber: true, cell: ({ processes }) => String(processes) },
  { title: "what happens", isNumber: false, cell: ({ scenario }) => scenario },
  { title: "tokens bought", isNumber: true, cell: ({ bought }) => String(bought) },
  { title: "at most", isNumber: true, cell: ({ mostBought }) => String(mostBought) },
  { title: "calls", isNumber: true, cell: ({ calls }) => calls.toLocaleString("en") },
  { title: "failed", isNumber: true, cell: ({ failed }) => String(failed) },
  { title: "longest wait", isNumber: true, cell: ({ longestWaitMs }) => `${(longestWaitMs / 1000).toFixed(1)} s` },
];

/** The outcomes as a markdown table, in even columns. */
export function table(outcomes: readonly Outcome[]): string {
  const columns = COLUMNS.map(({ title, isNumber, cell }) => {
    const cells = outcomes.map(cell);
    const width = Math.max(title.length, ...cells.map((text) => text.length));
    const pad = (text: string): string => (isNumber ? text.padStart(width) : text.padEnd(width));
    return [pad(title), isNumber ? `${"-".repeat(width - 1)}:` : "-".repeat(width), ...cells.map(pad)];
  });
  const lines = columns[0]?.map((_, row) => `| ${columns.map((column) => column[row]).join(" | ")} |`) ?? [];
  return lines.join("\n");
}

const BEGIN = "<!-- fleets: `pnpm test:fleet --write` writes this table -->";
const END = "<!-- end of fleets -->";

/**
 * A document with the table in its place.
 *
 * @throws Error - it has no place for it.
 */
export function withTable(document: string, outcomes: readonly Outcome[]): string {
  const [begin, end] = [document.indexOf(BEGIN), document.indexOf(END)];
  if (begin < 0 || end < begin) throw new Error(`The document lacks the lines "${BEGIN}" and "${END}".`);
  return `${document.slice(0, begin + BEGIN.length)}\n\n${table(outcomes)}\n\n${document.slice(end)}`;
}
