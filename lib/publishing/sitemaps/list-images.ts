import { sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { indexedListings } from "@/lib/catalogue/indexed-listings";
import { paths } from "@/lib/http/paths";
import { absolute, defaultLanguageOf } from "@/lib/http/site";
import { type Locale, locales, type SomeTexts } from "@/lib/i18n/locale";
import { type Entries, type Entry, instant, type Range, within } from "./sitemap";
import { tag } from "./xml";

/** The width that product data and shared links use. */
const pictureWidth = 960;

type Row = { id: string; changed_at: string; slugs: SomeTexts; first: string; others: string[] | null };

/** Lists the listings of a range with their pictures, each once at the address of its default language. */
export async function listImages(range: Range, db: Db): Promise<Entries> {
  const rows = await db.execute<Row>(sql`
    select l.id, l.changed_at, w.slugs, k.picture->>'key' as first, (select json_agg(f.key order by p.position)
      from listing_pictures p join pictures f on f.id = p.picture_id and f.shop_id = p.shop_id
      where p.listing_id = l.id and p.position > 1) as others
    ${indexedListings(sql`${within(sql`l.id`, range)} and ${within(sql`k.listing_id`, range)}`)} order by l.id`);
  const entries = new Map<Locale, Entry[]>(locales.map((locale) => [locale, []]));
  for (const { id, changed_at, slugs, first, others } of rows) {
    const locale = defaultLanguageOf(locales.filter((each) => slugs[each]));
    const slug = locale && slugs[locale];
    if (!slug) continue;
    const path = paths.listing(locale, { id: Number(id), slug });
    const media = [...new Set([first, ...(others ?? [])])].map(image).join("");
    entries.get(locale)?.push({ path, changedAt: instant(changed_at), media });
  }
  return entries;
}

const image = (key: string) =>
  `<image:image>${tag("image:loc", absolute(paths.picture(key, pictureWidth, "webp")))}</image:image>`;
