-- Returns the tokens that search counts as text: three ASCII characters a token, its digits to base 100 from
-- character 28 on. PostgreSQL handles each element of an array as a row of its own, so search counts them in the
-- application, which took half of the time. Tokens that only find a row (tiers, samples, low MOQs, short lead times,
-- steep prices) are left out; the steps of the MOQ and the lead time are added. lib/search decodes the text.
CREATE FUNCTION facet_codes(facets int[], moq int, lead_days int[]) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT string_agg(chr(28 + f / 10000) || chr(28 + f / 100 % 100) || chr(28 + f % 100), '')
  FROM unnest(facets || ARRAY[
    360000 + width_bucket(moq, '{1,11,51,101,501,1001}'::int[]),
    361001 + width_bucket(coalesce(lead_days[1], 32767), '{4,8,16,31}'::int[])]) f
  WHERE f < 310000 OR f BETWEEN 330000 AND 349999 OR f BETWEEN 360000 AND 369999 OR f >= 920000
$$;
