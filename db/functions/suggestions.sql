-- Rebuilds search_terms, suggestions and suggestion_prefixes from the best listings on sale, the categories and the
-- shops. Readers see the old rows until it commits; a second call waits for the first. In a large market a word or
-- phrase must occur twice. A category's name is never a phrase; it is found by words of its phrases in the thesaurus,
-- too. A phrase's listings are counted in the sample and extrapolated to all listings of each category, then rounded to
-- two digits.
CREATE FUNCTION build_suggestions(sample int DEFAULT 100000) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp SET work_mem = '128MB' AS $$
DECLARE
  least_count int;
  is_sampled boolean;
BEGIN
  PERFORM pg_advisory_xact_lock(7286434);
  DROP TABLE IF EXISTS pg_temp.sampled_titles, pg_temp.named_targets, pg_temp.counted_categories;
  CREATE TEMP TABLE counted_categories ON COMMIT DROP AS
    SELECT category_id AS id, max(industry_id) AS industry_id, count(*)::int AS listings
    FROM listing_search GROUP BY category_id;
  CREATE TEMP TABLE sampled_titles ON COMMIT DROP AS
    SELECT t.locale, t.title, s.category_id, s.share
    FROM (SELECT listing_id, category_id, c.listings::real / count(*) OVER (PARTITION BY category_id) AS share
      FROM (SELECT listing_id, category_id FROM listing_search ORDER BY quality DESC, listing_id DESC LIMIT sample) best
      JOIN counted_categories c ON c.id = category_id) s
    JOIN listing_texts t USING (listing_id);
  is_sampled := (SELECT sum(listings) FROM counted_categories) > sample;
  least_count := CASE WHEN (SELECT count(*) FROM sampled_titles) > 160000 THEN 2 ELSE 1 END;
  CREATE TEMP TABLE named_targets ON COMMIT DROP AS
    SELECT *, fold_words(name) AS folded, fold_words(industry) AS industry_words FROM (
    SELECT 'category' AS kind, l.locale, l.name, CASE l.locale WHEN 'zh' THEN i.names->>'zh' END AS industry,
      c.id::text AS target, coalesce(n.listings, 0)::int AS weight,
      (SELECT k.picture->>'key' FROM listing_cards k WHERE k.listing_id = coalesce(
        (SELECT listing_id FROM listing_search WHERE category_id = c.id ORDER BY quality DESC, listing_id DESC LIMIT 1),
        (SELECT listing_id FROM listing_search WHERE industry_id = c.id
          ORDER BY quality DESC, listing_id DESC LIMIT 1))) AS picture
    FROM categories c LEFT JOIN categories i ON i.id = c.parent_id
    LEFT JOIN (SELECT id, listings FROM counted_categories
      UNION ALL SELECT industry_id, sum(listings) FROM counted_categories GROUP BY industry_id) n ON n.id = c.id
    CROSS JOIN LATERAL jsonb_each_text(c.names) l(locale, name)
    UNION ALL
    SELECT 'shop', l.locale, coalesce(s.names->>l.locale, s.names->>'en', s.names->>s.locale), NULL, s.handle,
      n.designs::int, NULL
    FROM shops s JOIN (SELECT shop_id AS id, count(*) AS designs FROM listing_search GROUP BY shop_id) n USING (id)
    CROSS JOIN unnest(ARRAY['en', 'zh', 'es', 'pt-br', 'ru', 'ar', 'ur', 'fr']) l(locale)
    WHERE s.closed_at IS NULL) places;
  ANALYZE sampled_titles, named_targets;

  MERGE INTO search_terms t USING (
    SELECT locale, fold_words(spelling) AS word, (array_agg(spelling ORDER BY n DESC, spelling))[1] AS spelling,
      sum(n)::int AS count
    FROM (SELECT locale, spelling, count(*) AS n
      FROM (SELECT locale, title FROM sampled_titles UNION ALL SELECT locale, name FROM named_targets) texts,
        regexp_split_to_table(lower(title), '[^[:alnum:]\u064b-\u0655\u0670\u0640]+') spelling
      WHERE locale <> 'zh' AND spelling !~ '[0-9]' AND length(spelling) BETWEEN 2 AND 30
      GROUP BY locale, spelling) spellings
    GROUP BY 1, 2 HAVING sum(n) >= least_count
  ) n ON n.locale = t.locale AND n.word = t.word
  WHEN MATCHED AND (t.count, t.spelling) <> (n.count, n.spelling) THEN UPDATE SET count = n.count, spelling = n.spelling
  WHEN NOT MATCHED BY TARGET THEN INSERT (locale, word, spelling, count) VALUES (n.locale, n.word, n.spelling, n.count)
  WHEN NOT MATCHED BY SOURCE THEN DELETE;

  MERGE INTO suggestions t USING (
    WITH heads AS MATERIALIZED (
      SELECT locale, title_head(locale, title) AS head, category_id, count(*) AS n, sum(share) AS listings
      FROM sampled_titles GROUP BY 1, 2, 3),
    labels AS MATERIALIZED (SELECT *, head_phrase(locale, head) AS label FROM heads),
    folded AS MATERIALIZED (SELECT *, fold_words(label) AS folded FROM labels),
    phrases AS MATERIALIZED (
      SELECT locale, folded, (array_agg(label ORDER BY n DESC, label))[1] AS label,
        (array_agg(category_id::text ORDER BY n DESC, category_id))[1] AS target, sum(listings)::int AS listings
      FROM folded WHERE length(folded) BETWEEN 1 AND 80 GROUP BY locale, folded HAVING sum(n) >= least_count)
    SELECT p.locale, 'phrase' AS kind, p.folded, p.target, p.label, NULL AS picture,
      CASE WHEN is_sampled THEN round(p.listings, 2 - length(p.listings::text))::int ELSE p.listings END AS weight,
      suggestion_lexemes(p.locale, p.folded, c.folded) AS words
    FROM phrases p JOIN named_targets c ON c.kind = 'category' AND c.locale = p.locale AND c.target = p.target
    WHERE NOT EXISTS (SELECT FROM named_targets c
      WHERE c.kind = 'category' AND c.locale = p.locale AND c.folded = p.folded)
    UNION ALL
    SELECT n.locale, kind, folded, n.target, name, picture, weight,
      suggestion_lexemes(n.locale, concat_ws(' ', folded, synonyms), industry_words)
    FROM named_targets n LEFT JOIN (
      SELECT 'category' AS kind, locale, (token - 400000)::text AS target,
        fold_words(string_agg(DISTINCT phrase, ' ')) AS synonyms
      FROM search_phrases WHERE token BETWEEN 400000 AND 499999 GROUP BY 2, 3) p USING (kind, locale, target)
    WHERE length(folded) BETWEEN 1 AND 80
  ) n ON n.locale = t.locale AND n.kind = t.kind AND n.folded = t.folded AND n.target = t.target
  WHEN MATCHED AND (t.weight, t.label, t.picture, t.words) IS DISTINCT FROM (n.weight, n.label, n.picture, n.words)
    THEN UPDATE SET weight = n.weight, label = n.label, picture = n.picture, words = n.words
  WHEN NOT MATCHED BY TARGET THEN INSERT (locale, kind, folded, target, label, weight, picture, words)
    VALUES (n.locale, n.kind, n.folded, n.target, n.label, n.weight, n.picture, n.words)
  WHEN NOT MATCHED BY SOURCE THEN DELETE;

  PERFORM write_suggestion_prefixes();
END $$;
REVOKE ALL ON FUNCTION build_suggestions FROM PUBLIC;
GRANT EXECUTE ON FUNCTION build_suggestions TO rattledrum_app;
