import { CLIENT, type Subject } from "./subject.ts";

const SCOPES = ["https://api.apiera.io/.default"];

/** Wants an https authority; with its metadata given beforehand it asks nobody for it and sends the request to `token_endpoint`. */
export const msal: Subject = {
  name: "@azure/msal-node",
  async load() {
    const { ConfidentialClientApplication } = await import("@azure/msal-node");
    return ({ tokenUrl }) => {
      const authority = "https://127.0.0.1/bench";
      const application = new ConfidentialClientApplication({
        auth: {
          ...CLIENT,
          authority,
          knownAuthorities: ["127.0.0.1"],
          authorityMetadata: JSON.stringify({
            issuer: authority,
            authorization_endpoint: `${authority}/authorize`,
            token_endpoint: tokenUrl,
            jwks_uri: `${authority}/jwks`,
          }),
        },
        system: { protocolMode: "OIDC" },
      });
      const getToken = () => application.acquireTokenByClientCredential({ scopes: SCOPES });
      return { getToken, readToken: async () => (await getToken())?.accessToken };
    };
  },
};
