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
