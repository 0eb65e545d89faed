import type { ApieraClient } from "@apiera/client";
import { sharedOf } from "./catalogue/shared.ts";
import type { Organization } from "./organization/organization.ts";
import { readOrganization } from "./organization/read-organization.ts";
import { countKinds, countRequests, totalOf } from "./plan/count.ts";
import type { PlanSummary } from "./plan/describe.ts";
import { makePlan } from "./plan/make-plan.ts";
import type { Plan } from "./plan/plan.ts";
import { predictMs } from "./plan/time.ts";
import type { ReadFile } from "./read/read-file.ts";
import type { RequestWatch } from "./watch-requests.ts";

/** What {@link prepareImport} takes. */
export interface PrepareOptions {
  readonly client: ApieraClient;
  readonly file: ReadFile;
  /** What the file is called. */
  readonly name: string;
  /** Watches the client. */
  readonly watch: RequestWatch;
  readonly uploadImages?: boolean | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Length of a window of the rate limit in milliseconds. @defaultValue the documented minute */
  readonly windowMs?: number | undefined;
}

/** An import that is ready to be written. */
export interface PreparedImport {
  readonly organization: Organization;
  readonly plan: Plan;
  readonly summary: PlanSummary;
}

/** Requests that a client has under way at once at the documented limit. */
const UNDER_WAY = 4;

/** Reads the organization and plans. Only reads. */
export async function prepareImport(options: PrepareOptions): Promise<PreparedImport> {
  const { client, file, name, watch, uploadImages = false, signal, windowMs } = options;
  const before = watch.sent;
  const organization = await readOrganization(client, {
    productCodes: file.products.map(({ code }) => code),
    ...{ shared: sharedOf(file.products), files: uploadImages, signal },
  });
  const plan = makePlan(file, organization, uploadImages);
  const byOperation = countRequests(plan);
  const writing = totalOf(byOperation);
  const { limit, remaining, resetInMs } = client.rateLimit ?? {};
  const perRequestMs = watch.averageMs / UNDER_WAY;
  return {
    ...{ organization, plan },
    summary: {
      ...{ file: name, format: file.format, organization: organization.name, rows: file.rows },
      kinds: countKinds(plan),
      problems: plan.problems,
      requests: { reading: watch.sent - before, writing, byOperation },
      rateLimit: limit === undefined ? null : { limit, remaining: remaining ?? limit, resetInMs: resetInMs ?? 0 },
      predictedMs: Math.round(predictMs({ requests: writing, limit, remaining, resetInMs, windowMs, perRequestMs })),
    },
  };
}
