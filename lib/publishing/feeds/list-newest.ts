import { sql } from "drizzle-orm";
import { type Db, readPool } from "@/db/client";
import { type CardRow, cardArray, toCard } from "@/lib/catalogue/card-rows";
import type { ListingCard } from "@/lib/catalogue/listing-card";
import type { Locale, SomeTexts } from "@/lib/i18n/locale";

/** Times are ISO 8601; `changedAt` is the last change of public content. */
type Details = {
  categoryId: number;
  publishedAt: string;
  changedAt: string;
  /** The shop with its current names. */
  shop: { handle: string; names: SomeTexts; locale: Locale };
};
export type NewListing = ListingCard & Details;

/** Lists the 50 newest published listings of the market, of an industry or of a category. */
export async function listNewest(
  locale: Locale,
  category?: { id: number; industryId?: number },
  db: Db = readPool,
): Promise<NewListing[]> {
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
  return (row?.cards ?? []).map(toCard).flatMap((card) => {
    const details = row?.details?.[card.id];
    // A card has no title if its listing has no text in this language, in English or in its own language.
    return details && card.title ? [{ ...card, ...details }] : [];
  });
}
