-- Returns the tokens of a listing's prices: four an octave for the first tier, and one more if another tier lies
-- above the first or below half of it. A search for a price at some quantity reads the first tiers from that price to
-- its double, and the listings with the additional token.
CREATE FUNCTION price_tokens(tier_price int[]) RETURNS int[]
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN cardinality(tier_price) > 0 THEN array[340000 + (4 * ln(tier_price[1]) / ln(2))::int]
    || CASE WHEN (SELECT max(p) > tier_price[1] OR min(p)::bigint * 2 < tier_price[1] FROM unnest(tier_price) p)
      THEN '{350001}'::int[] ELSE '{}' END
  ELSE '{}' END
$$;

-- Returns the token of a quality tier: the best 0.3, 1, 3, 10 and 30 % and the rest. The bounds change only when the
-- rows are reclustered.
CREATE FUNCTION tier_token(quality int) RETURNS int
LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT 900006 - width_bucket(quality, (SELECT array(SELECT jsonb_array_elements_text(value)::int) FROM search_state
  WHERE key = 'tier_bounds'))
$$;

-- Returns the tokens of the nested uniform samples that a listing belongs to: 1/2, 1/4, … 1/1024 of all listings.
CREATE FUNCTION sample_tokens(id bigint) RETURNS int[]
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT ('{910001,910002,910003,910004,910005,910006,910007,910008,910009,910010}'::int[])
    [:width_bucket((hashint8(id) | 1024) & -(hashint8(id) | 1024), '{2,4,8,16,32,64,128,256,512,1024}'::int[])]
$$;
