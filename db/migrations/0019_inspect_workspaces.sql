-- Leads look at the workspace of a shop, read only and for half an hour, and its owners are notified.
CREATE TABLE inspections (
  id uuid PRIMARY KEY NOT NULL,
  shop_id bigint NOT NULL,
  user_id uuid NOT NULL,
  reason text NOT NULL,
  started_at timestamp with time zone DEFAULT now() NOT NULL,
  ends_at timestamp with time zone NOT NULL,
  ended_at timestamp with time zone,
  CONSTRAINT inspections_length CHECK (length(inspections.reason) between 10 and 500),
  CONSTRAINT inspections_span CHECK (inspections.ends_at > inspections.started_at and inspections.ends_at <= inspections.started_at + interval '31 minutes')
);
ALTER TABLE notices DROP CONSTRAINT notices_kind;
ALTER TABLE notices DROP CONSTRAINT notices_about_one_thing;
ALTER TABLE inspections ADD CONSTRAINT inspections_shop_id_shops_id_fk FOREIGN KEY (shop_id) REFERENCES shops(id);
ALTER TABLE inspections ADD CONSTRAINT inspections_user_id_users_id_fk FOREIGN KEY (user_id) REFERENCES users(id);
CREATE UNIQUE INDEX inspections_one_open ON inspections (user_id) WHERE inspections.ended_at is null;
CREATE INDEX inspections_by_shop ON inspections (shop_id,started_at DESC NULLS LAST);
ALTER TABLE notices ADD CONSTRAINT notices_of_shop CHECK (notices.kind not in ('workspace_inspected') or (notices.shop_id is not null and num_nonnulls(notices.inquiry_id, notices.request_id, notices.listing_id) = 0));
ALTER TABLE notices ADD CONSTRAINT notices_kind CHECK (notices.kind in ('workspace_inspected') or (notices.listing_id is null) = (notices.kind in ('inquiry', 'buyer_wrote', 'quote_answered', 'quote_to_approve', 'proforma_issued', 'sourcing_invited', 'sourcing_chosen', 'sourcing_not_chosen', 'shop_wrote', 'quote_sent', 'proforma_sent', 'sourcing_quoted', 'sourcing_closed')));
ALTER TABLE notices ADD CONSTRAINT notices_about_one_thing CHECK (notices.kind in ('workspace_inspected') or (notices.listing_id is null) = (num_nonnulls(notices.inquiry_id, notices.request_id) = 1 and (notices.inquiry_id is null or notices.shop_id is not null)));

-- Returns whether the transaction is one of an inspection, in which the rows of buyers are shut.
CREATE FUNCTION is_inspection() RETURNS boolean
LANGUAGE sql STABLE PARALLEL SAFE AS $$ SELECT coalesce(current_setting('app.inspection', true), '') = 'on' $$;

ALTER TABLE inspections ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY read_inspections ON inspections FOR SELECT
  USING ((SELECT is_operator()) OR shop_id = current_shop() OR current_invitation() = 'expired');
CREATE POLICY start_inspections ON inspections FOR INSERT
  WITH CHECK ((SELECT is_lead()) AND user_id = current_person());
CREATE POLICY end_inspections ON inspections FOR UPDATE
  USING ((user_id = current_person() AND (SELECT is_lead())) OR current_invitation() = 'expired');
REVOKE UPDATE, DELETE ON inspections FROM rattledrum_app;
GRANT UPDATE (ended_at) ON inspections TO rattledrum_app;

CREATE POLICY shut_assist_requests ON assist_requests AS RESTRICTIVE FOR SELECT USING ((SELECT NOT is_inspection()));
CREATE POLICY shut_attachments ON attachments AS RESTRICTIVE FOR SELECT USING ((SELECT NOT is_inspection()));
CREATE POLICY shut_bank_accounts ON bank_accounts AS RESTRICTIVE FOR SELECT USING ((SELECT NOT is_inspection()));
CREATE POLICY shut_blocked_buyers ON blocked_buyers AS RESTRICTIVE FOR SELECT USING ((SELECT NOT is_inspection()));
CREATE POLICY shut_fair_leads ON fair_leads AS RESTRICTIVE FOR SELECT USING ((SELECT NOT is_inspection()));
CREATE POLICY shut_handovers ON handovers AS RESTRICTIVE FOR SELECT USING ((SELECT NOT is_inspection()));
CREATE POLICY shut_inquiries ON inquiries AS RESTRICTIVE FOR SELECT USING ((SELECT NOT is_inspection()));
CREATE POLICY shut_inquiry_lines ON inquiry_lines AS RESTRICTIVE FOR SELECT USING ((SELECT NOT is_inspection()));
CREATE POLICY shut_message_drafts ON message_drafts AS RESTRICTIVE FOR SELECT USING ((SELECT NOT is_inspection()));
CREATE POLICY shut_message_translations ON message_translations AS RESTRICTIVE FOR SELECT USING ((SELECT NOT is_inspection()));
CREATE POLICY shut_messages ON messages AS RESTRICTIVE FOR SELECT USING ((SELECT NOT is_inspection()));
CREATE POLICY shut_proforma_files ON proforma_files AS RESTRICTIVE FOR SELECT USING ((SELECT NOT is_inspection()));
CREATE POLICY shut_proformas ON proformas AS RESTRICTIVE FOR SELECT USING ((SELECT NOT is_inspection()));
CREATE POLICY shut_quotes ON quotes AS RESTRICTIVE FOR SELECT USING ((SELECT NOT is_inspection()));
CREATE POLICY shut_sourcing_attachments ON sourcing_attachments AS RESTRICTIVE FOR SELECT USING ((SELECT NOT is_inspection()));
CREATE POLICY shut_sourcing_buyers ON sourcing_buyers AS RESTRICTIVE FOR SELECT USING ((SELECT NOT is_inspection()));
CREATE POLICY shut_sourcing_invitations ON sourcing_invitations AS RESTRICTIVE FOR SELECT USING ((SELECT NOT is_inspection()));
CREATE POLICY shut_sourcing_quotes ON sourcing_quotes AS RESTRICTIVE FOR SELECT USING ((SELECT NOT is_inspection()));
CREATE POLICY shut_sourcing_requests ON sourcing_requests AS RESTRICTIVE FOR SELECT USING ((SELECT NOT is_inspection()));
CREATE POLICY shut_threads ON threads AS RESTRICTIVE FOR SELECT USING ((SELECT NOT is_inspection()));
CREATE POLICY shut_translation_reports ON translation_reports AS RESTRICTIVE FOR SELECT USING ((SELECT NOT is_inspection()));
