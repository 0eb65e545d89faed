import { HttpProblem, type ProblemItem, unprocessable } from "../http/problem.ts";
import { atIndex } from "./check-body.ts";
import type { RequestContext } from "./request-context.ts";

/**
 * Applies a change to every item of a bulk call, all or nothing: what fails is collected first, so that one answer names every bad item.
 *
 * The bulk pages list 409 and 422 but no 404: an unknown UUID is a 422.
 *
 * @throws HttpProblem 422 when an item breaks a rule or there are too many, otherwise 409 when one is a duplicate; the transaction around it then
 * undoes the rest.
 */
export function applyBulk<T>(
  context: RequestContext,
  items: readonly T[],
  apply: (item: T) => unknown,
): readonly unknown[] {
  const { errorPrefix, entity } = context.served.resource;
  if (items.length > context.options.maxBulkItems) {
    const message = `The call has ${items.length} items; at most ${context.options.maxBulkItems} are allowed.`;
    throw unprocessable([{ code: `${errorPrefix}_TOO_MANY_ITEMS`, message }]);
  }
  const errors: ProblemItem[] = [];
  let conflict: HttpProblem | undefined;
  const results = items.map((item, index) => {
    try {
      return apply(item);
    } catch (error) {
      if (!(error instanceof HttpProblem)) throw error;
      if (error.status === 409) conflict ??= new HttpProblem(409, atIndex(index, error.message));
      else if (error.status === 404) {
        const message = atIndex(index, `There is no ${entity} with this uuid.`);
        errors.push({ code: `${errorPrefix}_NOT_FOUND`, message });
      } else {
        errors.push(...(error.errors ?? []).map(({ code, message }) => ({ code, message: atIndex(index, message) })));
      }
      return undefined;
    }
  });
  if (errors.length > 0) throw unprocessable(errors);
  if (conflict !== undefined) throw conflict;
  return results;
}
