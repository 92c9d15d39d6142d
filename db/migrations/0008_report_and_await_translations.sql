-- A translation that a reader reported as wrong, with the message and the text that was shown. One side of the inquiry writes the
-- report, and operators settle it.
CREATE TABLE translation_reports (
  id uuid PRIMARY KEY,
  message_id uuid NOT NULL,
  inquiry_id uuid NOT NULL,
  shop_id bigint NOT NULL,
  side text NOT NULL,
  user_id uuid REFERENCES users (id),
  original text NOT NULL,
  original_locale text NOT NULL,
  shown text NOT NULL,
  locale text NOT NULL,
  source text NOT NULL,
  provider text,
  details text,
  created_at timestamptz DEFAULT now() NOT NULL,
  settled_at timestamptz,
  settled_by uuid REFERENCES users (id),
  CONSTRAINT translation_reports_once UNIQUE (message_id, locale, source, side),
  CONSTRAINT translation_reports_of_message
    FOREIGN KEY (shop_id, message_id) REFERENCES messages (shop_id, id) ON DELETE CASCADE,
  CONSTRAINT translation_reports_of_inquiry
    FOREIGN KEY (shop_id, inquiry_id) REFERENCES inquiries (shop_id, id),
  CONSTRAINT translation_reports_side CHECK (side in ('buyer', 'shop')),
  CONSTRAINT translation_reports_source CHECK (source in ('phrases', 'provider', 'device')),
  CONSTRAINT translation_reports_locales CHECK (locale in ('en', 'zh', 'es', 'pt-br', 'ru', 'ar', 'ur', 'fr')
    and original_locale in ('en', 'zh', 'es', 'pt-br', 'ru', 'ar', 'ur', 'fr')),
  CONSTRAINT translation_reports_lengths
    CHECK (length(original) between 1 and 20000 and length(shown) between 1 and 20000 and length(details) <= 1000 and length(provider) <= 200)
);
--> statement-breakpoint
CREATE INDEX translation_reports_open ON translation_reports (created_at) WHERE settled_at is null;
--> statement-breakpoint
CREATE INDEX translation_reports_by_inquiry ON translation_reports (inquiry_id);
--> statement-breakpoint
ALTER TABLE translation_reports ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY buyer_translation_reports ON translation_reports FOR SELECT
  USING (side = 'buyer' AND EXISTS (SELECT FROM inquiries i WHERE i.id = translation_reports.inquiry_id
  AND i.buyer_id = current_person()));
--> statement-breakpoint
CREATE POLICY read_translation_reports ON translation_reports FOR SELECT USING ((SELECT is_operator()));
--> statement-breakpoint
CREATE POLICY settle_translation_reports ON translation_reports FOR UPDATE
  USING ((SELECT is_operator()))
  WITH CHECK (settled_by = current_person());
--> statement-breakpoint
CREATE POLICY shop_translation_reports ON translation_reports FOR SELECT USING (shop_id = current_shop());
--> statement-breakpoint
CREATE POLICY write_translation_reports ON translation_reports FOR INSERT WITH CHECK (shop_id = current_shop());
--> statement-breakpoint
CREATE POLICY erase_translation_reports ON translation_reports FOR DELETE USING (shop_id = current_shop());
--> statement-breakpoint
REVOKE UPDATE ON translation_reports FROM rattledrum_app;
--> statement-breakpoint
GRANT UPDATE (settled_at, settled_by) ON translation_reports TO rattledrum_app;
--> statement-breakpoint
-- Messages whose translation failed or had no provider yet. Like jobs, a row holds ids and no text of a person.
CREATE TABLE awaited_translations (
  message_id uuid PRIMARY KEY,
  inquiry_id uuid NOT NULL,
  shop_id bigint NOT NULL,
  created_at timestamptz DEFAULT now() NOT NULL,
  tried_at timestamptz DEFAULT now() NOT NULL,
  CONSTRAINT awaited_translations_of_message
    FOREIGN KEY (shop_id, message_id) REFERENCES messages (shop_id, id) ON DELETE CASCADE
);
--> statement-breakpoint
CREATE INDEX awaited_translations_by_time ON awaited_translations (tried_at);
