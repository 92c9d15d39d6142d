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
