import { COLOURS, GARMENTS, MATERIALS, type Shape, SIZES, THINGS, type Thing, type Words } from "./words.ts";

/** A product of the demo. */
export interface DemoProduct {
  readonly code: string;
  readonly type: "simple" | "variantParent" | "variant";
  readonly status: "draft" | "published" | "unpublished" | "archived" | "removed";
  /** Code of the variant parent. */
  readonly parent: string | undefined;
  readonly label: Words;
  /** Locales that have contents; one has none on purpose, here and there. */
  readonly locales: readonly (keyof Words)[];
  readonly brand: string;
  readonly tags: readonly string[];
  /** Codes of the terms of a variant. */
  readonly colour: string | undefined;
  readonly size: string | undefined;
  /** A product without one cannot be published. */
  readonly hasSku: boolean;
  readonly pictures: readonly { readonly shape: Shape; readonly hue: number }[];
}

const STATUSES = ["published", "published", "draft", "published", "unpublished", "draft", "archived"] as const;

/** Every product: 48 simple ones, 10 variant parents and their 60 variants, the same every time. */
export function demoProducts(): DemoProduct[] {
  return [...THINGS.flatMap(simpleProducts), ...GARMENTS.flatMap(garment)];
}

function simpleProducts(thing: Thing, row: number): DemoProduct[] {
  return MATERIALS.map((material, column) => {
    const index = row * MATERIALS.length + column;
    const status = index % 17 === 16 ? "removed" : (STATUSES[index % STATUSES.length] ?? "draft");
    return {
      ...common(thing, index),
      code: `${material.code}-${thing.code}`,
      type: "simple",
      status,
      parent: undefined,
      label: { en: `${material.en} ${thing.en}`, nb: `${thing.nb} i ${material.nb}` },
      colour: undefined,
      size: undefined,
      hasSku: status !== "draft" || index % 4 !== 1,
      pictures: index % 6 === 5 ? [] : [{ shape: thing.shape, hue: material.hue + row * 3 }],
    };
  });
}

function garment(thing: Thing, row: number): DemoProduct[] {
  const status = STATUSES[row % STATUSES.length] ?? "draft";
  const base = { ...common(thing, row + 3), code: thing.code, label: { en: thing.en, nb: thing.nb } };
  const pictures = COLOURS.map(({ hue }) => ({ shape: thing.shape, hue }));
  const parent: DemoProduct = {
    ...base,
    type: "variantParent",
    status,
    parent: undefined,
    colour: undefined,
    size: undefined,
    hasSku: false,
    pictures: row === 4 ? [] : pictures,
  };
  const variants = COLOURS.flatMap((colour, column) =>
    SIZES.map((size): DemoProduct => {
      const label = { en: `${thing.en}, ${colour.en}, ${size.en}`, nb: `${thing.nb}, ${colour.nb}, ${size.nb}` };
      return {
        ...base,
        code: `${thing.code}-${colour.code}-${size.code}`,
        type: "variant",
        status: status === "published" && column === 2 ? "draft" : status,
        parent: thing.code,
        label,
        tags: [],
        colour: colour.code,
        size: size.code,
        hasSku: true,
        pictures: pictures.slice(column, column + 1),
      };
    }),
  );
  return [parent, ...variants];
}

function common({ brand, tags }: Thing, index: number): Pick<DemoProduct, "brand" | "tags" | "locales"> {
  const locales = index % 11 === 7 ? [] : index % 5 === 2 ? (["en"] as const) : (["en", "nb"] as const);
  return { brand, tags, locales };
}
