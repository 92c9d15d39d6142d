-- Adds views, which the application counts in memory and writes in batches over many shops. The function sets
-- app.shop_id to one shop after the other, always in the same order, and restores it.
CREATE FUNCTION count_views(seen_ids bigint[], seen_counts int[], on_day date) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE
  own record;
  caller text := current_setting('app.shop_id', true);
BEGIN
  FOR own IN
    SELECT s.shop_id, array_agg(s.listing_id ORDER BY s.listing_id) AS ids,
      array_agg(v.views ORDER BY s.listing_id) AS views
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

-- Adds visits of many shops as count_views() does. A visit of an unknown shop, or of a listing that is not on sale in
-- that shop, is dropped.
CREATE FUNCTION count_visits(
  seen_shops bigint[], seen_listings bigint[], countries text[], locales text[], sources text[], seen_views int[],
  seen_visitors int[], on_day date
) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE
  own record;
  caller text := current_setting('app.shop_id', true);
BEGIN
  FOR own IN
    SELECT v.shop_id, jsonb_agg(jsonb_build_array(v.listing_id, v.country, v.locale, v.source, v.views, v.visitors)
      ORDER BY v.listing_id, v.country, v.locale, v.source) AS seen
    FROM unnest(seen_shops, seen_listings, countries, locales, sources, seen_views, seen_visitors) AS v(shop_id,
      listing_id, country, locale, source, views, visitors)
    JOIN shops h ON h.id = v.shop_id
    LEFT JOIN listing_search s ON s.listing_id = v.listing_id AND s.shop_id = v.shop_id
    WHERE v.listing_id = 0 OR s.listing_id IS NOT NULL
    GROUP BY v.shop_id ORDER BY v.shop_id
  LOOP
    PERFORM set_config('app.shop_id', own.shop_id::text, true);
    INSERT INTO visit_days AS d (shop_id, listing_id, day, country, locale, source, views, visitors)
    SELECT own.shop_id, (r->>0)::bigint, on_day, r->>1, r->>2, r->>3, (r->>4)::int, (r->>5)::int
    FROM jsonb_array_elements(own.seen) r
    ON CONFLICT (shop_id, listing_id, day, country, locale, source)
      DO UPDATE SET views = d.views + excluded.views, visitors = d.visitors + excluded.visitors;
  END LOOP;
  PERFORM set_config('app.shop_id', coalesce(caller, ''), true);
END $$;

-- Adds plays of videos as count_views() does. A file that several videos share counts for none, since nobody knows
-- which of them was played.
CREATE FUNCTION count_video_plays(
  played_keys text[], key_counts int[], led_ids bigint[], led_counts int[], on_day date
) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE
  own record;
  caller text := current_setting('app.shop_id', true);
BEGIN
  FOR own IN
    WITH played AS (
      SELECT min(v.id) AS id, min(v.shop_id) AS shop_id, min(k.plays) AS plays, 0 AS led
      FROM unnest(played_keys, key_counts) AS k(key, plays) JOIN videos v ON v.key = k.key
        AND v.published_at IS NOT NULL
      GROUP BY v.key HAVING count(*) = 1),
    led AS (
      SELECT v.id, v.shop_id, 0 AS plays, l.led
      FROM unnest(led_ids, led_counts) AS l(id, led) JOIN videos v ON v.id = l.id AND v.published_at IS NOT NULL),
    seen AS (
      SELECT id, shop_id, sum(plays)::integer AS plays, sum(led)::integer AS led
      FROM (SELECT * FROM played UNION ALL SELECT * FROM led) either GROUP BY id, shop_id)
    SELECT shop_id, array_agg(id ORDER BY id) AS ids, array_agg(plays ORDER BY id) AS plays,
      array_agg(led ORDER BY id) AS led
    FROM seen GROUP BY shop_id ORDER BY shop_id
  LOOP
    PERFORM set_config('app.shop_id', own.shop_id::text, true);
    INSERT INTO video_days AS d (video_id, shop_id, day, plays, listing_clicks)
    SELECT s.id, own.shop_id, on_day, s.plays, s.led FROM unnest(own.ids, own.plays, own.led) AS s(id, plays, led)
    ON CONFLICT (video_id, day) DO UPDATE SET plays = d.plays + excluded.plays,
      listing_clicks = d.listing_clicks + excluded.listing_clicks;
  END LOOP;
  PERFORM set_config('app.shop_id', coalesce(caller, ''), true);
END $$;
