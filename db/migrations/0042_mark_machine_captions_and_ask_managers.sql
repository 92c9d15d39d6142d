ALTER TABLE "devices" DROP CONSTRAINT "devices_news";--> statement-breakpoint
ALTER TABLE "videos" ADD COLUMN "machine_captions" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "devices" ADD CONSTRAINT "devices_news" CHECK (jsonb_typeof("devices"."news") = 'array' and "devices"."news" <@ '["inquiry", "buyer_wrote", "quote_answered", "quote_to_approve", "sourcing"]'::jsonb);--> statement-breakpoint
ALTER TABLE "videos" ADD CONSTRAINT "videos_machine_captions" CHECK ("videos"."machine_captions" <@ '{en,zh,es,pt-br,ru,ar,ur,fr}'::text[] and cardinality("videos"."machine_captions") <= 8);--> statement-breakpoint
-- Who hears how quotes are answered hears of those that wait for a yes as well; each device may be told otherwise.
ALTER TABLE devices NO FORCE ROW LEVEL SECURITY;
UPDATE devices SET news = news || '["quote_to_approve"]' WHERE news @> '["quote_answered"]';
ALTER TABLE devices FORCE ROW LEVEL SECURITY;
