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

-- Returns the rest of a folded text from each word on. In Chinese, which has no spaces, each character starts a word.
CREATE FUNCTION name_suffixes(locale text, whole text) RETURNS TABLE(folded text, is_first boolean)
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT substr(whole, at), at = 1
  FROM generate_series(1, length(whole)) at
  WHERE at = 1
    OR (locale = 'zh' AND length(whole) - at >= 1 AND substr(whole, at, 1) <> ' ')
    OR (substr(whole, at - 1, 1) = ' ' AND length(split_part(substr(whole, at), ' ', 1)) > 2)
$$;

-- Returns the rest of each part of a Chinese text from each character on.
CREATE FUNCTION chinese_suffixes(folded text) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT AS $$
  SELECT string_agg(substr(part, at), ' ') FROM string_to_table(folded, ' ') part, generate_series(1, length(part)) at
$$;

-- Returns the words of a folded text, each after `mark`. In Chinese, which has no spaces, each character starts a word.
CREATE FUNCTION marked_words(locale text, mark text, folded text) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT mark || replace(CASE locale WHEN 'zh' THEN chinese_suffixes(folded) ELSE folded END, ' ', ' ' || mark)
$$;

-- Returns the lexemes of a suggestion: the language, then a word of the phrase or name; after "~" this word again, and
-- each word of what contains it: the category of a phrase or, in Chinese, the industry of a category (雨伞 is a 伞 of
-- 雨具). One index then finds beginnings of words of one language.
CREATE FUNCTION suggestion_lexemes(locale text, folded text, container text) RETURNS tsvector
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT array_to_tsvector(string_to_array(concat_ws(' ', marked_words(locale, locale, folded),
    marked_words(locale, locale || '~', concat_ws(' ', folded, container))), ' '))
$$;

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

-- Returns the order of a suggestion for what was typed: its listings, and fewer if the text begins a later word, or if
-- its words are elsewhere. A category or shop counts much less then, since a place is mostly typed from its beginning.
CREATE FUNCTION suggestion_rank(kind text, weight int, is_first boolean, is_together boolean) RETURNS real
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT weight::real / CASE WHEN is_first THEN 1 WHEN kind <> 'phrase' THEN 50 WHEN is_together THEN 4 ELSE 20 END
$$;
