-- Tokens of the prices of a design: four an octave for the first tier, and one where the tiers lie further apart than the first
-- and its half. Whoever looks for a price at some quantity reads the first tiers from there to the double, and these few.
CREATE FUNCTION price_tokens(tier_price int[]) RETURNS int[] LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN cardinality(tier_price) > 0 THEN array[340000 + (4 * ln(tier_price[1]) / ln(2))::int]
    || CASE WHEN (SELECT max(p) > tier_price[1] OR min(p)::bigint * 2 < tier_price[1] FROM unnest(tier_price) p) THEN '{350001}'::int[] ELSE '{}' END
  ELSE '{}' END
$$;
--> statement-breakpoint
-- As in 0046, with the tokens of prices.
CREATE OR REPLACE FUNCTION write_search_rows(target regclass, ids bigint[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format($insert$
  WITH asked AS MATERIALIZED (
    SELECT id, shop_id, category_id, locale, currency, published_at, attributes, pieces_per_carton, coalesce(sku || ' ', '') AS sku
    FROM listings WHERE id = ANY ($1) AND status = 'published'),
  kinds AS MATERIALIZED (
    SELECT c.id, coalesce(c.parent_id, c.id) AS industry_id, strip(search_document('en', c.names->>'en')) AS en,
      strip(search_document('zh', c.names->>'zh')) AS zh, strip(search_document('es', c.names->>'es')) AS es,
      strip(search_document('pt-br', c.names->>'pt-br')) AS pt_br, strip(search_document('ru', c.names->>'ru')) AS ru,
      strip(search_document('ar', c.names->>'ar')) AS ar, strip(search_document('ur', c.names->>'ur')) AS ur,
      strip(search_document('fr', c.names->>'fr')) AS fr
    FROM categories c WHERE c.id IN (SELECT category_id FROM asked)),
  sellers AS MATERIALIZED (
    SELECT s.id, EXISTS (SELECT FROM verifications y WHERE y.shop_id = s.id AND y.claim = 'booth_lease' AND y.status = 'approved'
        AND (y.valid_until IS NULL OR y.valid_until >= current_date)) AS verified,
      EXISTS (SELECT FROM factories f WHERE f.shop_id = s.id) AS factory,
      (SELECT g.position + 1 FROM booths b JOIN districts g ON g.code = b.district_code WHERE b.shop_id = s.id ORDER BY b.position, b.id LIMIT 1) AS district,
      (SELECT f.answered_within_day_share FROM shop_figures f WHERE f.shop_id = s.id AND f.cases >= 5) AS answers,
      array(SELECT 300100 + array_position('{en,zh,es,pt-br,ru,ar,ur,fr}', each) FROM unnest(s.languages) each
        WHERE each = ANY ('{en,zh,es,pt-br,ru,ar,ur,fr}')) AS spoken
    FROM shops s WHERE s.id IN (SELECT shop_id FROM asked))
  INSERT INTO %s AS n (listing_id, shop_id, category_id, industry_id, published_at, quality, price_low, moq, tier_from, tier_price,
    lead_from, lead_days, facets, tsv_en, tsv_zh, tsv_es, tsv_pt_br, tsv_ru, tsv_ar, tsv_ur, tsv_fr)
  SELECT l.id, l.shop_id, c.id, c.industry_id, l.published_at, q.quality,
    coalesce(p.low, 2147483647), coalesce(p.starts[1], 0), coalesce(p.starts, '{}'), coalesce(p.prices, '{}'),
    coalesce(b.starts, d.starts, '{}'), coalesce(b.days, d.days, '{}'),
    array_remove(ARRAY[100000 + c.id, 100000 + c.industry_id, 200000 + s.district,
      CASE WHEN s.verified THEN 300001 END, CASE WHEN s.factory THEN 300002 END,
      CASE WHEN e.soonest <= 3 THEN 310003 END, CASE WHEN e.soonest <= 7 THEN 310007 END,
      CASE WHEN p.starts[1] <= 10 THEN 320010 END, CASE WHEN p.starts[1] <= 50 THEN 320050 END,
      330000 + (4 * ln(coalesce(p.low, 2147483647)) / ln(2))::int, 920000 + (extract(epoch FROM l.published_at) / 604800)::int]
      || s.spoken || v.tokens || price_tokens(p.prices) || sample_tokens(l.id), NULL) || (900006 - width_bucket(q.quality, (SELECT
        array(SELECT jsonb_array_elements_text(value)::int) FROM search_state WHERE key = 'tier_bounds'))),
    strip(search_document('en', l.sku || coalesce(w.titles->>'en', w.titles->>l.locale, ''))) || c.en,
    strip(search_document('zh', l.sku || coalesce(w.titles->>'zh', w.titles->>'en', w.titles->>l.locale, ''))) || c.zh,
    strip(search_document('es', l.sku || coalesce(w.titles->>'es', w.titles->>'en', w.titles->>l.locale, ''))) || c.es,
    strip(search_document('pt-br', l.sku || coalesce(w.titles->>'pt-br', w.titles->>'en', w.titles->>l.locale, ''))) || c.pt_br,
    strip(search_document('ru', l.sku || coalesce(w.titles->>'ru', w.titles->>'en', w.titles->>l.locale, ''))) || c.ru,
    strip(search_document('ar', l.sku || coalesce(w.titles->>'ar', w.titles->>'en', w.titles->>l.locale, ''))) || c.ar,
    strip(search_document('ur', l.sku || coalesce(w.titles->>'ur', w.titles->>'en', w.titles->>l.locale, ''))) || c.ur,
    strip(search_document('fr', l.sku || coalesce(w.titles->>'fr', w.titles->>'en', w.titles->>l.locale, ''))) || c.fr
  FROM asked l
  JOIN kinds c ON c.id = l.category_id
  JOIN sellers s ON s.id = l.shop_id
  JOIN LATERAL (
    SELECT coalesce(jsonb_object_agg(t.locale, t.title), '{}') AS titles, count(*) AS languages, max(length(t.description)) AS described
    FROM listing_texts t WHERE t.listing_id = l.id) w ON true
  JOIN LATERAL (
    SELECT min(fen.price) AS low, array_agg(t.from_quantity ORDER BY t.from_quantity) AS starts, array_agg(fen.price ORDER BY t.from_quantity) AS prices
    FROM price_tiers t CROSS JOIN LATERAL (SELECT CASE l.currency WHEN 'CNY' THEN t.unit_price
      ELSE round(t.unit_price * (SELECT r.per_usd FROM currency_rates r WHERE r.code = 'CNY'))::int END AS price) fen
    WHERE t.listing_id = l.id) p ON true
  JOIN LATERAL (
    SELECT min(t.working_days) AS low, array_agg(t.from_quantity ORDER BY t.from_quantity) AS starts, array_agg(t.working_days::int ORDER BY t.from_quantity) AS days
    FROM lead_times t WHERE t.listing_id = l.id) d ON true
  LEFT JOIN LATERAL promised_steps(l.shop_id, l.category_id) b ON true
  JOIN LATERAL (SELECT CASE WHEN b.days IS NULL THEN d.low ELSE b.days[1] END AS soonest) e ON true
  JOIN LATERAL (SELECT (1000000 * (0.15 + 0.03 * least(5, (SELECT count(*) FROM listing_pictures g WHERE g.listing_id = l.id))
      + CASE WHEN w.described >= 80 THEN 0.05 ELSE 0 END + 0.05 * w.languages / 8 + CASE WHEN s.verified THEN 0.15 ELSE 0 END
      + CASE WHEN s.factory THEN 0.08 ELSE 0 END + CASE WHEN l.pieces_per_carton IS NULL THEN 0 ELSE 0.04 END
      + CASE WHEN cardinality(p.starts) >= 3 THEN 0.03 ELSE 0 END + CASE WHEN d.low IS NULL THEN 0 ELSE 0.03 END
      + coalesce(0.12 * s.answers, 0) + 0.15 * (hashint8(l.id) & 1023) / 1024))::int AS quality) q ON true
  JOIN LATERAL (
    SELECT array(SELECT (SELECT f.id FROM facet_values f WHERE f.attribute_code = a.key AND f.key = lower(btrim(part)))
      FROM jsonb_each(l.attributes) a JOIN attributes t ON t.code = a.key AND t.type = 'list'
      CROSS JOIN LATERAL string_to_table(translate(coalesce(a.value->>'en', (SELECT x.value FROM jsonb_each_text(a.value) x ORDER BY x.key LIMIT 1)), '，、،', ',,,'), ',') part
    ) AS tokens) v ON true
  ON CONFLICT (listing_id) DO UPDATE SET (shop_id, category_id, industry_id, published_at, quality, price_low, moq, tier_from, tier_price,
    lead_from, lead_days, facets, tsv_en, tsv_zh, tsv_es, tsv_pt_br, tsv_ru, tsv_ar, tsv_ur, tsv_fr)
    = (excluded.shop_id, excluded.category_id, excluded.industry_id, excluded.published_at, excluded.quality, excluded.price_low,
      excluded.moq, excluded.tier_from, excluded.tier_price, excluded.lead_from, excluded.lead_days, excluded.facets, excluded.tsv_en,
      excluded.tsv_zh, excluded.tsv_es, excluded.tsv_pt_br, excluded.tsv_ru, excluded.tsv_ar, excluded.tsv_ur, excluded.tsv_fr)
    WHERE n IS DISTINCT FROM excluded$insert$, target)
  USING ids;
END $$;
--> statement-breakpoint
-- As in 0010, with the tokens of prices.
CREATE OR REPLACE FUNCTION count_facets(only_ids int[] DEFAULT NULL) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  CREATE TEMP TABLE counted_facets ON COMMIT DROP AS
    SELECT category_id, facet, count(*)::int AS count
    FROM (SELECT category_id, unnest(array_remove(ARRAY[0,
          CASE WHEN moq BETWEEN 1 AND 10 THEN -1 END, CASE WHEN moq BETWEEN 1 AND 50 THEN -2 END, CASE WHEN moq BETWEEN 1 AND 100 THEN -3 END,
          CASE WHEN moq BETWEEN 1 AND 500 THEN -4 END, CASE WHEN moq BETWEEN 1 AND 1000 THEN -5 END,
          CASE WHEN days <= 3 THEN -11 END, CASE WHEN days <= 7 THEN -12 END, CASE WHEN days <= 15 THEN -13 END, CASE WHEN days <= 30 THEN -14 END],
          NULL) || facets) AS facet
      FROM (SELECT category_id, facets, moq, days_at(lead_from, lead_days, 0) AS days FROM listing_search
        WHERE only_ids IS NULL OR category_id = ANY (only_ids)) r) f
    WHERE facet < 400000 GROUP BY 1, 2;
  DELETE FROM facet_counts f WHERE (only_ids IS NULL OR category_id = ANY (only_ids))
    AND NOT EXISTS (SELECT FROM counted_facets n WHERE n.category_id = f.category_id AND n.facet = f.facet);
  INSERT INTO facet_counts AS f SELECT * FROM counted_facets ORDER BY 1, 2
    ON CONFLICT (category_id, facet) DO UPDATE SET count = excluded.count WHERE f.count <> excluded.count;
  DROP TABLE counted_facets;
  INSERT INTO facet_counts AS f
    SELECT scope, facet, sum(count) FROM facet_counts f JOIN categories c ON c.id = f.category_id AND c.parent_id IS NOT NULL
      CROSS JOIN LATERAL (VALUES (c.parent_id), (0)) s(scope) GROUP BY 1, 2 ORDER BY 1, 2
    ON CONFLICT (category_id, facet) DO UPDATE SET count = excluded.count WHERE f.count <> excluded.count;
  DELETE FROM facet_counts f USING categories i WHERE f.category_id = i.id AND i.parent_id IS NULL
    AND NOT EXISTS (SELECT FROM facet_counts k JOIN categories c ON c.id = k.category_id WHERE c.parent_id = i.id AND k.facet = f.facet);
END $$;
--> statement-breakpoint
-- What is on sale gets its tokens by being laid anew, in which nobody waits but who puts a design on sale or takes one off: four to
-- six minutes at two million designs.
DO $$
BEGIN
  LOCK TABLE listing_search IN SHARE MODE;
  IF NOT EXISTS (SELECT FROM listing_search) THEN RETURN; END IF;
  CREATE VIEW listing_search_priced AS
    SELECT listing_id, shop_id, category_id, industry_id, published_at, quality, price_low, moq, tier_from, tier_price, lead_from, lead_days,
      facets[:cardinality(facets) - 1] || price_tokens(tier_price) || facets[cardinality(facets)] AS facets,
      tsv_en, tsv_zh, tsv_es, tsv_pt_br, tsv_ru, tsv_ar, tsv_ur, tsv_fr FROM listing_search;
  PERFORM lay_rows('listing_search_priced');
  DROP VIEW listing_search_priced;
  PERFORM lay_words_index();
  PERFORM lay_order_indexes();
  PERFORM lay_down();
  PERFORM count_facets();
END $$;
