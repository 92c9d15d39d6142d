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
