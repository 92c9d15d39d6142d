CREATE TABLE "factory_boards" (
	"shop_id" bigint PRIMARY KEY NOT NULL,
	"backlog" integer DEFAULT 0 NOT NULL,
	"stock" integer DEFAULT 0 NOT NULL,
	"setup_days" smallint DEFAULT 1 NOT NULL,
	"check_days" smallint DEFAULT 1 NOT NULL,
	"transfer_days" smallint DEFAULT 0 NOT NULL,
	"touched_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "factory_boards_pieces" CHECK ("factory_boards"."backlog" between 0 and 100000000 and "factory_boards"."stock" between 0 and 100000000),
	CONSTRAINT "factory_boards_days" CHECK ("factory_boards"."setup_days" between 0 and 60 and "factory_boards"."check_days" between 0 and 60 and "factory_boards"."transfer_days" between 0 and 60)
);
--> statement-breakpoint
CREATE TABLE "production_lines" (
	"id" bigint PRIMARY KEY DEFAULT time_ordered_id() NOT NULL,
	"shop_id" bigint NOT NULL,
	"position" smallint NOT NULL,
	"ownership" text DEFAULT 'own' NOT NULL,
	"daily_output" integer NOT NULL,
	"state" text DEFAULT 'running' NOT NULL,
	"since" timestamp with time zone DEFAULT now() NOT NULL,
	"category_id" integer,
	CONSTRAINT "production_lines_of_shop" UNIQUE("shop_id","id"),
	CONSTRAINT "production_lines_position" CHECK ("production_lines"."position" between 1 and 100),
	CONSTRAINT "production_lines_ownership" CHECK ("production_lines"."ownership" in ('own', 'partner')),
	CONSTRAINT "production_lines_output" CHECK ("production_lines"."daily_output" between 1 and 10000000),
	CONSTRAINT "production_lines_state" CHECK ("production_lines"."state" in ('running', 'setting_up', 'idle', 'down'))
);
--> statement-breakpoint
ALTER TABLE "quote_lines" ADD COLUMN "counter_quantity" integer;--> statement-breakpoint
ALTER TABLE "quotes" ADD COLUMN "decided_by" uuid;--> statement-breakpoint
ALTER TABLE "quotes" ADD COLUMN "answer" text;--> statement-breakpoint
ALTER TABLE "quotes" ADD COLUMN "promise" jsonb;--> statement-breakpoint
ALTER TABLE "factory_boards" ADD CONSTRAINT "factory_boards_shop_id_shops_id_fk" FOREIGN KEY ("shop_id") REFERENCES "public"."shops"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "production_lines" ADD CONSTRAINT "production_lines_shop_id_shops_id_fk" FOREIGN KEY ("shop_id") REFERENCES "public"."shops"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "production_lines" ADD CONSTRAINT "production_lines_category_id_categories_id_fk" FOREIGN KEY ("category_id") REFERENCES "public"."categories"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "production_lines_in_order" ON "production_lines" USING btree ("shop_id","position");--> statement-breakpoint
ALTER TABLE "quotes" ADD CONSTRAINT "quotes_decided_by_users_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quote_lines" ADD CONSTRAINT "quote_lines_counter_quantity" CHECK ("quote_lines"."counter_quantity" between 1 and 100000000);--> statement-breakpoint
ALTER TABLE "quotes" ADD CONSTRAINT "quotes_answer_lengths" CHECK (length("quotes"."answer") between 1 and 2000 and length("quotes"."promise"::text) <= 1000);--> statement-breakpoint
-- What the factory has before it is the shop's own business; buyers read what a quote says of it.
ALTER TABLE factory_boards ENABLE ROW LEVEL SECURITY; ALTER TABLE factory_boards FORCE ROW LEVEL SECURITY;
CREATE POLICY own_factory_boards ON factory_boards USING (shop_id = current_shop()) WITH CHECK (shop_id = current_shop());
ALTER TABLE production_lines ENABLE ROW LEVEL SECURITY; ALTER TABLE production_lines FORCE ROW LEVEL SECURITY;
CREATE POLICY own_production_lines ON production_lines USING (shop_id = current_shop()) WITH CHECK (shop_id = current_shop());
--> statement-breakpoint
-- Beside its state and the buyer's price, who decided, their words and the quantity they would take.
GRANT UPDATE (decided_by, answer) ON quotes TO rattledrum_app;
GRANT UPDATE (counter_quantity) ON quote_lines TO rattledrum_app;
