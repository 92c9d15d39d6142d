-- Lists the tables that have a partition for each month of their column `day`. A partition is dropped when its last day
-- is so many days old, so that a row is stored up to 31 days longer: 13 months, and 90 days.
CREATE FUNCTION partitioned_tables() RETURNS TABLE (name text, stored_days int)
LANGUAGE sql IMMUTABLE AS $$
  VALUES ('listing_days', 366), ('search_misses', 59), ('video_days', 366), ('visit_days', 366)
$$;

-- Creates the partition of the month that begins on this day, with the rows that the default partition has of it. The
-- application may use it through its table only, whose policies then apply.
CREATE FUNCTION add_month_partition(parent text, month date) RETURNS void
LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE
  part text := parent || to_char(month, '_YYYY_MM');
  next_month date := month + interval '1 month';
BEGIN
  IF to_regclass(part) IS NOT NULL THEN RETURN; END IF;
  EXECUTE format('CREATE TABLE %I (LIKE %I INCLUDING ALL)', part, parent);
  EXECUTE format('REVOKE ALL ON %I FROM rattledrum_app', part);
  EXECUTE format('WITH moved AS (DELETE FROM %I WHERE day >= %L AND day < %L RETURNING *) INSERT INTO %I
    SELECT * FROM moved', parent || '_default', month, next_month, part);
  EXECUTE format('ALTER TABLE %I ATTACH PARTITION %I FOR VALUES FROM (%L) TO (%L)', parent, part, month, next_month);
END $$;

-- Creates the partitions of this month, of the next three, and of the months that only the default partition has, and
-- drops those that need not be stored any longer. It waits a second at most for a table that is in use, and then fails
-- without a change.
CREATE FUNCTION maintain_partitions() RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp SET lock_timeout = '1s' AS $$
DECLARE
  own record;
  months date[];
  month date;
  old text;
BEGIN
  FOR own IN SELECT * FROM partitioned_tables() ORDER BY name LOOP
    EXECUTE format('SELECT array_agg(DISTINCT date_trunc(''month'', day)::date) FROM %I', own.name || '_default')
      INTO months;
    FOREACH month IN ARRAY coalesce(months, '{}') || ARRAY(
      SELECT (date_trunc('month', current_date) + make_interval(months => ahead))::date FROM generate_series(0, 3) ahead)
    LOOP
      PERFORM add_month_partition(own.name, month);
    END LOOP;
    FOR old IN SELECT c.relname FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid
      WHERE i.inhparent = own.name::regclass AND c.relname <> own.name || '_default'
        AND to_date(right(c.relname, 7), 'YYYY_MM') + interval '1 month' <= current_date - own.stored_days
    LOOP
      EXECUTE format('DROP TABLE %I', old);
    END LOOP;
  END LOOP;
END $$;
REVOKE ALL ON FUNCTION maintain_partitions() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION maintain_partitions() TO rattledrum_app;

-- Counts the rows of months without a partition, which the default partitions have, up to 10,000 of a table.
CREATE FUNCTION count_rows_without_partition() RETURNS int
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT count(*)::int FROM (
    (SELECT FROM listing_days_default LIMIT 10000) UNION ALL (SELECT FROM search_misses_default LIMIT 10000)
    UNION ALL (SELECT FROM video_days_default LIMIT 10000) UNION ALL (SELECT FROM visit_days_default LIMIT 10000)) r
$$;
REVOKE ALL ON FUNCTION count_rows_without_partition() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION count_rows_without_partition() TO rattledrum_app;
