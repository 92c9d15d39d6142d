CREATE TABLE "category_trends" (
	"category_id" integer NOT NULL,
	"facet" integer NOT NULL,
	"views" integer NOT NULL,
	"views_before" integer NOT NULL,
	"inquiries" integer NOT NULL,
	"shops" integer NOT NULL,
	CONSTRAINT "category_trends_category_id_facet_pk" PRIMARY KEY("category_id","facet"),
	CONSTRAINT "category_trends_of_many" CHECK ("category_trends"."shops" >= 5)
);
--> statement-breakpoint
CREATE TABLE "drop_alerts" (
	"shop_id" bigint NOT NULL,
	"kind" text NOT NULL,
	"subject" text NOT NULL,
	"week" date NOT NULL,
	"count" integer NOT NULL,
	"count_before" integer NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"dismissed_at" timestamp with time zone,
	CONSTRAINT "drop_alerts_shop_id_kind_subject_week_pk" PRIMARY KEY("shop_id","kind","subject","week"),
	CONSTRAINT "drop_alerts_kind" CHECK ("drop_alerts"."kind" in ('shop', 'country', 'source', 'design')),
	CONSTRAINT "drop_alerts_subject_length" CHECK (length("drop_alerts"."subject") <= 20),
	CONSTRAINT "drop_alerts_fell" CHECK ("drop_alerts"."count" >= 0 and "drop_alerts"."count" < "drop_alerts"."count_before")
);
--> statement-breakpoint
CREATE TABLE "listing_weeks" (
	"shop_id" bigint NOT NULL,
	"week" date NOT NULL,
	"listing_id" bigint NOT NULL,
	"views" integer NOT NULL,
	"inquiries" integer NOT NULL,
	CONSTRAINT "listing_weeks_shop_id_week_listing_id_pk" PRIMARY KEY("shop_id","week","listing_id"),
	CONSTRAINT "listing_weeks_count" CHECK ("listing_weeks"."views" >= 0 and "listing_weeks"."inquiries" >= 0)
);
--> statement-breakpoint
CREATE TABLE "listing_years" (
	"shop_id" bigint NOT NULL,
	"listing_id" bigint NOT NULL,
	"week" date NOT NULL,
	"views" integer NOT NULL,
	"views_before" integer NOT NULL,
	CONSTRAINT "listing_years_shop_id_listing_id_pk" PRIMARY KEY("shop_id","listing_id"),
	CONSTRAINT "listing_years_count" CHECK ("listing_years"."views" >= 0 and "listing_years"."views_before" >= 0)
);
--> statement-breakpoint
CREATE TABLE "visit_days" (
	"shop_id" bigint NOT NULL,
	"listing_id" bigint NOT NULL,
	"country" text NOT NULL,
	"locale" text NOT NULL,
	"source" text NOT NULL,
	"views" integer NOT NULL,
	"visitors" integer NOT NULL,
	"day" date NOT NULL,
	CONSTRAINT "visit_days_shop_id_listing_id_day_country_locale_source_pk" PRIMARY KEY("shop_id","listing_id","day","country","locale","source"),
	CONSTRAINT "visit_days_are_sound" CHECK ("visit_days"."country" ~ '^[A-Z]{2}$' and length("visit_days"."locale") <= 5 and length("visit_days"."source") <= 12 and "visit_days"."views" >= 0 and "visit_days"."visitors" >= 0)
);
--> statement-breakpoint
CREATE TABLE "visit_weeks" (
	"shop_id" bigint NOT NULL,
	"listing_id" bigint NOT NULL,
	"country" text NOT NULL,
	"locale" text NOT NULL,
	"source" text NOT NULL,
	"views" integer NOT NULL,
	"visitors" integer NOT NULL,
	"week" date NOT NULL,
	CONSTRAINT "visit_weeks_shop_id_listing_id_week_country_locale_source_pk" PRIMARY KEY("shop_id","listing_id","week","country","locale","source"),
	CONSTRAINT "visit_weeks_are_sound" CHECK ("visit_weeks"."country" ~ '^[A-Z]{2}$' and length("visit_weeks"."locale") <= 5 and length("visit_weeks"."source") <= 12 and "visit_weeks"."views" >= 0 and "visit_weeks"."visitors" >= 0)
);
--> statement-breakpoint
ALTER TABLE "drop_alerts" ADD CONSTRAINT "drop_alerts_shop_id_shops_id_fk" FOREIGN KEY ("shop_id") REFERENCES "public"."shops"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "listing_weeks" ADD CONSTRAINT "listing_weeks_shop_id_shops_id_fk" FOREIGN KEY ("shop_id") REFERENCES "public"."shops"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "listing_years" ADD CONSTRAINT "listing_years_shop_id_shops_id_fk" FOREIGN KEY ("shop_id") REFERENCES "public"."shops"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visit_days" ADD CONSTRAINT "visit_days_shop_id_shops_id_fk" FOREIGN KEY ("shop_id") REFERENCES "public"."shops"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visit_weeks" ADD CONSTRAINT "visit_weeks_shop_id_shops_id_fk" FOREIGN KEY ("shop_id") REFERENCES "public"."shops"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "visit_days_by_day" ON "visit_days" USING btree ("shop_id","day");--> statement-breakpoint
ALTER TABLE "unwanted_mails" DROP CONSTRAINT "unwanted_mails_kind";--> statement-breakpoint
ALTER TABLE "unwanted_mails" ADD CONSTRAINT "unwanted_mails_kind" CHECK ("unwanted_mails"."kind" in ('inquiries', 'answers', 'quotes', 'searches', 'figures'));--> statement-breakpoint
-- What a shop knows of its visitors is its own; what the market's categories do is nobody's.
ALTER TABLE visit_days ENABLE ROW LEVEL SECURITY; ALTER TABLE visit_days FORCE ROW LEVEL SECURITY;
CREATE POLICY own_visit_days ON visit_days USING (shop_id = current_shop()) WITH CHECK (shop_id = current_shop());
ALTER TABLE visit_weeks ENABLE ROW LEVEL SECURITY; ALTER TABLE visit_weeks FORCE ROW LEVEL SECURITY;
CREATE POLICY own_visit_weeks ON visit_weeks USING (shop_id = current_shop()) WITH CHECK (shop_id = current_shop());
ALTER TABLE listing_weeks ENABLE ROW LEVEL SECURITY; ALTER TABLE listing_weeks FORCE ROW LEVEL SECURITY;
CREATE POLICY own_listing_weeks ON listing_weeks USING (shop_id = current_shop()) WITH CHECK (shop_id = current_shop());
ALTER TABLE listing_years ENABLE ROW LEVEL SECURITY; ALTER TABLE listing_years FORCE ROW LEVEL SECURITY;
CREATE POLICY own_listing_years ON listing_years USING (shop_id = current_shop()) WITH CHECK (shop_id = current_shop());
ALTER TABLE drop_alerts ENABLE ROW LEVEL SECURITY; ALTER TABLE drop_alerts FORCE ROW LEVEL SECURITY;
CREATE POLICY own_drop_alerts ON drop_alerts USING (shop_id = current_shop()) WITH CHECK (shop_id = current_shop());
--> statement-breakpoint
-- As count_views: visits of many shops in one statement, one shop's rows after the other, and the caller where it was.
-- What is of no shop, or a design that is not on sale in it, counts for nothing.
CREATE FUNCTION count_visits(seen_shops bigint[], seen_listings bigint[], countries text[], locales text[], sources text[], seen_views integer[], seen_visitors integer[], on_day date) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  own record;
  caller text := current_setting('app.shop_id', true);
BEGIN
  FOR own IN
    SELECT v.shop_id, jsonb_agg(jsonb_build_array(v.listing_id, v.country, v.locale, v.source, v.views, v.visitors)
      ORDER BY v.listing_id, v.country, v.locale, v.source) AS seen
    FROM unnest(seen_shops, seen_listings, countries, locales, sources, seen_views, seen_visitors) AS v(shop_id, listing_id, country, locale, source, views, visitors)
    JOIN shops h ON h.id = v.shop_id
    LEFT JOIN listing_search s ON s.listing_id = v.listing_id AND s.shop_id = v.shop_id
    WHERE v.listing_id = 0 OR s.listing_id IS NOT NULL
    GROUP BY v.shop_id ORDER BY v.shop_id
  LOOP
    PERFORM set_config('app.shop_id', own.shop_id::text, true);
    INSERT INTO visit_days AS d (shop_id, listing_id, day, country, locale, source, views, visitors)
    SELECT own.shop_id, (r->>0)::bigint, on_day, r->>1, r->>2, r->>3, (r->>4)::int, (r->>5)::int FROM jsonb_array_elements(own.seen) r
    ON CONFLICT (shop_id, listing_id, day, country, locale, source)
      DO UPDATE SET views = d.views + excluded.views, visitors = d.visitors + excluded.visitors;
  END LOOP;
  PERFORM set_config('app.shop_id', coalesce(caller, ''), true);
END $$;
--> statement-breakpoint
-- How categories and values in them are looked at in 28 whole days and the 28 before; sums of fewer than five shops are left out.
CREATE FUNCTION measure_categories(today date) RETURNS void LANGUAGE sql AS $$
  DELETE FROM category_trends;
  INSERT INTO category_trends (category_id, facet, views, views_before, inquiries, shops)
  SELECT category_id, coalesce(facet, 0), sum(views), sum(views_before), sum(inquiries), count(DISTINCT shop_id) FROM (
    SELECT n.category_id, n.shop_id, f.facet, d.views, d.views_before, d.inquiries
    FROM (SELECT listing_id, coalesce(sum(views) FILTER (WHERE day >= today - 28), 0) AS views,
        coalesce(sum(views) FILTER (WHERE day < today - 28), 0) AS views_before,
        coalesce(sum(inquiries) FILTER (WHERE day >= today - 28), 0) AS inquiries
      FROM listing_days WHERE day >= today - 56 AND day < today GROUP BY listing_id) d
    JOIN listing_search n ON n.listing_id = d.listing_id
    CROSS JOIN LATERAL (SELECT NULL::int AS facet UNION ALL SELECT t FROM unnest(n.facets) t JOIN facet_values e ON e.id = t) f) r
  GROUP BY category_id, facet HAVING count(DISTINCT shop_id) >= 5 AND sum(views) + sum(views_before) >= 50
$$;
