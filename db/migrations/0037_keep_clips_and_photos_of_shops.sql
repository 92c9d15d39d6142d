CREATE TABLE "video_days" (
	"video_id" bigint NOT NULL,
	"shop_id" bigint NOT NULL,
	"day" date NOT NULL,
	"plays" integer DEFAULT 0 NOT NULL,
	"to_design" integer DEFAULT 0 NOT NULL,
	"inquiries" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "video_days_video_id_day_pk" PRIMARY KEY("video_id","day"),
	CONSTRAINT "video_days_count" CHECK ("video_days"."plays" >= 0 and "video_days"."to_design" >= 0 and "video_days"."inquiries" >= 0)
);
--> statement-breakpoint
CREATE TABLE "video_drafts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"shop_id" bigint NOT NULL,
	"file_id" uuid NOT NULL,
	"listing_id" bigint,
	"name" text NOT NULL,
	"status" text DEFAULT 'waiting' NOT NULL,
	"percent" smallint DEFAULT 0 NOT NULL,
	"refused" text,
	"video_id" bigint,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "video_drafts_status" CHECK ("video_drafts"."status" in ('waiting', 'working', 'done', 'refused')),
	CONSTRAINT "video_drafts_percent" CHECK ("video_drafts"."percent" between 0 and 100),
	CONSTRAINT "video_drafts_end" CHECK (("video_drafts"."status" = 'refused') = ("video_drafts"."refused" is not null)),
	CONSTRAINT "video_drafts_lengths" CHECK (length("video_drafts"."name") between 1 and 200 and length("video_drafts"."refused") <= 100)
);
--> statement-breakpoint
CREATE TABLE "large_files" (
	"id" uuid PRIMARY KEY NOT NULL,
	"shop_id" bigint NOT NULL,
	"purpose" text NOT NULL,
	"name" text NOT NULL,
	"mark" text DEFAULT '' NOT NULL,
	"bytes" bigint NOT NULL,
	"received" bigint DEFAULT 0 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "large_files_purpose" CHECK ("large_files"."purpose" in ('clip', 'pictures')),
	CONSTRAINT "large_files_size" CHECK ("large_files"."bytes" between 1 and 1000000000 and "large_files"."received" between 0 and "large_files"."bytes"),
	CONSTRAINT "large_files_lengths" CHECK (length("large_files"."name") between 1 and 200 and length("large_files"."mark") <= 100)
);
--> statement-breakpoint
ALTER TABLE "imports" ADD COLUMN "kind" text DEFAULT 'table' NOT NULL;
--> statement-breakpoint
ALTER TABLE "imports" ADD COLUMN "file_id" uuid;
--> statement-breakpoint
ALTER TABLE "imports" ADD COLUMN "replaces" boolean DEFAULT false NOT NULL;
--> statement-breakpoint
ALTER TABLE "videos" ADD COLUMN "own_titles" jsonb DEFAULT '{}'::jsonb NOT NULL;
--> statement-breakpoint
ALTER TABLE "videos" ADD COLUMN "shows" text DEFAULT 'around' NOT NULL;
--> statement-breakpoint
ALTER TABLE "videos" ADD COLUMN "first_published_at" timestamp with time zone;
--> statement-breakpoint
ALTER TABLE "videos" ADD CONSTRAINT "videos_of_shop" UNIQUE("shop_id","id");
--> statement-breakpoint
ALTER TABLE "video_days" ADD CONSTRAINT "video_days_of_video" FOREIGN KEY ("shop_id","video_id") REFERENCES "public"."videos"("shop_id","id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "video_drafts" ADD CONSTRAINT "video_drafts_shop_id_shops_id_fk" FOREIGN KEY ("shop_id") REFERENCES "public"."shops"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "video_drafts" ADD CONSTRAINT "video_drafts_of_listing" FOREIGN KEY ("shop_id","listing_id") REFERENCES "public"."listings"("shop_id","id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "large_files" ADD CONSTRAINT "large_files_shop_id_shops_id_fk" FOREIGN KEY ("shop_id") REFERENCES "public"."shops"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
CREATE INDEX "video_days_by_shop" ON "video_days" USING btree ("shop_id","day");
--> statement-breakpoint
CREATE INDEX "video_drafts_by_shop" ON "video_drafts" USING btree ("shop_id","created_at" DESC NULLS LAST);
--> statement-breakpoint
CREATE INDEX "large_files_by_shop" ON "large_files" USING btree ("shop_id","created_at" DESC NULLS LAST);
--> statement-breakpoint
CREATE INDEX "videos_by_key" ON "videos" USING btree ("key");
--> statement-breakpoint
ALTER TABLE "imports" ADD CONSTRAINT "imports_kind" CHECK ("imports"."kind" in ('table', 'pictures'));
--> statement-breakpoint
ALTER TABLE "videos" ADD CONSTRAINT "videos_own_titles_length" CHECK (length("videos"."own_titles"::text) <= 2000);
--> statement-breakpoint
ALTER TABLE "videos" ADD CONSTRAINT "videos_show" CHECK ("videos"."shows" in ('around', 'packing', 'use', 'making', 'booth'));
--> statement-breakpoint
-- What a shop sends, and how its clips do, is nobody else's business.
DO $$ DECLARE part text; BEGIN
  FOREACH part IN ARRAY ARRAY['large_files', 'video_drafts', 'video_days'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', part);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', part);
    EXECUTE format('CREATE POLICY own_%1$s ON %1$I USING (shop_id = current_shop()) WITH CHECK (shop_id = current_shop())', part);
  END LOOP;
END $$;
--> statement-breakpoint
-- Clips that are out now keep their place when they come back; published ones are seen by everyone, so each shop is entered for its own.
DO $$ DECLARE own record; BEGIN
  FOR own IN SELECT DISTINCT shop_id FROM videos WHERE published_at IS NOT NULL LOOP
    PERFORM set_config('app.shop_id', own.shop_id::text, true);
    UPDATE videos SET first_published_at = published_at WHERE shop_id = own.shop_id AND published_at IS NOT NULL;
  END LOOP;
  PERFORM set_config('app.shop_id', '', true);
END $$;
--> statement-breakpoint
-- As count_views: batches over many shops, each entered in the same order. A film that several clips share counts for none,
-- since nobody knows which of them was played.
CREATE FUNCTION count_clips(played_keys text[], key_counts integer[], led_ids bigint[], led_counts integer[], on_day date)
RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  own record;
  caller text := current_setting('app.shop_id', true);
BEGIN
  FOR own IN
    WITH played AS (
      SELECT min(v.id) AS id, min(v.shop_id) AS shop_id, min(k.plays) AS plays, 0 AS led
      FROM unnest(played_keys, key_counts) AS k(key, plays) JOIN videos v ON v.key = k.key AND v.published_at IS NOT NULL
      GROUP BY v.key HAVING count(*) = 1),
    led AS (
      SELECT v.id, v.shop_id, 0 AS plays, l.led
      FROM unnest(led_ids, led_counts) AS l(id, led) JOIN videos v ON v.id = l.id AND v.published_at IS NOT NULL),
    seen AS (
      SELECT id, shop_id, sum(plays)::integer AS plays, sum(led)::integer AS led
      FROM (SELECT * FROM played UNION ALL SELECT * FROM led) either GROUP BY id, shop_id)
    SELECT shop_id, array_agg(id ORDER BY id) AS ids, array_agg(plays ORDER BY id) AS plays, array_agg(led ORDER BY id) AS led
    FROM seen GROUP BY shop_id ORDER BY shop_id
  LOOP
    PERFORM set_config('app.shop_id', own.shop_id::text, true);
    INSERT INTO video_days AS d (video_id, shop_id, day, plays, to_design)
    SELECT s.id, own.shop_id, on_day, s.plays, s.led FROM unnest(own.ids, own.plays, own.led) AS s(id, plays, led)
    ON CONFLICT (video_id, day) DO UPDATE SET plays = d.plays + excluded.plays, to_design = d.to_design + excluded.to_design;
  END LOOP;
  PERFORM set_config('app.shop_id', coalesce(caller, ''), true);
END $$;
