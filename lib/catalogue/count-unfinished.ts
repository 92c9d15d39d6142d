import { sql } from "drizzle-orm";
import { asShop, type Db, database } from "@/db/client";
import type { Actor } from "../core/actor";
import { unpublishedStatuses } from "./own-listings-filter";
import { canSeeOwnListings } from "./policy";

/**
 * Counts the unfinished listings of a shop, each once: saved drafts, unsaved new drafts, and public listings with
 * unsaved changes. Returns 0 for anyone who is not a member.
 */
export async function countUnfinished(actor: Actor, shopId: number, db: Db = database): Promise<number> {
  if (!canSeeOwnListings(actor, shopId)) return 0;
  const [row] = await asShop(
    shopId,
    (tx) =>
      tx.execute<{ count: number }>(sql`
        select ((select count(*) from listings l where l.shop_id = ${shopId} and l.status in ${unpublishedStatuses})
          + (select count(*) from listing_drafts d where d.shop_id = ${shopId} and d.created_listing_id is null and (d.listing_id is null
            or exists (select from listings l where l.id = d.listing_id and l.shop_id = d.shop_id
              and l.status in ('published', 'paused', 'discontinued')))))::int as count`),
    db,
  );
  return row?.count ?? 0;
}
