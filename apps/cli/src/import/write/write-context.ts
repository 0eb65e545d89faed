import type { ApieraClient, BulkOptions, RequestOptions } from "@apiera/client";
import type { Organization } from "../organization/organization.ts";
import type { Delay } from "./retry.ts";
import type { WriteState } from "./write-state.ts";

/** What all writing needs. */
export interface WriteContext {
  readonly client: ApieraClient;
  /** Signal of the run, for every request. */
  readonly options: RequestOptions;
  /** The same, for bulk calls of many chunks. */
  readonly bulk: BulkOptions;
  readonly signal: AbortSignal | undefined;
  readonly delay: Delay;
  readonly state: WriteState;
  readonly localeUuid: string;
  readonly organization: Organization;
}
