CREATE TABLE "category_marks" (
	"category_id" integer NOT NULL,
	"page" smallint NOT NULL,
	"quality" integer NOT NULL,
	"listing_id" bigint NOT NULL,
	CONSTRAINT "category_marks_category_id_page_pk" PRIMARY KEY("category_id","page")
);
--> statement-breakpoint
CREATE TABLE "facet_counts" (
	"category_id" integer NOT NULL,
	"facet" integer NOT NULL,
	"count" integer NOT NULL,
	CONSTRAINT "facet_counts_category_id_facet_pk" PRIMARY KEY("category_id","facet")
);
--> statement-breakpoint
CREATE TABLE "facet_values" (
	"id" serial PRIMARY KEY NOT NULL,
	"attribute_code" text NOT NULL,
	"key" text NOT NULL,
	"names" jsonb NOT NULL,
	CONSTRAINT "facet_values_once" UNIQUE("attribute_code","key")
);
--> statement-breakpoint
CREATE TABLE "listing_heat" (
	"listing_id" bigint PRIMARY KEY NOT NULL,
	"category_id" integer NOT NULL,
	"industry_id" integer NOT NULL,
	"heat" real NOT NULL,
	"views" integer NOT NULL,
	"views_before" integer NOT NULL,
	"inquiries" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "projection_queue" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "projection_queue_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"listing_id" bigint NOT NULL,
	"queued_at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "search_state" (
	"key" text PRIMARY KEY NOT NULL,
	"value" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "shop_counts" (
	"category_id" integer PRIMARY KEY NOT NULL,
	"count" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "word_counts" (
	"locale" text NOT NULL,
	"word" text NOT NULL,
	"count" integer NOT NULL,
	CONSTRAINT "word_counts_locale_word_pk" PRIMARY KEY("locale","word")
);
--> statement-breakpoint
DROP INDEX "listing_search_by_category";--> statement-breakpoint
DROP INDEX "listing_search_by_industry";--> statement-breakpoint
DROP INDEX "listing_search_by_shop";--> statement-breakpoint
DROP INDEX "listing_search_by_time";--> statement-breakpoint
DROP INDEX "listing_search_by_score";--> statement-breakpoint
DROP INDEX "listing_search_words";--> statement-breakpoint
TRUNCATE "listing_search";--> statement-breakpoint
ALTER TABLE "listing_search" DROP COLUMN "score";--> statement-breakpoint
ALTER TABLE "listing_search" ADD COLUMN "quality" integer NOT NULL;--> statement-breakpoint
ALTER TABLE "listing_search" ADD COLUMN "price_low" integer NOT NULL;--> statement-breakpoint
ALTER TABLE "listing_search" ADD COLUMN "moq" integer NOT NULL;--> statement-breakpoint
ALTER TABLE "listing_search" ADD COLUMN "tier_from" integer[] NOT NULL;--> statement-breakpoint
ALTER TABLE "listing_search" ADD COLUMN "tier_price" integer[] NOT NULL;--> statement-breakpoint
ALTER TABLE "listing_search" ADD COLUMN "lead_from" integer[] NOT NULL;--> statement-breakpoint
ALTER TABLE "listing_search" ADD COLUMN "lead_days" integer[] NOT NULL;--> statement-breakpoint
CREATE INDEX "listing_heat_hottest" ON "listing_heat" USING btree ("heat" DESC NULLS FIRST,"listing_id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "listing_heat_of_industry" ON "listing_heat" USING btree ("industry_id","heat" DESC NULLS FIRST,"listing_id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "listing_heat_of_category" ON "listing_heat" USING btree ("category_id","heat" DESC NULLS FIRST,"listing_id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "listing_search_best" ON "listing_search" USING btree ("quality" DESC NULLS FIRST,"listing_id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "listing_search_best_of_industry" ON "listing_search" USING btree ("industry_id","quality" DESC NULLS FIRST,"listing_id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "listing_search_best_of_category" ON "listing_search" USING btree ("category_id","quality" DESC NULLS FIRST,"listing_id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "listing_search_newest" ON "listing_search" USING btree ("published_at" DESC NULLS FIRST,"listing_id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "listing_search_newest_of_industry" ON "listing_search" USING btree ("industry_id","published_at" DESC NULLS FIRST,"listing_id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "listing_search_newest_of_category" ON "listing_search" USING btree ("category_id","published_at" DESC NULLS FIRST,"listing_id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "listing_search_cheapest" ON "listing_search" USING btree ("price_low","listing_id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "listing_search_cheapest_of_industry" ON "listing_search" USING btree ("industry_id","price_low","listing_id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "listing_search_cheapest_of_category" ON "listing_search" USING btree ("category_id","price_low","listing_id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "listing_search_of_shop" ON "listing_search" USING btree ("shop_id","listing_id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "listing_search_words" ON "listing_search" USING gin ("facets","tsv_en","tsv_zh","tsv_es","tsv_pt_br","tsv_ru","tsv_ar","tsv_ur","tsv_fr") WITH (fastupdate=false);--> statement-breakpoint
-- Fen a unit and working days for a quantity; below the first step the first step counts.
CREATE FUNCTION price_at(tier_from int[], tier_price int[], quantity int) RETURNS int LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT coalesce(tier_price[greatest(1, width_bucket(quantity, tier_from))], 2147483647)
$$;
CREATE FUNCTION days_at(lead_from int[], lead_days int[], quantity int) RETURNS int LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT coalesce(lead_days[greatest(1, width_bucket(quantity, lead_from))], 32767)
$$;
--> statement-breakpoint
-- Nested uniform samples: 1/4, 1/16, 1/64, 1/256 and 1/1024 of all designs.
CREATE FUNCTION sample_tokens(id bigint) RETURNS int[] LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN hashint8(id) & 3 <> 0 THEN '{}' WHEN hashint8(id) & 15 <> 0 THEN '{910001}' WHEN hashint8(id) & 63 <> 0 THEN '{910001,910002}'
    WHEN hashint8(id) & 255 <> 0 THEN '{910001,910002,910003}' WHEN hashint8(id) & 1023 <> 0 THEN '{910001,910002,910003,910004}'
    ELSE '{910001,910002,910003,910004,910005}' END::int[]
$$;
--> statement-breakpoint
-- Quality tiers: the best 0.3, 1, 3, 10 and 30 % and the rest, by bounds that change only when all rows are laid anew.
CREATE FUNCTION tier_token(quality int) RETURNS int LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT 900006 - width_bucket(quality, (SELECT array(SELECT jsonb_array_elements_text(value)::int) FROM search_state WHERE key = 'tier_bounds'))
$$;
INSERT INTO search_state VALUES ('tier_bounds', '[600000, 700000, 760000, 800000, 840000]');
--> statement-breakpoint
-- The values of one list attribute: each part in every language that has as many parts, under the key of its first language.
CREATE FUNCTION list_values(names jsonb) RETURNS TABLE (key text, part jsonb) LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  WITH told AS (
    SELECT n.key AS locale, string_to_array(translate(n.value, '，、،', ',,,'), ',') AS parts FROM jsonb_each_text(names) n WHERE n.value <> ''
  ), first AS (SELECT parts FROM told ORDER BY locale = 'en' DESC, locale LIMIT 1)
  SELECT lower(btrim(first.parts[at])), (
      SELECT jsonb_object_agg(told.locale, btrim(told.parts[at])) FROM told WHERE cardinality(told.parts) = cardinality(first.parts))
  FROM first, generate_subscripts(first.parts, 1) at WHERE length(btrim(first.parts[at])) BETWEEN 1 AND 40
$$;
--> statement-breakpoint
-- Values that designs carry and nobody carried before.
CREATE FUNCTION register_facet_values(ids bigint[]) RETURNS void LANGUAGE sql AS $$
  INSERT INTO facet_values (attribute_code, key, names)
  SELECT DISTINCT ON (a.key, v.key) a.key, v.key, v.part
  FROM (SELECT DISTINCT e.key, e.value FROM listings l, jsonb_each(l.attributes) e WHERE l.id = ANY (ids) AND l.status = 'published') a
  JOIN attributes t ON t.code = a.key AND t.type = 'list' CROSS JOIN LATERAL list_values(a.value) v
  WHERE NOT EXISTS (SELECT FROM facet_values f WHERE f.attribute_code = a.key AND f.key = v.key)
  ORDER BY a.key, v.key, (SELECT count(*) FROM jsonb_object_keys(v.part)) DESC
  ON CONFLICT (attribute_code, key) DO NOTHING
$$;
--> statement-breakpoint
-- Writes the search rows of published listings into the table in use, or into one that is being filled. A share of quality is
-- chance that stays, so that the designs of one well-known shop do not fill a page.
CREATE FUNCTION write_search_rows(target regclass, ids bigint[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format($insert$
  INSERT INTO %s AS n (listing_id, shop_id, category_id, industry_id, published_at, quality, price_low, moq, tier_from, tier_price,
    lead_from, lead_days, facets, tsv_en, tsv_zh, tsv_es, tsv_pt_br, tsv_ru, tsv_ar, tsv_ur, tsv_fr)
  SELECT l.id, l.shop_id, c.id, coalesce(c.parent_id, c.id), l.published_at, q.quality,
    coalesce(p.low, 2147483647), coalesce(p.starts[1], 0), coalesce(p.starts, '{}'), coalesce(p.prices, '{}'), coalesce(d.starts, '{}'), coalesce(d.days, '{}'),
    array_remove(ARRAY[100000 + c.id, 100000 + coalesce(c.parent_id, c.id), 200000 + s.district,
      CASE WHEN s.verified THEN 300001 END, CASE WHEN s.factory THEN 300002 END,
      CASE WHEN d.low <= 3 THEN 310003 END, CASE WHEN d.low <= 7 THEN 310007 END,
      CASE WHEN p.starts[1] <= 10 THEN 320010 END, CASE WHEN p.starts[1] <= 50 THEN 320050 END,
      330000 + (4 * ln(coalesce(p.low, 2147483647)) / ln(2))::int, 920000 + (extract(epoch FROM l.published_at) / 604800)::int], NULL)
      || s.spoken || v.tokens || sample_tokens(l.id) || tier_token(q.quality),
    strip(search_document('en', w.sku || coalesce(w.titles->>'en', w.titles->>l.locale, '') || ' ' || (c.names->>'en'))),
    strip(search_document('zh', w.sku || coalesce(w.titles->>'zh', w.titles->>'en', w.titles->>l.locale, '') || ' ' || (c.names->>'zh'))),
    strip(search_document('es', w.sku || coalesce(w.titles->>'es', w.titles->>'en', w.titles->>l.locale, '') || ' ' || (c.names->>'es'))),
    strip(search_document('pt-br', w.sku || coalesce(w.titles->>'pt-br', w.titles->>'en', w.titles->>l.locale, '') || ' ' || (c.names->>'pt-br'))),
    strip(search_document('ru', w.sku || coalesce(w.titles->>'ru', w.titles->>'en', w.titles->>l.locale, '') || ' ' || (c.names->>'ru'))),
    strip(search_document('ar', w.sku || coalesce(w.titles->>'ar', w.titles->>'en', w.titles->>l.locale, '') || ' ' || (c.names->>'ar'))),
    strip(search_document('ur', w.sku || coalesce(w.titles->>'ur', w.titles->>'en', w.titles->>l.locale, '') || ' ' || (c.names->>'ur'))),
    strip(search_document('fr', w.sku || coalesce(w.titles->>'fr', w.titles->>'en', w.titles->>l.locale, '') || ' ' || (c.names->>'fr')))
  FROM listings l
  JOIN categories c ON c.id = l.category_id
  JOIN LATERAL (
    SELECT coalesce(jsonb_object_agg(t.locale, t.title), '{}') AS titles, coalesce(l.sku || ' ', '') AS sku, count(*) AS languages,
      max(length(t.description)) AS described
    FROM listing_texts t WHERE t.listing_id = l.id) w ON true
  JOIN LATERAL (
    SELECT min(fen.price) AS low, array_agg(t.from_quantity ORDER BY t.from_quantity) AS starts, array_agg(fen.price ORDER BY t.from_quantity) AS prices
    FROM price_tiers t CROSS JOIN LATERAL (SELECT CASE l.currency WHEN 'CNY' THEN t.unit_price
      ELSE round(t.unit_price * (SELECT r.per_usd FROM currency_rates r WHERE r.code = 'CNY'))::int END AS price) fen
    WHERE t.listing_id = l.id) p ON true
  JOIN LATERAL (
    SELECT min(t.working_days) AS low, array_agg(t.from_quantity ORDER BY t.from_quantity) AS starts, array_agg(t.working_days::int ORDER BY t.from_quantity) AS days
    FROM lead_times t WHERE t.listing_id = l.id) d ON true
  JOIN LATERAL (
    SELECT EXISTS (SELECT FROM verifications y WHERE y.shop_id = s.id AND y.claim = 'booth_lease' AND y.status = 'approved'
        AND (y.valid_until IS NULL OR y.valid_until >= current_date)) AS verified,
      EXISTS (SELECT FROM factories f WHERE f.shop_id = s.id) AS factory,
      (SELECT g.position + 1 FROM booths b JOIN districts g ON g.code = b.district_code WHERE b.shop_id = s.id ORDER BY b.position, b.id LIMIT 1) AS district,
      (SELECT f.answered_within_day_share FROM shop_figures f WHERE f.shop_id = s.id AND f.cases >= 5) AS answers,
      array(SELECT 300100 + array_position('{en,zh,es,pt-br,ru,ar,ur,fr}', each) FROM unnest(s.languages) each
        WHERE each = ANY ('{en,zh,es,pt-br,ru,ar,ur,fr}')) AS spoken
    FROM shops s WHERE s.id = l.shop_id) s ON true
  JOIN LATERAL (SELECT (1000000 * (0.15 + 0.03 * least(5, (SELECT count(*) FROM listing_pictures g WHERE g.listing_id = l.id))
      + CASE WHEN w.described >= 80 THEN 0.05 ELSE 0 END + 0.05 * w.languages / 8 + CASE WHEN s.verified THEN 0.15 ELSE 0 END
      + CASE WHEN s.factory THEN 0.08 ELSE 0 END + CASE WHEN l.pieces_per_carton IS NULL THEN 0 ELSE 0.04 END
      + CASE WHEN cardinality(p.starts) >= 3 THEN 0.03 ELSE 0 END + CASE WHEN d.low IS NULL THEN 0 ELSE 0.03 END
      + coalesce(0.12 * s.answers, 0) + 0.15 * (hashint8(l.id) & 1023) / 1024))::int AS quality) q ON true
  JOIN LATERAL (
    SELECT array(SELECT f.id FROM jsonb_each(l.attributes) a JOIN attributes t ON t.code = a.key AND t.type = 'list'
      CROSS JOIN LATERAL string_to_table(translate(coalesce(a.value->>'en', (SELECT x.value FROM jsonb_each_text(a.value) x ORDER BY x.key LIMIT 1)), '，、،', ',,,'), ',') part
      JOIN facet_values f ON f.attribute_code = a.key AND f.key = lower(btrim(part))) AS tokens) v ON true
  WHERE l.id = ANY ($1) AND l.status = 'published'
  ON CONFLICT (listing_id) DO UPDATE SET (shop_id, category_id, industry_id, published_at, quality, price_low, moq, tier_from, tier_price,
    lead_from, lead_days, facets, tsv_en, tsv_zh, tsv_es, tsv_pt_br, tsv_ru, tsv_ar, tsv_ur, tsv_fr)
    = (excluded.shop_id, excluded.category_id, excluded.industry_id, excluded.published_at, excluded.quality, excluded.price_low,
      excluded.moq, excluded.tier_from, excluded.tier_price, excluded.lead_from, excluded.lead_days, excluded.facets, excluded.tsv_en,
      excluded.tsv_zh, excluded.tsv_es, excluded.tsv_pt_br, excluded.tsv_ru, excluded.tsv_ar, excluded.tsv_ur, excluded.tsv_fr)$insert$, target)
  USING ids;
END $$;
--> statement-breakpoint
-- Brings the search rows of these listings up to date: published ones are written, all others leave. While all rows are laid
-- anew the listings are queued as well, so that what changes meanwhile is not lost.
CREATE OR REPLACE FUNCTION project_listings(ids bigint[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  PERFORM register_facet_values(ids);
  DELETE FROM listing_search s WHERE s.listing_id = ANY (ids)
    AND NOT EXISTS (SELECT FROM listings l WHERE l.id = s.listing_id AND l.status = 'published');
  PERFORM write_search_rows('listing_search', ids);
  INSERT INTO projection_queue (listing_id) SELECT unnest(ids) WHERE EXISTS (SELECT FROM search_state WHERE key = 'laying');
END $$;
--> statement-breakpoint
-- Laying: all rows are written aside in the order samples, tier, category, quality, then take the place of the old ones.
-- The order is speed only. What the application's role may not do itself, it may do through these.
CREATE FUNCTION lay_rows(source regclass) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public SET work_mem = '256MB' AS $$
BEGIN
  INSERT INTO search_state VALUES ('laying', to_jsonb(now())) ON CONFLICT (key) DO UPDATE SET value = excluded.value;
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
CREATE FUNCTION lay_words_index() RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = public SET maintenance_work_mem = '512MB' AS $$
  CREATE INDEX listing_search_words_next ON listing_search_next USING gin (facets, tsv_en, tsv_zh, tsv_es, tsv_pt_br, tsv_ru, tsv_ar, tsv_ur, tsv_fr) WITH (fastupdate = off)
$$;
CREATE FUNCTION lay_order_indexes() RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public SET maintenance_work_mem = '512MB' AS $$
DECLARE old record;
BEGIN
  ALTER TABLE listing_search_next ADD CONSTRAINT listing_search_next_pkey PRIMARY KEY (listing_id);
  FOR old IN SELECT indexname AS name, indexdef AS def FROM pg_indexes
    WHERE schemaname = 'public' AND tablename = 'listing_search' AND indexname NOT IN ('listing_search_words', 'listing_search_pkey')
  LOOP
    EXECUTE replace(replace(old.def, 'INDEX ' || old.name, 'INDEX ' || old.name || '_next'), 'ON public.listing_search ', 'ON public.listing_search_next ');
  END LOOP;
  ALTER TABLE listing_search_next ALTER facets SET STATISTICS 1000;
  ANALYZE listing_search_next;
END $$;
-- The moment of change: writers wait for it, and it waits for them.
CREATE FUNCTION lay_down() RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE old record;
BEGIN
  LOCK TABLE listing_search IN ACCESS EXCLUSIVE MODE;
  DROP POLICY public_listing_days ON listing_days;
  DROP TABLE listing_search;
  ALTER TABLE listing_search_next RENAME TO listing_search;
  FOR old IN SELECT indexname AS name FROM pg_indexes WHERE schemaname = 'public' AND tablename = 'listing_search' AND indexname ~ '_next' LOOP
    EXECUTE format('ALTER INDEX %I RENAME TO %I', old.name, replace(old.name, '_next', ''));
  END LOOP;
  GRANT SELECT, INSERT, UPDATE, DELETE ON listing_search TO rattledrum_app;
  CREATE POLICY public_listing_days ON listing_days FOR SELECT
    USING (EXISTS (SELECT FROM listing_search s WHERE s.listing_id = listing_days.listing_id));
  UPDATE search_state SET value = (SELECT value FROM search_state WHERE key = 'next_tier_bounds') WHERE key = 'tier_bounds'
    AND EXISTS (SELECT FROM search_state WHERE key = 'next_tier_bounds');
  DELETE FROM search_state WHERE key IN ('laying', 'next_tier_bounds');
  INSERT INTO search_state VALUES ('laid_at', to_jsonb(now())) ON CONFLICT (key) DO UPDATE SET value = excluded.value;
  -- Rows written between the copy and now carry their listing in the queue, with the tier of the old bounds or none.
END $$;
--> statement-breakpoint
-- How many designs of these categories, their industries and the market carry each token; 0 counts all, -1 to -5 and -11 to
-- -14 those with an MOQ or a lead time of at most one of the steps of lib/search/count-found.ts.
CREATE FUNCTION count_facets(only_ids int[] DEFAULT NULL) RETURNS void LANGUAGE plpgsql AS $$
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
    WHERE facet < 330000 GROUP BY 1, 2;
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
-- How many shops sell in each category, each industry and the market.
CREATE FUNCTION count_shops() RETURNS void LANGUAGE sql AS $$
  WITH sells AS MATERIALIZED (SELECT DISTINCT shop_id, category_id, industry_id FROM listing_search),
  counted AS (
    SELECT category_id AS scope, count(*) AS shops FROM sells GROUP BY 1
    UNION ALL SELECT industry_id, count(DISTINCT shop_id) FROM sells GROUP BY 1
    UNION ALL SELECT 0, count(DISTINCT shop_id) FROM sells),
  gone AS (DELETE FROM shop_counts WHERE category_id NOT IN (SELECT scope FROM counted))
  INSERT INTO shop_counts SELECT * FROM counted ORDER BY 1 ON CONFLICT (category_id) DO UPDATE SET count = excluded.count
$$;
--> statement-breakpoint
-- The frequent words of each language, from a sample of about 30,000 designs.
CREATE FUNCTION count_words() RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  pair text[];
  level int := (SELECT least(5, greatest(0, ceil(ln(greatest(1, count(*)) / 30000.0) / ln(4)))) FROM listing_search);
BEGIN
  DELETE FROM word_counts;
  FOREACH pair SLICE 1 IN ARRAY ARRAY[['en','en'],['zh','zh'],['es','es'],['pt-br','pt_br'],['ru','ru'],['ar','ar'],['ur','ur'],['fr','fr']] LOOP
    INSERT INTO word_counts SELECT pair[1], word, ndoc * (4 ^ level)::int FROM ts_stat(format('SELECT tsv_%s FROM listing_search %s', pair[2],
      CASE WHEN level > 0 THEN format('WHERE facets @> ''{%s}''', 910000 + level) ELSE '' END)) WHERE ndoc >= 8;
  END LOOP;
END $$;
--> statement-breakpoint
-- After which design every twentieth page of 24 begins.
CREATE FUNCTION mark_pages() RETURNS void LANGUAGE sql AS $$
  DELETE FROM category_marks;
  INSERT INTO category_marks SELECT category_id, place / 24 + 1, quality, listing_id FROM (
    SELECT category_id, quality, listing_id, row_number() OVER (PARTITION BY category_id ORDER BY quality DESC, listing_id DESC) AS place FROM listing_search
    UNION ALL SELECT industry_id, quality, listing_id, row_number() OVER (PARTITION BY industry_id ORDER BY quality DESC, listing_id DESC) FROM listing_search) r
  WHERE place % 480 = 0
$$;
--> statement-breakpoint
-- What is talked about: the most wanted designs of every category, by views and inquiries of the last seven whole days.
CREATE FUNCTION measure_heat(today date, inquiry_weight int, decay float8, fewest_views int, most int) RETURNS void LANGUAGE sql AS $$
  DELETE FROM listing_heat;
  INSERT INTO listing_heat (listing_id, category_id, industry_id, heat, views, views_before, inquiries)
  SELECT listing_id, category_id, industry_id, heat, views, views_before, inquiries FROM (
    SELECT n.listing_id, n.category_id, n.industry_id, d.heat, d.views, d.views_before, d.inquiries,
      row_number() OVER (PARTITION BY n.category_id ORDER BY d.heat DESC, n.listing_id DESC) AS place
    FROM (SELECT listing_id, coalesce(sum(views) FILTER (WHERE day >= today - 7), 0) AS views,
        coalesce(sum(views) FILTER (WHERE day < today - 7), 0) AS views_before,
        coalesce(sum(inquiries) FILTER (WHERE day >= today - 7), 0) AS inquiries,
        sum((views + inquiries * inquiry_weight) * power(decay, today - 1 - day)) FILTER (WHERE day >= today - 7) AS heat
      FROM listing_days WHERE day >= today - 14 AND day < today GROUP BY listing_id) d
    JOIN listing_search n ON n.listing_id = d.listing_id WHERE d.views >= fewest_views) r
  WHERE place <= most
$$;
--> statement-breakpoint
-- The words of a question, cut and stemmed as documents are.
CREATE FUNCTION question_words(locale text, words text) RETURNS text[] LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT tsvector_to_array(CASE locale WHEN 'zh' THEN to_tsvector('public.words_zh', coalesce(public.chinese_question(words), ''))
    ELSE public.search_document(locale, words) END)
$$;
--> statement-breakpoint
-- What was on sale before.
SELECT project_listings(array(SELECT id FROM listings WHERE status = 'published'));
SELECT count_facets(), count_shops(), count_words(), mark_pages();
