import type { BodyValidators } from "../description/body-validator.ts";
import type { ApiModel } from "../description/model.ts";
import type { ServedOperation } from "../description/served-operation.ts";
import { HttpProblem } from "../http/problem.ts";
import { isJsonObject, type JsonObject } from "../json.ts";
import type { ResolvedOptions } from "../options.ts";
import { UUID } from "../query/query-values.ts";
import type { OrganizationLookup } from "../store/organizations.ts";
import type { TimestampGenerator } from "../timestamps.ts";
import { checkBody } from "./check-body.ts";
import type { WriteContext } from "./request-context.ts";
import { insertRow } from "./write.ts";

/** Adds rows without a request. @throws TypeError */
export type Seeder = (
  collection: string,
  rows: readonly unknown[],
  organization?: string,
) => Promise<readonly JsonObject[]>;

/** What {@link createSeeder} needs. */
export interface SeedParts {
  readonly model: ApiModel;
  readonly validators: BodyValidators;
  readonly organizations: OrganizationLookup;
  readonly newTimestamp: TimestampGenerator;
  readonly options: ResolvedOptions;
}

/** What a row may set although a create may not. */
const EXTRA = new Set(["uuid", "status", "createdAt", "updatedAt", "removedAt", "archivedAt"]);

/** Creates the function behind `MockServer.seed`. */
export function createSeeder(parts: SeedParts): Seeder {
  const { model, validators, organizations, newTimestamp, options } = parts;
  return async (collection, rows, organization = options.organization) => {
    const resource = model.collectionNamed(collection);
    const served = resource && model.creationOf(resource);
    if (served === undefined) throw new TypeError(`There is no collection '${collection}' to create rows in.`);
    await validators.load();
    const { data, newId } = organizations(organization);
    const context: WriteContext = { model, served, data, newId, newTimestamp, options };
    const validate = validators.of(served.operation.operationId);
    return data.transaction(() =>
      rows.map((row, index) => {
        try {
          if (validate !== undefined) checkBody(served.resource, validate, row);
          return insertRow(context, isJsonObject(row) ? row : {}, parentsIn(served, row), extraOf(context, row));
        } catch (error) {
          if (!(error instanceof HttpProblem)) throw error;
          const reasons = error.errors?.map(({ message }) => message).join(" ");
          throw new TypeError(`Row ${index} of '${collection}' does not fit: ${reasons ?? error.message}`);
        }
      }),
    );
  };
}

/** UUIDs of the rows above, which an address would name. */
function parentsIn({ resource }: ServedOperation, row: unknown): Readonly<Record<string, string>> {
  const parents: Record<string, string> = {};
  for (const { parameter } of resource.parents) {
    const uuid = isJsonObject(row) ? row[parameter] : undefined;
    if (typeof uuid !== "string") throw new HttpProblem(422, `The member '${parameter}' is required.`);
    parents[parameter] = uuid.toLowerCase();
  }
  return parents;
}

/** @throws HttpProblem 422 for a UUID or a status that no row may have. */
function extraOf({ data, served: { resource } }: WriteContext, row: unknown): JsonObject {
  if (!isJsonObject(row)) return {};
  const given = Object.entries(row).filter(([name]) => EXTRA.has(name) && resource.members.has(name));
  const extra: Record<string, unknown> = Object.fromEntries(given);
  if ("uuid" in extra) {
    const uuid = String(extra.uuid).toLowerCase();
    if (!UUID.test(uuid)) throw new HttpProblem(422, "The member 'uuid' must be a UUID.");
    if (data.collection(resource).get(uuid) !== undefined) throw new HttpProblem(409, `The uuid ${uuid} is taken.`);
    extra.uuid = uuid;
  }
  const statuses = resource.members.get("status")?.words ?? [];
  if ("status" in extra && !statuses.includes(String(extra.status))) {
    throw new HttpProblem(422, `The member 'status' must be one of ${statuses.join(", ")}.`);
  }
  return extra;
}
