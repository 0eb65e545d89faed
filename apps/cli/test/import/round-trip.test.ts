import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { WeightUnit } from "@apiera/client";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readCatalogue } from "../../src/export-catalogue/read-catalogue.ts";
import { textOf } from "../../src/export-catalogue/run-export.ts";
import type { CatalogueImage, CatalogueProduct, Named } from "../../src/import/catalogue/catalogue.ts";
import { type Session, startSession } from "./support/session.ts";
import { takeSnapshot } from "./support/snapshot.ts";

const RUNS = Number(process.env.APIERA_TEST_ROUND_TRIPS ?? 6);
const SAMPLE = fileURLToPath(new URL("../../data/sample-products.csv", import.meta.url));
/** Files of real shops, beside the repository where they are at hand. */
const SHARED = ["apparel.csv", "home-and-garden.csv"].map((name) => ({
  name,
  path: fileURLToPath(new URL(`../../../../../shared/data/${name}`, import.meta.url)),
}));

/** Exports an organization, imports the file into an empty one, and compares. */
async function expectSame(session: Session, format: "csv" | "ndjson"): Promise<void> {
  await using other = await startSession();
  const path = join(other.path, `catalogue.${format}`);
  const catalogue = await readCatalogue(session.client);
  expect(catalogue.notes).toEqual([]);
  await writeFile(path, [...textOf(catalogue, format)].join(""));
  const { plan, state } = await other.import(path);

  expect(plan.problems).toEqual([]);
  expect(plan.products.flatMap(({ product }) => state.failureOf(product.code) ?? [])).toEqual([]);
  expect(await takeSnapshot(other.client)).toEqual(await takeSnapshot(session.client));
  expect([...textOf(await readCatalogue(other.client), format)].join("")).toBe([...textOf(catalogue, format)].join(""));
  expect((await other.import(path)).writing).toEqual({});
  // Where it came from there is nothing to write either.
  expect((await session.import(path)).writing).toEqual({});
}

describe("an exported catalogue", () => {
  it("of the sample makes an equal one of an empty organization", async () => {
    await using session = await startSession();
    await session.import(SAMPLE);
    await expectSame(session, "ndjson");
  });

  for (const { name, path } of SHARED) {
    const there = existsSync(path);
    it.skipIf(!there)(
      `of ${name} makes an equal one${there ? "" : ` (skipped: there is no ${name} here)`}`,
      async () => {
        await using session = await startSession();
        const { plan } = await session.import(path);
        expect(plan.problems).toEqual([]);
        await expectSame(session, "csv");
      },
    );
  }

  it("of any products makes an equal one", async () => {
    await fc.assert(
      fc.asyncProperty(catalogues, fc.constantFrom("csv", "ndjson"), async (products, format) => {
        await using session = await startSession();
        const { state } = await session.import({ products, problems: [], roles: [] });
        expect(products.flatMap(({ code }) => state.failureOf(code) ?? [])).toEqual([]);
        await expectSame(session, format);
      }),
      { numRuns: RUNS, endOnFailure: true },
    );
  }, 300_000);
});

/** Texts with all that a cell or a list in a cell could trip over. */
const awkward = fc
  .array(
    fc.oneof(
      fc.constantFrom('"', ",", "|", "\\", "\n", "\r\n", "\r", "\t", " ", "=", "'", ";", "﻿", "<b>", "å", "茶", "🏔️"),
      fc.string({ unit: "grapheme", minLength: 1, maxLength: 6 }),
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((parts) => parts.join(""))
  // The API refuses names of blanks alone.
  .filter((text) => text.trim() !== "");

const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(arbitrary, { nil: undefined });

/** Things with a code, always the same label for the same code. */
function pool(prefix: string): fc.Arbitrary<readonly Named[]> {
  return fc
    .array(fc.tuple(awkward, maybe(awkward)), { minLength: 1, maxLength: 3 })
    .map((pairs) => pairs.map(([code, label], index) => ({ code: `${prefix}${index}${code}`, label })));
}

const units: readonly WeightUnit[] = ["gram", "kilogram", "pound", "ounce"];
const weights = maybe(
  fc.record({
    value: fc.double({ min: 0.001, max: 100_000, noNaN: true }),
    unit: fc.constantFrom(...units),
  }),
);

const contents = fc.uniqueArray(
  fc.record({
    locale: fc.constantFrom("en-US", "nb-NO"),
    label: awkward,
    description: maybe(awkward),
    shortDescription: maybe(awkward),
  }),
  { selector: ({ locale }) => locale, maxLength: 2 },
);

const catalogues: fc.Arbitrary<readonly CatalogueProduct[]> = fc
  .record({
    tags: pool("t"),
    brands: pool("b"),
    attributes: pool("a"),
    terms: pool("v"),
    families: fc.array(awkward, { minLength: 1, maxLength: 2 }),
    assets: fc.array(fc.record({ name: awkward, source: maybe(awkward), altText: maybe(awkward) }), {
      ...{ minLength: 1, maxLength: 3 },
    }),
  })
  .chain(({ tags, brands, attributes, terms, families, assets }) => {
    const images = fc.uniqueArray(fc.nat({ max: assets.length - 1 }), { maxLength: 3 }).map((picked) =>
      picked.flatMap((index, place): CatalogueImage[] => {
        const asset = assets[index];
        // The name tells the images of a test apart, whatever was drawn.
        return asset === undefined ? [] : [{ asset: { ...asset, name: `${index}${asset.name}` }, position: place + 1 }];
      }),
    );
    const one = fc.record({
      isParent: fc.boolean(),
      code: awkward,
      family: maybe(fc.constantFrom(...families)),
      brand: maybe(fc.constantFrom(...brands)),
      published: maybe(fc.boolean()),
      contents,
      tags: fc.subarray([...tags]),
      images,
      weight: weights,
      attributes: fc.subarray([...attributes]),
      variants: fc.array(
        fc.record({
          code: awkward,
          contents,
          images,
          weight: weights,
          values: fc.array(fc.constantFrom(...terms), { minLength: 3, maxLength: 3 }),
        }),
        { maxLength: 3 },
      ),
    });
    return fc.array(one, { minLength: 1, maxLength: 3 }).map((drawn) =>
      drawn.flatMap(({ isParent, code: name, weight, variants, attributes: differing, ...rest }, index) => {
        const handle = `${index}${name}`;
        const known = { ...rest, handle, row: 0 };
        const sku = (code: string, of: typeof weight): CatalogueProduct["sku"] => ({ code: `SKU ${code}`, weight: of });
        if (!isParent) {
          return [
            {
              ...known,
              code: handle,
              type: "simple",
              parent: undefined,
              sku: sku(handle, weight),
              attributes: [],
              terms: [],
            },
          ] satisfies CatalogueProduct[];
        }
        const parent: CatalogueProduct = {
          ...{ ...known, code: handle, type: "variantParent", parent: undefined, sku: undefined },
          ...{ attributes: differing, terms: [] },
        };
        const own = variants.map((variant, place): CatalogueProduct => {
          const code = `${handle}/${place}${variant.code}`;
          return {
            ...{ ...known, code, type: "variant", parent: handle, sku: sku(code, variant.weight) },
            ...{ contents: variant.contents, images: variant.images, tags: [], attributes: [] },
            terms: differing.flatMap(({ code: attribute }, at) => {
              const term = variant.values[at];
              return term === undefined ? [] : [{ attribute, term }];
            }),
          };
        });
        return [parent, ...own];
      }),
    );
  });
