import { and, eq, lt, sql } from "drizzle-orm";
import { asShop, type Db, database } from "@/db/client";
import { listings, trials, trialVotes } from "@/db/schema";
import { guest } from "@/lib/core/actor";
import { recordEvent } from "@/lib/events/record-event";
import { refreshPublicPages } from "../refresh-public-pages";

/**
 * Closes the voting of trials that are due and records the event that notifies their shops. The listings stay
 * published.
 */
export async function closeTrials(db: Db = database): Promise<void> {
  const due = await db
    .select({ listingId: trials.listingId, shopId: trials.shopId })
    .from(trials)
    .where(and(eq(trials.status, "running"), lt(trials.endsAt, sql`now()`)));
  for (const { listingId, shopId } of due)
    await asShop(
      shopId,
      async (tx) => {
        const [closed] = await tx
          .update(trials)
          .set({ status: "over", closedAt: new Date() })
          .where(and(eq(trials.listingId, listingId), eq(trials.status, "running"), lt(trials.endsAt, sql`now()`)))
          .returning({ id: trials.listingId });
        if (!closed) return;
        await tx.delete(trialVotes).where(eq(trialVotes.listingId, listingId));
        await recordEvent(guest, { name: "trial.over", shopId, listingId }, tx);
        const [listing] = await tx
          .select({ id: listings.id, shopId: listings.shopId, categoryId: listings.categoryId })
          .from(listings)
          .where(eq(listings.id, listingId));
        if (listing) await refreshPublicPages(listing, tx);
      },
      db,
    );
}
