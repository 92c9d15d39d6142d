CREATE TABLE "cover_pictures" (
	"shop_id" bigint PRIMARY KEY NOT NULL,
	"picture_id" uuid NOT NULL,
	"keeps" text DEFAULT 'middle' NOT NULL,
	CONSTRAINT "cover_pictures_keep" CHECK ("cover_pictures"."keeps" in ('top', 'middle', 'bottom'))
);
--> statement-breakpoint
ALTER TABLE "cover_pictures" ADD CONSTRAINT "cover_pictures_shop_id_shops_id_fk" FOREIGN KEY ("shop_id") REFERENCES "public"."shops"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cover_pictures" ADD CONSTRAINT "cover_pictures_of_shop" FOREIGN KEY ("shop_id","picture_id") REFERENCES "public"."pictures"("shop_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "cover_pictures_by_picture" ON "cover_pictures" USING btree ("picture_id");--> statement-breakpoint
-- Read by all, as the rest of a storefront; written by the shop alone.
ALTER TABLE cover_pictures ENABLE ROW LEVEL SECURITY; ALTER TABLE cover_pictures FORCE ROW LEVEL SECURITY;
CREATE POLICY own_cover_pictures ON cover_pictures USING (shop_id = current_shop()) WITH CHECK (shop_id = current_shop());
CREATE POLICY public_cover_pictures ON cover_pictures FOR SELECT USING (true);
CREATE POLICY public_covers ON pictures FOR SELECT USING (EXISTS (
  SELECT FROM cover_pictures c WHERE c.picture_id = pictures.id AND c.shop_id = pictures.shop_id));
