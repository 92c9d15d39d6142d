CREATE TABLE "picture_edits" (
	"shop_id" bigint NOT NULL,
	"picture_id" uuid PRIMARY KEY NOT NULL,
	"source_id" uuid NOT NULL,
	"crop" jsonb,
	"is_clean" boolean NOT NULL,
	CONSTRAINT "picture_edits_change_something" CHECK ("picture_edits"."is_clean" or "picture_edits"."crop" is not null),
	CONSTRAINT "picture_edits_crop_length" CHECK (length("picture_edits"."crop"::text) <= 200)
);
--> statement-breakpoint
CREATE TABLE "picture_uploads" (
	"id" uuid PRIMARY KEY NOT NULL,
	"shop_id" bigint NOT NULL,
	"bytes" integer NOT NULL,
	"received" integer DEFAULT 0 NOT NULL,
	"picture_id" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "picture_uploads_length" CHECK ("picture_uploads"."bytes" between 1 and 15728640),
	CONSTRAINT "picture_uploads_received" CHECK ("picture_uploads"."received" between 0 and "picture_uploads"."bytes")
);
--> statement-breakpoint
ALTER TABLE "picture_edits" ADD CONSTRAINT "picture_edits_of_picture" FOREIGN KEY ("shop_id","picture_id") REFERENCES "public"."pictures"("shop_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "picture_edits" ADD CONSTRAINT "picture_edits_of_source" FOREIGN KEY ("shop_id","source_id") REFERENCES "public"."pictures"("shop_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "picture_uploads" ADD CONSTRAINT "picture_uploads_shop_id_shops_id_fk" FOREIGN KEY ("shop_id") REFERENCES "public"."shops"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "picture_uploads" ADD CONSTRAINT "picture_uploads_become_pictures" FOREIGN KEY ("shop_id","picture_id") REFERENCES "public"."pictures"("shop_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "picture_edits_by_source" ON "picture_edits" USING btree ("shop_id","source_id");--> statement-breakpoint
CREATE INDEX "picture_uploads_by_shop" ON "picture_uploads" USING btree ("shop_id");--> statement-breakpoint
CREATE INDEX "picture_uploads_by_age" ON "picture_uploads" USING btree ("created_at");--> statement-breakpoint
-- What a shop sends and how it changes its pictures is nobody else's business.
DO $$ DECLARE part text; BEGIN
  FOREACH part IN ARRAY ARRAY['picture_uploads', 'picture_edits'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', part);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', part);
    EXECUTE format('CREATE POLICY own_%1$s ON %1$I USING (shop_id = current_shop()) WITH CHECK (shop_id = current_shop())', part);
  END LOOP;
END $$;
--> statement-breakpoint
-- The broom belongs to no shop: it finds what is older than a day, and nothing else.
CREATE POLICY long_over_picture_uploads ON picture_uploads FOR SELECT USING (current_invitation() = 'long over' AND created_at < now() - interval '1 day');
CREATE POLICY sweep_picture_uploads ON picture_uploads FOR DELETE USING (current_invitation() = 'long over' AND created_at < now() - interval '1 day');
