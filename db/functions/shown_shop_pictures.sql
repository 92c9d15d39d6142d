-- Return the pictures that a shop shows of itself, which are always public.
CREATE VIEW shown_shop_pictures WITH (security_barrier) AS
  SELECT p.shop_id, p.position, p.shows, f.key, f.color, f.alt FROM shop_pictures p
  JOIN pictures f ON f.id = p.picture_id AND f.shop_id = p.shop_id;
CREATE VIEW shown_covers WITH (security_barrier) AS
  SELECT c.shop_id, c.visible_part, f.id, f.key, f.color FROM cover_pictures c
  JOIN pictures f ON f.id = c.picture_id AND f.shop_id = c.shop_id;
REVOKE ALL ON shown_shop_pictures, shown_covers FROM rattledrum_app;
GRANT SELECT ON shown_shop_pictures, shown_covers TO rattledrum_app;
