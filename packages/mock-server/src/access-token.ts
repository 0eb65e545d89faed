import { createLocalJWKSet, errors, exportJWK, generateKeyPair, type JSONWebKeySet, jwtVerify, SignJWT } from "jose";
import type { IdGenerator } from "./seeded-ids.ts";

const ALGORITHM = "RS256";

/** Who a token speaks for. */
export interface TokenIdentity {
  /** Organization of the token. */
  readonly organization: string;
  /** What the token may do, e.g. `read`. */
  readonly permissions: readonly string[];
}

/** What became of a bearer token. */
export type TokenVerdict =
  | { readonly valid: true; readonly identity: TokenIdentity }
  | {
      readonly valid: false;
      /** Why, in the words of the 401. */
      readonly message: string;
      /** Known when the signature was ours, e.g. for an expired token. */
      readonly organization: string | undefined;
    };

/** Issues and verifies access tokens. */
export interface AccessTokens {
  /** Public keys, for `/.well-known/jwks.json`. */
  readonly jwks: JSONWebKeySet;
  /** Signs a token. @returns the JWT and its life in seconds. */
  issue(clientId: string, identity: TokenIdentity): Promise<{ readonly token: string; readonly expiresIn: number }>;
  /** Checks signature, algorithm, issuer, audience, expiry and revocation. */
  verify(token: string): Promise<TokenVerdict>;
  /** Makes every token issued so far invalid. */
  revokeAll(): void;
}

/** What {@link createAccessTokens} needs. */
export interface AccessTokenOptions {
  /** The `iss` claim: the origin of the server, which is not known before it listens. */
  readonly issuer: () => string;
  /** The `aud` claim. */
  readonly audience: string;
  /** Life of a token in milliseconds, whole seconds. */
  readonly lifetimeMs: number;
  /** Makes `jti` and `kid`. */
  readonly newId: IdGenerator;
  /** The clock, in milliseconds since the epoch. */
  readonly now: () => number;
}

/** Generates a key pair and issues RS256 JWTs with it (RFC 7519, RFC 9068 claim names where the guide is silent). */
export async function createAccessTokens(options: AccessTokenOptions): Promise<AccessTokens> {
  const { audience, newId, now } = options;
  const expiresIn = Math.floor(options.lifetimeMs / 1000);
  const { privateKey, publicKey } = await generateKeyPair(ALGORITHM);
  const kid = newId();
  const jwks: JSONWebKeySet = { keys: [{ ...(await exportJWK(publicKey)), kid, alg: ALGORITHM, use: "sig" }] };
  const keys = createLocalJWKSet(jwks);
  const accepted = new Set<string>();

  return {
    jwks,
    async issue(clientId, identity) {
      const issuedAt = Math.floor(now() / 1000);
      const jti = newId();
      const token = await new SignJWT({ org_id: identity.organization, permissions: [...identity.permissions] })
        .setProtectedHeader({ alg: ALGORITHM, typ: "JWT", kid })
        .setIssuer(options.issuer())
        .setAudience(audience)
        .setSubject(`${clientId}@clients`)
        .setIssuedAt(issuedAt)
        .setExpirationTime(issuedAt + expiresIn)
        .setJti(jti)
        .sign(privateKey);
      accepted.add(jti);
      return { token, expiresIn };
    },
    async verify(token) {
      try {
        const { payload } = await jwtVerify(token, keys, {
          algorithms: [ALGORITHM],
          issuer: options.issuer(),
          audience,
          currentDate: new Date(now()),
          requiredClaims: ["jti", "org_id", "permissions"],
        });
        const organization = String(payload.org_id);
        if (payload.jti === undefined || !accepted.has(payload.jti)) {
          return { valid: false, message: "Token has been revoked", organization };
        }
        const permissions = Array.isArray(payload.permissions) ? payload.permissions.map(String) : [];
        return { valid: true, identity: { organization, permissions } };
      } catch (error) {
        if (error instanceof errors.JWTExpired) {
          return { valid: false, message: "Token has expired", organization: String(error.payload.org_id) };
        }
        return { valid: false, message: "Token is invalid", organization: undefined };
      }
    },
    revokeAll: () => {
      accepted.clear();
    },
  };
}
