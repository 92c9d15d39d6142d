import { type SQL, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { type Bucket, type SitemapKind, within } from "./sitemap";

/**
 * A bucket with more than `most` ids is divided, and its first `remaining` ids stay in it. The difference is space for ids that
 * are published late, such as old drafts.
 */
export type BucketCapacity = { most: number; remaining: number };
export const capacity: BucketCapacity = { most: 25_000, remaining: 24_000 };

/** The table and column with the ids of a kind, which may include ids that no sitemap lists; pages have none. */
const idColumns: Record<SitemapKind, { table: SQL; id: SQL } | undefined> = {
  pages: undefined,
  shops: { table: sql`shops`, id: sql`id` },
  listings: { table: sql`listing_cards`, id: sql`listing_id` },
  images: { table: sql`listing_cards`, id: sql`listing_id` },
  videos: { table: sql`videos`, id: sql`id` },
};

/** Returns the bucket, or its first part after moving the rest to a new bucket. */
export async function splitWhenFull(bucket: Bucket, { most, remaining }: BucketCapacity, tx: Tx): Promise<Bucket> {
  const source = idColumns[bucket.kind];
  if (!source) return bucket;
  const nth = (place: number) => sql`(select ${source.id} from ${source.table} where ${within(source.id, bucket)}
    order by ${source.id} offset ${place - 1} limit 1)`;
  const [row] = await tx.execute<{ cut: string | null }>(sql`
    select case when ${nth(most + 1)} is not null then ${nth(remaining)} end as cut`);
  if (!row?.cut) return bucket;
  const untilId = Number(row.cut);
  const { kind, number } = bucket;
  await tx.execute(sql`update sitemap_buckets set until_id = ${untilId} where kind = ${kind} and number = ${number}`);
  await tx.execute(sql`
    insert into sitemap_buckets (kind, number, after_id, until_id)
    select ${kind}, max(number) + 1, ${untilId}::bigint, ${bucket.untilId}::bigint from sitemap_buckets where kind = ${kind}`);
  return { ...bucket, untilId };
}
