CREATE TABLE "file_uploads" (
	"id" uuid PRIMARY KEY NOT NULL,
	"shop_id" bigint NOT NULL,
	"purpose" text NOT NULL,
	"name" text NOT NULL,
	"mark" text DEFAULT '' NOT NULL,
	"bytes" bigint NOT NULL,
	"received" bigint DEFAULT 0 NOT NULL,
	"picture_id" uuid,
	"expires_at" timestamp with time zone NOT NULL,
	CONSTRAINT "file_uploads_purpose" CHECK ("file_uploads"."purpose" in ('photo', 'clip', 'zip')),
	CONSTRAINT "file_uploads_size" CHECK ("file_uploads"."bytes" between 1 and 1000000000 and "file_uploads"."received" between 0 and "file_uploads"."bytes"),
	CONSTRAINT "file_uploads_lengths" CHECK (length("file_uploads"."name") between 1 and 200 and length("file_uploads"."mark") <= 100),
	CONSTRAINT "file_uploads_only_photos_become" CHECK ("file_uploads"."picture_id" is null or "file_uploads"."purpose" = 'photo')
);
--> statement-breakpoint
-- What is on its way lives for two days at most and is sent again at a tap, so nothing is moved: the browser begins a photo
-- anew when its upload is gone, and a film or zip that waited tells its shop that it was not kept.
DROP TABLE "large_files";--> statement-breakpoint
DROP TABLE "picture_uploads";--> statement-breakpoint
DELETE FROM jobs WHERE name = 'dropLargeFile';--> statement-breakpoint
ALTER TABLE "pictures" ADD COLUMN "unused_since" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "file_uploads" ADD CONSTRAINT "file_uploads_shop_id_shops_id_fk" FOREIGN KEY ("shop_id") REFERENCES "public"."shops"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "file_uploads" ADD CONSTRAINT "file_uploads_become_pictures" FOREIGN KEY ("shop_id","picture_id") REFERENCES "public"."pictures"("shop_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "file_uploads_by_shop" ON "file_uploads" USING btree ("shop_id");--> statement-breakpoint
CREATE INDEX "file_uploads_by_end" ON "file_uploads" USING btree ("expires_at");--> statement-breakpoint
-- What a shop sends is nobody else's business.
ALTER TABLE file_uploads ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE file_uploads FORCE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY own_file_uploads ON file_uploads USING (shop_id = current_shop()) WITH CHECK (shop_id = current_shop());--> statement-breakpoint
-- The broom belongs to no shop: it finds what is over, and nothing else.
CREATE POLICY long_over_file_uploads ON file_uploads FOR SELECT USING (current_invitation() = 'long over' AND expires_at < now());--> statement-breakpoint
CREATE POLICY sweep_file_uploads ON file_uploads FOR DELETE USING (current_invitation() = 'long over' AND expires_at < now());
