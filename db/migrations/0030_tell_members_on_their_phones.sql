CREATE TABLE "devices" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"name" text NOT NULL,
	"endpoint" text NOT NULL,
	"p256dh" text NOT NULL,
	"auth" text NOT NULL,
	"session" text NOT NULL,
	"news" jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"told_at" timestamp with time zone,
	CONSTRAINT "devices_once" UNIQUE("user_id","endpoint"),
	CONSTRAINT "devices_form" CHECK ("devices"."endpoint" ~ '^https://' and "devices"."p256dh" ~ '^[A-Za-z0-9_-]{87}$' and "devices"."auth" ~ '^[A-Za-z0-9_-]{22}$'),
	CONSTRAINT "devices_lengths" CHECK (length("devices"."endpoint") <= 1000 and length("devices"."name") <= 80 and length("devices"."session") <= 100),
	CONSTRAINT "devices_news" CHECK (jsonb_typeof("devices"."news") = 'array' and "devices"."news" <@ '["inquiry", "buyer_wrote", "quote_answered", "sourcing"]'::jsonb)
);
--> statement-breakpoint
ALTER TABLE "devices" ADD CONSTRAINT "devices_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "devices_by_person" ON "devices" USING btree ("user_id");--> statement-breakpoint
-- A device is its person's alone.
ALTER TABLE devices ENABLE ROW LEVEL SECURITY;
ALTER TABLE devices FORCE ROW LEVEL SECURITY;
CREATE POLICY own_devices ON devices USING (user_id = current_person()) WITH CHECK (user_id = current_person());
