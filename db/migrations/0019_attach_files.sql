CREATE TABLE "attachments" (
	"id" uuid PRIMARY KEY NOT NULL,
	"shop_id" bigint NOT NULL,
	"inquiry_id" uuid NOT NULL,
	"message_id" uuid NOT NULL,
	"position" smallint NOT NULL,
	"kind" text NOT NULL,
	"key" text NOT NULL,
	"name" text NOT NULL,
	"bytes" integer NOT NULL,
	"width" integer,
	"height" integer,
	"pages" integer,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "attachments_in_order" UNIQUE("message_id","position"),
	CONSTRAINT "attachments_position" CHECK ("attachments"."position" between 1 and 5),
	CONSTRAINT "attachments_sound" CHECK ("attachments"."key" ~ '^[0-9a-f]{24,64}$' and length("attachments"."name") between 1 and 120 and "attachments"."bytes" > 0 and coalesce(case "attachments"."kind"
    when 'picture' then "attachments"."width" > 0 and "attachments"."height" > 0 and "attachments"."pages" is null
    when 'pdf' then "attachments"."width" is null and "attachments"."height" is null and "attachments"."pages" > 0 end, false))
);
--> statement-breakpoint
CREATE TABLE "uploads" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"kind" text NOT NULL,
	"key" text NOT NULL,
	"name" text NOT NULL,
	"bytes" integer NOT NULL,
	"width" integer,
	"height" integer,
	"pages" integer,
	"sent_hash" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"claimed_at" timestamp with time zone,
	CONSTRAINT "uploads_sound" CHECK ("uploads"."key" ~ '^[0-9a-f]{24,64}$' and length("uploads"."name") between 1 and 120 and "uploads"."bytes" > 0 and coalesce(case "uploads"."kind"
    when 'picture' then "uploads"."width" > 0 and "uploads"."height" > 0 and "uploads"."pages" is null
    when 'pdf' then "uploads"."width" is null and "uploads"."height" is null and "uploads"."pages" > 0 end, false))
);
--> statement-breakpoint
ALTER TABLE "messages" ADD CONSTRAINT "messages_of_thread" UNIQUE("shop_id","inquiry_id","id");
--> statement-breakpoint
ALTER TABLE "attachments" ADD CONSTRAINT "attachments_of_message" FOREIGN KEY ("shop_id","inquiry_id","message_id") REFERENCES "public"."messages"("shop_id","inquiry_id","id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
CREATE INDEX "attachments_by_inquiry" ON "attachments" USING btree ("shop_id","inquiry_id");
--> statement-breakpoint
CREATE INDEX "uploads_by_time" ON "uploads" USING btree ("created_at");
--> statement-breakpoint
-- A file is seen by whoever sees its inquiry, stays as it was sent, and leaves only with it.
REVOKE UPDATE ON attachments FROM rattledrum_app;
ALTER TABLE attachments ENABLE ROW LEVEL SECURITY; ALTER TABLE attachments FORCE ROW LEVEL SECURITY;
CREATE POLICY shop_attachments ON attachments USING (shop_id = current_shop()) WITH CHECK (shop_id = current_shop());
CREATE POLICY buyer_attachments ON attachments FOR SELECT
  USING (EXISTS (SELECT FROM inquiries i WHERE i.id = inquiry_id AND i.buyer_id = current_person()));
--> statement-breakpoint
-- Of an upload only that it was claimed is ever written later.
REVOKE UPDATE ON uploads FROM rattledrum_app;
GRANT UPDATE (claimed_at) ON uploads TO rattledrum_app;
