-- Cases of moderation: what people report, what operators decide, and what shops object to.
CREATE TABLE appeals (
  id uuid PRIMARY KEY NOT NULL,
  decision_id uuid NOT NULL,
  shop_id bigint NOT NULL,
  user_id uuid NOT NULL,
  body text NOT NULL,
  created_at timestamp with time zone DEFAULT now() NOT NULL,
  due_at timestamp with time zone NOT NULL,
  outcome text,
  answer text,
  decided_by uuid,
  decided_at timestamp with time zone,
  CONSTRAINT appeals_once UNIQUE(decision_id),
  CONSTRAINT appeals_outcome CHECK (appeals.outcome in ('upheld', 'lifted')),
  CONSTRAINT appeals_lengths CHECK (length(appeals.body) between 1 and 2000 and length(appeals.answer) between 1 and 2000),
  CONSTRAINT appeals_decided CHECK (num_nulls(appeals.outcome, appeals.answer, appeals.decided_by, appeals.decided_at) in (0, 4))
);
CREATE TABLE case_decisions (
  id uuid PRIMARY KEY NOT NULL,
  case_id uuid NOT NULL,
  shop_id bigint NOT NULL,
  measure text NOT NULL,
  ground text NOT NULL,
  facts text NOT NULL,
  fields text[] DEFAULT '{}' NOT NULL,
  until date,
  decided_by uuid NOT NULL,
  confirmed_by uuid,
  created_at timestamp with time zone DEFAULT now() NOT NULL,
  effective_at timestamp with time zone,
  before jsonb DEFAULT '{}'::jsonb NOT NULL,
  ended_at timestamp with time zone,
  ended_by uuid,
  ended_how text,
  CONSTRAINT case_decisions_measure CHECK (case_decisions.measure in ('nothing', 'changes', 'hide', 'remove', 'limit', 'suspend', 'close')),
  CONSTRAINT case_decisions_ground CHECK (case_decisions.ground in ('brands', 'forbidden_goods', 'safety', 'honesty', 'pictures', 'conduct', 'law', 'none')),
  CONSTRAINT case_decisions_lengths CHECK (length(case_decisions.facts) <= 2000 and cardinality(case_decisions.fields) <= 8),
  CONSTRAINT case_decisions_limit CHECK ((case_decisions.until is not null) = (case_decisions.measure = 'limit')),
  CONSTRAINT case_decisions_two_leads CHECK (case_decisions.confirmed_by <> case_decisions.decided_by and (case_decisions.measure not in ('suspend', 'close') or case_decisions.effective_at is null or case_decisions.confirmed_by is not null)),
  CONSTRAINT case_decisions_ended CHECK (num_nulls(case_decisions.ended_at, case_decisions.ended_by, case_decisions.ended_how) in (0, 3) and case_decisions.ended_how in ('undone', 'rejected', 'lifted'))
);
CREATE TABLE moderation_cases (
  id uuid PRIMARY KEY NOT NULL,
  number integer NOT NULL GENERATED ALWAYS AS IDENTITY,
  target text NOT NULL,
  target_id text NOT NULL,
  shop_id bigint NOT NULL,
  harm smallint NOT NULL,
  status text DEFAULT 'open' NOT NULL,
  snapshot jsonb NOT NULL,
  version text NOT NULL,
  claimed_by uuid,
  claimed_at timestamp with time zone,
  created_at timestamp with time zone DEFAULT now() NOT NULL,
  due_at timestamp with time zone NOT NULL,
  decided_at timestamp with time zone,
  CONSTRAINT moderation_cases_number UNIQUE(number),
  CONSTRAINT moderation_cases_target CHECK (moderation_cases.target in ('listing', 'shop', 'video', 'message', 'thread')),
  CONSTRAINT moderation_cases_status CHECK (moderation_cases.status in ('open', 'proposed', 'decided')),
  CONSTRAINT moderation_cases_harm CHECK (moderation_cases.harm between 1 and 3),
  CONSTRAINT moderation_cases_decided CHECK ((moderation_cases.decided_at is not null) = (moderation_cases.status = 'decided')),
  CONSTRAINT moderation_cases_claim CHECK ((moderation_cases.claimed_by is null) = (moderation_cases.claimed_at is null)),
  CONSTRAINT moderation_cases_lengths CHECK (length(moderation_cases.target_id) <= 40 and length(moderation_cases.version) <= 64 and length(moderation_cases.snapshot::text) <= 200000)
);
ALTER TABLE reports DROP CONSTRAINT reports_once_a_side;
ALTER TABLE listings DROP CONSTRAINT listings_status;
ALTER TABLE reports DROP CONSTRAINT reports_side;
ALTER TABLE reports DROP CONSTRAINT reports_reason;
ALTER TABLE reports DROP CONSTRAINT reports_details;
ALTER TABLE reports DROP CONSTRAINT reports_settled_by_users_id_fk;
ALTER TABLE reports DROP CONSTRAINT reports_of_inquiry;
DROP INDEX reports_open;
ALTER TABLE reports ALTER COLUMN inquiry_id DROP NOT NULL;
ALTER TABLE reports ALTER COLUMN side DROP NOT NULL;
ALTER TABLE users ADD COLUMN operator_role text DEFAULT 'agent' NOT NULL;
ALTER TABLE shops ADD COLUMN sanction text;
ALTER TABLE shops ADD COLUMN limited_until timestamp with time zone;
ALTER TABLE videos ADD COLUMN hidden_at timestamp with time zone;
ALTER TABLE appeals ADD CONSTRAINT appeals_decision_id_case_decisions_id_fk FOREIGN KEY (decision_id) REFERENCES case_decisions(id);
ALTER TABLE appeals ADD CONSTRAINT appeals_shop_id_shops_id_fk FOREIGN KEY (shop_id) REFERENCES shops(id);
ALTER TABLE appeals ADD CONSTRAINT appeals_user_id_users_id_fk FOREIGN KEY (user_id) REFERENCES users(id);
ALTER TABLE appeals ADD CONSTRAINT appeals_decided_by_users_id_fk FOREIGN KEY (decided_by) REFERENCES users(id);
ALTER TABLE case_decisions ADD CONSTRAINT case_decisions_case_id_moderation_cases_id_fk FOREIGN KEY (case_id) REFERENCES moderation_cases(id);
ALTER TABLE case_decisions ADD CONSTRAINT case_decisions_shop_id_shops_id_fk FOREIGN KEY (shop_id) REFERENCES shops(id);
ALTER TABLE case_decisions ADD CONSTRAINT case_decisions_decided_by_users_id_fk FOREIGN KEY (decided_by) REFERENCES users(id);
ALTER TABLE case_decisions ADD CONSTRAINT case_decisions_confirmed_by_users_id_fk FOREIGN KEY (confirmed_by) REFERENCES users(id);
ALTER TABLE case_decisions ADD CONSTRAINT case_decisions_ended_by_users_id_fk FOREIGN KEY (ended_by) REFERENCES users(id);
ALTER TABLE moderation_cases ADD CONSTRAINT moderation_cases_shop_id_shops_id_fk FOREIGN KEY (shop_id) REFERENCES shops(id);
ALTER TABLE moderation_cases ADD CONSTRAINT moderation_cases_claimed_by_users_id_fk FOREIGN KEY (claimed_by) REFERENCES users(id);
CREATE INDEX appeals_open ON appeals (due_at) WHERE appeals.decided_at is null;
CREATE INDEX case_decisions_by_case ON case_decisions (case_id,created_at);
CREATE INDEX case_decisions_by_shop ON case_decisions (shop_id,created_at DESC);
CREATE UNIQUE INDEX case_decisions_one_current ON case_decisions (case_id) WHERE case_decisions.ended_at is null;
CREATE UNIQUE INDEX moderation_cases_one_open ON moderation_cases (target,target_id) WHERE moderation_cases.status <> 'decided';
CREATE INDEX moderation_cases_queue ON moderation_cases (harm DESC,due_at) WHERE moderation_cases.status <> 'decided';
CREATE INDEX moderation_cases_by_shop ON moderation_cases (shop_id,created_at DESC);
ALTER TABLE users ADD CONSTRAINT users_operator_role CHECK (users.operator_role in ('agent', 'lead', 'auditor'));
ALTER TABLE listings ADD CONSTRAINT listings_status CHECK (listings.status in ('draft', 'submitted', 'changes_requested', 'rejected', 'published', 'paused', 'discontinued', 'under_review', 'removed'));
ALTER TABLE shops ADD CONSTRAINT shops_sanction CHECK (shops.sanction in ('limited', 'suspended', 'closed'));
ALTER TABLE shops ADD CONSTRAINT shops_sanction_closes CHECK (shops.sanction = 'limited' or shops.sanction is null or shops.closed_at is not null);
ALTER TABLE videos ADD CONSTRAINT videos_hidden CHECK (videos.hidden_at is null or videos.published_at is null);

ALTER TABLE reports ADD COLUMN case_id uuid;
ALTER TABLE reports ADD COLUMN email text;
ALTER TABLE reports ADD COLUMN locale text DEFAULT 'en' NOT NULL;
ALTER TABLE reports ADD COLUMN reporter text;
ALTER TABLE reports NO FORCE ROW LEVEL SECURITY;
-- Each reported inquiry becomes a case about its thread; it is decided if all of its reports were settled.
INSERT INTO moderation_cases (id, target, target_id, shop_id, harm, status, snapshot, version, created_at, due_at, decided_at)
  SELECT gen_random_uuid(), 'thread', r.inquiry_id::text, r.shop_id,
    CASE WHEN bool_or(r.reason IN ('fraud', 'forbidden_goods')) THEN 3 ELSE 1 END,
    CASE WHEN bool_and(r.settled_at IS NOT NULL) THEN 'decided' ELSE 'open' END,
    '{"titles": {}, "descriptions": {}, "pictures": []}', '', min(r.created_at), min(r.created_at) + interval '1 day',
    CASE WHEN bool_and(r.settled_at IS NOT NULL) THEN max(r.settled_at) END
  FROM reports r GROUP BY r.inquiry_id, r.shop_id;
UPDATE reports r SET case_id = c.id, reporter = r.side || ':' || r.reason
  FROM moderation_cases c WHERE c.target = 'thread' AND c.target_id = r.inquiry_id::text;
DROP POLICY settle_reports ON reports;
ALTER TABLE reports DROP COLUMN settled_at, DROP COLUMN settled_by,
  ALTER COLUMN case_id SET NOT NULL, ALTER COLUMN reporter SET NOT NULL;
ALTER TABLE reports FORCE ROW LEVEL SECURITY;
ALTER TABLE reports ADD CONSTRAINT reports_case_id_moderation_cases_id_fk FOREIGN KEY (case_id) REFERENCES moderation_cases(id);
ALTER TABLE reports ADD CONSTRAINT reports_of_inquiry FOREIGN KEY (shop_id,inquiry_id) REFERENCES inquiries(shop_id,id);
CREATE INDEX reports_by_user ON reports (user_id) WHERE reports.user_id is not null;
CREATE INDEX reports_by_inquiry ON reports (inquiry_id) WHERE reports.inquiry_id is not null;
ALTER TABLE reports ADD CONSTRAINT reports_once_a_case UNIQUE(case_id,reporter);
ALTER TABLE reports ADD CONSTRAINT reports_side CHECK (reports.side in ('buyer', 'shop') and (reports.side is null) = (reports.inquiry_id is null));
ALTER TABLE reports ADD CONSTRAINT reports_reason CHECK (reports.reason in ('brand', 'forbidden_goods', 'dangerous', 'copied_pictures', 'misleading', 'wrong_booth', 'fraud', 'rude', 'advertising', 'other'));
ALTER TABLE reports ADD CONSTRAINT reports_details CHECK (length(reports.details) <= 1000);
ALTER TABLE reports ADD CONSTRAINT reports_email CHECK (reports.email = lower(reports.email) and length(reports.email) <= 254);
ALTER TABLE reports ADD CONSTRAINT reports_reporter CHECK (length(reports.reporter) <= 64);

-- === Functions ===
-- Trigger: lets only the owner of the tables insert operators. A grant by column would refuse every insert, because
-- the application lists all columns of a new row.
CREATE OR REPLACE FUNCTION guard_operators() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  IF (NEW.is_operator OR NEW.operator_role <> 'agent') AND NOT has_column_privilege(current_user, 'public.users', 'is_operator', 'UPDATE') THEN
    RAISE insufficient_privilege USING MESSAGE = 'only the owner of the tables makes operators';
  END IF;
  RETURN NEW;
END $$;

-- Returns whether the person of the transaction is an operator who decides; auditors only read.
CREATE FUNCTION may_moderate() RETURNS boolean
LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT coalesce((SELECT u.is_operator AND u.operator_role <> 'auditor' FROM users u WHERE u.id = current_person()),
    false)
$$;

-- A new role ends all sessions, as appointing and dismissing an operator do.
CREATE TRIGGER end_sessions_of_new_roles AFTER UPDATE OF operator_role ON users
  FOR EACH ROW WHEN (OLD.operator_role IS DISTINCT FROM NEW.operator_role) EXECUTE FUNCTION end_sessions_of_operators();

-- === Row-level security ===
-- A report is written in the name of the reported shop, which cannot read it. Its author reads it and may clear it.
DROP POLICY own_reports ON reports;
DROP POLICY clear_own_reports ON reports;
CREATE POLICY own_reports ON reports FOR SELECT
  USING (user_id = current_person() OR (side = 'buyer' AND EXISTS (SELECT FROM inquiries i
  WHERE i.id = reports.inquiry_id AND i.buyer_id = current_person())));
CREATE POLICY clear_own_reports ON reports FOR UPDATE
  USING (user_id = current_person() OR (side = 'buyer' AND EXISTS (SELECT FROM inquiries i
  WHERE i.id = reports.inquiry_id AND i.buyer_id = current_person())))
  WITH CHECK (details IS NULL AND email IS NULL);
GRANT UPDATE (details, email) ON reports TO rattledrum_app;

-- A report opens the case of its target or raises its harm, and only operators decide it. Auditors only read.
ALTER TABLE moderation_cases ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY own_cases ON moderation_cases FOR SELECT USING (shop_id = current_shop());
CREATE POLICY open_cases ON moderation_cases FOR INSERT WITH CHECK (shop_id = current_shop());
CREATE POLICY raise_cases ON moderation_cases FOR UPDATE
  USING (shop_id = current_shop() AND status <> 'decided')
  WITH CHECK (shop_id = current_shop() AND status <> 'decided');
CREATE POLICY read_cases ON moderation_cases FOR SELECT USING ((SELECT is_operator()));
CREATE POLICY work_on_cases ON moderation_cases FOR UPDATE
  USING ((SELECT may_moderate()))
  WITH CHECK ((SELECT may_moderate()));
REVOKE UPDATE, DELETE ON moderation_cases FROM rattledrum_app;
GRANT UPDATE (harm, status, claimed_by, claimed_at, due_at, decided_at) ON moderation_cases TO rattledrum_app;

-- Operators take decisions in their own name. A shop reads those that took effect.
ALTER TABLE case_decisions ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY own_decisions ON case_decisions FOR SELECT USING (shop_id = current_shop() AND effective_at IS NOT NULL);
CREATE POLICY read_decisions ON case_decisions FOR SELECT USING ((SELECT is_operator()));
CREATE POLICY take_decisions ON case_decisions FOR INSERT
  WITH CHECK ((SELECT may_moderate()) AND decided_by = current_person());
CREATE POLICY end_decisions ON case_decisions FOR UPDATE
  USING ((SELECT may_moderate()))
  WITH CHECK ((SELECT may_moderate()));
REVOKE UPDATE, DELETE ON case_decisions FROM rattledrum_app;
GRANT UPDATE (confirmed_by, effective_at, before, ended_at, ended_by, ended_how) ON case_decisions TO rattledrum_app;

-- A shop sends an appeal, and an operator answers it once, in their own name.
ALTER TABLE appeals ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY own_appeals ON appeals FOR SELECT USING (shop_id = current_shop());
CREATE POLICY send_appeals ON appeals FOR INSERT WITH CHECK (shop_id = current_shop());
CREATE POLICY read_appeals ON appeals FOR SELECT USING ((SELECT is_operator()));
CREATE POLICY answer_appeals ON appeals FOR UPDATE
  USING ((SELECT may_moderate()) AND decided_at IS NULL)
  WITH CHECK ((SELECT may_moderate()) AND decided_by = current_person());
REVOKE UPDATE, DELETE ON appeals FROM rattledrum_app;
GRANT UPDATE (outcome, answer, decided_by, decided_at) ON appeals TO rattledrum_app;
