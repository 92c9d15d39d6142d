CREATE TABLE "origin_requests" (
	"id" uuid PRIMARY KEY NOT NULL,
	"listing_id" bigint NOT NULL,
	"shop_id" bigint NOT NULL,
	"parent_id" bigint NOT NULL,
	"parent_shop_id" bigint NOT NULL,
	"title" text NOT NULL,
	"changes" jsonb NOT NULL,
	"grew_on" date,
	"status" text DEFAULT 'asked' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"answered_at" timestamp with time zone,
	CONSTRAINT "origin_requests_once" UNIQUE("listing_id"),
	CONSTRAINT "origin_requests_status" CHECK ("origin_requests"."status" in ('asked', 'agreed', 'refused')),
	CONSTRAINT "origin_requests_of_two" CHECK ("origin_requests"."shop_id" <> "origin_requests"."parent_shop_id"),
	CONSTRAINT "origin_requests_lengths" CHECK (length("origin_requests"."title") <= 200 and length("origin_requests"."changes"::text) <= 10000)
);
--> statement-breakpoint
CREATE TABLE "trial_votes" (
	"listing_id" bigint NOT NULL,
	"shop_id" bigint NOT NULL,
	"visitor" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "trial_votes_listing_id_visitor_pk" PRIMARY KEY("listing_id","visitor"),
	CONSTRAINT "trial_votes_length" CHECK (length("trial_votes"."visitor") <= 60)
);
--> statement-breakpoint
CREATE TABLE "trial_watchers" (
	"id" uuid PRIMARY KEY NOT NULL,
	"listing_id" bigint NOT NULL,
	"shop_id" bigint NOT NULL,
	"email" text NOT NULL,
	"locale" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"confirmed_at" timestamp with time zone,
	CONSTRAINT "trial_watchers_once" UNIQUE("listing_id","email"),
	CONSTRAINT "trial_watchers_email" CHECK ("trial_watchers"."email" = lower("trial_watchers"."email") and length("trial_watchers"."email") <= 254),
	CONSTRAINT "trial_watchers_locale" CHECK ("trial_watchers"."locale" in ('en', 'zh', 'es', 'pt-br', 'ru', 'ar', 'ur', 'fr'))
);
--> statement-breakpoint
CREATE TABLE "trials" (
	"listing_id" bigint NOT NULL,
	"shop_id" bigint NOT NULL,
	"status" text DEFAULT 'running' NOT NULL,
	"goal" integer NOT NULL,
	"votes" integer DEFAULT 0 NOT NULL,
	"former_tiers" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"started_at" timestamp with time zone DEFAULT now() NOT NULL,
	"ends_at" timestamp with time zone NOT NULL,
	"closed_at" timestamp with time zone,
	CONSTRAINT "trials_listing_id_pk" PRIMARY KEY("listing_id"),
	CONSTRAINT "trials_status" CHECK ("trials"."status" in ('running', 'over', 'promoted', 'ended')),
	CONSTRAINT "trials_goal" CHECK ("trials"."goal" between 1 and 10000 and "trials"."votes" >= 0)
);
--> statement-breakpoint
ALTER TABLE "notices" DROP CONSTRAINT "notices_kind";--> statement-breakpoint
ALTER TABLE "notices" DROP CONSTRAINT "notices_about_one_thing";--> statement-breakpoint
ALTER TABLE "listing_origins" ADD COLUMN "grew_on" date;--> statement-breakpoint
ALTER TABLE "notices" ADD COLUMN "listing_id" bigint;--> statement-breakpoint
ALTER TABLE "origin_requests" ADD CONSTRAINT "origin_requests_of_listing" FOREIGN KEY ("shop_id","listing_id") REFERENCES "public"."listings"("shop_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "origin_requests" ADD CONSTRAINT "origin_requests_of_parent_listing" FOREIGN KEY ("parent_shop_id","parent_id") REFERENCES "public"."listings"("shop_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "trial_votes" ADD CONSTRAINT "trial_votes_of_listing" FOREIGN KEY ("shop_id","listing_id") REFERENCES "public"."listings"("shop_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "trial_watchers" ADD CONSTRAINT "trial_watchers_of_listing" FOREIGN KEY ("shop_id","listing_id") REFERENCES "public"."listings"("shop_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "trials" ADD CONSTRAINT "trials_of_listing" FOREIGN KEY ("shop_id","listing_id") REFERENCES "public"."listings"("shop_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "origin_requests_of_parent" ON "origin_requests" USING btree ("parent_shop_id","status");--> statement-breakpoint
CREATE INDEX "trial_watchers_by_email" ON "trial_watchers" USING btree ("email");--> statement-breakpoint
CREATE INDEX "trials_running" ON "trials" USING btree ("ends_at") WHERE "trials"."status" = 'running';--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_of_design" CHECK ("notices"."listing_id" is null or ("notices"."shop_id" is not null and num_nonnulls("notices"."inquiry_id", "notices"."request_id") = 0 and "notices"."kind" in ('origin_asked', 'origin_agreed', 'origin_refused', 'trial_reached', 'trial_over')));--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_kind" CHECK (("notices"."listing_id" is null) = ("notices"."kind" in ('inquiry', 'buyer_wrote', 'quote_answered', 'proforma_issued', 'sourcing_invited', 'sourcing_chosen', 'sourcing_not_chosen', 'shop_wrote', 'quote_sent', 'proforma_sent', 'sourcing_quoted', 'sourcing_closed')));--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_about_one_thing" CHECK (("notices"."listing_id" is null) = (num_nonnulls("notices"."inquiry_id", "notices"."request_id") = 1 and ("notices"."inquiry_id" is null or "notices"."shop_id" is not null)));--> statement-breakpoint
-- A shop asks and takes back; only the other one answers. What was answered is not written over by who asked.
ALTER TABLE origin_requests ENABLE ROW LEVEL SECURITY; ALTER TABLE origin_requests FORCE ROW LEVEL SECURITY;
CREATE POLICY own_origin_requests ON origin_requests USING (shop_id = current_shop()) WITH CHECK (shop_id = current_shop() AND status = 'asked');
CREATE POLICY read_asked_of_shop ON origin_requests FOR SELECT USING (parent_shop_id = current_shop());
CREATE POLICY answer_asked_of_shop ON origin_requests FOR UPDATE USING (parent_shop_id = current_shop()) WITH CHECK (parent_shop_id = current_shop());
CREATE POLICY end_asked_of_shop ON origin_requests FOR DELETE USING (parent_shop_id = current_shop());
--> statement-breakpoint
-- A trial is as public as its design; who voted and who waits is not.
ALTER TABLE trials ENABLE ROW LEVEL SECURITY; ALTER TABLE trials FORCE ROW LEVEL SECURITY;
CREATE POLICY own_trials ON trials USING (shop_id = current_shop()) WITH CHECK (shop_id = current_shop());
CREATE POLICY public_trials ON trials FOR SELECT USING (EXISTS (SELECT FROM listings l WHERE l.id = listing_id AND l.status IN ('published', 'paused', 'discontinued', 'removed')));
ALTER TABLE trial_votes ENABLE ROW LEVEL SECURITY; ALTER TABLE trial_votes FORCE ROW LEVEL SECURITY;
CREATE POLICY own_trial_votes ON trial_votes USING (shop_id = current_shop()) WITH CHECK (shop_id = current_shop());
ALTER TABLE trial_watchers ENABLE ROW LEVEL SECURITY; ALTER TABLE trial_watchers FORCE ROW LEVEL SECURITY;
CREATE POLICY own_trial_watchers ON trial_watchers USING (shop_id = current_shop()) WITH CHECK (shop_id = current_shop());
CREATE POLICY read_watcher_of_link ON trial_watchers FOR SELECT USING (id::text = current_invitation());
CREATE POLICY confirm_watcher_of_link ON trial_watchers FOR UPDATE USING (id::text = current_invitation()) WITH CHECK (id::text = current_invitation());
CREATE POLICY end_watcher_of_link ON trial_watchers FOR DELETE USING (id::text = current_invitation());
CREATE POLICY read_own_watchers ON trial_watchers FOR SELECT USING (email = (SELECT current_email()));
CREATE POLICY erase_own_watchers ON trial_watchers FOR DELETE USING (email = (SELECT current_email()));
--> statement-breakpoint
-- Circles may run through designs of several shops, drafts among them, so the walk alone sees every link.
CREATE POLICY family_walk ON listing_origins FOR SELECT USING (current_invitation() = 'family walk');
--> statement-breakpoint
-- Every design from this one up to where its family begins.
CREATE FUNCTION family_line(design bigint) RETURNS bigint[] LANGUAGE plpgsql SET app.invitation = 'family walk' AS $$
BEGIN
  RETURN (WITH RECURSIVE line(id) AS (
    SELECT design UNION SELECT o.parent_id FROM listing_origins o JOIN line ON o.listing_id = line.id
  ) SELECT array_agg(id ORDER BY id) FROM line);
END $$;
--> statement-breakpoint
-- Holds the shops of the child and of the parent's line until the transaction ends: of two links that would close a circle
-- together, the second waits for the first and then sees it. Nearly every family is one shop's, so this is one lock.
CREATE FUNCTION lock_family(child bigint, parent bigint) RETURNS bigint[] LANGUAGE plpgsql AS $$
DECLARE line bigint[]; shops bigint[]; held bigint[] := '{}'; each bigint;
BEGIN
  LOOP
    line := family_line(parent);
    SELECT coalesce(array_agg(DISTINCT l.shop_id ORDER BY l.shop_id), '{}') INTO shops FROM listings l WHERE l.id = ANY (line || child);
    EXIT WHEN held @> shops;
    FOREACH each IN ARRAY shops LOOP
      PERFORM pg_advisory_xact_lock(hashtextextended('families of ' || each, 0));
    END LOOP;
    held := held || shops;
  END LOOP;
  RETURN line;
END $$;
--> statement-breakpoint
CREATE FUNCTION listing_origins_hold() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE parent_shop bigint;
BEGIN
  IF NEW.listing_id = ANY (lock_family(NEW.listing_id, NEW.parent_id)) THEN
    RAISE EXCEPTION 'a design cannot grow out of itself' USING ERRCODE = 'check_violation', CONSTRAINT = 'listing_origins_no_circle';
  END IF;
  SELECT l.shop_id INTO parent_shop FROM listings l WHERE l.id = NEW.parent_id;
  IF parent_shop IS DISTINCT FROM NEW.shop_id AND NOT EXISTS (
    SELECT FROM origin_requests r WHERE r.listing_id = NEW.listing_id AND r.parent_id = NEW.parent_id AND r.status = 'agreed'
  ) THEN
    RAISE EXCEPTION 'the other shop has not agreed' USING ERRCODE = 'check_violation', CONSTRAINT = 'listing_origins_consent';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER listing_origins_hold AFTER INSERT OR UPDATE OF listing_id, parent_id, shop_id ON listing_origins
  FOR EACH ROW EXECUTE FUNCTION listing_origins_hold();
--> statement-breakpoint
-- Time forgets addresses that were never confirmed after a week, and any other after half a year.
CREATE POLICY long_over_watchers ON trial_watchers FOR SELECT USING (current_invitation() = 'long over' AND created_at < now() - CASE WHEN confirmed_at IS NULL THEN interval '7 days' ELSE interval '180 days' END);
CREATE POLICY sweep_watchers ON trial_watchers FOR DELETE USING (current_invitation() = 'long over' AND created_at < now() - CASE WHEN confirmed_at IS NULL THEN interval '7 days' ELSE interval '180 days' END);
