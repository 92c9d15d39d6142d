-- Returns a listing with all its parts, which are as public as the listing: the view checks that once, where
-- row-level security checks it for every row of every part. PostgreSQL does not read the parts that a statement does
-- not select. The view reads with the rights of the owner of the tables and shows the rows that row-level security
-- shows to the caller.
CREATE VIEW shown_listings WITH (security_barrier) AS
  SELECT l.id, l.shop_id, l.category_id, l.status, l.sku, l.locale, l.currency, l.customisation, l.attributes,
    l.published_at, l.changed_at, l.successor_id,
    array_to_json(array(SELECT json_build_object('fromQuantity', p.from_quantity, 'unitPrice', p.unit_price)
      FROM price_tiers p WHERE p.listing_id = l.id ORDER BY p.from_quantity)) AS tiers,
    array_to_json(array(SELECT json_build_object('fromQuantity', d.from_quantity, 'workingDays', d.working_days)
      FROM lead_times d WHERE d.listing_id = l.id ORDER BY d.from_quantity)) AS lead_times,
    CASE
      WHEN num_nulls(l.pieces_per_carton, l.carton_length, l.carton_width, l.carton_height,
        l.gross_grams, l.net_grams) = 0
      THEN json_build_object('piecesPerCarton', l.pieces_per_carton,
        'length', l.carton_length, 'width', l.carton_width, 'height', l.carton_height,
        'grossGrams', l.gross_grams, 'netGrams', l.net_grams) END AS packing,
    (SELECT pace FROM shop_paces(l.shop_id, l.category_id) pace) AS pace,
    array_to_json(array(SELECT json_build_object('kind', c.kind, 'number', c.number, 'issuer', c.issuer,
        'expiresOn', c.expires_on, 'declaredOn', c.declared_on)
      FROM listing_certificates c WHERE c.listing_id = l.id ORDER BY c.position)) AS certificates,
    array_to_json(array(
      SELECT json_build_object('key', f.key, 'width', f.width, 'height', f.height, 'color', f.color, 'alt', f.alt)
      FROM listing_pictures p JOIN pictures f ON f.id = p.picture_id AND f.shop_id = p.shop_id
      WHERE p.listing_id = l.id ORDER BY p.position)) AS pictures,
    (SELECT json_build_object('goal', r.goal, 'votes', r.votes, 'endsAt', r.ends_at,
        'isOpen', r.status = 'running' AND r.ends_at > now())
      FROM trials r WHERE r.listing_id = l.id AND r.status IN ('running', 'over')) AS trial,
    (SELECT json_build_object('listingId', o.parent_id, 'relation', o.relation, 'changes', o.changes)
      FROM listing_origins o WHERE o.listing_id = l.id) AS parent,
    (SELECT video_card(v, s) FROM videos v JOIN shops s ON s.id = v.shop_id
      WHERE v.listing_id = l.id AND v.published_at IS NOT NULL ORDER BY v.id LIMIT 1) AS clip,
    -- A child of another shop may not be public yet.
    array_to_json(array(
      SELECT json_build_object('listingId', o.listing_id, 'relation', o.relation, 'changes', o.changes)
      FROM listing_origins o JOIN listings c ON c.id = o.listing_id
      WHERE o.parent_id = l.id
        AND (c.status IN ('published', 'paused', 'discontinued', 'removed') OR c.shop_id = current_shop())
      ORDER BY o.created_at, o.listing_id)) AS children,
    l.has_optional_details,
    (SELECT jsonb_object_agg(t.locale, t.slug) FROM listing_texts t WHERE t.listing_id = l.id) AS slugs
  FROM listings l WHERE l.status IN ('published', 'paused', 'discontinued', 'removed') OR l.shop_id = current_shop();
REVOKE ALL ON shown_listings FROM rattledrum_app;
GRANT SELECT ON shown_listings TO rattledrum_app;
