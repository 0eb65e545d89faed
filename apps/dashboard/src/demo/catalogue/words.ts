/** Words in the two locales of the demo. */
export interface Words {
  readonly en: string;
  readonly nb: string;
}

/** A thing that comes in several materials, each a simple product. */
export interface Thing extends Words {
  readonly code: string;
  readonly brand: string;
  readonly tags: readonly string[];
  readonly shape: Shape;
}

/** What a picture is drawn as. */
export type Shape = "bowl" | "bottle" | "board" | "lamp" | "jacket" | "shoe";

export const BRANDS: readonly string[] = ["fjordlys", "havsund", "kvist", "nordvarde", "skogheim"];

export const TAGS: Readonly<Record<string, Words>> = {
  bestseller: { en: "Bestseller", nb: "Bestselger" },
  gift: { en: "Gift idea", nb: "Gavetips" },
  kitchen: { en: "Kitchen", nb: "Kjøkken" },
  light: { en: "Light", nb: "Lys" },
  outdoor: { en: "Outdoor", nb: "Uteliv" },
  recycled: { en: "Recycled", nb: "Resirkulert" },
  rain: { en: "For rain", nb: "For regn" },
  winter: { en: "For winter", nb: "For vinter" },
};

export const MATERIALS: readonly (Words & { readonly code: string; readonly hue: number })[] = [
  { code: "oak", en: "Oak", nb: "eik", hue: 32 },
  { code: "steel", en: "Steel", nb: "stål", hue: 210 },
  { code: "stoneware", en: "Stoneware", nb: "steintøy", hue: 175 },
];

export const THINGS: readonly Thing[] = [
  { code: "bowl", en: "serving bowl", nb: "Serveringsbolle", brand: "kvist", tags: ["kitchen", "gift"], shape: "bowl" },
  { code: "cup", en: "cup", nb: "Kopp", brand: "kvist", tags: ["kitchen", "bestseller"], shape: "bowl" },
  { code: "plate", en: "plate", nb: "Tallerken", brand: "kvist", tags: ["kitchen"], shape: "bowl" },
  { code: "tray", en: "tray", nb: "Brett", brand: "skogheim", tags: ["kitchen"], shape: "board" },
  { code: "board", en: "bread board", nb: "Brødfjøl", brand: "skogheim", tags: ["kitchen"], shape: "board" },
  { code: "spoon", en: "ladle", nb: "Øse", brand: "kvist", tags: ["kitchen"], shape: "board" },
  { code: "jar", en: "storage jar", nb: "Oppbevaringskrukke", brand: "kvist", tags: ["kitchen"], shape: "bottle" },
  { code: "vase", en: "vase", nb: "Vase", brand: "fjordlys", tags: ["gift"], shape: "bottle" },
  { code: "flask", en: "flask", nb: "Feltflaske", brand: "nordvarde", tags: ["outdoor"], shape: "bottle" },
  { code: "pitcher", en: "pitcher", nb: "Mugge", brand: "kvist", tags: ["kitchen", "gift"], shape: "bottle" },
  { code: "lamp", en: "table lamp", nb: "Bordlampe", brand: "fjordlys", tags: ["light"], shape: "lamp" },
  { code: "lantern", en: "lantern", nb: "Lykt", brand: "fjordlys", tags: ["light", "outdoor"], shape: "lamp" },
  {
    code: "candlestick",
    en: "candlestick",
    nb: "Lysestake",
    brand: "fjordlys",
    tags: ["light", "gift"],
    shape: "lamp",
  },
  { code: "hook", en: "coat hook", nb: "Knagg", brand: "skogheim", tags: [], shape: "board" },
  { code: "clock", en: "wall clock", nb: "Veggur", brand: "skogheim", tags: ["gift"], shape: "bowl" },
  { code: "planter", en: "planter", nb: "Blomsterpotte", brand: "havsund", tags: ["outdoor"], shape: "bowl" },
];

/** What is worn comes in colours and sizes: a variant parent with a variant for each. */
export const GARMENTS: readonly Thing[] = [
  { code: "raincoat", en: "Raincoat", nb: "Regnfrakk", brand: "havsund", tags: ["rain", "outdoor"], shape: "jacket" },
  { code: "parka", en: "Parka", nb: "Parkas", brand: "nordvarde", tags: ["winter"], shape: "jacket" },
  { code: "anorak", en: "Anorak", nb: "Anorakk", brand: "nordvarde", tags: ["outdoor"], shape: "jacket" },
  { code: "fleece", en: "Fleece jacket", nb: "Fleecejakke", brand: "nordvarde", tags: ["recycled"], shape: "jacket" },
  { code: "sweater", en: "Wool sweater", nb: "Ullgenser", brand: "havsund", tags: ["winter"], shape: "jacket" },
  { code: "shirt", en: "Flannel shirt", nb: "Flanellskjorte", brand: "skogheim", tags: [], shape: "jacket" },
  { code: "vest", en: "Down vest", nb: "Dunvest", brand: "nordvarde", tags: ["winter", "recycled"], shape: "jacket" },
  { code: "boots", en: "Rubber boots", nb: "Gummistøvler", brand: "havsund", tags: ["rain"], shape: "shoe" },
  { code: "hiking-shoes", en: "Hiking shoes", nb: "Tursko", brand: "nordvarde", tags: ["outdoor"], shape: "shoe" },
  { code: "slippers", en: "Felt slippers", nb: "Filttøfler", brand: "havsund", tags: ["gift"], shape: "shoe" },
];

/** Terms of the attribute `colour`. */
export const COLOURS: readonly (Words & { readonly code: string; readonly hue: number })[] = [
  { code: "moss", en: "Moss", nb: "Mose", hue: 95 },
  { code: "sea", en: "Sea", nb: "Sjø", hue: 205 },
  { code: "lingonberry", en: "Lingonberry", nb: "Tyttebær", hue: 350 },
];

/** Terms of the attribute `size`. */
export const SIZES: readonly (Words & { readonly code: string })[] = [
  { code: "s", en: "Small", nb: "Liten" },
  { code: "l", en: "Large", nb: "Stor" },
];
