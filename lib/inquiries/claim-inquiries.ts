import { and, eq, isNull, sql } from "drizzle-orm";
import { asPerson, type Db, database } from "@/db/client";
import { inquiries } from "@/db/schema";
import type { Actor } from "../core/actor";
import { allow } from "../core/errors";

/**
 * Gives a signed-in person the inquiries that were sent as a guest with their proven e-mail address. Safe to repeat.
 * @returns how many were new
 */
export async function claimInquiries(actor: Actor, db: Db = database): Promise<number> {
  allow(actor.kind === "user");
  return asPerson(
    actor.userId,
    async (tx) => {
      const claimed = await tx
        .update(inquiries)
        .set({ buyerId: actor.userId })
        .where(and(isNull(inquiries.buyerId), eq(inquiries.buyerEmail, sql`current_email()`)))
        .returning({ id: inquiries.id });
      return claimed.length;
    },
    db,
  );
}
