import { asShop, type Db, database } from "@/db/client";
import { type Actor, roleIn } from "@/lib/core/actor";
import { allow, NotFound, Refusal } from "@/lib/core/errors";
import { todayInYiwu } from "@/lib/core/today";
import type { MarkMilestone } from "./input";
import { readMilestones, saveMilestones } from "./milestone-row";
import { canDateMilestones } from "./policy";
import { findStageOutOfOrder } from "./stages";

/**
 * Marks that a listing reached a stage today. A stage that has its day keeps it, so a repeated call changes nothing.
 * @throws NotFound for another shop's listing, NotAllowed, Refusal when a later stage has an earlier day
 */
export async function markMilestone(
  actor: Actor,
  { shopId, listingId, stage }: MarkMilestone & { shopId: number },
  db: Db = database,
): Promise<void> {
  if (!roleIn(actor, shopId)) throw new NotFound("shop");
  allow(canDateMilestones(actor, { shopId }));
  await asShop(
    shopId,
    async (tx) => {
      const days = await readMilestones({ shopId, listingId }, tx);
      if (days[stage] !== null) return;
      const marked = { ...days, [stage]: todayInYiwu() };
      if (findStageOutOfOrder(marked)) throw new Refusal("brand.milestones.order");
      await saveMilestones(actor, { shopId, listingId }, marked, tx);
    },
    db,
  );
}
