TRUNCATE suggestions;
--> statement-breakpoint
ALTER TABLE "suggestions" ADD COLUMN "picture" text;
--> statement-breakpoint
ALTER TABLE "suggestions" ADD COLUMN "words" "tsvector" NOT NULL;
--> statement-breakpoint
CREATE INDEX "booths_by_number" ON "booths" USING btree (replace("number", '-', ''));
--> statement-breakpoint
CREATE INDEX "suggestions_words" ON "suggestions" USING gin ("words") WITH (fastupdate=false);
--> statement-breakpoint
-- Returns the rest of each part of a Chinese text from each character on.
CREATE FUNCTION chinese_suffixes(folded text) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT AS $$
  SELECT string_agg(substr(part, at), ' ') FROM string_to_table(folded, ' ') part, generate_series(1, length(part)) at
$$;
--> statement-breakpoint
-- Returns the words of a folded text, each after `mark`. In Chinese, which has no spaces, each character starts a word.
CREATE FUNCTION marked_words(locale text, mark text, folded text) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT mark || replace(CASE locale WHEN 'zh' THEN chinese_suffixes(folded) ELSE folded END, ' ', ' ' || mark)
$$;
--> statement-breakpoint
-- Returns the lexemes of a suggestion: the language, then a word of the phrase or name; after "~" this word again, and
-- each word of what contains it: the category of a phrase or, in Chinese, the industry of a category (雨伞 is a 伞 of
-- 雨具). One index then finds beginnings of words of one language.
CREATE FUNCTION suggestion_lexemes(locale text, folded text, container text) RETURNS tsvector
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT array_to_tsvector(string_to_array(concat_ws(' ', marked_words(locale, locale, folded),
    marked_words(locale, locale || '~', concat_ws(' ', folded, container))), ' '))
$$;
--> statement-breakpoint
-- Returns the query for suggestions in one of these languages. A single word begins a word of the phrase or name; each
-- of several words begins one of these or of what contains it, in any order, as do the characters of a single Chinese
-- word. Null without a word.
CREATE FUNCTION suggestion_query(locales text[], folded text) RETURNS tsquery
LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT AS $$
  SELECT string_agg(query, ' | ')::tsquery FROM (
    SELECT format('(%s)', string_agg(
      format('''%s%s%s'':*', locale, CASE WHEN strpos(folded, ' ') > 0 THEN '~' END, word), ' & ')) AS query
    FROM unnest(locales) locale, (
      SELECT word FROM string_to_table(folded, ' ') word WHERE word <> '' LIMIT 8) typed
    GROUP BY locale
    UNION ALL
    SELECT string_agg(format('''zh~%s'':*', one), ' & ') FROM regexp_split_to_table(folded, '') one
    WHERE 'zh' = ANY (locales) AND folded ~ '^[一-鿿]{2,8}$') queries
$$;
--> statement-breakpoint
-- Returns the order of a suggestion for what was typed: its listings, and fewer if the text begins a later word, or if
-- its words are elsewhere. A category or shop counts much less then, since a place is mostly typed from its beginning.
CREATE FUNCTION suggestion_rank(kind text, weight int, is_first boolean, is_together boolean) RETURNS real
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT weight::real / CASE WHEN is_first THEN 1 WHEN kind <> 'phrase' THEN 50 WHEN is_together THEN 4 ELSE 20 END
$$;
--> statement-breakpoint
-- Writes suggestion_prefixes: the items to show for one to three characters, and for each longer prefix that more than
-- 300 suggestions share, since "товары для" begins 13,000 of them in a market of two million designs.
CREATE OR REPLACE FUNCTION write_suggestion_prefixes() RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
  DROP TABLE IF EXISTS pg_temp.suggestion_starts;
  CREATE TEMP TABLE suggestion_starts ON COMMIT DROP AS
    SELECT s.locale, s.kind, left(f.folded, 60) AS start, s.label, s.target, s.weight, s.picture,
      suggestion_rank(s.kind, s.weight, f.is_first, true) AS rank
    FROM suggestions s CROSS JOIN LATERAL name_suffixes(s.locale, s.folded) f
    WHERE f.is_first OR s.kind <> 'shop' OR s.locale <> 'zh';
  CREATE INDEX ON suggestion_starts (locale, start, kind);
  ANALYZE suggestion_starts;

  MERGE INTO suggestion_prefixes t USING (
    WITH RECURSIVE short AS MATERIALIZED (
      SELECT locale, left(start, size) AS prefix FROM suggestion_starts, generate_series(4, 8) size
      WHERE length(start) >= size GROUP BY 1, 2 HAVING count(*) > 300),
    crowded AS (
      SELECT locale, prefix FROM short
      UNION ALL
      SELECT c.locale, n.prefix FROM crowded c CROSS JOIN LATERAL (
        SELECT left(s.start, length(c.prefix) + 1) AS prefix FROM suggestion_starts s
        WHERE s.locale = c.locale AND s.start > c.prefix AND s.start < c.prefix || chr(1114111)
        GROUP BY 1 HAVING count(*) > 300) n
      WHERE length(c.prefix) BETWEEN 8 AND 59),
    best AS (SELECT * FROM (
      SELECT s.*, row_number() OVER (
        PARTITION BY locale, kind, left(start, 3) ORDER BY rank DESC, length(label), label) AS place
      FROM suggestion_starts s) s WHERE place <= 10),
    by_prefix AS (
      SELECT locale, prefix, kind, label, target, max(weight) AS weight, max(picture) AS picture, max(rank) AS rank
      FROM (
        SELECT locale, left(start, size) AS prefix, kind, label, target, weight, picture, rank
        FROM best, generate_series(1, 3) size
        WHERE length(left(start, 3)) >= size
        UNION ALL
        SELECT c.locale, c.prefix, h.* FROM crowded c, unnest(ARRAY['phrase', 'category', 'shop']) k(kind), LATERAL (
          SELECT s.kind, s.label, s.target, s.weight, s.picture, s.rank FROM suggestion_starts s
          WHERE s.locale = c.locale AND s.kind = k.kind AND s.start >= c.prefix AND s.start < c.prefix || chr(1114111)
          ORDER BY s.rank DESC, length(s.label), s.label LIMIT 10) h
      ) b GROUP BY locale, prefix, kind, label, target),
    ranked AS (
      SELECT *, row_number() OVER (
        PARTITION BY locale, prefix, kind ORDER BY rank DESC, length(label), label, target) AS place
      FROM by_prefix)
    SELECT locale, prefix, jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
        'kind', kind, 'label', label, 'target', target, 'count', weight, 'picture', picture))
      ORDER BY array_position(ARRAY['phrase', 'category', 'shop'], kind), place) AS items
    FROM ranked WHERE place <= CASE kind WHEN 'phrase' THEN 5 ELSE 2 END GROUP BY locale, prefix
  ) n ON n.locale = t.locale AND n.prefix = t.prefix
  WHEN MATCHED AND t.items <> n.items THEN UPDATE SET items = n.items
  WHEN NOT MATCHED BY TARGET THEN INSERT (locale, prefix, items) VALUES (n.locale, n.prefix, n.items)
  WHEN NOT MATCHED BY SOURCE THEN DELETE;
END $$;
--> statement-breakpoint
-- Rebuilds search_terms, suggestions and suggestion_prefixes from the best listings on sale, the categories and the
-- shops. Readers see the old rows until it commits; a second call waits for the first. In a large market a word or
-- phrase must occur twice. A category's name is never a phrase. A phrase's listings are counted in the sample and
-- extrapolated to all listings of each category, then rounded to two digits.
CREATE OR REPLACE FUNCTION build_suggestions(sample int DEFAULT 100000) RETURNS void
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
--> statement-breakpoint
SELECT build_suggestions();
