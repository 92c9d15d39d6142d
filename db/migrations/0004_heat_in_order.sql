-- Returns how much heat raises a listing in lists and search: 0 to 4, one step for about seven times the heat.
CREATE FUNCTION heat_level(heat float8) RETURNS int
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT least(4, greatest(0, floor(ln(1 + heat) / 2)))::int
$$;
--> statement-breakpoint
-- Writes the most wanted listings of every category, by views and inquiries of the last seven whole days, and queues
-- those whose level of heat changed for the projection.
CREATE OR REPLACE FUNCTION measure_heat(today date, inquiry_weight int, decay float8, fewest_views int, most int)
RETURNS void
LANGUAGE sql AS $$
  WITH wanted AS (
    SELECT listing_id, category_id, industry_id, heat, views, views_before, inquiries,
      array(SELECT coalesce((views_of->>ago::text)::int, 0) FROM generate_series(7, 1, -1) ago) AS days FROM (
      SELECT n.listing_id, n.category_id, n.industry_id, d.heat, d.views, d.views_before, d.inquiries, d.views_of,
        row_number() OVER (PARTITION BY n.category_id ORDER BY d.heat DESC, n.listing_id DESC) AS place
      FROM (SELECT listing_id, coalesce(sum(views) FILTER (WHERE day >= today - 7), 0) AS views,
          coalesce(sum(views) FILTER (WHERE day < today - 7), 0) AS views_before,
          coalesce(sum(inquiries) FILTER (WHERE day >= today - 7), 0) AS inquiries,
          jsonb_object_agg(today - day, views) FILTER (WHERE day >= today - 7) AS views_of,
          sum((views + inquiries * inquiry_weight) * power(decay,
            today - 1 - day)) FILTER (WHERE day >= today - 7) AS heat
        FROM listing_days WHERE day >= today - 14 AND day < today GROUP BY listing_id) d
      JOIN listing_search n ON n.listing_id = d.listing_id WHERE d.views >= fewest_views) r
    WHERE place <= most),
  merged AS (
    MERGE INTO listing_heat h USING wanted w ON h.listing_id = w.listing_id
    WHEN MATCHED THEN UPDATE SET (category_id, industry_id, heat, views, views_before, inquiries, days)
      = (w.category_id, w.industry_id, w.heat, w.views, w.views_before, w.inquiries, w.days)
    WHEN NOT MATCHED THEN INSERT (listing_id, category_id, industry_id, heat, views, views_before, inquiries, days)
      VALUES (w.listing_id, w.category_id, w.industry_id, w.heat, w.views, w.views_before, w.inquiries, w.days)
    WHEN NOT MATCHED BY SOURCE THEN DELETE
    RETURNING coalesce(new.listing_id, old.listing_id) AS listing_id,
      heat_level(coalesce(old.heat, 0)) AS before, heat_level(coalesce(new.heat, 0)) AS level)
  INSERT INTO projection_queue (listing_id) SELECT listing_id FROM merged WHERE before <> level
$$;
--> statement-breakpoint
-- Writes the search rows of published listings into listing_search or into a table of the same columns. A row that
-- would not change is not written. A share of quality is constant chance, so that the listings of one well-known shop
-- do not fill a page.
CREATE OR REPLACE FUNCTION write_search_rows(target regclass, ids bigint[]) RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format($insert$
  WITH published AS MATERIALIZED (
    SELECT id, shop_id, category_id, locale, currency, published_at, attributes, pieces_per_carton,
      coalesce(sku || ' ' || regexp_replace(sku, '[^[:alnum:]]', '', 'g') || ' ', '') AS sku
    FROM listings WHERE id = ANY ($1) AND status = 'published'),
  sellers AS MATERIALIZED (
    SELECT s.id,
      EXISTS (SELECT FROM verifications y WHERE y.shop_id = s.id AND y.claim = 'booth_lease' AND y.status = 'approved'
        AND (y.valid_until IS NULL OR y.valid_until >= current_date)) AS verified,
      EXISTS (SELECT FROM factories f WHERE f.shop_id = s.id) AS factory,
      (SELECT g.position + 1 FROM booths b JOIN districts g ON g.code = b.district_code WHERE b.shop_id = s.id
        ORDER BY b.position, b.id LIMIT 1) AS district,
      (SELECT f.answered_within_day_share FROM shop_figures f WHERE f.shop_id = s.id AND f.cases >= 5) AS answers,
      array(SELECT 300100 + array_position('{en,zh,es,pt-br,ru,ar,ur,fr}', each) FROM unnest(s.languages) each
        WHERE each = ANY ('{en,zh,es,pt-br,ru,ar,ur,fr}')) AS spoken
    FROM shops s WHERE s.id IN (SELECT shop_id FROM published))
  INSERT INTO %s AS n (
    listing_id, shop_id, category_id, industry_id, published_at, quality, price_low, moq,
    tier_from, tier_price, lead_from, lead_days, facets,
    tsv_en, tsv_zh, tsv_es, tsv_pt_br, tsv_ru, tsv_ar, tsv_ur, tsv_fr)
  SELECT l.id, l.shop_id, c.id, c.industry_id, l.published_at, q.quality,
    coalesce(p.low, 2147483647), coalesce(p.starts[1], 0), coalesce(p.starts, '{}'), coalesce(p.prices, '{}'),
    coalesce(b.starts, d.starts, '{}'), coalesce(b.days, d.days, '{}'),
    array_remove(ARRAY[100000 + c.id, 100000 + c.industry_id, 200000 + s.district,
      CASE WHEN s.verified THEN 300001 END, CASE WHEN s.factory THEN 300002 END,
      CASE WHEN e.soonest <= 3 THEN 310003 END, CASE WHEN e.soonest <= 7 THEN 310007 END,
      CASE WHEN p.starts[1] <= 10 THEN 320010 END, CASE WHEN p.starts[1] <= 50 THEN 320050 END,
      330000 + (4 * ln(coalesce(p.low, 2147483647)) / ln(2))::int,
      920000 + (extract(epoch FROM l.published_at) / 604800)::int]
      || s.spoken || v.tokens || price_tokens(p.prices) || sample_tokens(l.id)
      || listing_concepts(c.id, c.industry_id, x.en, x.zh, l.locale, x.own, v.words), NULL)
      || (900006 - width_bucket(q.quality, (
        SELECT array(SELECT jsonb_array_elements_text(value)::int) FROM search_state WHERE key = 'tier_bounds'))),
    strip(x.en), strip(x.zh), strip(x.es), strip(x.pt_br), strip(x.ru), strip(x.ar), strip(x.ur), strip(x.fr)
  FROM published l
  JOIN LATERAL (SELECT k.id, coalesce(k.parent_id, k.id) AS industry_id FROM categories k
    WHERE k.id = l.category_id) c ON true
  JOIN sellers s ON s.id = l.shop_id
  JOIN LATERAL (
    SELECT coalesce(jsonb_object_agg(t.locale, t.title), '{}') AS titles, count(*) AS languages,
      max(length(t.description)) AS described
    FROM listing_texts t WHERE t.listing_id = l.id) w ON true
  JOIN LATERAL (
    SELECT search_document('en', l.sku || coalesce(w.titles->>'en', w.titles->>l.locale, '')) AS en,
      search_document('zh', l.sku || coalesce(w.titles->>'zh', w.titles->>'en', w.titles->>l.locale, '')) AS zh,
      search_document('es', l.sku || coalesce(w.titles->>'es', w.titles->>'en', w.titles->>l.locale, '')) AS es,
      search_document('pt-br', l.sku || coalesce(w.titles->>'pt-br', w.titles->>'en', w.titles->>l.locale, '')) AS pt_br,
      search_document('ru', l.sku || coalesce(w.titles->>'ru', w.titles->>'en', w.titles->>l.locale, '')) AS ru,
      search_document('ar', l.sku || coalesce(w.titles->>'ar', w.titles->>'en', w.titles->>l.locale, '')) AS ar,
      search_document('ur', l.sku || coalesce(w.titles->>'ur', w.titles->>'en', w.titles->>l.locale, '')) AS ur,
      search_document('fr', l.sku || coalesce(w.titles->>'fr', w.titles->>'en', w.titles->>l.locale, '')) AS fr,
      CASE WHEN l.locale NOT IN ('en', 'zh') THEN search_document(l.locale, w.titles->>l.locale) END AS own
    OFFSET 0) x ON true
  JOIN LATERAL (
    SELECT min(fen.price) AS low, array_agg(t.from_quantity ORDER BY t.from_quantity) AS starts,
      array_agg(fen.price ORDER BY t.from_quantity) AS prices
    FROM price_tiers t CROSS JOIN LATERAL (SELECT CASE l.currency WHEN 'CNY' THEN t.unit_price
      ELSE round(t.unit_price * (SELECT r.per_usd FROM currency_rates r WHERE r.code = 'CNY'))::int END AS price) fen
    WHERE t.listing_id = l.id) p ON true
  JOIN LATERAL (
    SELECT min(t.working_days) AS low, array_agg(t.from_quantity ORDER BY t.from_quantity) AS starts,
      array_agg(t.working_days::int ORDER BY t.from_quantity) AS days
    FROM lead_times t WHERE t.listing_id = l.id) d ON true
  LEFT JOIN LATERAL promised_steps(l.shop_id, l.category_id) b ON true
  JOIN LATERAL (SELECT CASE WHEN b.days IS NULL THEN d.low ELSE b.days[1] END AS soonest) e ON true
  JOIN LATERAL (
    SELECT (1000000 * (0.15
      + 0.03 * least(5, (SELECT count(*) FROM listing_pictures g WHERE g.listing_id = l.id))
      + CASE WHEN w.described >= 80 THEN 0.05 ELSE 0 END
      + 0.05 * w.languages / 8
      + CASE WHEN s.verified THEN 0.15 ELSE 0 END
      + CASE WHEN s.factory THEN 0.08 ELSE 0 END
      + CASE WHEN l.pieces_per_carton IS NULL THEN 0 ELSE 0.04 END
      + CASE WHEN cardinality(p.starts) >= 3 THEN 0.03 ELSE 0 END
      + CASE WHEN d.low IS NULL THEN 0 ELSE 0.03 END
      + coalesce(0.12 * s.answers, 0)
      + 0.03 * coalesce((SELECT heat_level(h.heat) FROM listing_heat h WHERE h.listing_id = l.id), 0)
      + 0.15 * (hashint8(l.id) & 1023) / 1024))::int AS quality) q ON true
  JOIN LATERAL (
    SELECT array(SELECT (SELECT f.id FROM facet_values f WHERE f.attribute_code = a.key AND f.key = lower(btrim(part)))
      FROM jsonb_each(l.attributes) a JOIN attributes t ON t.code = a.key AND t.type = 'list'
      CROSS JOIN LATERAL string_to_table(translate(coalesce(a.value->>'en',
        (SELECT x.value FROM jsonb_each_text(a.value) x ORDER BY x.key LIMIT 1)), '，、،', ',,,'), ',') part
    ) AS tokens, (SELECT string_agg(coalesce(a.value->>'en', ''), ' ') FROM jsonb_each(l.attributes) a) AS words
  ) v ON true
  ON CONFLICT (listing_id) DO UPDATE SET (
      shop_id, category_id, industry_id, published_at, quality, price_low, moq,
      tier_from, tier_price, lead_from, lead_days, facets,
      tsv_en, tsv_zh, tsv_es, tsv_pt_br, tsv_ru, tsv_ar, tsv_ur, tsv_fr)
    = (
      excluded.shop_id, excluded.category_id, excluded.industry_id, excluded.published_at,
      excluded.quality, excluded.price_low, excluded.moq,
      excluded.tier_from, excluded.tier_price, excluded.lead_from, excluded.lead_days, excluded.facets,
      excluded.tsv_en, excluded.tsv_zh, excluded.tsv_es, excluded.tsv_pt_br,
      excluded.tsv_ru, excluded.tsv_ar, excluded.tsv_ur, excluded.tsv_fr)
    WHERE n IS DISTINCT FROM excluded
  $insert$, target)
  USING ids;
END $$;
