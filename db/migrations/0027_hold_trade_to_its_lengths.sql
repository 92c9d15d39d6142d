ALTER TABLE "sourcing_requests" DROP CONSTRAINT "sourcing_requests_lengths";--> statement-breakpoint
CREATE INDEX "deliveries_by_person" ON "deliveries" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "sourcing_links_of_request" ON "sourcing_links" USING btree ("request_id");--> statement-breakpoint
ALTER TABLE "uploads" ADD CONSTRAINT "uploads_hash_length" CHECK (length("uploads"."sent_hash") <= 100);--> statement-breakpoint
ALTER TABLE "inquiries" ADD CONSTRAINT "inquiries_source_length" CHECK (length("inquiries"."source"::text) <= 1000);--> statement-breakpoint
ALTER TABLE "inquiry_links" ADD CONSTRAINT "inquiry_links_lengths" CHECK (length("inquiry_links"."token_hash") <= 100 and length("inquiry_links"."list_hash") <= 100);--> statement-breakpoint
ALTER TABLE "deliveries" ADD CONSTRAINT "deliveries_kind" CHECK ("deliveries"."kind" in ('inquiry', 'buyer_wrote', 'shop_wrote', 'quote_sent', 'quote_answered'));--> statement-breakpoint
ALTER TABLE "deliveries" ADD CONSTRAINT "deliveries_lengths" CHECK (length("deliveries"."mail_id") <= 200 and length("deliveries"."reader") <= 100);--> statement-breakpoint
ALTER TABLE "saved_searches" ADD CONSTRAINT "saved_searches_locale" CHECK ("saved_searches"."locale" in ('en', 'zh', 'es', 'pt-br', 'ru', 'ar', 'ur', 'fr'));--> statement-breakpoint
ALTER TABLE "sourcing_invitations" ADD CONSTRAINT "sourcing_invitations_length" CHECK (length("sourcing_invitations"."reasons"::text) <= 500);--> statement-breakpoint
ALTER TABLE "sourcing_links" ADD CONSTRAINT "sourcing_links_length" CHECK (length("sourcing_links"."token_hash") <= 100);--> statement-breakpoint
ALTER TABLE "sourcing_requests" ADD CONSTRAINT "sourcing_requests_locale" CHECK ("sourcing_requests"."locale" in ('en', 'zh', 'es', 'pt-br', 'ru', 'ar', 'ur', 'fr'));--> statement-breakpoint
ALTER TABLE "sourcing_requests" ADD CONSTRAINT "sourcing_requests_incoterm" CHECK ("sourcing_requests"."incoterm" in ('EXW', 'FCA', 'FOB', 'CFR', 'CIF', 'DAP', 'DDP'));--> statement-breakpoint
ALTER TABLE "sourcing_requests" ADD CONSTRAINT "sourcing_requests_lengths" CHECK (length("sourcing_requests"."title") between 1 and 120 and length("sourcing_requests"."details") between 1 and 5000 and length("sourcing_requests"."port") <= 80 and length("sourcing_requests"."reference") <= 20 and length("sourcing_requests"."held_reason") <= 40);--> statement-breakpoint
ALTER TABLE "sourcing_quotes" ADD CONSTRAINT "sourcing_quotes_locale" CHECK ("sourcing_quotes"."locale" in ('en', 'zh', 'es', 'pt-br', 'ru', 'ar', 'ur', 'fr'));