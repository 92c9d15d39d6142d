-- Returns how many leads each shop of a fair took, and how many of them it has answered. Only operators get rows; the
-- leads themselves are readable for their shop alone.
CREATE FUNCTION fair_lead_counts(fair bigint) RETURNS TABLE (shop_id bigint, leads bigint, answered bigint)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT l.shop_id, count(*), count(i.first_reply_at) FROM fair_leads l
  LEFT JOIN inquiries i ON i.shop_id = l.shop_id AND i.id = l.inquiry_id
  WHERE l.fair_id = fair AND is_operator() GROUP BY l.shop_id
$$;
REVOKE ALL ON FUNCTION fair_lead_counts(bigint) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION fair_lead_counts(bigint) TO rattledrum_app;
