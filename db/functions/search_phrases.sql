-- Returns the lexemes of a thesaurus phrase. Pinyin and codes are compared as they are typed, without spaces.
CREATE FUNCTION phrase_lexemes(locale text, phrase text) RETURNS text[]
LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN locale IN ('pinyin', 'code') THEN ARRAY[regexp_replace(lower(phrase), '[^[:alnum:]]', '', 'g')]
    ELSE query_words(locale, phrase) END
$$;

-- Replaces all phrases of a source by these: a JSON array of [locale, phrase, token], for pinyin with the spelling of
-- the Chinese phrase as a fourth element. A phrase of several words is stored a second time as one word, since people
-- write "power bank" and "powerbank". Each row is found by the lexeme that the fewest phrases have.
CREATE FUNCTION replace_search_phrases(of_source text, phrases jsonb) RETURNS void
LANGUAGE sql SET enable_nestloop = off AS $$
  DELETE FROM search_phrases WHERE source = of_source;
  WITH given AS MATERIALIZED (
    SELECT DISTINCT p->>0 AS locale, p->>1 AS phrase, (p->>2)::int AS token,
      coalesce(p->>3, p->>1) AS spelling
    FROM jsonb_array_elements(phrases) p),
  spellings AS (
    SELECT DISTINCT locale, phrase, spelling FROM given
    UNION
    SELECT locale, phrase, replace(plain_words(phrase), ' ', '') FROM given
    WHERE locale NOT IN ('zh', 'pinyin', 'code') AND plain_words(btrim(phrase)) LIKE '% %'),
  cut AS MATERIALIZED (
    SELECT locale, phrase, phrase_lexemes(locale, spelling) AS lexemes FROM spellings),
  rarity AS (
    SELECT locale, lexeme, count(*) AS n FROM cut, unnest(lexemes) lexeme GROUP BY 1, 2),
  anchored AS (
    SELECT DISTINCT ON (locale, phrase, lexemes) locale, phrase, lexemes, lexeme AS anchor
    FROM (SELECT *, unnest(lexemes) AS lexeme FROM cut) each JOIN rarity USING (locale, lexeme)
    ORDER BY locale, phrase, lexemes, n, length(lexeme) DESC, lexeme)
  INSERT INTO search_phrases (locale, phrase, lexemes, anchor, token, source)
  SELECT locale, phrase, lexemes, anchor, token, of_source FROM anchored JOIN given USING (locale, phrase)
  ON CONFLICT DO NOTHING
$$;
REVOKE ALL ON FUNCTION replace_search_phrases FROM PUBLIC;

-- Returns the concept tokens of a listing: 400000 and the id for its category and industry and for those that its
-- titles mention, and 500000 and the id for the ideas in its titles and attributes, such as a color or a mood. Titles
-- are given as search_document() returns them, in English, in Chinese and in the shop's own language. A single Chinese
-- character, such as 包 in 包装, is part of too many words.
CREATE FUNCTION listing_concepts(category int, industry int, en tsvector, zh tsvector, own_locale text, own tsvector,
  attributes text) RETURNS int[]
LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT array(
    SELECT 400000 + category UNION SELECT 400000 + industry
    UNION
    SELECT p.token
    FROM (VALUES ('en', tsvector_to_array(en), 1), ('zh', tsvector_to_array(zh), 1), ('code', tsvector_to_array(en), 1),
      (nullif(nullif(own_locale, 'en'), 'zh'), tsvector_to_array(own), 1),
      ('en', tsvector_to_array(search_document('en', attributes)), 500000)) text(locale, words, least_token)
    JOIN search_phrases p ON p.locale = text.locale AND p.anchor = ANY (text.words) AND p.lexemes <@ text.words
      AND p.token >= text.least_token AND (text.locale <> 'zh' OR length(p.phrase) > 1)
    ORDER BY 1)
$$;

-- Replaces the phrases of the console by the words of search_words that are not retired, and by the names that leads
-- gave to categories. Chinese words are also found by their pinyin, Chinese names by that in names_in_pinyin: an object
-- from the category's id to the spelling. Processes of the version before call it without.
CREATE FUNCTION load_search_words(names_in_pinyin jsonb DEFAULT '{}') RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT replace_search_phrases('console', coalesce((SELECT jsonb_agg(p) FROM (
    SELECT jsonb_build_array(locale, word, 400000 + category_id) AS p FROM search_words WHERE retired_at IS NULL
    UNION ALL
    SELECT jsonb_build_array('pinyin', word, 400000 + category_id, pinyin) FROM search_words
    WHERE retired_at IS NULL AND pinyin IS NOT NULL
    UNION ALL
    SELECT jsonb_build_array(n.key, n.value, 400000 + c.id) FROM categories c, jsonb_each_text(c.names) n
    WHERE category_is_edited(c.id, 'names')
    UNION ALL
    SELECT jsonb_build_array('pinyin', c.names->>'zh', 400000 + c.id, spelt.value)
    FROM categories c JOIN jsonb_each_text(names_in_pinyin) spelt ON spelt.key = c.id::text) each), '[]'))
$$;
REVOKE ALL ON FUNCTION load_search_words FROM PUBLIC;
GRANT EXECUTE ON FUNCTION load_search_words TO rattledrum_app;
