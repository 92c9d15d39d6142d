import { and, asc, eq, inArray, isNotNull, lte, ne, type SQL, sql } from "drizzle-orm";
import { asShop, type Db, database } from "@/db/client";
import { inquiries } from "@/db/schema";
import { type Actor, roleIn } from "../core/actor";
import { allow, NotFound } from "../core/errors";
import { recordEvent } from "../events/record-event";
import type { ReleaseInquiries } from "./input";
import { canReviewInquiry } from "./policy";

/** Number of inquiries a transaction; each takes three statements. */
const batchSize = 100;

/**
 * Releases the chosen or all held inquiries of a shop and returns their number; their emails are sent as if they had
 * just arrived. Skips spam, inquiries that are already released and those of other shops.
 * @throws NotFound if the actor is not a member of the shop
 */
export async function releaseInquiries(
  actor: Actor,
  { shopId, which, inquiryIds }: ReleaseInquiries & { shopId: number },
  db: Db = database,
): Promise<number> {
  if (!roleIn(actor, shopId)) throw new NotFound("shop");
  allow(canReviewInquiry(actor, { shopId }));
  const chosen = which === "all" ? lte(inquiries.createdAt, new Date()) : inArray(inquiries.id, inquiryIds);
  let released = 0;
  for (let last = batchSize; last === batchSize; released += last) last = await releaseBatch(actor, shopId, chosen, db);
  return released;
}

const releaseBatch = (actor: Actor, shopId: number, chosen: SQL | undefined, db: Db): Promise<number> =>
  asShop(
    shopId,
    async (tx) => {
      const held = await tx
        .select({ id: inquiries.id })
        .from(inquiries)
        .where(and(eq(inquiries.shopId, shopId), isNotNull(inquiries.heldReason), ne(inquiries.status, "spam"), chosen))
        .orderBy(asc(inquiries.id))
        .limit(batchSize)
        .for("update");
      const ids = held.map(({ id }) => id);
      await tx
        .update(inquiries)
        .set({
          heldReason: null,
          status: sql`case when ${inquiries.status} = 'sent' then 'seen' else ${inquiries.status} end`,
          seenAt: sql`coalesce(${inquiries.seenAt}, now())`,
        })
        .where(inArray(inquiries.id, ids));
      for (const inquiryId of ids) await recordEvent(actor, { name: "inquiry.released", shopId, inquiryId }, tx);
      return ids.length;
    },
    db,
  );
