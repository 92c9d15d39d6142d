CREATE TABLE "search_misses" (
	"day" date NOT NULL,
	"locale" text NOT NULL,
	"words" text NOT NULL,
	"kind" text NOT NULL,
	"category_id" integer,
	"count" integer NOT NULL,
	CONSTRAINT "search_misses_day_locale_words_kind_pk" PRIMARY KEY("day","locale","words","kind"),
	CONSTRAINT "search_misses_kind" CHECK ("search_misses"."kind" in ('nothing', 'partly')),
	CONSTRAINT "search_misses_limits" CHECK (length("search_misses"."words") between 1 and 60 and "search_misses"."count" > 0),
	CONSTRAINT "search_misses_no_person" CHECK ("search_misses"."words" !~ '@|[0-9]{7}')
);
--> statement-breakpoint
CREATE INDEX "search_misses_of_category" ON "search_misses" USING btree ("category_id","day");