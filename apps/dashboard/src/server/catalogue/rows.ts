import type { ProductContentResponse, ProductResponse } from "@apiera/client";
import type { ProductContent, ProductRow } from "../../shared/api.ts";

/** What `expand[...]` fills: rows, or UUIDs when the API chose so, or nothing. */
type Hydrated<Row> = readonly (string | Row)[] | null | undefined;

/** The rows of a hydrated member. Names and shapes of these members are derived, so anything but rows counts as none. */
export function rowsOf<Row extends object>(hydrated: Hydrated<Row>): Row[] {
  return (hydrated ?? []).filter((row): row is Row => typeof row === "object" && row !== null);
}

/** A product as the page shows it. @param defaultLocaleUuid - whose label it gets; undefined when there is no default locale. */
export function productRow(product: ProductResponse, defaultLocaleUuid: string | undefined): ProductRow {
  const contents = rowsOf<ProductContentResponse>(product.contents);
  const { uuid, code, type, status, parentUuid, createdAt, updatedAt } = product;
  const label = contents.find(({ localeUuid }) => localeUuid === defaultLocaleUuid)?.label ?? null;
  return { uuid, code, type, status, label, parentUuid: parentUuid ?? null, createdAt, updatedAt };
}

/** The contents of a product, one for each locale that has any. */
export function contentsOf(product: ProductResponse): ProductContent[] {
  return rowsOf<ProductContentResponse>(product.contents).map(
    ({ localeUuid, label, description, shortDescription }) => ({
      localeUuid,
      label: label ?? null,
      description: description ?? null,
      shortDescription: shortDescription ?? null,
    }),
  );
}
