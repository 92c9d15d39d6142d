import { eq } from "drizzle-orm";
import { asShop, type Db, database } from "@/db/client";
import { trials } from "@/db/schema";
import type { Actor } from "@/lib/core/actor";
import { allow, Refusal } from "@/lib/core/errors";
import { recordEvent } from "@/lib/events/record-event";
import { applyRules } from "@/lib/moderation/rules/apply-rules";
import { getListingForUpdate } from "../own-listing";
import { isUnpublished } from "../policy";
import { refreshPublicPages } from "../refresh-public-pages";
import type { StartTrial } from "./input";
import { canRunTrial } from "./policy";
import { getTiers, setTiers } from "./set-tiers";

/**
 * Starts a trial of a draft or a published listing: one price from a small quantity on, and votes towards a goal until
 * the end of a day in Yiwu. Stores the former prices. Changes goal, price and day of a running trial.
 * @throws NotAllowed, NotFound; Refusal for a listing that is paused, discontinued, or was promoted before
 */
export async function startTrial(actor: Actor, input: Omit<StartTrial, "locale">, db: Db = database): Promise<void> {
  const { shopId, listingId, moq, unitPrice, goal, endsOn } = input;
  await asShop(
    shopId,
    async (tx) => {
      const listing = await getListingForUpdate(actor, { shopId, listingId }, tx);
      allow(canRunTrial(actor, listing));
      if (!isUnpublished(listing) && listing.status !== "published") throw new Refusal("catalogue.wrongStatus");
      const [known] = await tx.select().from(trials).where(eq(trials.listingId, listingId));
      if (known?.status === "promoted") throw new Refusal("trials.promotedBefore");
      const continues = known?.status === "running" || known?.status === "over";
      const formerTiers = continues ? known.formerTiers : await getTiers(listingId, tx);
      const endsAt = new Date(`${endsOn}T23:59:59+08:00`);
      const set = { status: "running" as const, goal, endsAt, formerTiers, closedAt: null };
      await tx
        .insert(trials)
        .values({ listingId, shopId, ...set })
        .onConflictDoUpdate({ target: trials.listingId, set });
      await setTiers(listing, [{ fromQuantity: moq, unitPrice }], tx);
      await recordEvent(actor, { name: "trial.started", shopId, listingId }, tx);
      await applyRules(actor, { shopId, listingIds: [listingId] }, tx);
      if (!isUnpublished(listing)) await refreshPublicPages(listing, tx);
    },
    db,
  );
}
