import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { listingTexts } from "@/db/schema";
import type { Locale } from "../i18n/locale";

/** Where a text comes from: "own", "built" …; `isStale`: the words it was written after have changed since. */
export type TextOrigin = { origin: string; isStale: boolean };

/** Of each language a design has words in. For use where the design may be seen. */
export async function listTextOrigins(listingId: number, tx: Tx): Promise<Partial<Record<Locale, TextOrigin>>> {
  const rows = await tx
    .select({ locale: listingTexts.locale, origin: listingTexts.origin, isStale: listingTexts.isStale })
    .from(listingTexts)
    .where(eq(listingTexts.listingId, listingId));
  return Object.fromEntries(rows.map(({ locale, ...origin }) => [locale, origin]));
}
