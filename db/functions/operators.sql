-- Trigger: lets only the owner of the tables insert operators. A grant by column would refuse every insert, because
-- the application lists all columns of a new row.
CREATE FUNCTION guard_operators() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  IF (NEW.is_operator OR NEW.operator_role <> 'agent') AND NOT has_column_privilege(current_user, 'public.users', 'is_operator', 'UPDATE') THEN
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

-- Trigger: lets only leads lock and unlock accounts.
CREATE FUNCTION guard_locks() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  IF NOT is_lead() THEN
    RAISE insufficient_privilege USING MESSAGE = 'only leads lock and unlock accounts';
  END IF;
  RETURN NEW;
END $$;
