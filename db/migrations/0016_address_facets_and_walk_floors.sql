CREATE TABLE "floor_marks" (
	"district_code" text NOT NULL,
	"floor" smallint NOT NULL,
	"page" smallint NOT NULL,
	"walk" text COLLATE "C" NOT NULL,
	"area" text,
	"first_number" text NOT NULL,
	"last_number" text NOT NULL,
	CONSTRAINT "floor_marks_district_code_floor_page_pk" PRIMARY KEY("district_code","floor","page")
);
--> statement-breakpoint
CREATE TABLE "curated_facets" (
	"category_id" integer NOT NULL,
	"slug" text NOT NULL,
	"value_id" integer NOT NULL,
	"count" integer NOT NULL,
	CONSTRAINT "curated_facets_category_id_slug_pk" PRIMARY KEY("category_id","slug"),
	CONSTRAINT "curated_facets_slug_form" CHECK ("curated_facets"."slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length("curated_facets"."slug") <= 80)
);
--> statement-breakpoint
ALTER TABLE "booths" ADD COLUMN "walk" text COLLATE "C" GENERATED ALWAYS AS (coalesce(area, '') || ' ' || lpad(coalesce(street, 0)::text, 5, '0') || ' ' || lpad(length(number)::text, 2, '0') || number) STORED;--> statement-breakpoint
CREATE INDEX "listings_not_on_offer" ON "listings" USING btree ("shop_id","id" DESC NULLS FIRST) WHERE "listings"."status" in ('paused', 'discontinued');--> statement-breakpoint
CREATE INDEX "booths_in_walking_order" ON "booths" USING btree ("district_code","floor","walk");