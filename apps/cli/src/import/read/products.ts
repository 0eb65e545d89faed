import type { CatalogueFile, CatalogueProduct, RowProblem, RowRole } from "../catalogue/catalogue.ts";
import type { Mapping } from "../mapping/mapping.ts";
import { Cells } from "./cells.ts";
import { type ReadGroup, readShopRows } from "./shop-rows.ts";
import type { Row } from "./table.ts";
import { readTypedRows } from "./typed-rows.ts";

/**
 * Makes products of rows. A product with a problem in any of its rows is left out, with its variants; the others are not touched by it.
 */
export function readProducts(rows: readonly Row[], mapping: Mapping): CatalogueFile {
  const problems: RowProblem[] = [];
  const products: CatalogueProduct[] = [];
  const roles: RowRole[] = [];
  const codes = new Taken();
  const skus = new Taken();
  for (const [handle, group] of groupRows(rows, mapping, problems)) {
    const cells = new Cells(mapping, handle);
    for (const row of group) if (row.fault !== undefined) cells.report(row, undefined, row.fault);
    const read: ReadGroup =
      mapping.product.type === undefined
        ? readShopRows(cells, handle, group, mapping)
        : readTypedRows(cells, handle, group, mapping);
    // What a broken row does to the reading of its neighbours is of no interest.
    if (group.every(({ fault }) => fault === undefined)) checkTaken(cells, read, group, codes, skus, mapping);
    roles.push(...read.roles, ...rolesOfOthers(read, group, handle));
    if (cells.problems.length > 0) {
      problems.push(...distinctRows(cells.problems));
      continue;
    }
    products.push(...read.products);
    for (const { code, sku, row } of read.products) {
      codes.add(code, row);
      if (sku !== undefined) skus.add(sku.code, row);
    }
  }
  problems.sort((one, other) => one.row - other.row);
  return { products, problems, roles: roles.sort((one, other) => one.row - other.row) };
}

function groupRows(
  rows: readonly Row[],
  mapping: Mapping,
  problems: RowProblem[],
): ReadonlyMap<string, readonly [Row, ...Row[]]> {
  const groups = new Map<string, [Row, ...Row[]]>();
  const loose = new Cells(mapping, undefined);
  for (const row of rows) {
    const handle = loose.text(row, mapping.product.code);
    if (handle === undefined) {
      const message = row.fault ?? "is empty; every row needs the code of its product";
      loose.report(row, row.fault === undefined ? mapping.product.code : undefined, message);
      continue;
    }
    const group = groups.get(handle);
    if (group === undefined) groups.set(handle, [row]);
    else group.push(row);
  }
  problems.push(...loose.problems);
  return groups;
}

function checkTaken(
  cells: Cells,
  { products }: ReadGroup,
  group: readonly Row[],
  codes: Taken,
  skus: Taken,
  mapping: Mapping,
): void {
  const within = new Taken();
  const codesWithin = new Taken();
  for (const { code, sku, row: line, type } of products) {
    const row = group.find((one) => one.line === line);
    if (row === undefined) continue;
    const codeLine = codes.lineOf(code) ?? (mapping.product.type === undefined ? undefined : codesWithin.lineOf(code));
    if (codeLine !== undefined) {
      const column = type === "variant" ? mapping.variant?.code : mapping.product.code;
      cells.report(row, column, `the code "${code}" is that of line ${codeLine} too; change one of them`);
    }
    codesWithin.add(code, line);
    if (sku === undefined) continue;
    const skuLine = skus.lineOf(sku.code) ?? within.lineOf(sku.code);
    if (skuLine !== undefined && cells.text(row, mapping.variant?.sku) !== undefined) {
      cells.report(row, mapping.variant?.sku, `the SKU "${sku.code}" stands in line ${skuLine} too; give each its own`);
    } else if (skuLine !== undefined && !cells.problems.some((problem) => problem.row === line)) {
      cells.report(row, mapping.variant?.sku, `is empty, and "${sku.code}" of line ${skuLine} is taken; give it a SKU`);
    }
    within.add(sku.code, line);
  }
}

/** Rows that were not read as anything still get a line in the report. */
function rolesOfOthers({ roles }: ReadGroup, group: readonly Row[], handle: string): RowRole[] {
  const seen = new Set(roles.map(({ row }) => row));
  return group
    .filter(({ line }) => !seen.has(line))
    .map(({ line }) => ({ row: line, handle, kind: "product", code: handle }));
}

function distinctRows(problems: readonly RowProblem[]): RowProblem[] {
  const broken = new Set(problems.filter(({ column }) => column === undefined).map(({ row }) => row));
  return problems.filter(({ row, column }) => column === undefined || !broken.has(row));
}

/** Names that are taken, and the line they stand in. */
class Taken {
  readonly #lines = new Map<string, number>();

  add(name: string, line: number): void {
    if (!this.#lines.has(name)) this.#lines.set(name, line);
  }

  lineOf(name: string): number | undefined {
    return this.#lines.get(name);
  }
}
