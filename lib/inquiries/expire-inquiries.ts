import { isNull, sql } from "drizzle-orm";
import { asShop, type Db, database } from "@/db/client";
import { inquiries, shops } from "@/db/schema";
import { expiresAfterDays } from "./inquiry";
import { statusesBefore } from "./transitions";

/** Expires inquiries without an agreement after 30 days without a message; a new message reopens them. */
export async function expireInquiries(db: Db = database): Promise<void> {
  const open = await db.select({ id: shops.id }).from(shops).where(isNull(shops.closedAt)).orderBy(shops.id);
  for (const { id } of open)
    await asShop(
      id,
      (tx) =>
        tx
          .update(inquiries)
          .set({ status: "expired" })
          .where(
            sql`${inquiries.shopId} = ${id} and ${inquiries.status} in ${statusesBefore("expired")}
              and ${inquiries.lastMessageAt} < now() - make_interval(days => ${expiresAfterDays})`,
          ),
      db,
    );
}
