-- What belongs to a design is as public as the design. Policies ask that again for each row, and for a picture by every way it
-- may be shown; these views ask it once a design and show the same rows. They are read only: what is written meets the walls.
CREATE VIEW shown_texts WITH (security_barrier) AS
  SELECT t.listing_id, t.locale, t.title, t.description, t.slug FROM listings l JOIN listing_texts t ON t.listing_id = l.id
  WHERE l.status IN ('published', 'paused', 'discontinued', 'removed') OR l.shop_id = current_shop();
CREATE VIEW shown_tiers WITH (security_barrier) AS
  SELECT p.listing_id, p.from_quantity, p.unit_price FROM listings l JOIN price_tiers p ON p.listing_id = l.id
  WHERE l.status IN ('published', 'paused', 'discontinued', 'removed') OR l.shop_id = current_shop();
CREATE VIEW shown_lead_times WITH (security_barrier) AS
  SELECT d.listing_id, d.from_quantity, d.working_days FROM listings l JOIN lead_times d ON d.listing_id = l.id
  WHERE l.status IN ('published', 'paused', 'discontinued', 'removed') OR l.shop_id = current_shop();
CREATE VIEW shown_pictures WITH (security_barrier) AS
  SELECT p.listing_id, p.position, f.key, f.width, f.height, f.color, f.alt FROM listings l
  JOIN listing_pictures p ON p.listing_id = l.id JOIN pictures f ON f.id = p.picture_id AND f.shop_id = p.shop_id
  WHERE l.status IN ('published', 'paused', 'discontinued', 'removed') OR l.shop_id = current_shop();
-- What a shop shows of itself is public without a condition.
CREATE VIEW shown_shop_pictures WITH (security_barrier) AS
  SELECT p.shop_id, p.position, p.shows, f.key, f.color, f.alt FROM shop_pictures p
  JOIN pictures f ON f.id = p.picture_id AND f.shop_id = p.shop_id;
CREATE VIEW shown_covers WITH (security_barrier) AS
  SELECT c.shop_id, c.keeps, f.id, f.key, f.color FROM cover_pictures c
  JOIN pictures f ON f.id = c.picture_id AND f.shop_id = c.shop_id;
REVOKE ALL ON shown_texts, shown_tiers, shown_lead_times, shown_pictures, shown_shop_pictures, shown_covers FROM rattledrum_app;
GRANT SELECT ON shown_texts, shown_tiers, shown_lead_times, shown_pictures, shown_shop_pictures, shown_covers TO rattledrum_app;
--> statement-breakpoint
-- Views read as the owner of the tables, whom row-level security holds as well unless it is a superuser.
DO $$ DECLARE part text; BEGIN
  FOREACH part IN ARRAY ARRAY['listing_texts', 'price_tiers', 'lead_times', 'listing_pictures', 'pictures'] LOOP
    EXECUTE format('CREATE POLICY shown_%1$s ON %1$I FOR SELECT TO CURRENT_USER USING (true)', part);
  END LOOP;
END $$;
--> statement-breakpoint
-- Where a shop's buyers of a year are, largest share first: what its storefront tells from five inquiries on, and no more. It
-- has no rights of its own, but steps into the shop for this one question, as asShop() does in four round trips.
CREATE FUNCTION buyer_countries(shop bigint) RETURNS TABLE (country text, share float8) LANGUAGE plpgsql AS $$
DECLARE before text := coalesce(current_setting('app.shop_id', true), '');
BEGIN
  PERFORM set_config('app.shop_id', shop::text, true);
  RETURN QUERY
    SELECT c.country, (c.asked / c.total)::float8 FROM (
      SELECT i.country, count(*) AS asked, sum(count(*)) OVER () AS total FROM inquiries i
      WHERE i.shop_id = shop AND i.status <> 'spam' AND i.held_reason IS NULL AND i.created_at > now() - interval '1 year'
      GROUP BY i.country) c
    WHERE c.total >= 5 ORDER BY c.asked DESC, c.country LIMIT 5;
  PERFORM set_config('app.shop_id', before, true);
END $$;
