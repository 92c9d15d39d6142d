ALTER TABLE "import_rows" DROP CONSTRAINT "import_rows_action";--> statement-breakpoint
ALTER TABLE "imports" DROP CONSTRAINT "imports_status";--> statement-breakpoint
ALTER TABLE "import_rows" ADD COLUMN "about" text;--> statement-breakpoint
ALTER TABLE "import_rows" ADD CONSTRAINT "import_rows_waiting_what" CHECK ("import_rows"."action" <> 'waiting' or "import_rows"."cells" is not null);--> statement-breakpoint
ALTER TABLE "import_rows" ADD CONSTRAINT "import_rows_about_length" CHECK (length("import_rows"."about") <= 400);--> statement-breakpoint
ALTER TABLE "import_rows" ADD CONSTRAINT "import_rows_action" CHECK ("import_rows"."action" in ('waiting', 'new', 'changed', 'unchanged', 'wrong'));--> statement-breakpoint
ALTER TABLE "imports" ADD CONSTRAINT "imports_status" CHECK ("imports"."status" in ('checking', 'cancelled', 'checked', 'running', 'done', 'stopped', 'undoing', 'undone'));