import type { AccessToken, TokenProvider } from "@apiera/auth";

/** A token provider that hands out `token-1`, and after an invalidation `token-2` and so on. */
export interface FakeProvider extends TokenProvider {
  /** Tokens handed to `invalidate`. */
  readonly invalidated: string[];
}

/** Creates a {@link FakeProvider}. */
export function createFakeProvider(): FakeProvider {
  let generation = 1;
  const invalidated: string[] = [];
  const token = (): AccessToken => ({
    value: `secret-token-${generation}`,
    tokenType: "Bearer",
    issuedAt: 0,
    expiresAt: Number.MAX_SAFE_INTEGER,
    organization: "org_test",
    permissions: [],
    can: () => true,
  });
  const provider: FakeProvider = {
    invalidated,
    getToken: () => Promise.resolve(token()),
    invalidate: (rejected) => {
      const value = typeof rejected === "string" ? rejected : rejected.value;
      invalidated.push(value);
      if (value === `secret-token-${generation}`) {
        generation += 1;
      }
      return Promise.resolve();
    },
    forOrganization: () => provider,
    close: () => Promise.resolve(),
    [Symbol.asyncDispose]: () => Promise.resolve(),
  };
  return provider;
}
