import type { ApiModel } from "../description/model.ts";
import type { ResolvedOptions } from "../options.ts";
import type { RequestContext } from "../resources/request-context.ts";
import { createRow } from "../resources/write.ts";
import { createIdGenerator, type IdGenerator } from "../seeded-ids.ts";
import type { TimestampGenerator } from "../timestamps.ts";
import { createOrganizationData, type OrganizationData } from "./organization-data.ts";

/** One organization of the server. */
export interface Organization {
  readonly data: OrganizationData;
  /** Makes the UUIDs of its rows. */
  readonly newId: IdGenerator;
}

/** Finds an organization by its id; it gets its locales when it is first asked for. */
export type OrganizationLookup = (id: string) => Organization;

/** Creates the organizations of a server. */
export function createOrganizations(
  model: ApiModel,
  options: ResolvedOptions,
  newTimestamp: TimestampGenerator,
): OrganizationLookup {
  const organizations = new Map<string, Organization>();
  return (id) => {
    const known = organizations.get(id);
    if (known !== undefined) return known;
    const created = { data: createOrganizationData(), newId: createIdGenerator(options.seed, `data/${id}`) };
    organizations.set(id, created);
    seedLocales(model, options, created, newTimestamp);
    return created;
  };
}

function seedLocales(
  model: ApiModel,
  { locales, maxPageSize, maxBulkItems }: ResolvedOptions,
  { data, newId }: Organization,
  newTimestamp: TimestampGenerator,
): void {
  const served = model.served.find(({ action, resource }) => action === "create" && resource.entity === "Locale");
  if (served === undefined) return;
  for (const body of locales) {
    const context: RequestContext = {
      ...{ model, served, data, body, newId, newTimestamp, maxPageSize, maxBulkItems },
      pathParameters: {},
      query: new URLSearchParams(),
    };
    createRow(context, { ...body }, {}, "active");
  }
}
