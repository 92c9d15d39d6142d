import { eq } from "drizzle-orm";
import { asShop, type Db, database } from "@/db/client";
import { trials, trialVotes, trialWatchers } from "@/db/schema";
import type { Actor } from "@/lib/core/actor";
import { recordEvent } from "@/lib/events/record-event";
import { changeStatus } from "../change-status";
import { getTrialForUpdate } from "./get-trial-for-update";
import type { TrialReference } from "./input";
import { setTiers } from "./set-tiers";

/**
 * Ends a trial without promotion: pauses the listing with its former prices, and deletes votes and addresses. The
 * listing can be resumed or tried again. @throws NotAllowed, NotFound
 */
export async function endTrial(actor: Actor, input: TrialReference, db: Db = database): Promise<void> {
  const { shopId, listingId } = input;
  await asShop(
    shopId,
    async (tx) => {
      const { listing, trial } = await getTrialForUpdate(actor, input, tx);
      if (trial.formerTiers.length) await setTiers(listing, trial.formerTiers, tx);
      await tx.update(trials).set({ status: "ended", closedAt: new Date() }).where(eq(trials.listingId, listingId));
      await tx.delete(trialVotes).where(eq(trialVotes.listingId, listingId));
      await tx.delete(trialWatchers).where(eq(trialWatchers.listingId, listingId));
      await recordEvent(actor, { name: "trial.ended", shopId, listingId }, tx);
      if (listing.status === "published")
        await changeStatus(actor, listing, { from: ["published"], to: "paused", event: "listing.paused" }, tx);
    },
    db,
  );
}
