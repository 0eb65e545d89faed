import type { SampleProduct } from "./products.ts";

/**
 * Products whose texts hold what real catalogues hold and careless code breaks on: line breaks, quotation marks, separators,
 * leading signs, spaces that must stay, text beyond ASCII, and one that is long.
 */
export const AWKWARD_PRODUCTS: readonly SampleProduct[] = [
  {
    ...simple("rope-30-m", "900-1", ["camping", "for-children"]),
    label: { en: 'Rope, 30 m, "the long one"', nb: "Tau, 30 m, «det lange»" },
    description: {
      en: "Strong, supple, orange.\nTwo colours at the middle mark.\n\nNot for climbing.",
      nb: "Sterkt, mykt, oransje.\nTo farger ved midtmerket.\n\nIkke for klatring.",
    },
    shortDescription: { en: '"30 m", 8 mm', nb: '"30 m", 8 mm' },
  },
  {
    ...simple("smoer-knife", "900-2", ["kitchen"]),
    label: { en: "Butter knife; also for jam", nb: "Smørkniv; også til syltetøy" },
    description: {
      en: "- for butter\n- for brown cheese\r\n- for both\t(with care)",
      nb: "- til smør\n- til brunost\r\n- til begge\t(varsomt)",
    },
    shortDescription: { en: "=not a formula, a knife", nb: "=ikke en formel, men en kniv" },
  },
  {
    ...simple("thermometer", "900-3", ["garden", "winter"]),
    label: { en: "Thermometer -40 °C … +50 °C", nb: "Termometer -40 °C … +50 °C" },
    description: {
      en: `${"Reads true in frost, sun and driving rain. ".repeat(60)}Ends here.`,
      nb: `${"Viser riktig i frost, sol og slagregn på Ærøya, i Øksfjord og på Ås. ".repeat(60)}Slutter her.`,
    },
    shortDescription: { en: "  two spaces before, ½ after  ", nb: "  to mellomrom foran, ½ etter  " },
  },
];

/** The members of a simple product that are not texts. */
function simple(
  code: string,
  sku: string,
  tags: readonly string[],
): Pick<SampleProduct, "code" | "type" | "parent" | "sku" | "tags"> {
  return { code, type: "simple", parent: "", sku, tags };
}
