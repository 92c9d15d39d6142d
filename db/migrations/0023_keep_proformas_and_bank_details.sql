CREATE TABLE "bank_accounts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"shop_id" bigint NOT NULL,
	"version" smallint NOT NULL,
	"beneficiary" text NOT NULL,
	"bank_name" text NOT NULL,
	"account_number" text NOT NULL,
	"swift" text NOT NULL,
	"bank_address" text,
	"currency" text NOT NULL,
	"created_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"effective_at" timestamp with time zone NOT NULL,
	"cancelled_at" timestamp with time zone,
	CONSTRAINT "bank_accounts_of_shop" UNIQUE("shop_id","id"),
	CONSTRAINT "bank_accounts_versions" UNIQUE("shop_id","version"),
	CONSTRAINT "bank_accounts_version" CHECK ("bank_accounts"."version" between 1 and 999),
	CONSTRAINT "bank_accounts_number_form" CHECK ("bank_accounts"."account_number" ~ '^[A-Z0-9]{5,34}$'),
	CONSTRAINT "bank_accounts_swift_form" CHECK ("bank_accounts"."swift" ~ '^[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?$'),
	CONSTRAINT "bank_accounts_currency" CHECK ("bank_accounts"."currency" in ('CNY', 'USD')),
	CONSTRAINT "bank_accounts_lengths" CHECK (length("bank_accounts"."beneficiary") between 1 and 120 and length("bank_accounts"."bank_name") between 1 and 120 and length("bank_accounts"."bank_address") <= 200),
	CONSTRAINT "bank_accounts_wait" CHECK ("bank_accounts"."version" = 1 or "bank_accounts"."effective_at" > "bank_accounts"."created_at"),
	CONSTRAINT "bank_accounts_cancelled_in_time" CHECK ("bank_accounts"."cancelled_at" < "bank_accounts"."effective_at")
);
--> statement-breakpoint
CREATE TABLE "proforma_counters" (
	"shop_id" bigint NOT NULL,
	"year" smallint NOT NULL,
	"last" integer NOT NULL,
	CONSTRAINT "proforma_counters_shop_id_year_pk" PRIMARY KEY("shop_id","year")
);
--> statement-breakpoint
CREATE TABLE "proforma_files" (
	"proforma_id" uuid NOT NULL,
	"shop_id" bigint NOT NULL,
	"sheet_hash" text NOT NULL,
	"file_hash" text NOT NULL,
	"bytes" integer NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "proforma_files_proforma_id_sheet_hash_pk" PRIMARY KEY("proforma_id","sheet_hash"),
	CONSTRAINT "proforma_files_hashes" CHECK ("proforma_files"."sheet_hash" ~ '^[0-9a-f]{64}$' and "proforma_files"."file_hash" ~ '^[0-9a-f]{64}$')
);
--> statement-breakpoint
CREATE TABLE "proformas" (
	"id" uuid PRIMARY KEY NOT NULL,
	"shop_id" bigint NOT NULL,
	"inquiry_id" uuid NOT NULL,
	"quote_id" uuid NOT NULL,
	"bank_account_id" uuid NOT NULL,
	"year" smallint NOT NULL,
	"sequence" integer NOT NULL,
	"number" text NOT NULL,
	"content" jsonb NOT NULL,
	"issued_by" uuid,
	"issued_at" timestamp with time zone NOT NULL,
	"cancelled_at" timestamp with time zone,
	"cancel_reason" text,
	CONSTRAINT "proformas_of_shop" UNIQUE("shop_id","id"),
	CONSTRAINT "proformas_numbers" UNIQUE("shop_id","year","sequence"),
	CONSTRAINT "proformas_number_form" CHECK ("proformas"."number" ~ '^PI-[A-Z0-9-]{1,24}-[0-9]{4}-[0-9]{4,9}$'),
	CONSTRAINT "proformas_content_length" CHECK (length("proformas"."content"::text) <= 400000),
	CONSTRAINT "proformas_cancelled_why" CHECK (("proformas"."cancelled_at" is null) = ("proformas"."cancel_reason" is null) and length("proformas"."cancel_reason") between 1 and 500)
);
--> statement-breakpoint
ALTER TABLE "bank_accounts" ADD CONSTRAINT "bank_accounts_shop_id_shops_id_fk" FOREIGN KEY ("shop_id") REFERENCES "public"."shops"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bank_accounts" ADD CONSTRAINT "bank_accounts_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proforma_counters" ADD CONSTRAINT "proforma_counters_shop_id_shops_id_fk" FOREIGN KEY ("shop_id") REFERENCES "public"."shops"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proforma_files" ADD CONSTRAINT "proforma_files_of_proforma" FOREIGN KEY ("shop_id","proforma_id") REFERENCES "public"."proformas"("shop_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proformas" ADD CONSTRAINT "proformas_issued_by_users_id_fk" FOREIGN KEY ("issued_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proformas" ADD CONSTRAINT "proformas_of_inquiry" FOREIGN KEY ("shop_id","inquiry_id") REFERENCES "public"."inquiries"("shop_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proformas" ADD CONSTRAINT "proformas_of_quote" FOREIGN KEY ("shop_id","quote_id") REFERENCES "public"."quotes"("shop_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proformas" ADD CONSTRAINT "proformas_paid_into" FOREIGN KEY ("shop_id","bank_account_id") REFERENCES "public"."bank_accounts"("shop_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "proformas_one_a_quote" ON "proformas" USING btree ("quote_id") WHERE "proformas"."cancelled_at" is null;--> statement-breakpoint
CREATE INDEX "proformas_by_inquiry" ON "proformas" USING btree ("inquiry_id");--> statement-breakpoint
CREATE INDEX "proformas_by_shop" ON "proformas" USING btree ("shop_id","issued_at" DESC NULLS LAST);--> statement-breakpoint
-- Where a shop is paid is written once; only a change that has not taken effect yet may be cancelled.
REVOKE UPDATE, DELETE ON bank_accounts FROM rattledrum_app;
GRANT UPDATE (cancelled_at) ON bank_accounts TO rattledrum_app;
ALTER TABLE bank_accounts ENABLE ROW LEVEL SECURITY; ALTER TABLE bank_accounts FORCE ROW LEVEL SECURITY;
CREATE POLICY own_bank_accounts ON bank_accounts FOR SELECT USING (shop_id = current_shop());
CREATE POLICY new_bank_accounts ON bank_accounts FOR INSERT WITH CHECK (shop_id = current_shop() AND cancelled_at IS NULL);
CREATE POLICY cancel_bank_changes ON bank_accounts FOR UPDATE
  USING (shop_id = current_shop() AND cancelled_at IS NULL) WITH CHECK (shop_id = current_shop());
--> statement-breakpoint
-- A counter only grows.
REVOKE DELETE ON proforma_counters FROM rattledrum_app;
ALTER TABLE proforma_counters ENABLE ROW LEVEL SECURITY; ALTER TABLE proforma_counters FORCE ROW LEVEL SECURITY;
CREATE POLICY own_proforma_counters ON proforma_counters USING (shop_id = current_shop()) WITH CHECK (shop_id = current_shop());
--> statement-breakpoint
-- A proforma stays as it was issued; it may be cancelled once, and its number stays used.
REVOKE UPDATE, DELETE ON proformas FROM rattledrum_app;
GRANT UPDATE (cancelled_at, cancel_reason) ON proformas TO rattledrum_app;
ALTER TABLE proformas ENABLE ROW LEVEL SECURITY; ALTER TABLE proformas FORCE ROW LEVEL SECURITY;
CREATE POLICY shop_proformas ON proformas FOR SELECT USING (shop_id = current_shop());
CREATE POLICY buyer_proformas ON proformas FOR SELECT
  USING (EXISTS (SELECT FROM inquiries i WHERE i.id = inquiry_id AND i.buyer_id = current_person()));
CREATE POLICY issue_proformas ON proformas FOR INSERT WITH CHECK (shop_id = current_shop() AND cancelled_at IS NULL);
CREATE POLICY cancel_proformas ON proformas FOR UPDATE
  USING (shop_id = current_shop() AND cancelled_at IS NULL) WITH CHECK (shop_id = current_shop());
--> statement-breakpoint
REVOKE UPDATE, DELETE ON proforma_files FROM rattledrum_app;
ALTER TABLE proforma_files ENABLE ROW LEVEL SECURITY; ALTER TABLE proforma_files FORCE ROW LEVEL SECURITY;
CREATE POLICY own_proforma_files ON proforma_files FOR SELECT USING (shop_id = current_shop());
CREATE POLICY new_proforma_files ON proforma_files FOR INSERT WITH CHECK (shop_id = current_shop());
