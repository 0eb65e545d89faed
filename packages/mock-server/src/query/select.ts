import type { Resource } from "../description/served-operation.ts";
import { entriesUnder } from "../resources/find.ts";
import type { Workspace } from "../resources/request-context.ts";
import type { Entry } from "../store/collection.ts";
import { isFilter, predicateOf } from "./filter.ts";
import { sortedRange } from "./order.ts";
import { type PaginationResult, readPage } from "./page.ts";
import type { GivenParameter } from "./query-values.ts";

/** A page before its rows are hydrated. */
export interface Selection {
  readonly entries: readonly Entry[];
  readonly pagination: PaginationResult;
}

/**
 * Filters, sorts and cuts the page a query asks for.
 *
 * @param parents - UUIDs of the rows above the list, by path parameter, from the outermost in.
 * @throws HttpProblem 400 when `page` or `size` is less than 1.
 */
export function selectPage(
  workspace: Workspace,
  resource: Resource,
  query: readonly GivenParameter[],
  parents: Readonly<Record<string, string>>,
): Selection {
  const { page, size } = readPage(query, workspace.options.maxPageSize);
  const [from, to] = [(page - 1) * size, page * size];
  const filters = query.filter(isFilter);
  const innermost = Object.entries(parents).at(-1);
  const ordered = query.some(({ operator }) => operator === "order");
  const collection = workspace.data.collection(resource);
  const paginate = (totalItems: number): PaginationResult => ({
    ...{ page, size, totalItems, totalPages: Math.ceil(totalItems / size) },
  });
  if (filters.length === 0 && innermost === undefined && !ordered) {
    return { entries: slice(collection.all(), from, to), pagination: paginate(collection.size) };
  }
  const found = filtered(workspace, resource, filters, innermost);
  return { entries: sortedRange(found, resource, query, from, to), pagination: paginate(found.length) };
}

function filtered(
  workspace: Workspace,
  resource: Resource,
  filters: readonly GivenParameter[],
  innermost: readonly [string, string] | undefined,
): readonly Entry[] {
  const named = filters.find(({ key, operator }) => key === "uuids" && operator === "eq");
  const predicates = filters
    .filter((filter) => filter !== named)
    .map((filter) => predicateOf(workspace, resource, filter));
  const found: Entry[] = [];
  for (const entry of candidates(workspace, resource, named, innermost)) {
    if (predicates.every((holds) => holds(entry))) found.push(entry);
  }
  return found;
}

/** Rows that are worth looking at: those that are named, those below the parent, or all. */
function candidates(
  workspace: Workspace,
  resource: Resource,
  named: GivenParameter | undefined,
  innermost: readonly [string, string] | undefined,
): Iterable<Entry> {
  const collection = workspace.data.collection(resource);
  if (named === undefined) {
    return innermost === undefined ? collection.all() : entriesUnder(workspace, resource, ...innermost);
  }
  const below = innermost && new Set(entriesUnder(workspace, resource, ...innermost));
  return [...new Set(named.values)]
    .flatMap((uuid) => collection.get(String(uuid)) ?? [])
    .filter((entry) => below === undefined || below.has(entry))
    .sort((a, b) => (String(a.row.createdAt) < String(b.row.createdAt) ? -1 : 1));
}

function slice(entries: Iterable<Entry>, from: number, to: number): readonly Entry[] {
  const cut: Entry[] = [];
  let index = 0;
  for (const entry of entries) {
    if (index >= to) break;
    if (index++ >= from) cut.push(entry);
  }
  return cut;
}
