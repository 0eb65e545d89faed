import type { Random } from "../random.ts";
import { FAMILY_KINDS, SIMPLE_KINDS } from "./kinds.ts";
import {
  type Bilingual,
  COLOURS,
  EXTRA_TAGS,
  type FamilyKind,
  type Kind,
  MATERIALS,
  QUALIFIERS,
  SENTENCES,
  SIZES,
} from "./words.ts";

/** A product of the sample catalogue. An empty text stands for none. */
export interface SampleProduct {
  readonly code: string;
  readonly type: "simple" | "variantParent" | "variant";
  readonly parent: string;
  readonly sku: string;
  readonly tags: readonly string[];
  readonly label: Bilingual;
  readonly description: Bilingual;
  readonly shortDescription: Bilingual;
}

const COLOURS_PER_FAMILY = 3;
const NONE: Bilingual = { en: "", nb: "" };

/** Every product of the sample catalogue, simple ones first, each parent just before its variants. */
export function sampleProducts(random: Random): SampleProduct[] {
  return [
    ...SIMPLE_KINDS.flatMap((kind, index) => simpleProducts(kind, index, random)),
    ...FAMILY_KINDS.flatMap((kind, index) => familyOf(kind, index, random)),
  ];
}

/** One product for each qualifier. */
function simpleProducts(kind: Kind, kindIndex: number, random: Random): SampleProduct[] {
  return QUALIFIERS.map((qualifier, index) => {
    const label = {
      en: `${qualifier.en} ${kind.en}`,
      nb: `${kind.neuter ? qualifier.nbNeuter : qualifier.nb} ${kind.nb}`,
    };
    return {
      code: `${slug(kind.en)}-${qualifier.slug}`,
      type: "simple",
      parent: "",
      sku: `1${pad(kindIndex)}-${index + 1}`,
      tags: tagsOf(kind, random),
      ...marketing(label, kind, random),
    };
  });
}

/** The parent, and a variant for each of its colours and sizes. Variants leave the long description to their parent. */
function familyOf(kind: FamilyKind, kindIndex: number, random: Random): SampleProduct[] {
  const parentCode = slug(kind.en);
  const label = { en: capital(kind.en), nb: capital(kind.nb) };
  const parent: SampleProduct = {
    code: parentCode,
    type: "variantParent",
    parent: "",
    sku: "",
    tags: tagsOf(kind, random),
    ...marketing(label, kind, random),
  };
  const variants = random.sample(COLOURS, COLOURS_PER_FAMILY).flatMap((colour) =>
    SIZES[kind.sizes].map((size): SampleProduct => {
      const colourAndSize = { en: `${colour.en}, ${size.en}`, nb: `${colour.nb}, ${size.nb}` };
      return {
        code: `${parentCode}-${colour.slug}-${size.slug}`,
        type: "variant",
        parent: parentCode,
        sku: `2${pad(kindIndex)}-${colour.short}-${size.slug.toUpperCase()}`,
        tags: random.chance(0.1) ? ["new-colour"] : [],
        label: { en: `${label.en}, ${colourAndSize.en}`, nb: `${label.nb}, ${colourAndSize.nb}` },
        description: NONE,
        shortDescription: { en: capital(colourAndSize.en), nb: capital(colourAndSize.nb) },
      };
    }),
  );
  return [parent, ...variants];
}

/** The texts of a product: the label, a few sentences and one sentence. */
function marketing(
  label: Bilingual,
  kind: Kind,
  random: Random,
): Pick<SampleProduct, "label" | "description" | "shortDescription"> {
  const material = MATERIALS[kind.material];
  const sentences = random.sample(SENTENCES[kind.department], 2);
  return {
    label,
    description: {
      en: [`${label.en}, made of ${material.en}.`, ...sentences.map(({ en }) => en)].join(" "),
      nb: [`${label.nb}, laget av ${material.nb}.`, ...sentences.map(({ nb }) => nb)].join(" "),
    },
    shortDescription: random.pick(SENTENCES[kind.department]),
  };
}

/** The department, and up to two more. */
function tagsOf(kind: Kind, random: Random): string[] {
  return [kind.department, ...random.sample(EXTRA_TAGS, random.pick([0, 1, 2]))];
}

function slug(text: string): string {
  return text.replaceAll(" ", "-");
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function pad(index: number): string {
  return String(index + 1).padStart(3, "0");
}
