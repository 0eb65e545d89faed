import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { TokenProvider } from "../src/index.ts";
import { quiet } from "./support/activity.ts";
import { customerOf, Seller, WalkingClock } from "./support/seller.ts";
import { SharedCache } from "./support/shared-cache.ts";

interface Identity {
  readonly tokenUrl: string;
  readonly audience: string;
  readonly organization: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

interface Market {
  readonly seller: Seller;
  readonly cache: SharedCache;
  readonly unusable: string[];
  /** A process of this identity that shares the cache. */
  provider(identity: Identity): TokenProvider;
}

function market(): Market {
  const clock = new WalkingClock();
  const seller = new Seller(clock, ({ number }) => ({ value: `token-${number}`, expiresIn: "86400" }));
  const cache = new SharedCache(clock);
  const unusable: string[] = [];
  const provider = (identity: Identity): TokenProvider =>
    customerOf(seller, clock, {
      ...identity,
      cache,
      onEvent: (event) => void (event.type === "cache-entry-unusable" && unusable.push(event.reason)),
    });
  return { seller, cache, unusable, provider };
}

/** Closes a provider once it has given its token. */
async function tokenOf(provider: TokenProvider): Promise<string> {
  const { value } = await provider.getToken();
  await provider.close();
  return value;
}

// A few characters, of every length in UTF-8, and those that separate fields elsewhere: so texts often share beginnings and ends.
const characters = fc.constantFrom("a", "b", "/", ":", ".", "|", ",", '"', "\\", "\u0001", "é", "e\u0301", "漢", "🙂");
const ascii = fc.string({ unit: fc.constantFrom("a", "b", "/", ".", "|", "_", "~"), minLength: 1, maxLength: 6 });
const anyText = fc.oneof(
  fc.string({ unit: characters, minLength: 1, maxLength: 6 }),
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 }),
  fc.string({ unit: "binary", minLength: 1, maxLength: 100 }),
);
/** Options are refused with white space around them, and with what is no character. */
const text = anyText.map((value) => value.replace(/[\0\p{Cs}]/gu, "").trim()).filter((value) => value !== "");

/** What might be thought to hold fields apart. */
const separator = fc.constantFrom("", "\u0001\u0001\u0001\u0001", "\u0001", "|", ",", ":", "\n");

const identity: fc.Arbitrary<Identity> = fc.record({
  tokenUrl: ascii.map((path) => new URL(`https://auth.example/${path}`).href),
  audience: text,
  organization: ascii.map((name) => `org_${name}`),
  clientId: text,
  clientSecret: text,
});

/** Identities that are alike: the same texts in other places, and pieces of them moved to the neighbour. */
const alike = fc.tuple(identity, ascii, separator).map(([one, piece, between]): Identity[] => [
  one,
  { ...one, audience: one.clientId, clientId: one.audience },
  { ...one, clientId: one.clientSecret, clientSecret: one.clientId },
  { ...one, organization: one.organization + piece },
  { ...one, clientId: piece + one.clientId },
  { ...one, audience: one.audience + piece },
  { ...one, audience: one.audience + between + one.organization },
  { ...one, clientId: one.organization + between + one.clientId },
  { ...one, clientSecret: one.clientSecret + piece },
  { ...one, tokenUrl: new URL(`${one.tokenUrl}/${piece}`).href },
  // The same to the eye.
  { ...one, audience: `${one.audience}\u00e9` },
  { ...one, audience: `${one.audience}e\u0301` },
]);

const nameOf = (each: Identity): string =>
  JSON.stringify([each.tokenUrl, each.audience, each.organization, each.clientId, each.clientSecret]);

describe("identities", () => {
  it("that differ anywhere have entries of their own, and the same one has one", async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(alike, fc.array(identity, { minLength: 2, maxLength: 10 })), async (identities) => {
        const { seller, cache, unusable, provider } = market();
        const tokens = new Map<string, string>();
        for (const each of identities) {
          const token = await tokenOf(provider(each));
          expect(tokens.get(nameOf(each)) ?? token).toBe(token);
          tokens.set(nameOf(each), token);
        }
        expect(new Set(tokens.values()).size).toBe(tokens.size);
        expect(seller.sales).toHaveLength(tokens.size);
        expect(cache.entries.size).toBe(tokens.size);
        // In any order, each finds its own and no other.
        for (const each of identities.toReversed())
          expect(await tokenOf(provider(each))).toBe(tokens.get(nameOf(each)));
        expect(seller.sales).toHaveLength(tokens.size);
        expect(unusable).toEqual([]);
      }),
      { numRuns: 12 },
    );
  });

  it("cannot open each other's entries, whoever puts them under their keys", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(identity, { selector: nameOf, minLength: 2, maxLength: 5 }),
        async (identities) => {
          const { seller, cache, unusable, provider } = market();
          for (const each of identities) await tokenOf(provider(each));
          const [keys, entries] = [[...cache.entries.keys()], [...cache.entries.values()]];
          for (const [index, key] of keys.entries()) {
            const foreign = entries[(index + 1) % entries.length];
            if (foreign !== undefined) cache.entries.set(key, foreign);
          }
          const before = new Set(seller.sales.map(({ value }) => value));
          for (const each of identities) expect(before).not.toContain(await tokenOf(provider(each)));
          expect(unusable.length).toBeGreaterThanOrEqual(identities.length);
        },
      ),
      { numRuns: 12 },
    );
  });
});

describe("providers of one client", () => {
  it("make one request and one entry per organization, whichever of them ask at once", async () => {
    const organizations = fc.array(fc.constantFrom("org_a", "org_b", "org_A", "org_a.", "org_ab"), {
      minLength: 1,
      maxLength: 20,
    });
    await fc.assert(
      fc.asyncProperty(identity, organizations, fc.boolean(), async (one, names, again) => {
        const { seller, cache, provider } = market();
        const main = provider({ ...one, organization: "org_a" });
        const providers = names.map((name) => main.forOrganization(name));
        const tokens = await Promise.all(providers.map((each) => each.getToken()));
        const distinct = new Set(names);
        expect(new Set(tokens).size).toBe(distinct.size);
        expect(tokens.map(({ organization }) => organization)).toEqual(names);
        expect(seller.sales).toHaveLength(distinct.size);
        expect(cache.entries.size).toBe(distinct.size);
        if (again) {
          // What they share in the process is what they share in the cache.
          const elsewhere = provider({ ...one, organization: names[0] ?? "" });
          expect((await elsewhere.getToken()).value).toBe(tokens[0]?.value);
          expect(seller.sales).toHaveLength(distinct.size);
          await elsewhere.close();
        }
        await quiet();
        await Promise.all([main, ...providers].map((each) => each.close()));
      }),
      { numRuns: 12 },
    );
  });
});
