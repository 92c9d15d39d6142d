ALTER TABLE "notices" DROP CONSTRAINT "notices_once_an_event";--> statement-breakpoint
ALTER TABLE "deliveries" DROP CONSTRAINT "deliveries_kind";--> statement-breakpoint
ALTER TABLE "notices" DROP CONSTRAINT "notices_kind";--> statement-breakpoint
ALTER TABLE "deliveries" ALTER COLUMN "shop_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "deliveries" ALTER COLUMN "inquiry_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "notices" ALTER COLUMN "shop_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "notices" ALTER COLUMN "inquiry_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "deliveries" ADD COLUMN "request_id" uuid;--> statement-breakpoint
ALTER TABLE "notices" ADD COLUMN "request_id" uuid;--> statement-breakpoint
ALTER TABLE "notices" ADD COLUMN "proforma_id" uuid;--> statement-breakpoint
ALTER TABLE "sourcing_requests" ADD COLUMN "mails_off_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "threads" ADD COLUMN "buyer_mails_off_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_once_an_event" UNIQUE NULLS NOT DISTINCT("user_id","event_id","kind","shop_id");--> statement-breakpoint
ALTER TABLE "deliveries" ADD CONSTRAINT "deliveries_about_one_thing" CHECK (num_nonnulls("deliveries"."inquiry_id", "deliveries"."request_id") = 1 and ("deliveries"."inquiry_id" is null or "deliveries"."shop_id" is not null));--> statement-breakpoint
ALTER TABLE "deliveries" ADD CONSTRAINT "deliveries_kind" CHECK ("deliveries"."kind" in ('inquiry', 'buyer_wrote', 'quote_answered', 'proforma_issued', 'sourcing_invited', 'sourcing_chosen', 'sourcing_not_chosen', 'shop_wrote', 'quote_sent', 'proforma_sent', 'sourcing_quoted', 'sourcing_closed'));--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_about_one_thing" CHECK (num_nonnulls("notices"."inquiry_id", "notices"."request_id") = 1 and ("notices"."inquiry_id" is null or "notices"."shop_id" is not null));--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_proforma_of_inquiry" CHECK ("notices"."proforma_id" is null or "notices"."inquiry_id" is not null);--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_kind" CHECK ("notices"."kind" in ('inquiry', 'buyer_wrote', 'quote_answered', 'proforma_issued', 'sourcing_invited', 'sourcing_chosen', 'sourcing_not_chosen', 'shop_wrote', 'quote_sent', 'proforma_sent', 'sourcing_quoted', 'sourcing_closed'));