import type { FormatFlags } from "../output/format.ts";
import type { Query } from "./options.ts";
import type { Resource, ResourceOperation } from "./table.ts";

/** What a command of a resource is called with. */
export interface ResourceCall {
  readonly resource: Resource;
  readonly operation: ResourceOperation;
  /** The rows that were named: UUIDs, or codes where that is allowed. */
  readonly rows: readonly string[];
  readonly query: Query;
  readonly format: FormatFlags;
}
