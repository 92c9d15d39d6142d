import { and, eq, isNull, sql } from "drizzle-orm";
import { asPerson, type Db, database } from "@/db/client";
import { inquiries } from "@/db/schema";
import type { Actor } from "../core/actor";
import { allow } from "../core/errors";

/**
 * Assigns the inquiries that a guest sent with the person's confirmed email address to the signed-in person.
 * Idempotent. @returns the number of newly assigned inquiries
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
