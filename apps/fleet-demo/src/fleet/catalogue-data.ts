/** What the mock server sells: enough to page through, to search and to order. */

import { createHash } from "node:crypto";
import type { MockServerOptions } from "@apiera/mock-server";

const KINDS: readonly (readonly [code: string, english: string, norwegian: string])[] = [
  ["mug", "Mug", "Krus"],
  ["bowl", "Bowl", "Bolle"],
  ["plate", "Plate", "Tallerken"],
  ["jug", "Jug", "Mugge"],
  ["tray", "Tray", "Brett"],
];
const COLOURS: readonly (readonly [code: string, english: string, norwegian: string])[] = [
  ["white", "white", "hvit"],
  ["blue", "blue", "blå"],
  ["green", "green", "grønn"],
  ["red", "red", "rød"],
  ["grey", "grey", "grå"],
  ["black", "black", "svart"],
];
const ENGLISH = "11111111-1111-4111-8111-111111111111";
const NORWEGIAN = "22222222-2222-4222-8222-222222222222";

/** SKUs that there are, for orders. */
export const KNOWN_SKUS: readonly string[] = KINDS.flatMap(([kind]) => COLOURS.map(([colour]) => `${kind}-${colour}`));

/** The same UUID for the same name. */
function uuidOf(name: string): string {
  const hex = createHash("sha256").update(name).digest("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** Rows for `startMockServer({ data })`. */
export function catalogueData(): NonNullable<MockServerOptions["data"]> {
  const combinations = KINDS.flatMap(([kind, ...kindLabels]) =>
    COLOURS.map(([colour, ...colourLabels]) => ({ code: `${kind}-${colour}`, kindLabels, colourLabels })),
  );
  return {
    skus: combinations.map(({ code }) => ({ uuid: uuidOf(`sku ${code}`), code, status: "published" })),
    products: combinations.map(({ code }) => ({
      uuid: uuidOf(code),
      type: "simple",
      code,
      skuUuid: uuidOf(`sku ${code}`),
      status: "published",
    })),
    productContents: combinations.flatMap(({ code, kindLabels, colourLabels }) =>
      [ENGLISH, NORWEGIAN].map((localeUuid, index) => ({
        productUuid: uuidOf(code),
        localeUuid,
        label: `${kindLabels[index]}, ${colourLabels[index]}`,
      })),
    ),
  };
}
