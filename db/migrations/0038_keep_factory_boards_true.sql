CREATE TABLE "board_changes" (
	"id" bigint PRIMARY KEY DEFAULT time_ordered_id() NOT NULL,
	"shop_id" bigint NOT NULL,
	"user_id" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"changes" jsonb NOT NULL,
	"before" jsonb,
	CONSTRAINT "board_changes_lengths" CHECK (length("board_changes"."changes"::text) <= 20000 and length("board_changes"."before"::text) <= 40000)
);
--> statement-breakpoint
CREATE TABLE "factory_sites" (
	"shop_id" bigint NOT NULL,
	"position" smallint NOT NULL,
	"city" text NOT NULL,
	"square_metres" integer,
	"staff" integer,
	CONSTRAINT "factory_sites_shop_id_position_pk" PRIMARY KEY("shop_id","position"),
	CONSTRAINT "factory_sites_position" CHECK ("factory_sites"."position" between 1 and 9),
	CONSTRAINT "factory_sites_says" CHECK (length("factory_sites"."city") between 1 and 80 and "factory_sites"."square_metres" between 1 and 10000000 and "factory_sites"."staff" between 1 and 1000000)
);
--> statement-breakpoint
CREATE TABLE "shop_promises" (
	"shop_id" bigint PRIMARY KEY NOT NULL,
	"board" jsonb NOT NULL,
	"steps" jsonb NOT NULL,
	"believed_until" timestamp with time zone NOT NULL,
	"busy_until" timestamp with time zone,
	"busy_quantity" integer,
	"shown_from" text NOT NULL,
	CONSTRAINT "shop_promises_shown_from" CHECK ("shop_promises"."shown_from" in ('board', 'listing')),
	CONSTRAINT "shop_promises_lengths" CHECK (length("shop_promises"."board"::text) <= 20000 and length("shop_promises"."steps"::text) <= 1000000)
);
--> statement-breakpoint
CREATE TABLE "quoting_rules" (
	"shop_id" bigint PRIMARY KEY NOT NULL,
	"assistants_quote" boolean DEFAULT false NOT NULL,
	"percent_off" smallint DEFAULT 0 NOT NULL,
	CONSTRAINT "quoting_rules_percent" CHECK ("quoting_rules"."percent_off" between 0 and 90)
);
--> statement-breakpoint
ALTER TABLE "deliveries" DROP CONSTRAINT "deliveries_kind";--> statement-breakpoint
ALTER TABLE "notices" DROP CONSTRAINT "notices_kind";--> statement-breakpoint
ALTER TABLE "factory_boards" ADD COLUMN "closed_days" date[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "factory_boards" ADD COLUMN "busy_until" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "factory_boards" ADD COLUMN "busy_quantity" integer;--> statement-breakpoint
ALTER TABLE "production_lines" ADD COLUMN "name" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "production_lines" ADD COLUMN "site" smallint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "quotes" ADD COLUMN "asked_by" uuid;--> statement-breakpoint
ALTER TABLE "quotes" ADD COLUMN "asked_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "board_changes" ADD CONSTRAINT "board_changes_shop_id_shops_id_fk" FOREIGN KEY ("shop_id") REFERENCES "public"."shops"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "board_changes" ADD CONSTRAINT "board_changes_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "factory_sites" ADD CONSTRAINT "factory_sites_shop_id_shops_id_fk" FOREIGN KEY ("shop_id") REFERENCES "public"."shops"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "shop_promises" ADD CONSTRAINT "shop_promises_shop_id_shops_id_fk" FOREIGN KEY ("shop_id") REFERENCES "public"."shops"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quoting_rules" ADD CONSTRAINT "quoting_rules_shop_id_shops_id_fk" FOREIGN KEY ("shop_id") REFERENCES "public"."shops"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "board_changes_newest" ON "board_changes" USING btree ("shop_id","id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "shop_promises_to_follow" ON "shop_promises" USING btree ("believed_until");--> statement-breakpoint
ALTER TABLE "quotes" ADD CONSTRAINT "quotes_asked_by_users_id_fk" FOREIGN KEY ("asked_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "factory_boards" ADD CONSTRAINT "factory_boards_closed_days" CHECK (cardinality("factory_boards"."closed_days") <= 100);--> statement-breakpoint
ALTER TABLE "factory_boards" ADD CONSTRAINT "factory_boards_busy" CHECK (num_nulls("factory_boards"."busy_until", "factory_boards"."busy_quantity") in (0, 2) and "factory_boards"."busy_quantity" between 1 and 100000000);--> statement-breakpoint
ALTER TABLE "production_lines" ADD CONSTRAINT "production_lines_place" CHECK (length("production_lines"."name") <= 40 and "production_lines"."site" between 0 and 9);--> statement-breakpoint
ALTER TABLE "deliveries" ADD CONSTRAINT "deliveries_kind" CHECK ("deliveries"."kind" in ('inquiry', 'buyer_wrote', 'quote_answered', 'quote_to_approve', 'proforma_issued', 'sourcing_invited', 'sourcing_chosen', 'sourcing_not_chosen', 'shop_wrote', 'quote_sent', 'proforma_sent', 'sourcing_quoted', 'sourcing_closed'));--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_kind" CHECK (("notices"."listing_id" is null) = ("notices"."kind" in ('inquiry', 'buyer_wrote', 'quote_answered', 'quote_to_approve', 'proforma_issued', 'sourcing_invited', 'sourcing_chosen', 'sourcing_not_chosen', 'shop_wrote', 'quote_sent', 'proforma_sent', 'sourcing_quoted', 'sourcing_closed')));--> statement-breakpoint
-- What a board says inside, who changed it, and who may quote is the shop's own business.
ALTER TABLE factory_sites ENABLE ROW LEVEL SECURITY; ALTER TABLE factory_sites FORCE ROW LEVEL SECURITY;
CREATE POLICY own_factory_sites ON factory_sites USING (shop_id = current_shop()) WITH CHECK (shop_id = current_shop());
ALTER TABLE board_changes ENABLE ROW LEVEL SECURITY; ALTER TABLE board_changes FORCE ROW LEVEL SECURITY;
CREATE POLICY own_board_changes ON board_changes USING (shop_id = current_shop()) WITH CHECK (shop_id = current_shop());
ALTER TABLE quoting_rules ENABLE ROW LEVEL SECURITY; ALTER TABLE quoting_rules FORCE ROW LEVEL SECURITY;
CREATE POLICY own_quoting_rules ON quoting_rules USING (shop_id = current_shop()) WITH CHECK (shop_id = current_shop());
-- What buyers are told of it anyway is everybody's to read, and the shop's to write.
ALTER TABLE shop_promises ENABLE ROW LEVEL SECURITY; ALTER TABLE shop_promises FORCE ROW LEVEL SECURITY;
CREATE POLICY public_shop_promises ON shop_promises FOR SELECT USING (true);
CREATE POLICY own_shop_promises ON shop_promises USING (shop_id = current_shop()) WITH CHECK (shop_id = current_shop());
--> statement-breakpoint
-- What was said of a board is never changed, only added to.
REVOKE UPDATE, DELETE ON board_changes FROM rattledrum_app;
--> statement-breakpoint
-- The board of a shop for goods of one category, as lib/factory/lead-time.ts calls a pace; null where there is none.
CREATE FUNCTION shop_pace(shop bigint, category int) RETURNS jsonb LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT (p.board - 'outputs') || jsonb_build_object('dailyOutput',
    coalesce((p.board->'outputs'->>'0')::int, 0) + coalesce((p.board->'outputs'->>category::text)::int, 0))
  FROM shop_promises p WHERE p.shop_id = shop
$$;
--> statement-breakpoint
-- The steps of a board that is believed, for goods of one category.
CREATE FUNCTION promised_steps(shop bigint, category int) RETURNS TABLE (starts int[], days int[]) LANGUAGE sql STABLE AS $$
  SELECT array(SELECT jsonb_array_elements_text(s.steps->'from')::int), array(SELECT jsonb_array_elements_text(s.steps->'days')::int)
  FROM shop_promises p CROSS JOIN LATERAL (SELECT coalesce(p.steps->category::text, p.steps->'0') AS steps) s
  WHERE p.shop_id = shop AND p.shown_from = 'board' AND s.steps IS NOT NULL
$$;
--> statement-breakpoint
-- Search rows and cards are written as the design says, then as the board of its shop promises.
ALTER FUNCTION write_search_rows(regclass, bigint[]) RENAME TO write_listed_search_rows;
ALTER FUNCTION write_listing_cards(bigint[]) RENAME TO write_listed_cards;
--> statement-breakpoint
CREATE FUNCTION write_search_rows(target regclass, ids bigint[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  PERFORM write_listed_search_rows(target, ids);
  EXECUTE format($promise$
  UPDATE %s n SET lead_from = s.starts, lead_days = s.days,
    facets = array_remove(ARRAY[CASE WHEN s.days[1] <= 3 THEN 310003 END, CASE WHEN s.days[1] <= 7 THEN 310007 END], NULL)
      || array_remove(array_remove(n.facets, 310003), 310007)
  FROM (SELECT l.id, p.* FROM listings l JOIN shop_promises y ON y.shop_id = l.shop_id AND y.shown_from = 'board'
    CROSS JOIN LATERAL promised_steps(l.shop_id, l.category_id) p WHERE l.id = ANY ($1)) s
  WHERE n.listing_id = s.id$promise$, target) USING ids;
END $$;
--> statement-breakpoint
CREATE FUNCTION write_listing_cards(ids bigint[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  PERFORM write_listed_cards(ids);
  UPDATE listing_cards k SET days_low = days_at(s.starts, s.days, coalesce(k.moq, 1)),
    days_high = days_at(s.starts, s.days, coalesce((k.trade->'tiers'->-1->>'fromQuantity')::int, 1)),
    trade = (k.trade::jsonb || jsonb_build_object('pace', s.pace))::json
  FROM (SELECT l.id, p.*, shop_pace(l.shop_id, l.category_id) AS pace FROM listings l
    JOIN shop_promises y ON y.shop_id = l.shop_id AND y.shown_from = 'board'
    CROSS JOIN LATERAL promised_steps(l.shop_id, l.category_id) p WHERE l.id = ANY (ids)) s
  WHERE k.listing_id = s.id;
END $$;
--> statement-breakpoint
-- Boards there are already: the first round of `followPromises` works out their steps.
ALTER TABLE factory_boards NO FORCE ROW LEVEL SECURITY; ALTER TABLE production_lines NO FORCE ROW LEVEL SECURITY;
ALTER TABLE shop_promises NO FORCE ROW LEVEL SECURITY;
INSERT INTO shop_promises (shop_id, board, steps, believed_until, shown_from)
SELECT b.shop_id, jsonb_build_object('backlog', b.backlog, 'stock', b.stock, 'setupDays', b.setup_days, 'checkDays', b.check_days,
    'transferDays', b.transfer_days, 'closedDays', '[]'::jsonb, 'touchedAt', b.touched_at, 'outputs', jsonb_build_object('0',
      (SELECT coalesce(sum(p.daily_output), 0) FROM production_lines p WHERE p.shop_id = b.shop_id AND p.state = 'running' AND p.category_id IS NULL))),
  '{}', b.touched_at + interval '7 days', 'listing'
FROM factory_boards b;
ALTER TABLE factory_boards FORCE ROW LEVEL SECURITY; ALTER TABLE production_lines FORCE ROW LEVEL SECURITY;
ALTER TABLE shop_promises FORCE ROW LEVEL SECURITY;
