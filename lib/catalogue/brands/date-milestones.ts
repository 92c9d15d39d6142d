import { asShop, type Db, database } from "@/db/client";
import { type Actor, roleIn } from "@/lib/core/actor";
import { allow, NotFound } from "@/lib/core/errors";
import type { DateMilestones } from "./input";
import { readMilestones, saveMilestones } from "./milestone-row";
import { canDateMilestones } from "./policy";

/**
 * Corrects the milestones of a listing; null is an unknown day. @throws NotFound for another shop's listing, NotAllowed
 */
export async function dateMilestones(
  actor: Actor,
  { shopId, listingId, ...days }: DateMilestones & { shopId: number },
  db: Db = database,
): Promise<void> {
  if (!roleIn(actor, shopId)) throw new NotFound("shop");
  allow(canDateMilestones(actor, { shopId }));
  await asShop(
    shopId,
    async (tx) => {
      await readMilestones({ shopId, listingId }, tx);
      await saveMilestones(actor, { shopId, listingId }, days, tx);
    },
    db,
  );
}
