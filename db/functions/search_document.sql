-- Replaces punctuation by spaces. Documents and queries both pass through it: PostgreSQL would otherwise read YW-3847
-- as the number -3847 on one side only.
CREATE FUNCTION plain_words(words text) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT AS $$
  SELECT translate(words, '-/''._’,،、', '         ')
$$;

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

-- Removes vowel signs and gives each Arabic letter one form, since Arabic and Urdu texts are typed with or without
-- the signs and with either country's letters.
CREATE FUNCTION fold_arabic_script(words text) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT AS $$
  SELECT translate(regexp_replace(words, '[\u064b-\u0655\u0670\u0640]', '', 'g'), 'أإآٱىيكةۀہھ', 'ااااییکههههه')
$$;

-- Replaces each Arabic plural by its singular and drops the article and the endings of the feminine and of regular
-- plurals. Most plurals change inside the word, which no stemmer undoes; the JSON object maps each plural to its
-- singular. PostgreSQL's stemmer is not used: it gives a scarf (وشاح) and a charger (شاحن) one stem.
CREATE FUNCTION singular_arabic(words text) RETURNS text
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

-- Replaces each Urdu plural by its singular; the text search configuration has no stemmer for Urdu.
CREATE FUNCTION singular_urdu(words text) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT AS $$
  SELECT string_agg(coalesce(known->>word, word), ' ' ORDER BY place)
  FROM (SELECT '{"بچے": "بچه", "ڈبے": "ڈبا", "بٹوے": "بٹوا", "بچوں": "بچه", "تالے": "تالا", "جوتے": "جوتا",
  "موزے": "موزه", "پتلے": "پتلا", "پردے": "پرده", "چمچے": "چمچه", "ڈبوں": "ڈبا", "کپڑے": "کپڑا", "ائینے": "ائینه",
  "بتیاں": "بتی", "بتیوں": "بتی", "بٹووں": "بٹوا", "تالوں": "تالا", "تهیلے": "تهیلا", "تولیے": "تولیه", "جوتوں": "جوتا",
  "دهاگے": "دهاگا", "رسیاں": "رسی", "رسیوں": "رسی", "غبارے": "غباره", "موزوں": "موزه", "پردوں": "پرده",
  "پرندے": "پرنده", "پیالے": "پیاله", "چمچوں": "چمچه", "چیزوں": "چیز", "چیزیں": "چیز", "کپڑوں": "کپڑا",
  "گهوڑے": "گهوڑا", "گڑیاں": "گڑیا", "گڑیوں": "گڑیا", "ائینوں": "ائینه", "بالیاں": "بالی", "بالیوں": "بالی",
  "بوتلوں": "بوتل", "بوتلیں": "بوتل", "تهیلوں": "تهیلا", "تولیوں": "تولیه", "دستانے": "دستانه", "دهاگوں": "دهاگا",
  "غباروں": "غباره", "ٹوپیاں": "ٹوپی", "ٹوپیوں": "ٹوپی", "پلیٹوں": "پلیٹ", "پلیٹیں": "پلیٹ", "چابیاں": "چابی",
  "چابیوں": "چابی", "چهریاں": "چهری", "چهریوں": "چهری", "چوڑیاں": "چوڑی", "چوڑیوں": "چوڑی", "کتابوں": "کتاب",
  "کتابیں": "کتاب", "کرسیاں": "کرسی", "کرسیوں": "کرسی", "کهلونے": "کهلونا", "گاڑیاں": "گاڑی", "گاڑیوں": "گاڑی",
  "گهوڑوں": "گهوڑا", "گهڑیاں": "گهڑی", "گهڑیوں": "گهڑی", "تصویروں": "تصویر", "تصویریں": "تصویر", "تهیلیاں": "تهیلی",
  "تهیلیوں": "تهیلی", "دستانوں": "دستانه", "زنجیروں": "زنجیر", "زنجیریں": "زنجیر", "ٹوکریاں": "ٹوکری",
  "ٹوکریوں": "ٹوکری", "پیالیاں": "پیالی", "چهتریاں": "چهتری", "چهتریوں": "چهتری", "کهلونوں": "کهلونا",
  "انگوٹهیاں": "انگوٹهی", "انگوٹهیوں": "انگوٹهی"}'::jsonb AS known) list, regexp_split_to_table(words,
  '[[:space:]]+') WITH ORDINALITY AS w(word, place)
$$;

-- Cuts Chinese text, which has no spaces, into runs of two characters and single characters.
CREATE FUNCTION chinese_document(words text) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT AS $$
  SELECT string_agg(CASE WHEN run[1] ~ '^[㐀-鿿]' THEN (
    SELECT string_agg(substr(run[1], at, size), ' ')
    FROM generate_series(1, 2) size, generate_series(1, length(run[1])) at
    WHERE at + size - 1 <= length(run[1])
  ) ELSE run[1] END, ' ')
  FROM regexp_matches(lower(words), '[㐀-鿿]+|[^[:space:][:punct:]㐀-鿿]+', 'g') run
$$;

-- Returns the text search vector of a text in one language. PostgreSQL inlines an expression, but no subquery.
CREATE FUNCTION search_document(locale text, words text) RETURNS tsvector
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
