/** A row of a file. */
export interface Row {
  /** Line of the file it begins at, from 1. */
  readonly line: number;
  /** Cells by column; empty ones are left out. */
  readonly cells: ReadonlyMap<string, string>;
  /** What is wrong with the row as such. */
  readonly fault?: string;
}

/** The rows of a file. */
export interface Table {
  readonly header: readonly string[];
  readonly rows: readonly Row[];
}
