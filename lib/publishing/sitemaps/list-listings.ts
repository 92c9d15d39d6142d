import { sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { indexedListings } from "@/lib/catalogue/indexed-listings";
import { paths } from "@/lib/http/paths";
import { type Locale, locales, type SomeTexts } from "@/lib/i18n/locale";
import { type Entries, instant, type Range, within } from "./sitemap";

type Row = { id: string; changed_at: string; slugs: SomeTexts };

/** Lists the listings of a range in each language in which they may be indexed. */
export async function listListings(range: Range, db: Db): Promise<Entries> {
  const rows = await db.execute<Row>(sql`
    select l.id, l.changed_at, w.slugs
    ${indexedListings(sql`${within(sql`l.id`, range)} and ${within(sql`k.listing_id`, range)}`)} order by l.id`);
  const listings = Array.from(rows, ({ id, changed_at, slugs }) => ({
    id: Number(id),
    changedAt: instant(changed_at),
    slugs,
  }));
  const entriesIn = (locale: Locale) =>
    listings.flatMap(({ id, changedAt, slugs }) => {
      const slug = slugs[locale];
      return slug === undefined ? [] : [{ path: paths.listing(locale, { id, slug }), changedAt }];
    });
  return new Map(locales.map((locale) => [locale, entriesIn(locale)]));
}
