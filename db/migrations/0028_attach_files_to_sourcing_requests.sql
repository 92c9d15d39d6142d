CREATE TABLE "sourcing_attachments" (
	"id" uuid PRIMARY KEY NOT NULL,
	"request_id" uuid NOT NULL,
	"position" smallint NOT NULL,
	"kind" text NOT NULL,
	"key" text NOT NULL,
	"name" text NOT NULL,
	"bytes" integer NOT NULL,
	"width" integer,
	"height" integer,
	"pages" integer,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "sourcing_attachments_in_order" UNIQUE("request_id","position"),
	CONSTRAINT "sourcing_attachments_position" CHECK ("sourcing_attachments"."position" between 1 and 5),
	CONSTRAINT "sourcing_attachments_sound" CHECK ("sourcing_attachments"."key" ~ '^[0-9a-f]{24,64}$' and length("sourcing_attachments"."name") between 1 and 120 and "sourcing_attachments"."bytes" > 0 and coalesce(case "sourcing_attachments"."kind"
    when 'picture' then "sourcing_attachments"."width" > 0 and "sourcing_attachments"."height" > 0 and "sourcing_attachments"."pages" is null
    when 'pdf' then "sourcing_attachments"."width" is null and "sourcing_attachments"."height" is null and "sourcing_attachments"."pages" > 0 end, false))
);
--> statement-breakpoint
ALTER TABLE "sourcing_attachments" ADD CONSTRAINT "sourcing_attachments_request_id_sourcing_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."sourcing_requests"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
-- A file is seen by whoever sees its request, is written and taken away in the request alone, and stays as it was sent.
REVOKE UPDATE ON sourcing_attachments FROM rattledrum_app;
ALTER TABLE sourcing_attachments ENABLE ROW LEVEL SECURITY; ALTER TABLE sourcing_attachments FORCE ROW LEVEL SECURITY;
CREATE POLICY attachments_of_request ON sourcing_attachments
  USING (request_id = current_request()) WITH CHECK (request_id = current_request());
CREATE POLICY attachments_with_request ON sourcing_attachments FOR SELECT
  USING (EXISTS (SELECT FROM sourcing_requests r WHERE r.id = request_id));
--> statement-breakpoint
-- The signed-in buyer of a request reads what it was offered. Invited shops see the request too, so this names the buyer.
CREATE POLICY quotes_to_buyer ON sourcing_quotes FOR SELECT
  USING (EXISTS (SELECT FROM sourcing_requests r WHERE r.id = request_id AND (r.buyer_id = current_person()
    OR EXISTS (SELECT FROM sourcing_buyers b WHERE b.request_id = r.id AND b.email = (SELECT current_email())))));
