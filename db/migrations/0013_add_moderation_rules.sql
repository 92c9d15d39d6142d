-- Rules of moderation, which are checked when a design is published or changed, and hashes that find the same picture.
CREATE TABLE moderation_rules (
  name text PRIMARY KEY NOT NULL,
  mode text NOT NULL,
  changed_by uuid,
  changed_at timestamp with time zone DEFAULT now() NOT NULL,
  CONSTRAINT moderation_rules_name CHECK (moderation_rules.name in ('counterfeit_words', 'brand_words', 'banned_goods', 'price_cut', 'changed_certificates', 'first_designs', 'same_picture')),
  CONSTRAINT moderation_rules_mode CHECK (moderation_rules.mode in ('off', 'queue', 'hold'))
);
CREATE TABLE rule_words (
  id uuid PRIMARY KEY NOT NULL,
  rule text NOT NULL,
  word text NOT NULL,
  locale text,
  is_exception boolean DEFAULT false NOT NULL,
  why text NOT NULL,
  added_by uuid,
  created_at timestamp with time zone DEFAULT now() NOT NULL,
  retired_at timestamp with time zone,
  retired_by uuid,
  retired_why text,
  CONSTRAINT rule_words_rule CHECK (rule_words.rule in ('counterfeit_words', 'brand_words', 'banned_goods')),
  CONSTRAINT rule_words_lengths CHECK (length(rule_words.word) between 1 and 80 and length(rule_words.why) between 1 and 300 and length(rule_words.retired_why) between 1 and 300),
  CONSTRAINT rule_words_retired CHECK (num_nulls(rule_words.retired_at, rule_words.retired_by, rule_words.retired_why) in (0, 3))
);
ALTER TABLE listings ADD COLUMN held_status text;
ALTER TABLE pictures ADD COLUMN hash text;
ALTER TABLE reports ADD COLUMN rule text;
ALTER TABLE reports ADD COLUMN found jsonb;
ALTER TABLE moderation_rules ADD CONSTRAINT moderation_rules_changed_by_users_id_fk FOREIGN KEY (changed_by) REFERENCES users(id);
ALTER TABLE rule_words ADD CONSTRAINT rule_words_added_by_users_id_fk FOREIGN KEY (added_by) REFERENCES users(id);
ALTER TABLE rule_words ADD CONSTRAINT rule_words_retired_by_users_id_fk FOREIGN KEY (retired_by) REFERENCES users(id);
CREATE UNIQUE INDEX rule_words_once ON rule_words (rule,lower(word),coalesce(locale, '')) WHERE rule_words.retired_at is null;
CREATE INDEX pictures_to_hash ON pictures (id) WHERE pictures.hash is null;
CREATE INDEX reports_by_rule ON reports (rule,created_at) WHERE reports.rule is not null;
CREATE INDEX reports_of_rules ON reports (shop_id,reporter) WHERE reports.rule is not null;
ALTER TABLE listings ADD CONSTRAINT listings_held_status CHECK (listings.held_status in ('published', 'paused', 'discontinued'));
ALTER TABLE pictures ADD CONSTRAINT pictures_hash_form CHECK (pictures.hash ~ '^([0-9a-f]{16})?$');
ALTER TABLE reports ADD CONSTRAINT reports_rule CHECK (reports.rule in ('counterfeit_words', 'brand_words', 'banned_goods', 'price_cut', 'changed_certificates', 'first_designs', 'same_picture'));
ALTER TABLE reports ADD CONSTRAINT reports_found CHECK ((reports.rule is null) = (reports.found is null) and length(reports.found::text) <= 8000 and (reports.rule is null or reports.user_id is null));

-- === Functions ===
-- Returns whether the person of the transaction is an operator who also decides about people, rules and market data.
CREATE OR REPLACE FUNCTION is_lead() RETURNS boolean
LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT coalesce((SELECT u.is_operator AND u.operator_role = 'lead' FROM users u WHERE u.id = current_person()), false)
$$;

-- Returns the four bands of a picture's hash, 16 bits each, as numbers that differ between bands. A band has bits of
-- the whole picture, so that pictures on white do not share bands.
CREATE FUNCTION picture_bands(hash text) RETURNS int[]
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT array(SELECT band * 65536 + ('x' || substr(hash, 1 + 4 * band, 4))::bit(16)::int
    FROM generate_series(0, 3) band)
$$;

-- Returns the bands of all hashes that can be within 7 bits of this one: seven bits in four bands leave a band with at
-- most one.
CREATE FUNCTION near_bands(hash text) RETURNS int[]
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT array(SELECT b & ~65535 | (b & 65535) # flip FROM unnest(picture_bands(hash)) b,
    (SELECT 0 AS flip UNION ALL SELECT 1 << bit FROM generate_series(0, 15) bit) f)
$$;

-- Returns up to three public listings of other shops with the same picture, the oldest first: at most 6 of the 64 bits
-- differ. It reads with the rights of the owner of the tables, since row-level security would keep the index from use.
CREATE FUNCTION same_pictures(of text, own_shop bigint)
RETURNS TABLE (key text, listing_id bigint, shop_id bigint)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT f.key, l.id, l.shop_id
  FROM pictures f
  JOIN listing_pictures p ON p.picture_id = f.id AND p.shop_id = f.shop_id
  JOIN listings l ON l.id = p.listing_id
  WHERE f.hash <> '' AND picture_bands(f.hash) && near_bands(of)
    AND bit_count(('x' || f.hash)::bit(64) # ('x' || of)::bit(64)) <= 6
    AND f.shop_id <> own_shop AND l.status IN ('published', 'paused', 'discontinued')
  ORDER BY l.published_at, l.id LIMIT 3
$$;

CREATE INDEX pictures_by_bands ON pictures USING gin (picture_bands(hash)) WHERE hash <> '';

-- === Row-level security ===
-- A shop reads what rules found in its designs, but not what people report.
CREATE POLICY own_rule_reports ON reports FOR SELECT USING (rule IS NOT NULL AND shop_id = current_shop());

-- Everybody's designs are checked by the rules and the words, and only leads change them. Nothing is deleted.
ALTER TABLE moderation_rules ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY read_rules ON moderation_rules FOR SELECT USING (true);
CREATE POLICY set_rules ON moderation_rules FOR UPDATE
  USING ((SELECT is_lead()))
  WITH CHECK ((SELECT is_lead()) AND changed_by = current_person());
REVOKE INSERT, UPDATE, DELETE ON moderation_rules FROM rattledrum_app;
GRANT UPDATE (mode, changed_by, changed_at) ON moderation_rules TO rattledrum_app;

ALTER TABLE rule_words ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY read_rule_words ON rule_words FOR SELECT USING (true);
CREATE POLICY add_rule_words ON rule_words FOR INSERT
  WITH CHECK ((SELECT is_lead()) AND added_by = current_person() AND retired_at IS NULL);
CREATE POLICY retire_rule_words ON rule_words FOR UPDATE
  USING ((SELECT is_lead()) AND retired_at IS NULL)
  WITH CHECK ((SELECT is_lead()) AND retired_by = current_person());
REVOKE UPDATE, DELETE ON rule_words FROM rattledrum_app;
GRANT UPDATE (retired_at, retired_by, retired_why) ON rule_words TO rattledrum_app;

-- === Data ===
ALTER TABLE moderation_rules NO FORCE ROW LEVEL SECURITY;
ALTER TABLE rule_words NO FORCE ROW LEVEL SECURITY;
INSERT INTO moderation_rules (name, mode) VALUES
  ('counterfeit_words', 'hold'), ('brand_words', 'queue'), ('banned_goods', 'hold'), ('price_cut', 'queue'),
  ('changed_certificates', 'queue'), ('first_designs', 'queue'), ('same_picture', 'off');
INSERT INTO rule_words (id, rule, locale, is_exception, why, word)
  SELECT gen_random_uuid(), 'counterfeit_words', NULL, false, 'A word for counterfeits', unnest(array[
    'replica', 'replicas', 'fake', 'fakes', 'counterfeit', 'counterfeits', 'knockoff', 'knock off', '1:1 copy',
    'mirror copy', 'super copy', 'master copy', 'first copy', 'bootleg', '高仿', '精仿', '仿品', '仿牌', '假货', '山寨',
    'A货', 'реплика', 'реплики', 'реплику', 'подделка', 'подделки', 'копия', 'копии', 'люкс копия', 'مقلد',
    'مقلدة', 'نسخة مقلدة', 'تقليد ماركة', 'هاي كوبي', 'ماستر كوبي'
  ]);
INSERT INTO rule_words (id, rule, locale, is_exception, why, word)
  SELECT gen_random_uuid(), 'counterfeit_words', 'es', false, 'A word for counterfeits', unnest(array[
    'falsificado', 'falsificada', 'falsificados', 'falsificadas', 'copia exacta', 'imitación de marca'
  ]);
INSERT INTO rule_words (id, rule, locale, is_exception, why, word)
  SELECT gen_random_uuid(), 'counterfeit_words', 'pt-BR', false, 'A word for counterfeits', unnest(array[
    'réplica perfeita', 'falsificado', 'falsificada', 'cópia perfeita', 'imitação de marca'
  ]);
INSERT INTO rule_words (id, rule, locale, is_exception, why, word)
  SELECT gen_random_uuid(), 'counterfeit_words', 'ur', false, 'A word for counterfeits', unnest(array[
    'نقلی', 'فرسٹ کاپی', 'ماسٹر کاپی', 'نقلی برانڈ'
  ]);
INSERT INTO rule_words (id, rule, locale, is_exception, why, word)
  SELECT gen_random_uuid(), 'counterfeit_words', 'fr', false, 'A word for counterfeits', unnest(array[
    'contrefaçon', 'contrefaçons', 'réplique', 'répliques', 'imitation de marque'
  ]);
INSERT INTO rule_words (id, rule, locale, is_exception, why, word)
  SELECT gen_random_uuid(), 'counterfeit_words', NULL, true, 'Ordinary goods', unnest(array[
    'fake fur', 'fake leather', 'fake flower', 'fake flowers', 'fake plant', 'fake plants', 'fake grass',
    'fake snow', 'fake food', 'fake fruit', 'fake nail', 'fake nails', 'fake lashes', 'fake eyelashes',
    'fake hair', 'fake beard', 'fake blood', 'fake tattoo', 'fake tattoos', 'fake candle', 'fake candles',
    'fake pearl', 'fake pearls', 'fake collar', 'fake money detector', 'scale replica', 'miniature replica',
    'anti counterfeit', 'counterfeit detector', 'counterfeit money detector', 'уменьшенная копия',
    'масштабная копия', 'копия ключа', 'نقلی پھول', 'نقلی ناخن', 'نقلی پلکیں', 'نقلی بال', 'نقلی پودا',
    'نقلی پودے'
  ]);
INSERT INTO rule_words (id, rule, locale, is_exception, why, word)
  SELECT gen_random_uuid(), 'brand_words', NULL, false, 'A brand that counterfeits often name', unnest(array[
    'Nike', 'swoosh', 'Adidas', 'Disney', 'Mickey Mouse', 'Minnie Mouse', 'Hello Kitty', 'Sanrio', 'Pokemon',
    'Pikachu', 'Lego', 'Barbie', 'Louis Vuitton', 'Gucci', 'Chanel', 'Rolex', 'Cartier', 'Dior', 'Hermès',
    'Prada', 'Versace', 'Balenciaga', 'Air Jordan', 'Yeezy', 'Crocs', 'Labubu', 'Pop Mart', 'Peppa Pig',
    'Paw Patrol', 'Spider Man', 'Spiderman', 'Marvel', 'Harry Potter', 'Star Wars', 'Minecraft',
    'The North Face', '耐克', '阿迪达斯', '迪士尼', '米老鼠', '皮卡丘', '宝可梦', '乐高', '芭比', '路易威登', '古驰', '香奈儿', '劳力士', '小猪佩奇',
    '汪汪队', '哈利波特', '拉布布', '泡泡玛特', 'Дисней', 'Найк', 'Адидас', 'Лего', 'Барби', 'Гуччи', 'Шанель', 'Лабубу',
    'ديزني', 'نايك', 'أديداس', 'ليغو', 'باربي', 'غوتشي', 'شانيل', 'لابوبو'
  ]);
INSERT INTO rule_words (id, rule, locale, is_exception, why, word)
  SELECT gen_random_uuid(), 'banned_goods', NULL, false, 'Goods that may not be sold', unnest(array[
    'handgun', 'handguns', 'firearm', 'firearms', 'ammunition', 'stun gun', 'brass knuckles', 'switchblade',
    'butterfly knife', 'elephant ivory', 'ivory carving', 'elephant tusk', 'rhino horn', 'tiger bone',
    'pangolin scales', 'cannabis', 'marijuana', 'cocaine', 'heroin', 'methamphetamine', 'fentanyl',
    'counterfeit money', '手枪', '枪支', '弹药', '电击棍', '指虎', '弹簧刀', '甩棍', '管制刀具', '象牙制品', '象牙雕', '犀牛角', '虎骨',
    '穿山甲鳞片', '毒品', '大麻', '假币', 'огнестрельное оружие', 'боеприпасы', 'кастет', 'наркотики', 'бивень слона',
    'рог носорога', 'марихуана', 'سلاح ناري', 'أسلحة نارية', 'ذخيرة', 'عاج الفيل', 'مخدرات', 'قرن وحيد القرن'
  ]);
INSERT INTO rule_words (id, rule, locale, is_exception, why, word)
  SELECT gen_random_uuid(), 'banned_goods', 'es', false, 'Goods that may not be sold', unnest(array[
    'arma de fuego', 'armas de fuego', 'munición', 'puño americano', 'marfil de elefante', 'marihuana',
    'cocaína'
  ]);
INSERT INTO rule_words (id, rule, locale, is_exception, why, word)
  SELECT gen_random_uuid(), 'banned_goods', 'pt-BR', false, 'Goods that may not be sold', unnest(array[
    'arma de fogo', 'armas de fogo', 'munição', 'soco inglês', 'marfim de elefante', 'maconha', 'cocaína'
  ]);
INSERT INTO rule_words (id, rule, locale, is_exception, why, word)
  SELECT gen_random_uuid(), 'banned_goods', 'fr', false, 'Goods that may not be sold', unnest(array[
    'arme à feu', 'armes à feu', 'munitions', 'poing américain', 'ivoire d’éléphant', 'cocaïne'
  ]);
INSERT INTO rule_words (id, rule, locale, is_exception, why, word)
  SELECT gen_random_uuid(), 'banned_goods', 'ur', false, 'Goods that may not be sold', unnest(array[
    'آتشیں اسلحہ', 'گولہ بارود', 'ہاتھی دانت', 'منشیات', 'چرس'
  ]);
INSERT INTO rule_words (id, rule, locale, is_exception, why, word)
  SELECT gen_random_uuid(), 'banned_goods', NULL, true, 'Toys', unnest(array[
    'toy handgun', 'toy firearm', 'faux elephant ivory', '玩具手枪', '手枪玩具', '玩具枪支'
  ]);
ALTER TABLE moderation_rules FORCE ROW LEVEL SECURITY;
ALTER TABLE rule_words FORCE ROW LEVEL SECURITY;
