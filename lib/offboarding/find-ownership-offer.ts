import { sql } from "drizzle-orm";
import { asShop, type Db, database } from "@/db/client";
import { type Actor, roleIn } from "../core/actor";
import { NotFound } from "../core/errors";
import { canEndShop } from "./policy";

/** A valid offer of ownership: `to` and `by` are the names of both members, `expiresAt` is in ISO 8601. */
export type OwnershipOffer = { toUserId: string; to: string; by: string; expiresAt: string };

/** Returns the shop's offer of ownership to its owners and to the recipient; undefined to other members. */
export async function findOwnershipOffer(
  actor: Actor,
  shopId: number,
  db: Db = database,
): Promise<OwnershipOffer | undefined> {
  if (!roleIn(actor, shopId)) throw new NotFound("shop");
  const [offer] = await asShop(
    shopId,
    (tx) =>
      tx.execute<OwnershipOffer>(sql`
        select o.to_user_id as "toUserId", t.name as to, b.name as by,
          to_char(o.expires_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "expiresAt"
        from ownership_offers o join users t on t.id = o.to_user_id join users b on b.id = o.offered_by
        where o.shop_id = ${shopId} and o.expires_at > now()`),
    db,
  );
  const isForActor = actor.kind === "user" && offer?.toUserId === actor.userId;
  return isForActor || canEndShop(actor, { shopId }) ? offer : undefined;
}
