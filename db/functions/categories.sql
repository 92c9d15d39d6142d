-- Returns whether a lead has edited this field of a category, so that the reference data do not replace it. The places of
-- all siblings count as edited once one of them has been moved.
CREATE FUNCTION category_is_edited(category int, of_field text) RETURNS boolean
LANGUAGE sql STABLE AS $$
  SELECT EXISTS (SELECT FROM category_edits e JOIN categories c ON c.id = e.category_id
    WHERE e.undone_at IS NULL AND e.field = of_field AND (e.category_id = category OR of_field = 'place'
      AND c.parent_id IS NOT DISTINCT FROM (SELECT s.parent_id FROM categories s WHERE s.id = category)))
$$;
