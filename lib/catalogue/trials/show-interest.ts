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

/** A network votes for so many designs an hour. */
const atMost = { limit: 30, windowSeconds: 3_600 };

/**
 * One vote for a design on trial, without an account or a cookie: a network counts once a trial, so people behind one
 * address share a vote, and the count errs on the low side. With an address, it is asked to confirm that it wants a mail.
 * @throws NotFound when no votes are taken; Refusal for a form that is too old or not ours, or far too many votes
 */
export async function showInterest(input: ShowInterest, db: Db = database): Promise<void> {
  const { listingId, stamp, fax, email, locale, address } = input;
  if (formAge(stamp) === undefined || isExpired(stamp)) throw new Refusal("errors.expired");
  const shopId = await findOpenTrial(listingId, db);
  // What fills in a field nobody sees is told what people are told, and counted for nothing.
  if (fax !== "") return;
  const network = networkOf(address);
  await limitAttempts(`trial:${network}`, atMost, db);
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

async function vote(given: typeof trialVotes.$inferInsert, tx: Tx): Promise<void> {
  const { listingId, shopId } = given;
  const isNew = await tx.insert(trialVotes).values(given).onConflictDoNothing().returning({ id: trialVotes.listingId });
  if (isNew.length === 0) return;
  const [trial] = await tx
    .update(trials)
    .set({ votes: sql`${trials.votes} + 1` })
    .where(eq(trials.listingId, listingId))
    .returning({ votes: trials.votes, goal: trials.goal });
  if (trial && trial.votes === trial.goal) await recordEvent(guest, { name: "trial.reached", shopId, listingId }, tx);
  await purgeDocuments(tx, `listing:${listingId}`);
}
