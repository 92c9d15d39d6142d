CREATE TABLE "booth_claims" (
	"id" bigint PRIMARY KEY DEFAULT time_ordered_id() NOT NULL,
	"shop_id" bigint NOT NULL,
	"district_code" text NOT NULL,
	"floor" smallint NOT NULL,
	"area" text,
	"street" smallint,
	"number" text NOT NULL,
	"square_metres" smallint,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"held_at" timestamp with time zone,
	CONSTRAINT "booth_claims_one_place_once" UNIQUE("shop_id","district_code","floor","number"),
	CONSTRAINT "booth_claims_floor" CHECK ("booth_claims"."floor" between 1 and 9),
	CONSTRAINT "booth_claims_number_form" CHECK ("booth_claims"."number" ~ '^[A-Z0-9-]{1,12}$' and length("booth_claims"."area") <= 10)
);
--> statement-breakpoint
ALTER TABLE "shops" ADD COLUMN "confirmed_at" timestamp with time zone DEFAULT now();--> statement-breakpoint
ALTER TABLE "booth_claims" ADD CONSTRAINT "booth_claims_shop_id_shops_id_fk" FOREIGN KEY ("shop_id") REFERENCES "public"."shops"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "booth_claims" ADD CONSTRAINT "booth_claims_district_code_districts_code_fk" FOREIGN KEY ("district_code") REFERENCES "public"."districts"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "booth_claims_held" ON "booth_claims" USING btree ("held_at") WHERE "booth_claims"."held_at" is not null;--> statement-breakpoint
-- A booth that is claimed and not shown is the shop's own business, until operators decide about it.
ALTER TABLE booth_claims ENABLE ROW LEVEL SECURITY; ALTER TABLE booth_claims FORCE ROW LEVEL SECURITY;
CREATE POLICY own_booth_claims ON booth_claims USING (shop_id = current_shop()) WITH CHECK (shop_id = current_shop());
--> statement-breakpoint
-- The last line behind lib/shops/require-confirmed-shop.ts: a shop whose e-mail nobody has confirmed shows no design, no
-- video and no booth.
CREATE FUNCTION require_confirmed_shop() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM shops WHERE id = NEW.shop_id AND confirmed_at IS NULL) THEN
    RAISE EXCEPTION 'shop % is not confirmed', NEW.shop_id USING ERRCODE = 'check_violation', CONSTRAINT = 'shops_are_confirmed';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER only_confirmed_shops_publish BEFORE INSERT ON listings
  FOR EACH ROW WHEN (NEW.status = 'published') EXECUTE FUNCTION require_confirmed_shop();
CREATE TRIGGER only_confirmed_shops_resume BEFORE UPDATE OF status ON listings
  FOR EACH ROW WHEN (NEW.status = 'published' AND OLD.status <> 'published') EXECUTE FUNCTION require_confirmed_shop();
CREATE TRIGGER only_confirmed_shops_publish BEFORE INSERT OR UPDATE OF published_at ON videos
  FOR EACH ROW WHEN (NEW.published_at IS NOT NULL) EXECUTE FUNCTION require_confirmed_shop();
CREATE TRIGGER only_confirmed_shops_stand BEFORE INSERT ON booths
  FOR EACH ROW EXECUTE FUNCTION require_confirmed_shop();
--> statement-breakpoint
-- Pieces agreed since a board was touched come to its backlog, which is the only count of them from now on, and to its
-- history; the next round of `followPromises` works out anew what buyers read.
ALTER TABLE factory_boards NO FORCE ROW LEVEL SECURITY; ALTER TABLE board_changes NO FORCE ROW LEVEL SECURITY;
ALTER TABLE shop_promises NO FORCE ROW LEVEL SECURITY; ALTER TABLE quotes NO FORCE ROW LEVEL SECURITY;
ALTER TABLE quote_lines NO FORCE ROW LEVEL SECURITY;
WITH agreed AS (
  SELECT b.shop_id, sum(n.quantity) AS pieces FROM factory_boards b
  JOIN quotes q ON q.shop_id = b.shop_id AND q.status = 'accepted' AND q.decided_at > b.touched_at
  JOIN quote_lines n ON n.quote_id = q.id AND NOT n.is_sample GROUP BY b.shop_id),
booked AS (
  UPDATE factory_boards b SET backlog = least(100000000, b.backlog + a.pieces) FROM agreed a WHERE a.shop_id = b.shop_id),
noted AS (
  INSERT INTO board_changes (shop_id, changes)
  SELECT shop_id, jsonb_build_array(jsonb_build_object('what', 'agreed', 'pieces', pieces)) FROM agreed)
UPDATE shop_promises p SET shown_from = CASE WHEN p.believed_until > now() THEN 'listing' ELSE 'board' END
FROM agreed a WHERE a.shop_id = p.shop_id;
ALTER TABLE factory_boards FORCE ROW LEVEL SECURITY; ALTER TABLE board_changes FORCE ROW LEVEL SECURITY;
ALTER TABLE shop_promises FORCE ROW LEVEL SECURITY; ALTER TABLE quotes FORCE ROW LEVEL SECURITY;
ALTER TABLE quote_lines FORCE ROW LEVEL SECURITY;
