-- Cuts a Chinese query into pairs of characters, or the single character of a run that has only one.
CREATE FUNCTION chinese_query(words text) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT AS $$
  SELECT string_agg(CASE WHEN run[1] ~ '^[㐀-鿿]{2}' THEN (
    SELECT string_agg(substr(run[1], at, 2), ' ') FROM generate_series(1, length(run[1]) - 1) at
  ) ELSE run[1] END, ' ')
  FROM regexp_matches(lower(words), '[㐀-鿿]+|[^[:space:][:punct:]㐀-鿿]+', 'g') run
$$;

-- Returns the text search query for what a person typed in one language.
CREATE FUNCTION search_query(locale text, words text) RETURNS tsquery
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE locale
    WHEN 'zh' THEN plainto_tsquery('public.words_zh', coalesce(public.chinese_query(words), ''))
    WHEN 'ar' THEN plainto_tsquery('public.words_ar',
      public.singular_arabic(public.fold_arabic_script(public.plain_words(words))))
    WHEN 'ur' THEN plainto_tsquery('public.words_ur',
      public.singular_urdu(public.fold_arabic_script(public.plain_words(words))))
    WHEN 'es' THEN plainto_tsquery('public.words_es', public.plain_words(words))
    WHEN 'pt-br' THEN plainto_tsquery('public.words_pt', public.plain_words(words))
    WHEN 'ru' THEN plainto_tsquery('public.words_ru', public.plain_words(words))
    WHEN 'fr' THEN plainto_tsquery('public.words_fr', public.plain_words(words))
    ELSE plainto_tsquery('public.words_en', public.plain_words(words))
  END
$$;

-- Returns the words of a query, cut and stemmed as those of documents are.
CREATE FUNCTION query_words(locale text, words text) RETURNS text[]
LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT tsvector_to_array(CASE locale WHEN 'zh'
    THEN to_tsvector('public.words_zh', coalesce(public.chinese_query(words), ''))
    ELSE public.search_document(locale, words) END)
$$;
