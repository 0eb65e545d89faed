/** A token as the server knows it. Times are those of the server, in milliseconds since the world began. */
export interface IssuedToken {
  readonly number: number;
  readonly value: string;
  readonly organization: string;
  readonly region: string;
  readonly issuedAt: number;
  readonly expiresAt: number;
  revoked: boolean;
  /** Whether it was sold, but reached nobody. */
  lost: boolean;
}

function part(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString("base64url");
}

const HEADER = part({ alg: "RS256", typ: "JWT" });

/** Every token the server has sold. */
export class TokenLedger {
  readonly #tokens = new Map<string, IssuedToken>();
  readonly #sold = new Map<string, IssuedToken[]>();

  /** Sells a token. */
  issue(organization: string, region: string, now: number, lifetimeMs: number, wallNow: number): IssuedToken {
    const number = this.#tokens.size + 1;
    const exp = Math.floor((wallNow + lifetimeMs) / 1000);
    const value = `${HEADER}.${part({ jti: number, exp, permissions: ["read"] })}.c2ln`;
    const token: IssuedToken = {
      number,
      value,
      organization,
      region,
      issuedAt: now,
      expiresAt: now + lifetimeMs,
      revoked: false,
      lost: false,
    };
    this.#tokens.set(value, token);
    for (const buyer of [`${region} ${organization}`, organization]) {
      const sold = this.#sold.get(buyer) ?? [];
      this.#sold.set(buyer, sold);
      sold.push(token);
    }
    return token;
  }

  find(value: string): IssuedToken | undefined {
    return this.#tokens.get(value);
  }

  /** The token sold last to a region for an organization, of those that reached somebody; to any region when none is named. */
  newest(organization: string, region?: string): IssuedToken | undefined {
    const sold = this.#sold.get(region === undefined ? organization : `${region} ${organization}`);
    while (sold?.at(-1)?.lost === true) sold.pop();
    return sold?.at(-1);
  }

  /** All tokens of an organization. */
  of(organization: string): IssuedToken[] {
    return [...this.#tokens.values()].filter((token) => token.organization === organization);
  }

  get size(): number {
    return this.#tokens.size;
  }
}
