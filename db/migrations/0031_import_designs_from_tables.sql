CREATE TABLE "import_rows" (
	"import_id" uuid NOT NULL,
	"shop_id" bigint NOT NULL,
	"row" integer NOT NULL,
	"action" text NOT NULL,
	"listing_id" bigint,
	"version" timestamp with time zone,
	"fields" jsonb,
	"cells" jsonb,
	"errors" jsonb,
	"outcome" text,
	"before" jsonb,
	"changed_at" timestamp with time zone,
	"undo" text,
	CONSTRAINT "import_rows_import_id_row_pk" PRIMARY KEY("import_id","row"),
	CONSTRAINT "import_rows_row" CHECK ("import_rows"."row" between 2 and 1048576),
	CONSTRAINT "import_rows_action" CHECK ("import_rows"."action" in ('new', 'changed', 'unchanged', 'wrong')),
	CONSTRAINT "import_rows_outcome" CHECK ("import_rows"."outcome" in ('made', 'changed', 'kept')),
	CONSTRAINT "import_rows_undo" CHECK ("import_rows"."undo" in ('removed', 'discontinued', 'restored', 'kept')),
	CONSTRAINT "import_rows_wrong_why" CHECK (("import_rows"."action" = 'wrong') = ("import_rows"."errors" is not null)),
	CONSTRAINT "import_rows_say_what" CHECK (("import_rows"."action" in ('new', 'changed')) = ("import_rows"."fields" is not null)),
	CONSTRAINT "import_rows_lengths" CHECK (length("import_rows"."fields"::text) <= 200000 and length("import_rows"."cells"::text) <= 400000 and length("import_rows"."errors"::text) <= 100000 and length("import_rows"."before"::text) <= 200000)
);
--> statement-breakpoint
CREATE TABLE "imports" (
	"id" uuid PRIMARY KEY NOT NULL,
	"shop_id" bigint NOT NULL,
	"status" text DEFAULT 'checking' NOT NULL,
	"name" text NOT NULL,
	"headers" jsonb NOT NULL,
	"publishes" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"started_at" timestamp with time zone,
	"finished_at" timestamp with time zone,
	CONSTRAINT "imports_of_shop" UNIQUE("shop_id","id"),
	CONSTRAINT "imports_status" CHECK ("imports"."status" in ('checking', 'checked', 'running', 'done', 'stopped', 'undoing', 'undone')),
	CONSTRAINT "imports_lengths" CHECK (length("imports"."name") between 1 and 200 and length("imports"."headers"::text) <= 40000),
	CONSTRAINT "imports_finished_when" CHECK (("imports"."finished_at" is not null) = ("imports"."status" in ('done', 'stopped', 'undoing', 'undone')))
);
--> statement-breakpoint
ALTER TABLE "import_rows" ADD CONSTRAINT "import_rows_of_import" FOREIGN KEY ("shop_id","import_id") REFERENCES "public"."imports"("shop_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "imports" ADD CONSTRAINT "imports_shop_id_shops_id_fk" FOREIGN KEY ("shop_id") REFERENCES "public"."shops"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "imports_by_shop" ON "imports" USING btree ("shop_id","created_at" DESC NULLS FIRST);--> statement-breakpoint
CREATE UNIQUE INDEX "imports_one_at_a_time" ON "imports" USING btree ("shop_id") WHERE "imports"."status" in ('running', 'undoing');--> statement-breakpoint
-- What a shop has in its tables is nobody else's business.
DO $$ DECLARE part text; BEGIN
  FOREACH part IN ARRAY ARRAY['imports', 'import_rows'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', part);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', part);
    EXECUTE format('CREATE POLICY own_%1$s ON %1$I USING (shop_id = current_shop()) WITH CHECK (shop_id = current_shop())', part);
  END LOOP;
END $$;
--> statement-breakpoint
-- PostgreSQL asks the policies of a table in the reverse order of their names and stops at the first that says yes. A shop
-- at work on its own pictures is so recognised before all public pictures of the market are looked through.
ALTER POLICY own_pictures ON pictures RENAME TO shop_sees_own_pictures;
