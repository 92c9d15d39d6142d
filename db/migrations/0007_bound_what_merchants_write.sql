ALTER TABLE "listing_origins" ADD CONSTRAINT "listing_origins_changes_length" CHECK (length("listing_origins"."changes"::text) <= 10000);--> statement-breakpoint
ALTER TABLE "listings" ADD CONSTRAINT "listings_attributes_length" CHECK (length("listings"."attributes"::text) <= 40000);--> statement-breakpoint
ALTER TABLE "booths" ADD CONSTRAINT "booths_lengths" CHECK (length("booths"."area") <= 10 and length("booths"."opens_at") <= 5 and length("booths"."closes_at") <= 5);--> statement-breakpoint
ALTER TABLE "factories" ADD CONSTRAINT "factories_lengths" CHECK (length("factories"."city"::text) <= 2000);--> statement-breakpoint
ALTER TABLE "presences" ADD CONSTRAINT "presences_country_form" CHECK ("presences"."country" ~ '^[A-Z]{2}$');--> statement-breakpoint
ALTER TABLE "presences" ADD CONSTRAINT "presences_lengths" CHECK (length("presences"."city"::text) <= 2000 and length("presences"."entity") <= 200);--> statement-breakpoint
ALTER TABLE "shops" ADD CONSTRAINT "shops_lengths" CHECK (length("shops"."names"::text) <= 2000 and length("shops"."stories"::text) <= 40000);--> statement-breakpoint
ALTER TABLE "verifications" ADD CONSTRAINT "verifications_status" CHECK ("verifications"."status" in ('requested', 'approved', 'rejected'));--> statement-breakpoint
ALTER TABLE "verifications" ADD CONSTRAINT "verifications_reason_length" CHECK (length("verifications"."reason") <= 1000);