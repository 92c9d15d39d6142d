import { sql } from "drizzle-orm";
import { type Db, readPool } from "@/db/client";
import { type CardRow, cardArray, cardFrom } from "@/lib/catalogue/card-rows";
import type { ListingCard } from "@/lib/catalogue/listing-card";
import type { Locale, SomeTexts } from "@/lib/i18n/locale";

/** Moments are ISO 8601; `changedAt` is when what buyers read last changed. */
type Details = {
  categoryId: number;
  publishedAt: string;
  changedAt: string;
  /** As it is called now. */
  shop: { handle: string; names: SomeTexts; locale: Locale };
};
export type NewDesign = ListingCard & Details;

/** The newest 50 designs on sale, of the whole market, of an industry or of one category. */
export async function listNewest(
  locale: Locale,
  category?: { id: number; industryId?: number },
  db: Db = readPool,
): Promise<NewDesign[]> {
  const within = !category
    ? sql``
    : category.industryId
      ? sql`where n.category_id = ${category.id}::int`
      : sql`where n.industry_id = ${category.id}::int`;
  const [row] = await db.execute<{ cards: CardRow[]; details: Record<string, Details> | null }>(sql`
    with picked as materialized (
      select n.listing_id, row_number() over (order by n.published_at desc, n.listing_id desc) as place
      from listing_search n join shops s on s.id = n.shop_id and s.closed_at is null ${within}
      order by n.published_at desc, n.listing_id desc limit 50)
    select ${cardArray(locale, sql`select listing_id, place from picked`)} as cards,
      (select json_object_agg(l.id, json_build_object('categoryId', l.category_id, 'publishedAt', l.published_at,
          'changedAt', l.changed_at, 'shop', json_build_object('handle', s.handle, 'names', s.names, 'locale', s.locale)))
        from picked p join listings l on l.id = p.listing_id join shops s on s.id = l.shop_id) as details`);
  return (row?.cards ?? []).map(cardFrom).flatMap((card) => {
    const details = row?.details?.[card.id];
    // Without words in this language, in English and in that of its source, a card has no title.
    return details && card.title ? [{ ...card, ...details }] : [];
  });
}
