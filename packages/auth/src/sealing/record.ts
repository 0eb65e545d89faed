import * as z from "zod/mini";
import { readClaims } from "../token/jwt-claims.ts";
import type { PurchasedToken } from "../token-endpoint/purchase.ts";

/** What a sealed entry holds. Its life is not in it: the store counts that. */
const record = z.object({ accessToken: z.string().check(z.minLength(1)), lifetimeMs: z.number().check(z.positive()) });

/** The text to seal for a token. */
export function writeRecord(token: Pick<PurchasedToken, "value" | "lifetimeMs">): string {
  return JSON.stringify({ accessToken: token.value, lifetimeMs: token.lifetimeMs });
}

/** Reads an opened entry; undefined when it is not one. */
export function readRecord(text: string): Omit<PurchasedToken, "startedAt"> | undefined {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return undefined;
  }
  const parsed = record.safeParse(json);
  if (!parsed.success) return undefined;
  const { accessToken, lifetimeMs } = parsed.data;
  return { value: accessToken, lifetimeMs, permissions: readClaims(accessToken).permissions };
}
