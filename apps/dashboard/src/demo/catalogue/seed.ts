import type { TokenProvider } from "@apiera/auth";
import { createClient } from "@apiera/client";
import { demoProducts } from "./products.ts";
import { seedData } from "./rows.ts";

/** Where the catalogue goes. */
export interface SeedTarget {
  readonly apiUrl: string;
  readonly organization: string;
}

/** Puts the catalogue of the demo into a mock server: one request of the API to find the locales and one for the products that are there, the rest as rows without requests. */
export async function seedCatalogue(target: SeedTarget, auth: TokenProvider): Promise<void> {
  const client = createClient({ auth, baseUrl: target.apiUrl });
  const { items } = await client.locales.list({ codes: ["en-US", "nb-NO"] });
  const localeOf = (wanted: string): string => {
    const found = items.find(({ code }) => code === wanted);
    if (found === undefined) throw new Error(`The mock server has no locale ${wanted}.`);
    return found.uuid;
  };
  const locales = { en: localeOf("en-US"), nb: localeOf("nb-NO") };
  const { productContents = [], ...data } = seedData(demoProducts(), locales);
  // The services have products of their own, which have a code and nothing else.
  const there = await client.products.iterate({ size: 100 }).toArray();
  const labels = there.map(({ uuid, code }) => ({ productUuid: uuid, localeUuid: locales.en, label: labelOf(code) }));
  const response = await fetch(new URL("/_mock/data", target.apiUrl), {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({
      organization: target.organization,
      data: { ...data, productContents: [...productContents, ...labels] },
    }),
  });
  if (!response.ok) throw new Error(`The mock server did not take the catalogue: ${await response.text()}`);
  await response.body?.cancel();
}

/** `mug-blue` becomes `Mug, blue`. */
function labelOf(code: string): string {
  const text = code.replaceAll("-", ", ");
  return text.charAt(0).toUpperCase() + text.slice(1);
}
