-- Counts how many listings of these categories, their industries and the market have each token. Token 0 counts all,
-- -1 to -5 those up to a step of the MOQ, -11 to -14 those up to a step of the lead time; lib/search has the steps.
CREATE FUNCTION count_facets(only_ids int[] DEFAULT NULL) RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
  CREATE TEMP TABLE counted_facets ON COMMIT DROP AS
    SELECT category_id, facet, count(*)::int AS count
    FROM (SELECT category_id, unnest(array_remove(ARRAY[0,
          CASE WHEN moq BETWEEN 1 AND 10 THEN -1 END, CASE WHEN moq BETWEEN 1 AND 50 THEN -2 END,
          CASE WHEN moq BETWEEN 1 AND 100 THEN -3 END, CASE WHEN moq BETWEEN 1 AND 500 THEN -4 END,
          CASE WHEN moq BETWEEN 1 AND 1000 THEN -5 END,
          CASE WHEN days <= 3 THEN -11 END, CASE WHEN days <= 7 THEN -12 END,
          CASE WHEN days <= 15 THEN -13 END, CASE WHEN days <= 30 THEN -14 END],
          NULL) || facets) AS facet
      FROM (SELECT category_id, facets, moq, days_at(lead_from, lead_days, 0) AS days FROM listing_search
        WHERE only_ids IS NULL OR category_id = ANY (only_ids)) r) f
    WHERE facet < 600000 GROUP BY 1, 2;
  DELETE FROM facet_counts f WHERE (only_ids IS NULL OR category_id = ANY (only_ids))
    AND NOT EXISTS (SELECT FROM counted_facets n WHERE n.category_id = f.category_id AND n.facet = f.facet);
  INSERT INTO facet_counts AS f SELECT * FROM counted_facets ORDER BY 1, 2
    ON CONFLICT (category_id, facet) DO UPDATE SET count = excluded.count WHERE f.count <> excluded.count;
  DROP TABLE counted_facets;
  INSERT INTO facet_counts AS f
    SELECT scope, facet, sum(count)
      FROM facet_counts f JOIN categories c ON c.id = f.category_id AND c.parent_id IS NOT NULL
      CROSS JOIN LATERAL (VALUES (c.parent_id), (0)) s(scope) GROUP BY 1, 2 ORDER BY 1, 2
    ON CONFLICT (category_id, facet) DO UPDATE SET count = excluded.count WHERE f.count <> excluded.count;
  DELETE FROM facet_counts f USING categories i WHERE f.category_id = i.id AND i.parent_id IS NULL
    AND NOT EXISTS (SELECT FROM facet_counts k JOIN categories c ON c.id = k.category_id
      WHERE c.parent_id = i.id AND k.facet = f.facet);
END $$;

-- Counts how many shops sell in each category, each industry and the market.
CREATE FUNCTION count_shops() RETURNS void
LANGUAGE sql AS $$
  WITH sells AS MATERIALIZED (SELECT DISTINCT shop_id, category_id, industry_id FROM listing_search),
  counted AS (
    SELECT category_id AS scope, count(*) AS shops FROM sells GROUP BY 1
    UNION ALL SELECT industry_id, count(DISTINCT shop_id) FROM sells GROUP BY 1
    UNION ALL SELECT 0, count(DISTINCT shop_id) FROM sells),
  gone AS (DELETE FROM shop_counts WHERE category_id NOT IN (SELECT scope FROM counted))
  INSERT INTO shop_counts SELECT * FROM counted ORDER BY 1
    ON CONFLICT (category_id) DO UPDATE SET count = excluded.count
$$;

-- Counts the frequent words of each language in a sample of about 30,000 listings.
CREATE FUNCTION count_words() RETURNS void
LANGUAGE plpgsql AS $$
DECLARE
  pair text[];
  level int := (SELECT least(10, greatest(0, ceil(ln(greatest(1, count(*)) / 30000.0) / ln(2)))) FROM listing_search);
BEGIN
  DELETE FROM word_counts;
  FOREACH pair SLICE 1 IN ARRAY ARRAY[['en', 'en'], ['zh', 'zh'], ['es', 'es'], ['pt-br', 'pt_br'], ['ru', 'ru'],
    ['ar', 'ar'], ['ur', 'ur'], ['fr', 'fr']] LOOP
    INSERT INTO word_counts SELECT pair[1], word, ndoc * (2 ^ level)::int
    FROM ts_stat(format('SELECT tsv_%s FROM listing_search %s', pair[2],
      CASE WHEN level > 0 THEN format('WHERE facets @> ''{%s}''', 910000 + level) ELSE '' END)) WHERE ndoc >= 8;
  END LOOP;
END $$;

-- Writes after which listing every twentieth page of 24 begins.
CREATE FUNCTION write_category_page_starts() RETURNS void
LANGUAGE sql AS $$
  DELETE FROM category_page_starts;
  INSERT INTO category_page_starts SELECT category_id, place / 24 + 1, quality, listing_id FROM (
    SELECT category_id, quality, listing_id,
      row_number() OVER (PARTITION BY category_id ORDER BY quality DESC, listing_id DESC) AS place FROM listing_search
    UNION ALL SELECT industry_id, quality, listing_id,
      row_number() OVER (PARTITION BY industry_id ORDER BY quality DESC, listing_id DESC) FROM listing_search) r
  WHERE place % 480 = 0
$$;
