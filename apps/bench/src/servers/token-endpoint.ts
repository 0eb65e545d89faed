import { once } from "node:events";
import { createServer } from "node:http";
import { BenchError } from "../bench-error.ts";

const TOKEN_LIFETIME_SECONDS = 86_400;

/** Where a token endpoint is and what it gives. */
export interface TokenEndpointAddress {
  readonly tokenUrl: string;
  /** The access token that everyone gets. */
  readonly token: string;
}

/** A running token endpoint. Dispose of it to stop it. */
export interface TokenEndpoint extends TokenEndpointAddress, AsyncDisposable {
  /** Requests answered so far. */
  requests(): number;
}

/** A token as long as those of an identity provider, with the claims one reads from it. */
function createToken(): string {
  const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString("base64url");
  const now = Math.floor(Date.now() / 1_000);
  const claims = {
    iss: "https://auth.example/",
    sub: "bench-client@clients",
    aud: "https://api.apiera.io",
    iat: now,
    exp: now + TOKEN_LIFETIME_SECONDS,
    permissions: ["read", "write"],
  };
  return `${encode({ alg: "RS256", typ: "JWT", kid: "bench" })}.${encode(claims)}.${"A".repeat(342)}`;
}

/**
 * Starts a token endpoint on the loopback interface that sells the same token to everyone, however the request is written.
 *
 * It is no Apiera: the libraries that are compared write their requests in ways that the mock server rightly refuses.
 */
export async function startTokenEndpoint(): Promise<TokenEndpoint> {
  const token = createToken();
  const body = JSON.stringify({ access_token: token, token_type: "Bearer", expires_in: TOKEN_LIFETIME_SECONDS });
  let requests = 0;
  const server = createServer((request, response) => {
    request.resume().on("end", () => {
      requests += 1;
      response.writeHead(200, { "content-type": "application/json", "content-length": body.length }).end(body);
    });
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new BenchError("The token endpoint has no port.");

  return {
    tokenUrl: `http://127.0.0.1:${address.port}/oauth/token`,
    token,
    requests: () => requests,
    async [Symbol.asyncDispose]() {
      server.close();
      server.closeAllConnections();
      await once(server, "close");
    },
  };
}
