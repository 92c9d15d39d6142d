-- Which designs are in a sample is a list as long as the sample, and reading it took most of the time that looking for words in one took. So
-- the large samples have their words in indexes of their own, together as large as the one of all, where that list is not needed; the
-- small ones are found as before. Two minutes at two million designs, in which nobody waits but who puts a design on sale or takes one off.
CREATE INDEX "listing_search_words_of_sample_1" ON "listing_search" USING gin ("facets","tsv_en","tsv_zh","tsv_es","tsv_pt_br","tsv_ru","tsv_ar","tsv_ur","tsv_fr") WITH (fastupdate=true) WHERE "listing_search"."facets" @> '{910001}'::int[];--> statement-breakpoint
CREATE INDEX "listing_search_words_of_sample_2" ON "listing_search" USING gin ("facets","tsv_en","tsv_zh","tsv_es","tsv_pt_br","tsv_ru","tsv_ar","tsv_ur","tsv_fr") WITH (fastupdate=true) WHERE "listing_search"."facets" @> '{910002}'::int[];--> statement-breakpoint
CREATE INDEX "listing_search_words_of_sample_3" ON "listing_search" USING gin ("facets","tsv_en","tsv_zh","tsv_es","tsv_pt_br","tsv_ru","tsv_ar","tsv_ur","tsv_fr") WITH (fastupdate=true) WHERE "listing_search"."facets" @> '{910003}'::int[];--> statement-breakpoint
CREATE INDEX "listing_search_words_of_sample_4" ON "listing_search" USING gin ("facets","tsv_en","tsv_zh","tsv_es","tsv_pt_br","tsv_ru","tsv_ar","tsv_ur","tsv_fr") WITH (fastupdate=true) WHERE "listing_search"."facets" @> '{910004}'::int[];--> statement-breakpoint
CREATE INDEX "listing_search_words_of_sample_5" ON "listing_search" USING gin ("facets","tsv_en","tsv_zh","tsv_es","tsv_pt_br","tsv_ru","tsv_ar","tsv_ur","tsv_fr") WITH (fastupdate=true) WHERE "listing_search"."facets" @> '{910005}'::int[];--> statement-breakpoint
-- As in 0046, for all of them.
CREATE OR REPLACE FUNCTION merge_search_words() RETURNS bigint LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  RETURN (SELECT sum(gin_clean_pending_list(indexname::regclass)) FROM pg_indexes
    WHERE schemaname = 'public' AND tablename = 'listing_search' AND indexname ~ '^listing_search_words');
EXCEPTION WHEN lock_not_available THEN RETURN 0;
END $$;
