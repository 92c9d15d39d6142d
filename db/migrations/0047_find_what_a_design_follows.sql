-- Every change of a design looks for those it is the successor of: without an index that read the whole table, a second of
-- two million designs.
CREATE INDEX "listings_by_successor" ON "listings" USING btree ("successor_id") WHERE "listings"."successor_id" is not null;
