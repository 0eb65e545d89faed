/**
 * Holds a token for each of many organizations, and prints how many bytes the heap grew by. Arguments: the number of organizations, the token URL.
 */
import { setImmediate } from "node:timers/promises";
import { createTokenProvider, type TokenProvider } from "@apiera/auth";
import { collectGarbage } from "../garbage.ts";
import { CLIENT } from "../subjects/subject.ts";

/** Organizations before the measurement, so that code and connections are there already. */
const WARM_UP_ORGANIZATIONS = 50;

const [organizations, tokenUrl = ""] = process.argv.slice(2);
const provider = createTokenProvider({ ...CLIENT, organization: "org_bench", tokenUrl });
const held: TokenProvider[] = [];

async function hold(count: number): Promise<void> {
  for (let number = 0; number < count; number += 1) {
    const other = provider.forOrganization(`org_${held.length}`);
    await other.getToken();
    held.push(other);
  }
}

/** Bytes of the heap that are in use once everything that can go is gone. */
async function bytesInUse(): Promise<number> {
  // Answers that were read are let go of in steps, some of them from finalizers.
  for (let step = 0; step < 5; step += 1) {
    collectGarbage();
    await setImmediate();
  }
  return process.memoryUsage().heapUsed;
}

await hold(WARM_UP_ORGANIZATIONS);
const before = await bytesInUse();
await hold(Number(organizations));
const after = await bytesInUse();
console.log(JSON.stringify({ bytes: after - before }));
await Promise.all(held.map((other) => other.close()));
await provider.close();
