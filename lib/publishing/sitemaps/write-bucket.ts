import { and, eq, sql } from "drizzle-orm";
import { type Db, database, type Tx } from "@/db/client";
import { sitemapBuckets } from "@/db/schema";
import { siteOrigin } from "@/lib/http/site";
import { listImages } from "./list-images";
import { listListings } from "./list-listings";
import { listPages } from "./list-pages";
import { listShops } from "./list-shops";
import { listVideos } from "./list-videos";
import { type Bucket, type Entries, type Range, type SitemapKind, within } from "./sitemap";
import { type BucketCapacity, capacity, splitWhenFull } from "./split-bucket";
import { storeFiles } from "./store-files";

/** Interval after which a bucket is written again without noted changes. */
const freshness = "1 day";

const lists: Record<SitemapKind, (range: Range, db: Db) => Promise<Entries>> = {
  pages: (_, db) => listPages(db),
  shops: listShops,
  listings: listListings,
  images: listImages,
  videos: listVideos,
};

/**
 * Writes the files of one bucket with changes in one transaction and returns the bucket; undefined if all are up to
 * date. Concurrent workers lock different buckets.
 */
export const writeBucket = (db: Db = database, room: BucketCapacity = capacity): Promise<Bucket | undefined> =>
  db.transaction(async (tx) => {
    await tx.execute(sql`select set_config('statement_timeout', '0', true), set_config('work_mem', '64MB', true)`);
    const due = await lockDueBucket(tx);
    if (!due) return undefined;
    const bucket = await splitWhenFull(due, room, tx);
    // Changes that are noted while the bucket is being read remain, so that it is written again.
    await tx.execute(sql`
      delete from sitemap_changes where kind = ${bucket.kind} and ${within(sql`item_id`, bucket)}`);
    const hasChanged = await storeFiles(bucket, await lists[bucket.kind](bucket, tx), tx);
    await tx
      .update(sitemapBuckets)
      .set({ origin: siteOrigin().origin, writtenAt: sql`now()`, ...(hasChanged && { changedAt: sql`now()` }) })
      .where(and(eq(sitemapBuckets.kind, bucket.kind), eq(sitemapBuckets.number, bucket.number)));
    return bucket;
  });

async function lockDueBucket(tx: Tx): Promise<Bucket | undefined> {
  const [row] = await tx.execute<{ kind: SitemapKind; number: number; after_id: string; until_id: string | null }>(sql`
    select b.kind, b.number, b.after_id, b.until_id from sitemap_buckets b
    where b.origin is distinct from ${siteOrigin().origin} or b.written_at < now() - ${freshness}::interval
      or exists (select from sitemap_changes c where c.kind = b.kind
        and c.item_id > b.after_id and c.item_id <= coalesce(b.until_id, 9223372036854775807))
    order by b.written_at nulls first, b.kind <> 'pages', b.kind, b.number limit 1 for update of b skip locked`);
  return (
    row && {
      kind: row.kind,
      number: row.number,
      afterId: Number(row.after_id),
      untilId: row.until_id === null ? null : Number(row.until_id),
    }
  );
}
