import type { ApiModel } from "../description/model.ts";
import type { ServedOperation } from "../description/served-operation.ts";
import type { JsonObject } from "../json.ts";
import type { ResolvedOptions } from "../options.ts";
import type { IdGenerator } from "../seeded-ids.ts";
import type { OrganizationData } from "../store/organization-data.ts";
import type { TimestampGenerator } from "../timestamps.ts";

/** The rows of one organization, and what tells them apart. */
export interface Workspace {
  readonly model: ApiModel;
  /** Rows of the token's organization. */
  readonly data: OrganizationData;
  readonly options: ResolvedOptions;
}

/** What is needed to change rows. */
export interface WriteContext extends Workspace {
  readonly served: ServedOperation;
  readonly newId: IdGenerator;
  readonly newTimestamp: TimestampGenerator;
}

/** What is needed to serve one request. */
export interface RequestContext extends WriteContext {
  /** Path parameters by name. */
  readonly pathParameters: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** The parsed body; it fits the schema of the operation. */
  readonly body: unknown;
  /** Makes the address the content of a file is sent to. */
  readonly presign: (file: JsonObject) => string;
}
