import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { listingTexts } from "@/db/schema";
import type { Locale } from "../i18n/locale";

/** The origin of a text: "own", "built" (generated) or "machine"; `isStale`: its source text has changed since. */
export type TextOrigin = { origin: string; isStale: boolean };

/** Reads the origin of each text of a listing. The caller checks that the listing may be read. */
export async function listTextOrigins(listingId: number, tx: Tx): Promise<Partial<Record<Locale, TextOrigin>>> {
  const rows = await tx
    .select({ locale: listingTexts.locale, origin: listingTexts.origin, isStale: listingTexts.isStale })
    .from(listingTexts)
    .where(eq(listingTexts.listingId, listingId));
  return Object.fromEntries(rows.map(({ locale, ...origin }) => [locale, origin]));
}
