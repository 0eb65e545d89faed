/** A text in the two languages of the sample catalogue. */
export interface Bilingual {
  readonly en: string;
  readonly nb: string;
}

/** A qualifier in front of a noun. Norwegian inflects it: `nb` before a common noun, `nbNeuter` before a neuter one. */
export interface Qualifier extends Bilingual {
  readonly slug: string;
  readonly nbNeuter: string;
}

/** The departments of the invented shop. Every product belongs to one, which is also its first tag. */
export type Department = "camping" | "clothing" | "fishing" | "garden" | "kitchen";

/** What a thing is made of. */
export type Material =
  | "aluminium"
  | "birch"
  | "brass"
  | "canvas"
  | "carbon"
  | "castIron"
  | "cotton"
  | "galvanised"
  | "nylon"
  | "polyester"
  | "stainless"
  | "stoneware"
  | "wool";

/** A range of sizes. */
export type SizeRange =
  | "clothing"
  | "hammocks"
  | "hands"
  | "one"
  | "pots"
  | "rucksacks"
  | "sleepers"
  | "socks"
  | "tents";

/** A thing that is sold, without what tells one make of it from another. */
export interface Kind extends Bilingual {
  readonly department: Department;
  readonly material: Material;
  /** Whether the Norwegian noun is neuter. */
  readonly neuter?: true;
}

/** A kind that comes in variants: one parent, and one variant for each colour and size. */
export interface FamilyKind extends Kind {
  readonly sizes: SizeRange;
}

/** A size, and the form it takes in codes. */
export interface Size extends Bilingual {
  readonly slug: string;
}

/** A colour with the abbreviation that SKUs carry. */
export interface Colour extends Bilingual {
  readonly slug: string;
  readonly short: string;
}

export const QUALIFIERS: readonly Qualifier[] = [
  { slug: "light", en: "Light", nb: "Lett", nbNeuter: "Lett" },
  { slug: "sturdy", en: "Sturdy", nb: "Kraftig", nbNeuter: "Kraftig" },
  { slug: "small", en: "Small", nb: "Liten", nbNeuter: "Lite" },
  { slug: "large", en: "Large", nb: "Stor", nbNeuter: "Stort" },
  { slug: "plain", en: "Plain", nb: "Enkel", nbNeuter: "Enkelt" },
];

export const COLOURS: readonly Colour[] = [
  { slug: "moss", short: "MOS", en: "moss green", nb: "mosegrønn" },
  { slug: "heather", short: "LYN", en: "heather", nb: "lyngfarget" },
  { slug: "fjord", short: "FJO", en: "fjord blue", nb: "fjordblå" },
  { slug: "slate", short: "SKI", en: "slate grey", nb: "skifergrå" },
  { slug: "rowan", short: "ROG", en: "rowan red", nb: "rognerød" },
];

/** Tags beyond the department. */
export const EXTRA_TAGS: readonly string[] = [
  "bestseller",
  "easy-to-repair",
  "for-children",
  "gift-idea",
  "new-this-season",
  "recycled-material",
  "winter",
];

export const MATERIALS: Readonly<Record<Material, Bilingual>> = {
  aluminium: { en: "anodised aluminium", nb: "eloksert aluminium" },
  birch: { en: "oiled birch", nb: "oljet bjørk" },
  brass: { en: "saltwater-proof brass", nb: "saltvannsbestandig messing" },
  canvas: { en: "waxed cotton canvas", nb: "vokset bomullslerret" },
  carbon: { en: "carbon fibre", nb: "karbonfiber" },
  castIron: { en: "enamelled cast iron", nb: "emaljert støpejern" },
  cotton: { en: "densely woven cotton", nb: "tettvevd bomull" },
  galvanised: { en: "hot-dip galvanised steel", nb: "varmforsinket stål" },
  nylon: { en: "tear-resistant nylon", nb: "rivesterk nylon" },
  polyester: { en: "recycled polyester", nb: "resirkulert polyester" },
  stainless: { en: "brushed stainless steel", nb: "børstet rustfritt stål" },
  stoneware: { en: "frost-proof stoneware", nb: "frostsikkert steingods" },
  wool: { en: "soft merino wool", nb: "myk merinoull" },
};

/** The ranges of sizes, each size with the form it takes in codes. */
export const SIZES: Readonly<Record<SizeRange, readonly Size[]>> = {
  clothing: [plain("S"), plain("M"), plain("L"), plain("XL")],
  hands: [plain("S"), plain("M"), plain("L")],
  socks: [plain("36-39"), plain("40-43"), plain("44-47")],
  one: [{ slug: "one-size", en: "one size", nb: "én størrelse" }],
  rucksacks: [plain("25 l"), plain("45 l"), plain("65 l")],
  pots: [plain("3 l"), plain("5 l")],
  tents: [
    { slug: "2-person", en: "2 persons", nb: "2 personer" },
    { slug: "4-person", en: "4 persons", nb: "4 personer" },
  ],
  sleepers: [plain("185 cm"), plain("200 cm")],
  hammocks: [
    { slug: "single", en: "single", nb: "enkel" },
    { slug: "double", en: "double", nb: "dobbel" },
  ],
};

/** A size that reads the same in both languages. */
function plain(text: string): Size {
  return { slug: text.toLowerCase().replace(" ", "-"), en: text, nb: text };
}

/** Sentences that suit anything of the department. Without a pronoun, so that Norwegian gender does not matter. */
export const SENTENCES: Readonly<Record<Department, readonly [Bilingual, ...Bilingual[]]>> = {
  camping: [
    { en: "Packs small, weighs little and dries overnight.", nb: "Tar liten plass, veier lite og tørker over natten." },
    { en: "Tried out in sleet, wind and midges.", nb: "Prøvd ut i sludd, vind og mygg." },
    { en: "Needs no tools; cold fingers are enough.", nb: "Krever ikke verktøy; kalde fingre holder." },
    { en: 'Fits in the side pocket, "just in case".', nb: "Får plass i sidelommen, «i tilfelle»." },
  ],
  clothing: [
    { en: "Keeps warm even when wet, and does not itch.", nb: "Varmer også når det er vått, og klør ikke." },
    { en: "Cut long at the back, so nothing rides up.", nb: "Lengre bak, så ingenting glir opp." },
    { en: "Wash at 30 °C, dry flat, wear for years.", nb: "Vask på 30 °C, tørk flatt, bruk i årevis." },
    { en: "Seams lie where no rucksack strap rubs.", nb: "Sømmene ligger der ingen sekkereim gnager." },
  ],
  fishing: [
    {
      en: "For trout in small lakes, char under the ice and cod from the jetty.",
      nb: "For ørret i småvann, røye under isen og torsk fra brygga.",
    },
    { en: "Rinse in fresh water after a day by the sea.", nb: "Skyll i ferskvann etter en dag ved sjøen." },
    { en: "Every part can be bought singly.", nb: "Alle deler kan kjøpes enkeltvis." },
  ],
  garden: [
    {
      en: "May stay out all winter, from the coast to the high valleys.",
      nb: "Kan stå ute hele vinteren, fra kysten til fjellbygdene.",
    },
    {
      en: "The handle can be changed, and so it should last a lifetime.",
      nb: "Skaftet kan byttes, så det bør vare livet ut.",
    },
    { en: "For heavy soil, roots and stones.", nb: "For tung jord, røtter og stein." },
  ],
  kitchen: [
    { en: "Goes from hob to oven to table.", nb: "Går fra komfyr til ovn til bord." },
    { en: "Wash by hand, dry at once, oil now and then.", nb: "Vaskes for hånd, tørkes straks, oljes av og til." },
    {
      en: "Holds enough for four, or for two who have been skiing.",
      nb: "Rommer nok til fire, eller til to som har gått på ski.",
    },
    {
      en: "Feels right in the hand, today and in thirty years.",
      nb: "Kjennes riktig i hånden, i dag og om tretti år.",
    },
  ],
};
