import * as z from "zod/mini";
import type { BenchPlan } from "../plan.ts";
import { startTokenEndpoint } from "../servers/token-endpoint.ts";
import { median, rounded } from "../statistics.ts";
import { runChild } from "./child.ts";

/** What a provider keeps for an organization whose token it holds. */
export interface MemoryResult {
  readonly organizations: number;
  /** Median growth of the heap per organization, in bytes, its token included. */
  readonly bytesPerOrganization: number;
  /** Length of a token, in bytes. */
  readonly tokenBytes: number;
}

const childSchema = z.object({ bytes: z.number() });

/** Measures the heap of a provider with many organizations, in fresh processes. */
export async function measureMemory(plan: BenchPlan): Promise<MemoryResult> {
  await using endpoint = await startTokenEndpoint();
  const growth: number[] = [];
  for (let round = 0; round < plan.memoryRounds; round += 1) {
    const { bytes } = childSchema.parse(
      await runChild("memory-child.ts", [String(plan.organizations), endpoint.tokenUrl]),
    );
    growth.push(bytes / plan.organizations);
  }
  return {
    organizations: plan.organizations,
    bytesPerOrganization: rounded(median(growth)),
    tokenBytes: endpoint.token.length,
  };
}
