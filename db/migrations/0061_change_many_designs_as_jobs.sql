CREATE TABLE "bulk_run_listings" (
	"run_id" uuid NOT NULL,
	"shop_id" bigint NOT NULL,
	"listing_id" bigint NOT NULL,
	"sku" text,
	"title" text,
	"outcome" text,
	"reason" text,
	"missing" jsonb,
	"changed_at" timestamp with time zone,
	CONSTRAINT "bulk_run_listings_run_id_listing_id_pk" PRIMARY KEY("run_id","listing_id"),
	CONSTRAINT "bulk_run_listings_outcome" CHECK ("bulk_run_listings"."outcome" in ('done', 'refused')),
	CONSTRAINT "bulk_run_listings_refused_why" CHECK ("bulk_run_listings"."outcome" is distinct from 'refused' or "bulk_run_listings"."reason" is not null),
	CONSTRAINT "bulk_run_listings_lengths" CHECK (length("bulk_run_listings"."sku") <= 40 and length("bulk_run_listings"."title") <= 200 and length("bulk_run_listings"."reason") <= 40 and length("bulk_run_listings"."missing"::text) <= 400)
);
--> statement-breakpoint
CREATE TABLE "bulk_runs" (
	"id" uuid PRIMARY KEY NOT NULL,
	"shop_id" bigint NOT NULL,
	"action" text NOT NULL,
	"status" text DEFAULT 'planned' NOT NULL,
	"undoes_id" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"started_at" timestamp with time zone,
	"finished_at" timestamp with time zone,
	CONSTRAINT "bulk_runs_of_shop" UNIQUE("shop_id","id"),
	CONSTRAINT "bulk_runs_action" CHECK ("bulk_runs"."action" in ('publish', 'pause', 'resume', 'remove')),
	CONSTRAINT "bulk_runs_status" CHECK ("bulk_runs"."status" in ('planned', 'running', 'done', 'stopped')),
	CONSTRAINT "bulk_runs_started_when" CHECK (("bulk_runs"."started_at" is not null) = ("bulk_runs"."status" <> 'planned')),
	CONSTRAINT "bulk_runs_finished_when" CHECK (("bulk_runs"."finished_at" is not null) = ("bulk_runs"."status" in ('done', 'stopped')))
);
--> statement-breakpoint
ALTER TABLE "import_rows" DROP CONSTRAINT "import_rows_lengths";--> statement-breakpoint
ALTER TABLE "import_rows" ADD COLUMN "changes" jsonb;--> statement-breakpoint
ALTER TABLE "bulk_run_listings" ADD CONSTRAINT "bulk_run_listings_of_run" FOREIGN KEY ("shop_id","run_id") REFERENCES "public"."bulk_runs"("shop_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bulk_runs" ADD CONSTRAINT "bulk_runs_shop_id_shops_id_fk" FOREIGN KEY ("shop_id") REFERENCES "public"."shops"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bulk_runs" ADD CONSTRAINT "bulk_runs_undo_own" FOREIGN KEY ("shop_id","undoes_id") REFERENCES "public"."bulk_runs"("shop_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "bulk_runs_by_shop" ON "bulk_runs" USING btree ("shop_id","created_at" DESC NULLS FIRST);--> statement-breakpoint
ALTER TABLE "import_rows" ADD CONSTRAINT "import_rows_lengths" CHECK (length("import_rows"."fields"::text) <= 200000 and length("import_rows"."cells"::text) <= 400000 and length("import_rows"."errors"::text) <= 100000 and length("import_rows"."before"::text) <= 200000 and length("import_rows"."changes"::text) <= 200000);--> statement-breakpoint
-- What a shop does with its designs is nobody else's business.
DO $$ DECLARE part text; BEGIN
  FOREACH part IN ARRAY ARRAY['bulk_runs', 'bulk_run_listings'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', part);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', part);
    EXECUTE format('CREATE POLICY own_%1$s ON %1$I USING (shop_id = current_shop()) WITH CHECK (shop_id = current_shop())', part);
  END LOOP;
END $$;
