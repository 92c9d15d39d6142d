ALTER TABLE "quotes" ADD COLUMN "freight" integer;--> statement-breakpoint
ALTER TABLE "quotes" ADD COLUMN "insurance" integer;--> statement-breakpoint
ALTER TABLE "quotes" ADD COLUMN "batch_id" uuid;--> statement-breakpoint
ALTER TABLE "quotes" ADD COLUMN "goes_out_at" timestamp with time zone;--> statement-breakpoint
CREATE INDEX "quotes_waiting" ON "quotes" USING btree ("shop_id","batch_id") WHERE "quotes"."goes_out_at" is not null;--> statement-breakpoint
ALTER TABLE "quotes" ADD CONSTRAINT "quotes_carriage" CHECK ("quotes"."freight" between 1 and 1000000000 and "quotes"."insurance" between 0 and 1000000000);--> statement-breakpoint
ALTER TABLE "quotes" ADD CONSTRAINT "quotes_carriage_of_term" CHECK (coalesce("quotes"."freight", "quotes"."insurance") is null or "quotes"."incoterm" in ('CFR', 'CIF', 'DAP', 'DDP'));--> statement-breakpoint
ALTER TABLE "quotes" ADD CONSTRAINT "quotes_go_out_once" CHECK ("quotes"."goes_out_at" is null or ("quotes"."status" = 'draft' and "quotes"."batch_id" is not null));--> statement-breakpoint
-- A quote that waits stops waiting as it is sent; one that is taken back is deleted as the draft it is.
GRANT UPDATE (goes_out_at) ON quotes TO rattledrum_app;
