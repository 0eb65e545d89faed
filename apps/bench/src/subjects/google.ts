import { purchase } from "./purchase.ts";
import type { Subject } from "./subject.ts";

/** Has no client-credentials grant for endpoints other than its own; `refreshHandler` is its way to cache tokens from elsewhere. */
export const google: Subject = {
  name: "google-auth-library",
  async load() {
    const { OAuth2Client } = await import("google-auth-library");
    return ({ tokenUrl }) => {
      const client = new OAuth2Client();
      client.refreshHandler = async () => {
        const { value, expiresAt } = await purchase(tokenUrl);
        return { access_token: value, expiry_date: expiresAt };
      };
      return {
        getToken: () => client.getAccessToken(),
        readToken: async () => (await client.getAccessToken()).token,
      };
    };
  },
};
