const HEADER =
  "Handle,Title,Body (HTML),Vendor,Type,Tags,Published,Option1 Name,Option1 Value,Variant SKU,Variant Grams,Image Src,Image Position";
const SIZES = ["XS", "S", "M", "L", "XL"];
const TYPES = ["Shirts", "Jackets", "Shoes", "Bags"];
const TAGS = ["new", "sale", "summer", "winter", "organic"];

/**
 * A product CSV of so many rows, always the same: four products in ten are simple, the others have five sizes; all have a text, tags, an image and weights.
 *
 * @param rows - rows below the header.
 */
export function merchantCsv(rows: number): string {
  const lines = [HEADER];
  for (let n = 0; lines.length <= rows; n++) {
    const handle = `product-${n}`;
    const isSimple = n % 10 < 4 || lines.length + SIZES.length > rows + 1;
    const common = [
      ...[handle, `Product ${n}`, `<p>Text of product ${n}</p>`, `Vendor ${n % 7}`, TYPES[n % TYPES.length] ?? ""],
      ...[`"${TAGS[n % TAGS.length]}, ${TAGS[(n + 2) % TAGS.length]}"`, "true"],
    ].join(",");
    const image = `https://images.example.com/${n}.jpg,1`;
    if (isSimple) {
      lines.push(`${common},Title,Default Title,SKU-${n},${100 + n},${image}`);
      continue;
    }
    for (const [index, size] of SIZES.entries()) {
      const sku = `SKU-${n}-${size},${100 + n + index}`;
      lines.push(index === 0 ? `${common},Size,${size},${sku},${image}` : `${handle},,,,,,,,${size},${sku},,`);
    }
  }
  return `${lines.join("\n")}\n`;
}
