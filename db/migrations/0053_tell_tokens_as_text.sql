-- Counting the tokens of what was found took more than half of the time that finding it took, because PostgreSQL handles each token of
-- each row as a row of its own. A row hands them out as text now, which costs it next to nothing, and who asked counts them: three
-- characters a token, its digits to base 100 from character 28 on. All are ASCII, which is the quickest to read. Those of `facets` that
-- only find the row are not among them (of tiers, samples, low MOQs, short lead times, steep prices), but those of the steps of
-- lib/search/tokens.ts that its MOQ and its lead time are within.
CREATE FUNCTION tokens_told(facets int[], moq int, lead_days int[]) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT string_agg(chr(28 + f / 10000) || chr(28 + f / 100 % 100) || chr(28 + f % 100), '') FROM unnest(facets || ARRAY[
    360000 + width_bucket(moq, '{1,11,51,101,501,1001}'::int[]),
    361001 + width_bucket(coalesce(lead_days[1], 32767), '{4,8,16,31}'::int[])]) f
  WHERE f < 310000 OR f BETWEEN 330000 AND 349999 OR f BETWEEN 360000 AND 369999 OR f >= 920000
$$;
--> statement-breakpoint
-- As in 0050, with the text before the words.
CREATE OR REPLACE FUNCTION lay_rows(source regclass) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public SET work_mem = '256MB' AS $$
BEGIN
  DROP TABLE IF EXISTS listing_search_next;
  CREATE TABLE listing_search_next (
    listing_id bigint NOT NULL, shop_id bigint NOT NULL, published_at timestamptz NOT NULL, category_id int NOT NULL, industry_id int NOT NULL,
    quality int NOT NULL, price_low int NOT NULL, moq int NOT NULL, told text NOT NULL GENERATED ALWAYS AS (tokens_told(facets, moq, lead_days)) STORED,
    lead_from int[] NOT NULL, lead_days int[] NOT NULL, facets int[] NOT NULL, tier_from int[] NOT NULL, tier_price int[] NOT NULL,
    tsv_en tsvector NOT NULL, tsv_zh tsvector NOT NULL, tsv_es tsvector NOT NULL, tsv_pt_br tsvector NOT NULL,
    tsv_ru tsvector NOT NULL, tsv_ar tsvector NOT NULL, tsv_ur tsvector NOT NULL, tsv_fr tsvector NOT NULL);
  EXECUTE format($lay$
    INSERT INTO search_state SELECT 'next_tier_bounds', to_jsonb(percentile_disc(ARRAY[0.7, 0.9, 0.97, 0.99, 0.997]) WITHIN GROUP (ORDER BY quality))
      FROM %1$s HAVING count(*) > 0 ON CONFLICT (key) DO UPDATE SET value = excluded.value$lay$, source);
  EXECUTE format($lay$
    INSERT INTO listing_search_next (listing_id, shop_id, category_id, industry_id, published_at, quality, price_low, moq, tier_from,
      tier_price, lead_from, lead_days, facets, tsv_en, tsv_zh, tsv_es, tsv_pt_br, tsv_ru, tsv_ar, tsv_ur, tsv_fr)
    SELECT listing_id, shop_id, category_id, industry_id, published_at, quality, price_low, moq, tier_from, tier_price, lead_from, lead_days,
      facets[:cardinality(facets) - 1] || (900006 - tier), tsv_en, tsv_zh, tsv_es, tsv_pt_br, tsv_ru, tsv_ar, tsv_ur, tsv_fr
    FROM (SELECT r.*, width_bucket(r.quality, b.bounds) AS tier FROM %1$s r,
      (SELECT array(SELECT jsonb_array_elements_text(value)::int FROM search_state WHERE key = 'next_tier_bounds') AS bounds) b) r
    ORDER BY cardinality(sample_tokens(listing_id)) DESC, tier DESC, industry_id, category_id, quality DESC$lay$, source);
END $$;
--> statement-breakpoint
-- What is on sale is laid anew at once, in which nobody waits but who puts a design on sale or takes one off: four to five minutes
-- at two million designs.
DO $$
DECLARE is_empty bool;
BEGIN
  LOCK TABLE listing_search IN SHARE MODE;
  is_empty := NOT EXISTS (SELECT FROM listing_search);
  PERFORM lay_rows('listing_search');
  PERFORM lay_words_index();
  PERFORM lay_order_indexes();
  PERFORM lay_down();
  IF is_empty THEN DELETE FROM search_state WHERE key = 'laid_at'; END IF;
END $$;
