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
