-- Trade fairs: the stands of shops, what they feature, the codes of their posters, and the visitors they met.
CREATE TABLE fair_codes (
  code text PRIMARY KEY NOT NULL,
  fair_id bigint NOT NULL,
  shop_id bigint NOT NULL,
  listing_id bigint,
  scans integer DEFAULT 0 NOT NULL,
  created_at timestamp with time zone DEFAULT now() NOT NULL,
  CONSTRAINT fair_codes_one_each UNIQUE NULLS NOT DISTINCT(fair_id,shop_id,listing_id),
  CONSTRAINT fair_codes_form CHECK (fair_codes.code ~ '^[a-z0-9]{6}$'),
  CONSTRAINT fair_codes_scans CHECK (fair_codes.scans >= 0)
);
CREATE TABLE fair_designs (
  fair_id bigint NOT NULL,
  shop_id bigint NOT NULL,
  listing_id bigint NOT NULL,
  position smallint NOT NULL,
  CONSTRAINT fair_designs_fair_id_listing_id_pk PRIMARY KEY(fair_id,listing_id),
  CONSTRAINT fair_designs_position CHECK (fair_designs.position between 1 and 12)
);
CREATE TABLE fair_stands (
  fair_id bigint NOT NULL,
  shop_id bigint NOT NULL,
  status text NOT NULL,
  hall text,
  number text,
  note text,
  reason text,
  invited_by uuid,
  created_at timestamp with time zone DEFAULT now() NOT NULL,
  changed_at timestamp with time zone DEFAULT now() NOT NULL,
  CONSTRAINT fair_stands_fair_id_shop_id_pk PRIMARY KEY(fair_id,shop_id),
  CONSTRAINT fair_stands_one_place_once UNIQUE(fair_id,hall,number),
  CONSTRAINT fair_stands_status CHECK (fair_stands.status in ('applied', 'invited', 'accepted', 'refused', 'declined', 'withdrawn')),
  CONSTRAINT fair_stands_lengths CHECK (length(fair_stands.hall) between 1 and 12 and length(fair_stands.number) between 1 and 12 and length(fair_stands.note) <= 500 and length(fair_stands.reason) <= 500),
  CONSTRAINT fair_stands_place CHECK ((fair_stands.hall is null) = (fair_stands.number is null))
);
CREATE TABLE fairs (
  id bigint PRIMARY KEY DEFAULT time_ordered_id() NOT NULL,
  slug text NOT NULL,
  names jsonb NOT NULL,
  venues jsonb NOT NULL,
  cities jsonb NOT NULL,
  notes jsonb DEFAULT '{}'::jsonb NOT NULL,
  first_day date NOT NULL,
  last_day date NOT NULL,
  opens_at text DEFAULT '09:00' NOT NULL,
  closes_at text DEFAULT '17:00' NOT NULL,
  time_zone text DEFAULT 'Asia/Shanghai' NOT NULL,
  apply_until date,
  picture_key text,
  created_at timestamp with time zone DEFAULT now() NOT NULL,
  changed_at timestamp with time zone DEFAULT now() NOT NULL,
  cancelled_at timestamp with time zone,
  CONSTRAINT fairs_slug_unique UNIQUE(slug),
  CONSTRAINT fairs_slug_form CHECK (fairs.slug ~ '^[a-z0-9]([a-z0-9-]{0,38}[a-z0-9])$'),
  CONSTRAINT fairs_days CHECK (fairs.last_day between fairs.first_day and fairs.first_day + 60),
  CONSTRAINT fairs_apply_until CHECK (fairs.apply_until <= fairs.last_day),
  CONSTRAINT fairs_hours CHECK (fairs.opens_at ~ '^[0-2]\d:[0-5]\d$' and fairs.closes_at ~ '^[0-2]\d:[0-5]\d$'),
  CONSTRAINT fairs_named CHECK (fairs.names ?& array['en', 'zh']),
  CONSTRAINT fairs_lengths CHECK (length(fairs.names::text) <= 2000 and length(fairs.venues::text) <= 3000 and length(fairs.cities::text) <= 1000 and length(fairs.notes::text) <= 8000 and length(fairs.time_zone) <= 40 and length(fairs.picture_key) <= 100)
);
CREATE TABLE fair_leads (
  id uuid PRIMARY KEY NOT NULL,
  fair_id bigint NOT NULL,
  shop_id bigint NOT NULL,
  user_id uuid,
  name text,
  email text,
  country text,
  locale text NOT NULL,
  listing_ids bigint[] DEFAULT '{}' NOT NULL,
  note text,
  card_key text,
  may_mail text DEFAULT 'no' NOT NULL,
  inquiry_id uuid,
  taken_at timestamp with time zone NOT NULL,
  created_at timestamp with time zone DEFAULT now() NOT NULL,
  CONSTRAINT fair_leads_once_an_inquiry UNIQUE(inquiry_id),
  CONSTRAINT fair_leads_may_mail CHECK (fair_leads.may_mail in ('yes', 'no')),
  CONSTRAINT fair_leads_known CHECK (fair_leads.email is not null or fair_leads.card_key is not null or fair_leads.name is not null),
  CONSTRAINT fair_leads_inquiry CHECK (fair_leads.inquiry_id is null or fair_leads.email is not null),
  CONSTRAINT fair_leads_country CHECK (fair_leads.country ~ '^[A-Z]{2}$'),
  CONSTRAINT fair_leads_lengths CHECK (length(fair_leads.name) <= 80 and length(fair_leads.email) <= 254 and length(fair_leads.note) <= 1000 and length(fair_leads.card_key) <= 64 and cardinality(fair_leads.listing_ids) <= 12)
);
ALTER TABLE fair_codes ADD CONSTRAINT fair_codes_of_stand FOREIGN KEY (fair_id,shop_id) REFERENCES fair_stands(fair_id,shop_id);
ALTER TABLE fair_codes ADD CONSTRAINT fair_codes_of_shop FOREIGN KEY (shop_id,listing_id) REFERENCES listings(shop_id,id);
ALTER TABLE fair_designs ADD CONSTRAINT fair_designs_of_stand FOREIGN KEY (fair_id,shop_id) REFERENCES fair_stands(fair_id,shop_id);
ALTER TABLE fair_designs ADD CONSTRAINT fair_designs_of_shop FOREIGN KEY (shop_id,listing_id) REFERENCES listings(shop_id,id);
ALTER TABLE fair_stands ADD CONSTRAINT fair_stands_fair_id_fairs_id_fk FOREIGN KEY (fair_id) REFERENCES fairs(id);
ALTER TABLE fair_stands ADD CONSTRAINT fair_stands_shop_id_shops_id_fk FOREIGN KEY (shop_id) REFERENCES shops(id);
ALTER TABLE fair_stands ADD CONSTRAINT fair_stands_invited_by_users_id_fk FOREIGN KEY (invited_by) REFERENCES users(id);
ALTER TABLE fair_leads ADD CONSTRAINT fair_leads_user_id_users_id_fk FOREIGN KEY (user_id) REFERENCES users(id);
ALTER TABLE fair_leads ADD CONSTRAINT fair_leads_of_stand FOREIGN KEY (fair_id,shop_id) REFERENCES fair_stands(fair_id,shop_id);
ALTER TABLE fair_leads ADD CONSTRAINT fair_leads_of_inquiry FOREIGN KEY (shop_id,inquiry_id) REFERENCES inquiries(shop_id,id);
CREATE INDEX fair_designs_by_shop ON fair_designs (shop_id,listing_id);
CREATE INDEX fair_stands_by_shop ON fair_stands (shop_id);
CREATE INDEX fairs_by_day ON fairs (last_day);
CREATE INDEX fair_leads_by_fair ON fair_leads (shop_id,fair_id,taken_at DESC);

-- Returns how many leads each shop of a fair took, and how many of them it has answered. Only operators get rows; the
-- leads themselves are readable for their shop alone.
CREATE FUNCTION fair_lead_counts(fair bigint) RETURNS TABLE (shop_id bigint, leads bigint, answered bigint)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT l.shop_id, count(*), count(i.first_reply_at) FROM fair_leads l
  LEFT JOIN inquiries i ON i.shop_id = l.shop_id AND i.id = l.inquiry_id
  WHERE l.fair_id = fair AND is_operator() GROUP BY l.shop_id
$$;
REVOKE ALL ON FUNCTION fair_lead_counts(bigint) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION fair_lead_counts(bigint) TO rattledrum_app;

-- Leads of fairs often have no country, which is ZZ.
CREATE OR REPLACE FUNCTION buyer_countries(shop bigint) RETURNS TABLE(country text, share float8)
LANGUAGE plpgsql AS $$
DECLARE before text := coalesce(current_setting('app.shop_id', true), '');
BEGIN
  PERFORM set_config('app.shop_id', shop::text, true);
  IF (SELECT count(*) FROM (SELECT FROM inquiries i WHERE i.shop_id = shop LIMIT 5) n) >= 5 THEN
    RETURN QUERY
      SELECT c.country, (c.sent / c.total)::float8 FROM (
        SELECT i.country, count(*) AS sent, sum(count(*)) OVER () AS total FROM inquiries i
        WHERE i.shop_id = shop AND i.status <> 'spam' AND i.held_reason IS NULL AND i.country <> 'ZZ'
          AND i.created_at > now() - interval '1 year'
        GROUP BY i.country) c
      WHERE c.sent >= 5 ORDER BY c.sent DESC, c.country LIMIT 5;
  END IF;
  PERFORM set_config('app.shop_id', before, true);
END $$;

-- === Row-level security ===
-- Fairs are public; leads make and edit them.
ALTER TABLE fairs ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY public_fairs ON fairs FOR SELECT USING (true);
CREATE POLICY make_fairs ON fairs FOR INSERT WITH CHECK ((SELECT is_lead()));
CREATE POLICY edit_fairs ON fairs FOR UPDATE
  USING ((SELECT is_lead()))
  WITH CHECK ((SELECT is_lead()));

-- A shop applies, answers an invitation or withdraws; only operators accept an application.
ALTER TABLE fair_stands ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY public_stands ON fair_stands FOR SELECT USING (status = 'accepted');
CREATE POLICY own_stands ON fair_stands FOR SELECT USING (shop_id = current_shop());
CREATE POLICY read_stands ON fair_stands FOR SELECT USING ((SELECT is_operator()));
CREATE POLICY apply_for_stands ON fair_stands FOR INSERT
  WITH CHECK (shop_id = current_shop() AND status = 'applied' AND invited_by IS NULL);
CREATE POLICY answer_for_stands ON fair_stands FOR UPDATE
  USING (shop_id = current_shop())
  WITH CHECK (shop_id = current_shop() AND (status <> 'accepted' OR invited_by IS NOT NULL));
CREATE POLICY invite_to_stands ON fair_stands FOR INSERT
  WITH CHECK ((SELECT is_lead()) AND status = 'invited' AND invited_by = current_person());
CREATE POLICY assign_stands ON fair_stands FOR UPDATE
  USING ((SELECT is_lead()))
  WITH CHECK ((SELECT is_lead()));

ALTER TABLE fair_designs ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY public_fair_designs ON fair_designs FOR SELECT USING (true);
CREATE POLICY own_fair_designs ON fair_designs
  USING (shop_id = current_shop())
  WITH CHECK (shop_id = current_shop());

-- A code is printed on a poster, so everyone may read where it leads.
ALTER TABLE fair_codes ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY public_fair_codes ON fair_codes FOR SELECT USING (true);
CREATE POLICY make_fair_codes ON fair_codes FOR INSERT WITH CHECK (shop_id = current_shop());
CREATE POLICY count_scans ON fair_codes FOR UPDATE
  USING (shop_id = current_shop())
  WITH CHECK (shop_id = current_shop());

-- Leads are personal data of visitors: only the shop that met them reads them.
ALTER TABLE fair_leads ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY own_leads ON fair_leads
  USING (shop_id = current_shop())
  WITH CHECK (shop_id = current_shop());

REVOKE UPDATE, DELETE ON fairs, fair_stands, fair_codes FROM rattledrum_app;
GRANT UPDATE (names, venues, cities, notes, first_day, last_day, opens_at, closes_at, time_zone, apply_until,
  picture_key, changed_at, cancelled_at) ON fairs TO rattledrum_app;
GRANT UPDATE (status, hall, number, note, reason, changed_at) ON fair_stands TO rattledrum_app;
GRANT UPDATE (scans) ON fair_codes TO rattledrum_app;
