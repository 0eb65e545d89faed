import { ApieraError } from "@apiera/auth";

/** Something wrong in a catalogue file. */
export interface CatalogueProblem {
  /** Row as a spreadsheet counts it: the header is row 1. */
  readonly row: number;
  /** Name of the column at fault, when it is one column. */
  readonly column?: string;
  /** What is wrong and what to do. */
  readonly message: string;
}

const MOST_SHOWN = 10;

/** A catalogue file cannot be used. Its message names the file, and for every problem the row, the column and the remedy. */
export class CatalogueError extends ApieraError {
  readonly problems: readonly CatalogueProblem[];

  constructor(file: string, problems: readonly CatalogueProblem[], cause?: unknown) {
    const lines = problems.slice(0, MOST_SHOWN).map(describe);
    if (problems.length > MOST_SHOWN) lines.push(`… and ${problems.length - MOST_SHOWN} more`);
    super([`${file} cannot be imported; nothing was written.`, ...lines].join("\n  "), {
      code: "DEMO_CATALOGUE",
      retryable: false,
      cause,
    });
    this.problems = problems;
  }
}

function describe({ row, column, message }: CatalogueProblem): string {
  return column === undefined ? `row ${row}: ${message}` : `row ${row}, column ${column}: ${message}`;
}
