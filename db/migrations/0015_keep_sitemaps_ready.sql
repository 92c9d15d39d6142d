CREATE TABLE "indexnow_outbox" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "indexnow_outbox_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"path" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "indexnow_outbox_path_unique" UNIQUE("path")
);
--> statement-breakpoint
CREATE TABLE "sitemap_buckets" (
	"kind" text NOT NULL,
	"number" integer NOT NULL,
	"after_id" bigint NOT NULL,
	"until_id" bigint,
	"origin" text,
	"written_at" timestamp with time zone,
	"changed_at" timestamp with time zone,
	CONSTRAINT "sitemap_buckets_kind_number_pk" PRIMARY KEY("kind","number"),
	CONSTRAINT "sitemap_buckets_kind" CHECK ("sitemap_buckets"."kind" in ('pages', 'shops', 'listings', 'images', 'videos')),
	CONSTRAINT "sitemap_buckets_range" CHECK ("sitemap_buckets"."until_id" > "sitemap_buckets"."after_id" and "sitemap_buckets"."number" > 0)
);
--> statement-breakpoint
CREATE TABLE "sitemap_changes" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "sitemap_changes_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"kind" text NOT NULL,
	"item_id" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sitemap_files" (
	"kind" text NOT NULL,
	"number" integer NOT NULL,
	"locale" text NOT NULL,
	"origin" text NOT NULL,
	"url_count" integer NOT NULL,
	"newest_at" timestamp with time zone,
	"changed_at" timestamp with time zone DEFAULT now() NOT NULL,
	"digest" text NOT NULL,
	"gzip" "bytea" NOT NULL,
	CONSTRAINT "sitemap_files_kind_number_locale_pk" PRIMARY KEY("kind","number","locale"),
	CONSTRAINT "sitemap_files_kind" CHECK ("sitemap_files"."kind" in ('pages', 'shops', 'listings', 'images', 'videos')),
	CONSTRAINT "sitemap_files_hold" CHECK ("sitemap_files"."url_count" between 1 and 50000)
);
--> statement-breakpoint
CREATE UNIQUE INDEX "sitemap_buckets_open" ON "sitemap_buckets" USING btree ("kind") WHERE "sitemap_buckets"."until_id" is null;--> statement-breakpoint
CREATE INDEX "sitemap_changes_by_item" ON "sitemap_changes" USING btree ("kind","item_id");--> statement-breakpoint
CREATE INDEX "listings_by_change" ON "listings" USING btree ("changed_at" DESC NULLS FIRST,"id" DESC NULLS FIRST) WHERE "listings"."status" in ('published', 'paused', 'discontinued', 'removed');--> statement-breakpoint
-- They are compressed already.
ALTER TABLE sitemap_files ALTER COLUMN gzip SET STORAGE EXTERNAL;
--> statement-breakpoint
-- The first bucket of each kind takes everything until it is full.
INSERT INTO sitemap_buckets (kind, number, after_id) VALUES ('pages', 1, 0), ('shops', 1, 0), ('listings', 1, 0), ('images', 1, 0), ('videos', 1, 0);
