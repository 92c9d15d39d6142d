import { sql } from "drizzle-orm";
import { type Db, readPool } from "@/db/client";
import type { SomeTexts } from "../i18n/locale";

/** The copy of a listing of a merged shop in the shop that goes on; `isPublic` is false while it has no page. */
export type MergedCopy = { id: number; slugs: SomeTexts; isPublic: boolean };

/** Finds the copy of a listing of a merged shop. */
export async function findMergedCopy(listingId: number, db: Db = readPool): Promise<MergedCopy | undefined> {
  const [found] = await db.execute<Omit<MergedCopy, "id"> & { id: string }>(sql`
    select m.copy_id as id, coalesce(k.slugs, '{}') as slugs,
      l.id is not null and l.status in ('published', 'paused', 'discontinued') as "isPublic"
    from merged_listings m left join shown_listings l on l.id = m.copy_id
      left join listing_cards k on k.listing_id = m.copy_id
    where m.listing_id = ${listingId}`);
  return found && { ...found, id: Number(found.id) };
}
