import { sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import type { Db } from "@/db/client";
import { loadReference } from "@/db/reference/load";
import * as schema from "@/db/schema";
import { inEmptyMarket } from "@/db/testing";
import { type Locale, locales } from "../i18n/locale";

/** Words of the generated market that no phrase has: the first is in nearly half of the titles, the last in few. */
export const vocabulary: Record<Locale, readonly [string, string, string]> = {
  en: ["zorblat", "quimble", "fentrix"],
  zh: ["氤氲", "魍魉", "饕餮"],
  es: ["zorblato", "quimbla", "fentrije"],
  "pt-br": ["zorblata", "quimblo", "fentrixo"],
  ru: ["зорблат", "квимбл", "фентрикс"],
  ar: ["زربلات", "كويمبل", "فنتركس"],
  ur: ["زربلات", "کویمبل", "فنترکس"],
  fr: ["zorblate", "quimblet", "fentrixe"],
};
const size = 6_000;

/** Inserts search rows without listings, with tokens and words derived from their columns. */
async function fill(tx: Db): Promise<void> {
  const column = (
    locale: Locale,
  ) => sql`search_document(${locale}, (case when id % 7 < 3 then ${vocabulary[locale][0]} else 'x' end)
    || ' ' || (case when id % 11 = 0 then ${vocabulary[locale][1]} else '' end) || ' ' || (case when id % 211 = 0 then ${vocabulary[locale][2]} else '' end))`;
  await tx.execute(sql`
    insert into listing_search (listing_id, shop_id, category_id, industry_id, published_at, quality, price_low, moq, tier_from, tier_price,
      lead_from, lead_days, facets, tsv_en, tsv_zh, tsv_es, tsv_pt_br, tsv_ru, tsv_ar, tsv_ur, tsv_fr)
    select id, id % 97, category, 1, at, quality, low, moq, array[moq, moq * 10], array[first, low], array[moq, moq * 20], array[days, days + 9],
      array_remove(array[100000 + category, 100001, 200001 + id % 3, case when id % 3 = 0 then 300001 end, case when id % 5 = 0 then 300002 end,
        300101 + id % 8, case when days <= 3 then 310003 end, case when days <= 7 then 310007 end, case when moq <= 10 then 320010 end,
        case when moq <= 50 then 320050 end, 90001 + id % 6, 330000 + (4 * ln(low) / ln(2))::int,
        920000 + (extract(epoch from at) / 604800)::int], null)
        || price_tokens(array[first, low]) || sample_tokens(id) || tier_token(quality),
      ${sql.join(locales.map(column), sql`, `)}
    from (select *, case when id % 10 = 0 then low * 3 else low * 3 / 2 end as first
      from (select i as id, 101 + i % 4 as category, now() - (i * 7919 % 400) * interval '13 hours' as at, 531000 + i * 6101 % 347000 as quality,
      20 + i * 4099 % 5000 as low, (array[5, 20, 60, 240, 1200])[1 + i % 5] as moq, 1 + i * 31 % 40 as days
        from generate_series(1, ${size}::int) i) each) made`);
  await tx.execute(sql`select count_facets(), count_shops(), count_words(), write_category_page_starts()`);
  await tx.execute(sql`insert into listing_heat
    select listing_id, category_id, industry_id, listing_id * 13 % 101, 20, 0, 0 from listing_search where listing_id % 9 = 0`);
}

/** Runs `work` on a database of its own that holds 6,000 search rows and nothing else. */
export const inFilledMarket = (work: (db: Db) => Promise<void>): Promise<void> =>
  inEmptyMarket(async (ownerUrl) => {
    const client = postgres(ownerUrl, { max: 3, onnotice() {}, fetch_types: false });
    try {
      await loadReference(client);
      const pool = postgres(ownerUrl, { max: 3, onnotice() {}, fetch_types: false });
      const db = drizzle(pool, { schema, casing: "snake_case" });
      try {
        await fill(db as unknown as Db);
        await work(db as unknown as Db);
      } finally {
        await db.$client.end();
      }
    } finally {
      await client.end();
    }
  });
