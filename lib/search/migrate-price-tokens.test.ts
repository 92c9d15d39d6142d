import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import type { Db } from "@/db/client";
import { inFilledMarket } from "./filled-market.fixture";

/** Reclusters the rows from a view that adds the tokens of prices before the token of the quality tier. */
const reclusterWithPrices = sql.raw(`DO $$
BEGIN
  LOCK TABLE listing_search IN SHARE MODE;
  CREATE VIEW listing_search_priced AS
    SELECT listing_id, shop_id, category_id, industry_id, published_at, quality, price_low, moq, tier_from, tier_price,
      lead_from, lead_days, facets[:cardinality(facets) - 1] || price_tokens(tier_price) || facets[cardinality(facets)] AS facets,
      tsv_en, tsv_zh, tsv_es, tsv_pt_br, tsv_ru, tsv_ar, tsv_ur, tsv_fr FROM listing_search;
  PERFORM recluster('listing_search_priced');
  DROP VIEW listing_search_priced;
  PERFORM recluster_words_index();
  PERFORM recluster_order_indexes();
  PERFORM recluster_swap();
  PERFORM count_facets();
END $$`);

test("reclustering rows from a view that adds the tokens of prices writes them, and loses none of the others", () =>
  inFilledMarket(async (db: Db) => {
    // The migration recomputes the bounds of tiers.
    const rows = async () =>
      Array.from(
        await db.execute(sql`select listing_id, tsv_en::text, tsv_ur::text, tier_price,
          array(select f from unnest(facets) f where f not between 900001 and 900006 order by f)::text as tokens
          from listing_search order by listing_id`),
      );
    const whole = await rows();
    await db.execute(sql`update listing_search set facets =
      array(select f from unnest(facets) with ordinality t(f, at) where f not between 340000 and 350001 order by at)`);
    expect(await rows()).not.toEqual(whole);
    await db.execute(reclusterWithPrices);
    expect(await rows()).toEqual(whole);
  }));
