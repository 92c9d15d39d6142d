-- Returns the factory board of a shop for one category as lib/factory calls a pace; no row without a board.
-- PostgreSQL inlines a set-returning function into the statement that calls it.
CREATE FUNCTION shop_paces(shop bigint, category int) RETURNS SETOF jsonb
LANGUAGE sql STABLE PARALLEL SAFE ROWS 1 AS $$
  SELECT (p.board - 'outputs') || jsonb_build_object('dailyOutput',
    coalesce((p.board->'outputs'->>'0')::int, 0) + coalesce((p.board->'outputs'->>category::text)::int, 0))
  FROM shop_promises p WHERE p.shop_id = shop
$$;

-- Returns the same as one value, for statements that write; null without a board.
CREATE FUNCTION shop_pace(shop bigint, category int) RETURNS jsonb
LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT pace FROM shop_paces(shop, category) pace
$$;

-- Returns the lead-time steps of a board that is up to date, for one category.
CREATE FUNCTION promised_steps(shop bigint, category int) RETURNS TABLE(starts int[], days int[])
LANGUAGE sql STABLE AS $$
  SELECT array(SELECT jsonb_array_elements_text(s.steps->'from')::int),
    array(SELECT jsonb_array_elements_text(s.steps->'days')::int)
  FROM shop_promises p CROSS JOIN LATERAL (SELECT coalesce(p.steps->category::text, p.steps->'0') AS steps) s
  WHERE p.shop_id = shop AND p.lead_times_from = 'board' AND s.steps IS NOT NULL
$$;
