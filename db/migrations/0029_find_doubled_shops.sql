ALTER TABLE "profiles" ADD COLUMN "phone_digits" text GENERATED ALWAYS AS (regexp_replace(phone, '[^0-9]', '', 'g')) STORED;--> statement-breakpoint
CREATE INDEX "profiles_by_phone" ON "profiles" USING btree ("phone_digits");--> statement-breakpoint
CREATE INDEX "booth_claims_by_place" ON "booth_claims" USING btree ("district_code","floor","number");--> statement-breakpoint
CREATE INDEX "shops_alike_en" ON "shops" USING gin (("names"->>'en') gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "shops_alike_zh" ON "shops" USING gin (("names"->>'zh') gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "verification_requests_by_booth" ON "verification_requests" USING btree ("booth") WHERE "verification_requests"."booth" is not null;