CREATE TABLE "inquiry_list_lines" (
	"user_id" uuid NOT NULL,
	"listing_id" bigint NOT NULL,
	"quantity" integer NOT NULL,
	"added_at" timestamp with time zone NOT NULL,
	CONSTRAINT "inquiry_list_lines_user_id_listing_id_pk" PRIMARY KEY("user_id","listing_id"),
	CONSTRAINT "inquiry_list_lines_quantity" CHECK ("inquiry_list_lines"."quantity" between 1 and 100000000)
);
--> statement-breakpoint
ALTER TABLE "inquiry_lines" ADD COLUMN "wants_sample" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "inquiry_links" ADD COLUMN "list_hash" text;--> statement-breakpoint
ALTER TABLE "inquiry_list_lines" ADD CONSTRAINT "inquiry_list_lines_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inquiry_list_lines" ADD CONSTRAINT "inquiry_list_lines_listing_id_listings_id_fk" FOREIGN KEY ("listing_id") REFERENCES "public"."listings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "inquiry_list_lines_by_listing" ON "inquiry_list_lines" USING btree ("listing_id");--> statement-breakpoint
CREATE INDEX "inquiry_links_by_list" ON "inquiry_links" USING btree ("list_hash") WHERE "inquiry_links"."list_hash" is not null;--> statement-breakpoint
ALTER TABLE inquiry_list_lines ENABLE ROW LEVEL SECURITY; ALTER TABLE inquiry_list_lines FORCE ROW LEVEL SECURITY;
CREATE POLICY own_inquiry_list ON inquiry_list_lines USING (user_id = current_person()) WITH CHECK (user_id = current_person());
