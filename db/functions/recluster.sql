-- Reclustering copies all search rows into a new table in the order samples, tier, category, quality, and then swaps
-- the tables; the order only makes reading faster. The functions run with the rights of the owner, who alone may
-- create and drop tables. From this call on every projection also queues its listings; the caller commits it before
-- rows are copied.
CREATE FUNCTION recluster_begin() RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  INSERT INTO search_state VALUES ('reclustering', to_jsonb(now()))
    ON CONFLICT (key) DO UPDATE SET value = excluded.value
$$;

-- Waits for writers that began before recluster_begin() was committed; the lock ends with the transaction.
CREATE FUNCTION recluster_await_writers() RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  LOCK TABLE listing_search IN SHARE MODE;
END $$;

-- Copies the rows of a table or view into listing_search_next.
CREATE FUNCTION recluster(source regclass) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp SET work_mem = '256MB' AS $$
BEGIN
  DROP TABLE IF EXISTS listing_search_next;
  CREATE TABLE listing_search_next (
    listing_id bigint NOT NULL, shop_id bigint NOT NULL, published_at timestamptz NOT NULL,
    category_id int NOT NULL, industry_id int NOT NULL, quality int NOT NULL, price_low int NOT NULL, moq int NOT NULL,
    facet_codes text NOT NULL GENERATED ALWAYS AS (facet_codes(facets, moq, lead_days)) STORED,
    lead_from int[] NOT NULL, lead_days int[] NOT NULL, facets int[] NOT NULL,
    tier_from int[] NOT NULL, tier_price int[] NOT NULL,
    tsv_en tsvector NOT NULL, tsv_zh tsvector NOT NULL, tsv_es tsvector NOT NULL, tsv_pt_br tsvector NOT NULL,
    tsv_ru tsvector NOT NULL, tsv_ar tsvector NOT NULL, tsv_ur tsvector NOT NULL, tsv_fr tsvector NOT NULL);
  EXECUTE format($copy$
    INSERT INTO search_state SELECT 'next_tier_bounds',
      to_jsonb(percentile_disc(ARRAY[0.7, 0.9, 0.97, 0.99, 0.997]) WITHIN GROUP (ORDER BY quality))
    FROM %1$s HAVING count(*) > 0
    ON CONFLICT (key) DO UPDATE SET value = excluded.value
    $copy$, source);
  EXECUTE format($copy$
    INSERT INTO listing_search_next (
      listing_id, shop_id, category_id, industry_id, published_at, quality, price_low, moq,
      tier_from, tier_price, lead_from, lead_days, facets,
      tsv_en, tsv_zh, tsv_es, tsv_pt_br, tsv_ru, tsv_ar, tsv_ur, tsv_fr)
    SELECT
      listing_id, shop_id, category_id, industry_id, published_at, quality, price_low, moq,
      tier_from, tier_price, lead_from, lead_days, facets[:cardinality(facets) - 1] || (900006 - tier),
      tsv_en, tsv_zh, tsv_es, tsv_pt_br, tsv_ru, tsv_ar, tsv_ur, tsv_fr
    FROM (
      SELECT r.*, width_bucket(r.quality, b.bounds) AS tier FROM %1$s r, (
        SELECT array(
          SELECT jsonb_array_elements_text(value)::int FROM search_state WHERE key = 'next_tier_bounds') AS bounds) b) r
    ORDER BY cardinality(sample_tokens(listing_id)) DESC, tier DESC, industry_id, category_id, quality DESC
    $copy$, source);
END $$;

-- Creates the index of all words on the new table.
CREATE FUNCTION recluster_words_index() RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp SET maintenance_work_mem = '512MB' AS $$
  CREATE INDEX listing_search_words_next ON listing_search_next
    USING gin (facets, tsv_en, tsv_zh, tsv_es, tsv_pt_br, tsv_ru, tsv_ar, tsv_ur, tsv_fr) WITH (fastupdate = on)
$$;

-- Creates every other index of listing_search on the new table.
CREATE FUNCTION recluster_order_indexes() RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp SET maintenance_work_mem = '512MB' AS $$
DECLARE old record;
BEGIN
  ALTER TABLE listing_search_next ADD CONSTRAINT listing_search_next_pkey PRIMARY KEY (listing_id);
  FOR old IN SELECT indexname AS name, indexdef AS def FROM pg_indexes
    WHERE schemaname = 'public' AND tablename = 'listing_search'
      AND indexname NOT IN ('listing_search_words', 'listing_search_pkey')
  LOOP
    EXECUTE replace(replace(old.def, 'INDEX ' || old.name, 'INDEX ' || old.name || '_next'),
      'ON public.listing_search ', 'ON public.listing_search_next ');
  END LOOP;
  ALTER TABLE listing_search_next ALTER facets SET STATISTICS 1000;
  ANALYZE listing_search_next;
END $$;

-- Replaces listing_search by the new table. It waits for writers, and writers wait for it.
CREATE FUNCTION recluster_swap() RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE old record;
BEGIN
  LOCK TABLE listing_search IN ACCESS EXCLUSIVE MODE;
  DROP POLICY public_listing_days ON listing_days;
  DROP TABLE listing_search;
  ALTER TABLE listing_search_next RENAME TO listing_search;
  FOR old IN SELECT indexname AS name FROM pg_indexes
    WHERE schemaname = 'public' AND tablename = 'listing_search' AND indexname ~ '_next'
  LOOP
    EXECUTE format('ALTER INDEX %I RENAME TO %I', old.name, replace(old.name, '_next', ''));
  END LOOP;
  GRANT SELECT, INSERT, UPDATE, DELETE ON listing_search TO rattledrum_app;
  CREATE POLICY public_listing_days ON listing_days FOR SELECT
    USING (EXISTS (SELECT FROM listing_search s WHERE s.listing_id = listing_days.listing_id));
  UPDATE search_state SET value = (SELECT value FROM search_state WHERE key = 'next_tier_bounds')
    WHERE key = 'tier_bounds' AND EXISTS (SELECT FROM search_state WHERE key = 'next_tier_bounds');
  DELETE FROM search_state WHERE key IN ('reclustering', 'next_tier_bounds');
  INSERT INTO search_state VALUES ('reclustered_at', to_jsonb(now()))
    ON CONFLICT (key) DO UPDATE SET value = excluded.value;
  -- The queue has the listings of all rows that were written after the copy.
END $$;
