-- Returns the values of one attribute of type list: each part in every language that has as many parts, under the key
-- of its English or first language. A name has at most 60 characters.
CREATE FUNCTION list_values(names jsonb) RETURNS TABLE(key text, part jsonb)
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  WITH by_locale AS (
    SELECT n.key AS locale, string_to_array(translate(n.value, '，、،', ',,,'), ',') AS parts
    FROM jsonb_each_text(names) n WHERE n.value <> ''
  ), first AS (SELECT parts FROM by_locale ORDER BY locale = 'en' DESC, locale LIMIT 1)
  SELECT lower(btrim(first.parts[at])), (
      SELECT jsonb_object_agg(by_locale.locale, left(btrim(by_locale.parts[at]), 60)) FROM by_locale
      WHERE cardinality(by_locale.parts) = cardinality(first.parts))
  FROM first, generate_subscripts(first.parts, 1) at WHERE length(btrim(first.parts[at])) BETWEEN 1 AND 40
$$;

-- Adds the attribute values of these listings that facet_values does not have yet. Tokens from 100,000 on mean other
-- things, so no value is added above 95,000.
CREATE FUNCTION register_facet_values(ids bigint[]) RETURNS void
LANGUAGE sql AS $$
  INSERT INTO facet_values (attribute_code, key, names)
  SELECT DISTINCT ON (a.key, v.key) a.key, v.key, v.part
  FROM (SELECT DISTINCT e.key, e.value FROM listings l, jsonb_each(l.attributes) e WHERE l.id = ANY (ids)
    AND l.status = 'published') a
  JOIN attributes t ON t.code = a.key AND t.type = 'list' CROSS JOIN LATERAL list_values(a.value) v
  WHERE NOT EXISTS (SELECT FROM facet_values f WHERE f.attribute_code = a.key AND f.key = v.key)
    AND coalesce((SELECT max(id) FROM facet_values), 0) < 95000
  ORDER BY a.key, v.key, (SELECT count(*) FROM jsonb_object_keys(v.part)) DESC
  ON CONFLICT (attribute_code, key) DO NOTHING
$$;
