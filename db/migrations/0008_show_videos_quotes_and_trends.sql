CREATE TABLE "shop_pictures" (
	"shop_id" bigint NOT NULL,
	"position" smallint NOT NULL,
	"picture_id" uuid NOT NULL,
	"shows" text NOT NULL,
	CONSTRAINT "shop_pictures_shop_id_position_pk" PRIMARY KEY("shop_id","position"),
	CONSTRAINT "shop_pictures_position" CHECK ("shop_pictures"."position" between 1 and 9),
	CONSTRAINT "shop_pictures_show" CHECK ("shop_pictures"."shows" in ('booth', 'factory', 'packing'))
);
--> statement-breakpoint
CREATE TABLE "quote_lines" (
	"quote_id" uuid NOT NULL,
	"shop_id" bigint NOT NULL,
	"position" smallint NOT NULL,
	"listing_id" bigint NOT NULL,
	"is_sample" boolean DEFAULT false NOT NULL,
	"quantity" integer NOT NULL,
	"unit_price" integer NOT NULL,
	"counter_price" integer,
	"cartons" integer,
	"cubic_centimetres" bigint,
	"gross_grams" bigint,
	CONSTRAINT "quote_lines_quote_id_position_pk" PRIMARY KEY("quote_id","position"),
	CONSTRAINT "quote_lines_position" CHECK ("quote_lines"."position" between 1 and 50),
	CONSTRAINT "quote_lines_quantity" CHECK ("quote_lines"."quantity" between 1 and 100000000),
	CONSTRAINT "quote_lines_prices" CHECK ("quote_lines"."unit_price" <= 1000000000 and ("quote_lines"."unit_price" > 0 or ("quote_lines"."is_sample" and "quote_lines"."unit_price" = 0)) and "quote_lines"."counter_price" between 1 and 1000000000),
	CONSTRAINT "quote_lines_packing" CHECK ("quote_lines"."cartons" > 0 and "quote_lines"."cubic_centimetres" > 0 and "quote_lines"."gross_grams" > 0)
);
--> statement-breakpoint
CREATE TABLE "quotes" (
	"id" uuid PRIMARY KEY NOT NULL,
	"inquiry_id" uuid NOT NULL,
	"shop_id" bigint NOT NULL,
	"version" smallint NOT NULL,
	"status" text DEFAULT 'draft' NOT NULL,
	"currency" text NOT NULL,
	"incoterm" text NOT NULL,
	"places" jsonb NOT NULL,
	"port" text,
	"payment_terms" text DEFAULT 'tt_30_70' NOT NULL,
	"working_days" smallint NOT NULL,
	"valid_until" date NOT NULL,
	"note" text,
	"locale" text NOT NULL,
	"created_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"sent_at" timestamp with time zone,
	"decided_at" timestamp with time zone,
	CONSTRAINT "quotes_of_shop" UNIQUE("shop_id","id"),
	CONSTRAINT "quotes_versions" UNIQUE("inquiry_id","version"),
	CONSTRAINT "quotes_version" CHECK ("quotes"."version" between 1 and 99),
	CONSTRAINT "quotes_status" CHECK ("quotes"."status" in ('draft', 'sent', 'countered', 'accepted', 'rejected', 'withdrawn', 'expired')),
	CONSTRAINT "quotes_are_dated" CHECK (("quotes"."status" = 'draft') = ("quotes"."sent_at" is null)),
	CONSTRAINT "quotes_decided_when" CHECK (("quotes"."status" in ('draft', 'sent')) = ("quotes"."decided_at" is null)),
	CONSTRAINT "quotes_currency" CHECK ("quotes"."currency" in ('CNY', 'USD')),
	CONSTRAINT "quotes_incoterm" CHECK ("quotes"."incoterm" in ('EXW', 'FCA', 'FOB', 'CFR', 'CIF', 'DAP', 'DDP')),
	CONSTRAINT "quotes_payment_terms" CHECK ("quotes"."payment_terms" in ('tt_30_70', 'tt_50_50', 'tt_100', 'lc_at_sight', 'on_pickup')),
	CONSTRAINT "quotes_working_days" CHECK ("quotes"."working_days" between 0 and 365),
	CONSTRAINT "quotes_lengths" CHECK (length("quotes"."places"::text) between 3 and 2000 and length("quotes"."port") <= 80 and length("quotes"."note") between 1 and 2000)
);
--> statement-breakpoint
CREATE TABLE "listing_days" (
	"listing_id" bigint NOT NULL,
	"shop_id" bigint NOT NULL,
	"day" date NOT NULL,
	"views" integer DEFAULT 0 NOT NULL,
	"inquiries" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "listing_days_listing_id_day_pk" PRIMARY KEY("listing_id","day"),
	CONSTRAINT "listing_days_count" CHECK ("listing_days"."views" >= 0 and "listing_days"."inquiries" >= 0)
);
--> statement-breakpoint
CREATE TABLE "videos" (
	"id" bigint PRIMARY KEY DEFAULT time_ordered_id() NOT NULL,
	"shop_id" bigint NOT NULL,
	"listing_id" bigint,
	"key" text NOT NULL,
	"poster_key" text NOT NULL,
	"width" integer NOT NULL,
	"height" integer NOT NULL,
	"milliseconds" integer NOT NULL,
	"bytes" integer NOT NULL,
	"color" text NOT NULL,
	"titles" jsonb NOT NULL,
	"captions" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"published_at" timestamp with time zone,
	CONSTRAINT "videos_key_form" CHECK ("videos"."key" ~ '^[a-z0-9-]{1,80}$' and "videos"."poster_key" ~ '^[a-z0-9-]{1,80}$'),
	CONSTRAINT "videos_have_a_size" CHECK ("videos"."width" > 0 and "videos"."height" > 0 and "videos"."bytes" > 0),
	CONSTRAINT "videos_are_short" CHECK ("videos"."milliseconds" between 1 and 60000),
	CONSTRAINT "videos_color_form" CHECK ("videos"."color" ~ '^#[0-9a-f]{6}$'),
	CONSTRAINT "videos_lengths" CHECK (length("videos"."titles"::text) <= 2000 and length("videos"."captions"::text) <= 40000)
);
--> statement-breakpoint
ALTER TABLE "pictures" ADD COLUMN "alt" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "shop_pictures" ADD CONSTRAINT "shop_pictures_of_shop" FOREIGN KEY ("shop_id","picture_id") REFERENCES "public"."pictures"("shop_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quote_lines" ADD CONSTRAINT "quote_lines_of_quote" FOREIGN KEY ("shop_id","quote_id") REFERENCES "public"."quotes"("shop_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quote_lines" ADD CONSTRAINT "quote_lines_of_shop" FOREIGN KEY ("shop_id","listing_id") REFERENCES "public"."listings"("shop_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quotes" ADD CONSTRAINT "quotes_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quotes" ADD CONSTRAINT "quotes_of_inquiry" FOREIGN KEY ("shop_id","inquiry_id") REFERENCES "public"."inquiries"("shop_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "listing_days" ADD CONSTRAINT "listing_days_of_listing" FOREIGN KEY ("shop_id","listing_id") REFERENCES "public"."listings"("shop_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "videos" ADD CONSTRAINT "videos_shop_id_shops_id_fk" FOREIGN KEY ("shop_id") REFERENCES "public"."shops"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "videos" ADD CONSTRAINT "videos_of_listing" FOREIGN KEY ("shop_id","listing_id") REFERENCES "public"."listings"("shop_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "shop_pictures_by_picture" ON "shop_pictures" USING btree ("picture_id");--> statement-breakpoint
CREATE INDEX "quote_lines_by_listing" ON "quote_lines" USING btree ("listing_id");--> statement-breakpoint
CREATE UNIQUE INDEX "quotes_one_draft" ON "quotes" USING btree ("inquiry_id") WHERE "quotes"."status" = 'draft';--> statement-breakpoint
CREATE UNIQUE INDEX "quotes_accepted_once" ON "quotes" USING btree ("inquiry_id") WHERE "quotes"."status" = 'accepted';--> statement-breakpoint
CREATE INDEX "quotes_by_shop" ON "quotes" USING btree ("shop_id","id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "quotes_open" ON "quotes" USING btree ("valid_until") WHERE "quotes"."status" in ('sent', 'countered');--> statement-breakpoint
CREATE INDEX "listing_days_by_day" ON "listing_days" USING btree ("day","listing_id");--> statement-breakpoint
CREATE INDEX "listing_days_by_shop" ON "listing_days" USING btree ("shop_id","day");--> statement-breakpoint
CREATE INDEX "videos_by_listing" ON "videos" USING btree ("listing_id","id");--> statement-breakpoint
CREATE INDEX "videos_by_shop" ON "videos" USING btree ("shop_id","id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "videos_by_time" ON "videos" USING btree ("published_at" DESC NULLS LAST,"id" DESC NULLS LAST) WHERE "videos"."published_at" is not null;--> statement-breakpoint
ALTER TABLE "pictures" ADD CONSTRAINT "pictures_alt_length" CHECK (length("pictures"."alt"::text) <= 4000);--> statement-breakpoint
-- What a shop shows of itself is public, and so are the pictures it uses for it.
ALTER TABLE shop_pictures ENABLE ROW LEVEL SECURITY; ALTER TABLE shop_pictures FORCE ROW LEVEL SECURITY;
CREATE POLICY own_shop_pictures ON shop_pictures USING (shop_id = current_shop()) WITH CHECK (shop_id = current_shop());
CREATE POLICY public_shop_pictures ON shop_pictures FOR SELECT USING (true);
CREATE POLICY public_pictures_of_shops ON pictures FOR SELECT
  USING (EXISTS (SELECT FROM shop_pictures p WHERE p.picture_id = pictures.id AND p.shop_id = pictures.shop_id));
--> statement-breakpoint
-- A published clip is as public as its design; one of the shop itself is public alone.
ALTER TABLE videos ENABLE ROW LEVEL SECURITY; ALTER TABLE videos FORCE ROW LEVEL SECURITY;
CREATE POLICY own_videos ON videos USING (shop_id = current_shop()) WITH CHECK (shop_id = current_shop());
CREATE POLICY public_videos ON videos FOR SELECT USING (published_at IS NOT NULL AND (listing_id IS NULL OR EXISTS (
  SELECT FROM listings l WHERE l.id = listing_id AND l.status IN ('published', 'paused', 'discontinued', 'removed'))));
--> statement-breakpoint
-- Search rows exist for published designs alone, and reading them asks no further policy.
ALTER TABLE listing_days ENABLE ROW LEVEL SECURITY; ALTER TABLE listing_days FORCE ROW LEVEL SECURITY;
CREATE POLICY own_listing_days ON listing_days USING (shop_id = current_shop()) WITH CHECK (shop_id = current_shop());
CREATE POLICY public_listing_days ON listing_days FOR SELECT
  USING (EXISTS (SELECT FROM listing_search s WHERE s.listing_id = listing_days.listing_id));
--> statement-breakpoint
-- A quote is drafted with its lines, then only its state moves on; a decided one stays as it is.
REVOKE UPDATE ON quotes, quote_lines FROM rattledrum_app;
GRANT UPDATE (status, sent_at, decided_at) ON quotes TO rattledrum_app;
GRANT UPDATE (counter_price) ON quote_lines TO rattledrum_app;
ALTER TABLE quotes ENABLE ROW LEVEL SECURITY; ALTER TABLE quotes FORCE ROW LEVEL SECURITY;
CREATE POLICY shop_quotes ON quotes FOR SELECT USING (shop_id = current_shop());
CREATE POLICY buyer_quotes ON quotes FOR SELECT USING (status <> 'draft'
  AND EXISTS (SELECT FROM inquiries i WHERE i.id = inquiry_id AND i.buyer_id = current_person()));
CREATE POLICY draft_quotes ON quotes FOR INSERT WITH CHECK (shop_id = current_shop() AND status = 'draft');
CREATE POLICY decide_quotes ON quotes FOR UPDATE
  USING (shop_id = current_shop() AND status IN ('draft', 'sent', 'countered'))
  WITH CHECK (shop_id = current_shop() AND status <> 'draft');
CREATE POLICY drop_drafts ON quotes FOR DELETE USING (shop_id = current_shop() AND status = 'draft');
--> statement-breakpoint
-- A line is seen by whoever sees its quote.
ALTER TABLE quote_lines ENABLE ROW LEVEL SECURITY; ALTER TABLE quote_lines FORCE ROW LEVEL SECURITY;
CREATE POLICY lines_of_quotes ON quote_lines FOR SELECT USING (EXISTS (SELECT FROM quotes q WHERE q.id = quote_id));
CREATE POLICY lines_of_drafts ON quote_lines FOR INSERT WITH CHECK (shop_id = current_shop()
  AND EXISTS (SELECT FROM quotes q WHERE q.id = quote_id AND q.shop_id = current_shop() AND q.status = 'draft'));
CREATE POLICY countered_lines ON quote_lines FOR UPDATE
  USING (shop_id = current_shop()
    AND EXISTS (SELECT FROM quotes q WHERE q.id = quote_id AND q.shop_id = current_shop() AND q.status IN ('sent', 'countered')))
  WITH CHECK (shop_id = current_shop());
CREATE POLICY dropped_lines ON quote_lines FOR DELETE USING (shop_id = current_shop()
  AND EXISTS (SELECT FROM quotes q WHERE q.id = quote_id AND q.shop_id = current_shop() AND q.status = 'draft'));
