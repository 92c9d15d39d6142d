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
