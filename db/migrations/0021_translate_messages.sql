CREATE TABLE "message_translations" (
	"message_id" uuid NOT NULL,
	"shop_id" bigint NOT NULL,
	"locale" text NOT NULL,
	"body" text NOT NULL,
	"provider" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "message_translations_message_id_locale_pk" PRIMARY KEY("message_id","locale"),
	CONSTRAINT "message_translations_lengths" CHECK (length("message_translations"."body") between 1 and 20000 and length("message_translations"."provider") between 1 and 200),
	CONSTRAINT "message_translations_locale" CHECK ("message_translations"."locale" in ('en', 'zh', 'es', 'pt-br', 'ru', 'ar', 'ur', 'fr'))
);
--> statement-breakpoint
ALTER TABLE "messages" ADD COLUMN "phrases" jsonb;--> statement-breakpoint
ALTER TABLE "messages" ADD CONSTRAINT "messages_of_shop" UNIQUE("shop_id","id");--> statement-breakpoint
ALTER TABLE "messages" ADD CONSTRAINT "messages_phrases_length" CHECK (length("messages"."phrases"::text) <= 20000);--> statement-breakpoint
ALTER TABLE "message_translations" ADD CONSTRAINT "message_translations_of_message" FOREIGN KEY ("shop_id","message_id") REFERENCES "public"."messages"("shop_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
-- A translation is written once, and read by whoever reads its message.
REVOKE UPDATE ON message_translations FROM rattledrum_app;
ALTER TABLE message_translations ENABLE ROW LEVEL SECURITY; ALTER TABLE message_translations FORCE ROW LEVEL SECURITY;
CREATE POLICY shop_message_translations ON message_translations USING (shop_id = current_shop()) WITH CHECK (shop_id = current_shop());
CREATE POLICY buyer_message_translations ON message_translations FOR SELECT USING (EXISTS (SELECT FROM messages m WHERE m.id = message_id));
