-- Writes the cards of these listings as lib/catalogue describes them. Removed listings and those of closed shops keep
-- a card that is not listed: their pages read it to answer 410.
CREATE FUNCTION write_listing_cards(ids bigint[]) RETURNS void
LANGUAGE sql AS $$
  -- A second writer of the same card waits here. Each statement has a snapshot of its own, so it then reads what the
  -- first one wrote.
  SELECT FROM listing_cards k WHERE k.listing_id = ANY (ids) ORDER BY k.listing_id FOR UPDATE;
  DELETE FROM listing_cards k WHERE k.listing_id = ANY (ids)
    AND NOT EXISTS (SELECT FROM listings l WHERE l.id = k.listing_id
      AND l.status IN ('published', 'paused', 'discontinued', 'removed'));
  INSERT INTO listing_cards AS k (
    listing_id, shop_id, published_at, locale, titles, slugs, picture, unit_code, moq, currency,
    price_low, price_high, days_low, days_high, trade, pictures, is_listed)
  SELECT l.id, l.shop_id, l.published_at, l.locale, t.titles, t.slugs,
    (SELECT json_build_object('key', f.key, 'width', f.width, 'height', f.height, 'color', f.color)
      FROM listing_pictures g JOIN pictures f ON f.id = g.picture_id AND f.shop_id = g.shop_id
      WHERE g.listing_id = l.id ORDER BY g.position LIMIT 1),
    c.unit_code, p.moq, l.currency, p.low, p.high,
    CASE WHEN b.days IS NULL THEN d.low ELSE days_at(b.starts, b.days, coalesce(p.moq, 1)) END,
    CASE WHEN b.days IS NULL THEN d.high ELSE days_at(b.starts, b.days, coalesce(p.last, 1)) END,
    CASE WHEN b.days IS NULL THEN m.trade
      ELSE (m.trade::jsonb || jsonb_build_object('pace', shop_pace(l.shop_id, l.category_id)))::json END,
    array_to_json(array(
      SELECT json_build_object('key', f.key, 'width', f.width, 'height', f.height, 'color', f.color, 'alt', f.alt)
      FROM listing_pictures g JOIN pictures f ON f.id = g.picture_id AND f.shop_id = g.shop_id
      WHERE g.listing_id = l.id ORDER BY g.position)),
    l.status <> 'removed' AND s.closed_at IS NULL
  FROM listings l
  JOIN shops s ON s.id = l.shop_id
  JOIN categories c ON c.id = l.category_id
  CROSS JOIN LATERAL (
    SELECT jsonb_object_agg(x.locale, x.title) AS titles, jsonb_object_agg(x.locale, x.slug) AS slugs
    FROM listing_texts x WHERE x.listing_id = l.id HAVING count(*) > 0) t
  CROSS JOIN LATERAL (
    SELECT min(y.unit_price) AS low, max(y.unit_price) AS high,
      min(y.from_quantity) AS moq, max(y.from_quantity) AS last,
      coalesce(json_agg(json_build_object('fromQuantity', y.from_quantity, 'unitPrice', y.unit_price)
        ORDER BY y.from_quantity), '[]') AS tiers
    FROM price_tiers y WHERE y.listing_id = l.id) p
  CROSS JOIN LATERAL (
    SELECT min(z.working_days) AS low, max(z.working_days) AS high,
      coalesce(json_agg(json_build_object('fromQuantity', z.from_quantity, 'workingDays', z.working_days)
        ORDER BY z.from_quantity), '[]') AS steps
    FROM lead_times z WHERE z.listing_id = l.id) d
  LEFT JOIN LATERAL promised_steps(l.shop_id, l.category_id) b ON true
  CROSS JOIN LATERAL (
    SELECT json_strip_nulls(json_build_object('tiers', p.tiers, 'leadTimes', d.steps, 'packing', CASE
      WHEN num_nulls(l.pieces_per_carton, l.carton_length, l.carton_width, l.carton_height,
        l.gross_grams, l.net_grams) = 0
      THEN json_build_object('piecesPerCarton', l.pieces_per_carton,
        'length', l.carton_length, 'width', l.carton_width, 'height', l.carton_height,
        'grossGrams', l.gross_grams, 'netGrams', l.net_grams) END)) AS trade) m
  WHERE l.id = ANY (ids) AND l.status IN ('published', 'paused', 'discontinued', 'removed')
  ON CONFLICT (listing_id) DO UPDATE SET (
      shop_id, published_at, locale, titles, slugs, picture, unit_code, moq, currency,
      price_low, price_high, days_low, days_high, trade, pictures, is_listed)
    = (
      excluded.shop_id, excluded.published_at, excluded.locale, excluded.titles, excluded.slugs, excluded.picture,
      excluded.unit_code, excluded.moq, excluded.currency, excluded.price_low, excluded.price_high,
      excluded.days_low, excluded.days_high, excluded.trade, excluded.pictures, excluded.is_listed)
    WHERE k::text IS DISTINCT FROM excluded::text
$$;
