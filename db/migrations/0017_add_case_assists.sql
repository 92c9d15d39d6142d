-- Help of a provider that operators received with a case. Operators read it, and those who decide write their own.
CREATE TABLE case_assists (
  id uuid PRIMARY KEY NOT NULL,
  case_id uuid NOT NULL,
  kind text NOT NULL,
  provider text NOT NULL,
  user_id uuid NOT NULL,
  tokens_in integer DEFAULT 0 NOT NULL,
  tokens_out integer DEFAULT 0 NOT NULL,
  created_at timestamp with time zone DEFAULT now() NOT NULL,
  CONSTRAINT case_assists_kind CHECK (case_assists.kind in ('translation', 'summary')),
  CONSTRAINT case_assists_provider CHECK (length(case_assists.provider) between 1 and 200),
  CONSTRAINT case_assists_tokens CHECK (case_assists.tokens_in >= 0 and case_assists.tokens_out >= 0)
);
--> statement-breakpoint
ALTER TABLE case_assists ADD CONSTRAINT case_assists_case_id_moderation_cases_id_fk
  FOREIGN KEY (case_id) REFERENCES moderation_cases(id);
--> statement-breakpoint
ALTER TABLE case_assists ADD CONSTRAINT case_assists_user_id_users_id_fk FOREIGN KEY (user_id) REFERENCES users(id);
--> statement-breakpoint
CREATE INDEX case_assists_by_time ON case_assists (created_at);
--> statement-breakpoint
ALTER TABLE case_assists ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY read_case_assists ON case_assists FOR SELECT USING ((SELECT is_operator()));
--> statement-breakpoint
CREATE POLICY write_case_assists ON case_assists FOR INSERT
  WITH CHECK ((SELECT may_moderate()) AND user_id = current_person());
--> statement-breakpoint
REVOKE UPDATE, DELETE ON case_assists FROM rattledrum_app;
