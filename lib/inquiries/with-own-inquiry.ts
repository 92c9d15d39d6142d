import { and, eq } from "drizzle-orm";
import { asShop, type Db, database, type Tx } from "@/db/client";
import { inquiries } from "@/db/schema";
import type { Actor } from "../core/actor";
import { NotFound } from "../core/errors";

export type Inquiry = typeof inquiries.$inferSelect;

/**
 * Runs `work` as the actor's shop to which the inquiry was sent. `lock` locks its row for the transaction.
 * @throws NotFound if the inquiry belongs to none of the actor's shops
 */
export async function withOwnInquiry<T>(
  actor: Actor,
  inquiryId: string,
  work: (inquiry: Inquiry, tx: Tx) => Promise<T>,
  db: Db = database,
  lock = true,
): Promise<T> {
  for (const { shopId } of actor.kind === "user" ? actor.memberships : []) {
    const found = await asShop(
      shopId,
      async (tx) => {
        const query = tx
          .select()
          .from(inquiries)
          .where(and(eq(inquiries.shopId, shopId), eq(inquiries.id, inquiryId)));
        const [inquiry] = await (lock ? query.for("update") : query);
        return inquiry && { result: await work(inquiry, tx) };
      },
      db,
    );
    if (found) return found.result;
  }
  throw new NotFound("inquiry");
}
