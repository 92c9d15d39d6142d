-- Views, visits, plays and searches without results are partitioned by month, so that old months are dropped at once.
-- Lists the tables that have a partition for each month of their column `day`. A partition is dropped when its last day
-- is so many days old, so that a row is stored up to 31 days longer: 13 months, and 90 days.
CREATE FUNCTION partitioned_tables() RETURNS TABLE (name text, stored_days int)
LANGUAGE sql IMMUTABLE AS $$
  VALUES ('listing_days', 366), ('search_misses', 59), ('video_days', 366), ('visit_days', 366)
$$;

-- Creates the partition of the month that begins on this day, with the rows that the default partition has of it. The
-- application may use it through its table only, whose policies then apply.
CREATE FUNCTION add_month_partition(parent text, month date) RETURNS void
LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE
  part text := parent || to_char(month, '_YYYY_MM');
  next_month date := month + interval '1 month';
BEGIN
  IF to_regclass(part) IS NOT NULL THEN RETURN; END IF;
  EXECUTE format('CREATE TABLE %I (LIKE %I INCLUDING ALL)', part, parent);
  EXECUTE format('REVOKE ALL ON %I FROM rattledrum_app', part);
  EXECUTE format('WITH moved AS (DELETE FROM %I WHERE day >= %L AND day < %L RETURNING *) INSERT INTO %I
    SELECT * FROM moved', parent || '_default', month, next_month, part);
  EXECUTE format('ALTER TABLE %I ATTACH PARTITION %I FOR VALUES FROM (%L) TO (%L)', parent, part, month, next_month);
END $$;

-- Creates the partitions of this month, of the next three, and of the months that only the default partition has, and
-- drops those that need not be stored any longer. It waits a second at most for a table that is in use, and then fails
-- without a change.
CREATE FUNCTION maintain_partitions() RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp SET lock_timeout = '1s' AS $$
DECLARE
  own record;
  months date[];
  month date;
  old text;
BEGIN
  FOR own IN SELECT * FROM partitioned_tables() ORDER BY name LOOP
    EXECUTE format('SELECT array_agg(DISTINCT date_trunc(''month'', day)::date) FROM %I', own.name || '_default')
      INTO months;
    FOREACH month IN ARRAY coalesce(months, '{}') || ARRAY(
      SELECT (date_trunc('month', current_date) + make_interval(months => ahead))::date FROM generate_series(0, 3) ahead)
    LOOP
      PERFORM add_month_partition(own.name, month);
    END LOOP;
    FOR old IN SELECT c.relname FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid
      WHERE i.inhparent = own.name::regclass AND c.relname <> own.name || '_default'
        AND to_date(right(c.relname, 7), 'YYYY_MM') + interval '1 month' <= current_date - own.stored_days
    LOOP
      EXECUTE format('DROP TABLE %I', old);
    END LOOP;
  END LOOP;
END $$;
REVOKE ALL ON FUNCTION maintain_partitions() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION maintain_partitions() TO rattledrum_app;
--> statement-breakpoint
-- === listing_days ===
ALTER TABLE listing_days NO FORCE ROW LEVEL SECURITY;
ALTER TABLE listing_days RENAME TO listing_days_before;
ALTER INDEX listing_days_listing_id_day_pk RENAME TO listing_days_before_pk;
DROP INDEX listing_days_by_day;
DROP INDEX listing_days_by_shop;
CREATE TABLE listing_days (LIKE listing_days_before INCLUDING DEFAULTS INCLUDING CONSTRAINTS) PARTITION BY RANGE (day);
ALTER TABLE listing_days ADD CONSTRAINT listing_days_listing_id_day_pk
  PRIMARY KEY (listing_id, day);
CREATE INDEX listing_days_by_day ON listing_days (day, listing_id);
CREATE INDEX listing_days_by_shop ON listing_days (shop_id, day);
CREATE TABLE listing_days_default PARTITION OF listing_days DEFAULT;
REVOKE ALL ON listing_days_default FROM rattledrum_app;
SELECT add_month_partition('listing_days', month)
  FROM (SELECT DISTINCT date_trunc('month', day)::date AS month FROM listing_days_before) m;
INSERT INTO listing_days SELECT * FROM listing_days_before;
DROP TABLE listing_days_before;
ALTER TABLE listing_days
  ADD CONSTRAINT listing_days_of_listing FOREIGN KEY (shop_id, listing_id) REFERENCES listings (shop_id, id);
ALTER TABLE listing_days ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY own_listing_days ON listing_days
  USING (shop_id = current_shop())
  WITH CHECK (shop_id = current_shop());
CREATE POLICY public_listing_days ON listing_days FOR SELECT
  USING (EXISTS (SELECT FROM listing_search s WHERE s.listing_id = listing_days.listing_id));
--> statement-breakpoint
-- === search_misses ===
ALTER TABLE search_misses RENAME TO search_misses_before;
ALTER INDEX search_misses_day_locale_words_kind_pk RENAME TO search_misses_before_pk;
DROP INDEX search_misses_of_category;
CREATE TABLE search_misses (LIKE search_misses_before INCLUDING DEFAULTS INCLUDING CONSTRAINTS) PARTITION BY RANGE (day);
ALTER TABLE search_misses ADD CONSTRAINT search_misses_day_locale_words_kind_pk
  PRIMARY KEY (day, locale, words, kind);
CREATE INDEX search_misses_of_category ON search_misses (category_id, day);
CREATE TABLE search_misses_default PARTITION OF search_misses DEFAULT;
REVOKE ALL ON search_misses_default FROM rattledrum_app;
SELECT add_month_partition('search_misses', month)
  FROM (SELECT DISTINCT date_trunc('month', day)::date AS month FROM search_misses_before) m;
INSERT INTO search_misses SELECT * FROM search_misses_before;
DROP TABLE search_misses_before;
--> statement-breakpoint
-- === video_days ===
ALTER TABLE video_days NO FORCE ROW LEVEL SECURITY;
ALTER TABLE video_days RENAME TO video_days_before;
ALTER INDEX video_days_video_id_day_pk RENAME TO video_days_before_pk;
DROP INDEX video_days_by_shop;
CREATE TABLE video_days (LIKE video_days_before INCLUDING DEFAULTS INCLUDING CONSTRAINTS) PARTITION BY RANGE (day);
ALTER TABLE video_days ADD CONSTRAINT video_days_video_id_day_pk
  PRIMARY KEY (video_id, day);
CREATE INDEX video_days_by_shop ON video_days (shop_id, day);
CREATE TABLE video_days_default PARTITION OF video_days DEFAULT;
REVOKE ALL ON video_days_default FROM rattledrum_app;
SELECT add_month_partition('video_days', month)
  FROM (SELECT DISTINCT date_trunc('month', day)::date AS month FROM video_days_before) m;
INSERT INTO video_days SELECT * FROM video_days_before;
DROP TABLE video_days_before;
ALTER TABLE video_days
  ADD CONSTRAINT video_days_of_video FOREIGN KEY (shop_id, video_id) REFERENCES videos (shop_id, id) ON DELETE CASCADE;
ALTER TABLE video_days ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY own_video_days ON video_days
  USING (shop_id = current_shop())
  WITH CHECK (shop_id = current_shop());
--> statement-breakpoint
-- === visit_days ===
ALTER TABLE visit_days NO FORCE ROW LEVEL SECURITY;
ALTER TABLE visit_days RENAME TO visit_days_before;
ALTER INDEX visit_days_shop_id_listing_id_day_country_locale_source_pk RENAME TO visit_days_before_pk;
DROP INDEX visit_days_by_day;
CREATE TABLE visit_days (LIKE visit_days_before INCLUDING DEFAULTS INCLUDING CONSTRAINTS) PARTITION BY RANGE (day);
ALTER TABLE visit_days ADD CONSTRAINT visit_days_shop_id_listing_id_day_country_locale_source_pk
  PRIMARY KEY (shop_id, listing_id, day, country, locale, source);
CREATE INDEX visit_days_by_day ON visit_days (shop_id, day);
CREATE TABLE visit_days_default PARTITION OF visit_days DEFAULT;
REVOKE ALL ON visit_days_default FROM rattledrum_app;
SELECT add_month_partition('visit_days', month)
  FROM (SELECT DISTINCT date_trunc('month', day)::date AS month FROM visit_days_before) m;
INSERT INTO visit_days SELECT * FROM visit_days_before;
DROP TABLE visit_days_before;
ALTER TABLE visit_days
  ADD CONSTRAINT visit_days_shop_id_shops_id_fk FOREIGN KEY (shop_id) REFERENCES shops (id);
ALTER TABLE visit_days ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY own_visit_days ON visit_days
  USING (shop_id = current_shop())
  WITH CHECK (shop_id = current_shop());
--> statement-breakpoint
SELECT maintain_partitions();
-- Counts the rows of months without a partition, which the default partitions have, up to 10,000 of a table.
CREATE FUNCTION count_rows_without_partition() RETURNS int
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT count(*)::int FROM (
    (SELECT FROM listing_days_default LIMIT 10000) UNION ALL (SELECT FROM search_misses_default LIMIT 10000)
    UNION ALL (SELECT FROM video_days_default LIMIT 10000) UNION ALL (SELECT FROM visit_days_default LIMIT 10000)) r
$$;
REVOKE ALL ON FUNCTION count_rows_without_partition() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION count_rows_without_partition() TO rattledrum_app;
--> statement-breakpoint
-- Weeks whose searches without results are not stored any longer have no such figure.
-- Writes the figures of the whole market for the weeks from a Monday to `moment`. Searches without result are stored
-- for 90 days, so older weeks keep their number.
CREATE OR REPLACE FUNCTION measure_market(since date, moment timestamptz) RETURNS void
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
    CASE WHEN w.week >= (moment AT TIME ZONE 'Asia/Shanghai')::date - 59
      THEN coalesce((SELECT total FROM misses s WHERE s.week = w.week), 0) END,
    moment
  FROM weeks w LEFT JOIN activity a ON a.week = w.week GROUP BY w.week
  ON CONFLICT (week) DO UPDATE SET (inquiries, due, answered_within_day, median_first_reply_minutes, quotes, deals,
      shops, buyers, agreed, countries, search_misses, measured_at)
    = (excluded.inquiries, excluded.due, excluded.answered_within_day, excluded.median_first_reply_minutes,
      excluded.quotes, excluded.deals, excluded.shops, excluded.buyers, excluded.agreed, excluded.countries,
      coalesce(excluded.search_misses, m.search_misses), excluded.measured_at)
$$;
--> statement-breakpoint
-- Done jobs are deleted after 30 days, in batches that this index finds.
CREATE INDEX jobs_done ON jobs (done_at) WHERE done_at is not null;
