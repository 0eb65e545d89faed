import type { AccessLine, ServiceState, TokenInHand } from "../../../shared/api.ts";

/** Two services work out the times of one token each for itself: so far they may be apart, in milliseconds. */
const SAME_TOKEN_MS = 1_500;

/** A token, known by its times. */
export interface KnownToken extends TokenInHand {
  /** A letter, in the order in which they were issued. */
  readonly name: string;
  readonly services: readonly string[];
}

/** A token in the hand of a service. */
export interface HeldToken {
  readonly token: KnownToken;
  /** When the next one took its place, or null. */
  readonly replacedAt: number | null;
}

interface Sighting extends TokenInHand {
  readonly service: string;
  readonly at: number;
}

function sightings(marks: readonly AccessLine[], services: readonly ServiceState[]): Sighting[] {
  const held = marks.flatMap(({ service, at, source, event: { type, issuedAt, expiresAt } }) =>
    source === "token" && type === "token-held" && typeof issuedAt === "number" && typeof expiresAt === "number"
      ? [{ service, at, issuedAt, expiresAt }]
      : [],
  );
  const now = services.flatMap(({ service, token }) =>
    token === null ? [] : [{ service, at: token.issuedAt, ...token }],
  );
  return [...held, ...now];
}

function isSame(a: TokenInHand, b: TokenInHand): boolean {
  return Math.abs(a.issuedAt - b.issuedAt) <= SAME_TOKEN_MS && Math.abs(a.expiresAt - b.expiresAt) <= SAME_TOKEN_MS;
}

/** A, B, … Z, AA, AB, … */
function letters(index: number): string {
  const rest = Math.floor(index / 26) - 1;
  return (rest >= 0 ? letters(rest) : "") + String.fromCharCode(65 + (index % 26));
}

/** The tokens that the events and the services tell of: one that several services hold is one. */
export function knownTokens(marks: readonly AccessLine[], services: readonly ServiceState[]): KnownToken[] {
  const tokens: { issuedAt: number; expiresAt: number; services: Set<string> }[] = [];
  for (const sighting of sightings(marks, services).sort((a, b) => a.issuedAt - b.issuedAt)) {
    const known = tokens.find((token) => isSame(token, sighting));
    if (known === undefined) {
      const { issuedAt, expiresAt, service } = sighting;
      tokens.push({ issuedAt, expiresAt, services: new Set([service]) });
    } else known.services.add(sighting.service);
  }
  return tokens.map((token, index) => ({ ...token, name: letters(index), services: [...token.services] }));
}

/** The tokens a service held one after the other. */
export function heldBy(
  service: string,
  tokens: readonly KnownToken[],
  marks: readonly AccessLine[],
  services: readonly ServiceState[],
): HeldToken[] {
  const own = sightings(marks, services).filter((sighting) => sighting.service === service);
  const inOrder = tokens.flatMap((token) => {
    const first = own.filter((sighting) => isSame(token, sighting)).sort((a, b) => a.at - b.at)[0];
    return first === undefined ? [] : [{ token, since: first.at }];
  });
  return inOrder.map(({ token }, index) => ({ token, replacedAt: inOrder[index + 1]?.since ?? null }));
}
