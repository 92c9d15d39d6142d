CREATE TABLE "blocked_buyers" (
	"shop_id" bigint NOT NULL,
	"email" text NOT NULL,
	"user_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "blocked_buyers_shop_id_email_pk" PRIMARY KEY("shop_id","email"),
	CONSTRAINT "blocked_buyers_email" CHECK ("blocked_buyers"."email" = lower("blocked_buyers"."email") and length("blocked_buyers"."email") <= 254)
);
--> statement-breakpoint
CREATE TABLE "handovers" (
	"id" uuid PRIMARY KEY NOT NULL,
	"inquiry_id" uuid NOT NULL,
	"shop_id" bigint NOT NULL,
	"to_shop_id" bigint NOT NULL,
	"why" text NOT NULL,
	"offered_by" uuid NOT NULL,
	"status" text DEFAULT 'offered' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"decided_at" timestamp with time zone,
	"new_inquiry_id" uuid,
	CONSTRAINT "handovers_new_inquiry" UNIQUE("new_inquiry_id"),
	CONSTRAINT "handovers_elsewhere" CHECK ("handovers"."to_shop_id" <> "handovers"."shop_id"),
	CONSTRAINT "handovers_why" CHECK (length("handovers"."why") between 1 and 500),
	CONSTRAINT "handovers_status" CHECK ("handovers"."status" in ('offered', 'agreed', 'declined', 'withdrawn')),
	CONSTRAINT "handovers_new_inquiry_agreed" CHECK (("handovers"."new_inquiry_id" is not null) = ("handovers"."status" = 'agreed'))
);
--> statement-breakpoint
CREATE TABLE "message_drafts" (
	"inquiry_id" uuid NOT NULL,
	"shop_id" bigint NOT NULL,
	"user_id" uuid NOT NULL,
	"body" text NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "message_drafts_inquiry_id_user_id_pk" PRIMARY KEY("inquiry_id","user_id"),
	CONSTRAINT "message_drafts_length" CHECK (length("message_drafts"."body") between 1 and 5000)
);
--> statement-breakpoint
CREATE TABLE "quick_replies" (
	"id" uuid PRIMARY KEY NOT NULL,
	"shop_id" bigint NOT NULL,
	"title" text NOT NULL,
	"bodies" jsonb NOT NULL,
	"position" smallint NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "quick_replies_title" CHECK (length("quick_replies"."title") between 1 and 60),
	CONSTRAINT "quick_replies_bodies" CHECK (length("quick_replies"."bodies"::text) <= 20000)
);
--> statement-breakpoint
CREATE TABLE "reports" (
	"id" uuid PRIMARY KEY NOT NULL,
	"inquiry_id" uuid NOT NULL,
	"shop_id" bigint NOT NULL,
	"side" text NOT NULL,
	"user_id" uuid,
	"reason" text NOT NULL,
	"details" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"settled_at" timestamp with time zone,
	"settled_by" uuid,
	CONSTRAINT "reports_once_a_side" UNIQUE("inquiry_id","side","reason"),
	CONSTRAINT "reports_side" CHECK ("reports"."side" in ('buyer', 'shop')),
	CONSTRAINT "reports_reason" CHECK ("reports"."reason" in ('fraud', 'rude', 'forbidden_goods', 'advertising', 'other')),
	CONSTRAINT "reports_details" CHECK (length("reports"."details") <= 1000)
);
--> statement-breakpoint
CREATE TABLE "threads" (
	"inquiry_id" uuid PRIMARY KEY NOT NULL,
	"shop_id" bigint NOT NULL,
	"buyer_read_at" timestamp with time zone,
	"shop_read_at" timestamp with time zone,
	"assignee_id" uuid,
	"buyer_blocked_at" timestamp with time zone,
	"declined_by" text,
	"declined_why" text,
	CONSTRAINT "threads_declined_by" CHECK ("threads"."declined_by" in ('buyer', 'shop')),
	CONSTRAINT "threads_declined_why" CHECK ("threads"."declined_why" in ('not_made', 'too_few', 'too_soon', 'price_too_low', 'found_elsewhere', 'too_expensive', 'too_slow', 'not_needed')),
	CONSTRAINT "threads_declined_whole" CHECK (("threads"."declined_by" is null) = ("threads"."declined_why" is null))
);
--> statement-breakpoint
ALTER TABLE "blocked_buyers" ADD CONSTRAINT "blocked_buyers_shop_id_shops_id_fk" FOREIGN KEY ("shop_id") REFERENCES "public"."shops"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "blocked_buyers" ADD CONSTRAINT "blocked_buyers_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handovers" ADD CONSTRAINT "handovers_to_shop_id_shops_id_fk" FOREIGN KEY ("to_shop_id") REFERENCES "public"."shops"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handovers" ADD CONSTRAINT "handovers_offered_by_users_id_fk" FOREIGN KEY ("offered_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handovers" ADD CONSTRAINT "handovers_new_inquiry_id_inquiries_id_fk" FOREIGN KEY ("new_inquiry_id") REFERENCES "public"."inquiries"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handovers" ADD CONSTRAINT "handovers_of_inquiry" FOREIGN KEY ("shop_id","inquiry_id") REFERENCES "public"."inquiries"("shop_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "message_drafts" ADD CONSTRAINT "message_drafts_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "message_drafts" ADD CONSTRAINT "message_drafts_of_inquiry" FOREIGN KEY ("shop_id","inquiry_id") REFERENCES "public"."inquiries"("shop_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quick_replies" ADD CONSTRAINT "quick_replies_shop_id_shops_id_fk" FOREIGN KEY ("shop_id") REFERENCES "public"."shops"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reports" ADD CONSTRAINT "reports_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reports" ADD CONSTRAINT "reports_settled_by_users_id_fk" FOREIGN KEY ("settled_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reports" ADD CONSTRAINT "reports_of_inquiry" FOREIGN KEY ("shop_id","inquiry_id") REFERENCES "public"."inquiries"("shop_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "threads" ADD CONSTRAINT "threads_assignee_id_users_id_fk" FOREIGN KEY ("assignee_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "threads" ADD CONSTRAINT "threads_of_inquiry" FOREIGN KEY ("shop_id","inquiry_id") REFERENCES "public"."inquiries"("shop_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "handovers_by_inquiry" ON "handovers" USING btree ("inquiry_id");--> statement-breakpoint
CREATE INDEX "quick_replies_by_shop" ON "quick_replies" USING btree ("shop_id","position");--> statement-breakpoint
CREATE INDEX "reports_open" ON "reports" USING btree ("created_at") WHERE "reports"."settled_at" is null;--> statement-breakpoint
CREATE INDEX "threads_by_assignee" ON "threads" USING btree ("shop_id","assignee_id") WHERE "threads"."assignee_id" is not null;--> statement-breakpoint
CREATE INDEX "events_by_inquiry" ON "events" USING btree (("data"->>'inquiryId'),"id" DESC NULLS LAST) WHERE "events"."data" ? 'inquiryId';--> statement-breakpoint
-- What a shop knows about its conversations stays in the shop.
DO $$ DECLARE part text; BEGIN
  FOREACH part IN ARRAY ARRAY['threads', 'message_drafts', 'quick_replies', 'handovers', 'blocked_buyers'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', part);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', part);
    EXECUTE format('CREATE POLICY own_%1$s ON %1$I USING (shop_id = current_shop()) WITH CHECK (shop_id = current_shop())', part);
  END LOOP;
END $$;
--> statement-breakpoint
-- The buyer sees how far both sides have read; the shop that took over sees where an inquiry came from.
CREATE POLICY buyer_threads ON threads FOR SELECT USING (EXISTS (SELECT FROM inquiries i WHERE i.id = inquiry_id AND i.buyer_id = current_person()));
CREATE POLICY taken_over ON handovers FOR SELECT USING (to_shop_id = current_shop() AND status = 'agreed');
REVOKE DELETE ON threads, handovers FROM rattledrum_app;
--> statement-breakpoint
-- Reports are for the operators alone: written once by one side of the inquiry, and only marked as settled.
CREATE FUNCTION is_operator() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT coalesce((SELECT u.is_operator FROM users u WHERE u.id = current_person()), false)
$$;
ALTER TABLE reports ENABLE ROW LEVEL SECURITY; ALTER TABLE reports FORCE ROW LEVEL SECURITY;
CREATE POLICY write_reports ON reports FOR INSERT WITH CHECK (shop_id = current_shop());
CREATE POLICY read_reports ON reports FOR SELECT USING ((SELECT is_operator()));
CREATE POLICY settle_reports ON reports FOR UPDATE USING ((SELECT is_operator())) WITH CHECK (settled_by = current_person());
REVOKE UPDATE, DELETE ON reports FROM rattledrum_app;
GRANT UPDATE (settled_at, settled_by) ON reports TO rattledrum_app;
