-- Requests of shops to have a claim verified, their evidence, and the decisions of operators.
CREATE TABLE verification_decisions (
  id uuid PRIMARY KEY NOT NULL,
  shop_id bigint NOT NULL,
  request_id uuid NOT NULL,
  outcome text NOT NULL,
  reasons text[] DEFAULT '{}' NOT NULL,
  remark text,
  method text,
  valid_until date,
  decided_by uuid,
  created_at timestamp with time zone DEFAULT now() NOT NULL,
  before jsonb NOT NULL,
  undone_at timestamp with time zone,
  undone_by uuid,
  CONSTRAINT verification_decisions_outcome CHECK (verification_decisions.outcome in ('approved', 'more_requested', 'rejected', 'revoked')),
  CONSTRAINT verification_decisions_reasoned CHECK (verification_decisions.outcome = 'approved' or cardinality(verification_decisions.reasons) > 0 or verification_decisions.remark is not null),
  CONSTRAINT verification_decisions_approval CHECK ((verification_decisions.outcome = 'approved') = (verification_decisions.valid_until is not null) and (verification_decisions.outcome = 'approved') = (verification_decisions.method is not null)),
  CONSTRAINT verification_decisions_lengths CHECK (cardinality(verification_decisions.reasons) <= 10 and length(verification_decisions.remark) <= 1000),
  CONSTRAINT verification_decisions_undone CHECK ((verification_decisions.undone_at is null) = (verification_decisions.undone_by is null))
);
CREATE TABLE verification_evidence (
  id uuid PRIMARY KEY NOT NULL,
  shop_id bigint NOT NULL,
  request_id uuid NOT NULL,
  kind text NOT NULL,
  key text NOT NULL,
  name text NOT NULL,
  bytes integer NOT NULL,
  width integer,
  height integer,
  pages integer,
  created_at timestamp with time zone DEFAULT now() NOT NULL,
  sent_at timestamp with time zone,
  erased_at timestamp with time zone,
  CONSTRAINT verification_evidence_limits CHECK (verification_evidence.key ~ '^[0-9a-f]{24,64}$' and length(verification_evidence.name) between 1 and 120 and verification_evidence.bytes > 0 and coalesce(case verification_evidence.kind
    when 'picture' then verification_evidence.width > 0 and verification_evidence.height > 0 and verification_evidence.pages is null
    when 'pdf' then verification_evidence.width is null and verification_evidence.height is null and verification_evidence.pages > 0 end, false))
);
CREATE TABLE verification_requests (
  id uuid PRIMARY KEY NOT NULL,
  number integer NOT NULL GENERATED ALWAYS AS IDENTITY,
  shop_id bigint NOT NULL,
  claim text NOT NULL,
  status text DEFAULT 'requested' NOT NULL,
  name text,
  licence_number text,
  booth text,
  lease_until date,
  address text,
  line_count smallint,
  note text,
  locale text NOT NULL,
  claimed_by uuid,
  claimed_at timestamp with time zone,
  due_at timestamp with time zone,
  seconds_left integer,
  decided_at timestamp with time zone,
  valid_until date,
  verification_id bigint,
  reminded_days smallint,
  created_at timestamp with time zone DEFAULT now() NOT NULL,
  CONSTRAINT verification_requests_of_shop UNIQUE(shop_id,id),
  CONSTRAINT verification_requests_number UNIQUE(number),
  CONSTRAINT verification_requests_claim CHECK (verification_requests.claim in ('identity', 'licence', 'booth_lease', 'factory_visit', 'line_count', 'brand')),
  CONSTRAINT verification_requests_status CHECK (verification_requests.status in ('requested', 'evidence', 'more_requested', 'approved', 'rejected', 'expired', 'revoked')),
  CONSTRAINT verification_requests_clock CHECK ((verification_requests.due_at is not null) = (verification_requests.status = 'evidence') and num_nulls(verification_requests.due_at, verification_requests.seconds_left) = 1),
  CONSTRAINT verification_requests_claimed CHECK ((verification_requests.claimed_by is null) = (verification_requests.claimed_at is null)),
  CONSTRAINT verification_requests_approved CHECK (verification_requests.status <> 'approved' or (verification_requests.valid_until is not null and verification_requests.verification_id is not null)),
  CONSTRAINT verification_requests_licence CHECK (verification_requests.licence_number ~ '^[0-9A-Z]{6,30}$'),
  CONSTRAINT verification_requests_lengths CHECK (length(verification_requests.name) <= 120 and length(verification_requests.booth) <= 40 and length(verification_requests.address) <= 200 and length(verification_requests.note) <= 1000 and verification_requests.line_count between 1 and 999)
);
ALTER TABLE verifications ADD COLUMN method text;
ALTER TABLE verifications DROP CONSTRAINT verifications_reason_length;
ALTER TABLE verifications DROP CONSTRAINT verifications_are_dated;
ALTER TABLE verifications DROP CONSTRAINT verifications_status;
ALTER TABLE verification_decisions ADD CONSTRAINT verification_decisions_decided_by_users_id_fk FOREIGN KEY (decided_by) REFERENCES users(id);
ALTER TABLE verification_decisions ADD CONSTRAINT verification_decisions_undone_by_users_id_fk FOREIGN KEY (undone_by) REFERENCES users(id);
ALTER TABLE verification_decisions ADD CONSTRAINT verification_decisions_of_request FOREIGN KEY (shop_id,request_id) REFERENCES verification_requests(shop_id,id);
ALTER TABLE verification_evidence ADD CONSTRAINT verification_evidence_of_request FOREIGN KEY (shop_id,request_id) REFERENCES verification_requests(shop_id,id);
ALTER TABLE verification_requests ADD CONSTRAINT verification_requests_shop_id_shops_id_fk FOREIGN KEY (shop_id) REFERENCES shops(id);
ALTER TABLE verification_requests ADD CONSTRAINT verification_requests_claimed_by_users_id_fk FOREIGN KEY (claimed_by) REFERENCES users(id);
ALTER TABLE verification_requests ADD CONSTRAINT verification_requests_verification_id_verifications_id_fk FOREIGN KEY (verification_id) REFERENCES verifications(id);
CREATE INDEX verification_decisions_by_request ON verification_decisions (request_id,created_at);
CREATE INDEX verification_evidence_by_request ON verification_evidence (request_id,created_at);
CREATE UNIQUE INDEX verification_requests_one_open ON verification_requests (shop_id,claim) WHERE verification_requests.status in ('requested', 'evidence', 'more_requested');
CREATE INDEX verification_requests_queue ON verification_requests (due_at) WHERE verification_requests.status = 'evidence';
CREATE INDEX verification_requests_ending ON verification_requests (valid_until) WHERE verification_requests.status = 'approved';
CREATE INDEX verification_requests_by_licence ON verification_requests (licence_number) WHERE verification_requests.licence_number is not null;

-- Each verification becomes the request it came from. Verifications themselves are only what everybody reads.
ALTER TABLE verifications NO FORCE ROW LEVEL SECURITY;
INSERT INTO verification_requests (id, shop_id, claim, status, locale, seconds_left, decided_at, valid_until,
    verification_id, created_at)
  SELECT gen_random_uuid(), v.shop_id, v.claim,
    CASE WHEN v.status = 'approved' AND coalesce(v.valid_until, v.decided_on + 365) < current_date THEN 'expired'
      ELSE v.status END,
    s.locale, 172800, v.decided_on::timestamptz,
    CASE WHEN v.status = 'approved' THEN coalesce(v.valid_until, v.decided_on + 365) END,
    CASE WHEN v.status = 'approved' THEN v.id END, v.created_at
  FROM verifications v JOIN shops s ON s.id = v.shop_id
  WHERE v.status <> 'requested' OR NOT EXISTS (SELECT FROM verifications later
    WHERE later.shop_id = v.shop_id AND later.claim = v.claim AND later.status = 'requested' AND later.id > v.id);
INSERT INTO verification_decisions (id, shop_id, request_id, outcome, remark, created_at, before)
  SELECT gen_random_uuid(), q.shop_id, q.id, 'rejected', coalesce(v.reason, '-'), q.decided_at, '{}'
  FROM verification_requests q JOIN verifications v
    ON v.shop_id = q.shop_id AND v.claim = q.claim AND v.created_at = q.created_at AND v.status = 'rejected'
  WHERE q.status = 'rejected';
DELETE FROM verifications WHERE status <> 'approved';
ALTER TABLE verifications FORCE ROW LEVEL SECURITY;
ALTER TABLE verifications ALTER COLUMN decided_on SET NOT NULL;
ALTER TABLE verifications DROP COLUMN reason;
ALTER TABLE verifications ADD CONSTRAINT verifications_method CHECK (verifications.method in ('documents', 'visit', 'video'));
ALTER TABLE verifications ADD CONSTRAINT verifications_status CHECK (verifications.status in ('approved', 'revoked'));

-- === Functions ===
-- Trigger: lets only operators decide about a request, and take a decision back. A shop sends evidence, and time ends
-- approvals and requests that the shop did not answer.
CREATE FUNCTION guard_verification_requests() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.status <> OLD.status
    AND NOT (OLD.status IN ('requested', 'more_requested') AND NEW.status IN ('evidence', 'expired'))
    AND NOT (OLD.status = 'approved' AND NEW.status = 'expired')
    AND NOT may_moderate()
  THEN
    RAISE insufficient_privilege USING MESSAGE = 'only operators decide about verifications';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard_verification_requests BEFORE UPDATE ON verification_requests
  FOR EACH ROW EXECUTE FUNCTION guard_verification_requests();

-- The data of a shop contains the method of each verification.
-- Returns a shop at this moment as lib/shops describes a seller.
CREATE OR REPLACE FUNCTION seller_of(shop bigint) RETURNS json
LANGUAGE sql STABLE AS $$
  SELECT json_build_object(
    'id', s.id, 'handle', s.handle, 'names', s.names, 'locale', s.locale, 'languages', s.languages,
    'isClosed', s.closed_at IS NOT NULL,
    'booths', array_to_json(array(
      SELECT json_build_object('districtCode', b.district_code, 'districtNames', d.names,
        'floor', b.floor, 'area', b.area, 'street', b.street, 'number', b.number,
        'page', coalesce((SELECT max(m.page) FROM floor_page_starts m
          WHERE m.district_code = b.district_code AND m.floor = b.floor AND m.walking_order <= b.walking_order), 1),
        'squareMetres', b.square_metres, 'opensAt', b.opens_at, 'closesAt', b.closes_at)
      FROM booths b JOIN districts d ON d.code = b.district_code WHERE b.shop_id = s.id ORDER BY b.position, b.id)),
    'factory', (
      SELECT json_build_object('city', f.city, 'squareMetres', f.square_metres, 'staff', f.staff,
        'lines', f.lines, 'dailyOutput', f.daily_output)
      FROM factories f WHERE f.shop_id = s.id),
    'verified', array_to_json(array(
      SELECT json_build_object('claim', v.claim, 'decidedOn', v.decided_on, 'validUntil', v.valid_until,
        'method', v.method) FROM (
        SELECT DISTINCT ON (claim) claim, decided_on, valid_until, method FROM verifications
        WHERE shop_id = s.id AND status = 'approved' AND (valid_until IS NULL OR valid_until >= current_date)
        ORDER BY claim, decided_on DESC, id DESC) v ORDER BY v.decided_on DESC, v.claim)),
    'figures', (
      SELECT json_build_object('cases', g.cases, 'answeredWithinDayShare', g.answered_within_day_share,
        'medianFirstReplyMinutes', g.median_first_reply_minutes)
      FROM shop_figures g WHERE g.shop_id = s.id AND g.cases >= 5),
    'daysAway', array_to_json(array(
      SELECT json_build_object('firstDay', h.first_day, 'lastDay', h.last_day) FROM holidays h
      WHERE h.shop_id = s.id AND h.last_day >= (now() AT TIME ZONE 'Asia/Shanghai')::date ORDER BY h.first_day)),
    'busy', (
      SELECT json_build_object('quantity', y.busy_quantity, 'pace', (y.board - 'outputs') || jsonb_build_object(
        'dailyOutput', (SELECT coalesce(sum(o.value::int), 0) FROM jsonb_each_text(y.board->'outputs') o)))
      FROM shop_promises y WHERE y.shop_id = s.id AND y.busy_until > now()))
  FROM shops s WHERE s.id = shop
$$;
-- Each read recomputes the card of a shop until the job has.
UPDATE shop_cards SET seller_valid_until = now() WHERE EXISTS (SELECT FROM verifications v
  WHERE v.shop_id = shop_cards.shop_id);

-- === Row-level security ===
-- Everybody reads verifications; only operators write them, as the shop that they concern.
DROP POLICY own_verifications ON verifications;
CREATE POLICY write_verifications ON verifications FOR INSERT
  WITH CHECK (shop_id = current_shop() AND (SELECT may_moderate()));
CREATE POLICY end_verifications ON verifications FOR UPDATE
  USING (shop_id = current_shop() AND (SELECT may_moderate()))
  WITH CHECK (shop_id = current_shop() AND (SELECT may_moderate()));
REVOKE UPDATE, DELETE ON verifications FROM rattledrum_app;
GRANT UPDATE (status) ON verifications TO rattledrum_app;

-- A shop asks and states its facts; operators read all requests and decide.
ALTER TABLE verification_requests ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY own_requests ON verification_requests FOR SELECT USING (shop_id = current_shop());
CREATE POLICY send_requests ON verification_requests FOR INSERT
  WITH CHECK (shop_id = current_shop() AND status = 'requested');
CREATE POLICY answer_requests ON verification_requests FOR UPDATE
  USING (shop_id = current_shop())
  WITH CHECK (shop_id = current_shop());
CREATE POLICY read_requests ON verification_requests FOR SELECT USING ((SELECT is_operator()));
CREATE POLICY decide_requests ON verification_requests FOR UPDATE
  USING ((SELECT may_moderate()))
  WITH CHECK ((SELECT may_moderate()));
REVOKE UPDATE, DELETE ON verification_requests FROM rattledrum_app;
GRANT UPDATE (status, name, licence_number, booth, lease_until, address, line_count, note, locale, claimed_by,
  claimed_at, due_at, seconds_left, decided_at, valid_until, verification_id, reminded_days)
  ON verification_requests TO rattledrum_app;

ALTER TABLE verification_evidence ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY own_evidence ON verification_evidence
  USING (shop_id = current_shop())
  WITH CHECK (shop_id = current_shop());
CREATE POLICY read_evidence ON verification_evidence FOR SELECT USING ((SELECT is_operator()));
REVOKE UPDATE, DELETE ON verification_evidence FROM rattledrum_app;
GRANT UPDATE (sent_at, erased_at) ON verification_evidence TO rattledrum_app;

-- Operators decide in their own name, and the shop reads it.
ALTER TABLE verification_decisions ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY own_verification_decisions ON verification_decisions FOR SELECT USING (shop_id = current_shop());
CREATE POLICY read_verification_decisions ON verification_decisions FOR SELECT USING ((SELECT is_operator()));
CREATE POLICY take_verification_decisions ON verification_decisions FOR INSERT
  WITH CHECK ((SELECT may_moderate()) AND decided_by = current_person());
CREATE POLICY undo_verification_decisions ON verification_decisions FOR UPDATE
  USING ((SELECT may_moderate()))
  WITH CHECK ((SELECT may_moderate()));
REVOKE UPDATE, DELETE ON verification_decisions FROM rattledrum_app;
GRANT UPDATE (undone_at, undone_by) ON verification_decisions TO rattledrum_app;

-- Operators compare shops by the people who run them.
CREATE POLICY read_members ON shop_members FOR SELECT USING ((SELECT is_operator()));
CREATE POLICY read_profiles_of_members ON profiles FOR SELECT
  USING ((SELECT is_operator()) AND EXISTS (SELECT FROM shop_members m WHERE m.user_id = profiles.user_id));
