-- Views are counted in memory and written in batches over many shops. A shop's rows stay its own: the function enters
-- one shop after the other, always in the same order, and leaves the caller where it was.
CREATE FUNCTION count_views(seen_ids bigint[], seen_counts integer[], on_day date) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  own record;
  caller text := current_setting('app.shop_id', true);
BEGIN
  FOR own IN
    SELECT s.shop_id, array_agg(s.listing_id ORDER BY s.listing_id) AS ids, array_agg(v.views ORDER BY s.listing_id) AS views
    FROM unnest(seen_ids, seen_counts) AS v(id, views) JOIN listing_search s ON s.listing_id = v.id
    GROUP BY s.shop_id ORDER BY s.shop_id
  LOOP
    PERFORM set_config('app.shop_id', own.shop_id::text, true);
    INSERT INTO listing_days AS d (listing_id, shop_id, day, views)
    SELECT v.id, own.shop_id, on_day, v.views FROM unnest(own.ids, own.views) AS v(id, views)
    ON CONFLICT (listing_id, day) DO UPDATE SET views = d.views + excluded.views;
  END LOOP;
  PERFORM set_config('app.shop_id', coalesce(caller, ''), true);
END $$;
