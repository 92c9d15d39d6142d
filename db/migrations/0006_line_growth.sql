-- Returns the days of the last year on which the number of a shop's production lines changed, oldest first, with the
-- numbers before and after. An entry of the board's history has the number before it, in the whole board or in its
-- change of lines; the number after it is that before the next entry, or today's. The function sets app.shop_id for its
-- one query, as asShop() does in four round trips.
CREATE OR REPLACE FUNCTION line_growth(shop bigint) RETURNS TABLE(day date, lines_before int, lines_after int)
LANGUAGE plpgsql AS $$
DECLARE before text := coalesce(current_setting('app.shop_id', true), '');
BEGIN
  PERFORM set_config('app.shop_id', shop::text, true);
  RETURN QUERY
    SELECT s.day, s.count_before, s.count_after FROM (
      SELECT e.id, (e.created_at AT TIME ZONE 'Asia/Shanghai')::date AS day, e.count_before,
        coalesce(lead(e.count_before) OVER (ORDER BY e.id),
          (SELECT count(*)::int FROM production_lines p WHERE p.shop_id = shop)) AS count_after
      FROM (
        SELECT c.id, c.created_at, coalesce(jsonb_array_length(c.before->'lines'),
          (jsonb_path_query_first(c.changes, '$[*] ? (@.what == "lines").from') #>> '{}')::int) AS count_before
        FROM board_changes c WHERE c.shop_id = shop AND c.created_at > now() - interval '1 year') e
      WHERE e.count_before IS NOT NULL) s
    WHERE s.count_before <> s.count_after ORDER BY s.id;
  PERFORM set_config('app.shop_id', before, true);
END $$;
