-- Returns an id that grows with time: milliseconds since 2025 in the upper 41 bits, a sequence in the lower 12. Ids
-- are unique on one server and stay safe as a JavaScript number until 2094.
CREATE FUNCTION time_ordered_id(at timestamptz DEFAULT clock_timestamp()) RETURNS bigint
LANGUAGE sql AS $$
  SELECT ((extract(epoch FROM at) * 1000)::bigint - 1735689600000) << 12 | (nextval('time_ordered_id_seq') & 4095)
$$;
