import type { ApieraClient } from "@apiera/client";
import type { LocaleInfo } from "../../shared/api.ts";
import { createShortCache, type ShortCache } from "./short-cache.ts";

/** Locales change seldom, and every page of the table needs them. */
const LIFE_MS = 60_000;

/** The active locales, the default one first, then by name. Read once a minute. */
export function createLocales(client: ApieraClient, closing: AbortSignal): ShortCache<readonly LocaleInfo[]> {
  return createShortCache(LIFE_MS, async () => {
    const query = { statuses: ["active"], name: { order: "asc" }, size: 100 } as const;
    const locales = await client.locales.iterate(query, { signal: closing }).toArray({ limit: 500 });
    return locales
      .map(({ uuid, code, name, isDefault }) => ({ uuid, code, name, isDefault }))
      .toSorted((a, b) => Number(b.isDefault) - Number(a.isDefault));
  });
}
