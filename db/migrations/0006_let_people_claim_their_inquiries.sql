-- Whoever proved an e-mail address may take what was asked with it as a guest, and nothing else.
CREATE FUNCTION current_email() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT email FROM users WHERE id = current_person() AND email_verified IS NOT NULL
$$;
--> statement-breakpoint
CREATE POLICY unclaimed_inquiries ON inquiries FOR SELECT
  USING (buyer_id IS NULL AND buyer_email = (SELECT current_email()));
CREATE POLICY claim_inquiries ON inquiries FOR UPDATE
  USING (buyer_id IS NULL AND buyer_email = (SELECT current_email())) WITH CHECK (buyer_id = current_person());
