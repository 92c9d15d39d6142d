-- The application works as a role that owns nothing and may not bypass row-level security.
DO $$ BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'rattledrum_app') THEN CREATE ROLE rattledrum_app NOLOGIN; END IF;
END $$;
--> statement-breakpoint
GRANT rattledrum_app TO CURRENT_USER;
--> statement-breakpoint
GRANT USAGE ON SCHEMA public TO rattledrum_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO rattledrum_app;
GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO rattledrum_app;
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO rattledrum_app;
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT USAGE ON SEQUENCES TO rattledrum_app;
--> statement-breakpoint
-- Events are the audit log: written once, only marked as dispatched.
REVOKE UPDATE, DELETE ON events FROM rattledrum_app;
GRANT UPDATE (dispatched_at) ON events TO rattledrum_app;
-- Reference data belongs to the owner.
REVOKE INSERT, UPDATE, DELETE ON districts, categories, attributes, units FROM rattledrum_app;
--> statement-breakpoint
-- Who is asking, as set in the transaction; null when nobody said.
CREATE FUNCTION current_shop() RETURNS bigint LANGUAGE sql STABLE PARALLEL SAFE AS $$ SELECT nullif(current_setting('app.shop_id', true), '')::bigint $$;
CREATE FUNCTION current_person() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE AS $$ SELECT nullif(current_setting('app.user_id', true), '')::uuid $$;
--> statement-breakpoint
ALTER TABLE shop_members ENABLE ROW LEVEL SECURITY; ALTER TABLE shop_members FORCE ROW LEVEL SECURITY;
CREATE POLICY members_of_own_shop ON shop_members USING (shop_id = current_shop()) WITH CHECK (shop_id = current_shop());
CREATE POLICY own_memberships ON shop_members FOR SELECT USING (user_id = current_person());
--> statement-breakpoint
ALTER TABLE listings ENABLE ROW LEVEL SECURITY; ALTER TABLE listings FORCE ROW LEVEL SECURITY;
CREATE POLICY own_listings ON listings USING (shop_id = current_shop()) WITH CHECK (shop_id = current_shop());
CREATE POLICY public_listings ON listings FOR SELECT USING (status IN ('published', 'paused', 'discontinued', 'removed'));
--> statement-breakpoint
-- What belongs to a listing is as public as the listing.
DO $$ DECLARE part text; BEGIN
  FOREACH part IN ARRAY ARRAY['listing_texts', 'price_tiers', 'lead_times', 'listing_pictures', 'listing_origins'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', part);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', part);
    EXECUTE format('CREATE POLICY own_%1$s ON %1$I USING (shop_id = current_shop()) WITH CHECK (shop_id = current_shop())', part);
    EXECUTE format('CREATE POLICY public_%1$s ON %1$I FOR SELECT USING (EXISTS (SELECT FROM listings l WHERE l.id = listing_id AND l.status IN (''published'', ''paused'', ''discontinued'', ''removed'')))', part);
  END LOOP;
END $$;
--> statement-breakpoint
ALTER TABLE pictures ENABLE ROW LEVEL SECURITY; ALTER TABLE pictures FORCE ROW LEVEL SECURITY;
CREATE POLICY own_pictures ON pictures USING (shop_id = current_shop()) WITH CHECK (shop_id = current_shop());
CREATE POLICY public_pictures ON pictures FOR SELECT USING (EXISTS (
  SELECT FROM listing_pictures p JOIN listings l ON l.id = p.listing_id
  WHERE p.picture_id = pictures.id AND p.shop_id = pictures.shop_id AND l.status IN ('published', 'paused', 'discontinued', 'removed')));
CREATE INDEX listing_pictures_by_picture ON listing_pictures (picture_id);
--> statement-breakpoint
-- A shop's conversations: its own members, and the buyer who has an account.
ALTER TABLE inquiries ENABLE ROW LEVEL SECURITY; ALTER TABLE inquiries FORCE ROW LEVEL SECURITY;
CREATE POLICY shop_inquiries ON inquiries USING (shop_id = current_shop()) WITH CHECK (shop_id = current_shop());
CREATE POLICY buyer_inquiries ON inquiries FOR SELECT USING (buyer_id = current_person());
ALTER TABLE inquiry_lines ENABLE ROW LEVEL SECURITY; ALTER TABLE inquiry_lines FORCE ROW LEVEL SECURITY;
CREATE POLICY shop_inquiry_lines ON inquiry_lines USING (shop_id = current_shop()) WITH CHECK (shop_id = current_shop());
CREATE POLICY buyer_inquiry_lines ON inquiry_lines FOR SELECT USING (EXISTS (SELECT FROM inquiries i WHERE i.id = inquiry_id AND i.buyer_id = current_person()));
ALTER TABLE messages ENABLE ROW LEVEL SECURITY; ALTER TABLE messages FORCE ROW LEVEL SECURITY;
CREATE POLICY shop_messages ON messages USING (shop_id = current_shop()) WITH CHECK (shop_id = current_shop());
CREATE POLICY buyer_messages ON messages FOR SELECT USING (EXISTS (SELECT FROM inquiries i WHERE i.id = inquiry_id AND i.buyer_id = current_person()));
--> statement-breakpoint
-- Public facts about a shop: read by all, written by the shop alone.
DO $$ DECLARE fact text; BEGIN
  FOREACH fact IN ARRAY ARRAY['booths', 'factories', 'presences', 'verifications', 'shop_figures'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', fact);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', fact);
    EXECUTE format('CREATE POLICY own_%1$s ON %1$I USING (shop_id = current_shop()) WITH CHECK (shop_id = current_shop())', fact);
    EXECUTE format('CREATE POLICY public_%1$s ON %1$I FOR SELECT USING (true)', fact);
  END LOOP;
END $$;
--> statement-breakpoint
-- Brings the search rows of these listings up to date: published ones are written, all others leave.
-- A title missing in a language is found by its English words, else by those of its source language.
CREATE FUNCTION project_listings(ids bigint[]) RETURNS void LANGUAGE sql AS $$
  DELETE FROM listing_search s WHERE s.listing_id = ANY (ids)
    AND NOT EXISTS (SELECT FROM listings l WHERE l.id = s.listing_id AND l.status = 'published');
  INSERT INTO listing_search (listing_id, shop_id, category_id, industry_id, facets, published_at, tsv_en, tsv_zh, tsv_es, tsv_pt_br, tsv_ru, tsv_ar, tsv_ur, tsv_fr)
  SELECT l.id, l.shop_id, c.id, coalesce(c.parent_id, c.id), ARRAY[c.id, coalesce(c.parent_id, c.id)], l.published_at,
    search_document('en', w.extra || ' ' || coalesce(w.titles->>'en', w.titles->>l.locale, '') || ' ' || (c.names->>'en')),
    search_document('zh', w.extra || ' ' || coalesce(w.titles->>'zh', w.titles->>'en', w.titles->>l.locale, '') || ' ' || (c.names->>'zh')),
    search_document('es', w.extra || ' ' || coalesce(w.titles->>'es', w.titles->>'en', w.titles->>l.locale, '') || ' ' || (c.names->>'es')),
    search_document('pt-br', w.extra || ' ' || coalesce(w.titles->>'pt-br', w.titles->>'en', w.titles->>l.locale, '') || ' ' || (c.names->>'pt-br')),
    search_document('ru', w.extra || ' ' || coalesce(w.titles->>'ru', w.titles->>'en', w.titles->>l.locale, '') || ' ' || (c.names->>'ru')),
    search_document('ar', w.extra || ' ' || coalesce(w.titles->>'ar', w.titles->>'en', w.titles->>l.locale, '') || ' ' || (c.names->>'ar')),
    search_document('ur', w.extra || ' ' || coalesce(w.titles->>'ur', w.titles->>'en', w.titles->>l.locale, '') || ' ' || (c.names->>'ur')),
    search_document('fr', w.extra || ' ' || coalesce(w.titles->>'fr', w.titles->>'en', w.titles->>l.locale, '') || ' ' || (c.names->>'fr'))
  FROM listings l
  JOIN categories c ON c.id = l.category_id
  CROSS JOIN LATERAL (
    SELECT coalesce(jsonb_object_agg(t.locale, t.title), '{}') AS titles, coalesce(l.sku, '') AS extra
    FROM listing_texts t WHERE t.listing_id = l.id
  ) w
  WHERE l.id = ANY (ids) AND l.status = 'published'
  ON CONFLICT (listing_id) DO UPDATE SET
    (shop_id, category_id, industry_id, facets, published_at, tsv_en, tsv_zh, tsv_es, tsv_pt_br, tsv_ru, tsv_ar, tsv_ur, tsv_fr)
    = (excluded.shop_id, excluded.category_id, excluded.industry_id, excluded.facets, excluded.published_at,
       excluded.tsv_en, excluded.tsv_zh, excluded.tsv_es, excluded.tsv_pt_br, excluded.tsv_ru, excluded.tsv_ar, excluded.tsv_ur, excluded.tsv_fr);
$$;
