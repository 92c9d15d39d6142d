-- Returns the form in which typed text and suggestions are compared: lower case, no accents, one form of each Arabic
-- letter, no punctuation.
CREATE FUNCTION fold_words(words text) RETURNS text
LANGUAGE sql STABLE PARALLEL SAFE STRICT AS $$
  SELECT btrim(regexp_replace(lower(public.unaccent('public.unaccent', public.fold_arabic_script(words))),
    '[^[:alnum:]]+', ' ', 'g'))
$$;

-- Returns the part of a title before its first comma: "Crying horse plush" of "Crying horse plush, 25 cm". Chinese
-- titles have spaces instead.
CREATE FUNCTION title_head(locale text, title text) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE locale
    WHEN 'zh' THEN substring(title FROM '^[^[:space:],;:，、；：（(]+')
    ELSE substring(title FROM '^[^,;:،؛(]+')
  END
$$;

-- Returns the head of a title as a phrase of at most four words, or null. In languages that put the noun first a
-- longer head is cut, without a preposition or article at its end; in others a longer head is no phrase.
CREATE FUNCTION head_phrase(locale text, head text) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE
    WHEN locale = 'zh' THEN CASE WHEN length(head) BETWEEN 2 AND 16 THEN head END
    WHEN cardinality(words) <= 4 THEN array_to_string(words, ' ')
    WHEN locale IN ('es', 'pt-br', 'fr', 'ar') THEN
      regexp_replace(array_to_string(words[:4], ' '),
        '( (de|del|la|el|los|las|con|para|sin|y|da|do|das|dos|com|sem|e|em|du|des|le|les|à|au|aux|en'
        '|et|avec|pour|sans|من|في|مع|على|أو|ذو|بدون))+$', '')
  END
  FROM (SELECT regexp_split_to_array(btrim(head), '[[:space:]]+') AS words) cut
$$;

-- Returns every text by which a name is found while it is typed: the whole name, and its rest from each later word
-- on. In Chinese each later character starts a text.
CREATE FUNCTION name_suffixes(locale text, whole text) RETURNS TABLE(folded text, is_first boolean)
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT substr(whole, at), at = 1
  FROM generate_series(1, length(whole)) at
  WHERE at = 1
    OR (locale = 'zh' AND length(whole) - at >= 1 AND substr(whole, at, 1) <> ' ')
    OR (substr(whole, at - 1, 1) = ' ' AND length(split_part(substr(whole, at), ' ', 1)) > 2)
$$;

-- Writes suggestion_prefixes: the items to show for each typed prefix that more than 300 suggestions share, however
-- long, since "товары для" begins 13,000 of them in a market of two million designs.
CREATE FUNCTION write_suggestion_prefixes() RETURNS void
LANGUAGE sql AS $$
  MERGE INTO suggestion_prefixes t USING (
    WITH RECURSIVE short AS MATERIALIZED (
      SELECT locale, left(folded, size) AS prefix FROM suggestions, generate_series(4, 8) size
      WHERE length(folded) >= size GROUP BY 1, 2 HAVING count(*) > 300),
    crowded AS (
      SELECT locale, prefix FROM short
      UNION ALL
      SELECT c.locale, n.prefix FROM crowded c CROSS JOIN LATERAL (
        SELECT left(s.folded, length(c.prefix) + 1) AS prefix FROM suggestions s
        WHERE s.locale = c.locale AND s.kind IN ('phrase', 'category', 'shop') AND s.folded > c.prefix
          AND s.folded < c.prefix || chr(1114111)
        GROUP BY 1 HAVING count(*) > 300) n
      WHERE length(c.prefix) BETWEEN 8 AND 59),
    heaviest AS (SELECT locale, left(folded, 3) AS start, kind, label, target, weight FROM (
      SELECT *, row_number() OVER (
        PARTITION BY locale, kind, left(folded, 3) ORDER BY weight DESC, length(label), label) AS place
      FROM suggestions) s WHERE place <= 10),
    by_prefix AS (SELECT locale, prefix, kind, label, target, max(weight) AS weight FROM (
        SELECT locale, left(start, size) AS prefix, kind, label, target, weight
        FROM heaviest, generate_series(1, 3) size
        WHERE length(start) >= size
        UNION ALL
        SELECT c.locale, c.prefix, h.* FROM crowded c, unnest(ARRAY['phrase', 'category', 'shop']) k(kind), LATERAL (
          SELECT s.kind, s.label, s.target, s.weight FROM suggestions s
          WHERE s.locale = c.locale AND s.kind = k.kind AND s.folded >= c.prefix AND s.folded < c.prefix || chr(1114111)
          ORDER BY s.weight DESC, length(s.label), s.label LIMIT 10) h
      ) b GROUP BY locale, prefix, kind, label, target),
    ranked AS (
      SELECT *, row_number() OVER (
        PARTITION BY locale, prefix, kind ORDER BY weight DESC, length(label), label, target) AS place
      FROM by_prefix)
    SELECT locale, prefix, jsonb_agg(jsonb_build_object('kind', kind, 'label', label, 'target', target)
      ORDER BY array_position(ARRAY['phrase', 'category', 'shop'], kind), place) AS items
    FROM ranked WHERE place <= CASE kind WHEN 'phrase' THEN 5 ELSE 2 END GROUP BY locale, prefix
  ) n ON n.locale = t.locale AND n.prefix = t.prefix
  WHEN MATCHED AND t.items <> n.items THEN UPDATE SET items = n.items
  WHEN NOT MATCHED BY TARGET THEN INSERT (locale, prefix, items) VALUES (n.locale, n.prefix, n.items)
  WHEN NOT MATCHED BY SOURCE THEN DELETE
$$;
REVOKE ALL ON FUNCTION write_suggestion_prefixes FROM PUBLIC;

-- Rebuilds search_terms, suggestions and suggestion_prefixes from the best listings on sale, the categories and the
-- shops. Readers see the old rows until it commits; a second call waits for the first. In a large market a word or
-- phrase must occur twice. A category's name is never a phrase.
CREATE FUNCTION build_suggestions(sample int DEFAULT 100000) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp SET work_mem = '128MB' AS $$
DECLARE
  least_count int;
BEGIN
  PERFORM pg_advisory_xact_lock(7286434);
  DROP TABLE IF EXISTS pg_temp.sampled_titles, pg_temp.named_targets;
  CREATE TEMP TABLE sampled_titles ON COMMIT DROP AS
    SELECT t.locale, t.title
    FROM (SELECT listing_id FROM listing_search ORDER BY quality DESC, listing_id DESC LIMIT sample) s
    JOIN listing_texts t USING (listing_id);
  least_count := CASE WHEN (SELECT count(*) FROM sampled_titles) > 160000 THEN 2 ELSE 1 END;
  CREATE TEMP TABLE named_targets ON COMMIT DROP AS SELECT *, fold_words(name) AS folded FROM (
    SELECT 'category' AS kind, l.locale, l.name, c.id::text AS target, coalesce(n.designs, 0)::int AS weight
    FROM categories c
    LEFT JOIN (SELECT category_id AS id, count(*) AS designs FROM listing_search GROUP BY category_id
      UNION ALL SELECT industry_id, count(*) FROM listing_search GROUP BY industry_id) n USING (id)
    CROSS JOIN LATERAL jsonb_each_text(c.names) l(locale, name)
    UNION ALL
    SELECT 'shop', l.locale, coalesce(s.names->>l.locale, s.names->>'en', s.names->>s.locale), s.handle, n.designs::int
    FROM shops s JOIN (SELECT shop_id AS id, count(*) AS designs FROM listing_search GROUP BY shop_id) n USING (id)
    CROSS JOIN unnest(ARRAY['en', 'zh', 'es', 'pt-br', 'ru', 'ar', 'ur', 'fr']) l(locale)
    WHERE s.closed_at IS NULL) places;

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
      SELECT locale, title_head(locale, title) AS head, count(*) AS n FROM sampled_titles GROUP BY 1, 2),
    labels AS MATERIALIZED (SELECT locale, head_phrase(locale, head) AS label, n FROM heads),
    phrases AS MATERIALIZED (SELECT *, fold_words(label) AS folded FROM labels)
    SELECT locale, kind, folded, target, max(label) AS label, max(weight) AS weight FROM (
      SELECT locale, 'phrase' AS kind, folded, '' AS target, (array_agg(label ORDER BY n DESC, label))[1] AS label,
        sum(n)::int AS weight
      FROM phrases p
      WHERE NOT EXISTS (SELECT FROM named_targets c
        WHERE c.kind = 'category' AND c.locale = p.locale AND c.folded = p.folded)
      GROUP BY locale, folded HAVING sum(n) >= least_count
      UNION ALL
      SELECT p.locale, p.kind, f.folded, p.target, p.name, CASE WHEN f.is_first THEN p.weight ELSE p.weight / 50 END
      FROM named_targets p CROSS JOIN LATERAL name_suffixes(p.locale, p.folded) f
      WHERE p.kind = 'category' OR f.is_first OR p.locale <> 'zh'
    ) candidates WHERE length(folded) BETWEEN 1 AND 80 GROUP BY locale, kind, folded, target
  ) n ON n.locale = t.locale AND n.kind = t.kind AND n.folded = t.folded AND n.target = t.target
  WHEN MATCHED AND (t.weight, t.label) <> (n.weight, n.label) THEN UPDATE SET weight = n.weight, label = n.label
  WHEN NOT MATCHED BY TARGET THEN INSERT (locale, kind, folded, target, label, weight)
    VALUES (n.locale, n.kind, n.folded, n.target, n.label, n.weight)
  WHEN NOT MATCHED BY SOURCE THEN DELETE;

  PERFORM write_suggestion_prefixes();
END $$;
REVOKE ALL ON FUNCTION build_suggestions FROM PUBLIC;
GRANT EXECUTE ON FUNCTION build_suggestions TO rattledrum_app;
