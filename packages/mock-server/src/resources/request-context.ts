import type { ApiModel } from "../description/model.ts";
import type { ServedOperation } from "../description/served-operation.ts";
import type { IdGenerator } from "../seeded-ids.ts";
import type { OrganizationData } from "../store/organization-data.ts";
import type { TimestampGenerator } from "../timestamps.ts";

/** What is needed to serve one request. */
export interface RequestContext {
  readonly model: ApiModel;
  readonly served: ServedOperation;
  /** Rows of the token's organization. */
  readonly data: OrganizationData;
  /** Path parameters by name. */
  readonly pathParameters: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** The parsed body; it fits the schema of the operation. */
  readonly body: unknown;
  readonly newId: IdGenerator;
  readonly newTimestamp: TimestampGenerator;
  /** Most items on a page. */
  readonly maxPageSize: number;
  /** Most items in a bulk call. */
  readonly maxBulkItems: number;
}
