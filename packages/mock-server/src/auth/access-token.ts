import type { CryptoKey, JSONWebKeySet, JWTVerifyGetKey } from "jose";
import type { IdGenerator } from "../seeded-ids.ts";

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

/** A signed token. */
export interface IssuedToken {
  readonly token: string;
  /** Life in seconds. */
  readonly expiresIn: number;
}

/** Issues and verifies access tokens. */
export interface AccessTokens {
  /** Public keys, for `/.well-known/jwks.json`. */
  jwks(): Promise<JSONWebKeySet>;
  /**
   * Signs a token.
   *
   * @param clockOffsetMs - how far off the clock is that its times come from.
   * @returns the JWT and its life in seconds.
   */
  issue(clientId: string, identity: TokenIdentity, clockOffsetMs: number): Promise<IssuedToken>;
  /** Checks signature, algorithm, issuer, audience, expiry and revocation. Answers at once for a token it has seen. */
  verify(token: string): Promise<TokenVerdict> | TokenVerdict;
  /** Makes a token invalid. */
  revoke(token: string): void;
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

/** What a token says once its signature was found to be ours. */
interface CheckedToken {
  readonly jti: string;
  /** The `exp` claim. */
  readonly expiresAt: number;
  readonly identity: TokenIdentity;
}

/** Signatures that are remembered: checking one costs as much as the rest of a request. */
const MOST_CHECKED = 10_000;

/**
 * Issues RS256 JWTs (RFC 7519, RFC 9068 claim names where the guide is silent) with a key pair of its own. jose and the pair cost
 * more than all the rest of a start, so that only who needs them waits for them.
 */
export function createAccessTokens(options: AccessTokenOptions): AccessTokens {
  const { audience, newId, now } = options;
  const expiresIn = Math.floor(options.lifetimeMs / 1000);
  const kid = newId();
  let made: Promise<Keys> | undefined;
  const keys = (): Promise<Keys> => {
    made ??= createKeys(kid);
    return made;
  };
  const accepted = new Set<string>();
  const checked = new Map<string, CheckedToken>();

  function judge({ jti, expiresAt, identity }: CheckedToken): TokenVerdict {
    const { organization } = identity;
    if (expiresAt <= Math.floor(now() / 1000)) return { valid: false, message: "Token has expired", organization };
    if (!accepted.has(jti)) return { valid: false, message: "Token has been revoked", organization };
    return { valid: true, identity };
  }

  async function check(token: string): Promise<TokenVerdict> {
    const { errors, jwtVerify } = await import("jose");
    try {
      const { payload } = await jwtVerify(token, (await keys()).local, {
        algorithms: [ALGORITHM],
        issuer: options.issuer(),
        audience,
        // Expiry is judged anew for every request.
        currentDate: new Date(0),
        requiredClaims: ["jti", "exp", "org_id", "permissions"],
      });
      const { jti = "", exp = 0, org_id: organization, permissions } = payload;
      const identity = {
        organization: String(organization),
        permissions: Array.isArray(permissions) ? permissions.map(String) : [],
      };
      const known = { jti, expiresAt: exp, identity };
      if (checked.size >= MOST_CHECKED) checked.clear();
      checked.set(token, known);
      return judge(known);
    } catch (error) {
      if (error instanceof errors.JOSEError)
        return { valid: false, message: "Token is invalid", organization: undefined };
      throw error;
    }
  }

  return {
    jwks: async () => (await keys()).jwks,
    async issue(clientId, identity, clockOffsetMs) {
      const issuedAt = Math.floor((now() + clockOffsetMs) / 1000);
      const jti = newId();
      const { SignJWT } = await import("jose");
      const token = await new SignJWT({ org_id: identity.organization, permissions: [...identity.permissions] })
        .setProtectedHeader({ alg: ALGORITHM, typ: "JWT", kid })
        .setIssuer(options.issuer())
        .setAudience(audience)
        .setSubject(`${clientId}@clients`)
        .setIssuedAt(issuedAt)
        .setExpirationTime(issuedAt + expiresIn)
        .setJti(jti)
        .sign((await keys()).privateKey);
      accepted.add(jti);
      return { token, expiresIn };
    },
    verify: (token) => {
      const known = checked.get(token);
      return known === undefined ? check(token) : judge(known);
    },
    revoke: (token) => {
      const known = checked.get(token);
      if (known !== undefined) accepted.delete(known.jti);
    },
    revokeAll: () => {
      accepted.clear();
    },
  };
}

interface Keys {
  readonly privateKey: CryptoKey;
  readonly jwks: JSONWebKeySet;
  readonly local: JWTVerifyGetKey;
}

async function createKeys(kid: string): Promise<Keys> {
  const { createLocalJWKSet, exportJWK, generateKeyPair } = await import("jose");
  const { privateKey, publicKey } = await generateKeyPair(ALGORITHM);
  const jwks: JSONWebKeySet = { keys: [{ ...(await exportJWK(publicKey)), kid, alg: ALGORITHM, use: "sig" }] };
  return { privateKey, jwks, local: createLocalJWKSet(jwks) };
}
