-- Returns how much heat raises a listing in lists and search: 0 to 4, one step for about seven times the heat.
CREATE FUNCTION heat_level(heat float8) RETURNS int
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT least(4, greatest(0, floor(ln(1 + heat) / 2)))::int
$$;

-- Writes the most wanted listings of every category, by views and inquiries of the last seven whole days, and queues
-- those whose level of heat changed for the projection.
CREATE FUNCTION measure_heat(today date, inquiry_weight int, decay float8, fewest_views int, most int)
RETURNS void
LANGUAGE sql AS $$
  WITH wanted AS (
    SELECT listing_id, category_id, industry_id, heat, views, views_before, inquiries,
      array(SELECT coalesce((views_of->>ago::text)::int, 0) FROM generate_series(7, 1, -1) ago) AS days FROM (
      SELECT n.listing_id, n.category_id, n.industry_id, d.heat, d.views, d.views_before, d.inquiries, d.views_of,
        row_number() OVER (PARTITION BY n.category_id ORDER BY d.heat DESC, n.listing_id DESC) AS place
      FROM (SELECT listing_id, coalesce(sum(views) FILTER (WHERE day >= today - 7), 0) AS views,
          coalesce(sum(views) FILTER (WHERE day < today - 7), 0) AS views_before,
          coalesce(sum(inquiries) FILTER (WHERE day >= today - 7), 0) AS inquiries,
          jsonb_object_agg(today - day, views) FILTER (WHERE day >= today - 7) AS views_of,
          sum((views + inquiries * inquiry_weight) * power(decay,
            today - 1 - day)) FILTER (WHERE day >= today - 7) AS heat
        FROM listing_days WHERE day >= today - 14 AND day < today GROUP BY listing_id) d
      JOIN listing_search n ON n.listing_id = d.listing_id WHERE d.views >= fewest_views) r
    WHERE place <= most),
  merged AS (
    MERGE INTO listing_heat h USING wanted w ON h.listing_id = w.listing_id
    WHEN MATCHED THEN UPDATE SET (category_id, industry_id, heat, views, views_before, inquiries, days)
      = (w.category_id, w.industry_id, w.heat, w.views, w.views_before, w.inquiries, w.days)
    WHEN NOT MATCHED THEN INSERT (listing_id, category_id, industry_id, heat, views, views_before, inquiries, days)
      VALUES (w.listing_id, w.category_id, w.industry_id, w.heat, w.views, w.views_before, w.inquiries, w.days)
    WHEN NOT MATCHED BY SOURCE THEN DELETE
    RETURNING coalesce(new.listing_id, old.listing_id) AS listing_id,
      heat_level(coalesce(old.heat, 0)) AS before, heat_level(coalesce(new.heat, 0)) AS level)
  INSERT INTO projection_queue (listing_id) SELECT listing_id FROM merged WHERE before <> level
$$;

-- Writes the views and inquiries of categories and their values in 28 whole days and the 28 before. Sums over fewer
-- than five shops are left out.
CREATE FUNCTION measure_categories(today date) RETURNS void
LANGUAGE sql AS $$
  DELETE FROM category_trends;
  INSERT INTO category_trends (category_id, facet, views, views_before, inquiries, shops)
  SELECT category_id, coalesce(facet, 0), sum(views), sum(views_before), sum(inquiries), count(DISTINCT shop_id) FROM (
    SELECT n.category_id, n.shop_id, f.facet, d.views, d.views_before, d.inquiries
    FROM (SELECT listing_id, coalesce(sum(views) FILTER (WHERE day >= today - 28), 0) AS views,
        coalesce(sum(views) FILTER (WHERE day < today - 28), 0) AS views_before,
        coalesce(sum(inquiries) FILTER (WHERE day >= today - 28), 0) AS inquiries
      FROM listing_days WHERE day >= today - 56 AND day < today GROUP BY listing_id) d
    JOIN listing_search n ON n.listing_id = d.listing_id
    CROSS JOIN LATERAL (SELECT NULL::int AS facet UNION ALL SELECT t FROM unnest(n.facets) t JOIN facet_values e
      ON e.id = t) f) r
  GROUP BY category_id, facet HAVING count(DISTINCT shop_id) >= 5 AND sum(views) + sum(views_before) >= 50
$$;
