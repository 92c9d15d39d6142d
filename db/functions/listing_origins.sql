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
