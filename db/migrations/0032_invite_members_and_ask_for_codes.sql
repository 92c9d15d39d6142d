CREATE TABLE "member_invitations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"shop_id" bigint NOT NULL,
	"email" text NOT NULL,
	"role" text NOT NULL,
	"locale" text NOT NULL,
	"token_hash" text NOT NULL,
	"round" smallint DEFAULT 1 NOT NULL,
	"invited_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"sent_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	CONSTRAINT "member_invitations_tokenHash_unique" UNIQUE("token_hash"),
	CONSTRAINT "member_invitations_once" UNIQUE("shop_id","email"),
	CONSTRAINT "member_invitations_role" CHECK ("member_invitations"."role" in ('assistant', 'manager')),
	CONSTRAINT "member_invitations_locale" CHECK ("member_invitations"."locale" in ('en', 'zh', 'es', 'pt-br', 'ru', 'ar', 'ur', 'fr')),
	CONSTRAINT "member_invitations_email" CHECK ("member_invitations"."email" = lower("member_invitations"."email") and length("member_invitations"."email") <= 254),
	CONSTRAINT "member_invitations_token_length" CHECK (length("member_invitations"."token_hash") <= 100)
);
--> statement-breakpoint
CREATE TABLE "recovery_codes" (
	"user_id" uuid NOT NULL,
	"code_hash" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "recovery_codes_user_id_code_hash_pk" PRIMARY KEY("user_id","code_hash"),
	CONSTRAINT "recovery_codes_length" CHECK (length("recovery_codes"."code_hash") <= 100)
);
--> statement-breakpoint
CREATE TABLE "two_steps" (
	"user_id" uuid PRIMARY KEY NOT NULL,
	"secret" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"confirmed_at" timestamp with time zone,
	"last_counter" bigint,
	CONSTRAINT "two_steps_secret_length" CHECK (length("two_steps"."secret") <= 200)
);
--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "id" uuid DEFAULT gen_random_uuid() NOT NULL;--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "device" text;--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "awaits_code" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "users" ADD COLUMN "last_sign_in_on" date;--> statement-breakpoint
ALTER TABLE "member_invitations" ADD CONSTRAINT "member_invitations_shop_id_shops_id_fk" FOREIGN KEY ("shop_id") REFERENCES "public"."shops"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "member_invitations" ADD CONSTRAINT "member_invitations_invited_by_users_id_fk" FOREIGN KEY ("invited_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recovery_codes" ADD CONSTRAINT "recovery_codes_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "two_steps" ADD CONSTRAINT "two_steps_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "member_invitations_by_email" ON "member_invitations" USING btree ("email");--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_id_unique" UNIQUE("id");--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_device_length" CHECK (length("sessions"."device") <= 60);--> statement-breakpoint
-- Which invitation a link opens, as set in the transaction; null without a link.
CREATE FUNCTION current_invitation() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE AS $$ SELECT nullif(current_setting('app.invitation', true), '') $$;
--> statement-breakpoint
-- An invitation is its shop's, read and answered by who holds its link, and known to whose proven address it names.
ALTER TABLE member_invitations ENABLE ROW LEVEL SECURITY; ALTER TABLE member_invitations FORCE ROW LEVEL SECURITY;
CREATE POLICY invitations_of_shop ON member_invitations USING (shop_id = current_shop()) WITH CHECK (shop_id = current_shop());
CREATE POLICY invitation_of_link ON member_invitations FOR SELECT USING (token_hash = current_invitation());
CREATE POLICY own_invitations ON member_invitations FOR SELECT USING (email = (SELECT current_email()));
CREATE POLICY erase_own_invitations ON member_invitations FOR DELETE USING (email = (SELECT current_email()));
-- Time forgets what nobody answered; it comes without a link and says so.
CREATE POLICY long_over_invitations ON member_invitations FOR SELECT USING (current_invitation() = 'long over' AND expires_at < now() - interval '30 days');
CREATE POLICY sweep_invitations ON member_invitations FOR DELETE USING (current_invitation() = 'long over' AND expires_at < now() - interval '30 days');
--> statement-breakpoint
-- A second step is its person's alone.
DO $$ DECLARE kept text; BEGIN
  FOREACH kept IN ARRAY ARRAY['two_steps', 'recovery_codes'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', kept);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', kept);
    EXECUTE format('CREATE POLICY own_%1$s ON %1$I USING (user_id = current_person()) WITH CHECK (user_id = current_person())', kept);
  END LOOP;
END $$;
