import { type SQL, sql } from "drizzle-orm";
import { type Db, database } from "@/db/client";
import { type ListingCard, listingCards } from "../catalogue/listing-card";
import type { Locale } from "../locale";
import { type Page, pageCountOf, pageSize } from "../page";

type Asked = { locale: Locale; words: string; industryId?: number; page?: number };

/** Words beyond this say no more of what is wanted. */
const longest = 120;

/**
 * Published designs that have all these words in the visitor's language, in title, category or the shop's number:
 * best match first, then newest. `total` is exact. Words that are only stop words or marks find nothing.
 */
export async function searchListings(asked: Asked, db: Db = database): Promise<Page<ListingCard>> {
  const { locale, words, industryId, page = 1 } = asked;
  const text = columnOf[locale];
  const hits = sql`
    select n.listing_id, ts_rank(${text}, question) as rank
    from search_question(${locale}, ${words.slice(0, longest)}) question join listing_search n on ${text} @@ question
    where ${industryId === undefined ? sql`true` : sql`n.facets @> array[${industryId}::int]`}`;
  const cards = listingCards(
    locale,
    sql`select listing_id, row_number() over (order by rank desc, listing_id desc) as place from hits
        order by rank desc, listing_id desc limit ${pageSize} offset ${(page - 1) * pageSize}`,
  );
  const [row] = await db.execute<{ total: number; items: ListingCard[] }>(
    sql`with hits as materialized (${hits}) select (select count(*)::int from hits) as total, ${cards} as items`,
  );
  const { total = 0, items = [] } = row ?? {};
  return { items, total, page, pageCount: pageCountOf(total) };
}

const columnOf: Record<Locale, SQL> = {
  en: sql`n.tsv_en`,
  zh: sql`n.tsv_zh`,
  es: sql`n.tsv_es`,
  "pt-br": sql`n.tsv_pt_br`,
  ru: sql`n.tsv_ru`,
  ar: sql`n.tsv_ar`,
  ur: sql`n.tsv_ur`,
  fr: sql`n.tsv_fr`,
};
