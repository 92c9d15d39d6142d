ALTER TABLE "facet_values" ADD CONSTRAINT "facet_values_are_tokens" CHECK ("facet_values"."id" between 1 and 99999);--> statement-breakpoint
ALTER TABLE "facet_values" ADD CONSTRAINT "facet_values_lengths" CHECK (length("facet_values"."key") between 1 and 40 and length("facet_values"."names"::text) <= 4000);
--> statement-breakpoint
-- A name of a value has at most 60 characters.
CREATE OR REPLACE FUNCTION list_values(names jsonb) RETURNS TABLE (key text, part jsonb) LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  WITH told AS (
    SELECT n.key AS locale, string_to_array(translate(n.value, '，、،', ',,,'), ',') AS parts FROM jsonb_each_text(names) n WHERE n.value <> ''
  ), first AS (SELECT parts FROM told ORDER BY locale = 'en' DESC, locale LIMIT 1)
  SELECT lower(btrim(first.parts[at])), (
      SELECT jsonb_object_agg(told.locale, left(btrim(told.parts[at]), 60)) FROM told WHERE cardinality(told.parts) = cardinality(first.parts))
  FROM first, generate_subscripts(first.parts, 1) at WHERE length(btrim(first.parts[at])) BETWEEN 1 AND 40
$$;
--> statement-breakpoint
-- Values that designs carry and nobody carried before. Tokens from 100,000 on mean other things, so the list ends before.
CREATE OR REPLACE FUNCTION register_facet_values(ids bigint[]) RETURNS void LANGUAGE sql AS $$
  INSERT INTO facet_values (attribute_code, key, names)
  SELECT DISTINCT ON (a.key, v.key) a.key, v.key, v.part
  FROM (SELECT DISTINCT e.key, e.value FROM listings l, jsonb_each(l.attributes) e WHERE l.id = ANY (ids) AND l.status = 'published') a
  JOIN attributes t ON t.code = a.key AND t.type = 'list' CROSS JOIN LATERAL list_values(a.value) v
  WHERE NOT EXISTS (SELECT FROM facet_values f WHERE f.attribute_code = a.key AND f.key = v.key)
    AND coalesce((SELECT max(id) FROM facet_values), 0) < 95000
  ORDER BY a.key, v.key, (SELECT count(*) FROM jsonb_object_keys(v.part)) DESC
  ON CONFLICT (attribute_code, key) DO NOTHING
$$;
--> statement-breakpoint
-- From here on every projection queues its listings as well. Committed on its own before rows are copied; the lock waits for
-- writers who did not see it yet, and lets go at once.
CREATE FUNCTION lay_begin() RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = public AS $$
  INSERT INTO search_state VALUES ('laying', to_jsonb(now())) ON CONFLICT (key) DO UPDATE SET value = excluded.value
$$;
CREATE FUNCTION lay_await_writers() RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  LOCK TABLE listing_search IN SHARE MODE;
END $$;
--> statement-breakpoint
-- The sign that rows are laid is `lay_begin` now, not the copy.
CREATE OR REPLACE FUNCTION lay_rows(source regclass) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public SET work_mem = '256MB' AS $$
BEGIN
  DROP TABLE IF EXISTS listing_search_next;
  CREATE TABLE listing_search_next (LIKE listing_search INCLUDING DEFAULTS);
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
