CREATE TABLE "ownership_offers" (
	"id" uuid PRIMARY KEY NOT NULL,
	"shop_id" bigint NOT NULL,
	"to_user_id" uuid NOT NULL,
	"offered_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	CONSTRAINT "ownership_offers_shopId_unique" UNIQUE("shop_id"),
	CONSTRAINT "ownership_offers_to_another" CHECK ("ownership_offers"."to_user_id" <> "ownership_offers"."offered_by")
);
--> statement-breakpoint
CREATE TABLE "shop_archives" (
	"id" uuid PRIMARY KEY NOT NULL,
	"shop_id" bigint NOT NULL,
	"status" text DEFAULT 'making' NOT NULL,
	"done" integer DEFAULT 0 NOT NULL,
	"total" integer DEFAULT 0 NOT NULL,
	"bytes" bigint,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"ready_at" timestamp with time zone,
	"expires_at" timestamp with time zone NOT NULL,
	CONSTRAINT "shop_archives_of_shop" UNIQUE("shop_id","id"),
	CONSTRAINT "shop_archives_status" CHECK ("shop_archives"."status" in ('making', 'ready', 'failed')),
	CONSTRAINT "shop_archives_counts" CHECK ("shop_archives"."done" between 0 and "shop_archives"."total"),
	CONSTRAINT "shop_archives_ready_when" CHECK (("shop_archives"."status" = 'ready') = ("shop_archives"."bytes" is not null))
);
--> statement-breakpoint
CREATE TABLE "brand_pages" (
	"shop_id" bigint PRIMARY KEY NOT NULL,
	"stories" jsonb NOT NULL,
	"changed_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "brand_pages_lengths" CHECK (length("brand_pages"."stories"::text) <= 60000)
);
--> statement-breakpoint
CREATE TABLE "collection_listings" (
	"collection_id" bigint NOT NULL,
	"shop_id" bigint NOT NULL,
	"listing_id" bigint NOT NULL,
	"position" smallint NOT NULL,
	CONSTRAINT "collection_listings_collection_id_listing_id_pk" PRIMARY KEY("collection_id","listing_id"),
	CONSTRAINT "collection_listings_position" CHECK ("collection_listings"."position" between 1 and 60)
);
--> statement-breakpoint
CREATE TABLE "collections" (
	"id" bigint PRIMARY KEY DEFAULT time_ordered_id() NOT NULL,
	"shop_id" bigint NOT NULL,
	"names" jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "collections_of_shop" UNIQUE("shop_id","id"),
	CONSTRAINT "collections_lengths" CHECK ("collections"."names" <> '{}' and length("collections"."names"::text) <= 2000)
);
--> statement-breakpoint
CREATE TABLE "holidays" (
	"id" bigint PRIMARY KEY DEFAULT time_ordered_id() NOT NULL,
	"shop_id" bigint NOT NULL,
	"first_day" date NOT NULL,
	"last_day" date NOT NULL,
	"notes" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "holidays_span" CHECK ("holidays"."last_day" between "holidays"."first_day" and "holidays"."first_day" + 90),
	CONSTRAINT "holidays_lengths" CHECK (length("holidays"."notes"::text) <= 4000)
);
--> statement-breakpoint
CREATE TABLE "lookbook_pictures" (
	"shop_id" bigint NOT NULL,
	"position" smallint NOT NULL,
	"picture_id" uuid NOT NULL,
	"captions" jsonb DEFAULT '{}'::jsonb NOT NULL,
	CONSTRAINT "lookbook_pictures_shop_id_position_pk" PRIMARY KEY("shop_id","position"),
	CONSTRAINT "lookbook_pictures_position" CHECK ("lookbook_pictures"."position" between 1 and 12),
	CONSTRAINT "lookbook_pictures_captions" CHECK (length("lookbook_pictures"."captions"::text) <= 4000)
);
--> statement-breakpoint
CREATE TABLE "milestones" (
	"listing_id" bigint PRIMARY KEY NOT NULL,
	"shop_id" bigint NOT NULL,
	"sketched_on" date,
	"sampled_on" date,
	"first_batch_on" date,
	"shipped_on" date,
	"changed_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "milestones_in_order" CHECK (coalesce("milestones"."sketched_on" <= "milestones"."sampled_on", true) and coalesce("milestones"."sketched_on" <= "milestones"."first_batch_on", true)
        and coalesce("milestones"."sketched_on" <= "milestones"."shipped_on", true) and coalesce("milestones"."sampled_on" <= "milestones"."first_batch_on", true)
        and coalesce("milestones"."sampled_on" <= "milestones"."shipped_on", true) and coalesce("milestones"."first_batch_on" <= "milestones"."shipped_on", true))
);
--> statement-breakpoint
ALTER TABLE "ownership_offers" ADD CONSTRAINT "ownership_offers_shop_id_shops_id_fk" FOREIGN KEY ("shop_id") REFERENCES "public"."shops"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ownership_offers" ADD CONSTRAINT "ownership_offers_to_user_id_users_id_fk" FOREIGN KEY ("to_user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ownership_offers" ADD CONSTRAINT "ownership_offers_offered_by_users_id_fk" FOREIGN KEY ("offered_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "shop_archives" ADD CONSTRAINT "shop_archives_shop_id_shops_id_fk" FOREIGN KEY ("shop_id") REFERENCES "public"."shops"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "brand_pages" ADD CONSTRAINT "brand_pages_shop_id_shops_id_fk" FOREIGN KEY ("shop_id") REFERENCES "public"."shops"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "collection_listings" ADD CONSTRAINT "collection_listings_of_collection" FOREIGN KEY ("shop_id","collection_id") REFERENCES "public"."collections"("shop_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "collection_listings" ADD CONSTRAINT "collection_listings_of_shop" FOREIGN KEY ("shop_id","listing_id") REFERENCES "public"."listings"("shop_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "collections" ADD CONSTRAINT "collections_shop_id_shops_id_fk" FOREIGN KEY ("shop_id") REFERENCES "public"."shops"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "holidays" ADD CONSTRAINT "holidays_shop_id_shops_id_fk" FOREIGN KEY ("shop_id") REFERENCES "public"."shops"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lookbook_pictures" ADD CONSTRAINT "lookbook_pictures_of_shop" FOREIGN KEY ("shop_id","picture_id") REFERENCES "public"."pictures"("shop_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "milestones" ADD CONSTRAINT "milestones_of_shop" FOREIGN KEY ("shop_id","listing_id") REFERENCES "public"."listings"("shop_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "ownership_offers_by_person" ON "ownership_offers" USING btree ("to_user_id");--> statement-breakpoint
CREATE INDEX "shop_archives_by_shop" ON "shop_archives" USING btree ("shop_id","created_at" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "holidays_by_shop" ON "holidays" USING btree ("shop_id","last_day");--> statement-breakpoint
CREATE INDEX "lookbook_pictures_by_picture" ON "lookbook_pictures" USING btree ("picture_id");--> statement-breakpoint
CREATE INDEX "milestones_by_shop" ON "milestones" USING btree ("shop_id");--> statement-breakpoint
-- What a storefront shows: read by all, written by the shop alone.
DO $$ DECLARE fact text; BEGIN
  FOREACH fact IN ARRAY ARRAY['holidays', 'collections', 'collection_listings', 'brand_pages', 'lookbook_pictures'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', fact);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', fact);
    EXECUTE format('CREATE POLICY own_%1$s ON %1$I USING (shop_id = current_shop()) WITH CHECK (shop_id = current_shop())', fact);
    EXECUTE format('CREATE POLICY public_%1$s ON %1$I FOR SELECT USING (true)', fact);
  END LOOP;
END $$;
CREATE POLICY public_lookbook_pictures ON pictures FOR SELECT USING (EXISTS (
  SELECT FROM lookbook_pictures p WHERE p.picture_id = pictures.id AND p.shop_id = pictures.shop_id));
--> statement-breakpoint
-- The days of a design are as public as the design.
ALTER TABLE milestones ENABLE ROW LEVEL SECURITY; ALTER TABLE milestones FORCE ROW LEVEL SECURITY;
CREATE POLICY own_milestones ON milestones USING (shop_id = current_shop()) WITH CHECK (shop_id = current_shop());
CREATE POLICY public_milestones ON milestones FOR SELECT USING (EXISTS (
  SELECT FROM listings l WHERE l.id = listing_id AND l.status IN ('published', 'paused', 'discontinued', 'removed')));
--> statement-breakpoint
-- An offer is its shop's, read by whom it is made to; an archive is its shop's alone.
ALTER TABLE ownership_offers ENABLE ROW LEVEL SECURITY; ALTER TABLE ownership_offers FORCE ROW LEVEL SECURITY;
CREATE POLICY offers_of_shop ON ownership_offers USING (shop_id = current_shop()) WITH CHECK (shop_id = current_shop());
CREATE POLICY own_offers ON ownership_offers FOR SELECT USING (to_user_id = current_person());
ALTER TABLE shop_archives ENABLE ROW LEVEL SECURITY; ALTER TABLE shop_archives FORCE ROW LEVEL SECURITY;
CREATE POLICY archives_of_shop ON shop_archives USING (shop_id = current_shop()) WITH CHECK (shop_id = current_shop());
--> statement-breakpoint
-- A closed shop has no design in lists and no card: those of its designs leave, and come back when it opens again.
CREATE FUNCTION in_open_shops(ids bigint[]) RETURNS bigint[] LANGUAGE sql STABLE AS $$
  SELECT coalesce(array_agg(l.id), '{}') FROM listings l JOIN shops s ON s.id = l.shop_id WHERE l.id = ANY (ids) AND s.closed_at IS NULL
$$;
CREATE OR REPLACE FUNCTION project_listings(ids bigint[]) RETURNS void LANGUAGE plpgsql AS $$
DECLARE shown bigint[] := in_open_shops(ids);
BEGIN
  PERFORM register_facet_values(ids);
  DELETE FROM listing_search s WHERE s.listing_id = ANY (ids)
    AND NOT EXISTS (SELECT FROM listings l WHERE l.id = s.listing_id AND l.status = 'published' AND l.id = ANY (shown));
  PERFORM write_search_rows('listing_search', shown);
  DELETE FROM listing_cards k WHERE k.listing_id = ANY (ids) AND k.listing_id <> ALL (shown);
  PERFORM write_listing_cards(shown);
  INSERT INTO projection_queue (listing_id) SELECT unnest(ids) WHERE EXISTS (SELECT FROM search_state WHERE key = 'laying');
END $$;
