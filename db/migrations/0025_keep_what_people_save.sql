CREATE TABLE "deliveries" (
	"mail_id" text PRIMARY KEY NOT NULL,
	"reader" text NOT NULL,
	"user_id" uuid,
	"kind" text NOT NULL,
	"shop_id" bigint NOT NULL,
	"inquiry_id" uuid NOT NULL,
	"is_direct" boolean NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"told_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "notices" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"event_id" bigint NOT NULL,
	"kind" text NOT NULL,
	"shop_id" bigint NOT NULL,
	"inquiry_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"read_at" timestamp with time zone,
	CONSTRAINT "notices_once_an_event" UNIQUE("user_id","event_id"),
	CONSTRAINT "notices_kind" CHECK ("notices"."kind" in ('inquiry', 'buyer_wrote', 'shop_wrote', 'quote_sent', 'quote_answered'))
);
--> statement-breakpoint
CREATE TABLE "profiles" (
	"user_id" uuid PRIMARY KEY NOT NULL,
	"company" text,
	"phone" text,
	"country" text,
	"port" text,
	"tax_number" text,
	"currency" text,
	CONSTRAINT "profiles_country_form" CHECK ("profiles"."country" ~ '^[A-Z]{2}$'),
	CONSTRAINT "profiles_currency_form" CHECK ("profiles"."currency" ~ '^[A-Z]{3}$'),
	CONSTRAINT "profiles_lengths" CHECK (length("profiles"."company") <= 120 and length("profiles"."phone") <= 40 and length("profiles"."port") <= 80 and length("profiles"."tax_number") <= 40)
);
--> statement-breakpoint
CREATE TABLE "saved_listings" (
	"user_id" uuid NOT NULL,
	"listing_id" bigint NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "saved_listings_user_id_listing_id_pk" PRIMARY KEY("user_id","listing_id")
);
--> statement-breakpoint
CREATE TABLE "saved_searches" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"locale" text NOT NULL,
	"query" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "saved_searches_once" UNIQUE("user_id","locale","query"),
	CONSTRAINT "saved_searches_length" CHECK (length("saved_searches"."query") between 1 and 1000)
);
--> statement-breakpoint
CREATE TABLE "saved_shops" (
	"user_id" uuid NOT NULL,
	"shop_id" bigint NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "saved_shops_user_id_shop_id_pk" PRIMARY KEY("user_id","shop_id")
);
--> statement-breakpoint
CREATE TABLE "search_mails" (
	"user_id" uuid PRIMARY KEY NOT NULL,
	"since" timestamp with time zone NOT NULL,
	"due_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "unwanted_mails" (
	"user_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "unwanted_mails_user_id_kind_pk" PRIMARY KEY("user_id","kind"),
	CONSTRAINT "unwanted_mails_kind" CHECK ("unwanted_mails"."kind" in ('inquiries', 'answers', 'quotes', 'searches'))
);
--> statement-breakpoint
ALTER TABLE "deliveries" ADD CONSTRAINT "deliveries_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "profiles" ADD CONSTRAINT "profiles_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "saved_listings" ADD CONSTRAINT "saved_listings_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "saved_listings" ADD CONSTRAINT "saved_listings_listing_id_listings_id_fk" FOREIGN KEY ("listing_id") REFERENCES "public"."listings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "saved_searches" ADD CONSTRAINT "saved_searches_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "saved_shops" ADD CONSTRAINT "saved_shops_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "saved_shops" ADD CONSTRAINT "saved_shops_shop_id_shops_id_fk" FOREIGN KEY ("shop_id") REFERENCES "public"."shops"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "search_mails" ADD CONSTRAINT "search_mails_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "unwanted_mails" ADD CONSTRAINT "unwanted_mails_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "deliveries_by_reader" ON "deliveries" USING btree ("reader","created_at");--> statement-breakpoint
CREATE INDEX "deliveries_waiting" ON "deliveries" USING btree ("reader") WHERE not "deliveries"."is_direct" and "deliveries"."told_at" is null;--> statement-breakpoint
CREATE INDEX "notices_by_person" ON "notices" USING btree ("user_id","created_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "notices_unread" ON "notices" USING btree ("user_id") WHERE "notices"."read_at" is null;--> statement-breakpoint
CREATE INDEX "search_mails_due" ON "search_mails" USING btree ("due_at");--> statement-breakpoint
-- What a person keeps is theirs alone.
DO $$ DECLARE kept text; BEGIN
  FOREACH kept IN ARRAY ARRAY['profiles', 'saved_listings', 'saved_shops', 'saved_searches', 'unwanted_mails', 'notices'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', kept);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', kept);
    EXECUTE format('CREATE POLICY own_%1$s ON %1$I USING (user_id = current_person()) WITH CHECK (user_id = current_person())', kept);
  END LOOP;
END $$;
