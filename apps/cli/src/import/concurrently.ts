/** Requests under way at once. The client paces them: enough are waiting to use the budget up, few enough to stop at once. */
export const CONCURRENCY = 8;

/**
 * Does something for each item, several at once. When one fails no further ones begin, and those under way are waited for, so that nothing
 * goes on behind the caller's back.
 *
 * @throws what the first failing call threw.
 */
export async function forEachConcurrently<T>(
  items: Iterable<T>,
  work: (item: T) => Promise<void>,
  concurrency: number = CONCURRENCY,
): Promise<void> {
  const iterator = items[Symbol.iterator]();
  let failure: { readonly error: unknown } | undefined;
  const worker = async (): Promise<void> => {
    while (failure === undefined) {
      const next = iterator.next();
      if (next.done === true) return;
      try {
        await work(next.value);
      } catch (error) {
        failure ??= { error };
      }
    }
  };
  await Promise.all(Array.from({ length: concurrency }, worker));
  if (failure !== undefined) throw failure.error;
}
