-- Returns the countries from which a shop got at least five inquiries in the last year with their shares of all, largest
-- first. It sets app.shop_id for its one query, as asShop() does in four round trips. Most shops have too few inquiries,
-- so it counts five of them first.
CREATE FUNCTION buyer_countries(shop bigint) RETURNS TABLE(country text, share float8)
LANGUAGE plpgsql AS $$
DECLARE before text := coalesce(current_setting('app.shop_id', true), '');
BEGIN
  PERFORM set_config('app.shop_id', shop::text, true);
  IF (SELECT count(*) FROM (SELECT FROM inquiries i WHERE i.shop_id = shop LIMIT 5) n) >= 5 THEN
    RETURN QUERY
      SELECT c.country, (c.sent / c.total)::float8 FROM (
        SELECT i.country, count(*) AS sent, sum(count(*)) OVER () AS total FROM inquiries i
        WHERE i.shop_id = shop AND i.status <> 'spam' AND i.held_reason IS NULL AND i.country <> 'ZZ'
          AND i.created_at > now() - interval '1 year'
        GROUP BY i.country) c
      WHERE c.sent >= 5 ORDER BY c.sent DESC, c.country LIMIT 5;
  END IF;
  PERFORM set_config('app.shop_id', before, true);
END $$;
