CREATE TABLE "search_ideas" (
	"id" serial PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	CONSTRAINT "search_ideas_code" UNIQUE("code"),
	CONSTRAINT "search_ideas_are_tokens" CHECK ("search_ideas"."id" between 1 and 99999)
);
--> statement-breakpoint
CREATE TABLE "search_phrases" (
	"locale" text NOT NULL,
	"phrase" text NOT NULL,
	"lexemes" text[] NOT NULL,
	"anchor" text NOT NULL,
	"token" integer NOT NULL,
	"source" text NOT NULL,
	CONSTRAINT "search_phrases_locale_lexemes_token_pk" PRIMARY KEY("locale","lexemes","token"),
	CONSTRAINT "search_phrases_source" CHECK ("search_phrases"."source" in ('reference', 'operator')),
	CONSTRAINT "search_phrases_lengths" CHECK (length("search_phrases"."phrase") between 1 and 80 and cardinality("search_phrases"."lexemes") > 0)
);
--> statement-breakpoint
CREATE INDEX "search_phrases_by_anchor" ON "search_phrases" USING btree ("locale","anchor");--> statement-breakpoint
CREATE INDEX "search_phrases_alike" ON "search_phrases" USING gin ("phrase" gin_trgm_ops) WITH (fastupdate=false);
--> statement-breakpoint
-- Arabic words keep their own stems; see singular_arabic.
ALTER TEXT SEARCH CONFIGURATION words_ar ALTER MAPPING REPLACE arabic_stem WITH simple;
--> statement-breakpoint
-- Writes a number and its unit as one word followed by the bare number: "25cm 25" for "25 cm", "25 см" and "25厘米",
-- "8in 8" for "8 inches". Queries are written so by lib/search/join-units.ts. There is one pattern a script, because
-- PostgreSQL compiles patterns anew once a connection uses more than 32.
CREATE FUNCTION join_units(locale text, words text) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN words ~ '[0-9]' THEN replace(CASE locale
    WHEN 'zh' THEN
      replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(regexp_replace(lower(words),
      '([0-9]+) ?(厘米|公分|毫米|毫升|毫安时|毫安|公斤|千克|英寸|寸|米|升|克|cm|mm|ml|mah|kg|in|m|l|g|w|v)(?![a-z])', '\1~\2 \1', 'g'),
      '~厘米', 'cm'), '~公分', 'cm'), '~毫米', 'mm'), '~毫升', 'ml'), '~毫安时', 'mah'), '~毫安', 'mah'), '~公斤', 'kg'), '~千克',
      'kg'), '~英寸', 'in'), '~寸', 'in'), '~米', 'm'), '~升', 'l'), '~克', 'g')
    WHEN 'ru' THEN
      replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(regexp_replace(lower(words),
      '([0-9]+) ?(см|мм|мл|мач|кг|дюймов|дюйма|дюйм|м|л|г|cm|mm|ml|mah|kg|in|m|l|g|w|v)(?![[:alpha:]])',
      '\1~\2 \1', 'g'), '~см', 'cm'), '~мм', 'mm'), '~мл', 'ml'), '~мач', 'mah'), '~кг', 'kg'), '~дюймов', 'in'),
      '~дюйма', 'in'), '~дюйм', 'in'), '~м', 'm'), '~л', 'l'), '~г', 'g')
    WHEN 'ar' THEN
      replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(regexp_replace(lower(words),
      '([0-9]+) ?(سم|مم|ملم|ملل|مل|كجم|كغم|كغ|بوصة|إنش|انش|لتر|cm|mm|ml|mah|kg|in|m|l|g|w|v)(?![[:alpha:]])',
      '\1~\2 \1', 'g'), '~سم', 'cm'), '~مم', 'mm'), '~ملم', 'mm'), '~ملل', 'ml'), '~مل', 'ml'), '~كجم', 'kg'),
      '~كغم', 'kg'), '~كغ', 'kg'), '~بوصة', 'in'), '~إنش', 'in'), '~انش', 'in'), '~لتر', 'l')
    WHEN 'ur' THEN
      replace(replace(replace(replace(replace(replace(replace(regexp_replace(lower(words),
      '([0-9]+) ?(سینٹی میٹر|سینٹی|سم|ملی لیٹر|انچ|کلوگرام|کلو|cm|mm|ml|mah|kg|in|m|l|g|w|v)(?![[:alpha:]])',
      '\1~\2 \1', 'g'), '~سینٹی میٹر', 'cm'), '~سینٹی', 'cm'), '~سم', 'cm'), '~ملی لیٹر', 'ml'), '~انچ', 'in'),
      '~کلوگرام', 'kg'), '~کلو', 'kg')
    ELSE
      replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(regexp_replace(lower(words),
      '([0-9]+) ?(inches|inch|pulgadas|pulgada|polegadas|polegada|pouces|pouce|"|″|cm|mm|ml|mah|kg|in|m|l|g|w|v)(?![[:alpha:]])',
      '\1~\2 \1', 'g'), '~inches', 'in'), '~inch', 'in'), '~pulgadas', 'in'), '~pulgada', 'in'), '~polegadas',
      'in'), '~polegada', 'in'), '~pouces', 'in'), '~pouce', 'in'), '~"', 'in'), '~″', 'in')
    END, '~', '') ELSE words END
$$;
--> statement-breakpoint
-- Replaces each Arabic plural by its singular and drops the article and the endings of the feminine and of regular
-- plurals. Most plurals change inside the word, which no stemmer undoes; the JSON object maps each plural to its
-- singular. PostgreSQL's stemmer is not used: it gives a scarf (وشاح) and a charger (شاحن) one stem.
CREATE OR REPLACE FUNCTION singular_arabic(words text) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT AS $$
  SELECT string_agg(regexp_replace(regexp_replace(
    coalesce(known->>word, known->>bare, known->>regexp_replace(bare, '^[وبل](?=...)', ''), bare),
    '(?<=...)(ات|یه|ون|ین)$', ''), '(?<=...)[هی]$', ''), ' ' ORDER BY place)
  FROM (SELECT '{"ابر": "ابره", "اطر": "اطار", "تحف": "تحفه", "حصن": "حصان", "خرز": "خرزه", "دمی": "دمیه",
    "رضع": "رضیع", "سلع": "سلعه", "شنط": "شنطه", "شوک": "شوکه", "صور": "صوره", "عدد": "عده", "علب": "علبه",
    "فرش": "فرشاه", "فوط": "فوطه", "قطط": "قطه", "قطع": "قطعه", "لعب": "لعبه", "کتب": "کتاب", "اطقم": "طقم",
    "اوان": "اناء", "بنات": "بنت", "حبال": "حبل", "خیام": "خیمه", "خیوط": "خیط", "خیول": "حصان", "دببه": "دب",
    "دلاء": "دلو", "رجال": "رجل", "رفوف": "رف", "رموش": "رمش", "زهور": "زهره", "سلال": "سله", "شموع": "شمعه",
    "صحون": "صحن", "طیور": "طائر", "عطور": "عطر", "عقود": "عقد", "فصوص": "فص", "قدور": "قدر", "نساء": "امراه",
    "نعال": "نعل", "ورود": "ورده", "کؤوس": "کاس", "کرات": "کره", "کلاب": "کلب", "اثواب": "ثوب", "اجهزه": "جهاز",
    "احجار": "حجر", "احجام": "حجم", "احذیه": "حذاء", "احزمه": "حزام", "احصنه": "حصان", "ادوات": "اداه", "ارانب": "ارنب",
    "اربطه": "رباط", "ازرار": "زر", "ازهار": "زهره", "ازیاء": "زی", "اساور": "سوار", "اسعار": "سعر", "اسلاک": "سلک",
    "اسماک": "سمک", "اسواق": "سوق", "اسوره": "سوار", "اشجار": "شجره", "اشرطه": "شریط", "اصناف": "صنف", "اضواء": "ضوء",
    "اطباق": "طبق", "اطفال": "طفل", "اطواق": "طوق", "اظافر": "ظفر", "اعلام": "علم", "اعیاد": "عید", "اغصان": "غصن",
    "اغطیه": "غطاء", "اقراط": "قرط", "اقفال": "قفل", "اقلام": "قلم", "اقمشه": "قماش", "اقنعه": "قناع", "العاب": "لعبه",
    "الغاز": "لغز", "الوان": "لون", "امشاط": "مشط", "انوار": "نور", "انواع": "نوع", "اوانی": "اناء", "اوراق": "ورق",
    "اوشحه": "وشاح", "اولاد": "ولد", "اکواب": "کوب", "اکیاس": "کیس", "براغی": "برغی", "بضائع": "بضاعه", "ترامس": "ترمس",
    "تیجان": "تاج", "جوارب": "جورب", "حقائب": "حقیبه", "حوامل": "حامل", "خواتم": "خاتم", "دفاتر": "دفتر",
    "زینات": "زینه", "ساعات": "ساعه", "ستائر": "ستاره", "سلاسل": "سلسله", "شالات": "شال", "شرائط": "شریط",
    "شراشف": "شرشف", "شواحن": "شاحن", "صوانی": "صینیه", "عجلات": "عجله", "عدسات": "عدسه", "عرائس": "عروسه",
    "عینات": "عینه", "قبعات": "قبعه", "قلائد": "قلاده", "قمصان": "قمیص", "لمبات": "لمبه", "لوحات": "لوحه",
    "مباخر": "مبخره", "متاجر": "متجر", "مثاقب": "مثقاب", "محافظ": "محفظه", "مخدات": "مخده", "مراهم": "مرهم",
    "مراوح": "مروحه", "مرایا": "مراه", "مشابک": "مشبک", "مصانع": "مصنع", "مطارق": "مطرقه", "مظلات": "مظله",
    "معاطف": "معطف", "مفارش": "مفرش", "مفکات": "مفک", "مقابض": "مقبض", "مقالی": "مقلاه", "مقصات": "مقص",
    "ملابس": "ملبس", "ملاعق": "ملعقه", "مناشف": "منشفه", "مکانس": "مکنسه", "نماذج": "نموذج", "هدایا": "هدیه",
    "هواتف": "هاتف", "وسائد": "وساده", "کراسی": "کرسی", "کوابل": "کابل", "اباریق": "ابریق", "اطارات": "اطار",
    "انابیب": "انبوب", "اکالیل": "اکلیل", "بطاطین": "بطانیه", "تعالیق": "تعلیقه", "تماثیل": "تمثال", "خراطیم": "خرطوم",
    "خلاطات": "خلاط", "دبابیس": "دبوس", "دراجات": "دراجه", "دهانات": "دهان", "سجاجید": "سجاده", "سحابات": "سحاب",
    "سراویل": "سروال", "سماعات": "سماعه", "سکاکین": "سکین", "سیارات": "سیاره", "صنابیر": "صنبور", "صنادیق": "صندوق",
    "صوابین": "صابون", "طاولات": "طاوله", "طلبیات": "طلبیه", "عباءات": "عباءه", "علاقات": "علاقه", "فساتین": "فستان",
    "فوانیس": "فانوس", "قفازات": "قفاز", "قواریر": "قاروره", "مساحیق": "مسحوق", "مسامیر": "مسمار", "مصابیح": "مصباح",
    "مفاتیح": "مفتاح", "مقاسات": "مقاس", "ملصقات": "ملصق", "مناشیر": "منشار", "منتجات": "منتج", "موازین": "میزان",
    "نظارات": "نظاره", "ولاعات": "ولاعه", "کابلات": "کابل", "کراتین": "کرتون", "کراسات": "کراسه", "کریمات": "کریم",
    "کشافات": "کشاف", "اسفنجات": "اسفنجه", "باروکات": "باروکه", "بالونات": "بالون", "حیوانات": "حیوان",
    "مجموعات": "مجموعه", "میدالیات": "میدالیه"}'::jsonb AS known) list, regexp_split_to_table(words,
    '[[:space:]]+') WITH ORDINALITY AS w(word, place),
  regexp_replace(word, '^(?:[وفبک]?ال|لل)(?=...)', '') bare
$$;
--> statement-breakpoint
-- Returns the text search vector of a text in one language. PostgreSQL inlines an expression, but no subquery.
CREATE OR REPLACE FUNCTION search_document(locale text, words text) RETURNS tsvector
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE locale
    WHEN 'zh' THEN to_tsvector('public.words_zh', coalesce(public.chinese_document(public.join_units(locale, words)), ''))
    WHEN 'ar' THEN to_tsvector('public.words_ar', public.singular_arabic(public.fold_arabic_script(
      public.plain_words(public.join_units(locale, words)))))
    WHEN 'ur' THEN to_tsvector('public.words_ur', public.singular_urdu(public.fold_arabic_script(
      public.plain_words(public.join_units(locale, words)))))
    WHEN 'es' THEN to_tsvector('public.words_es', public.plain_words(public.join_units(locale, words)))
    WHEN 'pt-br' THEN to_tsvector('public.words_pt', public.plain_words(public.join_units(locale, words)))
    WHEN 'ru' THEN to_tsvector('public.words_ru', public.plain_words(public.join_units(locale, words)))
    WHEN 'fr' THEN to_tsvector('public.words_fr', public.plain_words(public.join_units(locale, words)))
    ELSE to_tsvector('public.words_en', public.plain_words(public.join_units(locale, words)))
  END
$$;
--> statement-breakpoint
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
--> statement-breakpoint
-- Writes the search rows of published listings into listing_search or into a table of the same columns. A row that
-- would not change is not written. A share of quality is constant chance, so that the listings of one well-known shop
-- do not fill a page.
CREATE OR REPLACE FUNCTION write_search_rows(target regclass, ids bigint[]) RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format($insert$
  WITH published AS MATERIALIZED (
    SELECT id, shop_id, category_id, locale, currency, published_at, attributes, pieces_per_carton,
      coalesce(sku || ' ' || regexp_replace(sku, '[^[:alnum:]]', '', 'g') || ' ', '') AS sku
    FROM listings WHERE id = ANY ($1) AND status = 'published'),
  sellers AS MATERIALIZED (
    SELECT s.id,
      EXISTS (SELECT FROM verifications y WHERE y.shop_id = s.id AND y.claim = 'booth_lease' AND y.status = 'approved'
        AND (y.valid_until IS NULL OR y.valid_until >= current_date)) AS verified,
      EXISTS (SELECT FROM factories f WHERE f.shop_id = s.id) AS factory,
      (SELECT g.position + 1 FROM booths b JOIN districts g ON g.code = b.district_code WHERE b.shop_id = s.id
        ORDER BY b.position, b.id LIMIT 1) AS district,
      (SELECT f.answered_within_day_share FROM shop_figures f WHERE f.shop_id = s.id AND f.cases >= 5) AS answers,
      array(SELECT 300100 + array_position('{en,zh,es,pt-br,ru,ar,ur,fr}', each) FROM unnest(s.languages) each
        WHERE each = ANY ('{en,zh,es,pt-br,ru,ar,ur,fr}')) AS spoken
    FROM shops s WHERE s.id IN (SELECT shop_id FROM published))
  INSERT INTO %s AS n (
    listing_id, shop_id, category_id, industry_id, published_at, quality, price_low, moq,
    tier_from, tier_price, lead_from, lead_days, facets,
    tsv_en, tsv_zh, tsv_es, tsv_pt_br, tsv_ru, tsv_ar, tsv_ur, tsv_fr)
  SELECT l.id, l.shop_id, c.id, c.industry_id, l.published_at, q.quality,
    coalesce(p.low, 2147483647), coalesce(p.starts[1], 0), coalesce(p.starts, '{}'), coalesce(p.prices, '{}'),
    coalesce(b.starts, d.starts, '{}'), coalesce(b.days, d.days, '{}'),
    array_remove(ARRAY[100000 + c.id, 100000 + c.industry_id, 200000 + s.district,
      CASE WHEN s.verified THEN 300001 END, CASE WHEN s.factory THEN 300002 END,
      CASE WHEN e.soonest <= 3 THEN 310003 END, CASE WHEN e.soonest <= 7 THEN 310007 END,
      CASE WHEN p.starts[1] <= 10 THEN 320010 END, CASE WHEN p.starts[1] <= 50 THEN 320050 END,
      330000 + (4 * ln(coalesce(p.low, 2147483647)) / ln(2))::int,
      920000 + (extract(epoch FROM l.published_at) / 604800)::int]
      || s.spoken || v.tokens || price_tokens(p.prices) || sample_tokens(l.id)
      || listing_concepts(c.id, c.industry_id, x.en, x.zh, l.locale, x.own, v.words), NULL)
      || (900006 - width_bucket(q.quality, (
        SELECT array(SELECT jsonb_array_elements_text(value)::int) FROM search_state WHERE key = 'tier_bounds'))),
    strip(x.en), strip(x.zh), strip(x.es), strip(x.pt_br), strip(x.ru), strip(x.ar), strip(x.ur), strip(x.fr)
  FROM published l
  JOIN LATERAL (SELECT k.id, coalesce(k.parent_id, k.id) AS industry_id FROM categories k
    WHERE k.id = l.category_id) c ON true
  JOIN sellers s ON s.id = l.shop_id
  JOIN LATERAL (
    SELECT coalesce(jsonb_object_agg(t.locale, t.title), '{}') AS titles, count(*) AS languages,
      max(length(t.description)) AS described
    FROM listing_texts t WHERE t.listing_id = l.id) w ON true
  JOIN LATERAL (
    SELECT search_document('en', l.sku || coalesce(w.titles->>'en', w.titles->>l.locale, '')) AS en,
      search_document('zh', l.sku || coalesce(w.titles->>'zh', w.titles->>'en', w.titles->>l.locale, '')) AS zh,
      search_document('es', l.sku || coalesce(w.titles->>'es', w.titles->>'en', w.titles->>l.locale, '')) AS es,
      search_document('pt-br', l.sku || coalesce(w.titles->>'pt-br', w.titles->>'en', w.titles->>l.locale, '')) AS pt_br,
      search_document('ru', l.sku || coalesce(w.titles->>'ru', w.titles->>'en', w.titles->>l.locale, '')) AS ru,
      search_document('ar', l.sku || coalesce(w.titles->>'ar', w.titles->>'en', w.titles->>l.locale, '')) AS ar,
      search_document('ur', l.sku || coalesce(w.titles->>'ur', w.titles->>'en', w.titles->>l.locale, '')) AS ur,
      search_document('fr', l.sku || coalesce(w.titles->>'fr', w.titles->>'en', w.titles->>l.locale, '')) AS fr,
      CASE WHEN l.locale NOT IN ('en', 'zh') THEN search_document(l.locale, w.titles->>l.locale) END AS own
    OFFSET 0) x ON true
  JOIN LATERAL (
    SELECT min(fen.price) AS low, array_agg(t.from_quantity ORDER BY t.from_quantity) AS starts,
      array_agg(fen.price ORDER BY t.from_quantity) AS prices
    FROM price_tiers t CROSS JOIN LATERAL (SELECT CASE l.currency WHEN 'CNY' THEN t.unit_price
      ELSE round(t.unit_price * (SELECT r.per_usd FROM currency_rates r WHERE r.code = 'CNY'))::int END AS price) fen
    WHERE t.listing_id = l.id) p ON true
  JOIN LATERAL (
    SELECT min(t.working_days) AS low, array_agg(t.from_quantity ORDER BY t.from_quantity) AS starts,
      array_agg(t.working_days::int ORDER BY t.from_quantity) AS days
    FROM lead_times t WHERE t.listing_id = l.id) d ON true
  LEFT JOIN LATERAL promised_steps(l.shop_id, l.category_id) b ON true
  JOIN LATERAL (SELECT CASE WHEN b.days IS NULL THEN d.low ELSE b.days[1] END AS soonest) e ON true
  JOIN LATERAL (
    SELECT (1000000 * (0.15
      + 0.03 * least(5, (SELECT count(*) FROM listing_pictures g WHERE g.listing_id = l.id))
      + CASE WHEN w.described >= 80 THEN 0.05 ELSE 0 END
      + 0.05 * w.languages / 8
      + CASE WHEN s.verified THEN 0.15 ELSE 0 END
      + CASE WHEN s.factory THEN 0.08 ELSE 0 END
      + CASE WHEN l.pieces_per_carton IS NULL THEN 0 ELSE 0.04 END
      + CASE WHEN cardinality(p.starts) >= 3 THEN 0.03 ELSE 0 END
      + CASE WHEN d.low IS NULL THEN 0 ELSE 0.03 END
      + coalesce(0.12 * s.answers, 0)
      + 0.15 * (hashint8(l.id) & 1023) / 1024))::int AS quality) q ON true
  JOIN LATERAL (
    SELECT array(SELECT (SELECT f.id FROM facet_values f WHERE f.attribute_code = a.key AND f.key = lower(btrim(part)))
      FROM jsonb_each(l.attributes) a JOIN attributes t ON t.code = a.key AND t.type = 'list'
      CROSS JOIN LATERAL string_to_table(translate(coalesce(a.value->>'en',
        (SELECT x.value FROM jsonb_each_text(a.value) x ORDER BY x.key LIMIT 1)), '，、،', ',,,'), ',') part
    ) AS tokens, (SELECT string_agg(coalesce(a.value->>'en', ''), ' ') FROM jsonb_each(l.attributes) a) AS words
  ) v ON true
  ON CONFLICT (listing_id) DO UPDATE SET (
      shop_id, category_id, industry_id, published_at, quality, price_low, moq,
      tier_from, tier_price, lead_from, lead_days, facets,
      tsv_en, tsv_zh, tsv_es, tsv_pt_br, tsv_ru, tsv_ar, tsv_ur, tsv_fr)
    = (
      excluded.shop_id, excluded.category_id, excluded.industry_id, excluded.published_at,
      excluded.quality, excluded.price_low, excluded.moq,
      excluded.tier_from, excluded.tier_price, excluded.lead_from, excluded.lead_days, excluded.facets,
      excluded.tsv_en, excluded.tsv_zh, excluded.tsv_es, excluded.tsv_pt_br,
      excluded.tsv_ru, excluded.tsv_ar, excluded.tsv_ur, excluded.tsv_fr)
    WHERE n IS DISTINCT FROM excluded
  $insert$, target)
  USING ids;
END $$;
--> statement-breakpoint
-- Counts how many listings of these categories, their industries and the market have each token. Token 0 counts all,
-- -1 to -5 those up to a step of the MOQ, -11 to -14 those up to a step of the lead time; lib/search has the steps.
CREATE OR REPLACE FUNCTION count_facets(only_ids int[] DEFAULT NULL) RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
  CREATE TEMP TABLE counted_facets ON COMMIT DROP AS
    SELECT category_id, facet, count(*)::int AS count
    FROM (SELECT category_id, unnest(array_remove(ARRAY[0,
          CASE WHEN moq BETWEEN 1 AND 10 THEN -1 END, CASE WHEN moq BETWEEN 1 AND 50 THEN -2 END,
          CASE WHEN moq BETWEEN 1 AND 100 THEN -3 END, CASE WHEN moq BETWEEN 1 AND 500 THEN -4 END,
          CASE WHEN moq BETWEEN 1 AND 1000 THEN -5 END,
          CASE WHEN days <= 3 THEN -11 END, CASE WHEN days <= 7 THEN -12 END,
          CASE WHEN days <= 15 THEN -13 END, CASE WHEN days <= 30 THEN -14 END],
          NULL) || facets) AS facet
      FROM (SELECT category_id, facets, moq, days_at(lead_from, lead_days, 0) AS days FROM listing_search
        WHERE only_ids IS NULL OR category_id = ANY (only_ids)) r) f
    WHERE facet < 600000 GROUP BY 1, 2;
  DELETE FROM facet_counts f WHERE (only_ids IS NULL OR category_id = ANY (only_ids))
    AND NOT EXISTS (SELECT FROM counted_facets n WHERE n.category_id = f.category_id AND n.facet = f.facet);
  INSERT INTO facet_counts AS f SELECT * FROM counted_facets ORDER BY 1, 2
    ON CONFLICT (category_id, facet) DO UPDATE SET count = excluded.count WHERE f.count <> excluded.count;
  DROP TABLE counted_facets;
  INSERT INTO facet_counts AS f
    SELECT scope, facet, sum(count)
      FROM facet_counts f JOIN categories c ON c.id = f.category_id AND c.parent_id IS NOT NULL
      CROSS JOIN LATERAL (VALUES (c.parent_id), (0)) s(scope) GROUP BY 1, 2 ORDER BY 1, 2
    ON CONFLICT (category_id, facet) DO UPDATE SET count = excluded.count WHERE f.count <> excluded.count;
  DELETE FROM facet_counts f USING categories i WHERE f.category_id = i.id AND i.parent_id IS NULL
    AND NOT EXISTS (SELECT FROM facet_counts k JOIN categories c ON c.id = k.category_id
      WHERE c.parent_id = i.id AND k.facet = f.facet);
END $$;
--> statement-breakpoint
REVOKE INSERT, UPDATE, DELETE ON search_phrases, search_ideas FROM rattledrum_app;
-- Every search row gets its concepts and its new words.
INSERT INTO projection_queue (listing_id) SELECT id FROM listings WHERE status = 'published';
