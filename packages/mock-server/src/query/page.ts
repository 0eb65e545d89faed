import { HttpProblem } from "../http/problem.ts";
import type { GivenParameter } from "./query-values.ts";

const DEFAULT_SIZE = 20;

/** The `pagination` member of a list. */
export interface PaginationResult {
  readonly page: number;
  readonly size: number;
  readonly totalItems: number;
  readonly totalPages: number;
}

/**
 * Reads which page is asked for.
 *
 * The defaults (page 1, size 20) are documented; the largest size is not. A larger one is answered with the largest, and `pagination.size`
 * says so.
 *
 * @throws HttpProblem 400 when `page` or `size` is less than 1.
 */
export function readPage(
  query: readonly GivenParameter[],
  maxPageSize: number,
): { readonly page: number; readonly size: number } {
  const page = readCount(query, "page", 1);
  const size = Math.min(readCount(query, "size", Math.min(DEFAULT_SIZE, maxPageSize)), maxPageSize);
  return { page, size };
}

function readCount(query: readonly GivenParameter[], name: string, fallback: number): number {
  const value = query.find((parameter) => parameter.name === name)?.values[0];
  if (value === undefined) return fallback;
  if (typeof value !== "number" || value < 1)
    throw new HttpProblem(400, `The query parameter '${name}' must be 1 or more.`);
  return value;
}
