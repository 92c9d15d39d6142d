CREATE EXTENSION IF NOT EXISTS pg_trgm;
--> statement-breakpoint
CREATE TABLE "search_terms" (
	"locale" text NOT NULL,
	"word" text NOT NULL,
	"spelling" text NOT NULL,
	"count" integer NOT NULL,
	CONSTRAINT "search_terms_locale_word_pk" PRIMARY KEY("locale","word")
);
--> statement-breakpoint
CREATE TABLE "suggestion_prefixes" (
	"locale" text NOT NULL,
	"prefix" text NOT NULL,
	"items" jsonb NOT NULL,
	CONSTRAINT "suggestion_prefixes_locale_prefix_pk" PRIMARY KEY("locale","prefix")
);
--> statement-breakpoint
CREATE TABLE "suggestions" (
	"locale" text NOT NULL,
	"kind" text NOT NULL,
	"folded" text NOT NULL,
	"target" text NOT NULL,
	"label" text NOT NULL,
	"weight" integer NOT NULL,
	CONSTRAINT "suggestions_locale_kind_folded_target_pk" PRIMARY KEY("locale","kind","folded","target")
);
--> statement-breakpoint
CREATE INDEX "search_terms_alike" ON "search_terms" USING gin ("word" gin_trgm_ops) WITH (fastupdate=false);
--> statement-breakpoint
-- The application reads them; only build_suggestions() writes.
REVOKE INSERT, UPDATE, DELETE ON search_terms, suggestions, suggestion_prefixes FROM rattledrum_app;
--> statement-breakpoint
-- What is typed and what may follow it meet in one form: lower case, no accents, one form of each Arabic letter, no marks.
CREATE FUNCTION fold_words(words text) RETURNS text LANGUAGE sql STABLE PARALLEL SAFE STRICT AS $$
  SELECT btrim(regexp_replace(lower(public.unaccent('public.unaccent', public.fold_arabic_script(words))), '[^[:alnum:]]+', ' ', 'g'))
$$;
--> statement-breakpoint
-- What a title begins with, before its first comma: "Crying horse plush" of "Crying horse plush, 25 cm". Chinese titles
-- have spaces instead.
CREATE FUNCTION title_head(locale text, title text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE locale WHEN 'zh' THEN substring(title FROM '^[^[:space:],;:，、；：（(]+') ELSE substring(title FROM '^[^,;:،؛(]+') END
$$;
--> statement-breakpoint
-- As much of it as is a phrase. Cut after four words where the noun stands first, without the little word such a cut may
-- end in; longer ones of other languages are none.
CREATE FUNCTION head_phrase(locale text, head text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE
    WHEN locale = 'zh' THEN CASE WHEN length(head) BETWEEN 2 AND 16 THEN head END
    WHEN cardinality(words) <= 4 THEN array_to_string(words, ' ')
    WHEN locale IN ('es', 'pt-br', 'fr', 'ar') THEN
      regexp_replace(array_to_string(words[:4], ' '), '( (de|del|la|el|los|las|con|para|sin|y|da|do|das|dos|com|sem|e|em|du|des|le|les|à|au|aux|en|et|avec|pour|sans|من|في|مع|على|أو|ذو|بدون))+$', '')
  END
  FROM (SELECT regexp_split_to_array(btrim(head), '[[:space:]]+') AS words) cut
$$;
--> statement-breakpoint
-- Every text a name can be found by when its beginning is typed: itself, and what is left from a later word on; Chinese
-- has no words, there it is every later character.
CREATE FUNCTION name_starts(locale text, whole text) RETURNS TABLE (folded text, is_first boolean) LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT substr(whole, at), at = 1
  FROM generate_series(1, length(whole)) at
  WHERE at = 1
    OR (locale = 'zh' AND length(whole) - at >= 1 AND substr(whole, at, 1) <> ' ')
    OR (substr(whole, at - 1, 1) = ' ' AND length(split_part(substr(whole, at), ' ', 1)) > 2)
$$;
--> statement-breakpoint
-- Reads the best designs on sale, the categories and the shops, and brings the three tables up to date; readers see the old
-- rows until it is done. Two at once go one after the other. In a large market what was written once is no word, and nowhere is a phrase what is
-- a category's name.
CREATE FUNCTION build_suggestions(sample int DEFAULT 100000) RETURNS void LANGUAGE plpgsql
  SECURITY DEFINER SET search_path = public, pg_temp SET work_mem = '128MB' AS $$
DECLARE
  least_count int;
BEGIN
  PERFORM pg_advisory_xact_lock(7286434);
  DROP TABLE IF EXISTS pg_temp.sampled_titles, pg_temp.called_places;
  CREATE TEMP TABLE sampled_titles ON COMMIT DROP AS
    SELECT t.locale, t.title FROM (SELECT listing_id FROM listing_search ORDER BY quality DESC, listing_id DESC LIMIT sample) s
    JOIN listing_texts t USING (listing_id);
  least_count := CASE WHEN (SELECT count(*) FROM sampled_titles) > 160000 THEN 2 ELSE 1 END;
  CREATE TEMP TABLE called_places ON COMMIT DROP AS SELECT *, fold_words(name) AS folded FROM (
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
    SELECT locale, fold_words(spelling) AS word, (array_agg(spelling ORDER BY n DESC, spelling))[1] AS spelling, sum(n)::int AS count
    FROM (SELECT locale, spelling, count(*) AS n
      FROM (SELECT locale, title FROM sampled_titles UNION ALL SELECT locale, name FROM called_places) said,
        regexp_split_to_table(lower(title), '[^[:alnum:]\u064b-\u0655\u0670\u0640]+') spelling
      WHERE locale <> 'zh' AND spelling !~ '[0-9]' AND length(spelling) BETWEEN 2 AND 30 GROUP BY locale, spelling) said
    GROUP BY 1, 2 HAVING sum(n) >= least_count
  ) n ON n.locale = t.locale AND n.word = t.word
  WHEN MATCHED AND (t.count, t.spelling) <> (n.count, n.spelling) THEN UPDATE SET count = n.count, spelling = n.spelling
  WHEN NOT MATCHED BY TARGET THEN INSERT (locale, word, spelling, count) VALUES (n.locale, n.word, n.spelling, n.count)
  WHEN NOT MATCHED BY SOURCE THEN DELETE;

  MERGE INTO suggestions t USING (
    WITH heads AS MATERIALIZED (SELECT locale, title_head(locale, title) AS head, count(*) AS n FROM sampled_titles GROUP BY 1, 2),
    labels AS MATERIALIZED (SELECT locale, head_phrase(locale, head) AS label, n FROM heads),
    phrases AS MATERIALIZED (SELECT *, fold_words(label) AS folded FROM labels)
    SELECT locale, kind, folded, target, max(label) AS label, max(weight) AS weight FROM (
      SELECT locale, 'phrase' AS kind, folded, '' AS target, (array_agg(label ORDER BY n DESC, label))[1] AS label, sum(n)::int AS weight
      FROM phrases p
      WHERE NOT EXISTS (SELECT FROM called_places c WHERE c.kind = 'category' AND c.locale = p.locale AND c.folded = p.folded)
      GROUP BY locale, folded HAVING sum(n) >= least_count
      UNION ALL
      SELECT p.locale, p.kind, f.folded, p.target, p.name, CASE WHEN f.is_first THEN p.weight ELSE p.weight / 50 END
      FROM called_places p CROSS JOIN LATERAL name_starts(p.locale, p.folded) f
      WHERE p.kind = 'category' OR f.is_first OR p.locale <> 'zh'
    ) said WHERE length(folded) BETWEEN 1 AND 80 GROUP BY locale, kind, folded, target
  ) n ON n.locale = t.locale AND n.kind = t.kind AND n.folded = t.folded AND n.target = t.target
  WHEN MATCHED AND (t.weight, t.label) <> (n.weight, n.label) THEN UPDATE SET weight = n.weight, label = n.label
  WHEN NOT MATCHED BY TARGET THEN INSERT (locale, kind, folded, target, label, weight) VALUES (n.locale, n.kind, n.folded, n.target, n.label, n.weight)
  WHEN NOT MATCHED BY SOURCE THEN DELETE;

  MERGE INTO suggestion_prefixes t USING (
    WITH crowded AS (SELECT locale, left(folded, size) AS prefix FROM suggestions, generate_series(4, 8) size
      WHERE length(folded) >= size GROUP BY 1, 2 HAVING count(*) > 300),
    heaviest AS (SELECT locale, left(folded, 3) AS start, kind, label, target, weight FROM (
      SELECT *, row_number() OVER (PARTITION BY locale, kind, left(folded, 3) ORDER BY weight DESC, length(label), label) AS place
      FROM suggestions) s WHERE place <= 10),
    begun AS (SELECT locale, prefix, kind, label, target, max(weight) AS weight FROM (
        SELECT locale, left(start, size) AS prefix, kind, label, target, weight FROM heaviest, generate_series(1, 3) size
        WHERE length(start) >= size
        UNION ALL
        SELECT c.locale, c.prefix, h.* FROM crowded c, unnest(ARRAY['phrase', 'category', 'shop']) k(kind), LATERAL (
          SELECT s.kind, s.label, s.target, s.weight FROM suggestions s
          WHERE s.locale = c.locale AND s.kind = k.kind AND s.folded >= c.prefix AND s.folded < c.prefix || chr(1114111)
          ORDER BY s.weight DESC, length(s.label), s.label LIMIT 10) h
      ) b GROUP BY locale, prefix, kind, label, target),
    ranked AS (SELECT *, row_number() OVER (PARTITION BY locale, prefix, kind ORDER BY weight DESC, length(label), label, target) AS place
      FROM begun)
    SELECT locale, prefix, jsonb_agg(jsonb_build_object('kind', kind, 'label', label, 'target', target)
      ORDER BY array_position(ARRAY['phrase', 'category', 'shop'], kind), place) AS items
    FROM ranked WHERE place <= CASE kind WHEN 'phrase' THEN 5 ELSE 2 END GROUP BY locale, prefix
  ) n ON n.locale = t.locale AND n.prefix = t.prefix
  WHEN MATCHED AND t.items <> n.items THEN UPDATE SET items = n.items
  WHEN NOT MATCHED BY TARGET THEN INSERT (locale, prefix, items) VALUES (n.locale, n.prefix, n.items)
  WHEN NOT MATCHED BY SOURCE THEN DELETE;
END $$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION build_suggestions(int) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION build_suggestions(int) TO rattledrum_app;
--> statement-breakpoint
-- Arabic forms most plurals inside the word, where no stemmer reaches, and Urdu by endings the simple configuration keeps.
-- Both sides of a search read the singular instead, in Arabic without its article, which the stemmer drops from some words
-- only. First the plural, then its singular, as they are written.
DO $pairs$
DECLARE
  arabic text := 'ألعاب لعبة, لعب لعبة, دمى دمية, عرائس عروسة, كرات كرة, بالونات بالون, ألغاز لغز, حقائب حقيبة, شنط شنطة,
    محافظ محفظة, حصن حصان, أحصنة حصان, خيول حصان, دببة دب, أرانب أرنب, قطط قطة, كلاب كلب, أسماك سمك, طيور طائر,
    حيوانات حيوان, أقراط قرط, خواتم خاتم, قلائد قلادة, عقود عقد, أساور سوار, أسورة سوار, سلاسل سلسلة, تعاليق تعليقة,
    أحجار حجر, خرز خرزة, فصوص فص, تيجان تاج, دبابيس دبوس, مشابك مشبك, أمشاط مشط, شرائط شريط, أشرطة شريط, أربطة رباط,
    أطواق طوق, باروكات باروكة, أزهار زهرة, زهور زهرة, ورود وردة, أوراق ورق, أغصان غصن, أشجار شجرة, أكاليل إكليل,
    شموع شمعة, فوانيس فانوس, أعلام علم, أكواب كوب, كؤوس كأس, أطباق طبق, صحون صحن, أوان إناء, أواني إناء, قدور قدر,
    مقالي مقلاة, ملاعق ملعقة, شوك شوكة, سكاكين سكين, أباريق إبريق, ترامس ترمس, قوارير قارورة, علب علبة, صناديق صندوق,
    سلال سلة, أكياس كيس, أغطية غطاء, صواني صينية, مناشف منشفة, بطاطين بطانية, شراشف شرشف, مفارش مفرش, وسائد وسادة,
    مخدات مخدة, ستائر ستارة, سجاجيد سجادة, أقمشة قماش, خيوط خيط, أزرار زر, سحابات سحاب, إبر إبرة, مقصات مقص,
    أقلام قلم, دفاتر دفتر, كراسات كراسة, كتب كتاب, ملصقات ملصق, دهانات دهان, ألوان لون, فرش فرشاة, لوحات لوحة,
    إطارات إطار, أطر إطار, صور صورة, مرايا مرآة, ساعات ساعة, نظارات نظارة, عدسات عدسة, مصابيح مصباح, لمبات لمبة,
    أضواء ضوء, أنوار نور, كشافات كشاف, أسلاك سلك, كوابل كابل, كابلات كابل, شواحن شاحن, سماعات سماعة, هواتف هاتف,
    أجهزة جهاز, أدوات أداة, عدد عدة, مفاتيح مفتاح, أقفال قفل, مسامير مسمار, براغي برغي, مفكات مفك, مطارق مطرقة,
    مناشير منشار, مثاقب مثقاب, صنابير صنبور, خراطيم خرطوم, أنابيب أنبوب, مقابض مقبض, عجلات عجلة, مراوح مروحة,
    خلاطات خلاط, موازين ميزان, ملابس ملبس, أثواب ثوب, فساتين فستان, قمصان قميص, سراويل سروال, جوارب جورب, أحذية حذاء,
    نعال نعل, أحزمة حزام, قبعات قبعة, قفازات قفاز, أوشحة وشاح, شالات شال, مظلات مظلة, معاطف معطف, عباءات عباءة,
    أقنعة قناع, أزياء زي, هدايا هدية, تحف تحفة, تماثيل تمثال, زينات زينة, أعياد عيد, أطفال طفل, رضع رضيع, بنات بنت,
    أولاد ولد, نساء امرأة, رجال رجل, عطور عطر, مراهم مرهم, كريمات كريم, أظافر ظفر, رموش رمش, مساحيق مسحوق,
    صوابين صابون, إسفنجات إسفنجة, مكانس مكنسة, دلاء دلو, فوط فوطة, كراسي كرسي, طاولات طاولة, خيام خيمة, حبال حبل,
    دراجات دراجة, سيارات سيارة, قطع قطعة, أطقم طقم, مجموعات مجموعة, نماذج نموذج, عينات عينة, أصناف صنف, أنواع نوع,
    أحجام حجم, مقاسات مقاس, بضائع بضاعة, سلع سلعة, منتجات منتج, متاجر متجر, مصانع مصنع, أسواق سوق, أسعار سعر,
    طلبيات طلبية, كراتين كرتون, حوامل حامل, رفوف رف, علاقات علاقة, ميداليات ميدالية, ولاعات ولاعة, مباخر مبخرة';
  urdu text := 'کھلونے کھلونا, کھلونوں کھلونا, گڑیاں گڑیا, گڑیوں گڑیا, گھوڑے گھوڑا, گھوڑوں گھوڑا, پرندے پرندہ, غبارے غبارہ,
    غباروں غبارہ, پتلے پتلا, تھیلے تھیلا, تھیلوں تھیلا, تھیلیاں تھیلی, تھیلیوں تھیلی, بٹوے بٹوا, بٹووں بٹوا, ڈبے ڈبا,
    ڈبوں ڈبا, ٹوکریاں ٹوکری, ٹوکریوں ٹوکری, جوتے جوتا, جوتوں جوتا, موزے موزہ, موزوں موزہ, دستانے دستانہ,
    دستانوں دستانہ, ٹوپیاں ٹوپی, ٹوپیوں ٹوپی, کپڑے کپڑا, کپڑوں کپڑا, انگوٹھیاں انگوٹھی, انگوٹھیوں انگوٹھی,
    بالیاں بالی, بالیوں بالی, چوڑیاں چوڑی, چوڑیوں چوڑی, گھڑیاں گھڑی, گھڑیوں گھڑی, زنجیریں زنجیر, زنجیروں زنجیر,
    چابیاں چابی, چابیوں چابی, تالے تالا, تالوں تالا, پیالے پیالہ, پیالیاں پیالی, پلیٹیں پلیٹ, پلیٹوں پلیٹ,
    بوتلیں بوتل, بوتلوں بوتل, چمچے چمچہ, چمچوں چمچہ, چھریاں چھری, چھریوں چھری, چھتریاں چھتری, چھتریوں چھتری,
    تولیے تولیہ, تولیوں تولیہ, پردے پردہ, پردوں پردہ, دھاگے دھاگا, دھاگوں دھاگا, آئینے آئینہ, آئینوں آئینہ,
    کرسیاں کرسی, کرسیوں کرسی, رسیاں رسی, رسیوں رسی, تصویریں تصویر, تصویروں تصویر, کتابیں کتاب, کتابوں کتاب, بچے بچہ,
    بچوں بچہ, گاڑیاں گاڑی, گاڑیوں گاڑی, بتیاں بتی, بتیوں بتی, چیزیں چیز, چیزوں چیز';
  singulars jsonb;
BEGIN
  SELECT jsonb_object_agg(pair[1], pair[2]) INTO singulars
  FROM regexp_matches(fold_arabic_script(arabic), '([^ ,\n]+) ([^ ,\n]+)', 'g') pair;
  EXECUTE format($function$
    CREATE FUNCTION singular_arabic(words text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT AS $$
      SELECT string_agg(coalesce(known->>word, known->>bare, known->>regexp_replace(bare, '^[وبل](?=...)', ''), bare), ' ' ORDER BY place)
      FROM (SELECT %L::jsonb AS known) list, regexp_split_to_table(words, '[[:space:]]+') WITH ORDINALITY AS w(word, place),
        regexp_replace(word, '^(?:[وفبک]?ال|لل)(?=...)', '') bare
    $$ $function$, singulars);
  SELECT jsonb_object_agg(pair[1], pair[2]) INTO singulars
  FROM regexp_matches(fold_arabic_script(urdu), '([^ ,\n]+) ([^ ,\n]+)', 'g') pair;
  EXECUTE format($function$
    CREATE FUNCTION singular_urdu(words text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT AS $$
      SELECT string_agg(coalesce(known->>word, word), ' ' ORDER BY place)
      FROM (SELECT %L::jsonb AS known) list, regexp_split_to_table(words, '[[:space:]]+') WITH ORDINALITY AS w(word, place)
    $$ $function$, singulars);
END $pairs$;
--> statement-breakpoint
CREATE OR REPLACE FUNCTION search_document(locale text, words text) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE locale
    WHEN 'zh' THEN to_tsvector('public.words_zh', coalesce(public.chinese_document(words), ''))
    WHEN 'ar' THEN to_tsvector('public.words_ar', public.singular_arabic(public.fold_arabic_script(public.plain_words(words))))
    WHEN 'ur' THEN to_tsvector('public.words_ur', public.singular_urdu(public.fold_arabic_script(public.plain_words(words))))
    WHEN 'es' THEN to_tsvector('public.words_es', public.plain_words(words))
    WHEN 'pt-br' THEN to_tsvector('public.words_pt', public.plain_words(words))
    WHEN 'ru' THEN to_tsvector('public.words_ru', public.plain_words(words))
    WHEN 'fr' THEN to_tsvector('public.words_fr', public.plain_words(words))
    ELSE to_tsvector('public.words_en', public.plain_words(words))
  END
$$;
--> statement-breakpoint
CREATE OR REPLACE FUNCTION search_question(locale text, words text) RETURNS tsquery LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE locale
    WHEN 'zh' THEN plainto_tsquery('public.words_zh', coalesce(public.chinese_question(words), ''))
    WHEN 'ar' THEN plainto_tsquery('public.words_ar', public.singular_arabic(public.fold_arabic_script(public.plain_words(words))))
    WHEN 'ur' THEN plainto_tsquery('public.words_ur', public.singular_urdu(public.fold_arabic_script(public.plain_words(words))))
    WHEN 'es' THEN plainto_tsquery('public.words_es', public.plain_words(words))
    WHEN 'pt-br' THEN plainto_tsquery('public.words_pt', public.plain_words(words))
    WHEN 'ru' THEN plainto_tsquery('public.words_ru', public.plain_words(words))
    WHEN 'fr' THEN plainto_tsquery('public.words_fr', public.plain_words(words))
    ELSE plainto_tsquery('public.words_en', public.plain_words(words))
  END
$$;
--> statement-breakpoint
-- What was on sale before is found by the new words.
SELECT project_listings(array(SELECT id FROM listings WHERE status = 'published'));
