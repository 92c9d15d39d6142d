-- Writes suggestion_prefixes: the items to show for one to three characters, and for each longer prefix that more than
-- 300 suggestions share, since "товары для" begins 13,000 of them in a market of two million designs.
CREATE FUNCTION write_suggestion_prefixes() RETURNS void
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
REVOKE ALL ON FUNCTION write_suggestion_prefixes FROM PUBLIC;
