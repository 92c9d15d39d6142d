ALTER TABLE "listing_heat" ADD COLUMN "days" integer[] DEFAULT '{0,0,0,0,0,0,0}' NOT NULL;
--> statement-breakpoint
-- What is talked about is shown day by day, so its days are written with it.
CREATE OR REPLACE FUNCTION measure_heat(today date, inquiry_weight int, decay float8, fewest_views int, most int) RETURNS void LANGUAGE sql AS $$
  DELETE FROM listing_heat;
  INSERT INTO listing_heat (listing_id, category_id, industry_id, heat, views, views_before, inquiries, days)
  SELECT listing_id, category_id, industry_id, heat, views, views_before, inquiries,
    array(SELECT coalesce((views_of->>ago::text)::int, 0) FROM generate_series(7, 1, -1) ago) FROM (
    SELECT n.listing_id, n.category_id, n.industry_id, d.heat, d.views, d.views_before, d.inquiries, d.views_of,
      row_number() OVER (PARTITION BY n.category_id ORDER BY d.heat DESC, n.listing_id DESC) AS place
    FROM (SELECT listing_id, coalesce(sum(views) FILTER (WHERE day >= today - 7), 0) AS views,
        coalesce(sum(views) FILTER (WHERE day < today - 7), 0) AS views_before,
        coalesce(sum(inquiries) FILTER (WHERE day >= today - 7), 0) AS inquiries,
        jsonb_object_agg(today - day, views) FILTER (WHERE day >= today - 7) AS views_of,
        sum((views + inquiries * inquiry_weight) * power(decay, today - 1 - day)) FILTER (WHERE day >= today - 7) AS heat
      FROM listing_days WHERE day >= today - 14 AND day < today GROUP BY listing_id) d
    JOIN listing_search n ON n.listing_id = d.listing_id WHERE d.views >= fewest_views) r
  WHERE place <= most
$$;
--> statement-breakpoint
SELECT measure_heat((now() AT TIME ZONE 'Asia/Shanghai')::date, 25, 0.8, 20, 500);
--> statement-breakpoint
-- The board of a shop for goods of one category, as lib/factory/lead-time.ts calls a pace; no row where there is none. A function
-- that gives rows becomes part of the statement that asks it; one that gives a value is called, and stays for statements that write.
CREATE FUNCTION shop_paces(shop bigint, category int) RETURNS SETOF jsonb LANGUAGE sql STABLE PARALLEL SAFE ROWS 1 AS $$
  SELECT (p.board - 'outputs') || jsonb_build_object('dailyOutput',
    coalesce((p.board->'outputs'->>'0')::int, 0) + coalesce((p.board->'outputs'->>category::text)::int, 0))
  FROM shop_promises p WHERE p.shop_id = shop
$$;
CREATE OR REPLACE FUNCTION shop_pace(shop bigint, category int) RETURNS jsonb LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT pace FROM shop_paces(shop, category) pace
$$;
--> statement-breakpoint
-- A clip of a shop as lists show it; part of the statement that asks, too.
CREATE FUNCTION video_card(v videos, s shops) RETURNS jsonb LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT jsonb_build_object('id', v.id, 'key', v.key, 'posterKey', v.poster_key, 'width', v.width, 'height', v.height,
    'milliseconds', v.milliseconds, 'color', v.color, 'titles', v.titles,
    'shop', jsonb_build_object('id', s.id, 'handle', s.handle, 'names', s.names, 'locale', s.locale))
$$;
--> statement-breakpoint
-- A design with all that belongs to it, which is as public as the design: asked once, where policies and the views of 0049 ask it
-- of each part. Half of what such a statement costs is to get it ready, so what is not in it counts. Parts that nobody selects are
-- not read. It shows what the walls show, and nothing is written through it.
CREATE VIEW shown_listings WITH (security_barrier) AS
  SELECT l.id, l.shop_id, l.category_id, l.status, l.sku, l.locale, l.currency, l.customisation, l.attributes,
    l.published_at, l.changed_at, l.successor_id,
    array_to_json(array(SELECT json_build_object('fromQuantity', p.from_quantity, 'unitPrice', p.unit_price)
      FROM price_tiers p WHERE p.listing_id = l.id ORDER BY p.from_quantity)) AS tiers,
    array_to_json(array(SELECT json_build_object('fromQuantity', d.from_quantity, 'workingDays', d.working_days)
      FROM lead_times d WHERE d.listing_id = l.id ORDER BY d.from_quantity)) AS lead_times,
    CASE WHEN num_nulls(l.pieces_per_carton, l.carton_length, l.carton_width, l.carton_height, l.gross_grams, l.net_grams) = 0
      THEN json_build_object('piecesPerCarton', l.pieces_per_carton, 'length', l.carton_length, 'width', l.carton_width,
        'height', l.carton_height, 'grossGrams', l.gross_grams, 'netGrams', l.net_grams) END AS packing,
    (SELECT pace FROM shop_paces(l.shop_id, l.category_id) pace) AS pace,
    array_to_json(array(SELECT json_build_object('kind', c.kind, 'number', c.number, 'issuer', c.issuer,
        'expiresOn', c.expires_on, 'declaredOn', c.declared_on)
      FROM listing_certificates c WHERE c.listing_id = l.id ORDER BY c.position)) AS certificates,
    array_to_json(array(SELECT json_build_object('key', f.key, 'width', f.width, 'height', f.height, 'color', f.color, 'alt', f.alt)
      FROM listing_pictures p JOIN pictures f ON f.id = p.picture_id AND f.shop_id = p.shop_id
      WHERE p.listing_id = l.id ORDER BY p.position)) AS pictures,
    (SELECT json_build_object('goal', r.goal, 'votes', r.votes, 'endsAt', r.ends_at,
        'isOpen', r.status = 'running' AND r.ends_at > now())
      FROM trials r WHERE r.listing_id = l.id AND r.status IN ('running', 'over')) AS trial,
    (SELECT json_build_object('listingId', o.parent_id, 'relation', o.relation, 'changes', o.changes)
      FROM listing_origins o WHERE o.listing_id = l.id) AS parent,
    (SELECT video_card(v, s) FROM videos v JOIN shops s ON s.id = v.shop_id
      WHERE v.listing_id = l.id AND v.published_at IS NOT NULL ORDER BY v.id LIMIT 1) AS clip,
    -- Another design may not be public yet.
    array_to_json(array(SELECT json_build_object('listingId', o.listing_id, 'relation', o.relation, 'changes', o.changes)
      FROM listing_origins o JOIN listings c ON c.id = o.listing_id
      WHERE o.parent_id = l.id
        AND (c.status IN ('published', 'paused', 'discontinued', 'removed') OR c.shop_id = current_shop())
      ORDER BY o.created_at, o.listing_id)) AS children
  FROM listings l WHERE l.status IN ('published', 'paused', 'discontinued', 'removed') OR l.shop_id = current_shop();
REVOKE ALL ON shown_listings FROM rattledrum_app;
GRANT SELECT ON shown_listings TO rattledrum_app;
--> statement-breakpoint
-- As in 0049: the view reads as the owner of the tables.
DO $$ DECLARE part text; BEGIN
  FOREACH part IN ARRAY ARRAY['listing_certificates', 'listing_origins', 'trials', 'videos'] LOOP
    EXECUTE format('CREATE POLICY shown_%1$s ON %1$I FOR SELECT TO CURRENT_USER USING (true)', part);
  END LOOP;
END $$;
