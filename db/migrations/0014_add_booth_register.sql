-- The booth register, claims that operators refuse, and what operators record about people and shops.
CREATE TABLE operator_notes (
  id uuid PRIMARY KEY NOT NULL,
  user_id uuid,
  shop_id bigint,
  body text NOT NULL,
  created_by uuid NOT NULL,
  created_at timestamp with time zone DEFAULT now() NOT NULL,
  CONSTRAINT operator_notes_one_subject CHECK (num_nulls(operator_notes.user_id, operator_notes.shop_id) = 1),
  CONSTRAINT operator_notes_length CHECK (length(operator_notes.body) between 1 and 2000)
);
CREATE TABLE two_step_resets (
  id uuid PRIMARY KEY NOT NULL,
  user_id uuid NOT NULL,
  reason text NOT NULL,
  proposed_by uuid NOT NULL,
  created_at timestamp with time zone DEFAULT now() NOT NULL,
  decided_by uuid,
  decided_at timestamp with time zone,
  outcome text,
  CONSTRAINT two_step_resets_length CHECK (length(two_step_resets.reason) between 10 and 500),
  CONSTRAINT two_step_resets_outcome CHECK (two_step_resets.outcome in ('confirmed', 'rejected')),
  CONSTRAINT two_step_resets_decided CHECK (num_nulls(two_step_resets.decided_by, two_step_resets.decided_at, two_step_resets.outcome) in (0, 3)),
  CONSTRAINT two_step_resets_two_leads CHECK (two_step_resets.outcome is distinct from 'confirmed' or two_step_resets.decided_by <> two_step_resets.proposed_by)
);
CREATE TABLE register_imports (
  id uuid PRIMARY KEY NOT NULL,
  status text NOT NULL,
  name text NOT NULL,
  counts jsonb,
  created_by uuid NOT NULL,
  created_at timestamp with time zone DEFAULT now() NOT NULL,
  compared_with uuid,
  applied_by uuid,
  applied_at timestamp with time zone,
  CONSTRAINT register_imports_status CHECK (register_imports.status in ('comparing', 'compared', 'applied')),
  CONSTRAINT register_imports_lengths CHECK (length(register_imports.name) between 1 and 200 and length(register_imports.counts::text) <= 1000),
  CONSTRAINT register_imports_applied CHECK (num_nulls(register_imports.applied_by, register_imports.applied_at) in (0, 2)),
  CONSTRAINT register_imports_applied_when CHECK ((register_imports.status = 'applied') = (register_imports.applied_at is not null))
);
CREATE TABLE register_rows (
  import_id uuid NOT NULL,
  row integer NOT NULL,
  district_code text,
  floor smallint,
  area text,
  street smallint,
  number text,
  square_metres smallint,
  tenant text,
  action text,
  before jsonb,
  errors jsonb,
  CONSTRAINT register_rows_import_id_row_pk PRIMARY KEY(import_id,row),
  CONSTRAINT register_rows_action CHECK (register_rows.action in ('new', 'changed', 'same', 'wrong')),
  CONSTRAINT register_rows_lengths CHECK (length(register_rows.tenant) <= 200 and length(register_rows.errors::text) <= 4000)
);
CREATE TABLE registered_booths (
  district_code text NOT NULL,
  floor smallint NOT NULL,
  area text,
  street smallint,
  number text NOT NULL,
  square_metres smallint,
  tenant text,
  changed_at timestamp with time zone DEFAULT now() NOT NULL,
  gone_at timestamp with time zone,
  CONSTRAINT registered_booths_district_code_floor_number_pk PRIMARY KEY(district_code,floor,number),
  CONSTRAINT registered_booths_floor CHECK (registered_booths.floor between 1 and 9),
  CONSTRAINT registered_booths_number_form CHECK (registered_booths.number ~ '^[A-Z0-9-]{1,12}$'),
  CONSTRAINT registered_booths_lengths CHECK (length(registered_booths.area) <= 4 and length(registered_booths.tenant) <= 200)
);
DROP INDEX booth_claims_held;
ALTER TABLE users ADD COLUMN locked_at timestamp with time zone;
ALTER TABLE booth_claims ADD COLUMN refused_at timestamp with time zone;
ALTER TABLE booth_claims ADD COLUMN refusal text;
ALTER TABLE operator_notes ADD CONSTRAINT operator_notes_user_id_users_id_fk FOREIGN KEY (user_id) REFERENCES users(id) ON DELETE cascade;
ALTER TABLE operator_notes ADD CONSTRAINT operator_notes_shop_id_shops_id_fk FOREIGN KEY (shop_id) REFERENCES shops(id);
ALTER TABLE operator_notes ADD CONSTRAINT operator_notes_created_by_users_id_fk FOREIGN KEY (created_by) REFERENCES users(id);
ALTER TABLE two_step_resets ADD CONSTRAINT two_step_resets_user_id_users_id_fk FOREIGN KEY (user_id) REFERENCES users(id) ON DELETE cascade;
ALTER TABLE two_step_resets ADD CONSTRAINT two_step_resets_proposed_by_users_id_fk FOREIGN KEY (proposed_by) REFERENCES users(id);
ALTER TABLE two_step_resets ADD CONSTRAINT two_step_resets_decided_by_users_id_fk FOREIGN KEY (decided_by) REFERENCES users(id);
ALTER TABLE register_imports ADD CONSTRAINT register_imports_created_by_users_id_fk FOREIGN KEY (created_by) REFERENCES users(id);
ALTER TABLE register_imports ADD CONSTRAINT register_imports_applied_by_users_id_fk FOREIGN KEY (applied_by) REFERENCES users(id);
ALTER TABLE register_rows ADD CONSTRAINT register_rows_of_import FOREIGN KEY (import_id) REFERENCES register_imports(id);
ALTER TABLE registered_booths ADD CONSTRAINT registered_booths_district_code_districts_code_fk FOREIGN KEY (district_code) REFERENCES districts(code);
CREATE INDEX operator_notes_by_user ON operator_notes (user_id,created_at DESC) WHERE operator_notes.user_id is not null;
CREATE INDEX operator_notes_by_shop ON operator_notes (shop_id,created_at DESC) WHERE operator_notes.shop_id is not null;
CREATE UNIQUE INDEX two_step_resets_one_open ON two_step_resets (user_id) WHERE two_step_resets.decided_at is null;
CREATE INDEX register_imports_newest ON register_imports (created_at DESC);
CREATE INDEX register_rows_by_place ON register_rows (import_id,district_code,floor,number);
CREATE INDEX events_by_user ON events (user_id,id DESC) WHERE events.user_id is not null;
CREATE INDEX events_by_name ON events (name,id DESC);
CREATE INDEX events_by_case ON events ((data->>'caseId'),id DESC) WHERE events.data ? 'caseId';
CREATE INDEX events_by_person ON events ((data->>'personId'),id DESC) WHERE events.data ? 'personId';
CREATE INDEX events_by_listing ON events ((data->>'listingId'),id DESC) WHERE events.data ? 'listingId';
CREATE INDEX booth_claims_held ON booth_claims (held_at) WHERE booth_claims.held_at is not null and booth_claims.refused_at is null;
ALTER TABLE booth_claims ADD CONSTRAINT booth_claims_refused CHECK (num_nulls(booth_claims.refused_at, booth_claims.refusal) in (0, 2) and length(booth_claims.refusal) between 1 and 500);
GRANT UPDATE (locked_at) ON users TO rattledrum_app;

-- === Functions ===
-- Returns whether the person of the transaction is an operator who also decides about people, rules and market data.
CREATE OR REPLACE FUNCTION is_lead() RETURNS boolean
LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT coalesce((SELECT u.is_operator AND u.operator_role = 'lead' FROM users u WHERE u.id = current_person()), false)
$$;

-- Trigger: lets only leads lock and unlock accounts.
CREATE FUNCTION guard_locks() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  IF NOT is_lead() THEN
    RAISE insufficient_privilege USING MESSAGE = 'only leads lock and unlock accounts';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER guard_locks BEFORE UPDATE OF locked_at ON users
  FOR EACH ROW WHEN (OLD.locked_at IS DISTINCT FROM NEW.locked_at) EXECUTE FUNCTION guard_locks();

-- === Row-level security ===
-- Operators read the register, and leads import it. The server looks places up for claims of shops.
ALTER TABLE registered_booths ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY read_register ON registered_booths FOR SELECT USING ((SELECT is_operator()));
CREATE POLICY look_up_places ON registered_booths FOR SELECT USING (current_invitation() = 'booth register');
CREATE POLICY add_to_register ON registered_booths FOR INSERT WITH CHECK ((SELECT is_lead()));
CREATE POLICY change_register ON registered_booths FOR UPDATE USING ((SELECT is_lead())) WITH CHECK ((SELECT is_lead()));
REVOKE UPDATE, DELETE ON registered_booths FROM rattledrum_app;
GRANT UPDATE (area, street, square_metres, tenant, changed_at, gone_at) ON registered_booths TO rattledrum_app;

ALTER TABLE register_imports ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY read_imports ON register_imports FOR SELECT USING ((SELECT is_operator()));
CREATE POLICY add_imports ON register_imports FOR INSERT
  WITH CHECK ((SELECT is_lead()) AND created_by = current_person());
CREATE POLICY change_imports ON register_imports FOR UPDATE
  USING ((SELECT is_lead()))
  WITH CHECK ((SELECT is_lead()) AND (applied_by IS NULL OR applied_by = current_person()));
REVOKE UPDATE, DELETE ON register_imports FROM rattledrum_app;
GRANT UPDATE (status, counts, compared_with, applied_by, applied_at) ON register_imports TO rattledrum_app;

ALTER TABLE register_rows ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY read_rows ON register_rows FOR SELECT USING ((SELECT is_operator()));
CREATE POLICY add_rows ON register_rows FOR INSERT WITH CHECK ((SELECT is_lead()));
CREATE POLICY change_rows ON register_rows FOR UPDATE USING ((SELECT is_lead())) WITH CHECK ((SELECT is_lead()));
REVOKE UPDATE, DELETE ON register_rows FROM rattledrum_app;
GRANT UPDATE (action, before, errors) ON register_rows TO rattledrum_app;

-- Operators read the claims of all shops; they decide in the context of the shop.
CREATE POLICY read_booth_claims ON booth_claims FOR SELECT USING ((SELECT is_operator()));

-- Operators write notes in their own name and read those of all.
ALTER TABLE operator_notes ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY read_notes ON operator_notes FOR SELECT USING ((SELECT is_operator()));
CREATE POLICY write_notes ON operator_notes FOR INSERT
  WITH CHECK ((SELECT may_moderate()) AND created_by = current_person());
REVOKE UPDATE, DELETE ON operator_notes FROM rattledrum_app;

-- A lead proposes a reset in their own name, and a lead decides it in their own name.
ALTER TABLE two_step_resets ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY read_resets ON two_step_resets FOR SELECT USING ((SELECT is_operator()));
CREATE POLICY propose_resets ON two_step_resets FOR INSERT
  WITH CHECK ((SELECT is_lead()) AND proposed_by = current_person() AND decided_at IS NULL);
CREATE POLICY decide_resets ON two_step_resets FOR UPDATE
  USING ((SELECT is_lead()) AND decided_at IS NULL)
  WITH CHECK ((SELECT is_lead()) AND decided_by = current_person());
REVOKE UPDATE, DELETE ON two_step_resets FROM rattledrum_app;
GRANT UPDATE (decided_by, decided_at, outcome) ON two_step_resets TO rattledrum_app;
