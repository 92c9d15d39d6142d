-- Leads merge a shop as a double into another one, by the procedure of a transfer; its listings are copied as drafts.
CREATE TABLE merged_listings (
  listing_id bigint PRIMARY KEY NOT NULL,
  shop_id bigint NOT NULL,
  transfer_id uuid NOT NULL,
  copy_shop_id bigint NOT NULL,
  copy_id bigint NOT NULL
);
ALTER TABLE notices DROP CONSTRAINT notices_kind;
ALTER TABLE notices DROP CONSTRAINT notices_about_one_thing;
ALTER TABLE notices DROP CONSTRAINT notices_of_shop;
ALTER TABLE ownership_transfers ADD COLUMN into_shop_id bigint;
ALTER TABLE ownership_transfers ADD COLUMN joined jsonb;
ALTER TABLE shops ADD COLUMN merged_into_id bigint;
ALTER TABLE merged_listings ADD CONSTRAINT merged_listings_transfer_id_ownership_transfers_id_fk FOREIGN KEY (transfer_id) REFERENCES ownership_transfers(id);
ALTER TABLE merged_listings ADD CONSTRAINT merged_listings_of_listing FOREIGN KEY (shop_id,listing_id) REFERENCES listings(shop_id,id) ON DELETE cascade;
ALTER TABLE merged_listings ADD CONSTRAINT merged_listings_copy FOREIGN KEY (copy_shop_id,copy_id) REFERENCES listings(shop_id,id) ON DELETE cascade;
CREATE INDEX merged_listings_by_copy ON merged_listings (copy_shop_id,copy_id);
CREATE INDEX merged_listings_by_shop ON merged_listings (shop_id);
ALTER TABLE ownership_transfers ADD CONSTRAINT ownership_transfers_into_shop_id_shops_id_fk FOREIGN KEY (into_shop_id) REFERENCES shops(id);
ALTER TABLE shops ADD CONSTRAINT shops_merged_into_id_shops_id_fk FOREIGN KEY (merged_into_id) REFERENCES shops(id);
CREATE INDEX ownership_transfers_into ON ownership_transfers (into_shop_id) WHERE ownership_transfers.into_shop_id is not null;
ALTER TABLE notices ADD CONSTRAINT notices_kind CHECK (notices.kind in ('workspace_inspected', 'transfer_proposed', 'transfer_done', 'transfer_withdrawn', 'transfer_undone', 'merge_proposed', 'merge_done', 'merge_withdrawn', 'merge_undone') or (notices.listing_id is null) = (notices.kind in ('inquiry', 'buyer_wrote', 'quote_answered', 'quote_to_approve', 'proforma_issued', 'sourcing_invited', 'sourcing_chosen', 'sourcing_not_chosen', 'shop_wrote', 'quote_sent', 'proforma_sent', 'sourcing_quoted', 'sourcing_closed')));
ALTER TABLE notices ADD CONSTRAINT notices_about_one_thing CHECK (notices.kind in ('workspace_inspected', 'transfer_proposed', 'transfer_done', 'transfer_withdrawn', 'transfer_undone', 'merge_proposed', 'merge_done', 'merge_withdrawn', 'merge_undone') or (notices.listing_id is null) = (num_nonnulls(notices.inquiry_id, notices.request_id) = 1 and (notices.inquiry_id is null or notices.shop_id is not null)));
ALTER TABLE notices ADD CONSTRAINT notices_of_shop CHECK (not (notices.kind in ('workspace_inspected', 'transfer_proposed', 'transfer_done', 'transfer_withdrawn', 'transfer_undone', 'merge_proposed', 'merge_done', 'merge_withdrawn', 'merge_undone')) or (notices.shop_id is not null and num_nonnulls(notices.inquiry_id, notices.request_id, notices.listing_id) = 0));
ALTER TABLE ownership_transfers ADD CONSTRAINT ownership_transfers_merge CHECK (ownership_transfers.into_shop_id <> ownership_transfers.shop_id and (ownership_transfers.joined is not null) = (ownership_transfers.into_shop_id is not null and ownership_transfers.done_at is not null));
ALTER TABLE shops ADD CONSTRAINT shops_merged CHECK (shops.merged_into_id is null or (shops.closed_at is not null and shops.merged_into_id <> shops.id));

-- === Row-level security ===
-- Everyone reads where a listing of a merged shop went. The merged shop writes the rows, and deletes them when it is undone.
ALTER TABLE merged_listings ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY read_merged_listings ON merged_listings FOR SELECT USING (true);
CREATE POLICY add_merged_listings ON merged_listings FOR INSERT WITH CHECK (shop_id = current_shop());
CREATE POLICY delete_merged_listings ON merged_listings FOR DELETE USING (shop_id = current_shop());
REVOKE UPDATE ON merged_listings FROM rattledrum_app;
GRANT UPDATE (joined) ON ownership_transfers TO rattledrum_app;
-- The shop that goes on reads the merge, too.
DROP POLICY read_transfers ON ownership_transfers;
CREATE POLICY read_transfers ON ownership_transfers FOR SELECT
  USING ((SELECT is_operator()) OR shop_id = current_shop() OR into_shop_id = current_shop()
    OR current_invitation() = 'expired');
