CREATE TABLE "listing_cards" (
	"listing_id" bigint PRIMARY KEY NOT NULL,
	"shop_id" bigint NOT NULL,
	"published_at" timestamp with time zone,
	"locale" text NOT NULL,
	"titles" jsonb NOT NULL,
	"slugs" jsonb NOT NULL,
	"picture" json,
	"unit_code" text NOT NULL,
	"moq" integer,
	"currency" text NOT NULL,
	"price_low" integer,
	"price_high" integer,
	"days_low" smallint,
	"days_high" smallint,
	"trade" json NOT NULL,
	CONSTRAINT "listing_cards_currency" CHECK ("listing_cards"."currency" in ('CNY', 'USD')),
	CONSTRAINT "listing_cards_spans" CHECK (num_nulls("listing_cards"."moq", "listing_cards"."price_low", "listing_cards"."price_high") in (0, 3) and "listing_cards"."price_low" <= "listing_cards"."price_high"
      and num_nulls("listing_cards"."days_low", "listing_cards"."days_high") in (0, 2) and "listing_cards"."days_low" <= "listing_cards"."days_high")
);
--> statement-breakpoint
-- Writes the cards of these listings as lib/catalogue/listing-card.ts describes them, and takes away those nobody may see.
CREATE FUNCTION write_listing_cards(ids bigint[]) RETURNS void LANGUAGE sql AS $$
  DELETE FROM listing_cards k WHERE k.listing_id = ANY (ids)
    AND NOT EXISTS (SELECT FROM listings l WHERE l.id = k.listing_id AND l.status IN ('published', 'paused', 'discontinued'));
  INSERT INTO listing_cards AS k (listing_id, shop_id, published_at, locale, titles, slugs, picture, unit_code, moq, currency,
    price_low, price_high, days_low, days_high, trade)
  SELECT l.id, l.shop_id, l.published_at, l.locale, t.titles, t.slugs,
    (SELECT json_build_object('key', f.key, 'width', f.width, 'height', f.height, 'color', f.color)
      FROM listing_pictures g JOIN pictures f ON f.id = g.picture_id AND f.shop_id = g.shop_id
      WHERE g.listing_id = l.id ORDER BY g.position LIMIT 1),
    c.unit_code, p.moq, l.currency, p.low, p.high, d.low, d.high,
    json_strip_nulls(json_build_object('tiers', p.tiers, 'leadTimes', d.steps, 'packing',
      CASE WHEN num_nulls(l.pieces_per_carton, l.carton_length, l.carton_width, l.carton_height, l.gross_grams, l.net_grams) = 0
        THEN json_build_object('piecesPerCarton', l.pieces_per_carton, 'length', l.carton_length, 'width', l.carton_width,
          'height', l.carton_height, 'grossGrams', l.gross_grams, 'netGrams', l.net_grams) END))
  FROM listings l
  JOIN categories c ON c.id = l.category_id
  CROSS JOIN LATERAL (SELECT jsonb_object_agg(x.locale, x.title) AS titles, jsonb_object_agg(x.locale, x.slug) AS slugs
    FROM listing_texts x WHERE x.listing_id = l.id HAVING count(*) > 0) t
  CROSS JOIN LATERAL (SELECT min(y.unit_price) AS low, max(y.unit_price) AS high, min(y.from_quantity) AS moq,
      coalesce(json_agg(json_build_object('fromQuantity', y.from_quantity, 'unitPrice', y.unit_price) ORDER BY y.from_quantity), '[]') AS tiers
    FROM price_tiers y WHERE y.listing_id = l.id) p
  CROSS JOIN LATERAL (SELECT min(z.working_days) AS low, max(z.working_days) AS high,
      coalesce(json_agg(json_build_object('fromQuantity', z.from_quantity, 'workingDays', z.working_days) ORDER BY z.from_quantity), '[]') AS steps
    FROM lead_times z WHERE z.listing_id = l.id) d
  WHERE l.id = ANY (ids) AND l.status IN ('published', 'paused', 'discontinued')
  ON CONFLICT (listing_id) DO UPDATE SET (shop_id, published_at, locale, titles, slugs, picture, unit_code, moq, currency,
      price_low, price_high, days_low, days_high, trade)
    = (excluded.shop_id, excluded.published_at, excluded.locale, excluded.titles, excluded.slugs, excluded.picture, excluded.unit_code,
      excluded.moq, excluded.currency, excluded.price_low, excluded.price_high, excluded.days_low, excluded.days_high, excluded.trade)
$$;
--> statement-breakpoint
CREATE OR REPLACE FUNCTION project_listings(ids bigint[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  PERFORM register_facet_values(ids);
  DELETE FROM listing_search s WHERE s.listing_id = ANY (ids)
    AND NOT EXISTS (SELECT FROM listings l WHERE l.id = s.listing_id AND l.status = 'published');
  PERFORM write_search_rows('listing_search', ids);
  PERFORM write_listing_cards(ids);
  INSERT INTO projection_queue (listing_id) SELECT unnest(ids) WHERE EXISTS (SELECT FROM search_state WHERE key = 'laying');
END $$;
--> statement-breakpoint
SELECT write_listing_cards(array(SELECT id FROM listings WHERE status IN ('published', 'paused', 'discontinued')));
