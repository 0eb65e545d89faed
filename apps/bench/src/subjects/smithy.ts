import { BenchError } from "../bench-error.ts";
import { purchase } from "./purchase.ts";
import type { Subject } from "./subject.ts";

/** Caches what a function of the caller's brings, with the expiry checks that AWS clients use. */
export const smithy: Subject = {
  name: "@smithy/core",
  async load() {
    const { doesIdentityRequireRefresh, isIdentityExpired, memoizeIdentityProvider } = await import("@smithy/core");
    return ({ tokenUrl }) => {
      const provider = memoizeIdentityProvider(
        async () => {
          const { value, expiresAt } = await purchase(tokenUrl);
          return { token: value, expiration: new Date(expiresAt) };
        },
        isIdentityExpired,
        doesIdentityRequireRefresh,
      );
      if (provider === undefined) throw new BenchError("@smithy/core gave no provider.");
      return {
        getToken: () => provider(),
        readToken: async () => (await provider()).token,
      };
    };
  },
};
