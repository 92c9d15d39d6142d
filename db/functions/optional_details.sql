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
