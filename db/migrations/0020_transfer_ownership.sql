-- Leads transfer a shop to another account with evidence; its owners have a week to object.
CREATE TABLE ownership_transfers (
  id uuid PRIMARY KEY NOT NULL,
  shop_id bigint NOT NULL,
  to_user_id uuid NOT NULL,
  reason text NOT NULL,
  kind text NOT NULL,
  key text NOT NULL,
  name text NOT NULL,
  bytes integer NOT NULL,
  width integer,
  height integer,
  pages integer,
  status text DEFAULT 'waiting' NOT NULL,
  proposed_by uuid NOT NULL,
  created_at timestamp with time zone DEFAULT now() NOT NULL,
  effective_at timestamp with time zone NOT NULL,
  answered_by uuid,
  objection text,
  decided_by uuid,
  done_at timestamp with time zone,
  roles_before jsonb,
  CONSTRAINT ownership_transfers_file CHECK (ownership_transfers.key ~ '^[0-9a-f]{24,64}$' and length(ownership_transfers.name) between 1 and 120 and ownership_transfers.bytes > 0 and coalesce(case ownership_transfers.kind
    when 'picture' then ownership_transfers.width > 0 and ownership_transfers.height > 0 and ownership_transfers.pages is null
    when 'pdf' then ownership_transfers.width is null and ownership_transfers.height is null and ownership_transfers.pages > 0 end, false)),
  CONSTRAINT ownership_transfers_status CHECK (ownership_transfers.status in ('waiting', 'objected', 'done', 'withdrawn', 'undone')),
  CONSTRAINT ownership_transfers_lengths CHECK (length(ownership_transfers.reason) between 10 and 500 and length(ownership_transfers.objection) between 10 and 500),
  CONSTRAINT ownership_transfers_done CHECK ((ownership_transfers.done_at is not null) = (ownership_transfers.status in ('done', 'undone')) and (ownership_transfers.done_at is null) = (ownership_transfers.roles_before is null)),
  CONSTRAINT ownership_transfers_two_leads CHECK (ownership_transfers.objection is null or ownership_transfers.status <> 'done' or ownership_transfers.decided_by <> ownership_transfers.proposed_by)
);
ALTER TABLE ownership_transfers ADD CONSTRAINT ownership_transfers_shop_id_shops_id_fk FOREIGN KEY (shop_id) REFERENCES shops(id);
ALTER TABLE ownership_transfers ADD CONSTRAINT ownership_transfers_to_user_id_users_id_fk FOREIGN KEY (to_user_id) REFERENCES users(id);
ALTER TABLE ownership_transfers ADD CONSTRAINT ownership_transfers_proposed_by_users_id_fk FOREIGN KEY (proposed_by) REFERENCES users(id);
ALTER TABLE ownership_transfers ADD CONSTRAINT ownership_transfers_answered_by_users_id_fk FOREIGN KEY (answered_by) REFERENCES users(id);
ALTER TABLE ownership_transfers ADD CONSTRAINT ownership_transfers_decided_by_users_id_fk FOREIGN KEY (decided_by) REFERENCES users(id);
CREATE UNIQUE INDEX ownership_transfers_one_open ON ownership_transfers (shop_id) WHERE ownership_transfers.status in ('waiting', 'objected');
CREATE INDEX ownership_transfers_by_shop ON ownership_transfers (shop_id,created_at DESC NULLS LAST);
CREATE INDEX ownership_transfers_due ON ownership_transfers (effective_at) WHERE ownership_transfers.status = 'waiting';

-- Leads propose in their own name. Owners answer, and the work of due transfers runs, in the context of the shop.
ALTER TABLE ownership_transfers ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY read_transfers ON ownership_transfers FOR SELECT
  USING ((SELECT is_operator()) OR shop_id = current_shop() OR current_invitation() = 'expired');
CREATE POLICY propose_transfers ON ownership_transfers FOR INSERT
  WITH CHECK ((SELECT is_lead()) AND proposed_by = current_person());
CREATE POLICY change_transfers ON ownership_transfers FOR UPDATE
  USING (shop_id = current_shop());
REVOKE UPDATE, DELETE ON ownership_transfers FROM rattledrum_app;
GRANT UPDATE (status, answered_by, objection, decided_by, done_at, roles_before) ON ownership_transfers TO rattledrum_app;
