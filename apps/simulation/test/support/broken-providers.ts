import {
  type AccessToken,
  createTokenProvider,
  sleep,
  type TokenProvider,
  type TokenProviderOptions,
} from "@apiera/auth";

type Create = (options: TokenProviderOptions) => TokenProvider;
type Overrides = Partial<Pick<TokenProvider, "getToken" | "invalidate" | "close">>;

/** A provider that is the real one but for some members. */
function altered(alter: (real: TokenProvider, options: TokenProviderOptions) => Overrides): Create {
  return (options) => {
    const real = createTokenProvider(options);
    const own = alter(real, options);
    return {
      getToken: own.getToken ?? ((wish) => real.getToken(wish)),
      invalidate: own.invalidate ?? ((token) => real.invalidate(token)),
      close: own.close ?? (() => real.close()),
      forOrganization: (organization) => real.forOrganization(organization),
      [Symbol.asyncDispose]: () => real.close(),
    };
  };
}

/** Keeps its first token for good. */
export const ignoresExpiry: Create = altered((real) => {
  let first: Promise<AccessToken> | undefined;
  return { getToken: () => (first ??= real.getToken()) };
});

/** Takes no notice of a rejected token. */
export const ignoresRejection: Create = altered(() => ({ invalidate: async () => {} }));

/** Lets callers wait without end when there is no token. */
export const waitsForever: Create = altered((real) => {
  let first = true;
  return {
    getToken(wish) {
      if (!first) return real.getToken(wish);
      first = false;
      return new Promise(() => {});
    },
  };
});

/** Buys for itself, though there is a cache. */
export const sharesNothing: Create = ({ cache: _, ...options }) => createTokenProvider(options);

/** Asks the endpoint again and again. */
export const hammers: Create = altered((real, options) => ({
  async getToken(wish) {
    for (;;) {
      const token = await real.getToken(wish).catch(() => undefined);
      if (token !== undefined) return token;
      const { cache: _, ...alone } = options;
      await createTokenProvider({ ...alone, retry: { limit: 10, maxDelayMs: 0 } })
        .getToken()
        .catch(() => {});
    }
  },
}));

/** Looks somewhere before it hands out the token in hand. */
export const looksFirst: Create = altered((real, { clock }) => ({
  async getToken(wish) {
    if (clock !== undefined) await sleep(clock, 1, new AbortController().signal);
    return real.getToken(wish);
  },
}));

/** Never comes back from its first failure. */
export const givesUp: Create = altered((real) => {
  let failure: Promise<AccessToken> | undefined;
  return {
    getToken(wish) {
      if (failure !== undefined) return failure;
      const token = real.getToken(wish);
      token.catch(() => {
        failure = token;
      });
      return token;
    },
  };
});

/** Buys a token of its own every now and then, whatever the cache holds. */
export const buysAgain: Create = altered((real, { cache: _, ...options }) => {
  let calls = 0;
  return {
    getToken(wish) {
      calls += 1;
      return calls % 25 === 0 ? createTokenProvider(options).getToken() : real.getToken(wish);
    },
  };
});

/** Loses a rejected promise. */
export const losesRejection: Create = altered((real) => ({
  getToken(wish) {
    void Promise.reject(new Error("nobody waits for this"));
    return real.getToken(wish);
  },
}));

/** Leaves a timer behind. */
export const leavesTimer: Create = altered((real, { clock }) => ({
  close() {
    clock?.schedule(() => {}, 3_600_000);
    return real.close();
  },
}));

/** Does not end. */
export const closesNever: Create = altered(() => ({ close: () => new Promise(() => {}) }));

/** Throws without a cause. */
export const throwsAtWill: Create = altered(() => ({ getToken: () => Promise.reject(new Error("just so")) }));
