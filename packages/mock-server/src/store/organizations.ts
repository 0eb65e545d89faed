import { createHash } from "node:crypto";
import type { ApiModel } from "../description/model.ts";
import type { ServedOperation } from "../description/served-operation.ts";
import type { JsonObject } from "../json.ts";
import type { ResolvedOptions } from "../options.ts";
import type { WriteContext } from "../resources/request-context.ts";
import { insertRow } from "../resources/write.ts";
import { createIdGenerator, type IdGenerator } from "../seeded-ids.ts";
import { createTimestampGenerator, type TimestampGenerator } from "../timestamps.ts";
import { createOrganizationData, type OrganizationData } from "./organization-data.ts";

/** One organization of the server. */
export interface Organization {
  readonly data: OrganizationData;
  /** Makes the UUIDs of its rows. */
  readonly newId: IdGenerator;
}

/** Finds an organization by its id; it gets its first rows when it is first asked for. */
export type OrganizationLookup = (id: string) => Organization;

// The permissions are documented, and that a token has those of its role. The names of the roles are derived.
const ROLES: readonly JsonObject[] = [
  { name: "Reader", permissions: ["read"] },
  { name: "Editor", permissions: ["read", "write"] },
  { name: "Manager", permissions: ["read", "write", "delete"] },
  { name: "Administrator", permissions: ["read", "write", "delete", "admin"] },
];

// The units are documented, what a new organization begins with is not: the metric ones, and conversions to all.
const UNITS: JsonObject = {
  ...{ baseDimensionUnit: "millimeter", baseWeightUnit: "gram" },
  dimensionUnits: ["millimeter", "centimeter", "meter", "inch", "foot"],
  weightUnits: ["gram", "kilogram", "pound", "ounce"],
};

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
    const insert = (
      entity: string,
      rows: readonly JsonObject[],
      extra: (row: JsonObject) => JsonObject,
      timestamps = newTimestamp,
    ): void => {
      const resource = model.resourceNamed(entity);
      const served = resource && (model.creationOf(resource) ?? anyOf(model, resource.collectionPath));
      if (served === undefined) return;
      const context: WriteContext = { model, served, options, newTimestamp: timestamps, ...created };
      for (const row of rows) insertRow(context, row, {}, extra(row));
    };
    insert(
      "Locale",
      options.locales.map((locale) => ({ ...locale })),
      () => ({ status: "active" }),
    );
    // Ids and times of their own: those of the rows that tests create do not depend on what an organization begins with.
    const timestamps = createTimestampGenerator(options.now);
    const newId = createIdGenerator(options.seed, `organization/${id}`);
    insert("Organization", [{}], () => ({ uuid: uuidOf(id), name: id, ...UNITS }), timestamps);
    insert("OrganizationRole", ROLES, (role) => ({ ...role, uuid: newId() }), timestamps);
    return created;
  };
}

function anyOf(model: ApiModel, collectionPath: string): ServedOperation | undefined {
  return model.served.find(({ resource }) => resource.collectionPath === collectionPath);
}

/** The same for every server, as it stands for the id. */
function uuidOf(id: string): string {
  const hex = createHash("sha256").update(id).digest("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    "-",
  );
}
