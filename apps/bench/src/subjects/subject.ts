import type { TokenEndpointAddress } from "../servers/token-endpoint.ts";

/** Credentials for a token endpoint that sells to everyone. */
export const CLIENT = { clientId: "bench-client", clientSecret: "bench-secret" } as const;

/** What a library gives to hold a token with. */
export interface TokenHolder {
  /** The library's own call, with nothing around it: this is what is measured. */
  readonly getToken: () => Promise<unknown>;
  /** The same call, and the bearer token in what it brings. */
  readonly readToken: () => Promise<string | null | undefined>;
}

/** A library that buys and caches tokens. */
export interface Subject {
  /** Name of its package. */
  readonly name: string;
  /** Imports the library, which nothing before this does, and says how to set it up against a token endpoint. */
  load(): Promise<(endpoint: TokenEndpointAddress) => TokenHolder>;
}
