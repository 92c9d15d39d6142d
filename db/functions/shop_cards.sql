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
      SELECT json_build_object('claim', v.claim, 'decidedOn', v.decided_on, 'validUntil', v.valid_until,
        'method', v.method) FROM (
        SELECT DISTINCT ON (claim) claim, decided_on, valid_until, method FROM verifications
        WHERE shop_id = s.id AND status = 'approved' AND (valid_until IS NULL OR valid_until >= current_date)
        ORDER BY claim, decided_on DESC, id DESC) v ORDER BY v.decided_on DESC, v.claim)),
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
