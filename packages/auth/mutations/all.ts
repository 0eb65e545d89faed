import { cache } from "./list/cache.ts";
import { flights } from "./list/flights.ts";
import { identityFlights } from "./list/identity-flights.ts";
import { lease } from "./list/lease.ts";
import { limits } from "./list/limits.ts";
import { purchase } from "./list/purchase.ts";
import { refusals } from "./list/refusals.ts";
import { rejections } from "./list/rejections.ts";
import { schedule } from "./list/schedule.ts";
import { sealing } from "./list/sealing.ts";
import { serving } from "./list/serving.ts";
import { servingIdentity } from "./list/serving-identity.ts";
import { sharing } from "./list/sharing.ts";
import { tokenResponse } from "./list/token-response.ts";
import type { Mutation } from "./mutation.ts";

/** Every mutation, in the order of the points. */
export const mutations: readonly Mutation[] = [
  ...schedule,
  ...tokenResponse,
  ...purchase,
  ...serving,
  ...servingIdentity,
  ...flights,
  ...identityFlights,
  ...cache,
  ...sharing,
  ...lease,
  ...sealing,
  ...rejections,
  ...refusals,
  ...limits,
].sort((one, other) => one.point - other.point);
