-- Returns the price in fen a unit for a quantity; below the first step the first step counts. 2,147,483,647 means a
-- price on request.
CREATE FUNCTION price_at(tier_from int[], tier_price int[], quantity int) RETURNS int
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT coalesce(tier_price[greatest(1, width_bucket(quantity, tier_from))], 2147483647)
$$;

-- Returns the lead time in working days for a quantity; below the first step the first step counts. 32,767 means
-- unknown.
CREATE FUNCTION days_at(lead_from int[], lead_days int[], quantity int) RETURNS int
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT coalesce(lead_days[greatest(1, width_bucket(quantity, lead_from))], 32767)
$$;
