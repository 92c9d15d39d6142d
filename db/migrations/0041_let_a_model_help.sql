CREATE TABLE "assist_requests" (
	"id" uuid PRIMARY KEY NOT NULL,
	"shop_id" bigint NOT NULL,
	"kind" text NOT NULL,
	"listing_id" bigint,
	"inquiry_id" uuid,
	"video_id" bigint,
	"user_id" uuid NOT NULL,
	"status" text DEFAULT 'waiting' NOT NULL,
	"said" jsonb,
	"proposal" jsonb,
	"thrown_away" smallint DEFAULT 0 NOT NULL,
	"why" text,
	"model" text,
	"tokens_in" integer DEFAULT 0 NOT NULL,
	"tokens_out" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"finished_at" timestamp with time zone,
	"accepted_at" timestamp with time zone,
	"accepted_by" uuid,
	"accepted_fields" text[],
	CONSTRAINT "assist_requests_status" CHECK ("assist_requests"."status" in ('waiting', 'ready', 'failed', 'accepted', 'discarded')),
	CONSTRAINT "assist_requests_about_one" CHECK (("assist_requests"."kind" = 'draft' and num_nulls("assist_requests"."inquiry_id", "assist_requests"."video_id") = 2 and "assist_requests"."listing_id" is not null)
        or ("assist_requests"."kind" = 'reply' and num_nulls("assist_requests"."listing_id", "assist_requests"."video_id") = 2 and "assist_requests"."inquiry_id" is not null)
        or ("assist_requests"."kind" = 'captions' and num_nulls("assist_requests"."listing_id", "assist_requests"."inquiry_id") = 2 and "assist_requests"."video_id" is not null)),
	CONSTRAINT "assist_requests_why" CHECK (("assist_requests"."why" is not null) = ("assist_requests"."status" = 'failed') and "assist_requests"."why" in ('provider', 'refused', 'useless', 'slow', 'off')),
	CONSTRAINT "assist_requests_accepted_by_whom" CHECK (("assist_requests"."status" = 'accepted') = ("assist_requests"."accepted_at" is not null) and ("assist_requests"."accepted_at" is null) = ("assist_requests"."accepted_by" is null) and ("assist_requests"."accepted_at" is null) = ("assist_requests"."accepted_fields" is null)),
	CONSTRAINT "assist_requests_counts" CHECK (least("assist_requests"."tokens_in", "assist_requests"."tokens_out", "assist_requests"."thrown_away") >= 0),
	CONSTRAINT "assist_requests_lengths" CHECK (length("assist_requests"."said"::text) <= 20000 and length("assist_requests"."proposal"::text) <= 200000 and length("assist_requests"."model") <= 200 and length("assist_requests"."accepted_fields"::text) <= 4000)
);
--> statement-breakpoint
CREATE TABLE "assist_settings" (
	"shop_id" bigint PRIMARY KEY NOT NULL,
	"is_on" boolean DEFAULT false NOT NULL,
	"told_host" text,
	"consented_by" uuid,
	"consented_at" timestamp with time zone,
	"draft_minutes" smallint DEFAULT 6 NOT NULL,
	"reply_minutes" smallint DEFAULT 3 NOT NULL,
	"captions_minutes" smallint DEFAULT 4 NOT NULL,
	CONSTRAINT "assist_settings_on_by_whom" CHECK (not "assist_settings"."is_on" or ("assist_settings"."told_host" is not null and "assist_settings"."consented_by" is not null and "assist_settings"."consented_at" is not null)),
	CONSTRAINT "assist_settings_host_length" CHECK (length("assist_settings"."told_host") between 1 and 300),
	CONSTRAINT "assist_settings_minutes" CHECK ("assist_settings"."draft_minutes" between 0 and 240 and "assist_settings"."reply_minutes" between 0 and 240 and "assist_settings"."captions_minutes" between 0 and 240)
);
--> statement-breakpoint
ALTER TABLE "assist_requests" ADD CONSTRAINT "assist_requests_shop_id_shops_id_fk" FOREIGN KEY ("shop_id") REFERENCES "public"."shops"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assist_requests" ADD CONSTRAINT "assist_requests_video_id_videos_id_fk" FOREIGN KEY ("video_id") REFERENCES "public"."videos"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assist_requests" ADD CONSTRAINT "assist_requests_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assist_requests" ADD CONSTRAINT "assist_requests_accepted_by_users_id_fk" FOREIGN KEY ("accepted_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assist_requests" ADD CONSTRAINT "assist_requests_of_listing" FOREIGN KEY ("shop_id","listing_id") REFERENCES "public"."listings"("shop_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assist_requests" ADD CONSTRAINT "assist_requests_of_inquiry" FOREIGN KEY ("shop_id","inquiry_id") REFERENCES "public"."inquiries"("shop_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assist_settings" ADD CONSTRAINT "assist_settings_shop_id_shops_id_fk" FOREIGN KEY ("shop_id") REFERENCES "public"."shops"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assist_settings" ADD CONSTRAINT "assist_settings_consented_by_users_id_fk" FOREIGN KEY ("consented_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "assist_requests_by_shop" ON "assist_requests" USING btree ("shop_id","created_at" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "assist_requests_by_listing" ON "assist_requests" USING btree ("listing_id","created_at" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "assist_requests_by_inquiry" ON "assist_requests" USING btree ("inquiry_id","created_at" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "assist_requests_by_video" ON "assist_requests" USING btree ("video_id");--> statement-breakpoint
CREATE INDEX "assist_requests_by_user" ON "assist_requests" USING btree ("user_id");--> statement-breakpoint
ALTER TABLE "listing_texts" ADD CONSTRAINT "listing_texts_origin" CHECK ("listing_texts"."origin" in ('own', 'built', 'machine'));--> statement-breakpoint
-- What a shop asks a model, and whether it does at all, is its own business.
DO $$ DECLARE part text; BEGIN
  FOREACH part IN ARRAY ARRAY['assist_settings', 'assist_requests'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', part);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', part);
    EXECUTE format('CREATE POLICY own_%1$s ON %1$I USING (shop_id = current_shop()) WITH CHECK (shop_id = current_shop())', part);
  END LOOP;
END $$;
--> statement-breakpoint
-- Who asked reads what they asked, in their own data, and takes the words along when they go; what was taken over has none.
CREATE POLICY asked_oneself ON assist_requests FOR SELECT USING (user_id = current_person());
CREATE POLICY erase_own_questions ON assist_requests FOR DELETE USING (user_id = current_person() AND status <> 'accepted');
