DROP FUNCTION load_search_words();

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
