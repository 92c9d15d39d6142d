import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import type { VideoShows } from "@/db/schema";
import { shorten } from "../core/shorten";
import { type Locale, locales, type SomeTexts, type Texts, textIn } from "../i18n/locale";
import { words } from "../i18n/messages";
import { wordLimits } from "./limits";

export const videoShows = ["around", "packing", "use", "making", "booth"] as const satisfies readonly VideoShows[];

type Film = { shopId: number; listingId: number | null; shows: VideoShows; ownTitles: SomeTexts };

/**
 * A title in every language: the shop's own words where it wrote some, else built of the name of what is seen and of how.
 * For use within `asShop()`.
 */
export async function buildTitles({ shopId, listingId, shows, ownTitles }: Film, tx: Tx): Promise<Texts> {
  const [named] = await tx.execute<{ names: SomeTexts; locale: Locale }>(
    listingId === null
      ? sql`select names, locale from shops where id = ${shopId}`
      : sql`select l.locale, (select coalesce(jsonb_object_agg(t.locale, t.title), '{}') from listing_texts t
          where t.listing_id = l.id and t.title <> '') as names from listings l where l.id = ${listingId}`,
  );
  const built = (locale: Locale) => {
    const title = named ? textIn(named.names, locale, named.locale) : "";
    return shorten(words(locale)(`videos.built.${shows}`, { title: shorten(title, wordLimits.title) }), 150);
  };
  return Object.fromEntries(locales.map((locale) => [locale, ownTitles[locale] ?? built(locale)])) as Texts;
}
