-- Two things make a count read less, both by laying the rows anew: what is read of a row lies before its words, which only the index
-- needs (to get at a quantity behind eight lists of words, PostgreSQL walked over all of them, in every row it counted), and
-- samples halve from one to the next instead of leaving a quarter, so that one is at hand with little more than is needed.
CREATE OR REPLACE FUNCTION sample_tokens(id bigint) RETURNS int[] LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT ('{910001,910002,910003,910004,910005,910006,910007,910008,910009,910010}'::int[])
    [:width_bucket((hashint8(id) | 1024) & -(hashint8(id) | 1024), '{2,4,8,16,32,64,128,256,512,1024}'::int[])]
$$;
--> statement-breakpoint
-- As in 0013, with the columns in the order of the schema.
CREATE OR REPLACE FUNCTION lay_rows(source regclass) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public SET work_mem = '256MB' AS $$
BEGIN
  DROP TABLE IF EXISTS listing_search_next;
  CREATE TABLE listing_search_next (
    listing_id bigint NOT NULL, shop_id bigint NOT NULL, published_at timestamptz NOT NULL, category_id int NOT NULL, industry_id int NOT NULL,
    quality int NOT NULL, price_low int NOT NULL, moq int NOT NULL, facets int[] NOT NULL,
    lead_from int[] NOT NULL, lead_days int[] NOT NULL, tier_from int[] NOT NULL, tier_price int[] NOT NULL,
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
-- As in 0010, with samples that halve.
CREATE OR REPLACE FUNCTION count_words() RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  pair text[];
  level int := (SELECT least(10, greatest(0, ceil(ln(greatest(1, count(*)) / 30000.0) / ln(2)))) FROM listing_search);
BEGIN
  DELETE FROM word_counts;
  FOREACH pair SLICE 1 IN ARRAY ARRAY[['en','en'],['zh','zh'],['es','es'],['pt-br','pt_br'],['ru','ru'],['ar','ar'],['ur','ur'],['fr','fr']] LOOP
    INSERT INTO word_counts SELECT pair[1], word, ndoc * (2 ^ level)::int FROM ts_stat(format('SELECT tsv_%s FROM listing_search %s', pair[2],
      CASE WHEN level > 0 THEN format('WHERE facets @> ''{%s}''', 910000 + level) ELSE '' END)) WHERE ndoc >= 8;
  END LOOP;
END $$;
--> statement-breakpoint
-- What is on sale is laid anew at once, in which nobody waits but who puts a design on sale or takes one off: two to three minutes
-- at two million designs.
DO $$
DECLARE is_empty bool;
BEGIN
  LOCK TABLE listing_search IN SHARE MODE;
  is_empty := NOT EXISTS (SELECT FROM listing_search);
  CREATE VIEW listing_search_halved AS
    SELECT listing_id, shop_id, category_id, industry_id, published_at, quality, price_low, moq, tier_from, tier_price, lead_from, lead_days,
      array(SELECT f FROM unnest(facets[:cardinality(facets) - 1]) f WHERE f NOT BETWEEN 910001 AND 910010)
        || sample_tokens(listing_id) || facets[cardinality(facets)] AS facets,
      tsv_en, tsv_zh, tsv_es, tsv_pt_br, tsv_ru, tsv_ar, tsv_ur, tsv_fr FROM listing_search;
  PERFORM lay_rows('listing_search_halved');
  DROP VIEW listing_search_halved;
  PERFORM lay_words_index();
  PERFORM lay_order_indexes();
  PERFORM lay_down();
  IF is_empty THEN DELETE FROM search_state WHERE key = 'laid_at'; END IF;
END $$;
