import type { RowProblem, Weight } from "../catalogue/catalogue.ts";
import { weightUnitOf } from "../catalogue/weights.ts";
import type { Mapping } from "../mapping/mapping.ts";
import type { Row } from "./table.ts";

const TRUE = new Set(["true", "yes", "1", "active", "published"]);
const FALSE = new Set(["false", "no", "0", "draft", "unpublished", "archived"]);

/** Reads the cells of the rows of one product and notes what is wrong with them. */
export class Cells {
  readonly problems: RowProblem[] = [];
  readonly #mapping: Mapping;
  readonly #handle: string | undefined;

  constructor(mapping: Mapping, handle: string | undefined) {
    this.#mapping = mapping;
    this.#handle = handle;
  }

  /** @param message - what is wrong and what to do, without the place. */
  report(row: Row, column: string | undefined, message: string): void {
    this.problems.push({ row: row.line, handle: this.#handle, column, message });
  }

  /** The cell; undefined when it is empty or there is no such column. */
  text(row: Row, column: string | undefined): string | undefined {
    if (column === undefined) return undefined;
    const cell = row.cells.get(column);
    if (cell === undefined || !this.#mapping.trim) return cell;
    return cell.trim() || undefined;
  }

  /** The cell as it stands, blanks included; undefined when there is nothing else in it. */
  exactText(row: Row, column: string | undefined): string | undefined {
    const cell = column === undefined ? undefined : row.cells.get(column);
    return cell === undefined || (this.#mapping.trim && cell.trim() === "") ? undefined : cell;
  }

  boolean(row: Row, column: string | undefined): boolean | undefined {
    const word = this.text(row, column)?.toLowerCase();
    if (word === undefined) return undefined;
    if (TRUE.has(word)) return true;
    if (!FALSE.has(word)) this.report(row, column, `"${word}" is neither true nor false; write one of them`);
    return false;
  }

  /** A whole number of at least 0. */
  position(row: Row, column: string | undefined): number | undefined {
    const text = this.text(row, column);
    if (text === undefined) return undefined;
    if (/^\d{1,9}$/.test(text)) return Number(text);
    this.report(row, column, `"${text}" is no whole number; write the place among the images, 1 for the first`);
    return undefined;
  }

  /** The weight; undefined when the cell is empty or 0: shop systems write 0 for an unknown weight. */
  weight(row: Row): Weight | undefined {
    const columns = this.#mapping.variant?.weight;
    const text = this.text(row, columns?.column);
    if (columns === undefined || text === undefined) return undefined;
    const value = Number(text);
    if (!/^\+?\d*\.?\d+(e[+-]?\d+)?$|^\d+\.$/i.test(text) || !Number.isFinite(value)) {
      this.report(row, columns.column, `"${text}" is no weight; write a number such as 250 or 0.25`);
      return undefined;
    }
    if (value === 0) return undefined;
    const word = this.text(row, columns.unitColumn);
    const unit = word === undefined ? columns.unit : weightUnitOf(word);
    if (unit === undefined) {
      const found = word === undefined ? "there is no unit for the weight" : `"${word}" is no unit`;
      this.report(row, columns.unitColumn ?? columns.column, `${found}; write g, kg, lb or oz`);
      return undefined;
    }
    return { value, unit };
  }

  /** The entries of a cell with several; empty ones are dropped. */
  list(row: Row, column: string | undefined, separator: string, escapeWith: string | undefined): string[] {
    const cell = this.text(row, column);
    if (cell === undefined) return [];
    const entries = escapeWith === undefined ? cell.split(separator) : splitEscaped(cell, separator, escapeWith);
    return this.#mapping.trim ? entries.map((entry) => entry.trim()).filter((entry) => entry !== "") : entries;
  }
}

/** Splits at separators that no escape character stands before, and takes the escape characters away. */
function splitEscaped(text: string, separator: string, escapeWith: string): string[] {
  const entries: string[] = [];
  let entry = "";
  for (let at = 0; at < text.length; ) {
    if (text.startsWith(escapeWith, at) && at + 1 < text.length) {
      entry += text.charAt(at + 1);
      at += 2;
    } else if (text.startsWith(separator, at)) {
      entries.push(entry);
      entry = "";
      at += separator.length;
    } else {
      entry += text.charAt(at);
      at += 1;
    }
  }
  return [...entries, entry];
}

/** What {@link splitEscaped} splits again. */
export function joinEscaped(entries: readonly string[], separator: string, escapeWith: string): string {
  return entries
    .map((entry) => entry.replaceAll(escapeWith, escapeWith + escapeWith).replaceAll(separator, escapeWith + separator))
    .join(separator);
}
