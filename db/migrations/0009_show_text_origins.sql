-- A page says which texts the market generated or a provider translated.
CREATE OR REPLACE VIEW shown_texts WITH (security_barrier) AS
  SELECT t.listing_id, t.locale, t.title, t.description, t.slug, t.origin FROM listings l JOIN listing_texts t
    ON t.listing_id = l.id
  WHERE l.status IN ('published', 'paused', 'discontinued', 'removed') OR l.shop_id = current_shop();
