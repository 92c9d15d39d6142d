ALTER TABLE "listing_texts" DROP CONSTRAINT "listing_texts_slug_form";--> statement-breakpoint
ALTER TABLE "pictures" DROP CONSTRAINT "pictures_key_form";--> statement-breakpoint
CREATE INDEX "shops_closed" ON "shops" USING btree ("id") WHERE "shops"."closed_at" is not null;--> statement-breakpoint
ALTER TABLE "listing_texts" ADD CONSTRAINT "listing_texts_slug_form" CHECK ("listing_texts"."slug" ~ '^[a-z0-9-]+$' and length("listing_texts"."slug") <= 60);--> statement-breakpoint
ALTER TABLE "pictures" ADD CONSTRAINT "pictures_key_form" CHECK ("pictures"."key" ~ '^[a-z0-9-]+$' and length("pictures"."key") <= 80);