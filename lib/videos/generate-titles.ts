import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import type { VideoShows } from "@/db/schema";
import { shorten } from "../core/shorten";
import { type Locale, locales, type SomeTexts, type Texts, textIn } from "../i18n/locale";
import { words } from "../i18n/messages";
import { textLimits } from "./limits";

export const videoShows = ["around", "packing", "use", "making", "booth"] as const satisfies readonly VideoShows[];

type TitleSource = { shopId: number; listingId: number | null; shows: VideoShows; ownTitles: SomeTexts };

/**
 * Returns a title in each language: the shop's own, or else one generated from the listing's or shop's name and from
 * what the video shows. Call it within `asShop()`.
 */
export async function generateTitles({ shopId, listingId, shows, ownTitles }: TitleSource, tx: Tx): Promise<Texts> {
  const [source] = await tx.execute<{ names: SomeTexts; locale: Locale }>(
    listingId === null
      ? sql`select names, locale from shops where id = ${shopId}`
      : sql`select l.locale, (select coalesce(jsonb_object_agg(t.locale, t.title), '{}') from listing_texts t
          where t.listing_id = l.id and t.title <> '') as names from listings l where l.id = ${listingId}`,
  );
  const generate = (locale: Locale) => {
    const title = source ? textIn(source.names, locale, source.locale) : "";
    return shorten(words(locale)(`videos.generated.${shows}`, { title: shorten(title, textLimits.title) }), 150);
  };
  return Object.fromEntries(locales.map((locale) => [locale, ownTitles[locale] ?? generate(locale)])) as Texts;
}
