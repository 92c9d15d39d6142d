-- Tags whose pages a CDN in front of the market has to drop.
CREATE TABLE cdn_purges (
  id bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY NOT NULL,
  tags text[] NOT NULL,
  created_at timestamp with time zone DEFAULT now() NOT NULL,
  due_at timestamp with time zone DEFAULT now() NOT NULL,
  is_repeat boolean DEFAULT false NOT NULL,
  CONSTRAINT cdn_purges_tags CHECK (cardinality(cdn_purges.tags) > 0)
);
CREATE INDEX cdn_purges_by_due ON cdn_purges (due_at);
