CREATE TABLE "bulk_edits" (
	"id" uuid PRIMARY KEY NOT NULL,
	"shop_id" bigint NOT NULL,
	"change" jsonb NOT NULL,
	"before" jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"undone_at" timestamp with time zone,
	CONSTRAINT "bulk_edits_of_shop" UNIQUE("shop_id","id"),
	CONSTRAINT "bulk_edits_lengths" CHECK (length("bulk_edits"."change"::text) <= 10000 and length("bulk_edits"."before"::text) <= 20000000)
);
--> statement-breakpoint
ALTER TABLE "bulk_edits" ADD CONSTRAINT "bulk_edits_shop_id_shops_id_fk" FOREIGN KEY ("shop_id") REFERENCES "public"."shops"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "bulk_edits_by_shop" ON "bulk_edits" USING btree ("shop_id","created_at" DESC NULLS FIRST);--> statement-breakpoint
ALTER TABLE bulk_edits ENABLE ROW LEVEL SECURITY; ALTER TABLE bulk_edits FORCE ROW LEVEL SECURITY;
CREATE POLICY own_bulk_edits ON bulk_edits USING (shop_id = current_shop()) WITH CHECK (shop_id = current_shop());
