-- === Extensions ===
CREATE EXTENSION IF NOT EXISTS unaccent;
CREATE EXTENSION IF NOT EXISTS pg_trgm;
--> statement-breakpoint
-- === Roles ===
-- The application works with this role, which owns nothing and cannot bypass row-level security.
DO $$ BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'rattledrum_app') THEN CREATE ROLE rattledrum_app NOLOGIN; END IF;
END $$;
GRANT rattledrum_app TO CURRENT_USER;
GRANT USAGE ON SCHEMA public TO rattledrum_app;
-- Every table and sequence that is created from here on, by this or a later migration.
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO rattledrum_app;
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT USAGE ON SEQUENCES TO rattledrum_app;
--> statement-breakpoint
-- === Text search configurations, sequences ===
CREATE TEXT SEARCH CONFIGURATION words_en (COPY = english);
ALTER TEXT SEARCH CONFIGURATION words_en
  ALTER MAPPING FOR hword, hword_part, word WITH unaccent, english_stem;
CREATE TEXT SEARCH CONFIGURATION words_es (COPY = spanish);
ALTER TEXT SEARCH CONFIGURATION words_es
  ALTER MAPPING FOR hword, hword_part, word WITH unaccent, spanish_stem;
CREATE TEXT SEARCH CONFIGURATION words_pt (COPY = portuguese);
ALTER TEXT SEARCH CONFIGURATION words_pt
  ALTER MAPPING FOR hword, hword_part, word WITH unaccent, portuguese_stem;
CREATE TEXT SEARCH CONFIGURATION words_ru (COPY = russian);
ALTER TEXT SEARCH CONFIGURATION words_ru
  ALTER MAPPING FOR hword, hword_part, word WITH unaccent, russian_stem;
CREATE TEXT SEARCH CONFIGURATION words_fr (COPY = french);
ALTER TEXT SEARCH CONFIGURATION words_fr
  ALTER MAPPING FOR hword, hword_part, word WITH unaccent, french_stem;
CREATE TEXT SEARCH CONFIGURATION words_ar (COPY = arabic);
CREATE TEXT SEARCH CONFIGURATION words_ur (COPY = simple);
CREATE TEXT SEARCH CONFIGURATION words_zh (COPY = simple);
-- time_ordered_id() takes the lower bits of an id from it.
CREATE SEQUENCE time_ordered_id_seq;
--> statement-breakpoint
-- === Functions that tables use; db/functions has the current text ===
-- Returns an id that grows with time: milliseconds since 2025 in the upper 41 bits, a sequence in the lower 12. Ids
-- are unique on one server and stay safe as a JavaScript number until 2094.
CREATE FUNCTION time_ordered_id(at timestamptz DEFAULT clock_timestamp()) RETURNS bigint
LANGUAGE sql AS $$
  SELECT ((extract(epoch FROM at) * 1000)::bigint - 1735689600000) << 12 | (nextval('time_ordered_id_seq') & 4095)
$$;

-- Returns the tokens that search counts as text: three ASCII characters a token, its digits to base 100 from
-- character 28 on. PostgreSQL handles each element of an array as a row of its own, so search counts them in the
-- application, which took half of the time. Tokens that only find a row (tiers, samples, low MOQs, short lead times,
-- steep prices) are left out; the steps of the MOQ and the lead time are added. lib/search decodes the text.
CREATE FUNCTION facet_codes(facets int[], moq int, lead_days int[]) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT string_agg(chr(28 + f / 10000) || chr(28 + f / 100 % 100) || chr(28 + f % 100), '')
  FROM unnest(facets || ARRAY[
    360000 + width_bucket(moq, '{1,11,51,101,501,1001}'::int[]),
    361001 + width_bucket(coalesce(lead_days[1], 32767), '{4,8,16,31}'::int[])]) f
  WHERE f < 310000 OR f BETWEEN 330000 AND 349999 OR f BETWEEN 360000 AND 369999 OR f >= 920000
$$;
--> statement-breakpoint
-- === Tables; db/schema documents them ===
CREATE TABLE confirmed_emails (
  reader text PRIMARY KEY,
  confirmed_at timestamptz DEFAULT now() NOT NULL
);

CREATE TABLE rate_limits (
  key text PRIMARY KEY,
  count integer NOT NULL,
  window_ends_at timestamptz NOT NULL
);

CREATE TABLE sessions (
  session_token text PRIMARY KEY,
  user_id uuid NOT NULL,
  started_by text DEFAULT 'password' NOT NULL,
  id uuid DEFAULT gen_random_uuid() NOT NULL,
  device text,
  is_code_pending boolean DEFAULT false NOT NULL,
  second_step_at timestamptz,
  expires timestamptz NOT NULL,
  created_at timestamptz DEFAULT now() NOT NULL,
  CONSTRAINT sessions_id_unique UNIQUE (id),
  CONSTRAINT sessions_device_length CHECK (length(device) <= 60),
  CONSTRAINT sessions_started_by CHECK (started_by in ('password', 'link'))
);

CREATE TABLE users (
  id uuid PRIMARY KEY,
  name text NOT NULL,
  email text NOT NULL,
  email_verified timestamptz,
  image text,
  locale text DEFAULT 'en' NOT NULL,
  password_hash text,
  is_operator boolean DEFAULT false NOT NULL,
  created_at timestamptz DEFAULT now() NOT NULL,
  last_sign_in_on date,
  CONSTRAINT users_email_unique UNIQUE (email),
  CONSTRAINT users_email_is_lower_case CHECK (email = lower(email) and length(email) <= 254),
  CONSTRAINT users_name_length CHECK (length(name) between 1 and 80)
);

CREATE TABLE verification_tokens (
  identifier text NOT NULL,
  token text NOT NULL,
  expires timestamptz NOT NULL,
  CONSTRAINT verification_tokens_identifier_token_pk PRIMARY KEY (identifier, token)
);

CREATE TABLE assist_requests (
  id uuid PRIMARY KEY,
  shop_id bigint NOT NULL,
  kind text NOT NULL,
  listing_id bigint,
  inquiry_id uuid,
  video_id bigint,
  user_id uuid NOT NULL,
  status text DEFAULT 'waiting' NOT NULL,
  input jsonb,
  proposal jsonb,
  dropped_parts smallint DEFAULT 0 NOT NULL,
  failure text,
  model text,
  tokens_in integer DEFAULT 0 NOT NULL,
  tokens_out integer DEFAULT 0 NOT NULL,
  created_at timestamptz DEFAULT now() NOT NULL,
  finished_at timestamptz,
  accepted_at timestamptz,
  accepted_by uuid,
  accepted_fields text[],
  CONSTRAINT assist_requests_status CHECK (status in ('waiting', 'ready', 'failed', 'accepted', 'discarded')),
  CONSTRAINT assist_requests_one_subject CHECK ((kind = 'draft' and num_nulls(inquiry_id, video_id) = 2
    and listing_id is not null)
        or (kind = 'reply' and num_nulls(listing_id, video_id) = 2 and inquiry_id is not null)
        or (kind = 'captions' and num_nulls(listing_id, inquiry_id) = 2 and video_id is not null)),
  CONSTRAINT assist_requests_failure CHECK ((failure is not null) = (status = 'failed')
    and failure in ('provider', 'refused', 'useless', 'slow', 'off')),
  CONSTRAINT assist_requests_accepted_together
    CHECK ((status = 'accepted') = (accepted_at is not null) and (accepted_at is null) = (accepted_by is null)
    and (accepted_at is null) = (accepted_fields is null)),
  CONSTRAINT assist_requests_counts CHECK (least(tokens_in, tokens_out, dropped_parts) >= 0),
  CONSTRAINT assist_requests_lengths CHECK (length(input::text) <= 20000 and length(proposal::text) <= 200000
    and length(model) <= 200 and length(accepted_fields::text) <= 4000)
);

CREATE TABLE assist_settings (
  shop_id bigint PRIMARY KEY,
  is_on boolean DEFAULT false NOT NULL,
  consented_host text,
  consented_by uuid,
  consented_at timestamptz,
  draft_minutes smallint DEFAULT 6 NOT NULL,
  reply_minutes smallint DEFAULT 3 NOT NULL,
  captions_minutes smallint DEFAULT 4 NOT NULL,
  CONSTRAINT assist_settings_consent CHECK (not is_on
    or (consented_host is not null and consented_by is not null and consented_at is not null)),
  CONSTRAINT assist_settings_host_length CHECK (length(consented_host) between 1 and 300),
  CONSTRAINT assist_settings_minutes CHECK (draft_minutes between 0 and 240 and reply_minutes between 0 and 240
    and captions_minutes between 0 and 240)
);

CREATE TABLE attachments (
  id uuid PRIMARY KEY,
  shop_id bigint NOT NULL,
  inquiry_id uuid NOT NULL,
  message_id uuid NOT NULL,
  "position" smallint NOT NULL,
  kind text NOT NULL,
  key text NOT NULL,
  name text NOT NULL,
  bytes integer NOT NULL,
  width integer,
  height integer,
  pages integer,
  created_at timestamptz DEFAULT now() NOT NULL,
  CONSTRAINT attachments_in_order UNIQUE (message_id, "position"),
  CONSTRAINT attachments_position CHECK ("position" between 1 and 5),
  CONSTRAINT attachments_limits CHECK (key ~ '^[0-9a-f]{24,64}$' and length(name) between 1 and 120 and bytes > 0
    and coalesce(case kind
    when 'picture' then width > 0 and height > 0 and pages is null
    when 'pdf' then width is null and height is null and pages > 0 end, false))
);

CREATE TABLE sourcing_attachments (
  id uuid PRIMARY KEY,
  request_id uuid NOT NULL,
  "position" smallint NOT NULL,
  kind text NOT NULL,
  key text NOT NULL,
  name text NOT NULL,
  bytes integer NOT NULL,
  width integer,
  height integer,
  pages integer,
  created_at timestamptz DEFAULT now() NOT NULL,
  CONSTRAINT sourcing_attachments_in_order UNIQUE (request_id, "position"),
  CONSTRAINT sourcing_attachments_position CHECK ("position" between 1 and 5),
  CONSTRAINT sourcing_attachments_limits CHECK (key ~ '^[0-9a-f]{24,64}$' and length(name) between 1 and 120
    and bytes > 0 and coalesce(case kind
    when 'picture' then width > 0 and height > 0 and pages is null
    when 'pdf' then width is null and height is null and pages > 0 end, false))
);

CREATE TABLE uploads (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  kind text NOT NULL,
  key text NOT NULL,
  name text NOT NULL,
  bytes integer NOT NULL,
  width integer,
  height integer,
  pages integer,
  sent_hash text NOT NULL,
  created_at timestamptz DEFAULT now() NOT NULL,
  claimed_at timestamptz,
  CONSTRAINT uploads_limits CHECK (key ~ '^[0-9a-f]{24,64}$' and length(name) between 1 and 120 and bytes > 0
    and coalesce(case kind
    when 'picture' then width > 0 and height > 0 and pages is null
    when 'pdf' then width is null and height is null and pages > 0 end, false)),
  CONSTRAINT uploads_hash_length CHECK (length(sent_hash) <= 100)
);

CREATE TABLE booth_claims (
  id bigint PRIMARY KEY DEFAULT time_ordered_id(),
  shop_id bigint NOT NULL,
  district_code text NOT NULL,
  floor smallint NOT NULL,
  area text,
  street smallint,
  number text NOT NULL,
  square_metres smallint,
  created_at timestamptz DEFAULT now() NOT NULL,
  held_at timestamptz,
  CONSTRAINT booth_claims_one_place_once UNIQUE (shop_id, district_code, floor, number),
  CONSTRAINT booth_claims_floor CHECK (floor between 1 and 9),
  CONSTRAINT booth_claims_number_form CHECK (number ~ '^[A-Z0-9-]{1,12}$' and length(area) <= 10)
);

CREATE TABLE bulk_edits (
  id uuid PRIMARY KEY,
  shop_id bigint NOT NULL,
  change jsonb NOT NULL,
  before jsonb NOT NULL,
  created_at timestamptz DEFAULT now() NOT NULL,
  undone_at timestamptz,
  CONSTRAINT bulk_edits_of_shop UNIQUE (shop_id, id),
  CONSTRAINT bulk_edits_lengths CHECK (length(change::text) <= 10000 and length(before::text) <= 20000000)
);

CREATE TABLE bulk_run_listings (
  run_id uuid NOT NULL,
  shop_id bigint NOT NULL,
  listing_id bigint NOT NULL,
  sku text,
  title text,
  outcome text,
  reason text,
  missing jsonb,
  changed_at timestamptz,
  CONSTRAINT bulk_run_listings_run_id_listing_id_pk PRIMARY KEY (run_id, listing_id),
  CONSTRAINT bulk_run_listings_outcome CHECK (outcome in ('done', 'refused')),
  CONSTRAINT bulk_run_listings_refused_reason CHECK (outcome is distinct from 'refused' or reason is not null),
  CONSTRAINT bulk_run_listings_lengths CHECK (length(sku) <= 40 and length(title) <= 200 and length(reason) <= 40
    and length(missing::text) <= 400)
);

CREATE TABLE bulk_runs (
  id uuid PRIMARY KEY,
  shop_id bigint NOT NULL,
  action text NOT NULL,
  status text DEFAULT 'planned' NOT NULL,
  undoes_id uuid,
  created_at timestamptz DEFAULT now() NOT NULL,
  started_at timestamptz,
  finished_at timestamptz,
  CONSTRAINT bulk_runs_of_shop UNIQUE (shop_id, id),
  CONSTRAINT bulk_runs_action CHECK (action in ('publish', 'pause', 'resume', 'remove')),
  CONSTRAINT bulk_runs_status CHECK (status in ('planned', 'running', 'done', 'stopped')),
  CONSTRAINT bulk_runs_started_when CHECK ((started_at is not null) = (status <> 'planned')),
  CONSTRAINT bulk_runs_finished_when CHECK ((finished_at is not null) = (status in ('done', 'stopped')))
);

CREATE TABLE listing_cards (
  listing_id bigint PRIMARY KEY,
  shop_id bigint NOT NULL,
  published_at timestamptz,
  locale text NOT NULL,
  titles jsonb NOT NULL,
  slugs jsonb NOT NULL,
  picture json,
  unit_code text NOT NULL,
  moq integer,
  currency text NOT NULL,
  price_low integer,
  price_high integer,
  days_low smallint,
  days_high smallint,
  trade json NOT NULL,
  pictures json,
  is_listed boolean DEFAULT true NOT NULL,
  CONSTRAINT listing_cards_pictures CHECK (pictures is not null),
  CONSTRAINT listing_cards_currency CHECK (currency in ('CNY', 'USD')),
  CONSTRAINT listing_cards_ranges CHECK (num_nulls(moq, price_low, price_high) in (0, 3) and price_low <= price_high
      and num_nulls(days_low, days_high) in (0, 2) and days_low <= days_high)
);

CREATE TABLE shop_cards (
  shop_id bigint PRIMARY KEY,
  booth json,
  answer_minutes integer,
  seller json NOT NULL,
  seller_valid_until timestamptz NOT NULL
);

CREATE TABLE lead_times (
  listing_id bigint NOT NULL,
  shop_id bigint NOT NULL,
  from_quantity integer NOT NULL,
  working_days smallint NOT NULL,
  CONSTRAINT lead_times_listing_id_from_quantity_pk PRIMARY KEY (listing_id, from_quantity),
  CONSTRAINT lead_times_are_days CHECK (from_quantity > 0 and working_days between 0 and 365)
);

CREATE TABLE listing_pictures (
  listing_id bigint NOT NULL,
  shop_id bigint NOT NULL,
  "position" smallint NOT NULL,
  picture_id uuid NOT NULL,
  CONSTRAINT listing_pictures_listing_id_position_pk PRIMARY KEY (listing_id, "position"),
  CONSTRAINT listing_pictures_position CHECK ("position" between 1 and 9)
);

CREATE TABLE listing_texts (
  listing_id bigint NOT NULL,
  shop_id bigint NOT NULL,
  locale text NOT NULL,
  title text NOT NULL,
  description text DEFAULT '' NOT NULL,
  slug text NOT NULL,
  origin text DEFAULT 'own' NOT NULL,
  is_stale boolean DEFAULT false NOT NULL,
  CONSTRAINT listing_texts_listing_id_locale_pk PRIMARY KEY (listing_id, locale),
  CONSTRAINT listing_texts_lengths CHECK (length(title) between 1 and 200 and length(description) <= 4000),
  CONSTRAINT listing_texts_origin CHECK (origin in ('own', 'built', 'machine')),
  CONSTRAINT listing_texts_slug_form CHECK (slug ~ '^[a-z0-9-]+$' and length(slug) <= 60)
);

CREATE TABLE listings (
  id bigint PRIMARY KEY DEFAULT time_ordered_id(),
  shop_id bigint NOT NULL,
  category_id integer NOT NULL,
  status text DEFAULT 'draft' NOT NULL,
  sku text,
  locale text NOT NULL,
  currency text DEFAULT 'CNY' NOT NULL,
  attributes jsonb DEFAULT '{}'::jsonb NOT NULL,
  customisation text[] DEFAULT '{}' NOT NULL,
  pieces_per_carton integer,
  carton_length smallint,
  carton_width smallint,
  carton_height smallint,
  gross_grams integer,
  net_grams integer,
  successor_id bigint,
  has_optional_details boolean DEFAULT false NOT NULL,
  created_at timestamptz DEFAULT now() NOT NULL,
  published_at timestamptz,
  changed_at timestamptz DEFAULT now() NOT NULL,
  CONSTRAINT listings_of_shop UNIQUE (shop_id, id),
  CONSTRAINT listings_status CHECK (status in ('draft', 'submitted', 'changes_requested', 'rejected', 'published',
    'paused', 'discontinued', 'removed')),
  CONSTRAINT listings_published_when CHECK (status not in ('published', 'paused', 'discontinued')
    or published_at is not null),
  CONSTRAINT listings_currency CHECK (currency in ('CNY', 'USD')),
  CONSTRAINT listings_attributes_length CHECK (length(attributes::text) <= 40000),
  CONSTRAINT listings_sku_length CHECK (length(sku) between 1 and 40),
  CONSTRAINT listings_pieces_per_carton CHECK (pieces_per_carton between 1 and 1000000),
  CONSTRAINT listings_carton_size CHECK (least(carton_length, carton_width, carton_height) > 0
    and greatest(carton_length, carton_width, carton_height) <= 600),
  CONSTRAINT listings_gross_covers_net CHECK (gross_grams >= net_grams and net_grams > 0)
);

CREATE TABLE price_tiers (
  listing_id bigint NOT NULL,
  shop_id bigint NOT NULL,
  from_quantity integer NOT NULL,
  unit_price integer NOT NULL,
  CONSTRAINT price_tiers_listing_id_from_quantity_pk PRIMARY KEY (listing_id, from_quantity),
  CONSTRAINT price_tiers_are_positive CHECK (from_quantity > 0 and unit_price > 0)
);

CREATE TABLE listing_certificates (
  listing_id bigint NOT NULL,
  shop_id bigint NOT NULL,
  "position" smallint NOT NULL,
  kind text NOT NULL,
  number text DEFAULT '' NOT NULL,
  issuer text DEFAULT '' NOT NULL,
  expires_on date,
  declared_on date DEFAULT CURRENT_DATE NOT NULL,
  CONSTRAINT listing_certificates_listing_id_position_pk PRIMARY KEY (listing_id, "position"),
  CONSTRAINT listing_certificates_position CHECK ("position" between 1 and 12),
  CONSTRAINT listing_certificates_lengths
    CHECK (length(kind) between 1 and 40 and length(number) <= 80 and length(issuer) <= 120)
);

CREATE TABLE video_days (
  video_id bigint NOT NULL,
  shop_id bigint NOT NULL,
  day date NOT NULL,
  plays integer DEFAULT 0 NOT NULL,
  listing_clicks integer DEFAULT 0 NOT NULL,
  inquiries integer DEFAULT 0 NOT NULL,
  CONSTRAINT video_days_video_id_day_pk PRIMARY KEY (video_id, day),
  CONSTRAINT video_days_count CHECK (plays >= 0 and listing_clicks >= 0 and inquiries >= 0)
);

CREATE TABLE video_drafts (
  id uuid PRIMARY KEY,
  shop_id bigint NOT NULL,
  file_id uuid NOT NULL,
  listing_id bigint,
  name text NOT NULL,
  status text DEFAULT 'waiting' NOT NULL,
  percent smallint DEFAULT 0 NOT NULL,
  refused text,
  video_id bigint,
  created_at timestamptz DEFAULT now() NOT NULL,
  CONSTRAINT video_drafts_status CHECK (status in ('waiting', 'working', 'done', 'refused')),
  CONSTRAINT video_drafts_percent CHECK (percent between 0 and 100),
  CONSTRAINT video_drafts_refused_reason CHECK ((status = 'refused') = (refused is not null)),
  CONSTRAINT video_drafts_lengths CHECK (length(name) between 1 and 200 and length(refused) <= 100)
);

CREATE TABLE ownership_offers (
  id uuid PRIMARY KEY,
  shop_id bigint NOT NULL,
  to_user_id uuid NOT NULL,
  offered_by uuid NOT NULL,
  created_at timestamptz DEFAULT now() NOT NULL,
  expires_at timestamptz NOT NULL,
  CONSTRAINT ownership_offers_shop_id_unique UNIQUE (shop_id),
  CONSTRAINT ownership_offers_to_another CHECK (to_user_id <> offered_by)
);

CREATE TABLE shop_archives (
  id uuid PRIMARY KEY,
  shop_id bigint NOT NULL,
  status text DEFAULT 'making' NOT NULL,
  done integer DEFAULT 0 NOT NULL,
  total integer DEFAULT 0 NOT NULL,
  bytes bigint,
  created_at timestamptz DEFAULT now() NOT NULL,
  ready_at timestamptz,
  expires_at timestamptz NOT NULL,
  CONSTRAINT shop_archives_of_shop UNIQUE (shop_id, id),
  CONSTRAINT shop_archives_status CHECK (status in ('making', 'ready', 'failed')),
  CONSTRAINT shop_archives_counts CHECK (done between 0 and total),
  CONSTRAINT shop_archives_ready_when CHECK ((status = 'ready') = (bytes is not null))
);

CREATE TABLE devices (
  id uuid PRIMARY KEY,
  user_id uuid NOT NULL,
  name text NOT NULL,
  endpoint text NOT NULL,
  p256dh text NOT NULL,
  auth text NOT NULL,
  session text NOT NULL,
  notice_kinds jsonb NOT NULL,
  created_at timestamptz DEFAULT now() NOT NULL,
  notified_at timestamptz,
  CONSTRAINT devices_once UNIQUE (user_id, endpoint),
  CONSTRAINT devices_form CHECK (endpoint ~ '^https://' and p256dh ~ '^[A-Za-z0-9_-]{87}$'
    and auth ~ '^[A-Za-z0-9_-]{22}$'),
  CONSTRAINT devices_lengths CHECK (length(endpoint) <= 1000 and length(name) <= 80 and length(session) <= 100),
  CONSTRAINT devices_notice_kinds CHECK (jsonb_typeof(notice_kinds) = 'array'
    and notice_kinds <@ '["inquiry", "buyer_wrote", "quote_answered", "quote_to_approve", "sourcing"]'::jsonb)
);

CREATE TABLE events (
  id bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
  name text NOT NULL,
  user_id uuid,
  shop_id bigint,
  data jsonb NOT NULL,
  created_at timestamptz DEFAULT now() NOT NULL,
  dispatched_at timestamptz
);

CREATE TABLE idempotency_keys (
  key uuid PRIMARY KEY,
  body_hash text NOT NULL,
  result jsonb NOT NULL,
  created_at timestamptz DEFAULT now() NOT NULL
);

CREATE TABLE jobs (
  id bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
  name text NOT NULL,
  event_id bigint,
  data jsonb NOT NULL,
  run_at timestamptz DEFAULT now() NOT NULL,
  attempts integer DEFAULT 0 NOT NULL,
  locked_until timestamptz,
  last_error text,
  done_at timestamptz,
  failed_at timestamptz,
  created_at timestamptz DEFAULT now() NOT NULL,
  CONSTRAINT jobs_once_an_event UNIQUE (event_id, name)
);

CREATE TABLE board_changes (
  id bigint PRIMARY KEY DEFAULT time_ordered_id(),
  shop_id bigint NOT NULL,
  user_id uuid,
  created_at timestamptz DEFAULT now() NOT NULL,
  changes jsonb NOT NULL,
  before jsonb,
  CONSTRAINT board_changes_lengths CHECK (length(changes::text) <= 20000 and length(before::text) <= 40000)
);

CREATE TABLE factory_boards (
  shop_id bigint PRIMARY KEY,
  backlog integer DEFAULT 0 NOT NULL,
  stock integer DEFAULT 0 NOT NULL,
  setup_days smallint DEFAULT 1 NOT NULL,
  check_days smallint DEFAULT 1 NOT NULL,
  transfer_days smallint DEFAULT 0 NOT NULL,
  closed_days date[] DEFAULT '{}' NOT NULL,
  touched_at timestamptz DEFAULT now() NOT NULL,
  busy_until timestamptz,
  busy_quantity integer,
  CONSTRAINT factory_boards_pieces CHECK (backlog between 0 and 100000000 and stock between 0 and 100000000),
  CONSTRAINT factory_boards_days CHECK (setup_days between 0 and 60 and check_days between 0 and 60
    and transfer_days between 0 and 60),
  CONSTRAINT factory_boards_closed_days CHECK (cardinality(closed_days) <= 100),
  CONSTRAINT factory_boards_busy CHECK (num_nulls(busy_until, busy_quantity) in (0, 2) and busy_quantity between 1
    and 100000000)
);

CREATE TABLE factory_sites (
  shop_id bigint NOT NULL,
  "position" smallint NOT NULL,
  city text NOT NULL,
  square_metres integer,
  staff integer,
  CONSTRAINT factory_sites_shop_id_position_pk PRIMARY KEY (shop_id, "position"),
  CONSTRAINT factory_sites_position CHECK ("position" between 1 and 9),
  CONSTRAINT factory_sites_limits CHECK (length(city) between 1 and 80 and square_metres between 1 and 10000000
    and staff between 1 and 1000000)
);

CREATE TABLE production_lines (
  id bigint PRIMARY KEY DEFAULT time_ordered_id(),
  shop_id bigint NOT NULL,
  "position" smallint NOT NULL,
  name text DEFAULT '' NOT NULL,
  site smallint DEFAULT 0 NOT NULL,
  ownership text DEFAULT 'own' NOT NULL,
  daily_output integer NOT NULL,
  state text DEFAULT 'running' NOT NULL,
  since timestamptz DEFAULT now() NOT NULL,
  category_id integer,
  CONSTRAINT production_lines_of_shop UNIQUE (shop_id, id),
  CONSTRAINT production_lines_place CHECK (length(name) <= 40 and site between 0 and 9),
  CONSTRAINT production_lines_position CHECK ("position" between 1 and 100),
  CONSTRAINT production_lines_ownership CHECK (ownership in ('own', 'partner')),
  CONSTRAINT production_lines_output CHECK (daily_output between 1 and 10000000),
  CONSTRAINT production_lines_state CHECK (state in ('running', 'setting_up', 'idle', 'down'))
);

CREATE TABLE shop_promises (
  shop_id bigint PRIMARY KEY,
  board jsonb NOT NULL,
  steps jsonb NOT NULL,
  board_valid_until timestamptz NOT NULL,
  busy_until timestamptz,
  busy_quantity integer,
  lead_times_from text NOT NULL,
  CONSTRAINT shop_promises_lead_times_from CHECK (lead_times_from in ('board', 'listing')),
  CONSTRAINT shop_promises_lengths CHECK (length(board::text) <= 20000 and length(steps::text) <= 1000000)
);

CREATE TABLE listing_origins (
  listing_id bigint NOT NULL,
  shop_id bigint NOT NULL,
  parent_id bigint NOT NULL,
  relation text NOT NULL,
  changes jsonb NOT NULL,
  grew_on date,
  created_at timestamptz DEFAULT now() NOT NULL,
  CONSTRAINT listing_origins_listing_id_pk PRIMARY KEY (listing_id),
  CONSTRAINT listing_origins_changes_length CHECK (length(changes::text) <= 10000),
  CONSTRAINT listing_origins_not_itself CHECK (parent_id <> listing_id)
);

CREATE TABLE origin_requests (
  id uuid PRIMARY KEY,
  listing_id bigint NOT NULL,
  shop_id bigint NOT NULL,
  parent_id bigint NOT NULL,
  parent_shop_id bigint NOT NULL,
  title text NOT NULL,
  changes jsonb NOT NULL,
  grew_on date,
  status text DEFAULT 'asked' NOT NULL,
  created_at timestamptz DEFAULT now() NOT NULL,
  answered_at timestamptz,
  CONSTRAINT origin_requests_once UNIQUE (listing_id),
  CONSTRAINT origin_requests_status CHECK (status in ('asked', 'agreed', 'refused')),
  CONSTRAINT origin_requests_of_two CHECK (shop_id <> parent_shop_id),
  CONSTRAINT origin_requests_lengths CHECK (length(title) <= 200 and length(changes::text) <= 10000)
);

CREATE TABLE import_rows (
  import_id uuid NOT NULL,
  shop_id bigint NOT NULL,
  "row" integer NOT NULL,
  action text NOT NULL,
  listing_id bigint,
  version timestamptz,
  fields jsonb,
  cells jsonb,
  errors jsonb,
  changes jsonb,
  listing_reference text,
  outcome text,
  before jsonb,
  changed_at timestamptz,
  undo text,
  CONSTRAINT import_rows_import_id_row_pk PRIMARY KEY (import_id, "row"),
  CONSTRAINT import_rows_row CHECK ("row" between 2 and 1048576),
  CONSTRAINT import_rows_action CHECK (action in ('waiting', 'new', 'changed', 'unchanged', 'wrong')),
  CONSTRAINT import_rows_waiting_cells CHECK (action <> 'waiting' or cells is not null),
  CONSTRAINT import_rows_listing_reference_length CHECK (length(listing_reference) <= 400),
  CONSTRAINT import_rows_outcome CHECK (outcome in ('made', 'changed', 'kept')),
  CONSTRAINT import_rows_undo CHECK (undo in ('removed', 'discontinued', 'restored', 'kept')),
  CONSTRAINT import_rows_wrong_errors CHECK ((action = 'wrong') = (errors is not null)),
  CONSTRAINT import_rows_fields_of_action CHECK ((action in ('new', 'changed')) = (fields is not null)),
  CONSTRAINT import_rows_lengths CHECK (length(fields::text) <= 200000 and length(cells::text) <= 400000
    and length(errors::text) <= 100000 and length(before::text) <= 200000 and length(changes::text) <= 200000)
);

CREATE TABLE imports (
  id uuid PRIMARY KEY,
  shop_id bigint NOT NULL,
  status text DEFAULT 'checking' NOT NULL,
  kind text DEFAULT 'table' NOT NULL,
  file_id uuid,
  name text NOT NULL,
  headers jsonb NOT NULL,
  publishes boolean DEFAULT false NOT NULL,
  replaces boolean DEFAULT false NOT NULL,
  created_at timestamptz DEFAULT now() NOT NULL,
  started_at timestamptz,
  finished_at timestamptz,
  CONSTRAINT imports_of_shop UNIQUE (shop_id, id),
  CONSTRAINT imports_status CHECK (status in ('checking', 'cancelled', 'checked', 'running', 'done', 'stopped',
    'undoing', 'undone')),
  CONSTRAINT imports_kind CHECK (kind in ('table', 'pictures')),
  CONSTRAINT imports_lengths CHECK (length(name) between 1 and 200 and length(headers::text) <= 40000),
  CONSTRAINT imports_finished_when CHECK ((finished_at is not null) = (status in ('done', 'stopped', 'undoing',
    'undone')))
);

CREATE TABLE inquiries (
  id uuid PRIMARY KEY,
  reference text NOT NULL,
  shop_id bigint NOT NULL,
  buyer_id uuid,
  buyer_name text NOT NULL,
  buyer_email text NOT NULL,
  buyer_company text,
  buyer_phone text,
  country text NOT NULL,
  locale text NOT NULL,
  target_price integer,
  target_currency text,
  port text,
  incoterm text,
  needed_by date,
  customisation text,
  wants_sample boolean DEFAULT false NOT NULL,
  status text DEFAULT 'sent' NOT NULL,
  held_reason text,
  source jsonb NOT NULL,
  created_at timestamptz DEFAULT now() NOT NULL,
  seen_at timestamptz,
  first_reply_at timestamptz,
  last_message_at timestamptz DEFAULT now() NOT NULL,
  CONSTRAINT inquiries_reference_unique UNIQUE (reference),
  CONSTRAINT inquiries_of_shop UNIQUE (shop_id, id),
  CONSTRAINT inquiries_status CHECK (status in ('sent', 'seen', 'replied', 'buyer_replied', 'quoted', 'agreed',
    'declined', 'expired', 'spam')),
  CONSTRAINT inquiries_lengths CHECK (length(buyer_name) between 1 and 80 and length(buyer_email) <= 254
    and length(buyer_company) <= 120 and length(buyer_phone) <= 40 and length(port) <= 80
    and length(customisation) <= 1000),
  CONSTRAINT inquiries_source_length CHECK (length(source::text) <= 1000),
  CONSTRAINT inquiries_country_form CHECK (country ~ '^[A-Z]{2}$'),
  CONSTRAINT inquiries_target_has_currency CHECK ((target_price is null) = (target_currency is null))
);

CREATE TABLE inquiry_lines (
  inquiry_id uuid NOT NULL,
  shop_id bigint NOT NULL,
  listing_id bigint NOT NULL,
  quantity integer NOT NULL,
  "position" smallint NOT NULL,
  wants_sample boolean DEFAULT false NOT NULL,
  CONSTRAINT inquiry_lines_inquiry_id_listing_id_pk PRIMARY KEY (inquiry_id, listing_id),
  CONSTRAINT inquiry_lines_quantity CHECK (quantity between 1 and 100000000)
);

CREATE TABLE inquiry_links (
  token_hash text PRIMARY KEY,
  inquiry_id uuid NOT NULL,
  shop_id bigint NOT NULL,
  list_hash text,
  created_at timestamptz DEFAULT now() NOT NULL,
  revoked_at timestamptz,
  CONSTRAINT inquiry_links_lengths CHECK (length(token_hash) <= 100 and length(list_hash) <= 100)
);

CREATE TABLE messages (
  id uuid PRIMARY KEY,
  inquiry_id uuid NOT NULL,
  shop_id bigint NOT NULL,
  side text NOT NULL,
  user_id uuid,
  body text NOT NULL,
  locale text NOT NULL,
  phrases jsonb,
  created_at timestamptz DEFAULT now() NOT NULL,
  CONSTRAINT messages_of_shop UNIQUE (shop_id, id),
  CONSTRAINT messages_of_thread UNIQUE (shop_id, inquiry_id, id),
  CONSTRAINT messages_side CHECK (side in ('buyer', 'shop')),
  CONSTRAINT messages_length CHECK (length(body) between 1 and 5000),
  CONSTRAINT messages_phrases_length CHECK (length(phrases::text) <= 20000)
);

CREATE TABLE inquiry_list_lines (
  user_id uuid NOT NULL,
  listing_id bigint NOT NULL,
  quantity integer NOT NULL,
  added_at timestamptz NOT NULL,
  CONSTRAINT inquiry_list_lines_user_id_listing_id_pk PRIMARY KEY (user_id, listing_id),
  CONSTRAINT inquiry_list_lines_quantity CHECK (quantity between 1 and 100000000)
);

CREATE TABLE category_trends (
  category_id integer NOT NULL,
  facet integer NOT NULL,
  views integer NOT NULL,
  views_before integer NOT NULL,
  inquiries integer NOT NULL,
  shops integer NOT NULL,
  CONSTRAINT category_trends_category_id_facet_pk PRIMARY KEY (category_id, facet),
  CONSTRAINT category_trends_of_many CHECK (shops >= 5)
);

CREATE TABLE listing_weeks (
  shop_id bigint NOT NULL,
  week date NOT NULL,
  listing_id bigint NOT NULL,
  views integer NOT NULL,
  inquiries integer NOT NULL,
  CONSTRAINT listing_weeks_shop_id_week_listing_id_pk PRIMARY KEY (shop_id, week, listing_id),
  CONSTRAINT listing_weeks_count CHECK (views >= 0 and inquiries >= 0)
);

CREATE TABLE listing_years (
  shop_id bigint NOT NULL,
  listing_id bigint NOT NULL,
  week date NOT NULL,
  views integer NOT NULL,
  views_before integer NOT NULL,
  CONSTRAINT listing_years_shop_id_listing_id_pk PRIMARY KEY (shop_id, listing_id),
  CONSTRAINT listing_years_count CHECK (views >= 0 and views_before >= 0)
);

CREATE TABLE traffic_drops (
  shop_id bigint NOT NULL,
  kind text NOT NULL,
  subject text NOT NULL,
  week date NOT NULL,
  count integer NOT NULL,
  count_before integer NOT NULL,
  created_at timestamptz DEFAULT now() NOT NULL,
  dismissed_at timestamptz,
  CONSTRAINT traffic_drops_shop_id_kind_subject_week_pk PRIMARY KEY (shop_id, kind, subject, week),
  CONSTRAINT traffic_drops_kind CHECK (kind in ('shop', 'country', 'source', 'design')),
  CONSTRAINT traffic_drops_subject_length CHECK (length(subject) <= 20),
  CONSTRAINT traffic_drops_fell CHECK (count >= 0 and count < count_before)
);

CREATE TABLE visit_days (
  shop_id bigint NOT NULL,
  listing_id bigint NOT NULL,
  country text NOT NULL,
  locale text NOT NULL,
  source text NOT NULL,
  views integer NOT NULL,
  visitors integer NOT NULL,
  day date NOT NULL,
  CONSTRAINT visit_days_shop_id_listing_id_day_country_locale_source_pk PRIMARY KEY (shop_id, listing_id, day, country,
    locale, source),
  CONSTRAINT visit_days_limits CHECK (country ~ '^[A-Z]{2}$' and length(locale) <= 5 and length(source) <= 12
    and views >= 0 and visitors >= 0)
);

CREATE TABLE visit_weeks (
  shop_id bigint NOT NULL,
  listing_id bigint NOT NULL,
  country text NOT NULL,
  locale text NOT NULL,
  source text NOT NULL,
  views integer NOT NULL,
  visitors integer NOT NULL,
  week date NOT NULL,
  CONSTRAINT visit_weeks_shop_id_listing_id_week_country_locale_source_pk PRIMARY KEY (shop_id, listing_id, week,
    country, locale, source),
  CONSTRAINT visit_weeks_limits CHECK (country ~ '^[A-Z]{2}$' and length(locale) <= 5 and length(source) <= 12
    and views >= 0 and visitors >= 0)
);

CREATE TABLE listing_drafts (
  shop_id bigint NOT NULL,
  id uuid NOT NULL,
  listing_id bigint,
  base timestamptz,
  version integer DEFAULT 1 NOT NULL,
  writer uuid NOT NULL,
  "values" jsonb NOT NULL,
  created_listing_id bigint,
  created_at timestamptz DEFAULT now() NOT NULL,
  saved_at timestamptz DEFAULT now() NOT NULL,
  CONSTRAINT listing_drafts_shop_id_id_pk PRIMARY KEY (shop_id, id),
  CONSTRAINT listing_drafts_once UNIQUE (shop_id, listing_id),
  CONSTRAINT listing_drafts_length CHECK (length("values"::text) <= 200000),
  CONSTRAINT listing_drafts_base_of_listing CHECK ((listing_id is null) = (base is null))
);

CREATE TABLE attributes (
  code text PRIMARY KEY,
  type text NOT NULL,
  names jsonb NOT NULL
);

CREATE TABLE categories (
  id integer PRIMARY KEY,
  parent_id integer,
  slug text NOT NULL,
  names jsonb NOT NULL,
  "position" smallint NOT NULL,
  district_code text NOT NULL,
  floor smallint NOT NULL,
  emoji text NOT NULL,
  hs text,
  unit_code text,
  price_low integer,
  price_high integer,
  moq integer,
  attribute_codes text[] DEFAULT '{}' NOT NULL,
  CONSTRAINT categories_slug_unique UNIQUE (slug),
  CONSTRAINT categories_unit_and_moq CHECK (parent_id is null or (unit_code is not null and moq > 0))
);

CREATE TABLE currency_rates (
  code text PRIMARY KEY,
  per_usd numeric(14, 6) NOT NULL,
  as_of date NOT NULL,
  CONSTRAINT currency_rates_are_positive CHECK (per_usd > 0)
);

CREATE TABLE districts (
  code text PRIMARY KEY,
  "position" smallint NOT NULL,
  names jsonb NOT NULL
);

CREATE TABLE floor_page_starts (
  district_code text NOT NULL,
  floor smallint NOT NULL,
  page smallint NOT NULL,
  walking_order text COLLATE "C" NOT NULL,
  area text,
  first_number text NOT NULL,
  last_number text NOT NULL,
  CONSTRAINT floor_page_starts_district_code_floor_page_pk PRIMARY KEY (district_code, floor, page),
  CONSTRAINT floor_page_starts_page CHECK (page > 0 and floor between 1 and 9)
);

CREATE TABLE units (
  code text PRIMARY KEY,
  names jsonb NOT NULL
);

CREATE TABLE picture_edits (
  shop_id bigint NOT NULL,
  picture_id uuid PRIMARY KEY,
  source_id uuid NOT NULL,
  crop jsonb,
  is_clean boolean NOT NULL,
  CONSTRAINT picture_edits_change_something CHECK (is_clean or crop is not null),
  CONSTRAINT picture_edits_crop_length CHECK (length(crop::text) <= 200)
);

CREATE TABLE pictures (
  id uuid PRIMARY KEY,
  shop_id bigint NOT NULL,
  key text NOT NULL,
  width integer NOT NULL,
  height integer NOT NULL,
  color text NOT NULL,
  alt jsonb DEFAULT '{}'::jsonb NOT NULL,
  unused_since timestamptz,
  created_at timestamptz DEFAULT now() NOT NULL,
  CONSTRAINT pictures_of_shop UNIQUE (shop_id, id),
  CONSTRAINT pictures_key_form CHECK (key ~ '^[a-z0-9-]+$' and length(key) <= 80),
  CONSTRAINT pictures_have_a_size CHECK (width > 0 and height > 0),
  CONSTRAINT pictures_color_form CHECK (color ~ '^#[0-9a-f]{6}$'),
  CONSTRAINT pictures_alt_length CHECK (length(alt::text) <= 4000)
);

CREATE TABLE shop_pictures (
  shop_id bigint NOT NULL,
  "position" smallint NOT NULL,
  picture_id uuid NOT NULL,
  shows text NOT NULL,
  CONSTRAINT shop_pictures_shop_id_position_pk PRIMARY KEY (shop_id, "position"),
  CONSTRAINT shop_pictures_position CHECK ("position" between 1 and 9),
  CONSTRAINT shop_pictures_shows CHECK (shows in ('booth', 'factory', 'packing'))
);

CREATE TABLE member_invitations (
  id uuid PRIMARY KEY,
  shop_id bigint NOT NULL,
  email text NOT NULL,
  role text NOT NULL,
  locale text NOT NULL,
  token_hash text NOT NULL,
  round smallint DEFAULT 1 NOT NULL,
  invited_by uuid NOT NULL,
  created_at timestamptz DEFAULT now() NOT NULL,
  sent_at timestamptz DEFAULT now() NOT NULL,
  expires_at timestamptz NOT NULL,
  CONSTRAINT member_invitations_token_hash_unique UNIQUE (token_hash),
  CONSTRAINT member_invitations_once UNIQUE (shop_id, email),
  CONSTRAINT member_invitations_role CHECK (role in ('assistant', 'manager')),
  CONSTRAINT member_invitations_locale CHECK (locale in ('en', 'zh', 'es', 'pt-br', 'ru', 'ar', 'ur', 'fr')),
  CONSTRAINT member_invitations_email CHECK (email = lower(email) and length(email) <= 254),
  CONSTRAINT member_invitations_token_length CHECK (length(token_hash) <= 100)
);

CREATE TABLE deliveries (
  email_id text PRIMARY KEY,
  reader text NOT NULL,
  user_id uuid,
  kind text NOT NULL,
  shop_id bigint,
  inquiry_id uuid,
  request_id uuid,
  is_direct boolean NOT NULL,
  created_at timestamptz DEFAULT now() NOT NULL,
  notified_at timestamptz,
  CONSTRAINT deliveries_kind CHECK (kind in ('inquiry', 'buyer_wrote', 'quote_answered', 'quote_to_approve',
    'proforma_issued', 'sourcing_invited', 'sourcing_chosen', 'sourcing_not_chosen', 'shop_wrote', 'quote_sent',
    'proforma_sent', 'sourcing_quoted', 'sourcing_closed')),
  CONSTRAINT deliveries_about_one_thing CHECK (num_nonnulls(inquiry_id, request_id) = 1
    and (inquiry_id is null or shop_id is not null)),
  CONSTRAINT deliveries_lengths CHECK (length(email_id) <= 200 and length(reader) <= 100)
);

CREATE TABLE notices (
  id uuid PRIMARY KEY,
  user_id uuid NOT NULL,
  event_id bigint NOT NULL,
  kind text NOT NULL,
  shop_id bigint,
  inquiry_id uuid,
  request_id uuid,
  proforma_id uuid,
  listing_id bigint,
  created_at timestamptz DEFAULT now() NOT NULL,
  read_at timestamptz,
  CONSTRAINT notices_once_an_event UNIQUE NULLS NOT DISTINCT(user_id,event_id,kind,shop_id),
  CONSTRAINT notices_kind CHECK ((listing_id is null) = (kind in ('inquiry', 'buyer_wrote', 'quote_answered',
    'quote_to_approve', 'proforma_issued', 'sourcing_invited', 'sourcing_chosen', 'sourcing_not_chosen', 'shop_wrote',
    'quote_sent', 'proforma_sent', 'sourcing_quoted', 'sourcing_closed'))),
  CONSTRAINT notices_about_one_thing CHECK ((listing_id is null) = (num_nonnulls(inquiry_id, request_id) = 1
    and (inquiry_id is null or shop_id is not null))),
  CONSTRAINT notices_of_listing CHECK (listing_id is null
    or (shop_id is not null and num_nonnulls(inquiry_id, request_id) = 0
    and kind in ('origin_asked', 'origin_agreed', 'origin_refused', 'trial_reached', 'trial_over'))),
  CONSTRAINT notices_proforma_of_inquiry CHECK (proforma_id is null or inquiry_id is not null)
);

CREATE TABLE profiles (
  user_id uuid PRIMARY KEY,
  company text,
  phone text,
  country text,
  port text,
  tax_number text,
  currency text,
  CONSTRAINT profiles_country_form CHECK (country ~ '^[A-Z]{2}$'),
  CONSTRAINT profiles_currency_form CHECK (currency ~ '^[A-Z]{3}$'),
  CONSTRAINT profiles_lengths CHECK (length(company) <= 120 and length(phone) <= 40 and length(port) <= 80
    and length(tax_number) <= 40)
);

CREATE TABLE saved_listings (
  user_id uuid NOT NULL,
  listing_id bigint NOT NULL,
  created_at timestamptz DEFAULT now() NOT NULL,
  CONSTRAINT saved_listings_user_id_listing_id_pk PRIMARY KEY (user_id, listing_id)
);

CREATE TABLE saved_searches (
  id uuid PRIMARY KEY,
  user_id uuid NOT NULL,
  locale text NOT NULL,
  query text NOT NULL,
  created_at timestamptz DEFAULT now() NOT NULL,
  CONSTRAINT saved_searches_once UNIQUE (user_id, locale, query),
  CONSTRAINT saved_searches_locale CHECK (locale in ('en', 'zh', 'es', 'pt-br', 'ru', 'ar', 'ur', 'fr')),
  CONSTRAINT saved_searches_length CHECK (length(query) between 1 and 1000)
);

CREATE TABLE saved_shops (
  user_id uuid NOT NULL,
  shop_id bigint NOT NULL,
  created_at timestamptz DEFAULT now() NOT NULL,
  CONSTRAINT saved_shops_user_id_shop_id_pk PRIMARY KEY (user_id, shop_id)
);

CREATE TABLE search_emails (
  user_id uuid PRIMARY KEY,
  since timestamptz NOT NULL,
  due_at timestamptz NOT NULL
);

CREATE TABLE unwanted_emails (
  user_id uuid NOT NULL,
  kind text NOT NULL,
  created_at timestamptz DEFAULT now() NOT NULL,
  CONSTRAINT unwanted_emails_user_id_kind_pk PRIMARY KEY (user_id, kind),
  CONSTRAINT unwanted_emails_kind CHECK (kind in ('inquiries', 'answers', 'quotes', 'searches', 'figures'))
);

CREATE TABLE bank_accounts (
  id uuid PRIMARY KEY,
  shop_id bigint NOT NULL,
  version smallint NOT NULL,
  beneficiary text NOT NULL,
  bank_name text NOT NULL,
  account_number text NOT NULL,
  swift text NOT NULL,
  bank_address text,
  currency text NOT NULL,
  created_by uuid,
  created_at timestamptz DEFAULT now() NOT NULL,
  effective_at timestamptz NOT NULL,
  cancelled_at timestamptz,
  CONSTRAINT bank_accounts_of_shop UNIQUE (shop_id, id),
  CONSTRAINT bank_accounts_versions UNIQUE (shop_id, version),
  CONSTRAINT bank_accounts_version CHECK (version between 1 and 999),
  CONSTRAINT bank_accounts_number_form CHECK (account_number ~ '^[A-Z0-9]{5,34}$'),
  CONSTRAINT bank_accounts_swift_form CHECK (swift ~ '^[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?$'),
  CONSTRAINT bank_accounts_currency CHECK (currency in ('CNY', 'USD')),
  CONSTRAINT bank_accounts_lengths CHECK (length(beneficiary) between 1 and 120 and length(bank_name) between 1 and 120
    and length(bank_address) <= 200),
  CONSTRAINT bank_accounts_wait CHECK (version = 1 or effective_at > created_at),
  CONSTRAINT bank_accounts_cancelled_in_time CHECK (cancelled_at < effective_at)
);

CREATE TABLE proforma_counters (
  shop_id bigint NOT NULL,
  year smallint NOT NULL,
  last integer NOT NULL,
  CONSTRAINT proforma_counters_shop_id_year_pk PRIMARY KEY (shop_id, year)
);

CREATE TABLE proforma_files (
  proforma_id uuid NOT NULL,
  shop_id bigint NOT NULL,
  sheet_hash text NOT NULL,
  file_hash text NOT NULL,
  bytes integer NOT NULL,
  created_at timestamptz DEFAULT now() NOT NULL,
  CONSTRAINT proforma_files_proforma_id_sheet_hash_pk PRIMARY KEY (proforma_id, sheet_hash),
  CONSTRAINT proforma_files_hashes CHECK (sheet_hash ~ '^[0-9a-f]{64}$' and file_hash ~ '^[0-9a-f]{64}$')
);

CREATE TABLE proformas (
  id uuid PRIMARY KEY,
  shop_id bigint NOT NULL,
  inquiry_id uuid NOT NULL,
  quote_id uuid NOT NULL,
  bank_account_id uuid NOT NULL,
  year smallint NOT NULL,
  sequence integer NOT NULL,
  number text NOT NULL,
  content jsonb NOT NULL,
  issued_by uuid,
  issued_at timestamptz NOT NULL,
  cancelled_at timestamptz,
  cancel_reason text,
  CONSTRAINT proformas_of_shop UNIQUE (shop_id, id),
  CONSTRAINT proformas_numbers UNIQUE (shop_id, year, sequence),
  CONSTRAINT proformas_number_form CHECK (number ~ '^PI-[A-Z0-9-]{1,24}-[0-9]{4}-[0-9]{4,9}$'),
  CONSTRAINT proformas_content_length CHECK (length(content::text) <= 400000),
  CONSTRAINT proformas_cancel_reason CHECK ((cancelled_at is null) = (cancel_reason is null)
    and length(cancel_reason) between 1 and 500)
);

CREATE TABLE quote_lines (
  quote_id uuid NOT NULL,
  shop_id bigint NOT NULL,
  "position" smallint NOT NULL,
  listing_id bigint NOT NULL,
  is_sample boolean DEFAULT false NOT NULL,
  quantity integer NOT NULL,
  unit_price integer NOT NULL,
  counter_price integer,
  counter_quantity integer,
  cartons integer,
  cubic_centimetres bigint,
  gross_grams bigint,
  CONSTRAINT quote_lines_quote_id_position_pk PRIMARY KEY (quote_id, "position"),
  CONSTRAINT quote_lines_position CHECK ("position" between 1 and 50),
  CONSTRAINT quote_lines_quantity CHECK (quantity between 1 and 100000000),
  CONSTRAINT quote_lines_counter_quantity CHECK (counter_quantity between 1 and 100000000),
  CONSTRAINT quote_lines_prices CHECK (unit_price <= 1000000000 and (unit_price > 0 or (is_sample and unit_price = 0))
    and counter_price between 1 and 1000000000),
  CONSTRAINT quote_lines_packing CHECK (cartons > 0 and cubic_centimetres > 0 and gross_grams > 0)
);

CREATE TABLE quotes (
  id uuid PRIMARY KEY,
  inquiry_id uuid NOT NULL,
  shop_id bigint NOT NULL,
  version smallint NOT NULL,
  status text DEFAULT 'draft' NOT NULL,
  currency text NOT NULL,
  incoterm text NOT NULL,
  places jsonb NOT NULL,
  port text,
  freight integer,
  insurance integer,
  payment_terms text DEFAULT 'tt_30_70' NOT NULL,
  working_days smallint NOT NULL,
  valid_until date NOT NULL,
  note text,
  locale text NOT NULL,
  created_by uuid,
  created_at timestamptz DEFAULT now() NOT NULL,
  approval_requested_by uuid,
  approval_requested_at timestamptz,
  batch_id uuid,
  goes_out_at timestamptz,
  sent_at timestamptz,
  decided_at timestamptz,
  decided_by uuid,
  answer text,
  promise jsonb,
  CONSTRAINT quotes_of_shop UNIQUE (shop_id, id),
  CONSTRAINT quotes_versions UNIQUE (inquiry_id, version),
  CONSTRAINT quotes_version CHECK (version between 1 and 99),
  CONSTRAINT quotes_status CHECK (status in ('draft', 'sent', 'countered', 'accepted', 'rejected', 'withdrawn',
    'expired')),
  CONSTRAINT quotes_are_dated CHECK ((status = 'draft') = (sent_at is null)),
  CONSTRAINT quotes_decided_when CHECK ((status in ('draft', 'sent')) = (decided_at is null)),
  CONSTRAINT quotes_currency CHECK (currency in ('CNY', 'USD')),
  CONSTRAINT quotes_incoterm CHECK (incoterm in ('EXW', 'FCA', 'FOB', 'CFR', 'CIF', 'DAP', 'DDP')),
  CONSTRAINT quotes_payment_terms CHECK (payment_terms in ('tt_30_70', 'tt_50_50', 'tt_100', 'lc_at_sight',
    'on_pickup')),
  CONSTRAINT quotes_carriage CHECK (freight between 1 and 1000000000 and insurance between 0 and 1000000000),
  CONSTRAINT quotes_carriage_of_term CHECK (coalesce(freight, insurance) is null
    or incoterm in ('CFR', 'CIF', 'DAP', 'DDP')),
  CONSTRAINT quotes_scheduled_drafts CHECK (goes_out_at is null or (status = 'draft' and batch_id is not null)),
  CONSTRAINT quotes_working_days CHECK (working_days between 0 and 365),
  CONSTRAINT quotes_lengths CHECK (length(places::text) between 3 and 2000 and length(port) <= 80
    and length(note) between 1 and 2000),
  CONSTRAINT quotes_answer_lengths CHECK (length(answer) between 1 and 2000 and length(promise::text) <= 1000)
);

CREATE TABLE quoting_rules (
  shop_id bigint PRIMARY KEY,
  assistants_quote boolean DEFAULT false NOT NULL,
  percent_off smallint DEFAULT 0 NOT NULL,
  CONSTRAINT quoting_rules_percent CHECK (percent_off between 0 and 90)
);

CREATE TABLE category_page_starts (
  category_id integer NOT NULL,
  page smallint NOT NULL,
  quality integer NOT NULL,
  listing_id bigint NOT NULL,
  CONSTRAINT category_page_starts_category_id_page_pk PRIMARY KEY (category_id, page)
);

CREATE TABLE curated_facets (
  category_id integer NOT NULL,
  slug text NOT NULL,
  value_id integer NOT NULL,
  count integer NOT NULL,
  CONSTRAINT curated_facets_category_id_slug_pk PRIMARY KEY (category_id, slug),
  CONSTRAINT curated_facets_count CHECK (count > 0),
  CONSTRAINT curated_facets_slug_form CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 80)
);

CREATE TABLE facet_counts (
  category_id integer NOT NULL,
  facet integer NOT NULL,
  count integer NOT NULL,
  CONSTRAINT facet_counts_category_id_facet_pk PRIMARY KEY (category_id, facet)
);

CREATE TABLE facet_values (
  id serial PRIMARY KEY,
  attribute_code text NOT NULL,
  key text NOT NULL,
  names jsonb NOT NULL,
  CONSTRAINT facet_values_once UNIQUE (attribute_code, key),
  CONSTRAINT facet_values_are_tokens CHECK (id between 1 and 99999),
  CONSTRAINT facet_values_lengths CHECK (length(key) between 1 and 40 and length(names::text) <= 4000)
);

CREATE TABLE listing_heat (
  listing_id bigint PRIMARY KEY,
  category_id integer NOT NULL,
  industry_id integer NOT NULL,
  heat real NOT NULL,
  views integer NOT NULL,
  views_before integer NOT NULL,
  inquiries integer NOT NULL,
  days integer[] DEFAULT '{0,0,0,0,0,0,0}' NOT NULL
);

CREATE TABLE listing_search (
  listing_id bigint PRIMARY KEY,
  shop_id bigint NOT NULL,
  published_at timestamptz NOT NULL,
  category_id integer NOT NULL,
  industry_id integer NOT NULL,
  quality integer NOT NULL,
  price_low integer NOT NULL,
  moq integer NOT NULL,
  facet_codes text GENERATED ALWAYS AS (facet_codes(facets, moq, lead_days)) STORED NOT NULL,
  lead_from integer[] NOT NULL,
  lead_days integer[] NOT NULL,
  facets integer[] NOT NULL,
  tier_from integer[] NOT NULL,
  tier_price integer[] NOT NULL,
  tsv_en tsvector NOT NULL,
  tsv_zh tsvector NOT NULL,
  tsv_es tsvector NOT NULL,
  tsv_pt_br tsvector NOT NULL,
  tsv_ru tsvector NOT NULL,
  tsv_ar tsvector NOT NULL,
  tsv_ur tsvector NOT NULL,
  tsv_fr tsvector NOT NULL
);

CREATE TABLE projection_queue (
  id bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
  listing_id bigint NOT NULL,
  queued_at timestamptz DEFAULT clock_timestamp() NOT NULL
);

CREATE TABLE search_state (
  key text PRIMARY KEY,
  value jsonb NOT NULL
);

CREATE TABLE shop_counts (
  category_id integer PRIMARY KEY,
  count integer NOT NULL
);

CREATE TABLE word_counts (
  locale text NOT NULL,
  word text NOT NULL,
  count integer NOT NULL,
  CONSTRAINT word_counts_locale_word_pk PRIMARY KEY (locale, word)
);

CREATE TABLE booths (
  id bigint PRIMARY KEY DEFAULT time_ordered_id(),
  shop_id bigint NOT NULL,
  district_code text NOT NULL,
  floor smallint NOT NULL,
  area text,
  street smallint,
  number text NOT NULL,
  square_metres smallint,
  opens_at text DEFAULT '09:00' NOT NULL,
  closes_at text DEFAULT '17:00' NOT NULL,
  "position" smallint DEFAULT 0 NOT NULL,
  walking_order text COLLATE "C" GENERATED ALWAYS AS (coalesce(area, '') || ' '
    || lpad(coalesce(street, 0)::text, 5, '0') || ' ' || lpad(length(number)::text, 2, '0') || number) STORED,
  CONSTRAINT booths_one_place_once UNIQUE (district_code, floor, number),
  CONSTRAINT booths_lengths CHECK (length(area) <= 10 and length(opens_at) <= 5 and length(closes_at) <= 5),
  CONSTRAINT booths_floor CHECK (floor between 1 and 9),
  CONSTRAINT booths_number_form CHECK (number ~ '^[A-Z0-9-]{1,12}$')
);

CREATE TABLE factories (
  shop_id bigint PRIMARY KEY,
  city jsonb NOT NULL,
  square_metres integer,
  staff integer,
  lines smallint,
  daily_output integer,
  CONSTRAINT factories_lengths CHECK (length(city::text) <= 2000)
);

CREATE TABLE former_handles (
  handle text PRIMARY KEY,
  shop_id bigint NOT NULL,
  created_at timestamptz DEFAULT now() NOT NULL
);

CREATE TABLE presences (
  shop_id bigint NOT NULL,
  country text NOT NULL,
  city jsonb NOT NULL,
  entity text NOT NULL,
  has_stock text NOT NULL,
  CONSTRAINT presences_shop_id_country_entity_pk PRIMARY KEY (shop_id, country, entity),
  CONSTRAINT presences_country_form CHECK (country ~ '^[A-Z]{2}$'),
  CONSTRAINT presences_lengths CHECK (length(city::text) <= 2000 and length(entity) <= 200)
);

CREATE TABLE shop_figures (
  shop_id bigint PRIMARY KEY,
  cases integer NOT NULL,
  answered_within_day_share numeric(4, 3) NOT NULL,
  median_first_reply_minutes integer,
  measured_at timestamptz DEFAULT now() NOT NULL
);

CREATE TABLE shop_members (
  shop_id bigint NOT NULL,
  user_id uuid NOT NULL,
  role text NOT NULL,
  created_at timestamptz DEFAULT now() NOT NULL,
  CONSTRAINT shop_members_shop_id_user_id_pk PRIMARY KEY (shop_id, user_id),
  CONSTRAINT shop_members_role CHECK (role in ('assistant', 'manager', 'owner'))
);

CREATE TABLE shops (
  id bigint PRIMARY KEY DEFAULT time_ordered_id(),
  handle text NOT NULL,
  names jsonb NOT NULL,
  stories jsonb DEFAULT '{}'::jsonb NOT NULL,
  locale text DEFAULT 'zh' NOT NULL,
  since_year smallint,
  languages text[] NOT NULL,
  picture_key text,
  created_at timestamptz DEFAULT now() NOT NULL,
  changed_at timestamptz DEFAULT now() NOT NULL,
  closed_at timestamptz,
  confirmed_at timestamptz DEFAULT now(),
  CONSTRAINT shops_handle_unique UNIQUE (handle),
  CONSTRAINT shops_handle_form CHECK (handle ~ '^[a-z0-9]([a-z0-9-]{0,58}[a-z0-9])?$'),
  CONSTRAINT shops_lengths CHECK (length(names::text) <= 2000 and length(stories::text) <= 40000),
  CONSTRAINT shops_since_year CHECK (since_year between 1950 and 2100)
);

CREATE TABLE verifications (
  id bigint PRIMARY KEY DEFAULT time_ordered_id(),
  shop_id bigint NOT NULL,
  claim text NOT NULL,
  status text NOT NULL,
  reason text,
  decided_on date,
  valid_until date,
  created_at timestamptz DEFAULT now() NOT NULL,
  CONSTRAINT verifications_status CHECK (status in ('requested', 'approved', 'rejected')),
  CONSTRAINT verifications_reason_length CHECK (length(reason) <= 1000),
  CONSTRAINT verifications_are_dated CHECK (status = 'requested' or decided_on is not null)
);

CREATE TABLE indexnow_outbox (
  id bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
  path text NOT NULL,
  created_at timestamptz DEFAULT now() NOT NULL,
  CONSTRAINT indexnow_outbox_path_unique UNIQUE (path),
  CONSTRAINT indexnow_outbox_path CHECK (path like '/%' and length(path) <= 300)
);

CREATE TABLE sitemap_buckets (
  kind text NOT NULL,
  number integer NOT NULL,
  after_id bigint NOT NULL,
  until_id bigint,
  origin text,
  written_at timestamptz,
  changed_at timestamptz,
  CONSTRAINT sitemap_buckets_kind_number_pk PRIMARY KEY (kind, number),
  CONSTRAINT sitemap_buckets_kind CHECK (kind in ('pages', 'shops', 'listings', 'images', 'videos')),
  CONSTRAINT sitemap_buckets_range CHECK (until_id > after_id and number > 0)
);

CREATE TABLE sitemap_changes (
  id bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
  kind text NOT NULL,
  item_id bigint NOT NULL,
  CONSTRAINT sitemap_changes_kind CHECK (kind in ('pages', 'shops', 'listings', 'images', 'videos'))
);

CREATE TABLE sitemap_files (
  kind text NOT NULL,
  number integer NOT NULL,
  locale text NOT NULL,
  origin text NOT NULL,
  url_count integer NOT NULL,
  newest_at timestamptz,
  changed_at timestamptz DEFAULT now() NOT NULL,
  digest text NOT NULL,
  gzip bytea NOT NULL,
  CONSTRAINT sitemap_files_kind_number_locale_pk PRIMARY KEY (kind, number, locale),
  CONSTRAINT sitemap_files_kind CHECK (kind in ('pages', 'shops', 'listings', 'images', 'videos')),
  CONSTRAINT sitemap_files_url_count CHECK (url_count between 1 and 50000)
);

CREATE TABLE sourcing_buyers (
  request_id uuid PRIMARY KEY,
  name text NOT NULL,
  email text NOT NULL,
  company text,
  CONSTRAINT sourcing_buyers_lengths CHECK (length(name) between 1 and 80 and length(email) <= 254
    and length(company) <= 120)
);

CREATE TABLE sourcing_invitations (
  request_id uuid NOT NULL,
  shop_id bigint NOT NULL,
  reasons jsonb NOT NULL,
  score smallint NOT NULL,
  created_at timestamptz DEFAULT now() NOT NULL,
  CONSTRAINT sourcing_invitations_request_id_shop_id_pk PRIMARY KEY (request_id, shop_id),
  CONSTRAINT sourcing_invitations_length CHECK (length(reasons::text) <= 500)
);

CREATE TABLE sourcing_links (
  token_hash text PRIMARY KEY,
  request_id uuid NOT NULL,
  created_at timestamptz DEFAULT now() NOT NULL,
  revoked_at timestamptz,
  CONSTRAINT sourcing_links_length CHECK (length(token_hash) <= 100)
);

CREATE TABLE sourcing_requests (
  id uuid PRIMARY KEY,
  reference text NOT NULL,
  buyer_id uuid,
  locale text NOT NULL,
  title text NOT NULL,
  details text NOT NULL,
  category_id integer NOT NULL,
  quantity integer NOT NULL,
  target_price integer,
  target_currency text,
  country text NOT NULL,
  port text,
  incoterm text,
  needed_by date,
  status text DEFAULT 'open' NOT NULL,
  held_reason text,
  places_taken smallint DEFAULT 0 NOT NULL,
  created_at timestamptz DEFAULT now() NOT NULL,
  closes_at timestamptz,
  routed_at timestamptz,
  decided_at timestamptz,
  emails_off_at timestamptz,
  inquiry_id uuid,
  CONSTRAINT sourcing_requests_reference_unique UNIQUE (reference),
  CONSTRAINT sourcing_requests_status CHECK (status in ('open', 'closed', 'chosen', 'withdrawn', 'expired')),
  CONSTRAINT sourcing_requests_are_dated CHECK ((status = 'open') = (decided_at is null)),
  CONSTRAINT sourcing_requests_chosen_once CHECK ((status = 'chosen') = (inquiry_id is not null)),
  CONSTRAINT sourcing_requests_held_or_open CHECK ((held_reason is null) = (closes_at is not null)),
  CONSTRAINT sourcing_requests_places CHECK (places_taken between 0 and 8),
  CONSTRAINT sourcing_requests_quantity CHECK (quantity between 1 and 100000000),
  CONSTRAINT sourcing_requests_lengths CHECK (length(title) between 1 and 120 and length(details) between 1 and 5000
    and length(port) <= 80 and length(reference) <= 20 and length(held_reason) <= 40),
  CONSTRAINT sourcing_requests_locale CHECK (locale in ('en', 'zh', 'es', 'pt-br', 'ru', 'ar', 'ur', 'fr')),
  CONSTRAINT sourcing_requests_incoterm CHECK (incoterm in ('EXW', 'FCA', 'FOB', 'CFR', 'CIF', 'DAP', 'DDP')),
  CONSTRAINT sourcing_requests_country_form CHECK (country ~ '^[A-Z]{2}$'),
  CONSTRAINT sourcing_requests_target CHECK ((target_price is null) = (target_currency is null)
    and target_price between 1 and 1000000000)
);

CREATE TABLE sourcing_quotes (
  id uuid PRIMARY KEY,
  request_id uuid NOT NULL,
  shop_id bigint NOT NULL,
  version smallint NOT NULL,
  slot smallint NOT NULL,
  status text DEFAULT 'sent' NOT NULL,
  listing_id bigint NOT NULL,
  currency text NOT NULL,
  unit_price integer NOT NULL,
  moq integer NOT NULL,
  incoterm text NOT NULL,
  place text NOT NULL,
  working_days smallint NOT NULL,
  valid_until date NOT NULL,
  note text,
  locale text NOT NULL,
  created_by uuid,
  created_at timestamptz DEFAULT now() NOT NULL,
  decided_at timestamptz,
  CONSTRAINT sourcing_quotes_versions UNIQUE (request_id, shop_id, version),
  CONSTRAINT sourcing_quotes_place_of_eight CHECK (slot between 1 and 8),
  CONSTRAINT sourcing_quotes_change_once CHECK (version between 1 and 2),
  CONSTRAINT sourcing_quotes_status CHECK (status in ('sent', 'replaced', 'withdrawn', 'chosen', 'not_chosen',
    'expired')),
  CONSTRAINT sourcing_quotes_are_dated CHECK ((status = 'sent') = (decided_at is null)),
  CONSTRAINT sourcing_quotes_currency CHECK (currency in ('CNY', 'USD')),
  CONSTRAINT sourcing_quotes_numbers CHECK (unit_price between 1 and 1000000000 and moq between 1 and 100000000
    and working_days between 0 and 365),
  CONSTRAINT sourcing_quotes_incoterm CHECK (incoterm in ('EXW', 'FCA', 'FOB', 'CFR', 'CIF', 'DAP', 'DDP')),
  CONSTRAINT sourcing_quotes_places CHECK (place in ('yiwu', 'ningbo', 'shanghai', 'destination')),
  CONSTRAINT sourcing_quotes_locale CHECK (locale in ('en', 'zh', 'es', 'pt-br', 'ru', 'ar', 'ur', 'fr')),
  CONSTRAINT sourcing_quotes_lengths CHECK (length(note) between 1 and 2000)
);

CREATE TABLE brand_pages (
  shop_id bigint PRIMARY KEY,
  stories jsonb NOT NULL,
  changed_at timestamptz DEFAULT now() NOT NULL,
  CONSTRAINT brand_pages_lengths CHECK (length(stories::text) <= 60000)
);

CREATE TABLE collection_listings (
  collection_id bigint NOT NULL,
  shop_id bigint NOT NULL,
  listing_id bigint NOT NULL,
  "position" smallint NOT NULL,
  CONSTRAINT collection_listings_collection_id_listing_id_pk PRIMARY KEY (collection_id, listing_id),
  CONSTRAINT collection_listings_position CHECK ("position" between 1 and 60)
);

CREATE TABLE collections (
  id bigint PRIMARY KEY DEFAULT time_ordered_id(),
  shop_id bigint NOT NULL,
  names jsonb NOT NULL,
  created_at timestamptz DEFAULT now() NOT NULL,
  CONSTRAINT collections_of_shop UNIQUE (shop_id, id),
  CONSTRAINT collections_lengths CHECK (names <> '{}' and length(names::text) <= 2000)
);

CREATE TABLE cover_pictures (
  shop_id bigint PRIMARY KEY,
  picture_id uuid NOT NULL,
  visible_part text DEFAULT 'middle' NOT NULL,
  CONSTRAINT cover_pictures_visible_part CHECK (visible_part in ('top', 'middle', 'bottom'))
);

CREATE TABLE holidays (
  id bigint PRIMARY KEY DEFAULT time_ordered_id(),
  shop_id bigint NOT NULL,
  first_day date NOT NULL,
  last_day date NOT NULL,
  notes jsonb DEFAULT '{}'::jsonb NOT NULL,
  created_at timestamptz DEFAULT now() NOT NULL,
  CONSTRAINT holidays_span CHECK (last_day between first_day and first_day + 90),
  CONSTRAINT holidays_lengths CHECK (length(notes::text) <= 4000)
);

CREATE TABLE lookbook_pictures (
  shop_id bigint NOT NULL,
  "position" smallint NOT NULL,
  picture_id uuid NOT NULL,
  captions jsonb DEFAULT '{}'::jsonb NOT NULL,
  CONSTRAINT lookbook_pictures_shop_id_position_pk PRIMARY KEY (shop_id, "position"),
  CONSTRAINT lookbook_pictures_position CHECK ("position" between 1 and 12),
  CONSTRAINT lookbook_pictures_captions CHECK (length(captions::text) <= 4000)
);

CREATE TABLE milestones (
  listing_id bigint PRIMARY KEY,
  shop_id bigint NOT NULL,
  sketched_on date,
  sampled_on date,
  first_batch_on date,
  shipped_on date,
  changed_at timestamptz DEFAULT now() NOT NULL,
  CONSTRAINT milestones_in_order CHECK (coalesce(sketched_on <= sampled_on, true)
    and coalesce(sketched_on <= first_batch_on, true)
        and coalesce(sketched_on <= shipped_on, true) and coalesce(sampled_on <= first_batch_on, true)
        and coalesce(sampled_on <= shipped_on, true) and coalesce(first_batch_on <= shipped_on, true))
);

CREATE TABLE search_terms (
  locale text NOT NULL,
  word text NOT NULL,
  spelling text NOT NULL,
  count integer NOT NULL,
  CONSTRAINT search_terms_locale_word_pk PRIMARY KEY (locale, word)
);

CREATE TABLE suggestion_prefixes (
  locale text NOT NULL,
  prefix text NOT NULL,
  items jsonb NOT NULL,
  CONSTRAINT suggestion_prefixes_locale_prefix_pk PRIMARY KEY (locale, prefix)
);

CREATE TABLE suggestions (
  locale text NOT NULL,
  kind text NOT NULL,
  folded text NOT NULL,
  target text NOT NULL,
  label text NOT NULL,
  weight integer NOT NULL,
  CONSTRAINT suggestions_locale_kind_folded_target_pk PRIMARY KEY (locale, kind, folded, target)
);

CREATE TABLE blocked_buyers (
  shop_id bigint NOT NULL,
  email text NOT NULL,
  user_id uuid NOT NULL,
  created_at timestamptz DEFAULT now() NOT NULL,
  CONSTRAINT blocked_buyers_shop_id_email_pk PRIMARY KEY (shop_id, email),
  CONSTRAINT blocked_buyers_email CHECK (email = lower(email) and length(email) <= 254)
);

CREATE TABLE handovers (
  id uuid PRIMARY KEY,
  inquiry_id uuid NOT NULL,
  shop_id bigint NOT NULL,
  to_shop_id bigint NOT NULL,
  reason text NOT NULL,
  offered_by uuid NOT NULL,
  status text DEFAULT 'offered' NOT NULL,
  created_at timestamptz DEFAULT now() NOT NULL,
  expires_at timestamptz NOT NULL,
  decided_at timestamptz,
  new_inquiry_id uuid,
  CONSTRAINT handovers_new_inquiry UNIQUE (new_inquiry_id),
  CONSTRAINT handovers_to_another_shop CHECK (to_shop_id <> shop_id),
  CONSTRAINT handovers_reason CHECK (length(reason) between 1 and 500),
  CONSTRAINT handovers_status CHECK (status in ('offered', 'agreed', 'declined', 'withdrawn')),
  CONSTRAINT handovers_new_inquiry_agreed CHECK ((new_inquiry_id is not null) = (status = 'agreed'))
);

CREATE TABLE message_drafts (
  inquiry_id uuid NOT NULL,
  shop_id bigint NOT NULL,
  user_id uuid NOT NULL,
  body text NOT NULL,
  updated_at timestamptz DEFAULT now() NOT NULL,
  CONSTRAINT message_drafts_inquiry_id_user_id_pk PRIMARY KEY (inquiry_id, user_id),
  CONSTRAINT message_drafts_length CHECK (length(body) between 1 and 5000)
);

CREATE TABLE quick_replies (
  id uuid PRIMARY KEY,
  shop_id bigint NOT NULL,
  title text NOT NULL,
  bodies jsonb NOT NULL,
  "position" smallint NOT NULL,
  created_at timestamptz DEFAULT now() NOT NULL,
  CONSTRAINT quick_replies_title CHECK (length(title) between 1 and 60),
  CONSTRAINT quick_replies_bodies CHECK (length(bodies::text) <= 20000)
);

CREATE TABLE reports (
  id uuid PRIMARY KEY,
  inquiry_id uuid NOT NULL,
  shop_id bigint NOT NULL,
  side text NOT NULL,
  user_id uuid,
  reason text NOT NULL,
  details text,
  created_at timestamptz DEFAULT now() NOT NULL,
  settled_at timestamptz,
  settled_by uuid,
  CONSTRAINT reports_once_a_side UNIQUE (inquiry_id, side, reason),
  CONSTRAINT reports_side CHECK (side in ('buyer', 'shop')),
  CONSTRAINT reports_reason CHECK (reason in ('fraud', 'rude', 'forbidden_goods', 'advertising', 'other')),
  CONSTRAINT reports_details CHECK (length(details) <= 1000)
);

CREATE TABLE threads (
  inquiry_id uuid PRIMARY KEY,
  shop_id bigint NOT NULL,
  buyer_read_at timestamptz,
  shop_read_at timestamptz,
  assignee_id uuid,
  buyer_blocked_at timestamptz,
  buyer_emails_off_at timestamptz,
  declined_by text,
  decline_reason text,
  CONSTRAINT threads_declined_by CHECK (declined_by in ('buyer', 'shop')),
  CONSTRAINT threads_decline_reason CHECK (decline_reason in ('not_made', 'too_few', 'too_soon', 'price_too_low',
    'found_elsewhere', 'too_expensive', 'too_slow', 'not_needed')),
  CONSTRAINT threads_decline_complete CHECK ((declined_by is null) = (decline_reason is null))
);

CREATE TABLE message_translations (
  message_id uuid NOT NULL,
  shop_id bigint NOT NULL,
  locale text NOT NULL,
  body text NOT NULL,
  provider text NOT NULL,
  created_at timestamptz DEFAULT now() NOT NULL,
  CONSTRAINT message_translations_message_id_locale_pk PRIMARY KEY (message_id, locale),
  CONSTRAINT message_translations_lengths
    CHECK (length(body) between 1 and 20000 and length(provider) between 1 and 200),
  CONSTRAINT message_translations_locale CHECK (locale in ('en', 'zh', 'es', 'pt-br', 'ru', 'ar', 'ur', 'fr'))
);

CREATE TABLE listing_days (
  listing_id bigint NOT NULL,
  shop_id bigint NOT NULL,
  day date NOT NULL,
  views integer DEFAULT 0 NOT NULL,
  inquiries integer DEFAULT 0 NOT NULL,
  CONSTRAINT listing_days_listing_id_day_pk PRIMARY KEY (listing_id, day),
  CONSTRAINT listing_days_count CHECK (views >= 0 and inquiries >= 0)
);

CREATE TABLE trial_votes (
  listing_id bigint NOT NULL,
  shop_id bigint NOT NULL,
  visitor text NOT NULL,
  created_at timestamptz DEFAULT now() NOT NULL,
  CONSTRAINT trial_votes_listing_id_visitor_pk PRIMARY KEY (listing_id, visitor),
  CONSTRAINT trial_votes_length CHECK (length(visitor) <= 60)
);

CREATE TABLE trial_watchers (
  id uuid PRIMARY KEY,
  listing_id bigint NOT NULL,
  shop_id bigint NOT NULL,
  email text NOT NULL,
  locale text NOT NULL,
  created_at timestamptz DEFAULT now() NOT NULL,
  confirmed_at timestamptz,
  CONSTRAINT trial_watchers_once UNIQUE (listing_id, email),
  CONSTRAINT trial_watchers_email CHECK (email = lower(email) and length(email) <= 254),
  CONSTRAINT trial_watchers_locale CHECK (locale in ('en', 'zh', 'es', 'pt-br', 'ru', 'ar', 'ur', 'fr'))
);

CREATE TABLE trials (
  listing_id bigint NOT NULL,
  shop_id bigint NOT NULL,
  status text DEFAULT 'running' NOT NULL,
  goal integer NOT NULL,
  votes integer DEFAULT 0 NOT NULL,
  former_tiers jsonb DEFAULT '[]'::jsonb NOT NULL,
  started_at timestamptz DEFAULT now() NOT NULL,
  ends_at timestamptz NOT NULL,
  closed_at timestamptz,
  CONSTRAINT trials_listing_id_pk PRIMARY KEY (listing_id),
  CONSTRAINT trials_status CHECK (status in ('running', 'over', 'promoted', 'ended')),
  CONSTRAINT trials_goal CHECK (goal between 1 and 10000 and votes >= 0)
);

CREATE TABLE recovery_codes (
  user_id uuid NOT NULL,
  code_hash text NOT NULL,
  created_at timestamptz DEFAULT now() NOT NULL,
  CONSTRAINT recovery_codes_user_id_code_hash_pk PRIMARY KEY (user_id, code_hash),
  CONSTRAINT recovery_codes_length CHECK (length(code_hash) <= 100)
);

CREATE TABLE two_steps (
  user_id uuid PRIMARY KEY,
  secret text NOT NULL,
  created_at timestamptz DEFAULT now() NOT NULL,
  confirmed_at timestamptz,
  last_counter bigint,
  CONSTRAINT two_steps_secret_length CHECK (length(secret) <= 200)
);

CREATE TABLE file_uploads (
  id uuid PRIMARY KEY,
  shop_id bigint NOT NULL,
  purpose text NOT NULL,
  name text NOT NULL,
  fingerprint text DEFAULT '' NOT NULL,
  bytes bigint NOT NULL,
  received bigint DEFAULT 0 NOT NULL,
  picture_id uuid,
  expires_at timestamptz NOT NULL,
  CONSTRAINT file_uploads_purpose CHECK (purpose in ('photo', 'clip', 'zip')),
  CONSTRAINT file_uploads_size CHECK (bytes between 1 and 1000000000 and received between 0 and bytes),
  CONSTRAINT file_uploads_lengths CHECK (length(name) between 1 and 200 and length(fingerprint) <= 100),
  CONSTRAINT file_uploads_only_pictures_become CHECK (picture_id is null or purpose = 'photo')
);

CREATE TABLE videos (
  id bigint PRIMARY KEY DEFAULT time_ordered_id(),
  shop_id bigint NOT NULL,
  listing_id bigint,
  key text NOT NULL,
  poster_key text NOT NULL,
  width integer NOT NULL,
  height integer NOT NULL,
  milliseconds integer NOT NULL,
  bytes integer NOT NULL,
  color text NOT NULL,
  titles jsonb NOT NULL,
  own_titles jsonb DEFAULT '{}'::jsonb NOT NULL,
  shows text DEFAULT 'around' NOT NULL,
  captions jsonb DEFAULT '{}'::jsonb NOT NULL,
  machine_captions text[] DEFAULT '{}' NOT NULL,
  created_at timestamptz DEFAULT now() NOT NULL,
  published_at timestamptz,
  first_published_at timestamptz,
  CONSTRAINT videos_of_shop UNIQUE (shop_id, id),
  CONSTRAINT videos_key_form CHECK (key ~ '^[a-z0-9-]{1,80}$' and poster_key ~ '^[a-z0-9-]{1,80}$'),
  CONSTRAINT videos_have_a_size CHECK (width > 0 and height > 0 and bytes > 0),
  CONSTRAINT videos_are_short CHECK (milliseconds between 1 and 60000),
  CONSTRAINT videos_color_form CHECK (color ~ '^#[0-9a-f]{6}$'),
  CONSTRAINT videos_lengths CHECK (length(titles::text) <= 2000 and length(captions::text) <= 40000),
  CONSTRAINT videos_own_titles_length CHECK (length(own_titles::text) <= 2000),
  CONSTRAINT videos_machine_captions CHECK (machine_captions <@ '{en,zh,es,pt-br,ru,ar,ur,fr}'::text[]
    and cardinality(machine_captions) <= 8),
  CONSTRAINT videos_shows CHECK (shows in ('around', 'packing', 'use', 'making', 'booth'))
);
--> statement-breakpoint
-- The planner needs more of the most common tokens than its default of 100.
ALTER TABLE listing_search ALTER facets SET STATISTICS 1000;
-- The files are compressed already.
ALTER TABLE sitemap_files ALTER gzip SET STORAGE EXTERNAL;
--> statement-breakpoint
-- === Foreign keys ===
ALTER TABLE sessions
  ADD CONSTRAINT sessions_user_id_users_id_fk FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE;
ALTER TABLE assist_requests
  ADD CONSTRAINT assist_requests_shop_id_shops_id_fk FOREIGN KEY (shop_id) REFERENCES shops (id),
  ADD CONSTRAINT assist_requests_video_id_videos_id_fk FOREIGN KEY (video_id) REFERENCES videos (id) ON DELETE CASCADE,
  ADD CONSTRAINT assist_requests_user_id_users_id_fk FOREIGN KEY (user_id) REFERENCES users (id),
  ADD CONSTRAINT assist_requests_accepted_by_users_id_fk FOREIGN KEY (accepted_by) REFERENCES users (id),
  ADD CONSTRAINT assist_requests_of_listing
    FOREIGN KEY (shop_id, listing_id) REFERENCES listings (shop_id, id) ON DELETE CASCADE,
  ADD CONSTRAINT assist_requests_of_inquiry
    FOREIGN KEY (shop_id, inquiry_id) REFERENCES inquiries (shop_id, id) ON DELETE CASCADE;
ALTER TABLE assist_settings
  ADD CONSTRAINT assist_settings_shop_id_shops_id_fk FOREIGN KEY (shop_id) REFERENCES shops (id),
  ADD CONSTRAINT assist_settings_consented_by_users_id_fk FOREIGN KEY (consented_by) REFERENCES users (id);
ALTER TABLE attachments
  ADD CONSTRAINT attachments_of_message
    FOREIGN KEY (shop_id, inquiry_id, message_id) REFERENCES messages (shop_id, inquiry_id, id);
ALTER TABLE sourcing_attachments
  ADD CONSTRAINT sourcing_attachments_request_id_sourcing_requests_id_fk
    FOREIGN KEY (request_id) REFERENCES sourcing_requests (id);
ALTER TABLE booth_claims
  ADD CONSTRAINT booth_claims_shop_id_shops_id_fk FOREIGN KEY (shop_id) REFERENCES shops (id),
  ADD CONSTRAINT booth_claims_district_code_districts_code_fk FOREIGN KEY (district_code) REFERENCES districts (code);
ALTER TABLE bulk_edits
  ADD CONSTRAINT bulk_edits_shop_id_shops_id_fk FOREIGN KEY (shop_id) REFERENCES shops (id);
ALTER TABLE bulk_run_listings
  ADD CONSTRAINT bulk_run_listings_of_run
    FOREIGN KEY (shop_id, run_id) REFERENCES bulk_runs (shop_id, id) ON DELETE CASCADE;
ALTER TABLE bulk_runs
  ADD CONSTRAINT bulk_runs_shop_id_shops_id_fk FOREIGN KEY (shop_id) REFERENCES shops (id),
  ADD CONSTRAINT bulk_runs_undo_own
    FOREIGN KEY (shop_id, undoes_id) REFERENCES bulk_runs (shop_id, id) ON DELETE CASCADE;
ALTER TABLE shop_cards
  ADD CONSTRAINT shop_cards_shop_id_shops_id_fk FOREIGN KEY (shop_id) REFERENCES shops (id) ON DELETE CASCADE;
ALTER TABLE lead_times
  ADD CONSTRAINT lead_times_of_listing FOREIGN KEY (shop_id, listing_id) REFERENCES listings (shop_id, id);
ALTER TABLE listing_pictures
  ADD CONSTRAINT listing_pictures_of_listing FOREIGN KEY (shop_id, listing_id) REFERENCES listings (shop_id, id),
  ADD CONSTRAINT listing_pictures_of_shop FOREIGN KEY (shop_id, picture_id) REFERENCES pictures (shop_id, id);
ALTER TABLE listing_texts
  ADD CONSTRAINT listing_texts_of_listing FOREIGN KEY (shop_id, listing_id) REFERENCES listings (shop_id, id);
ALTER TABLE listings
  ADD CONSTRAINT listings_shop_id_shops_id_fk FOREIGN KEY (shop_id) REFERENCES shops (id),
  ADD CONSTRAINT listings_category_id_categories_id_fk FOREIGN KEY (category_id) REFERENCES categories (id);
ALTER TABLE price_tiers
  ADD CONSTRAINT price_tiers_of_listing FOREIGN KEY (shop_id, listing_id) REFERENCES listings (shop_id, id);
ALTER TABLE listing_certificates
  ADD CONSTRAINT listing_certificates_of_listing
    FOREIGN KEY (shop_id, listing_id) REFERENCES listings (shop_id, id) ON DELETE CASCADE;
ALTER TABLE video_days
  ADD CONSTRAINT video_days_of_video FOREIGN KEY (shop_id, video_id) REFERENCES videos (shop_id, id) ON DELETE CASCADE;
ALTER TABLE video_drafts
  ADD CONSTRAINT video_drafts_shop_id_shops_id_fk FOREIGN KEY (shop_id) REFERENCES shops (id),
  ADD CONSTRAINT video_drafts_of_listing
    FOREIGN KEY (shop_id, listing_id) REFERENCES listings (shop_id, id) ON DELETE CASCADE;
ALTER TABLE ownership_offers
  ADD CONSTRAINT ownership_offers_shop_id_shops_id_fk FOREIGN KEY (shop_id) REFERENCES shops (id),
  ADD CONSTRAINT ownership_offers_to_user_id_users_id_fk FOREIGN KEY (to_user_id) REFERENCES users (id),
  ADD CONSTRAINT ownership_offers_offered_by_users_id_fk FOREIGN KEY (offered_by) REFERENCES users (id);
ALTER TABLE shop_archives
  ADD CONSTRAINT shop_archives_shop_id_shops_id_fk FOREIGN KEY (shop_id) REFERENCES shops (id);
ALTER TABLE devices
  ADD CONSTRAINT devices_user_id_users_id_fk FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE;
ALTER TABLE jobs
  ADD CONSTRAINT jobs_event_id_events_id_fk FOREIGN KEY (event_id) REFERENCES events (id);
ALTER TABLE board_changes
  ADD CONSTRAINT board_changes_shop_id_shops_id_fk FOREIGN KEY (shop_id) REFERENCES shops (id),
  ADD CONSTRAINT board_changes_user_id_users_id_fk FOREIGN KEY (user_id) REFERENCES users (id);
ALTER TABLE factory_boards
  ADD CONSTRAINT factory_boards_shop_id_shops_id_fk FOREIGN KEY (shop_id) REFERENCES shops (id);
ALTER TABLE factory_sites
  ADD CONSTRAINT factory_sites_shop_id_shops_id_fk FOREIGN KEY (shop_id) REFERENCES shops (id);
ALTER TABLE production_lines
  ADD CONSTRAINT production_lines_shop_id_shops_id_fk FOREIGN KEY (shop_id) REFERENCES shops (id),
  ADD CONSTRAINT production_lines_category_id_categories_id_fk FOREIGN KEY (category_id) REFERENCES categories (id);
ALTER TABLE shop_promises
  ADD CONSTRAINT shop_promises_shop_id_shops_id_fk FOREIGN KEY (shop_id) REFERENCES shops (id);
ALTER TABLE listing_origins
  ADD CONSTRAINT listing_origins_parent_id_listings_id_fk FOREIGN KEY (parent_id) REFERENCES listings (id),
  ADD CONSTRAINT listing_origins_of_listing FOREIGN KEY (shop_id, listing_id) REFERENCES listings (shop_id, id);
ALTER TABLE origin_requests
  ADD CONSTRAINT origin_requests_of_listing FOREIGN KEY (shop_id, listing_id) REFERENCES listings (shop_id, id),
  ADD CONSTRAINT origin_requests_of_parent_listing
    FOREIGN KEY (parent_shop_id, parent_id) REFERENCES listings (shop_id, id);
ALTER TABLE import_rows
  ADD CONSTRAINT import_rows_of_import
    FOREIGN KEY (shop_id, import_id) REFERENCES imports (shop_id, id) ON DELETE CASCADE;
ALTER TABLE imports
  ADD CONSTRAINT imports_shop_id_shops_id_fk FOREIGN KEY (shop_id) REFERENCES shops (id);
ALTER TABLE inquiries
  ADD CONSTRAINT inquiries_shop_id_shops_id_fk FOREIGN KEY (shop_id) REFERENCES shops (id),
  ADD CONSTRAINT inquiries_buyer_id_users_id_fk FOREIGN KEY (buyer_id) REFERENCES users (id);
ALTER TABLE inquiry_lines
  ADD CONSTRAINT inquiry_lines_of_inquiry FOREIGN KEY (shop_id, inquiry_id) REFERENCES inquiries (shop_id, id),
  ADD CONSTRAINT inquiry_lines_of_shop FOREIGN KEY (shop_id, listing_id) REFERENCES listings (shop_id, id);
ALTER TABLE inquiry_links
  ADD CONSTRAINT inquiry_links_inquiry_id_inquiries_id_fk FOREIGN KEY (inquiry_id) REFERENCES inquiries (id);
ALTER TABLE messages
  ADD CONSTRAINT messages_user_id_users_id_fk FOREIGN KEY (user_id) REFERENCES users (id),
  ADD CONSTRAINT messages_of_inquiry FOREIGN KEY (shop_id, inquiry_id) REFERENCES inquiries (shop_id, id);
ALTER TABLE inquiry_list_lines
  ADD CONSTRAINT inquiry_list_lines_user_id_users_id_fk FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE,
  ADD CONSTRAINT inquiry_list_lines_listing_id_listings_id_fk
    FOREIGN KEY (listing_id) REFERENCES listings (id) ON DELETE CASCADE;
ALTER TABLE listing_weeks
  ADD CONSTRAINT listing_weeks_shop_id_shops_id_fk FOREIGN KEY (shop_id) REFERENCES shops (id);
ALTER TABLE listing_years
  ADD CONSTRAINT listing_years_shop_id_shops_id_fk FOREIGN KEY (shop_id) REFERENCES shops (id);
ALTER TABLE traffic_drops
  ADD CONSTRAINT traffic_drops_shop_id_shops_id_fk FOREIGN KEY (shop_id) REFERENCES shops (id);
ALTER TABLE visit_days
  ADD CONSTRAINT visit_days_shop_id_shops_id_fk FOREIGN KEY (shop_id) REFERENCES shops (id);
ALTER TABLE visit_weeks
  ADD CONSTRAINT visit_weeks_shop_id_shops_id_fk FOREIGN KEY (shop_id) REFERENCES shops (id);
ALTER TABLE listing_drafts
  ADD CONSTRAINT listing_drafts_shop_id_shops_id_fk FOREIGN KEY (shop_id) REFERENCES shops (id),
  ADD CONSTRAINT listing_drafts_of_listing
    FOREIGN KEY (shop_id, listing_id) REFERENCES listings (shop_id, id) ON DELETE CASCADE,
  ADD CONSTRAINT listing_drafts_created_listing
    FOREIGN KEY (shop_id, created_listing_id) REFERENCES listings (shop_id, id) ON DELETE CASCADE;
ALTER TABLE categories
  ADD CONSTRAINT categories_parent_id_categories_id_fk FOREIGN KEY (parent_id) REFERENCES categories (id),
  ADD CONSTRAINT categories_district_code_districts_code_fk FOREIGN KEY (district_code) REFERENCES districts (code),
  ADD CONSTRAINT categories_unit_code_units_code_fk FOREIGN KEY (unit_code) REFERENCES units (code);
ALTER TABLE picture_edits
  ADD CONSTRAINT picture_edits_of_picture
    FOREIGN KEY (shop_id, picture_id) REFERENCES pictures (shop_id, id) ON DELETE CASCADE,
  ADD CONSTRAINT picture_edits_of_source FOREIGN KEY (shop_id, source_id) REFERENCES pictures (shop_id, id);
ALTER TABLE pictures
  ADD CONSTRAINT pictures_shop_id_shops_id_fk FOREIGN KEY (shop_id) REFERENCES shops (id);
ALTER TABLE shop_pictures
  ADD CONSTRAINT shop_pictures_of_shop FOREIGN KEY (shop_id, picture_id) REFERENCES pictures (shop_id, id);
ALTER TABLE member_invitations
  ADD CONSTRAINT member_invitations_shop_id_shops_id_fk FOREIGN KEY (shop_id) REFERENCES shops (id),
  ADD CONSTRAINT member_invitations_invited_by_users_id_fk FOREIGN KEY (invited_by) REFERENCES users (id);
ALTER TABLE deliveries
  ADD CONSTRAINT deliveries_user_id_users_id_fk FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE;
ALTER TABLE notices
  ADD CONSTRAINT notices_user_id_users_id_fk FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE;
ALTER TABLE profiles
  ADD CONSTRAINT profiles_user_id_users_id_fk FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE;
ALTER TABLE saved_listings
  ADD CONSTRAINT saved_listings_user_id_users_id_fk FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE,
  ADD CONSTRAINT saved_listings_listing_id_listings_id_fk FOREIGN KEY (listing_id) REFERENCES listings (id);
ALTER TABLE saved_searches
  ADD CONSTRAINT saved_searches_user_id_users_id_fk FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE;
ALTER TABLE saved_shops
  ADD CONSTRAINT saved_shops_user_id_users_id_fk FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE,
  ADD CONSTRAINT saved_shops_shop_id_shops_id_fk FOREIGN KEY (shop_id) REFERENCES shops (id);
ALTER TABLE search_emails
  ADD CONSTRAINT search_emails_user_id_users_id_fk FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE;
ALTER TABLE unwanted_emails
  ADD CONSTRAINT unwanted_emails_user_id_users_id_fk FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE;
ALTER TABLE bank_accounts
  ADD CONSTRAINT bank_accounts_shop_id_shops_id_fk FOREIGN KEY (shop_id) REFERENCES shops (id),
  ADD CONSTRAINT bank_accounts_created_by_users_id_fk FOREIGN KEY (created_by) REFERENCES users (id);
ALTER TABLE proforma_counters
  ADD CONSTRAINT proforma_counters_shop_id_shops_id_fk FOREIGN KEY (shop_id) REFERENCES shops (id);
ALTER TABLE proforma_files
  ADD CONSTRAINT proforma_files_of_proforma FOREIGN KEY (shop_id, proforma_id) REFERENCES proformas (shop_id, id);
ALTER TABLE proformas
  ADD CONSTRAINT proformas_issued_by_users_id_fk FOREIGN KEY (issued_by) REFERENCES users (id),
  ADD CONSTRAINT proformas_of_inquiry FOREIGN KEY (shop_id, inquiry_id) REFERENCES inquiries (shop_id, id),
  ADD CONSTRAINT proformas_of_quote FOREIGN KEY (shop_id, quote_id) REFERENCES quotes (shop_id, id),
  ADD CONSTRAINT proformas_paid_into FOREIGN KEY (shop_id, bank_account_id) REFERENCES bank_accounts (shop_id, id);
ALTER TABLE quote_lines
  ADD CONSTRAINT quote_lines_of_quote FOREIGN KEY (shop_id, quote_id) REFERENCES quotes (shop_id, id) ON DELETE CASCADE,
  ADD CONSTRAINT quote_lines_of_shop FOREIGN KEY (shop_id, listing_id) REFERENCES listings (shop_id, id);
ALTER TABLE quotes
  ADD CONSTRAINT quotes_created_by_users_id_fk FOREIGN KEY (created_by) REFERENCES users (id),
  ADD CONSTRAINT quotes_approval_requested_by_users_id_fk FOREIGN KEY (approval_requested_by) REFERENCES users (id),
  ADD CONSTRAINT quotes_decided_by_users_id_fk FOREIGN KEY (decided_by) REFERENCES users (id),
  ADD CONSTRAINT quotes_of_inquiry FOREIGN KEY (shop_id, inquiry_id) REFERENCES inquiries (shop_id, id);
ALTER TABLE quoting_rules
  ADD CONSTRAINT quoting_rules_shop_id_shops_id_fk FOREIGN KEY (shop_id) REFERENCES shops (id);
ALTER TABLE booths
  ADD CONSTRAINT booths_shop_id_shops_id_fk FOREIGN KEY (shop_id) REFERENCES shops (id),
  ADD CONSTRAINT booths_district_code_districts_code_fk FOREIGN KEY (district_code) REFERENCES districts (code);
ALTER TABLE factories
  ADD CONSTRAINT factories_shop_id_shops_id_fk FOREIGN KEY (shop_id) REFERENCES shops (id);
ALTER TABLE former_handles
  ADD CONSTRAINT former_handles_shop_id_shops_id_fk FOREIGN KEY (shop_id) REFERENCES shops (id);
ALTER TABLE presences
  ADD CONSTRAINT presences_shop_id_shops_id_fk FOREIGN KEY (shop_id) REFERENCES shops (id);
ALTER TABLE shop_figures
  ADD CONSTRAINT shop_figures_shop_id_shops_id_fk FOREIGN KEY (shop_id) REFERENCES shops (id);
ALTER TABLE shop_members
  ADD CONSTRAINT shop_members_shop_id_shops_id_fk FOREIGN KEY (shop_id) REFERENCES shops (id),
  ADD CONSTRAINT shop_members_user_id_users_id_fk FOREIGN KEY (user_id) REFERENCES users (id);
ALTER TABLE verifications
  ADD CONSTRAINT verifications_shop_id_shops_id_fk FOREIGN KEY (shop_id) REFERENCES shops (id);
ALTER TABLE sourcing_buyers
  ADD CONSTRAINT sourcing_buyers_request_id_sourcing_requests_id_fk
    FOREIGN KEY (request_id) REFERENCES sourcing_requests (id);
ALTER TABLE sourcing_invitations
  ADD CONSTRAINT sourcing_invitations_request_id_sourcing_requests_id_fk
    FOREIGN KEY (request_id) REFERENCES sourcing_requests (id),
  ADD CONSTRAINT sourcing_invitations_shop_id_shops_id_fk FOREIGN KEY (shop_id) REFERENCES shops (id);
ALTER TABLE sourcing_links
  ADD CONSTRAINT sourcing_links_request_id_sourcing_requests_id_fk
    FOREIGN KEY (request_id) REFERENCES sourcing_requests (id);
ALTER TABLE sourcing_requests
  ADD CONSTRAINT sourcing_requests_buyer_id_users_id_fk FOREIGN KEY (buyer_id) REFERENCES users (id),
  ADD CONSTRAINT sourcing_requests_category_id_categories_id_fk FOREIGN KEY (category_id) REFERENCES categories (id),
  ADD CONSTRAINT sourcing_requests_inquiry_id_inquiries_id_fk FOREIGN KEY (inquiry_id) REFERENCES inquiries (id);
ALTER TABLE sourcing_quotes
  ADD CONSTRAINT sourcing_quotes_created_by_users_id_fk FOREIGN KEY (created_by) REFERENCES users (id),
  ADD CONSTRAINT sourcing_quotes_of_invitation
    FOREIGN KEY (request_id, shop_id) REFERENCES sourcing_invitations (request_id, shop_id),
  ADD CONSTRAINT sourcing_quotes_of_shop FOREIGN KEY (shop_id, listing_id) REFERENCES listings (shop_id, id);
ALTER TABLE brand_pages
  ADD CONSTRAINT brand_pages_shop_id_shops_id_fk FOREIGN KEY (shop_id) REFERENCES shops (id);
ALTER TABLE collection_listings
  ADD CONSTRAINT collection_listings_of_collection
    FOREIGN KEY (shop_id, collection_id) REFERENCES collections (shop_id, id) ON DELETE CASCADE,
  ADD CONSTRAINT collection_listings_of_shop FOREIGN KEY (shop_id, listing_id) REFERENCES listings (shop_id, id);
ALTER TABLE collections
  ADD CONSTRAINT collections_shop_id_shops_id_fk FOREIGN KEY (shop_id) REFERENCES shops (id);
ALTER TABLE cover_pictures
  ADD CONSTRAINT cover_pictures_shop_id_shops_id_fk FOREIGN KEY (shop_id) REFERENCES shops (id),
  ADD CONSTRAINT cover_pictures_of_shop FOREIGN KEY (shop_id, picture_id) REFERENCES pictures (shop_id, id);
ALTER TABLE holidays
  ADD CONSTRAINT holidays_shop_id_shops_id_fk FOREIGN KEY (shop_id) REFERENCES shops (id);
ALTER TABLE lookbook_pictures
  ADD CONSTRAINT lookbook_pictures_of_shop FOREIGN KEY (shop_id, picture_id) REFERENCES pictures (shop_id, id);
ALTER TABLE milestones
  ADD CONSTRAINT milestones_of_shop FOREIGN KEY (shop_id, listing_id) REFERENCES listings (shop_id, id);
ALTER TABLE blocked_buyers
  ADD CONSTRAINT blocked_buyers_shop_id_shops_id_fk FOREIGN KEY (shop_id) REFERENCES shops (id),
  ADD CONSTRAINT blocked_buyers_user_id_users_id_fk FOREIGN KEY (user_id) REFERENCES users (id);
ALTER TABLE handovers
  ADD CONSTRAINT handovers_to_shop_id_shops_id_fk FOREIGN KEY (to_shop_id) REFERENCES shops (id),
  ADD CONSTRAINT handovers_offered_by_users_id_fk FOREIGN KEY (offered_by) REFERENCES users (id),
  ADD CONSTRAINT handovers_new_inquiry_id_inquiries_id_fk FOREIGN KEY (new_inquiry_id) REFERENCES inquiries (id),
  ADD CONSTRAINT handovers_of_inquiry FOREIGN KEY (shop_id, inquiry_id) REFERENCES inquiries (shop_id, id);
ALTER TABLE message_drafts
  ADD CONSTRAINT message_drafts_user_id_users_id_fk FOREIGN KEY (user_id) REFERENCES users (id),
  ADD CONSTRAINT message_drafts_of_inquiry FOREIGN KEY (shop_id, inquiry_id) REFERENCES inquiries (shop_id, id);
ALTER TABLE quick_replies
  ADD CONSTRAINT quick_replies_shop_id_shops_id_fk FOREIGN KEY (shop_id) REFERENCES shops (id);
ALTER TABLE reports
  ADD CONSTRAINT reports_user_id_users_id_fk FOREIGN KEY (user_id) REFERENCES users (id),
  ADD CONSTRAINT reports_settled_by_users_id_fk FOREIGN KEY (settled_by) REFERENCES users (id),
  ADD CONSTRAINT reports_of_inquiry FOREIGN KEY (shop_id, inquiry_id) REFERENCES inquiries (shop_id, id);
ALTER TABLE threads
  ADD CONSTRAINT threads_assignee_id_users_id_fk FOREIGN KEY (assignee_id) REFERENCES users (id),
  ADD CONSTRAINT threads_of_inquiry FOREIGN KEY (shop_id, inquiry_id) REFERENCES inquiries (shop_id, id);
ALTER TABLE message_translations
  ADD CONSTRAINT message_translations_of_message
    FOREIGN KEY (shop_id, message_id) REFERENCES messages (shop_id, id) ON DELETE CASCADE;
ALTER TABLE listing_days
  ADD CONSTRAINT listing_days_of_listing FOREIGN KEY (shop_id, listing_id) REFERENCES listings (shop_id, id);
ALTER TABLE trial_votes
  ADD CONSTRAINT trial_votes_of_listing FOREIGN KEY (shop_id, listing_id) REFERENCES listings (shop_id, id);
ALTER TABLE trial_watchers
  ADD CONSTRAINT trial_watchers_of_listing FOREIGN KEY (shop_id, listing_id) REFERENCES listings (shop_id, id);
ALTER TABLE trials
  ADD CONSTRAINT trials_of_listing FOREIGN KEY (shop_id, listing_id) REFERENCES listings (shop_id, id);
ALTER TABLE recovery_codes
  ADD CONSTRAINT recovery_codes_user_id_users_id_fk FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE;
ALTER TABLE two_steps
  ADD CONSTRAINT two_steps_user_id_users_id_fk FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE;
ALTER TABLE file_uploads
  ADD CONSTRAINT file_uploads_shop_id_shops_id_fk FOREIGN KEY (shop_id) REFERENCES shops (id),
  ADD CONSTRAINT file_uploads_become_pictures
    FOREIGN KEY (shop_id, picture_id) REFERENCES pictures (shop_id, id) ON DELETE CASCADE;
ALTER TABLE videos
  ADD CONSTRAINT videos_shop_id_shops_id_fk FOREIGN KEY (shop_id) REFERENCES shops (id),
  ADD CONSTRAINT videos_of_listing FOREIGN KEY (shop_id, listing_id) REFERENCES listings (shop_id, id);
--> statement-breakpoint
-- === Functions; db/functions has the current text ===
-- The bodies name views and functions that are created further down.
SET LOCAL check_function_bodies = off;

-- Returns the countries of a shop's buyers in the last year with their shares, largest first, from five inquiries on.
-- It sets app.shop_id for its one query, as asShop() does in four round trips. Most shops have too few inquiries, so
-- it counts five of them first.
CREATE FUNCTION buyer_countries(shop bigint) RETURNS TABLE(country text, share float8)
LANGUAGE plpgsql AS $$
DECLARE before text := coalesce(current_setting('app.shop_id', true), '');
BEGIN
  PERFORM set_config('app.shop_id', shop::text, true);
  IF (SELECT count(*) FROM (SELECT FROM inquiries i WHERE i.shop_id = shop LIMIT 5) n) >= 5 THEN
    RETURN QUERY
      SELECT c.country, (c.sent / c.total)::float8 FROM (
        SELECT i.country, count(*) AS sent, sum(count(*)) OVER () AS total FROM inquiries i
        WHERE i.shop_id = shop AND i.status <> 'spam' AND i.held_reason IS NULL
          AND i.created_at > now() - interval '1 year'
        GROUP BY i.country) c
      WHERE c.total >= 5 ORDER BY c.sent DESC, c.country LIMIT 5;
  END IF;
  PERFORM set_config('app.shop_id', before, true);
END $$;

-- Returns the values of one attribute of type list: each part in every language that has as many parts, under the key
-- of its English or first language. A name has at most 60 characters.
CREATE FUNCTION list_values(names jsonb) RETURNS TABLE(key text, part jsonb)
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  WITH by_locale AS (
    SELECT n.key AS locale, string_to_array(translate(n.value, '，、،', ',,,'), ',') AS parts
    FROM jsonb_each_text(names) n WHERE n.value <> ''
  ), first AS (SELECT parts FROM by_locale ORDER BY locale = 'en' DESC, locale LIMIT 1)
  SELECT lower(btrim(first.parts[at])), (
      SELECT jsonb_object_agg(by_locale.locale, left(btrim(by_locale.parts[at]), 60)) FROM by_locale
      WHERE cardinality(by_locale.parts) = cardinality(first.parts))
  FROM first, generate_subscripts(first.parts, 1) at WHERE length(btrim(first.parts[at])) BETWEEN 1 AND 40
$$;

-- Adds the attribute values of these listings that facet_values does not have yet. Tokens from 100,000 on mean other
-- things, so no value is added above 95,000.
CREATE FUNCTION register_facet_values(ids bigint[]) RETURNS void
LANGUAGE sql AS $$
  INSERT INTO facet_values (attribute_code, key, names)
  SELECT DISTINCT ON (a.key, v.key) a.key, v.key, v.part
  FROM (SELECT DISTINCT e.key, e.value FROM listings l, jsonb_each(l.attributes) e WHERE l.id = ANY (ids)
    AND l.status = 'published') a
  JOIN attributes t ON t.code = a.key AND t.type = 'list' CROSS JOIN LATERAL list_values(a.value) v
  WHERE NOT EXISTS (SELECT FROM facet_values f WHERE f.attribute_code = a.key AND f.key = v.key)
    AND coalesce((SELECT max(id) FROM facet_values), 0) < 95000
  ORDER BY a.key, v.key, (SELECT count(*) FROM jsonb_object_keys(v.part)) DESC
  ON CONFLICT (attribute_code, key) DO NOTHING
$$;

-- Writes the cards of these listings as lib/catalogue describes them. Removed listings and those of closed shops keep
-- a card that is not listed: their pages read it to answer 410.
CREATE FUNCTION write_listing_cards(ids bigint[]) RETURNS void
LANGUAGE sql AS $$
  -- A second writer of the same card waits here. Each statement has a snapshot of its own, so it then reads what the
  -- first one wrote.
  SELECT FROM listing_cards k WHERE k.listing_id = ANY (ids) ORDER BY k.listing_id FOR UPDATE;
  DELETE FROM listing_cards k WHERE k.listing_id = ANY (ids)
    AND NOT EXISTS (SELECT FROM listings l WHERE l.id = k.listing_id
      AND l.status IN ('published', 'paused', 'discontinued', 'removed'));
  INSERT INTO listing_cards AS k (
    listing_id, shop_id, published_at, locale, titles, slugs, picture, unit_code, moq, currency,
    price_low, price_high, days_low, days_high, trade, pictures, is_listed)
  SELECT l.id, l.shop_id, l.published_at, l.locale, t.titles, t.slugs,
    (SELECT json_build_object('key', f.key, 'width', f.width, 'height', f.height, 'color', f.color)
      FROM listing_pictures g JOIN pictures f ON f.id = g.picture_id AND f.shop_id = g.shop_id
      WHERE g.listing_id = l.id ORDER BY g.position LIMIT 1),
    c.unit_code, p.moq, l.currency, p.low, p.high,
    CASE WHEN b.days IS NULL THEN d.low ELSE days_at(b.starts, b.days, coalesce(p.moq, 1)) END,
    CASE WHEN b.days IS NULL THEN d.high ELSE days_at(b.starts, b.days, coalesce(p.last, 1)) END,
    CASE WHEN b.days IS NULL THEN m.trade
      ELSE (m.trade::jsonb || jsonb_build_object('pace', shop_pace(l.shop_id, l.category_id)))::json END,
    array_to_json(array(
      SELECT json_build_object('key', f.key, 'width', f.width, 'height', f.height, 'color', f.color, 'alt', f.alt)
      FROM listing_pictures g JOIN pictures f ON f.id = g.picture_id AND f.shop_id = g.shop_id
      WHERE g.listing_id = l.id ORDER BY g.position)),
    l.status <> 'removed' AND s.closed_at IS NULL
  FROM listings l
  JOIN shops s ON s.id = l.shop_id
  JOIN categories c ON c.id = l.category_id
  CROSS JOIN LATERAL (
    SELECT jsonb_object_agg(x.locale, x.title) AS titles, jsonb_object_agg(x.locale, x.slug) AS slugs
    FROM listing_texts x WHERE x.listing_id = l.id HAVING count(*) > 0) t
  CROSS JOIN LATERAL (
    SELECT min(y.unit_price) AS low, max(y.unit_price) AS high,
      min(y.from_quantity) AS moq, max(y.from_quantity) AS last,
      coalesce(json_agg(json_build_object('fromQuantity', y.from_quantity, 'unitPrice', y.unit_price)
        ORDER BY y.from_quantity), '[]') AS tiers
    FROM price_tiers y WHERE y.listing_id = l.id) p
  CROSS JOIN LATERAL (
    SELECT min(z.working_days) AS low, max(z.working_days) AS high,
      coalesce(json_agg(json_build_object('fromQuantity', z.from_quantity, 'workingDays', z.working_days)
        ORDER BY z.from_quantity), '[]') AS steps
    FROM lead_times z WHERE z.listing_id = l.id) d
  LEFT JOIN LATERAL promised_steps(l.shop_id, l.category_id) b ON true
  CROSS JOIN LATERAL (
    SELECT json_strip_nulls(json_build_object('tiers', p.tiers, 'leadTimes', d.steps, 'packing', CASE
      WHEN num_nulls(l.pieces_per_carton, l.carton_length, l.carton_width, l.carton_height,
        l.gross_grams, l.net_grams) = 0
      THEN json_build_object('piecesPerCarton', l.pieces_per_carton,
        'length', l.carton_length, 'width', l.carton_width, 'height', l.carton_height,
        'grossGrams', l.gross_grams, 'netGrams', l.net_grams) END)) AS trade) m
  WHERE l.id = ANY (ids) AND l.status IN ('published', 'paused', 'discontinued', 'removed')
  ON CONFLICT (listing_id) DO UPDATE SET (
      shop_id, published_at, locale, titles, slugs, picture, unit_code, moq, currency,
      price_low, price_high, days_low, days_high, trade, pictures, is_listed)
    = (
      excluded.shop_id, excluded.published_at, excluded.locale, excluded.titles, excluded.slugs, excluded.picture,
      excluded.unit_code, excluded.moq, excluded.currency, excluded.price_low, excluded.price_high,
      excluded.days_low, excluded.days_high, excluded.trade, excluded.pictures, excluded.is_listed)
    WHERE k::text IS DISTINCT FROM excluded::text
$$;

-- Returns a listing and all its ancestors. Circles may run through listings of several shops, drafts among them, so
-- the setting opens every link to this query alone. A SET clause of the function would do the same, but only a
-- superuser may create one for a parameter of our own.
CREATE FUNCTION family_ancestors(design bigint) RETURNS bigint[]
LANGUAGE plpgsql AS $$
DECLARE former text := current_setting('app.invitation', true); ancestors bigint[];
BEGIN
  PERFORM set_config('app.invitation', 'family ancestors', true);
  WITH RECURSIVE line(id) AS (
    SELECT design UNION SELECT o.parent_id FROM listing_origins o JOIN line ON o.listing_id = line.id
  ) SELECT array_agg(id ORDER BY id) INTO ancestors FROM line;
  PERFORM set_config('app.invitation', coalesce(former, ''), true);
  RETURN ancestors;
END $$;

-- Locks the shops of the child and of the parent's ancestors until the transaction ends: of two links that would
-- close a circle together, the second waits for the first and then sees it. Nearly every family belongs to one shop,
-- so this is one lock.
CREATE FUNCTION lock_family(child bigint, parent bigint) RETURNS bigint[]
LANGUAGE plpgsql AS $$
DECLARE line bigint[]; shops bigint[]; held bigint[] := '{}'; each bigint;
BEGIN
  LOOP
    line := family_ancestors(parent);
    SELECT coalesce(array_agg(DISTINCT l.shop_id ORDER BY l.shop_id), '{}') INTO shops FROM listings l
    WHERE l.id = ANY (line || child);
    EXIT WHEN held @> shops;
    FOREACH each IN ARRAY shops LOOP
      PERFORM pg_advisory_xact_lock(hashtextextended('families of ' || each, 0));
    END LOOP;
    held := held || shops;
  END LOOP;
  RETURN line;
END $$;

-- Trigger: refuses a link that closes a circle, and a parent of another shop that has not agreed.
CREATE FUNCTION check_listing_origin() RETURNS trigger
LANGUAGE plpgsql AS $$
DECLARE parent_shop bigint;
BEGIN
  IF NEW.listing_id = ANY (lock_family(NEW.listing_id, NEW.parent_id)) THEN
    RAISE EXCEPTION 'a design cannot grow out of itself'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'listing_origins_no_circle';
  END IF;
  SELECT l.shop_id INTO parent_shop FROM listings l WHERE l.id = NEW.parent_id;
  IF parent_shop IS DISTINCT FROM NEW.shop_id AND NOT EXISTS (
    SELECT FROM origin_requests r WHERE r.listing_id = NEW.listing_id AND r.parent_id = NEW.parent_id
      AND r.status = 'agreed'
  ) THEN
    RAISE EXCEPTION 'the other shop has not agreed'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'listing_origins_consent';
  END IF;
  RETURN NULL;
END $$;

-- Returns those of the listings whose shop is not closed; a closed shop has no listing in lists and search.
CREATE FUNCTION listings_of_open_shops(ids bigint[]) RETURNS bigint[]
LANGUAGE sql STABLE AS $$
  SELECT coalesce(array_agg(l.id), '{}') FROM listings l JOIN shops s ON s.id = l.shop_id
  WHERE l.id = ANY (ids) AND s.closed_at IS NULL
$$;

-- Writes the search rows of published listings into listing_search or into a table of the same columns. A row that
-- would not change is not written. A share of quality is constant chance, so that the listings of one well-known shop
-- do not fill a page.
CREATE FUNCTION write_search_rows(target regclass, ids bigint[]) RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format($insert$
  WITH published AS MATERIALIZED (
    SELECT id, shop_id, category_id, locale, currency, published_at, attributes, pieces_per_carton,
      coalesce(sku || ' ', '') AS sku
    FROM listings WHERE id = ANY ($1) AND status = 'published'),
  kinds AS MATERIALIZED (
    SELECT c.id, coalesce(c.parent_id, c.id) AS industry_id, strip(search_document('en', c.names->>'en')) AS en,
      strip(search_document('zh', c.names->>'zh')) AS zh, strip(search_document('es', c.names->>'es')) AS es,
      strip(search_document('pt-br', c.names->>'pt-br')) AS pt_br, strip(search_document('ru', c.names->>'ru')) AS ru,
      strip(search_document('ar', c.names->>'ar')) AS ar, strip(search_document('ur', c.names->>'ur')) AS ur,
      strip(search_document('fr', c.names->>'fr')) AS fr
    FROM categories c WHERE c.id IN (SELECT category_id FROM published)),
  sellers AS MATERIALIZED (
    SELECT s.id,
      EXISTS (SELECT FROM verifications y WHERE y.shop_id = s.id AND y.claim = 'booth_lease' AND y.status = 'approved'
        AND (y.valid_until IS NULL OR y.valid_until >= current_date)) AS verified,
      EXISTS (SELECT FROM factories f WHERE f.shop_id = s.id) AS factory,
      (SELECT g.position + 1 FROM booths b JOIN districts g ON g.code = b.district_code WHERE b.shop_id = s.id
        ORDER BY b.position, b.id LIMIT 1) AS district,
      (SELECT f.answered_within_day_share FROM shop_figures f WHERE f.shop_id = s.id AND f.cases >= 5) AS answers,
      array(SELECT 300100 + array_position('{en,zh,es,pt-br,ru,ar,ur,fr}', each) FROM unnest(s.languages) each
        WHERE each = ANY ('{en,zh,es,pt-br,ru,ar,ur,fr}')) AS spoken
    FROM shops s WHERE s.id IN (SELECT shop_id FROM published))
  INSERT INTO %s AS n (
    listing_id, shop_id, category_id, industry_id, published_at, quality, price_low, moq,
    tier_from, tier_price, lead_from, lead_days, facets,
    tsv_en, tsv_zh, tsv_es, tsv_pt_br, tsv_ru, tsv_ar, tsv_ur, tsv_fr)
  SELECT l.id, l.shop_id, c.id, c.industry_id, l.published_at, q.quality,
    coalesce(p.low, 2147483647), coalesce(p.starts[1], 0), coalesce(p.starts, '{}'), coalesce(p.prices, '{}'),
    coalesce(b.starts, d.starts, '{}'), coalesce(b.days, d.days, '{}'),
    array_remove(ARRAY[100000 + c.id, 100000 + c.industry_id, 200000 + s.district,
      CASE WHEN s.verified THEN 300001 END, CASE WHEN s.factory THEN 300002 END,
      CASE WHEN e.soonest <= 3 THEN 310003 END, CASE WHEN e.soonest <= 7 THEN 310007 END,
      CASE WHEN p.starts[1] <= 10 THEN 320010 END, CASE WHEN p.starts[1] <= 50 THEN 320050 END,
      330000 + (4 * ln(coalesce(p.low, 2147483647)) / ln(2))::int,
      920000 + (extract(epoch FROM l.published_at) / 604800)::int]
      || s.spoken || v.tokens || price_tokens(p.prices) || sample_tokens(l.id), NULL)
      || (900006 - width_bucket(q.quality, (
        SELECT array(SELECT jsonb_array_elements_text(value)::int) FROM search_state WHERE key = 'tier_bounds'))),
    strip(search_document('en', l.sku || coalesce(w.titles->>'en', w.titles->>l.locale, ''))) || c.en,
    strip(search_document('zh', l.sku || coalesce(w.titles->>'zh', w.titles->>'en', w.titles->>l.locale, ''))) || c.zh,
    strip(search_document('es', l.sku || coalesce(w.titles->>'es', w.titles->>'en', w.titles->>l.locale, ''))) || c.es,
    strip(search_document('pt-br', l.sku || coalesce(w.titles->>'pt-br', w.titles->>'en', w.titles->>l.locale, '')))
      || c.pt_br,
    strip(search_document('ru', l.sku || coalesce(w.titles->>'ru', w.titles->>'en', w.titles->>l.locale, ''))) || c.ru,
    strip(search_document('ar', l.sku || coalesce(w.titles->>'ar', w.titles->>'en', w.titles->>l.locale, ''))) || c.ar,
    strip(search_document('ur', l.sku || coalesce(w.titles->>'ur', w.titles->>'en', w.titles->>l.locale, ''))) || c.ur,
    strip(search_document('fr', l.sku || coalesce(w.titles->>'fr', w.titles->>'en', w.titles->>l.locale, ''))) || c.fr
  FROM published l
  JOIN kinds c ON c.id = l.category_id
  JOIN sellers s ON s.id = l.shop_id
  JOIN LATERAL (
    SELECT coalesce(jsonb_object_agg(t.locale, t.title), '{}') AS titles, count(*) AS languages,
      max(length(t.description)) AS described
    FROM listing_texts t WHERE t.listing_id = l.id) w ON true
  JOIN LATERAL (
    SELECT min(fen.price) AS low, array_agg(t.from_quantity ORDER BY t.from_quantity) AS starts,
      array_agg(fen.price ORDER BY t.from_quantity) AS prices
    FROM price_tiers t CROSS JOIN LATERAL (SELECT CASE l.currency WHEN 'CNY' THEN t.unit_price
      ELSE round(t.unit_price * (SELECT r.per_usd FROM currency_rates r WHERE r.code = 'CNY'))::int END AS price) fen
    WHERE t.listing_id = l.id) p ON true
  JOIN LATERAL (
    SELECT min(t.working_days) AS low, array_agg(t.from_quantity ORDER BY t.from_quantity) AS starts,
      array_agg(t.working_days::int ORDER BY t.from_quantity) AS days
    FROM lead_times t WHERE t.listing_id = l.id) d ON true
  LEFT JOIN LATERAL promised_steps(l.shop_id, l.category_id) b ON true
  JOIN LATERAL (SELECT CASE WHEN b.days IS NULL THEN d.low ELSE b.days[1] END AS soonest) e ON true
  JOIN LATERAL (
    SELECT (1000000 * (0.15
      + 0.03 * least(5, (SELECT count(*) FROM listing_pictures g WHERE g.listing_id = l.id))
      + CASE WHEN w.described >= 80 THEN 0.05 ELSE 0 END
      + 0.05 * w.languages / 8
      + CASE WHEN s.verified THEN 0.15 ELSE 0 END
      + CASE WHEN s.factory THEN 0.08 ELSE 0 END
      + CASE WHEN l.pieces_per_carton IS NULL THEN 0 ELSE 0.04 END
      + CASE WHEN cardinality(p.starts) >= 3 THEN 0.03 ELSE 0 END
      + CASE WHEN d.low IS NULL THEN 0 ELSE 0.03 END
      + coalesce(0.12 * s.answers, 0)
      + 0.15 * (hashint8(l.id) & 1023) / 1024))::int AS quality) q ON true
  JOIN LATERAL (
    SELECT array(SELECT (SELECT f.id FROM facet_values f WHERE f.attribute_code = a.key AND f.key = lower(btrim(part)))
      FROM jsonb_each(l.attributes) a JOIN attributes t ON t.code = a.key AND t.type = 'list'
      CROSS JOIN LATERAL string_to_table(translate(coalesce(a.value->>'en',
        (SELECT x.value FROM jsonb_each_text(a.value) x ORDER BY x.key LIMIT 1)), '，、،', ',,,'), ',') part
    ) AS tokens) v ON true
  ON CONFLICT (listing_id) DO UPDATE SET (
      shop_id, category_id, industry_id, published_at, quality, price_low, moq,
      tier_from, tier_price, lead_from, lead_days, facets,
      tsv_en, tsv_zh, tsv_es, tsv_pt_br, tsv_ru, tsv_ar, tsv_ur, tsv_fr)
    = (
      excluded.shop_id, excluded.category_id, excluded.industry_id, excluded.published_at,
      excluded.quality, excluded.price_low, excluded.moq,
      excluded.tier_from, excluded.tier_price, excluded.lead_from, excluded.lead_days, excluded.facets,
      excluded.tsv_en, excluded.tsv_zh, excluded.tsv_es, excluded.tsv_pt_br,
      excluded.tsv_ru, excluded.tsv_ar, excluded.tsv_ur, excluded.tsv_fr)
    WHERE n IS DISTINCT FROM excluded
  $insert$, target)
  USING ids;
END $$;

-- Moves new words from the pending lists of the GIN indexes into the indexes and returns how many pages they filled.
-- Each listing has about a hundred words, and most of them are shared with its neighbours, so one merge at the end of
-- a projection is cheaper. A call that would wait for another one returns 0.
CREATE FUNCTION merge_search_words() RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  RETURN (SELECT sum(gin_clean_pending_list(indexname::regclass)) FROM pg_indexes
    WHERE schemaname = 'public' AND tablename = 'listing_search' AND indexname ~ '^listing_search_words');
EXCEPTION WHEN lock_not_available THEN RETURN 0;
END $$;

-- Updates search rows and cards of these listings: published ones are written, all others are removed from search.
-- During a recluster the listings are queued as well, so that their changes reach the new table.
CREATE FUNCTION project_listings(ids bigint[]) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE shown bigint[] := listings_of_open_shops(ids);
BEGIN
  PERFORM register_facet_values(ids);
  DELETE FROM listing_search s WHERE s.listing_id = ANY (ids)
    AND NOT EXISTS (SELECT FROM listings l WHERE l.id = s.listing_id AND l.status = 'published' AND l.id = ANY (shown));
  PERFORM write_search_rows('listing_search', shown);
  PERFORM write_listing_cards(ids);
  INSERT INTO projection_queue (listing_id) SELECT unnest(ids)
  WHERE EXISTS (SELECT FROM search_state WHERE key = 'reclustering');
  PERFORM merge_search_words();
END $$;

-- Trigger: lets only the owner of the tables insert operators. A grant by column would refuse every insert, because
-- the application lists all columns of a new row.
CREATE FUNCTION guard_operators() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.is_operator AND NOT has_column_privilege(current_user, 'public.users', 'is_operator', 'UPDATE') THEN
    RAISE insufficient_privilege USING MESSAGE = 'only the owner of the tables makes operators';
  END IF;
  RETURN NEW;
END $$;

-- Trigger: takes the rights of an operator away when the account is erased; the row stays.
CREATE FUNCTION revoke_erased_operators() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  NEW.is_operator := false;
  RETURN NEW;
END $$;

-- Trigger: ends all sessions of a user whose rights change.
CREATE FUNCTION end_sessions_of_operators() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM sessions WHERE user_id = NEW.id;
  RETURN NULL;
END $$;

-- Returns what a listing with has_optional_details has: certificates, first video, trial, parent and children. Most
-- listings have none of them, and reading five tables is a third of the cost of a listing. It shows the rows that
-- shown_listings shows.
CREATE FUNCTION optional_details(listing bigint) RETURNS json
LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT json_build_object('certificates', l.certificates, 'clip', l.clip, 'trial', l.trial, 'parent', l.parent,
    'children', l.children)
  FROM shown_listings l WHERE l.id = listing
$$;

-- Trigger: marks a listing once it gets its first optional detail; the mark stays. A parent may belong to another
-- shop.
CREATE FUNCTION mark_optional_details() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  UPDATE listings SET has_optional_details = true WHERE id = NEW.listing_id AND NOT has_optional_details;
  IF TG_TABLE_NAME = 'listing_origins' THEN
    UPDATE listings SET has_optional_details = true WHERE id = NEW.parent_id AND NOT has_optional_details;
  END IF;
  RETURN NULL;
END $$;

-- Returns the price in fen a unit for a quantity; below the first step the first step counts. 2,147,483,647 means a
-- price on request.
CREATE FUNCTION price_at(tier_from int[], tier_price int[], quantity int) RETURNS int
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT coalesce(tier_price[greatest(1, width_bucket(quantity, tier_from))], 2147483647)
$$;

-- Returns the lead time in working days for a quantity; below the first step the first step counts. 32,767 means
-- unknown.
CREATE FUNCTION days_at(lead_from int[], lead_days int[], quantity int) RETURNS int
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT coalesce(lead_days[greatest(1, width_bucket(quantity, lead_from))], 32767)
$$;

-- Reclustering copies all search rows into a new table in the order samples, tier, category, quality, and then swaps
-- the tables; the order only makes reading faster. The functions run with the rights of the owner, who alone may
-- create and drop tables. From this call on every projection also queues its listings; the caller commits it before
-- rows are copied.
CREATE FUNCTION recluster_begin() RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  INSERT INTO search_state VALUES ('reclustering', to_jsonb(now()))
    ON CONFLICT (key) DO UPDATE SET value = excluded.value
$$;

-- Waits for writers that began before recluster_begin() was committed; the lock ends with the transaction.
CREATE FUNCTION recluster_await_writers() RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  LOCK TABLE listing_search IN SHARE MODE;
END $$;

-- Copies the rows of a table or view into listing_search_next.
CREATE FUNCTION recluster(source regclass) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp SET work_mem = '256MB' AS $$
BEGIN
  DROP TABLE IF EXISTS listing_search_next;
  CREATE TABLE listing_search_next (
    listing_id bigint NOT NULL, shop_id bigint NOT NULL, published_at timestamptz NOT NULL,
    category_id int NOT NULL, industry_id int NOT NULL, quality int NOT NULL, price_low int NOT NULL, moq int NOT NULL,
    facet_codes text NOT NULL GENERATED ALWAYS AS (facet_codes(facets, moq, lead_days)) STORED,
    lead_from int[] NOT NULL, lead_days int[] NOT NULL, facets int[] NOT NULL,
    tier_from int[] NOT NULL, tier_price int[] NOT NULL,
    tsv_en tsvector NOT NULL, tsv_zh tsvector NOT NULL, tsv_es tsvector NOT NULL, tsv_pt_br tsvector NOT NULL,
    tsv_ru tsvector NOT NULL, tsv_ar tsvector NOT NULL, tsv_ur tsvector NOT NULL, tsv_fr tsvector NOT NULL);
  EXECUTE format($copy$
    INSERT INTO search_state SELECT 'next_tier_bounds',
      to_jsonb(percentile_disc(ARRAY[0.7, 0.9, 0.97, 0.99, 0.997]) WITHIN GROUP (ORDER BY quality))
    FROM %1$s HAVING count(*) > 0
    ON CONFLICT (key) DO UPDATE SET value = excluded.value
    $copy$, source);
  EXECUTE format($copy$
    INSERT INTO listing_search_next (
      listing_id, shop_id, category_id, industry_id, published_at, quality, price_low, moq,
      tier_from, tier_price, lead_from, lead_days, facets,
      tsv_en, tsv_zh, tsv_es, tsv_pt_br, tsv_ru, tsv_ar, tsv_ur, tsv_fr)
    SELECT
      listing_id, shop_id, category_id, industry_id, published_at, quality, price_low, moq,
      tier_from, tier_price, lead_from, lead_days, facets[:cardinality(facets) - 1] || (900006 - tier),
      tsv_en, tsv_zh, tsv_es, tsv_pt_br, tsv_ru, tsv_ar, tsv_ur, tsv_fr
    FROM (
      SELECT r.*, width_bucket(r.quality, b.bounds) AS tier FROM %1$s r, (
        SELECT array(
          SELECT jsonb_array_elements_text(value)::int FROM search_state WHERE key = 'next_tier_bounds') AS bounds) b) r
    ORDER BY cardinality(sample_tokens(listing_id)) DESC, tier DESC, industry_id, category_id, quality DESC
    $copy$, source);
END $$;

-- Creates the index of all words on the new table.
CREATE FUNCTION recluster_words_index() RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp SET maintenance_work_mem = '512MB' AS $$
  CREATE INDEX listing_search_words_next ON listing_search_next
    USING gin (facets, tsv_en, tsv_zh, tsv_es, tsv_pt_br, tsv_ru, tsv_ar, tsv_ur, tsv_fr) WITH (fastupdate = on)
$$;

-- Creates every other index of listing_search on the new table.
CREATE FUNCTION recluster_order_indexes() RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp SET maintenance_work_mem = '512MB' AS $$
DECLARE old record;
BEGIN
  ALTER TABLE listing_search_next ADD CONSTRAINT listing_search_next_pkey PRIMARY KEY (listing_id);
  FOR old IN SELECT indexname AS name, indexdef AS def FROM pg_indexes
    WHERE schemaname = 'public' AND tablename = 'listing_search'
      AND indexname NOT IN ('listing_search_words', 'listing_search_pkey')
  LOOP
    EXECUTE replace(replace(old.def, 'INDEX ' || old.name, 'INDEX ' || old.name || '_next'),
      'ON public.listing_search ', 'ON public.listing_search_next ');
  END LOOP;
  ALTER TABLE listing_search_next ALTER facets SET STATISTICS 1000;
  ANALYZE listing_search_next;
END $$;

-- Replaces listing_search by the new table. It waits for writers, and writers wait for it.
CREATE FUNCTION recluster_swap() RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE old record;
BEGIN
  LOCK TABLE listing_search IN ACCESS EXCLUSIVE MODE;
  DROP POLICY public_listing_days ON listing_days;
  DROP TABLE listing_search;
  ALTER TABLE listing_search_next RENAME TO listing_search;
  FOR old IN SELECT indexname AS name FROM pg_indexes
    WHERE schemaname = 'public' AND tablename = 'listing_search' AND indexname ~ '_next'
  LOOP
    EXECUTE format('ALTER INDEX %I RENAME TO %I', old.name, replace(old.name, '_next', ''));
  END LOOP;
  GRANT SELECT, INSERT, UPDATE, DELETE ON listing_search TO rattledrum_app;
  CREATE POLICY public_listing_days ON listing_days FOR SELECT
    USING (EXISTS (SELECT FROM listing_search s WHERE s.listing_id = listing_days.listing_id));
  UPDATE search_state SET value = (SELECT value FROM search_state WHERE key = 'next_tier_bounds')
    WHERE key = 'tier_bounds' AND EXISTS (SELECT FROM search_state WHERE key = 'next_tier_bounds');
  DELETE FROM search_state WHERE key IN ('reclustering', 'next_tier_bounds');
  INSERT INTO search_state VALUES ('reclustered_at', to_jsonb(now()))
    ON CONFLICT (key) DO UPDATE SET value = excluded.value;
  -- The queue has the listings of all rows that were written after the copy.
END $$;

-- The functions of this file return the settings of the running transaction that row-level security compares rows
-- with; db/client.ts sets them. Returns the shop of asShop(), or null.
CREATE FUNCTION current_shop() RETURNS bigint
LANGUAGE sql STABLE PARALLEL SAFE AS $$ SELECT nullif(current_setting('app.shop_id', true), '')::bigint $$;

-- Returns the person of asPerson(), or null.
CREATE FUNCTION current_person() RETURNS uuid
LANGUAGE sql STABLE PARALLEL SAFE AS $$ SELECT nullif(current_setting('app.user_id', true), '')::uuid $$;

-- Returns the verified email of the person, whose inquiries as a guest they may claim; null without one.
CREATE FUNCTION current_email() RETURNS text
LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT email FROM users WHERE id = current_person() AND email_verified IS NOT NULL
$$;

-- Returns the sourcing request of asRequest(), or null.
CREATE FUNCTION current_request() RETURNS uuid
LANGUAGE sql STABLE PARALLEL SAFE AS $$ SELECT nullif(current_setting('app.request_id', true), '')::uuid $$;

-- Returns the token hash of asInvited(), or null. Two fixed values open rows to the server's own work: 'expired' to
-- the cleanup of expired rows, 'family ancestors' to family_ancestors().
CREATE FUNCTION current_invitation() RETURNS text
LANGUAGE sql STABLE PARALLEL SAFE AS $$ SELECT nullif(current_setting('app.invitation', true), '') $$;

-- Returns whether the person of the transaction is an operator.
CREATE FUNCTION is_operator() RETURNS boolean
LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT coalesce((SELECT u.is_operator FROM users u WHERE u.id = current_person()), false)
$$;

-- Trigger: refuses listings, videos and booths of a shop whose email is not confirmed; lib/shops checks it first.
CREATE FUNCTION require_confirmed_shop() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM shops WHERE id = NEW.shop_id AND confirmed_at IS NULL) THEN
    RAISE EXCEPTION 'shop % is not confirmed', NEW.shop_id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'shops_are_confirmed';
  END IF;
  RETURN NEW;
END $$;

-- Counts how many listings of these categories, their industries and the market have each token. Token 0 counts all,
-- -1 to -5 those up to a step of the MOQ, -11 to -14 those up to a step of the lead time; lib/search has the steps.
CREATE FUNCTION count_facets(only_ids int[] DEFAULT NULL) RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
  CREATE TEMP TABLE counted_facets ON COMMIT DROP AS
    SELECT category_id, facet, count(*)::int AS count
    FROM (SELECT category_id, unnest(array_remove(ARRAY[0,
          CASE WHEN moq BETWEEN 1 AND 10 THEN -1 END, CASE WHEN moq BETWEEN 1 AND 50 THEN -2 END,
          CASE WHEN moq BETWEEN 1 AND 100 THEN -3 END, CASE WHEN moq BETWEEN 1 AND 500 THEN -4 END,
          CASE WHEN moq BETWEEN 1 AND 1000 THEN -5 END,
          CASE WHEN days <= 3 THEN -11 END, CASE WHEN days <= 7 THEN -12 END,
          CASE WHEN days <= 15 THEN -13 END, CASE WHEN days <= 30 THEN -14 END],
          NULL) || facets) AS facet
      FROM (SELECT category_id, facets, moq, days_at(lead_from, lead_days, 0) AS days FROM listing_search
        WHERE only_ids IS NULL OR category_id = ANY (only_ids)) r) f
    WHERE facet < 400000 GROUP BY 1, 2;
  DELETE FROM facet_counts f WHERE (only_ids IS NULL OR category_id = ANY (only_ids))
    AND NOT EXISTS (SELECT FROM counted_facets n WHERE n.category_id = f.category_id AND n.facet = f.facet);
  INSERT INTO facet_counts AS f SELECT * FROM counted_facets ORDER BY 1, 2
    ON CONFLICT (category_id, facet) DO UPDATE SET count = excluded.count WHERE f.count <> excluded.count;
  DROP TABLE counted_facets;
  INSERT INTO facet_counts AS f
    SELECT scope, facet, sum(count)
      FROM facet_counts f JOIN categories c ON c.id = f.category_id AND c.parent_id IS NOT NULL
      CROSS JOIN LATERAL (VALUES (c.parent_id), (0)) s(scope) GROUP BY 1, 2 ORDER BY 1, 2
    ON CONFLICT (category_id, facet) DO UPDATE SET count = excluded.count WHERE f.count <> excluded.count;
  DELETE FROM facet_counts f USING categories i WHERE f.category_id = i.id AND i.parent_id IS NULL
    AND NOT EXISTS (SELECT FROM facet_counts k JOIN categories c ON c.id = k.category_id
      WHERE c.parent_id = i.id AND k.facet = f.facet);
END $$;

-- Counts how many shops sell in each category, each industry and the market.
CREATE FUNCTION count_shops() RETURNS void
LANGUAGE sql AS $$
  WITH sells AS MATERIALIZED (SELECT DISTINCT shop_id, category_id, industry_id FROM listing_search),
  counted AS (
    SELECT category_id AS scope, count(*) AS shops FROM sells GROUP BY 1
    UNION ALL SELECT industry_id, count(DISTINCT shop_id) FROM sells GROUP BY 1
    UNION ALL SELECT 0, count(DISTINCT shop_id) FROM sells),
  gone AS (DELETE FROM shop_counts WHERE category_id NOT IN (SELECT scope FROM counted))
  INSERT INTO shop_counts SELECT * FROM counted ORDER BY 1
    ON CONFLICT (category_id) DO UPDATE SET count = excluded.count
$$;

-- Counts the frequent words of each language in a sample of about 30,000 listings.
CREATE FUNCTION count_words() RETURNS void
LANGUAGE plpgsql AS $$
DECLARE
  pair text[];
  level int := (SELECT least(10, greatest(0, ceil(ln(greatest(1, count(*)) / 30000.0) / ln(2)))) FROM listing_search);
BEGIN
  DELETE FROM word_counts;
  FOREACH pair SLICE 1 IN ARRAY ARRAY[['en', 'en'], ['zh', 'zh'], ['es', 'es'], ['pt-br', 'pt_br'], ['ru', 'ru'],
    ['ar', 'ar'], ['ur', 'ur'], ['fr', 'fr']] LOOP
    INSERT INTO word_counts SELECT pair[1], word, ndoc * (2 ^ level)::int
    FROM ts_stat(format('SELECT tsv_%s FROM listing_search %s', pair[2],
      CASE WHEN level > 0 THEN format('WHERE facets @> ''{%s}''', 910000 + level) ELSE '' END)) WHERE ndoc >= 8;
  END LOOP;
END $$;

-- Writes after which listing every twentieth page of 24 begins.
CREATE FUNCTION write_category_page_starts() RETURNS void
LANGUAGE sql AS $$
  DELETE FROM category_page_starts;
  INSERT INTO category_page_starts SELECT category_id, place / 24 + 1, quality, listing_id FROM (
    SELECT category_id, quality, listing_id,
      row_number() OVER (PARTITION BY category_id ORDER BY quality DESC, listing_id DESC) AS place FROM listing_search
    UNION ALL SELECT industry_id, quality, listing_id,
      row_number() OVER (PARTITION BY industry_id ORDER BY quality DESC, listing_id DESC) FROM listing_search) r
  WHERE place % 480 = 0
$$;

-- Replaces punctuation by spaces. Documents and queries both pass through it: PostgreSQL would otherwise read YW-3847
-- as the number -3847 on one side only.
CREATE FUNCTION plain_words(words text) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT AS $$
  SELECT translate(words, '-/''._’,،、', '         ')
$$;

-- Removes vowel signs and gives each Arabic letter one form, since Arabic and Urdu texts are typed with or without
-- the signs and with either country's letters.
CREATE FUNCTION fold_arabic_script(words text) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT AS $$
  SELECT translate(regexp_replace(words, '[\u064b-\u0655\u0670\u0640]', '', 'g'), 'أإآٱىيكةۀہھ', 'ااااییکههههه')
$$;

-- Replaces each Arabic plural by its singular and drops the article. Most plurals change inside the word, which no
-- stemmer undoes; the JSON object maps each plural to its singular.
CREATE FUNCTION singular_arabic(words text) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT AS $$
  SELECT string_agg(coalesce(known->>word, known->>bare, known->>regexp_replace(bare, '^[وبل](?=...)', ''), bare),
    ' ' ORDER BY place)
  FROM (SELECT '{"ابر": "ابره", "اطر": "اطار", "تحف": "تحفه", "حصن": "حصان", "خرز": "خرزه", "دمی": "دمیه",
    "رضع": "رضیع", "سلع": "سلعه", "شنط": "شنطه", "شوک": "شوکه", "صور": "صوره", "عدد": "عده", "علب": "علبه",
    "فرش": "فرشاه", "فوط": "فوطه", "قطط": "قطه", "قطع": "قطعه", "لعب": "لعبه", "کتب": "کتاب", "اطقم": "طقم",
    "اوان": "اناء", "بنات": "بنت", "حبال": "حبل", "خیام": "خیمه", "خیوط": "خیط", "خیول": "حصان", "دببه": "دب",
    "دلاء": "دلو", "رجال": "رجل", "رفوف": "رف", "رموش": "رمش", "زهور": "زهره", "سلال": "سله", "شموع": "شمعه",
    "صحون": "صحن", "طیور": "طائر", "عطور": "عطر", "عقود": "عقد", "فصوص": "فص", "قدور": "قدر", "نساء": "امراه",
    "نعال": "نعل", "ورود": "ورده", "کؤوس": "کاس", "کرات": "کره", "کلاب": "کلب", "اثواب": "ثوب", "اجهزه": "جهاز",
    "احجار": "حجر", "احجام": "حجم", "احذیه": "حذاء", "احزمه": "حزام", "احصنه": "حصان", "ادوات": "اداه", "ارانب": "ارنب",
    "اربطه": "رباط", "ازرار": "زر", "ازهار": "زهره", "ازیاء": "زی", "اساور": "سوار", "اسعار": "سعر", "اسلاک": "سلک",
    "اسماک": "سمک", "اسواق": "سوق", "اسوره": "سوار", "اشجار": "شجره", "اشرطه": "شریط", "اصناف": "صنف", "اضواء": "ضوء",
    "اطباق": "طبق", "اطفال": "طفل", "اطواق": "طوق", "اظافر": "ظفر", "اعلام": "علم", "اعیاد": "عید", "اغصان": "غصن",
    "اغطیه": "غطاء", "اقراط": "قرط", "اقفال": "قفل", "اقلام": "قلم", "اقمشه": "قماش", "اقنعه": "قناع", "العاب": "لعبه",
    "الغاز": "لغز", "الوان": "لون", "امشاط": "مشط", "انوار": "نور", "انواع": "نوع", "اوانی": "اناء", "اوراق": "ورق",
    "اوشحه": "وشاح", "اولاد": "ولد", "اکواب": "کوب", "اکیاس": "کیس", "براغی": "برغی", "بضائع": "بضاعه", "ترامس": "ترمس",
    "تیجان": "تاج", "جوارب": "جورب", "حقائب": "حقیبه", "حوامل": "حامل", "خواتم": "خاتم", "دفاتر": "دفتر",
    "زینات": "زینه", "ساعات": "ساعه", "ستائر": "ستاره", "سلاسل": "سلسله", "شالات": "شال", "شرائط": "شریط",
    "شراشف": "شرشف", "شواحن": "شاحن", "صوانی": "صینیه", "عجلات": "عجله", "عدسات": "عدسه", "عرائس": "عروسه",
    "عینات": "عینه", "قبعات": "قبعه", "قلائد": "قلاده", "قمصان": "قمیص", "لمبات": "لمبه", "لوحات": "لوحه",
    "مباخر": "مبخره", "متاجر": "متجر", "مثاقب": "مثقاب", "محافظ": "محفظه", "مخدات": "مخده", "مراهم": "مرهم",
    "مراوح": "مروحه", "مرایا": "مراه", "مشابک": "مشبک", "مصانع": "مصنع", "مطارق": "مطرقه", "مظلات": "مظله",
    "معاطف": "معطف", "مفارش": "مفرش", "مفکات": "مفک", "مقابض": "مقبض", "مقالی": "مقلاه", "مقصات": "مقص",
    "ملابس": "ملبس", "ملاعق": "ملعقه", "مناشف": "منشفه", "مکانس": "مکنسه", "نماذج": "نموذج", "هدایا": "هدیه",
    "هواتف": "هاتف", "وسائد": "وساده", "کراسی": "کرسی", "کوابل": "کابل", "اباریق": "ابریق", "اطارات": "اطار",
    "انابیب": "انبوب", "اکالیل": "اکلیل", "بطاطین": "بطانیه", "تعالیق": "تعلیقه", "تماثیل": "تمثال", "خراطیم": "خرطوم",
    "خلاطات": "خلاط", "دبابیس": "دبوس", "دراجات": "دراجه", "دهانات": "دهان", "سجاجید": "سجاده", "سحابات": "سحاب",
    "سراویل": "سروال", "سماعات": "سماعه", "سکاکین": "سکین", "سیارات": "سیاره", "صنابیر": "صنبور", "صنادیق": "صندوق",
    "صوابین": "صابون", "طاولات": "طاوله", "طلبیات": "طلبیه", "عباءات": "عباءه", "علاقات": "علاقه", "فساتین": "فستان",
    "فوانیس": "فانوس", "قفازات": "قفاز", "قواریر": "قاروره", "مساحیق": "مسحوق", "مسامیر": "مسمار", "مصابیح": "مصباح",
    "مفاتیح": "مفتاح", "مقاسات": "مقاس", "ملصقات": "ملصق", "مناشیر": "منشار", "منتجات": "منتج", "موازین": "میزان",
    "نظارات": "نظاره", "ولاعات": "ولاعه", "کابلات": "کابل", "کراتین": "کرتون", "کراسات": "کراسه", "کریمات": "کریم",
    "کشافات": "کشاف", "اسفنجات": "اسفنجه", "باروکات": "باروکه", "بالونات": "بالون", "حیوانات": "حیوان",
    "مجموعات": "مجموعه", "میدالیات": "میدالیه"}'::jsonb AS known) list, regexp_split_to_table(words,
    '[[:space:]]+') WITH ORDINALITY AS w(word, place),
  regexp_replace(word, '^(?:[وفبک]?ال|لل)(?=...)', '') bare
$$;

-- Replaces each Urdu plural by its singular; the text search configuration has no stemmer for Urdu.
CREATE FUNCTION singular_urdu(words text) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT AS $$
  SELECT string_agg(coalesce(known->>word, word), ' ' ORDER BY place)
  FROM (SELECT '{"بچے": "بچه", "ڈبے": "ڈبا", "بٹوے": "بٹوا", "بچوں": "بچه", "تالے": "تالا", "جوتے": "جوتا",
  "موزے": "موزه", "پتلے": "پتلا", "پردے": "پرده", "چمچے": "چمچه", "ڈبوں": "ڈبا", "کپڑے": "کپڑا", "ائینے": "ائینه",
  "بتیاں": "بتی", "بتیوں": "بتی", "بٹووں": "بٹوا", "تالوں": "تالا", "تهیلے": "تهیلا", "تولیے": "تولیه", "جوتوں": "جوتا",
  "دهاگے": "دهاگا", "رسیاں": "رسی", "رسیوں": "رسی", "غبارے": "غباره", "موزوں": "موزه", "پردوں": "پرده",
  "پرندے": "پرنده", "پیالے": "پیاله", "چمچوں": "چمچه", "چیزوں": "چیز", "چیزیں": "چیز", "کپڑوں": "کپڑا",
  "گهوڑے": "گهوڑا", "گڑیاں": "گڑیا", "گڑیوں": "گڑیا", "ائینوں": "ائینه", "بالیاں": "بالی", "بالیوں": "بالی",
  "بوتلوں": "بوتل", "بوتلیں": "بوتل", "تهیلوں": "تهیلا", "تولیوں": "تولیه", "دستانے": "دستانه", "دهاگوں": "دهاگا",
  "غباروں": "غباره", "ٹوپیاں": "ٹوپی", "ٹوپیوں": "ٹوپی", "پلیٹوں": "پلیٹ", "پلیٹیں": "پلیٹ", "چابیاں": "چابی",
  "چابیوں": "چابی", "چهریاں": "چهری", "چهریوں": "چهری", "چوڑیاں": "چوڑی", "چوڑیوں": "چوڑی", "کتابوں": "کتاب",
  "کتابیں": "کتاب", "کرسیاں": "کرسی", "کرسیوں": "کرسی", "کهلونے": "کهلونا", "گاڑیاں": "گاڑی", "گاڑیوں": "گاڑی",
  "گهوڑوں": "گهوڑا", "گهڑیاں": "گهڑی", "گهڑیوں": "گهڑی", "تصویروں": "تصویر", "تصویریں": "تصویر", "تهیلیاں": "تهیلی",
  "تهیلیوں": "تهیلی", "دستانوں": "دستانه", "زنجیروں": "زنجیر", "زنجیریں": "زنجیر", "ٹوکریاں": "ٹوکری",
  "ٹوکریوں": "ٹوکری", "پیالیاں": "پیالی", "چهتریاں": "چهتری", "چهتریوں": "چهتری", "کهلونوں": "کهلونا",
  "انگوٹهیاں": "انگوٹهی", "انگوٹهیوں": "انگوٹهی"}'::jsonb AS known) list, regexp_split_to_table(words,
  '[[:space:]]+') WITH ORDINALITY AS w(word, place)
$$;

-- Cuts Chinese text, which has no spaces, into runs of two characters and single characters.
CREATE FUNCTION chinese_document(words text) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT AS $$
  SELECT string_agg(CASE WHEN run[1] ~ '^[㐀-鿿]' THEN (
    SELECT string_agg(substr(run[1], at, size), ' ')
    FROM generate_series(1, 2) size, generate_series(1, length(run[1])) at
    WHERE at + size - 1 <= length(run[1])
  ) ELSE run[1] END, ' ')
  FROM regexp_matches(lower(words), '[㐀-鿿]+|[^[:space:][:punct:]㐀-鿿]+', 'g') run
$$;

-- Returns the text search vector of a text in one language.
CREATE FUNCTION search_document(locale text, words text) RETURNS tsvector
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE locale
    WHEN 'zh' THEN to_tsvector('public.words_zh', coalesce(public.chinese_document(words), ''))
    WHEN 'ar' THEN to_tsvector('public.words_ar',
      public.singular_arabic(public.fold_arabic_script(public.plain_words(words))))
    WHEN 'ur' THEN to_tsvector('public.words_ur',
      public.singular_urdu(public.fold_arabic_script(public.plain_words(words))))
    WHEN 'es' THEN to_tsvector('public.words_es', public.plain_words(words))
    WHEN 'pt-br' THEN to_tsvector('public.words_pt', public.plain_words(words))
    WHEN 'ru' THEN to_tsvector('public.words_ru', public.plain_words(words))
    WHEN 'fr' THEN to_tsvector('public.words_fr', public.plain_words(words))
    ELSE to_tsvector('public.words_en', public.plain_words(words))
  END
$$;

-- Cuts a Chinese query into pairs of characters, or the single character of a run that has only one.
CREATE FUNCTION chinese_query(words text) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT AS $$
  SELECT string_agg(CASE WHEN run[1] ~ '^[㐀-鿿]{2}' THEN (
    SELECT string_agg(substr(run[1], at, 2), ' ') FROM generate_series(1, length(run[1]) - 1) at
  ) ELSE run[1] END, ' ')
  FROM regexp_matches(lower(words), '[㐀-鿿]+|[^[:space:][:punct:]㐀-鿿]+', 'g') run
$$;

-- Returns the text search query for what a person typed in one language.
CREATE FUNCTION search_query(locale text, words text) RETURNS tsquery
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE locale
    WHEN 'zh' THEN plainto_tsquery('public.words_zh', coalesce(public.chinese_query(words), ''))
    WHEN 'ar' THEN plainto_tsquery('public.words_ar',
      public.singular_arabic(public.fold_arabic_script(public.plain_words(words))))
    WHEN 'ur' THEN plainto_tsquery('public.words_ur',
      public.singular_urdu(public.fold_arabic_script(public.plain_words(words))))
    WHEN 'es' THEN plainto_tsquery('public.words_es', public.plain_words(words))
    WHEN 'pt-br' THEN plainto_tsquery('public.words_pt', public.plain_words(words))
    WHEN 'ru' THEN plainto_tsquery('public.words_ru', public.plain_words(words))
    WHEN 'fr' THEN plainto_tsquery('public.words_fr', public.plain_words(words))
    ELSE plainto_tsquery('public.words_en', public.plain_words(words))
  END
$$;

-- Returns the words of a query, cut and stemmed as those of documents are.
CREATE FUNCTION query_words(locale text, words text) RETURNS text[]
LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT tsvector_to_array(CASE locale WHEN 'zh'
    THEN to_tsvector('public.words_zh', coalesce(public.chinese_query(words), ''))
    ELSE public.search_document(locale, words) END)
$$;

-- Returns the tokens of a listing's prices: four an octave for the first tier, and one more if another tier lies
-- above the first or below half of it. A search for a price at some quantity reads the first tiers from that price to
-- its double, and the listings with the additional token.
CREATE FUNCTION price_tokens(tier_price int[]) RETURNS int[]
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN cardinality(tier_price) > 0 THEN array[340000 + (4 * ln(tier_price[1]) / ln(2))::int]
    || CASE WHEN (SELECT max(p) > tier_price[1] OR min(p)::bigint * 2 < tier_price[1] FROM unnest(tier_price) p)
      THEN '{350001}'::int[] ELSE '{}' END
  ELSE '{}' END
$$;

-- Returns the token of a quality tier: the best 0.3, 1, 3, 10 and 30 % and the rest. The bounds change only when the
-- rows are reclustered.
CREATE FUNCTION tier_token(quality int) RETURNS int
LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT 900006 - width_bucket(quality, (SELECT array(SELECT jsonb_array_elements_text(value)::int) FROM search_state
  WHERE key = 'tier_bounds'))
$$;

-- Returns the tokens of the nested uniform samples that a listing belongs to: 1/2, 1/4, … 1/1024 of all listings.
CREATE FUNCTION sample_tokens(id bigint) RETURNS int[]
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT ('{910001,910002,910003,910004,910005,910006,910007,910008,910009,910010}'::int[])
    [:width_bucket((hashint8(id) | 1024) & -(hashint8(id) | 1024), '{2,4,8,16,32,64,128,256,512,1024}'::int[])]
$$;

-- Returns the first booth of a shop as lib/shops describes a shown booth.
CREATE FUNCTION booth_of(shop bigint) RETURNS json
LANGUAGE sql STABLE AS $$
  SELECT json_build_object(
    'districtCode', b.district_code, 'floor', b.floor, 'area', b.area, 'street', b.street, 'number', b.number,
    'page', coalesce((SELECT max(m.page) FROM floor_page_starts m
      WHERE m.district_code = b.district_code AND m.floor = b.floor AND m.walking_order <= b.walking_order), 1))
  FROM booths b WHERE b.shop_id = shop ORDER BY b.position, b.id LIMIT 1
$$;

-- Returns a shop at this moment as lib/shops describes a seller.
CREATE FUNCTION seller_of(shop bigint) RETURNS json
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
      SELECT json_build_object('claim', v.claim, 'decidedOn', v.decided_on, 'validUntil', v.valid_until) FROM (
        SELECT DISTINCT ON (claim) claim, decided_on, valid_until FROM verifications
        WHERE shop_id = s.id AND status = 'approved' AND (valid_until IS NULL OR valid_until >= current_date)
        ORDER BY claim, decided_on DESC) v ORDER BY v.decided_on DESC, v.claim)),
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

-- Returns when seller_of() expires by itself: a verification, days away or busy days end.
CREATE FUNCTION seller_valid_until(shop bigint) RETURNS timestamptz
LANGUAGE sql STABLE AS $$
  SELECT least('infinity',
    (SELECT min(v.valid_until + 1)::timestamptz FROM verifications v
      WHERE v.shop_id = shop AND v.status = 'approved' AND v.valid_until >= current_date),
    (SELECT min(h.last_day + 1)::timestamp AT TIME ZONE 'Asia/Shanghai' FROM holidays h
      WHERE h.shop_id = shop AND h.last_day >= (now() AT TIME ZONE 'Asia/Shanghai')::date),
    (SELECT y.busy_until FROM shop_promises y WHERE y.shop_id = shop AND y.busy_until > now()))
$$;

-- Writes the cards of these shops. Each row is locked by a statement of its own first: of two concurrent changes the
-- second waits and then reads the result of the first.
CREATE FUNCTION write_shop_cards(ids bigint[]) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  INSERT INTO shop_cards (shop_id, seller, seller_valid_until)
    SELECT s.id, '{}', '-infinity' FROM shops s WHERE s.id = ANY (ids)
      AND NOT EXISTS (SELECT FROM shop_cards k WHERE k.shop_id = s.id)
    ORDER BY s.id ON CONFLICT DO NOTHING;
  PERFORM FROM shop_cards WHERE shop_id = ANY (ids) ORDER BY shop_id FOR UPDATE;
  UPDATE shop_cards SET booth = booth_of(shop_id), seller = seller_of(shop_id),
    seller_valid_until = seller_valid_until(shop_id),
    answer_minutes = (SELECT g.median_first_reply_minutes FROM shop_figures g
      WHERE g.shop_id = shop_cards.shop_id AND g.cases >= 5 AND g.answered_within_day_share >= 0.8)
  WHERE shop_id = ANY (ids);
END $$;

-- Trigger: writes the card of a shop whenever a row that it is derived from changes.
CREATE FUNCTION refresh_shop_card() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  IF TG_TABLE_NAME = 'shops' THEN PERFORM write_shop_cards(ARRAY[NEW.id]);
  ELSIF TG_TABLE_NAME = 'districts' THEN
    PERFORM write_shop_cards(array(SELECT DISTINCT shop_id FROM booths WHERE district_code = NEW.code));
  ELSIF TG_OP = 'DELETE' THEN PERFORM write_shop_cards(ARRAY[OLD.shop_id]);
  ELSE PERFORM write_shop_cards(ARRAY[NEW.shop_id]);
  END IF;
  RETURN NULL;
END $$;

-- Returns the factory board of a shop for one category as lib/factory calls a pace; no row without a board.
-- PostgreSQL inlines a set-returning function into the statement that calls it.
CREATE FUNCTION shop_paces(shop bigint, category int) RETURNS SETOF jsonb
LANGUAGE sql STABLE PARALLEL SAFE ROWS 1 AS $$
  SELECT (p.board - 'outputs') || jsonb_build_object('dailyOutput',
    coalesce((p.board->'outputs'->>'0')::int, 0) + coalesce((p.board->'outputs'->>category::text)::int, 0))
  FROM shop_promises p WHERE p.shop_id = shop
$$;

-- Returns the same as one value, for statements that write; null without a board.
CREATE FUNCTION shop_pace(shop bigint, category int) RETURNS jsonb
LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT pace FROM shop_paces(shop, category) pace
$$;

-- Returns the lead-time steps of a board that is up to date, for one category.
CREATE FUNCTION promised_steps(shop bigint, category int) RETURNS TABLE(starts int[], days int[])
LANGUAGE sql STABLE AS $$
  SELECT array(SELECT jsonb_array_elements_text(s.steps->'from')::int),
    array(SELECT jsonb_array_elements_text(s.steps->'days')::int)
  FROM shop_promises p CROSS JOIN LATERAL (SELECT coalesce(p.steps->category::text, p.steps->'0') AS steps) s
  WHERE p.shop_id = shop AND p.lead_times_from = 'board' AND s.steps IS NOT NULL
$$;

-- Returns the form in which typed text and suggestions are compared: lower case, no accents, one form of each Arabic
-- letter, no punctuation.
CREATE FUNCTION fold_words(words text) RETURNS text
LANGUAGE sql STABLE PARALLEL SAFE STRICT AS $$
  SELECT btrim(regexp_replace(lower(public.unaccent('public.unaccent', public.fold_arabic_script(words))),
    '[^[:alnum:]]+', ' ', 'g'))
$$;

-- Returns the part of a title before its first comma: "Crying horse plush" of "Crying horse plush, 25 cm". Chinese
-- titles have spaces instead.
CREATE FUNCTION title_head(locale text, title text) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE locale
    WHEN 'zh' THEN substring(title FROM '^[^[:space:],;:，、；：（(]+')
    ELSE substring(title FROM '^[^,;:،؛(]+')
  END
$$;

-- Returns the head of a title as a phrase of at most four words, or null. In languages that put the noun first a
-- longer head is cut, without a preposition or article at its end; in others a longer head is no phrase.
CREATE FUNCTION head_phrase(locale text, head text) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE
    WHEN locale = 'zh' THEN CASE WHEN length(head) BETWEEN 2 AND 16 THEN head END
    WHEN cardinality(words) <= 4 THEN array_to_string(words, ' ')
    WHEN locale IN ('es', 'pt-br', 'fr', 'ar') THEN
      regexp_replace(array_to_string(words[:4], ' '),
        '( (de|del|la|el|los|las|con|para|sin|y|da|do|das|dos|com|sem|e|em|du|des|le|les|à|au|aux|en'
        '|et|avec|pour|sans|من|في|مع|على|أو|ذو|بدون))+$', '')
  END
  FROM (SELECT regexp_split_to_array(btrim(head), '[[:space:]]+') AS words) cut
$$;

-- Returns every text by which a name is found while it is typed: the whole name, and its rest from each later word
-- on. In Chinese each later character starts a text.
CREATE FUNCTION name_suffixes(locale text, whole text) RETURNS TABLE(folded text, is_first boolean)
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT substr(whole, at), at = 1
  FROM generate_series(1, length(whole)) at
  WHERE at = 1
    OR (locale = 'zh' AND length(whole) - at >= 1 AND substr(whole, at, 1) <> ' ')
    OR (substr(whole, at - 1, 1) = ' ' AND length(split_part(substr(whole, at), ' ', 1)) > 2)
$$;

-- Writes suggestion_prefixes: the items to show for each typed prefix that more than 300 suggestions share, however
-- long, since "товары для" begins 13,000 of them in a market of two million designs.
CREATE FUNCTION write_suggestion_prefixes() RETURNS void
LANGUAGE sql AS $$
  MERGE INTO suggestion_prefixes t USING (
    WITH RECURSIVE short AS MATERIALIZED (
      SELECT locale, left(folded, size) AS prefix FROM suggestions, generate_series(4, 8) size
      WHERE length(folded) >= size GROUP BY 1, 2 HAVING count(*) > 300),
    crowded AS (
      SELECT locale, prefix FROM short
      UNION ALL
      SELECT c.locale, n.prefix FROM crowded c CROSS JOIN LATERAL (
        SELECT left(s.folded, length(c.prefix) + 1) AS prefix FROM suggestions s
        WHERE s.locale = c.locale AND s.kind IN ('phrase', 'category', 'shop') AND s.folded > c.prefix
          AND s.folded < c.prefix || chr(1114111)
        GROUP BY 1 HAVING count(*) > 300) n
      WHERE length(c.prefix) BETWEEN 8 AND 59),
    heaviest AS (SELECT locale, left(folded, 3) AS start, kind, label, target, weight FROM (
      SELECT *, row_number() OVER (
        PARTITION BY locale, kind, left(folded, 3) ORDER BY weight DESC, length(label), label) AS place
      FROM suggestions) s WHERE place <= 10),
    by_prefix AS (SELECT locale, prefix, kind, label, target, max(weight) AS weight FROM (
        SELECT locale, left(start, size) AS prefix, kind, label, target, weight
        FROM heaviest, generate_series(1, 3) size
        WHERE length(start) >= size
        UNION ALL
        SELECT c.locale, c.prefix, h.* FROM crowded c, unnest(ARRAY['phrase', 'category', 'shop']) k(kind), LATERAL (
          SELECT s.kind, s.label, s.target, s.weight FROM suggestions s
          WHERE s.locale = c.locale AND s.kind = k.kind AND s.folded >= c.prefix AND s.folded < c.prefix || chr(1114111)
          ORDER BY s.weight DESC, length(s.label), s.label LIMIT 10) h
      ) b GROUP BY locale, prefix, kind, label, target),
    ranked AS (
      SELECT *, row_number() OVER (
        PARTITION BY locale, prefix, kind ORDER BY weight DESC, length(label), label, target) AS place
      FROM by_prefix)
    SELECT locale, prefix, jsonb_agg(jsonb_build_object('kind', kind, 'label', label, 'target', target)
      ORDER BY array_position(ARRAY['phrase', 'category', 'shop'], kind), place) AS items
    FROM ranked WHERE place <= CASE kind WHEN 'phrase' THEN 5 ELSE 2 END GROUP BY locale, prefix
  ) n ON n.locale = t.locale AND n.prefix = t.prefix
  WHEN MATCHED AND t.items <> n.items THEN UPDATE SET items = n.items
  WHEN NOT MATCHED BY TARGET THEN INSERT (locale, prefix, items) VALUES (n.locale, n.prefix, n.items)
  WHEN NOT MATCHED BY SOURCE THEN DELETE
$$;
REVOKE ALL ON FUNCTION write_suggestion_prefixes FROM PUBLIC;

-- Rebuilds search_terms, suggestions and suggestion_prefixes from the best listings on sale, the categories and the
-- shops. Readers see the old rows until it commits; a second call waits for the first. In a large market a word or
-- phrase must occur twice. A category's name is never a phrase.
CREATE FUNCTION build_suggestions(sample int DEFAULT 100000) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp SET work_mem = '128MB' AS $$
DECLARE
  least_count int;
BEGIN
  PERFORM pg_advisory_xact_lock(7286434);
  DROP TABLE IF EXISTS pg_temp.sampled_titles, pg_temp.named_targets;
  CREATE TEMP TABLE sampled_titles ON COMMIT DROP AS
    SELECT t.locale, t.title
    FROM (SELECT listing_id FROM listing_search ORDER BY quality DESC, listing_id DESC LIMIT sample) s
    JOIN listing_texts t USING (listing_id);
  least_count := CASE WHEN (SELECT count(*) FROM sampled_titles) > 160000 THEN 2 ELSE 1 END;
  CREATE TEMP TABLE named_targets ON COMMIT DROP AS SELECT *, fold_words(name) AS folded FROM (
    SELECT 'category' AS kind, l.locale, l.name, c.id::text AS target, coalesce(n.designs, 0)::int AS weight
    FROM categories c
    LEFT JOIN (SELECT category_id AS id, count(*) AS designs FROM listing_search GROUP BY category_id
      UNION ALL SELECT industry_id, count(*) FROM listing_search GROUP BY industry_id) n USING (id)
    CROSS JOIN LATERAL jsonb_each_text(c.names) l(locale, name)
    UNION ALL
    SELECT 'shop', l.locale, coalesce(s.names->>l.locale, s.names->>'en', s.names->>s.locale), s.handle, n.designs::int
    FROM shops s JOIN (SELECT shop_id AS id, count(*) AS designs FROM listing_search GROUP BY shop_id) n USING (id)
    CROSS JOIN unnest(ARRAY['en', 'zh', 'es', 'pt-br', 'ru', 'ar', 'ur', 'fr']) l(locale)
    WHERE s.closed_at IS NULL) places;

  MERGE INTO search_terms t USING (
    SELECT locale, fold_words(spelling) AS word, (array_agg(spelling ORDER BY n DESC, spelling))[1] AS spelling,
      sum(n)::int AS count
    FROM (SELECT locale, spelling, count(*) AS n
      FROM (SELECT locale, title FROM sampled_titles UNION ALL SELECT locale, name FROM named_targets) texts,
        regexp_split_to_table(lower(title), '[^[:alnum:]\u064b-\u0655\u0670\u0640]+') spelling
      WHERE locale <> 'zh' AND spelling !~ '[0-9]' AND length(spelling) BETWEEN 2 AND 30
      GROUP BY locale, spelling) spellings
    GROUP BY 1, 2 HAVING sum(n) >= least_count
  ) n ON n.locale = t.locale AND n.word = t.word
  WHEN MATCHED AND (t.count, t.spelling) <> (n.count, n.spelling) THEN UPDATE SET count = n.count, spelling = n.spelling
  WHEN NOT MATCHED BY TARGET THEN INSERT (locale, word, spelling, count) VALUES (n.locale, n.word, n.spelling, n.count)
  WHEN NOT MATCHED BY SOURCE THEN DELETE;

  MERGE INTO suggestions t USING (
    WITH heads AS MATERIALIZED (
      SELECT locale, title_head(locale, title) AS head, count(*) AS n FROM sampled_titles GROUP BY 1, 2),
    labels AS MATERIALIZED (SELECT locale, head_phrase(locale, head) AS label, n FROM heads),
    phrases AS MATERIALIZED (SELECT *, fold_words(label) AS folded FROM labels)
    SELECT locale, kind, folded, target, max(label) AS label, max(weight) AS weight FROM (
      SELECT locale, 'phrase' AS kind, folded, '' AS target, (array_agg(label ORDER BY n DESC, label))[1] AS label,
        sum(n)::int AS weight
      FROM phrases p
      WHERE NOT EXISTS (SELECT FROM named_targets c
        WHERE c.kind = 'category' AND c.locale = p.locale AND c.folded = p.folded)
      GROUP BY locale, folded HAVING sum(n) >= least_count
      UNION ALL
      SELECT p.locale, p.kind, f.folded, p.target, p.name, CASE WHEN f.is_first THEN p.weight ELSE p.weight / 50 END
      FROM named_targets p CROSS JOIN LATERAL name_suffixes(p.locale, p.folded) f
      WHERE p.kind = 'category' OR f.is_first OR p.locale <> 'zh'
    ) candidates WHERE length(folded) BETWEEN 1 AND 80 GROUP BY locale, kind, folded, target
  ) n ON n.locale = t.locale AND n.kind = t.kind AND n.folded = t.folded AND n.target = t.target
  WHEN MATCHED AND (t.weight, t.label) <> (n.weight, n.label) THEN UPDATE SET weight = n.weight, label = n.label
  WHEN NOT MATCHED BY TARGET THEN INSERT (locale, kind, folded, target, label, weight)
    VALUES (n.locale, n.kind, n.folded, n.target, n.label, n.weight)
  WHEN NOT MATCHED BY SOURCE THEN DELETE;

  PERFORM write_suggestion_prefixes();
END $$;
REVOKE ALL ON FUNCTION build_suggestions FROM PUBLIC;
GRANT EXECUTE ON FUNCTION build_suggestions TO rattledrum_app;

-- Writes the most wanted listings of every category, by views and inquiries of the last seven whole days.
CREATE FUNCTION measure_heat(today date, inquiry_weight int, decay float8, fewest_views int, most int) RETURNS void
LANGUAGE sql AS $$
  DELETE FROM listing_heat;
  INSERT INTO listing_heat (listing_id, category_id, industry_id, heat, views, views_before, inquiries, days)
  SELECT listing_id, category_id, industry_id, heat, views, views_before, inquiries,
    array(SELECT coalesce((views_of->>ago::text)::int, 0) FROM generate_series(7, 1, -1) ago) FROM (
    SELECT n.listing_id, n.category_id, n.industry_id, d.heat, d.views, d.views_before, d.inquiries, d.views_of,
      row_number() OVER (PARTITION BY n.category_id ORDER BY d.heat DESC, n.listing_id DESC) AS place
    FROM (SELECT listing_id, coalesce(sum(views) FILTER (WHERE day >= today - 7), 0) AS views,
        coalesce(sum(views) FILTER (WHERE day < today - 7), 0) AS views_before,
        coalesce(sum(inquiries) FILTER (WHERE day >= today - 7), 0) AS inquiries,
        jsonb_object_agg(today - day, views) FILTER (WHERE day >= today - 7) AS views_of,
        sum((views + inquiries * inquiry_weight) * power(decay,
          today - 1 - day)) FILTER (WHERE day >= today - 7) AS heat
      FROM listing_days WHERE day >= today - 14 AND day < today GROUP BY listing_id) d
    JOIN listing_search n ON n.listing_id = d.listing_id WHERE d.views >= fewest_views) r
  WHERE place <= most
$$;

-- Writes the views and inquiries of categories and their values in 28 whole days and the 28 before. Sums over fewer
-- than five shops are left out.
CREATE FUNCTION measure_categories(today date) RETURNS void
LANGUAGE sql AS $$
  DELETE FROM category_trends;
  INSERT INTO category_trends (category_id, facet, views, views_before, inquiries, shops)
  SELECT category_id, coalesce(facet, 0), sum(views), sum(views_before), sum(inquiries), count(DISTINCT shop_id) FROM (
    SELECT n.category_id, n.shop_id, f.facet, d.views, d.views_before, d.inquiries
    FROM (SELECT listing_id, coalesce(sum(views) FILTER (WHERE day >= today - 28), 0) AS views,
        coalesce(sum(views) FILTER (WHERE day < today - 28), 0) AS views_before,
        coalesce(sum(inquiries) FILTER (WHERE day >= today - 28), 0) AS inquiries
      FROM listing_days WHERE day >= today - 56 AND day < today GROUP BY listing_id) d
    JOIN listing_search n ON n.listing_id = d.listing_id
    CROSS JOIN LATERAL (SELECT NULL::int AS facet UNION ALL SELECT t FROM unnest(n.facets) t JOIN facet_values e
      ON e.id = t) f) r
  GROUP BY category_id, facet HAVING count(DISTINCT shop_id) >= 5 AND sum(views) + sum(views_before) >= 50
$$;

-- Returns a video of a shop as lists show it. PostgreSQL inlines it into the statement that calls it.
CREATE FUNCTION video_card(v videos, s shops) RETURNS jsonb
LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT jsonb_build_object('id', v.id, 'key', v.key, 'posterKey', v.poster_key, 'width', v.width, 'height', v.height,
    'milliseconds', v.milliseconds, 'color', v.color, 'titles', v.titles,
    'shop', jsonb_build_object('id', s.id, 'handle', s.handle, 'names', s.names, 'locale', s.locale))
$$;

-- Adds views, which the application counts in memory and writes in batches over many shops. The function sets
-- app.shop_id to one shop after the other, always in the same order, and restores it.
CREATE FUNCTION count_views(seen_ids bigint[], seen_counts int[], on_day date) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE
  own record;
  caller text := current_setting('app.shop_id', true);
BEGIN
  FOR own IN
    SELECT s.shop_id, array_agg(s.listing_id ORDER BY s.listing_id) AS ids,
      array_agg(v.views ORDER BY s.listing_id) AS views
    FROM unnest(seen_ids, seen_counts) AS v(id, views) JOIN listing_search s ON s.listing_id = v.id
    GROUP BY s.shop_id ORDER BY s.shop_id
  LOOP
    PERFORM set_config('app.shop_id', own.shop_id::text, true);
    INSERT INTO listing_days AS d (listing_id, shop_id, day, views)
    SELECT v.id, own.shop_id, on_day, v.views FROM unnest(own.ids, own.views) AS v(id, views)
    ON CONFLICT (listing_id, day) DO UPDATE SET views = d.views + excluded.views;
  END LOOP;
  PERFORM set_config('app.shop_id', coalesce(caller, ''), true);
END $$;

-- Adds visits of many shops as count_views() does. A visit of an unknown shop, or of a listing that is not on sale in
-- that shop, is dropped.
CREATE FUNCTION count_visits(
  seen_shops bigint[], seen_listings bigint[], countries text[], locales text[], sources text[], seen_views int[],
  seen_visitors int[], on_day date
) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE
  own record;
  caller text := current_setting('app.shop_id', true);
BEGIN
  FOR own IN
    SELECT v.shop_id, jsonb_agg(jsonb_build_array(v.listing_id, v.country, v.locale, v.source, v.views, v.visitors)
      ORDER BY v.listing_id, v.country, v.locale, v.source) AS seen
    FROM unnest(seen_shops, seen_listings, countries, locales, sources, seen_views, seen_visitors) AS v(shop_id,
      listing_id, country, locale, source, views, visitors)
    JOIN shops h ON h.id = v.shop_id
    LEFT JOIN listing_search s ON s.listing_id = v.listing_id AND s.shop_id = v.shop_id
    WHERE v.listing_id = 0 OR s.listing_id IS NOT NULL
    GROUP BY v.shop_id ORDER BY v.shop_id
  LOOP
    PERFORM set_config('app.shop_id', own.shop_id::text, true);
    INSERT INTO visit_days AS d (shop_id, listing_id, day, country, locale, source, views, visitors)
    SELECT own.shop_id, (r->>0)::bigint, on_day, r->>1, r->>2, r->>3, (r->>4)::int, (r->>5)::int
    FROM jsonb_array_elements(own.seen) r
    ON CONFLICT (shop_id, listing_id, day, country, locale, source)
      DO UPDATE SET views = d.views + excluded.views, visitors = d.visitors + excluded.visitors;
  END LOOP;
  PERFORM set_config('app.shop_id', coalesce(caller, ''), true);
END $$;

-- Adds plays of videos as count_views() does. A file that several videos share counts for none, since nobody knows
-- which of them was played.
CREATE FUNCTION count_video_plays(
  played_keys text[], key_counts int[], led_ids bigint[], led_counts int[], on_day date
) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE
  own record;
  caller text := current_setting('app.shop_id', true);
BEGIN
  FOR own IN
    WITH played AS (
      SELECT min(v.id) AS id, min(v.shop_id) AS shop_id, min(k.plays) AS plays, 0 AS led
      FROM unnest(played_keys, key_counts) AS k(key, plays) JOIN videos v ON v.key = k.key
        AND v.published_at IS NOT NULL
      GROUP BY v.key HAVING count(*) = 1),
    led AS (
      SELECT v.id, v.shop_id, 0 AS plays, l.led
      FROM unnest(led_ids, led_counts) AS l(id, led) JOIN videos v ON v.id = l.id AND v.published_at IS NOT NULL),
    seen AS (
      SELECT id, shop_id, sum(plays)::integer AS plays, sum(led)::integer AS led
      FROM (SELECT * FROM played UNION ALL SELECT * FROM led) either GROUP BY id, shop_id)
    SELECT shop_id, array_agg(id ORDER BY id) AS ids, array_agg(plays ORDER BY id) AS plays,
      array_agg(led ORDER BY id) AS led
    FROM seen GROUP BY shop_id ORDER BY shop_id
  LOOP
    PERFORM set_config('app.shop_id', own.shop_id::text, true);
    INSERT INTO video_days AS d (video_id, shop_id, day, plays, listing_clicks)
    SELECT s.id, own.shop_id, on_day, s.plays, s.led FROM unnest(own.ids, own.plays, own.led) AS s(id, plays, led)
    ON CONFLICT (video_id, day) DO UPDATE SET plays = d.plays + excluded.plays,
      listing_clicks = d.listing_clicks + excluded.listing_clicks;
  END LOOP;
  PERFORM set_config('app.shop_id', coalesce(caller, ''), true);
END $$;
--> statement-breakpoint
-- === Views; db/functions has the current text ===
-- Returns a listing with all its parts, which are as public as the listing: the view checks that once, where
-- row-level security checks it for every row of every part. PostgreSQL does not read the parts that a statement does
-- not select. The view reads with the rights of the owner of the tables and shows the rows that row-level security
-- shows to the caller.
CREATE VIEW shown_listings WITH (security_barrier) AS
  SELECT l.id, l.shop_id, l.category_id, l.status, l.sku, l.locale, l.currency, l.customisation, l.attributes,
    l.published_at, l.changed_at, l.successor_id,
    array_to_json(array(SELECT json_build_object('fromQuantity', p.from_quantity, 'unitPrice', p.unit_price)
      FROM price_tiers p WHERE p.listing_id = l.id ORDER BY p.from_quantity)) AS tiers,
    array_to_json(array(SELECT json_build_object('fromQuantity', d.from_quantity, 'workingDays', d.working_days)
      FROM lead_times d WHERE d.listing_id = l.id ORDER BY d.from_quantity)) AS lead_times,
    CASE
      WHEN num_nulls(l.pieces_per_carton, l.carton_length, l.carton_width, l.carton_height,
        l.gross_grams, l.net_grams) = 0
      THEN json_build_object('piecesPerCarton', l.pieces_per_carton,
        'length', l.carton_length, 'width', l.carton_width, 'height', l.carton_height,
        'grossGrams', l.gross_grams, 'netGrams', l.net_grams) END AS packing,
    (SELECT pace FROM shop_paces(l.shop_id, l.category_id) pace) AS pace,
    array_to_json(array(SELECT json_build_object('kind', c.kind, 'number', c.number, 'issuer', c.issuer,
        'expiresOn', c.expires_on, 'declaredOn', c.declared_on)
      FROM listing_certificates c WHERE c.listing_id = l.id ORDER BY c.position)) AS certificates,
    array_to_json(array(
      SELECT json_build_object('key', f.key, 'width', f.width, 'height', f.height, 'color', f.color, 'alt', f.alt)
      FROM listing_pictures p JOIN pictures f ON f.id = p.picture_id AND f.shop_id = p.shop_id
      WHERE p.listing_id = l.id ORDER BY p.position)) AS pictures,
    (SELECT json_build_object('goal', r.goal, 'votes', r.votes, 'endsAt', r.ends_at,
        'isOpen', r.status = 'running' AND r.ends_at > now())
      FROM trials r WHERE r.listing_id = l.id AND r.status IN ('running', 'over')) AS trial,
    (SELECT json_build_object('listingId', o.parent_id, 'relation', o.relation, 'changes', o.changes)
      FROM listing_origins o WHERE o.listing_id = l.id) AS parent,
    (SELECT video_card(v, s) FROM videos v JOIN shops s ON s.id = v.shop_id
      WHERE v.listing_id = l.id AND v.published_at IS NOT NULL ORDER BY v.id LIMIT 1) AS clip,
    -- A child of another shop may not be public yet.
    array_to_json(array(
      SELECT json_build_object('listingId', o.listing_id, 'relation', o.relation, 'changes', o.changes)
      FROM listing_origins o JOIN listings c ON c.id = o.listing_id
      WHERE o.parent_id = l.id
        AND (c.status IN ('published', 'paused', 'discontinued', 'removed') OR c.shop_id = current_shop())
      ORDER BY o.created_at, o.listing_id)) AS children,
    l.has_optional_details,
    (SELECT jsonb_object_agg(t.locale, t.slug) FROM listing_texts t WHERE t.listing_id = l.id) AS slugs
  FROM listings l WHERE l.status IN ('published', 'paused', 'discontinued', 'removed') OR l.shop_id = current_shop();
REVOKE ALL ON shown_listings FROM rattledrum_app;
GRANT SELECT ON shown_listings TO rattledrum_app;

-- Return the parts of listings as shown_listings does. A policy checks each row, and a picture by every way in which
-- it may be public; these views check each listing once and show the same rows.
CREATE VIEW shown_texts WITH (security_barrier) AS
  SELECT t.listing_id, t.locale, t.title, t.description, t.slug FROM listings l JOIN listing_texts t
    ON t.listing_id = l.id
  WHERE l.status IN ('published', 'paused', 'discontinued', 'removed') OR l.shop_id = current_shop();
CREATE VIEW shown_tiers WITH (security_barrier) AS
  SELECT p.listing_id, p.from_quantity, p.unit_price FROM listings l JOIN price_tiers p ON p.listing_id = l.id
  WHERE l.status IN ('published', 'paused', 'discontinued', 'removed') OR l.shop_id = current_shop();
CREATE VIEW shown_lead_times WITH (security_barrier) AS
  SELECT d.listing_id, d.from_quantity, d.working_days FROM listings l JOIN lead_times d ON d.listing_id = l.id
  WHERE l.status IN ('published', 'paused', 'discontinued', 'removed') OR l.shop_id = current_shop();
CREATE VIEW shown_pictures WITH (security_barrier) AS
  SELECT p.listing_id, p.position, f.key, f.width, f.height, f.color, f.alt FROM listings l
  JOIN listing_pictures p ON p.listing_id = l.id JOIN pictures f ON f.id = p.picture_id AND f.shop_id = p.shop_id
  WHERE l.status IN ('published', 'paused', 'discontinued', 'removed') OR l.shop_id = current_shop();
REVOKE ALL ON shown_texts, shown_tiers, shown_lead_times, shown_pictures FROM rattledrum_app;
GRANT SELECT ON shown_texts, shown_tiers, shown_lead_times, shown_pictures TO rattledrum_app;

-- Return the pictures that a shop shows of itself, which are always public.
CREATE VIEW shown_shop_pictures WITH (security_barrier) AS
  SELECT p.shop_id, p.position, p.shows, f.key, f.color, f.alt FROM shop_pictures p
  JOIN pictures f ON f.id = p.picture_id AND f.shop_id = p.shop_id;
CREATE VIEW shown_covers WITH (security_barrier) AS
  SELECT c.shop_id, c.visible_part, f.id, f.key, f.color FROM cover_pictures c
  JOIN pictures f ON f.id = c.picture_id AND f.shop_id = c.shop_id;
REVOKE ALL ON shown_shop_pictures, shown_covers FROM rattledrum_app;
GRANT SELECT ON shown_shop_pictures, shown_covers TO rattledrum_app;
--> statement-breakpoint
-- === Triggers ===
CREATE TRIGGER revoke_erased_operators BEFORE UPDATE OF email ON users
  FOR EACH ROW WHEN (NEW.email = (OLD.id || '@erased.invalid')) EXECUTE FUNCTION revoke_erased_operators();
CREATE TRIGGER end_sessions_of_operators AFTER UPDATE OF is_operator ON users
  FOR EACH ROW WHEN (OLD.is_operator IS DISTINCT FROM NEW.is_operator) EXECUTE FUNCTION end_sessions_of_operators();
CREATE TRIGGER refresh_shop_card AFTER INSERT OR DELETE OR UPDATE ON booths FOR EACH ROW
  EXECUTE FUNCTION refresh_shop_card();
CREATE TRIGGER refresh_shop_card AFTER UPDATE OF names ON districts
  FOR EACH ROW WHEN (OLD.names IS DISTINCT FROM NEW.names) EXECUTE FUNCTION refresh_shop_card();
CREATE TRIGGER refresh_shop_card AFTER INSERT OR DELETE OR UPDATE ON factories FOR EACH ROW
  EXECUTE FUNCTION refresh_shop_card();
CREATE TRIGGER refresh_shop_card AFTER INSERT OR DELETE OR UPDATE ON holidays FOR EACH ROW
  EXECUTE FUNCTION refresh_shop_card();
CREATE TRIGGER refresh_shop_card AFTER INSERT OR DELETE OR UPDATE ON shop_figures FOR EACH ROW
  EXECUTE FUNCTION refresh_shop_card();
CREATE TRIGGER refresh_shop_card AFTER INSERT OR DELETE OR UPDATE OF board, busy_until, busy_quantity ON shop_promises
  FOR EACH ROW EXECUTE FUNCTION refresh_shop_card();
CREATE TRIGGER refresh_shop_card AFTER INSERT OR UPDATE OF handle, names, locale, languages, closed_at ON shops
  FOR EACH ROW EXECUTE FUNCTION refresh_shop_card();
CREATE TRIGGER refresh_shop_card AFTER INSERT OR DELETE OR UPDATE ON verifications
  FOR EACH ROW EXECUTE FUNCTION refresh_shop_card();
CREATE TRIGGER guard_operators BEFORE INSERT ON users FOR EACH ROW EXECUTE FUNCTION guard_operators();
CREATE TRIGGER check_listing_origin AFTER INSERT OR UPDATE OF listing_id, parent_id, shop_id ON listing_origins
  FOR EACH ROW EXECUTE FUNCTION check_listing_origin();
CREATE TRIGGER mark_optional_details AFTER INSERT ON listing_certificates FOR EACH ROW
  EXECUTE FUNCTION mark_optional_details();
CREATE TRIGGER mark_optional_details AFTER INSERT OR UPDATE OF listing_id, parent_id ON listing_origins
  FOR EACH ROW EXECUTE FUNCTION mark_optional_details();
CREATE TRIGGER mark_optional_details AFTER INSERT ON trials FOR EACH ROW EXECUTE FUNCTION mark_optional_details();
CREATE TRIGGER mark_optional_details AFTER INSERT OR UPDATE OF listing_id ON videos
  FOR EACH ROW WHEN (NEW.listing_id IS NOT NULL) EXECUTE FUNCTION mark_optional_details();
CREATE TRIGGER only_confirmed_shops_add_booths BEFORE INSERT ON booths
  FOR EACH ROW EXECUTE FUNCTION require_confirmed_shop();
CREATE TRIGGER only_confirmed_shops_publish BEFORE INSERT ON listings
  FOR EACH ROW WHEN (NEW.status = 'published') EXECUTE FUNCTION require_confirmed_shop();
CREATE TRIGGER only_confirmed_shops_resume BEFORE UPDATE OF status ON listings
  FOR EACH ROW WHEN (NEW.status = 'published' AND OLD.status <> 'published') EXECUTE FUNCTION require_confirmed_shop();
CREATE TRIGGER only_confirmed_shops_publish BEFORE INSERT OR UPDATE OF published_at ON videos
  FOR EACH ROW WHEN (NEW.published_at IS NOT NULL) EXECUTE FUNCTION require_confirmed_shop();
--> statement-breakpoint
-- === Indexes ===
CREATE INDEX sessions_by_user ON sessions (user_id);
CREATE INDEX assist_requests_by_shop ON assist_requests (shop_id, created_at DESC);
CREATE INDEX assist_requests_by_listing ON assist_requests (listing_id, created_at DESC);
CREATE INDEX assist_requests_by_inquiry ON assist_requests (inquiry_id, created_at DESC);
CREATE INDEX assist_requests_by_video ON assist_requests (video_id);
CREATE INDEX assist_requests_by_user ON assist_requests (user_id);
CREATE INDEX attachments_by_inquiry ON attachments (shop_id, inquiry_id);
CREATE INDEX uploads_by_time ON uploads (created_at);
CREATE INDEX booth_claims_held ON booth_claims (held_at) WHERE held_at is not null;
CREATE INDEX bulk_edits_by_shop ON bulk_edits (shop_id, created_at DESC);
CREATE INDEX bulk_runs_by_shop ON bulk_runs (shop_id, created_at DESC);
CREATE INDEX listing_pictures_by_picture ON listing_pictures (picture_id);
CREATE INDEX listings_by_shop ON listings (shop_id, id DESC NULLS LAST);
CREATE INDEX listings_by_category ON listings (category_id, published_at DESC NULLS LAST) WHERE status = 'published';
CREATE INDEX listings_by_change ON listings (changed_at DESC, id DESC)
  WHERE status in ('published', 'paused', 'discontinued', 'removed');
CREATE INDEX listings_by_successor ON listings (successor_id) WHERE successor_id is not null;
CREATE INDEX listings_off_sale ON listings (shop_id, id DESC) WHERE status in ('paused', 'discontinued');
CREATE INDEX listing_certificates_by_end ON listing_certificates (shop_id, expires_on);
CREATE INDEX video_days_by_shop ON video_days (shop_id, day);
CREATE INDEX video_drafts_by_shop ON video_drafts (shop_id, created_at DESC NULLS LAST);
CREATE INDEX ownership_offers_by_person ON ownership_offers (to_user_id);
CREATE INDEX shop_archives_by_shop ON shop_archives (shop_id, created_at DESC);
CREATE INDEX devices_by_person ON devices (user_id);
CREATE INDEX events_to_dispatch ON events (id) WHERE dispatched_at is null;
CREATE INDEX events_by_shop ON events (shop_id, id DESC NULLS LAST);
CREATE INDEX events_by_inquiry ON events ((data->>'inquiryId'), id DESC NULLS LAST) WHERE data ? 'inquiryId';
CREATE INDEX jobs_to_run ON jobs (run_at) WHERE done_at is null and failed_at is null;
CREATE INDEX board_changes_newest ON board_changes (shop_id, id DESC);
CREATE INDEX production_lines_in_order ON production_lines (shop_id, "position");
CREATE INDEX shop_promises_due ON shop_promises (board_valid_until);
CREATE INDEX listing_origins_by_parent ON listing_origins (parent_id);
CREATE INDEX origin_requests_of_parent ON origin_requests (parent_shop_id, status);
CREATE INDEX imports_by_shop ON imports (shop_id, created_at DESC);
CREATE UNIQUE INDEX imports_one_at_a_time ON imports (shop_id) WHERE status in ('running', 'undoing');
CREATE INDEX inquiries_by_shop ON inquiries (shop_id, last_message_at DESC NULLS LAST);
CREATE INDEX inquiries_by_buyer ON inquiries (buyer_id, last_message_at DESC NULLS LAST);
CREATE INDEX inquiries_unclaimed ON inquiries (buyer_email) WHERE buyer_id is null;
CREATE INDEX inquiry_lines_by_listing ON inquiry_lines (listing_id);
CREATE INDEX inquiry_links_by_list ON inquiry_links (list_hash) WHERE list_hash is not null;
CREATE INDEX messages_by_inquiry ON messages (inquiry_id, created_at);
CREATE INDEX inquiry_list_lines_by_listing ON inquiry_list_lines (listing_id);
CREATE INDEX visit_days_by_day ON visit_days (shop_id, day);
CREATE INDEX listing_drafts_by_age ON listing_drafts (shop_id, saved_at DESC);
CREATE INDEX categories_by_parent ON categories (parent_id, "position");
CREATE INDEX picture_edits_by_source ON picture_edits (shop_id, source_id);
CREATE INDEX shop_pictures_by_picture ON shop_pictures (picture_id);
CREATE INDEX member_invitations_by_email ON member_invitations (email);
CREATE INDEX deliveries_by_reader ON deliveries (reader, created_at);
CREATE INDEX deliveries_waiting ON deliveries (reader) WHERE not is_direct and notified_at is null;
CREATE INDEX deliveries_by_person ON deliveries (user_id);
CREATE INDEX notices_by_person ON notices (user_id, created_at DESC NULLS LAST);
CREATE INDEX notices_unread ON notices (user_id) WHERE read_at is null;
CREATE INDEX search_mails_due ON search_emails (due_at);
CREATE UNIQUE INDEX proformas_one_a_quote ON proformas (quote_id) WHERE cancelled_at is null;
CREATE INDEX proformas_by_inquiry ON proformas (inquiry_id);
CREATE INDEX proformas_by_shop ON proformas (shop_id, issued_at DESC NULLS LAST);
CREATE INDEX quote_lines_by_listing ON quote_lines (listing_id);
CREATE UNIQUE INDEX quotes_one_draft ON quotes (inquiry_id) WHERE status = 'draft';
CREATE UNIQUE INDEX quotes_accepted_once ON quotes (inquiry_id) WHERE status = 'accepted';
CREATE INDEX quotes_by_shop ON quotes (shop_id, id DESC NULLS LAST);
CREATE INDEX quotes_open ON quotes (valid_until) WHERE status in ('sent', 'countered');
CREATE INDEX quotes_waiting ON quotes (shop_id, batch_id) WHERE goes_out_at is not null;
CREATE INDEX listing_heat_hottest ON listing_heat (heat DESC, listing_id DESC);
CREATE INDEX listing_heat_of_industry ON listing_heat (industry_id, heat DESC, listing_id DESC);
CREATE INDEX listing_heat_of_category ON listing_heat (category_id, heat DESC, listing_id DESC);
CREATE INDEX listing_search_words ON listing_search
USING gin (facets, tsv_en, tsv_zh, tsv_es, tsv_pt_br, tsv_ru, tsv_ar, tsv_ur, tsv_fr) WITH (fastupdate = on);
CREATE INDEX listing_search_words_of_sample_1 ON listing_search
USING gin (facets, tsv_en, tsv_zh, tsv_es, tsv_pt_br, tsv_ru, tsv_ar, tsv_ur, tsv_fr) WITH (fastupdate=true)
WHERE facets @> '{910001}'::int[];
CREATE INDEX listing_search_words_of_sample_2 ON listing_search
USING gin (facets, tsv_en, tsv_zh, tsv_es, tsv_pt_br, tsv_ru, tsv_ar, tsv_ur, tsv_fr) WITH (fastupdate=true)
WHERE facets @> '{910002}'::int[];
CREATE INDEX listing_search_words_of_sample_3 ON listing_search
USING gin (facets, tsv_en, tsv_zh, tsv_es, tsv_pt_br, tsv_ru, tsv_ar, tsv_ur, tsv_fr) WITH (fastupdate=true)
WHERE facets @> '{910003}'::int[];
CREATE INDEX listing_search_words_of_sample_4 ON listing_search
USING gin (facets, tsv_en, tsv_zh, tsv_es, tsv_pt_br, tsv_ru, tsv_ar, tsv_ur, tsv_fr) WITH (fastupdate=true)
WHERE facets @> '{910004}'::int[];
CREATE INDEX listing_search_words_of_sample_5 ON listing_search
USING gin (facets, tsv_en, tsv_zh, tsv_es, tsv_pt_br, tsv_ru, tsv_ar, tsv_ur, tsv_fr) WITH (fastupdate=true)
WHERE facets @> '{910005}'::int[];
CREATE INDEX listing_search_best ON listing_search (quality DESC, listing_id DESC);
CREATE INDEX listing_search_best_of_industry ON listing_search (industry_id, quality DESC, listing_id DESC);
CREATE INDEX listing_search_best_of_category ON listing_search (category_id, quality DESC, listing_id DESC);
CREATE INDEX listing_search_newest ON listing_search (published_at DESC, listing_id DESC);
CREATE INDEX listing_search_newest_of_industry ON listing_search (industry_id, published_at DESC, listing_id DESC);
CREATE INDEX listing_search_newest_of_category ON listing_search (category_id, published_at DESC, listing_id DESC);
CREATE INDEX listing_search_cheapest ON listing_search (price_low, listing_id DESC);
CREATE INDEX listing_search_cheapest_of_industry ON listing_search (industry_id, price_low, listing_id DESC);
CREATE INDEX listing_search_cheapest_of_category ON listing_search (category_id, price_low, listing_id DESC);
CREATE INDEX listing_search_of_shop ON listing_search (shop_id, listing_id DESC, category_id);
CREATE INDEX booths_in_walking_order ON booths (district_code, floor, walking_order);
CREATE INDEX booths_by_shop ON booths (shop_id, "position");
CREATE INDEX shop_members_by_user ON shop_members (user_id);
CREATE INDEX shops_closed ON shops (id) WHERE closed_at is not null;
CREATE INDEX verifications_by_shop ON verifications (shop_id, claim);
CREATE UNIQUE INDEX sitemap_buckets_open ON sitemap_buckets (kind) WHERE until_id is null;
CREATE INDEX sitemap_changes_by_item ON sitemap_changes (kind, item_id);
CREATE INDEX sourcing_buyers_by_email ON sourcing_buyers (email);
CREATE INDEX sourcing_invitations_by_shop ON sourcing_invitations (shop_id, created_at DESC NULLS LAST);
CREATE INDEX sourcing_links_of_request ON sourcing_links (request_id);
CREATE INDEX sourcing_requests_by_buyer ON sourcing_requests (buyer_id, created_at DESC NULLS LAST);
CREATE UNIQUE INDEX sourcing_quotes_one_a_shop ON sourcing_quotes (request_id, shop_id)
WHERE status not in ('replaced', 'withdrawn');
CREATE UNIQUE INDEX sourcing_quotes_one_a_place ON sourcing_quotes (request_id, slot)
WHERE status not in ('replaced', 'withdrawn');
CREATE UNIQUE INDEX sourcing_quotes_chosen_once ON sourcing_quotes (request_id) WHERE status = 'chosen';
CREATE INDEX sourcing_quotes_by_shop ON sourcing_quotes (shop_id, request_id);
CREATE INDEX sourcing_quotes_by_listing ON sourcing_quotes (listing_id);
CREATE INDEX cover_pictures_by_picture ON cover_pictures (picture_id);
CREATE INDEX holidays_by_shop ON holidays (shop_id, last_day);
CREATE INDEX lookbook_pictures_by_picture ON lookbook_pictures (picture_id);
CREATE INDEX milestones_by_shop ON milestones (shop_id);
CREATE INDEX search_terms_alike ON search_terms USING gin (word gin_trgm_ops) WITH (fastupdate=false);
CREATE INDEX handovers_by_inquiry ON handovers (inquiry_id);
CREATE INDEX quick_replies_by_shop ON quick_replies (shop_id, "position");
CREATE INDEX reports_open ON reports (created_at) WHERE settled_at is null;
CREATE INDEX threads_by_assignee ON threads (shop_id, assignee_id) WHERE assignee_id is not null;
CREATE INDEX listing_days_by_day ON listing_days (day, listing_id);
CREATE INDEX listing_days_by_shop ON listing_days (shop_id, day);
CREATE INDEX trial_watchers_by_email ON trial_watchers (email);
CREATE INDEX trials_running ON trials (ends_at) WHERE status = 'running';
CREATE INDEX file_uploads_by_shop ON file_uploads (shop_id);
CREATE INDEX file_uploads_by_end ON file_uploads (expires_at);
CREATE INDEX videos_by_key ON videos (key);
CREATE INDEX videos_by_listing ON videos (listing_id, id);
CREATE INDEX videos_by_shop ON videos (shop_id, id DESC NULLS LAST);
CREATE INDEX videos_by_time ON videos (published_at DESC NULLS LAST, id DESC NULLS LAST) WHERE published_at is not null;
--> statement-breakpoint
-- === Row-level security ===
-- Row-level security is forced, because the owner of the tables runs the views and the functions with SECURITY DEFINER.
-- A policy named own_… opens the rows of a shop or person to the transaction that works for it, one named public_…
-- opens rows to everybody, and one named shown_… opens them to the owner, whose views check instead. PostgreSQL
-- evaluates the policies of a table in reverse order of their names and stops at the first that accepts a row.

-- The member who sent a request reads it, and deletes it with the account unless its result was accepted.
ALTER TABLE assist_requests ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY own_assist_questions ON assist_requests FOR SELECT USING (user_id = current_person());
CREATE POLICY delete_own_assist_questions ON assist_requests FOR DELETE
  USING (user_id = current_person() AND status <> 'accepted');
CREATE POLICY own_assist_requests ON assist_requests
  USING (shop_id = current_shop())
  WITH CHECK (shop_id = current_shop());

ALTER TABLE assist_settings ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY own_assist_settings ON assist_settings
  USING (shop_id = current_shop())
  WITH CHECK (shop_id = current_shop());

ALTER TABLE attachments ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY buyer_attachments ON attachments FOR SELECT
  USING (EXISTS (SELECT FROM inquiries i WHERE i.id = attachments.inquiry_id AND i.buyer_id = current_person()));
CREATE POLICY shop_attachments ON attachments
  USING (shop_id = current_shop())
  WITH CHECK (shop_id = current_shop());

-- A bank account is written once; only a change that is not in effect yet may be cancelled.
ALTER TABLE bank_accounts ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY cancel_bank_changes ON bank_accounts FOR UPDATE
  USING (shop_id = current_shop() AND cancelled_at IS NULL)
  WITH CHECK (shop_id = current_shop());
CREATE POLICY new_bank_accounts ON bank_accounts FOR INSERT
  WITH CHECK (shop_id = current_shop() AND cancelled_at IS NULL);
CREATE POLICY own_bank_accounts ON bank_accounts FOR SELECT USING (shop_id = current_shop());

ALTER TABLE blocked_buyers ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY own_blocked_buyers ON blocked_buyers
  USING (shop_id = current_shop())
  WITH CHECK (shop_id = current_shop());

ALTER TABLE board_changes ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY own_board_changes ON board_changes
  USING (shop_id = current_shop())
  WITH CHECK (shop_id = current_shop());

ALTER TABLE booth_claims ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY own_booth_claims ON booth_claims
  USING (shop_id = current_shop())
  WITH CHECK (shop_id = current_shop());

ALTER TABLE booths ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY own_booths ON booths USING (shop_id = current_shop()) WITH CHECK (shop_id = current_shop());
CREATE POLICY public_booths ON booths FOR SELECT USING (true);

ALTER TABLE brand_pages ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY own_brand_pages ON brand_pages
  USING (shop_id = current_shop())
  WITH CHECK (shop_id = current_shop());
CREATE POLICY public_brand_pages ON brand_pages FOR SELECT USING (true);

ALTER TABLE bulk_edits ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY own_bulk_edits ON bulk_edits
  USING (shop_id = current_shop())
  WITH CHECK (shop_id = current_shop());

ALTER TABLE bulk_run_listings ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY own_bulk_run_listings ON bulk_run_listings
  USING (shop_id = current_shop())
  WITH CHECK (shop_id = current_shop());

ALTER TABLE bulk_runs ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY own_bulk_runs ON bulk_runs
  USING (shop_id = current_shop())
  WITH CHECK (shop_id = current_shop());

ALTER TABLE collection_listings ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY own_collection_listings ON collection_listings
  USING (shop_id = current_shop())
  WITH CHECK (shop_id = current_shop());
CREATE POLICY public_collection_listings ON collection_listings FOR SELECT USING (true);

ALTER TABLE collections ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY own_collections ON collections
  USING (shop_id = current_shop())
  WITH CHECK (shop_id = current_shop());
CREATE POLICY public_collections ON collections FOR SELECT USING (true);

ALTER TABLE cover_pictures ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY own_cover_pictures ON cover_pictures
  USING (shop_id = current_shop())
  WITH CHECK (shop_id = current_shop());
CREATE POLICY public_cover_pictures ON cover_pictures FOR SELECT USING (true);

ALTER TABLE devices ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY own_devices ON devices
  USING (user_id = current_person())
  WITH CHECK (user_id = current_person());

ALTER TABLE traffic_drops ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY own_traffic_drops ON traffic_drops
  USING (shop_id = current_shop())
  WITH CHECK (shop_id = current_shop());

ALTER TABLE factories ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY own_factories ON factories
  USING (shop_id = current_shop())
  WITH CHECK (shop_id = current_shop());
CREATE POLICY public_factories ON factories FOR SELECT USING (true);

ALTER TABLE factory_boards ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY own_factory_boards ON factory_boards
  USING (shop_id = current_shop())
  WITH CHECK (shop_id = current_shop());

ALTER TABLE factory_sites ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY own_factory_sites ON factory_sites
  USING (shop_id = current_shop())
  WITH CHECK (shop_id = current_shop());

-- An upload belongs to its shop; cleanup finds and deletes expired ones.
ALTER TABLE file_uploads ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY expired_file_uploads ON file_uploads FOR SELECT
  USING (current_invitation() = 'expired' AND expires_at < now());
CREATE POLICY own_file_uploads ON file_uploads
  USING (shop_id = current_shop())
  WITH CHECK (shop_id = current_shop());
CREATE POLICY delete_expired_file_uploads ON file_uploads FOR DELETE
  USING (current_invitation() = 'expired' AND expires_at < now());

ALTER TABLE former_handles ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY own_former_handles ON former_handles
  USING (shop_id = current_shop())
  WITH CHECK (shop_id = current_shop());
CREATE POLICY public_former_handles ON former_handles FOR SELECT USING (true);

ALTER TABLE handovers ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY own_handovers ON handovers
  USING (shop_id = current_shop())
  WITH CHECK (shop_id = current_shop());
CREATE POLICY handovers_to_own_shop ON handovers FOR SELECT USING (to_shop_id = current_shop() AND status = 'agreed');

ALTER TABLE holidays ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY own_holidays ON holidays USING (shop_id = current_shop()) WITH CHECK (shop_id = current_shop());
CREATE POLICY public_holidays ON holidays FOR SELECT USING (true);

ALTER TABLE import_rows ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY own_import_rows ON import_rows
  USING (shop_id = current_shop())
  WITH CHECK (shop_id = current_shop());

ALTER TABLE imports ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY own_imports ON imports USING (shop_id = current_shop()) WITH CHECK (shop_id = current_shop());

-- The person who verified an email claims the inquiries that a guest sent with it.
ALTER TABLE inquiries ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY buyer_inquiries ON inquiries FOR SELECT USING (buyer_id = current_person());
CREATE POLICY claim_inquiries ON inquiries FOR UPDATE
  USING (buyer_id IS NULL AND buyer_email = (SELECT current_email()))
  WITH CHECK (buyer_id = current_person());
CREATE POLICY shop_inquiries ON inquiries
  USING (shop_id = current_shop())
  WITH CHECK (shop_id = current_shop());
CREATE POLICY unclaimed_inquiries ON inquiries FOR SELECT
  USING (buyer_id IS NULL AND buyer_email = (SELECT current_email()));

ALTER TABLE inquiry_lines ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY buyer_inquiry_lines ON inquiry_lines FOR SELECT
  USING (EXISTS (SELECT FROM inquiries i WHERE i.id = inquiry_lines.inquiry_id AND i.buyer_id = current_person()));
CREATE POLICY shop_inquiry_lines ON inquiry_lines
  USING (shop_id = current_shop())
  WITH CHECK (shop_id = current_shop());

ALTER TABLE inquiry_list_lines ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY own_inquiry_list ON inquiry_list_lines
  USING (user_id = current_person())
  WITH CHECK (user_id = current_person());

ALTER TABLE lead_times ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY own_lead_times ON lead_times
  USING (shop_id = current_shop())
  WITH CHECK (shop_id = current_shop());
CREATE POLICY public_lead_times ON lead_times FOR SELECT
  USING (EXISTS (SELECT FROM listings l WHERE l.id = lead_times.listing_id
  AND l.status IN ('published', 'paused', 'discontinued', 'removed')));
CREATE POLICY shown_lead_times ON lead_times FOR SELECT TO CURRENT_USER USING (true);

ALTER TABLE listing_certificates ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY own_listing_certificates ON listing_certificates
  USING (shop_id = current_shop())
  WITH CHECK (shop_id = current_shop());
CREATE POLICY public_listing_certificates ON listing_certificates FOR SELECT
  USING (EXISTS (SELECT FROM listings l WHERE l.id = listing_certificates.listing_id
  AND l.status IN ('published', 'paused', 'discontinued', 'removed')));
CREATE POLICY shown_listing_certificates ON listing_certificates FOR SELECT TO CURRENT_USER USING (true);

-- The days of a listing are as public as the listing.
ALTER TABLE listing_days ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY own_listing_days ON listing_days
  USING (shop_id = current_shop())
  WITH CHECK (shop_id = current_shop());
CREATE POLICY public_listing_days ON listing_days FOR SELECT
  USING (EXISTS (SELECT FROM listing_search s WHERE s.listing_id = listing_days.listing_id));

ALTER TABLE listing_drafts ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY own_listing_drafts ON listing_drafts
  USING (shop_id = current_shop())
  WITH CHECK (shop_id = current_shop());

-- A circle may run through drafts of several shops, so family_ancestors() reads every link.
ALTER TABLE listing_origins ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY family_ancestors ON listing_origins FOR SELECT USING (current_invitation() = 'family ancestors');
CREATE POLICY own_listing_origins ON listing_origins
  USING (shop_id = current_shop())
  WITH CHECK (shop_id = current_shop());
CREATE POLICY public_listing_origins ON listing_origins FOR SELECT
  USING (EXISTS (SELECT FROM listings l WHERE l.id = listing_origins.listing_id
  AND l.status IN ('published', 'paused', 'discontinued', 'removed')));
CREATE POLICY shown_listing_origins ON listing_origins FOR SELECT TO CURRENT_USER USING (true);

ALTER TABLE listing_pictures ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY own_listing_pictures ON listing_pictures
  USING (shop_id = current_shop())
  WITH CHECK (shop_id = current_shop());
CREATE POLICY public_listing_pictures ON listing_pictures FOR SELECT
  USING (EXISTS (SELECT FROM listings l WHERE l.id = listing_pictures.listing_id
  AND l.status IN ('published', 'paused', 'discontinued', 'removed')));
CREATE POLICY shown_listing_pictures ON listing_pictures FOR SELECT TO CURRENT_USER USING (true);

ALTER TABLE listing_texts ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY own_listing_texts ON listing_texts
  USING (shop_id = current_shop())
  WITH CHECK (shop_id = current_shop());
CREATE POLICY public_listing_texts ON listing_texts FOR SELECT
  USING (EXISTS (SELECT FROM listings l WHERE l.id = listing_texts.listing_id
  AND l.status IN ('published', 'paused', 'discontinued', 'removed')));
CREATE POLICY shown_listing_texts ON listing_texts FOR SELECT TO CURRENT_USER USING (true);

ALTER TABLE listing_weeks ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY own_listing_weeks ON listing_weeks
  USING (shop_id = current_shop())
  WITH CHECK (shop_id = current_shop());

ALTER TABLE listing_years ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY own_listing_years ON listing_years
  USING (shop_id = current_shop())
  WITH CHECK (shop_id = current_shop());

-- The owner marks a parent of another shop in mark_optional_details().
ALTER TABLE listings ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY marked_listings ON listings FOR UPDATE TO CURRENT_USER USING (true) WITH CHECK (true);
CREATE POLICY own_listings ON listings USING (shop_id = current_shop()) WITH CHECK (shop_id = current_shop());
CREATE POLICY public_listings ON listings FOR SELECT
  USING (status IN ('published', 'paused', 'discontinued', 'removed'));

ALTER TABLE lookbook_pictures ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY own_lookbook_pictures ON lookbook_pictures
  USING (shop_id = current_shop())
  WITH CHECK (shop_id = current_shop());
CREATE POLICY public_lookbook_pictures ON lookbook_pictures FOR SELECT USING (true);

-- An invitation is visible to its shop, to the holder of its link, and to the person with the verified email. Cleanup
-- deletes expired ones.
ALTER TABLE member_invitations ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY erase_own_invitations ON member_invitations FOR DELETE USING (email = (SELECT current_email()));
CREATE POLICY invitation_of_link ON member_invitations FOR SELECT USING (token_hash = current_invitation());
CREATE POLICY invitations_of_shop ON member_invitations
  USING (shop_id = current_shop())
  WITH CHECK (shop_id = current_shop());
CREATE POLICY expired_invitations ON member_invitations FOR SELECT
  USING (current_invitation() = 'expired' AND expires_at < (now() - interval '30 days'));
CREATE POLICY own_invitations ON member_invitations FOR SELECT USING (email = (SELECT current_email()));
CREATE POLICY delete_expired_invitations ON member_invitations FOR DELETE
  USING (current_invitation() = 'expired' AND expires_at < (now() - interval '30 days'));

-- The author of a draft reads and deletes it even after leaving the shop.
ALTER TABLE message_drafts ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY delete_own_drafts ON message_drafts FOR DELETE USING (user_id = current_person());
CREATE POLICY own_drafts ON message_drafts FOR SELECT USING (user_id = current_person());
CREATE POLICY own_message_drafts ON message_drafts
  USING (shop_id = current_shop())
  WITH CHECK (shop_id = current_shop());

ALTER TABLE message_translations ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY buyer_message_translations ON message_translations FOR SELECT
  USING (EXISTS (SELECT FROM messages m WHERE m.id = message_translations.message_id));
CREATE POLICY shop_message_translations ON message_translations
  USING (shop_id = current_shop())
  WITH CHECK (shop_id = current_shop());

ALTER TABLE messages ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY buyer_messages ON messages FOR SELECT
  USING (EXISTS (SELECT FROM inquiries i WHERE i.id = messages.inquiry_id AND i.buyer_id = current_person()));
CREATE POLICY shop_messages ON messages
  USING (shop_id = current_shop())
  WITH CHECK (shop_id = current_shop());

ALTER TABLE milestones ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY own_milestones ON milestones
  USING (shop_id = current_shop())
  WITH CHECK (shop_id = current_shop());
CREATE POLICY public_milestones ON milestones FOR SELECT
  USING (EXISTS (SELECT FROM listings l WHERE l.id = milestones.listing_id
  AND l.status IN ('published', 'paused', 'discontinued', 'removed')));

ALTER TABLE notices ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY own_notices ON notices
  USING (user_id = current_person())
  WITH CHECK (user_id = current_person());

-- A shop asks another one for a link and may withdraw; only the other shop answers.
ALTER TABLE origin_requests ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY answer_requests_to_shop ON origin_requests FOR UPDATE
  USING (parent_shop_id = current_shop())
  WITH CHECK (parent_shop_id = current_shop());
CREATE POLICY delete_requests_to_shop ON origin_requests FOR DELETE USING (parent_shop_id = current_shop());
CREATE POLICY own_origin_requests ON origin_requests
  USING (shop_id = current_shop())
  WITH CHECK (shop_id = current_shop() AND status = 'asked');
CREATE POLICY read_requests_to_shop ON origin_requests FOR SELECT USING (parent_shop_id = current_shop());

ALTER TABLE ownership_offers ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY offers_of_shop ON ownership_offers
  USING (shop_id = current_shop())
  WITH CHECK (shop_id = current_shop());
CREATE POLICY own_offers ON ownership_offers FOR SELECT USING (to_user_id = current_person());

ALTER TABLE picture_edits ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY own_picture_edits ON picture_edits
  USING (shop_id = current_shop())
  WITH CHECK (shop_id = current_shop());

-- The name of shop_sees_own_pictures sorts behind those of the public policies, so PostgreSQL accepts a shop's own
-- pictures before it looks for one of the market's listings that shows them.
ALTER TABLE pictures ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY public_covers ON pictures FOR SELECT
  USING (EXISTS (SELECT FROM cover_pictures c WHERE c.picture_id = pictures.id AND c.shop_id = pictures.shop_id));
CREATE POLICY public_lookbook_pictures ON pictures FOR SELECT
  USING (EXISTS (SELECT FROM lookbook_pictures p WHERE p.picture_id = pictures.id AND p.shop_id = pictures.shop_id));
CREATE POLICY public_pictures ON pictures FOR SELECT
  USING (EXISTS (SELECT FROM listing_pictures p JOIN listings l ON l.id = p.listing_id WHERE p.picture_id = pictures.id
  AND p.shop_id = pictures.shop_id AND l.status IN ('published', 'paused', 'discontinued', 'removed')));
CREATE POLICY public_pictures_of_shops ON pictures FOR SELECT
  USING (EXISTS (SELECT FROM shop_pictures p WHERE p.picture_id = pictures.id AND p.shop_id = pictures.shop_id));
CREATE POLICY shop_sees_own_pictures ON pictures
  USING (shop_id = current_shop())
  WITH CHECK (shop_id = current_shop());
CREATE POLICY shown_pictures ON pictures FOR SELECT TO CURRENT_USER USING (true);

ALTER TABLE presences ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY own_presences ON presences
  USING (shop_id = current_shop())
  WITH CHECK (shop_id = current_shop());
CREATE POLICY public_presences ON presences FOR SELECT USING (true);

ALTER TABLE price_tiers ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY own_price_tiers ON price_tiers
  USING (shop_id = current_shop())
  WITH CHECK (shop_id = current_shop());
CREATE POLICY public_price_tiers ON price_tiers FOR SELECT
  USING (EXISTS (SELECT FROM listings l WHERE l.id = price_tiers.listing_id
  AND l.status IN ('published', 'paused', 'discontinued', 'removed')));
CREATE POLICY shown_price_tiers ON price_tiers FOR SELECT TO CURRENT_USER USING (true);

ALTER TABLE production_lines ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY own_production_lines ON production_lines
  USING (shop_id = current_shop())
  WITH CHECK (shop_id = current_shop());

ALTER TABLE profiles ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY own_profiles ON profiles
  USING (user_id = current_person())
  WITH CHECK (user_id = current_person());

-- A counter only grows.
ALTER TABLE proforma_counters ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY own_proforma_counters ON proforma_counters
  USING (shop_id = current_shop())
  WITH CHECK (shop_id = current_shop());

ALTER TABLE proforma_files ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY new_proforma_files ON proforma_files FOR INSERT WITH CHECK (shop_id = current_shop());
CREATE POLICY own_proforma_files ON proforma_files FOR SELECT USING (shop_id = current_shop());

-- A proforma stays as it was issued. It may be cancelled once, and its number stays used.
ALTER TABLE proformas ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY buyer_proformas ON proformas FOR SELECT
  USING (EXISTS (SELECT FROM inquiries i WHERE i.id = proformas.inquiry_id AND i.buyer_id = current_person()));
CREATE POLICY cancel_proformas ON proformas FOR UPDATE
  USING (shop_id = current_shop() AND cancelled_at IS NULL)
  WITH CHECK (shop_id = current_shop());
CREATE POLICY issue_proformas ON proformas FOR INSERT
  WITH CHECK (shop_id = current_shop() AND cancelled_at IS NULL);
CREATE POLICY shop_proformas ON proformas FOR SELECT USING (shop_id = current_shop());

ALTER TABLE quick_replies ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY own_quick_replies ON quick_replies
  USING (shop_id = current_shop())
  WITH CHECK (shop_id = current_shop());

ALTER TABLE quote_lines ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY counter_lines ON quote_lines FOR UPDATE
  USING (shop_id = current_shop() AND EXISTS (SELECT FROM quotes q WHERE q.id = quote_lines.quote_id
  AND q.shop_id = current_shop() AND q.status IN ('sent', 'countered')))
  WITH CHECK (shop_id = current_shop());
CREATE POLICY delete_lines_of_drafts ON quote_lines FOR DELETE
  USING (shop_id = current_shop() AND EXISTS (SELECT FROM quotes q WHERE q.id = quote_lines.quote_id
  AND q.shop_id = current_shop() AND q.status = 'draft'));
CREATE POLICY add_lines_to_drafts ON quote_lines FOR INSERT
  WITH CHECK (shop_id = current_shop() AND EXISTS (SELECT FROM quotes q WHERE q.id = quote_lines.quote_id
  AND q.shop_id = current_shop() AND q.status = 'draft'));
CREATE POLICY lines_of_quotes ON quote_lines FOR SELECT
  USING (EXISTS (SELECT FROM quotes q WHERE q.id = quote_lines.quote_id));

-- A quote is drafted with its lines; from then on only its state changes. A buyer may clear the words of an answer.
ALTER TABLE quotes ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY buyer_quotes ON quotes FOR SELECT
  USING (status <> 'draft' AND EXISTS (SELECT FROM inquiries i WHERE i.id = quotes.inquiry_id
  AND i.buyer_id = current_person()));
CREATE POLICY decide_quotes ON quotes FOR UPDATE
  USING (shop_id = current_shop() AND status IN ('draft', 'sent', 'countered'))
  WITH CHECK (shop_id = current_shop() AND status <> 'draft');
CREATE POLICY draft_quotes ON quotes FOR INSERT WITH CHECK (shop_id = current_shop() AND status = 'draft');
CREATE POLICY delete_drafts ON quotes FOR DELETE USING (shop_id = current_shop() AND status = 'draft');
CREATE POLICY clear_own_answers ON quotes FOR UPDATE
  USING (answer IS NOT NULL AND EXISTS (SELECT FROM inquiries i WHERE i.id = quotes.inquiry_id
  AND i.buyer_id = current_person()))
  WITH CHECK (answer IS NULL AND EXISTS (SELECT FROM inquiries i WHERE i.id = quotes.inquiry_id
  AND i.buyer_id = current_person()));
CREATE POLICY shop_quotes ON quotes FOR SELECT USING (shop_id = current_shop());

ALTER TABLE quoting_rules ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY own_quoting_rules ON quoting_rules
  USING (shop_id = current_shop())
  WITH CHECK (shop_id = current_shop());

ALTER TABLE recovery_codes ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY own_recovery_codes ON recovery_codes
  USING (user_id = current_person())
  WITH CHECK (user_id = current_person());

-- One side of the inquiry writes a report, and operators settle it. A buyer reads own reports and may clear their
-- details.
ALTER TABLE reports ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY clear_own_reports ON reports FOR UPDATE
  USING (side = 'buyer' AND EXISTS (SELECT FROM inquiries i WHERE i.id = reports.inquiry_id
  AND i.buyer_id = current_person()))
  WITH CHECK (details IS NULL AND side = 'buyer'
  AND EXISTS (SELECT FROM inquiries i WHERE i.id = reports.inquiry_id AND i.buyer_id = current_person()));
CREATE POLICY own_reports ON reports FOR SELECT
  USING (side = 'buyer' AND EXISTS (SELECT FROM inquiries i WHERE i.id = reports.inquiry_id
  AND i.buyer_id = current_person()));
CREATE POLICY read_reports ON reports FOR SELECT USING ((SELECT is_operator()));
CREATE POLICY settle_reports ON reports FOR UPDATE
  USING ((SELECT is_operator()))
  WITH CHECK (settled_by = current_person());
CREATE POLICY write_reports ON reports FOR INSERT WITH CHECK (shop_id = current_shop());

ALTER TABLE saved_listings ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY own_saved_listings ON saved_listings
  USING (user_id = current_person())
  WITH CHECK (user_id = current_person());

ALTER TABLE saved_searches ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY own_saved_searches ON saved_searches
  USING (user_id = current_person())
  WITH CHECK (user_id = current_person());

ALTER TABLE saved_shops ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY own_saved_shops ON saved_shops
  USING (user_id = current_person())
  WITH CHECK (user_id = current_person());

ALTER TABLE shop_archives ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY archives_of_shop ON shop_archives
  USING (shop_id = current_shop())
  WITH CHECK (shop_id = current_shop());

ALTER TABLE shop_figures ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY own_shop_figures ON shop_figures
  USING (shop_id = current_shop())
  WITH CHECK (shop_id = current_shop());
CREATE POLICY public_shop_figures ON shop_figures FOR SELECT USING (true);

ALTER TABLE shop_members ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY members_of_own_shop ON shop_members
  USING (shop_id = current_shop())
  WITH CHECK (shop_id = current_shop());
CREATE POLICY own_memberships ON shop_members FOR SELECT USING (user_id = current_person());

ALTER TABLE shop_pictures ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY own_shop_pictures ON shop_pictures
  USING (shop_id = current_shop())
  WITH CHECK (shop_id = current_shop());
CREATE POLICY public_shop_pictures ON shop_pictures FOR SELECT USING (true);

ALTER TABLE shop_promises ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY own_shop_promises ON shop_promises
  USING (shop_id = current_shop())
  WITH CHECK (shop_id = current_shop());
CREATE POLICY public_shop_promises ON shop_promises FOR SELECT USING (true);

-- Everybody reads and opens shops; a shop changes only itself.
ALTER TABLE shops ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY new_shops ON shops FOR INSERT WITH CHECK (true);
CREATE POLICY own_shop ON shops FOR UPDATE USING (id = current_shop()) WITH CHECK (id = current_shop());
CREATE POLICY public_shops ON shops FOR SELECT USING (true);

ALTER TABLE sourcing_attachments ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY attachments_of_request ON sourcing_attachments
  USING (request_id = current_request())
  WITH CHECK (request_id = current_request());
CREATE POLICY attachments_with_request ON sourcing_attachments FOR SELECT
  USING (EXISTS (SELECT FROM sourcing_requests r WHERE r.id = sourcing_attachments.request_id));

-- No shop reads who sent a request.
ALTER TABLE sourcing_buyers ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY buyer_of_request ON sourcing_buyers
  USING (request_id = current_request())
  WITH CHECK (request_id = current_request());
CREATE POLICY own_email ON sourcing_buyers FOR SELECT USING (email = (SELECT current_email()));

ALTER TABLE sourcing_invitations ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY invitations_of_request ON sourcing_invitations
  USING (request_id = current_request())
  WITH CHECK (request_id = current_request());
CREATE POLICY invitations_of_shop ON sourcing_invitations FOR SELECT USING (shop_id = current_shop());

-- Quotes are sealed: a shop reads its own, the buyer of the request reads all of them.
ALTER TABLE sourcing_quotes ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY decide_sourcing_quotes ON sourcing_quotes FOR UPDATE
  USING (request_id = current_request() AND status = 'sent')
  WITH CHECK (request_id = current_request() AND status <> 'sent');
CREATE POLICY quotes_of_request ON sourcing_quotes FOR SELECT USING (request_id = current_request());
CREATE POLICY quotes_of_shop ON sourcing_quotes FOR SELECT USING (shop_id = current_shop());
CREATE POLICY quotes_to_buyer ON sourcing_quotes FOR SELECT
  USING (EXISTS (SELECT FROM sourcing_requests r WHERE r.id = sourcing_quotes.request_id
  AND (r.buyer_id = current_person() OR EXISTS (SELECT FROM sourcing_buyers b WHERE b.request_id = r.id
  AND b.email = (SELECT current_email())))));
CREATE POLICY add_sealed_quotes ON sourcing_quotes FOR INSERT
  WITH CHECK (request_id = current_request() AND shop_id = current_shop() AND status = 'sent');

-- A request is read and changed in its own context; invited shops and the signed-in buyer read it.
ALTER TABLE sourcing_requests ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY buyer_requests ON sourcing_requests FOR SELECT
  USING (buyer_id = current_person() OR EXISTS (SELECT FROM sourcing_buyers b WHERE b.request_id = sourcing_requests.id
  AND b.email = current_email()));
CREATE POLICY invited_to_request ON sourcing_requests FOR SELECT
  USING (EXISTS (SELECT FROM sourcing_invitations v WHERE v.request_id = sourcing_requests.id
  AND v.shop_id = current_shop()));
CREATE POLICY own_request ON sourcing_requests
  USING (id = current_request())
  WITH CHECK (id = current_request());

ALTER TABLE threads ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY buyer_threads ON threads FOR SELECT
  USING (EXISTS (SELECT FROM inquiries i WHERE i.id = threads.inquiry_id AND i.buyer_id = current_person()));
CREATE POLICY own_threads ON threads USING (shop_id = current_shop()) WITH CHECK (shop_id = current_shop());

ALTER TABLE trial_votes ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY own_trial_votes ON trial_votes
  USING (shop_id = current_shop())
  WITH CHECK (shop_id = current_shop());

-- Cleanup deletes addresses that are not confirmed after a week, and all others after half a year.
ALTER TABLE trial_watchers ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY confirm_watcher_of_link ON trial_watchers FOR UPDATE
  USING (id::text = current_invitation())
  WITH CHECK (id::text = current_invitation());
CREATE POLICY delete_watcher_of_link ON trial_watchers FOR DELETE USING (id::text = current_invitation());
CREATE POLICY erase_own_watchers ON trial_watchers FOR DELETE USING (email = (SELECT current_email()));
CREATE POLICY expired_watchers ON trial_watchers FOR SELECT
  USING (current_invitation() = 'expired'
  AND created_at < (now() - CASE WHEN confirmed_at IS NULL THEN interval '7 days' ELSE interval '180 days' END));
CREATE POLICY own_trial_watchers ON trial_watchers
  USING (shop_id = current_shop())
  WITH CHECK (shop_id = current_shop());
CREATE POLICY read_own_watchers ON trial_watchers FOR SELECT USING (email = (SELECT current_email()));
CREATE POLICY read_watcher_of_link ON trial_watchers FOR SELECT USING (id::text = current_invitation());
CREATE POLICY delete_expired_watchers ON trial_watchers FOR DELETE
  USING (current_invitation() = 'expired'
  AND created_at < (now() - CASE WHEN confirmed_at IS NULL THEN interval '7 days' ELSE interval '180 days' END));

ALTER TABLE trials ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY own_trials ON trials USING (shop_id = current_shop()) WITH CHECK (shop_id = current_shop());
CREATE POLICY public_trials ON trials FOR SELECT
  USING (EXISTS (SELECT FROM listings l WHERE l.id = trials.listing_id
  AND l.status IN ('published', 'paused', 'discontinued', 'removed')));
CREATE POLICY shown_trials ON trials FOR SELECT TO CURRENT_USER USING (true);

ALTER TABLE two_steps ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY own_two_steps ON two_steps
  USING (user_id = current_person())
  WITH CHECK (user_id = current_person());

ALTER TABLE unwanted_emails ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY own_unwanted_emails ON unwanted_emails
  USING (user_id = current_person())
  WITH CHECK (user_id = current_person());

ALTER TABLE verifications ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY own_verifications ON verifications
  USING (shop_id = current_shop())
  WITH CHECK (shop_id = current_shop());
CREATE POLICY public_verifications ON verifications FOR SELECT USING (true);

ALTER TABLE video_days ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY own_video_days ON video_days
  USING (shop_id = current_shop())
  WITH CHECK (shop_id = current_shop());

ALTER TABLE video_drafts ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY own_video_drafts ON video_drafts
  USING (shop_id = current_shop())
  WITH CHECK (shop_id = current_shop());

-- A published video of a listing is as public as the listing; one of the shop itself is public.
ALTER TABLE videos ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY own_videos ON videos USING (shop_id = current_shop()) WITH CHECK (shop_id = current_shop());
CREATE POLICY public_videos ON videos FOR SELECT
  USING (published_at IS NOT NULL AND (listing_id IS NULL
  OR EXISTS (SELECT FROM listings l WHERE l.id = videos.listing_id
  AND l.status IN ('published', 'paused', 'discontinued', 'removed'))));
CREATE POLICY shown_videos ON videos FOR SELECT TO CURRENT_USER USING (true);

ALTER TABLE visit_days ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY own_visit_days ON visit_days
  USING (shop_id = current_shop())
  WITH CHECK (shop_id = current_shop());

ALTER TABLE visit_weeks ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY own_visit_weeks ON visit_weeks
  USING (shop_id = current_shop())
  WITH CHECK (shop_id = current_shop());
--> statement-breakpoint
-- === Grants: what the application may do less than by default ===
-- Reference data and derived tables that only the owner and its functions write.
REVOKE INSERT, UPDATE, DELETE ON attributes, categories, districts, search_terms, shop_cards, suggestion_prefixes,
suggestions, units FROM rattledrum_app;
-- Rows that are written once and never deleted.
REVOKE UPDATE, DELETE ON bank_accounts, board_changes, events, proforma_files, proformas, reports, sourcing_quotes
FROM rattledrum_app;
-- Rows that are written once.
REVOKE UPDATE ON attachments, confirmed_emails, message_translations, quote_lines, quotes, sourcing_attachments,
uploads, users FROM rattledrum_app;
-- Rows that are never deleted.
REVOKE DELETE ON handovers, proforma_counters, threads FROM rattledrum_app;
-- Columns of these tables that are updated all the same: a state, who decided, an email or profile of the person.
GRANT UPDATE (cancelled_at) ON bank_accounts TO rattledrum_app;
GRANT UPDATE (dispatched_at) ON events TO rattledrum_app;
GRANT UPDATE (cancel_reason, cancelled_at) ON proformas TO rattledrum_app;
GRANT UPDATE (counter_price, counter_quantity) ON quote_lines TO rattledrum_app;
GRANT UPDATE (answer, decided_at, decided_by, goes_out_at, sent_at, status) ON quotes TO rattledrum_app;
GRANT UPDATE (details, settled_at, settled_by) ON reports TO rattledrum_app;
GRANT UPDATE (decided_at, status) ON sourcing_quotes TO rattledrum_app;
GRANT UPDATE (claimed_at) ON uploads TO rattledrum_app;
GRANT UPDATE (email, email_verified, image, last_sign_in_on, locale, name, password_hash) ON users TO rattledrum_app;
--> statement-breakpoint
-- === Reference data ===
-- db/reference loads districts, categories, attributes, units and rates at every start.
INSERT INTO search_state VALUES ('tier_bounds', '[600000, 700000, 760000, 800000, 840000]');
-- Until the first count no shop sells anywhere.
INSERT INTO shop_counts VALUES (0, 0);
-- The first bucket of each kind takes every page until it is full.
INSERT INTO sitemap_buckets (kind, number, after_id) VALUES
  ('pages', 1, 0), ('shops', 1, 0), ('listings', 1, 0), ('images', 1, 0), ('videos', 1, 0);
