import type { WriteStream } from "node:tty";
import stringWidth from "string-width";
import type { Style } from "./colour.ts";
import { safeJson, safeText } from "./safe-text.ts";

/** A row of the API. */
export type Row = Readonly<Record<string, unknown>>;

/** How a table is drawn. */
export interface TableOptions {
  /** Members of the rows, one a column. */
  readonly columns: readonly string[];
  /** Columns of the terminal; no line gets longer. */
  readonly width: number;
  readonly style: Style;
}

/** The width for {@link TableOptions} on a stream: what is cut is of no use elsewhere than on a terminal. */
export function widthOf({ isTTY, columns }: Pick<WriteStream, "isTTY" | "columns">): number {
  // A terminal that does not tell its width says 0.
  return isTTY ? columns || 80 : Number.POSITIVE_INFINITY;
}

/** Blanks between two columns. */
const GAP = 2;
/** A column is not made narrower than this while others are wider. */
const NARROW = 6;

/** The fraction of a second in a time, which nobody reads in a table. */
const FRACTION = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)\.\d+Z$/;

/** A value in a cell: text as it is, nothing for null, anything else as JSON; on one line, without control characters. */
function cellText(value: unknown): string {
  if (value === undefined || value === null) return "";
  return typeof value === "string" ? safeText(value).replace(FRACTION, "$1Z") : safeJson(value);
}

/** Rows as a table that fits the terminal: what is too long is cut, with an ellipsis. */
export function renderTable(rows: readonly Row[], { columns, width, style }: TableOptions): string {
  const cells = rows.map((row) => columns.map((column) => cellText(row[column])));
  const natural = columns.map((column, index) =>
    Math.max(...[column, ...cells.map((row) => row[index] ?? "")].map((text) => stringWidth(text))),
  );
  // Half a UUID cannot be copied.
  const least = natural.map((one, index) => (columns[index] === "uuid" ? one : Math.min(one, NARROW)));
  const widths = fitWidths(natural, least, width);
  // The last columns of a very narrow terminal have no room at all.
  const shown = columns.slice(0, widths.length);
  const heading = lineUp(shown, widths, (text) => style("bold", text));
  return [heading, ...cells.map((row) => lineUp(row.slice(0, widths.length), widths))].join("\n");
}

/** One line of a table. A style has no width, so it comes after the text was measured. */
function lineUp(texts: readonly string[], widths: readonly number[], paint = (text: string): string => text): string {
  const parts = texts.map((text, index) => {
    const width = widths[index] ?? 0;
    const shown = cut(text, width);
    return paint(shown) + " ".repeat(width - stringWidth(shown));
  });
  return parts.join(" ".repeat(GAP)).trimEnd();
}

/** The members of one row, one a line. */
export function renderRecord(row: Row, { columns, width, style }: TableOptions): string {
  const shown = columns.filter((column) => column in row);
  const nameWidth = Math.max(0, ...shown.map((column) => column.length)) + GAP;
  return shown
    .map(
      (column) =>
        style("bold", column) + " ".repeat(nameWidth - column.length) + cut(cellText(row[column]), width - nameWidth),
    )
    .map((line) => line.trimEnd())
    .join("\n");
}

/**
 * Takes from the widest columns until all fit, and drops the last ones when even narrow ones do not.
 *
 * @param least - the width below which a column says nothing any more.
 */
export function fitWidths(natural: readonly number[], least: readonly number[], width: number): number[] {
  const widths = natural.map((one) => Math.min(Math.max(1, one), width));
  const total = (): number => widths.reduce((sum, one) => sum + one, 0) + GAP * (widths.length - 1);
  while (total() > width) {
    const shrinkable = widths.map((one, index) => (one > (least[index] ?? 1) ? one : 0));
    const widest = Math.max(...shrinkable);
    if (widest === 0) widths.pop();
    else widths[shrinkable.indexOf(widest)] = widest - 1;
  }
  return widths;
}

/** The text, or as much of it as there is room for with an ellipsis. A character that is two columns wide is not cut in half. */
function cut(text: string, width: number): string {
  if (stringWidth(text) <= width) return text;
  let kept = "";
  let used = 0;
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    used += stringWidth(segment);
    if (used > width - 1) break;
    kept += segment;
  }
  return `${kept}…`;
}
