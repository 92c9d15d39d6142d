DROP INDEX "listing_search_of_shop";--> statement-breakpoint
CREATE INDEX "listing_search_of_shop" ON "listing_search" USING btree ("shop_id","listing_id" DESC NULLS FIRST,"category_id");--> statement-breakpoint
-- Most designs have no certificate, trial, clip, parent or child, and to ask each of five tables is a third of what a design costs.
-- A design remembers that it ever had one; that it has none any more is told by asking.
ALTER TABLE "listings" ADD COLUMN "has_rare_parts" boolean DEFAULT false NOT NULL;
--> statement-breakpoint
-- The owner may be held by the walls, too. Nobody else sees the table until this is committed.
ALTER TABLE listings NO FORCE ROW LEVEL SECURITY;
UPDATE listings SET has_rare_parts = true WHERE id IN (
  SELECT listing_id FROM listing_certificates UNION SELECT listing_id FROM trials UNION SELECT listing_id FROM videos
  UNION SELECT listing_id FROM listing_origins UNION SELECT parent_id FROM listing_origins);
ALTER TABLE listings FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE FUNCTION note_rare_part() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  UPDATE listings SET has_rare_parts = true WHERE id = NEW.listing_id AND NOT has_rare_parts;
  IF TG_TABLE_NAME = 'listing_origins' THEN
    UPDATE listings SET has_rare_parts = true WHERE id = NEW.parent_id AND NOT has_rare_parts;
  END IF;
  RETURN NULL;
END $$;
-- A parent may be another shop's.
CREATE POLICY noted_listings ON listings FOR UPDATE TO CURRENT_USER USING (true) WITH CHECK (true);
CREATE TRIGGER note_rare_part AFTER INSERT ON listing_certificates FOR EACH ROW EXECUTE FUNCTION note_rare_part();
CREATE TRIGGER note_rare_part AFTER INSERT ON trials FOR EACH ROW EXECUTE FUNCTION note_rare_part();
CREATE TRIGGER note_rare_part AFTER INSERT OR UPDATE OF listing_id ON videos
  FOR EACH ROW WHEN (NEW.listing_id IS NOT NULL) EXECUTE FUNCTION note_rare_part();
CREATE TRIGGER note_rare_part AFTER INSERT OR UPDATE OF listing_id, parent_id ON listing_origins
  FOR EACH ROW EXECUTE FUNCTION note_rare_part();
--> statement-breakpoint
-- As in 0054, with two columns more: slugs come with the design, and do not ask again whether it is public.
CREATE OR REPLACE VIEW shown_listings WITH (security_barrier) AS
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
      ORDER BY o.created_at, o.listing_id)) AS children,
    l.has_rare_parts, (SELECT jsonb_object_agg(t.locale, t.slug) FROM listing_texts t WHERE t.listing_id = l.id) AS slugs
  FROM listings l WHERE l.status IN ('published', 'paused', 'discontinued', 'removed') OR l.shop_id = current_shop();
--> statement-breakpoint
-- What a design with `has_rare_parts` has beside the rest. It shows what shown_listings shows.
CREATE FUNCTION rare_parts(listing bigint) RETURNS json LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT json_build_object('certificates', l.certificates, 'clip', l.clip, 'trial', l.trial, 'parent', l.parent, 'children', l.children)
  FROM shown_listings l WHERE l.id = listing
$$;
--> statement-breakpoint
-- As in 0049, but most shops have too few inquiries to tell anything of, and need no more than that to be counted.
CREATE OR REPLACE FUNCTION buyer_countries(shop bigint) RETURNS TABLE (country text, share float8) LANGUAGE plpgsql AS $$
DECLARE before text := coalesce(current_setting('app.shop_id', true), '');
BEGIN
  PERFORM set_config('app.shop_id', shop::text, true);
  IF (SELECT count(*) FROM (SELECT FROM inquiries i WHERE i.shop_id = shop LIMIT 5) n) >= 5 THEN
    RETURN QUERY
      SELECT c.country, (c.asked / c.total)::float8 FROM (
        SELECT i.country, count(*) AS asked, sum(count(*)) OVER () AS total FROM inquiries i
        WHERE i.shop_id = shop AND i.status <> 'spam' AND i.held_reason IS NULL AND i.created_at > now() - interval '1 year'
        GROUP BY i.country) c
      WHERE c.total >= 5 ORDER BY c.asked DESC, c.country LIMIT 5;
  END IF;
  PERFORM set_config('app.shop_id', before, true);
END $$;
