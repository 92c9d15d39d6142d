import { eq } from "drizzle-orm";
import { asShop, type Db, database } from "@/db/client";
import { trials, trialVotes } from "@/db/schema";
import type { Actor } from "@/lib/core/actor";
import { Refusal } from "@/lib/core/errors";
import { recordEvent } from "@/lib/events/record-event";
import { applyRules } from "@/lib/moderation/rules/apply-rules";
import { refreshPublicPages } from "../refresh-public-pages";
import { getTrialForUpdate } from "./get-trial-for-update";
import type { PromoteTrial } from "./input";
import { setTiers } from "./set-tiers";

/**
 * Ends a trial with these prices for the listing; each confirmed address gets one email. Deletes the votes and keeps
 * their number. @throws NotAllowed, NotFound; Refusal for a listing that is not published
 */
export async function promoteTrial(actor: Actor, input: PromoteTrial, db: Db = database): Promise<void> {
  const { shopId, listingId, tiers } = input;
  await asShop(
    shopId,
    async (tx) => {
      const { listing } = await getTrialForUpdate(actor, input, tx);
      if (listing.status !== "published") throw new Refusal("trials.promote.notOnSale");
      await setTiers(listing, tiers, tx);
      await tx.update(trials).set({ status: "promoted", closedAt: new Date() }).where(eq(trials.listingId, listingId));
      await tx.delete(trialVotes).where(eq(trialVotes.listingId, listingId));
      await recordEvent(actor, { name: "trial.promoted", shopId, listingId }, tx);
      await applyRules(actor, { shopId, listingIds: [listingId] }, tx);
      await refreshPublicPages(listing, tx);
    },
    db,
  );
}
