-- Return the parts of listings as shown_listings does. A policy checks each row, and a picture by every way in which
-- it may be public; these views check each listing once and show the same rows.
CREATE VIEW shown_texts WITH (security_barrier) AS
  SELECT t.listing_id, t.locale, t.title, t.description, t.slug, t.origin FROM listings l JOIN listing_texts t
    ON t.listing_id = l.id
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
REVOKE ALL ON shown_texts, shown_tiers, shown_lead_times, shown_pictures FROM rattledrum_app;
GRANT SELECT ON shown_texts, shown_tiers, shown_lead_times, shown_pictures TO rattledrum_app;
