-- The market's own data: figures by week, announcements, calendar, rates set by leads, and words of search.
CREATE TABLE market_weeks (
  week date PRIMARY KEY NOT NULL,
  inquiries integer NOT NULL,
  due integer NOT NULL,
  answered_within_day integer NOT NULL,
  median_first_reply_minutes integer,
  quotes integer NOT NULL,
  deals integer NOT NULL,
  shops integer NOT NULL,
  buyers integer NOT NULL,
  agreed jsonb NOT NULL,
  countries jsonb NOT NULL,
  search_misses integer,
  measured_at timestamp with time zone DEFAULT now() NOT NULL,
  CONSTRAINT market_weeks_counts CHECK (market_weeks.inquiries >= market_weeks.due and market_weeks.due >= market_weeks.answered_within_day)
);
CREATE TABLE announcements (
  id uuid PRIMARY KEY NOT NULL,
  texts jsonb NOT NULL,
  audience text NOT NULL,
  locales text[] DEFAULT '{}' NOT NULL,
  starts_at timestamp with time zone NOT NULL,
  ends_at timestamp with time zone NOT NULL,
  created_by uuid NOT NULL,
  created_at timestamp with time zone DEFAULT now() NOT NULL,
  ended_by uuid,
  ended_at timestamp with time zone,
  CONSTRAINT announcements_audience CHECK (announcements.audience in ('everybody', 'merchants', 'buyers')),
  CONSTRAINT announcements_span CHECK (announcements.ends_at > announcements.starts_at),
  CONSTRAINT announcements_languages CHECK (announcements.texts ?& array['en', 'zh'] and length(announcements.texts::text) <= 8000),
  CONSTRAINT announcements_ended CHECK ((announcements.ended_at is null) = (announcements.ended_by is null))
);
CREATE TABLE market_holidays (
  id uuid PRIMARY KEY NOT NULL,
  kind text NOT NULL,
  first_day date NOT NULL,
  last_day date NOT NULL,
  names jsonb NOT NULL,
  created_by uuid,
  created_at timestamp with time zone DEFAULT now() NOT NULL,
  withdrawn_by uuid,
  withdrawn_at timestamp with time zone,
  CONSTRAINT market_holidays_kind CHECK (market_holidays.kind in ('public', 'closed')),
  CONSTRAINT market_holidays_span CHECK (market_holidays.last_day between market_holidays.first_day and market_holidays.first_day + 60),
  CONSTRAINT market_holidays_lengths CHECK (length(market_holidays.names::text) <= 4000),
  CONSTRAINT market_holidays_withdrawn CHECK ((market_holidays.withdrawn_at is null) = (market_holidays.withdrawn_by is null))
);
CREATE TABLE search_words (
  id uuid PRIMARY KEY NOT NULL,
  category_id integer NOT NULL,
  locale text NOT NULL,
  word text NOT NULL,
  pinyin text,
  created_by uuid NOT NULL,
  created_at timestamp with time zone DEFAULT now() NOT NULL,
  retired_by uuid,
  retired_at timestamp with time zone,
  CONSTRAINT search_words_length CHECK (length(search_words.word) between 1 and 80 and length(search_words.pinyin) <= 400),
  CONSTRAINT search_words_retired CHECK ((search_words.retired_at is null) = (search_words.retired_by is null))
);
ALTER TABLE search_phrases DROP CONSTRAINT search_phrases_source;
ALTER TABLE categories ADD COLUMN edited_at timestamp with time zone;
ALTER TABLE categories ADD COLUMN hidden_at timestamp with time zone;
ALTER TABLE currency_rates ADD COLUMN source text DEFAULT 'reference' NOT NULL;
ALTER TABLE currency_rates ADD COLUMN set_by uuid;
ALTER TABLE currency_rates ADD COLUMN set_at timestamp with time zone DEFAULT now() NOT NULL;
ALTER TABLE announcements ADD CONSTRAINT announcements_created_by_users_id_fk FOREIGN KEY (created_by) REFERENCES users(id);
ALTER TABLE announcements ADD CONSTRAINT announcements_ended_by_users_id_fk FOREIGN KEY (ended_by) REFERENCES users(id);
ALTER TABLE market_holidays ADD CONSTRAINT market_holidays_created_by_users_id_fk FOREIGN KEY (created_by) REFERENCES users(id);
ALTER TABLE market_holidays ADD CONSTRAINT market_holidays_withdrawn_by_users_id_fk FOREIGN KEY (withdrawn_by) REFERENCES users(id);
ALTER TABLE search_words ADD CONSTRAINT search_words_category_id_categories_id_fk FOREIGN KEY (category_id) REFERENCES categories(id);
ALTER TABLE search_words ADD CONSTRAINT search_words_created_by_users_id_fk FOREIGN KEY (created_by) REFERENCES users(id);
ALTER TABLE search_words ADD CONSTRAINT search_words_retired_by_users_id_fk FOREIGN KEY (retired_by) REFERENCES users(id);
CREATE INDEX announcements_by_end ON announcements (ends_at);
CREATE INDEX market_holidays_by_day ON market_holidays (last_day) WHERE market_holidays.withdrawn_at is null;
CREATE UNIQUE INDEX search_words_once ON search_words (category_id,locale,word) WHERE search_words.retired_at is null;
ALTER TABLE currency_rates ADD CONSTRAINT currency_rates_set_by_users_id_fk FOREIGN KEY (set_by) REFERENCES users(id);
ALTER TABLE currency_rates ADD CONSTRAINT currency_rates_source CHECK (currency_rates.source in ('reference', 'feed', 'lead'));
ALTER TABLE currency_rates ADD CONSTRAINT currency_rates_set_by CHECK ((currency_rates.set_by is null) = (currency_rates.source <> 'lead'));
ALTER TABLE search_phrases ADD CONSTRAINT search_phrases_source CHECK (search_phrases.source in ('reference', 'operator', 'console'));

-- === Data ===
-- Until now, the Spring Festivals were constants of the code.
INSERT INTO market_holidays (id, kind, first_day, last_day, names, created_at)
SELECT gen_random_uuid(), 'closed', d.first_day, d.last_day, '{"en": "Spring Festival", "zh": "春节", "es": "Fiesta de la Primavera", "pt-br": "Festival da Primavera", "ru": "Праздник Весны", "ar": "عيد الربيع", "ur": "جشنِ بہار", "fr": "Fête du Printemps"}', '2026-01-01'
FROM (VALUES ('2027-01-30'::date, '2027-02-13'::date), ('2028-01-19', '2028-02-02')) d (first_day, last_day);

-- === Functions ===
-- Returns the times in which a shop is closed: the holidays of the market and its own, each from the moment it was
-- announced, so that a holiday entered afterwards cannot improve the figures.
CREATE FUNCTION closed_times(shop bigint) RETURNS tstzmultirange
LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT coalesce(range_agg(tstzrange(since, until)), '{}') FROM (
    SELECT greatest(first_day::timestamp AT TIME ZONE 'Asia/Shanghai', created_at) AS since,
      (last_day + 1)::timestamp AT TIME ZONE 'Asia/Shanghai' AS until
    FROM (SELECT h.first_day, h.last_day, h.created_at FROM holidays h WHERE h.shop_id = shop
      UNION ALL
      SELECT m.first_day, m.last_day, m.created_at FROM market_holidays m WHERE m.withdrawn_at IS NULL) each) closed
  WHERE since < until
$$;

-- Returns the minutes from an inquiry to its reply without those in `closed`, the rule of all response figures; null
-- without a reply.
CREATE FUNCTION open_minutes(sent timestamptz, replied timestamptz, closed tstzmultirange) RETURNS numeric
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT extract(epoch FROM replied - sent - coalesce((SELECT sum(upper(part) - lower(part))
    FROM unnest(closed * tstzmultirange(tstzrange(sent, greatest(sent, replied)))) part), interval '0')) / 60
$$;

-- Returns what happened in the market from a day on: a row for each inquiry (its country, the open minutes to the first
-- reply and until `moment`), each message (the buyer, if one wrote it), each quote that was sent, and each deal (its
-- currency and value). Spam and held inquiries are left out. Threads are visible to one shop at a time, so it sets
-- app.shop_id for each shop, as asShop() does.
CREATE FUNCTION market_activity(since date, moment timestamptz)
  RETURNS TABLE(kind text, at timestamptz, shop bigint, name text, minutes float8, amount bigint)
LANGUAGE plpgsql AS $$
DECLARE
  before text := coalesce(current_setting('app.shop_id', true), '');
  start timestamptz := since::timestamp AT TIME ZONE 'Asia/Shanghai';
  closed tstzmultirange;
BEGIN
  FOR shop IN SELECT s.id FROM shops s ORDER BY s.id LOOP
    PERFORM set_config('app.shop_id', shop::text, true);
    IF EXISTS (SELECT FROM inquiries i WHERE i.shop_id = shop AND i.last_message_at >= start) THEN
      closed := closed_times(shop);
      RETURN QUERY
        SELECT 'inquiry', i.created_at, i.shop_id, i.country, open_minutes(i.created_at, i.first_reply_at, closed)::float8,
          open_minutes(i.created_at, moment, closed)::bigint
        FROM inquiries i
        WHERE i.shop_id = shop AND i.last_message_at >= start AND i.created_at >= start AND i.created_at < moment
          AND i.status <> 'spam' AND i.held_reason IS NULL
        UNION ALL
        SELECT 'message', m.created_at, m.shop_id, CASE m.side WHEN 'buyer' THEN i.buyer_email END, NULL, NULL
        FROM inquiries i JOIN messages m ON m.inquiry_id = i.id
        WHERE i.shop_id = shop AND i.last_message_at >= start AND m.created_at >= start AND m.created_at < moment
          AND i.status <> 'spam' AND i.held_reason IS NULL;
    END IF;
    RETURN QUERY
      SELECT 'quote', q.sent_at, q.shop_id, NULL, NULL::float8, NULL::bigint FROM quotes q
      WHERE q.shop_id = shop AND q.sent_at >= start AND q.sent_at < moment
      UNION ALL
      SELECT 'deal', q.decided_at, q.shop_id, q.currency, NULL, coalesce(q.freight, 0) + coalesce(q.insurance, 0)
        + coalesce((SELECT sum(l.quantity::bigint * l.unit_price) FROM quote_lines l WHERE l.quote_id = q.id), 0)::bigint
      FROM quotes q
      WHERE q.shop_id = shop AND q.status = 'accepted' AND q.decided_at >= start AND q.decided_at < moment;
  END LOOP;
  PERFORM set_config('app.shop_id', before, true);
END $$;

-- Writes the figures of the whole market for the weeks from a Monday to `moment`. Searches without result are stored
-- for 90 days, so older weeks keep their number.
CREATE FUNCTION measure_market(since date, moment timestamptz) RETURNS void
LANGUAGE sql AS $$
  WITH activity AS MATERIALIZED (
    SELECT *, date_trunc('week', at AT TIME ZONE 'Asia/Shanghai')::date AS week FROM market_activity(since, moment)),
  weeks AS (
    SELECT w::date AS week
    FROM generate_series(since::timestamp, moment AT TIME ZONE 'Asia/Shanghai', interval '7 days') w),
  agreed AS (
    SELECT week, jsonb_object_agg(name, total) AS totals
    FROM (SELECT week, name, sum(amount) AS total FROM activity WHERE kind = 'deal' GROUP BY 1, 2) t GROUP BY week),
  countries AS (
    SELECT week, jsonb_object_agg(name, total) AS totals
    FROM (SELECT week, name, count(*) AS total FROM activity WHERE kind = 'inquiry' GROUP BY 1, 2) t GROUP BY week),
  misses AS (
    SELECT date_trunc('week', day)::date AS week, sum(count)::int AS total FROM search_misses
    WHERE day >= since AND day <= (moment AT TIME ZONE 'Asia/Shanghai')::date GROUP BY 1)
  INSERT INTO market_weeks AS m (week, inquiries, due, answered_within_day, median_first_reply_minutes, quotes, deals,
    shops, buyers, agreed, countries, search_misses, measured_at)
  SELECT w.week, count(*) FILTER (WHERE kind = 'inquiry'),
    count(*) FILTER (WHERE kind = 'inquiry' AND (minutes IS NOT NULL OR amount > 1440)),
    count(*) FILTER (WHERE kind = 'inquiry' AND minutes <= 1440),
    round(percentile_cont(0.5) WITHIN GROUP (ORDER BY minutes)),
    count(*) FILTER (WHERE kind = 'quote'), count(*) FILTER (WHERE kind = 'deal'),
    count(DISTINCT shop) FILTER (WHERE kind = 'message' AND name IS NULL),
    count(DISTINCT name) FILTER (WHERE kind = 'message'),
    coalesce((SELECT totals FROM agreed g WHERE g.week = w.week), '{}'),
    coalesce((SELECT totals FROM countries c WHERE c.week = w.week), '{}'),
    CASE WHEN w.week >= (moment AT TIME ZONE 'Asia/Shanghai')::date - 90
      THEN coalesce((SELECT total FROM misses s WHERE s.week = w.week), 0) END,
    moment
  FROM weeks w LEFT JOIN activity a ON a.week = w.week GROUP BY w.week
  ON CONFLICT (week) DO UPDATE SET (inquiries, due, answered_within_day, median_first_reply_minutes, quotes, deals,
      shops, buyers, agreed, countries, search_misses, measured_at)
    = (excluded.inquiries, excluded.due, excluded.answered_within_day, excluded.median_first_reply_minutes,
      excluded.quotes, excluded.deals, excluded.shops, excluded.buyers, excluded.agreed, excluded.countries,
      coalesce(excluded.search_misses, m.search_misses), excluded.measured_at)
$$;


-- Replaces the phrases of the console by the words of search_words that are not retired. Chinese words are
-- also found by their pinyin.
CREATE FUNCTION load_search_words() RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT replace_search_phrases('console', coalesce((SELECT jsonb_agg(p) FROM (
    SELECT jsonb_build_array(locale, word, 400000 + category_id) AS p FROM search_words WHERE retired_at IS NULL
    UNION ALL
    SELECT jsonb_build_array('pinyin', word, 400000 + category_id, pinyin) FROM search_words
    WHERE retired_at IS NULL AND pinyin IS NOT NULL) each), '[]'))
$$;
REVOKE ALL ON FUNCTION load_search_words FROM PUBLIC;
GRANT EXECUTE ON FUNCTION load_search_words TO rattledrum_app;

-- === Row-level security ===
-- Everyone reads announcements. Leads make them in their own name, and end them early.
ALTER TABLE announcements ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY read_announcements ON announcements FOR SELECT USING (true);
CREATE POLICY make_announcements ON announcements FOR INSERT
  WITH CHECK ((SELECT is_lead()) AND created_by = current_person());
CREATE POLICY end_announcements ON announcements FOR UPDATE
  USING ((SELECT is_lead()))
  WITH CHECK (ended_by = current_person());
REVOKE UPDATE, DELETE ON announcements FROM rattledrum_app;
GRANT UPDATE (ended_by, ended_at) ON announcements TO rattledrum_app;

-- Everyone reads the calendar. Leads enter holidays in their own name, and withdraw them.
ALTER TABLE market_holidays ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY read_market_holidays ON market_holidays FOR SELECT USING (true);
CREATE POLICY add_market_holidays ON market_holidays FOR INSERT
  WITH CHECK ((SELECT is_lead()) AND created_by = current_person());
CREATE POLICY withdraw_market_holidays ON market_holidays FOR UPDATE
  USING ((SELECT is_lead()))
  WITH CHECK (withdrawn_by = current_person());
REVOKE UPDATE, DELETE ON market_holidays FROM rattledrum_app;
GRANT UPDATE (withdrawn_by, withdrawn_at) ON market_holidays TO rattledrum_app;

-- Everyone reads the words of the console. Leads add words in their own name, and retire them.
ALTER TABLE search_words ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY read_search_words ON search_words FOR SELECT USING (true);
CREATE POLICY add_search_words ON search_words FOR INSERT
  WITH CHECK ((SELECT is_lead()) AND created_by = current_person());
CREATE POLICY retire_search_words ON search_words FOR UPDATE
  USING ((SELECT is_lead()))
  WITH CHECK (retired_by = current_person());
REVOKE UPDATE, DELETE ON search_words FROM rattledrum_app;
GRANT UPDATE (retired_by, retired_at) ON search_words TO rattledrum_app;
