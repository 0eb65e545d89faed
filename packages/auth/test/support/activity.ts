/** Real work that is under way: while there is any, a test must not move its clock on, or it would make that work seem slow. */
let underWay = 0;

function counted<Args extends unknown[], Result>(
  call: (...args: Args) => Promise<Result>,
): (...args: Args) => Promise<Result> {
  return (...args) => {
    underWay += 1;
    return call(...args).finally(() => {
      underWay -= 1;
    });
  };
}

// WebCrypto works on threads of its own, out of the event loop's sight.
for (const name of ["importKey", "deriveKey", "sign", "encrypt", "decrypt"] as const) {
  const call = crypto.subtle[name].bind(crypto.subtle) as (...args: unknown[]) => Promise<unknown>;
  Object.defineProperty(crypto.subtle, name, { value: counted(call), configurable: true });
}

/** A `fetch` whose requests count as work under way until the whole answer is there. */
export const countedFetch: typeof fetch = counted(async (...args: Parameters<typeof fetch>) => {
  const response = await fetch(...args);
  return new Response(await response.arrayBuffer(), response);
});

/** Waits until no real work is under way and none was begun for a few turns of the event loop. */
export async function quiet(): Promise<void> {
  for (let turns = 0; turns < 4; turns = underWay === 0 ? turns + 1 : 0)
    await new Promise((resolve) => setImmediate(resolve));
}
