CREATE TABLE "confirmed_emails" (
	"reader" text PRIMARY KEY NOT NULL,
	"confirmed_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "second_step_at" timestamp with time zone;--> statement-breakpoint
-- A temporary table of the caller must never stand before one of ours: without pg_temp in the path, PostgreSQL looks there first.
DO $$
DECLARE f regprocedure;
BEGIN
  FOR f IN SELECT p.oid FROM pg_proc p WHERE p.prosecdef AND p.pronamespace = 'public'::regnamespace
    AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = p.oid AND d.deptype = 'e')
  LOOP
    EXECUTE format('ALTER FUNCTION %s SET search_path = public, pg_temp', f);
  END LOOP;
END $$;
--> statement-breakpoint
-- Only the owner of the tables makes operators. Columns that are added later are granted by their own migrations.
REVOKE UPDATE ON users FROM rattledrum_app;
GRANT UPDATE (name, email, email_verified, image, locale, password_hash, last_sign_in_on) ON users TO rattledrum_app;
-- The application lists every column of a new row, so a grant by column would refuse them all.
CREATE FUNCTION guard_operators() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.is_operator AND NOT has_column_privilege(current_user, 'public.users', 'is_operator', 'UPDATE') THEN
    RAISE insufficient_privilege USING MESSAGE = 'only the owner of the tables makes operators';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard_operators BEFORE INSERT ON users FOR EACH ROW EXECUTE FUNCTION guard_operators();
-- An erased account keeps its row, but not its rights.
CREATE FUNCTION end_erased_operators() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.is_operator := false;
  RETURN NEW;
END $$;
CREATE TRIGGER end_erased_operators BEFORE UPDATE OF email ON users FOR EACH ROW
  WHEN (NEW.email = OLD.id || '@erased.invalid') EXECUTE FUNCTION end_erased_operators();
-- A session keeps no rights it began without.
CREATE FUNCTION end_sessions_of_operators() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM sessions WHERE user_id = NEW.id;
  RETURN NULL;
END $$;
CREATE TRIGGER end_sessions_of_operators AFTER UPDATE OF is_operator ON users FOR EACH ROW
  WHEN (OLD.is_operator IS DISTINCT FROM NEW.is_operator) EXECUTE FUNCTION end_sessions_of_operators();
--> statement-breakpoint
REVOKE UPDATE ON confirmed_emails FROM rattledrum_app;
