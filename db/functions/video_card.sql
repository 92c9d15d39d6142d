-- Returns a video of a shop as lists show it. PostgreSQL inlines it into the statement that calls it.
CREATE FUNCTION video_card(v videos, s shops) RETURNS jsonb
LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT jsonb_build_object('id', v.id, 'key', v.key, 'posterKey', v.poster_key, 'width', v.width, 'height', v.height,
    'milliseconds', v.milliseconds, 'color', v.color, 'titles', v.titles,
    'shop', jsonb_build_object('id', s.id, 'handle', s.handle, 'names', s.names, 'locale', s.locale))
$$;
