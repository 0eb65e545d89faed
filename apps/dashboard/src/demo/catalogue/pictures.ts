import type { ImageSource } from "../../server/images/image-source.ts";
import type { DemoProduct } from "./products.ts";
import { assetUuid } from "./rows.ts";
import type { Shape } from "./words.ts";

/** Drawn on a field of 200 by 200. */
const PATHS: Readonly<Record<Shape, string>> = {
  bowl: "M35 85h130a65 65 0 0 1-130 0zM75 152h50v10H75z",
  bottle: "M85 30h30v35c25 12 30 30 30 55v35a15 15 0 0 1-15 15H70a15 15 0 0 1-15-15v-35c0-25 5-43 30-55z",
  board: "M60 60h80a14 14 0 0 1 14 14v82a14 14 0 0 1-14 14H60a14 14 0 0 1-14-14V74a14 14 0 0 1 14-14zM90 28h20v32H90z",
  lamp: "M75 35h50l25 60H50zM95 95h10v55H95zM65 150h70v14H65z",
  jacket: "M80 40h40l45 25-14 45-16-6v66H65v-66l-16 6-14-45z",
  shoe: "M45 55h45v50c25 12 65 12 70 40v15H45z",
};

/**
 * The pictures of the demo, drawn here. The API has no address to read the content of a file from, and the mock server keeps none; so they come from where pictures come from in earnest,
 * from an image source that the server of the page is given.
 */
export function createDrawnPictures(products: readonly DemoProduct[]): ImageSource {
  const pictures = new Map(
    products.flatMap(({ code, pictures }) =>
      pictures.map((picture, index) => [assetUuid(code, index), picture] as const),
    ),
  );
  const encoder = new TextEncoder();
  return {
    has: ({ assetUuid }) => pictures.has(assetUuid),
    async read({ assetUuid }) {
      const picture = pictures.get(assetUuid);
      if (picture === undefined) return undefined;
      return { type: "image/svg+xml", content: encoder.encode(draw(picture.shape, picture.hue % 360)) };
    },
  };
}

function draw(shape: Shape, hue: number): string {
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 200" width="400" height="400">',
    `<rect width="200" height="200" fill="hsl(${hue} 40% 92%)"/>`,
    `<path d="${PATHS[shape]}" fill="hsl(${hue} 45% 42%)" stroke="hsl(${hue} 50% 28%)" stroke-width="4" stroke-linejoin="round"/>`,
    "</svg>",
  ].join("");
}
