import { and, eq, gt, sql } from "drizzle-orm";
import { asShop, type Db, database, type Tx } from "@/db/client";
import { purgeDocuments } from "@/db/purge";
import { listings, trials, trialVotes } from "@/db/schema";
import { limitAttempts } from "@/lib/accounts/rate-limit";
import { guest } from "@/lib/core/actor";
import { NotFound, Refusal } from "@/lib/core/errors";
import { recordEvent } from "@/lib/events/record-event";
import { networkOf } from "@/lib/http/client-address";
import { formAge, isExpired } from "@/lib/rendering/form-stamp";
import { sign } from "@/lib/security/hmac";
import type { ShowInterest } from "./input";
import { watchTrial } from "./watch-trial";

/** Votes per network and hour. */
const voteLimit = { limit: 30, windowSeconds: 3_600 };

/**
 * Votes for a listing on trial without account or cookie. A network counts once per trial, so people behind one IP
 * address share a vote. With an email address, it requests a confirmation by email.
 * @throws NotFound when voting is not open; Refusal for an expired or foreign form, or too many votes
 */
export async function showInterest(input: ShowInterest, db: Db = database): Promise<void> {
  const { listingId, stamp, fax, email, locale, address } = input;
  if (formAge(stamp) === undefined || isExpired(stamp)) throw new Refusal("errors.expired");
  const shopId = await findOpenTrial(listingId, db);
  // A bot that fills in the hidden field gets the same response, and its vote is not counted.
  if (fax !== "") return;
  const network = networkOf(address);
  await limitAttempts(`trial:${network}`, voteLimit, db);
  await asShop(
    shopId,
    async (tx) => {
      await vote({ listingId, shopId, visitor: sign("trial-vote", `${listingId}.${network}`) }, tx);
      if (email) await watchTrial({ listingId, shopId, email, locale, network }, tx);
    },
    db,
  );
}

async function findOpenTrial(listingId: number, db: Db): Promise<number> {
  const [open] = await db
    .select({ shopId: trials.shopId })
    .from(trials)
    .innerJoin(listings, eq(listings.id, trials.listingId))
    .where(
      and(
        eq(trials.listingId, listingId),
        eq(trials.status, "running"),
        gt(trials.endsAt, sql`now()`),
        eq(listings.status, "published"),
      ),
    );
  if (!open) throw new NotFound("trial");
  return open.shopId;
}

async function vote(row: typeof trialVotes.$inferInsert, tx: Tx): Promise<void> {
  const { listingId, shopId } = row;
  const isNew = await tx.insert(trialVotes).values(row).onConflictDoNothing().returning({ id: trialVotes.listingId });
  if (isNew.length === 0) return;
  const [trial] = await tx
    .update(trials)
    .set({ votes: sql`${trials.votes} + 1` })
    .where(eq(trials.listingId, listingId))
    .returning({ votes: trials.votes, goal: trials.goal });
  if (trial && trial.votes === trial.goal) await recordEvent(guest, { name: "trial.reached", shopId, listingId }, tx);
  await purgeDocuments(tx, `listing:${listingId}`);
}
