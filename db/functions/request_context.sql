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

-- Returns the token hash of asInvited(), or null. Three fixed values open rows to the server's own work: 'expired' to
-- the cleanup of expired rows, 'family ancestors' to family_ancestors(), 'booth register' to the claims of shops.
CREATE FUNCTION current_invitation() RETURNS text
LANGUAGE sql STABLE PARALLEL SAFE AS $$ SELECT nullif(current_setting('app.invitation', true), '') $$;

-- Returns whether the person of the transaction is an operator.
CREATE FUNCTION is_operator() RETURNS boolean
LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT coalesce((SELECT u.is_operator FROM users u WHERE u.id = current_person()), false)
$$;

-- Returns whether the person of the transaction is an operator who decides; auditors only read.
CREATE FUNCTION may_moderate() RETURNS boolean
LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT coalesce((SELECT u.is_operator AND u.operator_role <> 'auditor' FROM users u WHERE u.id = current_person()),
    false)
$$;

-- Returns whether the person of the transaction is an operator who also decides about people, rules and market data.
CREATE FUNCTION is_lead() RETURNS boolean
LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT coalesce((SELECT u.is_operator AND u.operator_role = 'lead' FROM users u WHERE u.id = current_person()), false)
$$;

-- Returns whether the transaction is one of an inspection, in which the rows of buyers are shut.
CREATE FUNCTION is_inspection() RETURNS boolean
LANGUAGE sql STABLE PARALLEL SAFE AS $$ SELECT coalesce(current_setting('app.inspection', true), '') = 'on' $$;
