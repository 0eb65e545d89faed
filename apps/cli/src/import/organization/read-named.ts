import type { ApieraClient, RequestOptions } from "@apiera/client";
import { PAGE_SIZE, readByKeys } from "./batches.ts";
import { type ExistingNamed, type ExistingTerm, expanded } from "./organization.ts";

/** What the readers share. */
export interface ReadContext {
  readonly client: ApieraClient;
  readonly options: RequestOptions;
  /** UUID of the default locale. */
  readonly localeUuid: string;
}

interface NamedRow extends Omit<ExistingNamed, "label"> {
  readonly code: string;
  readonly contents?: readonly (string | { readonly localeUuid: string; readonly label: string })[] | null | undefined;
}

interface NamedQuery {
  readonly codes?: readonly string[];
  readonly code?: { readonly order: "asc" };
  readonly expand: { readonly contents: true };
  readonly page?: number;
  readonly size: number;
}

interface NamedResource {
  list(
    query: NamedQuery,
    options: RequestOptions,
  ): PromiseLike<{ readonly items: readonly NamedRow[]; readonly pagination: { readonly totalPages: number } }>;
  iterate(query: NamedQuery, options: RequestOptions): { toArray(): Promise<NamedRow[]> };
}

/** Reads tags, brands or attributes by code, with their labels. */
export async function readNamed(
  { options, localeUuid }: ReadContext,
  resource: NamedResource,
  codes: readonly string[],
): Promise<ReadonlyMap<string, ExistingNamed>> {
  const expand = { contents: true } as const;
  const rows = await readByKeys({
    keys: codes,
    page: (page) => resource.list({ expand, code: { order: "asc" }, ...page }, options),
    some: (keys) => resource.iterate({ expand, codes: keys, size: PAGE_SIZE }, options).toArray(),
  });
  return new Map(
    rows.map(({ code, uuid, status, contents }) => [code, { uuid, status, label: labelIn(localeUuid, contents) }]),
  );
}

/** Reads the terms of one attribute by code, with their labels. */
export async function readTerms(
  { client, options, localeUuid }: ReadContext,
  attributeUuid: string,
  codes: readonly string[],
): Promise<ReadonlyMap<string, ExistingTerm>> {
  const expand = { contents: true } as const;
  const rows = await readByKeys({
    keys: codes,
    page: (page) => client.attributes.terms.list(attributeUuid, { expand, code: { order: "asc" }, ...page }, options),
    some: (keys) =>
      client.attributes.terms.iterate(attributeUuid, { expand, codes: keys, size: PAGE_SIZE }, options).toArray(),
  });
  return new Map(rows.map(({ code, uuid, contents }) => [code, { code, uuid, label: labelIn(localeUuid, contents) }]));
}

/** The label in a locale. */
export function labelIn(localeUuid: string, contents: NamedRow["contents"]): string | undefined {
  return expanded(contents).find((content) => content.localeUuid === localeUuid)?.label;
}
