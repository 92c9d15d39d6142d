import { sql } from "drizzle-orm";
import { asShop, type Db, database } from "@/db/client";
import type { Actor } from "@/lib/core/actor";
import { allow } from "@/lib/core/errors";
import { canReadInvitation } from "./policy";
import { maxQuotes } from "./request";

/** Counts the open requests that a shop is invited to and has not quoted yet. */
export async function countInvitations(actor: Actor, shopId: number, db: Db = database): Promise<number> {
  allow(canReadInvitation(actor, { shopId }));
  const [row] = await asShop(
    shopId,
    (tx) =>
      tx.execute<{ count: number }>(sql`
        select count(*)::int as count from sourcing_invitations v join sourcing_requests r on r.id = v.request_id
        where v.shop_id = ${shopId} and r.status = 'open' and r.closes_at > now() and r.places_taken < ${maxQuotes}
          and not exists (select from sourcing_quotes o where o.request_id = r.id and o.shop_id = v.shop_id)`),
    db,
  );
  return row?.count ?? 0;
}
