import { CLIENT, type Subject } from "./subject.ts";

/** What everything is compared with. */
export const apiera: Subject = {
  name: "@apiera/auth",
  async load() {
    const { createTokenProvider } = await import("@apiera/auth");
    return ({ tokenUrl }) => {
      const provider = createTokenProvider({ ...CLIENT, organization: "org_bench", tokenUrl });
      return {
        getToken: () => provider.getToken(),
        readToken: async () => (await provider.getToken()).value,
      };
    };
  },
};
