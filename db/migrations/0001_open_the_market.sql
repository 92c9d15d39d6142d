CREATE TABLE "sessions" (
	"session_token" text PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"expires" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "throttles" (
	"key" text PRIMARY KEY NOT NULL,
	"count" integer NOT NULL,
	"window_ends_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "users" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"email_verified" timestamp with time zone,
	"image" text,
	"locale" text DEFAULT 'en' NOT NULL,
	"password_hash" text,
	"is_operator" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "users_email_unique" UNIQUE("email"),
	CONSTRAINT "users_email_is_lower_case" CHECK ("users"."email" = lower("users"."email") and length("users"."email") <= 254),
	CONSTRAINT "users_name_length" CHECK (length("users"."name") between 1 and 80)
);
--> statement-breakpoint
CREATE TABLE "verification_tokens" (
	"identifier" text NOT NULL,
	"token" text NOT NULL,
	"expires" timestamp with time zone NOT NULL,
	CONSTRAINT "verification_tokens_identifier_token_pk" PRIMARY KEY("identifier","token")
);
--> statement-breakpoint
CREATE TABLE "events" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "events_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"name" text NOT NULL,
	"user_id" uuid,
	"shop_id" bigint,
	"data" jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"dispatched_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "idempotency_keys" (
	"key" uuid PRIMARY KEY NOT NULL,
	"body_hash" text NOT NULL,
	"result" jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "jobs" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "jobs_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"name" text NOT NULL,
	"event_id" bigint,
	"data" jsonb NOT NULL,
	"run_at" timestamp with time zone DEFAULT now() NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"locked_until" timestamp with time zone,
	"last_error" text,
	"done_at" timestamp with time zone,
	"failed_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "jobs_once_an_event" UNIQUE("event_id","name")
);
--> statement-breakpoint
CREATE TABLE "attributes" (
	"code" text PRIMARY KEY NOT NULL,
	"type" text NOT NULL,
	"names" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "categories" (
	"id" integer PRIMARY KEY NOT NULL,
	"parent_id" integer,
	"slug" text NOT NULL,
	"names" jsonb NOT NULL,
	"position" smallint NOT NULL,
	"district_code" text NOT NULL,
	"floor" smallint NOT NULL,
	"emoji" text NOT NULL,
	"hs" text,
	"unit_code" text,
	"price_low" integer,
	"price_high" integer,
	"moq" integer,
	"attribute_codes" text[] DEFAULT '{}' NOT NULL,
	CONSTRAINT "categories_slug_unique" UNIQUE("slug"),
	CONSTRAINT "categories_know_their_trade" CHECK ("categories"."parent_id" is null or ("categories"."unit_code" is not null and "categories"."moq" > 0))
);
--> statement-breakpoint
CREATE TABLE "currency_rates" (
	"code" text PRIMARY KEY NOT NULL,
	"per_usd" numeric(14, 6) NOT NULL,
	"as_of" date NOT NULL,
	CONSTRAINT "currency_rates_are_positive" CHECK ("currency_rates"."per_usd" > 0)
);
--> statement-breakpoint
CREATE TABLE "districts" (
	"code" text PRIMARY KEY NOT NULL,
	"position" smallint NOT NULL,
	"names" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "units" (
	"code" text PRIMARY KEY NOT NULL,
	"names" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "booths" (
	"id" bigint PRIMARY KEY DEFAULT time_ordered_id() NOT NULL,
	"shop_id" bigint NOT NULL,
	"district_code" text NOT NULL,
	"floor" smallint NOT NULL,
	"area" text,
	"street" smallint,
	"number" text NOT NULL,
	"square_metres" smallint,
	"opens_at" text DEFAULT '09:00' NOT NULL,
	"closes_at" text DEFAULT '17:00' NOT NULL,
	"position" smallint DEFAULT 0 NOT NULL,
	CONSTRAINT "booths_one_place_once" UNIQUE("district_code","floor","number"),
	CONSTRAINT "booths_floor" CHECK ("booths"."floor" between 1 and 9),
	CONSTRAINT "booths_number_form" CHECK ("booths"."number" ~ '^[A-Z0-9-]{1,12}$')
);
--> statement-breakpoint
CREATE TABLE "factories" (
	"shop_id" bigint PRIMARY KEY NOT NULL,
	"city" jsonb NOT NULL,
	"square_metres" integer,
	"staff" integer,
	"lines" smallint,
	"daily_output" integer
);
--> statement-breakpoint
CREATE TABLE "former_handles" (
	"handle" text PRIMARY KEY NOT NULL,
	"shop_id" bigint NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "presences" (
	"shop_id" bigint NOT NULL,
	"country" text NOT NULL,
	"city" jsonb NOT NULL,
	"entity" text NOT NULL,
	"has_stock" text NOT NULL,
	CONSTRAINT "presences_shop_id_country_entity_pk" PRIMARY KEY("shop_id","country","entity")
);
--> statement-breakpoint
CREATE TABLE "shop_figures" (
	"shop_id" bigint PRIMARY KEY NOT NULL,
	"cases" integer NOT NULL,
	"answered_within_day_share" numeric(4, 3) NOT NULL,
	"median_first_reply_minutes" integer,
	"measured_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "shop_members" (
	"shop_id" bigint NOT NULL,
	"user_id" uuid NOT NULL,
	"role" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "shop_members_shop_id_user_id_pk" PRIMARY KEY("shop_id","user_id"),
	CONSTRAINT "shop_members_role" CHECK ("shop_members"."role" in ('assistant', 'manager', 'owner'))
);
--> statement-breakpoint
CREATE TABLE "shops" (
	"id" bigint PRIMARY KEY DEFAULT time_ordered_id() NOT NULL,
	"handle" text NOT NULL,
	"names" jsonb NOT NULL,
	"stories" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"locale" text DEFAULT 'zh' NOT NULL,
	"since_year" smallint,
	"languages" text[] NOT NULL,
	"picture_key" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"changed_at" timestamp with time zone DEFAULT now() NOT NULL,
	"closed_at" timestamp with time zone,
	CONSTRAINT "shops_handle_unique" UNIQUE("handle"),
	CONSTRAINT "shops_handle_form" CHECK ("shops"."handle" ~ '^[a-z0-9]([a-z0-9-]{0,58}[a-z0-9])?$'),
	CONSTRAINT "shops_since_year" CHECK ("shops"."since_year" between 1950 and 2100)
);
--> statement-breakpoint
CREATE TABLE "verifications" (
	"id" bigint PRIMARY KEY DEFAULT time_ordered_id() NOT NULL,
	"shop_id" bigint NOT NULL,
	"claim" text NOT NULL,
	"status" text NOT NULL,
	"reason" text,
	"decided_on" date,
	"valid_until" date,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "verifications_are_dated" CHECK ("verifications"."status" = 'requested' or "verifications"."decided_on" is not null)
);
--> statement-breakpoint
CREATE TABLE "pictures" (
	"id" uuid PRIMARY KEY NOT NULL,
	"shop_id" bigint NOT NULL,
	"key" text NOT NULL,
	"width" integer NOT NULL,
	"height" integer NOT NULL,
	"color" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "pictures_of_shop" UNIQUE("shop_id","id"),
	CONSTRAINT "pictures_key_form" CHECK ("pictures"."key" ~ '^[a-z0-9-]{1,80}$'),
	CONSTRAINT "pictures_have_a_size" CHECK ("pictures"."width" > 0 and "pictures"."height" > 0),
	CONSTRAINT "pictures_color_form" CHECK ("pictures"."color" ~ '^#[0-9a-f]{6}$')
);
--> statement-breakpoint
CREATE TABLE "lead_times" (
	"listing_id" bigint NOT NULL,
	"shop_id" bigint NOT NULL,
	"from_quantity" integer NOT NULL,
	"working_days" smallint NOT NULL,
	CONSTRAINT "lead_times_listing_id_from_quantity_pk" PRIMARY KEY("listing_id","from_quantity"),
	CONSTRAINT "lead_times_are_days" CHECK ("lead_times"."from_quantity" > 0 and "lead_times"."working_days" between 0 and 365)
);
--> statement-breakpoint
CREATE TABLE "listing_origins" (
	"listing_id" bigint NOT NULL,
	"shop_id" bigint NOT NULL,
	"parent_id" bigint NOT NULL,
	"relation" text NOT NULL,
	"changes" jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "listing_origins_listing_id_pk" PRIMARY KEY("listing_id"),
	CONSTRAINT "listing_origins_not_itself" CHECK ("listing_origins"."parent_id" <> "listing_origins"."listing_id")
);
--> statement-breakpoint
CREATE TABLE "listing_pictures" (
	"listing_id" bigint NOT NULL,
	"shop_id" bigint NOT NULL,
	"position" smallint NOT NULL,
	"picture_id" uuid NOT NULL,
	CONSTRAINT "listing_pictures_listing_id_position_pk" PRIMARY KEY("listing_id","position"),
	CONSTRAINT "listing_pictures_position" CHECK ("listing_pictures"."position" between 1 and 9)
);
--> statement-breakpoint
CREATE TABLE "listing_search" (
	"listing_id" bigint PRIMARY KEY NOT NULL,
	"shop_id" bigint NOT NULL,
	"category_id" integer NOT NULL,
	"industry_id" integer NOT NULL,
	"facets" integer[] NOT NULL,
	"published_at" timestamp with time zone NOT NULL,
	"score" real DEFAULT 0 NOT NULL,
	"tsv_en" "tsvector" NOT NULL,
	"tsv_zh" "tsvector" NOT NULL,
	"tsv_es" "tsvector" NOT NULL,
	"tsv_pt_br" "tsvector" NOT NULL,
	"tsv_ru" "tsvector" NOT NULL,
	"tsv_ar" "tsvector" NOT NULL,
	"tsv_ur" "tsvector" NOT NULL,
	"tsv_fr" "tsvector" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "listing_texts" (
	"listing_id" bigint NOT NULL,
	"shop_id" bigint NOT NULL,
	"locale" text NOT NULL,
	"title" text NOT NULL,
	"description" text DEFAULT '' NOT NULL,
	"slug" text NOT NULL,
	"origin" text DEFAULT 'own' NOT NULL,
	CONSTRAINT "listing_texts_listing_id_locale_pk" PRIMARY KEY("listing_id","locale"),
	CONSTRAINT "listing_texts_lengths" CHECK (length("listing_texts"."title") between 1 and 200 and length("listing_texts"."description") <= 4000),
	CONSTRAINT "listing_texts_slug_form" CHECK ("listing_texts"."slug" ~ '^[a-z0-9-]{1,60}$')
);
--> statement-breakpoint
CREATE TABLE "listings" (
	"id" bigint PRIMARY KEY DEFAULT time_ordered_id() NOT NULL,
	"shop_id" bigint NOT NULL,
	"category_id" integer NOT NULL,
	"status" text DEFAULT 'draft' NOT NULL,
	"sku" text,
	"locale" text NOT NULL,
	"currency" text DEFAULT 'CNY' NOT NULL,
	"attributes" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"customisation" text[] DEFAULT '{}' NOT NULL,
	"pieces_per_carton" integer,
	"carton_length" smallint,
	"carton_width" smallint,
	"carton_height" smallint,
	"gross_grams" integer,
	"net_grams" integer,
	"successor_id" bigint,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"published_at" timestamp with time zone,
	"changed_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "listings_of_shop" UNIQUE("shop_id","id"),
	CONSTRAINT "listings_status" CHECK ("listings"."status" in ('draft', 'submitted', 'changes_requested', 'rejected', 'published', 'paused', 'discontinued', 'removed')),
	CONSTRAINT "listings_published_when" CHECK ("listings"."status" not in ('published', 'paused', 'discontinued') or "listings"."published_at" is not null),
	CONSTRAINT "listings_currency" CHECK ("listings"."currency" in ('CNY', 'USD')),
	CONSTRAINT "listings_sku_length" CHECK (length("listings"."sku") between 1 and 40),
	CONSTRAINT "listings_carton_holds" CHECK ("listings"."pieces_per_carton" between 1 and 1000000),
	CONSTRAINT "listings_carton_size" CHECK (least("listings"."carton_length", "listings"."carton_width", "listings"."carton_height") > 0 and greatest("listings"."carton_length", "listings"."carton_width", "listings"."carton_height") <= 600),
	CONSTRAINT "listings_gross_covers_net" CHECK ("listings"."gross_grams" >= "listings"."net_grams" and "listings"."net_grams" > 0)
);
--> statement-breakpoint
CREATE TABLE "price_tiers" (
	"listing_id" bigint NOT NULL,
	"shop_id" bigint NOT NULL,
	"from_quantity" integer NOT NULL,
	"unit_price" integer NOT NULL,
	CONSTRAINT "price_tiers_listing_id_from_quantity_pk" PRIMARY KEY("listing_id","from_quantity"),
	CONSTRAINT "price_tiers_are_positive" CHECK ("price_tiers"."from_quantity" > 0 and "price_tiers"."unit_price" > 0)
);
--> statement-breakpoint
CREATE TABLE "inquiries" (
	"id" uuid PRIMARY KEY NOT NULL,
	"reference" text NOT NULL,
	"shop_id" bigint NOT NULL,
	"buyer_id" uuid,
	"buyer_name" text NOT NULL,
	"buyer_email" text NOT NULL,
	"buyer_company" text,
	"buyer_phone" text,
	"country" text NOT NULL,
	"locale" text NOT NULL,
	"target_price" integer,
	"target_currency" text,
	"port" text,
	"incoterm" text,
	"needed_by" date,
	"customisation" text,
	"wants_sample" boolean DEFAULT false NOT NULL,
	"status" text DEFAULT 'sent' NOT NULL,
	"held_reason" text,
	"source" jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"seen_at" timestamp with time zone,
	"first_reply_at" timestamp with time zone,
	"last_message_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "inquiries_reference_unique" UNIQUE("reference"),
	CONSTRAINT "inquiries_of_shop" UNIQUE("shop_id","id"),
	CONSTRAINT "inquiries_status" CHECK ("inquiries"."status" in ('sent', 'seen', 'replied', 'buyer_replied', 'quoted', 'agreed', 'declined', 'expired', 'spam')),
	CONSTRAINT "inquiries_lengths" CHECK (length("inquiries"."buyer_name") between 1 and 80 and length("inquiries"."buyer_email") <= 254 and length("inquiries"."buyer_company") <= 120 and length("inquiries"."buyer_phone") <= 40 and length("inquiries"."port") <= 80 and length("inquiries"."customisation") <= 1000),
	CONSTRAINT "inquiries_country_form" CHECK ("inquiries"."country" ~ '^[A-Z]{2}$'),
	CONSTRAINT "inquiries_target_has_currency" CHECK (("inquiries"."target_price" is null) = ("inquiries"."target_currency" is null))
);
--> statement-breakpoint
CREATE TABLE "inquiry_lines" (
	"inquiry_id" uuid NOT NULL,
	"shop_id" bigint NOT NULL,
	"listing_id" bigint NOT NULL,
	"quantity" integer NOT NULL,
	"position" smallint NOT NULL,
	CONSTRAINT "inquiry_lines_inquiry_id_listing_id_pk" PRIMARY KEY("inquiry_id","listing_id"),
	CONSTRAINT "inquiry_lines_quantity" CHECK ("inquiry_lines"."quantity" between 1 and 100000000)
);
--> statement-breakpoint
CREATE TABLE "inquiry_links" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"inquiry_id" uuid NOT NULL,
	"shop_id" bigint NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"revoked_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "messages" (
	"id" uuid PRIMARY KEY NOT NULL,
	"inquiry_id" uuid NOT NULL,
	"shop_id" bigint NOT NULL,
	"side" text NOT NULL,
	"user_id" uuid,
	"body" text NOT NULL,
	"locale" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "messages_side" CHECK ("messages"."side" in ('buyer', 'shop')),
	CONSTRAINT "messages_length" CHECK (length("messages"."body") between 1 and 5000)
);
--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "jobs" ADD CONSTRAINT "jobs_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "categories" ADD CONSTRAINT "categories_parent_id_categories_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."categories"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "categories" ADD CONSTRAINT "categories_district_code_districts_code_fk" FOREIGN KEY ("district_code") REFERENCES "public"."districts"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "categories" ADD CONSTRAINT "categories_unit_code_units_code_fk" FOREIGN KEY ("unit_code") REFERENCES "public"."units"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "booths" ADD CONSTRAINT "booths_shop_id_shops_id_fk" FOREIGN KEY ("shop_id") REFERENCES "public"."shops"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "booths" ADD CONSTRAINT "booths_district_code_districts_code_fk" FOREIGN KEY ("district_code") REFERENCES "public"."districts"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "factories" ADD CONSTRAINT "factories_shop_id_shops_id_fk" FOREIGN KEY ("shop_id") REFERENCES "public"."shops"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "former_handles" ADD CONSTRAINT "former_handles_shop_id_shops_id_fk" FOREIGN KEY ("shop_id") REFERENCES "public"."shops"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "presences" ADD CONSTRAINT "presences_shop_id_shops_id_fk" FOREIGN KEY ("shop_id") REFERENCES "public"."shops"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "shop_figures" ADD CONSTRAINT "shop_figures_shop_id_shops_id_fk" FOREIGN KEY ("shop_id") REFERENCES "public"."shops"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "shop_members" ADD CONSTRAINT "shop_members_shop_id_shops_id_fk" FOREIGN KEY ("shop_id") REFERENCES "public"."shops"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "shop_members" ADD CONSTRAINT "shop_members_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "verifications" ADD CONSTRAINT "verifications_shop_id_shops_id_fk" FOREIGN KEY ("shop_id") REFERENCES "public"."shops"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pictures" ADD CONSTRAINT "pictures_shop_id_shops_id_fk" FOREIGN KEY ("shop_id") REFERENCES "public"."shops"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lead_times" ADD CONSTRAINT "lead_times_of_listing" FOREIGN KEY ("shop_id","listing_id") REFERENCES "public"."listings"("shop_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "listing_origins" ADD CONSTRAINT "listing_origins_parent_id_listings_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."listings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "listing_origins" ADD CONSTRAINT "listing_origins_of_listing" FOREIGN KEY ("shop_id","listing_id") REFERENCES "public"."listings"("shop_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "listing_pictures" ADD CONSTRAINT "listing_pictures_of_listing" FOREIGN KEY ("shop_id","listing_id") REFERENCES "public"."listings"("shop_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "listing_pictures" ADD CONSTRAINT "listing_pictures_of_shop" FOREIGN KEY ("shop_id","picture_id") REFERENCES "public"."pictures"("shop_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "listing_texts" ADD CONSTRAINT "listing_texts_of_listing" FOREIGN KEY ("shop_id","listing_id") REFERENCES "public"."listings"("shop_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "listings" ADD CONSTRAINT "listings_shop_id_shops_id_fk" FOREIGN KEY ("shop_id") REFERENCES "public"."shops"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "listings" ADD CONSTRAINT "listings_category_id_categories_id_fk" FOREIGN KEY ("category_id") REFERENCES "public"."categories"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "price_tiers" ADD CONSTRAINT "price_tiers_of_listing" FOREIGN KEY ("shop_id","listing_id") REFERENCES "public"."listings"("shop_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inquiries" ADD CONSTRAINT "inquiries_shop_id_shops_id_fk" FOREIGN KEY ("shop_id") REFERENCES "public"."shops"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inquiries" ADD CONSTRAINT "inquiries_buyer_id_users_id_fk" FOREIGN KEY ("buyer_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inquiry_lines" ADD CONSTRAINT "inquiry_lines_of_inquiry" FOREIGN KEY ("shop_id","inquiry_id") REFERENCES "public"."inquiries"("shop_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inquiry_lines" ADD CONSTRAINT "inquiry_lines_of_shop" FOREIGN KEY ("shop_id","listing_id") REFERENCES "public"."listings"("shop_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inquiry_links" ADD CONSTRAINT "inquiry_links_inquiry_id_inquiries_id_fk" FOREIGN KEY ("inquiry_id") REFERENCES "public"."inquiries"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "messages" ADD CONSTRAINT "messages_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "messages" ADD CONSTRAINT "messages_of_inquiry" FOREIGN KEY ("shop_id","inquiry_id") REFERENCES "public"."inquiries"("shop_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "sessions_by_user" ON "sessions" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "events_to_dispatch" ON "events" USING btree ("id") WHERE "events"."dispatched_at" is null;--> statement-breakpoint
CREATE INDEX "events_by_shop" ON "events" USING btree ("shop_id","id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "jobs_to_run" ON "jobs" USING btree ("run_at") WHERE "jobs"."done_at" is null and "jobs"."failed_at" is null;--> statement-breakpoint
CREATE INDEX "categories_by_parent" ON "categories" USING btree ("parent_id","position");--> statement-breakpoint
CREATE INDEX "booths_by_shop" ON "booths" USING btree ("shop_id","position");--> statement-breakpoint
CREATE INDEX "shop_members_by_user" ON "shop_members" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "verifications_by_shop" ON "verifications" USING btree ("shop_id","claim");--> statement-breakpoint
CREATE INDEX "listing_origins_by_parent" ON "listing_origins" USING btree ("parent_id");--> statement-breakpoint
CREATE INDEX "listing_search_words" ON "listing_search" USING gin ("facets","tsv_en","tsv_zh","tsv_es","tsv_pt_br","tsv_ru","tsv_ar","tsv_ur","tsv_fr");--> statement-breakpoint
CREATE INDEX "listing_search_by_category" ON "listing_search" USING btree ("category_id","score" DESC NULLS LAST,"listing_id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "listing_search_by_industry" ON "listing_search" USING btree ("industry_id","score" DESC NULLS LAST,"listing_id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "listing_search_by_shop" ON "listing_search" USING btree ("shop_id","listing_id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "listing_search_by_time" ON "listing_search" USING btree ("published_at" DESC NULLS LAST,"listing_id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "listing_search_by_score" ON "listing_search" USING btree ("score" DESC NULLS LAST,"listing_id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "listings_by_shop" ON "listings" USING btree ("shop_id","id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "listings_by_category" ON "listings" USING btree ("category_id","published_at" DESC NULLS LAST) WHERE "listings"."status" = 'published';--> statement-breakpoint
CREATE INDEX "inquiries_by_shop" ON "inquiries" USING btree ("shop_id","last_message_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "inquiries_by_buyer" ON "inquiries" USING btree ("buyer_id","last_message_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "inquiry_lines_by_listing" ON "inquiry_lines" USING btree ("listing_id");--> statement-breakpoint
CREATE INDEX "messages_by_inquiry" ON "messages" USING btree ("inquiry_id","created_at");