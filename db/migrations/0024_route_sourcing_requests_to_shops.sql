CREATE TABLE "sourcing_buyers" (
	"request_id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"company" text,
	CONSTRAINT "sourcing_buyers_lengths" CHECK (length("sourcing_buyers"."name") between 1 and 80 and length("sourcing_buyers"."email") <= 254 and length("sourcing_buyers"."company") <= 120)
);
--> statement-breakpoint
CREATE TABLE "sourcing_invitations" (
	"request_id" uuid NOT NULL,
	"shop_id" bigint NOT NULL,
	"reasons" jsonb NOT NULL,
	"score" smallint NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "sourcing_invitations_request_id_shop_id_pk" PRIMARY KEY("request_id","shop_id")
);
--> statement-breakpoint
CREATE TABLE "sourcing_links" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"request_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"revoked_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "sourcing_quotes" (
	"id" uuid PRIMARY KEY NOT NULL,
	"request_id" uuid NOT NULL,
	"shop_id" bigint NOT NULL,
	"version" smallint NOT NULL,
	"slot" smallint NOT NULL,
	"status" text DEFAULT 'sent' NOT NULL,
	"listing_id" bigint NOT NULL,
	"currency" text NOT NULL,
	"unit_price" integer NOT NULL,
	"moq" integer NOT NULL,
	"incoterm" text NOT NULL,
	"place" text NOT NULL,
	"working_days" smallint NOT NULL,
	"valid_until" date NOT NULL,
	"note" text,
	"locale" text NOT NULL,
	"created_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"decided_at" timestamp with time zone,
	CONSTRAINT "sourcing_quotes_versions" UNIQUE("request_id","shop_id","version"),
	CONSTRAINT "sourcing_quotes_place_of_eight" CHECK ("sourcing_quotes"."slot" between 1 and 8),
	CONSTRAINT "sourcing_quotes_change_once" CHECK ("sourcing_quotes"."version" between 1 and 2),
	CONSTRAINT "sourcing_quotes_status" CHECK ("sourcing_quotes"."status" in ('sent', 'replaced', 'withdrawn', 'chosen', 'not_chosen', 'expired')),
	CONSTRAINT "sourcing_quotes_are_dated" CHECK (("sourcing_quotes"."status" = 'sent') = ("sourcing_quotes"."decided_at" is null)),
	CONSTRAINT "sourcing_quotes_currency" CHECK ("sourcing_quotes"."currency" in ('CNY', 'USD')),
	CONSTRAINT "sourcing_quotes_numbers" CHECK ("sourcing_quotes"."unit_price" between 1 and 1000000000 and "sourcing_quotes"."moq" between 1 and 100000000 and "sourcing_quotes"."working_days" between 0 and 365),
	CONSTRAINT "sourcing_quotes_incoterm" CHECK ("sourcing_quotes"."incoterm" in ('EXW', 'FCA', 'FOB', 'CFR', 'CIF', 'DAP', 'DDP')),
	CONSTRAINT "sourcing_quotes_places" CHECK ("sourcing_quotes"."place" in ('yiwu', 'ningbo', 'shanghai', 'destination')),
	CONSTRAINT "sourcing_quotes_lengths" CHECK (length("sourcing_quotes"."note") between 1 and 2000)
);
--> statement-breakpoint
CREATE TABLE "sourcing_requests" (
	"id" uuid PRIMARY KEY NOT NULL,
	"reference" text NOT NULL,
	"buyer_id" uuid,
	"locale" text NOT NULL,
	"title" text NOT NULL,
	"details" text NOT NULL,
	"category_id" integer NOT NULL,
	"quantity" integer NOT NULL,
	"target_price" integer,
	"target_currency" text,
	"country" text NOT NULL,
	"port" text,
	"incoterm" text,
	"needed_by" date,
	"status" text DEFAULT 'open' NOT NULL,
	"held_reason" text,
	"places_taken" smallint DEFAULT 0 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"closes_at" timestamp with time zone,
	"routed_at" timestamp with time zone,
	"decided_at" timestamp with time zone,
	"inquiry_id" uuid,
	CONSTRAINT "sourcing_requests_reference_unique" UNIQUE("reference"),
	CONSTRAINT "sourcing_requests_status" CHECK ("sourcing_requests"."status" in ('open', 'closed', 'chosen', 'withdrawn', 'expired')),
	CONSTRAINT "sourcing_requests_are_dated" CHECK (("sourcing_requests"."status" = 'open') = ("sourcing_requests"."decided_at" is null)),
	CONSTRAINT "sourcing_requests_chosen_once" CHECK (("sourcing_requests"."status" = 'chosen') = ("sourcing_requests"."inquiry_id" is not null)),
	CONSTRAINT "sourcing_requests_held_wait" CHECK (("sourcing_requests"."held_reason" is null) = ("sourcing_requests"."closes_at" is not null)),
	CONSTRAINT "sourcing_requests_places" CHECK ("sourcing_requests"."places_taken" between 0 and 8),
	CONSTRAINT "sourcing_requests_quantity" CHECK ("sourcing_requests"."quantity" between 1 and 100000000),
	CONSTRAINT "sourcing_requests_lengths" CHECK (length("sourcing_requests"."title") between 1 and 120 and length("sourcing_requests"."details") between 1 and 5000 and length("sourcing_requests"."port") <= 80),
	CONSTRAINT "sourcing_requests_country_form" CHECK ("sourcing_requests"."country" ~ '^[A-Z]{2}$'),
	CONSTRAINT "sourcing_requests_target" CHECK (("sourcing_requests"."target_price" is null) = ("sourcing_requests"."target_currency" is null) and "sourcing_requests"."target_price" between 1 and 1000000000)
);
--> statement-breakpoint
ALTER TABLE "sourcing_buyers" ADD CONSTRAINT "sourcing_buyers_request_id_sourcing_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."sourcing_requests"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sourcing_invitations" ADD CONSTRAINT "sourcing_invitations_request_id_sourcing_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."sourcing_requests"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sourcing_invitations" ADD CONSTRAINT "sourcing_invitations_shop_id_shops_id_fk" FOREIGN KEY ("shop_id") REFERENCES "public"."shops"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sourcing_links" ADD CONSTRAINT "sourcing_links_request_id_sourcing_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."sourcing_requests"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sourcing_quotes" ADD CONSTRAINT "sourcing_quotes_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sourcing_quotes" ADD CONSTRAINT "sourcing_quotes_of_invitation" FOREIGN KEY ("request_id","shop_id") REFERENCES "public"."sourcing_invitations"("request_id","shop_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sourcing_quotes" ADD CONSTRAINT "sourcing_quotes_of_shop" FOREIGN KEY ("shop_id","listing_id") REFERENCES "public"."listings"("shop_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sourcing_requests" ADD CONSTRAINT "sourcing_requests_buyer_id_users_id_fk" FOREIGN KEY ("buyer_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sourcing_requests" ADD CONSTRAINT "sourcing_requests_category_id_categories_id_fk" FOREIGN KEY ("category_id") REFERENCES "public"."categories"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sourcing_requests" ADD CONSTRAINT "sourcing_requests_inquiry_id_inquiries_id_fk" FOREIGN KEY ("inquiry_id") REFERENCES "public"."inquiries"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "sourcing_buyers_by_email" ON "sourcing_buyers" USING btree ("email");--> statement-breakpoint
CREATE INDEX "sourcing_invitations_by_shop" ON "sourcing_invitations" USING btree ("shop_id","created_at" DESC NULLS LAST);--> statement-breakpoint
CREATE UNIQUE INDEX "sourcing_quotes_one_a_shop" ON "sourcing_quotes" USING btree ("request_id","shop_id") WHERE "sourcing_quotes"."status" not in ('replaced', 'withdrawn');--> statement-breakpoint
CREATE UNIQUE INDEX "sourcing_quotes_one_a_place" ON "sourcing_quotes" USING btree ("request_id","slot") WHERE "sourcing_quotes"."status" not in ('replaced', 'withdrawn');--> statement-breakpoint
CREATE UNIQUE INDEX "sourcing_quotes_chosen_once" ON "sourcing_quotes" USING btree ("request_id") WHERE "sourcing_quotes"."status" = 'chosen';--> statement-breakpoint
CREATE INDEX "sourcing_quotes_by_shop" ON "sourcing_quotes" USING btree ("shop_id","request_id");--> statement-breakpoint
CREATE INDEX "sourcing_quotes_by_listing" ON "sourcing_quotes" USING btree ("listing_id");--> statement-breakpoint
CREATE INDEX "sourcing_requests_by_buyer" ON "sourcing_requests" USING btree ("buyer_id","created_at" DESC NULLS LAST);--> statement-breakpoint
-- The request somebody holds the private link of, or that time looks after, as set in the transaction.
CREATE FUNCTION current_request() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE AS $$ SELECT nullif(current_setting('app.request_id', true), '')::uuid $$;
--> statement-breakpoint
-- A request is read and changed in its own context; invited shops and its signed-in buyer read it.
ALTER TABLE sourcing_requests ENABLE ROW LEVEL SECURITY; ALTER TABLE sourcing_requests FORCE ROW LEVEL SECURITY;
CREATE POLICY own_request ON sourcing_requests USING (id = current_request()) WITH CHECK (id = current_request());
CREATE POLICY invited_to_request ON sourcing_requests FOR SELECT
  USING (EXISTS (SELECT FROM sourcing_invitations v WHERE v.request_id = sourcing_requests.id AND v.shop_id = current_shop()));
CREATE POLICY buyer_requests ON sourcing_requests FOR SELECT
  USING (buyer_id = current_person() OR EXISTS (SELECT FROM sourcing_buyers b WHERE b.request_id = sourcing_requests.id AND b.email = current_email()));
--> statement-breakpoint
-- Who asks is shut to every shop.
ALTER TABLE sourcing_buyers ENABLE ROW LEVEL SECURITY; ALTER TABLE sourcing_buyers FORCE ROW LEVEL SECURITY;
CREATE POLICY buyer_of_request ON sourcing_buyers USING (request_id = current_request()) WITH CHECK (request_id = current_request());
CREATE POLICY own_address ON sourcing_buyers FOR SELECT USING (email = (SELECT current_email()));
--> statement-breakpoint
ALTER TABLE sourcing_invitations ENABLE ROW LEVEL SECURITY; ALTER TABLE sourcing_invitations FORCE ROW LEVEL SECURITY;
CREATE POLICY invitations_of_request ON sourcing_invitations USING (request_id = current_request()) WITH CHECK (request_id = current_request());
CREATE POLICY invitations_of_shop ON sourcing_invitations FOR SELECT USING (shop_id = current_shop());
--> statement-breakpoint
-- Sealed: a shop reads its own quotes, the request's buyer all of them; one is written by its shop, in its request.
REVOKE UPDATE, DELETE ON sourcing_quotes FROM rattledrum_app;
GRANT UPDATE (status, decided_at) ON sourcing_quotes TO rattledrum_app;
ALTER TABLE sourcing_quotes ENABLE ROW LEVEL SECURITY; ALTER TABLE sourcing_quotes FORCE ROW LEVEL SECURITY;
CREATE POLICY quotes_of_request ON sourcing_quotes FOR SELECT USING (request_id = current_request());
CREATE POLICY quotes_of_shop ON sourcing_quotes FOR SELECT USING (shop_id = current_shop());
CREATE POLICY seal_quotes ON sourcing_quotes FOR INSERT
  WITH CHECK (request_id = current_request() AND shop_id = current_shop() AND status = 'sent');
CREATE POLICY decide_sourcing_quotes ON sourcing_quotes FOR UPDATE
  USING (request_id = current_request() AND status = 'sent')
  WITH CHECK (request_id = current_request() AND status <> 'sent');
