CREATE TABLE "listing_certificates" (
	"listing_id" bigint NOT NULL,
	"shop_id" bigint NOT NULL,
	"position" smallint NOT NULL,
	"kind" text NOT NULL,
	"number" text DEFAULT '' NOT NULL,
	"issuer" text DEFAULT '' NOT NULL,
	"expires_on" date,
	"declared_on" date DEFAULT CURRENT_DATE NOT NULL,
	CONSTRAINT "listing_certificates_listing_id_position_pk" PRIMARY KEY("listing_id","position"),
	CONSTRAINT "listing_certificates_position" CHECK ("listing_certificates"."position" between 1 and 12),
	CONSTRAINT "listing_certificates_lengths" CHECK (length("listing_certificates"."kind") between 1 and 40 and length("listing_certificates"."number") <= 80 and length("listing_certificates"."issuer") <= 120)
);
--> statement-breakpoint
CREATE TABLE "listing_drafts" (
	"shop_id" bigint NOT NULL,
	"id" uuid NOT NULL,
	"listing_id" bigint,
	"base" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	"writer" uuid NOT NULL,
	"values" jsonb NOT NULL,
	"became_id" bigint,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"kept_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "listing_drafts_shop_id_id_pk" PRIMARY KEY("shop_id","id"),
	CONSTRAINT "listing_drafts_once" UNIQUE("shop_id","listing_id"),
	CONSTRAINT "listing_drafts_length" CHECK (length("listing_drafts"."values"::text) <= 200000),
	CONSTRAINT "listing_drafts_know_their_base" CHECK (("listing_drafts"."listing_id" is null) = ("listing_drafts"."base" is null))
);
--> statement-breakpoint
ALTER TABLE "listing_texts" ADD COLUMN "is_stale" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "listing_certificates" ADD CONSTRAINT "listing_certificates_of_listing" FOREIGN KEY ("shop_id","listing_id") REFERENCES "public"."listings"("shop_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "listing_drafts" ADD CONSTRAINT "listing_drafts_shop_id_shops_id_fk" FOREIGN KEY ("shop_id") REFERENCES "public"."shops"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "listing_drafts" ADD CONSTRAINT "listing_drafts_of_listing" FOREIGN KEY ("shop_id","listing_id") REFERENCES "public"."listings"("shop_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "listing_drafts" ADD CONSTRAINT "listing_drafts_became" FOREIGN KEY ("shop_id","became_id") REFERENCES "public"."listings"("shop_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "listing_certificates_by_end" ON "listing_certificates" USING btree ("shop_id","expires_on");--> statement-breakpoint
CREATE INDEX "listing_drafts_by_age" ON "listing_drafts" USING btree ("shop_id","kept_at" DESC NULLS FIRST);--> statement-breakpoint
-- What is typed is the shop's own business; what it says of a certificate is as public as its design.
ALTER TABLE listing_drafts ENABLE ROW LEVEL SECURITY; ALTER TABLE listing_drafts FORCE ROW LEVEL SECURITY;
CREATE POLICY own_listing_drafts ON listing_drafts USING (shop_id = current_shop()) WITH CHECK (shop_id = current_shop());
ALTER TABLE listing_certificates ENABLE ROW LEVEL SECURITY; ALTER TABLE listing_certificates FORCE ROW LEVEL SECURITY;
CREATE POLICY own_listing_certificates ON listing_certificates USING (shop_id = current_shop()) WITH CHECK (shop_id = current_shop());
CREATE POLICY public_listing_certificates ON listing_certificates FOR SELECT USING (EXISTS (SELECT FROM listings l WHERE l.id = listing_id AND l.status IN ('published', 'paused', 'discontinued', 'removed')));
