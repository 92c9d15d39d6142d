-- Operators mark numbered places on the photos of a request for verification, and have fields of a licence read.
CREATE TABLE evidence_marks (
  id uuid PRIMARY KEY NOT NULL,
  shop_id bigint NOT NULL,
  request_id uuid NOT NULL,
  evidence_id uuid NOT NULL,
  number smallint NOT NULL,
  x smallint NOT NULL,
  y smallint NOT NULL,
  fact text NOT NULL,
  note text,
  created_by uuid NOT NULL,
  created_at timestamp with time zone DEFAULT now() NOT NULL,
  removed_by uuid,
  removed_at timestamp with time zone,
  CONSTRAINT evidence_marks_number UNIQUE(request_id,number),
  CONSTRAINT evidence_marks_place CHECK (evidence_marks.x between 0 and 1000 and evidence_marks.y between 0 and 1000),
  CONSTRAINT evidence_marks_fact CHECK (evidence_marks.fact in ('name', 'licenceNumber', 'booth', 'leaseUntil', 'address', 'lineCount')),
  CONSTRAINT evidence_marks_note CHECK (length(evidence_marks.note) between 1 and 200),
  CONSTRAINT evidence_marks_removed CHECK ((evidence_marks.removed_at is null) = (evidence_marks.removed_by is null))
);
ALTER TABLE case_assists DROP CONSTRAINT case_assists_kind;
ALTER TABLE case_assists ALTER COLUMN case_id DROP NOT NULL;
ALTER TABLE case_assists ADD COLUMN request_id uuid;
ALTER TABLE evidence_marks ADD CONSTRAINT evidence_marks_evidence_id_verification_evidence_id_fk FOREIGN KEY (evidence_id) REFERENCES verification_evidence(id);
ALTER TABLE evidence_marks ADD CONSTRAINT evidence_marks_created_by_users_id_fk FOREIGN KEY (created_by) REFERENCES users(id);
ALTER TABLE evidence_marks ADD CONSTRAINT evidence_marks_removed_by_users_id_fk FOREIGN KEY (removed_by) REFERENCES users(id);
ALTER TABLE evidence_marks ADD CONSTRAINT evidence_marks_of_request FOREIGN KEY (shop_id,request_id) REFERENCES verification_requests(shop_id,id);
ALTER TABLE case_assists ADD CONSTRAINT case_assists_request_id_verification_requests_id_fk FOREIGN KEY (request_id) REFERENCES verification_requests(id);
ALTER TABLE case_assists ADD CONSTRAINT case_assists_about CHECK (num_nonnulls(case_assists.case_id, case_assists.request_id) = 1 and (case_assists.request_id is not null) = (case_assists.kind = 'licence'));
ALTER TABLE case_assists ADD CONSTRAINT case_assists_kind CHECK (case_assists.kind in ('translation', 'summary', 'licence'));

-- === Row-level security ===
-- Operators who decide mark and remove marks in their own name. The shop reads them.
ALTER TABLE evidence_marks ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY own_evidence_marks ON evidence_marks FOR SELECT USING (shop_id = current_shop());
CREATE POLICY read_evidence_marks ON evidence_marks FOR SELECT USING ((SELECT is_operator()));
CREATE POLICY make_evidence_marks ON evidence_marks FOR INSERT
  WITH CHECK ((SELECT may_moderate()) AND created_by = current_person());
CREATE POLICY remove_evidence_marks ON evidence_marks FOR UPDATE
  USING ((SELECT may_moderate()))
  WITH CHECK ((SELECT may_moderate()) AND removed_by = current_person());
REVOKE UPDATE, DELETE ON evidence_marks FROM rattledrum_app;
GRANT UPDATE (removed_at, removed_by) ON evidence_marks TO rattledrum_app;
