-- Leads edit names, HS heading and order of categories; the taxonomy of the reference data stays below. Both sides of a
-- transfer of ownership get notices.
CREATE TABLE category_edits (
  id uuid PRIMARY KEY NOT NULL,
  category_id integer NOT NULL,
  field text NOT NULL,
  before jsonb NOT NULL,
  after jsonb NOT NULL,
  why text NOT NULL,
  created_by uuid NOT NULL,
  created_at timestamp with time zone DEFAULT now() NOT NULL,
  undone_by uuid,
  undone_at timestamp with time zone,
  CONSTRAINT category_edits_field CHECK (category_edits.field in ('names', 'hs', 'place')),
  CONSTRAINT category_edits_lengths CHECK (length(category_edits.why) between 1 and 300 and length(category_edits.after::text) <= 8000),
  CONSTRAINT category_edits_undone CHECK ((category_edits.undone_at is null) = (category_edits.undone_by is null))
);
ALTER TABLE category_edits ADD CONSTRAINT category_edits_category_id_categories_id_fk FOREIGN KEY (category_id) REFERENCES categories(id);
ALTER TABLE category_edits ADD CONSTRAINT category_edits_created_by_users_id_fk FOREIGN KEY (created_by) REFERENCES users(id);
ALTER TABLE category_edits ADD CONSTRAINT category_edits_undone_by_users_id_fk FOREIGN KEY (undone_by) REFERENCES users(id);
CREATE INDEX category_edits_by_category ON category_edits (category_id,created_at DESC NULLS LAST);
ALTER TABLE categories DROP COLUMN edited_at;
ALTER TABLE notices DROP CONSTRAINT notices_of_shop;
ALTER TABLE notices DROP CONSTRAINT notices_kind;
ALTER TABLE notices DROP CONSTRAINT notices_about_one_thing;
ALTER TABLE notices ADD CONSTRAINT notices_of_shop CHECK (not (notices.kind in ('workspace_inspected', 'transfer_proposed', 'transfer_done', 'transfer_withdrawn', 'transfer_undone')) or (notices.shop_id is not null and num_nonnulls(notices.inquiry_id, notices.request_id, notices.listing_id) = 0));
ALTER TABLE notices ADD CONSTRAINT notices_kind CHECK (notices.kind in ('workspace_inspected', 'transfer_proposed', 'transfer_done', 'transfer_withdrawn', 'transfer_undone') or (notices.listing_id is null) = (notices.kind in ('inquiry', 'buyer_wrote', 'quote_answered', 'quote_to_approve', 'proforma_issued', 'sourcing_invited', 'sourcing_chosen', 'sourcing_not_chosen', 'shop_wrote', 'quote_sent', 'proforma_sent', 'sourcing_quoted', 'sourcing_closed')));
ALTER TABLE notices ADD CONSTRAINT notices_about_one_thing CHECK (notices.kind in ('workspace_inspected', 'transfer_proposed', 'transfer_done', 'transfer_withdrawn', 'transfer_undone') or (notices.listing_id is null) = (num_nonnulls(notices.inquiry_id, notices.request_id) = 1 and (notices.inquiry_id is null or notices.shop_id is not null)));

-- === Functions ===
-- Returns whether a lead has edited this field of a category, so that the reference data do not replace it. The places of
-- all siblings count as edited once one of them has been moved.
CREATE FUNCTION category_is_edited(category int, of_field text) RETURNS boolean
LANGUAGE sql STABLE AS $$
  SELECT EXISTS (SELECT FROM category_edits e JOIN categories c ON c.id = e.category_id
    WHERE e.undone_at IS NULL AND e.field = of_field AND (e.category_id = category OR of_field = 'place'
      AND c.parent_id IS NOT DISTINCT FROM (SELECT s.parent_id FROM categories s WHERE s.id = category)))
$$;

-- Replaces the phrases of the console by the words of search_words that are not retired, and by the names that leads
-- gave to categories. Chinese words are also found by their pinyin.
CREATE OR REPLACE FUNCTION load_search_words() RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT replace_search_phrases('console', coalesce((SELECT jsonb_agg(p) FROM (
    SELECT jsonb_build_array(locale, word, 400000 + category_id) AS p FROM search_words WHERE retired_at IS NULL
    UNION ALL
    SELECT jsonb_build_array('pinyin', word, 400000 + category_id, pinyin) FROM search_words
    WHERE retired_at IS NULL AND pinyin IS NOT NULL
    UNION ALL
    SELECT jsonb_build_array(n.key, n.value, 400000 + c.id) FROM categories c, jsonb_each_text(c.names) n
    WHERE category_is_edited(c.id, 'names')) each), '[]'))
$$;

-- === Row-level security ===
-- Everyone reads edits. Leads make them in their own name, and undo them.
ALTER TABLE category_edits ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY read_category_edits ON category_edits FOR SELECT USING (true);
CREATE POLICY make_category_edits ON category_edits FOR INSERT
  WITH CHECK ((SELECT is_lead()) AND created_by = current_person());
CREATE POLICY undo_category_edits ON category_edits FOR UPDATE
  USING ((SELECT is_lead()))
  WITH CHECK (undone_by = current_person());
REVOKE UPDATE, DELETE ON category_edits FROM rattledrum_app;
GRANT UPDATE (undone_by, undone_at) ON category_edits TO rattledrum_app;
GRANT UPDATE (names, hs, position) ON categories TO rattledrum_app;
