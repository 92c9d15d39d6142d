CREATE EXTENSION IF NOT EXISTS unaccent;
--> statement-breakpoint
CREATE SEQUENCE time_ordered_id_seq;
--> statement-breakpoint
-- Milliseconds since 2025 in the upper 41 bits, a sequence in the lower 12: newest first by id, unique on one server,
-- and safe as a JavaScript number until 2094.
CREATE FUNCTION time_ordered_id(at timestamptz DEFAULT clock_timestamp()) RETURNS bigint LANGUAGE sql VOLATILE AS $$
  SELECT ((extract(epoch FROM at) * 1000)::bigint - 1735689600000) << 12 | (nextval('time_ordered_id_seq') & 4095)
$$;
--> statement-breakpoint
CREATE TEXT SEARCH CONFIGURATION words_en (COPY = english);
ALTER TEXT SEARCH CONFIGURATION words_en ALTER MAPPING FOR hword, hword_part, word WITH unaccent, english_stem;
CREATE TEXT SEARCH CONFIGURATION words_es (COPY = spanish);
ALTER TEXT SEARCH CONFIGURATION words_es ALTER MAPPING FOR hword, hword_part, word WITH unaccent, spanish_stem;
CREATE TEXT SEARCH CONFIGURATION words_pt (COPY = portuguese);
ALTER TEXT SEARCH CONFIGURATION words_pt ALTER MAPPING FOR hword, hword_part, word WITH unaccent, portuguese_stem;
CREATE TEXT SEARCH CONFIGURATION words_ru (COPY = russian);
ALTER TEXT SEARCH CONFIGURATION words_ru ALTER MAPPING FOR hword, hword_part, word WITH unaccent, russian_stem;
CREATE TEXT SEARCH CONFIGURATION words_fr (COPY = french);
ALTER TEXT SEARCH CONFIGURATION words_fr ALTER MAPPING FOR hword, hword_part, word WITH unaccent, french_stem;
CREATE TEXT SEARCH CONFIGURATION words_ar (COPY = arabic);
CREATE TEXT SEARCH CONFIGURATION words_ur (COPY = simple);
CREATE TEXT SEARCH CONFIGURATION words_zh (COPY = simple);
--> statement-breakpoint
-- Arabic and Urdu are typed with or without vowel signs, and with either country's form of the same letter.
CREATE FUNCTION fold_arabic_script(words text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT AS $$
  SELECT translate(regexp_replace(words, '[\u064b-\u0655\u0670\u0640]', '', 'g'), 'أإآٱىيكةۀہھ', 'ااااییکههههه')
$$;
--> statement-breakpoint
-- Chinese has no spaces: a document is cut into runs of two characters and single ones,
CREATE FUNCTION chinese_document(words text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT AS $$
  SELECT string_agg(CASE WHEN run[1] ~ '^[㐀-鿿]' THEN (
    SELECT string_agg(substr(run[1], at, size), ' ')
    FROM generate_series(1, 2) size, generate_series(1, length(run[1])) at
    WHERE at + size - 1 <= length(run[1])
  ) ELSE run[1] END, ' ')
  FROM regexp_matches(lower(words), '[㐀-鿿]+|[^[:space:][:punct:]㐀-鿿]+', 'g') run
$$;
--> statement-breakpoint
-- and a question into pairs, or the single character where a run has only one.
CREATE FUNCTION chinese_question(words text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT AS $$
  SELECT string_agg(CASE WHEN run[1] ~ '^[㐀-鿿]{2}' THEN (
    SELECT string_agg(substr(run[1], at, 2), ' ') FROM generate_series(1, length(run[1]) - 1) at
  ) ELSE run[1] END, ' ')
  FROM regexp_matches(lower(words), '[㐀-鿿]+|[^[:space:][:punct:]㐀-鿿]+', 'g') run
$$;
--> statement-breakpoint
-- Documents and questions go through the same cutting: YW-3847 would otherwise become -3847 on one side only.
CREATE FUNCTION plain_words(words text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT AS $$
  SELECT translate(words, '-/''._’,،、', '         ')
$$;
--> statement-breakpoint
CREATE FUNCTION search_document(locale text, words text) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE locale
    WHEN 'zh' THEN to_tsvector('public.words_zh', coalesce(public.chinese_document(words), ''))
    WHEN 'ar' THEN to_tsvector('public.words_ar', public.fold_arabic_script(public.plain_words(words)))
    WHEN 'ur' THEN to_tsvector('public.words_ur', public.fold_arabic_script(public.plain_words(words)))
    WHEN 'es' THEN to_tsvector('public.words_es', public.plain_words(words))
    WHEN 'pt-br' THEN to_tsvector('public.words_pt', public.plain_words(words))
    WHEN 'ru' THEN to_tsvector('public.words_ru', public.plain_words(words))
    WHEN 'fr' THEN to_tsvector('public.words_fr', public.plain_words(words))
    ELSE to_tsvector('public.words_en', public.plain_words(words))
  END
$$;
--> statement-breakpoint
CREATE FUNCTION search_question(locale text, words text) RETURNS tsquery LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE locale
    WHEN 'zh' THEN plainto_tsquery('public.words_zh', coalesce(public.chinese_question(words), ''))
    WHEN 'ar' THEN plainto_tsquery('public.words_ar', public.fold_arabic_script(public.plain_words(words)))
    WHEN 'ur' THEN plainto_tsquery('public.words_ur', public.fold_arabic_script(public.plain_words(words)))
    WHEN 'es' THEN plainto_tsquery('public.words_es', public.plain_words(words))
    WHEN 'pt-br' THEN plainto_tsquery('public.words_pt', public.plain_words(words))
    WHEN 'ru' THEN plainto_tsquery('public.words_ru', public.plain_words(words))
    WHEN 'fr' THEN plainto_tsquery('public.words_fr', public.plain_words(words))
    ELSE plainto_tsquery('public.words_en', public.plain_words(words))
  END
$$;
