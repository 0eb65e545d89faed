import type { CatalogueFile, RowProblem } from "../catalogue/catalogue.ts";
import { isChanged, type Plan, type ProductPlan } from "../plan/plan.ts";
import { changedNeeds, needsOf } from "../write/needs.ts";
import { idOf, type WriteState } from "../write/write-state.ts";

/** A line of the report. */
export interface ReportRow {
  /** Line of the file. */
  readonly row: number;
  readonly handle: string;
  readonly kind: "product" | "variant" | "image" | "row";
  readonly action: "create" | "update" | "none";
  /**
   * `problem`: left out, for what `message` says. `skipped`: left out because of another row of the product. `planned`: would be written.
   * `done`, `unchanged`, `failed`. `interrupted`: partly written. `not attempted`: the import ended before it.
   */
  readonly status:
    | "problem"
    | "skipped"
    | "planned"
    | "done"
    | "unchanged"
    | "failed"
    | "interrupted"
    | "not attempted";
  readonly message: string;
}

/** How far an import came. */
export interface ReportState {
  /** Absent: the organization was not read. */
  readonly plan: Plan | undefined;
  /** Absent: nothing was to be written. */
  readonly state: WriteState | undefined;
  readonly isDryRun: boolean;
}

/** A line for each row of the file; two for one that holds a product and its first variant. */
export function reportRows(file: CatalogueFile, { plan, state, isDryRun }: ReportState): ReportRow[] {
  const problems = groupProblems(plan?.problems ?? file.problems);
  const plans = new Map(plan?.products.map((one) => [one.product.code, one]));
  const changed = plan === undefined ? new Set<string>() : changedNeeds(plan);
  const rows: ReportRow[] = [];
  const told = new Set<RowProblem>();
  for (const { row, handle, kind, code } of file.roles) {
    const known = { row, handle, kind };
    const ofProduct = problems.get(handle);
    const ofRow = ofProduct?.filter((problem) => problem.row === row) ?? [];
    const [first] = ofProduct ?? [];
    if (ofRow.length > 0) {
      for (const problem of ofRow) told.add(problem);
      rows.push({ ...known, action: "none", status: "problem", message: ofRow.map(problemText).join(" ") });
    } else if (first !== undefined) {
      const message = `Line ${first.row} of the product has a problem.`;
      rows.push({ ...known, action: "none", status: "skipped", message });
    } else {
      rows.push({ ...known, ...outcomeOf(plans.get(code), changed, state, isDryRun) });
    }
  }
  for (const problem of plan?.problems ?? file.problems) {
    if (told.has(problem)) continue;
    const { row, handle = "" } = problem;
    rows.push({ row, handle, kind: "row", action: "none", status: "problem", message: problemText(problem) });
  }
  return rows.sort((one, other) => one.row - other.row);
}

/** A problem in a sentence, without its line. */
export function problemText({ column, message }: RowProblem): string {
  const text = column === undefined ? message : `${column}: ${message}`;
  return `${text}.`;
}

function outcomeOf(
  plan: ProductPlan | undefined,
  changed: ReadonlySet<string>,
  state: WriteState | undefined,
  isDryRun: boolean,
): Pick<ReportRow, "action" | "status" | "message"> {
  if (plan === undefined) return { action: "none", status: "not attempted", message: "" };
  const { uuid, product } = plan;
  const { code } = product;
  const hasWork = isChanged(plan) || needsOf(product).some(([kind, key]) => changed.has(idOf(kind, key)));
  const action = uuid === undefined ? "create" : hasWork ? "update" : "none";
  const failure = state?.failureOf(code);
  if (failure !== undefined) return { action, status: "failed", message: failure };
  if (!hasWork) return { action, status: "unchanged", message: "" };
  if (isDryRun) return { action, status: "planned", message: "" };
  if (state?.isFinished(code) === true) return { action, status: "done", message: "" };
  const isBegun = state?.isTouched(code) === true;
  const message = isBegun ? "Partly written; the same command completes it." : "";
  return { action, status: isBegun ? "interrupted" : "not attempted", message };
}

function groupProblems(problems: readonly RowProblem[]): ReadonlyMap<string | undefined, RowProblem[]> {
  const groups = new Map<string | undefined, RowProblem[]>();
  for (const problem of problems) {
    if (problem.handle === undefined) continue;
    const group = groups.get(problem.handle);
    if (group === undefined) groups.set(problem.handle, [problem]);
    else group.push(problem);
  }
  return groups;
}
